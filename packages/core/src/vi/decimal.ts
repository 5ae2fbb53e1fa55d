/** An exact decimal number: `units / 10 ** places`. Amounts are computed on it so that 4,54 triệu is 4540000 and nothing else. */
export interface Decimal {
  units: bigint;
  places: number;
}

export function decimal(whole: string, fraction = ''): Decimal {
  return { units: BigInt(whole + fraction), places: fraction.length };
}

/** The decimal that JavaScript prints for a finite number, so 1.005 is taken as 1.005 and not as the binary fraction below it. */
export function decimalOf(value: number): Decimal {
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  return timesPowerOfTen(decimal(whole, fraction), Number(exponent));
}

export function timesPowerOfTen({ units, places }: Decimal, power: number): Decimal {
  if (power <= places) return { units, places: places - power };
  return { units: units * 10n ** BigInt(power - places), places: 0 };
}

export function add(one: Decimal, other: Decimal): Decimal {
  const places = Math.max(one.places, other.places);
  const raise = (value: Decimal) => value.units * 10n ** BigInt(places - value.places);
  return { units: raise(one) + raise(other), places };
}

export function negate({ units, places }: Decimal): Decimal {
  return { units: -units, places };
}

/** The same number without needless zeros after the comma. */
export function simplest({ units, places }: Decimal): Decimal {
  while (places > 0 && units % 10n === 0n) [units, places] = [units / 10n, places - 1];
  return { units, places };
}

/** Rounds to at most `places` decimals, halves away from zero, as Vietnamese reports do. */
export function roundHalfUp(value: Decimal, places: number): Decimal {
  if (value.places <= places) return value;
  const divisor = 10n ** BigInt(value.places - places);
  const magnitude = value.units < 0n ? -value.units : value.units;
  const rounded = (magnitude * 2n + divisor) / (divisor * 2n);
  return { units: value.units < 0n ? -rounded : rounded, places };
}

/** The nearest number; exact for whole numbers within safe integers. Never minus zero. */
export function toNumber({ units, places }: Decimal): number {
  return Number(`${units}e-${places}`);
}
