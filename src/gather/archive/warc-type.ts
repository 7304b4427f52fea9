import { Refusal } from "../../model/refusal.ts";
import { capturedMoment } from "../captured-moment.ts";
import type { Gathered } from "../gathered.ts";
import { mostBytes } from "../limits.ts";
import { makePage } from "../make-page.ts";
import type { Material } from "../material.ts";
import { headText } from "../sniff.ts";
import type { SourceType } from "../source-type.ts";
import { webAddress } from "../web-address.ts";
import { httpMessage } from "./http-message.ts";
import { unpackedHead } from "./unpacked-material.ts";
import { type WarcRecord, warcRecords } from "./warc-records.ts";

/** A page a response of markup that a web archive holds, as of the moment it was captured. */
export const warcType: SourceType = {
  name: "web archive",
  recognises: (material) => /^\s*WARC\/\d/.test(headText({ head: unpackedHead(material) ?? material.head })),
  async *gather(material, world) {
    let others = 0;
    try {
      for await (const record of warcRecords(material.chunks(), { wants: isResponse, most: mostBytes })) {
        const found = pageOfRecord(record, material, world.now());
        if (found === null) others++;
        else yield found;
      }
    } catch (error) {
      throw damaged(error, material.at);
    }
    if (others > 0) yield { kind: "passed-over", at: material.at, text: `${others} of its records are no pages of markup.` };
  },
};

function isResponse(headers: ReadonlyMap<string, string>): boolean {
  const type = headers.get("content-type") ?? "application/http";
  return headers.get("warc-type") === "response" && /^application\/http/i.test(type);
}

/** Null for what is no page: requests, pictures, answers of another status. */
function pageOfRecord({ offset, headers, block, brokenOff }: WarcRecord, material: Material, now: string): Gathered | null {
  const at = `${material.at}, byte ${offset}`;
  if (brokenOff)
    return {
      kind: "refused",
      at,
      refusal: new Refusal("unreadable", `Cannot read ${at}: the file breaks off in it. Save the archive again.`),
    };
  const message = block === null ? null : httpMessage(block, mostBytes);
  if (message === null || message.status !== 200 || !isMarkup(message.headers.get("content-type"))) return null;
  const { captured, notes } = capturedMoment(headers.get("warc-date"), now);
  const kept = ["content-type", "content-language", "last-modified", "etag"].flatMap((name) => {
    const value = message.headers.get(name);
    return value === undefined ? [] : [[name, value] as const];
  });
  const page = makePage(material, {
    format: "html",
    bytes: message.body,
    url: webAddress(headers.get("warc-target-uri")?.replace(/^<|>$/g, "")),
    name: `${material.name}#${offset}`,
    captured,
    headers: { ...Object.fromEntries(kept), "warc-offset": String(offset) },
  });
  return { kind: "page", page, notes: [...material.notes, ...notes] };
}

function isMarkup(type: string | undefined): boolean {
  return /^(text\/html|application\/xhtml\+xml)\b/i.test(type ?? "");
}

function damaged(error: unknown, at: string): unknown {
  const isPacking = error instanceof Error && "code" in error && String(error.code).startsWith("Z_");
  return isPacking ? new Refusal("unreadable", `Cannot read the rest of ${at}: its packing is damaged. Save the archive again.`) : error;
}
