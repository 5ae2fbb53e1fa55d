export const words = {
  vi: {
    title: (alliance: string, year: number) => `Kế hoạch năm ${year} – ${alliance}`,
    counts: (exceeded: number, met: number, missed: number) =>
      `${exceeded} vượt · ${met} đạt · ${missed} chưa đạt`,
    open: (noData: number, noTarget: number) =>
      [noData > 0 ? `${noData} chưa có số liệu` : '', noTarget > 0 ? `${noTarget} chưa giao kế hoạch` : '']
        .filter(Boolean)
        .join(' · '),
    target: (target: string) => `kế hoạch ${target}`,
    sample: 'mẫu',
    coverage: (reported: string, expected: string) => `Theo ${reported}/${expected} báo cáo tháng đã nhận.`,
    reason: (text: string) => `Lý do: ${text}`,
    year: (year: number) => `Năm ${year}`,
    menu: '⬅️ Menu',
    nothing: 'Năm này chưa có kế hoạch và chưa có số liệu.',
  },
  en: {
    title: (alliance: string, year: number) => `Plan ${year} – ${alliance}`,
    counts: (exceeded: number, met: number, missed: number) =>
      `${exceeded} exceeded · ${met} met · ${missed} missed`,
    open: (noData: number, noTarget: number) =>
      [noData > 0 ? `${noData} without data` : '', noTarget > 0 ? `${noTarget} without target` : '']
        .filter(Boolean)
        .join(' · '),
    target: (target: string) => `plan ${target}`,
    sample: 'sample',
    coverage: (reported: string, expected: string) =>
      `From ${reported} of ${expected} monthly reports received.`,
    reason: (text: string) => `Reason: ${text}`,
    year: (year: number) => `Year ${year}`,
    menu: '⬅️ Menu',
    nothing: 'There is no plan and no data for this year yet.',
  },
};
