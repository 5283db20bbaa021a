/**
 * Loaded into a measured process by `--import`: writes its peak resident memory in bytes to file descriptor 3 at exit.
 *
 * On Linux this is VmHWM of the process itself; `maxRSS` would include the parent's memory from before `exec`.
 */
import { readFileSync, writeSync } from 'node:fs';

function peak() {
  if (process.platform === 'linux') {
    const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
    if (kilobytes !== undefined) return Number(kilobytes) * 1024;
  }
  return process.resourceUsage().maxRSS * 1024;
}

process.on('exit', () => writeSync(3, String(peak())));
