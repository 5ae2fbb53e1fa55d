import type { Wordings } from './wording';

export const groups: Wordings = {
  'group-registration': {
    asked:
      'đăng ký tổ hợp tác; có phải đăng ký tổ hợp tác không; tổ hợp tác có phải đăng ký không; đăng ký tổ hợp tác; tổ hợp tác đăng ký ở đâu; tht đăng ký; tổ hợp tác cần giấy phép',
    vi: 'Tổ hợp tác phải đăng ký khi có góp vốn và hợp đồng không ghi thời hạn hoặc từ {value} trở lên, hoặc khi muốn hưởng chính sách của Nhà nước.',
    en: 'A group must register when it has capital and a contract that is open-ended or of {value} or more, or when it wants State support.',
  },
  'group-registration-transition': {
    asked: 'tổ hợp tác cũ đăng ký lại; tổ hợp tác đã có phải đăng ký đến khi nào; hạn đăng ký tổ hợp tác cũ',
    vi: 'Tổ hợp tác có từ trước 01/07/2024 mà thuộc diện đăng ký có {value} để đăng ký.',
    en: 'Groups from before 1 July 2024 that must register have {value} to do so.',
  },
  'group-registration-filing': {
    asked: 'nộp hồ sơ đăng ký tổ hợp tác trong mấy ngày; hồ sơ tổ hợp tác nộp khi nào',
    vi: 'Hồ sơ đăng ký tổ hợp tác nộp trong {value} kể từ ngày ký hợp đồng hợp tác.',
    en: 'The file of a group is handed in within {value} of the signing of the contract.',
  },
  'group-conversion-term': {
    asked:
      'tổ hợp tác lên hợp tác xã; chuyển tổ hợp tác thành hợp tác xã; tổ hợp tác chuyển đổi; nâng tổ hợp tác lên hợp tác xã; chuyển đổi tổ hợp tác',
    vi: 'Tổ hợp tác đã đăng ký và hoạt động liên tục từ {value} thì được chuyển thành hợp tác xã.',
    en: 'A registered group that has worked for {value} on end may become a cooperative.',
  },
  'support-after-conversion': {
    asked: 'tổ hợp tác chuyển đổi được hỗ trợ mấy năm; hỗ trợ sau chuyển đổi',
    vi: 'Hợp tác xã chuyển từ tổ hợp tác được hỗ trợ trong {value}.',
    en: 'A cooperative that was a group is supported for {value}.',
  },
  'group-contract-signed': {
    asked:
      'hợp đồng hợp tác; ký hợp đồng tổ hợp tác; hợp đồng tổ hợp tác có cần văn bản; thành viên tổ hợp tác ký',
    vi: 'Hợp đồng hợp tác phải bằng văn bản và tất cả thành viên tổ cùng ký.',
    en: 'The contract of a group is in writing and signed by all members.',
  },
  'group-representative-authorised': {
    asked: 'tổ trưởng tổ hợp tác; ủy quyền đại diện tổ hợp tác; người đại diện tổ hợp tác; tổ trưởng ký thay',
    vi: 'Người đại diện tổ hợp tác phải được tất cả thành viên ủy quyền bằng văn bản.',
    en: 'The group’s representative is authorised in writing by all members.',
  },
  'group-contribution-book': {
    asked: 'sổ đóng góp tổ hợp tác; ghi chép đóng góp của tổ; tổ hợp tác góp tài sản',
    vi: 'Tổ hợp tác phải có sổ ghi việc đóng góp của thành viên.',
    en: 'A group keeps a book of its members’ contributions.',
  },
  'group-meeting': {
    asked: 'tổ hợp tác họp; tổ hợp tác mỗi năm họp mấy lần; họp tổ hợp tác',
    vi: 'Thành viên tổ hợp tác họp ít nhất {value} mỗi năm.',
    en: 'The members of a group meet at least {value} a year.',
  },
  'group-report': {
    asked:
      'báo cáo tổ hợp tác khi nào; tổ hợp tác nộp báo cáo khi nào; tổ hợp tác báo cáo bao giờ; tổ hợp tác báo cáo; báo cáo tổ hợp tác nộp khi nào; tổ hợp tác báo cáo ủy ban xã; hạn báo cáo tổ hợp tác',
    vi: 'Tổ hợp tác chưa đăng ký báo cáo Ủy ban nhân dân cấp xã chậm nhất ngày {value}.',
    en: 'An unregistered group reports to the commune by {value}.',
  },
  'group-formation-notified': {
    asked: 'lập tổ hợp tác báo ai; thông báo thành lập tổ hợp tác; tổ hợp tác báo xã trong mấy ngày',
    vi: 'Lập tổ hợp tác thì báo Ủy ban nhân dân cấp xã trong {value} kể từ ngày ký hợp đồng.',
    en: 'A new group is notified to the commune within {value} of the contract.',
  },
  'group-change-notified': {
    asked: 'tổ hợp tác thay đổi báo xã; thông báo thay đổi tổ hợp tác; thay tổ trưởng báo ai',
    vi: 'Tổ hợp tác có thay đổi thì báo Ủy ban nhân dân cấp xã trong {value}.',
    en: 'A change of a group is notified to the commune within {value}.',
  },
  'group-change-registered': {
    asked: 'đăng ký thay đổi tổ hợp tác; tổ hợp tác đã đăng ký thay đổi nội dung',
    vi: 'Tổ hợp tác đã đăng ký mà thay đổi nội dung thì nộp hồ sơ trong {value}.',
    en: 'A registered group files changes within {value}.',
  },
  'group-suspension-notified': {
    asked: 'tổ hợp tác tạm ngừng; tổ hợp tác tạm nghỉ báo trước; tổ hợp tác ngừng hoạt động',
    vi: 'Tổ hợp tác đã đăng ký phải báo chậm nhất {value} trước ngày tạm ngừng.',
    en: 'A registered group gives notice at least {value} before it suspends.',
  },
  'group-suspension-minimum': {
    asked: 'tổ hợp tác tạm ngừng bao nhiêu ngày thì phải báo; nghỉ mấy ngày phải báo',
    vi: 'Tổ hợp tác tạm ngừng từ {value} trở lên thì phải báo.',
    en: 'A group gives notice of a suspension of {value} or more.',
  },
  'group-resumption-notified': {
    asked: 'tổ hợp tác hoạt động trở lại; tổ hợp tác mở lại',
    vi: 'Tổ hợp tác trở lại trước hạn phải báo chậm nhất {value} trước đó.',
    en: 'A group that resumes early gives notice at least {value} before.',
  },
  'group-suspension-length': {
    asked: 'tổ hợp tác tạm ngừng được bao lâu; tổ hợp tác tạm ngừng tối đa',
    vi: 'Mỗi lần tổ hợp tác tạm ngừng không quá {value}.',
    en: 'One suspension of a group lasts at most {value}.',
  },
  'group-suspension-total': {
    asked: 'tổ hợp tác tạm ngừng liên tiếp; tổng thời gian tổ hợp tác tạm ngừng',
    vi: 'Tổ hợp tác tạm ngừng liên tiếp cộng lại không quá {value}.',
    en: 'Suspensions of a group on end last at most {value} in all.',
  },
  'group-majority-vote': {
    asked:
      'tổ hợp tác biểu quyết; tổ hợp tác quá nửa đồng ý; kết nạp thành viên tổ hợp tác; tổ hợp tác quyết định',
    vi: 'Việc thường của tổ hợp tác cần trên {value} thành viên tán thành, trừ khi hợp đồng định khác.',
    en: 'Ordinary decisions of a group need more than {value} of its members, unless the contract says otherwise.',
  },
  'group-unanimous-vote': {
    asked:
      'tổ hợp tác mọi thành viên đồng ý; bán tài sản chung của tổ hợp tác; sửa hợp đồng hợp tác; cả tổ đồng ý',
    vi: 'Việc lớn của tổ hợp tác (tài sản chung chính, sửa hợp đồng) cần {value} thành viên tán thành, trừ khi hợp đồng định khác.',
    en: 'Large decisions of a group need {value} of its members, unless the contract says otherwise.',
  },
};
