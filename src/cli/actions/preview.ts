import { resolve } from 'node:path';
import { line } from '../../printing/index.ts';
import { loadSettings } from '../../project/index.ts';
import { ADDRESS } from '../../preview/serve.ts';
import { serveSite } from '../../preview/serve-site.ts';
import { openBuiltSite } from '../../workspace/build/read-site.ts';
import { nodeFiles } from '../../workspace/files/node-files.ts';
import { openAddress } from '../../workspace/processes/open-address.ts';
import { findProject } from '../../workspace/find-project.ts';
import type { PreviewOptions } from '../commands/preview.ts';
import type { Shell } from '../shell.ts';
import { baseOf, listening } from '../preview/listening.ts';
import { build } from './build.ts';

/** Shows the site on this computer until the user ends it: as it is written, or as it was built into a folder. */
export async function preview(options: PreviewOptions, shell: Shell): Promise<number> {
  if (options.out !== undefined || !options.build) return previewOfFolder(options, shell);
  const { previewLive } = await import('../preview/preview-live.ts');
  return previewLive(options, shell);
}

async function previewOfFolder(options: PreviewOptions, shell: Shell): Promise<number> {
  const { cwd, stdout } = shell;
  const { root } = findProject(cwd, []);
  const { out = 'site' } = options;
  if (options.build) {
    const code = await build({ ...options, out, drafts: undefined }, shell);
    if (code !== 0) return code;
  }
  const base = baseOf(loadSettings(nodeFiles(root)).settings);
  const served = { site: openBuiltSite(resolve(cwd, out)), base };
  const server = await listening((port) => serveSite(served, port), options.port);
  const address = `http://${ADDRESS}:${server.port}/`;
  stdout.write(line`The site is at ${address} (this computer alone). Press Ctrl-C to stop.`);
  if (options.open === true) openAddress(address, root, shell.env['PATH'] ?? '');
  await shell.interrupted();
  await server.close();
  return 0;
}
