/** A token that begins with digits, taken apart. */
export interface Digits {
  /** What the digits say; grouped by thousands where they are: "1,200", "1.234.567". Infinity where they are too many. */
  readonly value: number;
  /** What stands behind them: "m" in "1.2m", "-year-old", "st", "". */
  readonly rest: string;
  /** "10:30", "12.04.2022": digits that are no number. */
  readonly form: "number" | "clock" | "date";
  /** How many digits stand before the first mark. */
  readonly leading: number;
  readonly grouped: boolean;
  /** One mark and three digits: "1.500" may be a decimal or, as counts are whole, a thousand and a half. */
  readonly ambiguous: boolean;
}

/** No count of anything has more: what is longer is a number of another kind. */
const MOST_DIGITS = 15;

const isDigit = (unit: number) => unit >= 48 && unit <= 57;

/** Takes a token in lower case apart; null where it does not begin with an ASCII digit. Linear in its length. */
export function readDigits(lower: string): Digits | null {
  if (!isDigit(lower.charCodeAt(0))) return null;
  const groups: string[] = [];
  let marks = "";
  let at = 0;
  for (;;) {
    const from = at;
    while (at < lower.length && isDigit(lower.charCodeAt(at))) at++;
    groups.push(lower.slice(from, at));
    const mark = lower[at];
    if ((mark !== "," && mark !== "." && mark !== ":") || !isDigit(lower.charCodeAt(at + 1))) break;
    marks += mark;
    at++;
  }
  return { ...valueOf(groups, marks), rest: lower.slice(at), leading: groups[0]!.length };
}

function valueOf(groups: readonly string[], marks: string): Omit<Digits, "rest" | "leading"> {
  const plain = { form: "number", grouped: false, ambiguous: false } as const;
  if (groups.reduce((sum, group) => sum + group.length, 0) > MOST_DIGITS) return { ...plain, value: Infinity };
  if (marks === "") return { ...plain, value: +groups[0]! };
  if (marks.includes(":")) return { ...plain, form: "clock", value: +groups[0]! };
  if (marks === ".." && groups[2]!.length !== 3) return { ...plain, form: "date", value: +groups[0]! };
  const decimal = marks.length > 1 && marks.endsWith(".") && marks.startsWith(",");
  const whole = decimal ? groups.slice(0, -1) : groups;
  if (isGrouped(whole, marks))
    return { ...plain, value: +(whole.join("") + (decimal ? `.${groups.at(-1)}` : "")), grouped: true, ambiguous: marks === "." };
  return { ...plain, value: +`${groups[0]}.${groups.slice(1).join("")}` };
}

/** Groups of three behind at most three; Indian groups of two before the last three. A decimal "0.125" is none. */
function isGrouped(groups: readonly string[], marks: string): boolean {
  const [first, ...rest] = groups;
  if (first!.length > 3 || first === "0" || rest.length === 0 || rest.at(-1)!.length !== 3) return false;
  return rest.slice(0, -1).every((group) => group.length === 3 || (group.length === 2 && marks.startsWith(",")));
}
