import type { CalendarDate } from '../../time';
import { UNDER_LAW_2012 } from '../engine/instrument';
import type { Facts } from '../facts';
import { NOTHING, type Dating, type Duty } from './duty';

export const WITH_A_BOARD: Pick<Duty, 'kinds' | 'appliesTo'> = {
  kinds: ['cooperative', 'union'],
  appliesTo: {
    vi: 'Hợp tác xã, liên hiệp có hội đồng quản trị (tổ chức quản trị đầy đủ; trước 01/07/2024: tất cả).',
    en: 'Cooperatives and unions with a board (full governance; before 1 July 2024: all of them).',
  },
};

/** Whether it has a board in these days: by law 23/2012 always, since then under full governance only. */
export function withBoard({ governance }: Facts, to: CalendarDate, dating: () => Dating): Dating {
  if (to <= UNDER_LAW_2012.to || governance === 'full') return dating();
  return governance === undefined ? { missing: ['governance'] } : NOTHING;
}
