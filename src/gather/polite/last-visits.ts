/** When each server was last left, in milliseconds. */
export interface LastVisits {
  note(host: string, moment: number): void;
  /** Null where it was not visited, or long ago. */
  of(host: string): number | null;
}

const mostHosts = 2000;

export function lastVisits(): LastVisits {
  const moments = new Map<string, number>();
  return {
    note(host, moment) {
      moments.delete(host);
      moments.set(host, moment);
      const [oldest] = moments.keys();
      if (moments.size > mostHosts && oldest !== undefined) moments.delete(oldest);
    },
    of: (host) => moments.get(host) ?? null,
  };
}
