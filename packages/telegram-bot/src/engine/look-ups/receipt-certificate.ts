import type { AnswerTo, QueryOf } from '../../dialogue/query';
import type { Look } from '../look';
import { nameOfPerson } from '../name-of-person';
import { documentFile, letterheadOf } from './document-file';
import { receipt } from './receipt';

/** The certificate of a receipt that the person may see, as a Word file. */
export async function receiptCertificate(
  look: Look,
  { number, language }: QueryOf<'receiptCertificate'>,
): Promise<AnswerTo<'receiptCertificate'>> {
  const found = await receipt(look, { kind: 'receipt', number });
  if (!found) return undefined;
  const { transaction, alliance, view, now } = look;
  const { writeReceipt } = await import('@hoptac/adapters/document');
  const bytes = await writeReceipt(
    {
      ...found,
      number,
      elements: alliance.elements,
      asked: view.asked.map(({ code }) => code),
      sentBy: await nameOfPerson(transaction, found.submission.by),
    },
    { language, letterhead: letterheadOf(alliance), at: now.toISOString() },
  );
  return documentFile(bytes, `bien-nhan-${number}`);
}
