import { citing, law2012, law2023 } from '../engine/citation';
import { frozen } from '../engine/frozen';
import { UNDER_LAW_2012, UNDER_LAW_2023 } from '../engine/instrument';
import type { Parameter } from '../engine/parameter';
import { requirement } from '../engine/requirement';

const checkedOn = '2026-11-23';
const decree193 = citing('decree-193-2013', 'text');

/** The charter sets it; the law sets no floor for internal income. */
export const commonFundInternalRate = requirement(
  'common-fund-internal-rate',
  {
    vi: 'Trích quỹ chung không chia từ thu nhập nội bộ theo Điều lệ',
    en: 'Common fund from internal income as the charter sets',
  },
  {
    values: [{ ...UNDER_LAW_2023, value: true, citation: law2023('d84.k1'), checkedOn }],
    absences: [
      {
        ...UNDER_LAW_2012,
        because: 'noSuchNorm',
        note: {
          vi: 'Luật Hợp tác xã 2012 chưa có quỹ chung không chia.',
          en: 'The 2012 law had no indivisible common fund.',
        },
        citation: law2012('d46.k1'),
      },
    ],
  },
);

/** Share of what is left of internal income that goes out by use and labour. The 2012 law said “mainly” and gave no figure. */
export const byUseAndLabourMinimum = frozen({
  code: 'by-use-and-labour-minimum',
  name: {
    vi: 'Phần tối thiểu chia theo mức độ sử dụng và góp sức lao động',
    en: 'Least share given out by use of services and labour',
  },
  unit: 'percent',
  values: [{ ...UNDER_LAW_2023, value: 51, citation: law2023('d86.k3.a'), checkedOn }],
  absences: [
    {
      ...UNDER_LAW_2012,
      because: 'noSuchNorm',
      note: {
        vi: 'Luật Hợp tác xã 2012 chỉ yêu cầu chia chủ yếu theo mức độ sử dụng hoặc công sức lao động, không nêu con số; tỷ lệ do Điều lệ quy định.',
        en: 'The 2012 law asked for most of it to go by use or labour and gave no figure; the charter sets the rate.',
      },
      citation: law2012('d46.k3.a'),
    },
  ],
} as const satisfies Parameter<number>);

const noOutsideCap = [
  {
    from: '2013-07-01',
    to: '2014-01-26',
    because: 'sourceNotFound',
    note: {
      vi: 'Nghị định 193/2013/NĐ-CP có hiệu lực từ 27/01/2014; quy định áp dụng trước đó chưa tra được.',
      en: 'Decree 193/2013 is in force from 27 January 2014; what applied before has not been found.',
    },
  },
  {
    from: '2014-01-27',
    to: '2017-09-14',
    because: 'sourceNotFound',
    note: {
      vi: 'Mức này được Nghị định 107/2017/NĐ-CP sửa từ 15/09/2017; mức ban đầu chưa tra được.',
      en: 'Decree 107/2017 amended this from 15 September 2017; the first figure has not been found.',
    },
    citation: decree193('d5'),
  },
  {
    ...UNDER_LAW_2023,
    because: 'noSuchNorm',
    note: {
      vi: 'Luật Hợp tác xã 2023 không đặt mức tối đa; chỉ yêu cầu đáp ứng tối đa nhu cầu thành viên đã đăng ký trước khi phục vụ khách hàng bên ngoài.',
      en: 'The 2023 law sets no maximum; what members have registered for is served as fully as possible before other customers.',
    },
    citation: law2023('d10.k3'),
  },
] as const;

/** Share of supplies that may go to customers who are not members. */
export const outsideSupplyCap = frozen({
  code: 'outside-supply-cap',
  name: {
    vi: 'Tỷ lệ cung ứng tối đa cho khách hàng không phải thành viên',
    en: 'Most that may be supplied to customers who are not members',
  },
  unit: 'percent',
  values: [{ from: '2017-09-15', to: '2024-06-30', value: 50, citation: decree193('d5.k2.a'), checkedOn }],
  absences: noOutsideCap,
} as const satisfies Parameter<number>);

/** Share of wages under open-ended contracts that may go to workers who are not members. */
export const outsideWageCap = frozen({
  code: 'outside-wage-cap',
  name: {
    vi: 'Tỷ lệ lương tối đa cho lao động không phải thành viên',
    en: 'Most of the wages that may go to workers who are not members',
  },
  unit: 'percent',
  values: [{ from: '2017-09-15', to: '2024-06-30', value: 30, citation: decree193('d5.k2.b'), checkedOn }],
  absences: noOutsideCap,
} as const satisfies Parameter<number>);
