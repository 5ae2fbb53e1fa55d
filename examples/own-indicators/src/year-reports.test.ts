import { afterEach, describe, expect, it, vi } from 'vitest';
import { yearReports } from './year-reports';

const rows = (index: number, knownOn?: '2024-06-30') =>
  Object.fromEntries(yearReports(knownOn)[index]!.report.rows.map((row) => [row.indicator.code, row]));
const [province, upper, lower] = [0, 1, 2];

afterEach(() => void vi.restoreAllMocks());

describe('a province of its own, from JSON alone', () => {
  it('is judged by the plan as revised in July', () => {
    const { honeyHarvested, membersJoined, lossMakingShare, stopped } = rows(province);
    expect(honeyHarvested).toMatchObject({ actual: 7270, target: 6500, before: 7800, status: 'exceeded' });
    expect(honeyHarvested!.revisions.map(({ on }) => on)).toEqual(['2024-07-05']);
    expect(membersJoined).toMatchObject({ actual: 22, target: undefined, status: 'noTarget' });
    // One of six, and that is within 0 to 20 %.
    expect(lossMakingShare).toMatchObject({ target: { from: 0, to: 20 }, status: 'met' });
    expect(lossMakingShare!.actual).toBeCloseTo(100 / 6, 10);
    expect(stopped).toMatchObject({ actual: 1, target: 0, status: 'missed' });
  });

  it('was judged otherwise by what was known in June', () => {
    const { honeyHarvested, membersJoined } = rows(province, '2024-06-30');
    expect(honeyHarvested).toMatchObject({ actual: 7270, target: 8500, status: 'missed' });
    expect(membersJoined).toMatchObject({ actual: 22, target: 40, status: 'missed' });
  });

  it('has targets of its communes, which add up', () => {
    expect(rows(upper)['honeyHarvested']).toMatchObject({ actual: 5060, target: 4500 });
    expect(rows(lower)['honeyHarvested']).toMatchObject({ actual: 2210, target: 2000 });
  });

  it('knows what was not reported: May of one beekeeper, October of one inn', () => {
    const { honeyHarvested, guestNightsPerCooperative, deliveredOnTime } = rows(province);
    expect(honeyHarvested!.coverage).toMatchObject({ months: { reported: 47, expected: 48 } });
    // The other inn was suspended in August, and its month of August is there: 11 + 8 of 12 + 8.
    expect(guestNightsPerCooperative!.coverage).toMatchObject({ months: { reported: 19, expected: 20 } });
    expect(guestNightsPerCooperative!.actual).toBe(1885 / 2);
    expect(deliveredOnTime!.actual).toBeGreaterThan(90);
  });

  it('prints the year', async () => {
    const written: string[] = [];
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(String(text)) > 0);
    const argv = process.argv;
    process.argv = argv.slice(0, 2);
    await import('./print').finally(() => (process.argv = argv));
    expect(written.length).toBe(3);
    expect(written[0]).toMatch(/^# Tỉnh Sông Mật/);
    expect(written[0]).toContain('7.270 lọ');
    expect(written[0]).toContain('Bão tháng 6');
  });
});
