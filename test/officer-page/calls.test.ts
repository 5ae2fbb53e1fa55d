import { describe, expect, it } from 'vitest';
import { calls, type Asked, type Call } from '../../packages/telegram-bot/src/officer-page/contract';
import { alliance } from '../walks/alliance.mjs';
import { openWorld, ORIGIN } from './world';

/** Each call as a page would make it, about what lies in the reviewer's place `a`. */
const ASKED: { [C in Call]: Asked<C> } = {
  me: {},
  periods: { year: 2023 },
  places: {},
  board: { period: '2023' },
  indicator: { period: '2023-Q4', indicator: 'newCooperatives' },
  ranking: { period: '2023', indicator: 'newCooperatives' },
  picture: { of: 'board', period: '2023' },
  exports: { period: '2023' },
  reporting: { month: '2023-12' },
  reviewQueue: {},
  reviewedMonth: { organisation: 'o-1', period: '2023-11' },
  approve: { organisation: 'o-1', period: '2023-11', version: 1 },
  approveAll: { months: [{ organisation: 'o-4', period: '2023-10', version: 1 }] },
  return: { organisation: 'o-4', period: '2023-11', version: 1, comment: 'Số này có đúng không?' },
  register: {},
  organisation: { id: 'o-1' },
  plan: { year: 2023 },
  revisePlan: {
    year: 2023,
    basedOn: 1,
    on: '2023-06-01',
    why: 'Quyết định 12/QĐ-UBND',
    targets: [{ indicator: 'newCooperatives', text: '3' }],
  },
  announcements: {},
  audience: { audience: {} },
  publish: { key: 'a-key-made-by-the-page', title: 'Họp', text: 'Mời họp', audience: {} },
  announcement: { id: '2024-1' },
  correct: { id: '2024-1', basedOn: 1, title: 'Họp', text: 'Mời họp lúc 8 giờ', audience: {} },
  remind: { id: '2024-1', basedOn: 2 },
  withdraw: { id: '2024-1', basedOn: 3, why: 'Ghi nhầm ngày' },
  signOut: {},
};

/** Who may make each call, as on the chat's screens. */
const MAY = `
                 reviewer allianceOfficer administrator
  me             ✓        ✓               ✓
  periods        ✓        ✓               ✓
  places         ✓        ✓               ✓
  board          ✓        ✓               ✓
  indicator      ✓        ✓               ✓
  ranking        ✓        ✓               ✓
  picture        ✓        ✓               ✓
  exports        ✓        ✓               ✓
  reporting      ✓        ✓               ·
  reviewQueue    ✓        ✓               ·
  reviewedMonth  ✓        ✓               ·
  approve        ✓        ✓               ·
  approveAll     ✓        ✓               ·
  return         ✓        ✓               ·
  register       ✓        ✓               ✓
  organisation   ✓        ✓               ✓
  plan           ·        ✓               ·
  revisePlan     ·        ✓               ·
  announcements  ·        ✓               ·
  audience       ·        ✓               ·
  publish        ·        ✓               ·
  announcement   ·        ✓               ·
  correct        ·        ✓               ·
  remind         ·        ✓               ·
  withdraw       ·        ✓               ·
  signOut        ✓        ✓               ✓
`;
const [head, ...lines] = MAY.trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/));

describe('who may make which call', () => {
  it('is said of every call there is', () => {
    expect(new Set(lines.map(([call]) => call))).toEqual(new Set(Object.keys(calls)));
  });

  it.each(head!.map((role, column) => ({ role, column })))('$role', async ({ role, column }) => {
    const { ours } = await openWorld();
    const cookie = await ours.open(role);
    const wrong: string[] = [];
    for (const [name = '', ...marks] of lines) {
      const call = name as Call;
      const { status, problem } = await ours.call(cookie, call, ASKED[call]);
      const expected = marks[column] === '✓' ? 200 : 403;
      if (status !== expected)
        wrong.push(`${call}: ${status} ${problem?.code} ${JSON.stringify(problem?.fields)}`);
    }
    expect(wrong).toEqual([]);
    expect(ours.errors).toEqual([]);
  });

  it('offers the screens whose calls are theirs', async () => {
    const { ours } = await openWorld();
    const screensOf = async (role: string) =>
      (await ours.call(await ours.open(role), 'me', {})).value?.screens;
    expect(await screensOf('reviewer')).toEqual(['board', 'reporting', 'review', 'register', 'exports']);
    expect(await screensOf('administrator')).toEqual(['board', 'register', 'exports']);
    expect(await screensOf('allianceOfficer')).toHaveLength(7);
  });
});

