import type { Id, Source } from '../../../model/index.ts';
import type { Definitions } from '../../known/definitions.ts';
import type { SavedPages } from '../../questions/saved-page.ts';
import type { IdProblem } from '../../text/id-problem.ts';

/** Where a party or a source is asked for. */
export interface DefinitionDesk {
  /** What can be referred to there. */
  readonly visible: Definitions;
  /** The day, as `2026-11-30`. */
  readonly today: string;
  readonly pages: SavedPages;
  /** Whether nothing is to be written. */
  readonly isDryRun: boolean;
  /** Whether nothing is to be stored. */
  readonly isOffline: boolean;
  readonly proposePartyId: (name: string) => Id;
  readonly proposeSourceId: (source: Pick<Source, 'title' | 'url' | 'kind'>) => Id;
  readonly problemOfId: (id: Id) => IdProblem | undefined;
}
