import { go, type Entry } from '../turn';
import { monthNamed, openReview } from './waiting';

export const reviewEntries: readonly Entry[] = [
  {
    action: 'reviewQueue',
    right: 'review',
    spoken: [
      'duyet',
      'duyet so lieu',
      'duyet bao cao',
      'xem duyet',
      'cho duyet',
      'danh sach cho duyet',
      'review',
      'reviewqueue',
    ],
    open: ({ state }) => ({ state: go(state, { screen: 'reviewQueue', filter: {}, page: 1 }) }),
  },
  {
    /** One month of one organisation, in whatever state: `reviewMonth:o-1/2024-03`. */
    action: 'reviewMonth',
    right: 'review',
    spoken: [],
    open(context, what) {
      const named = monthNamed(what);
      return named
        ? openReview(context, named, {})
        : { state: go(context.state, { screen: 'reviewQueue', filter: {}, page: 1 }) };
    },
  },
];
