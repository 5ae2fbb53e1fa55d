import { writeList } from '@hoptac/adapters/spreadsheet';
import { formatDate, type CalendarDate } from '@hoptac/core/time';
import { toBuffer } from 'qrcode';
import { words } from '../../dialogue/people/words';
import type { AnswerTo } from '../../dialogue/query';
import type { Language } from '../../dialogue/state';
import { hashInvitationCode, newInvitationCode } from '../invitation';
import type { Look } from '../look';
import { withoutOfficer } from './people';

export async function newCodes(
  { random }: Look,
  { count }: { count: number },
): Promise<AnswerTo<'newCodes'>> {
  return Array.from({ length: count }, () => {
    const code = newInvitationCode(random);
    return { code, codeHash: hashInvitationCode(code) };
  });
}

/** The link that opens the alliance's bot with the code, and a picture of it for a telephone's camera. */
export async function codeLink(
  { alliance }: Look,
  { code }: { code: string },
): Promise<AnswerTo<'codeLink'>> {
  const link = linkOf(alliance, code);
  if (link === undefined) return {};
  const picture = await toBuffer(link, { type: 'png', width: 480, margin: 2, errorCorrectionLevel: 'M' });
  return {
    link,
    picture: { name: 'ma-moi.png', type: 'image/png', base64: picture.toString('base64') },
  };
}

function linkOf({ botUsername }: Look['alliance'], code: string): string | undefined {
  return botUsername === undefined ? undefined : `https://t.me/${botUsername}?start=${code}`;
}

/** A code for each cooperative of a place that nobody sends figures for yet, as an Excel file. */
export async function codeFile(
  look: Look,
  { place, until, language }: { place: string; until: CalendarDate; language: Language },
): Promise<AnswerTo<'codeFile'>> {
  const say = words[language];
  const cooperatives = await withoutOfficer(look, { place });
  const codes = await newCodes(look, { count: cooperatives.length });
  const [cooperative, code, link] = say.fileHeadings;
  const file = await writeList(
    [
      {
        name: say.fileName,
        title: say.fileTitle,
        note: say.fileNote(formatDate(until)),
        columns: [
          { heading: cooperative, width: 44 },
          { heading: code, width: 16 },
          { heading: link, width: 44 },
        ],
        rows: cooperatives.map(({ name }, index) => [
          name,
          codes[index]!.code,
          linkOf(look.alliance, codes[index]!.code) ?? null,
        ]),
      },
    ],
    'xlsx',
    { language },
  );
  return {
    file: {
      name: `${say.fileName}-${look.view.today}.xlsx`,
      type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      base64: Buffer.from(file).toString('base64'),
    },
    invitations: cooperatives.map(({ id }, index) => ({
      codeHash: codes[index]!.codeHash,
      invited: { role: 'officer', organisation: id },
    })),
  };
}
