import type { Indicator } from '@hoptac/core/indicators';
import { showTarget, type PlanRevision, type PlanTarget, type Target } from '@hoptac/core/plan';
import { formatDate } from '@hoptac/core/time';
import type { AnswerTo } from '../query';
import type { Language } from '../state';
import { words } from './words';

export type YearPlan = AnswerTo<'yearPlan'>;

/** What a target is called: its indicator, and whose it is where it is not the whole alliance's. */
export function nameOfTarget(
  { indicator: code, unit }: Pick<PlanTarget, 'indicator' | 'unit'>,
  { indicators, names }: Pick<YearPlan, 'indicators' | 'names'>,
  language: Language,
): string {
  const name = indicatorOf(code, indicators)?.name[language] ?? code;
  return unit === undefined ? name : words[language].ofPlace(name, names[unit] ?? unit);
}

export function indicatorOf(code: string, indicators: readonly Indicator[]): Indicator | undefined {
  return indicators.find((indicator) => indicator.code === code);
}

export function showOne(
  code: string,
  target: Target | undefined,
  { indicators }: Pick<YearPlan, 'indicators'>,
  language: Language,
): string {
  if (target === undefined) return words[language].none;
  const indicator = indicatorOf(code, indicators);
  if (indicator) return showTarget(indicator, target, { language });
  return typeof target === 'number' ? String(target) : `${target.from}–${target.to}`;
}

/** What a revision changed, each as `Tên: 40 → 80`, beside the targets that stood before it. */
export function changeLines(
  { targets, withdrawn = [] }: Pick<PlanRevision, 'targets' | 'withdrawn'>,
  before: readonly PlanTarget[],
  plan: YearPlan,
  language: Language,
): string[] {
  const say = words[language];
  const stood = ({ indicator, unit }: Pick<PlanTarget, 'indicator' | 'unit'>) =>
    before.find((target) => target.indicator === indicator && target.unit === unit)?.target;
  return [
    ...targets.map((target) =>
      say.change(
        nameOfTarget(target, plan, language),
        showOne(target.indicator, stood(target), plan, language),
        showOne(target.indicator, target.target, plan, language),
      ),
    ),
    ...withdrawn.map((key) =>
      say.change(
        nameOfTarget(key, plan, language),
        showOne(key.indicator, stood(key), plan, language),
        say.withdrawn,
      ),
    ),
  ];
}

/** The day, who, and why of a decision. */
export function decisionLines(
  revision: PlanRevision,
  { names }: Pick<YearPlan, 'names'>,
  language: Language,
): string[] {
  const say = words[language];
  const { on, why, document } = revision;
  const name = nameOfDecider(revision, names, language);
  return [
    say.decision(formatDate(on), name),
    `  ${say.why(why[language])}${document === undefined ? '' : `. ${say.document(document)}`}`,
  ];
}

/** Who decided, by the name people have now. */
export function nameOfDecider(
  { by }: PlanRevision,
  names: Readonly<Record<string, string>>,
  language: Language,
): string {
  return by.startsWith('system:') ? words[language].system : (names[by] ?? by);
}

/** As many lines as one message has room for, and how many there are besides. */
export function withinMessage(lines: readonly string[], language: Language, room = 2600): string[] {
  const shown: string[] = [];
  let length = 0;
  for (const line of lines) {
    length += line.length + 1;
    if (length > room) return [...shown, words[language].more(lines.length - shown.length)];
    shown.push(line);
  }
  return shown;
}
