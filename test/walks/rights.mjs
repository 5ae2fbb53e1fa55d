// Who may write what, said once more and apart from the program, so that the two can differ.

/** By command: whether what somebody holds allows it. `ground` is what lay in the store before the message. */
export const MAY = {
  // Of one's own cooperative.
  submit: ofOwn,
  withdraw: ofOwn,
  resubmit: ofOwn,
  tellFact: ofOwn,
  // Of the cooperatives one looks after, and never what one sent oneself.
  approveMonth: reviews,
  returnMonth: reviews,
  // Of the whole alliance.
  foundOrganisation: holding('allianceOfficer'),
  correctOrganisation: holding('allianceOfficer'),
  noteEvents: holding('allianceOfficer'),
  undoEvents: holding('allianceOfficer'),
  revisePlan: holding('allianceOfficer'),
  importFile: holding('allianceOfficer'),
  publishAnnouncement: holding('allianceOfficer'),
  correctAnnouncement: holding('allianceOfficer'),
  withdrawAnnouncement: holding('allianceOfficer'),
  remindUnread: holding('allianceOfficer'),
  // Of people and definitions.
  invite: holding('administrator'),
  inviteMany: holding('administrator'),
  withdrawInvitation: holding('administrator'),
  addPerson: holding('administrator'),
  giveRole: holding('administrator'),
  takeRole: holding('administrator'),
  detachChat: holding('administrator'),
  renamePerson: holding('administrator'),
  forgetPerson: holding('administrator'),
  importDefinitions: holding('administrator'),
  // Of the officer's page.
  issuePageLink: holding('reviewer', 'allianceOfficer', 'administrator'),
  closePages: holding('reviewer', 'allianceOfficer', 'administrator'),
  // What concerns only whoever sends it.
  confirmRead: holding('member', 'officer', 'reviewer', 'allianceOfficer', 'administrator'),
  correctName: anybodyIn,
  leaveRole: (roles, { role }) => roles.some((held) => keyOf(held) === role),
  handOver: (roles, { handed }) => roles.some((held) => keyOf(held) === keyOf(handed)),
  withdrawConsent: anybodyIn,
  forgetMe: anybodyIn,
  noteGuess: () => true,
  declineConsent: (roles) => roles.length === 0,
  join: (_roles, { codeHash }, { issued }) => issued.has(codeHash),
  claimPerson: (roles, _command, { wasEntered }) => roles.length === 0 && wasEntered,
};

function ofOwn(roles, { organisation }) {
  return roles.some((held) => held.role === 'officer' && held.organisation === organisation);
}

function reviews(roles, _command, { place, sender, by }) {
  const within = roles.some(
    (held) =>
      held.role === 'allianceOfficer' || (held.role === 'reviewer' && isWithin(place, held.place, PARENTS)),
  );
  return within && sender !== by;
}

/** As `alliance.mjs` lays the places out. */
const PARENTS = { a: 'p', b: 'p' };

function isWithin(place, wanted, parents) {
  const above = parents[place] ?? (place?.startsWith('c-') ? 'b' : undefined);
  return place === wanted || (above !== undefined && isWithin(above, wanted, parents));
}

function holding(...wanted) {
  return (roles) => roles.some(({ role }) => wanted.includes(role));
}

function anybodyIn(roles) {
  return roles.length > 0;
}

function keyOf({ role, organisation, place }) {
  return `${role}:${organisation ?? place ?? ''}`;
}

/** What an answer must say for what was written, in one of the two languages: nothing is accepted silently. */
export const SAID = {
  submit: /Đã nhận số liệu|Đã lưu bản sửa|Received|Saved/i,
  withdraw: /Đã rút lại số liệu|Withdrew/,
  resubmit: /Đã gửi lại|again with your explanation/i,
  tellFact: /^✅ (Đã ghi|Kept)/i,
  approveMonth: /^✅ (Đã duyệt|Approved)/i,
  returnMonth: /^(↩️ (Đã trả lại|Returned)|🔓 (Đã mở lại|Reopened|Opened))/i,
  foundOrganisation: /^✅ (Đã ghi .* vào sổ|.* is in the register)/i,
  correctOrganisation: /^✅ (Đã sửa|.* is corrected)/i,
  noteEvents: /^✅ (Đã ghi|Noted)/i,
  undoEvents: /^✅ (Đã huỷ|Undone)/i,
  issuePageLink: /Trang cán bộ của|officer’s page/i,
  closePages: /Đã đóng mọi trang|pages are closed/i,
  revisePlan: /^✅ (Đã ghi|.* written)/i,
  importFile: /^✅ (Đã nhập|The file .* is imported)/is,
  importDefinitions: /^✅ (Đã nhập|The definitions|.*imported)/is,
  publishAnnouncement: /Đang gửi thông báo|going out/i,
  correctAnnouncement: /Đang gửi thông báo|going out/i,
  withdrawAnnouncement: /Đã thu hồi|withdrawn/i,
  remindUnread: /Đang nhắc|are being reminded|being reminded/i,
  confirmRead: /Cảm ơn|Thank/i,
  invite: /Mã mời|Invitation/i,
  inviteMany: /Đã tạo \d+ mã|codes? (was|were) made|made \d+/i,
  withdrawInvitation: /Đã rút mã|withdrawn/i,
  addPerson: /Đã ghi|entered|noted/i,
  giveRole: /đã được giao vai|was given|has been given|now has/i,
  takeRole: /đã thôi vai|no longer|gave up|has ended|was taken/i,
  detachChat: /Đã ngắt|cut off|detached|disconnected/i,
  renamePerson: /Đã sửa tên|name is now|renamed|changed/i,
  forgetPerson: /Đã xoá|erased/i,
  correctName: /Đã sửa tên|name is now|renamed|changed/i,
  leaveRole: /Đã thôi vai|Đã rời|gave the role up|You have left|You left/i,
  handOver: /Mã mời|Invitation/i,
  withdrawConsent: /rút lại đồng ý|consent/i,
  forgetMe: /Đã xoá|erased/i,
  noteGuess: /Mã .* không đúng|nhập sai mã|is not right|wrong|not correct|not known/i,
  declineConsent: /không giữ gì|nothing/i,
  join: /Chào|Đã thêm vai|Welcome|added/i,
  claimPerson: /Chào|Welcome/i,
};
