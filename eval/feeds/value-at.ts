/** What stands at a dotted path of a value: "items.0.title"; undefined where nothing does. */
export function valueAt(value: unknown, path: string): unknown {
  let here = value;
  for (const step of path.split(".")) {
    if (typeof here !== "object" || here === null) return undefined;
    here = (here as Record<string, unknown>)[step];
  }
  return here;
}
