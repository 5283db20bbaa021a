// Loaded before the command line: what is named `locked…` cannot be opened, whoever runs the tests.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import path from 'node:path';

function refusing(original) {
  return (target, ...args) => {
    if (typeof target === 'string' && path.basename(target).startsWith('locked')) {
      throw Object.assign(new Error(`EACCES: permission denied, open '${target}'`), { code: 'EACCES' });
    }
    return original(target, ...args);
  };
}

fs.readFileSync = refusing(fs.readFileSync);
fs.readdirSync = refusing(fs.readdirSync);
syncBuiltinESMExports();
