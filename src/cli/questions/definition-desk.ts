import type { DefinitionDesk } from '../../authoring/index.ts';
import { visibleFrom } from '../../workspace/authoring/archive.ts';
import { proposePartyId, proposeSourceId } from '../../workspace/authoring/compose-definition.ts';
import { problemOfNewId, type DefinitionTarget } from '../../workspace/authoring/definition-target.ts';
import type { NewSourceOptions } from '../commands/new.ts';
import type { Shell } from '../shell.ts';
import { savedPages } from './saved-pages.ts';

/** Where a party or a source is asked for. */
export function definitionDesk(
  kind: 'party' | 'source',
  target: DefinitionTarget,
  { dryRun, offline }: Pick<NewSourceOptions, 'dryRun' | 'offline'>,
  shell: Shell,
): DefinitionDesk {
  return {
    visible: visibleFrom(target),
    today: shell.now().toISOString().slice(0, 10),
    pages: savedPages(shell.cwd),
    isDryRun: dryRun === true,
    isOffline: offline === true,
    proposePartyId: (name) => proposePartyId(name, target),
    proposeSourceId: (source) => proposeSourceId(source, target),
    problemOfId: (id) => problemOfNewId(id, kind, target),
  };
}
