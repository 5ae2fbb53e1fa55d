import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteStore } from '@hoptac/adapters/sqlite';
import type { Store } from '@hoptac/adapters/store';
import { formatCitation } from '@hoptac/core/law';
import { monthsOf, shiftMonth, vietnamDate } from '@hoptac/core/time';
import {
  chatMessage,
  generateSampleYear,
  loadSample,
  rowOf,
  sampleAlliance,
  yearFigures,
  yearSummary,
  type YearFigures,
} from '@hoptac/example-hoa-binh-2023';
import { createEngine, invite } from '@hoptac/telegram-bot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const { tenant } = sampleAlliance;
const CHANNEL = 'village';

/** Feeds every monthly report of 2023 as somebody's chat messages: an invitation each, then figures and “gửi”. */
async function feed(store: Store): Promise<{ messages: number; failures: unknown[] }> {
  const { submissions } = generateSampleYear();
  const of2023 = submissions.filter(({ period }) => period.startsWith('2023'));
  const organisations = [...new Set(of2023.map(({ organisation }) => organisation))];
  let now = new Date('2023-01-20T02:00:00Z');
  const failures: unknown[] = [];
  const engine = createEngine({
    store,
    alliance: sampleAlliance,
    now: () => now,
    onError: (error) => failures.push(error),
  });
  let id = 0;
  const say = (chat: string, text: string) =>
    engine.receive({
      channel: CHANNEL,
      id: String(++id),
      chat,
      event: { kind: 'text', text, sender: 'Kế toán' },
    });

  const codeOf = (organisation: string) => `MOI${organisations.indexOf(organisation) + 1000}`;
  await store.transaction(tenant, (transaction) =>
    invite(
      transaction,
      organisations.map((organisation) => ({
        code: codeOf(organisation),
        role: 'officer',
        organisation,
        expiresAt: '2025-01-01T00:00:00.000Z',
      })),
    ),
  );
  for (const organisation of organisations) await say(organisation, codeOf(organisation));
  await engine.settled();
  for (const organisation of organisations) await say(organisation, 'đồng ý');
  await engine.settled();

  for (const month of monthsOf('2023')) {
    now = new Date(`${shiftMonth(month, 1)}-05T02:00:00Z`);
    const reports = of2023.filter(({ period }) => period === month);
    for (const report of reports)
      await say(report.organisation, chatMessage(report, { today: vietnamDate(now) }));
    await engine.settled();
    for (const { organisation } of reports) await say(organisation, 'gửi');
    await engine.settled();
  }
  await engine.stop();
  return { messages: of2023.length, failures };
}

