import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** What a run of the built program said, and the most that it or any process below it held, in megabytes. */
export interface Measured {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly megabytes: number;
}

const PEAK = /^peak (\d+)$/m;
/**
 * Says at the end what the process itself held at most, in kilobytes. Linux counts to a new process what the one that
 * starts it held, unless one asks for the memory of this program alone.
 */
const REPORT = `data:text/javascript,${encodeURIComponent(`
import { readFileSync } from 'node:fs';
process.on('exit', () => {
  let peak = process.resourceUsage().maxRSS;
  try { peak = /VmHWM:\\s+(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]; } catch {}
  process.stderr.write('\\npeak ' + peak + '\\n');
});
`)}`;

/** Runs the built program in a folder. */
export function measured(cwd: string, ...argv: readonly string[]): Promise<Measured> {
  return measuredScript(cwd, [resolve('bin/factwright.js'), ...argv]);
}

/** Runs Node with other arguments. */
export async function measuredScript(cwd: string, argv: readonly string[]): Promise<Measured> {
  const child = spawn(process.execPath, ['--import', REPORT, ...argv], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  let [stdout, stderr, below] = ['', '', 0];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  // A process that was ended cannot say what it held: it is watched.
  const watch = setInterval(() => {
    for (const one of childrenOf(child.pid ?? 0)) below = Math.max(below, mostHeldBy(one));
  }, 5);
  const code = await new Promise<number | null>((done) => child.once('close', done));
  clearInterval(watch);
  const own = Number(PEAK.exec(stderr)?.[1] ?? Number.NaN);
  return { code, stdout, stderr: stderr.replace(PEAK, ''), megabytes: (Math.max(own, below) * 1024) / 1_000_000 };
}

/** The processes that a process has started; none where the system does not tell. */
function childrenOf(pid: number): readonly number[] {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
      (readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').match(/\d+/g) ?? []).map(Number),
    );
  } catch {
    return [];
  }
}

/** In kilobytes. */
function mostHeldBy(pid: number): number {
  try {
    return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}
