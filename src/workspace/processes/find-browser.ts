import { resolve } from 'node:path';
import { UsageError } from '../usage-error.ts';
import { findProgram, isProgram } from './find-program.ts';

/** What Chromium and the browsers made from it are called on `PATH`, and where macOS and Windows keep them. */
const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'msedge',
];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Where a browser is looked for. */
export interface BrowserSearch {
  /** What the user named. */
  readonly named?: string | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Programs in it are not run unless they are named. */
  readonly root: string;
}

/** The path of an installed Chromium: the named one, that of `CHROME_PATH`, or one that is found. */
export function findBrowser({ named, env, cwd, root }: BrowserSearch): string {
  const given = named ?? env['CHROME_PATH'];
  if (given !== undefined && given !== '') {
    const program = resolve(cwd, given);
    if (isProgram(program)) return program;
    throw new UsageError(
      `${named === undefined ? '`CHROME_PATH`' : '`--browser`'} names \`${given}\`, which is not a program.`,
      'Name the file that starts Chromium, Chrome or Edge.',
    );
  }
  const path = env['PATH'] ?? '';
  const found = NAMES.map((name) => findProgram(name, root, path)).find((program) => program !== undefined);
  const browser = found ?? PLACES.find(isProgram);
  if (browser !== undefined) return browser;
  throw new UsageError(
    'A PDF is made by Chromium, Chrome or Edge, and none was found.',
    'Install one (on Debian and Ubuntu: `apt install chromium`), or name its program with --browser or CHROME_PATH.',
  );
}
