import { sampleAlliance } from '@hoptac/example-hoa-binh-2023';
import type { Reply } from '@hoptac/telegram-bot';
import { describe, expect, it } from 'vitest';
import { startTalk, type Talk } from '../talk';

const { tenant } = sampleAlliance;
const NOW = new Date('2024-01-05T08:00:00+07:00');
const LATER = new Date('2026-11-23T08:00:00+07:00');
const ADMIN = 'máy quản trị';

async function check(talk: Talk, file: string, title: string) {
  await expect(talk.transcript(title)).toMatchFileSnapshot(`./${file}.md`);
}

function within<T>(talk: Talk, work: Parameters<Talk['store']['transaction']>[1]) {
  return talk.store.transaction(tenant, work) as Promise<T>;
}

function personOf(talk: Talk, chat = 'a') {
  return talk.store.transaction(tenant, async ({ people }) => (await people.ofChat('talk', chat))?.record);
}

/** Everything the store holds, as text. */
async function everything(talk: Talk): Promise<string> {
  return talk.store.transaction(
    tenant,
    async ({ people, conversations, inbox, outbox, audit, invitations }) =>
      JSON.stringify([
        await people.all(),
        await Promise.all((await people.all()).map(({ id }) => people.history(id))),
        await conversations.get('talk', 'a'),
        await inbox.ofChat('talk', 'a'),
        await inbox.ofChat('talk', ''),
        await outbox.ofChat('talk', 'a'),
        await outbox.ofChat('talk', ''),
        await audit.all(),
        await invitations.guesses('talk:a'),
      ]),
  );
}

const cooperative = (talk: Talk, name: string) =>
  talk.store.transaction(tenant, async ({ organisations }) => (await organisations.search(name, 1))[0]!.id);

async function withAdministrator(now = NOW) {
  const talk = await startTalk(now, { alliance: { botUsername: 'htx_hoabinh_bot' } });
  await talk.letIn(ADMIN, 'Quách Văn Hùng', { role: 'administrator' });
  return talk;
}

const codeIn = ([reply]: Reply[]) => /(?:Mã|Code): (\S+)/.exec(reply!.text)![1]!;
const fileIn = ([reply]: Reply[]) => Buffer.from(reply!.file!.base64, 'base64');

