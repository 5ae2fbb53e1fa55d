import { createTemplate, exportSpreadsheet } from '@hoptac/adapters/spreadsheet';
import { monthlyElements } from '@hoptac/core/indicators';
import { planOn } from '@hoptac/core/plan';
import { sampleAlliance } from '@hoptac/example-hoa-binh-2023';
import { describe, expect, it } from 'vitest';
import { startTalk, type Talk } from '../talk';

async function check(talk: Talk, file: string, title: string) {
  await expect(talk.transcript(title)).toMatchFileSnapshot(`./${file}.md`);
}

/** Hoa and Nga are officers of the alliance. */
async function office(now = new Date('2023-07-10T08:00:00+07:00')) {
  const talk = await startTalk(now);
  await talk.letIn('hoa', 'Hoa', { role: 'allianceOfficer' });
  await talk.letIn('nga', 'Nga', { role: 'allianceOfficer' });
  return talk;
}

async function planOf(talk: Talk, year: number) {
  const history = await talk.store.transaction(sampleAlliance.tenant, ({ plans }) => plans.history(year));
  const targets = (history && planOn(history, '9999-12-31')?.targets) ?? [];
  return {
    revisions: history?.revisions ?? [],
    target: (code: string, unit?: string) =>
      targets.find((one) => one.indicator === code && one.unit === unit)?.target,
  };
}

async function open(talk: Talk, chat = 'hoa') {
  await talk.say('menu', chat);
  return talk.press('Giao kế hoạch', chat);
}

