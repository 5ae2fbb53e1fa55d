import { formatDate, formatPeriod, vietnamDate } from '@hoptac/core/time';
import type { Block, DocumentContent, Language, Particular, Written } from '../content';
import type { Letterhead } from '../letterhead';
import { writeDocument } from '../write-document';
import { figures } from './figures';
import type { ReceiptFacts } from './receipt';
import { words } from './receipt-words';

const CLOCK = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Asia/Ho_Chi_Minh',
});

export interface ReceiptOptions extends Written {
  language?: Language | undefined;
  letterhead?: Letterhead | undefined;
}

/**
 * The certificate that a month's figures were received, as a Word file (.docx): receipt number, who sent them and when, what
 * became of them, and every figure as it was sent, large money in words too. `at` is when it is written.
 *
 * @example
 * await writeFile('bien-nhan.docx', await writeReceipt({ number, organisationName, submission, … }, { at: now.toISOString() }));
 */
export function writeReceipt(facts: ReceiptFacts, options: ReceiptOptions): Promise<Uint8Array> {
  return writeDocument(receiptContent(facts, options), { at: options.at });
}

/** What stands in it, before it is set in any file format. */
export function receiptContent(
  facts: ReceiptFacts,
  { language = 'vi', letterhead = {}, at }: ReceiptOptions,
): DocumentContent {
  const say = words[language];
  const { submission, organisationName, sentBy } = facts;
  const { doubts = [] } = submission;
  return {
    language,
    letterhead,
    title: say.title,
    subject: say.subject(formatPeriod(submission.period, { language }), organisationName),
    body: [
      { is: 'particulars', items: particulars(facts, language) },
      ...figures(facts, language),
      ...(doubts.length === 0
        ? []
        : [
            { is: 'paragraph', text: say.doubts } satisfies Block,
            ...doubts.map((text): Block => ({ is: 'paragraph', text: `- ${text}` })),
          ]),
      { is: 'remark', text: say.asStored(moment(at, language)) },
    ],
    closing: {
      left: { role: say.sender, name: sentBy },
      right: letterhead.signer ? 'signer' : { role: say.receiver },
    },
  };
}

function particulars(facts: ReceiptFacts, language: Language): Particular[] {
  const say = words[language];
  const { number, organisationName, placeName, submission, steps, sentBy } = facts;
  const { period, version, at, reason } = submission;
  const comment = steps.findLast((step) => step.version === version && step.state === 'returned')?.comment;
  return [
    { label: say.number, value: number },
    { label: say.organisation, value: organisationName },
    ...(placeName === undefined ? [] : [{ label: say.place, value: placeName }]),
    { label: say.month, value: formatPeriod(period, { language }) },
    { label: say.version, value: say.versionOf(version) },
    { label: say.sentBy, value: sentBy },
    { label: say.sentAt, value: moment(at, language) },
    { label: say.state, value: state(facts, language) },
    ...(reason === undefined ? [] : [{ label: say.reason, value: reason }]),
    ...(submission.state === 'returned' && comment !== undefined
      ? [{ label: say.comment, value: comment }]
      : []),
  ];
}

/** What became of the version: replaced by a later one, or where its review stands and since when. */
function state({ submission, steps, counts }: ReceiptFacts, language: Language): string {
  const say = words[language];
  const { version, state: standing } = submission;
  if (counts !== undefined && counts > version) return say.replaced(counts);
  const since = steps.findLast((step) => step.version === version && step.state === standing)?.at;
  const named = say.states[standing];
  return since === undefined || since === submission.at
    ? named
    : say.since(named, formatDate(vietnamDate(new Date(since))));
}

/** An instant as the clock in Việt Nam showed it. */
function moment(at: string, language: Language): string {
  const instant = new Date(at);
  return words[language].moment(CLOCK.format(instant), formatDate(vietnamDate(instant)));
}
