/** The day of an ISO day or instant as it is written, zone and all; null where it is no such thing. */
export function isoDayOf(moment: string): string | null {
  const day = /^\s*((?:19|20)\d\d)-?(0[1-9]|1[0-2])-?(0[1-9]|[12]\d|3[01])(?!\d)/u.exec(moment);
  return day ? `${day[1]}-${day[2]}-${day[3]}` : null;
}
