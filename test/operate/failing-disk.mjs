// Loaded before the bot: from the moment the file FAILS_FROM is there, the disk confirms nothing more.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { fdatasync, existsSync } = fs;
fs.fdatasync = (file, told) => {
  if (!existsSync(process.env.FAILS_FROM)) return fdatasync(file, told);
  setImmediate(told, Object.assign(new Error('EIO: i/o error, fdatasync'), { code: 'EIO' }));
};
syncBuiltinESMExports();
