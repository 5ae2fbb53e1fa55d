/** In place of what nobody is to read in a log. */
const MASKED = '…';

const PATTERNS: readonly RegExp[] = [
  // Tokens of bots, also within an address of the Bot API.
  /\b\d{6,}:[\w-]{20,}/g,
  // The user and password of an address.
  /(?<=:\/\/)[^\s/@]+@/g,
  // Invitation codes.
  /\b[A-Z2-9]{5}-[A-Z2-9]{5}\b/g,
  // Telephone numbers, and any other long number: chats, people.
  /(?<![\w.])[+-]?\d(?:[ .-]?\d){7,}(?!\w)/g,
];

/** A function that takes secrets, given or told by their shape, out of a text. */
export function createMask(secrets: readonly string[]): (text: string) => string {
  const known = secrets.filter((secret) => secret.length >= 4).sort((a, b) => b.length - a.length);
  return (text) => {
    let masked = text;
    for (const secret of known) masked = masked.replaceAll(secret, MASKED);
    for (const pattern of PATTERNS) masked = masked.replaceAll(pattern, MASKED);
    return masked;
  };
}

/** A function that takes the given secrets out of a text, and nothing else. */
export function createSecretMask(secrets: readonly string[]): (text: string) => string {
  const known = secrets.filter((secret) => secret.length >= 4).sort((a, b) => b.length - a.length);
  return (text) => known.reduce((masked, secret) => masked.replaceAll(secret, MASKED), text);
}
