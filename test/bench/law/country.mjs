// All cooperatives of the country through all rules, in a process of its own: what other engines leave behind in one makes
// the next slower. `node country.mjs 35000 3` prints seconds, by how much the cooperatives tell.
import { checkCompliance } from '@hoptac/core/law';
import { secondsOf } from '../measure.mjs';
import { cooperativesAsked, cooperativesTellingAll } from './cooperatives.mjs';

const DAY = '2026-11-23';
/** What the register and a month's report tell, and a handful of answers: as many as the sets that engines are held beside. */
const USUAL = 20;

const [howMany, times] = process.argv.slice(2).map(Number);
const seconds = (cooperatives, words) => secondsOf(() => judgeAll(cooperatives, words), { times });

const usual = seconds(
  cooperativesAsked(howMany, { on: DAY }).map((each) => withFirst(USUAL, each)),
  false,
);
const asked = cooperativesAsked(howMany, { on: DAY });
const facts = Math.round(asked.reduce((sum, each) => sum + Object.keys(each).length - 1, 0) / howMany);
const askedBare = seconds(asked, false);
const askedInWords = seconds(asked, true);
const everything = seconds(cooperativesTellingAll(howMany, { on: DAY }), false);
console.log(
  JSON.stringify({
    usual: { facts: USUAL, seconds: usual },
    asked: { facts, seconds: askedBare, inWords: askedInWords },
    everything: { seconds: everything },
  }),
);

/** A cooperative of which only the facts asked for first are known, and its kind. */
function withFirst(count, { kind, ...known }) {
  return { kind, ...Object.fromEntries(Object.entries(known).slice(0, count)) };
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
