/**
 * What a spreadsheet program could take for a formula, or for the start of one once it trims: = + - @ or a tab or line
 * end in front, also behind apostrophes, which are then counted one more.
 */
const COULD_RUN = /^'*(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/u;
const NEUTRALISED = /^'+(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/u;

/** A text that no spreadsheet program runs: an apostrophe goes in front of what could be a formula. */
export function neutralised(text: string): string {
  return COULD_RUN.test(text) ? `'${text}` : text;
}

/** The text as it was before `neutralised`. */
export function restored(text: string): string {
  return NEUTRALISED.test(text) ? text.slice(1) : text;
}
