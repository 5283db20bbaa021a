/**
 * Loaded into a measured process by `--import`: at exit, writes what the process used to file descriptor 3, as JSON:
 * `peak`, its largest resident memory in bytes, and `cpu`, the processor time of all its threads in milliseconds.
 *
 * On Linux the peak is VmHWM of the process itself; `maxRSS` would include the parent's memory from before `exec`.
 */
import { readFileSync, writeSync } from 'node:fs';

function peak() {
  if (process.platform === 'linux') {
    const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
    if (kilobytes !== undefined) return Number(kilobytes) * 1024;
  }
  return process.resourceUsage().maxRSS * 1024;
}

process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  writeSync(3, JSON.stringify({ peak: peak(), cpu: (user + system) / 1000 }));
});
