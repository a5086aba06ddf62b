import { sourceNamed, webAddressOf } from '../../authoring/index.ts';
import { nearest } from '../../diagnostics/index.ts';
import type { Id, Source } from '../../model/index.ts';
import { UsageError } from '../usage-error.ts';
import type { Archive } from './archive.ts';
import type { DraftDefinitions } from './draft-definitions.ts';

/** A source that a draft names, and whether the draft is the first to do so. */
export interface FoundSource {
  readonly id: Id;
  readonly value: Source;
  readonly isNew: boolean;
  /** Whether all checks share it, so that its copy is that of all. */
  readonly isShared: boolean;
}

/** The source that an id or an address stands for; one that is new is defined in the draft, as `make` says. */
export function sourceFor(
  text: string,
  { archive, definitions }: { readonly archive: Archive; readonly definitions: DraftDefinitions },
  make: (url: string) => Source,
): FoundSource {
  const address = webAddressOf(text);
  const known = sourceNamed(archive, address ?? text);
  if (known !== undefined)
    return { id: definitions.useSource(known), value: known.value, isNew: false, isShared: known.check === undefined };
  const own = [...definitions.sources].find(([, { url }]) => url === address);
  if (address !== undefined && own !== undefined) return { id: own[0], value: own[1], isNew: true, isShared: false };
  if (address === undefined) {
    const near = nearest(text, new Set(archive.sources.map(({ id }) => id)));
    throw new UsageError(
      `There is no source \`${text}\`.`,
      near === undefined
        ? 'Give the address of a new one, such as https://ministry.example/press.'
        : `Did you mean \`${near}\`?`,
    );
  }
  const source = make(address);
  return {
    id: definitions.newSource(source, source.title ?? new URL(address).hostname.replace(/^www\./, ''), source.language),
    value: source,
    isNew: true,
    isShared: false,
  };
}
