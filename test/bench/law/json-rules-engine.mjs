import { Engine } from 'json-rules-engine';
import { sourceOf } from './ours.mjs';

const OPERATORS = { below: 'lessThan', above: 'greaterThan', is: 'equal' };

/** A rule for each norm, whose event carries what a finding would; a rule that fires is a violation. */
export function jsonRulesEngine(norms) {
  const engine = new Engine();
  const appliesTo = new Map(norms.map((norm) => [norm.id, new Set(Object.keys(norm.violatedWhen))]));
  for (const norm of norms)
    engine.addRule({
      conditions: {
        any: Object.entries(norm.violatedWhen).map(([kind, tests]) => ({
          all: [{ fact: 'kind', operator: 'equal', value: kind }, anyOf(engine, tests)],
        })),
      },
      event: { type: norm.id, params: sourceOf(norm) },
    });
  return {
    name: 'json-rules-engine',
    judge: (facts) => engine.run(facts),
    // A rule that does not fire cannot say why; the kinds it has tests for tell.
    statuses: ({ results, failureResults }, { kind }) =>
      Object.fromEntries([
        ...results.map(({ event }) => [event.type, 'violated']),
        ...failureResults.map(({ event }) => [
          event.type,
          appliesTo.get(event.type).has(kind) ? 'satisfied' : 'notApplicable',
        ]),
      ]),
  };
}

const anyOf = (engine, tests) =>
  tests.length === 1 ? condition(engine, tests[0]) : { any: tests.map((test) => condition(engine, test)) };

function condition(engine, { fact, relation, limit, of }) {
  if (of === undefined) return { fact, operator: OPERATORS[relation], value: limit };
  // It has no arithmetic of its own; an operator of ours is how its documentation says to do it.
  const operator = `${relation} ${limit} percent of`;
  engine.addOperator(operator, (part, whole) =>
    relation === 'above' ? part * 100 > whole * limit : part * 100 >= whole * limit,
  );
  return { fact, operator, value: { fact: of } };
}
