import { createMemoryStore } from '@hoptac/adapters/memory';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fill, process } from './sample-alliance';

const START = Date.parse('2024-01-01T00:00:00+07:00');
const HOUR = 3_600_000;

/** What may happen: time goes on or back, a process ticks, dies and is started anew, somebody reports or puts it off. */
const happening = fc.oneof(
  { weight: 6, arbitrary: fc.record({ pass: fc.integer({ min: -100, max: 200 }), tick: fc.nat(1) }) },
  { weight: 1, arbitrary: fc.record({ restart: fc.nat(1) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      chat: fc.constantFrom('000001', '000002', '000003'),
      say: fc.constantFrom('nhắc lại mai', 'tắt nhắc', 'bật nhắc', 'đến hạn nhắc', 'menu'),
    }),
  },
);

it('any sequence of ticks, restarts, clocks and wishes sends each reminder at most once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(happening, { maxLength: 40 }), async (happenings) => {
      const store = createMemoryStore();
      await fill(store, 3);
      let now = START;
      let count = 0;
      const clock = () => new Date(now);
      const running = [process(store, clock, 'p0'), process(store, clock, 'p1')];
      const all = [...running];
      for (const happens of happenings) {
        if ('tick' in happens) {
          now += happens.pass * HOUR;
          await running[happens.tick]!.jobs.tick();
          await running[happens.tick]!.engine.settled();
        } else if ('restart' in happens) {
          // It dies: its lease is not given back.
          const next = process(store, clock, `p${all.length}`);
          running[happens.restart] = next;
          all.push(next);
        } else {
          const { engine } = running[0]!;
          const event = { kind: 'text', text: happens.say, sender: 'Lan' } as const;
          await engine.receive({ channel: 'c', id: String(++count), chat: happens.chat, event });
          await engine.settled();
        }
      }
      const ids = all.flatMap(({ sent }) => sent.map(({ id }) => id));
      expect(ids).toHaveLength(new Set(ids).size);
      expect(all.flatMap(({ errors }) => errors)).toEqual([]);
      // At most the three reminders of a month and what somebody asked for on a day of their own.
      const regular = ids.filter((id) => /^reminder:.*:(before|due|after):/.test(id));
      const told = regular.map((id) => id.split(':').slice(1, 4).join(':'));
      expect(told).toHaveLength(new Set(told).size);
    }),
    { numRuns: 60 },
  );
});
