import type { Indicator } from '@hoptac/core/indicators';
import type { Forecast } from '@hoptac/core/plan';
import { formatQuantity } from '@hoptac/core/vi';
import { INNER, MARGIN, n, WIDTH, type Sheet } from './sheet';
import type { ValueAxis } from './value-axis';
import { words } from './words';

/** A month that is known; `at` is 0 for January. */
export interface Point {
  at: number;
  value: number;
}

const PLOT_HEIGHT = 190;
const LABEL = 10;
/** Enough for every round step; zeros at the end are not shown. */
const TICK_DIGITS = 9;

export interface Plot {
  x(month: number): number;
  y(value: number): number;
  /** From one month to the next. */
  step: number;
  bottom: number;
}

/** The field of the chart with its values at the left, as wide as the widest takes, and its months below. */
export function plotOn(
  sheet: Sheet,
  indicator: Indicator,
  { low, high, ticks }: ValueAxis,
  top: number,
): Plot {
  const { language, palette } = sheet;
  const say = words[language];
  const labels = ticks.map((tick) => axisLabel(indicator, tick, language));
  const wide = Math.max(
    ...labels.map((label) => sheet.measure(label, { width: Infinity, size: LABEL }).width),
  );
  // The longest amounts stand above their lines and not beside them, so that the field keeps its width.
  const beside = wide <= 76;
  const left = MARGIN + (beside ? wide + 6 : 0);
  const step = (WIDTH - MARGIN - left) / 12;
  const fieldTop = top + (beside ? 4 : 16);
  const y = (value: number) => fieldTop + ((high - value) / (high - low)) * PLOT_HEIGHT;
  for (const [index, tick] of ticks.entries()) {
    const at = y(tick);
    const zero = tick === 0;
    sheet.shape(
      `<path d="M${n(left)} ${n(at)}H${WIDTH - MARGIN}" stroke="${zero ? palette.muted : palette.line}" stroke-width="${zero ? 1 : 0.75}"/>`,
    );
    const writing = { size: LABEL, ink: palette.muted, width: INNER, most: 1 };
    if (beside) sheet.write(labels[index]!, { ...writing, x: left - 6, top: at - 7, anchor: 'end' });
    else sheet.write(labels[index]!, { ...writing, x: MARGIN, top: at - 14 });
  }
  const bottom = y(low);
  const x = (month: number) => left + (month + 0.5) * step;
  for (let month = 0; month < 12; month++)
    sheet.write(say.month(month + 1), {
      x: x(month),
      top: bottom + 6,
      width: step,
      size: 9.5,
      ink: palette.muted,
      anchor: 'middle',
      most: 1,
    });
  return { x, y, step, bottom };
}

/** A round value in the indicator's scale, without the tail of its unit. */
function axisLabel({ unit, show }: Indicator, tick: number, language: 'vi' | 'en'): string {
  return tick === 0
    ? '0'
    : formatQuantity(tick, {
        unit: unit === 'dong' || unit === 'percent' ? unit : 'number',
        scale: show.scale ?? 'none',
        digits: TICK_DIGITS,
        language,
      });
}

/** What was planned of a month: a step, or a field between the two ends of a range. */
export function planStep(
  sheet: Sheet,
  plot: Plot,
  { index, from, to }: { index: number; from: number; to: number },
): void {
  const [left, right] = [plot.x(index) - plot.step / 2, plot.x(index) + plot.step / 2];
  const { ink } = sheet.palette;
  if (from === to)
    sheet.shape(`<path d="M${n(left)} ${n(plot.y(to))}H${n(right)}" stroke="${ink}" stroke-width="2"/>`);
  else
    sheet.shape(
      `<rect x="${n(left)}" y="${n(plot.y(to))}" width="${n(plot.step)}" height="${n(plot.y(from) - plot.y(to))}" fill="${ink}" fill-opacity=".16"/><path d="M${n(left)} ${n(plot.y(to))}H${n(right)}M${n(left)} ${n(plot.y(from))}H${n(right)}" stroke="${ink}" stroke-width="1.5"/>`,
    );
}

/** Where the year will end: about so high, as a band at the right. */
export function forecastBand(sheet: Sheet, plot: Plot, { low, high, point }: Forecast, colour: string): void {
  const [top, bottom] = [plot.y(high), plot.y(low)];
  const x = plot.x(11);
  sheet.shape(
    `<rect x="${n(x - 7)}" y="${n(top)}" width="14" height="${n(Math.max(2, bottom - top))}" rx="3" fill="${colour}" fill-opacity=".3" stroke="${colour}" stroke-width="1"/><circle cx="${n(x)}" cy="${n(plot.y(point))}" r="4" fill="${sheet.palette.paper}" stroke="${colour}" stroke-width="2"/>`,
  );
}

export function drawLine(
  sheet: Sheet,
  plot: Plot,
  line: readonly Point[],
  { colour, width, dashes, dots }: { colour: string; width: number; dashes?: string; dots: number },
): void {
  let path = '';
  let previous: number | undefined;
  for (const { at, value } of line) {
    // A month that is not known breaks the line.
    path += `${previous === at - 1 ? 'L' : 'M'}${n(plot.x(at))} ${n(plot.y(value))}`;
    previous = at;
  }
  if (path === '') return;
  sheet.shape(
    `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linejoin="round" stroke-linecap="round"${dashes ? ` stroke-dasharray="${dashes}"` : ''}/>`,
  );
  // A month alone between unknown ones has no line, so it always has a dot.
  for (const { at, value } of dots > 0
    ? line
    : line.filter((one, index) => line[index - 1]?.at !== one.at - 1 && line[index + 1]?.at !== one.at + 1))
    sheet.shape(`<circle cx="${n(plot.x(at))}" cy="${n(plot.y(value))}" r="${dots || 2}" fill="${colour}"/>`);
}
