import { isDay } from "./day.ts";

const written = /^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?)?$/;

/** An ISO day or instant as an instant in UTC with milliseconds, or null. Where no zone is named, UTC is meant: the same on every machine. */
export function instantOf(said: string): string | null {
  if (!written.test(said) || !isDay(said.slice(0, 10))) return null;
  const zoned = /(Z|[+-]\d{2}:?\d{2})$/.test(said.slice(10)) || said.length === 10 ? said : `${said}Z`;
  const milliseconds = Date.parse(zoned.replace(" ", "T"));
  return Number.isNaN(milliseconds) ? null : new Date(milliseconds).toISOString();
}
