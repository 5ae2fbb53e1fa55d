import { describe, expect, it } from 'vitest';
import { sampleAlliance } from '@hoptac/example-hoa-binh-2023';
import { createJobs, reachOf, type Jobs } from '@hoptac/telegram-bot';
import { startTalk, type Talk } from '../talk';

async function check(talk: Talk, file: string, title: string) {
  await expect(talk.transcript(title)).toMatchFileSnapshot(`./${file}.md`);
}

/** An alliance officer Nga, the officers Lan (Cao Phong) and Minh (Đà Bắc), the member Hoa and the reviewer Hùng. */
async function begin(): Promise<{ talk: Talk; deliver: (moment?: string) => Promise<void> }> {
  const talk = await startTalk();
  const jobs: Jobs = createJobs({
    store: talk.store,
    // Reminders of figures are another story.
    alliance: { ...sampleAlliance, quietHours: { from: '00:00', until: '24:00' } },
    engine: talk.engine,
    now: () => talk.now,
    onError(error) {
      throw error;
    },
  });
  const [cam, ca] = [
    await organisationCalled(talk, 'Cam hữu cơ Đồi Thông'),
    await organisationCalled(talk, 'Cá lồng Hồ Bạc'),
  ];
  await talk.letIn('n', 'Nga', { role: 'allianceOfficer' });
  await talk.letIn('a', 'Lan', { role: 'officer', organisation: cam });
  await talk.letIn('b', 'Minh', { role: 'officer', organisation: ca });
  await talk.letIn('c', 'Hoa', { role: 'member', organisation: cam });
  await talk.letIn('d', 'Hùng', { role: 'reviewer', place: 'cao-phong' });
  return {
    talk,
    async deliver(moment = '2024-01-05T08:01') {
      talk.passTo(new Date(`${moment}+07:00`));
      await jobs.tick();
      await talk.engine.settled();
    },
  };
}

async function organisationCalled(talk: Talk, name: string): Promise<string> {
  const [found] = await talk.store.transaction(sampleAlliance.tenant, ({ organisations }) =>
    organisations.search(name, 1),
  );
  return found!.id;
}

/** Presses a button of a message that came by itself some time ago. */
function pressed(talk: Talk, action: string, chat = 'a') {
  const label = action.startsWith('read') ? '✅ Đã đọc' : '📊 Đã tới đâu';
  return talk.pressOld({ text: '', buttons: [[{ label, data: `go|${action}` }]] }, label, chat);
}

/** Nga publishes something to everybody. */
async function publish(talk: Talk, title = 'Luật Hợp tác xã 2023 có hiệu lực từ 01/7/2024') {
  await talk.say('soạn thông báo', 'n');
  await talk.say(title, 'n');
  await talk.say('Đề nghị các HTX đọc luật mới và rà soát điều lệ trước ngày 30/6/2024.', 'n');
  await talk.press('Không có', 'n');
  await talk.press('Xem trước', 'n');
  await talk.press('Gửi đi', 'n');
}

