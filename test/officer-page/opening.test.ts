import { describe, expect, it } from 'vitest';
import { hashPageKey, newPageKey } from '../../packages/telegram-bot/src/engine/page-key';
import { initData } from './init-data';
import { BOT_TOKEN, cookieOf, openWorld, ORIGIN } from './world';
import { alliance, CHANNEL } from '../walks/alliance.mjs';

const minutes = (clock: { now: Date }, count: number) => {
  clock.now = new Date(clock.now.getTime() + count * 60_000);
};

describe('a link', () => {
  it('is asked for in the chat, told once, and opens the page by a button', async () => {
    const { ours, store } = await openWorld();
    const link = await ours.linkFor('allianceOfficer');
    const seen = await ours.fetchPage(link);
    expect(seen.status).toBe(200);
    expect(await seen.text()).toContain('<form method="post">');
    expect(seen.headers.get('set-cookie')).toBeNull();
    // Whoever looks at it for a preview uses nothing up.
    for (let look = 0; look < 3; look++) await ours.fetchPage(link, { method: look === 1 ? 'HEAD' : 'GET' });
    const opened = await ours.press(link);
    expect(opened.status).toBe(303);
    expect(opened.headers.get('location')).toBe('../');
    const cookie = opened.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^__Secure-hoptac-page=session\./);
    expect(cookie).toContain('Path=/can-bo/');
    for (const attribute of ['HttpOnly', 'Secure', 'SameSite=Strict']) expect(cookie).toContain(attribute);
    const { value } = await ours.call(cookieOf(opened), 'me', {});
    expect(value).toMatchObject({
      acting: 'allianceOfficer:',
      alliance: alliance.name,
      endsAt: '2024-01-05T11:00:00.000Z',
    });
    // The message with the link is forgotten once it is sent.
    const kept = await store.transaction(alliance.tenant, ({ outbox }) =>
      outbox.ofChat(CHANNEL, 'allianceOfficer'),
    );
    expect(JSON.stringify(kept)).not.toContain('open/link.');
  });

  it('is kept by its hash alone', async () => {
    const { ours, store } = await openWorld();
    const link = (await ours.linkFor('reviewer')).replace('open/', '');
    const cookie = cookieOf(await ours.press(`open/${link}`)).split('=')[1]!;
    const kept = await store.transaction(alliance.tenant, async (transaction) => {
      const { archive, audit } = transaction;
      return JSON.stringify([await archive.page('page_keys', { limit: 99 }), await audit.all()]);
    });
    for (const secret of [link, cookie]) {
      expect(kept).not.toContain(secret);
      expect(kept).toContain(hashPageKey(secret));
    }
  });

  it('opens once', async () => {
    const { ours } = await openWorld();
    const link = await ours.linkFor('administrator');
    const all = await Promise.all(Array.from({ length: 20 }, () => ours.press(link)));
    expect(all.filter(({ status }) => status === 303)).toHaveLength(1);
    const again = await ours.press(link);
    expect(again.status).toBe(403);
    expect(again.headers.get('set-cookie')).toBeNull();
    expect(await again.text()).toContain('đã được mở một lần');
  });

  it('opens within ten minutes', async () => {
    const { ours, clock } = await openWorld();
    const [first, second] = [await ours.linkFor('reviewer'), await ours.linkFor('reviewer')];
    minutes(clock, 9.9);
    expect((await ours.press(first)).status).toBe(303);
    minutes(clock, 0.2);
    const late = await ours.press(second);
    expect([late.status, late.headers.get('set-cookie')]).toEqual([403, null]);
    expect(await late.text()).toContain('quá 10 phút');
    expect((await ours.fetchPage(second)).status).toBe(403);
  });

  it.each([
    ['a letter changed', (link: string) => link.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'))],
    ['a part missing', (link: string) => link.slice(0, -5)],
    [
      'a later end',
      (link: string) => link.replace(/\.([0-9a-z]+)\./, (_, end: string) => `.${end.replace(/^./, 'z')}.`),
    ],
    ['taken for a session', (link: string) => link.replace('link.', 'session.')],
    ['nothing but noise', () => 'open/link.zzzzzzzz.AAAA.BBBB'],
    ['something huge', () => `open/${'x'.repeat(4000)}`],
  ])('with %s opens nothing', async (_, change) => {
    const { ours } = await openWorld();
    const link = change(await ours.linkFor('allianceOfficer'));
    for (const response of [await ours.fetchPage(link), await ours.press(link)]) {
      expect(response.status).toBe(403);
      expect(response.headers.get('set-cookie')).toBeNull();
    }
  });

  it('that is rightly signed but was never given out opens nothing', async () => {
    const { ours, clock } = await openWorld();
    const { tenant, officerPage } = ours.alliance;
    const { key } = newPageKey(
      'link',
      { tenant, secret: officerPage.secret },
      {
        now: clock.now,
        random: (count) => new Uint8Array(count),
      },
    );
    const response = await ours.press(`open/${key}`);
    expect([response.status, await response.text()]).toEqual([
      403,
      expect.stringContaining('không còn được ghi nhận'),
    ]);
  });

  it('of another alliance opens nothing, though both have one secret and one store', async () => {
    const { ours, theirs } = await openWorld();
    const link = await ours.linkFor('allianceOfficer');
    expect((await theirs.press(link)).status).toBe(403);
    expect((await ours.press(link)).status).toBe(303);
  });

  it('is pressed on our own page only', async () => {
    const { ours } = await openWorld();
    const link = await ours.linkFor('allianceOfficer');
    for (const headers of [{}, { origin: 'https://evil.example' }, { origin: 'null' }])
      expect((await ours.press(link, headers as Record<string, string>)).status).toBe(403);
    expect((await ours.press(link)).status).toBe(303);
  });

  it('is not for whom the page is not for', async () => {
    const { ours } = await openWorld();
    for (const chat of ['member', 'officer']) {
      const { text } = await ours.says(chat, 'mở trang');
      expect(text).toContain('không thuộc quyền');
      expect(text).not.toContain('open/');
    }
  });

  it('opens nothing for whose role was taken before it was pressed', async () => {
    const { ours, store, clock } = await openWorld();
    const link = await ours.linkFor('reviewer');
    await withRoles(store, 'reviewer', [], clock);
    const response = await ours.press(link);
    expect([response.status, await response.text()]).toEqual([403, expect.stringContaining('không mở được')]);
  });
});

