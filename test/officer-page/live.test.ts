import { describe, expect, it, vi } from 'vitest';
import { createOfficerPage } from '../../packages/telegram-bot/src/officer-page';
import { alliance } from '../walks/alliance.mjs';
import { openWorld, ORIGIN } from './world';

type World = Awaited<ReturnType<typeof openWorld>>;

/** The events of an open page, one after the other. */
async function streamOf(response: Response) {
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  let read = '';
  return {
    async next(): Promise<{ event: string; data: unknown } | 'closed'> {
      for (;;) {
        const end = read.indexOf('\n\n');
        if (end >= 0) {
          const lines = read.slice(0, end).split('\n');
          read = read.slice(end + 2);
          const field = (name: string) =>
            lines.find((line) => line.startsWith(`${name}: `))!.slice(name.length + 2);
          return { event: field('event'), data: JSON.parse(field('data')) as unknown };
        }
        const { value, done } = await reader.read();
        if (done) return 'closed';
        read += value;
      }
    },
    leave: () => reader.cancel(),
  };
}

async function listen({ ours }: World, cookie: string) {
  const stream = await streamOf(await ours.fetchPage('events', { cookie }));
  expect(await stream.next()).toEqual({ event: 'hello', data: {} });
  return stream;
}

describe('an open page hears', () => {
  it('of a report that somebody sends in the chat, and of a decision on another page', async () => {
    const world = await openWorld();
    const { ours } = world;
    const [cookie, other] = [await ours.open('reviewer'), await ours.open('allianceOfficer')];
    const stream = await listen(world, cookie);
    await ours.says('officer', 'tháng 12: doanh thu 95tr');
    await ours.says('officer', 'gửi');
    expect(await stream.next()).toEqual({ event: 'changed', data: { topics: ['figures'] } });
    const { value } = await ours.call(cookie, 'reviewQueue', {});
    expect(value?.waiting.map(({ organisation, period }) => `${organisation}/${period.value}`)).toContain(
      'o-1/2023-12',
    );
    await ours.call(other, 'approve', { organisation: 'o-1', period: '2023-11', version: 1 });
    expect(await stream.next()).toEqual({ event: 'changed', data: { topics: ['figures'] } });
    await ours.call(other, 'publish', {
      key: 'a-key-made-by-the-page',
      title: 'Họp',
      text: 'Mời họp',
      audience: {},
    });
    expect(await stream.next()).toEqual({ event: 'changed', data: { topics: ['announcements'] } });
    await stream.leave();
  });

  it('that its session has ended, and is not told anything after it', async () => {
    const world = await openWorld();
    const { ours } = world;
    const stream = await listen(world, await ours.open('reviewer'));
    await ours.says('reviewer', 'thoát mọi trang');
    expect(await stream.next()).toEqual({ event: 'signedOut', data: {} });
    expect(await stream.next()).toBe('closed');
  });

  it('that every page was closed on another one', async () => {
    const world = await openWorld();
    const { ours } = world;
    const stream = await listen(world, await ours.open('reviewer'));
    expect((await ours.call(await ours.open('reviewer'), 'signOut', { everywhere: true })).value?.ended).toBe(
      2,
    );
    expect(await stream.next()).toEqual({ event: 'signedOut', data: {} });
  });

  it('that the role was taken away, with the first thing that happens after it', async () => {
    const world = await openWorld();
    const { ours, store, clock } = world;
    const stream = await listen(world, await ours.open('reviewer'));
    await store.transaction(alliance.tenant, async ({ people }) => {
      const { record } = (await people.get('person:reviewer'))!;
      await people.put([{ ...record, roles: [] }], { by: 'x', at: clock.now.toISOString() });
    });
    await ours.says('officer', 'tháng 12: doanh thu 95tr');
    await ours.says('officer', 'gửi');
    expect(await stream.next()).toEqual({ event: 'signedOut', data: {} });
  });

  it('nothing without a session, nor of the other alliance', async () => {
    const world = await openWorld();
    const { ours, theirs } = world;
    expect((await ours.fetchPage('events')).status).toBe(401);
    const cookie = await ours.open('reviewer');
    expect((await theirs.fetchPage('events', { cookie })).status).toBe(401);
    const stream = await listen(world, cookie);
    const their = (await theirs.page.openSession('person:allianceOfficer'))!.split(';')[0]!;
    await theirs.call(their, 'publish', {
      key: 'a-key-made-by-the-page',
      title: 'LÁNG GIỀNG',
      text: 'LÁNG GIỀNG',
      audience: {},
    });
    await ours.call(cookie, 'approve', { organisation: 'o-1', period: '2023-11', version: 1 });
    expect(await stream.next()).toEqual({ event: 'changed', data: { topics: ['figures'] } });
    await stream.leave();
  });

  it('of what another process of the same bot wrote, within seconds', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const world = await openWorld();
    const { ours, store, clock } = world;
    // The second process: its own page and its own engine, which hears nothing of the first one's.
    const page = createOfficerPage({
      store,
      alliance: ours.alliance,
      engine: { onWritten: () => () => undefined, noteWritten: () => undefined },
      now: () => clock.now,
      shared: true,
    });
    const cookie = await ours.open('reviewer');
    const response = await page.app.request(`${ORIGIN}/events`, { headers: { cookie } });
    const stream = await streamOf(response);
    expect(await stream.next()).toMatchObject({ event: 'hello' });
    await vi.advanceTimersByTimeAsync(3000);
    // The end of the trail was read before anything was written to it.
    await store.transaction(alliance.tenant, async () => undefined);
    await ours.call(cookie, 'approve', { organisation: 'o-1', period: '2023-11', version: 1 });
    await vi.advanceTimersByTimeAsync(3000);
    expect(await stream.next()).toMatchObject({ event: 'changed' });
    await stream.leave();
    page.close();
    vi.useRealTimers();
  });
});
