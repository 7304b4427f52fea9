const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/** "30 April 2022" of an ISO day. */
export function spokenDay(day: string): string {
  return `${spokenDate(day)} ${day.slice(0, 4)}`;
}

/** "30 April" of an ISO day. */
export function spokenDate(day: string): string {
  return `${Number(day.slice(8, 10))} ${MONTHS[Number(day.slice(5, 7)) - 1] ?? ""}`;
}

/** "1 to 9 May 2022", "28 April to 3 May 2022", or one day. Both days inclusive. */
export function spokenSpan(from: string, to: string): string {
  if (from === to) return spokenDay(from);
  const words = spokenDay(from).split(" ");
  const spared = from.slice(0, 7) === to.slice(0, 7) ? 2 : from.slice(0, 4) === to.slice(0, 4) ? 1 : 0;
  return `${words.slice(0, 3 - spared).join(" ")} to ${spokenDay(to)}`;
}
