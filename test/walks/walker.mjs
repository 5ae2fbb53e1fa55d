import { createEngine, createJobs } from '@hoptac/telegram-bot';
import { alliance, CHANNEL, foreseeable, issuedAtFirst, neighbour, openAlliance } from './alliance.mjs';
import { checkDrafts, checkReply } from './checks.mjs';
import { MAY, SAID } from './rights.mjs';

const FIRST_DAY = Date.parse('2024-01-05T08:00:00+07:00');
const HOUR = 3_600_000;
/** An invitation code as the dialogue writes it. */
const CODE = /\b[A-Z2-9]{5}-[A-Z2-9]{5}\b/g;

/** Buttons that lead away from what was begun. */
const LEAVING = /\|(menu|cancel|drop|discard|back|quit|stop)/;

/**
 * People of an alliance, who do one thing after another; after each it is looked whether all is well. Whoever is `looking`
 * is told of each screen that is reached, of each command with the answer to it, and of each answer with the state it left.
 */
export async function startWalker(looking = {}) {
  const nothing = () => undefined;
  const { onScreen = nothing, onWritten = nothing, onAnswer = nothing } = looking;
  const store = await openAlliance();
  const untouched = await snapshot(store);
  /** What each chat was shown, in its order. */
  const shown = new Map();
  const seen = { codes: [], files: [], pressed: new Set(), issued: new Map(issuedAtFirst) };
  let now = FIRST_DAY;
  let failure;
  let count = 0;
  let written = [];
  const clock = () => new Date(now);
  const fail = (error) => (failure ??= error);
  const engine = createEngine({ store, alliance, now: clock, onError: fail, random: foreseeable() });
  const jobs = createJobs({ store, alliance, now: clock, engine, onError: fail, holder: 'walk' });
  engine.onWritten((commands) => (written = [...commands]));
  engine.connect({
    name: CHANNEL,
    async send(chat, reply) {
      shown.set(chat, [...(shown.get(chat) ?? []), reply]);
      // What is wrong with a message is no reason to send it again.
      try {
        checkReply(reply, neighbour.name);
      } catch (error) {
        fail(error);
      }
      seen.codes.push(...(reply.text.match(CODE) ?? []));
      if (reply.file) seen.files.push(reply.file);
    },
  });

  async function receive(chat, event) {
    const before = await standing(store, chat);
    const earlier = (shown.get(chat) ?? []).length;
    written = [];
    await engine.receive({ channel: CHANNEL, id: String(++count), chat, event: { ...event, sender: chat } });
    await engine.settled();
    if (failure) throw failure;
    const replies = (shown.get(chat) ?? []).slice(earlier);
    if (replies.length === 0) throw new Error(`Nothing was answered to ${JSON.stringify(event)}.`);
    const answer = replies.at(-1);
    if ((answer.buttons ?? []).flat().length === 0) throw new Error(`A dead end: ${answer.text}`);
    const after = await conversation(store, chat);
    for (const command of written) {
      const ground = { ...before, ...(await groundAbout(store, command)), issued: seen.issued };
      if (!MAY[command.kind]?.(before.roles, command, ground))
        throw new Error(`Without the right: ${chat} wrote ${JSON.stringify(command)}.`);
      if (!SAID[command.kind]?.test(answer.text))
        throw new Error(`Accepted silently: ${command.kind}: ${answer.text}`);
      remember(command);
      onWritten(command, answer.text);
    }
    checkDrafts({ before: before.state, after, commands: written, event, text: answer.text });
    if (after) onAnswer(answer, after);
    onScreen(after?.at.screen ?? 'join');
    return replies;
  }

  function remember(command) {
    if ('codeHash' in command) seen.issued.set(command.codeHash, command);
    for (const { codeHash } of command.invitations ?? []) seen.issued.set(codeHash, command);
  }

  return {
    async move(move) {
      const { chat } = move;
      if ('hours' in move) {
        now += move.hours * HOUR;
        await jobs.tick();
        await engine.settled();
        if (failure) throw failure;
        return;
      }
      const event = eventOf(move, shown.get(chat) ?? [], seen);
      await receive(chat, event);
    },
    /** Wherever somebody is, a word leads back, and the neighbours have noticed nothing. */
    async end(people) {
      for (const chat of people) {
        const replies = await receive(chat, { kind: 'text', text: '/menu' });
        const { roles, state } = await standing(store, chat);
        if (roles.length > 0 && state?.at.screen !== 'menu')
          throw new Error(`“menu” led ${chat} to ${state?.at.screen}: ${replies.at(-1)?.text}`);
      }
      if ((await snapshot(store)) !== untouched) throw new Error('Another alliance was touched.');
      await jobs.stop();
      await engine.stop();
    },
  };
}

