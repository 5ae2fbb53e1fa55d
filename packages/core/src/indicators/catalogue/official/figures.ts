import type { Indicator } from '../../indicator';
import type { OrganisationFilter } from '../../organisation-filter';
import { CIRCULAR_09_2023 } from './circular-09-2023';

const COOPERATIVES: OrganisationFilter = { kinds: ['cooperative'] };
const UNIONS: OrganisationFilter = { kinds: ['union'] };
const GROUPS: OrganisationFilter = { kinds: ['group'] };
const BOTH: OrganisationFilter = { kinds: ['cooperative', 'union'] };

const cooperatives = { digits: 0, suffix: { vi: 'HTX', en: 'cooperatives', one: 'cooperative' } };
const organisations = {
  digits: 0,
  suffix: { vi: 'HTX, LHHTX', en: 'cooperatives and unions', one: 'cooperative or union' },
};
const people = { digits: 0, suffix: { vi: 'người', en: 'people', one: 'person' } };

export const official0701: Indicator = {
  code: 'official0701',
  name: { vi: 'Số hợp tác xã', en: 'Number of cooperatives' },
  unit: 'organisation',
  better: 'higher',
  formula: { kind: 'organisations', standing: 'registered', of: COOPERATIVES },
  show: cooperatives,
  source: { document: CIRCULAR_09_2023, place: '0701', trust: 'text' },
  reading: {
    vi: 'Đếm hợp tác xã có tư cách pháp nhân vào ngày cuối kỳ, gồm cả quỹ tín dụng nhân dân và hợp tác xã đang tạm ngừng; không đếm hợp tác xã đã giải thể, liên hiệp và tổ hợp tác.',
    en: 'Counts the cooperatives with legal personality on the last day, people’s credit funds and suspended ones included; not those dissolved, nor unions and groups.',
  },
};

const membersOf = (of: OrganisationFilter): Indicator['formula'] => ({
  kind: 'sum',
  plus: [
    { kind: 'element', element: 'officialMembers', standing: 'registered', of },
    { kind: 'element', element: 'contributingAssociates', standing: 'registered', of },
    { kind: 'element', element: 'otherAssociates', standing: 'registered', of },
  ],
});

export const official0702Cooperatives: Indicator = {
  code: 'official0702Cooperatives',
  name: { vi: 'Số thành viên hợp tác xã', en: 'Members of cooperatives' },
  unit: 'person',
  better: 'higher',
  formula: /* @__PURE__ */ membersOf(COOPERATIVES),
  show: { digits: 0, suffix: { vi: 'thành viên', en: 'members', one: 'member' } },
  source: { document: CIRCULAR_09_2023, place: '0702', trust: 'text' },
  reading: {
    vi: 'Thành viên chính thức cộng hai loại thành viên liên kết. Hợp tác xã chưa báo đủ ba số thì chưa được tính; đơn vị không có loại nào phải báo 0.',
    en: 'Official members plus both kinds of associates. A cooperative that has not given all three is not counted yet; one that has none of a kind must report 0.',
  },
};

export const official0702Unions: Indicator = {
  unit: 'person',
  better: 'higher',
  show: { digits: 0, suffix: { vi: 'thành viên', en: 'members', one: 'member' } },
  source: { document: CIRCULAR_09_2023, place: '0702', trust: 'text' },
  code: 'official0702Unions',
  name: { vi: 'Số thành viên liên hiệp hợp tác xã', en: 'Members of unions of cooperatives' },
  formula: /* @__PURE__ */ membersOf(UNIONS),
  reading: {
    vi: 'Thành viên chính thức của liên hiệp là các hợp tác xã, không phải cá nhân, nên không cộng với thành viên hợp tác xã.',
    en: 'Official members of a union are cooperatives, not people; it is not added to the members of cooperatives.',
  },
};

export const official0702Groups: Indicator = {
  unit: 'person',
  better: 'higher',
  show: { digits: 0, suffix: { vi: 'thành viên', en: 'members', one: 'member' } },
  source: { document: CIRCULAR_09_2023, place: '0702', trust: 'text' },
  code: 'official0702Groups',
  name: { vi: 'Số thành viên tổ hợp tác', en: 'Members of cooperative groups' },
  formula: { kind: 'element', element: 'officialMembers', standing: 'registered', of: GROUPS },
  reading: {
    vi: 'Những người cùng góp vốn, góp sức lao động của tổ; công thức của thông tư không có thành viên liên kết.',
    en: 'Those who put in money or labour together; the circular’s formula for groups has no associates.',
  },
};

export const official0703: Indicator = {
  code: 'official0703',
  name: { vi: 'Số lao động thường xuyên của hợp tác xã', en: 'Regular workers of cooperatives' },
  unit: 'person',
  better: 'higher',
  formula: { kind: 'element', element: 'regularWorkers', of: COOPERATIVES },
  show: people,
  source: { document: CIRCULAR_09_2023, place: '0703', trust: 'text' },
  reading: {
    vi: 'Người làm việc thường xuyên, trực tiếp hay gián tiếp, được hợp tác xã trả công, kể cả thành viên; lấy số cuối kỳ. Không gồm lao động thời vụ, lao động của liên hiệp và tổ hợp tác.',
    en: 'Those in regular work, direct or indirect, paid by the cooperative, members or not; as at the end. Without seasonal workers and those of unions and groups.',
  },
};