describe('the board', () => {
  it('says what the chat says, word for word', async () => {
    const { ours } = await openWorld();
    const chat = (await ours.says('allianceOfficer', 'kế hoạch')).text;
    const { value } = await ours.call(await ours.open('allianceOfficer'), 'board', { period: '2023' });
    expect(chat).toContain(value!.title);
    expect(chat).toContain(value!.summary);
    expect(value!.rows).toHaveLength(alliance.indicators.length);
    for (const { number, name, actual, target, percent, attainment, remarks } of value!.rows) {
      const line = chat.split('\n').find((one) => one.includes(` ${number}. ${name}: `))!;
      expect(line).toContain(`: ${actual.words}`);
      for (const { value: known, words } of [target, percent])
        expect(line).toContain(known === null ? '' : words);
      expect(line).toContain(attainment);
      for (const remark of remarks) expect(chat).toContain(remark);
    }
    for (const note of value!.notes) expect(chat).toContain(note);
  });

  it('says no data and never 0, and what there is, in English too', async () => {
    const { ours } = await openWorld();
    const cookie = await ours.open('administrator');
    const { value } = await ours.call(cookie, 'board', { period: '2023-12' }, { language: 'en' });
    const missing = value!.rows.filter(({ actual }) => actual.value === null);
    expect(missing.length).toBeGreaterThan(0);
    for (const { actual, status } of missing)
      expect([actual.words, status]).toEqual(['–', expect.stringMatching(/^no(Data|Target)$/)]);
    expect(value!.title).toContain('Plan month 12/2023');
  });

  it('knows no place that there is not, nor an indicator', async () => {
    const { ours } = await openWorld();
    const cookie = await ours.open('reviewer');
    expect((await ours.call(cookie, 'board', { period: '2023', place: 'nowhere' })).status).toBe(404);
    expect((await ours.call(cookie, 'indicator', { period: '2023', indicator: 'x' })).status).toBe(404);
    expect((await ours.call(cookie, 'ranking', { period: '2023', indicator: 'x' })).status).toBe(404);
    expect((await ours.call(cookie, 'picture', { of: 'ranking', period: '2023' })).status).toBe(404);
    expect((await ours.call(cookie, 'board', { period: '2023', place: 'a' })).value?.place?.name).toBe(
      'Huyện & A',
    );
  });

  it('shows an indicator through its year, and its picture in both lights', async () => {
    const { ours } = await openWorld();
    const cookie = await ours.open('reviewer');
    const { value } = await ours.call(cookie, 'indicator', { period: '2023', indicator: 'newCooperatives' });
    expect(value!.months.map(({ month }) => month.value)).toHaveLength(12);
    const pictures = [];
    for (const theme of ['light', 'dark'] as const)
      pictures.push(
        (
          await ours.call(cookie, 'picture', {
            of: 'indicator',
            period: '2023',
            indicator: 'newCooperatives',
            theme,
          })
        ).value!,
      );
    expect(pictures[0]!.svg).toMatch(/^<svg /);
    expect(pictures[0]!.svg).not.toBe(pictures[1]!.svg);
    for (const { svg, alt } of pictures) {
      expect(alt).not.toBe('');
      // It goes into a page whose policy lets neither in.
      expect(svg).not.toMatch(/<script|<style|\sstyle=|\son\w+=|href=/);
    }
  });
});

