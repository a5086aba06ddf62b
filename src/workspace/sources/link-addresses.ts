import { wordsStandIn, type LinkToCheck } from '../../capture/index.ts';
import { keptKey, namesOf, type Source, type Table } from '../../model/index.ts';
import type { Snapshots } from '../../snapshots/index.ts';
import type { OpenSelection } from '../judge/open-selection.ts';
import { quotationsBySource } from './quotations-by-source.ts';

/** An address of a project: what must stand there, and where it is named. */
export interface ProjectLink extends LinkToCheck {
  readonly named: readonly Place[];
}

/** A file, and the keys that lead to the address. */
interface Place {
  readonly file: string;
  readonly at: readonly string[];
}

interface NamedAddress extends Place {
  readonly address: string | undefined;
  readonly quotations?: readonly string[];
}

/** Every address under which readers are told to look, each once, in order. */
export function linkAddresses(selection: OpenSelection): readonly ProjectLink[] {
  const links = new Map<string, { readonly quotations: Set<string>; readonly named: Place[] }>();
  for (const { file, at, address, quotations = [] } of addressesIn(selection)) {
    if (address === undefined) continue;
    const link = links.get(address) ?? { quotations: new Set(), named: [] };
    links.set(address, link);
    link.named.push({ file, at });
    for (const quotation of quotations) link.quotations.add(quotation);
  }
  return [...links].map(([address, { quotations, named }]) => ({ address, quotations: [...quotations], named }));
}

function* addressesIn({ project, selected }: OpenSelection): Iterable<NamedAddress> {
  const { snapshots, settings, sources: shared } = project;
  const all = new Map<string, readonly string[]>();
  for (const { id, path, check } of selected) {
    if (check === undefined || check.translationOf !== undefined) continue;
    const quoted = quotationsBySource(check, check.language ?? settings.languages[0] ?? 'en');
    for (const [source, words] of quoted) all.set(source, [...(all.get(source) ?? []), ...words]);
    yield* sourceAddresses({ file: path, at: ['sources'] }, check.sources, (source, url) =>
      stillStored(
        quoted.get(source),
        snapshots,
        keptKey((key) => snapshots.isKept(key), source, namesOf(id, check.formerly)),
        url,
      ),
    );
    for (const [index, address] of (check.statement.appearances ?? []).entries())
      yield { file: path, at: ['statement', 'appearances', String(index)], address };
    yield { file: path, at: ['statement', 'firstAppearance'], address: check.statement.firstAppearance };
  }
  if (shared === undefined) return;
  yield* sourceAddresses({ file: shared.path, at: [] }, shared.entries, (source, url) =>
    stillStored(all.get(source), snapshots, source, url),
  );
}

function* sourceAddresses(
  { file, at }: Place,
  sources: Table<Source> = {},
  quotationsOf: (source: string, url: string | undefined) => readonly string[],
): Iterable<NamedAddress> {
  for (const [id, { url, archived, seenIn }] of Object.entries(sources)) {
    // What is read in another source is not quoted from its own address.
    const quotations = seenIn === undefined ? quotationsOf(id, url) : [];
    yield { file, at: [...at, id, 'url'], address: url, quotations };
    yield { file, at: [...at, id, 'archived'], address: archived };
  }
}

/** Where a copy is stored, only what is in it can be missed later. */
function stillStored(
  quotations: readonly string[] = [],
  snapshots: Snapshots,
  key: string,
  url: string | undefined,
): readonly string[] {
  const { text } = snapshots.textOf(key, url);
  return text === undefined ? quotations : quotations.filter((quotation) => wordsStandIn(quotation, text));
}
