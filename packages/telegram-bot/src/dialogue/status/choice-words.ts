/** How the values that a fact is chosen from are called; the catalogue of facts has them as codes. */
export const choiceWords: Readonly<Record<string, { vi: string; en: string }>> = {
  full: { vi: 'Đầy đủ', en: 'Full' },
  simplified: { vi: 'Rút gọn', en: 'Simplified' },
  board: { vi: 'Ban kiểm soát', en: 'Supervisory board' },
  supervisor: { vi: 'Kiểm soát viên', en: 'Supervisor' },
  agriculture: { vi: 'Nông nghiệp', en: 'Agriculture' },
  industryConstruction: { vi: 'Công nghiệp, xây dựng', en: 'Industry and construction' },
  financeBankingInsurance: {
    vi: 'Tài chính, ngân hàng, bảo hiểm',
    en: 'Finance, banking and insurance',
  },
  tradeServices: { vi: 'Thương mại, dịch vụ và lĩnh vực khác', en: 'Trade, services and others' },
  micro: { vi: 'Siêu nhỏ', en: 'Micro' },
  small: { vi: 'Nhỏ', en: 'Small' },
  medium: { vi: 'Vừa', en: 'Medium' },
  large: { vi: 'Lớn', en: 'Large' },
  admission: { vi: 'Kết nạp thành viên', en: 'Admission of a member' },
  endOfMembership: { vi: 'Chấm dứt tư cách thành viên', en: 'End of membership' },
  contractAmendment: { vi: 'Sửa hợp đồng hợp tác', en: 'Contract amendment' },
  mainAssetDisposal: { vi: 'Định đoạt tài sản chung chính', en: 'Disposal of main assets' },
  other: { vi: 'Việc khác', en: 'Other' },
};
