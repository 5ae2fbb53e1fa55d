import type { Wordings } from './wording';

export const enterprises: Wordings = {
  'enterprise-notified': {
    asked: 'lập công ty phải báo; thành lập doanh nghiệp thông báo; hợp tác xã mở công ty báo trong mấy ngày',
    vi: 'Thành lập doanh nghiệp thì phải thông báo cơ quan đăng ký trong {value}.',
    en: 'The founding of an enterprise must be notified within {value}.',
  },
  'enterprise-approved': {
    asked:
      'hợp tác xã lập công ty; mở công ty; thành lập doanh nghiệp; mua cổ phần; góp vốn vào công ty; đầu tư vào doanh nghiệp ai quyết định; hợp tác xã mở doanh nghiệp',
    vi: 'Lập doanh nghiệp, góp vốn hoặc mua cổ phần phải được đại hội thành viên thông qua.',
    en: 'Founding an enterprise, or taking a share in one, must be approved by the congress.',
  },
  'enterprise-purpose': {
    asked: 'lập công ty để làm gì; mục đích lập doanh nghiệp; công ty phải hỗ trợ hợp tác xã',
    vi: 'Doanh nghiệp phải nhằm hỗ trợ hoạt động của hợp tác xã, liên hiệp.',
    en: 'The enterprise must serve the activities of the cooperative.',
  },
  'enterprise-not-from-indivisible': {
    asked:
      'lấy quỹ không chia lập công ty; dùng tài sản không chia góp vào doanh nghiệp; quỹ không chia đầu tư',
    vi: 'Không được dùng quỹ, tài sản không chia để lập hoặc góp vốn vào doanh nghiệp.',
    en: 'Indivisible funds and assets may not go into an enterprise.',
  },
  'enterprise-related-business': {
    asked: 'công ty khác ngành nghề; doanh nghiệp cùng ngành nghề với hợp tác xã; đầu tư trái ngành',
    vi: 'Doanh nghiệp phải hoạt động trong ngành, nghề liên quan đến hợp tác xã.',
    en: 'The enterprise must be in a line related to the cooperative’s.',
  },
  'enterprise-investment-cap': {
    asked:
      'đầu tư vào doanh nghiệp tối đa bao nhiêu; góp vào công ty bao nhiêu phần trăm; mức đầu tư vào công ty',
    vi: 'Tổng mức đầu tư vào doanh nghiệp không quá {value} vốn điều lệ.',
    en: 'Investment in enterprises is at most {value} of the charter capital.',
  },
  'enterprise-profitable-years': {
    asked: 'phải có lãi mấy năm mới được lập công ty; có lãi liên tiếp; lỗ có được góp vốn vào công ty',
    vi: 'Phải có lãi ít nhất {value} liên tiếp trước khi đầu tư vào doanh nghiệp.',
    en: 'There must be profits for at least {value} in a row before investing in an enterprise.',
  },
  'no-cross-membership': {
    asked: 'sở hữu chéo; công ty của hợp tác xã làm thành viên; công ty con vào hợp tác xã',
    vi: 'Doanh nghiệp mà hợp tác xã có vốn không được làm thành viên của chính hợp tác xã đó.',
    en: 'An enterprise the cooperative has a share in may not be a member of it.',
  },
  'cross-membership-term': {
    asked: 'hạn xử lý sở hữu chéo; bao lâu phải chấm dứt sở hữu chéo',
    vi: 'Sở hữu chéo có từ trước được xử lý trong {value} kể từ 01/09/2023.',
    en: 'Old cross-holdings are to be ended within {value} of 1 September 2023.',
  },
  'cross-holding-frozen': {
    asked: 'tăng tỷ lệ sở hữu chéo; tăng phần vốn trong công ty là thành viên',
    vi: 'Từ 01/09/2023 không được tăng tỷ lệ vốn trong doanh nghiệp đang là thành viên.',
    en: 'Since 1 September 2023 a share in an enterprise that is a member may not be raised.',
  },
};
