import { createHmac, timingSafeEqual } from 'node:crypto';

/** How old what Telegram signed may be, and how far its clock may be ahead of ours. */
const OLDEST_SECONDS = 10 * 60;
const AHEAD_SECONDS = 60;
const LONGEST = 8192;

export type InitDataRead = { ok: true; user: string } | { ok: false; why: 'unsigned' | 'stale' };

/**
 * Reads who has opened a Mini App, if Telegram has signed it with this bot's token and not long ago: the fields but `hash`,
 * sorted, a line each, under HMAC-SHA-256 with a key that is the HMAC of the token under “WebAppData”. `user` is the
 * person's number, which is that of their private chat too.
 *
 * Source: core.telegram.org/bots/webapps, “Validating data received via the Mini App”.
 */
export function readInitData(initData: string, { token, now }: { token: string; now: Date }): InitDataRead {
  const unsigned = { ok: false, why: 'unsigned' } as const;
  if (initData.length > LONGEST) return unsigned;
  const fields = [...new URLSearchParams(initData)];
  if (new Set(fields.map(([name]) => name)).size !== fields.length) return unsigned;
  const { hash, auth_date: date, user } = Object.fromEntries(fields) as Partial<Record<string, string>>;
  const lines = fields.filter(([name]) => name !== 'hash').map(([name, value]) => `${name}=${value}`);
  const key = createHmac('sha256', 'WebAppData').update(token).digest();
  const expected = createHmac('sha256', key).update(lines.sort().join('\n')).digest();
  const given = /^[0-9a-f]{64}$/.test(hash ?? '') ? Buffer.from(hash!, 'hex') : Buffer.alloc(32);
  if (!timingSafeEqual(given, expected)) return unsigned;
  const age = now.getTime() / 1000 - Number(date);
  if (!(age <= OLDEST_SECONDS && age >= -AHEAD_SECONDS)) return { ok: false, why: 'stale' };
  const id = numberOf(user);
  return id === undefined ? unsigned : { ok: true, user: id };
}

function numberOf(user: string | undefined): string | undefined {
  try {
    const { id } = JSON.parse(user ?? '') as { id?: unknown };
    return Number.isSafeInteger(id) ? String(id) : undefined;
  } catch {
    return undefined;
  }
}
