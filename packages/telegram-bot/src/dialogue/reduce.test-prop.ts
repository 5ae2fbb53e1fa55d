import type { Invitation, Submission } from '@hoptac/adapters/store';
import { dataElements, monthlyElements } from '@hoptac/core/indicators';
import { planReport } from '@hoptac/core/plan';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChatEvent } from './event';
import { withAnswer, type Query } from './query';
import { reduce, type Step } from './reduce';
import { dialogueStateSchema, firstState, type DialogueState } from './state';
import type { Acting, View } from './view';

const organisation = {
  id: 'o',
  name: 'HTX <b>Thử</b> _🌾_',
  kind: 'cooperative',
  sector: 'trade',
  place: 'x',
  facts: {},
} as const;
const invitation: Invitation = { codeHash: 'h', role: 'officer', organisation: 'o', expiresAt: '2030-01-01' };
const person: Acting = {
  id: 'p',
  name: 'Lan',
  role: 'officer',
  organisation: 'o',
  roles: [{ role: 'officer', organisation: 'o', since: '' }],
};

/** The alliance in miniature: applies what a step writes, and answers what it asks for. */
class World {
  state: DialogueState = firstState;
  submissions: Submission[] = [];
  person: Acting | undefined;
  buttons: string[] = [];

  view(answers: View['answers'] = new Map()): View {
    const submissions = this.submissions.filter(
      ({ period, version }) =>
        !this.submissions.some((other) => other.period === period && other.version > version),
    );
    return {
      today: '2024-01-05',
      allianceName: 'Liên minh thử',
      elements: dataElements,
      asked: monthlyElements,
      submissions: submissions.sort((a, b) => (a.period < b.period ? -1 : 1)),
      answers,
      ...(this.person && { person: this.person, organisation }),
    };
  }

  step(event: ChatEvent): Step {
    let view = this.view();
    for (;;) {
      const step = reduce(this.state, event, view);
      if (!('load' in step)) return this.apply(step);
      const { load } = step;
      view = { ...view, answers: withAnswer(view.answers, load, this.answer(load)) };
    }
  }

  private answer(load: Query): unknown {
    switch (load.kind) {
      case 'planReport':
        return planReport({ period: `${load.year}`, plan: undefined, indicators: [], results: [] });
      case 'invitation':
        return { found: invitation, usable: load.code === 'MA1234', organisationName: 'HTX' };
    }
  }

  private apply(step: Step): Step {
    for (const command of step.commands) {
      if (command.kind === 'join') this.person = person;
      else
        this.submissions.push({
          ...command,
          version: command.basedOn + 1,
          by: 'x',
          at: '',
          state: 'submitted',
        });
    }
    this.state = step.state;
    this.buttons = step.replies.flatMap(({ buttons }) => buttons?.flat() ?? []).map(({ data }) => data);
    return step;
  }
}

const words = fc.constantFrom(
  'menu',
  'gửi',
  'tình hình',
  'kế hoạch',
  'help',
  'MA1234',
  'tháng 12: doanh thu 350tr, 25 thành viên',
  'đúng',
  'sửa',
  'bỏ qua',
  'như tháng trước',
  'quay lại',
  '350tr',
  '25',
  'lỗ 5tr',
  'tháng 11',
  'tháng 13',
  'doanh thu',
  'english',
  'xong',
  '2022',
  'luật',
  '6 thành viên có được không?',
  'giải thể',
  'năm 2023 thì sao',
  'mấy giờ rồi?',
  '2',
);
const move = fc.oneof(
  { weight: 5, arbitrary: fc.nat().map((pick) => ({ pick })) },
  { weight: 4, arbitrary: words.map((text) => ({ text })) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }).map((text) => ({ text })) },
  { weight: 1, arbitrary: fc.string({ maxLength: 30 }).map((data) => ({ data })) },
);

describe('the dialogue, walked at random', () => {
  it('never breaks off, never stands without a way on, and never loses a draft', () => {
    fc.assert(
      fc.property(fc.array(move, { maxLength: 40 }), (moves) => {
        const world = new World();
        world.step({ kind: 'text', text: 'MA1234', sender: 'Lan' });
        for (const next of moves) {
          const before = world.state;
          const data =
            'pick' in next ? (world.buttons[next.pick % Math.max(world.buttons.length, 1)] ?? '') : '';
          const event: ChatEvent =
            'text' in next
              ? { kind: 'text', text: next.text, sender: 'Lan' }
              : { kind: 'button', data: 'data' in next ? next.data : data, sender: 'Lan' };
          const step = world.step(event);
          // The state can be kept and read again.
          expect(dialogueStateSchema.parse(JSON.parse(JSON.stringify(step.state)))).toEqual(step.state);
          for (const { text, buttons } of step.replies) {
            expect(text.trim()).not.toBe('');
            expect(text.length).toBeLessThanOrEqual(4096);
            expect(buttons?.flat().length).toBeGreaterThan(0);
            for (const button of buttons!.flat())
              expect(Buffer.byteLength(button.data)).toBeLessThanOrEqual(64);
          }
          // A draft goes only by being sent, discarded, or moved to another month.
          for (const key of Object.keys(before.drafts)) {
            if (step.state.drafts[key]) continue;
            const sent = step.commands.some(
              (command) => command.kind === 'submit' && key.endsWith(command.period),
            );
            const moved = before.at.screen === 'chooseMonth' || before.at.screen === 'review';
            expect(sent || moved).toBe(true);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('writes nothing for a stranger but a joining, and nothing for a reader', () => {
    fc.assert(
      fc.property(fc.array(move, { maxLength: 20 }), fc.boolean(), (moves, reader) => {
        const world = new World();
        if (reader) world.person = { ...person, role: 'member' };
        for (const next of moves) {
          const text = 'text' in next ? next.text.replaceAll('MA1234', 'chào') : (world.buttons[0] ?? 'chào');
          const step = world.step({ kind: 'text', text, sender: 'Lan' });
          expect(step.commands).toEqual([]);
        }
      }),
      { numRuns: 200 },
    );
  });
});
