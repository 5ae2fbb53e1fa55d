export const words = {
  vi: {
    which: (name: string) => `✂️ ${name} được chia hay tách?`,
    means: {
      divided:
        '• Chia: đơn vị này chấm dứt; tài sản, quyền, nghĩa vụ và thành viên chuyển hết sang từ hai đơn vị mới trở lên.',
      separated: '• Tách: đơn vị này vẫn hoạt động, chuyển một phần sang một hoặc nhiều đơn vị mới.',
    },
    types: { divided: '✂️ Chia', separated: '✂️ Tách' },
    askOn: {
      divided: 'Các đơn vị mới được cấp giấy chứng nhận đăng ký ngày nào?',
      separated: 'Đơn vị mới được cấp giấy chứng nhận đăng ký ngày nào?',
    },
    day: 'Gõ ngày/tháng/năm, ví dụ 15/3/2024, hoặc “hôm nay”.',
    today: 'Hôm nay',
    askNames: {
      divided: 'Tên đầy đủ của các đơn vị mới, ít nhất hai? Gõ mỗi dòng một tên.',
      separated: 'Tên đầy đủ của đơn vị mới? Nhiều đơn vị thì gõ mỗi dòng một tên.',
    },
    sofar: 'Đã ghi:',
    more: 'Gõ thêm tên, hoặc bấm “Đủ rồi”.',
    enough: '✅ Đủ rồi',
    drop: (name: string) => `🗑 Bỏ: ${name}`,
    refused: (name: string) => `❌ “${name}” chưa dùng được:`,
    suggested: (name: string) => `Có thể dùng: ${name}`,
    tooMany: (most: number) => `Mỗi lần ghi nhiều nhất ${most} đơn vị mới.`,
    tooFew: 'Chia thì phải có ít nhất hai đơn vị mới. Anh/chị gõ thêm tên.',
    tooFewSeparated: 'Anh/chị gõ tên đơn vị mới.',
    chooseOne: 'Anh/chị bấm một nút, hoặc gõ “chia” hay “tách”.',
    askWhy: 'Theo văn bản nào? Ví dụ: Nghị quyết đại hội ngày 10/3/2024.',
    noReason: 'Anh/chị ghi văn bản hoặc lý do bằng vài chữ, để sau này còn tra lại.',
    check: 'Xin kiểm tra trước khi ghi:',
    says: {
      divided: (day: string, name: string) =>
        `Từ ngày ${day}, ${name} chấm dứt do bị chia; thành lập các đơn vị mới:`,
      separated: (day: string, name: string) => `Ngày ${day}, ${name} tách và vẫn hoạt động; thành lập:`,
    },
    alike: (kind: string, sector: string, place: string) =>
      `Ghi vào sổ: ${kind}, lĩnh vực ${sector}, địa bàn ${place} như đơn vị cũ; khác thì sửa sau.`,
    why: (text: string) => `Lý do: ${text}`,
    law: {
      of2023: {
        divided: (cited: string) =>
          `⚖️ Nghị quyết chia phải gửi tất cả chủ nợ, báo cho người lao động và Uỷ ban nhân dân nơi cấp giấy trong 15 ngày kể từ ngày thông qua. Đơn vị bị chia chấm dứt sau khi các đơn vị mới được cấp giấy; các đơn vị mới cùng chịu trách nhiệm về nợ, hợp đồng lao động và nghĩa vụ khác, hoặc thoả thuận để một đơn vị thực hiện (${cited}).`,
        separated: (cited: string) =>
          `⚖️ Nghị quyết tách phải gửi tất cả chủ nợ, báo cho người lao động và Uỷ ban nhân dân nơi cấp giấy trong 15 ngày kể từ ngày thông qua. Hai bên cùng chịu trách nhiệm về nợ, hợp đồng lao động và nghĩa vụ khác của đơn vị bị tách, trừ khi có thoả thuận khác (${cited}).`,
      },
      of2012: {
        divided: (cited: string) =>
          `⚖️ Phải báo bằng văn bản cho chủ nợ và người có quan hệ kinh tế trước khi làm thủ tục thành lập đơn vị mới. Đơn vị bị chia chấm dứt sau khi các đơn vị mới được cấp giấy; các đơn vị mới cùng chịu trách nhiệm về nợ, hợp đồng lao động và nghĩa vụ khác (${cited}).`,
        separated: (cited: string) =>
          `⚖️ Phải báo bằng văn bản cho chủ nợ và người có quan hệ kinh tế trước khi làm thủ tục thành lập đơn vị mới. Đơn vị bị tách và được tách cùng chịu trách nhiệm về nợ, hợp đồng lao động và nghĩa vụ khác (${cited}).`,
      },
    },
    confirm: '✅ Ghi vào sổ',
    whyFounded: {
      divided: (name: string, why: string) => `Chia ${name}: ${why}`,
      separated: (name: string, why: string) => `Tách từ ${name}: ${why}`,
    },
    done: {
      divided: (name: string, made: string) => `✅ Đã ghi: ${name} chia thành ${made}.`,
      separated: (name: string, made: string) => `✅ Đã ghi: ${name} tách ra ${made}.`,
    },
    next: 'Thành viên, vốn điều lệ của đơn vị mới: mở từng đơn vị rồi bấm “Sửa thông tin”.',
    meanwhile: '⚠️ Trong lúc anh/chị nhập, sổ đã có thay đổi ở đơn vị này. Anh/chị xem lại rồi bấm lần nữa.',
    notPossible: (standing: string) => `Đơn vị ${standing}, nên không ghi được việc này.`,
  },
  en: {
    which: (name: string) => `✂️ Was ${name} divided, or did something separate from it?`,
    means: {
      divided: '• Division: it ends; property, rights, duties and members all pass to two or more new ones.',
      separated: '• Separation: it goes on, and passes a part to one or more new ones.',
    },
    types: { divided: '✂️ Division', separated: '✂️ Separation' },
    askOn: {
      divided: 'On which day did the new ones get their certificates of registration?',
      separated: 'On which day did the new one get its certificate of registration?',
    },
    day: 'Type day/month/year, for example 15/3/2024, or “hôm nay”.',
    today: 'Today',
    askNames: {
      divided: 'Full names of the new ones, in Vietnamese, at least two? One name a line, please.',
      separated: 'Full name of the new one, in Vietnamese? For several, one name a line, please.',
    },
    sofar: 'So far:',
    more: 'Type another name, or press “That is all”.',
    enough: '✅ That is all',
    drop: (name: string) => `🗑 Leave out: ${name}`,
    refused: (name: string) => `❌ “${name}” cannot be used yet:`,
    suggested: (name: string) => `This would do: ${name}`,
    tooMany: (most: number) => `At most ${most} new ones can be entered at once.`,
    tooFew: 'A division makes at least two new ones. Please type another name.',
    tooFewSeparated: 'Please type the name of the new one.',
    chooseOne: 'Please press a button, or type “division” or “separation”.',
    askWhy: 'By which document? For example: Nghị quyết đại hội ngày 10/3/2024.',
    noReason: 'Please give the document or reason in a few words, so that it can be looked up later.',
    check: 'Please check before it is noted:',
    says: {
      divided: (day: string, name: string) => `On ${day} ${name} ends by division; the new ones are:`,
      separated: (day: string, name: string) => `On ${day} ${name} separates and goes on; the new ones are:`,
    },
    alike: (kind: string, sector: string, place: string) =>
      `Entered as ${kind}, ${sector}, ${place}, like the former; what differs is corrected later.`,
    why: (text: string) => `Reason: ${text}`,
    law: {
      of2023: {
        divided: (cited: string) =>
          `⚖️ The resolution goes to all creditors, and the workers and the People’s Committee that registers are told, within 15 days of its passing. The one divided ends when the new ones have their certificates; the new ones answer together for debts, labour contracts and other duties, or agree that one of them does (${cited}).`,
        separated: (cited: string) =>
          `⚖️ The resolution goes to all creditors, and the workers and the People’s Committee that registers are told, within 15 days of its passing. Both sides answer together for debts, labour contracts and other duties of the one that separates, unless agreed otherwise (${cited}).`,
      },
      of2012: {
        divided: (cited: string) =>
          `⚖️ Creditors and business partners are told in writing before the new ones are founded. The one divided ends when the new ones have their certificates; the new ones answer together for debts, labour contracts and other duties (${cited}).`,
        separated: (cited: string) =>
          `⚖️ Creditors and business partners are told in writing before the new one is founded. Both sides answer together for debts, labour contracts and other duties (${cited}).`,
      },
    },
    confirm: '✅ Enter in the register',
    whyFounded: {
      divided: (name: string, why: string) => `Division of ${name}: ${why}`,
      separated: (name: string, why: string) => `Separated from ${name}: ${why}`,
    },
    done: {
      divided: (name: string, made: string) => `✅ Noted: ${name} is divided into ${made}.`,
      separated: (name: string, made: string) => `✅ Noted: ${made} separated from ${name}.`,
    },
    next: 'Members and charter capital of the new ones: open each and press “Correct the record”.',
    meanwhile:
      '⚠️ While you were typing, something of it changed in the register. Please look again and press once more.',
    notPossible: (standing: string) => `It is ${standing}, so this cannot be noted.`,
  },
};
