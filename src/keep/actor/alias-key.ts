import { slug } from "../../lib/slug.ts";

/** The key under which people decide about a name: case, marks and a leading article aside. */
export function aliasKey(alias: string): string {
  return slug(alias.replace(/^(?:the|an?)\s/i, ""), 80);
}
