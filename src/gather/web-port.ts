/** Ports above 1023 on which other services than the web are at home: files, databases, caches, X11, chat. */
const otherServices = new Set([
  1433, 1521, 1719, 1720, 1723, 2049, 2375, 2376, 2379, 2380, 3306, 3389, 3659, 4045, 4190, 5060, 5061, 5432, 5672, 5900, 6000, 6379, 6443,
  6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 9042, 9092, 9200, 9300, 10080, 10250, 11211, 27017,
]);

/** Whether a web server may be expected there: below 1024 only 80 and 443, above it all but the homes of other services. */
export function isWebPort(port: number): boolean {
  return port === 80 || port === 443 || (port > 1023 && !otherServices.has(port));
}
