import { isCalendarDate, type CalendarDate } from '../../time';
import type { Bilingual } from '../engine/bilingual';
import type { Citation } from '../engine/citation';
import { parameterAt } from '../engine/parameter';
import { mostUnder } from '../engine/percent';
import { beneficialOwnerShare } from './registry-parameters';

/** An individual who may be a beneficial owner. Amounts are whole đồng of contributions. */
export interface PossibleOwner {
  name: string;
  /** Contributed in the individual's own name; a union has none, because its members are cooperatives. */
  directContribution: number;
  /** Held through organisations. */
  indirectContribution: number;
  /** Can by charter or otherwise appoint most of the board or supervisors, amend the charter, or decide on reorganisation, dissolution, bankruptcy. */
  controls: boolean;
  /** Is the manager with the greatest powers: counts where nobody owns or controls. */
  topManager?: boolean;
}

interface Owner {
  name: string;
  because: 'contribution' | 'control' | 'topManager';
}

/** Who must be declared as a beneficial owner, or why that is not known. */
export type BeneficialOwners =
  | {
      ok: true;
      owners: readonly Owner[];
      /** Reach the share only when both ways of holding are added up, which the text at hand does not settle. */
      unclear: readonly string[];
      citations: readonly Citation[];
    }
  | { ok: false; reason: Bilingual };

/**
 * Who the beneficial owners of a cooperative or union are: individuals with at least 25 % of the contributions (in a
 * union, held indirectly), or who control it; and where there is none, the manager with the greatest powers.
 *
 * What is to be declared, and when, is not in our source. Wrong or incomplete input is answered `ok: false`.
 * Source: decree 295/2026, article 66, from 2026-07-23, read in a close paraphrase.
 *
 * @example
 * beneficialOwners([{ name: 'Bùi Thị Hoa', directContribution: 250, indirectContribution: 0, controls: false }],
 *   { kind: 'cooperative', charterCapital: 1000, on: '2026-08-01' }); // owners: Bùi Thị Hoa, by contribution
 */
export function beneficialOwners(
  people: readonly PossibleOwner[],
  organisation: { kind: 'cooperative' | 'union'; charterCapital: number; on: CalendarDate },
): BeneficialOwners {
  // Callers in plain JavaScript may leave anything out.
  const { kind, charterCapital, on } = (organisation ?? {}) as Partial<typeof organisation>;
  if (!isCalendarDate(on) || !Array.isArray(people)) return { ok: false, reason: WRONG_INPUT };
  const reading = parameterAt<number>(beneficialOwnerShare, on);
  if (reading.status === 'outOfScope') return { ok: false, reason: reading.note };
  if (!isAmount(charterCapital) || charterCapital === 0 || !people.every(isPerson))
    return { ok: false, reason: WRONG_INPUT };
  if (kind !== 'cooperative' && kind !== 'union') return { ok: false, reason: NOT_FOR_KIND };
  const least = mostUnder(charterCapital, reading.value) + 1;
  const byShare = ({ directContribution, indirectContribution }: PossibleOwner) =>
    indirectContribution >= least || (kind === 'cooperative' && directContribution >= least);
  const owners = people.flatMap((person): Owner[] => {
    if (byShare(person)) return [{ name: person.name, because: 'contribution' }];
    return person.controls ? [{ name: person.name, because: 'control' }] : [];
  });
  const found = new Set(owners.map(({ name }) => name));
  const unclear = people.filter(
    ({ name, directContribution, indirectContribution }) =>
      kind === 'cooperative' && !found.has(name) && directContribution + indirectContribution >= least,
  );
  const citations = [reading.citation];
  if (owners.length > 0 || unclear.length > 0)
    return { ok: true, owners, unclear: unclear.map(({ name }) => name), citations };
  const managers = people.filter(({ topManager }) => topManager);
  if (managers.length === 0) return { ok: false, reason: NAME_A_MANAGER };
  return {
    ok: true,
    owners: managers.map(({ name }) => ({ name, because: 'topManager' })),
    unclear: [],
    citations,
  };
}

const isAmount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

function isPerson(person: PossibleOwner): boolean {
  const { name, directContribution, indirectContribution, controls } = person ?? {};
  return (
    typeof name === 'string' &&
    isAmount(directContribution) &&
    isAmount(indirectContribution) &&
    typeof controls === 'boolean'
  );
}

const WRONG_INPUT: Bilingual = {
  vi: 'Cần ngày có thật, vốn điều lệ lớn hơn 0 và với mỗi người: tên, số đồng góp trực tiếp, gián tiếp, có kiểm soát hay không.',
  en: 'Needed: a day that exists, charter capital above 0, and of each person: name, đồng held directly and indirectly, whether they control.',
};
const NOT_FOR_KIND: Bilingual = {
  vi: 'Quy định này đặt cho hợp tác xã và liên hiệp hợp tác xã.',
  en: 'This is provided for cooperatives and unions.',
};
const NAME_A_MANAGER: Bilingual = {
  vi: 'Không ai đạt tỷ lệ hoặc kiểm soát: cần cho biết người quản lý có quyền hạn lớn nhất.',
  en: 'Nobody reaches the share or controls: name the manager with the greatest powers.',
};