describe('coming in', () => {
  it('by a code, after agreeing', async () => {
    const talk = await startTalk(LATER);
    await talk.say('xin chào');
    await talk.press('chưa có mã');
    await talk.say('CAM-2024');
    await talk.say('CAM-2023');
    await talk.say('để tôi xem đã');
    await talk.press('Đồng ý');
    expect(await personOf(talk)).toMatchObject({ consentText: '2026-11', consentedAt: LATER.toISOString() });
    expect((await personOf(talk))!.id).not.toContain('a:');
    await talk.say('CAM-2023', 'máy khác');
    await check(talk, 'join-by-code', 'Tham gia bằng mã mời');
  });

  it('keeps nothing of somebody who does not agree', async () => {
    const talk = await startTalk();
    await talk.say('/start CAM-2023');
    await talk.press('Không đồng ý');
    const kept = await everything(talk);
    expect(kept).not.toContain('Lan');
    expect(kept).not.toContain('CAM');
    expect(kept).not.toMatch(/"(?:a|talk:a)"/);
    expect(kept).toContain('declineConsent');
    expect(await personOf(talk)).toBeUndefined();
    await talk.say('CAM-2023');
    await talk.say('đồng ý');
    expect(await personOf(talk)).toBeDefined();
    await check(talk, 'join-declined', 'Không đồng ý, rồi đổi ý');
  });

  it('makes guessers wait, then locks until tomorrow, and uses nothing up', async () => {
    const talk = await startTalk();
    const wrong = (count: number) => talk.say(`SAI-${count}`);
    for (let count = 1; count <= 5; count++) await wrong(count);
    await talk.say('CAM-2023');
    talk.passTo(new Date('2024-01-05T08:01:30+07:00'));
    await wrong(6);
    for (let count = 7; count <= 10; count++) {
      talk.passTo(new Date(talk.now.getTime() + 20 * 60_000));
      await wrong(count);
    }
    await talk.say('CAM-2023');
    // The lock is the chat's, whatever becomes of the conversation.
    await within(talk, ({ conversations }) => conversations.forget('talk', 'a'));
    await talk.say('CAM-2023');
    talk.passTo(new Date('2024-01-06T07:00:00+07:00'));
    await talk.say('CAM-2023');
    await talk.press('Đồng ý');
    expect(await within(talk, ({ invitations }) => invitations.guesses('talk:a'))).toBeUndefined();
    await check(talk, 'join-guesses', 'Nhập sai mã nhiều lần');
  });

  it('tells used, expired and withdrawn codes apart, by a link and in English', async () => {
    const talk = await withAdministrator();
    await talk.say('mời', ADMIN);
    await talk.press('Cán bộ liên minh', ADMIN);
    const code = codeIn(await talk.press('7 ngày', ADMIN));
    await talk.press('Mã đang chờ', ADMIN);
    await talk.press('1.', ADMIN);
    await talk.press('Rút mã', ADMIN);
    await talk.say('english');
    await talk.say(`/start ${code}`);
    await talk.say('mời', ADMIN);
    await talk.say('quản trị', ADMIN);
    const second = codeIn(await talk.say('1', ADMIN));
    talk.passTo(new Date('2024-01-07T08:00:00+07:00'));
    await talk.say(`/start ${second}`);
    await talk.say('LM-2023');
    await talk.say('maybe');
    await talk.say('agree');
    await check(talk, 'join-english', 'Mã đã rút, mã hết hạn, và tiếng Anh');
  });

  it('by one’s own telephone number, if the alliance has noted it', async () => {
    const talk = await withAdministrator();
    await talk.say('0911 111 111');
    await talk.share('+84911111111');
    await talk.say('ghi số điện thoại', ADMIN);
    await talk.say('Bùi Thị Lan', ADMIN);
    await talk.say('số của chị ấy', ADMIN);
    await talk.say('0911 111 111', ADMIN);
    await talk.press('Cán bộ hợp tác xã', ADMIN);
    await talk.say('doi thong', ADMIN);
    await talk.press('Đồi Thông', ADMIN);
    await talk.share('84911111111');
    await talk.press('Đồng ý');
    expect((await personOf(talk))?.name).toBe('Bùi Thị Lan');
    expect(JSON.stringify(await personOf(talk))).not.toContain('911111111');
    await talk.share('+84911111111', 'máy khác');
    await talk.share('+84911111111');
    await check(talk, 'join-by-phone', 'Tham gia bằng số điện thoại');
  });

  it('asks who it is where two share a telephone', async () => {
    const talk = await withAdministrator();
    for (const name of ['Hà Văn Minh', 'Hà Thị Mai']) {
      await talk.say('thêm người', ADMIN);
      await talk.say(name, ADMIN);
      await talk.say('0922222222', ADMIN);
      await talk.press('Cán bộ liên minh', ADMIN);
    }
    await talk.share('+84 922 222 222');
    await talk.press('Không phải tôi');
    await talk.share('+84 922 222 222');
    await talk.say('tôi là Mai');
    await talk.say('2');
    await talk.press('Đồng ý');
    await check(talk, 'join-shared-phone', 'Hai người chung một số điện thoại');
  });
});

