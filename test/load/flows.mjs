// What people do on the last evening. A flow is a list of steps; a step is a text, or `press`: the first button under the
// last answer, which is what the bot proposes (to send, to see more).
import { FIRST_CHAT } from './alliance.mjs';

const PRESS = Symbol('press');
const QUESTIONS = [
  'bao nhiêu thành viên thì thành lập được hợp tác xã?',
  'góp vốn tối đa bao nhiêu',
  'bao lâu phải họp đại hội',
  'hợp tác xã có phải kiểm toán không',
  'chia lãi thế nào',
];

/** How often each is begun, of a hundred. */
const OFFICER = [
  [45, free],
  [10, stepByStep],
  [15, () => ['/tinhhinh']],
  [20, () => ['menu']],
  [9.8, law],
  [0.2, () => ['/kehoach']],
];
const MEMBER = [
  [40, () => ['/tinhhinh']],
  [40, () => ['menu', PRESS]],
  [19.7, law],
  [0.3, () => ['/kehoach']],
];
/** Officers have something to do that evening. */
const OFFICERS_OF_TEN = 7;

/** All figures of a month in one message, looked at, and sent by the button. */
function free(month, chance) {
  const revenue = 280 + Math.floor(chance() * 80);
  return [`tháng ${month}: doanh thu ${revenue} triệu, lợi nhuận 12 triệu, 25 thành viên`, PRESS];
}

function stepByStep(month, chance) {
  return [
    '/gui',
    `tháng ${month}`,
    `${280 + Math.floor(chance() * 80)}tr`,
    '12tr',
    '25',
    '1',
    'xem lại',
    'gửi',
  ];
}

function law(_month, chance) {
  return ['/luat', QUESTIONS[Math.floor(chance() * QUESTIONS.length)]];
}

/** @param {ReturnType<import('./alliance.mjs').createAlliance>} alliance @param {() => number} chance */
export function createPeople(alliance, chance) {
  const officers = [];
  const members = [];
  for (let chat = FIRST_CHAT; chat < FIRST_CHAT + alliance.chats; chat++)
    (alliance.placeOf(chat).officer === undefined ? members : officers).push(chat);
  const steps = new Map();
  const buttons = new Map();
  let updates = 0;

  /** The next step of a chat, or the first of another flow. */
  function stepOf(chat) {
    const left = steps.get(chat);
    if (left?.length > 0) return left.shift();
    const { officer } = alliance.placeOf(chat);
    const [year, month] = alliance.months[Math.floor(chance() * alliance.months.length)].split('-');
    const begin = drawn(officer === undefined ? MEMBER : OFFICER);
    const flow = begin(`${Number(month)}/${year}`, chance);
    steps.set(chat, flow);
    return flow.shift();
  }

  function drawn(shares) {
    let at = chance() * 100;
    return (shares.find(([share]) => (at -= share) < 0) ?? shares.at(-1))[1];
  }

  return {
    someChat() {
      const from = members.length === 0 || chance() * 10 < OFFICERS_OF_TEN ? officers : members;
      return from[Math.floor(chance() * from.length)];
    },
    /** What a chat sees from now on. */
    answered(chat, markup) {
      buttons.set(chat, markup?.inline_keyboard?.[0]?.[0]?.callback_data);
    },
    /** The next update of a chat, as Telegram would bring it. */
    next(chat) {
      const id = ++updates;
      const step = stepOf(chat);
      const data = step === PRESS ? buttons.get(chat) : undefined;
      const text = step === PRESS ? 'menu' : step;
      if (data !== undefined) return { id, kind: 'a button', body: pressUpdate(id, chat, data) };
      return { id, kind: kindOf(text), body: textUpdate(id, chat, text) };
    },
    updates: () => updates,
  };
}

const KINDS = {
  menu: 'menu',
  '/tinhhinh': 'status',
  '/kehoach': 'plan board',
  '/luat': 'law',
};

function kindOf(text) {
  if (QUESTIONS.includes(text)) return 'question';
  return KINDS[text] ?? (text.includes(':') ? 'figures' : 'step');
}

function textUpdate(id, chat, text) {
  return `{"update_id":${id},"message":{"message_id":${id},"date":1,"from":{"id":${chat},"is_bot":false,"first_name":"Nguyễn Văn"},"chat":{"id":${chat},"type":"private","first_name":"Nguyễn Văn"},"text":${JSON.stringify(text)}}}`;
}

function pressUpdate(id, chat, data) {
  return `{"update_id":${id},"callback_query":{"id":"q${id}","from":{"id":${chat},"is_bot":false,"first_name":"Nguyễn Văn"},"chat_instance":"1","message":{"message_id":1,"date":1,"chat":{"id":${chat},"type":"private","first_name":"Nguyễn Văn"}},"data":${JSON.stringify(data)}}}`;
}

/** Chance that is the same at each run. */
export function chanceFrom(seed) {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}
