import { day } from '../engine/fact';

export const registrationFacts = {
  /** Day of the first certificate of registration. */
  registeredOn: day({
    vi: 'ngày cấp giấy chứng nhận đăng ký lần đầu',
    en: 'day of the first certificate of registration',
  }),
};
