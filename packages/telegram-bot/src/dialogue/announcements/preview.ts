import { hears } from '../hears';
import { asksPicture, pictureButton } from '../picture';
import { lookUp } from '../query';
import { go, type Flow } from '../turn';
import { audienceNames } from './audience-names';
import { audienceWords } from './audience-words';
import { sendCover } from './cover';
import { audienceWith, draftOf, nextStep, withDraft, withoutDraft } from './draft';
import { count } from './numbers';
import type { AnnouncementPlace } from './places';
import { announcementText } from './told';
import { words } from './words';

/** Shows an announcement as it will be seen, whom it reaches, and sends it. */
export const preview: Flow<Extract<AnnouncementPlace, { screen: 'announcePreview' }>> = {
  right: 'announce',
  ownWords: ['submit'],
  draw({ state, view }) {
    const { title = '', text = '', reference, audience, correcting } = draftOf(state);
    const before = correcting && lookUp(view, { kind: 'announcement', id: correcting.announcement });
    if (before && 'load' in before) return before;
    const size = lookUp(view, { kind: 'audienceSize', audience });
    if ('load' in size) return size;
    const names = audienceNames(view, audience);
    if ('load' in names) return names;
    const { language } = state;
    const say = words[language];
    const { people, cooperatives, withoutAnybody } = size.answer;
    const edition = (before?.answer?.edition ?? 0) + 1;
    const told = announcementText(
      { title, text, reference, edition, on: view.today },
      view.allianceName,
      language,
    );
    return {
      text: [
        say.preview.below,
        say.preview.line,
        told,
        '',
        say.please,
        say.preview.line,
        ...audienceWords(audience, names.nameOf, language),
        people === 0
          ? say.preview.nobody
          : say.preview.reaches(count(people, language), count(cooperatives, language)),
        ...(people > 0 && withoutAnybody > 0
          ? [say.preview.withoutAnybody(count(withoutAnybody, language))]
          : []),
        ...(correcting ? [say.preview.correction] : []),
      ].join('\n'),
      buttons: [
        [{ label: say.preview.publish, action: 'publish' }],
        [
          { label: say.preview.title, action: 'write:title' },
          { label: say.preview.text, action: 'write:text' },
        ],
        [
          { label: say.preview.reference, action: 'write:reference' },
          { label: say.preview.to, action: 'to' },
        ],
        [pictureButton({ state })],
        [
          { label: say.write.drop, action: 'drop' },
          { label: say.menu, action: 'menu' },
        ],
      ],
    };
  },

  take(context, _at, input) {
    const { state, view } = context;
    const say = words[state.language];
    const draft = draftOf(state);
    if (asksPicture(input))
      return sendCover(context, { title: draft.title ?? '', reference: draft.reference, on: view.today });
    const action = 'action' in input ? input.action : hears(input.text, SPOKEN);
    switch (action) {
      case 'write:title':
      case 'write:text':
      case 'write:reference': {
        const field = action.slice('write:'.length) as 'title' | 'text' | 'reference';
        return { state: go(state, { screen: 'announceWrite', field }) };
      }
      case 'to':
        return { state: go(state, { screen: 'announceTo' }) };
      case 'drop':
        return { state: go(withoutDraft(state), { screen: 'menu' }), notice: say.write.dropped };
      case 'publish':
        break;
      default:
        return { state, notice: say.choose };
    }
    const { title, text, reference, audience, correcting } = draft;
    if (title === undefined || text === undefined) return { state: go(state, nextStep(draft)) };
    const written = { title, text, ...(reference && { reference }), audience: audienceWith(audience, {}) };
    const sent = go(withoutDraft(state), { screen: 'announced' });
    if (!correcting) return { state: sent, commands: [{ kind: 'publishAnnouncement', ...written }] };
    const found = lookUp(view, { kind: 'announcement', id: correcting.announcement });
    if ('load' in found) return found;
    const { answer: present } = found;
    if (!present || present.withdrawn) {
      const { correcting: _gone, ...fresh } = draft;
      return { state: { ...state, announcementDraft: fresh }, notice: say.preview.gone };
    }
    if (present.revision !== correcting.revision) {
      const seen = { announcement: present.id, revision: present.revision };
      return { state: withDraft(state, { correcting: seen }), notice: say.preview.overtaken(present.title) };
    }
    return {
      state: sent,
      commands: [
        {
          kind: 'correctAnnouncement',
          announcement: present.id,
          basedOn: correcting.revision,
          ...written,
        },
      ],
    };
  },
};

const SPOKEN = {
  publish: ['gui', 'gui di', 'dong y', 'dung', 'ok', 'send', 'publish', 'yes'],
  'write:title': ['tieu de', 'sua tieu de', 'title'],
  'write:text': ['noi dung', 'sua noi dung', 'sua', 'text'],
  'write:reference': ['so van ban', 'link', 'duong dan', 'reference'],
  to: ['nguoi nhan', 'gui cho ai', 'audience'],
  drop: ['bo', 'huy', 'bo ban nhap', 'drop', 'cancel'],
};

/** After publishing: it is on its way. */
export const sent: Flow<Extract<AnnouncementPlace, { screen: 'announced' }>> = {
  right: 'announce',
  draw({ state }) {
    const say = words[state.language];
    return {
      text: say.sent.text,
      buttons: [[{ label: say.sent.follow, action: 'all' }], [{ label: say.menu, action: 'menu' }]],
    };
  },
  take({ state }, at, input) {
    if ('action' in input && input.action === 'all')
      return { state: go(state, { screen: 'announcements', page: 1, all: true }) };
    return { state: go(state, at), notice: words[state.language].choose };
  },
};
