import type { Indicator } from '../indicator';
import { NAMED } from './hoa-binh-2023-sources';

/** What the same report says beside its plan: the stocks at the end of the period and the schooling of managers. */
export const sectorOverviewIndicators: readonly Indicator[] = [
  {
    code: 'operatingOrganisations',
    name: { vi: 'Tổ chức kinh tế tập thể đang hoạt động', en: 'Collective economic organisations operating' },
    unit: 'organisation',
    better: 'higher',
    formula: { kind: 'organisations' },
    show: { digits: 0, suffix: { vi: 'tổ chức', en: 'organisations', one: 'organisation' } },
    source: NAMED,
    reading: {
      vi: 'Đang hoạt động vào ngày cuối kỳ, không gồm đơn vị tạm ngừng; khác chỉ tiêu 0701 và 0706.',
      en: 'Operating on the last day, without suspended ones; not the same as indicators 0701 and 0706.',
    },
  },
  {
    code: 'officialMembers',
    name: { vi: 'Thành viên', en: 'Official members' },
    unit: 'person',
    better: 'higher',
    formula: { kind: 'element', element: 'officialMembers' },
    show: { scale: 'thousand', digits: 1, suffix: { vi: 'thành viên', en: 'members' } },
    source: NAMED,
    reading: {
      vi: 'Thành viên chính thức của mọi loại hình, không gồm thành viên liên kết; khác chỉ tiêu 0702.',
      en: 'Official members of all kinds, without associates; not the same as indicator 0702.',
    },
  },
  {
    code: 'managersIntermediateShare',
    name: {
      vi: 'Cán bộ quản lý có trình độ trung cấp trở lên',
      en: 'Managers with intermediate schooling or above',
    },
    unit: 'percent',
    better: 'higher',
    formula: {
      kind: 'ratio',
      over: { kind: 'element', element: 'managersIntermediate' },
      under: { kind: 'element', element: 'managers' },
      times: 100,
    },
    show: { digits: 1 },
    source: NAMED,
    reading: {
      vi: 'Trung cấp trở lên, trên cán bộ của những đơn vị đã báo cả hai số.',
      en: 'Intermediate or above, of the managers of those that gave both numbers.',
    },
  },
  {
    code: 'managersCollegeShare',
    name: {
      vi: 'Cán bộ quản lý có trình độ cao đẳng, đại học',
      en: 'Managers with college or university schooling',
    },
    unit: 'percent',
    better: 'higher',
    formula: {
      kind: 'ratio',
      over: { kind: 'element', element: 'managersCollege' },
      under: { kind: 'element', element: 'managers' },
      times: 100,
    },
    show: { digits: 1 },
    source: NAMED,
    reading: {
      vi: 'Cao đẳng trở lên, trên cán bộ của những đơn vị đã báo cả hai số.',
      en: 'College or above, of the managers of those that gave both numbers.',
    },
  },
  {
    code: 'memberGroupsConsolidated',
    name: { vi: 'Tổ thành viên được kiện toàn', en: 'Member groups consolidated' },
    unit: 'event',
    better: 'higher',
    formula: { kind: 'events', event: 'memberGroupConsolidated' },
    show: { digits: 0, suffix: { vi: 'tổ', en: 'groups', one: 'group' } },
    source: NAMED,
    reading: {
      vi: 'Số lần kiện toàn tổ thành viên ghi trong kỳ.',
      en: 'Consolidations of member groups noted in the period.',
    },
  },
];
