import type { Wordings } from './wording';

export const ending: Wordings = {
  'reorganisation-resolution-sent': {
    asked:
      'sáp nhập; hợp nhất; chia tách hợp tác xã; tách hợp tác xã; nhập hai hợp tác xã; tổ chức lại; gửi nghị quyết sáp nhập; chia hợp tác xã làm hai',
    vi: 'Nghị quyết chia, tách, hợp nhất, sáp nhập phải gửi chủ nợ, thông báo cho người lao động trong {value} kể từ ngày thông qua.',
    en: 'A resolution to divide, separate, consolidate or merge goes to creditors and workers within {value}.',
  },
  'dissolution-debts-settled': {
    asked:
      'giải thể; điều kiện giải thể; muốn giải thể; giải thể khi còn nợ; còn nợ thuế có giải thể được; nợ ngân hàng giải thể; đóng cửa hợp tác xã; giải thể hợp tác xã cần gì; thủ tục giải thể',
    vi: 'Chỉ được giải thể khi {value}.',
    en: 'Dissolution can be completed only when {value}.',
  },
  'dissolution-resolution-sent': {
    asked:
      'nghị quyết giải thể gửi khi nào; gửi nghị quyết giải thể; nghị quyết giải thể gửi trong mấy ngày; báo giải thể cho cơ quan đăng ký; thông báo giải thể',
    vi: 'Nghị quyết giải thể phải gửi đi trong {value} kể từ ngày thông qua.',
    en: 'A resolution to dissolve must be sent within {value}.',
  },
  'dissolution-resolution-posted': {
    asked: 'niêm yết nghị quyết giải thể; đăng báo giải thể',
    vi: 'Nghị quyết giải thể phải niêm yết công khai trong {value} kể từ ngày thông qua.',
    en: 'A resolution to dissolve must be posted within {value}.',
  },
  'dissolution-file-submitted': {
    asked: 'nộp hồ sơ giải thể; hồ sơ giải thể nộp khi nào; trả hết nợ rồi nộp hồ sơ',
    vi: 'Trả hết nợ xong phải nộp hồ sơ giải thể trong {value}.',
    en: 'The file for dissolution is due within {value} of the last payment of debts.',
  },
  'compulsory-dissolution-begun': {
    asked:
      'giải thể bắt buộc; bị thu hồi giấy chứng nhận thì làm gì; bị giải thể; buộc giải thể; cưỡng chế giải thể',
    vi: 'Bị thu hồi giấy chứng nhận hoặc bị quyết định giải thể thì phải bắt đầu giải thể trong {value}.',
    en: 'After revocation or a ruling, dissolution must begin within {value}.',
  },
  'dissolution-forbidden-acts': {
    asked:
      'cấm làm gì khi giải thể; đang giải thể có được ký hợp đồng; tẩu tán tài sản; giấu tài sản khi giải thể; đang giải thể có được vay',
    vi: 'Khi đã có nghị quyết giải thể thì không được giấu tài sản, bỏ nợ phải đòi, ký hợp đồng mới (trừ việc để giải thể), thế chấp, huy động vốn.',
    en: 'Once dissolution is resolved, hiding assets, waiving claims, new contracts, pledges and raising capital are forbidden.',
  },
  'liquidation-order': {
    asked:
      'thứ tự trả nợ khi giải thể; giải thể trả ai trước; thanh toán nợ khi giải thể; trả lương trước hay trả thuế trước; chia tài sản khi giải thể',
    vi: 'Khi giải thể, trả nợ theo thứ tự: {value}.',
    en: 'In dissolution debts are paid in this order: {value}.',
  },
  'auction-exemption': {
    asked: 'đấu giá tài sản; bán không qua đấu giá; thanh lý không cần đấu giá; có phải đấu giá',
    vi: 'Tài sản còn giá trị dưới {value} được bán không qua đấu giá.',
    en: 'Assets worth less than {value} may be sold without an auction.',
  },
  'revocation-forged-file': {
    asked: 'hồ sơ giả; khai gian hồ sơ; giả mạo hồ sơ đăng ký; khai khống; thành viên ma',
    vi: 'Hồ sơ đăng ký khai giả mạo, không trung thực thì bị thu hồi giấy chứng nhận.',
    en: 'A forged registration file leads to revocation.',
  },
  inactivity: {
    asked:
      'ngừng hoạt động khi nào bị thu hồi; ngừng hoạt động; không hoạt động lâu; hợp tác xã không làm gì; bỏ hoạt động; ngưng hoạt động một năm; hợp tác xã chết; ngừng hoạt động bao lâu thì bị thu hồi; 12 tháng không hoạt động',
    vi: 'Ngừng hoạt động quá {value} mà không thông báo thì bị thu hồi giấy chứng nhận (luật 2012: bị giải thể bắt buộc).',
    en: 'Inactivity for more than {value} without notice leads to revocation (by the 2012 law, to compulsory dissolution).',
  },
  'inactivity-excused-by-notice': {
    asked: 'đã báo ngừng hoạt động có bị thu hồi; thông báo ngừng hoạt động với thuế',
    vi: 'Đã thông báo ngừng hoạt động cho cơ quan đăng ký và cơ quan thuế thì không bị thu hồi vì lý do này.',
    en: 'Who has notified registry and tax office of inactivity is not revoked on this ground.',
  },
  'compliance-report-sent': {
    asked: 'báo cáo tuân thủ; cơ quan đăng ký yêu cầu báo cáo; không gửi báo cáo theo yêu cầu',
    vi: 'Khi cơ quan đăng ký yêu cầu báo cáo việc tuân thủ thì phải gửi, không để quá {value}.',
    en: 'A compliance report that is demanded must not be left for more than {value}.',
  },
  'members-minimum-lapse': {
    asked:
      'thiếu thành viên bao lâu thì bị giải thể; không đủ thành viên lâu; thiếu xã viên 12 tháng; thành viên bỏ hết; không đủ số thành viên tối thiểu thì sao; thiếu người bị thu hồi',
    vi: 'Thiếu số thành viên tối thiểu suốt {value} liên tục thì có thể bị thu hồi giấy chứng nhận.',
    en: 'Having too few members for {value} on end may lead to revocation.',
  },
  'foreign-members-cap-lapse': {
    asked: 'vượt tỷ lệ thành viên nước ngoài bao lâu; quá tỷ lệ nước ngoài thì sao',
    vi: 'Vượt tỷ lệ thành viên nước ngoài suốt {value} liên tục thì có thể bị thu hồi giấy chứng nhận.',
    en: 'Having too many foreign members for {value} on end may lead to revocation.',
  },
  'contribution-cap-lapse': {
    asked: 'vượt mức vốn góp bao lâu thì bị thu hồi; góp quá mức tối đa thì sao; góp vượt bị gì',
    vi: 'Để thành viên góp vượt mức tối đa suốt {value} liên tục thì có thể bị thu hồi giấy chứng nhận.',
    en: 'A contribution above the cap for {value} on end may lead to revocation.',
  },
  'revocation-ordered': {
    asked:
      'thu hồi giấy chứng nhận; bị thu hồi giấy phép; toà án yêu cầu thu hồi; khi nào bị thu hồi giấy đăng ký; thuế đề nghị thu hồi; mất giấy phép',
    vi: 'Tòa án quyết định, hoặc cơ quan có thẩm quyền đề nghị, thì bị thu hồi giấy chứng nhận (luật 2012: bị giải thể bắt buộc).',
    en: 'A court’s decision, or a competent authority’s request, leads to revocation (by the 2012 law, to compulsory dissolution).',
  },
  'revocation-unlawful-business': {
    asked: 'kinh doanh trái phép; ngành nghề cấm; hoạt động trái luật; lợi dụng danh nghĩa hợp tác xã',
    vi: 'Hoạt động trái luật có thể bị thu hồi giấy chứng nhận.',
    en: 'Unlawful business may lead to revocation.',
  },
};
