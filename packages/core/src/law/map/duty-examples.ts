import type { CalendarDate } from '../../time';
import { factCatalogue, factNames, type FactName, type Facts } from '../facts';
import { DECREE_295_DAY, DECREE_92_DAY, LAW_2012_DAY } from './calculators/calculator';

const KINDS = ['cooperative', 'union'] as const;
const ERAS: readonly CalendarDate[] = ['2018-03-02', LAW_2012_DAY, DECREE_92_DAY, DECREE_295_DAY];

/** Each event alone, on a day under each law and decree: it dates the duties that are counted from it. */
function eachEvent(): Facts[] {
  const days: readonly FactName[] = factNames.filter((name) => factCatalogue[name].unit === 'day');
  return KINDS.flatMap((kind) =>
    days.flatMap((name) =>
      ERAS.flatMap((on): Facts[] => [
        { ...common(kind), [name]: on },
        { ...common(kind), governance: 'simplified', [name]: on },
      ]),
    ),
  );
}

function common(kind: Facts['kind']): Facts {
  return { kind, governance: 'full', directorHired: false, unpaidContribution: 1 };
}

/** Organisations that owe every yearly duty. */
function yearly(): Facts[] {
  const owing = {
    fiscalYearEnd: '12-31',
    agricultural: true,
    developmentFund: true,
    sizeClass: 'large',
    officialMembers: 12,
    lastAuditedYearEnd: 'never',
    auditDutySince: '2024-07-01',
  } as const;
  return [
    ...KINDS.map((kind) => ({ ...common(kind), ...owing })),
    ...KINDS.map((kind): Facts => ({ kind, registeredOn: '2015-03-02', charterConforms: false })),
    ...[true, false].map((hasGroupCertificate): Facts => ({ kind: 'group', hasGroupCertificate })),
  ];
}

/** Groups that must register: signed before and under law 17/2023 and its decrees. */
function groups(): Facts[] {
  const must = {
    kind: 'group',
    hasGroupCertificate: false,
    groupHasCapital: true,
    contractOpenEnded: true,
  } as const;
  return ERAS.map((contractSignedOn) => ({ ...must, contractSignedOn }));
}

/** Organisations that between them owe every duty of the calendar. */
export const dutyExamples: readonly Facts[] = [...eachEvent(), ...yearly(), ...groups()];
