/** Something made of a state of the store. */
interface Kept<Answer> {
  readonly state: string;
  readonly answer: Answer;
  /** Until when it is shown although the state is another one, in milliseconds of the process. */
  readonly until: number;
  /** Whether making it took so long that nobody is to wait for the next one. */
  readonly slow: boolean;
}

/** What lags behind is shown at least so long, in milliseconds … */
const PATIENCE = 1000;
/** … and at least so many times what making it took. */
const RESTRAINT = 20;
/** What took so long to make is made anew while the one before is shown, in milliseconds. */
const SLOW = 20;

/**
 * The answer to one question, made anew when the state has changed, but never so often that making it takes the machine's time. Who asks
 * while it is made anew gets the one before; only the very first waits, and who has it made anew where that is a matter of milliseconds.
 */
export function keptWhile<Answer>(stateOf: () => Promise<string>, make: () => Promise<Answer>): () => Promise<Answer> {
  let kept: Kept<Answer> | null = null;
  let making: Promise<Answer> | null = null;
  const makeAnew = async (state: string) => {
    const start = performance.now();
    const answer = await make();
    const end = performance.now();
    kept = { state, answer, until: end + Math.max(PATIENCE, (end - start) * RESTRAINT), slow: end - start > SLOW };
    return answer;
  };
  return async () => {
    const state = await stateOf();
    if (kept && (kept.state === state || making || performance.now() < kept.until)) return kept.answer;
    making ??= makeAnew(state).finally(() => (making = null));
    if (!kept?.slow) return making;
    const { answer } = kept;
    making.catch(() => (kept = null)); // so that whoever asks next is told
    return answer;
  };
}

/** The same for a question that is asked of many things by their ids; the answers that were asked for last are kept, at most so many. */
export function keptEach<Answer>(
  stateOf: () => Promise<string>,
  make: (id: string) => Promise<Answer>,
  most: number,
): (id: string) => Promise<Answer> {
  const kept = new Map<string, () => Promise<Answer>>();
  return (id) => {
    const ask = kept.get(id) ?? keptWhile(stateOf, () => make(id));
    kept.delete(id);
    kept.set(id, ask);
    if (kept.size > most) kept.delete(kept.keys().next().value!);
    return ask();
  };
}
