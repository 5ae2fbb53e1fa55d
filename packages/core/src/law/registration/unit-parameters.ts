import { law2012, law2023 } from '../engine/citation';
import { frozen } from '../engine/frozen';
import { UNDER_LAW_2012, UNDER_LAW_2023 } from '../engine/instrument';
import type { Parameter } from '../engine/parameter';
import {
  BEFORE_CIRCULAR_03,
  BEFORE_DECREE_193,
  BEFORE_DECREE_92,
  checkedOn,
  circular03,
  decree193,
  decree295,
  decree92,
  UNDER_CIRCULAR_03,
  UNDER_DECREE_193,
  UNDER_DECREE_295,
  UNDER_DECREE_92,
} from './decree-spans';

const NOT_READ = {
  because: 'sourceNotFound',
  note: {
    vi: 'Văn bản hướng dẫn áp dụng lúc đó chưa có để tra nên không kết luận.',
    en: 'The guidance in force at the time is not at hand, so nothing is concluded.',
  },
} as const;
const NO_DAYS = {
  because: 'noSuchNorm',
  note: {
    vi: 'Phải làm thủ tục với cơ quan đăng ký, nhưng quy định lúc đó không ghi số ngày.',
    en: 'It was to be filed with the registry, but the rules of the time give no number of days.',
  },
} as const;

/** Days from the decision to set up a branch or representative office. */
export const branchRegistrationTerm = frozen({
  code: 'branch-registration-term',
  name: {
    vi: 'Thời hạn đăng ký chi nhánh, văn phòng đại diện',
    en: 'Term for registering a branch or office',
  },
  unit: 'day',
  values: [
    { ...UNDER_DECREE_92, value: 10, citation: decree92('d36.k1'), checkedOn },
    { ...UNDER_DECREE_295, value: 10, citation: decree295('d35'), checkedOn },
  ],
  absences: [
    { ...BEFORE_DECREE_193, ...NOT_READ, citation: law2012('d27.k1') },
    { ...UNDER_DECREE_193, ...NO_DAYS, citation: decree193('d16.k1') },
    { ...BEFORE_DECREE_92, ...NO_DAYS, citation: law2023('d55.k1.a') },
  ],
} as const satisfies Parameter<number>);

export const branchChangeTerm = frozen({
  code: 'branch-change-term',
  name: { vi: 'Thời hạn đăng ký thay đổi chi nhánh', en: 'Term for registering a change of a branch' },
  unit: 'day',
  values: [{ ...UNDER_LAW_2023, value: 10, citation: law2023('d55.k2'), checkedOn }],
  absences: [{ ...UNDER_LAW_2012, ...NO_DAYS, citation: law2012('d28.k1') }],
} as const satisfies Parameter<number>);

/** Days from the decision to close a branch, representative office or business location. */
export const branchClosureTerm = frozen({
  code: 'branch-closure-term',
  name: { vi: 'Thời hạn nộp hồ sơ chấm dứt chi nhánh', en: 'Term for filing the closure of a branch' },
  unit: 'day',
  values: [
    { ...UNDER_DECREE_92, value: 10, citation: decree92('d54.k2'), checkedOn },
    { ...UNDER_DECREE_295, value: 10, citation: decree295('d55'), checkedOn },
  ],
  absences: [
    { ...BEFORE_CIRCULAR_03, ...NOT_READ, citation: law2012('d27.k1') },
    { ...UNDER_CIRCULAR_03, ...NO_DAYS, citation: circular03('d16.k1') },
    { ...BEFORE_DECREE_92, ...NO_DAYS, citation: law2023('d104.k5') },
  ],
} as const satisfies Parameter<number>);

/** Counted from the founding abroad; under decree 193/2013 from the foreign authority's certificate, in working days. */
export const foreignBranchTerm = frozen({
  code: 'foreign-branch-term',
  name: { vi: 'Thời hạn thông báo chi nhánh ở nước ngoài', en: 'Term for notifying a branch abroad' },
  unit: 'day',
  values: [
    { ...UNDER_DECREE_193, value: 15, unit: 'workingDay', citation: decree193('d16.k6'), checkedOn },
    { ...UNDER_LAW_2023, value: 30, citation: law2023('d55.k3'), checkedOn },
  ],
  absences: [{ ...BEFORE_DECREE_193, ...NOT_READ, citation: law2012('d27.k1') }],
} as const satisfies Parameter<number>);

export const foreignBranchClosureTerm = frozen({
  code: 'foreign-branch-closure-term',
  name: {
    vi: 'Thời hạn thông báo chấm dứt chi nhánh ở nước ngoài',
    en: 'Term for notifying the closure of a branch abroad',
  },
  unit: 'day',
  values: [
    { ...UNDER_CIRCULAR_03, value: 15, unit: 'workingDay', citation: circular03('d16.k3'), checkedOn },
    { ...UNDER_DECREE_92, value: 30, citation: decree92('d54.k4'), checkedOn },
    { ...UNDER_DECREE_295, value: 30, citation: decree295('d55'), checkedOn },
  ],
  absences: [
    { ...BEFORE_CIRCULAR_03, ...NOT_READ, citation: law2012('d27.k1') },
    { ...BEFORE_DECREE_92, ...NO_DAYS, citation: law2023('d104.k5') },
  ],
} as const satisfies Parameter<number>);

/** Days from the decision on a business location. */
export const businessLocationTerm = frozen({
  code: 'business-location-term',
  name: { vi: 'Thời hạn thông báo địa điểm kinh doanh', en: 'Term for notifying a business location' },
  unit: 'day',
  values: [{ ...UNDER_LAW_2023, value: 10, citation: law2023('d55.k4'), checkedOn }],
  absences: [
    { ...BEFORE_DECREE_193, ...NOT_READ, citation: law2012('d27.k1') },
    { ...UNDER_DECREE_193, ...NO_DAYS, citation: decree193('d16.k1') },
  ],
} as const satisfies Parameter<number>);

export const enterpriseNoticeTerm = frozen({
  code: 'enterprise-notice-term',
  name: { vi: 'Thời hạn thông báo lập doanh nghiệp', en: 'Term for notifying an enterprise' },
  unit: 'workingDay',
  values: [
    { ...UNDER_DECREE_193, value: 15, citation: decree193('d20.k2'), checkedOn },
    { ...UNDER_LAW_2023, value: 10, citation: law2023('d81.k6'), checkedOn },
  ],
  absences: [{ ...BEFORE_DECREE_193, ...NOT_READ, citation: law2012('d45.k3') }],
} as const satisfies Parameter<number>);

/** Days to file another name once one is found to infringe industrial property. */
export const infringingNameTerm = frozen({
  code: 'infringing-name-term',
  name: { vi: 'Thời hạn đổi tên xâm phạm sở hữu công nghiệp', en: 'Term for changing an infringing name' },
  unit: 'day',
  values: [
    { ...UNDER_DECREE_92, value: 60, citation: decree92('d18.k4'), checkedOn },
    { ...UNDER_DECREE_295, value: 60, citation: decree295('d18'), checkedOn },
  ],
  absences: [
    {
      from: '2013-07-01',
      to: '2024-06-30',
      because: 'noSuchNorm',
      note: {
        vi: 'Quy định về đăng ký hợp tác xã lúc đó không đặt số ngày phải đổi tên.',
        en: 'The rules on registration of the time gave no number of days for changing the name.',
      },
      citation: law2012('d22'),
    },
    { ...BEFORE_DECREE_92, ...NO_DAYS, citation: law2023('d50.k5.b') },
  ],
} as const satisfies Parameter<number>);
