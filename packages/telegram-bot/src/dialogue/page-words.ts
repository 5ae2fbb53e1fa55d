export const words = {
  vi: { before: '◀️ Trước', after: (page: number, pages: number) => `Sau (${page}/${pages}) ▶️` },
  en: { before: '◀️ Previous', after: (page: number, pages: number) => `Next (${page}/${pages}) ▶️` },
};
