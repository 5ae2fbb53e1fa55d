import { by, all, unprinted } from './cells';
import { AGENCY, PROVINCE, MILLIONS, ORGANISATIONS, COMPARED, PLANNED } from './headings';
import * as why from './reasons';
import { ALL, INDUSTRIES, PLACES, SUPPORT_MONEY, TOTAL } from './sections';
import type { StatisticalForm } from './statistical-form';

/** Forms 18 to 23: what the state gave, and loans. */
export const supportForms: readonly StatisticalForm[] = /* @__PURE__ */ define();

function define(): StatisticalForm[] {
  return [
    {
      code: '18a.N.HTX',
      name: {
        vi: 'Tổng số hợp tác xã, liên hiệp hợp tác xã được hỗ trợ tiếp cận vốn, quỹ hỗ trợ phát triển hợp tác xã',
        en: 'Cooperatives and unions helped to capital or a development support fund',
      },
      reporter: AGENCY,
      unit: ORGANISATIONS,
      years: PLANNED,
      measures: ALL,
      sections: [TOTAL, INDUSTRIES, PLACES],
      fill: {
        total: all(by('form18FundAccess')),
        industry: all(by('form18FundAccess')),
        place: all(by('form18FundAccess')),
        ...unprinted,
      },
    },
    {
      code: '18b.N.HTX',
      name: {
        vi: 'Số hợp tác xã, liên hiệp hợp tác xã được hỗ trợ tiếp cận vốn, quỹ hỗ trợ phát triển hợp tác xã theo địa phương',
        en: 'Cooperatives and unions helped to capital or a development support fund, in one province',
      },
      reporter: PROVINCE,
      unit: ORGANISATIONS,
      years: PLANNED,
      measures: ALL,
      sections: [INDUSTRIES],
      fill: { industry: all(by('form18FundAccess')), ...unprinted },
    },
    {
      code: '19a.N.HTX',
      name: {
        vi: 'Tổng số hợp tác xã, liên hiệp hợp tác xã được hỗ trợ',
        en: 'Cooperatives and unions supported',
      },
      reporter: AGENCY,
      unit: ORGANISATIONS,
      years: COMPARED,
      measures: ALL,
      sections: [TOTAL, INDUSTRIES, PLACES],
      fill: {
        total: all(by('form19Supported')),
        industry: all(by('form19Supported')),
        place: all(by('form19Supported')),
        ...unprinted,
      },
    },
    {
      code: '19b.N.HTX',
      name: {
        vi: 'Số hợp tác xã, liên hiệp hợp tác xã được hỗ trợ theo địa phương',
        en: 'Cooperatives and unions supported, in one province',
      },
      reporter: PROVINCE,
      unit: ORGANISATIONS,
      years: COMPARED,
      measures: ALL,
      sections: [TOTAL, INDUSTRIES],
      fill: { total: all(by('form19Supported')), industry: all(by('form19Supported')), ...unprinted },
    },
    {
      code: '20a.N.HTX',
      name: {
        vi: 'Tổng hợp kinh phí hỗ trợ hợp tác xã, liên hiệp hợp tác xã',
        en: 'Money spent on support to cooperatives and unions',
      },
      reporter: AGENCY,
      unit: MILLIONS,
      years: PLANNED,
      measures: ALL,
      sections: [SUPPORT_MONEY, PLACES],
      fill: { support: all(why.SPENT_BY_AGENCIES), place: all(why.SPENT_BY_AGENCIES) },
    },
    {
      code: '20b.N.HTX',
      name: {
        vi: 'Kinh phí hỗ trợ hợp tác xã, liên hiệp hợp tác xã theo địa phương',
        en: 'Money spent on support to cooperatives and unions, in one province',
      },
      reporter: PROVINCE,
      unit: MILLIONS,
      years: PLANNED,
      measures: ALL,
      sections: [SUPPORT_MONEY],
      fill: { support: all(why.SPENT_BY_AGENCIES) },
    },
    {
      code: '21a.N.HTX',
      name: {
        vi: 'Tổng số hợp tác xã, liên hiệp hợp tác xã được ưu đãi về tín dụng',
        en: 'Cooperatives and unions with preferential credit',
      },
      reporter: AGENCY,
      unit: ORGANISATIONS,
      years: PLANNED,
      measures: ALL,
      sections: [TOTAL, INDUSTRIES, PLACES],
      fill: {
        total: all(by('form21CreditPreference')),
        industry: all(by('form21CreditPreference')),
        place: all(by('form21CreditPreference')),
        ...unprinted,
      },
    },
    {
      code: '21b.N.HTX',
      name: {
        vi: 'Số hợp tác xã, liên hiệp hợp tác xã được ưu đãi về tín dụng theo địa phương',
        en: 'Cooperatives and unions with preferential credit, in one province',
      },
      reporter: PROVINCE,
      unit: ORGANISATIONS,
      years: PLANNED,
      measures: ALL,
      sections: [INDUSTRIES],
      fill: { industry: all(by('form21CreditPreference')), ...unprinted },
    },
    {
      code: '22a.N.HTX',
      name: {
        vi: 'Tổng số vốn hợp tác xã, liên hiệp hợp tác xã được vay',
        en: 'Capital lent to cooperatives and unions',
      },
      reporter: AGENCY,
      unit: MILLIONS,
      years: PLANNED,
      measures: ALL,
      sections: [TOTAL, INDUSTRIES, PLACES],
      fill: {
        total: all(by('form22Borrowed')),
        industry: all(by('form22Borrowed')),
        place: all(by('form22Borrowed')),
        ...unprinted,
      },
    },
    {
      code: '22b.N.HTX',
      name: {
        vi: 'Tổng số vốn hợp tác xã, liên hiệp hợp tác xã được vay theo địa phương',
        en: 'Capital lent to cooperatives and unions, in one province',
      },
      reporter: PROVINCE,
      unit: MILLIONS,
      years: PLANNED,
      measures: ALL,
      sections: [INDUSTRIES],
      fill: { industry: all(by('form22Borrowed')), ...unprinted },
    },
    {
      code: '23a.N.HTX',
      name: {
        vi: 'Tổng số hợp tác xã, liên hiệp hợp tác xã được ưu đãi, hỗ trợ giao đất, cho thuê đất',
        en: 'Cooperatives and unions helped with land',
      },
      reporter: AGENCY,
      unit: ORGANISATIONS,
      years: PLANNED,
      measures: ALL,
      sections: [TOTAL, PLACES],
      fill: { total: all(by('form23LandSupport')), place: all(by('form23LandSupport')) },
    },
    {
      code: '23b.N.HTX',
      name: {
        vi: 'Số hợp tác xã, liên hiệp hợp tác xã được ưu đãi, hỗ trợ giao đất, cho thuê đất theo địa phương',
        en: 'Cooperatives and unions helped with land, in one province',
      },
      reporter: PROVINCE,
      unit: ORGANISATIONS,
      years: PLANNED,
      measures: ALL,
      sections: [TOTAL],
      fill: { total: all(by('form23LandSupport')) },
    },
  ];
}
