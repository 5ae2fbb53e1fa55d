import type { OrganisationKind, RatingGrade, RegisterEventType, Sector } from '@hoptac/core/organisation';

/** What is written in a cell, then what else is understood. */
type Names<Code extends string> = Readonly<Record<Code, readonly string[]>>;

export const KINDS: Names<OrganisationKind> = {
  cooperative: ['Hợp tác xã', 'HTX'],
  union: ['Liên hiệp hợp tác xã', 'Liên hiệp HTX', 'LH HTX', 'Liên hiệp'],
  group: ['Tổ hợp tác', 'THT'],
};

export const SECTORS: Names<Sector> = {
  agriculture: ['Nông nghiệp', 'Nông, lâm, ngư nghiệp', 'NN'],
  industry: ['Công nghiệp, tiểu thủ công nghiệp', 'Công nghiệp', 'Tiểu thủ công nghiệp', 'CN-TTCN', 'TTCN'],
  trade: ['Thương mại, dịch vụ', 'Thương mại', 'Dịch vụ', 'TM-DV'],
  transport: ['Vận tải', 'Giao thông vận tải', 'GTVT'],
  construction: ['Xây dựng'],
  credit: ['Quỹ tín dụng nhân dân', 'Tín dụng', 'QTDND'],
  environment: ['Môi trường', 'Vệ sinh môi trường'],
  other: ['Khác', 'Ngành khác'],
};

export const EVENT_TYPES: Names<RegisterEventType> = {
  founded: ['Thành lập', 'Thành lập mới'],
  suspended: ['Tạm ngừng hoạt động', 'Tạm ngừng'],
  resumed: ['Hoạt động trở lại'],
  dissolutionProposed: ['Đề nghị giải thể'],
  dissolved: ['Giải thể'],
  merged: ['Sáp nhập vào đơn vị khác', 'Sáp nhập'],
  divided: ['Chia thành đơn vị mới', 'Chia'],
  separated: ['Tách ra đơn vị mới', 'Tách'],
  consolidated: ['Củng cố'],
  converted: ['Chuyển đổi loại hình', 'Chuyển đổi'],
  relocated: ['Chuyển địa bàn', 'Chuyển trụ sở'],
  admittedToAlliance: ['Kết nạp vào Liên minh', 'Kết nạp'],
  leftAlliance: ['Ra khỏi Liên minh'],
  rated: ['Xếp loại', 'Đánh giá, xếp loại'],
  recognisedExemplary: ['Công nhận điển hình', 'Điển hình tiên tiến'],
  memberGroupConsolidated: ['Củng cố tổ thành viên'],
  legalEducationHeld: ['Tuyên truyền pháp luật'],
};

export const GRADES: Names<RatingGrade> = {
  good: ['Tốt'],
  fair: ['Khá'],
  average: ['Trung bình', 'TB'],
  weak: ['Yếu'],
};
