import type { Organisation, OrganisationStanding, RegisterEventType } from '@hoptac/core/organisation';
import type { Bilingual } from '@hoptac/core/vi';

export const kindWords: Readonly<Record<Organisation['kind'], Bilingual>> = {
  cooperative: { vi: 'Hợp tác xã', en: 'Cooperative' },
  union: { vi: 'Liên hiệp hợp tác xã', en: 'Union of cooperatives' },
  group: { vi: 'Tổ hợp tác', en: 'Cooperative group' },
};

export const sectorWords: Readonly<Record<Organisation['sector'], Bilingual>> = {
  agriculture: { vi: 'Nông nghiệp', en: 'Agriculture' },
  industry: { vi: 'Công nghiệp, tiểu thủ công nghiệp', en: 'Industry and crafts' },
  trade: { vi: 'Thương mại, dịch vụ', en: 'Trade and services' },
  transport: { vi: 'Vận tải', en: 'Transport' },
  construction: { vi: 'Xây dựng', en: 'Construction' },
  credit: { vi: 'Quỹ tín dụng nhân dân', en: 'People’s credit fund' },
  environment: { vi: 'Môi trường', en: 'Environment' },
  other: { vi: 'Ngành khác', en: 'Other' },
};

export const standingWords: Readonly<Record<OrganisationStanding | 'unknown', Bilingual>> = {
  operating: { vi: 'đang hoạt động', en: 'operating' },
  suspended: { vi: 'tạm ngừng', en: 'suspended' },
  ended: { vi: 'đã chấm dứt', en: 'ended' },
  unknown: { vi: 'chưa rõ ngày thành lập', en: 'day of founding not known' },
};

/** What happened, as it begins a line. */
export const eventWords: Readonly<Record<RegisterEventType, Bilingual>> = {
  founded: { vi: 'Thành lập', en: 'Founded' },
  suspended: { vi: 'Tạm ngừng hoạt động', en: 'Suspended' },
  resumed: { vi: 'Hoạt động trở lại', en: 'Resumed' },
  dissolutionProposed: { vi: 'Đề nghị giải thể', en: 'Dissolution proposed' },
  dissolved: { vi: 'Giải thể', en: 'Dissolved' },
  merged: { vi: 'Sáp nhập', en: 'Merged' },
  divided: { vi: 'Chia', en: 'Divided' },
  separated: { vi: 'Tách', en: 'Separated' },
  consolidated: { vi: 'Củng cố', en: 'Consolidated' },
  converted: { vi: 'Chuyển đổi loại hình', en: 'Converted' },
  relocated: { vi: 'Chuyển địa bàn', en: 'Moved' },
  admittedToAlliance: { vi: 'Kết nạp vào liên minh', en: 'Admitted to the alliance' },
  leftAlliance: { vi: 'Ra khỏi liên minh', en: 'Left the alliance' },
  rated: { vi: 'Xếp loại', en: 'Rated' },
  recognisedExemplary: { vi: 'Công nhận điển hình', en: 'Recognised as exemplary' },
  memberGroupConsolidated: { vi: 'Kiện toàn tổ thành viên', en: 'Member group consolidated' },
  legalEducationHeld: { vi: 'Tuyên truyền pháp luật', en: 'Legal education held' },
};
