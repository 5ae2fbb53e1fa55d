import { law2012, law2023 } from '../engine/citation';
import { frozen } from '../engine/frozen';
import { UNDER_LAW_2012, UNDER_LAW_2023 } from '../engine/instrument';
import type { Parameter } from '../engine/parameter';

/** Days after the term for paying in, within which the capital is registered as paid in. */
export const capitalSettlementTerm = frozen({
  code: 'capital-settlement-term',
  name: {
    vi: 'Thời hạn đăng ký vốn điều lệ theo số đã góp',
    en: 'Term for registering the capital as paid in',
  },
  unit: 'day',
  values: [{ ...UNDER_LAW_2023, value: 30, citation: law2023('d74.k7'), checkedOn: '2026-11-23' }],
  absences: [
    {
      ...UNDER_LAW_2012,
      because: 'noSuchNorm',
      note: {
        vi: 'Luật Hợp tác xã 2012 không đặt thời hạn đăng ký lại vốn khi hết hạn góp mà chưa góp đủ.',
        en: 'The 2012 law set no term for registering the capital again when contributions fell short.',
      },
      citation: law2012('d17.k3'),
    },
  ],
} as const satisfies Parameter<number>);
