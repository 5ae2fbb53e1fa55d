import type { CalendarDate } from '@hoptac/core/time';
import { sampleAlliance } from '@hoptac/example-hoa-binh-2023';
import { describe, expect, it } from 'vitest';
import { startTalk, type Talk } from '../talk';

const MORNING = new Date('2024-09-10T08:00:00+07:00');
const ONE = 'cao-phong-htx-03';

async function check(talk: Talk, file: string, title: string) {
  await expect(talk.transcript(title)).toMatchFileSnapshot(`./${file}.md`);
}

/** Hoa and Nga are officers of the alliance. */
async function office(now = MORNING) {
  const talk = await startTalk(now);
  await talk.letIn('hoa', 'Hoa', { role: 'allianceOfficer' });
  await talk.letIn('nga', 'Nga', { role: 'allianceOfficer' });
  return talk;
}

function read<T>(
  talk: Talk,
  work: (records: Parameters<Parameters<Talk['store']['transaction']>[1]>[0]) => Promise<T>,
) {
  return talk.store.transaction(sampleAlliance.tenant, work);
}

async function eventsOf(talk: Talk, id: string) {
  const events = await read(talk, (records) => records.events.ofOrganisation(id));
  return events.map(({ type, on, place, successor }) =>
    [type, on, place ?? successor].filter(Boolean).join(' '),
  );
}

/** From the menu to one organisation. */
async function open(talk: Talk, name: string, chat = 'hoa') {
  await talk.say('menu', chat);
  await talk.press('Sổ đơn vị', chat);
  return talk.say(name, chat);
}

async function nameOf(talk: Talk, id: string) {
  return (await read(talk, (records) => records.organisations.get(id)))!.record.name;
}

