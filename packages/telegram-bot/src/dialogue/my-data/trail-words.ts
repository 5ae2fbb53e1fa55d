import type { Language } from '../state';

/** What acts (kinds of commands) and changes of a person (reasons of versions) are called. */
const SAID: Record<string, Record<Language, string>> = {
  join: { vi: 'tham gia bằng mã mời', en: 'joined by a code' },
  joined: { vi: 'tham gia bằng mã mời', en: 'joined by a code' },
  claimPerson: { vi: 'tham gia bằng số điện thoại', en: 'joined by telephone number' },
  joinedByPhone: { vi: 'tham gia bằng số điện thoại', en: 'joined by telephone number' },
  roleAdded: { vi: 'nhận thêm vai', en: 'took a further role' },
  chatReplaced: { vi: 'nối lại ở máy mới', en: 'reached in a new chat' },
  correctName: { vi: 'sửa tên', en: 'corrected the name' },
  renamed: { vi: 'sửa tên', en: 'corrected the name' },
  leaveRole: { vi: 'thôi vai', en: 'gave up a role' },
  left: { vi: 'thôi vai', en: 'gave up a role' },
  handOver: { vi: 'tạo mã bàn giao', en: 'made a code to hand over' },
  handedOver: { vi: 'vai đã bàn giao xong', en: 'the role was handed over' },
  withdrawConsent: { vi: 'rút lại đồng ý', en: 'took the consent back' },
  consentWithdrawn: { vi: 'rút lại đồng ý', en: 'took the consent back' },
  noteGuess: { vi: 'nhập sai mã mời', en: 'entered a wrong code' },
  entered: { vi: 'được ghi vào danh sách', en: 'was entered' },
  roleGiven: { vi: 'được giao vai', en: 'was given a role' },
  roleTaken: { vi: 'được cho thôi vai', en: 'was relieved of a role' },
  chatDetached: { vi: 'máy cũ bị ngắt', en: 'the old chat was detached' },
  forgotten: { vi: 'dữ liệu cá nhân được xoá', en: 'personal data were erased' },
  invite: { vi: 'cấp mã mời', en: 'gave out a code' },
  inviteMany: { vi: 'cấp mã mời cho nhiều hợp tác xã', en: 'gave out codes for several cooperatives' },
  withdrawInvitation: { vi: 'rút mã mời', en: 'withdrew a code' },
  giveRole: { vi: 'giao vai cho người khác', en: 'gave somebody a role' },
  takeRole: { vi: 'cho người khác thôi vai', en: 'relieved somebody of a role' },
  detachChat: { vi: 'ngắt máy cũ của người khác', en: 'detached somebody’s chat' },
  addPerson: { vi: 'ghi thêm người', en: 'entered a person' },
  renamePerson: { vi: 'sửa tên người khác', en: 'corrected somebody’s name' },
  forgetPerson: { vi: 'xoá dữ liệu cá nhân của người khác', en: 'erased somebody’s personal data' },
  submit: { vi: 'gửi số liệu tháng', en: 'sent figures of a month' },
  withdraw: { vi: 'rút số liệu đã gửi', en: 'withdrew figures' },
  approveMonth: { vi: 'duyệt số liệu', en: 'approved figures' },
  issuePageLink: { vi: 'xin đường dẫn mở trang cán bộ', en: 'asked for a link to the officer’s page' },
  openPage: { vi: 'mở trang cán bộ', en: 'opened the officer’s page' },
  closePages: { vi: 'đóng mọi trang cán bộ', en: 'closed every officer’s page' },
  returnMonth: { vi: 'trả lại số liệu', en: 'returned figures' },
};

/** An act in words; one that has none here is called by its kind. */
export function saidOf(what: string, language: Language): string {
  return SAID[what]?.[language] ?? what;
}
