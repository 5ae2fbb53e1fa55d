/** Short forms of what stands in the names of indicators; they are understood, not said. */
export const SHORT_WORDS: readonly (readonly [string, string])[] = [
  ['liên hiệp hợp tác xã', 'LHHTX'],
  ['hợp tác xã', 'HTX'],
  ['tổ hợp tác', 'THT'],
];
