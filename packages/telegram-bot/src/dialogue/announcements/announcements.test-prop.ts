import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ChatEvent } from '../event';
import { withAnswer, type Query } from '../query';
import { reduce } from '../reduce';
import { dialogueStateSchema, firstState, type DialogueState } from '../state';
import type { Acting, View } from '../view';
import { announcementPlaces } from './places';

const officer: Acting = {
  id: 'nga',
  name: 'Nga',
  role: 'allianceOfficer',
  roles: [{ role: 'allianceOfficer', since: '' }],
};
const NAME = `HTX <b>_*Thử\u202E${'🌾'.repeat(90)}`;
const told = {
  id: '2024-1',
  revision: 1,
  edition: 3,
  title: NAME,
  text: 'x'.repeat(2600),
  on: '2024-01-05',
  read: false,
  withdrawn: false,
  reminded: false,
  forMe: true,
  audience: {},
};
const ANSWERS: Partial<Record<Query['kind'], unknown>> = {
  announcementsFor: Array.from({ length: 20 }, () => told),
  announcement: told,
  announcementReach: {
    announcements: 1,
    cooperatives: { read: 1, whole: 640 },
    people: { read: 1, whole: 700 },
    withoutAnybody: 3,
    places: Array.from({ length: 150 }, (_, index) => ({
      code: `${index}`,
      name: `Xã ${index}`,
      cooperatives: { read: 0, whole: 4 },
    })),
    delivery: { people: 1, done: true },
  },
  audienceSize: { people: 700, cooperatives: 640, withoutAnybody: 3 },
  audiencePlaces: Array.from({ length: 30 }, (_, index) => ({
    code: `xa-${index}`,
    name: `Xã ${index}`,
    parent: index < 5 ? undefined : `xa-${index % 5}`,
  })),
  audienceOrganisations: Array.from({ length: 30 }, (_, index) => ({
    id: `o-${index}`,
    name: NAME,
    placeName: 'Cao Phong',
  })),
  reminderRules: { quietHours: { from: '20:00', until: '07:00' } },
};
const OWN = new Set<string>([...announcementPlaces.map(({ shape }) => shape.screen.value), 'menu', 'help']);

/** What the dialogue answers; undefined where it leads into another flow. */
function step(state: DialogueState, event: ChatEvent) {
  let view: View = {
    today: '2024-01-05',
    allianceName: 'Liên minh thử',
    elements: [],
    asked: [],
    submissions: [],
    answers: new Map(),
    person: officer,
  };
  for (;;) {
    const next = reduce(state, event, view);
    if (!('load' in next)) return OWN.has(next.state.at.screen) ? next : undefined;
    const { load } = next;
    if (!(load.kind in ANSWERS)) return undefined;
    view = { ...view, answers: withAnswer(view.answers, load, ANSWERS[load.kind]) };
  }
}

const move = fc.oneof(
  { weight: 6, arbitrary: fc.nat().map((pick) => ({ pick })) },
  {
    weight: 4,
    arbitrary: fc
      .constantFrom(
        'thông báo',
        'soạn thông báo',
        'thông báo đã gửi',
        'đã đọc',
        'menu',
        'xong',
        'không',
        'gửi',
        '2',
        'xem trước',
        'sửa',
        'thu hồi',
        'cán bộ HTX',
        'sau',
        'Họp tổ thành viên',
        'a'.repeat(4000),
      )
      .map((text) => ({ text })),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }).map((text) => ({ text })) },
);

it('announcing never stands without a way on, fits one message, and loses a draft only by sending or dropping it', () => {
  fc.assert(
    fc.property(fc.array(move, { maxLength: 40 }), (moves) => {
      let state: DialogueState = { ...firstState, at: { screen: 'announceWrite', field: 'title' } };
      let buttons: string[] = [];
      for (const next of moves) {
        const event: ChatEvent =
          'text' in next
            ? { kind: 'text', text: next.text, sender: 'Nga' }
            : { kind: 'button', data: buttons[next.pick % Math.max(buttons.length, 1)] ?? '', sender: 'Nga' };
        const answered = step(state, event);
        if (!answered) continue;
        for (const reply of answered.replies) {
          expect(reply.text.length).toBeLessThanOrEqual(4096);
          expect(reply.buttons?.flat().length).toBeGreaterThan(0);
          for (const { data } of reply.buttons!.flat())
            expect(Buffer.byteLength(data)).toBeLessThanOrEqual(64);
        }
        expect(dialogueStateSchema.parse(JSON.parse(JSON.stringify(answered.state)))).toEqual(answered.state);
        const sent = answered.commands.some(({ kind }) => /^(publish|correct)Announcement$/.test(kind));
        const dropped = event.kind === 'button' && event.data.endsWith('|drop');
        const lost = state.announcementDraft !== undefined && answered.state.announcementDraft === undefined;
        expect(lost && !sent && !dropped).toBe(false);
        state = answered.state;
        buttons = answered.replies.flatMap((reply) => reply.buttons?.flat() ?? []).map(({ data }) => data);
      }
    }),
    { numRuns: 400 },
  );
});
