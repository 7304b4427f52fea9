import { feedType } from "./feed-type.ts";
import { htmlType } from "./html-type.ts";
import { jsonlType } from "./jsonl-type.ts";
import type { SourceType } from "./source-type.ts";
import { textType } from "./text-type.ts";

/** The first that recognises a material reads it; text comes last, since nearly anything could be text. */
export const sourceTypes: readonly SourceType[] = [jsonlType, feedType, htmlType, textType];
