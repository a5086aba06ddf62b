import { Option } from 'commander';
import { PARTY_KINDS, SOURCE_KINDS } from '../model/index.ts';

/** An option that takes a kind of party or source. Any word is let through: `requireKind` says which kind it may mean. */
export function kindOption(flags: string, description: string, of: 'party' | 'source'): Option {
  return new Option(flags, description)
    .choices(of === 'party' ? PARTY_KINDS : SOURCE_KINDS)
    .argParser((typed: string) => typed);
}
