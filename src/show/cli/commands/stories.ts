import { pluralText } from "../../../lib/number-text.ts";
import type { StoryLine } from "../../../model/story.ts";
import { DONE } from "../exit-code.ts";
import { limitOf } from "../limit-of.ts";
import { withNews } from "../open-news.ts";
import { columns } from "../print/columns.ts";
import type { Terminal } from "../terminal.ts";

interface StoriesOptions {
  readonly data: string;
  readonly limit: string;
  readonly json?: true;
}

/** `tollkeeper stories`: a line for each story, last seen first. */
export async function listStories(options: StoriesOptions, terminal: Terminal): Promise<number> {
  const limit = limitOf(options.limit, "stories");
  const { lines, count } = await withNews(options.data, async (news) => ({
    lines: await news.stories({ limit, offset: 0 }),
    count: await news.count(),
  }));
  if (options.json) {
    terminal.print(JSON.stringify(lines, null, 1));
    return DONE;
  }
  printStories(lines, terminal);
  const shown = lines.length < count ? `${lines.length} of ` : "";
  terminal.print(`\n${shown}${pluralText(count, "story", "stories")}. One of them: tollkeeper story ID --data ${options.data}`);
  return DONE;
}

function printStories(lines: readonly StoryLine[], terminal: Terminal): void {
  const heads = [
    { title: "last seen" },
    { title: "articles", align: "right" as const },
    { title: "copies", align: "right" as const },
    { title: "outlets", align: "right" as const },
    { title: "story", most: 64 },
    { title: "id" },
  ];
  const rows = lines.map(({ lastSeen, articles, copies, outlets, headline, id }) => [
    lastSeen.slice(0, 16).replace("T", " "),
    String(articles),
    copies === 0 ? "" : String(copies),
    String(outlets),
    headline,
    id,
  ]);
  const [head, ...body] = columns(heads, rows);
  terminal.print(terminal.paint("dim", head!));
  for (const line of body) terminal.print(line);
}
