import { readFileSync } from 'node:fs';

/**
 * The most memory this process has had, in MB. From the system's own table where there is one: elsewhere a process is taken
 * to have had what the one that started it had.
 */
export function peakMegabytes() {
  try {
    const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
    if (kilobytes !== undefined) return Math.round(Number(kilobytes) / 1024);
  } catch {
    // Not a Linux.
  }
  const { maxRSS } = process.resourceUsage();
  return Math.round(maxRSS / 1024);
}
