const numbers = new Intl.NumberFormat("en-GB");

/** Inclusive bounds of a count; a null `high` is "or more". */
interface Bounds {
  readonly low: number;
  readonly high: number | null;
  readonly modifier?: "exact" | "about";
}

/** 1234567 as "1,234,567". */
export function numberText(value: number): string {
  return numbers.format(value);
}

/** "12", "about 1,300", "at least 12", "more than 150,000" (which starts at 150,001), "up to 60", "20 to 30". */
export function boundsText({ low, high, modifier }: Bounds): string {
  return `${modifier === "about" ? "about " : ""}${rangeText(low, high)}`;
}

/** What was added: "+12", "+20 to 30"; what a source took off says so itself: "−2". */
export function addedText(bounds: Bounds): string {
  return bounds.low < 0 && bounds.low === bounds.high ? `−${numberText(-bounds.low)}` : `+${boundsText(bounds)}`;
}

function rangeText(low: number, high: number | null): string {
  if (high === null) return low > 10 && low % 10 === 1 ? `more than ${numberText(low - 1)}` : `at least ${numberText(low)}`;
  if (low === high) return numberText(low);
  return low === 0 ? `up to ${numberText(high)}` : `${numberText(low)} to ${numberText(high)}`;
}

/** "1 article", "2,300 articles". */
export function pluralText(count: number, one: string, many = `${one}s`): string {
  return `${numberText(count)} ${count === 1 ? one : many}`;
}
