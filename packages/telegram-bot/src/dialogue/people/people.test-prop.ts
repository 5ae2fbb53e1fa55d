import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChatEvent } from '../event';
import { withAnswer } from '../query';
import { reduce, type Step } from '../reduce';
import { COMMAND_RIGHTS, may } from '../rights';
import { dialogueStateSchema, firstState, type DialogueState } from '../state';
import type { Acting, View } from '../view';
import { answerAboutPeople } from './people.test-world';

const roles = [
  { role: 'administrator', since: '' },
  { role: 'officer', organisation: 'o', since: '' },
] as const;
const view: View = {
  today: '2026-11-23',
  allianceName: 'Liên minh <b>thử</b>',
  elements: [],
  asked: [],
  submissions: [],
  answers: new Map(),
};

/** The next step of a walk; undefined where it leads into another flow. */
function stepFrom(state: DialogueState, event: ChatEvent, person: Acting | undefined): Step | undefined {
  let seen: View = { ...view, ...(person && { person }) };
  for (;;) {
    const step = reduce(state, event, seen);
    if (!('load' in step)) return step;
    const found = answerAboutPeople(step.load, person);
    if (!found) return undefined;
    seen = { ...seen, answers: withAnswer(seen.answers, step.load, found.answer) };
  }
}

const ways = fc.constantFrom(
  'người và quyền',
  'mời',
  'mời nhiều',
  'mã đang chờ',
  'thêm người',
  'dữ liệu của tôi',
  'thôi vai',
  'đổi vai',
  'nhập mã',
  'MA1234',
  '/start MA1234',
  'Bùi <i>Mai</i>',
  '0912345678',
  'XOÁ',
  'đồng ý',
  '1',
  '7',
  'english',
);
const move = fc.oneof(
  { weight: 6, arbitrary: fc.nat().map((pick) => ({ pick })) },
  { weight: 3, arbitrary: ways.map((text) => ({ text })) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }).map((text) => ({ text })) },
);

describe('people and rights, walked at random', () => {
  it('never break off, never stand without a way on, and ask for nothing without its right', () => {
    const screens = new Set<string>();
    fc.assert(
      fc.property(fc.array(move, { maxLength: 60 }), fc.nat(2), (moves, who) => {
        const held = roles[who];
        const { since: _since, ...acted } = held ?? { since: '' };
        const person = held && ({ id: 'p', name: 'Lan', roles, ...acted } as Acting);
        let state: DialogueState = firstState;
        let buttons: string[] = [];
        for (const next of moves) {
          const event: ChatEvent =
            'text' in next
              ? { kind: 'text', text: next.text, sender: 'Lan' }
              : {
                  kind: 'button',
                  data: buttons[next.pick % Math.max(1, buttons.length)] ?? '',
                  sender: 'Lan',
                };
          const step = stepFrom(state, event, person);
          if (!step) continue;
          expect(dialogueStateSchema.parse(JSON.parse(JSON.stringify(step.state)))).toEqual(step.state);
          ({ state } = step);
          screens.add(state.at.screen);
          for (const reply of step.replies) {
            expect(reply.text.trim()).not.toBe('');
            expect(reply.text.length).toBeLessThanOrEqual(4096);
            buttons = (reply.buttons ?? []).flat().map(({ data }) => data);
            expect(buttons.length).toBeGreaterThan(0);
            for (const data of buttons) expect(Buffer.byteLength(data)).toBeLessThanOrEqual(64);
          }
          for (const { kind } of step.commands) expect(may(person, COMMAND_RIGHTS[kind])).toBe(true);
        }
      }),
      { numRuns: 600 },
    );
    // The walk has been everywhere.
    for (const screen of [
      'consent',
      'person',
      'peopleDone',
      'grantWhere',
      'inviteUntil',
      'openInvitation',
      'bulkSure',
      'personSure',
      'takeRole',
      'addPhone',
      'erase',
      'leaveSure',
      'myTrail',
    ])
      expect([...screens]).toContain(screen);
  });
});
