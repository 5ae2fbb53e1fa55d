import type { Wordings } from './wording';

export const meetings: Wordings = {
  'annual-meeting-deadline': {
    asked:
      'họp; chưa họp đại hội thành viên thì sao; chưa họp đại hội có sao không; họp đại hội thường niên khi nào; mỗi năm họp đại hội mấy lần; họp đại hội khi nào; bao lâu phải họp đại hội; họp đại hội; đại hội thường niên; hạn họp đại hội; mấy tháng họp đại hội; đại hội hằng năm; một năm họp mấy lần; họp xã viên; đại hội xã viên; khi nào họp đại hội; chậm nhất bao giờ họp đại hội; chưa họp đại hội; họp tổng kết; họp thành viên',
    vi: 'Đại hội thường niên phải họp mỗi năm một lần, trong {value} kể từ ngày kết thúc năm tài chính.',
    en: 'The annual congress must meet once a year, within {value} of the end of the financial year.',
  },
  'annual-meeting-lapse': {
    asked:
      'không họp đại hội có bị giải thể; lâu không họp; không họp đại hội thì sao; lâu không họp đại hội; nhiều năm không họp đại hội; bỏ họp đại hội; không họp đại hội bị gì; không họp có bị giải thể',
    vi: 'Không họp đại hội thường niên trong {value} liên tục thì có thể bị thu hồi giấy chứng nhận hoặc giải thể bắt buộc.',
    en: 'No annual congress for {value} on end may lead to revocation or compulsory dissolution.',
  },
  'simplified-congress': {
    asked:
      'quản trị rút gọn bao lâu họp đại hội; rút gọn họp mấy tháng một lần; hợp tác xã siêu nhỏ họp đại hội; họp định kỳ rút gọn; siêu nhỏ họp',
    vi: 'Quản trị rút gọn thì họp đại hội định kỳ ít nhất {value} một lần.',
    en: 'Under simplified governance the congress meets at least once every {value}.',
  },
  'delegate-congress': {
    asked:
      'đại hội đại biểu; họp đại biểu; bao nhiêu thành viên thì họp đại biểu; đông thành viên quá họp kiểu gì; cử đại biểu; đại hội toàn thể hay đại biểu',
    vi: 'Được họp đại hội đại biểu khi có từ {value} trở lên.',
    en: 'A congress of delegates may be held with {value} or more.',
  },
  'delegates-minimum': {
    asked:
      'cần bao nhiêu đại biểu; mấy đại biểu; số đại biểu; bao nhiêu đại biểu; cần mấy đại biểu; đại hội đại biểu tối thiểu bao nhiêu đại biểu; tỷ lệ đại biểu',
    vi: 'Đại hội đại biểu phải có ít nhất: {value}.',
    en: 'A congress of delegates needs at least: {value}.',
  },
  'congress-notice': {
    asked:
      'giấy mời đại hội; gửi thông báo họp trước mấy ngày; mời họp trước bao lâu; triệu tập đại hội; giấy mời họp; thông báo họp đại hội; báo trước đại hội',
    vi: 'Phải gửi thông báo mời họp đại hội chậm nhất {value} trước ngày họp.',
    en: 'The notice of the congress must go out at least {value} before it.',
  },
  'congress-quorum': {
    asked:
      'bao nhiêu người dự đại hội thì họp được; đại hội bao nhiêu người dự; vắng nhiều đại hội; vắng có họp đại hội được không; bao nhiêu người dự thì họp được; đại hội cần bao nhiêu người; đủ người họp; tỷ lệ dự đại hội; vắng nhiều có họp được; đại hội thiếu người; họp không đủ người; quá nửa dự họp; điều kiện tiến hành đại hội; đại hội hợp lệ',
    vi: 'Đại hội được họp khi có đủ người dự: {value}.',
    en: 'The congress may proceed when enough attend: {value}.',
  },
  'congress-second-call': {
    asked:
      'đại hội lần hai; họp lại đại hội lần 2; triệu tập đại hội lần thứ hai; đại hội không thành thì bao lâu họp lại; hoãn đại hội',
    vi: 'Đại hội lần đầu không đủ người thì triệu tập lần hai trong {value}.',
    en: 'If too few come, a second congress is called within {value}.',
  },
  'congress-third-call': {
    asked: 'đại hội lần ba; họp lại lần 3; triệu tập đại hội lần thứ ba',
    vi: 'Đại hội lần hai vẫn không đủ người thì triệu tập lần ba trong {value}.',
    en: 'If too few come again, a third congress is called within {value}.',
  },
  'extraordinary-congress': {
    asked:
      'họp đại hội bất thường; khi nào họp đại hội bất thường; đại hội bất thường khi nào; đại hội bất thường; họp bất thường; yêu cầu họp đại hội; thành viên đòi họp; một phần ba thành viên yêu cầu họp; xã viên đề nghị họp',
    vi: 'Có đề nghị hợp lệ thì phải triệu tập đại hội bất thường trong {value}.',
    en: 'When it is duly requested, an extraordinary congress must be called within {value}.',
  },
  'resolution-majority': {
    asked:
      'biểu quyết bao nhiêu thì thông qua; biểu quyết bao nhiêu phần trăm; biểu quyết; tỷ lệ biểu quyết; bao nhiêu phiếu thì thông qua; bỏ phiếu; tán thành bao nhiêu phần trăm; sửa điều lệ cần bao nhiêu phiếu; thông qua nghị quyết; đồng ý bao nhiêu; bán tài sản lớn cần bao nhiêu phiếu; quá bán; 65 phần trăm; 75 phần trăm; phiếu giải thể; thông qua sáp nhập',
    vi: 'Việc quan trọng được thông qua khi có {value}.',
    en: 'Important matters pass with {value}.',
  },
  'simple-majority': {
    asked:
      'việc thông thường biểu quyết; quá nửa phiếu; nội dung khác biểu quyết bao nhiêu; nghị quyết thường; quá bán phiếu',
    vi: 'Việc thông thường được thông qua khi có trên {value} tán thành.',
    en: 'Ordinary matters pass with more than {value} in favour.',
  },
  'equal-votes': {
    asked:
      'mỗi người một phiếu; góp nhiều có nhiều phiếu hơn không; phiếu theo vốn góp; mỗi thành viên một phiếu; góp vốn nhiều tiếng nói nhiều hơn; quyền biểu quyết; chủ tịch có hai phiếu',
    vi: 'Mỗi thành viên chính thức có một phiếu ngang nhau, không theo vốn góp hay chức vụ.',
    en: 'Each official member has one equal vote, whatever the contribution or office.',
  },
};
