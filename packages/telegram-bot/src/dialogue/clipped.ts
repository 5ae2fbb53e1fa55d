/** A text that somebody typed, for a list or a button: cut with “…” where it is longer than so many characters. */
export function clipped(text: string, longest: number): string {
  if (text.length <= longest) return text;
  // Half an emoji at the end would be no text any more.
  return `${text.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
