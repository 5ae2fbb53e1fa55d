import type { Wordings } from './wording';

export const reporting: Wordings = {
  'annual-report': {
    asked:
      'báo cáo cuối năm nộp khi nào; cuối năm nộp báo cáo; nộp báo cáo khi nào; hạn báo cáo hằng năm; báo cáo hằng năm khi nào; nộp báo cáo trước ngày nào; báo cáo hằng năm; hạn báo cáo; báo cáo năm; báo cáo tình hình hoạt động; nộp báo cáo; bao giờ phải báo cáo; báo cáo cho ai; cập nhật thông tin hằng năm; báo cáo cuối năm; ngày 15/12; báo cáo; không nộp báo cáo bị phạt',
    vi: 'Phải báo cáo, cập nhật tình hình hoạt động chậm nhất ngày {value}.',
    en: 'The annual report or update is due by {value}.',
  },
  'annual-report-day.circular': {
    asked: 'hạn báo cáo năm theo thông tư; báo cáo theo thông tư 03',
    vi: 'Theo thông tư, báo cáo hằng năm nộp chậm nhất ngày {value}.',
    en: 'By the circular the annual report is due by {value}.',
  },
  'financial-statements': {
    asked:
      'báo cáo tài chính; nộp báo cáo tài chính khi nào; hạn báo cáo tài chính; quyết toán năm; bctc; báo cáo tài chính nộp trong mấy ngày',
    vi: 'Báo cáo tài chính năm phải nộp trong {value} kể từ ngày kết thúc năm tài chính.',
    en: 'The annual financial statements are due within {value} of the end of the financial year.',
  },
  'finances-published': {
    asked:
      'công khai tài chính; công khai thu chi cho xã viên; công bố tài chính; thành viên xem sổ sách; công khai tiền bạc',
    vi: 'Tài chính của năm phải công khai cho thành viên trong {value} kể từ ngày kết thúc năm tài chính.',
    en: 'The year’s finances are published to members within {value} of the end of the financial year.',
  },
  'agriculture-report': {
    asked:
      'báo cáo nông nghiệp; báo cáo ngành nông nghiệp; hợp tác xã nông nghiệp báo cáo khi nào; báo cáo phòng nông nghiệp; hợp tác xã nông nghiệp nộp báo cáo',
    vi: 'Hợp tác xã nông nghiệp báo cáo ngành nông nghiệp chậm nhất ngày {value}.',
    en: 'Agricultural cooperatives report to the agricultural authority by {value}.',
  },
};
