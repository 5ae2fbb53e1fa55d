import { checkCompliance, obligations } from '@hoptac/core/law';
import { addMonths } from '@hoptac/core/time';
import { knownFacts } from '../../dialogue/known-facts';
import type { AnswerTo, QueryOf } from '../../dialogue/query';
import { ratingLine, sizeLine } from '../../dialogue/status/standing';
import { lastMonth } from '../../dialogue/submit/draft';
import type { Look } from '../look';
import { pictureFile } from './picture-file';

/** How far ahead the card looks, as the screen of the duties does at first. */
const MONTHS_AHEAD = 3;

/** The card of the organisation one acts for, from what its screens are written from. */
export async function cooperativeCard(
  { transaction, view }: Look,
  asked: QueryOf<'cooperativeCard'>,
): Promise<AnswerTo<'cooperativeCard'>> {
  const { organisation, placeName, today, submissions } = view;
  if (organisation?.id !== asked.organisation) throw new Error('A card is only drawn of one’s own.');
  const { drawCooperativeCard } = await import('@hoptac/adapters/chart');
  const facts = knownFacts(view);
  const duties = obligations(facts, { from: today, to: addMonths(today, MONTHS_AHEAD) });
  const events = await transaction.events.ofOrganisation(organisation.id);
  const { language } = asked;
  const picture = drawCooperativeCard(
    {
      name: organisation.name,
      placeName,
      today,
      month: lastMonth(view),
      sent: submissions.map(({ period }) => period),
      compliance: checkCompliance(facts, { on: today }),
      duties: duties.ok ? duties.obligations : [],
      besides: [...sizeLine(view, language), ...ratingLine(events, language)],
    },
    { language },
  );
  return pictureFile(picture, `tinh-hinh-${today}`, language);
}
