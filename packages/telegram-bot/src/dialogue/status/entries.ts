import { openingWithFounding } from '../founding-known';
import { go, type Entry } from '../turn';
import { firstMissing } from './missing';

export const statusEntries: readonly Entry[] = [
  {
    action: 'status',
    spoken: [
      'tinh hinh',
      'the nao',
      'ra sao',
      'the nao roi',
      'sao roi',
      'dang the nao',
      'dung o dau',
      'how do we stand',
      'how are we doing',
      'tinh hinh htx',
      'tinh hinh htx cua toi',
      'htx cua toi',
      'trang thai',
      'tinhhinh',
      'status',
    ],
    open: ({ state }) => ({ state: go(state, { screen: 'status' }) }),
  },
  {
    action: 'findings',
    right: 'readOwn',
    spoken: [
      'phap luat',
      'dung luat',
      'co dung luat khong',
      'kiem tra luat',
      'vi pham',
      'co vi pham khong',
      'vi pham gi khong',
      'co vi pham gi khong',
      'pham luat',
      'co pham luat khong',
      'co sai luat khong',
      'vi pham luat',
      'co vi pham luat khong',
      'co vi pham phap luat khong',
      'co lam dung luat khong',
      'compliance',
    ],
    open: ({ state }) => ({ state: go(state, { screen: 'findings', page: 1 }) }),
  },
  {
    action: 'duties',
    right: 'readOwn',
    spoken: [
      'viec sap toi',
      'viec phai lam',
      'viec can lam',
      'sap toi phai lam',
      'sap toi phai lam gi',
      'phai lam gi',
      'phai lam gi tiep',
      'den han',
      'co gi den han',
      'lich viec',
      'what is due',
      'lich',
      'thoi han',
      'nghia vu',
      'duties',
      'calendar',
    ],
    open: ({ state }) => ({ state: go(state, { screen: 'duties', months: 3, page: 1 }) }),
  },
  {
    action: 'trends',
    right: 'readOwn',
    spoken: [
      'xu huong',
      'dien bien',
      'so sanh',
      'so voi nam ngoai',
      'so voi nam truoc',
      'so voi thang truoc',
      'tang hay giam',
      'trends',
    ],
    open: ({ state }) => ({ state: go(state, { screen: 'trends' }) }),
  },
  {
    /** The next fact that the law asks for, or one that is named: `tell:charterCapital`. */
    action: 'tell',
    right: 'submit',
    spoken: ['khai thong tin', 'bo sung thong tin', 'tra loi cau hoi', 'answer questions'],
    open: openingWithFounding(({ state, view }, fact) => {
      const asked = fact ?? firstMissing(view, []);
      return {
        state:
          asked === undefined
            ? go(state, { screen: 'ownFacts', page: 1 })
            : go(state, {
                screen: 'askFact',
                fact: asked,
                passed: [],
                ...(fact !== undefined && { alone: true }),
              }),
      };
    }),
  },
  {
    action: 'ownFacts',
    right: 'readOwn',
    spoken: ['thong tin htx', 'thong tin da khai', 'our facts'],
    open: ({ state }) => ({ state: go(state, { screen: 'ownFacts', page: 1 }) }),
  },
];
