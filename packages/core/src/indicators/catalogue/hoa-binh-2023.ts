import type { Indicator } from '../indicator';

/** Cooperatives and unions: what earns and shares as a cooperative, groups left out. */
const COOPERATIVES = { kinds: ['cooperative', 'union'] } satisfies { kinds: ('cooperative' | 'union')[] };

/**
 * The twelve plan indicators of Hòa Bình 2023. The province's own report names five of them (new cooperatives, new groups,
 * dissolutions, exemplary cooperatives, legal education) and the families of the other seven, which are defined here.
 */
export const hoaBinh2023Indicators: readonly Indicator[] = [
  {
    code: 'newCooperatives',
    name: { vi: 'Hợp tác xã thành lập mới', en: 'New cooperatives' },
    unit: 'organisation',
    better: 'higher',
    formula: { kind: 'events', event: 'founded', of: COOPERATIVES },
    show: { digits: 0, suffix: { vi: 'HTX', en: 'cooperatives' } },
  },
  {
    code: 'newGroups',
    name: { vi: 'Tổ hợp tác thành lập mới', en: 'New cooperative groups' },
    unit: 'organisation',
    better: 'higher',
    formula: { kind: 'events', event: 'founded', of: { kinds: ['group'] } },
    show: { digits: 0, suffix: { vi: 'THT', en: 'groups' } },
  },
  {
    code: 'dissolvedCooperatives',
    name: {
      vi: 'Giải thể hợp tác xã ngừng hoạt động hoặc hoạt động không đúng luật',
      en: 'Inactive or unlawful cooperatives dissolved',
    },
    unit: 'organisation',
    better: 'higher',
    formula: { kind: 'events', event: 'dissolved', of: COOPERATIVES },
    show: { digits: 0, suffix: { vi: 'HTX', en: 'cooperatives' } },
  },
  {
    code: 'exemplaryCooperatives',
    name: {
      vi: 'Hợp tác xã điển hình, ứng dụng công nghệ cao, chuỗi giá trị',
      en: 'Exemplary cooperatives (high technology, value chain)',
    },
    unit: 'organisation',
    better: 'higher',
    formula: { kind: 'events', event: 'recognisedExemplary', of: COOPERATIVES },
    show: { digits: 0, suffix: { vi: 'HTX', en: 'cooperatives' } },
  },
  {
    code: 'legalEducation',
    name: { vi: 'Tuyên truyền, phổ biến chính sách, pháp luật', en: 'Propaganda and legal education' },
    unit: 'event',
    better: 'higher',
    formula: { kind: 'events', event: 'legalEducationHeld' },
    show: { digits: 0, suffix: { vi: 'buổi', en: 'sessions' } },
  },
  {
    code: 'consolidatedCooperatives',
    name: { vi: 'Hợp tác xã được củng cố', en: 'Cooperatives consolidated' },
    unit: 'organisation',
    better: 'higher',
    formula: { kind: 'events', event: 'consolidated', of: COOPERATIVES },
    show: { digits: 0, suffix: { vi: 'HTX', en: 'cooperatives' } },
  },
  {
    code: 'membersAttracted',
    name: { vi: 'Thành viên thu hút mới', en: 'Members attracted' },
    unit: 'person',
    better: 'higher',
    formula: { kind: 'element', element: 'newMembers' },
    show: { digits: 0, suffix: { vi: 'người', en: 'people' } },
  },
  {
    code: 'regularWorkers',
    name: { vi: 'Lao động thường xuyên', en: 'Regular workers' },
    unit: 'person',
    better: 'higher',
    formula: { kind: 'element', element: 'regularWorkers' },
    show: { scale: 'thousand', digits: 1, suffix: { vi: 'người', en: 'people' } },
  },
  {
    code: 'revenuePerCooperative',
    name: { vi: 'Doanh thu bình quân một hợp tác xã', en: 'Average revenue per cooperative' },
    unit: 'dong',
    better: 'higher',
    formula: {
      kind: 'ratio',
      over: { kind: 'element', element: 'revenue', of: COOPERATIVES },
      under: { kind: 'reporters', element: 'revenue', of: COOPERATIVES },
    },
    show: { scale: 'billion', digits: 2, suffix: { vi: '/HTX', en: '/cooperative' } },
  },
  {
    code: 'profitPerCooperative',
    name: { vi: 'Lợi nhuận bình quân một hợp tác xã', en: 'Average profit per cooperative' },
    unit: 'dong',
    better: 'higher',
    formula: {
      kind: 'ratio',
      over: { kind: 'element', element: 'profit', of: COOPERATIVES },
      under: { kind: 'reporters', element: 'profit', of: COOPERATIVES },
    },
    show: { scale: 'million', digits: 0, suffix: { vi: '/HTX', en: '/cooperative' } },
  },
  {
    code: 'averageIncome',
    name: { vi: 'Thu nhập bình quân người lao động', en: 'Average worker income' },
    unit: 'dong',
    better: 'higher',
    formula: {
      kind: 'ratio',
      over: { kind: 'element', element: 'wageBill' },
      under: { kind: 'element', element: 'workerMonths' },
    },
    show: { scale: 'million', digits: 2, suffix: { vi: '/người/tháng', en: '/person/month' } },
  },
  {
    code: 'ratedGoodOrFair',
    name: { vi: 'Tỷ lệ hợp tác xã xếp loại tốt, khá', en: 'Share of cooperatives rated good or fair' },
    unit: 'percent',
    better: 'higher',
    formula: {
      kind: 'ratio',
      over: { kind: 'events', event: 'rated', grades: ['good', 'fair'], of: COOPERATIVES },
      under: { kind: 'events', event: 'rated', of: COOPERATIVES },
      times: 100,
    },
    show: { digits: 1 },
  },
];

/** What the same report says beside its plan: the stocks at the end of the period and the schooling of managers. */
export const sectorOverviewIndicators: readonly Indicator[] = [
  {
    code: 'operatingOrganisations',
    name: { vi: 'Tổ chức kinh tế tập thể đang hoạt động', en: 'Collective economic organisations operating' },
    unit: 'organisation',
    better: 'higher',
    formula: { kind: 'organisations' },
    show: { digits: 0, suffix: { vi: 'tổ chức', en: 'organisations' } },
  },
  {
    code: 'officialMembers',
    name: { vi: 'Thành viên', en: 'Official members' },
    unit: 'person',
    better: 'higher',
    formula: { kind: 'element', element: 'officialMembers' },
    show: { scale: 'thousand', digits: 1, suffix: { vi: 'thành viên', en: 'members' } },
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
  },
  {
    code: 'memberGroupsConsolidated',
    name: { vi: 'Tổ thành viên được kiện toàn', en: 'Member groups consolidated' },
    unit: 'event',
    better: 'higher',
    formula: { kind: 'events', event: 'memberGroupConsolidated' },
    show: { digits: 0, suffix: { vi: 'tổ', en: 'groups' } },
  },
];
