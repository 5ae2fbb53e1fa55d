/** Lower case without accents. The server folds more than this; here only what is on the page is filtered. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/đ/g, 'd');
}

/** Whether every word searched for stands in one of the texts. */
export function fits(search: string, texts: readonly string[]): boolean {
  const text = plain(texts.join(' '));
  return plain(search)
    .split(/\s+/)
    .every((word) => text.indexOf(word) >= 0);
}
