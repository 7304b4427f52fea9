/** What relative addresses in a document are relative to: its own address, or the one that its server says it stands at. */
export function documentBase(address: string | null, contentLocation: string | undefined): string | null {
  const said = contentLocation === undefined ? null : URL.parse(contentLocation, address ?? undefined);
  return said !== null && /^https?:$/.test(said.protocol) ? said.href : address;
}
