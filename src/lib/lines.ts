/** A line of a stream, or the fact that one was longer than allowed; its words are then dropped. */
export type Line = { readonly text: string } | { readonly tooLong: true };

/**
 * A stream of bytes to its lines, without their ends, in flat memory. Blank lines are left in, so that counting them numbers the
 * lines of the file; a last line without an end counts.
 *
 * @param most longest line that is kept, in UTF-16 units
 */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Line> {
  const decoder = new TextDecoder("utf-8");
  let rest = "";
  let dropping = false;
  for await (const chunk of chunks) {
    const text = decoder.decode(chunk, { stream: true });
    if (text.includes("\n")) {
      const parts = (rest + text).split("\n");
      rest = parts.pop()!;
      for (const part of parts) {
        yield dropping || part.length > most ? { tooLong: true } : { text: withoutReturn(part) };
        dropping = false;
      }
    } else rest += text; // not split again for each chunk of a long line
    if (rest.length > most) {
      dropping = true;
      rest = "";
    }
  }
  rest += decoder.decode();
  if (dropping) yield { tooLong: true };
  else if (rest !== "") yield { text: withoutReturn(rest) };
}

const withoutReturn = (line: string) => (line.endsWith("\r") ? line.slice(0, -1) : line);
