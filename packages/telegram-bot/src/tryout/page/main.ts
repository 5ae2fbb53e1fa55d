// The try-out page: the real dialogue, and beside it the officer's page of the same sample, the year, and what a change
// of the law does. It holds no logic of its own; every word of the dialogue comes from the server.
import { send, startChat } from './chat';
import { byId, element } from './element';
import { kept } from './kept';
import { offerQuestions, refreshLaw } from './law';
import { beginAnew, openOfficer, readAbout, showDays, startStartingOver, type About } from './sample';
import { show, startTabs } from './tabs';
import { startTranscript } from './transcript';
import { refreshYear } from './year';

function offerInvitations({ invitations }: About): void {
  const offers = document.querySelector<HTMLDetailsElement>('.offers')!;
  offers.open = kept.sent.length === 0;
  byId('offers').replaceChildren(
    ...invitations.map(({ code, label }) =>
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
}

async function start(): Promise<void> {
  let about = await readAbout();
  byId('alliance').textContent = about.alliance;
  offerInvitations(about);
  showDays(about);
  byId('tab-officer').hidden = !about.officer;
  byId('tab-law').hidden = about.days.length === 0;
  startTabs(about.officer ? 'officer' : 'year');
  byId('start-over').hidden = !about.startsOver;
  startStartingOver();
  startTranscript(() => `hoptac – ${about.alliance}, ngày ${about.today}`);
  offerQuestions(() => show('chat'));
  const anotherDay = async () => {
    about = await readAbout();
    showDays(about);
    if (about.officer) await openOfficer();
    await refreshLaw(about.today);
  };
  startChat({
    board: refreshYear,
    day: () => void anotherDay(),
    backAgain: () => void anotherDay(),
    startOver: () => void beginAnew(),
  });
  refreshYear();
  await Promise.all([about.officer ? openOfficer() : undefined, refreshLaw(about.today)]);
}

void start();
