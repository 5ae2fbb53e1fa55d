import { createHmac } from 'node:crypto';

/** What Telegram gives a Mini App of somebody, signed with the bot's token as Telegram does. */
export function initData(
  token: string,
  { user, now, fields: changes = {} }: { user: number; now: Date; fields?: Record<string, string> },
): string {
  const fields: Record<string, string> = {
    query_id: 'AAHdF6IQAAAAAN0XohDhrOrc',
    user: JSON.stringify({ id: user, first_name: 'Lan', language_code: 'vi' }),
    auth_date: String(Math.floor(now.getTime() / 1000)),
    signature: 'x'.repeat(86),
    ...changes,
  };
  const lines = Object.entries(fields).map(([name, value]) => `${name}=${value}`);
  const key = createHmac('sha256', 'WebAppData').update(token).digest();
  const hash = createHmac('sha256', key).update(lines.sort().join('\n')).digest('hex');
  return new URLSearchParams({ ...fields, hash }).toString();
}
