import { describe, expect, it } from 'vitest';
import { isQuestion } from './is-question';
import { statedDay } from './stated-day';
import { statedFacts } from './stated-facts';

const TODAY = '2026-11-23';

describe('the day a question names', () => {
  it.each([
    ['ngày 30/6/2024 cần mấy thành viên', '2024-06-30'],
    ['trước 1/7/2024 thì mấy người', '2024-06-30'],
    ['trước ngày 01.07.2024', '2024-06-30'],
    ['từ 1-7-24', '2024-07-01'],
    ['ngày 30 tháng 6 năm 2024', '2024-06-30'],
    ['năm 2023', '2023-12-31'],
    ['nam 2026', TODAY],
    ['trước năm 2024', '2023-12-31'],
    ['tháng 6/2024', '2024-06-30'],
    ['tháng 2 năm 2024', '2024-02-29'],
    ['theo luật cũ', '2024-06-30'],
    ['luật 2012', '2024-06-30'],
    ['luật mới', TODAY],
    ['năm ngoái', '2025-12-31'],
    ['năm 2023, à không, năm 2025', '2025-12-31'],
    ['bao lâu phải họp đại hội', undefined],
    ['ngày 31/2/2024', undefined],
    ['tháng 13/2024', undefined],
  ])('%s → %s', (text, on) => {
    expect(statedDay(text, TODAY).on).toBe(on);
  });

  it('is taken out of what is looked for', () => {
    expect(statedDay('Số thành viên năm 2023?', TODAY).rest).toMatch(/^Số thành viên\s+\?$/);
  });
});

describe('what a question says of a cooperative', () => {
  it.each([
    ['6 thành viên có được không', undefined, { officialMembers: 6 }],
    ['sáu tv', undefined, { officialMembers: 6 }],
    ['6 thành viên, à 8 thành viên', undefined, { officialMembers: 8 }],
    ['liên hiệp 3 thành viên', 'union', { officialMembers: 3 }],
    ['liên hiệp hợp tác xã', 'union', {}],
    ['tổ hợp tác có 2 người', 'group', { officialMembers: 2 }],
    ['htx 1.200 xã viên', 'cooperative', { officialMembers: 1200 }],
    ['hđqt 2 người', undefined, { boardMembers: 2, governance: 'full' }],
    ['17 tuổi', undefined, { youngestMemberAge: 17 }],
    [
      'góp 200 triệu, vốn điều lệ 1,2 tỷ',
      undefined,
      { largestContribution: 200_000_000, charterCapital: 1_200_000_000 },
    ],
    ['lãi 25% một năm', undefined, { internalLoanInterest: 25, internalLending: true }],
    ['lãi 2% tháng', undefined, {}],
    ['lãi suất 2%/tháng', undefined, {}],
    ['một người được góp bao nhiêu', undefined, {}],
    ['bao lâu phải họp đại hội', undefined, {}],
  ])('%s', (text, kind, facts) => {
    expect(statedFacts(text)).toMatchObject({ kind, facts });
    expect(Object.keys(statedFacts(text).facts).sort()).toEqual(Object.keys(facts).sort());
  });
});

describe('a question', () => {
  it.each([
    '6 tv dc ko',
    'bao lâu phải họp',
    'được không?',
    'hđqt mấy người',
    'khi nao nop',
    'có phải kiểm toán không',
  ])('is heard in “%s”', (text) => expect(isQuestion(text)).toBe(true));
  it.each(['tháng 12 doanh thu 350tr, 25 thành viên', 'T11 loi nhuan 41,5tr', 'gửi', '350tr', 'lỗ 5tr'])(
    'is not heard in “%s”',
    (text) => expect(isQuestion(text)).toBe(false),
  );
});
