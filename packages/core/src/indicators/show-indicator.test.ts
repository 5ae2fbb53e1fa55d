import { describe, expect, it } from 'vitest';
import { hoaBinh2023Indicators } from './catalogue/hoa-binh-2023';
import { sectorOverviewIndicators } from './catalogue/sector-overview';
import { showIndicator } from './show-indicator';

const founded = hoaBinh2023Indicators.find(({ show }) => show.suffix?.en === 'cooperatives')!;
const members = sectorOverviewIndicators.find(({ show }) => show.scale === 'thousand')!;

describe('an indicator’s value as it is shown', () => {
  it.each([
    [0, '0 cooperatives', '0 HTX'],
    [1, '1 cooperative', '1 HTX'],
    [-1, '-1 cooperative', '-1 HTX'],
    [0.6, '1 cooperative', '1 HTX'],
    [2, '2 cooperatives', '2 HTX'],
    [1001, '1,001 cooperatives', '1.001 HTX'],
  ])('%d is one or several', (value, en, vi) => {
    expect(showIndicator(founded, value, { language: 'en' })).toBe(en);
    expect(showIndicator(founded, value)).toBe(vi);
  });

  it('counts a thousand as several', () => {
    expect(showIndicator(members, 1000, { language: 'en' })).toBe('1 thousand members');
  });

  it('leaves a definition without a word for one as it is', () => {
    const { one: _, ...suffix } = founded.show.suffix!;
    const own = { ...founded, show: { ...founded.show, suffix } };
    expect(showIndicator(own, 1, { language: 'en' })).toBe('1 cooperatives');
  });
});
