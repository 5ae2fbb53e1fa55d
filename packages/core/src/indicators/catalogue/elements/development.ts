import type { DataElementDefinition } from '../../data-element';
import { form, PEOPLE, resolution } from './sources';

/** Yes in any month is yes for the year; the sum over units counts the organisations. */
const received = {
  unit: 'organisation',
  valueKind: 'yesNo',
  overTime: 'max',
} as const;

export const developmentElements = (): readonly DataElementDefinition[] => [
  {
    code: 'officersTrained',
    name: { vi: 'Lượt cán bộ được đào tạo', en: 'Training attendances of officers' },
    meaning: {
      vi: 'Lượt cán bộ dự lớp đào tạo, bồi dưỡng, tập huấn trong tháng; một người dự hai lớp là hai lượt.',
      en: 'Officers attending training in the month; one person at two courses counts twice.',
    },
    unit: 'attendance',
    valueKind: 'whole',
    overTime: 'sum',
    range: PEOPLE,
    synonyms: [
      'lượt cán bộ được đào tạo',
      'cán bộ được đào tạo',
      'lượt đào tạo',
      'lượt tập huấn',
      'tập huấn',
      'dự tập huấn',
    ],
    sources: [form('17b')],
  },
  {
    code: 'officersTrainedWomen',
    name: { vi: 'Lượt cán bộ nữ được đào tạo', en: 'Training attendances of women officers' },
    unit: 'attendance',
    valueKind: 'whole',
    overTime: 'sum',
    range: PEOPLE,
    partOf: 'officersTrained',
    synonyms: ['lượt cán bộ nữ được đào tạo', 'cán bộ nữ được đào tạo', 'lượt tập huấn nữ', 'tập huấn nữ'],
    sources: [form('17b')],
  },
  {
    code: 'ocopProducts',
    name: { vi: 'Sản phẩm OCOP', en: 'OCOP products' },
    meaning: {
      vi: 'Sản phẩm còn được công nhận OCOP vào cuối tháng, từ 3 sao.',
      en: 'Products recognised as OCOP at the end of the month, three stars or more.',
    },
    unit: 'product',
    valueKind: 'whole',
    overTime: 'last',
    range: { max: 1000 },
    synonyms: ['sản phẩm ocop', 'sp ocop', 'ocop'],
  },
  {
    code: 'valueChains',
    name: { vi: 'Chuỗi giá trị tham gia', en: 'Value chains taken part in' },
    meaning: {
      vi: 'Số chuỗi liên kết có hợp đồng mà hợp tác xã đang tham gia vào cuối tháng.',
      en: 'Value chains under contract that the organisation is in at the end of the month.',
    },
    unit: 'chain',
    valueKind: 'whole',
    overTime: 'last',
    range: { max: 1000 },
    synonyms: ['chuỗi giá trị tham gia', 'chuỗi giá trị', 'chuỗi liên kết', 'tham gia chuỗi'],
    sources: [resolution],
  },
  {
    code: 'highTechnology',
    name: { vi: 'Ứng dụng công nghệ cao', en: 'Uses high technology' },
    meaning: {
      vi: 'Có ứng dụng công nghệ cao vào cuối tháng hay không. Tiêu chí do liên minh hướng dẫn.',
      en: 'Whether it uses high technology at the end of the month, by the criteria its alliance gives.',
    },
    unit: 'organisation',
    valueKind: 'yesNo',
    overTime: 'last',
    synonyms: ['ứng dụng công nghệ cao', 'công nghệ cao', 'cnc'],
    sources: [resolution],
  },
  {
    ...received,
    code: 'wasSupported',
    name: { vi: 'Được nhà nước hỗ trợ', en: 'Received state support' },
    synonyms: ['được nhà nước hỗ trợ', 'được hỗ trợ', 'nhận hỗ trợ'],
    sources: [form('19b')],
  },
  {
    ...received,
    code: 'hadFundAccess',
    name: { vi: 'Được tiếp cận quỹ hỗ trợ', en: 'Gained access to capital or the support fund' },
    meaning: {
      vi: 'Được hỗ trợ tiếp cận vốn, quỹ hỗ trợ phát triển hợp tác xã trong tháng.',
      en: 'Was helped in the month to gain access to capital or the development support fund.',
    },
    synonyms: ['được tiếp cận quỹ hỗ trợ', 'tiếp cận quỹ hỗ trợ', 'tiếp cận vốn'],
    sources: [form('18b')],
  },
  {
    ...received,
    code: 'hadCreditPreference',
    name: { vi: 'Được ưu đãi tín dụng', en: 'Had preferential credit' },
    synonyms: ['được ưu đãi tín dụng', 'ưu đãi tín dụng', 'vay ưu đãi'],
    sources: [form('21b')],
  },
  {
    ...received,
    code: 'hadLandSupport',
    name: { vi: 'Được hỗ trợ đất đai', en: 'Had support with land' },
    meaning: {
      vi: 'Được ưu đãi, hỗ trợ khi giao đất, cho thuê đất trong tháng.',
      en: 'Had preference or support in the allocation or lease of land in the month.',
    },
    synonyms: ['được hỗ trợ đất đai', 'hỗ trợ đất đai', 'được giao đất', 'được thuê đất'],
    sources: [form('23b')],
  },
];
