import { describe, expect, it } from 'vitest';
import { startTalk, type Talk } from '../talk';
import { auditOf, leaveWaiting, minutesLater, sends, stepsOf } from './waiting-for-review';

/** Three cooperatives of Cao Phong and one of another district. */
const [ONE, TWO, THREE, ELSEWHERE] = [
  'cao-phong-htx-03',
  'cao-phong-htx-04',
  'cao-phong-htx-05',
  'da-bac-htx-02',
] as const;
const DECEMBER = '2023-12';

async function check(talk: Talk, file: string, title: string) {
  await expect(talk.transcript(title)).toMatchFileSnapshot(`./${file}.md`);
}

/** Minh reviews Cao Phong; Hoa is an alliance officer; Lan sends for the first cooperative. */
async function evening(waiting: readonly string[] = [ONE, TWO, THREE, ELSEWHERE]) {
  const talk = await startTalk(new Date('2024-01-05T20:00:00+07:00'));
  await leaveWaiting(talk, waiting);
  await talk.letIn('minh', 'Minh', { role: 'reviewer', place: 'cao-phong' });
  await talk.letIn('hoa', 'Hoa', { role: 'allianceOfficer' });
  await talk.letIn('lan', 'Lan', { role: 'officer', organisation: ONE });
  return talk;
}

