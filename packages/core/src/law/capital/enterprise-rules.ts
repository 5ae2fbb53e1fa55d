import { citing, law2023 } from '../engine/citation';
import { UNDER_LAW_2023 } from '../engine/instrument';
import { requirementRule } from '../engine/requirement';
import {
  enterpriseApproved,
  enterpriseNotFromIndivisible,
  enterprisePurpose,
  enterpriseRelatedBusiness,
} from './enterprise-parameters';

export const ENTERPRISES_NOT_FOR_GROUPS = {
  notFor: {
    vi: 'Quy định này đặt cho hợp tác xã và liên hiệp; tổ hợp tác không có tư cách pháp nhân để thành lập, góp vốn vào doanh nghiệp theo Luật này.',
    en: 'This is set for cooperatives and unions; a group is not a legal person that founds enterprises under this law.',
  },
};

export const NO_ENTERPRISE = {
  vi: 'Không thành lập, góp vốn, mua cổ phần doanh nghiệp nên không xét.',
  en: 'It holds no enterprise, so there is nothing to look at.',
};

/** All of these matter only to who founded an enterprise or holds capital in one. */
const WHEN_INVESTING = {
  notForGroups: ENTERPRISES_NOT_FOR_GROUPS,
  when: { fact: 'investsInEnterprises', otherwise: NO_ENTERPRISE },
} as const;

const decree193 = citing('decree-193-2013', 'text');

export const enterpriseApprovedRule = requirementRule({
  ...WHEN_INVESTING,
  parameter: enterpriseApproved,
  fact: 'enterpriseInvestmentApproved',
  must: true,
  also: [
    { from: '2014-01-27', to: '2024-06-30', citations: [decree193('d20.k1.a')] },
    { ...UNDER_LAW_2023, citations: [law2023('d82.k4.a')] },
  ],
  kept: { vi: 'Đại hội thành viên đã thông qua.', en: 'The congress approved it.' },
  broken: {
    vi: 'Đại hội thành viên chưa thông qua việc thành lập, góp vốn hoặc mua cổ phần doanh nghiệp. Cần đưa ra đại hội quyết định.',
    en: 'The congress has not approved founding, or taking capital or shares in, the enterprise. Put it to the congress.',
  },
});

export const enterpriseNotFromIndivisibleRule = requirementRule({
  ...WHEN_INVESTING,
  parameter: enterpriseNotFromIndivisible,
  fact: 'enterpriseFromIndivisible',
  must: false,
  also: [{ ...UNDER_LAW_2023, citations: [law2023('d82.k4.b')] }],
  kept: {
    vi: 'Không dùng quỹ, tài sản không chia vào doanh nghiệp.',
    en: 'No indivisible funds or assets went into enterprises.',
  },
  broken: {
    vi: 'Quỹ hoặc tài sản không chia đã được đưa vào doanh nghiệp. Cần hoàn lại và dùng nguồn vốn khác.',
    en: 'Indivisible funds or assets went into an enterprise. Put them back and use other capital.',
  },
});

export const enterprisePurposeRule = requirementRule({
  ...WHEN_INVESTING,
  parameter: enterprisePurpose,
  fact: 'enterpriseSupportsCooperative',
  must: true,
  also: [{ ...UNDER_LAW_2023, citations: [law2023('d82.k1')] }],
  kept: {
    vi: 'Doanh nghiệp nhằm hỗ trợ hoạt động của hợp tác xã, liên hiệp.',
    en: 'The enterprise supports the work of the cooperative or union.',
  },
  broken: {
    vi: 'Doanh nghiệp không nhằm hỗ trợ hoạt động, liên kết, tiêu thụ, sử dụng sản phẩm, dịch vụ của hợp tác xã, liên hiệp. Cần điều chỉnh mục tiêu hoặc rút vốn.',
    en: 'The enterprise does not serve the work, links, sales or products of the cooperative or union. Change its aim or withdraw.',
  },
});

export const enterpriseRelatedBusinessRule = requirementRule({
  ...WHEN_INVESTING,
  parameter: enterpriseRelatedBusiness,
  fact: 'enterpriseRelatedBusiness',
  must: true,
  kept: {
    vi: 'Doanh nghiệp hoạt động trong ngành, nghề có liên quan.',
    en: 'The enterprise works in a related line of business.',
  },
  broken: {
    vi: 'Doanh nghiệp hoạt động ngoài các ngành, nghề có liên quan đến ngành, nghề của hợp tác xã, liên hiệp. Không được đầu tư vào đó.',
    en: 'The enterprise works outside lines related to those of the cooperative or union. Do not invest there.',
  },
});