describe('the review', () => {
  it('lists what waits within reach, and shows a month with what it was', async () => {
    const { ours } = await openWorld();
    const reviewer = await ours.open('reviewer');
    const queue = (await ours.call(reviewer, 'reviewQueue', {})).value!;
    expect(queue.waiting.map(({ organisation, period }) => `${organisation}/${period.value}`)).toEqual([
      'o-1/2023-11',
      'o-4/2023-10',
      'o-4/2023-11',
    ]);
    const { value } = await ours.call(reviewer, 'reviewedMonth', { organisation: 'o-1', period: '2023-11' });
    expect(value).toMatchObject({ version: 1, state: 'submitted', decisions: ['approve', 'return'] });
    const revenue = value!.figures.find(({ element }) => element === 'revenue')!;
    expect(revenue.now).toEqual({ value: 90_000_000, words: '90.000.000 đồng (90 triệu)' });
    expect(value!.missing.length).toBeGreaterThan(0);
    // Outside their place.
    expect(
      (await ours.call(reviewer, 'reviewedMonth', { organisation: 'o-2', period: '2023-11' })).status,
    ).toBe(404);
    expect(
      (await ours.call(reviewer, 'approve', { organisation: 'o-2', period: '2023-11', version: 1 })).status,
    ).toBe(404);
  });

  it('approves as the chat does: audited, once, and the second one sees what the first did', async () => {
    const { ours, store } = await openWorld();
    const [one, other] = [await ours.open('reviewer'), await ours.open('allianceOfficer')];
    const decision = { organisation: 'o-1', period: '2023-11', version: 1 } as const;
    expect((await ours.call(one, 'approve', decision)).value?.words).toContain('✅ Đã duyệt');
    const late = await ours.call(other, 'return', { ...decision, comment: 'Xem lại doanh thu' });
    // It is approved now, so that this is to open it again: what was seen was another state.
    expect(late.status).toBe(200);
    const again = await ours.call(one, 'approve', decision);
    expect([again.status, again.problem?.code]).toEqual([409, 'conflict']);
    expect(again.problem?.now).toMatchObject({ organisation: 'o-1', state: 'returned' });
    const audit = await store.transaction(alliance.tenant, ({ audit: trail }) => trail.all());
    expect(audit.map(({ by, action }) => `${by} ${action}`).filter((line) => line.endsWith('Month'))).toEqual(
      ['person:reviewer approveMonth', 'person:allianceOfficer returnMonth'],
    );
  });

  it('of two who decide at once lets one, and shows the other what was decided', async () => {
    const { ours } = await openWorld();
    const [one, other] = [await ours.open('reviewer'), await ours.open('allianceOfficer')];
    const decision = { organisation: 'o-1', period: '2023-11', version: 1 } as const;
    const both = await Promise.all([one, other].map((cookie) => ours.call(cookie, 'approve', decision)));
    expect(new Set(both.map(({ status }) => status))).toEqual(new Set([200, 409]));
    expect(ours.errors).toEqual([]);
  });

  it('sees a version that came from the chat meanwhile as a conflict, and tells the sender of a return', async () => {
    const { ours, replies } = await openWorldWithReplies();
    const cookie = await ours.open('reviewer');
    await ours.says('officer', 'tháng 11: doanh thu 95tr');
    await ours.says('officer', 'gửi');
    expect((await ours.says('officer', 'gõ nhầm')).text).toContain('bản sửa số 2');
    const late = await ours.call(cookie, 'approve', { organisation: 'o-1', period: '2023-11', version: 1 });
    expect(late.status).toBe(409);
    expect(late.problem?.now).toMatchObject({ version: 2 });
    const now = late.problem?.now as { figures: { element: string; corrected?: { version: number } }[] };
    expect(now.figures.find(({ element }) => element === 'revenue')?.corrected?.version).toBe(1);
    const told = await ours.call(cookie, 'return', {
      organisation: 'o-1',
      period: '2023-11',
      version: 2,
      comment: 'vì sao tăng?',
      element: 'revenue',
    });
    expect(told.value?.words).toContain('Người gửi đã được báo');
    await ours.engine.settled();
    expect(replies().findLast(({ chat }) => chat === 'officer')?.reply.text).toContain('vì sao tăng?');
    // What says nothing is not sent.
    const empty = await ours.call(cookie, 'return', {
      organisation: 'o-4',
      period: '2023-11',
      version: 1,
      comment: '???',
    });
    expect([empty.status, Object.keys(empty.problem?.fields ?? {})]).toEqual([422, ['comment']]);
  });

  it('is never of what one sent oneself', async () => {
    const { ours } = await openWorld();
    // In the chat they act as an officer of a cooperative; the page is opened in the role that it is for.
    expect((await ours.says('colleague', 'mở trang')).text).toContain('người duyệt');
    const cookie = (await ours.page.openSession('person:colleague'))!.split(';')[0]!;
    const shown = await ours.call(cookie, 'reviewedMonth', { organisation: 'o-2', period: '2023-11' });
    expect(shown.value).toMatchObject({ decisions: [], obstacle: expect.stringContaining('không tự duyệt') });
    const { status, problem } = await ours.call(cookie, 'approve', {
      organisation: 'o-2',
      period: '2023-11',
      version: 1,
    });
    expect([status, problem?.message.vi]).toEqual([403, expect.stringContaining('không tự duyệt')]);
  });

  it('approves many as listed, and leaves out what is not as it was', async () => {
    const { ours } = await openWorld();
    const cookie = await ours.open('allianceOfficer');
    const months = [
      { organisation: 'o-1', period: '2023-11', version: 1 },
      { organisation: 'o-4', period: '2023-11', version: 2 },
      { organisation: 'o-2', period: '2023-11', version: 1 },
    ] as const;
    const { value } = await ours.call(cookie, 'approveAll', { months: [...months, months[0]] });
    expect(value?.approved).toBe(2);
    expect(value?.leftOut.map(({ organisation }) => organisation)).toEqual(['o-4']);
  });
});

