/** What Telegram documents at https://core.telegram.org/bots/api and its FAQ for bots; lengths in UTF-16 units. */
export const LIMITS = {
  text: 4096,
  caption: 1024,
  callbackAnswer: 200,
  callbackDataBytes: 64,
  buttons: 100,
  /** Not documented; found by those who met “reply markup is too long” with fewer buttons. */
  markupBytes: 10_000,
  uploadBytes: 50_000_000,
  photoBytes: 10_485_760,
  downloadBytes: 20_000_000,
  commands: 100,
  commandDescription: 256,
  updatesAtOnce: 100,
  webhookPorts: [443, 80, 88, 8443],
  secretToken: 256,
} as const;

/** How many messages Telegram takes before it answers 429. Bursts in a chat are not documented; a few pass. */
export interface Rates {
  /** Messages a second over all chats. */
  everywhere: number;
  /** Messages at once in a chat; afterwards one a second. */
  burst: number;
  /** Messages a minute in a group. */
  group: number;
}
export const TELEGRAM_RATES: Rates = { everywhere: 30, burst: 5, group: 20 };
