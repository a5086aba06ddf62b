import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CHECK } from '../../cli/scratch-project.ts';

/** A small generator of numbers from 0 to 1 (mulberry32), the same for the same seed. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** What tells one check of the desk from another. */
export interface Traits {
  readonly title: string;
  readonly status?: string;
  readonly published?: string;
  readonly topics?: readonly string[];
  readonly related?: readonly string[];
  readonly formerly?: readonly string[];
  readonly speaker?: { readonly id: string; readonly name: string };
  /** The day of a correction. */
  readonly corrected?: string;
  readonly picture?: boolean;
  /** Whether the picture is itself the falsehood. */
  readonly isFalse?: boolean;
}

/** A check with a shared editor and a shared source. */
export function checkText(traits: Traits): string {
  const { title, status = 'published', published = '2024-05-04', topics = [], related = [], formerly = [] } = traits;
  const list = (key: string, items: readonly string[]): string =>
    items.length === 0 ? '' : `${key}: [${items.join(', ')}]\n`;
  const picture =
    traits.picture === true
      ? `media:\n  quay: { file: quay.png, alt: The quay of Sel, credit: Harbour desk${traits.isFalse === true ? ', shownAs: false' : ''} }\nimage: quay\n`
      : '';
  const { id, name } = traits.speaker ?? { id: 'minister', name: 'Oren Vask' };
  const logged = [
    ...(status === 'withdrawn'
      ? ['{ date: 2024-12-01, kind: withdrawal, text: The log was that of another year. }']
      : []),
    ...(traits.corrected === undefined
      ? []
      : [`{ date: ${traits.corrected}, kind: minor, text: The hour was wrong. }`]),
  ];
  const corrections = list('corrections', logged);
  return CHECK.replace(/^title:.*\nstatus:.*\npublished:.*\n/, '')
    .replaceAll(/\bminister\b/g, id)
    .replace('Oren Vask', name)
    .replace('  tomas-reyl: { name: Tomas Reyl, kind: person }\n', '')
    .replace(
      /^/,
      `title: ${title}\nstatus: ${status}\npublished: ${published}\n${list('topics', topics)}${list('related', related)}${list('formerly', formerly)}${corrections}${picture}`,
    );
}

/** The translation of a check, with the words for its topics, or those of the original. */
export function translationText(original: string, title: string, topics: readonly string[] = []): string {
  const own = topics.length === 0 ? '' : `topics: [${topics.join(', ')}]\n`;
  return `${own}translationOf: ${original}\nlanguage: de\ntitle: ${title}\nstatus: published\npublished: 2024-05-06\ntranslators: [tomas-reyl]\n`;
}

/** Puts a file into a project, or takes it away. */
export function put(root: string, path: string, content: string | Uint8Array | undefined): void {
  const whole = join(root, path);
  if (content === undefined) return rmSync(whole, { force: true });
  mkdirSync(dirname(whole), { recursive: true });
  writeFileSync(whole, content);
}
