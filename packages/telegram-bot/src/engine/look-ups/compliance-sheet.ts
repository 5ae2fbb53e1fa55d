import { checkCompliance, factCatalogue, obligations } from '@hoptac/core/law';
import { addMonths } from '@hoptac/core/time';
import { knownFacts } from '../../dialogue/known-facts';
import type { AnswerTo, QueryOf } from '../../dialogue/query';
import { showFactValue } from '../../dialogue/status/fact-value';
import { isFact } from '../../dialogue/status/missing';
import type { Look } from '../look';
import { documentFile, letterheadOf } from './document-file';

/** A sheet is kept for a year, and so are the days in it. */
const MONTHS_AHEAD = 12;

/** How the organisation one acts for stands beside the law, as a Word file: what its screens say, in full. */
export async function complianceSheet(
  { alliance, view, now }: Look,
  { organisation: id, language }: QueryOf<'complianceSheet'>,
): Promise<AnswerTo<'complianceSheet'>> {
  const { organisation, placeName, today } = view;
  if (organisation?.id !== id) throw new Error('A compliance sheet is only written of one’s own.');
  const { writeComplianceSheet } = await import('@hoptac/adapters/document');
  const facts = knownFacts(view);
  const told = Object.entries(facts).flatMap(([fact, value]) =>
    fact !== 'kind' && isFact(fact)
      ? [{ label: factCatalogue[fact].label[language], value: showFactValue(fact, value, language) }]
      : [],
  );
  const bytes = await writeComplianceSheet(
    {
      name: organisation.name,
      kind: organisation.kind,
      placeName,
      on: today,
      compliance: checkCompliance(facts, { on: today }),
      duties: obligations(facts, { from: today, to: addMonths(today, MONTHS_AHEAD) }),
      told,
    },
    { language, letterhead: letterheadOf(alliance), at: now.toISOString() },
  );
  return documentFile(bytes, `ra-soat-phap-luat-${today}`);
}
