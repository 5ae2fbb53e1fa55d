import { planOn, readPlan, showTarget, type PlanRevision, type PlanTarget } from '@hoptac/core/plan';
import {
  indicatorOf,
  nameOfDecider,
  nameOfTarget,
  showOne,
  type YearPlan,
} from '../../dialogue/plans/plan-lines';
import { exampleOf, isFarFrom, readOneTarget } from '../../dialogue/plans/read-targets';
import { words as planWords } from '../../dialogue/plans/words';
import { isInYear } from '../../dialogue/plans/revise/day';
import { readDay } from '../../dialogue/read-day';
import { yearPlan } from '../../engine/look-ups/plans';
import type { AskedRead, Plan } from '../contract';
import { answered, refused, type Answered, type Visit } from '../visit';
import { words } from '../words';
import { placesOfPlan, rollUpOf } from './roll-up';
import { dayNamed, said } from './said';

const SHORTEST_REASON = 3;
/** After every decision. */
const LAST_DAY = '9999-12-31';

export async function plan(visit: Visit, { year }: AskedRead<'plan'>): Promise<Answered<'plan'>> {
  const found = await yearPlan(visit, { kind: 'yearPlan', year });
  return answered<'plan'>(planShown(visit, year, found, await placesOfPlan(visit, year)));
}

/** Decides on new targets, read as the chat reads them; or says what would change. */
export async function revisePlan(
  visit: Visit,
  asked: AskedRead<'revisePlan'>,
): Promise<Answered<'revisePlan'>> {
  const { language, view } = visit;
  const { year, basedOn, why, preview } = asked;
  const say = planWords[language];
  const found = await yearPlan(visit, { kind: 'yearPlan', year });
  const places = await placesOfPlan(visit, year);
  if ((found.history?.revisions.length ?? 0) !== basedOn)
    return refused('conflict', { now: planShown(visit, year, found, places) });
  const standing = standingTargets(found);
  const { targets, fields } = await readAll(visit, asked, found, standing);
  const on = readDay(asked.on, view.today);
  if (on === undefined) fields['on'] = say.notADay;
  else if (!isInYear(on, { year })) fields['on'] = say.notInYear(year);
  if (!preview && why.length < SHORTEST_REASON) fields['why'] = say.noReason;
  if (on === undefined || Object.keys(fields).length > 0) return refused('refused', { fields });
  // A preview may come before its reason; a decision has one.
  const reason = why === '' ? '…' : why;
  const revision: PlanRevision = {
    on,
    by: view.person?.id ?? '?',
    why: { vi: reason, en: reason },
    targets,
  };
  const problems = problemsWith(revision, year, found).map((message) => message[language]);
  if (problems.length > 0) return refused('refused', { fields: { targets: problems.join('\n') } });
  if (!preview) await visit.carryOut({ kind: 'revisePlan', year, revision, basedOn });
  return answered<'revisePlan'>({
    written: !preview,
    on: dayNamed(on),
    changes: changesOf(revision, standing, found, visit),
    warnings: targets.flatMap((target) =>
      isFarFrom(target.target, stoodBefore(target, standing)?.target)
        ? [say.farApart(nameOfTarget(target, found, language))]
        : [],
    ),
    rollUp: rollUpOf(targetsAfter(revision, year, found), { year, plan: found, places }, visit),
    words: preview ? words[language].preview : say.done(year, targets.length),
  });
}

/** Every target that can be read and is another than stands; why not, by the path of its field. */
async function readAll(
  visit: Visit,
  { targets }: AskedRead<'revisePlan'>,
  found: YearPlan,
  standing: readonly PlanTarget[],
): Promise<{ targets: PlanTarget[]; fields: Record<string, string> }> {
  const { language, context, transaction } = visit;
  const fields: Record<string, string> = {};
  const read: PlanTarget[] = [];
  for (const [at, { indicator: code, place, text }] of targets.entries()) {
    const path = `targets.${at}`;
    const indicator = indicatorOf(code, found.indicators);
    const known = place === undefined || (await transaction.places.get(place)) !== undefined;
    if (!indicator || !known) {
      fields[path] = indicator ? words[language].noSuchPlace : words[language].textUnknown;
      continue;
    }
    const one = readOneTarget(context, text, indicator, found);
    if (!one.ok) {
      fields[path] = one.notice;
      continue;
    }
    const target = { indicator: code, ...(place !== undefined && { unit: place }), target: one.target };
    if (stoodBefore(target, read)) fields[path] = words[language].twice;
    else if (JSON.stringify(stoodBefore(target, standing)?.target) === JSON.stringify(one.target))
      fields[path] = planWords[language].sameAsBefore(nameOfTarget(target, found, language));
    read.push(target);
  }
  return { targets: read, fields };
}

