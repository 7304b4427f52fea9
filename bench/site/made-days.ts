/** The ISO day of a moment in milliseconds. */
export const dayAt = (at: number): string => new Date(at).toISOString().slice(0, 10);
