import { law2023 } from '../engine/citation';
import { UNDER_LAW_2012, UNDER_LAW_2023 } from '../engine/instrument';
import { requirement } from '../engine/requirement';
import {
  beforeCircular83,
  beforeDecree113,
  checkedOn,
  circular83,
  decree113,
  leftToStateBank,
  STOPPED_ON,
  UNDER_CIRCULAR_83,
  UNDER_DECREE_113,
  whileStopped,
} from './spans';

const byCircular = { ...UNDER_CIRCULAR_83, value: true, checkedOn } as const;
const byLaw = { ...UNDER_LAW_2023, value: true, checkedOn } as const;
const newInLaw2023 = [leftToStateBank, whileStopped];

export const internalLendingBorrowers = requirement(
  'internal-lending-borrowers',
  { vi: 'Chỉ cho thành viên vay nội bộ', en: 'Internal loans to members only' },
  {
    values: [
      { ...byCircular, citation: circular83('d5.k1') },
      { ...byLaw, citation: law2023('d83.k1') },
    ],
    absences: [beforeCircular83, whileStopped],
  },
);

export const internalLendingGovernance = requirement(
  'internal-lending-governance',
  { vi: 'Tổ chức quản trị đầy đủ khi cho vay nội bộ', en: 'Full governance for internal lending' },
  { values: [{ ...byLaw, citation: law2023('d83.k2.a') }], absences: newInLaw2023 },
);

export const internalLendingBusinessFirst = requirement(
  'internal-lending-business-first',
  {
    vi: 'Bảo đảm vốn sản xuất, kinh doanh trước khi cho vay nội bộ',
    en: 'Capital for the business before internal lending',
  },
  { values: [{ ...byLaw, citation: law2023('d83.k2.b') }], absences: newInLaw2023 },
);

export const internalLendingOwnCapital = requirement(
  'internal-lending-own-capital',
  { vi: 'Không dùng vốn huy động để cho vay nội bộ', en: 'No raised money in internal lending' },
  {
    values: [{ ...byLaw, citation: law2023('d83.k2.b') }],
    absences: [
      beforeCircular83,
      {
        ...UNDER_CIRCULAR_83,
        because: 'noSuchNorm',
        note: {
          vi: 'Khi đó được huy động tiền gửi của thành viên để cho thành viên vay.',
          en: 'Deposits of members could then be taken and lent to members.',
        },
        citation: circular83('d5.k1'),
      },
      whileStopped,
    ],
  },
);

export const internalLendingBooks = requirement(
  'internal-lending-books',
  { vi: 'Hạch toán riêng hoạt động cho vay nội bộ', en: 'Separate books for internal lending' },
  {
    values: [
      { ...byCircular, citation: circular83('d5.k2') },
      { ...byLaw, citation: law2023('d83.k2.c') },
    ],
    absences: [beforeCircular83, whileStopped],
  },
);

export const internalLendingApproved = requirement(
  'internal-lending-approved',
  { vi: 'Đại hội thành viên thông qua việc cho vay nội bộ', en: 'The congress approves internal lending' },
  {
    values: [
      { ...byCircular, citation: circular83('d5.k1') },
      { ...byLaw, citation: law2023('d83.k2.d') },
    ],
    absences: [beforeCircular83, whileStopped],
  },
);

export const internalLendingInCharter = requirement(
  'internal-lending-in-charter',
  { vi: 'Quy định việc cho vay nội bộ trong Điều lệ', en: 'Internal lending in the charter' },
  { values: [{ ...byLaw, citation: law2023('d83.k2.d') }], absences: newInLaw2023 },
);

export const internalLoanInterestPosted = requirement(
  'internal-loan-interest-posted',
  { vi: 'Niêm yết công khai lãi suất cho vay nội bộ', en: 'Interest on internal loans posted' },
  {
    values: [{ ...UNDER_DECREE_113, value: true, citation: decree113('d19'), checkedOn }],
    absences: [leftToStateBank, whileStopped, beforeDecree113],
  },
);

const fromStop = { from: STOPPED_ON, value: true, citation: law2023('d115.k3'), checkedOn } as const;
const allowed = {
  from: UNDER_LAW_2012.from,
  to: '2023-08-31',
  because: 'noSuchNorm',
  note: {
    vi: 'Trước 01/09/2023 hợp tác xã, liên hiệp còn được hoạt động tín dụng nội bộ.',
    en: 'Until 31 August 2023 internal credit was still allowed.',
  },
  citation: leftToStateBank.citation,
} as const;

export const internalCreditStopped = requirement(
  'internal-credit-stopped',
  { vi: 'Dừng tín dụng nội bộ từ 01/09/2023', en: 'Internal credit stopped on 1 September 2023' },
  { values: [fromStop], absences: [allowed] },
);

export const internalCreditNotRenewed = requirement(
  'internal-credit-not-renewed',
  { vi: 'Không gia hạn hợp đồng tín dụng nội bộ cũ', en: 'Old internal credit contracts not renewed' },
  { values: [fromStop], absences: [allowed] },
);
