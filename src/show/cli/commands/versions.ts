import { Refusal } from "../../../model/refusal.ts";
import type { ArticleVersion } from "../../../model/version.ts";
import { articleVersions } from "../../../run/article-versions.ts";
import { DONE } from "../exit-code.ts";
import { withStore } from "../open-folder.ts";
import type { Terminal } from "../terminal.ts";

/** `tollkeeper versions ARTICLE`: its captures, oldest first, and what each changed. */
export async function listVersions(
  id: string,
  options: { readonly data: string; readonly json?: true },
  terminal: Terminal,
): Promise<number> {
  const versions = await withStore(options.data, (store) => articleVersions(store, id), { readOnly: true });
  if (versions.length === 0) {
    throw new Refusal(
      "missing",
      `Cannot list the versions of ${id}: ${options.data} keeps no such article. Its id stands before the dot of each of its figures, as "tollkeeper tally ID --json" gives them.`,
    );
  }
  if (options.json) terminal.print(JSON.stringify(versions, null, 1));
  else versions.forEach((version) => printVersion(version, terminal));
  return DONE;
}

function printVersion({ captured, hash, title, changes }: ArticleVersion, terminal: Terminal): void {
  const moment = `${captured.slice(0, 10)} ${captured.slice(11, 16)}`;
  terminal.print(`${terminal.paint("bold", moment)}  ${terminal.paint("dim", hash.slice(0, 12))}  ${title ?? "(no title)"}`);
  if (changes === null) return;
  const texts = changes.texts.length > 0 ? changes.texts : ["nothing of the article changed: only the page around it did"];
  for (const text of texts) terminal.print(`  ${text}`);
}
