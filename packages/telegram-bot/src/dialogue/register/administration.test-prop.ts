import { monthlyElements } from '@hoptac/core/indicators';
import type { Role } from '@hoptac/adapters/store';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ChatEvent } from '../event';
import { withAnswer } from '../query';
import { reduce, type Step } from '../reduce';
import { COMMAND_RIGHTS, may } from '../rights';
import { dialogueStateSchema, firstState, type DialogueState } from '../state';
import type { View } from '../view';
import { answerAboutRegister } from './register.test-world';

/** Where the flows of administration begin. */
const BEGINNINGS = [
  'register',
  'found',
  'organisation:o',
  'plans:2024',
  'import:register',
  'import:plans',
  'exports',
  'definitions',
];
const words = fc.constantFrom(
  'quay lại',
  'tiếp',
  'xong',
  'hợp tác xã',
  '5/9/2023',
  'hôm nay',
  'Hợp tác xã Thử',
  'xã khác',
  '12',
  '500tr',
  'HTX thành lập mới 80, doanh thu bình quân 4,5 tỷ',
  'Nghị quyết đại hội',
  'đúng',
  'thôi',
  '1',
  '2023',
);
const move = fc.oneof(
  { weight: 6, arbitrary: fc.nat().map((pick) => ({ pick })) },
  { weight: 3, arbitrary: words.map((text) => ({ text })) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }).map((text) => ({ text })) },
  { weight: 1, arbitrary: fc.constant({ file: true as const }) },
);

function walk(
  role: Role,
  begin: string,
  moves: readonly (typeof move extends fc.Arbitrary<infer M> ? M : never)[],
) {
  const view: View = {
    today: '2024-01-05',
    allianceName: 'Liên minh thử',
    elements: monthlyElements,
    asked: monthlyElements,
    submissions: [],
    person: { id: 'p', name: 'Lan', role, roles: [{ role, since: '' }] },
    answers: new Map(),
  };
  let state: DialogueState = { ...firstState, at: { screen: 'menu' } };
  let buttons: string[] = [];
  const steps: Step[] = [];

  function step(event: ChatEvent): boolean {
    let seen = view;
    for (;;) {
      const next = reduce(state, event, seen);
      if ('load' in next) {
        const found = answerAboutRegister(next.load);
        // The walk has left the flows of administration.
        if (!found) return false;
        seen = { ...seen, answers: withAnswer(seen.answers, next.load, found.answer) };
        continue;
      }
      state = next.state;
      buttons = next.replies.flatMap((reply) => reply.buttons?.flat() ?? []).map(({ data }) => data);
      steps.push(next);
      return true;
    }
  }

  step({ kind: 'button', data: `go|${begin}`, sender: 'Lan' });
  for (const next of moves) {
    const event: ChatEvent =
      'file' in next
        ? { kind: 'document', name: 'tep.xlsx', base64: 'QQ==', sender: 'Lan' }
        : 'text' in next
          ? { kind: 'text', text: next.text, sender: 'Lan' }
          : {
              kind: 'button',
              data: buttons[next.pick % Math.max(1, buttons.length)] ?? '',
              sender: 'Lan',
            };
    if (!step(event)) break;
  }
  return steps;
}

it('never breaks off and never stands without a way on, whoever walks', () => {
  const role = fc.constantFrom<Role>('allianceOfficer', 'administrator', 'reviewer', 'member');
  fc.assert(
    fc.property(
      role,
      fc.constantFrom(...BEGINNINGS),
      fc.array(move, { maxLength: 30 }),
      (who, begin, moves) => {
        for (const { state, replies, commands } of walk(who, begin, moves)) {
          expect(dialogueStateSchema.parse(JSON.parse(JSON.stringify(state)))).toEqual(
            JSON.parse(JSON.stringify(state)),
          );
          for (const { text, buttons } of replies) {
            expect(text.trim()).not.toBe('');
            expect(text.length).toBeLessThanOrEqual(4096);
            expect(buttons?.flat().length).toBeGreaterThan(0);
            for (const { data } of buttons!.flat()) expect(Buffer.byteLength(data)).toBeLessThanOrEqual(64);
          }
          for (const { kind } of commands) expect(may({ role: who }, COMMAND_RIGHTS[kind])).toBe(true);
        }
      },
    ),
    { numRuns: 500 },
  );
});