describe('a session', () => {
  it('ends by itself after ten hours', async () => {
    const { ours, clock } = await openWorld();
    const cookie = await ours.open('reviewer');
    minutes(clock, 599);
    expect((await ours.call(cookie, 'me', {})).status).toBe(200);
    minutes(clock, 1);
    expect((await ours.call(cookie, 'me', {})).status).toBe(401);
  });

  it('ends when it is left, and others of the person stay', async () => {
    const { ours } = await openWorld();
    const [one, other] = [await ours.open('reviewer'), await ours.open('reviewer')];
    const left = await ours.fetchPage('api/signOut', {
      method: 'POST',
      cookie: one,
      headers: { origin: ORIGIN },
      body: '{}',
    });
    expect(await left.json()).toEqual({ ok: true, value: { ended: 1 } });
    expect(left.headers.get('set-cookie')).toMatch(/^__Secure-hoptac-page=;.*Max-Age=0/);
    expect((await ours.call(one, 'me', {})).status).toBe(401);
    expect((await ours.call(other, 'me', {})).status).toBe(200);
  });

  it('ends with all of the person and no others’, from the page and from the chat, unused links too', async () => {
    const { ours } = await openWorld();
    const [mine, also] = [await ours.open('reviewer'), await ours.open('reviewer')];
    const unused = await ours.linkFor('reviewer');
    const others = await ours.open('allianceOfficer');
    expect((await ours.call(mine, 'signOut', { everywhere: true })).value).toEqual({ ended: 2 });
    for (const cookie of [mine, also]) expect((await ours.call(cookie, 'me', {})).status).toBe(401);
    expect((await ours.press(unused)).status).toBe(403);
    expect((await ours.call(others, 'me', {})).status).toBe(200);
    expect((await ours.says('allianceOfficer', 'thoát mọi trang')).text).toContain('Đã đóng mọi trang');
    expect((await ours.call(others, 'me', {})).status).toBe(401);
  });

  it('is its person’s, whoever else is signed in', async () => {
    const { ours } = await openWorld();
    const [reviewer, administrator] = [await ours.open('reviewer'), await ours.open('administrator')];
    expect((await ours.call(reviewer, 'me', {}, { role: 'administrator:' })).value?.acting).toBe(
      'reviewer:a',
    );
    expect((await ours.call(administrator, 'me', {})).value?.acting).toBe('administrator:');
    expect(
      (
        await ours.call(reviewer, 'publish', {
          key: 'a-key-made-by-the-page',
          title: 'Lậu',
          text: 'Lậu',
          audience: {},
        })
      ).status,
    ).toBe(403);
  });

  it.each([
    ['none', () => ''],
    ['another name', (cookie: string) => cookie.replace('-page=', '-other=')],
    ['a letter changed', (cookie: string) => cookie.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'))],
    ['a later end', (cookie: string) => cookie.replace(/\.([0-9a-z]+)\./, '.zzzzzzzz.')],
  ])('with the cookie changed (%s) is none', async (_, change) => {
    const { ours } = await openWorld();
    const { status, problem } = await ours.call(change(await ours.open('reviewer')), 'me', {});
    expect([status, problem?.code]).toEqual([401, 'signedOut']);
    expect(problem?.message.vi).toContain('mở trang');
  });

  it('of another alliance is none, and neither is a link in its place', async () => {
    const { ours, theirs } = await openWorld();
    const cookie = await ours.open('allianceOfficer');
    expect((await theirs.call(cookie, 'me', {})).status).toBe(401);
    const link = (await ours.linkFor('allianceOfficer')).replace('open/', '');
    expect((await ours.call(`__Secure-hoptac-page=${link}`, 'me', {})).status).toBe(401);
  });

  it('ends when the role is taken away while it is open, and follows one that is given', async () => {
    const { ours, store, clock } = await openWorld();
    const cookie = await ours.open('allianceOfficer');
    expect((await ours.call(cookie, 'plan', { year: 2023 })).status).toBe(200);
    await withRoles(store, 'allianceOfficer', [{ role: 'reviewer', place: 'a' }], clock);
    expect((await ours.call(cookie, 'plan', { year: 2023 })).status).toBe(403);
    expect((await ours.call(cookie, 'me', {})).value?.acting).toBe('reviewer:a');
    await withRoles(store, 'allianceOfficer', [{ role: 'officer', organisation: 'o-1' }], clock);
    expect((await ours.call(cookie, 'me', {})).status).toBe(401);
  });

  it('ends when somebody’s data are erased, and nothing of its keys is left', async () => {
    const { ours, store } = await openWorld();
    const cookie = await ours.open('reviewer');
    await store.transaction(alliance.tenant, ({ pageKeys }) => pageKeys.forgetPerson('person:reviewer'));
    expect((await ours.call(cookie, 'me', {})).status).toBe(401);
  });
});

describe('as a Mini App of Telegram', () => {
  const now = new Date('2024-01-05T08:00:00+07:00');
  const signed = (changes: Record<string, string> = {}, token = BOT_TOKEN) =>
    initData(token, { user: 4711, now, fields: changes });

  async function opened(data: string, later = 0) {
    const world = await openWorld();
    const { ours, store, clock } = world;
    await store.transaction(alliance.tenant, async ({ people }) => {
      const { record } = (await people.get('person:allianceOfficer'))!;
      const chats = [...record.chats, { channel: 'telegram', chat: '4711' }];
      await people.put([{ ...record, chats }], { by: 'x', at: clock.now.toISOString() });
    });
    minutes(clock, later);
    const response = await ours.fetchPage('mini/api/mini', {
      method: 'POST',
      headers: { origin: ORIGIN, 'content-type': 'application/json' },
      body: JSON.stringify({ initData: data }),
    });
    return { ...world, response };
  }

  it('opens for the person of the chat, in a cookie that a frame of Telegram’s keeps apart', async () => {
    const { ours, response } = await opened(signed());
    expect([response.status, await response.json()]).toEqual([200, { ok: true, value: {} }]);
    const cookie = response.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^__Secure-hoptac-mini=session\./);
    for (const attribute of ['Path=/can-bo/mini/', 'HttpOnly', 'Secure', 'SameSite=None', 'Partitioned'])
      expect(cookie).toContain(attribute);
    const me = await ours.fetchPage('mini/api/me', {
      method: 'POST',
      cookie: cookieOf(response),
      headers: { origin: ORIGIN },
      body: '{}',
    });
    expect(await me.json()).toMatchObject({ ok: true, value: { acting: 'allianceOfficer:' } });
    // It is no cookie of the other way.
    expect((await ours.call(cookieOf(response), 'me', {})).status).toBe(401);
  });

  const UNSIGNED = /Telegram mở trang này.*mở lại từ khung chat/;
  const STALE = /hơn 10 phút.*mở lại từ khung chat/;
  it.each<[string, string, RegExp?]>([
    ['another bot’s', signed({}, '987654321:AAE-other-token')],
    ['one with another user', signed().replace('4711', '4712')],
    ['one without a hash', signed().replace(/&?hash=[0-9a-f]+/, '')],
    ['one with a field added', `${signed()}&start_param=x`],
    ['one with a field twice', `${signed()}&user=x`],
    ['none', ''],
    ['one of nobody', signed({ user: '{}' })],
    ['one from the future', signed({ auth_date: '1804500000' }), STALE],
    ['one without its time', signed({ auth_date: '' }), STALE],
    ['one of a stranger', signed({ user: '{"id":4712}' }), /mã mời.*mở lại trang/],
  ])('refuses data that are %s, and says what to do', async (_, data, reason = UNSIGNED) => {
    const { response } = await opened(data);
    const { problem } = (await response.json()) as { problem: { message: { vi: string; en: string } } };
    expect([response.status, problem.message.vi]).toEqual([401, expect.stringMatching(reason)]);
    expect(problem.message.en).toMatch(/Close it and open it from the chat|Send it your invitation code/);
    // Whoever had the page open on this device before is not shown to them.
    expect(response.headers.get('set-cookie')).toMatch(/^__Secure-hoptac-mini=; Max-Age=0; .*Partitioned/);
  });

  it('refuses data older than ten minutes', async () => {
    expect((await opened(signed(), 9)).response.status).toBe(200);
    const { response } = await opened(signed(), 11);
    expect([response.status, await response.text()]).toEqual([401, expect.stringMatching(STALE)]);
  });

  it('is framed by Telegram on the web, and the other page by nobody', async () => {
    const { ours } = await openWorld();
    const policyOf = async (path: string) =>
      (await ours.fetchPage(path)).headers.get('content-security-policy') ?? '';
    // The page itself is there, and is led to where what it asks for lies beside it.
    const shell = await ours.fetchPage('mini/');
    expect([shell.status, await shell.text()]).toEqual([200, expect.stringContaining('app.js')]);
    expect((await ours.fetchPage('mini')).headers.get('location')).toBe('mini/');
    expect(await policyOf('mini/')).toContain('frame-ancestors https://web.telegram.org');
    expect(await policyOf('')).toContain("frame-ancestors 'none'");
    for (const path of ['mini/', '']) {
      const policy = await policyOf(path);
      expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
      expect(policy).not.toMatch(/unsafe|\*|http:/);
    }
  });
});

type Store = Awaited<ReturnType<typeof openWorld>>['store'];

/** Gives somebody other roles than they had. */
async function withRoles(
  store: Store,
  name: string,
  roles: { role: 'reviewer' | 'officer'; place?: string; organisation?: string }[],
  clock: { now: Date },
) {
  const at = clock.now.toISOString();
  await store.transaction(alliance.tenant, async ({ people }) => {
    const { record } = (await people.get(`person:${name}`))!;
    await people.put([{ ...record, roles: roles.map((role) => ({ ...role, since: at })) }], { by: 'x', at });
  });
}
