import { rm, writeFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { startBotApi } from '../bot-api';
import { operate } from './alliance';
import { startBot } from './bot-process';

const FAILING_DISK = new URL('failing-disk.mjs', import.meta.url).href;

it(
  'ends where the disk confirms nothing more, says so, and answers when it is started again',
  { timeout: 60_000 },
  async () => {
    const api = await startBotApi();
    const operated = await operate(api, { settings: { stopSeconds: 5 } });
    const failsFrom = operated.at('fails');
    const failing = { NODE_OPTIONS: `--import ${FAILING_DISK}`, FAILS_FROM: failsFrom };
    const bots = [startBot({ ...operated.environment, ...failing })];
    try {
      await bots[0]!.logs('connected');
      const person = api.person();
      await writeFile(failsFrom, '');
      person.says('xin chào');
      expect(await bots[0]!.ended).toBe(4);
      expect(bots[0]!.errors()).toContain('Ổ đĩa không xác nhận lần ghi vừa rồi');
      expect(person.messages()).toEqual([]);

      await rm(failsFrom);
      bots.push(startBot(operated.environment));
      await person.sees();
      bots[1]!.kill('SIGTERM');
      expect(await bots[1]!.ended).toBe(0);
      expect(person.messages()).toHaveLength(2);
    } finally {
      for (const bot of bots) bot.kill('SIGKILL');
      await Promise.all(bots.map(({ ended }) => ended));
      await api.close();
      await operated.remove();
    }
  },
);
