import type { Organisation } from '@hoptac/core/organisation';
import { formatDate, type CalendarDate } from '@hoptac/core/time';
import type { Language, Place } from '../../state';
import { changesOf, FACT_OF, fieldWords } from '../field-words';
import type { Field } from '../places';
import type { OrganisationSheet } from '../queries';
import { words } from '../words';

export type At = Extract<Place, { screen: 'correctOrganisation' }>;

/** The record as it is now, with the one thing put right. */
export function corrected({ field, value }: At, { organisation }: OrganisationSheet): Organisation {
  if (field === undefined || value === undefined || field === 'on') return organisation;
  return isFact(field)
    ? { ...organisation, facts: { ...organisation.facts, [FACT_OF[field]]: value } }
    : { ...organisation, [field]: value };
}

/** What is on record now, as it is kept. */
export function valueOf(field: Field, { organisation, founded }: OrganisationSheet): unknown {
  if (field === 'on') return founded?.record.on;
  return isFact(field) ? organisation.facts[FACT_OF[field]] : organisation[field];
}

/** What is on record now, in words. */
export function shown(
  field: Field,
  { organisation, founded, names }: OrganisationSheet,
  language: Language,
): string {
  if (field !== 'on') return fieldWords(field, organisation, names, language);
  return founded ? formatDate(founded.record.on) : words[language].nothing;
}

/** The one change, as `Tên: … → …`. */
export function changeLines(
  at: At,
  sheet: OrganisationSheet,
  names: Readonly<Record<string, string>>,
  language: Language,
): string[] {
  const say = words[language];
  if (at.field !== 'on') return changesOf(sheet.organisation, corrected(at, sheet), names, language);
  const day = formatDate(at.value as CalendarDate);
  return [say.changed(say.fields.on, shown('on', sheet, language), day)];
}

function isFact(field: Field): field is keyof typeof FACT_OF {
  return field in FACT_OF;
}
