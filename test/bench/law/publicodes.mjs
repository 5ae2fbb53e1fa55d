import Engine from 'publicodes';

const COMPARED = { below: '<', above: '>', atLeast: '>=', is: '=' };
const HOLDS = new Map([
  [false, 'satisfied'],
  [true, 'violated'],
  [null, 'notApplicable'],
]);

/** A rule for each norm that asks whether it is violated, and one without a value for each fact. */
export function publicodes(norms, factNames) {
  const rules = Object.fromEntries([
    ...factNames.map((name) => [name, null]),
    ...norms.map((norm) => [nameOf(norm), ruleOf(norm)]),
  ]);
  const engine = new Engine(rules, { logger: { log() {}, warn() {}, error() {} } });
  const names = norms.map((norm) => [norm.id, nameOf(norm)]);
  return {
    name: 'publicodes',
    judge(facts) {
      engine.setSituation(situationOf(facts));
      return names.map(([id, name]) => [id, engine.evaluate(name)]);
    },
    statuses: (answers) =>
      Object.fromEntries(answers.map(([id, { nodeValue }]) => [id, HOLDS.get(nodeValue) ?? 'unknown'])),
  };
}

/** Names have no signs but spaces. */
const nameOf = ({ id }) =>
  id.replaceAll(/[^a-z]+/g, ' ').trim() + ' ' + [...id].filter((sign) => /\d/.test(sign)).join('');

const ruleOf = ({ violatedWhen: { cooperative, union } }) => ({
  variations: [
    { si: "kind = 'cooperative'", alors: anyOf(cooperative) },
    ...(union ? [{ sinon: anyOf(union) }] : []),
  ],
});

const anyOf = (tests) => ({
  'une de ces conditions': tests.map(({ fact, relation, limit, of }) =>
    of === undefined
      ? `${fact} ${COMPARED[relation]} ${wordOf(limit)}`
      : `${fact} * 100 ${COMPARED[relation]} ${of} * ${limit}`,
  ),
});

const situationOf = (facts) =>
  Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, wordOf(value)]));

function wordOf(value) {
  if (typeof value === 'boolean') return value ? 'oui' : 'non';
  return typeof value === 'string' ? `'${value}'` : value;
}