describe('the plan', () => {
  const asked = { year: 2023, on: '2023-06-01', why: 'Quyết định 12' } as const;

  it('is previewed, then written with a reason, and shown with its decisions', async () => {
    const { ours } = await openWorld();
    const cookie = await ours.open('allianceOfficer');
    const targets = [{ indicator: 'newCooperatives', text: '25' }];
    const preview = await ours.call(cookie, 'revisePlan', { ...asked, basedOn: 1, targets, preview: true });
    expect(preview.value).toMatchObject({ written: false, changes: [{ from: '2 HTX', to: '25 HTX' }] });
    expect(preview.value?.warnings).toHaveLength(1);
    expect((await ours.call(cookie, 'plan', { year: 2023 })).value?.revision).toBe(1);
    await ours.call(cookie, 'revisePlan', { ...asked, basedOn: 1, targets });
    const { value } = await ours.call(cookie, 'plan', { year: 2023 });
    expect(value?.revision).toBe(2);
    expect(value?.decisions[0]).toMatchObject({
      on: { label: '01/06/2023' },
      why: 'Quyết định 12',
      changes: [{ from: '2 HTX', to: '25 HTX' }],
    });
    expect(value?.decisions[0]?.byName).toContain('allianceOfficer');
  });

  it('is divided among places, and says how they come to the whole', async () => {
    const { ours } = await openWorld();
    const cookie = await ours.open('allianceOfficer');
    const first = (await ours.call(cookie, 'plan', { year: 2023 })).value!;
    expect(first.places.slice(0, 3).map(({ code, parent }) => [code, parent])).toEqual([
      ['p', undefined],
      ['a', 'p'],
      ['b', 'p'],
    ]);
    expect(first.rollUp).toEqual([]);
    const share = (text: string, place: string) => ({ indicator: 'newCooperatives', place, text });
    const ask = { ...asked, basedOn: 1, targets: [share('1', 'a'), share('3', 'b')] };
    const preview = await ours.call(cookie, 'revisePlan', { ...ask, why: '', preview: true });
    expect(preview.value?.changes.map(({ from, to }) => [from, to])).toEqual([
      ['chưa giao', '1 HTX'],
      ['chưa giao', '3 HTX'],
    ]);
    expect(preview.value?.rollUp).toEqual([
      expect.objectContaining({
        agrees: false,
        words: expect.stringMatching(/^Các đơn vị cộng lại 4 HTX, nhiều hơn kế hoạch chung 2 HTX là 2 HTX/),
      }),
    ]);
    expect((await ours.call(cookie, 'plan', { year: 2023 })).value?.ofPlaces).toEqual([]);
    const written = await ours.call(cookie, 'revisePlan', ask);
    expect(written.value?.rollUp).toEqual(preview.value?.rollUp);
    const agreed = await ours.call(cookie, 'revisePlan', {
      ...asked,
      on: '2023-07-01',
      basedOn: 2,
      targets: [share('1', 'b')],
    });
    expect(agreed.value?.rollUp.map(({ agrees }) => agrees)).toEqual([true]);
    const { value } = await ours.call(cookie, 'plan', { year: 2023 });
    expect(value?.ofPlaces.map(({ place, target }) => [place, target.words])).toEqual([
      ['a', '1 HTX'],
      ['b', '1 HTX'],
    ]);
    expect(value?.rollUp.map(({ agrees }) => agrees)).toEqual([true]);
    expect(value?.decisions.map(({ changes }) => changes.length)).toEqual([1, 2, expect.any(Number)]);
  });

  it('of two revisions on the same decision takes one, and shows the other the plan as it is', async () => {
    const { ours } = await openWorld();
    const cookie = await ours.open('allianceOfficer');
    const revise = (text: string) =>
      ours.call(cookie, 'revisePlan', { ...asked, basedOn: 1, targets: [{ indicator: 'newGroups', text }] });
    const both = await Promise.all([revise('31'), revise('32')]);
    expect(both.map(({ status }) => status)).toEqual([200, 409]);
    expect(both[1].problem?.now).toMatchObject({
      revision: 2,
      decisions: [{ changes: [{ to: '31 THT' }] }, {}],
    });
    expect(ours.errors).toEqual([]);
  });

  it.each([
    [{ indicator: 'newCooperatives', text: 'nhiều' }, 'targets.0'],
    [{ indicator: 'newCooperatives', text: '-5' }, 'targets.0'],
    [{ indicator: 'newCooperatives', text: '2' }, 'targets.0'],
    [{ indicator: 'nothing', text: '2' }, 'targets.0'],
    [{ indicator: 'newCooperatives', place: 'nowhere', text: '2' }, 'targets.0'],
  ])('does not take %o', async (target, path) => {
    const { ours } = await openWorld();
    const cookie = await ours.open('allianceOfficer');
    const { status, problem } = await ours.call(cookie, 'revisePlan', {
      ...asked,
      basedOn: 1,
      targets: [target],
    });
    expect([status, Object.keys(problem?.fields ?? {})]).toEqual([422, [path]]);
    expect((await ours.call(cookie, 'plan', { year: 2023 })).value?.revision).toBe(1);
  });

  it.each([
    ['1/3/2023', '01/03/2023'],
    ['ngày 15 tháng 2 năm 2023', '15/02/2023'],
    ['31122023', '31/12/2023'],
    ['2023-03-01', '01/03/2023'],
  ])('reads the day %s as the chat does, and says which it is', async (on, label) => {
    const { ours } = await openWorld();
    const cookie = await ours.open('allianceOfficer');
    const targets = [{ indicator: 'newCooperatives', text: '3' }];
    const { value } = await ours.call(cookie, 'revisePlan', {
      ...asked,
      on,
      basedOn: 1,
      targets,
      preview: true,
    });
    expect(value?.on.label).toBe(label);
  });

  it.each(['', 'mai', '31/2/2023', '13/25/2023'])(
    'takes “%s” for no day, and says how to write one',
    async (on) => {
      const { ours } = await openWorld();
      const cookie = await ours.open('allianceOfficer');
      const targets = [{ indicator: 'newCooperatives', text: '3' }];
      const { problem } = await ours.call(cookie, 'revisePlan', { ...asked, on, basedOn: 1, targets });
      expect(problem?.fields?.['on']).toContain('ngày/tháng/năm');
    },
  );

  it('needs a reason and a day of its year', async () => {
    const { ours } = await openWorld();
    const cookie = await ours.open('allianceOfficer');
    const targets = [{ indicator: 'newCooperatives', text: '3' }];
    const { problem } = await ours.call(cookie, 'revisePlan', {
      year: 2023,
      basedOn: 1,
      on: '2025-01-01',
      why: '',
      targets,
    });
    expect(Object.keys(problem?.fields ?? {}).sort()).toEqual(['on', 'why']);
  });
});

