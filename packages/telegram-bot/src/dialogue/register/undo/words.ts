export const words = {
  vi: {
    which: (name: string) => `↩️ Việc nào của ${name} đã ghi nhầm? Bấm hoặc gõ số.`,
    nothing: (name: string) =>
      `Không có việc nào của ${name} huỷ được. Ngày thành lập sai thì bấm “Sửa thông tin”.`,
    chooseOne: 'Anh/chị bấm một việc trong danh sách, hoặc gõ số của việc đó.',
    askWhy: 'Vì sao huỷ? Bấm nút hoặc gõ lý do.',
    wrongOne: 'Ghi nhầm đơn vị',
    wrongDay: 'Ghi nhầm ngày',
    noReason: 'Anh/chị ghi lý do bằng vài chữ, để sau này còn tra lại.',
    check: (name: string) => `Xin kiểm tra trước khi huỷ một việc của ${name}:`,
    why: (text: string) => `Lý do: ${text}`,
    standing: (standing: string) => `Sau khi huỷ, đơn vị ${standing}.`,
    notCounted: 'Đơn vị sẽ không còn được tính trong bảng kế hoạch và không phải báo cáo.',
    newOnesStay:
      'Các đơn vị mới vẫn còn trong sổ. Nếu chúng cũng ghi nhầm thì huỷ việc thành lập của từng đơn vị.',
    kept: 'Bản đã ghi vẫn còn trong lịch sử; bảng kế hoạch tính lại như chưa có việc này.',
    confirm: '↩️ Huỷ việc này',
    done: (name: string) => `✅ Đã huỷ việc ghi nhầm của ${name}. Lịch sử vẫn còn ai ghi, ai huỷ, vì sao.`,
    undoneMeanwhile: 'Việc này đã có người huỷ rồi, không cần làm gì thêm.',
    changedMeanwhile: '⚠️ Việc này vừa có người sửa. Anh/chị xem lại rồi bấm lần nữa.',
  },
  en: {
    which: (name: string) => `↩️ What was noted of ${name} by mistake? Press one or type its number.`,
    nothing: (name: string) =>
      `Nothing noted of ${name} can be undone. If the day of founding is wrong, press “Correct the record”.`,
    chooseOne: 'Please press one of the list, or type its number.',
    askWhy: 'Why is it undone? Press a button or type the reason.',
    wrongOne: 'Noted of the wrong organisation',
    wrongDay: 'Noted with the wrong day',
    noReason: 'Please give the reason in a few words, so that it can be looked up later.',
    check: (name: string) => `Please check before something noted of ${name} is undone:`,
    why: (text: string) => `Reason: ${text}`,
    standing: (standing: string) => `Afterwards it is: ${standing}.`,
    notCounted: 'It will no longer be counted on the plan board, nor have to report.',
    newOnesStay:
      'The new organisations stay in the register. If they are a mistake too, undo the founding of each.',
    kept: 'What was written stays in the history; the plan board is computed as if it had not happened.',
    confirm: '↩️ Undo this',
    done: (name: string) => `✅ Undone for ${name}. The history keeps who noted it, who undid it, and why.`,
    undoneMeanwhile: 'Somebody has undone this already; there is nothing more to do.',
    changedMeanwhile: '⚠️ Somebody has just corrected this. Please look again and press once more.',
  },
};
