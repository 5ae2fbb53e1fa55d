import type { DataElement, Indicator } from '../indicators';
import type { Bilingual } from '../vi';
import { natureOf } from './nature';
import type { Plan } from './plan';
import { showDifference, showTarget } from './show-apart';
import { mapTarget, type Target, type TargetRange } from './target';

/** A target that does not agree with those of its parts. */
export interface RollUpDifference {
  indicator: string;
  /** Whose target; undefined for the whole alliance. */
  unit: string | undefined;
  /** `sum`: the parts do not add up to it. `outside`: of a rate, it lies outside its parts, which no weighting can give. */
  kind: 'sum' | 'outside';
  target: Target;
  parts: { unit: string; target: Target }[];
  /** What the parts add up to; of a rate, from the least of them to the greatest. */
  together: Target;
  /** `together` less `target`; of a range or a rate, the larger of the two ends' differences. */
  difference: number;
  /** Parts that have no target of their own. */
  missing: string[];
  message: Bilingual;
}

/**
 * Compares each target with those of the units right below it: districts with their province, organisations with their
 * place. Nothing to compare where no part has a target. The whole alliance's target (without a unit) stands for the one place that has
 * no parent, or for all of them together. A rate cannot be added up: it only has to lie between its parts, and is
 * left alone while a part is missing.
 *
 * @returns only what differs, in the order of `indicators` and the places.
 */
export function checkRollUp(
  { targets }: Plan,
  surroundings: {
    indicators: readonly Indicator[];
    elements?: readonly DataElement[];
    places: readonly { code: string; parent?: string | undefined }[];
    organisations?: readonly { id: string; place: string }[];
  },
): RollUpDifference[] {
  const { indicators, elements = [], places, organisations = [] } = surroundings;
  const known = new Set(places.map(({ code }) => code));
  const partsOf = new Map<string | undefined, string[]>();
  const put = (whole: string | undefined, part: string) =>
    partsOf.set(whole, [...(partsOf.get(whole) ?? []), part]);
  for (const { code, parent } of places)
    put(parent !== undefined && known.has(parent) ? parent : undefined, code);
  for (const { id, place } of organisations) put(place, id);
  const tops = partsOf.get(undefined) ?? [];
  const found: RollUpDifference[] = [];
  for (const indicator of indicators) {
    const own = targets.filter((target) => target.indicator === indicator.code);
    const targetOf = new Map(own.map(({ unit, target }) => [unit, target]));
    const { overUnits } = natureOf(indicator, elements);
    for (const whole of [undefined, ...known]) {
      const target = targetOf.get(whole);
      const onlyTop = whole === undefined && tops.length === 1 && !targetOf.has(tops[0]) ? tops[0] : whole;
      const below = partsOf.get(onlyTop) ?? [];
      const parts = below.flatMap((unit) => {
        const part = targetOf.get(unit);
        return part === undefined ? [] : [{ unit, target: part }];
      });
      if (target === undefined || parts.length === 0) continue;
      const missing = below.filter((unit) => !targetOf.has(unit));
      const kind: RollUpDifference['kind'] = overUnits === 'sum' ? 'sum' : 'outside';
      if (kind === 'outside' && missing.length > 0) continue;
      const together = kind === 'sum' ? sumOf(parts, typeof target === 'object') : spanOf(parts);
      const difference = kind === 'sum' ? apart(together, target) : outside(together as TargetRange, target);
      if (difference === 0) continue;
      const said = {
        indicator: indicator.code,
        unit: whole,
        kind,
        target,
        parts,
        together,
        difference,
        missing,
      };
      found.push({ ...said, message: messageOf(indicator, said) });
    }
  }
  return found;
}

type Parts = RollUpDifference['parts'];

function ends(target: Target): TargetRange {
  return typeof target === 'number' ? { from: target, to: target } : target;
}

function sumOf(parts: Parts, ranged: boolean): Target {
  const sum = { from: 0, to: 0 };
  for (const { target } of parts) {
    sum.from += ends(target).from;
    sum.to += ends(target).to;
  }
  return ranged || parts.some(({ target }) => typeof target === 'object') ? sum : sum.from;
}

function spanOf(parts: Parts): TargetRange {
  return {
    from: Math.min(...parts.map(({ target }) => ends(target).from)),
    to: Math.max(...parts.map(({ target }) => ends(target).to)),
  };
}

function apart(together: Target, target: Target): number {
  return larger(ends(together).from - ends(target).from, ends(together).to - ends(target).to);
}

function outside({ from, to }: TargetRange, target: Target): number {
  return larger(Math.max(0, from - ends(target).from), Math.min(0, to - ends(target).to));
}

function larger(one: number, other: number): number {
  return Math.abs(other) > Math.abs(one) ? other : one;
}

function messageOf(
  indicator: Indicator,
  { kind, target, together, difference, missing }: Omit<RollUpDifference, 'message'>,
): Bilingual {
  const rounded = (value: Target) => mapTarget(value, (amount) => Number(amount.toPrecision(15)));
  const say = (language: 'vi' | 'en') => {
    const show = (value: Target) => showTarget(indicator, rounded(value), { language });
    const by = showDifference(indicator, Number(difference.toPrecision(15)), { language });
    return { whole: show(target), parts: show(together), by };
  };
  const [vi, en] = [say('vi'), say('en')];
  const gap = missing.length;
  if (kind === 'outside')
    return {
      vi: `${indicator.name.vi}: mức chung ${vi.whole} nằm ngoài mức của các đơn vị (${vi.parts}).`,
      en: `${indicator.name.en}: the whole’s ${en.whole} lies outside its parts (${en.parts}).`,
    };
  return {
    vi: `${indicator.name.vi}: các đơn vị cộng lại ${vi.parts}, ${difference > 0 ? 'nhiều hơn' : 'ít hơn'} kế hoạch chung ${vi.whole} là ${vi.by}${gap > 0 ? `; ${gap} đơn vị chưa được giao` : ''}.`,
    en: `${indicator.name.en}: the parts add up to ${en.parts}, ${en.by} ${difference > 0 ? 'more' : 'less'} than the whole’s ${en.whole}${gap > 0 ? `; ${gap} without a target` : ''}.`,
  };
}
