import { fold } from '@hoptac/core/vi';

/**
 * What people put before and after what they ask: who asks, whom, and politely. It changes nothing of what is asked, and
 * is left out only where the words as they stand mean nothing: “thêm HTX” is not “thêm”.
 */
const BEFORE = listed(`
  xin, làm ơn, vui lòng, phiền, nhờ, giúp, giúp tôi, giúp em, cho, để, hãy, ad, bot, ơi, ạ, dạ, vâng,
  tôi, em, mình, chúng tôi, chúng em, chúng mình, bạn, anh, chị, anh chị, cô, chú, bên tôi, bên em, htx, hợp tác xã,
  của tôi, của em, của mình, của chúng tôi, của chúng em, của chúng mình,
  muốn, cần, xem, coi, hỏi, biết, mở, vào,
  please, hey, show, show me, show us, open, i want, i want to, we want to, can you, can i, the, my, our, me`);

const AFTER = listed(`
  nhé, nha, nhỉ, ạ, ơi, với, đi, nào, cái, vậy, em, anh, chị, bạn, bot, ad, cảm ơn, được không, được ko, được k, được chứ,
  giúp, giúp tôi, giúp em, giúp mình, cho tôi, cho em, cho mình, cho chúng tôi, tôi, mình, chúng tôi, chúng em, chúng mình,
  của tôi, của em, của mình, của chúng tôi, của chúng em, của chúng mình, bên tôi, bên em,
  htx, hợp tác xã, của htx, của hợp tác xã, ở đâu, bây giờ, hiện nay, hiện tại, hôm nay,
  thế nào, thế nào rồi, như thế nào, ra sao, sao rồi, đến đâu, đến đâu rồi, là gì, gì,
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
  return fold(words)
    .split(',')
    .map((word) => word.trim());
}
