import { rules } from '@hoptac/core/law';

function ruleOf({ rule }) {
  const found = rules.find(({ code }) => code === rule);
  if (!found)
    throw new Error(
      `The built law has no rule ${rule}. Run npm run build; if it stays so, mend test/bench/law/norms.mjs.`,
    );
  return found;
}

/** Title and citations, for engines that carry them along as data. */
export function sourceOf(norm) {
  const { title, parameters } = ruleOf(norm);
  const { on } = norm;
  const inForce = parameters.flatMap(({ values }) =>
    values.filter(({ from, to }) => from <= on && (to === undefined || on <= to)),
  );
  return { title, citations: inForce.map(({ citation }) => citation) };
}

/** The rules of the package itself, as `checkCompliance` calls them once the facts have been read. */
export function hoptac(norms) {
  const examined = norms.map((norm) => ({ id: norm.id, on: norm.on, rule: ruleOf(norm) }));
  return {
    name: 'hoptac',
    /** As with `words: false`: all but the explanations. */
    judge: (facts) => examined.map(({ rule, on }) => rule.judge(facts, on)),
    /** With the explanations. */
    judgeInWords: (facts) => examined.map(({ rule, on }) => rule.examine(facts, on)),
    statuses: (findings) =>
      Object.fromEntries(findings.map(({ status }, index) => [examined[index].id, status])),
  };
}