function standingTargets({ history }: YearPlan): readonly PlanTarget[] {
  return (history && planOn(history, history.revisions.at(-1)!.on)?.targets) ?? [];
}

function stoodBefore(
  { indicator, unit }: Pick<PlanTarget, 'indicator' | 'unit'>,
  targets: readonly PlanTarget[],
): PlanTarget | undefined {
  return targets.find((target) => target.indicator === indicator && target.unit === unit);
}

/** What keeps a plan from being written with this decision in it. */
function problemsWith(revision: PlanRevision, year: number, { history, indicators, elements }: YearPlan) {
  const revisions = withRevision(revision, history);
  const read = readPlan({ year, revisions }, { indicators, elements });
  const place = revisions.indexOf(revision);
  return read.ok
    ? []
    : read.problems
        .filter(({ path }) => path.startsWith(`revisions.${place}.`))
        .map(({ message }) => message);
}

/** The decisions with a new one among them, by their days. */
function withRevision(revision: PlanRevision, history: YearPlan['history']): PlanRevision[] {
  return [...(history?.revisions ?? []), revision].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

function targetsAfter(revision: PlanRevision, year: number, { history }: YearPlan): readonly PlanTarget[] {
  return planOn({ year, revisions: withRevision(revision, history) }, LAST_DAY)?.targets ?? [];
}

function changesOf(
  { targets, withdrawn = [] }: Pick<PlanRevision, 'targets' | 'withdrawn'>,
  before: readonly PlanTarget[],
  found: YearPlan,
  { language }: Visit,
) {
  const one = (key: Pick<PlanTarget, 'indicator' | 'unit'>, to: string) => ({
    name: nameOfTarget(key, found, language),
    from: showOne(key.indicator, stoodBefore(key, before)?.target, found, language),
    to,
  });
  return [
    ...targets.map((target) => one(target, showOne(target.indicator, target.target, found, language))),
    ...withdrawn.map((key) => one(key, planWords[language].withdrawn)),
  ];
}

function planShown(visit: Visit, year: number, found: YearPlan, places: Plan['places']): Plan {
  const { language, view } = visit;
  const { history, indicators, names } = found;
  const revisions = history?.revisions ?? [];
  const standing = standingTargets(found);
  const latest = Number(view.today.slice(0, 4));
  const shown = ({ indicator, target }: PlanTarget) => {
    const known = indicatorOf(indicator, indicators);
    return said(target, known ? showTarget(known, target, { language }) : undefined);
  };
  return {
    year,
    years: [...new Set([latest - 1, latest, latest + 1, year])].sort((a, b) => a - b),
    revision: revisions.length,
    indicators: indicators.map((indicator) => {
      const stands = stoodBefore({ indicator: indicator.code }, standing);
      return {
        code: indicator.code,
        name: indicator.name[language],
        example: exampleOf(indicator, language),
        target: stands ? shown(stands) : said(undefined, undefined),
        sample: stands?.sample ?? false,
      };
    }),
    places,
    rollUp: rollUpOf(standing, { year, plan: found, places }, visit),
    ofPlaces: standing
      .filter(({ unit }) => unit !== undefined)
      .map((target) => ({
        indicator: target.indicator,
        place: target.unit!,
        name: names[target.unit!] ?? target.unit!,
        target: shown(target),
        sample: target.sample ?? false,
      })),
    decisions: revisions
      .map((revision, at) => {
        const earlier = { year, revisions: revisions.slice(0, at) };
        const before = at === 0 ? [] : (planOn(earlier, LAST_DAY)?.targets ?? []);
        return {
          on: dayNamed(revision.on),
          byName: nameOfDecider(revision, names, language),
          why: revision.why[language],
          ...(revision.document !== undefined && { document: revision.document }),
          changes: changesOf(revision, before, found, visit),
        };
      })
      .toReversed(),
  };
}
