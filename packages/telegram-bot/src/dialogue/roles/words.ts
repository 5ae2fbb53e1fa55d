export const words = {
  vi: {
    role: {
      member: (organisation: string) => `thành viên ${organisation}`,
      officer: (organisation: string) => `cán bộ ${organisation}`,
      reviewer: (place: string) => `người duyệt số liệu ở ${place}`,
      allianceOfficer: () => 'cán bộ liên minh',
      administrator: () => 'quản trị của liên minh',
    },
    acting: (role: string) => `Anh/chị đang làm việc với vai: ${role}.`,
    choose: 'Anh/chị muốn làm việc với vai nào? Bấm nút, hoặc nhắn số thứ tự.',
    onlyOne: (role: string) =>
      `Anh/chị chỉ có một vai: ${role}. Có mã mời của vai khác thì bấm “Nhập mã mời”.`,
    now: '← đang dùng',
    changed: (role: string) => `Từ giờ anh/chị làm việc với vai: ${role}.`,
    change: '🔁 Đổi vai',
    anotherCode: '➕ Nhập mã mời',
    leave: '🚪 Thôi vai',
    menu: '⬅️ Menu',
    notUnderstood: 'Tôi chưa thấy vai này trong danh sách.',
    belongsTo: (roles: string) =>
      `Việc này thuộc vai khác của anh/chị: ${roles}. Đổi sang vai đó thì làm được.`,
  },
  en: {
    role: {
      member: (organisation: string) => `member of ${organisation}`,
      officer: (organisation: string) => `officer of ${organisation}`,
      reviewer: (place: string) => `reviewer for ${place}`,
      allianceOfficer: () => 'alliance officer',
      administrator: () => 'administrator of the alliance',
    },
    acting: (role: string) => `You are acting as: ${role}.`,
    choose: 'Which role do you want to act in? Press a button, or write its number.',
    onlyOne: (role: string) =>
      `You have one role only: ${role}. If you have a code for another, press “Enter a code”.`,
    now: '← now',
    changed: (role: string) => `From now on you act as: ${role}.`,
    change: '🔁 Change role',
    anotherCode: '➕ Enter a code',
    leave: '🚪 Give up a role',
    menu: '⬅️ Menu',
    notUnderstood: 'There is no such role in the list.',
    belongsTo: (roles: string) => `This belongs to another of your roles: ${roles}. Change to it first.`,
  },
};
