import { attached, fileOf, type FileSent } from './files';
import { byId, element } from './element';
import { keep, kept, type Said } from './kept';

interface Reply {
  id: string;
  text: string;
  buttons?: { label: string; data: string }[][];
  file?: FileSent;
  askPhone?: string;
}
interface Message {
  text?: string;
  button?: string;
  phone?: string;
  file?: unknown;
}

const messages = byId('messages');
const shown = new Set<string>();
/** Whether the visitor has said anything since the page was opened. */
let spoken = false;

function showMine({ id, text }: Said): void {
  const item = element('li', { className: 'mine', textContent: text });
  item.dataset['id'] = id;
  messages.append(item);
  messages.scrollTop = messages.scrollHeight;
}

/** An answer stands after the message it answers: its id begins with that message's. */
function showReply({ id, text, buttons, file, askPhone }: Reply): void {
  if (shown.has(id)) return;
  shown.add(id);
  const item = element(
    'li',
    { className: 'theirs' },
    element('span', { className: 'text' }, ...linked(text)),
  );
  item.dataset['id'] = id;
  if (file) item.append(fileOf(file));
  if (askPhone !== undefined) item.append(phoneForm(askPhone));
  if (buttons) item.append(keysOf(buttons));
  const question = id.split(':')[1] ?? '';
  const said = [...messages.children] as HTMLElement[];
  const mine = said.findLastIndex((node) => node.dataset['id']?.includes(question));
  if (mine < 0) messages.append(item);
  else said[mine]!.after(item);
  messages.scrollTop = messages.scrollHeight;
}

/** Addresses of this very server, such as the officer's page, can be pressed. */
function linked(text: string): (Node | string)[] {
  return text
    .split(/(https?:\/\/\S+)/)
    .map((part) =>
      part.startsWith(`${location.origin}/`)
        ? element('a', { href: part, target: '_blank', rel: 'noopener', textContent: part })
        : part,
    );
}

function keysOf(buttons: NonNullable<Reply['buttons']>): HTMLElement {
  const rows = buttons.map((row) =>
    element(
      'div',
      {},
      ...row.map(({ label, data }) =>
        element('button', {
          type: 'button',
          textContent: label,
          onclick: () => void send({ button: data, label }),
        }),
      ),
    ),
  );
  return element('div', { className: 'keys' }, ...rows);
}

/** Stands in for the telephone's own way of sharing its number. */
function phoneForm(label: string): HTMLElement {
  const number = element('input', { type: 'tel', value: '0912 345 678', ariaLabel: 'Số điện thoại (thử)' });
  const form = element('form', { className: 'phone' }, number, element('button', { textContent: label }));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void send({ phone: number.value, label: `📱 ${number.value}` });
  });
  return form;
}

export async function send({ label, ...said }: Message & { label?: string }): Promise<void> {
  const { text = '' } = said;
  spoken = true;
  const message = { id: crypto.randomUUID(), ...said };
  if (text !== '/start') {
    const mine = { id: message.id, text: label ?? text };
    kept.sent.push(mine);
    keep();
    showMine(mine);
  }
  await deliver(message);
}

/** Tried until it arrives; the server knows a message it has already by its id. */
async function deliver(message: Message): Promise<void> {
  for (let wait = 500; ; wait = Math.min(wait * 2, 8000)) {
    try {
      const answer = await fetch(`/api/chats/${kept.chat}/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(message),
      });
      if (answer.status < 500) return;
    } catch {
      // Offline: try again below.
    }
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
}

/** Listens to what comes out of the conversation, and takes what is typed and attached. */
export function startChat(on: { board(): void; day(): void; startOver(): void; backAgain(): void }): void {
  kept.sent.forEach(showMine);
  const stream = new EventSource(`/api/chats/${kept.chat}/stream`);
  const hear = (event: string, heard: (data: string) => void) =>
    stream.addEventListener(event, (message) => heard((message as MessageEvent<string>).data));
  hear('reply', (data) => showReply(JSON.parse(data) as Reply));
  hear('board', on.board);
  hear('day', on.day);
  hear('startOver', () => {
    stream.close();
    on.startOver();
  });
  stream.addEventListener('open', () => {
    if (!byId('connection').hidden) on.backAgain();
    byId('connection').hidden = true;
  });
  stream.addEventListener('error', () => (byId('connection').hidden = false));
  hear('ready', () => {
    // The first words are the other side's, also where what was said at the door is not kept.
    if (!spoken && !messages.querySelector('.theirs')) void send({ text: '/start' });
  });

  byId('file').addEventListener('change', ({ target }) => void takeFile(target as HTMLInputElement));
  const composer = byId<HTMLFormElement>('composer');
  const text = byId<HTMLTextAreaElement>('text');
  composer.addEventListener('submit', (event) => {
    event.preventDefault();
    const typed = text.value.trim();
    text.value = '';
    if (typed) void send({ text: typed });
  });
  text.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      composer.requestSubmit();
    }
  });
}

async function takeFile(input: HTMLInputElement): Promise<void> {
  const file = input.files?.[0];
  if (!file) return;
  await send({ file: await attached(file), label: `📎 ${file.name}` });
  input.value = '';
}
