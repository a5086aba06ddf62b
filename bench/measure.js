// How a whole process is measured, with all that it starts.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Runs its arguments in silence, then says what CPU time the shell and its children took. */
const TIMED = '"$@" >/dev/null 2>&1; code=$?; times; exit $code';

/** The children of a process and theirs, as Linux knows them. */
function familyOf(pid) {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean);
    return [pid, ...children.flatMap(familyOf)];
  } catch {
    return [];
  }
}

/** The most memory that a process ever held, in megabytes. */
function peakOf(pid) {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

/** Seconds of wall and CPU, and the peak memory of the whole process tree. */
export function measure(cwd, command) {
  return new Promise((done, fail) => {
    const start = performance.now();
    const child = spawn('sh', ['-c', TIMED, 'sh', ...command], { cwd, stdio: ['ignore', 'pipe', 'inherit'] });
    let text = '';
    let peak = 0;
    const watch = setInterval(() => {
      const [, ...family] = familyOf(child.pid);
      peak = Math.max(
        peak,
        family.reduce((sum, pid) => sum + peakOf(pid), 0),
      );
    }, 10);
    child.stdout.on('data', (chunk) => (text += chunk));
    child.on('error', fail);
    child.on('close', (code) => {
      clearInterval(watch);
      const wall = (performance.now() - start) / 1000;
      if (code !== 0) return fail(new Error(`${command.join(' ')} ended with ${code}.`));
      // The second line is that of the children: minutes and seconds, in user and in system mode.
      const spent = [...(text.split('\n')[1] ?? '').matchAll(/(\d+)m([\d.]+)s/g)];
      done({ wall, cpu: spent.reduce((sum, [, minutes, seconds]) => sum + minutes * 60 + Number(seconds), 0), peak });
    });
  });
}

/** The one in the middle. */
export const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
