import { capital } from '../capital';

export const words = {
  vi: {
    title: (period: string, owner: string) => `Kế hoạch ${period} – ${owner}`,
    counts: (exceeded: number, met: number, missed: number) =>
      `${exceeded} vượt · ${met} đạt · ${missed} chưa đạt`,
    open: (noData: number, noTarget: number) =>
      [noData > 0 ? `${noData} chưa có số liệu` : '', noTarget > 0 ? `${noTarget} chưa giao kế hoạch` : '']
        .filter(Boolean)
        .join(' · '),
    target: (target: string) => `kế hoạch ${target}`,
    sample: 'mẫu',
    coverage: (reported: string, expected: string) =>
      `Số liệu để tính có trong ${reported}/${expected} báo cáo tháng phải gửi.`,
    reason: (text: string) => `Lý do: ${text}`,
    nothing: 'Kỳ này chưa có kế hoạch và chưa có số liệu.',
    noTargets: 'Chưa giao kế hoạch; dưới đây là con số đã đạt.',
    year: (year: number) => `Năm ${year}`,
    otherPeriod: '📅 Kỳ khác',
    places: '📍 Theo địa bàn',
    wholeAlliance: '🌐 Toàn liên minh',
    ranking: '🏆 Xếp hạng địa bàn',
    missing: '⏳ Ai chưa báo cáo',
    excel: '📎 Tải Excel',
    report: '📄 Báo cáo Word',
    menu: '⬅️ Menu',
    back: '⬅️ Bảng kế hoạch',
    backToIndicator: '⬅️ Chỉ tiêu này',
    which: 'Xem kỹ một chỉ tiêu: bấm số hoặc gõ số, ví dụ: 3.',
    whichPeriod: 'Anh/chị xem kỳ nào? Bấm nút hoặc gõ, ví dụ: tháng 11, quý 3, 9 tháng, năm 2023.',
    noPeriod: (text: string) =>
      `Chưa hiểu kỳ “${text}”. Anh/chị gõ, ví dụ: tháng 11, quý 3, 9 tháng, năm 2023.`,
    future: (period: string) => `${capital(period)} chưa tới nên chưa có gì để xem.`,
    whichPlace: 'Anh/chị xem địa bàn nào? Bấm nút, gõ số hoặc gõ tên.',
    noPlace: (name: string) => `Không có địa bàn nào tên “${name}”. Anh/chị chọn trong danh sách.`,
    noPlaces: 'Danh mục địa bàn còn trống nên chưa xem riêng từng nơi được.',
    before: (value: string) => `Cùng kỳ năm trước: ${value}.`,
    soFar: (month: string, line: string) => `Đến hết ${month}: ${line}.`,
    outlook: {
      likely: 'Nhiều khả năng đạt.',
      unlikely: 'Nhiều khả năng không đạt.',
      open: 'Chưa chắc đạt hay không.',
    },
    revised: (day: string, from: string, to: string, why: string) =>
      `Kế hoạch đổi từ ${day}: ${from} → ${to} (${why}).`,
    noPlan: 'chưa có',
    rankingTitle: (indicator: string, period: string) => `${indicator}, ${period} – các địa bàn:`,
    byValue: 'Các địa bàn chưa được giao kế hoạch riêng nên xếp theo con số.',
    byAttainment: 'Xếp theo mức vượt hoặc thiếu so với kế hoạch của từng địa bàn.',
    unranked: 'chưa có số liệu',
    nothingToRank: 'Không có địa bàn nào bên dưới để xếp hạng.',
    ofRegister: 'Chỉ tiêu này lấy từ sổ đăng ký, không chờ báo cáo tháng.',
    missingTitle: (month: string, owner: string) => `${owner}: báo cáo ${month}`,
    reported: (reported: string, expected: string, missing: string) =>
      `Đã gửi ${reported}/${expected}; còn ${missing} chưa gửi.`,
    allReported: (expected: string) => `✅ Cả ${expected} đơn vị đã gửi.`,
    noneExpected: 'Tháng này không có đơn vị nào phải gửi.',
    byPlace: 'Theo địa bàn (đã gửi/phải gửi):',
    ofPlace: (name: string, reported: string, expected: string) => `${name} ${reported}/${expected}`,
    monthBefore: (month: string) => `◀️ ${month}`,
    monthAfter: (month: string) => `${month} ▶️`,
  },
  en: {
    title: (period: string, owner: string) => `Plan ${period} – ${owner}`,
    counts: (exceeded: number, met: number, missed: number) =>
      `${exceeded} exceeded · ${met} met · ${missed} missed`,
    open: (noData: number, noTarget: number) =>
      [noData > 0 ? `${noData} without data` : '', noTarget > 0 ? `${noTarget} without target` : '']
        .filter(Boolean)
        .join(' · '),
    target: (target: string) => `plan ${target}`,
    sample: 'sample',
    coverage: (reported: string, expected: string) =>
      `Figures to compute from are in ${reported} of the ${expected} monthly reports due.`,
    reason: (text: string) => `Reason: ${text}`,
    nothing: 'There is no plan and no data for this period yet.',
    noTargets: 'No targets were set; these are the figures reached.',
    year: (year: number) => `Year ${year}`,
    otherPeriod: '📅 Another period',
    places: '📍 By place',
    wholeAlliance: '🌐 Whole alliance',
    ranking: '🏆 Rank the places',
    missing: '⏳ Who has not reported',
    excel: '📎 Get Excel',
    report: '📄 Word report',
    menu: '⬅️ Menu',
    back: '⬅️ Plan board',
    backToIndicator: '⬅️ This indicator',
    which: 'To look closer at one indicator press or type its number, for example: 3.',
    whichPeriod: 'Which period? Press a button or type, for example: tháng 11, quý 3, 9 tháng, năm 2023.',
    noPeriod: (text: string) =>
      `“${text}” is no period I know. Please type, for example: tháng 11, quý 3, 9 tháng, năm 2023.`,
    future: (period: string) => `${capital(period)} has not come yet, so there is nothing to see.`,
    whichPlace: 'Which place? Press a button, or type its number or name.',
    noPlace: (name: string) => `There is no place called “${name}”. Please choose from the list.`,
    noPlaces: 'The list of places is empty, so they cannot be looked at one by one.',
    before: (value: string) => `The same period a year before: ${value}.`,
    soFar: (month: string, line: string) => `To the end of ${month}: ${line}.`,
    outlook: {
      likely: 'The target will probably be reached.',
      unlikely: 'The target will probably be missed.',
      open: 'It may be reached or missed.',
    },
    revised: (day: string, from: string, to: string, why: string) =>
      `The plan changed on ${day}: ${from} → ${to} (${why}).`,
    noPlan: 'none',
    rankingTitle: (indicator: string, period: string) => `${indicator}, ${period} – the places:`,
    byValue: 'The places have no targets of their own, so the figures themselves are ranked.',
    byAttainment: 'Ranked by how far each place is beyond or short of its own target.',
    unranked: 'no data',
    nothingToRank: 'There are no places below to rank.',
    ofRegister: 'This indicator comes from the register and waits for no monthly report.',
    missingTitle: (month: string, owner: string) => `${owner}: reports of ${month}`,
    reported: (reported: string, expected: string, missing: string) =>
      `${reported} of ${expected} have reported; ${missing} ${missing === '1' ? 'has' : 'have'} not.`,
    allReported: (expected: string) => `✅ All ${expected} have reported.`,
    noneExpected: 'Nobody had to report this month.',
    byPlace: 'By place (reported/expected):',
    ofPlace: (name: string, reported: string, expected: string) => `${name} ${reported}/${expected}`,
    monthBefore: (month: string) => `◀️ ${month}`,
    monthAfter: (month: string) => `${month} ▶️`,
  },
};
