import type { ResponseParameters } from 'telegraf/types';
import type { Method } from './parameters';
import { tooManyRequests, Refusal } from './refusal';

/** A call as a fault looks at it. */
export interface Call {
  method: Method;
  chat: number | undefined;
}

/**
 * What goes wrong with a call. `after` means that Telegram has done what was asked, and only the answer is lost: what was
 * sent has arrived, and who sent it does not know.
 */
export type Trouble =
  | { kind: 'refuse'; code: number; said: string; parameters?: ResponseParameters }
  /** An error page in place of JSON, as the machines in front of Telegram give it. */
  | { kind: 'broken'; status: number }
  | { kind: 'reset'; when: 'before' | 'after' }
  /** Never answers, until the caller gives up. */
  | { kind: 'silent'; when: 'before' | 'after' }
  | { kind: 'slow'; milliseconds: number }
  /** An answer that ends in the middle. */
  | { kind: 'malformed' };

/** Which calls it concerns, and how many of them; one when left out. */
export interface Aim {
  method?: Method | readonly Method[];
  chat?: number;
  times?: number;
}

/** Scripted faults: what is planned goes wrong in its order, once its call comes. */
export function createFaults(now: () => number) {
  const planned: { trouble: Trouble; aim: Aim; left: number }[] = [];
  const pauses: { chat: number | undefined; until: number }[] = [];
  const met: { call: Call; trouble: Trouble }[] = [];

  const isAimedAt = ({ method, chat }: Aim, call: Call) =>
    (method === undefined || [method].flat().includes(call.method)) &&
    (chat === undefined || chat === call.chat);

  const faults = {
    /** What went wrong so far. */
    met,
    /** Asked for each call that nothing is planned for: chance, or a programme. */
    programme: undefined as ((call: Call) => Trouble | undefined) | undefined,
    plan(trouble: Trouble, aim: Aim = {}): void {
      planned.push({ trouble, aim, left: aim.times ?? 1 });
    },
    /** 429 to every message for a while, to one chat or to all; it says how long it still lasts. */
    pause(seconds: number, chat?: number): void {
      pauses.push({ chat, until: now() + seconds * 1000 });
    },
    /** Everything goes well again. */
    clear(): void {
      planned.length = 0;
      pauses.length = 0;
      faults.programme = undefined;
    },
    /** What goes wrong with this call. */
    meet(call: Call): Trouble | undefined {
      const trouble = paused(call) ?? scripted(call) ?? faults.programme?.(call);
      if (trouble) met.push({ call, trouble });
      return trouble;
    },
  };

  function paused({ method, chat }: Call): Trouble | undefined {
    if (!/^(?:send|edit)/.test(method)) return undefined;
    const pause = pauses.find((one) => one.until > now() && (one.chat === undefined || one.chat === chat));
    if (!pause) return undefined;
    const { message, parameters } = tooManyRequests(Math.ceil((pause.until - now()) / 1000));
    return {
      kind: 'refuse',
      code: 429,
      said: message.replace('Too Many Requests: ', ''),
      ...(parameters && { parameters }),
    };
  }

  function scripted(call: Call): Trouble | undefined {
    const found = planned.find(({ aim, left }) => left > 0 && isAimedAt(aim, call));
    if (found) found.left -= 1;
    return found?.trouble;
  }

  return faults;
}
export type Faults = ReturnType<typeof createFaults>;

export function refusalOf({ code, said, parameters }: Extract<Trouble, { kind: 'refuse' }>): Refusal {
  return new Refusal(code, said, parameters);
}
