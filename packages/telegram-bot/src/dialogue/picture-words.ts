export const words = { vi: { picture: '🖼 Xem hình' }, en: { picture: '🖼 See a picture' } };
