import type { Entry } from '../turn';
import { openImport } from './import-file';

export const importsEntries: readonly Entry[] = [
  {
    /** Taking in a file: `import:register`, `import:plans`. */
    action: 'import',
    right: 'keepRegister',
    spoken: ['nhap excel', 'nhap tu excel', 'nhap tep', 'import'],
    open: openImport,
  },
];
