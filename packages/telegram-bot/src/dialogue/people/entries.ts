import { go, type Entry } from '../turn';

export const peopleEntries: readonly Entry[] = [
  {
    action: 'people',
    right: 'keepPeople',
    spoken: [
      'nguoi va quyen',
      'nguoi',
      'nguoi dung',
      'phan quyen',
      'danh sach nguoi',
      'people',
      'people and rights',
    ],
    open: ({ state }) => ({ state: go(state, { screen: 'people', search: '', page: 1 }) }),
  },
  {
    action: 'invite',
    right: 'keepPeople',
    spoken: ['moi', 'moi nguoi', 'moi them nguoi', 'cap ma', 'cap ma moi', 'invite'],
    open: ({ state }) => ({ state: go(state, { screen: 'grantRole', grant: { kind: 'invite' } }) }),
  },
  {
    action: 'openInvitations',
    right: 'keepPeople',
    spoken: ['ma dang cho', 'ma moi dang cho', 'danh sach ma moi', 'invitations', 'open invitations'],
    open: ({ state }) => ({ state: go(state, { screen: 'openInvitations', page: 1 }) }),
  },
  {
    action: 'inviteMany',
    right: 'keepPeople',
    spoken: ['moi nhieu', 'ma moi ca huyen', 'ma moi ca xa', 'invite many'],
    open: ({ state }) => ({ state: go(state, { screen: 'bulkPlace', search: '', page: 1 }) }),
  },
  {
    action: 'addPerson',
    right: 'keepPeople',
    spoken: ['them nguoi', 'ghi so dien thoai', 'add person'],
    open: ({ state }) => ({ state: go(state, { screen: 'addName' }) }),
  },
];