const KEY = '0123456789abcdef';

describe('announcements', () => {
  it('are published, read in the chat and seen to be read, corrected and withdrawn', async () => {
    const { ours } = await openWorld();
    const cookie = await ours.open('allianceOfficer');
    const size = await ours.call(cookie, 'audience', { audience: { places: ['a'], roles: ['officer'] } });
    expect(size.value?.words).toContain('Gửi tới');
    const told = { title: 'Họp  quý', text: 'Mời họp', audience: { places: ['a'] } };
    const { value } = await ours.call(cookie, 'publish', { key: KEY, ...told });
    const shown = async () => (await ours.call(cookie, 'announcement', { id: value!.id })).value!;
    expect(await shown()).toMatchObject({
      title: 'Họp quý',
      revision: 1,
      audienceWords: expect.stringContaining('Huyện & A'),
    });
    const before = (await shown()).reach!.people.read;
    await ours.says('officer', 'thông báo');
    await ours.says('officer', '1');
    await ours.says('officer', 'đã đọc');
    expect((await shown()).reach!.people.read).toBe(before + 1);
    expect(
      (await ours.call(cookie, 'correct', { ...told, id: value!.id, basedOn: 1, text: 'Lúc 8 giờ' })).status,
    ).toBe(200);
    const late = await ours.call(cookie, 'withdraw', { id: value!.id, basedOn: 1, why: 'Nhầm' });
    expect([late.status, late.problem?.now]).toEqual([
      409,
      expect.objectContaining({ revision: 2, edition: 2, text: 'Lúc 8 giờ' }),
    ]);
    expect((await ours.call(cookie, 'withdraw', { id: value!.id, basedOn: 2, why: 'Nhầm' })).status).toBe(
      200,
    );
    expect((await shown()).withdrawn).toBe('Nhầm');
  });

  it('are published once however often the page asks', async () => {
    const { ours } = await openWorld();
    const cookie = await ours.open('allianceOfficer');
    const told = { key: KEY, title: 'Họp quý', text: 'Mời họp', reference: 'CV 12', audience: {} };
    const asked = await Promise.all([1, 2, 3].map(() => ours.call(cookie, 'publish', told)));
    expect(asked.map(({ status, value }) => [status, value?.id])).toEqual(
      [1, 2, 3].map(() => [200, '2024-1']),
    );
    // Written otherwise before it was sent again: what went out is shown, and nothing more goes out.
    const other = await ours.call(cookie, 'publish', { ...told, text: 'Mời họp lúc 9 giờ' });
    expect([other.status, other.problem?.now]).toEqual([
      409,
      expect.objectContaining({ id: '2024-1', text: 'Mời họp', revision: 1 }),
    ]);
    await ours.call(cookie, 'correct', {
      id: '2024-1',
      basedOn: 1,
      title: 'Họp',
      text: 'Hoãn',
      audience: {},
    });
    // The first asking comes once more, late.
    expect((await ours.call(cookie, 'publish', told)).value?.id).toBe('2024-1');
    expect((await ours.call(cookie, 'announcements', {})).value?.announcements).toHaveLength(1);
    const another = await ours.call(cookie, 'publish', { ...told, key: `${KEY}-2` });
    expect(another.value?.id).toBe('2024-2');
    expect(ours.errors).toEqual([]);
  });

  it('go to nobody who is not there', async () => {
    const { ours } = await openWorld();
    const cookie = await ours.open('allianceOfficer');
    for (const audience of [{ places: ['nowhere'] }, { organisations: ['o-99'] }])
      expect(
        (await ours.call(cookie, 'publish', { key: KEY, title: 'Họp', text: 'Mời', audience })).status,
      ).toBe(400);
  });
});

