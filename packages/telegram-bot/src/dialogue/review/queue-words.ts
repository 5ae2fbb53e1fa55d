import { formatPeriod } from '@hoptac/core/time';
import type { AnswerTo } from '../query';
import type { Button, Screen } from '../reply';
import type { Context } from '../turn';
import type { QueueFilter } from './places';
import type { WaitingMonth } from './queries';
import { words } from './words';

/** Where nothing waits: that, and who has not reported yet. */
export function drawEmpty(
  context: Context,
  filter: QueueFilter,
  { waiting, lastMonth }: AnswerTo<'reviewQueue'>,
): Screen {
  const { language } = context.state;
  const say = words[language];
  const { expected, reported } = lastMonth;
  const filtered = waiting.length > 0;
  const missing = expected - reported;
  const month = formatPeriod(lastMonth.period, { language });
  return {
    text: filtered
      ? say.nothingHere(filterWords(context, filter, waiting), waiting.length)
      : `${say.nothingWaits}\n${say.reportedSoFar(month, reported, expected)}`,
    buttons: [
      ...(filtered ? [[{ label: say.noFilter, action: 'all' }]] : []),
      ...(missing > 0 && !filtered
        ? [[{ label: say.whoIsMissing(missing), action: `notReported:${lastMonth.period}` }]]
        : []),
      [{ label: say.menu, action: 'menu' }],
    ],
  };
}

/** What the queue is narrowed to, `Cao Phong, tháng 12/2023`; empty for everything. */
export function filterWords({ state }: Context, filter: QueueFilter, all: readonly WaitingMonth[]): string {
  const place = all.find((month) => month.place === filter.place)?.placeName ?? filter.place;
  return [
    filter.place === undefined ? undefined : place || words[state.language].noPlace,
    filter.month && formatPeriod(filter.month, { language: state.language }),
    filter.called && `“${filter.called}”`,
  ]
    .filter(Boolean)
    .join(', ');
}

export function filterButtons({ state }: Context, filter: QueueFilter): Button[] {
  const say = words[state.language];
  const filtered = Object.keys(filter).length > 0;
  return [
    { label: say.byPlace, action: 'byPlace' },
    { label: say.byMonth, action: 'byMonth' },
    ...(filtered ? [{ label: say.noFilter, action: 'all' }] : []),
  ];
}
