import type { Wordings } from './wording';

/** Size, audit, support and rating. */
export const classes: Wordings = {
  'size-thresholds.agriculture': {
    asked:
      'quy mô hợp tác xã; hợp tác xã siêu nhỏ; thế nào là hợp tác xã nhỏ; hợp tác xã vừa; hợp tác xã lớn; phân loại quy mô; htx nông nghiệp quy mô; hợp tác xã của tôi thuộc loại nào; xếp quy mô',
    vi: 'Quy mô hợp tác xã nông nghiệp: {value}. Không đạt mức nào là siêu nhỏ.',
    en: 'Size classes in agriculture: {value}. Whatever reaches none is micro.',
  },
  'size-thresholds.industry': {
    asked: 'quy mô hợp tác xã công nghiệp; hợp tác xã xây dựng lớn; quy mô công nghiệp xây dựng',
    vi: 'Quy mô hợp tác xã công nghiệp, xây dựng: {value}.',
    en: 'Size classes in industry and construction: {value}.',
  },
  'independent-audit': {
    asked:
      'phải kiểm toán; mấy năm phải kiểm toán; mấy năm một lần kiểm toán; kiểm toán; có phải kiểm toán không; mấy năm kiểm toán một lần; kiểm toán độc lập; bắt buộc kiểm toán; thuê kiểm toán; bao lâu phải kiểm toán',
    vi: 'Hợp tác xã quy mô lớn và liên hiệp từ 10 thành viên trở lên phải kiểm toán độc lập ít nhất {value} một lần.',
    en: 'Large cooperatives, and unions of 10 members or more, are audited at least once every {value}.',
  },
  'audited-union-members': {
    asked: 'liên hiệp bao nhiêu thành viên thì phải kiểm toán; kiểm toán liên hiệp',
    vi: 'Liên hiệp từ {value} trở lên phải kiểm toán.',
    en: 'Unions with {value} or more are audited.',
  },
  'fund-audit': {
    asked: 'kiểm toán quỹ hỗ trợ phát triển hợp tác xã; báo cáo kiểm toán của quỹ; quỹ hỗ trợ phát triển',
    vi: 'Quỹ hỗ trợ phát triển hợp tác xã phải gửi báo cáo kiểm toán trong {value} kể từ ngày kết thúc năm tài chính.',
    en: 'A development fund sends its audit report within {value} of the end of the financial year.',
  },
  'legal-entity-audit': {
    asked: 'có công ty là thành viên thì kiểm toán; thành viên là pháp nhân kiểm toán',
    vi: 'Có thành viên là pháp nhân thì bắt buộc kiểm toán.',
    en: 'With legal persons among its members an audit is compulsory.',
  },
  'support-trained-share': {
    asked:
      'điều kiện được hỗ trợ; nhà nước hỗ trợ; xin hỗ trợ; tiêu chí hưởng chính sách; chính sách hỗ trợ hợp tác xã; tỷ lệ đào tạo để được hỗ trợ; tiền hỗ trợ; hỗ trợ của nhà nước; bao nhiêu người được đào tạo',
    vi: 'Một tiêu chí để được hỗ trợ là có ít nhất {value} thành viên, người lao động được đào tạo.',
    en: 'One criterion of support is that at least {value} of members and workers were trained.',
  },
  'support-new-months': {
    asked:
      'hợp tác xã mới thành lập được hỗ trợ; hợp tác xã vùng khó khăn; mới thành lập địa bàn khó khăn; vùng sâu vùng xa hỗ trợ',
    vi: 'Hợp tác xã ở địa bàn khó khăn được coi là mới thành lập trong {value}.',
    en: 'In difficult areas a cooperative counts as new for {value}.',
  },
  'rating-bands.agriculture': {
    asked:
      'xếp loại tốt; loại tốt bao nhiêu điểm; xếp loại hợp tác xã nông nghiệp; bao nhiêu điểm thì loại tốt; xếp loại tốt khá; chấm điểm hợp tác xã; xếp loại; điểm xếp loại; loại khá bao nhiêu điểm',
    vi: 'Xếp loại hợp tác xã nông nghiệp: {value}.',
    en: 'Ratings of agricultural cooperatives: {value}.',
  },
  'rating-bands.general': {
    asked: 'xếp loại hợp tác xã phi nông nghiệp; điểm xếp loại chung; xếp loại hợp tác xã thương mại dịch vụ',
    vi: 'Xếp loại hợp tác xã (ngoài nông nghiệp): {value}.',
    en: 'Ratings of other cooperatives: {value}.',
  },
  'agriculture-self-rating': {
    asked:
      'hạn tự chấm điểm; tự chấm điểm nông nghiệp nộp khi nào; nộp bảng chấm điểm; tự đánh giá xếp loại; gửi bảng tự chấm điểm',
    vi: 'Hợp tác xã nông nghiệp gửi bảng tự chấm điểm chậm nhất ngày {value}.',
    en: 'Agricultural cooperatives send their self-rating by {value}.',
  },
  'self-rating': {
    asked: 'tự chấm điểm hợp tác xã; hạn tự chấm điểm phi nông nghiệp; tự xếp loại',
    vi: 'Hợp tác xã gửi bảng tự chấm điểm chậm nhất ngày {value}.',
    en: 'Cooperatives send their self-rating by {value}.',
  },
};
