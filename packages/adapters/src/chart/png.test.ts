import { expect, it } from 'vitest';
import { drawAnnouncementCover } from './announcement-cover';
import { toPng } from './png';

const cover = (title: string) => drawAnnouncementCover({ owner: 'Liên minh', title, on: '2024-10-07' });

it('is a PNG, two pixels to a unit, the same each time', async () => {
  const picture = cover('Thông tư 71/2024/TT-BTC');
  const png = Buffer.from(await toPng(picture));
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([720, picture.height * 2]);
  expect(Buffer.from(await toPng(picture)).equals(png)).toBe(true);
});

it('draws letters with the bundled font, accents too', async () => {
  const [e, circumflex, tilde] = await Promise.all(['E', 'Ê', 'Ễ'].map((title) => toPng(cover(title))));
  expect(Buffer.from(circumflex!).equals(Buffer.from(e!))).toBe(false);
  expect(Buffer.from(tilde!).equals(Buffer.from(circumflex!))).toBe(false);
});

it('draws in a thread of its own, so that nothing else waits', async () => {
  const picture = cover('Thông tư');
  await toPng(picture);
  const before = performance.eventLoopUtilization();
  await Promise.all(Array.from({ length: 8 }, () => toPng(picture)));
  // Drawing eight takes hundreds of milliseconds of a processor; here only messages come and go.
  expect(performance.eventLoopUtilization(before).active).toBeLessThan(50);
});

it('says that a picture cannot be drawn, and draws the next', async () => {
  await expect(toPng({ svg: '<svg' })).rejects.toThrow('could not be drawn');
  expect((await toPng(cover('Tốt'))).length).toBeGreaterThan(500);
});

it('gives many at once', async () => {
  const made = await Promise.all(Array.from({ length: 8 }, (_, at) => toPng(cover(`Thông báo ${at}`))));
  expect(new Set(made.map((png) => Buffer.from(png).toString('base64'))).size).toBe(8);
});
