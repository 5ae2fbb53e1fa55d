import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { rules } from '@hoptac/core/law';
import { ratePerSecond } from './measure.mjs';
import { row } from './row.mjs';
import { agree } from './law/agreement.mjs';
import { factSets } from './law/fact-sets.mjs';
import { jsonRulesEngine } from './law/json-rules-engine.mjs';
import { norms } from './law/norms.mjs';
import { hoptac } from './law/ours.mjs';
import { publicodes } from './law/publicodes.mjs';
import { zenEngine } from './law/zen-engine.mjs';

const UNIT = 'rules/s';
const run = promisify(execFile);
const COUNTRY = fileURLToPath(new URL('law/country.mjs', import.meta.url));

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
  return [...measured, ...(await everyone({ quick, progress }))];
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

/**
 * The whole country: cooperatives of which the usual is known; harder, such as were asked what the law wants to know until it
 * asks no more; and hardest, such as tell all there is to tell.
 */
async function everyone({ quick, progress }) {
  const howMany = quick ? 350 : 35_000;
  progress(`judging ${howMany} cooperatives in a process of their own`);
  const { stdout } = await run(process.execPath, ['--expose-gc', COUNTRY, `${howMany}`, quick ? '1' : '3']);
  const { usual, asked, everything } = JSON.parse(stdout);
  const name = `${howMany.toLocaleString('en-US')} cooperatives through all ${rules.length} rules`;
  const timed = (told, seconds) => ({ name: `${name} (${told}`, unit: 's', ours: seconds });
  return [
    // The goal is for the whole country, and for facts as many as above.
    row({ ...timed(`${usual.facts} facts each): no words`, usual.seconds), ...(!quick && { goal: 2 }) }),
    row(timed(`${asked.facts} facts each): no words`, asked.seconds)),
    row(timed(`${asked.facts} facts each): with words`, asked.inWords)),
    row(timed('every fact told): no words', everything.seconds)),
  ];
}
