import { day, money, positiveMoney } from '../engine/fact';

export const capitalFacts = {
  /** All that members have contributed or promised to contribute. */
  charterCapital: positiveMoney({ vi: 'vốn điều lệ', en: 'charter capital' }),
  /** Of the one official member that contributes most. */
  largestContribution: money({
    vi: 'phần vốn góp của thành viên chính thức góp nhiều nhất',
    en: 'contribution of the official member that contributes most',
  }),
  /** Of all capital-contributing associates together. */
  associatesContribution: money({
    vi: 'tổng phần vốn góp của thành viên liên kết góp vốn',
    en: 'total contribution of the capital-contributing associates',
  }),
  /** Of all foreign investors and foreign-invested organisations together, whatever their category. */
  foreignContribution: money({
    vi: 'tổng phần vốn góp của thành viên nước ngoài',
    en: 'total contribution of the foreign members',
  }),
  /** Promised and not yet paid in, of all members together. */
  unpaidContribution: money({
    vi: 'số vốn góp đã cam kết mà chưa góp',
    en: 'contributions promised and not yet paid in',
  }),
  /** Day of the certificate, or of admission if later, of the member that has owed longest. */
  unpaidContributionSince: day({
    vi: 'ngày cấp giấy chứng nhận hoặc ngày kết nạp của thành viên còn thiếu vốn lâu nhất',
    en: 'day of the certificate or admission of the member that has owed its contribution longest',
  }),
};
