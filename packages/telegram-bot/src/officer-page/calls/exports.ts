import type { MonthlyPeriod } from '@hoptac/core/time';
import { exportable, isExported, mayExport } from '../../dialogue/exports/may-export';
import { periodOfFile } from '../../dialogue/exports/exports';
import { formatsOf, type FileFormat } from '../../dialogue/exports/places';
import { words as exportWords } from '../../dialogue/exports/words';
import { roleKey } from '../../dialogue/role-key';
import type { FileMade } from '../../dialogue/reply';
import { exportMade } from '../../engine/look-ups/exports';
import { drawnPicture } from '../../engine/look-ups/board-picture';
import type { AskedRead, Problem } from '../contract';
import { answered, refused, type Answered, type Visit } from '../visit';
import { periodNamed } from './said';

const FORMAT_NAMES: Readonly<Record<FileFormat, string>> = { xlsx: 'Excel', csv: 'CSV', docx: 'Word' };

export async function exports(visit: Visit, { period }: AskedRead<'exports'>): Promise<Answered<'exports'>> {
  const { language, view } = visit;
  const named = (what: string, format: string) =>
    `file?${new URLSearchParams({ what, period, format, language, role: roleKey(view.person!) }).toString()}`;
  return answered<'exports'>({
    period: periodNamed(period, language),
    files: exportable(view.person).map((what) => ({
      what,
      label: exportWords[language].what[what].replace(/^\P{Letter}+/u, ''),
      formats: formatsOf(what).map((format) => ({
        format,
        label: FORMAT_NAMES[format],
        href: named(what, format),
      })),
    })),
  });
}

/** The file itself, as the chat would send it. */
export async function fileOf(
  visit: Visit,
  asked: { what: string; period: MonthlyPeriod; format: string },
): Promise<{ ok: true; file: FileMade } | { ok: false; problem: Problem }> {
  const { view, language } = visit;
  const { what } = asked;
  if (!isExported(what)) return refused('badInput');
  const format = formatsOf(what).find((one) => one === asked.format);
  if (!format) return refused('badInput');
  if (!mayExport(view.person, what)) return refused('notAllowed');
  const period = periodOfFile(what, asked.period);
  const { file, rows } = await exportMade(visit, { kind: 'exportMade', what, period, format, language });
  const say = (of: 'vi' | 'en') => exportWords[of].none(exportWords[of].what[what]);
  return rows === 0 ? refused('notFound', { message: { vi: say('vi'), en: say('en') } }) : { ok: true, file };
}

/** The very picture that the chat sends, as SVG. */
export async function picture(visit: Visit, asked: AskedRead<'picture'>): Promise<Answered<'picture'>> {
  const { language, alliance } = visit;
  const needsIndicator = asked.of === 'indicator' || asked.of === 'ranking';
  if (needsIndicator && !alliance.indicators.some(({ code }) => code === asked.indicator))
    return refused('notFound');
  const { svg, alt } = await drawnPicture(visit, { kind: 'boardPicture', ...asked, language });
  return answered<'picture'>({ svg, alt: alt[language] });
}
