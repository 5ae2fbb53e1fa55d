import type { Indicator, IndicatorSource } from '../../indicator';
import type { OrganisationFilter } from '../../organisation-filter';

const COOPERATIVES: OrganisationFilter = { kinds: ['cooperative'] };
const FARMS: OrganisationFilter = { kinds: ['cooperative'], sectors: ['agriculture'] };
const HIGH_TECHNOLOGY = [{ element: 'highTechnology', atLeast: 1 }];

/** The documents name these without defining them; the formulas are ours. */
const source: IndicatorSource = {
  document: {
    vi: 'Các mục tiêu quốc gia về kinh tế tập thể; văn bản không nêu cách tính, công thức là của thư viện này',
    en: 'The national targets for the collective economy; the documents give no method, the formula is this library’s',
  },
  trust: 'secondary',
};

/** What the national targets need beside the official indicators. */
export const nationalIndicators: readonly Indicator[] = /* @__PURE__ */ define();

function define(): Indicator[] {
  return [
    {
      code: 'nationalUnionCooperatives',
      name: {
        vi: 'Số hợp tác xã thành viên của các liên hiệp',
        en: 'Cooperatives that are members of unions',
      },
      unit: 'person',
      better: 'higher',
      formula: {
        kind: 'element',
        element: 'officialMembers',
        standing: 'registered',
        of: { kinds: ['union'] },
      },
      show: { digits: 0, suffix: { vi: 'HTX', en: 'cooperatives', one: 'cooperative' } },
      source,
      reading: {
        vi: 'Thành viên chính thức của liên hiệp là hợp tác xã; hợp tác xã ở hai liên hiệp được tính hai lần.',
        en: 'Official members of a union are cooperatives; one that is in two unions counts twice.',
      },
    },
    {
      code: 'nationalRatedGoodOrFair',
      name: { vi: 'Tỷ lệ hợp tác xã tốt, khá', en: 'Share of cooperatives rated good or fair' },
      unit: 'percent',
      better: 'higher',
      formula: {
        kind: 'share',
        part: { kind: 'events', event: 'rated', grades: ['good', 'fair'], of: COOPERATIVES },
        whole: { kind: 'events', event: 'rated', of: COOPERATIVES },
      },
      show: { digits: 1 },
      source,
      reading: {
        vi: 'Trên số lượt xếp loại ghi trong kỳ; hợp tác xã chưa xếp loại không nằm trong mẫu số.',
        en: 'Of the ratings noted in the period; cooperatives not rated are not in the whole.',
      },
    },
    {
      code: 'nationalManagersCollege',
      name: {
        vi: 'Tỷ lệ cán bộ quản lý hợp tác xã có trình độ cao đẳng, đại học',
        en: 'Share of managers of cooperatives with college or university schooling',
      },
      unit: 'percent',
      better: 'higher',
      formula: {
        kind: 'share',
        part: { kind: 'element', element: 'managersCollege', of: COOPERATIVES },
        whole: { kind: 'element', element: 'managers', of: COOPERATIVES },
      },
      show: { digits: 1 },
      source,
      reading: {
        vi: 'Cao đẳng trở lên, gồm sau đại học, trên số cán bộ của những hợp tác xã đã báo cả hai số.',
        en: 'College or above, postgraduates included, of the managers of cooperatives that gave both numbers.',
      },
    },
    {
      code: 'nationalHighTechnologyCooperatives',
      name: { vi: 'Số hợp tác xã ứng dụng công nghệ cao', en: 'Cooperatives that apply high technology' },
      unit: 'organisation',
      better: 'higher',
      formula: { kind: 'organisations', of: { ...COOPERATIVES, figures: HIGH_TECHNOLOGY } },
      show: { digits: 0, suffix: { vi: 'HTX', en: 'cooperatives', one: 'cooperative' } },
      source,
      reading: {
        vi: 'Hợp tác xã đang hoạt động tự báo là có; chưa báo thì chưa biết, không phải là không.',
        en: 'Operating cooperatives that say they do; one that has not said is not known, not a no.',
      },
    },
    {
      code: 'nationalHighTechnologyGroups',
      name: { vi: 'Số tổ hợp tác ứng dụng công nghệ cao', en: 'Groups that apply high technology' },
      unit: 'organisation',
      better: 'higher',
      formula: { kind: 'organisations', of: { kinds: ['group'], figures: HIGH_TECHNOLOGY } },
      show: { digits: 0, suffix: { vi: 'THT', en: 'groups', one: 'group' } },
      source,
      reading: {
        vi: 'Tổ hợp tác tự báo là có; chưa báo thì chưa biết.',
        en: 'Groups that say they do; one that has not said is not known.',
      },
    },
    {
      code: 'nationalFarmsInChains',
      name: {
        vi: 'Tỷ lệ hợp tác xã nông nghiệp liên kết theo chuỗi giá trị',
        en: 'Share of agricultural cooperatives in value chains',
      },
      unit: 'percent',
      better: 'higher',
      formula: {
        kind: 'share',
        part: { kind: 'organisations', of: { ...FARMS, figures: [{ element: 'valueChains', atLeast: 1 }] } },
        whole: { kind: 'reporters', element: 'valueChains', of: FARMS },
      },
      show: { digits: 1 },
      source,
      reading: {
        vi: 'Có từ một chuỗi trở lên, trên số hợp tác xã nông nghiệp đã báo số chuỗi.',
        en: 'In one chain or more, of the agricultural cooperatives that told in how many.',
      },
    },
  ];
}
