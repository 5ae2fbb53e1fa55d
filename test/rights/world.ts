import { createEngine, type Reply } from '@hoptac/telegram-bot';
import type { Command } from '../../packages/telegram-bot/src/dialogue/command';
import { firstState } from '../../packages/telegram-bot/src/dialogue/state';
import { alliance, CHANNEL, neighbour, openAlliance } from '../walks/alliance.mjs';
import { PLACES } from './places';
import { ROLES, type RoleName } from './table';

const NOW = new Date('2024-01-05T08:00:00+07:00');

/** The chat of somebody with a role, in the alliance of the walks. */
export const CHAT_OF: Readonly<Record<RoleName, string>> = Object.fromEntries(
  ROLES.map((role) => [role, role]),
) as Record<RoleName, string>;

/** Two alliances on one store, each with its engine; what one answers, the other must not know. */
export async function openWorld() {
  const store = await openAlliance();
  const open = (tenant: string) => {
    const replies: Reply[] = [];
    const errors: unknown[] = [];
    const written: Command[] = [];
    const served = tenant === neighbour.tenant ? neighbour : alliance;
    const engine = createEngine({
      store,
      alliance: served,
      now: () => NOW,
      onError: (error) => errors.push(error),
    });
    engine.connect({
      name: CHANNEL,
      async send(_chat, reply) {
        replies.push(reply);
      },
    });
    engine.onWritten((commands) => void written.push(...commands));
    let count = 0;
    return {
      /** What is answered to an event, what it wrote, and where the chat stands then. */
      async does(chat: string, event: { kind: 'text'; text: string } | { kind: 'button'; data: string }) {
        replies.length = 0;
        written.length = 0;
        await engine.receive({
          channel: CHANNEL,
          id: `${tenant}-${++count}`,
          chat,
          event: { ...event, sender: chat },
        });
        await engine.settled();
        if (errors.length > 0) throw errors[0];
        const kept = await store.transaction(tenant, ({ conversations }) => conversations.get(CHANNEL, chat));
        const state = kept?.state as { at: { screen: string } } | undefined;
        return {
          text: replies.map(({ text }) => text).join('\n'),
          files: replies.flatMap(({ file }) => (file ? [file] : [])),
          written: written.map(({ kind }) => kind),
          screen: state?.at.screen ?? 'join',
        };
      },
      /** Leaves a chat standing on a screen, as if its role had been taken away since. */
      async stand(chat: string, screen: string, begun: object = {}) {
        const at = PLACES.find((place) => place.screen === screen);
        if (!at) throw new Error(`No place is given for the screen ${screen}.`);
        await store.transaction(tenant, ({ conversations }) =>
          conversations.put(CHANNEL, chat, { state: { ...firstState, ...begun, at } }),
        );
      },
    };
  };
  return { store, ours: open(alliance.tenant), theirs: open(neighbour.tenant) };
}

export { alliance, CHANNEL, neighbour };
