/**
 * Who may do what, as one would write it on paper: a line for each thing, and under each role a ✓ or a ·. It is written
 * apart from the program, which has to agree with it.
 */
export const ROLES = ['member', 'officer', 'reviewer', 'allianceOfficer', 'administrator'] as const;
export type RoleName = (typeof ROLES)[number];

/** Ways in, with what stands after the colon where it takes something. */
export const WAYS_IN = parse(`
                                   member officer reviewer allianceOfficer administrator
  menu                             ✓      ✓       ✓        ✓               ✓
  help                             ✓      ✓       ✓        ✓               ✓
  thanks                           ✓      ✓       ✓        ✓               ✓
  continue                         ✓      ✓       ✓        ✓               ✓
  more                             ✓      ✓       ✓        ✓               ✓
  submit                           ·      ✓       ·        ·               ·
  resume:2023-11                   ·      ✓       ·        ·               ·
  returned:2023-10,revenue,o-1     ·      ✓       ·        ·               ·
  withdraw:2023-11                 ·      ✓       ·        ·               ·
  form:2023-12                     ·      ✓       ·        ·               ·
  status                           ✓      ✓       ✓        ✓               ✓
  findings                         ✓      ✓       ·        ·               ·
  duties                           ✓      ✓       ·        ·               ·
  trends                           ✓      ✓       ·        ·               ·
  ownFacts                         ✓      ✓       ·        ·               ·
  tell:charterCapital              ·      ✓       ·        ·               ·
  planBoard:2023                   ✓      ✓       ✓        ✓               ✓
  notReported:2023-12              ·      ·       ✓        ✓               ·
  reviewQueue                      ·      ·       ✓        ✓               ·
  reviewMonth:o-1/2023-11          ·      ·       ✓        ✓               ·
  law                              ✓      ✓       ✓        ✓               ✓
  reminders                        ✓      ✓       ✓        ✓               ✓
  remindOff                        ✓      ✓       ✓        ✓               ✓
  remindOn                         ✓      ✓       ✓        ✓               ✓
  remindTomorrow                   ·      ✓       ·        ·               ·
  remindOnDueDay                   ·      ✓       ·        ·               ·
  announcements                    ✓      ✓       ✓        ✓               ✓
  read                             ✓      ✓       ✓        ✓               ✓
  announce                         ·      ·       ·        ✓               ·
  reach                            ·      ·       ·        ✓               ·
  register                         ·      ·       ·        ✓               ·
  organisation:o-1                 ·      ·       ·        ✓               ·
  found                            ·      ·       ·        ✓               ·
  plans:2023                       ·      ·       ·        ✓               ·
  import:register                  ·      ·       ·        ✓               ·
  import:plans                     ·      ·       ·        ✓               ·
  exports                          ✓      ✓       ✓        ✓               ✓
  export:plan,2023                 ✓      ✓       ✓        ✓               ✓
  export:forms,2023                ·      ·       ·        ✓               ✓
  export:organisation              ✓      ✓       ·        ·               ·
  export:register                  ·      ·       ✓        ✓               ✓
  export:figures,2023-11           ·      ·       ✓        ✓               ✓
  export:missing,2023-12           ·      ·       ✓        ✓               ✓
  export:reviews,2023-11           ·      ·       ✓        ✓               ✓
  export:audit                     ·      ·       ·        ·               ✓
  people                           ·      ·       ·        ·               ✓
  invite                           ·      ·       ·        ·               ✓
  inviteMany                       ·      ·       ·        ·               ✓
  openInvitations                  ·      ·       ·        ·               ✓
  addPerson                        ·      ·       ·        ·               ✓
  definitions                      ·      ·       ·        ·               ✓
  openPage                         ·      ·       ✓        ✓               ✓
  closePages                       ·      ·       ✓        ✓               ✓
  roles                            ✓      ✓       ✓        ✓               ✓
  anotherCode                      ✓      ✓       ✓        ✓               ✓
  myData                           ✓      ✓       ✓        ✓               ✓
  leave                            ✓      ✓       ✓        ✓               ✓
`);

