import type { Attainment } from './attainment';

/** A unit's place in a ranking. `rank` counts from 1, ties share it, and the next follows after all of them: 1, 2, 2, 4. */
export type Ranked<Entry> = Entry & {
  rank: number | undefined;
  /** Why it has no rank. */
  unranked?: 'noData' | 'noTarget' | 'noPercent';
};

/**
 * Ranks units by a value, the best first. Units without data come last, in the order given, without a rank: no data is not
 * the worst value. Units that tie keep the order given.
 *
 * @example
 * rankByValue([{ unit: 'a', value: 3 }, { unit: 'b', value: undefined }, { unit: 'c', value: 5 }], { better: 'higher' });
 * // c rank 1, a rank 2, b rank undefined (unranked: 'noData')
 */
export function rankByValue<Entry extends { unit: string; value: number | undefined }>(
  entries: readonly Entry[],
  { better }: { better: 'higher' | 'lower' },
): Ranked<Entry>[] {
  const sign = better === 'higher' ? 1 : -1;
  return rank(entries, ({ value }) => (value === undefined || Number.isNaN(value) ? 'noData' : value * sign));
}

/**
 * Ranks units by how far each is beyond or short of its own target, in percent of it, the best first; `planReport` rows will do.
 * Without a rank, last and in the order given: no data, no target, and a target of zero or below, of which there is no percentage.
 * Of ranges, all that are met share the first rank.
 */
export function rankByAttainment<Entry extends Pick<Attainment, 'status' | 'excess' | 'shortfall'>>(
  entries: readonly Entry[],
): Ranked<Entry>[] {
  return rank(entries, ({ status, excess, shortfall }) => {
    if (status === 'noData' || status === 'noTarget') return status;
    return excess === undefined || shortfall === undefined ? 'noPercent' : excess - shortfall;
  });
}

function rank<Entry>(
  entries: readonly Entry[],
  scoreOf: (entry: Entry) => number | 'noData' | 'noTarget' | 'noPercent',
): Ranked<Entry>[] {
  const scored = entries.map((entry) => ({ entry, score: scoreOf(entry) }));
  const ranked = scored
    .filter((each): each is { entry: Entry; score: number } => typeof each.score === 'number')
    .sort((one, other) => other.score - one.score);
  let place = 0;
  const first = ranked.map(({ entry, score }, at) => {
    if (score !== ranked[at - 1]?.score) place = at + 1;
    return { ...entry, rank: place };
  });
  const last = scored.flatMap(({ entry, score }) =>
    typeof score === 'number' ? [] : [{ ...entry, rank: undefined, unranked: score }],
  );
  return [...first, ...last];
}
