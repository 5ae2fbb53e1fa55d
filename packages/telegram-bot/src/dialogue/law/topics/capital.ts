import type { Wordings } from './wording';

export const capital: Wordings = {
  'contribution-cap': {
    asked:
      'góp vốn trên vốn điều lệ; góp bao nhiêu vốn điều lệ; góp vốn được không; góp 25 phần trăm được không; góp mấy phần trăm; một người được góp tối đa bao nhiêu; góp bao nhiêu thì được; góp được bao nhiêu; góp vốn tối đa bao nhiêu; một người góp nhiều nhất bao nhiêu; góp bao nhiêu phần trăm; vốn góp tối đa; góp vốn; góp quá mức; một thành viên góp nhiều; góp 20 phần trăm; góp 30 phần trăm; giới hạn góp vốn; một người nắm bao nhiêu vốn; mức góp; góp tiền tối đa',
    vi: 'Một thành viên được góp nhiều nhất {value} vốn điều lệ.',
    en: 'One member may contribute at most {value} of the charter capital.',
  },
  'associates-contribution-cap': {
    asked:
      'thành viên liên kết góp vốn bao nhiêu; thành viên liên kết góp vốn tối đa; tổng vốn góp của thành viên liên kết; liên kết góp vốn bao nhiêu phần trăm; thành viên liên kết góp bao nhiêu',
    vi: 'Tất cả thành viên liên kết góp vốn cộng lại được góp nhiều nhất {value} vốn điều lệ.',
    en: 'All contributing associates together may hold at most {value} of the charter capital.',
  },
  'foreign-contribution-cap': {
    asked:
      'vốn nước ngoài tối đa bao nhiêu; người nước ngoài góp vốn bao nhiêu; vốn nước ngoài; vốn góp nước ngoài tối đa; tổng vốn góp thành viên nước ngoài',
    vi: 'Tất cả thành viên nước ngoài cộng lại được góp nhiều nhất {value} vốn điều lệ.',
    en: 'All foreign members together may hold at most {value} of the charter capital.',
  },
  'contribution-paid-in': {
    asked:
      'góp vốn khi nào; hạn góp vốn bao lâu; góp vốn bao lâu; hạn góp vốn; thời hạn góp đủ vốn; bao lâu phải góp đủ vốn; chưa góp đủ vốn; góp vốn mấy tháng; góp vốn chậm; góp vốn trong bao lâu; nợ vốn góp; cam kết góp vốn',
    vi: 'Phải góp đủ vốn đã cam kết trong {value} kể từ ngày được cấp giấy chứng nhận đăng ký, hoặc từ ngày được kết nạp.',
    en: 'What was promised must be paid in within {value} of the certificate of registration, or of admission.',
  },
  'capital-settlement-term': {
    asked:
      'hết hạn góp vốn mà thiếu thì sao; đăng ký lại vốn điều lệ theo số đã góp; không góp đủ thì giảm vốn điều lệ',
    vi: 'Hết hạn góp mà còn thiếu thì trong {value} phải đăng ký vốn điều lệ bằng số đã góp.',
    en: 'If something is still missing, the charter capital is registered as paid in within {value}.',
  },
  'contribution-certificate': {
    asked:
      'giấy chứng nhận phần vốn góp; giấy chứng nhận góp vốn; giấy góp vốn cho xã viên; sổ góp vốn; cấp giấy cho người góp vốn; biên lai góp vốn',
    vi: 'Thành viên góp đủ vốn phải được cấp giấy chứng nhận phần vốn góp.',
    en: 'A member who has paid in must be given a certificate of the contribution.',
  },
  'reduction-contribution-cap': {
    asked: 'giảm vốn điều lệ; giảm vốn làm thành viên vượt mức; hạ vốn điều lệ',
    vi: 'Giảm vốn điều lệ xong, phần góp của mỗi thành viên vẫn không được quá {value} vốn điều lệ.',
    en: 'After a reduction no member may hold more than {value} of the charter capital.',
  },
  'reduction-legal-capital': {
    asked: 'vốn pháp định; giảm vốn dưới vốn pháp định; vốn tối thiểu của ngành nghề',
    vi: 'Vốn điều lệ sau khi giảm không được dưới vốn pháp định của ngành, nghề.',
    en: 'After a reduction the charter capital may not be below the legal capital of the line of business.',
  },
  'return-approved': {
    asked:
      'rút vốn; trả lại vốn góp; lấy lại vốn; xin rút vốn; ai quyết định trả vốn; đại hội thông qua trả vốn; ra khỏi hợp tác xã lấy lại tiền; rút tiền góp; hoàn vốn',
    vi: 'Giảm vốn, trả lại vốn góp phải được đại hội thành viên thông qua.',
    en: 'Returning contributions must be approved by the congress.',
  },
  'return-debts-covered': {
    asked:
      'đang nợ trả lại vốn; nợ mà trả vốn; đang nợ có trả lại vốn được không; trả vốn mà còn nợ; trả lại vốn góp phải đủ trả nợ',
    vi: 'Chỉ được trả lại vốn góp khi sau đó vẫn bảo đảm trả đủ các khoản nợ.',
    en: 'Contributions may be returned only while all debts remain covered.',
  },
  'return-member-settled': {
    asked: 'thành viên còn nợ hợp tác xã có được rút vốn; nợ hợp tác xã mà đòi vốn; trừ nợ vào vốn góp',
    vi: 'Thành viên chỉ được nhận lại vốn góp sau khi đã thực hiện đủ nghĩa vụ tài chính với hợp tác xã.',
    en: 'A member gets the contribution back only after settling all dues to the cooperative.',
  },
  'return-tax-finalised': {
    asked: 'quyết toán thuế trước khi trả vốn; trả vốn góp có phải quyết toán thuế',
    vi: 'Phải quyết toán thuế của năm tài chính trước khi trả lại vốn góp.',
    en: 'Tax of the financial year must be finalised before contributions are returned.',
  },
};
