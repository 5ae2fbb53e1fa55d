import { checkCompliance, formatCitations, type Finding } from '@hoptac/core/law';
import { formatDate, type CalendarDate } from '@hoptac/core/time';
import { factsForLaw } from '../../known-facts';
import type { Language } from '../../state';
import type { OrganisationSheet } from '../queries';
import { words } from '../words';

const DEMANDS = [
  'dissolution-debts-settled',
  'dissolution-resolution-sent',
  'dissolution-resolution-posted',
  'dissolution-file-submitted',
  'dissolution-forbidden-acts',
];
const GROUNDS = [
  'members-minimum-lapse',
  'inactivity',
  'compliance-report-sent',
  'foreign-members-cap-lapse',
  'contribution-cap-lapse',
  'tax-code-registered',
  'head-office-lapse',
];
const MARK = { satisfied: '✅', violated: '❌', unknown: '❔', notApplicable: '▫️' };

/** What the law in force says of a dissolution: what it demands first, and which grounds there are. */
export function dissolutionLaw(sheet: OrganisationSheet, on: CalendarDate, language: Language): string {
  const say = words[language];
  const { organisation, officialMembers } = sheet;
  const facts = {
    ...factsForLaw(organisation),
    kind: organisation.kind,
    dissolving: true,
    ...(officialMembers !== undefined && { officialMembers }),
  };
  const report = checkCompliance(facts, { on, only: [...DEMANDS, ...GROUNDS] });
  const title = say.lawBefore(organisation.name, formatDate(on));
  if (!report.ok)
    return [title, '', say.badFacts, ...report.problems.map(({ message }) => `• ${message[language]}`)].join(
      '\n',
    );
  const having = (codes: readonly string[]) => report.findings.filter(({ rule }) => codes.includes(rule));
  const demands = having(DEMANDS);
  const grounds = having(GROUNDS).filter(({ status }) => status === 'violated');
  const conclusion = demands.some(({ status }) => status === 'violated')
    ? say.lawHolds
    : demands.some(({ status }) => status === 'unknown')
      ? say.lawUnclear
      : say.lawOpen;
  return [
    title,
    '',
    say.lawDemands,
    ...demands.map((finding) => told(finding, language)),
    '',
    ...(grounds.length === 0
      ? organisation.kind === 'group'
        ? []
        : [say.noGrounds, '']
      : [say.lawGrounds, ...grounds.map((finding) => told(finding, language)), '']),
    conclusion,
  ].join('\n');
}

function told({ status, title, explanation, citations }: Finding, language: Language): string {
  const cited = formatCitations(citations, { language });
  return `${MARK[status]} ${title[language]}: ${explanation[language]}${cited && ` (${cited})`}`;
}