describe('roles', () => {
  it('a further code adds a role, and one acts in one of them', async () => {
    const talk = await startTalk();
    await talk.say('CAM-2023');
    await talk.press('Đồng ý');
    await talk.say('tháng 12: doanh thu 350tr');
    await talk.say('nhập mã');
    await talk.say('xin chào mọi người');
    await talk.say('MAY-2023');
    await talk.say('tháng 12: doanh thu 120tr');
    await talk.say('menu');
    await talk.press('Đổi vai');
    await talk.press('Đồi Thông');
    await talk.press('Nhập tiếp');
    const drafts = await talk.store.transaction(tenant, ({ conversations }) =>
      conversations.get('talk', 'a'),
    );
    expect(Object.keys((drafts!.state as { drafts: object }).drafts)).toHaveLength(2);
    await talk.say('/start MAY-2023');
    await check(talk, 'roles-two-cooperatives', 'Một người, hai hợp tác xã');
  });

  it('what belongs to another role is offered by its name', async () => {
    const talk = await startTalk();
    await talk.letIn('a', 'Lan', { role: 'allianceOfficer' });
    await talk.letIn('a', 'Lan', { role: 'officer', organisation: await cooperative(talk, 'Đồi Thông') });
    await talk.letIn('a', 'Lan', { role: 'administrator' });
    await talk.say('gửi số liệu');
    await talk.say('5');
    await talk.say('1');
    await talk.press('Gửi số liệu');
    await talk.say('người và quyền');
    await talk.press('1.');
    await talk.say('english');
    await talk.say('change role');
    await check(talk, 'roles-offered', 'Việc thuộc vai khác');
  });

  it('somebody without the right is told whom to ask, and an old button does nothing', async () => {
    const talk = await startTalk();
    await talk.letIn('a', 'Lan', { role: 'member', organisation: await cooperative(talk, 'Đồi Thông') });
    await talk.say('người và quyền');
    const [old] = await talk.say('dữ liệu của tôi');
    await talk.press('Nhật ký');
    await talk.pressOld(old!, 'Xoá dữ liệu');
    await talk.say('đổi vai');
    await check(talk, 'roles-refused', 'Không có quyền, và nút cũ');
  });
});

describe('one’s own data', () => {
  it('is seen, downloaded and corrected', async () => {
    const talk = await startTalk(LATER);
    await talk.say('CAM-2023');
    await talk.press('Đồng ý');
    await talk.say('dữ liệu của tôi');
    const json = JSON.parse(String(fileIn(await talk.press('JSON')))) as {
      person: { name: string };
      received: object[];
    };
    expect(json.person.name).toBe('Lan');
    expect(json.received.length).toBeGreaterThan(1);
    expect(String(fileIn(await talk.press('chữ')))).toContain('Tên: Lan');
    await talk.press('Sửa tên');
    await talk.say('???');
    await talk.say('  Bùi   Thị Lan ');
    expect((await personOf(talk))?.name).toBe('Bùi Thị Lan');
    await talk.say('dữ liệu của tôi');
    await talk.press('Nhật ký');
    await talk.press('Quay lại');
    await talk.press('Menu');
    await check(talk, 'my-data', 'Dữ liệu của tôi');
  });

  it('is erased after asking twice, and what the law leaves stays', async () => {
    const talk = await startTalk(LATER);
    await talk.say('CAM-2023');
    await talk.press('Đồng ý');
    await talk.say('tháng 10: doanh thu 350tr, 25 thành viên');
    await talk.press('Gửi');
    const { id, roles } = (await personOf(talk))!;
    await talk.say('xoá dữ liệu');
    await talk.press('Xoá dữ liệu');
    await talk.press('Tôi muốn xoá');
    await talk.say('thôi');
    await talk.press('Xoá dữ liệu');
    await talk.press('Tôi muốn xoá');
    await talk.say('XOÁ');
    const kept = await everything(talk);
    expect(kept).not.toContain('Lan');
    expect(kept).not.toMatch(/"(?:a|talk:a)"/);
    expect(await personOf(talk)).toBeUndefined();
    const sent = await talk.store.transaction(tenant, ({ submissions }) =>
      submissions.history(roles[0]!.organisation!, '2026-10'),
    );
    expect(sent[0]).toMatchObject({ by: id, values: { revenue: 350_000_000 } });
    await talk.say('tình hình');
    await check(talk, 'my-data-erased', 'Xoá dữ liệu cá nhân');
  });

  it('consent is taken back', async () => {
    const talk = await startTalk(LATER);
    await talk.say('CAM-2023');
    await talk.press('Đồng ý');
    await talk.say('rút lại đồng ý');
    await talk.press('Rút đồng ý');
    await talk.say('tôi chưa chắc');
    await talk.press('Rút lại đồng ý');
    expect(await personOf(talk)).toBeUndefined();
    await talk.say('gửi số liệu');
    await check(talk, 'my-data-consent-withdrawn', 'Rút lại đồng ý');
  });

  it('a role is given up, and the last one with the chat', async () => {
    const talk = await startTalk();
    await talk.letIn('a', 'Lan', { role: 'officer', organisation: await cooperative(talk, 'Đồi Thông') });
    await talk.letIn('a', 'Lan', { role: 'allianceOfficer' });
    await talk.say('thôi vai');
    await talk.say('9');
    await talk.say('2');
    await talk.press('Thôi vai ngay');
    await talk.say('thôi vai');
    await talk.press('1.');
    await talk.press('Thôi vai ngay');
    expect(await personOf(talk)).toBeUndefined();
    await check(talk, 'leave', 'Thôi vai, rồi rời hẳn');
  });

  it('a role is handed over, and ends when it is taken', async () => {
    const talk = await startTalk(NOW, { alliance: { botUsername: 'htx_hoabinh_bot' } });
    await talk.letIn('a', 'Lan', { role: 'officer', organisation: await cooperative(talk, 'Đồi Thông') });
    await talk.say('bàn giao');
    await talk.press('1.');
    const code = codeIn(await talk.press('Bàn giao'));
    await talk.say('tình hình');
    talk.call('máy của Hoa', 'Đinh Thị Hoa');
    await talk.say(code, 'máy của Hoa');
    await talk.press('Đồng ý', 'máy của Hoa');
    await talk.say('tình hình');
    expect(await personOf(talk)).toBeUndefined();
    expect((await personOf(talk, 'máy của Hoa'))?.roles).toHaveLength(1);
    await check(talk, 'hand-over', 'Bàn giao cho người khác');
  });
});

