import { DuckDBInstance } from '@duckdb/node-api';
import { monthsOf } from '@hoptac/core/time';
import { YEAR } from './national-year.mjs';

/**
 * What the indicators add up, in SQL's terms: elements whose months count only where all are known, as a sum of the months
 * or the last of them, of all organisations or of cooperatives.
 */
const PASSES = [
  { name: 'totalRevenue', of: ['revenue'] },
  { name: 'totalProfit', of: ['profit'] },
  { name: 'members', of: ['officialMembers'], last: true },
  { name: 'membersJoined', of: ['newMembers'] },
  { name: 'workers', of: ['regularWorkers'], last: true },
  { name: 'taxes', of: ['taxesPaid'] },
  { name: 'insurance', of: ['insurancePaid'] },
  { name: 'revenuePerCooperative', of: ['revenue'], cooperatives: true },
  { name: 'averageIncome', of: ['wageBill', 'workerMonths'] },
  { name: 'managersCollegeShare', of: ['managersCollege', 'managers'], last: true, times: 100 },
  { name: 'internalShare', of: ['internalRevenue', 'revenue'], times: 100 },
  { name: 'highTechnologyUsers', of: ['highTechnology'], last: true, users: true },
];

/** DuckDB with the same year in its memory: a row for each month of an organisation, null where a figure is missing. */
export async function duckdb({ register, roster, territory, reports }, codes) {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await load(connection, { register, roster, territory, reports }, codes);
  const [valuesQuery, coverageQuery] = [
    await connection.prepare(query({ coverage: false })),
    await connection.prepare(query({ coverage: true })),
  ];
  const ask = async (prepared) => (await prepared.runAndReadAll()).getRowObjectsJS();
  return {
    values: async () => cellsOf(await ask(valuesQuery)),
    withCoverage: async () => cellsOf(await ask(coverageQuery)),
    close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

async function load(connection, { register, roster, territory, reports }, codes) {
  await connection.run(
    `create table organisations (organisation integer, province integer, cooperative boolean, at_end boolean, months integer)`,
  );
  await connection.run(
    `create table figures (organisation integer, province integer, cooperative boolean, at_end boolean, month integer, ${codes.map((code) => `${code} double`).join(', ')})`,
  );
  const provinceOf = new Map(territory.map(({ code }, index) => [code, index]));
  const months = monthsOf(YEAR);
  const reported = new Map();
  for (const { organisation } of reports) reported.set(organisation, (reported.get(organisation) ?? 0) + 1);
  const ended = new Set(
    register.events.filter(({ type }) => type === 'dissolved').map((event) => event.organisation),
  );
  const facts = new Map(
    roster.organisations.map(({ id, place, kind }, organisation) => [
      id,
      [organisation, provinceOf.get(place), kind === 'cooperative', !ended.has(id)],
    ]),
  );
  const organisations = await connection.createAppender('organisations');
  for (const [id, [organisation, province, cooperative, atEnd]] of facts) {
    organisations.appendInteger(organisation);
    organisations.appendInteger(province);
    organisations.appendBoolean(cooperative);
    organisations.appendBoolean(atEnd);
    // There is a report for every month at whose end an organisation worked, if only some of it is known.
    organisations.appendInteger(reported.get(id) ?? 0);
    organisations.endRow();
  }
  organisations.closeSync();
  const figures = await connection.createAppender('figures');
  for (const { organisation: id, period, values } of reports) {
    const [organisation, province, cooperative, atEnd] = facts.get(id);
    figures.appendInteger(organisation);
    figures.appendInteger(province);
    figures.appendBoolean(cooperative);
    figures.appendBoolean(atEnd);
    figures.appendInteger(months.indexOf(period));
    for (const code of codes)
      if (values[code] === undefined) figures.appendNull();
      else figures.appendDouble(values[code]);
    figures.endRow();
  }
  figures.closeSync();
}

/** Organisation by organisation, then province by province: a stock is each organisation's last month. */
function query({ coverage }) {
  const known = ({ of }) => of.map((code) => `${code} is not null`).join(' and ');
  const total = ({ last, of }, code) =>
    last
      ? `arg_max(${code}, month) filter (where ${known({ of })})`
      : `sum(${code}) filter (where ${known({ of })})`;
  const perOrganisation = PASSES.flatMap((pass) => [
    ...pass.of.map((code, index) => `${total(pass, code)} as ${pass.name}_${index}`),
    ...(coverage ? [`count(*) filter (where ${known(pass)}) as ${pass.name}_months`] : []),
  ]);
  const where = ({ last, cooperatives }) =>
    [last && 'at_end', cooperatives && 'cooperative'].filter(Boolean).join(' and ') || 'true';
  const perProvince = PASSES.flatMap((pass) => {
    const sum = (index) => `sum(${pass.name}_${index}) filter (where ${where(pass)})`;
    const reporters = `count(${pass.name}_0) filter (where ${where(pass)})`;
    const value = pass.users
      ? `count(*) filter (where ${where(pass)} and ${pass.name}_0 >= 1)`
      : pass.cooperatives
        ? `${sum(0)} / ${reporters}`
        : pass.of.length === 2
          ? `${sum(0)} * ${pass.times ?? 1} / ${sum(1)}`
          : sum(0);
    return [
      `${value} as ${pass.name}`,
      ...(coverage
        ? [
            `${reporters} as ${pass.name}_reported`,
            `sum(${pass.name}_months) filter (where ${where(pass)}) as ${pass.name}_months_reported`,
          ]
        : []),
    ];
  });
  const expected = PASSES.flatMap((pass) => [
    `count(*) filter (where months > 0 and ${where(pass)}) as ${pass.name}_expected`,
    `sum(months) filter (where ${where(pass)}) as ${pass.name}_months_expected`,
  ]);
  const reported = `select province, ${perProvince.join(', ')} from (
      select any_value(province) as province, any_value(cooperative) as cooperative, any_value(at_end) as at_end,
        ${perOrganisation.join(', ')}
      from figures group by organisation
    ) group by province`;
  if (!coverage) return `${reported} order by province`;
  return `select * from (${reported}) join (
      select province, ${expected.join(', ')} from organisations group by province
    ) using (province) order by province`;
}

/** By province and indicator: value, organisations reported and expected, months reported and expected. */
function cellsOf(rows) {
  return rows.map((row) =>
    Object.fromEntries(
      PASSES.map(({ name }) => [
        name,
        ['', '_reported', '_expected', '_months_reported', '_months_expected'].map((part) => {
          const value = row[name + part];
          return value === null || value === undefined ? value : Number(value);
        }),
      ]),
    ),
  );
}
