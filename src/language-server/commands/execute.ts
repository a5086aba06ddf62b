import { pathToFileURL } from 'node:url';
import {
  MessageType,
  ResponseError,
  ShowDocumentRequest,
  ShowMessageNotification,
  type Connection,
} from 'vscode-languageserver';
import { foldersOf } from '../../project/index.ts';
import type { PrivateFolder } from '../../workspace/files/private-folder.ts';
import type { LiveIo } from '../../workspace/live/live-project.ts';
import { UsageError } from '../../workspace/usage-error.ts';
import type { Desk } from '../desk.ts';
import { uriOf } from '../places.ts';
import { COMMANDS } from './commands.ts';
import { pageOf } from './show-page.ts';
import { storeSource } from './store-source.ts';

/** What commands work on. */
export interface Executing {
  readonly connection: Connection;
  readonly desk: Desk;
  readonly io: LiveIo;
  /** Where pages go that are shown. */
  readonly pages: PrivateFolder;
  /** Whether the editor can show a page in a browser. */
  readonly canShow: () => boolean;
  /** Something on disk is other than before. */
  readonly changed: (uris: readonly string[]) => void;
}

/** The request cannot be met, for a reason that the editor shows. */
const FAILED = -32803;

/** Does what an editor asks for by name; what cannot be done is refused with the reason. */
export async function execute(command: string, args: readonly unknown[], executing: Executing): Promise<unknown> {
  const [uri, id] = args;
  const file = typeof uri === 'string' ? executing.desk.fileOf(uri) : undefined;
  if (file === undefined) throw new ResponseError(FAILED, 'Name an open file of a project.');
  try {
    if (command === COMMANDS.showPage) {
      const { connection, pages, canShow } = executing;
      const path = pages.write(`${file.path.slice(file.path.lastIndexOf('/') + 1)}.html`, await pageOf(file));
      const shown = { uri: pathToFileURL(path).href };
      if (canShow()) await connection.sendRequest(ShowDocumentRequest.type, { ...shown, external: true });
      return shown;
    }
    if (command !== COMMANDS.storeSource || typeof id !== 'string')
      throw new UsageError(`There is no command \`${command}\` with these arguments.`);
    const stored = await storeSource(file, id, executing.io);
    const type = stored.isStored ? MessageType.Info : MessageType.Warning;
    await executing.connection.sendNotification(ShowMessageNotification.type, { type, message: stored.message });
    executing.changed([uriOf(file.live.root, `${foldersOf(file.live.project.settings).factchecks}/_snapshots`)]);
    return stored;
  } catch (error) {
    if (error instanceof UsageError) throw new ResponseError(FAILED, [error.message, ...error.hints].join(' '));
    throw error;
  }
}
