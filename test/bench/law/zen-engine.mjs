import zen from '@gorules/zen-engine';

const COMPARED = { below: '<', above: '>', atLeast: '>=', is: '==' };

/** One graph with an expression for each norm: the quickest form it has, about four times a table for each norm. */
export function zenEngine(norms) {
  const expressions = norms.map((norm) => ({ id: norm.id, key: norm.id, value: expressionOf(norm) }));
  const decision = new zen.ZenEngine().createDecision({
    nodes: [
      { id: 'facts', name: 'facts', type: 'inputNode' },
      { id: 'norms', name: 'norms', type: 'expressionNode', content: { expressions, passThrough: false } },
      { id: 'findings', name: 'findings', type: 'outputNode' },
    ],
    edges: [
      { id: 'in', type: 'edge', sourceId: 'facts', targetId: 'norms' },
      { id: 'out', type: 'edge', sourceId: 'norms', targetId: 'findings' },
    ],
  });
  return {
    name: 'zen-engine, with trace',
    judge: (facts) => decision.evaluate(facts, { trace: true }),
    statuses: ({ result }) => result,
  };
}

const expressionOf = ({ violatedWhen: { cooperative, union } }) =>
  `kind == 'cooperative' ? ${statusBy(cooperative)} : ${statusBy(union)}`;

function statusBy(tests) {
  if (tests === undefined) return "'notApplicable'";
  const words = tests.map(({ fact, relation, limit, of }) =>
    of === undefined
      ? `${fact} ${COMPARED[relation]} ${limit}`
      : `${fact} * 100 ${COMPARED[relation]} ${of} * ${limit}`,
  );
  return `((${words.join(' or ')}) ? 'violated' : 'satisfied')`;
}
