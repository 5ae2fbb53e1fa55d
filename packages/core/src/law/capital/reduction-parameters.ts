import { law2012, law2023 } from '../engine/citation';
import { UNDER_LAW_2012, UNDER_LAW_2023 } from '../engine/instrument';
import { requirement } from '../engine/requirement';

const checkedOn = '2026-11-23';
/** In the words of the requirement both laws share. */
const since2012 = { ...UNDER_LAW_2012, value: true, checkedOn } as const;
const since2023 = { ...UNDER_LAW_2023, value: true, checkedOn } as const;

export const contributionCertificate = requirement(
  'contribution-certificate',
  { vi: 'Cấp giấy chứng nhận phần vốn góp', en: 'Certificates of contribution' },
  {
    values: [
      { ...since2012, citation: law2012('d17.k4') },
      { ...since2023, citation: law2023('d75.k1') },
    ],
  },
);

export const returnDebtsCovered = requirement(
  'return-debts-covered',
  { vi: 'Trả lại vốn góp mà vẫn đủ trả nợ', en: 'Debts covered when contributions are returned' },
  {
    values: [
      { ...since2012, citation: law2012('d51.k1') },
      { ...since2023, citation: law2023('d78.k3') },
    ],
  },
);

export const returnTaxFinalised = requirement(
  'return-tax-finalised',
  { vi: 'Quyết toán thuế trước khi trả lại vốn góp', en: 'Tax finalised before contributions are returned' },
  {
    values: [{ ...since2012, citation: law2012('d51.k1') }],
    absences: [
      {
        ...UNDER_LAW_2023,
        because: 'noSuchNorm',
        note: {
          vi: 'Luật Hợp tác xã 2023 không còn buộc quyết toán thuế trước khi trả lại vốn góp, nhưng vẫn phải bảo đảm trả đủ nợ.',
          en: 'The 2023 law no longer asks for tax to be finalised first; debts must still stay covered.',
        },
        citation: law2023('d78.k3'),
      },
    ],
  },
);

export const returnMemberSettled = requirement(
  'return-member-settled',
  {
    vi: 'Thành viên hết nghĩa vụ tài chính trước khi nhận lại vốn góp',
    en: 'Members settle up before they get their contribution back',
  },
  {
    values: [
      { ...since2012, citation: law2012('d51.k1') },
      { ...since2023, citation: law2023('d90.k2') },
    ],
  },
);

export const returnApproved = requirement(
  'return-approved',
  {
    vi: 'Đại hội thành viên thông qua việc giảm vốn, trả lại vốn góp',
    en: 'The congress approves the return of contributions',
  },
  {
    values: [
      { ...since2012, citation: law2012('d32.k7') },
      { ...since2023, citation: law2023('d64.k5') },
    ],
  },
);

export const reductionLegalCapital = requirement(
  'reduction-legal-capital',
  {
    vi: 'Vốn điều lệ sau khi giảm không dưới vốn pháp định',
    en: 'Charter capital after a reduction not below the legal capital',
  },
  {
    values: [{ ...since2012, citation: law2012('d43.k2') }],
    absences: [
      {
        ...UNDER_LAW_2023,
        because: 'noSuchNorm',
        note: {
          vi: 'Luật Hợp tác xã 2023 không nhắc lại mức sàn này; ngành, nghề có vốn pháp định thì theo luật của ngành đó.',
          en: 'The 2023 law does not repeat this floor; where a line of business has a legal capital, its own law says so.',
        },
        citation: law2023('d78'),
      },
    ],
  },
);