describe('register transcripts', () => {
  it('founds a cooperative step by step, judged by the law of its day', async () => {
    const talk = await office();
    await talk.say('menu', 'hoa');
    await talk.press('Sổ đơn vị', 'hoa');
    await talk.press('Thành lập mới', 'hoa');
    await talk.press('Hợp tác xã', 'hoa');
    await talk.say('5/9/2024', 'hoa');
    await talk.say('HTX Mật ong Thung Nai', 'hoa');
    await talk.press('Dùng “', 'hoa');
    await talk.press('Nông nghiệp', 'hoa');
    await talk.say('cao phong', 'hoa');
    await talk.say('4', 'hoa');
    await talk.say('800tr', 'hoa');
    await talk.press('Thành viên', 'hoa');
    await talk.say('7', 'hoa');
    await talk.press('Ghi vào sổ', 'hoa');
    await talk.press('Xem đơn vị', 'hoa');
    const [founded] = await read(talk, (records) => records.organisations.search('mat ong thung nai', 5));
    expect(founded).toMatchObject({
      name: 'Hợp tác xã Mật ong Thung Nai',
      kind: 'cooperative',
      sector: 'agriculture',
      place: 'cao-phong',
      facts: { officialMembers: 7, charterCapital: 800_000_000 },
    });
    expect(await eventsOf(talk, founded!.id)).toEqual(['founded 2024-09-05']);
    await check(talk, 'found', 'Thành lập một hợp tác xã');
  });

  it('asks again what cannot be, and keeps what was typed through a break', async () => {
    const talk = await office();
    await talk.say('thành lập htx', 'hoa');
    await talk.say('công ty', 'hoa');
    await talk.say('tổ hợp tác', 'hoa');
    await talk.say('hôm kia', 'hoa');
    await talk.say('31/12/2030', 'hoa');
    await talk.say('hôm nay', 'hoa');
    await talk.say('Tổ hợp tác Nuôi cá lồng Vầy Nưa', 'hoa');
    await talk.say('menu', 'hoa');
    talk.now = new Date('2024-09-12T08:00:00+07:00');
    await talk.say('thành lập htx', 'hoa');
    await talk.say('nong nghiep', 'hoa');
    await talk.say('paris', 'hoa');
    await talk.say('da bac', 'hoa');
    await talk.say('vài người', 'hoa');
    await talk.say('2', 'hoa');
    await talk.say('500', 'hoa');
    await talk.press('Bỏ qua', 'hoa');
    await talk.press('Ghi vào sổ', 'hoa');
    const [founded] = await read(talk, (records) => records.organisations.search('vay nua', 5));
    expect(founded).toMatchObject({ kind: 'group', place: 'da-bac', facts: { officialMembers: 2 } });
    await check(talk, 'found-refusals', 'Những câu trả lời chưa được, và nhập tiếp sau khi bỏ dở');
  });

  it('refuses a name that another has', async () => {
    const talk = await office();
    const taken = await nameOf(talk, ONE);
    await talk.say('thành lập htx', 'hoa');
    await talk.press('Hợp tác xã', 'hoa');
    await talk.say('hôm nay', 'hoa');
    await talk.say(taken.replace(/^HTX/, 'Hợp tác xã'), 'hoa');
    await talk.press('Thôi, không ghi', 'hoa');
    await check(talk, 'name-taken', 'Tên đã có đơn vị khác dùng');
  });

  it('finds by name and by place, page by page', async () => {
    const talk = await office();
    await talk.say('sổ htx', 'hoa');
    await talk.press('Sau', 'hoa');
    await talk.say('không có tên này đâu', 'hoa');
    await talk.press('Xem tất cả', 'hoa');
    await talk.press('Theo địa bàn', 'hoa');
    await talk.say('mai chau', 'hoa');
    await talk.say('1', 'hoa');
    await talk.press('Lịch sử', 'hoa');
    await talk.press('Về đơn vị', 'hoa');
    await check(talk, 'find', 'Tìm đơn vị theo tên và theo địa bàn');
  });

  it('puts a record right; the second of two sees both sides', async () => {
    const talk = await office();
    const name = await nameOf(talk, ONE);
    for (const chat of ['hoa', 'nga']) {
      await open(talk, name, chat);
      await talk.press('Sửa thông tin', chat);
      await talk.press('Vốn điều lệ', chat);
    }
    await talk.say('2 tỷ', 'hoa');
    await talk.press('Gõ nhầm', 'hoa');
    await talk.say('1,5 tỷ', 'nga');
    await talk.say('Theo giấy đăng ký ngày 1/9/2024', 'nga');
    await talk.press('Sửa', 'hoa');
    await talk.press('Sửa', 'nga');
    await talk.press('Ghi bản của tôi', 'nga');
    await talk.press('Xem đơn vị', 'nga');
    await talk.press('Lịch sử', 'nga');
    const versions = await read(talk, (records) => records.organisations.history(ONE));
    expect(
      versions.slice(-2).map(({ record, why, by }) => [record.facts['charterCapital'], why, by]),
    ).toEqual([
      [2_000_000_000, 'Gõ nhầm', 'talk:hoa'],
      [1_500_000_000, 'Theo giấy đăng ký ngày 1/9/2024', 'talk:nga'],
    ]);
    await check(talk, 'two-editors', 'Hai người cùng sửa một đơn vị');
  });

  it('moves to another district; old reports stay where they were', async () => {
    const talk = await office();
    await open(talk, await nameOf(talk, ONE));
    await talk.press('Chuyển địa bàn', 'hoa');
    await talk.say('1/1/1990', 'hoa');
    await talk.say('1/10/2024', 'hoa');
    await talk.say('cao phong', 'hoa');
    await talk.say('tan lac', 'hoa');
    await talk.say('ừ', 'hoa');
    await talk.say('Nghị quyết đại hội ngày 20/8/2024', 'hoa');
    await talk.press('Quay lại', 'hoa');
    await talk.say('Nghị quyết đại hội ngày 21/8/2024', 'hoa');
    await talk.press('Ghi vào sổ', 'hoa');
    expect(await eventsOf(talk, ONE)).toContain('relocated 2024-10-01 tan-lac');
    expect((await read(talk, (records) => records.organisations.get(ONE)))!.record.place).toBe('cao-phong');
    talk.now = new Date('2024-10-02T08:00:00+07:00');
    await talk.press('Xem đơn vị', 'hoa');
    await check(talk, 'move', 'Chuyển sang huyện khác');
  });

  it('dissolves after the law was told; who comes second is told', async () => {
    const talk = await office();
    const { organisations, events } = await read(talk, async (records) => ({
      organisations: await records.organisations.all(),
      events: await records.events.all(),
    }));
    const proposed = new Set(
      events.filter(({ type }) => type === 'dissolutionProposed').map((one) => one.organisation),
    );
    const ended = new Set(events.filter(({ type }) => type === 'dissolved').map((one) => one.organisation));
    const owing = organisations.find(
      ({ id, facts }) => proposed.has(id) && !ended.has(id) && Number(facts['outstandingTaxDebt']) > 0,
    )!;
    await open(talk, owing.name);
    await talk.press('Giải thể', 'hoa');
    await talk.press('Cơ quan đăng ký', 'hoa');
    await talk.say('9/9/2024', 'hoa');
    await talk.say('Thông báo 15/TB-ĐKKD ngày 9/9/2024', 'hoa');
    await open(talk, owing.name, 'nga');
    await talk.press('Giải thể', 'nga');
    await talk.press('Cơ quan đăng ký', 'nga');
    await talk.say('hôm nay', 'nga');
    await talk.say('Thông báo của cơ quan đăng ký', 'nga');
    await talk.press('Ghi vào sổ', 'hoa');
    await talk.press('Ghi vào sổ', 'nga');
    await talk.press('Về đơn vị', 'nga');
    expect((await eventsOf(talk, owing.id)).at(-1)).toBe('dissolved 2024-09-09');
    await check(talk, 'dissolve', 'Giải thể: luật nói gì trước, và hai người cùng ghi');
  });

  it('suspends and resumes', async () => {
    const talk = await office();
    await open(talk, await nameOf(talk, ONE));
    await talk.press('Tạm ngừng', 'hoa');
    await talk.say('1/9/2024', 'hoa');
    await talk.say('Thông báo của HTX: sửa nhà xưởng', 'hoa');
    await talk.press('Ghi vào sổ', 'hoa');
    await talk.press('Xem đơn vị', 'hoa');
    await talk.press('Hoạt động trở lại', 'hoa');
    await talk.say('31/8/2024', 'hoa');
    await talk.say('hôm nay', 'hoa');
    await talk.say('Sửa xong nhà xưởng', 'hoa');
    await talk.press('Ghi vào sổ', 'hoa');
    expect((await eventsOf(talk, ONE)).slice(-2)).toEqual(['suspended 2024-09-01', 'resumed 2024-09-10']);
    await check(talk, 'suspend-and-resume', 'Tạm ngừng rồi hoạt động trở lại');
  });

  it('merges two into a third', async () => {
    const talk = await office();
    const [second, third] = ['cao-phong-htx-04', 'cao-phong-htx-05'] as const;
    await open(talk, await nameOf(talk, ONE));
    await talk.press('Nhận sáp nhập', 'hoa');
    await talk.say(await nameOf(talk, second), 'hoa');
    await talk.say(await nameOf(talk, third), 'hoa');
    await talk.press('Chọn xong', 'hoa');
    await talk.say('1/9/2024', 'hoa');
    await talk.say('Hợp đồng sáp nhập ngày 15/7/2024', 'hoa');
    await talk.press('Ghi vào sổ', 'hoa');
    await talk.press('Xem đơn vị', 'hoa');
    await talk.press('Lịch sử', 'hoa');
    for (const id of [second, third])
      expect((await eventsOf(talk, id)).at(-1)).toBe(`merged 2024-09-01 ${ONE}`);
    await check(talk, 'merge', 'Hai hợp tác xã sáp nhập vào một');
  });

  it('undoes what was noted by mistake, and keeps who, when and why', async () => {
    const talk = await office();
    const name = await nameOf(talk, ONE);
    const note = async (chat: string) => {
      await open(talk, name, chat);
      await talk.press('Tạm ngừng', chat);
      await talk.say('1/9/2024', chat);
      await talk.say('Thông báo của HTX', chat);
      await talk.press('Ghi vào sổ', chat);
      await talk.press('Xem đơn vị', chat);
      await talk.press('Lịch sử', chat);
    };
    await note('hoa');
    await open(talk, name, 'nga');
    await talk.press('Lịch sử', 'nga');
    for (const chat of ['hoa', 'nga']) {
      await talk.press('Huỷ một việc', chat);
      await talk.say('1', chat);
    }
    await talk.say('ờ', 'hoa');
    await talk.press('Ghi nhầm đơn vị', 'hoa');
    await talk.press('Ghi nhầm ngày', 'nga');
    await talk.press('Huỷ việc này', 'hoa');
    await talk.press('Huỷ việc này', 'nga');
    expect(await eventsOf(talk, ONE)).not.toContain('suspended 2024-09-01');
    const history = await read(talk, (records) => records.events.history(`suspended-${ONE}-2024-09-01`));
    expect(history.map(({ by, why, record }) => [by, why, record.undone])).toEqual([
      ['talk:hoa', 'Thông báo của HTX', undefined],
      ['talk:hoa', 'Ghi nhầm đơn vị', true],
    ]);
    await talk.press('Xem đơn vị', 'hoa');
    await talk.press('Lịch sử', 'hoa');
    await note('hoa');
    expect(await eventsOf(talk, ONE)).toContain('suspended 2024-09-01');
    await check(talk, 'undo', 'Huỷ một việc ghi nhầm, và ghi lại');
  });

  it('undoes a dissolution, a merger and a founding', async () => {
    const talk = await office();
    const [second, other] = ['cao-phong-htx-04', 'cao-phong-htx-05'] as const;
    const before = await eventsOf(talk, second);
    await open(talk, await nameOf(talk, ONE));
    await talk.press('Nhận sáp nhập', 'hoa');
    await talk.say(await nameOf(talk, second), 'hoa');
    await talk.press('Chọn xong', 'hoa');
    await talk.say('1/9/2024', 'hoa');
    await talk.say('Hợp đồng sáp nhập ngày 15/7/2024', 'hoa');
    await talk.press('Ghi vào sổ', 'hoa');
    await open(talk, await nameOf(talk, second));
    await talk.press('Lịch sử', 'hoa');
    await talk.press('Huỷ một việc', 'hoa');
    await talk.say('1', 'hoa');
    await talk.say('Hợp đồng chưa được đại hội thông qua', 'hoa');
    await talk.press('Huỷ việc này', 'hoa');
    expect(await eventsOf(talk, second)).toEqual(before);
    await talk.say('menu', 'hoa');
    await talk.say('thành lập htx', 'hoa');
    for (const answer of [
      'hợp tác xã',
      '5/9/2024',
      'Hợp tác xã Thử Nghiệm Nhầm',
      'nông nghiệp',
      'cao phong',
      '9',
      '90tr',
    ])
      await talk.say(answer, 'hoa');
    await talk.press('Ghi vào sổ', 'hoa');
    await talk.press('Xem đơn vị', 'hoa');
    await talk.press('Lịch sử', 'hoa');
    await talk.press('Huỷ một việc', 'hoa');
    await talk.say('1', 'hoa');
    await talk.press('Ghi nhầm đơn vị', 'hoa');
    await talk.press('Huỷ việc này', 'hoa');
    await talk.press('Xem đơn vị', 'hoa');
    const [founded] = await read(talk, (records) => records.organisations.search('thu nghiem nham', 5));
    expect(await eventsOf(talk, founded!.id)).toEqual([]);
    await talk.press('Sửa thông tin', 'hoa');
    await talk.press('Ngày thành lập', 'hoa');
    await talk.say('6/9/2024', 'hoa');
    await talk.say('Có thật, ghi lại', 'hoa');
    await talk.press('Sửa', 'hoa');
    expect(await eventsOf(talk, founded!.id)).toEqual(['founded 2024-09-06']);
    expect(await eventsOf(talk, other)).not.toContain('merged');
    await check(talk, 'undo-others', 'Huỷ một sáp nhập và một việc thành lập ghi nhầm');
  });

  it('divides one into two, and takes it back', async () => {
    const talk = await office();
    const name = await nameOf(talk, ONE);
    await open(talk, name);
    await talk.press('Chia, tách', 'hoa');
    await talk.say('giải thể', 'hoa');
    await talk.press('Chia', 'hoa');
    await talk.say('1/1/1990', 'hoa');
    await talk.say('1/9/2024', 'hoa');
    await talk.say(`Hợp tác xã Cam Thung Nai\n${name.replace(/^HTX/, 'Hợp tác xã')}`, 'hoa');
    await talk.say('đủ rồi', 'hoa');
    await talk.say('Hợp tác xã Cam Thung Nai\nHợp tác xã Bưởi Thung Nai', 'hoa');
    await talk.press('Đủ rồi', 'hoa');
    await talk.say('ok', 'hoa');
    await talk.say('Nghị quyết đại hội ngày 10/8/2024', 'hoa');
    await talk.press('Ghi vào sổ', 'hoa');
    const made = await read(talk, (records) => records.organisations.search('thung nai', 5));
    const ids = made.filter(({ name }) => /^Hợp tác xã (Cam|Bưởi)/.test(name)).map(({ id }) => id);
    expect(ids).toHaveLength(2);
    for (const id of ids) expect(await eventsOf(talk, id)).toEqual(['founded 2024-09-01']);
    expect((await eventsOf(talk, ONE)).filter((line) => line.startsWith('divided')).sort()).toEqual(
      ids.map((id) => `divided 2024-09-01 ${id}`).sort(),
    );
    await talk.press('Xem đơn vị', 'hoa');
    await talk.press('Lịch sử', 'hoa');
    await open(talk, 'Hợp tác xã Cam Thung Nai');
    await talk.press('Lịch sử', 'hoa');
    await open(talk, name);
    await talk.press('Lịch sử', 'hoa');
    await talk.say('huỷ', 'hoa');
    await talk.say('1', 'hoa');
    await talk.press('Ghi nhầm đơn vị', 'hoa');
    await talk.press('Huỷ việc này', 'hoa');
    expect((await eventsOf(talk, ONE)).join()).not.toContain('divided');
    await check(talk, 'divide', 'Chia một hợp tác xã thành hai, rồi huỷ vì ghi nhầm');
  });

  it('separates a new one, by the law of its day', async () => {
    const talk = await office();
    const name = await nameOf(talk, ONE);
    await open(talk, name);
    await talk.say('tách', 'hoa');
    await talk.press('Tách', 'hoa');
    await talk.say('20/6/2024', 'hoa');
    await talk.say('HTX Rau Thung Nai', 'hoa');
    await talk.press('Quay lại', 'hoa');
    await talk.say('25/6/2024', 'hoa');
    await talk.say('Hợp tác xã Rau Thung Nai\nHợp tác xã Chè Thung Nai', 'hoa');
    await talk.press('Bỏ: Hợp tác xã Chè', 'hoa');
    await talk.press('Đủ rồi', 'hoa');
    await talk.say('Nghị quyết đại hội ngày 1/6/2024', 'hoa');
    await talk.press('Ghi vào sổ', 'hoa');
    await talk.press('Xem đơn vị', 'hoa');
    const [made] = await read(talk, (records) => records.organisations.search('rau thung nai', 5));
    expect(made).toMatchObject({ name: 'Hợp tác xã Rau Thung Nai', place: 'cao-phong' });
    expect(await eventsOf(talk, made!.id)).toEqual(['founded 2024-06-25']);
    expect(await eventsOf(talk, ONE)).toContain(`separated 2024-06-25 ${made!.id}`);
    await check(talk, 'separate', 'Tách một hợp tác xã mới, theo luật của ngày đó');
  });

  it('chooses among the places of the day: communes of Phú Thọ after 1 July 2025', async () => {
    const talk = await office(new Date('2025-08-01T08:00:00+07:00'));
    const [end, begin] = ['2025-06-30', '2025-07-01'] as [CalendarDate, CalendarDate];
    await read(talk, async (records) => {
      const old = await records.places.all();
      await records.places.put(
        [
          { code: 'phu-tho', name: 'Tỉnh Phú Thọ' },
          { code: 'xa-cao-phong', name: 'Xã Cao Phong', parent: 'phu-tho', from: begin },
          { code: 'xa-muong-thang', name: 'Xã Mường Thàng', parent: 'phu-tho', from: begin },
          ...old.map((place) => ({
            ...place,
            to: end,
            successors: place.code === 'cao-phong' ? ['xa-cao-phong', 'xa-muong-thang'] : ['phu-tho'],
          })),
        ],
        { by: 'system:test', at: talk.now.toISOString() },
      );
    });
    await open(talk, await nameOf(talk, ONE));
    await talk.press('Chuyển địa bàn', 'hoa');
    await talk.say('1/7/2025', 'hoa');
    await talk.say('cao phong', 'hoa');
    await talk.say('Nghị quyết 1676/NQ-UBTVQH15: sắp xếp đơn vị hành chính', 'hoa');
    await talk.press('Ghi vào sổ', 'hoa');
    await talk.press('Xem đơn vị', 'hoa');
    expect(await eventsOf(talk, ONE)).toContain('relocated 2025-07-01 xa-cao-phong');
    await check(talk, 'communes-of-2025', 'Về xã mới từ ngày 1/7/2025');
  });

  it('takes a register from Excel: looks first, tells every problem, then whole', async () => {
    const talk = await office();
    await talk.say('menu', 'hoa');
    await talk.press('Sổ đơn vị', 'hoa');
    await talk.press('Nhập từ Excel', 'hoa');
    await talk.press('Tải tệp mẫu', 'hoa');
    const csv = (rows: string[]) => ({
      name: 'so.csv',
      base64: Buffer.from(
        ['STT;Mã *;Tên đơn vị *;Loại hình *;Lĩnh vực *;Mã địa bàn *;Ngày thành lập', ...rows].join('\n'),
      ).toString('base64'),
    });
    await talk.attach(
      csv([
        '1;htx-moi-1;Hợp tác xã Chè Pà Cò;Hợp tác xã;Nông nghiệp;mai-chau;15/8/2024',
        '2;htx-moi-2;Hợp tác xã Gạo Mường Vang;Công ty;Nông nghiệp;lac-son;31/2/2024',
        '3;htx-moi-3;Hợp tác xã Cam Thung Nai;Hợp tác xã;Nông nghiệp;sao-hoa;1/8/2024',
      ]),
      'hoa',
    );
    expect((await read(talk, (records) => records.organisations.get('htx-moi-1')))?.record).toBeUndefined();
    await talk.attach(
      csv([
        '1;htx-moi-1;Hợp tác xã Chè Pà Cò;Hợp tác xã;Nông nghiệp;mai-chau;15/8/2024',
        '2;htx-moi-2;Hợp tác xã Gạo Mường Vang;Hợp tác xã;Nông nghiệp;lac-son;29/2/2024',
      ]),
      'hoa',
    );
    await talk.say('Danh sách của huyện tháng 8', 'hoa');
    await talk.press('Nhập', 'hoa');
    const taken = await read(talk, (records) => records.organisations.get('htx-moi-2'));
    expect(taken).toMatchObject({ by: 'talk:hoa', why: 'Danh sách của huyện tháng 8' });
    expect(await eventsOf(talk, 'htx-moi-2')).toEqual(['founded 2024-02-29']);
    await talk.attach({ name: 'anh.xlsx', base64: Buffer.from([0, 1, 2, 3]).toString('base64') }, 'hoa');
    await check(talk, 'import', 'Nhập sổ từ tệp');
  });

  it('keeps a file that waits through the menu, and whatever else was begun', async () => {
    const talk = await office();
    await talk.say('tiếp tục', 'hoa');
    await talk.say('menu', 'hoa');
    await talk.press('Sổ đơn vị', 'hoa');
    await talk.press('Nhập từ Excel', 'hoa');
    const rows = [
      'STT;Mã *;Tên đơn vị *;Loại hình *;Lĩnh vực *;Mã địa bàn *;Ngày thành lập',
      '1;htx-moi-1;Hợp tác xã Chè Pà Cò;Hợp tác xã;Nông nghiệp;mai-chau;15/8/2024',
    ];
    const file = { name: 'so-thang-8.csv', base64: Buffer.from(rows.join('\n')).toString('base64') };
    await talk.attach(file, 'hoa');
    await talk.say('Danh sách của huyện tháng 8', 'hoa');
    await talk.say('menu', 'hoa');
    talk.now = new Date('2024-09-11T08:00:00+07:00');
    await talk.say('tiếp tục', 'hoa');
    await talk.press('Menu', 'hoa');
    await talk.say('thành lập htx', 'hoa');
    await talk.say('tổ hợp tác', 'hoa');
    await talk.say('/menu', 'hoa');
    await talk.say('tiep tuc', 'hoa');
    await talk.press('Tệp chờ nhập', 'hoa');
    await talk.press('Nhập', 'hoa');
    const taken = await read(talk, (records) => records.organisations.get('htx-moi-1'));
    expect(taken).toMatchObject({ by: 'talk:hoa', why: 'Danh sách của huyện tháng 8' });
    await talk.say('tiếp tục', 'hoa');
    await talk.press('Thành lập', 'hoa');
    await talk.say('menu', 'hoa');
    await talk.press('Sổ đơn vị', 'hoa');
    await talk.press('Nhập từ Excel', 'hoa');
    await talk.attach({ ...file, name: 'nham.csv' }, 'hoa');
    await talk.press('Thôi, không nhập', 'hoa');
    await talk.say('menu', 'hoa');
    await check(talk, 'import-waits', 'Tệp chờ nhập vẫn được giữ khi về menu');
  });

  it('is not for others', async () => {
    const talk = await office();
    await talk.letIn('lan', 'Lan', { role: 'officer', organisation: ONE });
    await talk.say('sổ htx', 'lan');
    const [last] = await talk.say('menu', 'hoa');
    await talk.press('Sổ đơn vị', 'hoa');
    await talk.pressOld(last!, 'Sổ đơn vị', 'hoa');
    await talk.pressNotice('organisation:khong-co', 'Xem đơn vị', 'hoa');
    await check(talk, 'not-allowed', 'Không phải việc của mình, và nút cũ');
  });
});
