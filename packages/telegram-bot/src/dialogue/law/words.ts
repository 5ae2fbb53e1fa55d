type Counted = 'member' | 'person' | 'vote' | 'delegate' | 'year' | 'month' | 'day' | 'workingDay';

const NOUNS: Readonly<Record<Counted, { vi: string; en: string }>> = {
  member: { vi: 'thành viên', en: 'member' },
  person: { vi: 'người', en: 'person' },
  vote: { vi: 'phiếu', en: 'vote' },
  delegate: { vi: 'đại biểu', en: 'delegate' },
  year: { vi: 'năm', en: 'year' },
  month: { vi: 'tháng', en: 'month' },
  day: { vi: 'ngày', en: 'day' },
  workingDay: { vi: 'ngày làm việc', en: 'working day' },
};

export const words = {
  vi: {
    prompt: [
      '⚖️ Anh/chị muốn hỏi điều gì về luật hợp tác xã? Nhắn như nói chuyện, ví dụ:',
      '• 6 thành viên có được không?',
      '• bao lâu phải họp đại hội',
      '• góp vốn tối đa bao nhiêu, năm 2023',
      '',
      'Hoặc bấm một việc hay được hỏi:',
    ].join('\n'),
    several: 'Câu hỏi này có thể về mấy việc sau. Anh/chị bấm nút, hoặc gõ số thứ tự:',
    none: (question: string) => `Tôi chưa tìm thấy quy định nào trả lời câu “${question}”.`,
    nearest:
      'Gần nhất có mấy việc sau. Không đúng thì anh/chị hỏi lại bằng từ khác, hoặc gọi cán bộ liên minh.',
    usual: 'Anh/chị hỏi lại bằng từ khác, gọi cán bộ liên minh, hoặc bấm một việc hay được hỏi:',
    askAgain: '❓ Hỏi câu khác',
    menu: '⬅️ Menu',
    today: (on: string) => `Theo luật đang có hiệu lực hôm nay, ${on}.`,
    on: (on: string) => `Xét theo luật có hiệu lực ngày ${on}.`,
    otherTimes: 'Vào thời gian khác:',
    until: (to: string, text: string) => `• Đến hết ${to}: ${text}`,
    between: (from: string, to: string, text: string) => `• Từ ${from} đến ${to}: ${text}`,
    since: (from: string, text: string) => `• Từ ${from}: ${text}`,
    saying: (text: string) => `• ${text}`,
    tooEarly: (on: string, first: string) =>
      `Tôi chỉ biết quy định này từ ngày ${first}, nên chưa trả lời được cho ngày ${on}.`,
    tooLate: (on: string) => `Tôi chưa có số nào của quy định này cho ngày ${on}, nên chưa trả lời được.`,
    sameDuty: 'có quy định này',
    noText: 'chưa có văn bản để tra.',
    kinds: { cooperative: 'Hợp tác xã', union: 'Liên hiệp hợp tác xã', group: 'Tổ hợp tác' },
    secondHand:
      'Số này đọc qua bài viết về văn bản, chưa đối chiếu nguyên văn. Việc quan trọng xin xem lại văn bản.',
    asTold: 'Theo số anh/chị nêu',
    wrongFacts: (message: string) => `Chưa áp dụng được: ${message}`,
    mayChange: (on: string) => `Ngày ${on} chưa tới; luật có thể còn thay đổi.`,
    counted: (number: string, unit: Counted, _one: boolean) => `${number} ${NOUNS[unit].vi}`,
    range: (least: string, most: string) => `từ ${least} đến ${most}`,
    atMost: (most: string) => `nhiều nhất ${most}`,
    atMostYears: (years: number) => `nhiều nhất ${years} năm`,
    dayOfYear: (day: string, next: boolean) => (next ? `${day} năm sau` : `${day} hằng năm`),
    unionsFrom: (members: number) => `liên hiệp từ ${members} thành viên trở lên`,
    sizesFrom: 'hợp tác xã quy mô nhỏ, vừa và lớn',
    membersFrom: (members: number) => `khi có từ ${members} thành viên trở lên`,
    underFullGovernance: 'khi tổ chức quản trị đầy đủ',
    asTheBoard: 'theo nhiệm kỳ hội đồng quản trị',
    shares: { twoThirds: 'ít nhất hai phần ba số thành viên', overHalf: 'quá nửa số thành viên' },
    boardQuorum: (first: string, second: string) =>
      first === second ? first : `${first}; triệu tập lần hai thì ${second}`,
    congressQuorum: (first: number, second: number) =>
      `lần đầu ít nhất ${first} %, lần hai ít nhất ${second} %, lần ba không kể số người`,
    majorityOf: { present: 'số đại biểu có mặt', votesCast: 'tổng số phiếu biểu quyết' },
    matters: {
      charterAmendment: 'sửa Điều lệ',
      largeAssets: 'đầu tư hoặc bán tài sản lớn',
      indivisibleAssets: 'tài sản chung không chia',
      governanceChange: 'đổi loại tổ chức quản trị',
      reorganisation: 'chia, tách, hợp nhất, sáp nhập',
      dissolution: 'giải thể',
      bankruptcy: 'phá sản',
    },
    largeMajority: (percent: number, of: string, matters: string) =>
      `ít nhất ${percent} % ${of} tán thành (${matters})`,
    delegates: (above: string, percent?: number, delegates?: number) =>
      `trên ${above} thành viên: ${percent === undefined ? `${delegates} đại biểu` : `${percent} % số thành viên`}`,
    replacement: (absence: number, election: number) =>
      `quá ${absence} ngày thì phải họp đại hội bầu người khác trong ${election} ngày`,
    inactivity: (ordinary: number, jobCreating: number) =>
      ordinary === jobCreating
        ? `${ordinary} tháng`
        : `${ordinary} tháng (hợp tác xã tạo việc làm: ${jobCreating} tháng)`,
    conditions: { debtsPaid: 'đã trả hết nợ', noDispute: 'không còn tranh chấp tại Tòa án, Trọng tài' },
    and: ' và ',
    claims: {
      costs: 'chi phí giải thể',
      wages: 'lương, bảo hiểm của người lao động',
      tax: 'thuế',
      secured: 'nợ có bảo đảm',
      other: 'các khoản nợ khác',
    },
    sizes: { large: 'lớn', medium: 'vừa', small: 'nhỏ' },
    sizeClass: (name: string, members: number, revenue: string, capital: string) =>
      `${name} là từ ${members} thành viên, và doanh thu từ ${revenue} hoặc tổng nguồn vốn từ ${capital}`,
    grades: { good: 'tốt', fair: 'khá', average: 'trung bình', weak: 'yếu' },
    band: (grade: string, from: number) =>
      from === 0 ? `dưới mức đó là ${grade}` : `${grade} từ ${from} điểm`,
    times: (count: number) => `${count} lần`,
    age: (years: number) => `${years} tuổi`,
  },
  en: {
    prompt: [
      '⚖️ What would you like to know about the law on cooperatives? Write as you speak, in Vietnamese, for example:',
      '• 6 thành viên có được không?',
      '• bao lâu phải họp đại hội',
      '• góp vốn tối đa bao nhiêu, năm 2023',
      '',
      'Or press what is often asked:',
    ].join('\n'),
    several: 'This may be about one of these. Press a button, or type its number:',
    none: (question: string) => `I found no rule that answers “${question}”.`,
    nearest: 'These come nearest. If none fits, ask in other words, or call the alliance.',
    usual: 'Ask in other words, call the alliance, or press what is often asked:',
    askAgain: '❓ Ask something else',
    menu: '⬅️ Menu',
    today: (on: string) => `By the law in force today, ${on}.`,
    on: (on: string) => `By the law in force on ${on}.`,
    otherTimes: 'At other times:',
    until: (to: string, text: string) => `• Up to ${to}: ${text}`,
    between: (from: string, to: string, text: string) => `• ${from} to ${to}: ${text}`,
    since: (from: string, text: string) => `• Since ${from}: ${text}`,
    saying: (text: string) => `• ${text}`,
    tooEarly: (on: string, first: string) =>
      `I know this rule from ${first} on, so there is no answer for ${on}.`,
    tooLate: (on: string) => `I have no value of this rule for ${on}, so there is no answer.`,
    sameDuty: 'it was asked',
    noText: 'the text is not at hand.',
    kinds: { cooperative: 'Cooperative', union: 'Union of cooperatives', group: 'Cooperative group' },
    secondHand:
      'Read in pages about the document and not checked against its text. Look it up for anything important.',
    asTold: 'By the figures you gave',
    wrongFacts: (message: string) => `Cannot be applied: ${message}`,
    mayChange: (on: string) => `${on} has not come yet; the law may still change.`,
    counted: (number: string, unit: Counted, one: boolean) =>
      one
        ? `${number} ${NOUNS[unit].en}`
        : `${number} ${unit === 'person' ? 'people' : `${NOUNS[unit].en}s`}`,
    range: (least: string, most: string) => `${least} to ${most}`,
    atMost: (most: string) => `at most ${most}`,
    atMostYears: (years: number) => `at most ${years} years`,
    dayOfYear: (day: string, next: boolean) => (next ? `${day} of the next year` : `${day} of each year`),
    unionsFrom: (members: number) => `unions with ${members} members or more`,
    sizesFrom: 'small, medium and large cooperatives',
    membersFrom: (members: number) => `with ${members} members or more`,
    underFullGovernance: 'under full governance',
    asTheBoard: 'as that of the board',
    shares: { twoThirds: 'at least two thirds of its members', overHalf: 'more than half of its members' },
    boardQuorum: (first: string, second: string) =>
      first === second ? first : `${first}; on the second call ${second}`,
    congressQuorum: (first: number, second: number) =>
      `at least ${first}% the first time, at least ${second}% the second, any number the third`,
    majorityOf: { present: 'of those present', votesCast: 'of all votes cast' },
    matters: {
      charterAmendment: 'amending the charter',
      largeAssets: 'large investments and sales',
      indivisibleAssets: 'indivisible assets',
      governanceChange: 'changing the form of governance',
      reorganisation: 'division, separation, consolidation, merger',
      dissolution: 'dissolution',
      bankruptcy: 'bankruptcy',
    },
    largeMajority: (percent: number, of: string, matters: string) =>
      `at least ${percent}% ${of} in favour (${matters})`,
    delegates: (above: string, percent?: number, delegates?: number) =>
      `above ${above} members: ${percent === undefined ? `${delegates} delegates` : `${percent}% of them`}`,
    replacement: (absence: number, election: number) =>
      `after ${absence} days the congress elects another within ${election} days`,
    inactivity: (ordinary: number, jobCreating: number) =>
      ordinary === jobCreating
        ? `${ordinary} months`
        : `${ordinary} months (job-creating cooperatives: ${jobCreating} months)`,
    conditions: { debtsPaid: 'all debts are paid', noDispute: 'no dispute is before a court or arbitrator' },
    and: ' and ',
    claims: {
      costs: 'costs of dissolution',
      wages: 'wages and insurance of workers',
      tax: 'taxes',
      secured: 'secured debts',
      other: 'other debts',
    },
    sizes: { large: 'large', medium: 'medium', small: 'small' },
    sizeClass: (name: string, members: number, revenue: string, capital: string) =>
      `${name} from ${members} members, with revenue from ${revenue} or total capital from ${capital}`,
    grades: { good: 'good', fair: 'fair', average: 'average', weak: 'weak' },
    band: (grade: string, from: number) => (from === 0 ? `${grade} below` : `${grade} from ${from} points`),
    age: (years: number) => `${years} years`,
    times: (count: number) => (count === 1 ? 'once' : `${count} times`),
  },
};
