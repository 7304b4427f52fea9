/**
 * Whether a number is another one with a digit lost or one doubled.
 *
 *     isSlip(108, 1008)    a zero is lost
 *     isSlip(11_220, 1220) a one is doubled
 */
export function isSlip(written: number, meant: number): boolean {
  const [short, long] = [String(Math.min(written, meant)), String(Math.max(written, meant))];
  if (long.length !== short.length + 1 || short.length < 2) return false;
  const at = [...short].findIndex((digit, place) => digit !== long[place]);
  const place = at < 0 ? short.length : at;
  const oneOff = short.slice(place) === long.slice(place + 1);
  const doubled = long[place] === long[place - 1] || long[place] === long[place + 1];
  return oneOff && (written < meant || doubled);
}

/** Whether some number within the bounds, written with a digit lost or doubled, gives this one. */
export function isSlipOfSome(written: number, low: number, high: number): boolean {
  return slipsTo(written).some((meant) => meant >= low && meant <= high && isSlip(written, meant));
}

/** Every number that has one digit more anywhere, or one digit less. */
function slipsTo(written: number): number[] {
  const digits = String(written);
  const places = [...digits, ""].map((_, place) => place);
  const more = places.flatMap((place) => [..."0123456789"].map((digit) => digits.slice(0, place) + digit + digits.slice(place)));
  const less = places.slice(1).map((place) => digits.slice(0, place - 1) + digits.slice(place));
  return [...more, ...less].filter((text) => text !== "" && !text.startsWith("0")).map(Number);
}