describe('the register', () => {
  it('is found without accents, within reach, with what the law says of each', async () => {
    const { ours } = await openWorld();
    const [reviewer, officer] = [await ours.open('reviewer'), await ours.open('allianceOfficer')];
    const idsOf = async (cookie: string, asked: Asked<'register'> = {}) =>
      (await ours.call(cookie, 'register', asked)).value?.organisations.map(({ id }) => id).sort();
    expect(await idsOf(reviewer)).toEqual(['o-1', 'o-3', 'o-4']);
    expect(await idsOf(officer)).toEqual(['o-1', 'o-2', 'o-3', 'o-4']);
    expect(await idsOf(officer, { search: 'lien hiep' })).toEqual(['o-3']);
    expect(await idsOf(officer, { place: 'b' })).toEqual(['o-2']);
    expect((await ours.call(reviewer, 'organisation', { id: 'o-2' })).status).toBe(404);
    const { value } = await ours.call(officer, 'organisation', { id: 'o-2' });
    expect(value?.facts).toContainEqual({ label: 'Vốn điều lệ', words: '500 triệu đồng' });
    expect(value?.law.findings.some(({ citations }) => citations.length > 0)).toBe(true);
    expect(value?.duties.length).toBeGreaterThan(0);
  });
});

describe('files', () => {
  it('come as the chat sends them, within rights', async () => {
    const { ours } = await openWorld();
    const cookie = await ours.open('reviewer');
    const { value } = await ours.call(cookie, 'exports', { period: '2023-11' });
    expect(value?.files.map(({ what }) => what)).not.toContain('audit');
    for (const { what, formats } of value!.files)
      for (const { href } of formats) {
        const file = await ours.fetchPage(href, { cookie });
        expect([what, file.status]).toEqual([what, 200]);
        expect(file.headers.get('content-disposition')).toMatch(/^attachment; filename="[\w.-]+"$/);
        expect((await file.arrayBuffer()).byteLength).toBeGreaterThan(100);
      }
    expect((await ours.fetchPage('file?what=audit&period=2023&format=xlsx', { cookie })).status).toBe(403);
    expect((await ours.fetchPage('file?what=plan&period=2023&format=xlsx')).status).toBe(401);
    expect((await ours.fetchPage('file?what=plan&period=x&format=xlsx', { cookie })).status).toBe(400);
  });
});

