/** Who reports, in what unit and for which years, as the heads of the forms say. */
export const AGENCY = {
  vi: 'Cục Phát triển hợp tác xã',
  en: 'The agency for the development of cooperatives',
};
export const REGISTRY = {
  vi: 'Cục Quản lý đăng ký kinh doanh',
  en: 'The agency for business registration',
};
export const PROVINCE = {
  vi: 'Sở Kế hoạch và Đầu tư tỉnh, thành phố',
  en: 'The province’s department of planning and investment',
};

export const PEOPLE = { vi: 'Người', en: 'People' };
export const TIMES = { vi: 'Lượt', en: 'Attendances' };
export const MILLIONS = { vi: 'Triệu đồng', en: 'Million đồng' };
export const ORGANISATIONS = { vi: 'HTX, LHHTX', en: 'Cooperatives and unions' };

export const COMPARED = ['before', 'year', 'index'] as const;
export const PLANNED = ['before', 'year', 'nextPlan'] as const;
