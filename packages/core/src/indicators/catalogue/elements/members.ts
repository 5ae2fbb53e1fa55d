import type { DataElementDefinition } from '../../data-element';
import { law, PEOPLE, statistics } from './sources';

const members = { unit: 'person', valueKind: 'whole', range: PEOPLE } as const;

export const memberElements = (): readonly DataElementDefinition[] => [
  {
    ...members,
    code: 'officialMembers',
    name: { vi: 'Thành viên', en: 'Official members' },
    meaning: {
      vi: 'Thành viên chính thức vào cuối tháng. Với liên hiệp là số hợp tác xã thành viên; với tổ hợp tác là số người cùng góp vốn, góp sức.',
      en: 'Official members at the end of the month. Of a union: its member cooperatives; of a group: those who contribute capital or labour.',
    },
    overTime: 'last',
    changesBy: { plus: ['newMembers'], minus: ['membersLeft'] },
    synonyms: ['thành viên', 'thành viên chính thức', 'tvien', 'tv', 'xã viên'],
    sources: [statistics('0702'), law('d4.k17')],
  },
  {
    ...members,
    code: 'newMembers',
    name: { vi: 'Thành viên mới', en: 'New members' },
    meaning: {
      vi: 'Thành viên chính thức kết nạp trong tháng; tháng thành lập tính cả sáng lập viên.',
      en: 'Official members who joined in the month; founders count in the founding month.',
    },
    overTime: 'sum',
    partOf: 'officialMembers',
    synonyms: ['thành viên mới', 'tv mới', 'kết nạp', 'kết nạp mới', 'người mới', 'ng mới'],
  },
  {
    ...members,
    code: 'membersLeft',
    name: { vi: 'Thành viên ra khỏi hợp tác xã', en: 'Members who left' },
    meaning: {
      vi: 'Thành viên chính thức chấm dứt tư cách trong tháng, vì bất cứ lý do nào.',
      en: 'Official members whose membership ended in the month, for whatever reason.',
    },
    overTime: 'sum',
    synonyms: [
      'thành viên ra khỏi hợp tác xã',
      'thành viên ra khỏi htx',
      'thành viên ra',
      'thành viên nghỉ',
      'tv ra',
      'tv nghỉ',
      'xin ra',
      'rút khỏi htx',
    ],
    sources: [law('d33')],
  },
  {
    ...members,
    code: 'contributingAssociates',
    name: { vi: 'Thành viên liên kết góp vốn', en: 'Capital-contributing associates' },
    meaning: {
      vi: 'Chỉ góp vốn; không dùng sản phẩm, dịch vụ và không góp sức lao động. Có từ 01/7/2024.',
      en: 'They contribute capital only, no labour, and use no products or services. Known since 2024-07-01.',
    },
    overTime: 'last',
    synonyms: ['thành viên liên kết góp vốn', 'liên kết góp vốn', 'tv liên kết góp vốn', 'tvlk góp vốn'],
    sources: [statistics('0702'), law('d4.k18')],
  },
  {
    ...members,
    code: 'otherAssociates',
    name: { vi: 'Thành viên liên kết không góp vốn', en: 'Non-contributing associates' },
    meaning: {
      vi: 'Không góp vốn; dùng sản phẩm, dịch vụ hoặc góp sức lao động. Có từ 01/7/2024.',
      en: 'They contribute no capital; they use products or services, or work. Known since 2024-07-01.',
    },
    overTime: 'last',
    synonyms: [
      'thành viên liên kết không góp vốn',
      'liên kết không góp vốn',
      'tv liên kết không góp vốn',
      'tvlk không góp vốn',
    ],
    sources: [statistics('0702'), law('d4.k19')],
  },
  {
    ...members,
    code: 'newAssociates',
    name: { vi: 'Thành viên liên kết mới', en: 'New associates' },
    meaning: {
      vi: 'Thành viên liên kết, có hay không góp vốn, nhận thêm trong tháng.',
      en: 'Associates of both kinds who joined in the month.',
    },
    overTime: 'sum',
    synonyms: ['thành viên liên kết mới', 'tv liên kết mới', 'liên kết mới', 'tvlk mới'],
  },
];
