/** An invitation code as it is compared: letters and digits count, case, spaces and dashes do not. */
export function normaliseCode(text: string): string {
  return text.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');
}
