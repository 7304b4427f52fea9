/** What one run of a job came to. */
export interface Measured {
  /** Things done a second. */
  readonly rate: number;
  /** Highest resident memory of the process so far, MB. */
  readonly peakMb: number;
}

/** Seconds of some clock. */
type Clock = () => number;

/** Time on the wall: for what waits for disks, threads or other processes. */
export const wallClock: Clock = () => performance.now() / 1000;

/** Time that processors spent on this process: what others do on the machine counts little. */
export const processorClock: Clock = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

const WARM_UP = 6;
const ROUNDS = 5;
const ROUND = 0.8;

/** The best of five rounds of a job, after six seconds to warm up. @param things done by one run of the job */
export async function measure(things: number, job: () => unknown, clock: Clock = processorClock): Promise<Measured> {
  await rateOf(things, job, clock, WARM_UP);
  let rate = 0;
  for (let round = 0; round < ROUNDS; round++) rate = Math.max(rate, await rateOf(things, job, clock, ROUND));
  return { rate, peakMb: peakMb() };
}

async function rateOf(things: number, job: () => unknown, clock: Clock, seconds: number): Promise<number> {
  const began = clock();
  let runs = 0;
  do {
    await job();
    runs++;
  } while (clock() - began < seconds);
  return (runs * things) / (clock() - began);
}

/** Highest resident memory of this process, MB. */
export function peakMb(): number {
  return Math.round(process.resourceUsage().maxRSS / 1024);
}

/** A line of the printed table; the peer was measured in the same run. */
export interface BenchLine {
  readonly what: string;
  readonly ours: number;
  readonly peer: string;
  readonly peers: number;
  readonly unit: string;
  readonly peakMb: number;
}