describe('Word files', () => {
  it('of a report, a compliance sheet and a receipt come to who may see what stands in them', async () => {
    const { ours } = await openWorld();
    const [reviewer, officer, administrator] = await Promise.all(
      ['reviewer', 'allianceOfficer', 'administrator'].map((role) => ours.open(role)),
    );
    const named = async (cookie: string | undefined, href: string) => {
      const file = await ours.fetchPage(href, { ...(cookie !== undefined && { cookie }) });
      return [
        file.status,
        file.headers.get('content-disposition')?.match(/filename="(.*)"/)?.[1],
        Buffer.from(await file.arrayBuffer())
          .subarray(0, 2)
          .toString(),
      ];
    };
    const { files } = (await ours.call(officer!, 'exports', { period: '2023' })).value!;
    expect(files.find(({ what }) => what === 'report')?.formats.map(({ format }) => format)).toEqual([
      'docx',
    ]);
    const report = 'file?what=report&period=2023&format=docx';
    expect(await named(officer, report)).toEqual([200, 'bao-cao-2023.docx', 'PK']);
    // Of their own place, as the chat gives it.
    expect(await named(reviewer, report)).toEqual([200, 'bao-cao-2023-huyen-a.docx', 'PK']);

    const sheet = (await ours.call(reviewer!, 'organisation', { id: 'o-1' })).value!.complianceSheet;
    for (const cookie of [reviewer, officer, administrator])
      expect(await named(cookie, sheet)).toEqual([200, 'ra-soat-phap-luat-2024-01-05.docx', 'PK']);
    const foreign = sheet.replace('o-1', 'o-2');
    expect((await named(reviewer, foreign))[0]).toBe(404);
    expect((await named(officer, foreign))[0]).toBe(200);
    expect((await named(undefined, sheet))[0]).toBe(401);

    const ofMonth = { organisation: 'o-1', period: '2023-11' } as const;
    const { certificate, receipt } = (await ours.call(reviewer!, 'reviewedMonth', ofMonth)).value!;
    for (const cookie of [reviewer, officer])
      expect(await named(cookie, certificate)).toEqual([200, `bien-nhan-${receipt}.docx`, 'PK']);
    expect((await named(administrator, certificate))[0]).toBe(403);
    const other = (await ours.call(officer!, 'reviewedMonth', { ...ofMonth, organisation: 'o-2' })).value!;
    expect((await named(officer, other.certificate))[0]).toBe(200);
    expect((await named(reviewer, other.certificate))[0]).toBe(404);
    for (const wrong of ['file?what=certificate', `${sheet}&period=2023`, 'file?what=nothing&period=2023'])
      expect((await named(officer, wrong))[0]).toBe(400);
    expect(ours.errors).toEqual([]);
  });
});

