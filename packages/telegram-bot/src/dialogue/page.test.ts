import { describe, expect, it } from 'vitest';
import { pageOf, pageTurned, placeNamed } from './page';

const twenty = Array.from({ length: 20 }, (_, place) => place);

describe('a long list', () => {
  it('is shown page by page, with the ways there are', () => {
    const { shown, first, pages, turning } = pageOf(twenty, 2, 'vi');
    expect(shown).toEqual([8, 9, 10, 11, 12, 13, 14, 15]);
    expect([first, pages]).toEqual([8, 3]);
    expect(turning).toEqual([
      { label: '◀️ Trước', action: 'page:1' },
      { label: 'Sau (2/3) ▶️', action: 'page:3' },
    ]);
    expect(pageOf(twenty, 3, 'en').turning.map(({ action }) => action)).toEqual(['page:2']);
  });

  it('knows no page beyond its ends', () => {
    expect(pageOf(twenty, 9, 'vi').page).toBe(3);
    expect(pageOf(twenty, -1, 'vi').page).toBe(1);
    expect(pageOf([], 1, 'vi')).toMatchObject({ shown: [], pages: 1, turning: [] });
  });

  it('is turned by button and by word, and its lines are named by number', () => {
    expect(pageTurned({ action: 'page:3' }, 1)).toBe(3);
    expect(pageTurned({ action: 'page:x' }, 1)).toBeUndefined();
    expect(pageTurned({ text: 'Trang sau' }, 1)).toBe(2);
    expect(pageTurned({ text: 'trước' }, 2)).toBe(1);
    expect(pageTurned({ text: 'doanh thu' }, 2)).toBeUndefined();
    expect(placeNamed({ text: ' 12. ' }, 20)).toBe(11);
    expect(placeNamed({ text: '21' }, 20)).toBeUndefined();
    expect(placeNamed({ text: '0' }, 20)).toBeUndefined();
  });
});
