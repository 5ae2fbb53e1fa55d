import { obligations } from '@hoptac/core/law';
import { expect, it } from 'vitest';
import { clipped } from '../clipped';
import type { Screen } from '../reply';
import { digest, type WeekOfPlace } from './digest';
import { reportDue } from './due-day';
import { monthNotice } from './month-notice';
import { obligationNotice } from './obligation-notice';

const NAME = `HTX <b>_*Thử\u202E${'🌾'.repeat(100)}`;
const LANGUAGES = ['vi', 'en'] as const;

/** Whether a messenger takes it: 4,096 characters, 64 bytes in a button, whole characters only. */
function fits({ text, buttons = [] }: Screen): boolean {
  const pressable = buttons
    .flat()
    .every(({ action, label }) => Buffer.byteLength(`go|${action}`) <= 64 && label.length <= 100);
  return text.length <= 4096 && !/\p{Surrogate}/u.test(text) && pressable;
}

it('messages of reminders stay one, however many and long the names are', () => {
  const due = reportDue('2024-05');
  const many = Array.from({ length: 40 }, () => ({ name: NAME }));
  for (const language of LANGUAGES) {
    for (const which of ['before', 'due', 'after', 'again'] as const) {
      const reminder = { period: '2024-05', due, which } as const;
      expect(fits(monthNotice(reminder, many, '2024-06-14', language))).toBe(true);
      const returned = many.map((one) => ({ ...one, returned: { comment: 'a'.repeat(2000) } }));
      expect(fits(monthNotice(reminder, [...many, ...returned], '2024-06-14', language))).toBe(true);
    }
    const { obligations: found } = obligations(
      { kind: 'cooperative' },
      { from: '2024-12-01', to: '2024-12-20' },
    );
    const duties = many.map(() => ({ organisation: NAME, obligation: found[0]! }));
    expect(fits(obligationNotice(duties, '2024-12-02', language))).toBe(true);
    const week: WeekOfPlace = {
      placeName: clipped(NAME, 60),
      period: '2024-05',
      due,
      missing: many,
      expected: 1000,
      waiting: 1000,
      returned: many,
      founded: many,
      dissolved: many,
      next: { period: '2024-05', due },
    };
    for (const places of [1, 2, 3, 30])
      expect(
        fits(
          digest(
            Array.from({ length: places }, () => week),
            '2024-06-10',
            language,
          )!,
        ),
      ).toBe(true);
  }
});

it('a digest without news is none', () => {
  const due = reportDue('2024-05');
  const none = { missing: [], waiting: 0, returned: [], founded: [], dissolved: [], expected: 5 };
  const week = { ...none, placeName: 'X', period: '2024-05', due, next: { period: '2024-05', due } } as const;
  expect(digest([week], '2024-06-10', 'vi')).toBeUndefined();
});
