// Loaded before the command line: folders list their entries in an order that differs from run to run.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { readdirSync } = fs;

fs.readdirSync = (...args) => {
  const entries = readdirSync(...args);
  for (let last = entries.length - 1; last > 0; last--) {
    const other = Math.floor(Math.random() * (last + 1));
    [entries[last], entries[other]] = [entries[other], entries[last]];
  }
  return entries;
};
syncBuiltinESMExports();
