import type { RegisterEventType } from '../../../organisation';
import type { Bilingual } from '../../../vi';

/** What the register notes, in words that follow “số” and “number of”. */
export const eventWords: Readonly<Record<RegisterEventType, Bilingual>> = {
  founded: { vi: 'thành lập', en: 'founded' },
  suspended: { vi: 'tạm ngừng', en: 'suspended' },
  resumed: { vi: 'hoạt động trở lại', en: 'resumed' },
  dissolutionProposed: { vi: 'đề nghị giải thể', en: 'dissolution proposed' },
  dissolved: { vi: 'giải thể', en: 'dissolved' },
  merged: { vi: 'sáp nhập', en: 'merged' },
  divided: { vi: 'bị chia', en: 'divided' },
  separated: { vi: 'bị tách', en: 'separated' },
  consolidated: { vi: 'củng cố', en: 'consolidated' },
  converted: { vi: 'chuyển đổi', en: 'converted' },
  relocated: { vi: 'chuyển địa bàn', en: 'relocated' },
  admittedToAlliance: { vi: 'kết nạp vào liên minh', en: 'admitted to the alliance' },
  leftAlliance: { vi: 'ra khỏi liên minh', en: 'left the alliance' },
  rated: { vi: 'xếp loại', en: 'rated' },
  recognisedExemplary: { vi: 'công nhận điển hình', en: 'recognised as exemplary' },
  memberGroupConsolidated: { vi: 'kiện toàn tổ thành viên', en: 'member group consolidated' },
  legalEducationHeld: { vi: 'tổ chức buổi tuyên truyền pháp luật', en: 'legal education held' },
};
