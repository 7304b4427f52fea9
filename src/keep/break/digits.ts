/**
 * Whether a number is another one with a digit lost or one doubled.
 *
 *     isSlip(108, 1008)    a zero is lost
 *     isSlip(11_220, 1220) a one is doubled
 */
export function isSlip(written: number, meant: number): boolean {
  const [short, long] = [String(Math.min(written, meant)), String(Math.max(written, meant))];
  if (long.length !== short.length + 1 || short.length < 2) return false;
  const place = firstDifference(short, long);
  const doubled = long[place] === long[place - 1] || long[place] === long[place + 1];
  return short.slice(place) === long.slice(place + 1) && (written < meant || doubled);
}

/** Whether some number within the bounds, written with a digit lost or doubled, gives this one. */
export function isSlipOfSome(written: number, low: number, high: number): boolean {
  const digits = String(written);
  for (let place = 0; place <= digits.length; place++) {
    const [before, after] = [digits.slice(0, place), digits.slice(place)];
    const restored = Array.from({ length: 10 }, (_, digit) => Number(before + digit + after));
    const meant = [...restored, Number(before + after.slice(1))];
    if (meant.some((number) => number >= low && number <= high && isSlip(written, number))) return true;
  }
  return false;
}

function firstDifference(short: string, long: string): number {
  let place = 0;
  while (place < short.length && short[place] === long[place]) place++;
  return place;
}
