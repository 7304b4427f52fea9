const DAY = 86_400_000;

/** Days from one ISO day to another; negative where the second is earlier. */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY);