/** What is written, each as somebody would forge it for what is theirs: their own cooperative, or one of their place. */
export const COMMANDS = parse(`
                                   member officer reviewer allianceOfficer administrator
  submit                           ·      ✓       ·        ·               ·
  withdraw                         ·      ✓       ·        ·               ·
  resubmit                         ·      ✓       ·        ·               ·
  tellFact                         ·      ✓       ·        ·               ·
  approveMonth                     ·      ·       ✓        ✓               ·
  returnMonth                      ·      ·       ✓        ✓               ·
  foundOrganisation                ·      ·       ·        ✓               ·
  correctOrganisation              ·      ·       ·        ✓               ·
  noteEvents                       ·      ·       ·        ✓               ·
  undoEvents                       ·      ·       ·        ✓               ·
  revisePlan                       ·      ·       ·        ✓               ·
  importFile                       ·      ·       ·        ✓               ·
  importDefinitions                ·      ·       ·        ·               ✓
  publishAnnouncement              ·      ·       ·        ✓               ·
  correctAnnouncement              ·      ·       ·        ✓               ·
  withdrawAnnouncement             ·      ·       ·        ✓               ·
  remindUnread                     ·      ·       ·        ✓               ·
  confirmRead                      ✓      ✓       ✓        ✓               ✓
  issuePageLink                    ·      ·       ✓        ✓               ✓
  closePages                       ·      ·       ✓        ✓               ✓
  invite                           ·      ·       ·        ·               ✓
  inviteMany                       ·      ·       ·        ·               ✓
  withdrawInvitation               ·      ·       ·        ·               ✓
  addPerson                        ·      ·       ·        ·               ✓
  giveRole                         ·      ·       ·        ·               ✓
  takeRole                         ·      ·       ·        ·               ✓
  detachChat                       ·      ·       ·        ·               ✓
  renamePerson                     ·      ·       ·        ·               ✓
  forgetPerson                     ·      ·       ·        ·               ✓
  correctName                      ✓      ✓       ✓        ✓               ✓
  leaveRole                        ✓      ✓       ✓        ✓               ✓
  handOver                         ✓      ✓       ✓        ✓               ✓
  withdrawConsent                  ✓      ✓       ✓        ✓               ✓
  forgetMe                         ✓      ✓       ✓        ✓               ✓
  noteGuess                        ✓      ✓       ✓        ✓               ✓
  declineConsent                   ✓      ✓       ✓        ✓               ✓
  join                             ✓      ✓       ✓        ✓               ✓
  claimPerson                      ✓      ✓       ✓        ✓               ✓
`);

