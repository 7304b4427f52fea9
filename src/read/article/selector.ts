/** One element of a selector's chain: all that it names must fit. */
interface Step {
  readonly tag: string | null;
  readonly id: string | null;
  readonly classes: readonly string[];
  /** A null value asks only that the attribute is there. */
  readonly attributes: readonly { readonly name: string; readonly value: string | null }[];
}

/** A selector: its steps, outermost first; each may stand at any depth inside the one before. */
export type Selector = readonly Step[];

export type Attributes = Readonly<Record<string, string | undefined>>;

/** A tag or nothing, then any number of .class, #id, [name] and [name=value]; several of these, parted by spaces, stand inside one another. */
export function parseSelector(text: string): Selector | null {
  const words = text.trim().match(/(?:\[[^\]]*\]|[^\s[])+/gu) ?? [];
  const isWhole = words.join("").replace(/\s/gu, "") === text.replace(/\s/gu, "");
  const steps = words.map(parseStep);
  return isWhole && steps.length > 0 && steps.every((step) => step !== null) ? steps : null;
}

const part = /\.([\w-]+)|#([\w-]+)|\[([\w:-]+)(?:=(?:"([^"]*)"|'([^']*)'|([^\]"']*)))?\]/gu;

function parseStep(word: string): Step | null {
  const tag = /^[a-z][\w-]*/iu.exec(word)?.[0] ?? "";
  const rest = word.slice(tag.length);
  if (word === "" || rest.replace(part, "") !== "") return null;
  const found = [...rest.matchAll(part)];
  return {
    tag: tag.toLowerCase() || null,
    id: found.find(([, , id]) => id !== undefined)?.[2] ?? null,
    classes: found.flatMap(([, name]) => name ?? []),
    attributes: found.flatMap(([, , , name, ...values]) =>
      name === undefined ? [] : { name: name.toLowerCase(), value: values.find((value) => value !== undefined) ?? null },
    ),
  };
}

/** Names of the attributes that a selector looks at. */
export function attributesOf(selector: Selector): string[] {
  return selector.flatMap(({ attributes }) => attributes.map(({ name }) => name));
}

/** Whether an element fits one step of a selector. */
export function fitsStep({ tag, id, classes, attributes }: Step, ownTag: string, own: Attributes): boolean {
  if ((tag !== null && tag !== ownTag) || (id !== null && own["id"] !== id)) return false;
  const names = classes.length > 0 ? new Set(own["class"]?.split(/\s+/u)) : null;
  if (names && !classes.every((name) => names.has(name))) return false;
  return attributes.every(({ name, value }) => (value === null ? own[name] !== undefined : own[name] === value));
}
