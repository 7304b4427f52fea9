import type { Article } from "../../model/article.ts";

/** The day that words at a position were published: that of their post in a live blog, else the article's. ISO day, or null. */
export function dayPublished({ posts, published }: Pick<Article, "posts" | "published">, at: number): string | null {
  const post = posts.find(({ start, end }) => start <= at && at < end);
  return post?.published ?? published;
}
