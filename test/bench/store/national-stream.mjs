import { measureNationalYear } from '../../national-year/measure.mjs';
import { row } from '../row.mjs';

/** Every submission of the country's year, read from PostgreSQL as it comes by a process of its own: how long, how much memory. */
export async function nationalStream({ quick, progress }) {
  const cooperatives = quick ? 340 : 35_000;
  progress(`keeping and reading the year of ${cooperatives} cooperatives on PostgreSQL`);
  const { expected, submissions, revenue, seconds, peakMegabytes } = await measureNationalYear({
    cooperatives,
  });
  if (submissions !== expected.submissions || revenue !== expected.revenue)
    throw new Error('The stream did not give every submission once, to the đồng.');
  const name = `year of ${cooperatives} cooperatives, ${submissions} submissions, as a stream from PostgreSQL`;
  return [
    row({ name, unit: 's', ours: seconds }),
    row({
      name: `${name}: the reader's peak`,
      unit: 'MB',
      ours: peakMegabytes,
      ...(!quick && { goal: 400 }),
    }),
  ];
}
