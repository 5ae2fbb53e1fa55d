import { exportable, mayExport } from '../../dialogue/exports/may-export';
import { periodOfFile } from '../../dialogue/exports/exports';
import { formatsOf, type FileFormat } from '../../dialogue/exports/places';
import { words as exportWords } from '../../dialogue/exports/words';
import type { FileMade } from '../../dialogue/reply';
import { exportMade } from '../../engine/look-ups/exports';
import { receiptCertificate } from '../../engine/look-ups/receipt-certificate';
import { drawnPicture } from '../../engine/look-ups/board-picture';
import type { AskedRead, FileAsked, Problem } from '../contract';
import { answered, refused, type Answered, type Visit } from '../visit';
import { complianceSheetOf } from './register';
import { fileAddress } from './file-address';
import { mayCall } from './rights';
import { periodNamed } from './said';

const FORMAT_NAMES: Readonly<Record<FileFormat, string>> = { xlsx: 'Excel', csv: 'CSV', docx: 'Word' };

export async function exports(visit: Visit, { period }: AskedRead<'exports'>): Promise<Answered<'exports'>> {
  const { language, view } = visit;
  return answered<'exports'>({
    period: periodNamed(period, language),
    files: exportable(view.person).map((what) => ({
      what,
      label: exportWords[language].what[what].replace(/^\P{Letter}+/u, ''),
      formats: formatsOf(what).map((format) => ({
        format,
        label: FORMAT_NAMES[format],
        href: fileAddress(visit, { what, period, format }),
      })),
    })),
  });
}

/** The file itself, as the chat would send it. */
export async function fileOf(visit: Visit, asked: FileAsked): Promise<FileFound> {
  const { view, language } = visit;
  if (asked.what === 'complianceSheet')
    return foundFile(mayCall(visit, 'organisation') && (await complianceSheetOf(visit, asked.organisation)));
  if (asked.what === 'certificate') {
    const question = { kind: 'receiptCertificate', number: asked.receipt, language } as const;
    return foundFile(mayCall(visit, 'reviewedMonth') && (await receiptCertificate(visit, question)));
  }
  const { what } = asked;
  const format = formatsOf(what).find((one) => one === asked.format);
  if (!format) return refused('badInput');
  if (!mayExport(view.person, what)) return refused('notAllowed');
  const period = periodOfFile(what, asked.period);
  const { file, rows } = await exportMade(visit, {
    kind: 'exportMade',
    what,
    period,
    format,
    language,
    // A reviewer's report is of the place they look after, as in the chat.
    ...(what === 'report' && { place: view.person?.place }),
  });
  const say = (of: 'vi' | 'en') => exportWords[of].none(exportWords[of].what[what]);
  return rows === 0 ? refused('notFound', { message: { vi: say('vi'), en: say('en') } }) : { ok: true, file };
}

type FileFound = { ok: true; file: FileMade } | { ok: false; problem: Problem };

/** `false` where the person may not see it, undefined where there is none within reach. */
function foundFile(file: FileMade | undefined | false): FileFound {
  if (file === false) return refused('notAllowed');
  return file ? { ok: true, file } : refused('notFound');
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