export const official0704: Indicator = {
  code: 'official0704',
  name: { vi: 'Doanh thu của hợp tác xã', en: 'Revenue of cooperatives' },
  unit: 'dong',
  better: 'higher',
  formula: { kind: 'element', element: 'revenue', of: COOPERATIVES },
  show: { scale: 'billion', digits: 2 },
  source: { document: CIRCULAR_09_2023, place: '0704', trust: 'text' },
  reading: {
    vi: 'Tổng doanh thu mọi hoạt động, gồm cả giao dịch nội bộ với thành viên; không phải bình quân. Chỉ là số của tỉnh khi mọi hợp tác xã đã báo đủ các tháng.',
    en: 'All revenue of all activities, transactions with members included; not an average. It is the province’s number only when every cooperative has reported every month.',
  },
};

export const official0705: Indicator = {
  code: 'official0705',
  name: { vi: 'Số cán bộ quản lý hợp tác xã', en: 'Managers of cooperatives' },
  unit: 'person',
  better: 'higher',
  formula: { kind: 'element', element: 'managers', standing: 'registered', of: COOPERATIVES },
  show: people,
  source: { document: CIRCULAR_09_2023, place: '0705', trust: 'text' },
  reading: {
    vi: 'Người thuộc ban quản trị, ban giám đốc, ban kiểm soát; người giữ hai chức trong một hợp tác xã chỉ tính một lần.',
    en: 'Those of the board, the directors and the supervisory board; someone with two offices in one cooperative counts once.',
  },
};

export const official0706Groups: Indicator = {
  code: 'official0706Groups',
  name: { vi: 'Số tổ hợp tác', en: 'Number of cooperative groups' },
  unit: 'organisation',
  better: 'higher',
  formula: { kind: 'organisations', standing: 'registered', of: GROUPS },
  show: { digits: 0, suffix: { vi: 'THT', en: 'groups', one: 'group' } },
  source: { document: CIRCULAR_09_2023, place: '0706', trust: 'text' },
  reading: {
    vi: 'Tổ có hợp đồng hợp tác còn hiệu lực vào ngày cuối kỳ, theo sổ; tổ chưa vào sổ thì không biết.',
    en: 'Groups whose contract stands on the last day, by the register; those not entered in it are not known.',
  },
};

export const official0706Unions: Indicator = {
  unit: 'organisation',
  better: 'higher',
  source: { document: CIRCULAR_09_2023, place: '0706', trust: 'text' },
  code: 'official0706Unions',
  name: { vi: 'Số liên hiệp hợp tác xã', en: 'Number of unions of cooperatives' },
  formula: { kind: 'organisations', standing: 'registered', of: UNIONS },
  show: { digits: 0, suffix: { vi: 'LHHTX', en: 'unions', one: 'union' } },
  reading: {
    vi: 'Liên hiệp còn tư cách pháp nhân vào ngày cuối kỳ, kể cả đang tạm ngừng.',
    en: 'Unions with legal personality on the last day, suspended ones included.',
  },
};

export const official0707: Indicator = {
  code: 'official0707',
  name: {
    vi: 'Số hợp tác xã, liên hiệp hợp tác xã thành lập mới',
    en: 'Cooperatives and unions newly founded',
  },
  unit: 'organisation',
  better: 'higher',
  formula: { kind: 'events', event: 'founded', count: 'organisations', of: BOTH },
  show: organisations,
  source: { document: CIRCULAR_09_2023, place: '0707', trust: 'text' },
  reading: {
    vi: 'Đếm theo ngày đăng ký thành lập trong kỳ, kể cả đơn vị sau đó đã giải thể trong kỳ; không gồm tổ hợp tác.',
    en: 'Counts by the day of registration in the period, also one dissolved again within it; without groups.',
  },
};

export const official0708: Indicator = {
  code: 'official0708',
  name: {
    vi: 'Số hợp tác xã, liên hiệp hợp tác xã giải thể, tạm ngừng hoạt động',
    en: 'Cooperatives and unions dissolved or suspended',
  },
  unit: 'organisation',
  better: 'lower',
  formula: { kind: 'events', event: ['dissolved', 'suspended'], count: 'organisations', of: BOTH },
  show: organisations,
  source: { document: CIRCULAR_09_2023, place: '0708', trust: 'text' },
  reading: {
    vi: 'Mỗi đơn vị một lần, dù trong kỳ vừa tạm ngừng vừa giải thể; đơn vị tạm ngừng từ kỳ trước không tính lại.',
    en: 'Each organisation once, even if it was both suspended and dissolved in the period; one suspended earlier is not counted again.',
  },
};
