/**
 * What people put before and after what they ask: who asks, whom, and politely. It changes nothing of what is asked, and
 * is left out only where the words as they stand mean nothing: “thêm HTX” is not “thêm”.
 */
const BEFORE = listed(`
  xin, lam on, vui long, phien, nho, giup, giup toi, giup em, cho, de, hay, ad, bot, oi, a, da, vang,
  toi, em, minh, chung toi, chung em, chung minh, ban, anh, chi, anh chi, co, chu, ben toi, ben em, htx, hop tac xa,
  cua toi, cua em, cua minh, cua chung toi, cua chung em, cua chung minh,
  muon, can, xem, coi, hoi, biet, mo, vao,
  please, hey, show, show me, show us, open, i want, i want to, we want to, can you, can i, the, my, our, me`);

const AFTER = listed(`
  nhe, nha, nhi, a, oi, voi, di, nao, cai, vay, em, anh, chi, ban, bot, ad, cam on, duoc khong, duoc ko, duoc k, duoc chu,
  giup, giup toi, giup em, giup minh, cho toi, cho em, cho minh, cho chung toi, toi, minh, chung toi, chung em, chung minh,
  cua toi, cua em, cua minh, cua chung toi, cua chung em, cua chung minh, ben toi, ben em,
  htx, hop tac xa, cua htx, cua hop tac xa, o dau, bay gio, hien nay, hien tai, hom nay,
  the nao, the nao roi, nhu the nao, ra sao, sao roi, den dau, den dau roi, la gi, gi,
  please, now, thanks`);

/** Long enough for any courtesy; a sentence that goes on is about something else. */
const LONGEST = 80;

/** What was said, folded, and then with ever more courtesies left out, fewest first. */
export function withoutCourtesies(said: string): readonly string[] {
  const ways = new Set([said]);
  if (said.length > LONGEST) return [said];
  // A set is gone through with what is added on the way.
  for (const way of ways) {
    for (const word of BEFORE) if (way.startsWith(`${word} `)) ways.add(way.slice(word.length + 1));
    for (const word of AFTER) if (way.endsWith(` ${word}`)) ways.add(way.slice(0, -word.length - 1));
    if (/. *\?$/.test(way)) ways.add(way.slice(0, -1).trim());
  }
  return [...ways];
}

function listed(words: string): readonly string[] {
  return words.split(',').map((word) => word.trim());
}
