import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync, crc32 } from 'node:zlib';
import { expect, test } from 'vitest';
import { factwrightWith, scratchProject } from '../../cli/scratch-project.ts';
import { checkText, put, random, translationText, type Traits } from './site-desk.ts';
import { siteIn } from './site-in.ts';

const EDITS = process.env['FACTWRIGHT_LONG'] === '1' ? 200 : 15;
const SEED = Number(process.env['FACTWRIGHT_SEED'] ?? 7);

test('a site after an edit is, byte for byte, the one that is built anew', { timeout: 600_000 }, async () => {
  const root = scratchProject();
  const cache = scratchProject();
  const desk = openDesk(root, random(SEED));
  const done: string[] = [];
  const env = { SOURCE_DATE_EPOCH: '1764000000' };
  for (let edit = 0; edit < EDITS; edit += 1) {
    done.push(desk.edit());
    const before = edit > 0 && existsSync(join(root, 'site')) ? siteIn(join(root, 'site')) : {};
    const after = await factwrightWith({ env }, root, 'build', '--force', '--cache-dir', cache);
    rmSync(join(root, 'fresh'), { recursive: true, force: true });
    const fresh = await factwrightWith({ env }, root, 'build', '--force', '--out', 'fresh');
    const what = `${done.slice(-3).join(', then ')} (seed ${SEED}, edit ${edit + 1})\n${after.stderr.slice(-600)}`;
    expect(after.code, what).toBe(fresh.code);
    if (fresh.code === 0) expect(siteIn(join(root, 'site')), what).toEqual(siteIn(join(root, 'fresh')));
    if (fresh.code === 0) expect(after.stdout, what).toMatch(/^Built [1-9]/);
    else expect(siteIn(join(root, 'site')), what).toEqual(before);
  }
});

const TOPICS = ['Fisheries', 'Harbours', 'Customs', 'The sea'];
const TOPIC_WORDS = ['Fischerei', 'Häfen', 'Customs'];
const SPEAKERS = ['minister', 'minister', 'minister-2', 'envoy'];
const STATUSES = ['draft', 'review', 'published', 'published', 'withdrawn'];

/** A project that changes in one way after another. */
function openDesk(root: string, next: () => number): { readonly edit: () => string } {
  const checks = new Map<string, Traits>();
  const translations = new Map<string, string>();
  let count = 0;
  const pick = <T>(items: readonly T[]): T | undefined => items[Math.floor(next() * items.length)];
  const one = (): string => pick([...checks.keys()]) ?? add();
  const write = (id: string, traits: Traits): string => {
    checks.set(id, traits);
    put(root, `factchecks/${id}.yaml`, checkText(traits));
    return id;
  };
  const add = (): string => {
    count += 1;
    const month = String(1 + Math.floor(next() * 12)).padStart(2, '0');
    const topics = TOPICS.filter(() => next() < 0.4);
    const related = [pick([...checks.keys()]) ?? []].flat();
    return write(`log-${count}`, {
      title: `The log of vessel ${count}`,
      published: `2024-${month}-11`,
      topics,
      related,
    });
  };
  const vary = (change: (traits: Traits) => Partial<Traits>): string => {
    const id = one();
    const traits = checks.get(id) ?? { title: '' };
    return write(id, { ...traits, ...change(traits) });
  };
  const leave = (id: string): void => {
    checks.delete(id);
    put(root, `factchecks/${id}.yaml`, undefined);
  };
  const words = (): readonly string[] => TOPIC_WORDS.filter(() => next() < 0.4);
  const number = (): number => Math.floor(next() * 100);
  const kinds: Readonly<Record<string, () => unknown>> = {
    add,
    'add another': add,
    'change a title': () => vary(() => ({ title: `The ministry's log, page ${number()}` })),
    'change topics': () => vary(() => ({ topics: TOPICS.filter(() => next() < 0.4) })),
    'change a status': () => vary(() => ({ status: pick(STATUSES) ?? 'draft' })),
    'change a date': () => vary(() => ({ published: `2023-0${1 + Math.floor(next() * 9)}-04` })),
    'change who spoke': () =>
      vary(() => ({
        speaker: { id: pick(SPEAKERS) ?? 'envoy', name: pick(['Oren Vask', 'Ada Sel', 'Ilo Reyl']) ?? '' },
      })),
    'correct a check': () => vary(() => ({ corrected: `2024-0${6 + Math.floor(next() * 4)}-02` })),
    'relate checks': () => vary(() => ({ related: [one()] })),
    'show a picture': () => vary(({ picture }) => ({ picture: picture !== true })),
    'mark a picture as false': () => vary(({ isFalse }) => ({ picture: true, isFalse: isFalse !== true })),
    'change the picture': () => put(root, 'factchecks/_media/quay.png', next() < 0.2 ? undefined : png(number())),
    delete: () => leave(one()),
    rename: () => {
      const id = one();
      const traits = checks.get(id) ?? { title: '' };
      leave(id);
      write(`${id}-${number()}`, { ...traits, formerly: [id] });
    },
    translate: () => {
      const id = one();
      translations.set(id, `Das Logbuch ${number()}`);
      put(root, `factchecks/${id}-de.yaml`, translationText(id, translations.get(id) ?? '', words()));
    },
    'drop a translation': () => {
      const id = pick([...translations.keys()]);
      if (id === undefined) return;
      translations.delete(id);
      put(root, `factchecks/${id}-de.yaml`, undefined);
    },
    settings: () => put(root, 'factwright.yaml', settings(number(), pick(['standard', 'politifact']) ?? 'standard')),
    'a shared party': () =>
      put(root, 'factchecks/_parties.yaml', `tomas-reyl: { name: Tomas Reyl ${number()}, kind: person }\n`),
    'a shared source': () =>
      put(root, 'factchecks/_sources.yaml', `almanac: { kind: record, by: tomas-reyl, title: Almanac ${number()} }\n`),
    'words of the interface': () =>
      put(root, 'theme/words/en.yaml', next() < 0.3 ? undefined : `site.lists.all: All logs ${number()}\n`),
    'a page of their own': () =>
      put(
        root,
        'theme/pages/imprint.md',
        next() < 0.3 ? undefined : `# Imprint ${number()}\n\n[Ours](corrections/).\n`,
      ),
    'the style of the theme': () => put(root, 'theme/style.css', `p { margin: ${number()}px }\n`),
  };
  put(root, 'factwright.yaml', settings(0, 'standard'));
  put(root, 'factchecks/trawlers-in-reserve.yaml', undefined);
  put(root, 'factchecks/_parties.yaml', 'tomas-reyl: { name: Tomas Reyl, kind: person }\n');
  put(root, 'factchecks/_media/quay.png', png(1));
  for (let at = 0; at < 6; at += 1) add();
  return {
    edit: () => {
      const name = pick(Object.keys(kinds)) ?? 'add';
      kinds[name]?.();
      return name;
    },
  };
}

function settings(number: number, scale: string): string {
  return `format: 1
publisher: { name: Harbour desk ${number} }
site: { url: https://desk.example/${number % 2 === 0 ? '' : 'checks/'}${number % 3 === 0 ? ", path: '{year}/{id}/'" : ''} }
languages: [en, de]
scale: ${scale}
`;
}

/** A picture of one colour. */
function png(shade: number): Uint8Array {
  const chunk = (type: string, data: Uint8Array): Buffer => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const head = Buffer.from([0, 0, 0, 8, 0, 0, 0, 8, 8, 0, 0, 0, 0]);
  const rows = Buffer.alloc(72, shade);
  for (let row = 0; row < 8; row += 1) rows[row * 9] = 0;
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
