import type { Wordings } from './wording';

export const registration: Wordings = {
  'registry-answer-term.founding': {
    asked:
      'đăng ký thành lập bao lâu có giấy; nộp hồ sơ thành lập mấy ngày có kết quả; cấp giấy chứng nhận đăng ký; đăng ký hợp tác xã mất bao lâu; xin giấy phép hợp tác xã; thủ tục thành lập',
    vi: 'Cơ quan đăng ký phải trả lời hồ sơ thành lập trong {value} kể từ ngày nhận hồ sơ hợp lệ.',
    en: 'The registry must answer a founding file within {value} of receiving it complete.',
  },
  'registry-answer-term.change': {
    asked:
      'đăng ký thay đổi bao lâu có kết quả; đổi giấy chứng nhận mấy ngày; cơ quan đăng ký trả lời thay đổi',
    vi: 'Cơ quan đăng ký phải trả lời hồ sơ đăng ký thay đổi trong {value} kể từ ngày nhận hồ sơ hợp lệ.',
    en: 'The registry must answer a change filed within {value} of receiving it complete.',
  },
  'registry-answer-term.notice': {
    asked: 'cơ quan đăng ký trả lời thông báo thay đổi; thông báo thay đổi mấy ngày có kết quả',
    vi: 'Cơ quan đăng ký phải trả lời thông báo thay đổi trong {value}.',
    en: 'The registry must answer a notice of change within {value}.',
  },
  'registry-answer-term.branch': {
    asked: 'đăng ký chi nhánh mấy ngày có kết quả; cơ quan đăng ký trả lời hồ sơ chi nhánh',
    vi: 'Cơ quan đăng ký phải trả lời hồ sơ chi nhánh, văn phòng đại diện trong {value}.',
    en: 'The registry must answer the file of a branch within {value}.',
  },
  'registry-answer-term.branchchange': {
    asked: 'thay đổi chi nhánh mấy ngày có kết quả; cơ quan đăng ký trả lời thay đổi chi nhánh',
    vi: 'Cơ quan đăng ký phải trả lời hồ sơ thay đổi chi nhánh trong {value}.',
    en: 'The registry must answer a change of a branch within {value}.',
  },
  'name-change-registered': {
    asked:
      'đổi tên; đổi tên hợp tác xã; thay tên; đặt lại tên; đổi tên phải đăng ký; đổi tên báo trong mấy ngày',
    vi: 'Đổi tên thì phải nộp hồ sơ đăng ký trong {value} kể từ ngày thay đổi.',
    en: 'A change of name must be filed within {value} of the change.',
  },
  'head-office-change-registered': {
    asked:
      'chuyển trụ sở khi nào báo; chuyển trụ sở; đổi địa chỉ; dời văn phòng; chuyển địa chỉ; đổi trụ sở chính; chuyển trụ sở báo trong bao lâu',
    vi: 'Chuyển trụ sở chính thì phải nộp hồ sơ đăng ký trong {value} kể từ ngày thay đổi.',
    en: 'A move of the head office must be filed within {value} of the change.',
  },
  'representative-change-registered': {
    asked:
      'đổi người đại diện; thay giám đốc; thay chủ tịch; đổi chủ tịch; đổi giám đốc; thay người đại diện theo pháp luật; bầu giám đốc mới có phải báo',
    vi: 'Thay người đại diện theo pháp luật thì phải nộp hồ sơ đăng ký trong {value} kể từ ngày thay đổi.',
    en: 'A new legal representative must be filed within {value} of the change.',
  },
  'capital-change-registered': {
    asked:
      'tăng vốn điều lệ; thay đổi vốn điều lệ; tăng vốn; đăng ký tăng vốn; vốn điều lệ thay đổi báo trong mấy ngày; giảm vốn đăng ký',
    vi: 'Thay đổi vốn điều lệ thuộc diện phải đăng ký thì nộp hồ sơ trong {value} kể từ ngày thay đổi.',
    en: 'A change of charter capital that must be registered is filed within {value} of the change.',
  },
  'capital-change-share': {
    asked:
      'thay đổi vốn điều lệ bao nhiêu phần trăm thì phải đăng ký; tăng vốn bao nhiêu thì phải đăng ký; tăng vốn ít có phải đăng ký',
    vi: 'Vốn điều lệ thay đổi từ {value} trở lên là phải đăng ký.',
    en: 'A change of charter capital by {value} or more must be registered.',
  },
  'capital-change-amount': {
    asked:
      'thay đổi vốn điều lệ bao nhiêu tiền thì phải đăng ký; tăng vốn 1 tỷ; tăng vốn một tỷ đồng có phải đăng ký',
    vi: 'Vốn điều lệ thay đổi từ {value} trở lên là phải đăng ký.',
    en: 'A change of charter capital by {value} or more must be registered.',
  },
  'business-lines-change-notified': {
    asked:
      'đổi ngành nghề; thêm ngành nghề; bổ sung ngành nghề kinh doanh; mở thêm ngành nghề; thay đổi ngành nghề báo trong mấy ngày',
    vi: 'Thay đổi ngành, nghề kinh doanh thì phải báo cơ quan đăng ký trong {value} kể từ ngày thay đổi.',
    en: 'A change of business lines must be notified within {value} of the change.',
  },
  'tax-data-change-notified': {
    asked:
      'thay đổi thông tin thuế; đổi số điện thoại đăng ký thuế; thông tin đăng ký thuế; báo thuế thay đổi; đổi kế toán báo thuế',
    vi: 'Thay đổi thông tin đăng ký thuế thì phải thông báo trong {value} kể từ ngày thay đổi.',
    en: 'A change of tax data must be notified within {value} of the change.',
  },
  'foreign-members-change-notified': {
    asked: 'thay đổi thành viên nước ngoài; thêm thành viên nước ngoài phải báo; báo thành viên nước ngoài',
    vi: 'Thay đổi về thành viên nước ngoài thì phải thông báo trong {value} kể từ ngày thay đổi.',
    en: 'A change among foreign members must be notified within {value} of the change.',
  },
  'internal-change-notified': {
    asked:
      'thêm thành viên có phải báo; thay đổi số thành viên báo ai; sửa điều lệ có phải báo; thay hội đồng quản trị có phải báo; báo thay đổi bộ máy',
    vi: 'Thay đổi điều lệ, số thành viên hoặc bộ máy thì phải thông báo trong {value}.',
    en: 'A change of charter, membership or bodies must be notified within {value}.',
  },
  'court-change-registered': {
    asked: 'bản án; toà án tuyên thay đổi; phán quyết trọng tài; đăng ký theo bản án',
    vi: 'Thay đổi theo bản án, phán quyết thì phải nộp hồ sơ đăng ký trong {value} kể từ ngày bản án có hiệu lực.',
    en: 'A change by judgment or award must be filed within {value} of its taking effect.',
  },
  'infringing-name-changed': {
    asked:
      'trùng tên; tên giống nhãn hiệu; tên bị kiện; xâm phạm sở hữu công nghiệp; tên hợp tác xã vi phạm; tên trùng thương hiệu',
    vi: 'Tên xâm phạm quyền sở hữu công nghiệp thì phải nộp hồ sơ đổi tên trong {value} kể từ ngày có yêu cầu.',
    en: 'A name that infringes industrial property must be changed within {value} of the demand.',
  },
  'publication-length': {
    asked: 'công bố thông tin đăng ký; công bố nội dung đăng ký bao lâu; đăng công bố trên cổng thông tin',
    vi: 'Nội dung đăng ký được công bố trong {value}.',
    en: 'What is registered stays published for {value}.',
  },
  'beneficial-owner-share': {
    asked: 'chủ sở hữu hưởng lợi; kê khai chủ sở hữu; nắm bao nhiêu phần trăm vốn thì phải kê khai',
    vi: 'Người nắm từ {value} vốn trở lên có thể là chủ sở hữu hưởng lợi phải kê khai.',
    en: 'Who holds {value} of the capital or more may be a beneficial owner to be declared.',
  },
  'tax-code-registered': {
    asked: 'đăng ký mã số thuế; mã số thuế bao lâu; chưa có mã số thuế; mst',
    vi: 'Phải đăng ký mã số thuế trong {value} kể từ ngày được cấp giấy chứng nhận, nếu không có thể bị thu hồi giấy.',
    en: 'A tax code must be registered within {value} of the certificate, or it may be revoked.',
  },
  'head-office-lapse': {
    asked: 'chuyển trụ sở lâu không đăng ký; không ở địa chỉ đăng ký; bỏ địa chỉ',
    vi: 'Chuyển trụ sở quá {value} mà không đăng ký thì có thể bị thu hồi giấy chứng nhận.',
    en: 'A move left unregistered for more than {value} may lead to revocation.',
  },
  'charter-amended': {
    asked:
      'sửa điều lệ theo luật mới; điều lệ cũ còn dùng được không; hạn sửa điều lệ; cập nhật điều lệ; điều lệ phù hợp luật 2023; bao giờ phải sửa điều lệ; chuyển đổi theo luật mới',
    vi: 'Hợp tác xã, liên hiệp lập trước 01/07/2024 có {value} kể từ ngày đó để sửa Điều lệ cho phù hợp với Luật 2023.',
    en: 'Who was founded before 1 July 2024 has {value} from then to bring the charter in line with the 2023 law.',
  },
};
