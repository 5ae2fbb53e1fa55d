// npm run national-year: the whole country at full size; `-- 5000` for fewer cooperatives.
import { measureNationalYear } from './measure.mjs';

const LIMIT_MEGABYTES = 400;
const cooperatives = Number(process.argv[2] ?? 35_000);
const { loadSeconds, expected, submissions, batches, revenue, seconds, peakMegabytes } =
  await measureNationalYear({
    cooperatives,
  });
const right = submissions === expected.submissions && revenue === expected.revenue;
console.log(
  [
    `${cooperatives} cooperatives, two years loaded in ${loadSeconds.toFixed(0)} s`,
    `one year read: ${submissions} submissions in ${batches} batches, ${seconds.toFixed(1)} s (${Math.round(submissions / seconds)} a second)`,
    `every submission once and the sum to the đồng: ${right ? 'yes' : `NO (expected ${JSON.stringify(expected)}, got ${revenue})`}`,
    `peak memory of the reader: ${peakMegabytes} MB (limit ${LIMIT_MEGABYTES} MB)`,
  ].join('\n'),
);
if (!right || peakMegabytes >= LIMIT_MEGABYTES) process.exitCode = 1;
