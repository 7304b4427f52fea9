/** Whether what was given as text is none: control characters that no text holds stand thick in its first part. */
export function isBinary(text: string): boolean {
  const sample = text.slice(0, 8_000);
  const control = sample.match(/(?![\t\n\v\f\r\u0085])\p{Cc}|\ufffd/gu)?.length ?? 0;
  return control > 8 && control > sample.length * 0.05;
}
