/** The forms of a regular English verb, or those given: base, -s, past, participle, -ing. */
export interface VerbForms {
  readonly base: string;
  readonly s: string;
  readonly past: string;
  readonly participle: string;
  readonly ing: string;
}

/** "deny" to deny, denies, denied, denied, denying; "write wrote written" with its own past and participle. */
export function inflect(entry: string): VerbForms {
  const [base = "", past, participle] = entry.split(" ");
  const regular = pastOf(base);
  return { base, s: presentOf(base), past: past ?? regular, participle: participle ?? past ?? regular, ing: ingOf(base) };
}

const endsInConsonantY = (base: string) => /[^aeiou]y$/.test(base);
/** Stressed on the last syllable, so that the consonant doubles: admit, plan, quip. */
const DOUBLES = /^(?:admit|plan|quip|slam|rap|tip|chat|fret|beg|blog|refer|infer|concur|demur|rebut|sum|nod|regret|submit|stop|rip)$/;

function presentOf(base: string): string {
  if (endsInConsonantY(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z)$/.test(base) ? `${base}es` : `${base}s`;
}

function pastOf(base: string): string {
  if (base.endsWith("e")) return `${base}d`;
  if (endsInConsonantY(base)) return `${base.slice(0, -1)}ied`;
  return DOUBLES.test(base) ? `${base}${base.at(-1)}ed` : `${base}ed`;
}

function ingOf(base: string): string {
  if (/[^eyo]e$/.test(base)) return `${base.slice(0, -1)}ing`;
  return DOUBLES.test(base) ? `${base}${base.at(-1)}ing` : `${base}ing`;
}