describe('the year, from chat to the article', () => {
  let folder: string;
  let store: Store;
  let figures: YearFigures;
  let text: string;
  let fed: { messages: number; failures: unknown[] };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hoptac-article-'));
    store = await openSqliteStore({ file: join(folder, 'year.sqlite') });
    await loadSample(store, { submissionsOf: ['2022'] });
    fed = await feed(store);
    figures = await yearFigures(store);
    text = yearSummary(figures).join('\n');
  }, 280_000);

  afterAll(async () => {
    await store.close();
    await rm(folder, { recursive: true });
  });

  const planRow = (code: string) => rowOf(figures.plan, code);
  const stock = (code: string) => rowOf(figures.overview, code).actual;

  it('0: keeps every message that was sent', async () => {
    const kept = await store.transaction(tenant, ({ submissions }) =>
      submissions.all({ from: '2023-01', to: '2023-12' }),
    );
    expect(fed.failures).toEqual([]);
    expect(fed.messages).toBeGreaterThan(7000);
    expect(kept).toHaveLength(fed.messages);
  });

  it('1: 70 new cooperatives, 75 % above plan', () => {
    expect(planRow('newCooperatives')).toMatchObject({
      actual: 70,
      target: 40,
      percent: 175,
      excess: 75,
      status: 'exceeded',
    });
    expect(text).toContain('70 HTX, bằng 175 % kế hoạch (40 HTX), vượt 75 % kế hoạch');
  });

  it('2: 12 new groups, 20 % above plan', () => {
    expect(planRow('newGroups')).toMatchObject({
      actual: 12,
      target: 10,
      percent: 120,
      excess: 20,
      status: 'exceeded',
    });
    expect(text).toContain('12 THT, bằng 120 % kế hoạch (10 THT), vượt 20 % kế hoạch');
  });

  it('3 to 5: 640 organisations, 16.3 thousand members, 28 thousand workers', () => {
    expect(stock('operatingOrganisations')).toBe(640);
    expect(Math.round(stock('officialMembers')! / 100)).toBe(163);
    expect(Math.round(planRow('regularWorkers').actual! / 1000)).toBe(28);
    expect(text).toContain('640 tổ chức kinh tế tập thể');
    expect(text).toContain('16,3 nghìn thành viên và 28 nghìn lao động');
  });

  it('6 and 7: 82.5 % of managers with intermediate schooling, 35.1 % with college or university', () => {
    expect(stock('managersIntermediateShare')).toBeCloseTo(82.5, 10);
    expect(stock('managersCollegeShare')).toBeCloseTo(35.1, 10);
    expect(text).toContain('trung cấp trở lên: 82,5 %, trong đó cao đẳng, đại học: 35,1 %');
  });

  it('8 and 9: average income 4.54 million a month, up 4.58 %', () => {
    expect(planRow('averageIncome').actual).toBe(4_540_000);
    expect(planRow('averageIncome').before).toBe(4_341_200);
    expect(text).toContain('4,54 triệu đồng/người/tháng, tăng 4,58 % so với năm trước');
  });

  it('10: 10 member groups consolidated', () => {
    expect(stock('memberGroupsConsolidated')).toBe(10);
    expect(text).toContain('Kiện toàn 10 tổ thành viên');
  });

  it('11, 15 and 16: of 12 indicators 9 exceeded, above last year too, 1 met, 2 missed', () => {
    expect(figures.plan.rows).toHaveLength(12);
    expect(figures.plan.count).toEqual({ exceeded: 9, met: 1, missed: 2, noData: 0, noTarget: 0 });
    const exceeded = figures.plan.rows.filter(({ status }) => status === 'exceeded');
    expect(exceeded.every(({ actual, before }) => actual! > before!)).toBe(true);
    expect(text).toContain('Trong 12 chỉ tiêu kế hoạch: 9 vượt, 1 đạt, 2 chưa đạt.');
    expect(text).toContain('9 chỉ tiêu vượt kế hoạch, trong đó 9 chỉ tiêu cao hơn năm 2022');
  });

  it('12: dissolutions at 19 %, held back by tax debts, with the article of law', () => {
    expect(planRow('dissolvedCooperatives')).toMatchObject({
      actual: 19,
      target: 100,
      percent: 19,
      status: 'missed',
    });
    expect(figures.dissolution).toMatchObject({ remaining: 81, withTaxDebt: 81 });
    const cited = figures.dissolution!.citations.map((citation) => formatCitation(citation)).join();
    expect(cited).toMatch(/Điều 49 khoản 1 điểm c, Luật .*23\/2012\/QH13/);
    expect(text).toContain('bằng 19 % kế hoạch');
    expect(text).toMatch(/Lý do: 81\/81 tổ chức còn trong danh sách nợ thuế/);
    expect(text).toMatch(/Điều 97 khoản 2, Luật .*17\/2023\/QH15/);
  });

  it('13 and 14: exemplary cooperatives 18 of 20, legal education as planned', () => {
    expect(planRow('exemplaryCooperatives')).toMatchObject({
      actual: 18,
      target: 20,
      percent: 90,
      status: 'missed',
    });
    expect(planRow('legalEducation')).toMatchObject({ percent: 100, status: 'met' });
    expect(text).toContain('18 HTX, bằng 90 % kế hoạch (20 HTX)');
  });

  it('17 and 18: growth of each on 2022, and the law of 2023 from 1 July 2024', () => {
    expect(planRow('revenuePerCooperative')).toMatchObject({ actual: 1_520_000_000, status: 'exceeded' });
    expect(planRow('profitPerCooperative').actual).toBe(164_000_000);
    expect(planRow('revenuePerCooperative').growth).toBeGreaterThan(0);
    expect(figures.aboveContributionCap.lastDay).toBeGreaterThan(figures.aboveContributionCap.newLaw);
    expect(text).toContain('17/2023/QH15 áp dụng từ 01/07/2024');
  });

  it('follows the records: one changed submission changes the printed figures', async () => {
    const [changed] = await store.transaction(tenant, ({ submissions }) =>
      submissions.all({ from: '2023-06', to: '2023-06' }),
    );
    const { organisation, values, version } = changed!;
    await store.transaction(tenant, ({ submissions }) =>
      submissions.append({
        organisation,
        period: '2023-06',
        values: { ...values, wageBill: (values['wageBill'] ?? 0) + 2_000_000_000 },
        basedOn: version,
        by: 'test',
        at: '2024-01-05T00:00:00.000Z',
        reason: 'kiểm tra',
      }),
    );
    const after = yearSummary(await yearFigures(store)).join('\n');
    expect(after).not.toBe(text);
    expect(after).not.toContain('4,54 triệu đồng/người/tháng');
  });
});
