import { checkCompliance, rules } from '@hoptac/core/law';
import { ratePerSecond, secondsOf } from './measure.mjs';
import { row } from './row.mjs';
import { agree } from './law/agreement.mjs';
import { cooperativesAsked, cooperativesTellingAll } from './law/cooperatives.mjs';
import { factSets } from './law/fact-sets.mjs';
import { jsonRulesEngine } from './law/json-rules-engine.mjs';
import { norms } from './law/norms.mjs';
import { hoptac } from './law/ours.mjs';
import { publicodes } from './law/publicodes.mjs';
import { zenEngine } from './law/zen-engine.mjs';

const UNIT = 'rules/s';
const DAY = '2026-11-23';

/** Rules judged a second, beside engines that others use, and all cooperatives of the country through all rules. */
export async function rows({ quick = false, progress = () => undefined } = {}) {
  const sets = factSets(64);
  const factNames = Object.keys(sets[0].forOurs);
  const ours = hoptac(norms);
  const peers = [jsonRulesEngine(norms), zenEngine(norms), publicodes(norms, factNames)];
  progress(`holding ${peers.length} engines to the same answers`);
  await agree([ours, ...peers], factSets(quick ? 60 : 600));

  const perCall = norms.length;
  const rate = (inputs, each) => ratePerSecond(inputs, each, { perCall, quick });
  const forOurs = sets.map((set) => set.forOurs);
  progress(`timing ${ours.name}`);
  const speed = await rate(forOurs, (facts) => ours.judge(facts));
  const aloud = await rate(forOurs, (facts) => wordsOf(ours.judgeInWords(facts)));
  const work = `${norms.length} rules, ${factNames.length - 1} facts and the kind`;
  const measured = [
    row({ name: `${work}: findings with citations, no words`, unit: UNIT, ours: speed, goal: 3_000_000 }),
    row({ name: `${work}: with words, and all read`, unit: UNIT, ours: aloud }),
  ];
  const goals = [25, 10, undefined];
  for (const [index, peer] of peers.entries()) {
    progress(`timing ${peer.name}`);
    const theirs = await rate(
      sets.map((set) => set.forPeers),
      (facts) => peer.judge(facts),
    );
    measured.push(
      row({
        name: `${work}: no words`,
        unit: UNIT,
        ours: speed,
        peer: theirs,
        peerName: peer.name,
        goal: goals[index],
      }),
    );
  }
  return [...measured, ...everyone({ quick, progress })];
}

/** Explanations in both languages, touched to their last character, so that text put together late is put together now. */
function wordsOf(findings) {
  let length = 0;
  for (const { explanation } of findings)
    length +=
      explanation.vi.charCodeAt(explanation.vi.length - 1) +
      explanation.en.charCodeAt(explanation.en.length - 1);
  return length;
}

/** What the register and a month's report tell, and a handful of answers. */
const FACTS_AT_FIRST = 15;

/** A cooperative of which only the facts asked for first are known, and its kind. */
function withFirst(howMany, { kind, ...facts }) {
  return { kind, ...Object.fromEntries(Object.entries(facts).slice(0, howMany)) };
}

/** The whole country: cooperatives that were asked what the law wants to know, and, harder, such as tell all there is to tell. */
function everyone({ quick, progress }) {
  const howMany = quick ? 350 : 35_000;
  const times = quick ? 1 : 3;
  const name = `${howMany.toLocaleString('en-US')} cooperatives through all ${rules.length} rules`;
  progress(`generating ${howMany} cooperatives`);
  const asked = cooperativesAsked(howMany, { on: DAY });
  const facts = Math.round(asked.reduce((sum, each) => sum + Object.keys(each).length - 1, 0) / howMany);
  progress('judging them without words');
  const bare = secondsOf(() => judgeAll(asked, false), { times });
  progress('judging them in words');
  const inWords = secondsOf(() => judgeAll(asked, true), { times });
  progress('judging such as have told little');
  const little = asked.map((each) => withFirst(FACTS_AT_FIRST, each));
  const soon = secondsOf(() => judgeAll(little, false), { times });
  const rows = [
    // The goal is for the whole country.
    row({
      name: `${name} (${facts} facts each): no words`,
      unit: 's',
      ours: bare,
      ...(!quick && { goal: 2 }),
    }),
    row({ name: `${name} (${facts} facts each): with words`, unit: 's', ours: inWords }),
    row({ name: `${name} (${FACTS_AT_FIRST} facts each): no words`, unit: 's', ours: soon }),
  ];
  progress('judging such as tell everything');
  const all = cooperativesTellingAll(howMany, { on: DAY });
  const told = secondsOf(() => judgeAll(all, false), { times });
  return [...rows, row({ name: `${name} (every fact told): no words`, unit: 's', ours: told })];
}

function judgeAll(cooperatives, words) {
  let findings = 0;
  for (const facts of cooperatives) {
    const report = checkCompliance(facts, { on: DAY, words });
    if (!report.ok) throw new Error(`Refused: ${JSON.stringify(report.problems)}`);
    findings += report.findings.length;
  }
  return findings;
}
