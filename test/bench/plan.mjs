import { figuresFrom, rollUpIndicators } from '@hoptac/core/indicators';
import { row } from './row.mjs';
import { megabytesOf, secondsInTurn, secondsOf } from './measure.mjs';
import { agreeOnCells } from './plan/agreement.mjs';
import { duckdb } from './plan/duckdb.mjs';
import { floorOf } from './plan/floor.mjs';
import { planIndicators } from './plan/indicators.mjs';
import { nationalYear, YEAR } from './plan/national-year.mjs';

/** A national year rolled up to its provinces, beside DuckDB and beside nothing but adding up. */
export async function rows({ quick = false, progress = () => undefined } = {}) {
  const howMany = quick ? 700 : 35_000;
  progress(`generating ${howMany} cooperatives`);
  const year = nationalYear(howMany);
  const { elements, roster } = year;
  progress('laying the figures out');
  const codes = elements.map(({ code }) => code);
  const { result: figures, megabytes: memory } = megabytesOf(() =>
    figuresFrom({ organisations: roster.ids, period: YEAR, elements: codes, reports: year.reports }),
  );
  const indicators = planIndicators(elements);
  const rollUp = () => rollUpIndicators(indicators, { elements, figures, roster, period: YEAR });
  const ours = () => {
    const rolled = rollUp();
    return year.territory.map(({ code }) => rolled.resultsOf(code));
  };
  const floor = floorOf(year, figures);
  progress('loading DuckDB');
  const peer = await duckdb(year, codes);
  // The reports are in both by now.
  year.reports.length = 0;
  progress('holding both to the same answers');
  agreeOnCells(ours(), await peer.withCoverage(), { withCoverage: true });
  agreeOnCells(ours(), await peer.values(), { withCoverage: false });

  const times = quick ? 2 : 40;
  progress('timing');
  const taken = await secondsInTurn([ours, floor, peer.values, peer.withCoverage], { times });
  const [own, bare, values, covered] = taken;
  const work = `${howMany.toLocaleString('en-US')} cooperatives x 12 months to 34 provinces x ${indicators.length} indicators`;
  const beside = (name, theirs, peerName, goal) =>
    row({ name: `${work}: ${name}`, unit: 's', ours: own, peer: theirs, peerName, ...(!quick && { goal }) });
  const rolled = rollUp();
  const measured = [
    beside('values', values, 'DuckDB', 1),
    beside('values and coverage', covered, 'DuckDB', 1),
    // Half its speed is twice its time.
    beside('values and coverage', bare, 'bare sum of the columns', 0.5),
    correction(rolled, year, { quick }),
    row({ name: `figures of 12 months x ${codes.length} elements in memory`, unit: 'MB', ours: memory }),
  ];
  peer.close();
  return measured;
}

/** One organisation's corrected month, and the results of its province and of the country after it. */
function correction(rolled, { roster, territory }, { quick }) {
  let turn = 0;
  const correct = () => {
    const organisation = roster.ids[(turn = (turn + 997) % roster.ids.length)];
    const values = { revenue: 1_000_000 + turn, highTechnology: 1 };
    const amended = rolled.amendedBy([{ organisation, period: `${YEAR}-05`, values }]);
    return [amended.resultsOf(territory[0].code), amended.resultsOf()];
  };
  return row({
    name: "one organisation's month corrected and rolled up again",
    unit: 's',
    ours: secondsOf(correct, { times: quick ? 3 : 200 }),
    ...(!quick && { goal: 0.005 }),
  });
}
