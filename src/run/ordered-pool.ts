import { Worker } from "node:worker_threads";

interface Waiting<Answer> {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

/** How many jobs may wait in each worker: enough that none stands idle, few enough that memory stays flat. */
const JOBS_IN_EACH = 3;

/**
 * A few worker threads that answer jobs. A worker module receives `{ id, job }` and posts `{ id, answer }`, in the order of
 * its jobs. Answers are given in the order of the jobs, whichever worker was faster.
 */
export class OrderedPool<Job, Answer> {
  readonly #workers: readonly Worker[];
  readonly #waiting = new Map<number, Waiting<Answer>>();
  #next = 0;
  /** Why a worker died, once one has. */
  #fault: Error | null = null;

  /** @param given to each worker as its `workerData` */
  constructor(module: URL, size: number, given: unknown) {
    this.#workers = Array.from({ length: size }, () => this.#start(module, given));
  }

  #start(module: URL, given: unknown): Worker {
    const worker = new Worker(module, { workerData: given });
    worker.on("message", ({ id, answer }: { id: number; answer: Answer }) => {
      this.#waiting.get(id)?.resolve(answer);
      this.#waiting.delete(id);
    });
    worker.on("error", (error: Error) => this.#failAll(error));
    return worker;
  }

  /** A worker that dies takes its jobs along; nobody must wait for them, or for later ones, for ever. */
  #failAll(error: Error): void {
    this.#fault = error;
    for (const waiting of this.#waiting.values()) waiting.reject(error);
    this.#waiting.clear();
  }

  #ask(job: Job): Promise<Answer> {
    if (this.#fault) return Promise.reject(this.#fault);
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#workers[id % this.#workers.length]!.postMessage({ id, job });
    });
  }

  /** Answers to jobs, in their order. Jobs are drawn only as answers are taken. */
  async *map(jobs: AsyncIterable<Job> | Iterable<Job>): AsyncGenerator<Answer> {
    const inFlight: Promise<Answer>[] = [];
    for await (const job of jobs) {
      const answer = this.#ask(job);
      answer.catch(() => undefined); // it is awaited, and thrown, in its turn
      inFlight.push(answer);
      if (inFlight.length >= this.#workers.length * JOBS_IN_EACH) yield await inFlight.shift()!;
    }
    while (inFlight.length > 0) yield await inFlight.shift()!;
  }

  async close(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }
}
