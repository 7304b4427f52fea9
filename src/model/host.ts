/** What is remembered of a web server over restarts, so that it is left alone when it asks for it. ISO instants. */
export interface HostMemory {
  /** Its name and, where it is not the usual one, its port: "news.example", "news.example:8080". */
  readonly host: string;
  /** Failures in a row. */
  readonly failures: number;
  /** It is not asked before this moment; null where nothing forbids it. */
  readonly notBefore: string | null;
  /** What it answered then, in plain words. */
  readonly trouble: string | null;
  /** Its robots.txt as last fetched; null before that. */
  readonly robots: RobotsFile | null;
}

/** A site's robots.txt, or what stands in its place (RFC 9309): none that can be had forbids nothing, one that fails forbids all. */
export interface RobotsFile {
  readonly fetched: string;
  readonly state: "found" | "none" | "failed";
  /** Empty unless found. */
  readonly text: string;
}
