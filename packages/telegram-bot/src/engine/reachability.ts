import type { Transaction } from '@hoptac/adapters/store';

/** Notes that the person of a chat has blocked us there, or is reached again. Nothing changes where it is known already. */
export async function noteReachability(
  { people }: Transaction,
  { channel, chat }: { channel: string; chat: string },
  reached: boolean,
  at: string,
): Promise<void> {
  const known = (await people.ofChat(channel, chat))?.record;
  if (!known) return;
  let changed = false;
  const chats = known.chats.map((one) => {
    const { unreachableSince, ...rest } = one;
    if (one.channel !== channel || one.chat !== chat || (unreachableSince === undefined) === reached)
      return one;
    changed = true;
    return reached ? rest : { ...rest, unreachableSince: at };
  });
  if (changed) await people.put([{ ...known, chats }], { by: `system:${channel}`, at });
}
