import type { FormCell } from './statistical-form';

export const NATIONAL_ACCOUNTS: FormCell = {
  cannot: {
    vi: 'Tổng sản phẩm trong nước do cơ quan thống kê tính, không tính được từ số liệu của hợp tác xã.',
    en: 'Gross domestic product is computed by the statistics office, not from what cooperatives send.',
  },
};
export const NOT_PRINTED: FormCell = {
  cannot: {
    vi: 'Biểu không in tên các ngành này. Khi biết tên thì tính như hai ngành đã in, theo ngành ghi trong sổ.',
    en: 'The form does not print these lines. Once known, narrow the indicator by the fact `industry` as for the printed two.',
  },
};
export const MEMBERS_WHEN: FormCell = {
  cannot: {
    vi: 'Nguồn không nói thành viên tính vào ngày đăng ký hay cuối năm, và không in tên ba cột; số khi đăng ký do cơ quan đăng ký giữ.',
    en: 'Our text tells neither whether members count on the day of registration or at the end of the year, nor what the three columns are; the number at registration is with the registry.',
  },
};
export const INCOME_UNDEFINED: FormCell = {
  cannot: {
    vi: 'Nguồn không có phần giải thích “thu nhập” của đơn vị là gì (trước hay sau thuế, quỹ); lợi nhuận báo tháng không thay được.',
    en: 'The explanation of an organisation’s “income” is not in our text (before or after tax and funds); the monthly profit does not stand for it.',
  },
};
export const WAGES_PER_WHAT: FormCell = {
  cannot: {
    vi: 'Nguồn không nói bình quân một tháng hay một năm, và quỹ lương báo tháng không tách riêng lao động thường xuyên. Số gần nhất: thu nhập bình quân người lao động.',
    en: 'Our text does not tell whether it is per month or per year, and the monthly wage bill is not of regular workers alone. Nearest: `averageIncome`.',
  },
};
export const NOT_BY_GENDER: FormCell = {
  cannot: {
    vi: 'Tuổi và trình độ của cán bộ không được báo riêng theo nam, nữ.',
    en: 'Age and schooling of managers are not reported by gender.',
  },
};
export const NOT_BY_PERSON: FormCell = {
  cannot: {
    vi: 'Lượt đào tạo chỉ báo tổng số và số nữ, không báo tuổi và trình độ người học.',
    en: 'Attendances are reported in total and for women, not by the age and schooling of those who came.',
  },
};
export const SPENT_BY_AGENCIES: FormCell = {
  cannot: {
    vi: 'Kinh phí do cơ quan nhà nước chi, một phần không qua hợp tác xã (mở lớp, hội chợ). Số gần nhất: hỗ trợ mà hợp tác xã nhận được.',
    en: 'The money is spent by state agencies and partly never reaches a cooperative (classes, fairs). Nearest: the element `supportReceived`, what cooperatives got.',
  },
};
