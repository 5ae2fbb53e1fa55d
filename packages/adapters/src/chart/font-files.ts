/** The two weights of Be Vietnam Pro that pictures are written in (SIL Open Font License 1.1, in the package of the files). */
export const FONT_FILES = {
  400: '@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf',
  600: '@expo-google-fonts/be-vietnam-pro/600SemiBold/BeVietnamPro_600SemiBold.ttf',
} as const;
export const FONT_FAMILY = 'Be Vietnam Pro';
