import { describe, expect, it } from 'vitest';
import { supportAfterConversionUntil } from './support-after-conversion';

describe('supportAfterConversionUntil', () => {
  it.each([
    ['2024-07-01', '2027-07-01'],
    ['2028-02-29', '2031-02-28'],
  ] as const)('runs from %s to %s', (certifiedOn, until) => {
    expect(supportAfterConversionUntil({ certifiedOn })).toMatchObject({
      ok: true,
      until,
      citations: [
        { article: 109, clause: 2 },
        { article: 109, clause: 3 },
        { article: 147 },
        { article: 148 },
      ],
    });
  });

  it('says what is wrong', () => {
    const reason = (certifiedOn: string) => {
      const answer = supportAfterConversionUntil({ certifiedOn } as never);
      return answer.ok ? '' : answer.reason.en;
    };
    expect(reason('2024-06-30')).toContain('since 1 July 2024');
    expect(reason('2025-02-30')).toContain('a day that exists');
  });

  it.each([{ certifiedOn: '2024-06-30' }, { certifiedOn: '2025-02-30' }, undefined])(
    'refuses %j',
    (input) => {
      expect(supportAfterConversionUntil(input as never).ok).toBe(false);
    },
  );
});
