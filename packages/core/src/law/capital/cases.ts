import type { WorkedCase } from '../engine/worked-case';
import { enterpriseCases } from './enterprise-cases';
import { returnCases } from './return-cases';

const LAST_DAY = '2024-06-30';
const FIRST_DAY = '2024-07-01';
const BILLION = 1_000_000_000;

/** One rule, one day, one outcome. */
const share = (
  name: string,
  rule: string,
  facts: WorkedCase['facts'],
  on: WorkedCase['on'],
  status: WorkedCase['expected'][string],
  article: string,
): WorkedCase => ({ name, on, facts, expected: { [rule]: status }, article });

const cap = (kind: 'cooperative' | 'union', millions: number) =>
  ({ kind, charterCapital: BILLION, largestContribution: millions * 1_000_000 }) as const;
const associates = (kind: 'cooperative' | 'union', millions: number) =>
  ({ kind, charterCapital: BILLION, associatesContribution: millions * 1_000_000 }) as const;
const foreign = (millions: number) =>
  ({ kind: 'union', charterCapital: BILLION, foreignContribution: millions * 1_000_000 }) as const;

export const capitalCases: readonly WorkedCase[] = [
  share('just below a fifth', 'contribution-cap', cap('cooperative', 199), LAST_DAY, 'satisfied', 'd17.k1'),
  share('a fifth', 'contribution-cap', cap('cooperative', 200), LAST_DAY, 'satisfied', 'd17.k1'),
  share('just above a fifth', 'contribution-cap', cap('cooperative', 201), LAST_DAY, 'violated', 'd17.k1'),
  share('a quarter', 'contribution-cap', cap('cooperative', 250), LAST_DAY, 'violated', 'd17.k1'),
  share('a quarter', 'contribution-cap', cap('cooperative', 250), FIRST_DAY, 'satisfied', 'd74.k1'),
  share('just below 30 %', 'contribution-cap', cap('cooperative', 299), FIRST_DAY, 'satisfied', 'd74.k1'),
  share('30 %', 'contribution-cap', cap('cooperative', 300), FIRST_DAY, 'satisfied', 'd74.k1'),
  share('just above 30 %', 'contribution-cap', cap('cooperative', 301), FIRST_DAY, 'violated', 'd74.k1'),
  share('a union at 30 %', 'contribution-cap', cap('union', 300), LAST_DAY, 'satisfied', 'd17.k2'),
  share('a union at 31 %', 'contribution-cap', cap('union', 310), LAST_DAY, 'violated', 'd17.k2'),
  share('a union at 40 %', 'contribution-cap', cap('union', 400), FIRST_DAY, 'satisfied', 'd74.k1'),
  share('a union at 41 %', 'contribution-cap', cap('union', 410), FIRST_DAY, 'violated', 'd74.k1'),
  share(
    'associates just below the cap',
    'associates-contribution-cap',
    associates('cooperative', 299),
    FIRST_DAY,
    'satisfied',
    'd74.k2',
  ),
  share(
    'associates at the cap',
    'associates-contribution-cap',
    associates('cooperative', 300),
    FIRST_DAY,
    'satisfied',
    'd74.k2',
  ),
  share(
    'associates above the cap',
    'associates-contribution-cap',
    associates('cooperative', 301),
    FIRST_DAY,
    'violated',
    'd74.k2',
  ),
  share(
    'associates above the cap',
    'associates-contribution-cap',
    associates('cooperative', 301),
    LAST_DAY,
    'notApplicable',
    'd17.k1',
  ),
  share(
    'associates of a union at the cap',
    'associates-contribution-cap',
    associates('union', 400),
    FIRST_DAY,
    'satisfied',
    'd74.k2',
  ),
  share(
    'associates of a union above the cap',
    'associates-contribution-cap',
    associates('union', 401),
    FIRST_DAY,
    'violated',
    'd74.k2',
  ),
  share(
    'foreign members just below the cap',
    'foreign-contribution-cap',
    foreign(299),
    FIRST_DAY,
    'satisfied',
    'd74.k3',
  ),
  share(
    'foreign members at the cap',
    'foreign-contribution-cap',
    foreign(300),
    FIRST_DAY,
    'satisfied',
    'd74.k3',
  ),
  share(
    'foreign members above the cap',
    'foreign-contribution-cap',
    foreign(301),
    FIRST_DAY,
    'violated',
    'd74.k3',
  ),
  share(
    'every paid-up member has a certificate',
    'contribution-certificate',
    { kind: 'cooperative', fullyPaidMembersWithoutCertificate: 0 },
    FIRST_DAY,
    'satisfied',
    'd75.k1',
  ),
  share(
    'one paid-up member has none',
    'contribution-certificate',
    { kind: 'cooperative', fullyPaidMembersWithoutCertificate: 1 },
    FIRST_DAY,
    'violated',
    'd75.k1',
  ),
  share(
    'one paid-up member has none',
    'contribution-certificate',
    { kind: 'union', fullyPaidMembersWithoutCertificate: 1 },
    LAST_DAY,
    'violated',
    'd17.k4',
  ),
  share(
    'a group issues none',
    'contribution-certificate',
    { kind: 'group' },
    FIRST_DAY,
    'notApplicable',
    'd75.k1',
  ),
  ...returnCases,
  ...enterpriseCases,
];
