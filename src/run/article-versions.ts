import { diffArticles } from "../keep/version/diff-articles.ts";
import type { Report } from "../model/report.ts";
import type { ArticleVersion } from "../model/version.ts";
import type { Store } from "../store/store.ts";

/**
 * The captures of an article that were read, oldest first, each with what it changed of the one before. Both are held against
 * each other as they were read last: after a change of rules, read all again before trusting a changed figure.
 *
 * @param most so many of the newest
 * @returns none where no such article is kept
 */
export async function articleVersions(store: Store, id: string, most = Infinity): Promise<readonly ArticleVersion[]> {
  const versions: ArticleVersion[] = [];
  let before: Report | null = null;
  for (const { hash, captured } of (await store.captures(id)).slice(0, most + 1).toReversed()) {
    const kept = await store.report(id, hash);
    if (kept === null) continue;
    const { report } = kept;
    versions.push({ hash, captured, title: report.article.title, changes: before && diffArticles(before, report) });
    before = report;
  }
  return versions.slice(-most);
}
