// The try-out page: a chat on the left, the year on the right. It holds no logic of its own; every word comes from the
// server. The transcript of what was typed is kept in this browser, the answers in the store.
const byId = (id) => document.getElementById(id);
const KEPT = 'hoptac-tryout';

const kept = JSON.parse(localStorage.getItem(KEPT) ?? 'null') ?? { chat: crypto.randomUUID(), sent: [] };
const keep = () => localStorage.setItem(KEPT, JSON.stringify(kept));
keep();

const messages = byId('messages');
const shown = new Set();

function element(name, properties = {}, ...children) {
  const node = Object.assign(document.createElement(name), properties);
  node.append(...children);
  return node;
}

function showMine({ id, text }) {
  const item = element('li', { className: 'mine', textContent: text });
  item.dataset.id = id;
  messages.append(item);
  messages.scrollTop = messages.scrollHeight;
}

/** An answer stands after the message it answers: its id begins with that message's. */
function showReply({ id, text, buttons, file, askPhone }) {
  if (shown.has(id)) return;
  shown.add(id);
  const item = element('li', { className: 'theirs' }, text);
  item.dataset.id = id;
  if (file) item.append(fileOf(file));
  if (askPhone) item.append(phoneForm(askPhone));
  if (buttons) {
    const rows = buttons.map((row) =>
      element(
        'div',
        {},
        ...row.map(({ label, data }) =>
          element('button', {
            type: 'button',
            textContent: label,
            onclick: () => send({ button: data, label }),
          }),
        ),
      ),
    );
    item.append(element('div', { className: 'keys' }, ...rows));
  }
  const question = id.split(':')[1];
  const mine = [...messages.children].findLastIndex((node) => node.dataset.id?.includes(question));
  if (mine < 0) messages.append(item);
  else messages.children[mine].after(item);
  messages.scrollTop = messages.scrollHeight;
}

/** A picture is shown, and every file can be saved. */
function fileOf({ name, type, base64, alt }) {
  const url = `data:${type};base64,${base64}`;
  const link = element('a', { className: 'file', href: url, download: name, textContent: `📎 ${name}` });
  if (!type.startsWith('image/')) return link;
  return element('figure', {}, element('img', { src: url, alt: alt ?? name }), link);
}

/** Stands in for the telephone's own way of sharing its number. */
function phoneForm(label) {
  const number = element('input', { type: 'tel', value: '0912 345 678', ariaLabel: 'Số điện thoại (thử)' });
  const form = element('form', { className: 'phone' }, number, element('button', { textContent: label }));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void send({ phone: number.value, label: `📱 ${number.value}` });
  });
  return form;
}

const LARGEST_FILE_BYTES = 2_000_000;

/** A file as it is sent; one that is too large goes without its content. */
async function attached(file) {
  const { name, type } = file;
  if (file.size > LARGEST_FILE_BYTES) return { name, type };
  const url = await new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(reader.result));
    reader.addEventListener('error', () => reject(reader.error));
    reader.readAsDataURL(file);
  });
  return { name, type, base64: url.slice(url.indexOf(',') + 1) };
}

async function send({ label, ...said }) {
  const { text } = said;
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
async function deliver(message) {
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

function row({ code, name, status, actual, target, sampleTarget, percent, words, growth, reason, coverage }) {
  // A number and its sign stay on one line.
  const unbroken = (text) => text.replaceAll(/ ([%*])/g, '\u00a0$1');
  const cell = (label, text, ...children) => {
    const node = element('td', {}, unbroken(text), ...children);
    node.dataset.label = label;
    return node;
  };
  const notes = [reason && `Lý do: ${reason}`, coverage && `${coverage} báo cáo tháng`].filter(Boolean);
  const node = element(
    'tr',
    { className: status },
    element('th', { scope: 'row' }, name, ...notes.map((note) => element('small', {}, note))),
    cell('Thực hiện', actual),
    cell('Kế hoạch', sampleTarget ? `${target} *` : target),
    cell(
      'Đạt',
      '',
      element('span', { className: 'badge' }, unbroken(percent || words)),
      element('small', {}, percent && unbroken(words)),
    ),
    cell('So năm trước', growth || '–'),
  );
  node.dataset.code = code;
  return node;
}

const exactBefore = new Map();
async function refreshYear() {
  const [board, summary] = await Promise.all(
    ['/api/board', '/api/summary'].map(async (url) => (await fetch(url)).json()),
  );
  const { exceeded, met, missed, noData } = board.count;
  byId('year').textContent = board.year;
  byId('counts').textContent =
    `${exceeded} vượt · ${met} đạt · ${missed} chưa đạt${noData ? ` · ${noData} chưa có số liệu` : ''}`;
  byId('board').replaceChildren(
    ...board.rows.map((line) => {
      const node = row(line);
      const before = exactBefore.get(line.code);
      if (exactBefore.has(line.code) && before !== line.exact) node.classList.add('moved');
      exactBefore.set(line.code, line.exact);
      return node;
    }),
  );
  byId('summary').replaceChildren(...summary.paragraphs.map((text) => element('p', {}, text)));
}

let refreshing = Promise.resolve();
const refresh = () => (refreshing = refreshing.then(refreshYear).catch(() => undefined));

const about = await (await fetch('/api/about')).json();
byId('alliance').textContent = about.alliance;
byId('today').textContent = about.today;
const offers = document.querySelector('.offers');
offers.open = kept.sent.length === 0;
byId('offers').replaceChildren(
  ...about.invitations.map(({ code, label }) =>
    element('button', {
      type: 'button',
      textContent: `${code} – ${label}`,
      onclick() {
        offers.open = false;
        void send({ text: code });
      },
    }),
  ),
);

kept.sent.forEach(showMine);
const stream = new EventSource(`/api/chats/${kept.chat}/stream`);
stream.addEventListener('reply', ({ data }) => showReply(JSON.parse(data)));
stream.addEventListener('board', () => void refresh());
stream.addEventListener('open', () => (byId('connection').hidden = true));
stream.addEventListener('error', () => (byId('connection').hidden = false));
// The first words are the other side's, also where what was said at the door is not kept.
stream.addEventListener('ready', () => {
  if (!messages.querySelector('.theirs')) void send({ text: '/start' });
});
void refresh();

byId('file').addEventListener('change', async ({ target }) => {
  const [file] = target.files;
  if (!file) return;
  await send({ file: await attached(file), label: `📎 ${file.name}` });
  target.value = '';
});

const composer = byId('composer');
const text = byId('text');
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