describe('announcements', () => {
  it('have a cover, in the preview and when they are read again', async () => {
    const { talk, deliver } = await begin();
    await talk.say('soạn thông báo', 'n');
    await talk.say('Chế độ kế toán mới', 'n');
    await talk.say('Từ kỳ tới, các HTX lập sổ theo thông tư mới.', 'n');
    await talk.say('71/2024/TT-BTC', 'n');
    await talk.press('Xem trước', 'n');
    const [drafted] = await talk.press('Xem hình', 'n');
    await talk.press('Gửi đi', 'n');
    await deliver();
    await talk.say('thông báo');
    await talk.press('Chế độ kế toán mới');
    const [read] = await talk.say('hình');
    for (const reply of [drafted, read])
      expect(reply?.file?.alt).toMatch(/^Thông báo – Liên minh .*: Chế độ kế toán mới\. Số hiệu: 71\/2024/);
    // The same in the preview and on the phone.
    expect(read?.file).toEqual(drafted?.file);
    await check(talk, 'cover', 'Thông báo có hình bìa');
  });

  it('are written, previewed, published, read and counted', async () => {
    const { talk, deliver } = await begin();
    await talk.say('menu', 'n');
    await talk.press('Thông báo', 'n');
    await talk.press('Soạn thông báo', 'n');
    await talk.say('Luật Hợp tác xã 2023 có hiệu lực từ 01/7/2024', 'n');
    await talk.say('Đề nghị các HTX đọc luật mới.\nThành viên tối thiểu nay là 5.', 'n');
    await talk.say('Luật 17/2023/QH15, https://vanban.chinhphu.vn', 'n');
    await talk.press('Xem trước', 'n');
    await talk.press('Gửi đi', 'n');
    await deliver();
    const [told] = await talk.press('Đã đọc', 'a');
    expect(told!.text).toContain('Cảm ơn');
    await pressed(talk, 'read:2024-1', 'a');
    await talk.press('Đã tới đâu', 'n');
    const reach = await talk.store.transaction(sampleAlliance.tenant, (transaction) =>
      reachOf(transaction, { from: '2024-01-01', to: '2024-12-31' }),
    );
    expect(reach).toEqual({
      announcements: 1,
      cooperatives: { read: 1, whole: 640 },
      people: { read: 1, whole: 5 },
    });
    await check(talk, 'published', 'Soạn, xem trước, gửi, đọc, đếm');
  });

  it('go to chosen places and roles', async () => {
    const { talk, deliver } = await begin();
    await talk.say('gửi thông báo', 'n');
    await talk.say('Họp tổ thành viên Cao Phong', 'n');
    await talk.say('8 giờ ngày 10/01/2024 tại hội trường huyện.', 'n');
    await talk.say('không', 'n');
    await talk.press('Chọn địa bàn', 'n');
    await talk.say('cao phong', 'n');
    await talk.say('2', 'n');
    await talk.say('2', 'n');
    await talk.say('Hà Nội', 'n');
    await talk.press('Xong', 'n');
    await talk.press('cán bộ HTX', 'n');
    await talk.say('cán bộ địa bàn', 'n');
    await talk.press('quản trị', 'n');
    await talk.press('quản trị', 'n');
    await talk.say('xem trước', 'n');
    await talk.say('gửi', 'n');
    await deliver();
    await talk.say('thông báo', 'b');
    await talk.say('đã đọc', 'd');
    await talk.say('1', 'd');
    await talk.say('đã đọc', 'd');
    await check(talk, 'places-and-roles', 'Gửi cho địa bàn và vai đã chọn');
  });

  it('go to single cooperatives', async () => {
    const { talk, deliver } = await begin();
    await talk.say('soan thong bao', 'n');
    await talk.say('Mời dự hội chợ', 'n');
    await talk.say('Hai HTX có gian hàng miễn phí.', 'n');
    await talk.press('Không có', 'n');
    await talk.press('Chọn từng HTX', 'n');
    await talk.say('không có htx nào tên thế', 'n');
    await talk.say('đồi thông', 'n');
    await talk.press('Cam hữu cơ', 'n');
    await talk.say('hồ bạc', 'n');
    await talk.say('1', 'n');
    await talk.press('Xong', 'n');
    await talk.press('Xem trước', 'n');
    await talk.press('Gửi đi', 'n');
    await deliver();
    await check(talk, 'single-cooperatives', 'Gửi cho từng HTX');
  });

  it('are kept while one does something else, and refuse what is too long or a file', async () => {
    const { talk } = await begin();
    await talk.say('soạn thông báo', 'n');
    await talk.say('a'.repeat(200), 'n');
    await talk.say('Bao lâu phải họp đại hội? Doanh thu 350tr', 'n');
    await talk.attach({ name: 'cong-van.pdf', base64: 'AAAA' }, 'n');
    await talk.say('menu', 'n');
    await talk.say('kế hoạch', 'n');
    await talk.say('soạn thông báo', 'n');
    await talk.say('b'.repeat(3000), 'n');
    await talk.say('Nội dung ngắn.', 'n');
    await talk.press('Không có', 'n');
    await talk.say('hừm', 'n');
    await talk.press('Xem trước', 'n');
    const [shown] = await talk.press('Tiêu đề', 'n');
    await talk.press('Giữ nguyên', 'n');
    await talk.say('hừm', 'n');
    await talk.pressOld(shown!, 'Giữ nguyên', 'n');
    await talk.press('Bỏ bản nháp', 'n');
    await talk.say('soạn thông báo', 'n');
    await check(talk, 'draft', 'Soạn dở, quá dài, tệp kèm, bỏ nháp');
  });

  it('are not for everybody to write', async () => {
    const { talk } = await begin();
    await talk.say('soạn thông báo');
    await pressed(talk, 'reach:2024-1');
    await talk.say('thông báo');
    await pressed(talk, 'read:2024-99');
    await check(talk, 'not-allowed', 'Ai không có quyền');
  });

  it('are found later, unread first, and searched', async () => {
    const { talk, deliver } = await begin();
    await publish(talk);
    await deliver();
    await publish(talk, 'Lịch nộp thuế quý I');
    await deliver('2024-01-06T09:00');
    await publish(talk, 'Tập huấn kế toán hợp tác xã');
    await deliver('2024-01-07T09:00');
    await talk.letIn('e', 'Tâm', {
      role: 'officer',
      organisation: await organisationCalled(talk, 'Thung Mây'),
    });
    await talk.say('thông báo', 'e');
    await talk.say('2', 'e');
    await talk.press('Đã đọc', 'e');
    await talk.press('Các thông báo', 'e');
    await talk.press('Tìm', 'e');
    await talk.say('ke toan', 'e');
    await talk.press('Xem tất cả', 'e');
    await talk.say('xyz', 'e');
    await talk.say('english', 'e');
    await talk.say('1', 'e');
    await check(talk, 'list', 'Danh sách thông báo, tìm kiếm; người vào sau');
  });

  it('remind once who has not read', async () => {
    const { talk, deliver } = await begin();
    await publish(talk);
    await deliver();
    await talk.press('Đã đọc', 'a');
    await talk.press('Đã tới đâu', 'n');
    await talk.press('Nhắc người chưa đọc', 'n');
    await deliver('2024-01-06T09:00');
    await deliver('2024-01-06T09:01');
    await talk.press('Đã tới đâu', 'n');
    await talk.say('nhắc', 'n');
    await check(talk, 'remind', 'Nhắc người chưa đọc, một lần');
  });

  it('are corrected; who got the old one is told', async () => {
    const { talk, deliver } = await begin();
    await publish(talk);
    await deliver();
    await talk.press('Đã đọc', 'a');
    await talk.press('Đã tới đâu', 'n');
    await talk.press('Sửa thông báo', 'n');
    await talk.press('Nội dung', 'n');
    await talk.say('Đề nghị các HTX rà soát điều lệ trước ngày 31/5/2024.', 'n');
    await talk.press('Gửi đi', 'n');
    await deliver('2024-01-06T09:00');
    await talk.press('Đã đọc', 'a');
    await pressed(talk, 'read:2024-1', 'b');
    await talk.press('Đã tới đâu', 'n');
    await check(talk, 'corrected', 'Sửa thông báo đã gửi');
  });

  it('are withdrawn with a reason', async () => {
    const { talk, deliver } = await begin();
    await publish(talk);
    await deliver();
    await talk.press('Đã tới đâu', 'n');
    await talk.press('Thu hồi', 'n');
    await talk.say('Ghi nhầm ngày', 'n');
    await talk.say('Ghi nhầm ngày có hiệu lực', 'n');
    await talk.press('Thu hồi', 'n');
    await deliver('2024-01-06T09:00');
    await pressed(talk, 'read:2024-1');
    await talk.say('thông báo', 'c');
    await talk.press('Đã tới đâu', 'n');
    await check(talk, 'withdrawn', 'Thu hồi thông báo');
  });

  it('tell two people at one announcement apart', async () => {
    const { talk, deliver } = await begin();
    await talk.letIn('m', 'Mai', { role: 'allianceOfficer' });
    await publish(talk);
    await deliver();
    await talk.say('thông báo đã gửi', 'm');
    await talk.press('1.', 'm');
    await talk.press('Sửa thông báo', 'm');
    await talk.press('Đã tới đâu', 'n');
    await talk.press('Sửa thông báo', 'n');
    await talk.press('Tiêu đề', 'n');
    await talk.say('Luật Hợp tác xã mới', 'n');
    await talk.press('Gửi đi', 'n');
    await talk.press('Tiêu đề', 'm');
    await talk.say('Luật Hợp tác xã số 17/2023/QH15', 'm');
    await talk.press('Gửi đi', 'm');
    await talk.press('Gửi đi', 'm');
    const kept = await talk.store.transaction(sampleAlliance.tenant, ({ announcements }) =>
      announcements.history('2024-1'),
    );
    expect(kept).toHaveLength(3);
    await talk.say('soạn thông báo', 'n');
    await talk.say('Một thông báo khác', 'n');
    await talk.say('/reach', 'n');
    await talk.press('1.', 'n');
    await talk.press('Sửa thông báo', 'n');
    await check(talk, 'two-people', 'Hai cán bộ cùng sửa một thông báo');
  });

  it('show under the year’s board how far they have come, to whoever announces', async () => {
    const { talk, deliver } = await begin();
    await publish(talk);
    await deliver();
    await pressed(talk, 'read:2024-1.1');
    await talk.say('kế hoạch', 'n');
    const [board] = await talk.say('năm 2024', 'n');
    expect(board!.text).toContain('📣 Thông báo qua bot: 1 thông báo');
    await talk.say('kế hoạch');
    const [theirs] = await talk.say('năm 2024');
    expect(theirs!.text).not.toContain('📣');
    await check(talk, 'on-the-board', 'Thông báo ở dưới bảng kế hoạch năm');
  });
});
