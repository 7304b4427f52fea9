import { gather } from "../gather/gather.ts";
import type { Effects } from "../model/effects.ts";
import type { Report } from "../model/report.ts";
import { Refusal } from "../model/refusal.ts";
import { pageOfInput } from "./pasted-page.ts";
import type { Page, PageHints } from "../model/page.ts";
import { readCapture } from "./read-capture.ts";
import type { Reader } from "./reader.ts";

/**
 * Reads one address, file, or standard input ("-"), keeping nothing. What `hints` says outranks what the source says.
 *
 * @throws {Refusal} where there is no page, or more than one
 */
export async function readOne(what: string, hints: PageHints, read: Reader, effects: Effects): Promise<Report> {
  const page = what === "-" ? await pageOfInput(effects) : await onlyPage(what, effects);
  return readCapture({ ...page, hints: { ...page.hints, ...definedHints(hints) } }, read);
}

async function onlyPage(what: string, effects: Effects): Promise<Page> {
  let page: Page | null = null;
  for await (const one of gather(what, effects)) {
    if (one.kind === "refused") throw one.refusal;
    if (one.kind === "passed-over")
      throw new Refusal("unreadable", `Cannot read ${what}: ${one.text[0]!.toLowerCase()}${one.text.slice(1)} Name a page or a text.`);
    if (one.kind === "same") continue;
    if (page) throw new Refusal("usage", `Cannot read ${what}: it holds more than one page. Use "collect", or "read --jsonl".`);
    page = one.page;
  }
  if (!page) throw new Refusal("missing", `Cannot read ${what}: there is no page in it.`);
  return page;
}

function definedHints({ title, published }: PageHints): PageHints {
  return { ...(title === undefined ? {} : { title }), ...(published === undefined ? {} : { published }) };
}
