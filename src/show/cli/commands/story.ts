import { Refusal } from "../../../model/refusal.ts";
import { DONE } from "../exit-code.ts";
import { withNews } from "../open-news.ts";
import { printStory } from "../print/story.ts";
import type { Terminal } from "../terminal.ts";

/** `tollkeeper story ID`: one story with its days, tolls, statements, pictures and coverage. */
export async function showStory(id: string, options: { readonly data: string; readonly json?: true }, terminal: Terminal): Promise<number> {
  const told = await withNews(options.data, (news) => news.telling(id));
  if (!told)
    throw new Refusal(
      "missing",
      `Cannot show the story ${id}: ${options.data} holds none of that id. Run "tollkeeper stories --data ${options.data}" to see which there are.`,
    );
  if (options.json) terminal.print(JSON.stringify(told, null, 1));
  else printStory(told, terminal);
  return DONE;
}
