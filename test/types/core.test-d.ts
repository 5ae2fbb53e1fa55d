// What must not compile, for `npm run check`: each line that it expects to be refused fails the check once it compiles.
import { checkCompliance, parameterAt, parameters, votesToPass, type Facts } from '@hoptac/core/law';
import type { Formula, Indicator } from '@hoptac/core/indicators';
import { addDays, type CalendarDate, type Period } from '@hoptac/core/time';
import { parseQuantity } from '@hoptac/core/vi';

const facts: Facts = { kind: 'cooperative', officialMembers: 6 };

// @ts-expect-error The law is asked of a day.
checkCompliance(facts);
// @ts-expect-error The law is asked of a day.
checkCompliance(facts, { words: false });
// @ts-expect-error No such kind of organisation.
export const company: Facts = { kind: 'company' };
// @ts-expect-error No such fact.
export const misspelt: Facts = { kind: 'group', officalMembers: 6 };
// @ts-expect-error A count is a number.
export const words: Facts = { kind: 'group', officialMembers: '6' };

declare const day: CalendarDate;
declare const month: Period;
addDays(day, 1);
// @ts-expect-error A period is no day.
addDays(month, 1);
// @ts-expect-error Any text is no day.
addDays('tomorrow', 1);

const read = parseQuantity('1 tỷ');
// @ts-expect-error Nobody knows yet that it was understood.
export const unread: number = read.value;
export const understood: number | undefined = read.ok ? read.value : undefined;

const reading = parameterAt(parameters[0]!, day);
// @ts-expect-error The law may have set no such number.
export const unasked: unknown = reading.value;
export const asked: unknown = reading.status === 'inForce' ? reading.value : undefined;

const report = checkCompliance(facts, { on: '2026-11-23' });
// @ts-expect-error Problems are told only where the facts were refused.
export const unrefused: unknown = report.ok ? report.problems : undefined;
for (const { status } of report.findings) {
  // @ts-expect-error There are four answers, and this is none of them.
  if (status === 'maybe') throw new TypeError(status);
}

// @ts-expect-error A vote is on a matter.
votesToPass();

export const share: Formula = {
  kind: 'share',
  part: { kind: 'reporters', element: 'revenue' },
  whole: { kind: 'organisations' },
};
// @ts-expect-error No such kind of formula.
export const median: Formula = { kind: 'median', element: 'revenue' };
const growth: Formula = { kind: 'growth', measure: share, on: 'yearBefore' };
// @ts-expect-error A share is of amounts, and growth is none.
export const crossed: Formula = { kind: 'share', part: growth, whole: growth };

type IsAny<Type> = 0 extends 1 & Type ? true : false;
export const formulaIsNamed: IsAny<Indicator['formula']> = false;
