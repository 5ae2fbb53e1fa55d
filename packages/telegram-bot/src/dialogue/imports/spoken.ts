/** What people say while a file is taken in, whatever stands in it. */
export const SPOKEN_OF_FILES = {
  back: ['quay lai', 'back'],
  another: ['tep khac', 'another'],
  drop: ['thoi', 'huy', 'bo', 'khong nhap', 'cancel'],
  confirm: ['nhap', 'dung', 'dong y', 'ok', 'yes', 'import', 'confirm'],
};

/** Lines of a file's faults that stand on one page. */
export const LINES_A_PAGE = 8;
