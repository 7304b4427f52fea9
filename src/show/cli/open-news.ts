import { worldEffects } from "../../run/effects.ts";
import { openNews, type News } from "../../run/news.ts";
import { withStore } from "./open-folder.ts";

/** Runs a job over the news of a folder. */
export function withNews<Result>(dir: string, job: (news: News) => Promise<Result>): Promise<Result> {
  return withStore(dir, (store) => job(openNews(store, () => worldEffects.now())), { readOnly: true });
}
