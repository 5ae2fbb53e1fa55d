import type { Disaggregation } from './official-indicator';

export const BY_PROVINCE: Disaggregation = {
  by: { vi: 'Tỉnh, thành phố trực thuộc trung ương', en: 'Province' },
  how: { vi: 'Tính cho từng địa bàn của cây địa bàn.', en: 'Computed for each place of the tree of places.' },
  given: true,
};

export const BY_INDUSTRY: Disaggregation = {
  by: { vi: 'Ngành kinh tế', en: 'Industry' },
  how: {
    vi: 'Thu hẹp theo thông tin “industry” trong sổ (ngành cấp 1, một chữ cái); đơn vị chưa ghi ngành thì nằm ở phần chưa đủ số liệu.',
    en: 'Narrowed by the fact `industry` in the register (section of the national classification, a letter); organisations without it show in the coverage.',
  },
  given: true,
};

export const BY_FUNDS: Disaggregation = {
  by: { vi: 'Quy mô nguồn vốn', en: 'Size of funds' },
  how: {
    vi: 'Không có: thông tư không nêu các mức quy mô, và số liệu tháng không có tổng nguồn vốn.',
    en: 'Not given: the circular names no bands, and monthly figures hold no total of funds.',
  },
  given: false,
};

export const BY_GENDER: Disaggregation = {
  by: { vi: 'Giới tính', en: 'Gender' },
  how: {
    vi: 'Các chỉ tiêu của biểu 16 (nam, nữ).',
    en: 'The indicators of form 16 (men, women), narrowed to cooperatives.',
  },
  given: true,
};

export const BY_SCHOOLING: Disaggregation = {
  by: { vi: 'Trình độ học vấn', en: 'Schooling' },
  how: {
    vi: 'Thông tư không liệt kê các bậc; lấy bốn bậc của biểu 16, thu hẹp còn hợp tác xã.',
    en: 'The circular lists no levels; those of form 16, narrowed to cooperatives.',
  },
  given: true,
};
