import type { DataElementDefinition } from '../../data-element';
import { form, PEOPLE, reportForm, statistics } from './sources';

const managers = {
  unit: 'person',
  valueKind: 'whole',
  range: PEOPLE,
  overTime: 'last',
  partOf: 'managers',
} as const;

/** Schooling from the lowest to the highest. The forms count each manager at one level, the highest. */
const LEVELS = [
  'managersUntrained',
  'managersOnlyElementary',
  'managersOnlyIntermediate',
  'managersOnlyCollege',
  'managersOnlyUniversity',
  'managersPostgraduate',
];

/**
 * Managers and their schooling twice: as people say it, “intermediate or above”, which is what plans set targets for and
 * what two numbers tell; and level by level, as the statistical forms count it. Each is checked against the other.
 */
export const managerElements = (): readonly DataElementDefinition[] => [
  {
    code: 'managers',
    name: { vi: 'Cán bộ quản lý', en: 'Managers' },
    meaning: {
      vi: 'Người trong hội đồng quản trị, ban giám đốc và ban kiểm soát vào cuối tháng.',
      en: 'Those on the board of directors, the directors and the supervisory board at the end of the month.',
    },
    unit: 'person',
    valueKind: 'whole',
    range: PEOPLE,
    overTime: 'last',
    equals: { plus: LEVELS },
    synonyms: ['cán bộ quản lý', 'cán bộ', 'quản lý', 'cbql'],
    sources: [statistics('0705'), form('16b')],
  },
  {
    ...managers,
    code: 'managersWomen',
    name: { vi: 'Cán bộ quản lý nữ', en: 'Managers, women' },
    synonyms: ['cán bộ quản lý nữ', 'cán bộ nữ', 'quản lý nữ', 'cbql nữ'],
    sources: [statistics('0705'), form('16b')],
  },
  {
    ...managers,
    code: 'managersIntermediate',
    name: { vi: 'Cán bộ quản lý trung cấp trở lên', en: 'Managers with intermediate schooling or above' },
    equals: { plus: LEVELS.slice(2) },
    synonyms: [
      'cán bộ quản lý trung cấp trở lên',
      'trình độ trung cấp trở lên',
      'trung cấp trở lên',
      'trung cấp',
    ],
  },
  {
    ...managers,
    code: 'managersCollege',
    name: { vi: 'Cán bộ quản lý cao đẳng trở lên', en: 'Managers with college or university schooling' },
    partOf: 'managersIntermediate',
    equals: { plus: LEVELS.slice(3) },
    synonyms: [
      'cán bộ quản lý cao đẳng trở lên',
      'trình độ cao đẳng trở lên',
      'cao đẳng trở lên',
      'cán bộ quản lý cao đẳng đại học',
      'cao đẳng đại học',
      'cao đẳng',
      'đại học',
      'cđ đh',
    ],
    sources: [{ document: 'Quyết định 1318/QĐ-TTg', trust: 'secondary' }],
  },
  {
    ...managers,
    code: 'managersUntrained',
    name: { vi: 'Cán bộ quản lý chưa qua đào tạo', en: 'Managers without training' },
    synonyms: ['cán bộ quản lý chưa qua đào tạo', 'chưa qua đào tạo', 'chưa đào tạo'],
    sources: [reportForm],
  },
  {
    ...managers,
    code: 'managersOnlyElementary',
    name: { vi: 'Cán bộ quản lý chỉ có sơ cấp', en: 'Managers with elementary schooling only' },
    synonyms: ['cán bộ quản lý chỉ có sơ cấp', 'chỉ có sơ cấp', 'chỉ sơ cấp', 'sơ cấp'],
    sources: [reportForm],
  },
  {
    ...managers,
    code: 'managersOnlyIntermediate',
    name: { vi: 'Cán bộ quản lý chỉ có trung cấp', en: 'Managers with intermediate schooling only' },
    synonyms: ['cán bộ quản lý chỉ có trung cấp', 'chỉ có trung cấp', 'chỉ trung cấp', 'riêng trung cấp'],
    sources: [form('16b')],
  },
  {
    ...managers,
    code: 'managersOnlyCollege',
    name: { vi: 'Cán bộ quản lý chỉ có cao đẳng', en: 'Managers with college schooling only' },
    synonyms: ['cán bộ quản lý chỉ có cao đẳng', 'chỉ có cao đẳng', 'chỉ cao đẳng', 'riêng cao đẳng'],
    sources: [form('16b')],
  },
  {
    ...managers,
    code: 'managersOnlyUniversity',
    name: { vi: 'Cán bộ quản lý chỉ có đại học', en: 'Managers with university schooling only' },
    synonyms: ['cán bộ quản lý chỉ có đại học', 'chỉ có đại học', 'chỉ đại học', 'riêng đại học'],
    sources: [form('16b')],
  },
  {
    ...managers,
    code: 'managersPostgraduate',
    name: { vi: 'Cán bộ quản lý sau đại học', en: 'Managers with postgraduate schooling' },
    synonyms: ['cán bộ quản lý sau đại học', 'sau đại học', 'trên đại học', 'thạc sĩ'],
    sources: [form('16b')],
  },
  {
    ...managers,
    code: 'managersAged18To24',
    name: { vi: 'Cán bộ quản lý từ 18 đến 24 tuổi', en: 'Managers aged 18 to 24' },
    synonyms: ['cán bộ quản lý từ 18 đến 24 tuổi', 'quản lý 18 đến 24 tuổi', 'quản lý dưới 25 tuổi'],
    sources: [form('16b')],
  },
  {
    ...managers,
    code: 'managersAged25To49',
    name: { vi: 'Cán bộ quản lý từ 25 đến 49 tuổi', en: 'Managers aged 25 to 49' },
    synonyms: ['cán bộ quản lý từ 25 đến 49 tuổi', 'quản lý 25 đến 49 tuổi'],
    sources: [form('16b')],
  },
  {
    ...managers,
    code: 'managersAged50AndOver',
    name: { vi: 'Cán bộ quản lý từ 50 tuổi', en: 'Managers aged 50 and over' },
    synonyms: ['cán bộ quản lý từ 50 tuổi', 'quản lý từ 50 tuổi', 'quản lý trên 50 tuổi'],
    sources: [form('16b')],
  },
];
