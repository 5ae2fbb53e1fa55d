import type { Wordings } from './wording';

export const funds: Wordings = {
  'common-fund-rate': {
    asked:
      'trích quỹ chung không chia; trích quỹ chung không chia bao nhiêu; trích quỹ; trích quỹ bao nhiêu; quỹ chung không chia; trích quỹ chung; trích lập quỹ bao nhiêu phần trăm; quỹ không chia trích mấy phần trăm; trích lập các quỹ; phải trích quỹ gì; quỹ bắt buộc; quỹ',
    vi: 'Phải trích vào quỹ chung không chia ít nhất {value} thu nhập từ giao dịch bên ngoài.',
    en: 'At least {value} of the external income goes into the indivisible common fund.',
  },
  'common-fund-amount': {
    asked:
      'số tiền trích quỹ chung; tính tiền trích quỹ chung không chia; năm nay phải trích bao nhiêu tiền vào quỹ',
    vi: 'Số tiền trích quỹ chung không chia trong năm ít nhất bằng {value} thu nhập bên ngoài; không hạch toán riêng thì tính trên toàn bộ thu nhập.',
    en: 'The year’s amount is at least {value} of the external income, or of all income where it is not kept apart.',
  },
  'common-fund-internal-rate': {
    asked: 'trích quỹ từ thu nhập nội bộ; giao dịch nội bộ trích quỹ',
    vi: 'Từ thu nhập nội bộ thì trích quỹ chung không chia theo tỷ lệ ghi trong Điều lệ.',
    en: 'From internal income the share set by the charter goes into the common fund.',
  },
  'development-fund-rate': {
    asked: 'quỹ đầu tư phát triển; trích quỹ phát triển; quỹ phát triển sản xuất',
    vi: 'Phải trích quỹ đầu tư phát triển ít nhất {value} thu nhập.',
    en: 'At least {value} of the income goes into the development fund.',
  },
  'reserve-fund-rate': {
    asked: 'quỹ dự phòng; quỹ dự phòng tài chính; trích dự phòng',
    vi: 'Phải trích quỹ dự phòng tài chính ít nhất {value} thu nhập.',
    en: 'At least {value} of the income goes into the reserve fund.',
  },
  'by-use-and-labour-minimum': {
    asked:
      'chia lãi; chia lợi nhuận; chia lời; phân phối thu nhập; chia tiền cuối năm; chia lãi theo vốn góp; chia theo công; phân chia lợi nhuận; chia cổ tức; tiền lãi chia thế nào; chia theo mức độ sử dụng dịch vụ; chia lãi cho thành viên',
    vi: 'Phần thu nhập nội bộ còn lại phải chia ít nhất {value} theo mức độ sử dụng dịch vụ và góp sức lao động; phần sau mới chia theo vốn góp.',
    en: 'Of the internal income left, at least {value} goes by use of services and by labour; the rest by contribution.',
  },
  'outside-supply-cap': {
    asked:
      'bán cho người ngoài; bán hàng ra ngoài bao nhiêu; cung ứng cho khách không phải thành viên; làm dịch vụ cho người ngoài; bán ra ngoài hợp tác xã',
    vi: 'Phần cung ứng cho khách không phải thành viên không quá {value}.',
    en: 'At most {value} may be supplied to others than members.',
  },
  'outside-wage-cap': {
    asked: 'thuê lao động ngoài; thuê người ngoài làm; lương cho người không phải thành viên; thuê nhân công',
    vi: 'Hợp tác xã tạo việc làm trả cho lao động không phải thành viên nhiều nhất {value} tổng tiền lương.',
    en: 'A job-creating cooperative pays at most {value} of all wages to non-members.',
  },
  'indivisible-kept': {
    asked:
      'chia quỹ không chia; chia tài sản chung; có được chia quỹ chung; chia tài sản không chia; chia đất của hợp tác xã; chia nhà kho cho xã viên; tài sản nhà nước hỗ trợ có chia được; lấy quỹ chung chia',
    vi: 'Quỹ và tài sản không chia không được chia cho thành viên.',
    en: 'Indivisible funds and assets may not be shared out among members.',
  },
  'common-fund-ledger': {
    asked: 'sổ theo dõi quỹ chung; ghi sổ quỹ chung không chia; sổ sách quỹ',
    vi: 'Quỹ chung không chia phải có sổ theo dõi theo từng nguồn hình thành.',
    en: 'The common fund needs a ledger by source.',
  },
  'idle-common-fund': {
    asked:
      'tiền quỹ nhàn rỗi; gửi tiết kiệm tiền quỹ; quỹ chung để không; dùng quỹ chung không chia; quỹ chung không chia dùng làm gì',
    vi: 'Quỹ chung không chia nhàn rỗi chỉ được gửi tiết kiệm hoặc làm tài sản bảo đảm khi vay vốn.',
    en: 'The idle common fund may only be put on deposit or secure a loan.',
  },
  'idle-fund-interest': {
    asked: 'lãi tiền gửi; lãi tiết kiệm của quỹ; lãi gửi ngân hàng của quỹ chung',
    vi: 'Lãi tiền gửi của quỹ chung không chia phải nhập vào quỹ.',
    en: 'Interest on the common fund is credited to the fund.',
  },
  'restricted-collateral': {
    asked:
      'thế chấp; thế chấp tài sản hợp tác xã; cầm cố tài sản; thế chấp tài sản nhà nước hỗ trợ; vay ngân hàng thế chấp; thế chấp quỹ',
    vi: 'Không được thế chấp phần quỹ, tài sản do Nhà nước hỗ trợ hoặc bên tài trợ không cho thế chấp.',
    en: 'Funds and assets given by the State, or by donors who forbid it, may not serve as collateral.',
  },
  'indivisible-assets-ledger': {
    asked: 'sổ theo dõi tài sản; sổ tài sản không chia; kiểm kê tài sản chung',
    vi: 'Tài sản không chia phải có sổ theo dõi.',
    en: 'Indivisible assets need a ledger.',
  },
  'indivisible-sale-valued': {
    asked: 'định giá tài sản; bán tài sản chung phải định giá; thẩm định giá',
    vi: 'Bán tài sản chung không chia thì phải định giá trước.',
    en: 'Indivisible assets must be valued before sale.',
  },
  'indivisible-sale-approved': {
    asked:
      'bán tài sản chung; thanh lý tài sản; bán máy móc của hợp tác xã; bán nhà kho; thanh lý máy; ai quyết định bán tài sản',
    vi: 'Bán tài sản chung không chia phải được đại hội thành viên thông qua.',
    en: 'The sale of indivisible assets must be approved by the congress.',
  },
  'fund-rules-adopted': {
    asked: 'quy chế quản lý quỹ; quy chế tài chính; quy định sử dụng quỹ',
    vi: 'Điều lệ hoặc quy chế tài chính phải quy định việc quản lý, sử dụng các quỹ.',
    en: 'The charter or the financial rules must say how funds are managed and used.',
  },
  'fund-use-reported': {
    asked: 'báo cáo sử dụng quỹ; báo cáo quỹ với đại hội; công khai quỹ',
    vi: 'Việc quản lý, sử dụng các quỹ phải được báo cáo trước đại hội thành viên.',
    en: 'The use of the funds must be reported to the congress.',
  },
};
