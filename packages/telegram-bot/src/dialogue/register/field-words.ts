import type { Organisation } from '@hoptac/core/organisation';
import { formatQuantity } from '@hoptac/core/vi';
import type { Language } from '../state';
import type { Field } from './places';
import { kindWords, sectorWords } from './standing-words';
import { words } from './words';

/** Fields that a record itself holds; the day of founding is an event. */
export type RecordField = Exclude<Field, 'on'>;
const RECORD_FIELDS: readonly RecordField[] = [
  'name',
  'kind',
  'sector',
  'place',
  'members',
  'capital',
  'taxDebt',
];

/** The facts that some fields are kept as. */
export const FACT_OF = {
  members: 'officialMembers',
  capital: 'charterCapital',
  taxDebt: 'outstandingTaxDebt',
} as const;

/** What a record says of a field, in words. */
export function fieldWords(
  field: RecordField,
  record: Organisation,
  names: Readonly<Record<string, string>>,
  language: Language,
): string {
  switch (field) {
    case 'name':
      return record.name;
    case 'kind':
      return kindWords[record.kind][language];
    case 'sector':
      return sectorWords[record.sector][language];
    case 'place':
      return names[record.place] ?? record.place;
    default: {
      const value = record.facts[FACT_OF[field]];
      if (value === undefined) return words[language].nothing;
      return field === 'members'
        ? formatQuantity(Number(value), { digits: 0, language })
        : formatQuantity(Number(value), { unit: 'dong', scale: 'auto', digits: 3, language });
    }
  }
}

/** What one version of a record says otherwise than another, each as `Tên: … → …`. */
export function changesOf(
  from: Organisation,
  to: Organisation,
  names: Readonly<Record<string, string>>,
  language: Language,
): string[] {
  const say = words[language];
  return RECORD_FIELDS.flatMap((field) => {
    const [old, now] = [from, to].map((record) => fieldWords(field, record, names, language)) as [
      string,
      string,
    ];
    const label = field === 'place' ? say.place : say.fields[field];
    return old === now ? [] : [say.changed(label, old, now)];
  });
}
