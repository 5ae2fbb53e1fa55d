import { checkCompliance, factCatalogue, formatCitation, obligations, type Finding } from '@hoptac/core/law';
import { addMonths, formatDate, type Month } from '@hoptac/core/time';
import { formatQuantity } from '@hoptac/core/vi';
import { knownFacts } from '../../dialogue/known-facts';
import { eventLine } from '../../dialogue/register/organisation-history';
import { factLines } from '../../dialogue/register/organisation';
import { standingWords } from '../../dialogue/register/standing-words';
import type { OrganisationSheet } from '../../dialogue/register/queries';
import { words as registerWords } from '../../dialogue/register/words';
import { ratingLine, sizeLine } from '../../dialogue/status/standing';
import { words as statusWords } from '../../dialogue/status/words';
import type { FileMade } from '../../dialogue/reply';
import type { View } from '../../dialogue/view';
import { complianceSheet } from '../../engine/look-ups/compliance-sheet';
import { organisation as lookUpOne, organisations as lookUpAll } from '../../engine/look-ups/register';
import { readReach, withinReach } from '../../engine/reach';
import type { Answer, AskedRead } from '../contract';
import { answered, refused, type Answered, type Visit } from '../visit';
import { words } from '../words';
import { fileAddress } from './file-address';
import { periodNamed } from './said';

type Sheet = Answer<'organisation'>;

const ON_A_PAGE = 100;
const MONTHS_AHEAD = 12;
const MISSING_NAMED = 8;

/** Those within reach that fit. */
export async function register(visit: Visit, asked: AskedRead<'register'>): Promise<Answered<'register'>> {
  const { language, transaction, view } = visit;
  const { search, place, operating } = asked;
  const { byId } = await readReach(transaction, view);
  const found = (
    await lookUpAll(visit, {
      kind: 'organisations',
      ...(search !== undefined && { text: search }),
      ...(place !== undefined && { place }),
      ...(operating && { standing: 'operating' as const }),
    })
  ).filter(({ id }) => byId.has(id));
  const pages = Math.max(1, Math.ceil(found.length / ON_A_PAGE));
  const page = Math.min(asked.page, pages);
  const total = formatQuantity(found.length, { digits: 0, language });
  const say = registerWords[language];
  return answered<'register'>({
    total: found.length,
    summary: found.length === 0 ? say.none : words[language].organisations(total),
    page,
    pages,
    organisations: found.slice((page - 1) * ON_A_PAGE, page * ON_A_PAGE).map((one) => ({
      id: one.id,
      name: one.name,
      placeName: one.placeName,
      standing: one.standing ?? 'unknown',
      standingWords: standingWords[one.standing ?? 'unknown'][language],
    })),
  });
}

/** All that is known of one, and how it stands by the law of today. */
export async function organisation(
  visit: Visit,
  { id }: AskedRead<'organisation'>,
): Promise<Answered<'organisation'>> {
  const { language } = visit;
  const sheet = await sheetOf(visit, id);
  if (!sheet) return refused('notFound');
  const own = await viewOf(visit, sheet);
  const say = registerWords[language];
  return answered<'organisation'>({
    id,
    name: sheet.organisation.name,
    placeName: sheet.place.name,
    standing: sheet.standing ?? 'unknown',
    standingWords: standingWords[sheet.standing ?? 'unknown'][language],
    facts: factLines(sheet, language).map(halves),
    complianceSheet: fileAddress(visit, { what: 'complianceSheet', organisation: id }),
    people: sheet.people.map(({ name, role }) => ({
      label: name,
      words: role === 'officer' ? say.officer : say.member,
    })),
    events: eventsShown(visit, sheet),
    reports: sheet.reports.map(({ period, version, state }) => {
      const { value, label } = periodNamed(period, language);
      return {
        period: value,
        label,
        words: [
          version > 1 ? `${language === 'vi' ? 'bản' : 'version'} ${version}` : '',
          say.reportStates[state],
        ]
          .filter(Boolean)
          .join(', '),
      };
    }),
    law: lawShown(visit, own, sheet),
    duties: dutiesShown(visit, own),
  });
}

