import { formatPeriod, periodRange, yearBefore } from '../../time';
import { formatQuantity } from '../../vi';
import type { PlanReport, PlanReportRow } from '../plan-report';
import type { Language } from '../show-apart';
import { join, paragraphOf, say, type NarrationParagraph, type Piece } from './piece';
import { rowPieces } from './row-pieces';
import { words } from './words';

/** A report in words. */
export interface Narration {
  paragraphs: NarrationParagraph[];
  /** All of it, with an empty line between paragraphs. */
  text: string;
}

/**
 * Writes the paragraphs of a periodic report, as the year-end reports of the alliances do: how many targets were exceeded, met
 * and missed; each that was missed, with its reason; each met; those exceeded, with how they moved on the year before;
 * what has no target; what was revised and why; where the year stands, with what is still needed and the forecast, while it
 * is not over; and on how many monthly reports it rests. What does not apply is left out.
 *
 * Every figure lies in a span of its paragraph that names its cell: indicator, period, unit and field of the report.
 *
 * @example
 * narrate(report, { language: 'vi' }).paragraphs[0]?.text; // 'Trong 12 chỉ tiêu kế hoạch: 9 vượt, 1 đạt, 2 chưa đạt.'
 */
export function narrate(report: PlanReport, { language = 'vi' }: { language?: Language } = {}): Narration {
  const { rows, period, unit } = report;
  const named = words[language];
  const of = (row: PlanReportRow) => rowPieces(row, { period, unit }, language);
  const having = (status: PlanReportRow['status']) => rows.filter((row) => row.status === status);
  const figure = (field: string, text: string): Piece => ({
    text,
    cell: { indicator: undefined, period, unit, field },
  });
  const before = figure('period', formatPeriod(yearBefore(period), { language }));
  const list = (of: readonly Piece[]) => join(of, '; ');

  const counts = (): Piece => {
    const { count } = report;
    const planned = rows.length - count.noTarget;
    if (planned === 0) return '';
    const show = (of: 'exceeded' | 'met' | 'missed' | 'noData', always: boolean) =>
      count[of] > 0 || always
        ? named[of === 'noData' ? 'open' : of](figure(`count.${of}`, String(count[of])))
        : '';
    const judged = [show('exceeded', true), show('met', true), show('missed', true), show('noData', false)];
    return named.counts(figure('rows', String(planned)), join(judged, ', '));
  };

  const missed = having('missed').map((row) => {
    const { name, beside, reason } = of(row);
    const open = (row.progress?.monthsLeft ?? 0) > 0 && periodRange(period).kind === 'year';
    return join([named.missedRow(name, beside(row), open), reason()], ' ');
  });

  const met = having('met').map((row) => named.metRow(of(row).name, of(row).beside(row)));

  const beyond = (): Piece => {
    const exceeded = having('exceeded');
    if (exceeded.length === 0) return '';
    const comparable = exceeded.filter((row) => row.before !== undefined);
    const better = comparable.filter((row) =>
      row.better === 'lower' ? row.actual! < row.before! : row.actual! > row.before!,
    );
    const rising = exceeded.every((row) => row.better === 'higher');
    const above =
      comparable.length === 0 ? '' : named.aboveBefore(figure('rows', String(better.length)), before, rising);
    const each = exceeded.map((row) => {
      const { name, value, judged, growth } = of(row);
      return say`${name} ${value()} (${list([judged(), growth()])})`;
    });
    return named.beyond(figure('count.exceeded', String(exceeded.length)), above, list(each));
  };

  const withoutPlan = (): Piece => {
    const known = having('noTarget').filter((row) => row.actual !== undefined);
    const each = known.map((row) => {
      const { name, value, growth, notPhased } = of(row);
      const moved = paragraphOf(growth()).text === '' ? '' : named.comparedWith(growth(), before);
      const note = row.notPhased ? say` (${notPhased()})` : '';
      return say`${name}: ${join([value(), moved], ', ')}${note}`;
    });
    return each.length === 0 ? '' : named.withoutPlan(list(each));
  };

  const withoutData = (): Piece => {
    const names = rows.filter((row) => row.actual === undefined).map((row) => of(row).name);
    return names.length === 0 ? '' : named.withoutData(list(names));
  };

  const revised = (): Piece => {
    const each = rows
      .filter((row) => row.revisions.length > 0)
      .map((row) => say`${of(row).name}: ${join(of(row).revisions(), ', ')}`);
    return each.length === 0 ? '' : named.revisedRow(list(each));
  };

  const yearSoFar = (): Piece => {
    const open = rows.filter(
      ({ progress }) => progress && progress.monthsLeft > 0 && progress.year.target !== undefined,
    );
    const [first] = open;
    if (!first) return '';
    const each = open.map((row) => {
      const { name, beside, needed, forecast, outlook } = of(row);
      const stands = beside(row.progress!.year, 'progress.year.', named.yearPlan);
      return say`${name}: ${join([stands, needed(), join([forecast(), outlook()], ', ')], ', ')}`;
    });
    const upTo = first.progress!.upTo;
    const month: Piece = {
      text: formatPeriod(upTo, { language }),
      cell: { indicator: first.indicator.code, period, unit, field: 'progress.upTo' },
    };
    return named.upTo(month, list(each));
  };

  const basis = (): Piece => {
    const covered = rows.filter((row) => row.coverage !== undefined);
    const widest = covered.reduce<PlanReportRow | undefined>(
      (best, row) => (row.coverage!.months.expected > (best?.coverage?.months.expected ?? 0) ? row : best),
      undefined,
    );
    const months = widest?.coverage?.months;
    const count = (field: 'reported' | 'expected'): Piece => ({
      text: formatQuantity(months![field], { digits: 0, language }),
      cell: { indicator: widest!.indicator.code, period, unit, field: `coverage.months.${field}` },
    });
    const said = months ? named.coverage(count('reported'), count('expected')) : '';
    return join([said, rows.some((row) => row.sampleTarget) ? named.samples : ''], ' ');
  };

  const paragraphs = [
    counts(),
    ...missed,
    ...met,
    beyond(),
    withoutPlan(),
    withoutData(),
    revised(),
    yearSoFar(),
    basis(),
  ]
    .map(paragraphOf)
    .filter(({ text }) => text !== '');
  return { paragraphs, text: paragraphs.map(({ text }) => text).join('\n\n') };
}

/**
 * A row's value beside its target as `narrate` writes it: `18 HTX, bằng 90 % kế hoạch (20 HTX)`; of an indicator in percent,
 * `62,5 % (kế hoạch 60 %)`.
 */
export function resultWords(row: PlanReportRow, { language = 'vi' }: { language?: Language } = {}): string {
  const { beside } = rowPieces(row, { period: '2000', unit: undefined }, language);
  return paragraphOf(beside(row)).text;
}
