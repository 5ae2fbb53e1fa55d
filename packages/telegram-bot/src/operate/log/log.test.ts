import { StoreError } from '@hoptac/adapters/store';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { DeliveryError } from '../../engine';
import { createLog } from './log';

const TOKEN = '123456789:AAEqwertyuiopasdfghjklzxcvb';

function written() {
  const lines: string[] = [];
  const log = createLog({
    level: 'info',
    secrets: [TOKEN, 'mật khẩu dài'],
    base: { alliance: 'hoa-binh' },
    now: () => new Date('2024-01-05T01:00:00Z'),
    destination: { write: (line) => lines.push(line) },
  });
  return { log, lines };
}

it('writes one JSON line an event', () => {
  const { log, lines } = written();
  log.info('started', { port: 9464 });
  log.debug('unheard');
  expect(lines).toHaveLength(1);
  expect(JSON.parse(lines[0]!)).toEqual({
    level: 'info',
    time: '2024-01-05T01:00:00.000Z',
    alliance: 'hoa-binh',
    port: 9464,
    event: 'started',
  });
});

it('masks secrets, telephone numbers, chats and codes in what it tells of an error', () => {
  const { log, lines } = written();
  const cause = new Error('request to https://x/bot1:A failed: Bùi Thị Lan said KTMQ2-9XWPT');
  const refused = `Telegram refused the message (400: Bad Request: chat not found: ${TOKEN} 0912 345 678 KTMQ2-9XWPT Lan).`;
  log.error('notSent', new DeliveryError(refused, { cause }));
  log.error('failed', new TypeError('bad number 0912 345 678 of -1001234567890, KTMQ2-9XWPT'));
  log.error('store', new StoreError('busy', { database: 'postgresql://bot:geheim@db/x' }));
  log.warn('said', { what: `mật khẩu dài ${TOKEN}` });
  const all = lines.join('');
  for (const secret of [TOKEN, '345', '1001234567890', 'KTMQ2', 'Lan', 'geheim', 'mật khẩu dài'])
    expect(all).not.toContain(secret);
  expect(JSON.parse(lines[0]!)).toMatchObject({
    error: { name: 'DeliveryError', message: '400: chat not found', cause: { name: 'Error' } },
  });
  expect(JSON.parse(lines[1]!)).toMatchObject({ error: { message: 'bad number … of …, …' } });
  expect(JSON.parse(lines[2]!)).toMatchObject({ error: { name: 'StoreError', code: 'busy' } });
});

it('tells of a parser or a database only where, not what it quotes', () => {
  const { log, lines } = written();
  const quoting = () => JSON.parse('Bùi Thị Lan: doanh thu 5 tỷ') as unknown;
  expect(quoting).toThrow(/Bùi/);
  try {
    quoting();
  } catch (error) {
    log.error('failed', error);
  }
  log.error('failed', z.strictObject({}).safeParse({ 'Bùi Thị Lan': 1 }).error);
  log.error('failed', 'Bùi Thị Lan');
  expect(lines.join('')).not.toContain('Bùi');
  expect(JSON.parse(lines[0]!)).toMatchObject({
    error: { name: 'SyntaxError', at: expect.any(Array) as unknown },
  });
  expect(JSON.parse(lines[1]!)).toMatchObject({ error: { message: 'unrecognized_keys' } });
});