describe('plan transcripts', () => {
  it('revises several targets in one message', async () => {
    const talk = await office();
    await open(talk);
    await talk.say('HTX thành lập mới 80, doanh thu bình quân 1,6 tỷ', 'hoa');
    await talk.press('Tiếp', 'hoa');
    await talk.press('Hôm nay', 'hoa');
    await talk.say('Quyết định 45/QĐ-LMHTX ngày 8/7/2023', 'hoa');
    await talk.press('Ghi kế hoạch', 'hoa');
    await talk.press('Xem kế hoạch', 'hoa');
    await talk.press('Các lần quyết định', 'hoa');
    const plan = await planOf(talk, 2023);
    expect(plan.revisions.at(-1)).toMatchObject({ on: '2023-07-10', by: 'talk:hoa' });
    expect([
      plan.target('newCooperatives'),
      plan.target('revenuePerCooperative'),
      plan.target('newGroups'),
    ]).toEqual([80, 1_600_000_000, 10]);
    await check(talk, 'revise', 'Điều chỉnh nhiều chỉ tiêu bằng một tin nhắn');
  });

  it('sets the first plan of a year, one by one', async () => {
    const talk = await office(new Date('2023-12-20T08:00:00+07:00'));
    await open(talk);
    await talk.say('2024', 'hoa');
    await talk.press('Giao kế hoạch', 'hoa');
    await talk.press('Chọn chỉ tiêu', 'hoa');
    await talk.say('1', 'hoa');
    await talk.say('45', 'hoa');
    await talk.press('Chọn chỉ tiêu', 'hoa');
    await talk.say('thu nhập', 'hoa');
    await talk.say('4,8 triệu', 'hoa');
    await talk.say('xong', 'hoa');
    await talk.press('Từ đầu năm', 'hoa');
    await talk.press('Kế hoạch năm 2024', 'hoa');
    await talk.say('ghi', 'hoa');
    const plan = await planOf(talk, 2024);
    expect(plan.revisions).toHaveLength(1);
    expect([plan.target('newCooperatives'), plan.target('averageIncome')]).toEqual([45, 4_800_000]);
    await check(talk, 'first', 'Giao kế hoạch lần đầu cho năm sau');
  });

  it('refuses what an indicator cannot have, with an example', async () => {
    const talk = await office();
    await open(talk);
    await talk.say('xếp loại tốt 120%', 'hoa');
    await talk.say('HTX thành lập mới -5', 'hoa');
    await talk.say('HTX thành lập mới 80,5', 'hoa');
    await talk.say('doanh thu bình quân 1600', 'hoa');
    await talk.say('HTX thành lập mới 40', 'hoa');
    await talk.say('trồng rừng 300', 'hoa');
    await talk.say('năm 2025: HTX thành lập mới 60', 'hoa');
    await talk.press('Chọn chỉ tiêu', 'hoa');
    await talk.say('thành viên thu hút mới', 'hoa');
    await talk.say('nhiều', 'hoa');
    await talk.say('-20', 'hoa');
    await talk.press('Quay lại', 'hoa');
    await talk.press('Quay lại', 'hoa');
    await talk.press('Thôi, không ghi', 'hoa');
    expect((await planOf(talk, 2023)).revisions).toHaveLength(1);
    await check(talk, 'refusals', 'Những mức không giao được');
  });

  it('asks about a slip of the unit and keeps the draft through a break', async () => {
    const talk = await office();
    await open(talk);
    await talk.say('doanh thu bình quân 160 tỷ', 'hoa');
    await talk.say('menu', 'hoa');
    await talk.press('Giao kế hoạch', 'hoa');
    await talk.press('Nhập tiếp', 'hoa');
    await talk.say('doanh thu bình quân 1,6 tỷ', 'hoa');
    await talk.press('Tiếp', 'hoa');
    await talk.say('1/1/2019', 'hoa');
    await talk.say('hôm nào đó', 'hoa');
    await talk.say('1/8/2023', 'hoa');
    await talk.say('a', 'hoa');
    await talk.say('Họp ban chấp hành', 'hoa');
    await talk.press('Ghi kế hoạch', 'hoa');
    await talk.press('Xem kế hoạch', 'hoa');
    expect((await planOf(talk, 2023)).revisions.at(-1)).toMatchObject({ on: '2023-08-01' });
    await check(talk, 'draft-and-days', 'Nhập dở rồi nhập tiếp, và ngày áp dụng');
  });

  it('shows both sides when two revise at once', async () => {
    const talk = await office();
    for (const [chat, text] of [
      ['hoa', 'HTX thành lập mới 80'],
      ['nga', 'HTX thành lập mới 60, giải thể 90'],
    ] as const) {
      await open(talk, chat);
      await talk.say(text, chat);
      await talk.press('Tiếp', chat);
      await talk.press('Hôm nay', chat);
      await talk.say(`Tờ trình của ${chat}`, chat);
    }
    await talk.press('Ghi kế hoạch', 'hoa');
    await talk.press('Ghi kế hoạch', 'nga');
    await talk.press('Ghi của tôi', 'nga');
    const plan = await planOf(talk, 2023);
    expect(plan.revisions.map(({ by }) => by).slice(1)).toEqual(['talk:hoa', 'talk:nga']);
    expect([plan.target('newCooperatives'), plan.target('dissolvedCooperatives')]).toEqual([60, 90]);
    await check(talk, 'two-officers', 'Hai người cùng điều chỉnh một kế hoạch');
  });

  it('keeps what the other wrote', async () => {
    const talk = await office();
    for (const chat of ['hoa', 'nga']) {
      await open(talk, chat);
      await talk.say('HTX thành lập mới 70', chat);
      await talk.press('Tiếp', chat);
      await talk.press('Hôm nay', chat);
      await talk.say('Quyết định 46/QĐ-LMHTX', chat);
    }
    await talk.press('Ghi kế hoạch', 'hoa');
    const old = await talk.press('Ghi kế hoạch', 'nga');
    await talk.press('giữ bản vừa ghi', 'nga');
    await talk.pressOld(old[0]!, 'Ghi của tôi', 'nga');
    expect((await planOf(talk, 2023)).revisions).toHaveLength(2);
    await check(talk, 'keep-theirs', 'Giữ bản người kia vừa ghi, và nút cũ');
  });

  it('sets a part of the plan for a place', async () => {
    const talk = await office();
    await open(talk);
    await talk.press('Theo địa bàn', 'hoa');
    await talk.say('cao phong', 'hoa');
    await talk.say('HTX thành lập mới 6', 'hoa');
    await talk.press('Tiếp', 'hoa');
    await talk.press('Từ đầu năm', 'hoa');
    await talk.say('Phân bổ cho huyện', 'hoa');
    await talk.press('Ghi kế hoạch', 'hoa');
    await talk.press('Xem kế hoạch', 'hoa');
    await talk.press('Toàn liên minh', 'hoa');
    const plan = await planOf(talk, 2023);
    expect([plan.target('newCooperatives', 'cao-phong'), plan.target('newCooperatives')]).toEqual([6, 40]);
    await check(talk, 'for-a-place', 'Giao cho một huyện');
  });

  it('takes a plan from Excel', async () => {
    const talk = await office();
    await open(talk);
    await talk.press('Nhập từ Excel', 'hoa');
    const file = (rows: string[]) => ({
      name: 'ke-hoach.csv',
      base64: Buffer.from(['STT;Năm *;Chỉ tiêu *;Mức giao', ...rows].join('\n')).toString('base64'),
    });
    await talk.attach(
      file(['1;2023;Hợp tác xã thành lập mới;chín mươi lăm phẩy hai', '2;2023;Trồng rừng;30']),
      'hoa',
    );
    await talk.attach(
      file(['1;2023;Hợp tác xã thành lập mới;85', '2;2023;Tổ hợp tác thành lập mới;12']),
      'hoa',
    );
    await talk.say('1/8/2023', 'hoa');
    await talk.say('Quyết định 47/QĐ-LMHTX', 'hoa');
    await talk.press('Nhập', 'hoa');
    await talk.press('Xem kế hoạch', 'hoa');
    const plan = await planOf(talk, 2023);
    expect([plan.target('newCooperatives'), plan.target('newGroups')]).toEqual([85, 12]);
    expect(plan.revisions.at(-1)).toMatchObject({ on: '2023-08-01', why: { vi: 'Quyết định 47/QĐ-LMHTX' } });
    await check(talk, 'import', 'Nhập kế hoạch từ tệp');
  });

  it('takes back no monthly figures that stand in a file', async () => {
    const talk = await office();
    await open(talk);
    await talk.press('Nhập từ Excel', 'hoa');
    const alliance = { ...sampleAlliance, form: monthlyElements.map(({ code }) => code) };
    const blank = Buffer.from(await createTemplate({ alliance })).toString('base64');
    await talk.attach({ name: 'mau-trong.xlsx', base64: blank }, 'hoa');
    const whole = await exportSpreadsheet({
      store: talk.store,
      tenant: sampleAlliance.tenant,
      alliance,
      from: '2023-06',
      to: '2023-06',
      on: '2023-07-10',
      wanted: ['plans'],
    });
    await talk.attach({ name: 'nhu-cu.xlsx', base64: Buffer.from(whole).toString('base64') }, 'hoa');
    await check(talk, 'import-nothing', 'Tệp không có gì mới');
  });
});
