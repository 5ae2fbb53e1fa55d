import type { Wordings } from './wording';

export const units: Wordings = {
  'branch-registered': {
    asked:
      'mở chi nhánh; lập chi nhánh; văn phòng đại diện; đăng ký chi nhánh trong mấy ngày; mở văn phòng đại diện',
    vi: 'Mở chi nhánh, văn phòng đại diện thì phải nộp hồ sơ đăng ký trong {value} kể từ ngày quyết định.',
    en: 'A branch or representative office must be filed within {value} of the decision.',
  },
  'branch-change-registered': {
    asked: 'thay đổi chi nhánh; đổi địa chỉ chi nhánh; đổi người đứng đầu chi nhánh',
    vi: 'Thay đổi của chi nhánh, văn phòng đại diện phải đăng ký trong {value} kể từ ngày thay đổi.',
    en: 'A change of a branch must be filed within {value} of the change.',
  },
  'branch-closure-filed': {
    asked:
      'đóng chi nhánh; đóng cửa chi nhánh; giải thể chi nhánh; chấm dứt chi nhánh; bỏ văn phòng đại diện',
    vi: 'Đóng chi nhánh, văn phòng đại diện thì phải nộp hồ sơ trong {value} kể từ ngày quyết định.',
    en: 'The closure of a branch must be filed within {value} of the decision.',
  },
  'foreign-branch-notified': {
    asked: 'chi nhánh ở nước ngoài; mở chi nhánh nước ngoài; văn phòng ở nước ngoài',
    vi: 'Lập chi nhánh, văn phòng đại diện ở nước ngoài thì phải thông báo trong {value} kể từ ngày lập.',
    en: 'A branch abroad must be notified within {value} of its founding.',
  },
  'foreign-branch-closure-notified': {
    asked: 'đóng chi nhánh ở nước ngoài; chấm dứt chi nhánh nước ngoài',
    vi: 'Chấm dứt chi nhánh ở nước ngoài thì phải thông báo trong {value}.',
    en: 'The closure of a branch abroad must be notified within {value}.',
  },
  'business-location-notified': {
    asked:
      'mở thêm cửa hàng; mở cửa hàng có phải báo; địa điểm kinh doanh; mở cửa hàng; mở điểm bán hàng; thêm địa điểm kinh doanh; mở quầy; mở kho',
    vi: 'Lập địa điểm kinh doanh thì phải thông báo trong {value} kể từ ngày quyết định.',
    en: 'A business location must be notified within {value} of the decision.',
  },
  'suspension-notified': {
    asked:
      'tạm ngừng kinh doanh báo trước mấy ngày; tạm ngừng phải báo trước; tạm ngừng kinh doanh; tạm nghỉ; nghỉ hoạt động một thời gian; tạm dừng báo trước mấy ngày; ngừng hoạt động tạm thời; báo tạm ngừng',
    vi: 'Phải báo cơ quan đăng ký chậm nhất {value} trước ngày tạm ngừng kinh doanh.',
    en: 'A suspension must be notified at least {value} before it begins.',
  },
  'resumption-notified': {
    asked:
      'hoạt động trở lại; kinh doanh trở lại; mở lại; hoạt động lại báo trước mấy ngày; quay lại kinh doanh trước hạn',
    vi: 'Phải báo cơ quan đăng ký chậm nhất {value} trước ngày kinh doanh trở lại.',
    en: 'Resuming must be notified at least {value} before.',
  },
  'suspension-length': {
    asked:
      'tạm ngừng khi nào hết; tạm ngừng tối đa; tạm ngừng được bao lâu; tạm ngừng tối đa mấy tháng; mỗi lần tạm ngừng; được tạm nghỉ bao lâu; tạm ngừng kinh doanh bao lâu',
    vi: 'Mỗi lần tạm ngừng kinh doanh không quá {value}.',
    en: 'One suspension lasts at most {value}.',
  },
  'suspension-total': {
    asked: 'tạm ngừng liên tiếp; tạm ngừng nhiều lần; tổng thời gian tạm ngừng; gia hạn tạm ngừng',
    vi: 'Tổng thời gian tạm ngừng liên tiếp không quá {value}.',
    en: 'Suspensions on end last at most {value} in all.',
  },
  'resumption-confirmed': {
    asked: 'xác nhận hoạt động trở lại; hết hạn tạm ngừng phải làm gì; hết thời gian tạm ngừng',
    vi: 'Hết thời gian tạm ngừng thì phải xác nhận hoạt động trở lại trong {value}.',
    en: 'The return to work must be confirmed within {value} of the end of the suspension.',
  },
  'resident-representative': {
    asked:
      'người đại diện theo pháp luật; mấy người đại diện; người đại diện phải ở Việt Nam; ai là người đại diện; đại diện pháp luật ở nước ngoài',
    vi: 'Phải luôn có ít nhất {value} đại diện theo pháp luật cư trú tại Việt Nam.',
    en: 'At least {value} who represents by law must reside in Việt Nam.',
  },
  'representative-replacement': {
    asked:
      'người đại diện vắng mặt; giám đốc bỏ trốn; người đại diện đi vắng lâu; người đại diện chết; chủ tịch bị bắt; bầu thay người đại diện',
    vi: 'Người đại diện duy nhất vắng mà không ủy quyền: {value}.',
    en: 'If the only legal representative is away without authorising anyone: {value}.',
  },
};
