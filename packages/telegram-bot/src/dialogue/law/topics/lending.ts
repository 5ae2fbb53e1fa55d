import type { Wordings } from './wording';

export const lending: Wordings = {
  'internal-lending-borrowers': {
    asked:
      'cho người ngoài vay; cho vay; cho vay nội bộ; cho người ngoài vay; ai được vay; hợp tác xã cho xã viên vay tiền; cho thành viên vay; vay tiền hợp tác xã; vay vốn nội bộ; vay nội bộ',
    vi: 'Hợp tác xã chỉ được cho thành viên của mình vay nội bộ.',
    en: 'Internal loans may go to the cooperative’s own members only.',
  },
  'internal-loan-term': {
    asked:
      'cho thành viên vay mấy tháng; cho vay mấy tháng; vay mấy năm; cho vay nội bộ bao lâu; vay tối đa mấy tháng; thời hạn vay nội bộ; khoản vay bao lâu phải trả',
    vi: 'Mỗi khoản vay nội bộ dài nhất {value}.',
    en: 'An internal loan runs for at most {value}.',
  },
  'internal-lending-governance': {
    asked:
      'hợp tác xã rút gọn có được cho vay; điều kiện cho vay nội bộ; muốn cho vay nội bộ cần gì; quản trị đầy đủ mới được cho vay',
    vi: 'Muốn cho vay nội bộ phải tổ chức quản trị đầy đủ.',
    en: 'Internal lending requires full governance.',
  },
  'internal-lending-supervisors': {
    asked: 'cho vay nội bộ ban kiểm soát mấy người; ban kiểm soát khi cho vay',
    vi: 'Muốn cho vay nội bộ thì ban kiểm soát phải có ít nhất {value}.',
    en: 'Internal lending requires a supervisory board of at least {value}.',
  },
  'internal-lending-business-first': {
    asked: 'đủ vốn sản xuất mới được cho vay; cho vay khi thiếu vốn kinh doanh',
    vi: 'Phải bảo đảm đủ vốn cho sản xuất, kinh doanh rồi mới được cho vay nội bộ.',
    en: 'Capital for business must be secured before any internal lending.',
  },
  'internal-lending-own-capital': {
    asked:
      'nhận tiền gửi của xã viên để cho vay; huy động vốn để cho vay; lấy tiền vay ngân hàng cho vay lại; huy động tiền gửi',
    vi: 'Không được dùng vốn huy động để cho vay nội bộ.',
    en: 'Raised money may not be used for internal lending.',
  },
  'internal-lending-books': {
    asked: 'hạch toán riêng cho vay; sổ sách cho vay nội bộ; kế toán cho vay',
    vi: 'Hoạt động cho vay nội bộ phải hạch toán riêng.',
    en: 'Internal lending needs books of its own.',
  },
  'internal-lending-approved': {
    asked: 'ai quyết định cho vay nội bộ; đại hội thông qua cho vay; cho vay có cần đại hội đồng ý',
    vi: 'Việc cho vay nội bộ phải được đại hội thành viên thông qua.',
    en: 'Internal lending must be approved by the congress.',
  },
  'internal-lending-in-charter': {
    asked: 'cho vay có phải ghi trong điều lệ; điều lệ quy định cho vay nội bộ',
    vi: 'Việc cho vay nội bộ phải được quy định trong Điều lệ.',
    en: 'Internal lending must be provided for in the charter.',
  },
  'internal-lending-capital-cap': {
    asked:
      'dùng bao nhiêu vốn để cho vay; nguồn vốn cho vay nội bộ tối đa; cho vay tối đa bao nhiêu vốn chủ sở hữu; tổng tiền cho vay',
    vi: 'Nguồn vốn cho vay nội bộ nhiều nhất là {value} vốn chủ sở hữu.',
    en: 'At most {value} of the owners’ equity may serve internal lending.',
  },
  'internal-loan-member-cap': {
    asked:
      'một người vay tối đa bao nhiêu; được vay tối đa; vay tối đa bao nhiêu; một người được vay tối đa bao nhiêu; mỗi xã viên vay bao nhiêu; mức cho vay một thành viên; được vay bao nhiêu tiền',
    vi: 'Một thành viên được vay nhiều nhất {value} nguồn vốn cho vay nội bộ.',
    en: 'One member may borrow at most {value} of the capital for internal lending.',
  },
  'internal-loan-interest-cap': {
    asked:
      'lãi suất cho vay nội bộ; lãi vay nội bộ; cho vay lãi; lãi suất tối đa; cho vay lãi bao nhiêu; lãi vay; lấy lãi bao nhiêu một năm; lãi cho xã viên vay; tiền lãi vay',
    vi: 'Lãi suất cho vay nội bộ cao nhất {value} một năm.',
    en: 'Interest on internal loans is at most {value} a year.',
  },
  'internal-loan-overdue-cap': {
    asked: 'lãi quá hạn; lãi suất nợ quá hạn; vay quá hạn phạt lãi bao nhiêu; trả nợ vay trễ',
    vi: 'Lãi suất nợ quá hạn cao nhất bằng {value} lãi suất trong hạn.',
    en: 'Overdue interest is at most {value} of the ordinary rate.',
  },
  'internal-loan-interest-posted': {
    asked: 'niêm yết lãi suất; công khai lãi suất cho vay',
    vi: 'Lãi suất cho vay nội bộ phải được niêm yết công khai.',
    en: 'The interest on internal loans must be posted publicly.',
  },
  'internal-credit-stopped': {
    asked: 'tín dụng nội bộ; dừng tín dụng nội bộ; tín dụng nội bộ còn được không; nhận tiền gửi xã viên',
    vi: 'Từ 01/09/2023 phải dừng hoạt động tín dụng nội bộ kiểu cũ.',
    en: 'Internal credit of the old kind had to stop on 1 September 2023.',
  },
  'internal-credit-not-renewed': {
    asked: 'gia hạn hợp đồng tín dụng nội bộ; hợp đồng tín dụng cũ; hợp đồng vay cũ',
    vi: 'Hợp đồng tín dụng nội bộ cũ chỉ chạy đến hết hạn, không được gia hạn.',
    en: 'Old internal credit contracts run to their end and may not be renewed.',
  },
};
