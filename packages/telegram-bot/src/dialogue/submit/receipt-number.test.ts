import { expect, it } from 'vitest';
import { readReceiptNumber, receiptNumber } from './receipt-number';

it('is the same for the same version, and is read back however it is typed', () => {
  const number = receiptNumber('mai-chau-htx-01', '2023-12', 2);
  expect(number).toMatch(/^BN-2312-\d{4}-2$/);
  expect(receiptNumber('mai-chau-htx-01', '2023-12', 2)).toBe(number);
  const digits = number.split('-')[2]!;
  for (const typed of [number, number.toLowerCase(), number.replaceAll('-', ' '), `Biên nhận: ${number}`])
    expect(readReceiptNumber(typed)).toEqual({ period: '2023-12', digits, version: 2 });
});

it.each(['BN', 'BN-2313-0471-1', 'doanh thu 350tr', 'BN-2312-047-1', '2312-0471-1', 'BN-2312-0471-1 nhé'])(
  'takes %s for no number',
  (text) => {
    expect(readReceiptNumber(text)).toBeUndefined();
  },
);
