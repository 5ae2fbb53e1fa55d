const SHAPES: Readonly<Record<string, string>> = {
  aa: 'â',
  ee: 'ê',
  oo: 'ô',
  aw: 'ă',
  ow: 'ơ',
  uw: 'ư',
  dd: 'đ',
};
const TONES: Readonly<Record<string, string>> = {
  s: '\u0301',
  f: '\u0300',
  r: '\u0309',
  x: '\u0303',
  j: '\u0323',
};
/** A syllable with its tone key, which people press at its end or right after the vowels: `thangs`, `thasng`. */
const TYPED = /^([^aăâeêioôơuưy]*)([aăâeêioôơuưy]{1,3})([sfrxj]?)(ch|c|m|ng|nh|n|p|t)?([sfrxj]?)$/;
const HEADS = /^(b|c|ch|d|đ|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|q|qu|r|s|t|th|tr|v|x)?$/;

/** Which of the vowels bears the tone, counted from the first: â, ê, ô, ơ always do. */
function bearer(head: string, vowels: string, tail: string): number {
  const shaped = vowels.search(/[âăêôơư](?![âăêôơư])/);
  if (shaped >= 0) return shaped;
  if (tail || head === 'q' || /^(uy|oa|oe)$/.test(vowels)) return vowels.length - 1;
  return vowels.length === 3 ? 1 : 0;
}

/**
 * The word behind the keys of Telex, which stay on the screen when the keyboard was not switched to Vietnamese: `thangs` is tháng, `trieeuj` is
 * triệu. Vietnamese syllables hold no such keys, so nothing else is touched; undefined when there are none.
 */
export function untelex(word: string): string | undefined {
  if (!/^[a-z]{2,9}$/.test(word)) return undefined;
  const shaped = word
    .replaceAll('uow', 'ươ')
    .replaceAll(/aa|ee|oo|aw|ow|uw|dd/g, (keys) => SHAPES[keys] ?? keys);
  const [, head = '', vowels = '', early = '', tail = '', late = ''] = TYPED.exec(shaped) ?? [];
  if (!vowels || !HEADS.test(head) || (early && late)) return undefined;
  const tone = TONES[early || late] ?? '';
  const at = bearer(head, vowels, tail) + 1;
  const decoded = `${head}${vowels.slice(0, at)}${tone}${vowels.slice(at)}${tail}`.normalize('NFC');
  return decoded === word ? undefined : decoded;
}
