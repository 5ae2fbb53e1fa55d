import type { Wordings } from './wording';

export const membership: Wordings = {
  'members-minimum': {
    asked:
      'thành viên; liên hiệp cần mấy thành viên; liên hiệp ít nhất mấy hợp tác xã; số thành viên tối thiểu; bao nhiêu thành viên; cần mấy thành viên; mấy người thì được thành lập; thành lập cần bao nhiêu thành viên; thành lập cần mấy người; ít nhất bao nhiêu thành viên; tối thiểu mấy thành viên; bao nhiêu xã viên; đủ người; thiếu người; mở hợp tác xã cần mấy hộ; lập hợp tác xã; 5 người; 6 thành viên; 7 xã viên; số lượng thành viên; thành lập liên hiệp; thành lập tổ hợp tác',
    vi: 'Cần có ít nhất {value}.',
    en: 'At least {value} are needed.',
  },
  'foreign-members-cap': {
    asked:
      'người nước ngoài chiếm bao nhiêu thành viên; nước ngoài chiếm bao nhiêu; thành viên nước ngoài; người nước ngoài được bao nhiêu phần trăm; tỷ lệ người nước ngoài; xã viên ngoại quốc; người nước ngoài vào hợp tác xã',
    vi: 'Số thành viên nước ngoài phải dưới {value} tổng số thành viên chính thức.',
    en: 'Foreign members must be fewer than {value} of the official members.',
  },
  'member-age': {
    asked:
      'tuổi vào hợp tác xã được không; đủ tuổi vào hợp tác xã; tuổi; tuổi vào hợp tác xã; bao nhiêu tuổi; mấy tuổi; đủ tuổi; tuổi vào hợp tác xã; chưa đủ 18 tuổi; trẻ em; vị thành niên; độ tuổi góp vốn; 17 tuổi; 16 tuổi',
    vi: 'Cá nhân góp vốn làm thành viên phải từ đủ {value} trở lên.',
    en: 'An individual who contributes capital must be at least {value} old.',
  },
  'associate-age': {
    asked:
      'tuổi thành viên liên kết không góp vốn; liên kết không góp vốn bao nhiêu tuổi; 15 tuổi; học sinh làm thành viên liên kết',
    vi: 'Thành viên liên kết không góp vốn phải từ đủ {value}.',
    en: 'A non-contributing associate must be at least {value} old.',
  },
  'foreign-associate-age': {
    asked: 'tuổi người nước ngoài liên kết không góp vốn; tuổi người nước ngoài',
    vi: 'Người nước ngoài là thành viên liên kết không góp vốn phải từ đủ {value}.',
    en: 'A foreigner who is a non-contributing associate must be at least {value} old.',
  },
  'member-capacity': {
    asked:
      'điều kiện làm thành viên; điều kiện vào hợp tác xã; ai được làm thành viên; ai được vào hợp tác xã; kết nạp thành viên; năng lực hành vi; bị tâm thần; mất năng lực; gia nhập',
    vi: 'Thành viên là cá nhân phải có đủ năng lực hành vi dân sự.',
    en: 'An individual member must have full civil capacity.',
  },
  'foreign-investor-certificate': {
    asked:
      'người nước ngoài góp vốn cần giấy gì; giấy chứng nhận đăng ký đầu tư; nhà đầu tư nước ngoài; giấy tờ người nước ngoài',
    vi: 'Nhà đầu tư cá nhân nước ngoài góp vốn phải có giấy chứng nhận đăng ký đầu tư.',
    en: 'A foreign individual who contributes capital needs an investment registration certificate.',
  },
  'foreign-residence': {
    asked: 'người nước ngoài cư trú; tạm trú; visa; ở hợp pháp tại Việt Nam',
    vi: 'Người nước ngoài tham gia phải cư trú hợp pháp tại Việt Nam.',
    en: 'A foreigner who takes part must reside lawfully in Việt Nam.',
  },
  'union-members': {
    asked:
      'ai được vào liên hiệp; thành viên của liên hiệp là ai; công ty vào liên hiệp; cá nhân vào liên hiệp; liên hiệp hợp tác xã gồm ai',
    vi: 'Thành viên chính thức của liên hiệp phải là hợp tác xã.',
    en: 'Official members of a union must be cooperatives.',
  },
  'union-associates': {
    asked: 'thành viên liên kết của liên hiệp; pháp nhân liên kết với liên hiệp; công ty liên kết liên hiệp',
    vi: 'Thành viên liên kết của liên hiệp phải là pháp nhân Việt Nam.',
    en: 'Associates of a union must be Vietnamese legal persons.',
  },
  'minimum-contribution': {
    asked:
      'góp thiếu; không góp đủ vốn tối thiểu; vốn góp tối thiểu; góp ít nhất bao nhiêu tiền; thành viên không góp vốn; phải góp bao nhiêu; không chịu góp vốn',
    vi: 'Mỗi thành viên phải góp không thấp hơn vốn góp tối thiểu mà Điều lệ quy định; hết hạn mà thiếu thì có thể chấm dứt tư cách thành viên.',
    en: 'Each member must pay in at least the minimum contribution of the charter; who has not when the time is over may cease to be a member.',
  },
  'inactivity-limit': {
    asked:
      'thành viên không sử dụng dịch vụ; xã viên không tham gia; thành viên bỏ lâu; chấm dứt tư cách thành viên; xoá tên thành viên; khai trừ; cho ra khỏi hợp tác xã',
    vi: 'Điều lệ chỉ được đặt thời gian không sử dụng dịch vụ dẫn đến mất tư cách thành viên nhiều nhất là {value}.',
    en: 'The charter may set the time without use of services that ends membership to at most {value}.',
  },
  'job-creating-members': {
    asked:
      'hợp tác xã tạo việc làm; hộ gia đình vào hợp tác xã tạo việc làm; tổ chức vào hợp tác xã tạo việc làm',
    vi: 'Hợp tác xã tạo việc làm chỉ nhận cá nhân làm thành viên.',
    en: 'A job-creating cooperative takes individuals only.',
  },
};