describe('the administrator', () => {
  it('finds people, gives and takes roles', async () => {
    const talk = await withAdministrator();
    for (const [index, name] of [
      'Bùi Thị Lan',
      'Hà Văn Minh',
      'Đinh Thị Hoa',
      'Xa Văn Bình',
      'Lường Thị Xuân',
      'Bạch Công Thành',
      'Nguyễn Văn An',
      'Trần Thị Bé',
      'Lò Văn Chiến',
    ].entries())
      await talk.letIn(`p${index}`, name, {
        role: 'officer',
        organisation: await cooperative(talk, index % 2 ? 'Thung Mây' : 'Đồi Thông'),
      });
    await talk.say('người và quyền', ADMIN);
    await talk.say('tiếp', ADMIN);
    await talk.say('hoa', ADMIN);
    await talk.say('1', ADMIN);
    await talk.press('Giao vai', ADMIN);
    await talk.press('Người duyệt', ADMIN);
    await talk.say('xyz', ADMIN);
    await talk.say('mai chau', ADMIN);
    await talk.press('1.', ADMIN);
    await talk.press('Xem lại', ADMIN);
    await talk.press('Cho thôi vai', ADMIN);
    await talk.press('Đồi Thông', ADMIN);
    await talk.press('Cho thôi vai', ADMIN);
    expect((await personOf(talk, 'p2'))?.roles.map(({ role }) => role)).toEqual(['reviewer']);
    await talk.press('Người và quyền', ADMIN);
    await talk.say('hùng', ADMIN);
    await talk.press('1.', ADMIN);
    await talk.press('Cho thôi vai', ADMIN);
    await talk.press('1.', ADMIN);
    await talk.press('Cho thôi vai', ADMIN);
    await talk.press('Sửa tên', ADMIN);
    await talk.say('Quách Văn Hưng', ADMIN);
    await talk.press('Xem lại', ADMIN);
    await talk.press('Xoá dữ liệu', ADMIN);
    await talk.press('Xoá hẳn', ADMIN);
    await check(talk, 'admin-people', 'Quản trị: tìm người, giao và cho thôi vai');
  });

  it('invites with a code, a link and a picture, and withdraws', async () => {
    const talk = await withAdministrator();
    await talk.say('mời người', ADMIN);
    await talk.press('Cán bộ hợp tác xã', ADMIN);
    await talk.say('thung may', ADMIN);
    await talk.say('1', ADMIN);
    await talk.say('mãi mãi', ADMIN);
    const made = await talk.press('14 ngày', ADMIN);
    expect(fileIn(made).subarray(1, 4).toString()).toBe('PNG');
    expect(made[0]!.text).toContain(`https://t.me/htx_hoabinh_bot?start=${codeIn(made)}`);
    // The code itself is nowhere in the store.
    const kept = await talk.store.transaction(tenant, async ({ outbox, conversations, audit }) =>
      JSON.stringify([
        await outbox.ofChat('talk', ADMIN),
        await outbox.ofChat('talk', ''),
        await conversations.get('talk', ADMIN),
        await audit.all(),
      ]),
    );
    expect(kept).not.toContain(codeIn(made));
    await talk.press('Mã đang chờ', ADMIN);
    await talk.say('1', ADMIN);
    await check(talk, 'admin-invite', 'Quản trị: cấp mã mời');
  });

  it('two of them at one code and at one person', async () => {
    const talk = await withAdministrator();
    await talk.letIn('q2', 'Bùi Văn Tám', { role: 'administrator' });
    await talk.letIn('a', 'Lan', { role: 'officer', organisation: await cooperative(talk, 'Đồi Thông') });
    await talk.say('mời', ADMIN);
    await talk.press('Cán bộ liên minh', ADMIN);
    await talk.press('14 ngày', ADMIN);
    for (const chat of [ADMIN, 'q2']) {
      await talk.say('mã đang chờ', chat);
      await talk.press('1.', chat);
    }
    await talk.press('Rút mã', ADMIN);
    await talk.press('Rút mã', 'q2');
    for (const chat of [ADMIN, 'q2']) {
      await talk.say('người', chat);
      await talk.say('lan', chat);
      await talk.press('1.', chat);
      await talk.press('Giao vai', chat);
    }
    await talk.press('Cán bộ liên minh', ADMIN);
    await talk.press('Quản trị', 'q2');
    await check(talk, 'admin-two', 'Hai người quản trị cùng lúc');
  });

  it('detaches a lost telephone; the old chat is a stranger at once', async () => {
    const talk = await withAdministrator();
    await talk.letIn('a', 'Lan', { role: 'officer', organisation: await cooperative(talk, 'Đồi Thông') });
    await talk.letIn('a', 'Lan', { role: 'allianceOfficer' });
    await talk.say('người', ADMIN);
    await talk.say('lan', ADMIN);
    await talk.press('1.', ADMIN);
    await talk.press('Mất máy', ADMIN);
    const code = codeIn(await talk.press('Ngắt', ADMIN));
    await talk.say('tình hình');
    await talk.say(code, 'máy mới');
    await talk.press('Đồng ý', 'máy mới');
    expect((await personOf(talk, 'máy mới'))?.roles).toHaveLength(2);
    expect((await personOf(talk, 'máy mới'))?.id).toBe('talk:a');
    await check(talk, 'admin-lost-phone', 'Mất máy');
  });

  it('invites all cooperatives of a place by a file, and erases somebody who asked', async () => {
    const talk = await withAdministrator();
    await talk.letIn('a', 'Lan', { role: 'officer', organisation: await cooperative(talk, 'Đồi Thông') });
    await talk.say('mời nhiều', ADMIN);
    await talk.say('cao phong', ADMIN);
    await talk.press('1.', ADMIN);
    const made = await talk.press('Tạo', ADMIN);
    expect(fileIn(made).subarray(0, 2).toString()).toBe('PK');
    await talk.say('mời nhiều', ADMIN);
    await talk.say('cao phong', ADMIN);
    await talk.press('1.', ADMIN);
    await talk.say('người', ADMIN);
    await talk.say('lan', ADMIN);
    await talk.press('1.', ADMIN);
    await talk.press('Xoá dữ liệu', ADMIN);
    await talk.say('chưa', ADMIN);
    await talk.press('Xoá hẳn', ADMIN);
    expect(await everything(talk)).not.toContain('"Lan"');
    await talk.say('tình hình');
    await check(talk, 'admin-many-and-erase', 'Quản trị: mời cả huyện, xoá dữ liệu theo yêu cầu');
  });
});