describe('what is no call of the page', () => {
  it('is refused: another site, another shape, too much, too often', async () => {
    const { ours } = await openWorld();
    const cookie = await ours.open('allianceOfficer');
    const post = async (init: { headers?: Record<string, string>; body?: string; path?: string }) =>
      (
        await ours.fetchPage(init.path ?? 'api/board', {
          method: 'POST',
          cookie,
          headers: init.headers ?? { origin: ORIGIN },
          body: init.body ?? '{"period":"2023"}',
        })
      ).status;
    expect(await post({})).toBe(200);
    expect(await post({ headers: {} })).toBe(403);
    expect(await post({ headers: { origin: 'https://evil.example' } })).toBe(403);
    expect(await post({ headers: { origin: `${ORIGIN}:8443` } })).toBe(403);
    for (const body of [
      '',
      '[]',
      'x',
      '{"period":"2023","more":1}',
      '{"period":"2023-13"}',
      '{"period":"2023","language":"fr"}',
    ])
      expect([body, await post({ body })]).toEqual([body, 400]);
    expect(await post({ path: 'api/constructor' })).toBe(404);
    expect(await post({ body: JSON.stringify({ period: '2023', place: 'x'.repeat(70_000) }) })).toBe(413);
    const site = (path: string) =>
      ours.fetchPage(path, {
        cookie,
        headers: { 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': 'empty' },
      });
    expect((await site('file?what=plan&period=2023&format=csv')).status).toBe(403);
    expect((await site('events')).status).toBe(403);
    const statuses = new Set<number>();
    for (let call = 0; call < 310; call++)
      statuses.add(await post({ path: 'api/periods', body: '{"year":2023}' }));
    expect([...statuses]).toEqual([200, 429]);
  });

  it('is told as such where the store fails, and nothing of it', async () => {
    const { ours, store } = await openWorld();
    const link = await ours.linkFor('reviewer');
    const cookie = await ours.open('reviewer');
    await store.close();
    for (const response of [
      await ours.press(link),
      await ours.fetchPage('events', { cookie }),
      await ours.fetchPage('file?what=plan&period=2023&format=csv', { cookie }),
    ]) {
      expect(response.status).toBe(500);
      expect(await response.json()).toMatchObject({ ok: false, problem: { code: 'broken' } });
    }
    expect((await ours.call(cookie, 'me', {})).problem?.code).toBe('broken');
    expect(ours.errors.length).toBeGreaterThanOrEqual(4);
  });

  it('is never kept by a browser, but for the fonts', async () => {
    const { ours } = await openWorld();
    const cookie = await ours.open('reviewer');
    for (const path of ['', 'open/x', 'file?what=plan&period=2023&format=csv'])
      expect((await ours.fetchPage(path, { cookie })).headers.get('cache-control')).toBe('no-store');
    const font = await ours.fetchPage('font/400.ttf');
    expect(font.headers.get('cache-control')).toContain('immutable');
    expect((await font.arrayBuffer()).byteLength).toBeGreaterThan(50_000);
    expect((await ours.fetchPage('font/..%2f..%2fpackage.json')).status).toBe(404);
    const script = await ours.fetchPage('app.js');
    const etag = script.headers.get('etag')!;
    expect((await ours.fetchPage('app.js', { headers: { 'if-none-match': etag } })).status).toBe(304);
  });
});

async function openWorldWithReplies() {
  const world = await openWorld();
  return { ...world, replies: () => world.ours.replies };
}
