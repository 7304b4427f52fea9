import { monthOf } from "./day.ts";

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/** "1 March" of an ISO day. */
export const dayInWords = (day: string): string => `${Number(day.slice(8))} ${MONTHS[monthOf(day) - 1] ?? ""}`;
