import { shorten } from '../../diagnostics/index.ts';
import { isAlias, isMap, isPair, isScalar, isSeq, type YAMLMap } from 'yaml';
import { MOST_FINDINGS, leftOut, type YamlFinding } from '../finding.ts';
import type { DataPath, NonTextScalar } from '../yaml-document.ts';

/** Plain data made from nodes, and what is wrong with its keys. */
export interface BuiltData {
  readonly data: unknown;
  readonly nonText: readonly NonTextScalar[];
  readonly findings: readonly YamlFinding[];
}

/** A path that shares its beginning with its siblings, so that deep files do not cost depth × size. */
interface PathLink {
  readonly parent: PathLink | undefined;
  readonly step: string | number;
}

interface Building {
  readonly text: string;
  readonly nonText: NonTextScalar[];
  readonly findings: YamlFinding[];
}

/** Turns nodes into data; of duplicate keys the first wins. */
export function buildData(root: unknown, text: string): BuiltData {
  const building: Building = { text, nonText: [], findings: [] };
  const data = valueOf(root, undefined, building);
  return { data, nonText: building.nonText, findings: building.findings };
}

/** The key as it stands in data: the text in the file, also where YAML reads a number or a boolean. */
export function keyText(key: unknown): string | undefined {
  if (!isScalar(key)) return undefined;
  if (typeof key.value === 'string') return key.value;
  return key.value === null ? undefined : key.source;
}

function valueOf(node: unknown, path: PathLink | undefined, building: Building): unknown {
  if (isMap(node)) return mapOf(node, path, building);
  if (isSeq(node)) return node.items.map((item, step) => valueOf(item, { parent: path, step }, building));
  if (isAlias(node)) return null;
  const value = isScalar(node) ? node.value : null;
  if (typeof value === 'string') return value;
  const known = typeof value === 'boolean' || typeof value === 'number' ? value : null;
  const source = isScalar(node) ? (node.source ?? '') : '';
  building.nonText.push(new ScalarInPath(path, source, known));
  return known;
}

/** A class, since a file can have a million of them: their getters are the same function. */
class ScalarInPath implements NonTextScalar {
  readonly source: string;
  readonly value: NonTextScalar['value'];
  readonly #link: PathLink | undefined;

  constructor(link: PathLink | undefined, source: string, value: NonTextScalar['value']) {
    this.source = source;
    this.value = value;
    this.#link = link;
  }

  get path(): DataPath {
    return unfold(this.#link);
  }
}

function unfold(link: PathLink | undefined): DataPath {
  const path: (string | number)[] = [];
  for (let at = link; at; at = at.parent) path.push(at.step);
  return path.toReversed();
}

function mapOf(map: YAMLMap, path: PathLink | undefined, building: Building): unknown {
  const data: Record<string, unknown> = Object.create(null);
  const seen = new Map<string, unknown>();
  const meant = new Map<unknown, unknown>();
  for (const pair of map.items) {
    if (!isPair(pair)) continue;
    const step = keyText(pair.key);
    if (step === undefined) {
      report(building, unusableKey(pair.key, building.text));
      continue;
    }
    if (step === '<<' && isScalar(pair.key) && pair.key.type === 'PLAIN') report(building, mergeKey(pair.key));
    if (seen.has(step)) {
      report(building, duplicateKey(step, pair.key, seen.get(step)));
      continue;
    }
    const meaning = meaningOf(pair.key);
    if (meaning !== undefined && meant.has(meaning)) {
      report(building, equalKey(step, pair.key, meant.get(meaning)));
      continue;
    }
    seen.set(step, pair.key);
    if (meaning !== undefined) meant.set(meaning, pair.key);
    data[step] = valueOf(pair.value, { parent: path, step }, building);
  }
  return data;
}

/** What a key is where it is not a text: YAML treats two keys that mean the same number as equal. */
function meaningOf(key: unknown): unknown {
  if (!isScalar(key) || typeof key.value === 'string' || Number.isNaN(key.value)) return undefined;
  return key.value;
}

function report(building: Building, finding: YamlFinding): void {
  const { findings } = building;
  if (findings.length < MOST_FINDINGS) findings.push(finding);
  else if (findings.length === MOST_FINDINGS) findings.push(leftOut(finding.start));
}

function placeOf(node: unknown): { readonly start: number; readonly end: number } {
  const range = isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? node.range : undefined;
  return { start: range?.[0] ?? 0, end: range?.[1] ?? 0 };
}

function unusableKey(key: unknown, text: string): YamlFinding {
  const source = isScalar(key) ? (key.source ?? '') : '';
  const place = placeOf(key);
  if (isScalar(key) && source !== '') {
    return {
      rule: 'plain-yaml',
      isStructural: true,
      message: `The key “${shorten(source)}” means “nothing” in YAML.`,
      hint: 'Put the key in quotes, or use another name.',
      ...place,
    };
  }
  if (isScalar(key)) {
    const message = 'The key before this colon is missing.';
    const hint = 'Write “key: value”. If the colon belongs to a text, put the text in quotes.';
    const colon = Math.max(place.start, text.indexOf(':', place.start));
    return { rule: 'plain-yaml', isStructural: true, message, hint, start: colon, end: colon + 1 };
  }
  return {
    rule: 'plain-yaml',
    isStructural: true,
    message: 'There is a list or map in place of a key; a key is plain text.',
    hint: 'If the brackets belong to the text, put the text in quotes.',
    ...place,
  };
}

function mergeKey(key: unknown): YamlFinding {
  return {
    rule: 'plain-yaml',
    message: '“<<” is a merge key; merge keys are not used here.',
    hint: 'Write out the keys that it would bring in.',
    ...placeOf(key),
  };
}

function equalKey(name: string, key: unknown, first: unknown): YamlFinding {
  return {
    rule: 'yaml',
    message: `The keys “${shorten(keyText(first) ?? '')}” and “${shorten(name)}” of this map mean the same in YAML.`,
    hint: 'Delete one of the two, or put both in quotes if they are names.',
    ...placeOf(key),
    related: { message: 'The other is here', ...placeOf(first) },
  };
}

function duplicateKey(name: string, key: unknown, first: unknown): YamlFinding {
  return {
    rule: 'yaml',
    repeats: name,
    message: `The key “${shorten(name)}” appears twice in the same map.`,
    hint: 'Delete one of the two, or rename it.',
    ...placeOf(key),
    related: { message: 'It is here first', ...placeOf(first) },
  };
}
