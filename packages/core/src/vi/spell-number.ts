const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;
/** What a one, a four and a five turn into after a ten: `hai mươi mốt`. */
const AFTER_TENS: Readonly<Record<number, string>> = { 1: 'mốt', 4: 'tư', 5: 'lăm' };
const GROUPS = [
  { size: 1_000_000_000, name: 'tỷ' },
  { size: 1_000_000, name: 'triệu' },
  { size: 1_000, name: 'nghìn' },
  { size: 1, name: '' },
] as const;

/**
 * Writes a whole number out in Vietnamese words, as on a receipt: a slip of zeros that the eye passes over is heard here.
 *
 * `value` is a whole number in safe integers; below zero it begins with `âm`. A part in the middle is said in full
 * (`một tỷ không trăm linh năm triệu`), and so are thousands of which there are none (`một triệu không nghìn bảy trăm`). Throws a RangeError for anything else.
 *
 * @example
 * spellNumber(350000000); // 'ba trăm năm mươi triệu'
 * spellNumber(1005024); // 'một triệu không trăm linh năm nghìn không trăm hai mươi tư'
 */
export function spellNumber(value: number): string {
  if (!Number.isSafeInteger(value)) throw new RangeError(`Not a whole number that can be spelled: ${value}.`);
  if (value === 0) return DIGITS[0];
  return value < 0 ? `âm ${spellAbove(-value)}` : spellAbove(value);
}

function spellAbove(value: number): string {
  const words: string[] = [];
  let rest = value;
  for (const { size, name } of GROUPS) {
    const count = Math.floor(rest / size);
    rest %= size;
    if (count === 0) {
      // Without its thousands said, một triệu bảy trăm is heard as 1,700,000.
      if (name === 'nghìn' && rest > 0 && words.length > 0) words.push(`${DIGITS[0]} ${name}`);
      continue;
    }
    // Above 999 tỷ the count of tỷ is a number of its own: hai nghìn tỷ.
    const spelled = count > 999 ? spellAbove(count) : spellGroup(count, words.length > 0);
    words.push(name ? `${spelled} ${name}` : spelled);
  }
  return words.join(' ');
}

/** A number below one thousand; `inside` a longer one its hundreds are said even when there are none. */
function spellGroup(value: number, inside: boolean): string {
  const [hundreds, tens, ones] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10];
  const saidHundreds = hundreds > 0 || inside;
  const words: string[] = saidHundreds ? [DIGITS[hundreds]!, 'trăm'] : [];
  if (tens === 0) {
    if (ones > 0) words.push(...(saidHundreds ? ['linh'] : []), DIGITS[ones]!);
    return words.join(' ');
  }
  words.push(...(tens === 1 ? ['mười'] : [DIGITS[tens]!, 'mươi']));
  if (ones > 0) words.push((tens === 1 && ones !== 5 ? undefined : AFTER_TENS[ones]) ?? DIGITS[ones]!);
  return words.join(' ');
}