/** The same by the law as a Word file; undefined where it lies outside the person's reach. */
export async function complianceSheetOf(visit: Visit, id: string): Promise<FileMade | undefined> {
  const sheet = await sheetOf(visit, id);
  if (!sheet) return undefined;
  const look = { ...visit, view: await viewOf(visit, sheet) };
  return complianceSheet(look, { kind: 'complianceSheet', organisation: id, language: visit.language });
}

async function sheetOf(visit: Visit, id: string): Promise<OrganisationSheet | undefined> {
  const within = await withinReach(visit.transaction, visit.view, id);
  return within && (await lookUpOne(visit, { kind: 'organisation', id }));
}

/** What its own officer would see of it. */
async function viewOf(
  { transaction, view }: Visit,
  { organisation, place }: OrganisationSheet,
): Promise<View> {
  return {
    ...view,
    organisation,
    placeName: place.name,
    submissions: await transaction.submissions.ofOrganisation(organisation.id, {
      from: `${Number(view.today.slice(0, 4)) - 1}-01` as Month,
      to: view.today.slice(0, 7) as Month,
    }),
  };
}

/** `Lĩnh vực: Nông nghiệp` as its two halves. */
function halves(line: string): { label: string; words: string } {
  const colon = line.indexOf(':');
  return { label: line.slice(0, colon), words: line.slice(colon + 1).trim() };
}

/** The last version of each event, the first day first. */
function eventsShown({ language }: Visit, sheet: OrganisationSheet): Sheet['events'] {
  const latest = new Map(sheet.events.map((event) => [event.record.id, event]));
  return [...latest.values()]
    .sort((a, b) => (a.record.on < b.record.on ? -1 : a.record.on > b.record.on ? 1 : 0))
    .map(({ record, byName }) => ({
      on: formatDate(record.on),
      text: eventLine(record, sheet, language),
      byName: byName.startsWith('system:') ? registerWords[language].system : byName,
    }));
}

const SHOWN = ['violated', 'unknown', 'satisfied'] as const;

function lawShown({ language }: Visit, view: View, sheet: OrganisationSheet): Sheet['law'] {
  const say = statusWords[language];
  const report = checkCompliance(knownFacts(view), { on: view.today });
  const title = words[language].law(formatDate(view.today));
  const standing = [
    ...sizeLine(view, language),
    ...ratingLine([...new Map(sheet.events.map(({ record }) => [record.id, record])).values()], language),
  ];
  if (!report.ok)
    return {
      title,
      summary: [say.badFacts, ...report.problems.map(({ message }) => message[language])].join(' '),
      findings: [],
      missing: [],
      standing,
    };
  const of = (wanted: Finding['status']) => report.findings.filter(({ status }) => status === wanted);
  const violated = of('violated').length;
  return {
    title,
    summary: violated === 0 ? say.noneViolated : say.violatedCount(violated).replace(/:$/, ''),
    findings: SHOWN.flatMap((status) =>
      of(status).map((finding) => ({
        status,
        statusWords: words[language].statuses[status],
        title: finding.title[language],
        explanation: finding.explanation[language],
        further: [finding.consequence, finding.unless].flatMap((one) => (one ? [one.text[language]] : [])),
        citations: finding.citations.map((citation) => formatCitation(citation, { language })),
      })),
    ),
    missing: report.missingFacts
      .slice(0, MISSING_NAMED)
      .map(({ fact }) => factCatalogue[fact].label[language]),
    standing,
  };
}

function dutiesShown({ language }: Visit, view: View): Sheet['duties'] {
  const say = statusWords[language];
  const report = obligations(knownFacts(view), { from: view.today, to: addMonths(view.today, MONTHS_AHEAD) });
  return report.obligations.map(({ title, due, because, citations }) => ({
    on: due.effective,
    onWords: formatDate(due.effective),
    title: title[language],
    because: because[language],
    further: [
      ...(due.effective === due.nominal ? [] : [say.movedFrom(formatDate(due.nominal))]),
      ...(due.provisional ? [due.provisional[language]] : []),
    ],
    citations: [...new Set(citations.map((citation) => formatCitation(citation, { language })))],
  }));
}
