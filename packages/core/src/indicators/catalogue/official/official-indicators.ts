import type { Bilingual } from '../../../vi';
import type { Indicator } from '../../indicator';
import { BY_FUNDS, BY_GENDER, BY_INDUSTRY, BY_PROVINCE, BY_SCHOOLING } from './breakdowns';
import * as figures from './figures';
import type { OfficialIndicator } from './official-indicator';

const ADMINISTRATIVE: Bilingual = {
  vi: 'Dữ liệu hành chính của địa phương do Sở Kế hoạch và Đầu tư tổng hợp; Hệ thống thông tin quốc gia về đăng ký hợp tác xã',
  en: 'Administrative data of the provinces; the national information system on the registration of cooperatives',
};
const STATISTICAL_REPORTS: Bilingual = {
  vi: 'Chế độ báo cáo thống kê ngành Kế hoạch và Đầu tư',
  en: 'Statistical reports of planning and investment',
};
const COOPERATION: Bilingual = {
  vi: 'Cục Kinh tế hợp tác chủ trì; Cục Quản lý đăng ký kinh doanh, các Sở Kế hoạch và Đầu tư, Tổng cục Thống kê phối hợp',
  en: 'The agency for the cooperative economy, with the agency for business registration, the provinces’ departments of planning and the statistics office',
};
const REGISTRATION: Bilingual = {
  vi: 'Cục Quản lý đăng ký kinh doanh',
  en: 'The agency for business registration',
};

/**
 * The eight official statistical indicators of group 07, annex II of circular 09/2023/TT-BKHĐT: name, method, breakdowns,
 * how often published, where from and by whom; and the figures that give each.
 */
export const officialIndicators: readonly OfficialIndicator[] = /* @__PURE__ */ define();

/** The figures of the eight official indicators in one list, ready for `evaluateIndicators`. */
export const officialStatisticalIndicators: readonly Indicator[] = /* @__PURE__ */ officialIndicators.flatMap(
  (official) => official.figures,
);

function define(): OfficialIndicator[] {
  const yearly = { published: 'year', origin: ADMINISTRATIVE, compiledBy: COOPERATION } as const;
  const registered = { published: 'year', origin: STATISTICAL_REPORTS, compiledBy: REGISTRATION } as const;

  return [
    {
      code: '0701',
      name: figures.official0701.name,
      method: {
        vi: 'Đếm tổ chức là hợp tác xã theo luật: có tư cách pháp nhân, ít nhất 5 thành viên chính thức.',
        en: 'A count of what the law calls a cooperative: a legal person of at least five official members.',
      },
      disaggregation: [BY_INDUSTRY, BY_FUNDS, BY_PROVINCE],
      ...yearly,
      figures: [figures.official0701],
    },
    {
      code: '0702',
      name: {
        vi: 'Số thành viên hợp tác xã, liên hiệp hợp tác xã, tổ hợp tác',
        en: 'Members of cooperatives, unions and groups',
      },
      method: {
        vi: 'Hợp tác xã và liên hiệp, mỗi loại một số: chính thức + liên kết góp vốn + liên kết không góp vốn. Tổ hợp tác: những người cùng góp vốn, góp sức.',
        en: 'For cooperatives and for unions, each apart: official + contributing associates + other associates. For groups: those who put in money or labour.',
      },
      disaggregation: [BY_PROVINCE],
      ...yearly,
      figures: [figures.official0702Cooperatives, figures.official0702Unions, figures.official0702Groups],
    },
    {
      code: '0703',
      name: figures.official0703.name,
      method: {
        vi: 'Lao động là thành viên cộng lao động thuê ngoài thường xuyên, tại một thời điểm.',
        en: 'Members who work plus workers hired regularly, at one point in time.',
      },
      disaggregation: [BY_PROVINCE],
      ...yearly,
      figures: [figures.official0703],
    },
    {
      code: '0704',
      name: figures.official0704.name,
      method: {
        vi: 'Cộng tiền thu được từ mọi hoạt động sản xuất, kinh doanh, dịch vụ trong kỳ, thường là một năm.',
        en: 'The money from all production, trade and services in a period, as a rule a year.',
      },
      disaggregation: [BY_PROVINCE],
      ...yearly,
      figures: [figures.official0704],
    },
    {
      code: '0705',
      name: figures.official0705.name,
      method: {
        vi: 'Đếm người làm quản lý: ban quản trị, ban giám đốc, ban kiểm soát.',
        en: 'A count of those who manage: the board, the directors, the supervisory board.',
      },
      disaggregation: [BY_GENDER, BY_SCHOOLING, BY_PROVINCE],
      ...yearly,
      figures: [figures.official0705],
    },
    {
      code: '0706',
      name: { vi: 'Số tổ hợp tác, liên hiệp hợp tác xã', en: 'Number of groups and unions' },
      method: {
        vi: 'Hai số đếm riêng: tổ hợp tác theo hợp đồng (từ 2 thành viên), liên hiệp có tư cách pháp nhân (từ 3 hợp tác xã).',
        en: 'Two counts: groups by contract (of two members or more), unions as legal persons (of three cooperatives or more).',
      },
      disaggregation: [BY_PROVINCE],
      ...yearly,
      figures: [figures.official0706Groups, figures.official0706Unions],
    },
    {
      code: '0707',
      name: figures.official0707.name,
      method: {
        vi: 'Cộng số đơn vị được đăng ký thành lập mới trong kỳ.',
        en: 'All that were registered as new in the period.',
      },
      disaggregation: [BY_INDUSTRY, BY_PROVINCE],
      ...registered,
      figures: [figures.official0707],
    },
    {
      code: '0708',
      name: figures.official0708.name,
      method: {
        vi: 'Cộng số đơn vị giải thể hoặc tạm ngừng hoạt động trong kỳ.',
        en: 'All that were dissolved or suspended in the period.',
      },
      disaggregation: [BY_INDUSTRY, BY_PROVINCE],
      ...registered,
      figures: [figures.official0708],
    },
  ];
}
