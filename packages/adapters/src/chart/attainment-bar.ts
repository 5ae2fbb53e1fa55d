import type { PlanReportRow } from '@hoptac/core/plan';
import type { Palette } from './palette';
import { n } from './sheet';

export const BAR_HEIGHT = 8;
/** A bar runs to so much of the plan; what is more is cut, and the cut is drawn. */
const REACH = 1.6;

type Judged = Pick<PlanReportRow, 'actual' | 'target' | 'status'>;

/** Whether there is anything to draw a bar against. */
export function hasBar({ target }: Judged): boolean {
  return highEnd(target) > 0;
}

function highEnd(target: Judged['target']): number {
  return target === undefined ? 0 : typeof target === 'number' ? target : target.to;
}

/**
 * A value beside its plan, which is the upright line: solid up to the value, dots from there to the plan where it was not reached,
 * two cuts where the value is beyond the picture, a broken frame without data. A planned range is the part between two lines.
 */
export function attainmentBar(
  judged: Judged,
  { x, y, width, palette }: { x: number; y: number; width: number; palette: Palette },
): string {
  const { actual, target, status } = judged;
  const full = highEnd(target);
  const colour = palette.status[status];
  const at = (value: number) => x + (Math.min(Math.max(value / full, 0), REACH) / REACH) * width;
  const middle = y + BAR_HEIGHT / 2;
  const plan = typeof target === 'object' ? [target.from, target.to] : [full];
  const ticks = plan
    .map(
      (value) =>
        `<rect x="${n(at(value) - 1.25)}" y="${n(y - 3)}" width="2.5" height="${BAR_HEIGHT + 6}" rx="1" fill="${palette.ink}" stroke="${palette.paper}" stroke-width="1"/>`,
    )
    .join('');
  const frame = (inside: string) =>
    `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${BAR_HEIGHT}" rx="${BAR_HEIGHT / 2}" ${inside}/>`;
  if (actual === undefined) return frame(`fill="none" stroke="${colour}" stroke-dasharray="3 3"`) + ticks;
  const end = at(actual);
  const missing = status === 'missed' && end < at(plan[0]!) - 6;
  return [
    frame(`fill="${palette.track}"`),
    end - x < 1
      ? ''
      : `<rect x="${n(x)}" y="${n(y)}" width="${n(end - x)}" height="${BAR_HEIGHT}" rx="${n(Math.min(BAR_HEIGHT, end - x) / 2)}" fill="${colour}"/>`,
    missing
      ? `<path d="M${n(end + 4)} ${n(middle)}H${n(at(plan[0]!) - 3)}" stroke="${colour}" stroke-width="2.4" stroke-linecap="round" stroke-dasharray="0 5"/>`
      : '',
    actual > full * REACH ? cut(x + width - 16, y, palette) : '',
    ticks,
  ].join('');
}

function cut(x: number, y: number, { paper }: Palette): string {
  const slash = (from: number) =>
    `<path d="M${n(from)} ${n(y + BAR_HEIGHT + 1)}L${n(from + 5)} ${n(y - 1)}" stroke="${paper}" stroke-width="2"/>`;
  return slash(x) + slash(x + 5);
}
