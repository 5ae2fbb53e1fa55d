import type { Role } from '@hoptac/adapters/store';
import { entries } from '../dialogue/flows';
import { may } from '../dialogue/rights';
import type { Language } from '../dialogue/state';

/** A command behind Telegram's menu key, and the way in of the dialogue that it names. */
interface Command {
  action: string;
  vi: readonly [command: string, description: string];
  en: readonly [command: string, description: string];
}

const COMMANDS: readonly Command[] = [
  {
    action: 'submit',
    vi: ['gui', 'Gửi số liệu tháng'],
    en: ['send', 'Send the figures of a month'],
  },
  {
    action: 'form',
    vi: ['mau', 'Lấy mẫu Excel để điền'],
    en: ['form', 'Get the Excel form'],
  },
  {
    action: 'status',
    vi: ['tinhhinh', 'Tình hình HTX của tôi'],
    en: ['status', 'How my cooperative stands'],
  },
  { action: 'reviewQueue', vi: ['duyet', 'Duyệt báo cáo'], en: ['review', 'Review reports'] },
  { action: 'planBoard', vi: ['kehoach', 'Bảng kế hoạch'], en: ['plan', 'The plan board'] },
  {
    action: 'announcements',
    vi: ['thongbao', 'Thông báo'],
    en: ['announcements', 'Announcements'],
  },
  {
    action: 'openPage',
    vi: ['motrang', 'Mở trang cán bộ'],
    en: ['officerpage', 'Open the officer’s page'],
  },
  { action: 'people', vi: ['nguoi', 'Người và quyền'], en: ['people', 'People and rights'] },
  { action: 'law', vi: ['luat', 'Hỏi luật hợp tác xã'], en: ['law', 'Ask the law on cooperatives'] },
  {
    action: 'menu',
    vi: ['menu', 'Về đầu; số đang nhập vẫn được giữ'],
    en: ['menu', 'Back to the start; what you typed is kept'],
  },
  { action: 'help', vi: ['help', 'Hướng dẫn'], en: ['help', 'Help'] },
];

const IN_GROUPS = new Set(['planBoard', 'law', 'help']);
const BEFORE_JOINING = new Set(['menu', 'help']);

/** The commands offered: to somebody in a role, in a group, or to whoever has not come in yet. */
export function commandsFor(
  whom: Role | 'group' | 'stranger',
  language: Language,
): { command: string; description: string }[] {
  return COMMANDS.filter(({ action }) => isFor(action, whom)).map((one) => {
    const [command, description] = one[language];
    return { command, description };
  });
}

function isFor(action: string, whom: Role | 'group' | 'stranger'): boolean {
  if (whom === 'group') return IN_GROUPS.has(action);
  if (whom === 'stranger') return BEFORE_JOINING.has(action);
  return may({ role: whom }, entries.find((entry) => entry.action === action)?.right);
}
