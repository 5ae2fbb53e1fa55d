import { checkCompliance, factCatalogue } from '@hoptac/core/law';
import { chanceFrom } from '../chance.mjs';

/** Facts in a hundred that a cooperative has not told. */
const UNTOLD = 20;

/**
 * Cooperatives that have been asked what the law wants to know of them, until it asks no more: the facts that rules wait
 * for, and then those that wait for these. None of them is refused.
 */
export function cooperativesAsked(howMany, { on }) {
  const { chance, kind, makerOf } = population(on);
  return Array.from({ length: howMany }, () => {
    const asked = new Set();
    let facts = { kind: kind() };
    for (;;) {
      const { missingFacts } = checkCompliance(facts, { on, words: false });
      const fresh = missingFacts.filter(({ fact }) => !asked.has(fact));
      if (fresh.length === 0) return facts;
      for (const { fact } of fresh) {
        asked.add(fact);
        if (chance.whole(1, 100) > UNTOLD) facts[fact] = makerOf(fact)();
      }
      facts = possible(facts, on);
    }
  });
}

/** Cooperatives that tell every fact of the catalogue, whether it means anything for them or not. None of them is refused. */
export function cooperativesTellingAll(howMany, { on }) {
  const { chance, kind, makerOf } = population(on);
  return Array.from({ length: howMany }, () => {
    const facts = { kind: kind() };
    for (const name of Object.keys(factCatalogue))
      if (chance.whole(1, 100) > UNTOLD) facts[name] = makerOf(name)();
    return possible(facts, on);
  });
}

function population(on) {
  const chance = chanceFrom(35_000);
  const makers = new Map(
    Object.entries(factCatalogue).map(([name, fact]) => [name, makerOf(name, fact, chance, on)]),
  );
  return {
    chance,
    kind: () => (chance.whole(1, 200) === 1 ? 'union' : 'cooperative'),
    makerOf: (name) => makers.get(name),
  };
}

/** Makes values of a fact: the first way that its schema takes, of those that its unit can mean. */
function makerOf(name, { unit, schema }, { whole, oneOf }, on) {
  const thisYear = Number(on.slice(0, 4));
  const two = (number) => String(number).padStart(2, '0');
  const dayIn = (first, last) => `${whole(first, last)}-${two(whole(1, 12))}-${two(whole(1, 28))}`;
  const recentDay = () => dayIn(thisYear - 4, thisYear - 1);
  const few = () => whole(0, 5);
  // What is a whole of others is large, and what comes before others is early, so that little is left out below.
  const named = {
    officialMembers: () => whole(20, 180),
    charterCapital: () => whole(10, 90) * 100_000_000,
    registeredOn: () => dayIn(thisYear - 12, thisYear - 5),
  };
  const byUnit = {
    đồng: [() => whole(0, 500) * 1_000_000],
    percent: [() => oneOf([0, 4, 5, 10, 20, 30, 50, 51, 65, 100])],
    month: [() => whole(0, 60)],
    year: [() => whole(14, 60), () => whole(thisYear - 4, thisYear - 1)],
    day: [recentDay, () => whole(0, 40)],
    dayOfYear: [() => oneOf(['12-31', '12-31', '06-30', '03-31'])],
    yesNo: [() => oneOf([true, false])],
    choice: [() => oneOf(schema.options ?? [...schema.values])],
  };
  const ways = named[name] ? [named[name]] : (byUnit[unit] ?? [few]);
  const way = ways.find((make) => schema.safeParse(make()).success);
  if (!way)
    throw new Error(`No value is known for ${name} (${unit}); test/bench/law/cooperatives.mjs makes them.`);
  return way;
}

/** Leaves out what contradicts the rest. */
function possible(facts, on) {
  const report = checkCompliance(facts, { on });
  if (report.ok) return facts;
  const wrong = new Set(report.problems.map(({ field }) => field));
  const rest = Object.fromEntries(Object.entries(facts).filter(([name]) => !wrong.has(name)));
  if (Object.keys(rest).length === Object.keys(facts).length)
    throw new Error(`The law refuses ${JSON.stringify(facts)}: ${JSON.stringify(report.problems)}`);
  return possible(rest, on);
}