/** Screens, each as a conversation may have been left on it before a role was taken away. */
export const SCREENS = parse(`
                                   member officer reviewer allianceOfficer administrator
  menu                             ✓      ✓       ✓        ✓               ✓
  more                             ✓      ✓       ✓        ✓               ✓
  help                             ✓      ✓       ✓        ✓               ✓
  anotherCode                      ✓      ✓       ✓        ✓               ✓
  roles                            ✓      ✓       ✓        ✓               ✓
  myData                           ✓      ✓       ✓        ✓               ✓
  myTrail                          ✓      ✓       ✓        ✓               ✓
  myName                           ✓      ✓       ✓        ✓               ✓
  leave                            ✓      ✓       ✓        ✓               ✓
  leaveSure                        ✓      ✓       ✓        ✓               ✓
  withdrawConsent                  ✓      ✓       ✓        ✓               ✓
  erase                            ✓      ✓       ✓        ✓               ✓
  people                           ·      ·       ·        ·               ✓
  person                           ·      ·       ·        ·               ✓
  peopleDone                       ·      ·       ·        ·               ✓
  renamePerson                     ·      ·       ·        ·               ✓
  takeRole                         ·      ·       ·        ·               ✓
  personSure                       ·      ·       ·        ·               ✓
  addName                          ·      ·       ·        ·               ✓
  addPhone                         ·      ·       ·        ·               ✓
  grantRole                        ·      ·       ·        ·               ✓
  grantWhere                       ·      ·       ·        ·               ✓
  inviteUntil                      ·      ·       ·        ·               ✓
  openInvitations                  ·      ·       ·        ·               ✓
  openInvitation                   ·      ·       ·        ·               ✓
  bulkPlace                        ·      ·       ·        ·               ✓
  bulkSure                         ·      ·       ·        ·               ✓
  status                           ✓      ✓       ✓        ✓               ✓
  findings                         ✓      ✓       ·        ·               ·
  askFact                          ·      ✓       ·        ·               ·
  ownFacts                         ✓      ✓       ·        ·               ·
  duties                           ✓      ✓       ·        ·               ·
  trends                           ✓      ✓       ·        ·               ·
  planBoard                        ✓      ✓       ✓        ✓               ✓
  boardPeriods                     ✓      ✓       ✓        ✓               ✓
  boardPlaces                      ✓      ✓       ✓        ✓               ✓
  boardIndicator                   ✓      ✓       ✓        ✓               ✓
  boardRanking                     ✓      ✓       ✓        ✓               ✓
  notReported                      ·      ·       ✓        ✓               ·
  law                              ✓      ✓       ✓        ✓               ✓
  lawTopics                        ✓      ✓       ✓        ✓               ✓
  lawAnswer                        ✓      ✓       ✓        ✓               ✓
  chooseMonth                      ·      ✓       ·        ·               ·
  ask                              ·      ✓       ·        ·               ·
  review                           ·      ✓       ·        ·               ·
  chooseElement                    ·      ✓       ·        ·               ·
  reason                           ·      ✓       ·        ·               ·
  discard                          ·      ✓       ·        ·               ·
  sent                             ·      ✓       ·        ·               ·
  receipt                          ✓      ✓       ✓        ✓               ✓
  withdraw                         ·      ✓       ·        ·               ·
  form                             ·      ✓       ·        ·               ·
  reviewQueue                      ·      ·       ✓        ✓               ·
  reviewFilter                     ·      ·       ✓        ✓               ·
  reviewMonth                      ·      ·       ✓        ✓               ·
  reviewElement                    ·      ·       ✓        ✓               ·
  reviewComment                    ·      ·       ✓        ✓               ·
  reviewApproveAll                 ·      ·       ✓        ✓               ·
  reviewDone                       ·      ·       ✓        ✓               ·
  register                         ·      ·       ·        ✓               ·
  registerByPlace                  ·      ·       ·        ✓               ·
  organisation                     ·      ·       ·        ✓               ·
  organisationHistory              ·      ·       ·        ✓               ·
  foundOrganisation                ·      ·       ·        ✓               ·
  correctOrganisation              ·      ·       ·        ✓               ·
  registerEvent                    ·      ·       ·        ✓               ·
  undoEvent                        ·      ·       ·        ✓               ·
  splitOrganisation                ·      ·       ·        ✓               ·
  registerDone                     ·      ·       ·        ✓               ·
  unfinished                       ✓      ✓       ✓        ✓               ✓
  plans                            ·      ·       ·        ✓               ·
  planHistory                      ·      ·       ·        ✓               ·
  planForPlace                     ·      ·       ·        ✓               ·
  planRevise                       ·      ·       ·        ✓               ·
  planDone                         ·      ·       ·        ✓               ·
  importFile                       ·      ·       ·        ✓               ·
  importCheck                      ·      ·       ·        ✓               ·
  importDone                       ·      ·       ·        ✓               ·
  exports                          ✓      ✓       ✓        ✓               ✓
  definitions                      ·      ·       ·        ·               ✓
  definition                       ·      ·       ·        ·               ✓
  definitionsImport                ·      ·       ·        ·               ✓
  definitionsCheck                 ·      ·       ·        ·               ✓
  definitionsDone                  ·      ·       ·        ·               ✓
  reminders                        ✓      ✓       ✓        ✓               ✓
  announcements                    ✓      ✓       ✓        ✓               ✓
  announcementSearch               ✓      ✓       ✓        ✓               ✓
  announcement                     ✓      ✓       ✓        ✓               ✓
  announceWrite                    ·      ·       ·        ✓               ·
  announceTo                       ·      ·       ·        ✓               ·
  announcePlaces                   ·      ·       ·        ✓               ·
  announceOrganisations            ·      ·       ·        ✓               ·
  announcePreview                  ·      ·       ·        ✓               ·
  announced                        ·      ·       ·        ✓               ·
  announcementReach                ·      ·       ·        ✓               ·
  withdrawAnnouncement             ·      ·       ·        ✓               ·
`);

/** Only for those who are not in yet. */
export const AT_THE_DOOR = ['join', 'consent', 'samePhone'];

function parse(table: string): Map<string, Record<RoleName, boolean>> {
  const [, ...lines] = table.trim().split('\n');
  return new Map(
    lines.map((line) => {
      const [what = '', ...marks] = line.trim().split(/\s+/);
      if (marks.length !== ROLES.length || marks.some((mark) => mark !== '✓' && mark !== '·'))
        throw new Error(`The line of ${what} is not filled in.`);
      const row = Object.fromEntries(ROLES.map((role, index) => [role, marks[index] === '✓']));
      return [what, row as Record<RoleName, boolean>];
    }),
  );
}
