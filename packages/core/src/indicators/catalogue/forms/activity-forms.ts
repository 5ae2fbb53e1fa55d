import { by, all, byGender, unnamed, byKind, unprinted } from './cells';
import {
  AGENCY,
  REGISTRY,
  PROVINCE,
  PEOPLE,
  TIMES,
  MILLIONS,
  ORGANISATIONS,
  COMPARED,
  PLANNED,
} from './headings';
import * as why from './reasons';
import {
  AGES,
  ALL,
  BY_GENDER,
  BY_KIND,
  INDUSTRIES,
  INDUSTRIES_BY_KIND,
  PLACES,
  SCHOOLING,
  TOTAL,
  UNNAMED_COLUMNS,
} from './sections';
import type { StatisticalForm } from './statistical-form';

/** Forms 09 to 17: contribution, new organisations, workers, revenue, income, managers and their training. */
export const activityForms: readonly StatisticalForm[] = /* @__PURE__ */ define();

function define(): StatisticalForm[] {
  const workers = byGender(by('form12Workers'), by('form12WorkersMen'), by('form12WorkersWomen'));
  const revenue = byKind(by('official0704'), by('form13UnionRevenue'));
  const income = { industry: byKind(why.INCOME_UNDEFINED), place: byKind(why.INCOME_UNDEFINED) };
  const wages = { industry: byKind(why.WAGES_PER_WHAT), place: byKind(why.WAGES_PER_WHAT) };
  const managers = {
    age18To24: byGender(by('form16ManagersAged18To24'), why.NOT_BY_GENDER),
    age25To49: byGender(by('form16ManagersAged25To49'), why.NOT_BY_GENDER),
    age50AndOver: byGender(by('form16ManagersAged50AndOver'), why.NOT_BY_GENDER),
    intermediate: byGender(by('form16ManagersIntermediate'), why.NOT_BY_GENDER),
    college: byGender(by('form16ManagersCollege'), why.NOT_BY_GENDER),
    university: byGender(by('form16ManagersUniversity'), why.NOT_BY_GENDER),
    postgraduate: byGender(by('form16ManagersPostgraduate'), why.NOT_BY_GENDER),
  };
  const trained = { age: byGender(why.NOT_BY_PERSON), schooling: byGender(why.NOT_BY_PERSON) };

  return [
    {
      code: '09.N.HTX',
      name: {
        vi: 'Tỷ trọng đóng góp của khu vực kinh tế tập thể vào tổng sản phẩm trong nước',
        en: 'Share of the collective economy in gross domestic product',
      },
      reporter: AGENCY,
      unit: { vi: '%', en: '%' },
      years: ['before', 'plan', 'year'],
      measures: ALL,
      sections: [TOTAL],
      fill: { total: all(why.NATIONAL_ACCOUNTS) },
    },
    {
      code: '10.N.QLĐKKD',
      name: {
        vi: 'Số hợp tác xã, liên hiệp hợp tác xã thành lập mới',
        en: 'Cooperatives and unions newly founded',
      },
      reporter: REGISTRY,
      unit: ORGANISATIONS,
      years: COMPARED,
      measures: ALL,
      sections: [INDUSTRIES, PLACES],
      fill: { industry: all(by('official0707')), place: all(by('official0707')), ...unprinted },
    },
    {
      code: '11.N.QLĐKKD',
      name: {
        vi: 'Số thành viên của hợp tác xã, liên hiệp hợp tác xã thành lập mới',
        en: 'Members of newly founded cooperatives and unions',
      },
      reporter: REGISTRY,
      unit: PEOPLE,
      years: COMPARED,
      measures: UNNAMED_COLUMNS,
      sections: [INDUSTRIES, PLACES],
      fill: { industry: unnamed(why.MEMBERS_WHEN), place: unnamed(why.MEMBERS_WHEN) },
    },
    {
      code: '12a.N.HTX',
      name: {
        vi: 'Tổng số lao động thường xuyên của hợp tác xã, liên hiệp hợp tác xã',
        en: 'Regular workers of cooperatives and unions',
      },
      reporter: AGENCY,
      unit: PEOPLE,
      years: COMPARED,
      measures: BY_GENDER,
      sections: [INDUSTRIES_BY_KIND, PLACES],
      fill: { industry: workers, place: workers, industryOther: byGender(why.NOT_PRINTED) },
    },
    {
      code: '12b.N.HTX',
      name: {
        vi: 'Số lao động thường xuyên của hợp tác xã, liên hiệp hợp tác xã theo địa phương',
        en: 'Regular workers of cooperatives and unions, in one province',
      },
      reporter: PROVINCE,
      unit: PEOPLE,
      years: COMPARED,
      measures: BY_GENDER,
      sections: [INDUSTRIES_BY_KIND],
      fill: { industry: workers, industryOther: byGender(why.NOT_PRINTED) },
    },
    {
      code: '13a.N.HTX',
      name: {
        vi: 'Tổng doanh thu của hợp tác xã, liên hiệp hợp tác xã',
        en: 'Revenue of cooperatives and unions',
      },
      reporter: AGENCY,
      unit: MILLIONS,
      years: PLANNED,
      measures: BY_KIND,
      sections: [INDUSTRIES, PLACES],
      fill: { industry: revenue, place: revenue, industryOther: byKind(why.NOT_PRINTED) },
    },
    {
      code: '13b.N.HTX',
      name: {
        vi: 'Doanh thu của hợp tác xã, liên hiệp hợp tác xã theo địa phương',
        en: 'Revenue of cooperatives and unions, in one province',
      },
      reporter: PROVINCE,
      unit: MILLIONS,
      years: PLANNED,
      measures: BY_KIND,
      sections: [INDUSTRIES],
      fill: { industry: revenue, industryOther: byKind(why.NOT_PRINTED) },
    },
    {
      code: '14a.N.HTX',
      name: {
        vi: 'Tổng thu nhập của hợp tác xã, liên hiệp hợp tác xã',
        en: 'Income of cooperatives and unions',
      },
      reporter: AGENCY,
      unit: MILLIONS,
      years: PLANNED,
      measures: BY_KIND,
      sections: [INDUSTRIES, PLACES],
      fill: { ...income },
    },
    {
      code: '14b.N.HTX',
      name: {
        vi: 'Thu nhập của hợp tác xã, liên hiệp hợp tác xã theo địa phương',
        en: 'Income of cooperatives and unions, in one province',
      },
      reporter: PROVINCE,
      unit: MILLIONS,
      years: PLANNED,
      measures: BY_KIND,
      sections: [INDUSTRIES],
      fill: { industry: byKind(why.INCOME_UNDEFINED) },
    },
    {
      code: '15a.N.HTX',
      name: {
        vi: 'Thu nhập bình quân của lao động thường xuyên trong hợp tác xã, liên hiệp hợp tác xã',
        en: 'Average income of regular workers in cooperatives and unions',
      },
      reporter: AGENCY,
      unit: MILLIONS,
      years: PLANNED,
      measures: BY_KIND,
      sections: [INDUSTRIES, PLACES],
      fill: { ...wages },
    },
    {
      code: '15b.N.HTX',
      name: {
        vi: 'Thu nhập bình quân của lao động thường xuyên trong hợp tác xã, liên hiệp hợp tác xã theo địa phương',
        en: 'Average income of regular workers in cooperatives and unions, in one province',
      },
      reporter: PROVINCE,
      unit: MILLIONS,
      years: PLANNED,
      measures: BY_KIND,
      sections: [INDUSTRIES],
      fill: { industry: byKind(why.WAGES_PER_WHAT) },
    },
    {
      code: '16a.N.HTX',
      name: {
        vi: 'Tổng số cán bộ quản lý của hợp tác xã, liên hiệp hợp tác xã',
        en: 'Managers of cooperatives and unions',
      },
      reporter: AGENCY,
      unit: PEOPLE,
      years: COMPARED,
      measures: BY_GENDER,
      sections: [AGES, SCHOOLING, PLACES],
      fill: {
        ...managers,
        place: byGender(by('form16Managers'), by('form16ManagersMen'), by('form16ManagersWomen')),
      },
    },
    {
      code: '16b.N.HTX',
      name: {
        vi: 'Số cán bộ quản lý hợp tác xã, liên hiệp hợp tác xã theo địa phương',
        en: 'Managers of cooperatives and unions, in one province',
      },
      reporter: PROVINCE,
      unit: PEOPLE,
      years: COMPARED,
      measures: BY_GENDER,
      sections: [AGES, SCHOOLING],
      fill: { ...managers },
    },
    {
      code: '17a.N.HTX',
      name: {
        vi: 'Tổng số lượt cán bộ hợp tác xã, liên hiệp hợp tác xã được đào tạo, bồi dưỡng',
        en: 'Attendances of officers of cooperatives and unions at training',
      },
      reporter: AGENCY,
      unit: TIMES,
      years: COMPARED,
      measures: BY_GENDER,
      sections: [AGES, SCHOOLING, PLACES],
      fill: {
        ...trained,
        place: byGender(by('form17Trained'), by('form17TrainedMen'), by('form17TrainedWomen')),
      },
    },
    {
      code: '17b.N.HTX',
      name: {
        vi: 'Số lượt cán bộ hợp tác xã, liên hiệp hợp tác xã được đào tạo, bồi dưỡng theo địa phương',
        en: 'Attendances of officers at training, in one province',
      },
      reporter: PROVINCE,
      unit: TIMES,
      years: COMPARED,
      measures: BY_GENDER,
      sections: [AGES, SCHOOLING],
      fill: { ...trained },
    },
  ];
}
