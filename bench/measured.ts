/** What one run of a job came to. */
export interface Measured {
  /** Things done a second of wall time. */
  readonly rate: number;
  /** Highest resident memory of the process so far, MB. */
  readonly peakMb: number;
}

/** Runs a job over and over for at least `seconds`, after one run to warm up. @param things done by one run */
export async function measure(things: number, job: () => unknown, seconds = 2): Promise<Measured> {
  await job();
  const began = performance.now();
  let runs = 0;
  do {
    await job();
    runs++;
  } while (performance.now() - began < seconds * 1000);
  return { rate: (runs * things) / ((performance.now() - began) / 1000), peakMb: peakMb() };
}

/** Highest resident memory of this process, MB. */
export function peakMb(): number {
  return Math.round(process.resourceUsage().maxRSS / 1024);
}

/** A line of the printed table. `ratio` is ours to the peer's. */
export interface BenchLine {
  readonly what: string;
  readonly ours: number;
  readonly peer: string;
  readonly peers: number;
  readonly unit: string;
  readonly peakMb: number;
}