/** What somebody does, beside what they were shown so far. */
function eventOf(move, replies, seen) {
  const buttons = (of) => of.flatMap(({ buttons: rows = [] }) => rows.flat()).map(({ data }) => data);
  const pick = (list, number) => (list.length === 0 ? undefined : list[number % list.length]);
  const pressing = (data) => (data === undefined ? { kind: 'text', text: 'menu' } : { kind: 'button', data });
  if ('press' in move) return pressing(pick(buttons(replies.slice(-1)), move.press));
  if ('pressOld' in move) return pressing(pick(buttons(replies), move.pressOld));
  if ('pressNew' in move) {
    // Ids and numbers aside, so that what is new is another thing to do, not another row of a list.
    const keyOf = (data) => data.replace(/^\w*\|/, '').replaceAll(/\d+/g, '0');
    const all = buttons(replies.slice(-1));
    const fresh = all.filter((data) => !seen.pressed.has(keyOf(data)));
    const onwards = fresh.filter((data) => !LEAVING.test(data));
    const data = pick([onwards, fresh, all].find((some) => some.length > 0) ?? [], move.pressNew);
    if (data !== undefined) seen.pressed.add(keyOf(data));
    return pressing(data);
  }
  if ('say' in move) return { kind: 'text', text: move.say };
  if ('code' in move) return { kind: 'text', text: pick(seen.codes, move.code) ?? 'MA-1234' };
  if ('data' in move) return { kind: 'button', data: move.data };
  if ('phone' in move) return { kind: 'phone', phone: move.phone };
  if ('unreadable' in move) return { kind: 'unreadable', what: move.unreadable };
  if ('sendBack' in move) {
    const { name, base64 } = pick(seen.files, move.sendBack) ?? { name: 'a.xlsx', base64: '' };
    return { kind: 'document', name, base64 };
  }
  return { kind: 'document', name: move.file.name, base64: Buffer.from(move.file.bytes).toString('base64') };
}

async function conversation(store, chat) {
  const kept = await store.transaction(alliance.tenant, ({ conversations }) =>
    conversations.get(CHANNEL, chat),
  );
  return kept?.state;
}

/** Who somebody is before a message, and where their conversation stands. */
function standing(store, chat) {
  return store.transaction(alliance.tenant, async ({ conversations, people }) => {
    const known = (await people.ofChat(CHANNEL, chat))?.record;
    const state = (await conversations.get(CHANNEL, chat))?.state;
    return { by: known?.id, roles: known?.roles ?? [], state };
  });
}

/** What a command is judged by, that it does not change itself. */
function groundAbout(store, command) {
  return store.transaction(alliance.tenant, async ({ organisations, events, submissions, people }) => {
    if (command.kind === 'claimPerson') {
      const before = (await people.history(command.person)).at(-2)?.record;
      return { wasEntered: before !== undefined && before.chats.length === 0 };
    }
    if (command.kind !== 'approveMonth' && command.kind !== 'returnMonth') return {};
    const { organisation, period, version } = command;
    const moves = (await events.ofOrganisation(organisation)).filter(({ type }) => type === 'relocated');
    const versions = await submissions.history(organisation, period);
    return {
      place: moves.at(-1)?.place ?? (await organisations.get(organisation))?.record.place,
      sender: versions.find((one) => one.version === version)?.by,
    };
  });
}

function snapshot(store) {
  return store.transaction(
    neighbour.tenant,
    async ({ organisations, people, submissions, plans, audit, outbox, inbox }) =>
      JSON.stringify([
        await organisations.all(),
        await people.all(),
        await submissions.all({ from: '2022-01', to: '2025-12' }),
        await plans.history(2023),
        await audit.all(),
        await outbox.ofChat(CHANNEL, 'officer'),
        await inbox.waitingChats(),
      ]),
  );
}