describe('review transcripts', () => {
  it('reviews one after the other, a tap each', async () => {
    const talk = await evening();
    await talk.say('menu', 'minh');
    await talk.press('Duyệt báo cáo', 'minh');
    await talk.press('Duyệt lần lượt', 'minh');
    await talk.press('Duyệt, xem tiếp', 'minh');
    await talk.press('Để sau', 'minh');
    await talk.press('Duyệt', 'minh');
    await talk.press('Danh sách chờ', 'minh');
    await talk.press('1', 'minh');
    await talk.say('duyệt', 'minh');
    await talk.press('Danh sách chờ', 'minh');
    expect(await stepsOf(talk, ONE, DECEMBER)).toEqual(['1 submitted system:sample', '1 approved talk:minh']);
    expect(await stepsOf(talk, ELSEWHERE, DECEMBER)).toEqual(['1 submitted system:sample']);
    expect(await auditOf(talk, 'talk:minh')).toEqual(['approveMonth', 'approveMonth', 'approveMonth']);
    await check(talk, 'one-by-one', 'Duyệt lần lượt, mỗi báo cáo một lần bấm');
  });

  it('returns a month with a question, which lands the sender at the figure', async () => {
    const talk = await evening([]);
    await sends(talk, 'talk:lan', ONE, DECEMBER, {
      values: { revenue: 350_000_000_000 },
      reason: 'Có số chính xác hơn',
    });
    minutesLater(talk, 10);
    await talk.say('duyệt', 'minh');
    await talk.say('1', 'minh');
    await talk.press('Trả lại', 'minh');
    await talk.press('Doanh thu', 'minh');
    await talk.say('sao', 'minh');
    await talk.say('Doanh thu gấp 1.000 lần tháng trước, có gõ thừa số 0 không?', 'minh');
    expect((await stepsOf(talk, ONE, DECEMBER)).at(-1)).toBe(
      '2 returned talk:minh Doanh thu gấp 1.000 lần tháng trước, có gõ thừa số 0 không?',
    );
    await talk.press('Xem lại doanh thu', 'lan');
    await check(talk, 'returned', 'Trả lại kèm câu hỏi; người gửi về thẳng con số bị hỏi');
  });

  it('sees what was sent again after it was returned, with what changed', async () => {
    const talk = await evening([ONE]);
    await talk.say('duyệt', 'minh');
    await talk.press('1', 'minh');
    await talk.press('Trả lại', 'minh');
    await talk.say('lợi nhuận', 'minh');
    await talk.say('2', 'minh');
    minutesLater(talk, 30);
    await talk.press('Xem lại lợi nhuận', 'lan');
    await talk.say('31,5tr', 'lan');
    await talk.say('đúng', 'lan');
    await talk.say('cộng nhầm tiền bán cam của tháng 11', 'lan');
    minutesLater(talk, 30);
    await talk.press('Danh sách chờ', 'minh');
    await talk.say('Khe Gạo', 'minh');
    await talk.press('Duyệt', 'minh');
    expect(await stepsOf(talk, ONE, DECEMBER)).toEqual([
      '1 submitted system:sample',
      '1 returned talk:minh Lợi nhuận: Số này thay đổi nhiều so với tháng trước, vì sao?',
      '2 resubmitted talk:lan cộng nhầm tiền bán cam của tháng 11',
      '2 approved talk:minh',
    ]);
    await check(talk, 'sent-again', 'Trả lại, sửa, gửi lại, duyệt');
  });

  it('shows differences, reasons and what the sender confirmed', async () => {
    const talk = await evening([]);
    await talk.letIn('nam', 'Nam', { role: 'officer', organisation: TWO });
    await sends(talk, 'talk:nam', TWO, DECEMBER, { values: { revenue: 90_000_000 }, reason: 'Gõ nhầm' });
    minutesLater(talk, 5);
    await sends(talk, 'talk:nam', TWO, DECEMBER, {
      values: { revenue: 92_500_000, profit: -3_000_000 },
      reason: 'Có số chính xác hơn',
      doubts: ['Lợi nhuận âm 3 triệu đồng. Có đúng không?'],
    });
    minutesLater(talk, 5);
    await talk.say('/reviewQueue', 'hoa');
    await talk.press('1', 'hoa');
    await talk.say('trả', 'hoa');
    await talk.say('quay lại', 'hoa');
    await talk.say('english', 'hoa');
    await talk.press('Return', 'hoa');
    await talk.press('Whole month', 'hoa');
    await talk.press('Please check all', 'hoa');
    await check(talk, 'differences', 'Thay đổi so với bản trước và tháng trước, lý do sửa, lịch sử');
  });

  it('approves all that give no reason to ask, after they were listed', async () => {
    const talk = await evening([ONE, TWO, THREE, ELSEWHERE]);
    await sends(talk, 'talk:nam', THREE, DECEMBER, { values: { revenue: 350_000_000_000 } });
    await talk.say('duyệt', 'hoa');
    await talk.press('không có cảnh báo', 'hoa');
    await talk.say('không', 'hoa');
    await talk.press('không có cảnh báo', 'hoa');
    await sends(talk, 'talk:lan', ONE, DECEMBER, { values: { revenue: 121_000_000 }, reason: 'Gõ nhầm' });
    await talk.press('Duyệt 3 báo cáo này', 'hoa');
    await talk.press('Danh sách chờ', 'hoa');
    expect(await stepsOf(talk, ONE, DECEMBER)).toEqual([
      '1 submitted system:sample',
      '2 submitted talk:lan Gõ nhầm',
    ]);
    expect(await stepsOf(talk, ELSEWHERE, DECEMBER)).toEqual([
      '1 submitted system:sample',
      '1 approved talk:hoa',
    ]);
    await check(talk, 'approve-all', 'Duyệt chung các báo cáo không có gì phải hỏi');
  });

  it('tells the second of two reviewers who was quicker', async () => {
    const talk = await evening([ONE, TWO]);
    await talk.say('duyệt', 'minh');
    await talk.press('1', 'minh');
    await talk.say('duyệt', 'hoa');
    await talk.press('1', 'hoa');
    minutesLater(talk, 3);
    await talk.press('Duyệt, xem tiếp', 'hoa');
    minutesLater(talk, 2);
    await talk.press('Duyệt, xem tiếp', 'minh');
    await talk.press('Mở lại', 'minh');
    await talk.say('2', 'minh');
    await talk.say('1', 'minh');
    await talk.press('Trả lại', 'hoa');
    await talk.press('Cả tháng', 'hoa');
    await talk.press('Duyệt', 'minh');
    await talk.say('Xin kiểm tra lại giúp', 'hoa');
    expect(await stepsOf(talk, ONE, DECEMBER)).toHaveLength(3);
    expect(await stepsOf(talk, TWO, DECEMBER)).toEqual(['1 submitted system:sample', '1 approved talk:minh']);
    await check(talk, 'two-reviewers', 'Hai người cùng duyệt một báo cáo');
  });

  it('shows a new version before anything is decided on it', async () => {
    const talk = await evening([ONE]);
    await talk.say('duyệt', 'minh');
    await talk.press('Duyệt lần lượt', 'minh');
    minutesLater(talk, 4);
    await sends(talk, 'talk:lan', ONE, DECEMBER, { values: { revenue: 125_000_000 }, reason: 'Gõ nhầm' });
    minutesLater(talk, 1);
    await talk.press('Duyệt', 'minh');
    await talk.press('Duyệt', 'minh');
    await talk.press('Danh sách chờ', 'minh');
    expect((await stepsOf(talk, ONE, DECEMBER)).at(-1)).toBe('2 approved talk:minh');
    await check(talk, 'corrected-meanwhile', 'Người gửi sửa trong lúc đang duyệt');
  });

  it('lets nobody approve what they sent, nor anybody review elsewhere', async () => {
    const talk = await evening([TWO, ELSEWHERE]);
    await talk.letIn('minh', 'Minh', { role: 'officer', organisation: ONE });
    await sends(talk, 'talk:minh', ONE, DECEMBER, { values: { revenue: 120_000_000 } });
    await talk.say('duyệt', 'minh');
    await talk.say('2', 'minh');
    await talk.say('duyệt', 'minh');
    await talk.press('Danh sách chờ', 'minh');
    await talk.press('không có cảnh báo', 'minh');
    const forged = {
      kind: 'button',
      sender: 'Minh',
      data: `go|reviewMonth:${ELSEWHERE}/${DECEMBER}`,
    } as const;
    await talk.send(forged, 'minh');
    await talk.say('duyệt số liệu', 'lan');
    await talk.send({ ...forged, sender: 'Lan', data: `go|reviewMonth:${ONE}/${DECEMBER}` }, 'lan');
    expect(await stepsOf(talk, ONE, DECEMBER)).toEqual([
      '1 submitted system:sample',
      '1 approved system:sample',
      '2 submitted talk:minh',
    ]);
    expect(await auditOf(talk, 'talk:minh')).toEqual([]);
    expect(await auditOf(talk, 'talk:lan')).toEqual([]);
    await check(talk, 'not-ones-own', 'Không tự duyệt số của mình, không duyệt ngoài địa bàn');
  });

  it('says that nothing waits, and who has not reported', async () => {
    const talk = await evening([]);
    await talk.say('duyệt báo cáo', 'minh');
    await talk.press('chưa gửi', 'minh');
    await check(talk, 'nothing-waits', 'Không có gì chờ duyệt');
  });

  it('narrows a long queue by place, month and name', async () => {
    const talk = await startTalk();
    await talk.letIn('hoa', 'Hoa', { role: 'allianceOfficer' });
    await sends(talk, 'talk:nam', ONE, '2023-10', { values: { revenue: 50_000_000 }, reason: 'Gõ nhầm' });
    await talk.say('duyệt', 'hoa');
    await talk.press('Sau', 'hoa');
    await talk.press('Theo địa bàn', 'hoa');
    await talk.say('da bac', 'hoa');
    await talk.say('tháng 10', 'hoa');
    await talk.press('Bỏ lọc', 'hoa');
    await talk.press('Theo tháng', 'hoa');
    await talk.press('10/2023', 'hoa');
    await talk.say('bỏ lọc', 'hoa');
    await talk.say('htx', 'hoa');
    await talk.say('không có tên này', 'hoa');
    await talk.say('Khe Gạo', 'hoa');
    await talk.say('kế hoạch', 'hoa');
    await check(talk, 'long-queue', 'Danh sách dài: lọc theo địa bàn, theo tháng, tìm theo tên');
  });

  it('opens an approved month again, and looks at one that was withdrawn', async () => {
    const talk = await evening([TWO]);
    const open = { kind: 'button', sender: 'Minh', data: `go|reviewMonth:${ONE}/2023-11` } as const;
    await talk.send(open, 'minh');
    await talk.say('mở lại', 'minh');
    await talk.say('doanh thu', 'minh');
    await talk.press('Số này có đúng không?', 'minh');
    expect((await stepsOf(talk, ONE, '2023-11')).at(-1)).toBe(
      '1 returned talk:minh Doanh thu: Số này có đúng không?',
    );
    await talk.store.transaction('hoa-binh', ({ submissions }) =>
      submissions.move({
        organisation: TWO,
        period: DECEMBER,
        version: 1,
        from: 'submitted',
        to: 'withdrawn',
        by: 'talk:nam',
        at: talk.now.toISOString(),
      }),
    );
    await talk.press('Duyệt', 'minh');
    await talk.say('trả lại', 'minh');
    await talk.press('Danh sách chờ', 'minh');
    await check(talk, 'reopened', 'Mở lại báo cáo đã duyệt; báo cáo đã rút');
  });

  it('goes on after a break, on an old button and on another phone', async () => {
    const talk = await evening([ONE, TWO, THREE]);
    const [queue] = await talk.say('duyệt', 'minh');
    await talk.press('1', 'minh');
    await talk.pressOld(queue!, 'Duyệt lần lượt', 'minh');
    await talk.press('Trả lại', 'minh');
    await talk.say('menu', 'minh');
    await talk.send({ kind: 'unreadable', what: 'photo', sender: 'Minh' }, 'minh');
    await talk.press('Duyệt báo cáo', 'minh');
    await talk.say('1', 'minh');
    await talk.say('gửi số liệu', 'minh');
    await talk.say('/duyet', 'minh');
    expect(await auditOf(talk, 'talk:minh')).toEqual([]);
    await check(talk, 'breaks', 'Bỏ dở, nút cũ, quay lại');
  });
});
