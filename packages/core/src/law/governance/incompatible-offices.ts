import { z } from 'zod';
import type { CalendarDate } from '../../time';
import type { Bilingual } from '../engine/bilingual';
import type { Citation } from '../engine/citation';
import { answerable, DAY_JUDGED } from '../meetings/question';
import { OFFICES, TIES, type FamilyTie, type Office } from './office';
import { bansOn, type Ban } from './office-bans';

/** Somebody who holds an office, and the ties to others who do. One side of a tie is enough. */
export interface OfficeHolder {
  /** Unique among those given. */
  name: string;
  offices: readonly Office[];
  /** `to` names another of those given; `tie` is what that person is to this one. */
  relatives?: readonly { to: string; tie: FamilyTie }[] | undefined;
}

/** Two offices that must not be held by one person, or by two of one family. */
export interface OfficeClash {
  /** One person, or two relatives. */
  people: readonly [string] | readonly [string, string];
  /** Of each of them; of one person, both. */
  offices: readonly [Office, Office];
  tie?: FamilyTie;
  explanation: Bilingual;
  citations: readonly Citation[];
}

/** Every clash, in the order people are given; or why that cannot be said. */
export type IncompatibleOffices =
  | { ok: true; clashes: readonly OfficeClash[] }
  | { ok: false; reason: Bilingual };

const holders = z.array(
  z.strictObject({
    name: z.string().min(1),
    offices: z.array(z.enum(OFFICES)),
    relatives: z.array(z.strictObject({ to: z.string(), tie: z.enum(TIES) })).optional(),
  }),
);
const question = z
  .strictObject({ people: holders, on: DAY_JUDGED, kind: z.enum(['cooperative', 'union']).optional() })
  .refine(({ people }) => {
    const names = new Set(people.map(({ name }) => name));
    const known = ({ name, relatives = [] }: OfficeHolder) =>
      relatives.every(({ to }) => to !== name && names.has(to));
    return names.size === people.length && people.every((person) => known(person));
  });
const EXPECTED = {
  vi: `Cần danh sách người có name (không trùng), offices (trong: ${OFFICES.join(', ')}), relatives (to là tên một người khác trong danh sách; tie trong: ${TIES.join(', ')}) và on (ngày xét, từ 2013-07-01).`,
  en: `Expected people with a name of their own, offices (of: ${OFFICES.join(', ')}), relatives (to: the name of another person given; tie, of: ${TIES.join(', ')}) and on (the day judged, from 2013-07-01).`,
};

/**
 * Which offices clash: held by one person, or by two people of one family.
 *
 * Only what the law on cooperatives forbids: it lets a board member be director too, and says nothing of a chief
 * accountant who is treasurer. Law 23/2012 knew fewer family ties and fewer clashes; with `kind` its citation is that of
 * the kind, without it those of both. Two people who name each other clash once. Bad input is answered `ok: false`.
 *
 * Source: law 23/2012, article 40 clauses 1–4; law 17/2023, article 62 clauses 1–3 and article 4 clause 11.
 *
 * @example
 * incompatibleOffices([{ name: 'An', offices: ['boardMember', 'treasurer'] }], { on: '2025-03-01' }); // one clash
 */
export function incompatibleOffices(
  people: readonly OfficeHolder[],
  options: { on: CalendarDate; kind?: 'cooperative' | 'union' | undefined },
): IncompatibleOffices {
  const { on, kind } = (options as Partial<typeof options> | undefined) ?? {};
  const read = answerable(question, { people, on, kind }, EXPECTED);
  if (!read.ok) return read;
  const { bans, ties } = bansOn(read.value.on, read.value.kind);
  const clashes = read.value.people.flatMap((person, index) => [
    ...alone(person, bans),
    ...read.value.people.slice(index + 1).flatMap((other) => {
      const tie = tieBetween(person, other, ties);
      return tie ? together(person, other, tie, bans) : [];
    }),
  ]);
  return { ok: true, clashes };
}

function alone({ name, offices }: OfficeHolder, bans: readonly Ban[]): OfficeClash[] {
  const held = new Set(offices);
  return bans
    .filter(({ between: [one, other], onePerson }) => onePerson && held.has(one) && held.has(other))
    .map(({ between, onePerson = [] }) => ({
      people: [name],
      offices: between,
      explanation: {
        vi: `${name} không được vừa là ${OFFICE_WORDS[between[0]].vi} vừa là ${OFFICE_WORDS[between[1]].vi}.`,
        en: `${name} may not be both ${OFFICE_WORDS[between[0]].en} and ${OFFICE_WORDS[between[1]].en}.`,
      },
      citations: onePerson,
    }));
}

function together(
  person: OfficeHolder,
  other: OfficeHolder,
  tie: FamilyTie,
  bans: readonly Ban[],
): OfficeClash[] {
  const pairs = [...new Set(person.offices)].flatMap((one) =>
    [...new Set(other.offices)].map((two) => [one, two] as const),
  );
  return pairs.flatMap((offices) => {
    const [one, two] = offices;
    const ban = bans.find(
      ({ between: [a, b], family }) => family && ((a === one && b === two) || (a === two && b === one)),
    );
    return ban?.family
      ? [
          {
            people: [person.name, other.name] as const,
            offices,
            tie,
            explanation: {
              vi: `${person.name} (${OFFICE_WORDS[one].vi}) và ${other.name} (${OFFICE_WORDS[two].vi}) có quan hệ gia đình nên không được cùng giữ các chức danh này.`,
              en: `${person.name} (${OFFICE_WORDS[one].en}) and ${other.name} (${OFFICE_WORDS[two].en}) are family and may not hold these offices together.`,
            },
            citations: ban.family,
          },
        ]
      : [];
  });
}

/** A tie that the law counts, whichever of the two names it. */
function tieBetween(
  one: OfficeHolder,
  other: OfficeHolder,
  ties: readonly FamilyTie[],
): FamilyTie | undefined {
  const named = [
    ...(one.relatives ?? []).filter(({ to }) => to === other.name),
    ...(other.relatives ?? []).filter(({ to }) => to === one.name),
  ];
  return named.find(({ tie }) => ties.includes(tie))?.tie;
}

const OFFICE_WORDS: Record<Office, Bilingual> = {
  boardMember: { vi: 'thành viên hội đồng quản trị', en: 'a member of the board' },
  director: { vi: 'giám đốc (tổng giám đốc)', en: 'the director' },
  supervisor: { vi: 'thành viên ban kiểm soát hoặc kiểm soát viên', en: 'a supervisor' },
  chiefAccountant: { vi: 'kế toán trưởng', en: 'the chief accountant' },
  treasurer: { vi: 'thủ quỹ', en: 'the treasurer' },
};
