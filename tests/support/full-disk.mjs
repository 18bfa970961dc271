/**
 * Preloaded into a build: once so many bytes (`DISK_LEFT`) were written below the folders whose path holds `DISK_FOLDER`,
 * the disk is full.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { env } from 'node:process';

let left = Number(env.DISK_LEFT);

/** @param {unknown} file @param {unknown} data */
function spend(file, data) {
  if (!String(file).includes(String(env.DISK_FOLDER))) return;
  left -= typeof data === 'string' ? Buffer.byteLength(data) : (data?.byteLength ?? 0);
  if (left >= 0) return;
  const error = new Error(`ENOSPC: no space left on device, write '${String(file)}'`);
  throw Object.assign(error, { code: 'ENOSPC', errno: -28, syscall: 'write' });
}

const { writeFile, writeFileSync } = { writeFile: fs.promises.writeFile, writeFileSync: fs.writeFileSync };
fs.promises.writeFile = async (file, data, ...rest) => {
  spend(file, data);
  return writeFile(file, data, ...rest);
};
fs.writeFileSync = (file, data, ...rest) => {
  spend(file, data);
  return writeFileSync(file, data, ...rest);
};
syncBuiltinESMExports();
