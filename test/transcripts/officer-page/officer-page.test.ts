import { expect, it } from 'vitest';
import { startTalk } from '../talk';

const officerPage = { url: 'https://lienminh.vn/can-bo/', secret: 'a secret for transcripts' };

it('gives a link to the officer’s page to whom it is for, and closes every page', async () => {
  const talk = await startTalk(undefined, { alliance: { officerPage } });
  await talk.letIn('minh', 'Minh', { role: 'reviewer', place: 'cao-phong' });
  await talk.say('menu', 'minh');
  await talk.press('Mở trang cán bộ', 'minh');
  await talk.say('trang cán bộ', 'minh');
  await talk.say('thoát mọi trang', 'minh');
  await talk.say('english', 'minh');
  await talk.say('open page', 'minh');
  await talk.say('close pages', 'minh');
  await talk.letIn('lan', 'Lan', { role: 'officer', organisation: 'cao-phong-htx-03' });
  await talk.say('mở trang', 'lan');
  await expect(talk.transcript('Mở trang cán bộ')).toMatchFileSnapshot('./officer-page.md');
});

it('says that there is none where nobody has set one up', async () => {
  const talk = await startTalk();
  await talk.letIn('hoa', 'Hoa', { role: 'allianceOfficer' });
  await talk.say('mở trang', 'hoa');
  await talk.say('/motrang', 'hoa');
  await expect(talk.transcript('Liên minh chưa bật trang cán bộ')).toMatchFileSnapshot('./no-page.md');
});
