import type { Indicator } from '../indicator';
import { NAMED, OURS } from './hoa-binh-2023-sources';

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
    show: { digits: 0, suffix: { vi: 'HTX', en: 'cooperatives', one: 'cooperative' } },
    source: NAMED,
    reading: {
      vi: 'Hợp tác xã và liên hiệp đăng ký thành lập trong kỳ.',
      en: 'Cooperatives and unions registered as new in the period.',
    },
  },
  {
    code: 'newGroups',
    name: { vi: 'Tổ hợp tác thành lập mới', en: 'New cooperative groups' },
    unit: 'organisation',
    better: 'higher',
    formula: { kind: 'events', event: 'founded', of: { kinds: ['group'] } },
    show: { digits: 0, suffix: { vi: 'THT', en: 'groups', one: 'group' } },
    source: NAMED,
    reading: {
      vi: 'Tổ hợp tác thành lập trong kỳ, theo sổ.',
      en: 'Groups formed in the period, by the register.',
    },
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
    show: { digits: 0, suffix: { vi: 'HTX', en: 'cooperatives', one: 'cooperative' } },
    source: NAMED,
    reading: {
      vi: 'Đơn vị đã giải thể xong trong kỳ; nhiều hơn là tốt, vì kế hoạch là giải thể những đơn vị không còn hoạt động. Đơn vị mới đề nghị giải thể chưa tính.',
      en: 'Dissolved for good in the period; more is better, because the plan is to end those that no longer work. One whose dissolution is only proposed does not count.',
    },
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
    show: { digits: 0, suffix: { vi: 'HTX', en: 'cooperatives', one: 'cooperative' } },
    source: NAMED,
    reading: { vi: 'Số lần công nhận ghi trong kỳ.', en: 'Recognitions noted in the period.' },
  },
  {
    code: 'legalEducation',
    name: { vi: 'Tuyên truyền, phổ biến chính sách, pháp luật', en: 'Propaganda and legal education' },
    unit: 'event',
    better: 'higher',
    formula: { kind: 'events', event: 'legalEducationHeld' },
    show: { digits: 0, suffix: { vi: 'buổi', en: 'sessions', one: 'session' } },
    source: NAMED,
    reading: {
      vi: 'Số buổi ghi trong kỳ, không phải số người dự.',
      en: 'Sessions noted in the period, not people who came.',
    },
  },
  {
    code: 'consolidatedCooperatives',
    name: { vi: 'Hợp tác xã được củng cố', en: 'Cooperatives consolidated' },
    unit: 'organisation',
    better: 'higher',
    formula: { kind: 'events', event: 'consolidated', of: COOPERATIVES },
    show: { digits: 0, suffix: { vi: 'HTX', en: 'cooperatives', one: 'cooperative' } },
    source: OURS,
    reading: { vi: 'Số lần củng cố ghi trong kỳ.', en: 'Consolidations noted in the period.' },
  },
  {
    code: 'membersAttracted',
    name: { vi: 'Thành viên thu hút mới', en: 'Members attracted' },
    unit: 'person',
    better: 'higher',
    formula: { kind: 'element', element: 'newMembers' },
    show: { digits: 0, suffix: { vi: 'người', en: 'people', one: 'person' } },
    source: OURS,
    reading: {
      vi: 'Cộng thành viên mới các tháng, không trừ người ra.',
      en: 'New members of the months added up; those who left are not taken off.',
    },
  },
  {
    code: 'regularWorkers',
    name: { vi: 'Lao động thường xuyên', en: 'Regular workers' },
    unit: 'person',
    better: 'higher',
    formula: { kind: 'element', element: 'regularWorkers' },
    show: { scale: 'thousand', digits: 1, suffix: { vi: 'người', en: 'people' } },
    source: OURS,
    reading: {
      vi: 'Số cuối kỳ của mọi loại hình đang hoạt động, gồm cả tổ hợp tác: rộng hơn chỉ tiêu 0703.',
      en: 'At the end of the period, of all kinds that operate, groups included: wider than indicator 0703.',
    },
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
    source: OURS,
    reading: {
      vi: 'Tổng doanh thu chia cho số hợp tác xã, liên hiệp đã báo, không chia cho số chưa báo.',
      en: 'All revenue over the cooperatives and unions that reported; those that did not are not divided by.',
    },
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
    source: OURS,
    reading: {
      vi: 'Tổng lợi nhuận chia cho số đơn vị đã báo; lỗ làm giảm tổng.',
      en: 'All profit over those that reported; losses lower it.',
    },
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
    source: OURS,
    reading: {
      vi: 'Tổng quỹ lương chia tổng công tháng, chỉ những tháng có đủ hai số; là bình quân một người một tháng.',
      en: 'The wage bill over the worker-months, of months with both; per person and month.',
    },
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
    source: OURS,
    reading: {
      vi: 'Trên số lượt xếp loại ghi trong kỳ, không trên tổng số hợp tác xã.',
      en: 'Of the ratings noted in the period, not of all cooperatives.',
    },
  },
];
