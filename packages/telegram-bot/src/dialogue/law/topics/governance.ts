import type { Wordings } from './wording';

export const governance: Wordings = {
  'governance-form': {
    asked:
      'quản trị đầy đủ; quản trị rút gọn; tổ chức rút gọn; bộ máy hợp tác xã; có bắt buộc phải có hội đồng quản trị; cơ cấu tổ chức; được rút gọn không; tổ chức quản trị',
    vi: 'Phải tổ chức quản trị đầy đủ: {value}. Dưới mức đó được chọn đầy đủ hoặc rút gọn.',
    en: 'Full governance is required of: {value}. Below that, full or simplified may be chosen.',
  },
  'board-size': {
    asked:
      'hội đồng quản trị người; hội đồng quản trị tối đa bao nhiêu người; hội đồng quản trị 2 người; hội đồng quản trị; hội đồng quản trị có mấy người; hội đồng quản trị mấy người; hội đồng quản trị bao nhiêu thành viên; số lượng hội đồng quản trị; hội đồng quản trị tối thiểu; hội đồng quản trị tối đa; bầu hội đồng quản trị mấy người; ban quản trị mấy người',
    vi: 'Hội đồng quản trị có {value}.',
    en: 'The board of directors has {value}.',
  },
  'foreign-board-members-cap': {
    asked: 'người nước ngoài trong hội đồng quản trị; hội đồng quản trị có người nước ngoài',
    vi: 'Người nước ngoài phải chiếm dưới {value} hội đồng quản trị.',
    en: 'Foreigners must be fewer than {value} of the board.',
  },
  'board-term': {
    asked:
      'chủ tịch làm mấy năm thì bầu lại; mấy năm bầu lại; mấy năm bầu chủ tịch; nhiệm kỳ hội đồng quản trị; nhiệm kỳ mấy năm; chủ tịch làm mấy năm; nhiệm kỳ chủ tịch; bao lâu bầu lại hội đồng quản trị; nhiệm kỳ',
    vi: 'Nhiệm kỳ hội đồng quản trị: {value}, do Điều lệ quy định.',
    en: 'The term of the board of directors: {value}, as the charter says.',
  },
  'board-meetings': {
    asked:
      'họp hội đồng quản trị khi nào; hội đồng quản trị mấy tháng họp; hội đồng quản trị họp; bao lâu họp hội đồng quản trị; hội đồng quản trị mấy tháng họp một lần; họp hội đồng quản trị định kỳ',
    vi: 'Hội đồng quản trị họp định kỳ ít nhất {value} một lần.',
    en: 'The board meets at least once every {value}.',
  },
  'board-quorum': {
    asked:
      'họp hội đồng quản trị bao nhiêu người dự; họp hội đồng quản trị cần bao nhiêu người dự; hội đồng quản trị vắng người có họp được; tỷ lệ dự họp hội đồng quản trị; họp hội đồng quản trị thiếu người',
    vi: 'Cuộc họp hội đồng quản trị cần {value} dự họp.',
    en: 'A board meeting needs {value} present.',
  },
  'board-second-call': {
    asked: 'triệu tập hội đồng quản trị lần hai; họp hội đồng quản trị không đủ người thì bao lâu họp lại',
    vi: 'Họp hội đồng quản trị lần đầu không đủ người thì triệu tập lần hai trong {value}.',
    en: 'If too few come, the board is called a second time within {value}.',
  },
  'board-failure-congress': {
    asked: 'hội đồng quản trị hai lần không họp được; hội đồng quản trị không họp được thì họp đại hội',
    vi: 'Hội đồng quản trị hai lần không họp được thì triệu tập đại hội bất thường trong {value}.',
    en: 'If the board fails to meet twice, an extraordinary congress is called within {value}.',
  },
  'director-term': {
    asked:
      'nhiệm kỳ giám đốc; giám đốc làm mấy năm; giám đốc được làm bao lâu; hợp đồng giám đốc; tổng giám đốc nhiệm kỳ',
    vi: 'Nhiệm kỳ giám đốc (tổng giám đốc) không quá {value}.',
    en: 'The term of the director is at most {value}.',
  },
  'supervisors-term': {
    asked: 'nhiệm kỳ ban kiểm soát; nhiệm kỳ kiểm soát viên; trưởng ban kiểm soát làm mấy năm',
    vi: 'Nhiệm kỳ ban kiểm soát, kiểm soát viên: {value}.',
    en: 'The term of the supervisors: {value}.',
  },
  'supervisory-board-required': {
    asked:
      'có phải lập ban kiểm soát không; bắt buộc ban kiểm soát; bao nhiêu thành viên thì phải có ban kiểm soát; cần ban kiểm soát; không có ban kiểm soát; kiểm soát viên thay ban kiểm soát',
    vi: 'Phải có ban kiểm soát: {value}.',
    en: 'A supervisory board is required: {value}.',
  },
  'supervisory-board-size': {
    asked:
      'ban kiểm soát có mấy người; ban kiểm soát mấy người; ban kiểm soát bao nhiêu thành viên; số lượng ban kiểm soát; ban kiểm soát tối đa; bks 1 người',
    vi: 'Ban kiểm soát có {value}.',
    en: 'The supervisory board has {value}.',
  },
  'incompatible-offices': {
    asked:
      'kế toán làm trưởng ban kiểm soát; kế toán làm ban kiểm soát; kiêm nhiệm; giám đốc kiêm kế toán; vợ chồng làm chung; vợ giám đốc làm kế toán; anh em trong ban kiểm soát; kế toán kiêm thủ quỹ; kế toán vào ban kiểm soát; người nhà; con chủ tịch làm kiểm soát; kế toán trưởng',
    vi: 'Người trong hội đồng quản trị không được kiêm kiểm soát, kế toán trưởng, thủ quỹ, và không được là người nhà của những người đó. Giám đốc và người kiểm soát cũng vậy.',
    en: 'A director of the board may not also be supervisor, chief accountant or cashier, nor their close relative. The same holds for the director and the supervisors.',
  },
  'officer-disqualification': {
    asked:
      'ai không được làm giám đốc; ai không được làm chủ tịch; người có án; đang ở tù; đi tù về; tiền án; cấm giữ chức vụ; điều kiện làm giám đốc; tiêu chuẩn giám đốc; cán bộ công chức làm giám đốc; đảng viên',
    vi: 'Người đang bị truy cứu trách nhiệm hình sự, đang chấp hành án tù hoặc bị cấm hành nghề thì không được giữ chức danh quản lý, kiểm soát.',
    en: 'Who is being prosecuted, serves a prison sentence or is banned from the occupation may hold no office of management or supervision.',
  },
  'officers-are-members': {
    asked:
      'người ngoài vào hội đồng quản trị; hội đồng quản trị phải là thành viên; không phải thành viên có vào ban kiểm soát được; không phải xã viên làm chủ tịch',
    vi: 'Thành viên hội đồng quản trị và người kiểm soát phải là thành viên chính thức hoặc người đại diện của thành viên.',
    en: 'Directors of the board and supervisors must be official members or represent one.',
  },
  'director-membership': {
    asked:
      'thuê giám đốc; giám đốc thuê ngoài; giám đốc có phải là thành viên; người ngoài làm giám đốc; thuê người làm giám đốc',
    vi: 'Quản trị rút gọn: giám đốc phải là thành viên hoặc người đại diện của thành viên. Quản trị đầy đủ: được thuê giám đốc nếu đại hội quyết định.',
    en: 'Under simplified governance the director must be a member or represent one; under full governance one may be hired if the congress decides so.',
  },
  'information-posted': {
    asked:
      'công khai thông tin cho thành viên; niêm yết; dán thông báo ở trụ sở; công bố cho xã viên; minh bạch thông tin',
    vi: 'Văn bản phải công bố cho thành viên thì niêm yết tại trụ sở trong {value} kể từ ngày ban hành.',
    en: 'What members must be told is posted at the office within {value} of its issue.',
  },
  'information-posting-length': {
    asked: 'niêm yết mấy ngày; dán thông báo bao lâu; niêm yết bao lâu; niêm yết liên tục',
    vi: 'Thông tin phải niêm yết liên tục ít nhất {value}.',
    en: 'It stays posted for at least {value}.',
  },
};
