import { formatPeriod } from '@hoptac/core/time';
import { lookUp, type Load } from '../query';
import type { Button, Screen } from '../reply';
import type { Context } from '../turn';
import type { UnderReview } from './places';
import type { ReviewedMonth } from './queries';
import { words } from './words';

/** Draws a screen about a month under review, with its name; says so where there is no such month any more. */
export function drawMonth(
  { state, view }: Context,
  { organisation, period }: Pick<UnderReview, 'organisation' | 'period'>,
  back: Button[],
  draw: (month: ReviewedMonth, name: string) => Screen,
): Screen | Load {
  const found = lookUp(view, { kind: 'reviewedMonth', organisation, period });
  if ('load' in found) return found;
  return found.answer
    ? draw(found.answer, formatPeriod(period, { language: state.language }))
    : { text: words[state.language].notThere, buttons: [back] };
}
