/** Names something for the server, so that what is sent twice is done once. `crypto.randomUUID` is too young for old machines. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
