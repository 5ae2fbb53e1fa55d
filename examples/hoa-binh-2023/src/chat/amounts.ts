/** How a sum of đồng is typed. All take a sum from 0 up. */
export type WriteAmount = (dong: number) => string;

/** `350.400.000đ`. */
export const inDong: WriteAmount = (dong) => `${grouped(dong)}đ`;

/** `350,4tr`, and `350tr` where nothing is left over. */
export const inMillions: WriteAmount = (dong) => `${decimals(dong, 6)}tr`;

/** `350,4 triệu`, `1,2 tỷ`. */
export const inWords: WriteAmount = (dong) =>
  dong >= 1_000_000_000 && dong % 10_000_000 === 0 ? `${decimals(dong, 9)} tỷ` : `${decimals(dong, 6)} triệu`;

/** `350tr4`, as it is said; where more than one digit is left over, as in `inMillions`. */
export const asSaid: WriteAmount = (dong) => {
  const [millions, rest] = [Math.floor(dong / 1_000_000), (dong % 1_000_000) / 100_000];
  return millions > 0 && rest > 0 && Number.isInteger(rest) ? `${millions}tr${rest}` : inMillions(dong);
};

function grouped(whole: number): string {
  return String(whole).replaceAll(/\B(?=(\d{3})+$)/g, '.');
}

/** `whole` divided by a power of ten, with a decimal comma. Done on the digits, so that nothing is rounded. */
function decimals(whole: number, places: number): string {
  const digits = String(whole).padStart(places + 1, '0');
  const rest = digits.slice(-places).replace(/0+$/, '');
  return digits.slice(0, -places) + (rest && `,${rest}`);
}
