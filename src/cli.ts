#!/usr/bin/env node
import { main } from './commands/main.js';

// A reader that has seen enough (`| head`) is no failure: the exit status still tells the verdict.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await main(process.argv);
