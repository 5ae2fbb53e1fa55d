/** The words as they begin a sentence or stand on a button: “tháng 12/2023” as “Tháng 12/2023”. */
export function capital(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
