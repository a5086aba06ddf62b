import { join, resolve } from 'node:path';
import { line } from '../../printing/index.ts';
import { siteAddress } from '../../model/index.ts';
import { loadSettings } from '../../project/index.ts';
import type { Served } from '../../preview/answer.ts';
import { ADDRESS, serveSite, type Preview } from '../../preview/serve-site.ts';
import { openBuiltSite } from '../../workspace/build/read-site.ts';
import { nodeFiles } from '../../workspace/files/node-files.ts';
import { codeOf } from '../../workspace/files/read-regular.ts';
import { findProject } from '../../workspace/find-project.ts';
import { UsageError } from '../../workspace/usage-error.ts';
import type { PreviewOptions } from '../commands/preview.ts';
import type { Shell } from '../shell.ts';
import { build } from './build.ts';

const USUAL_PORT = 4040;

/** Builds the site, and serves it on this computer until the user ends it. */
export async function preview(options: PreviewOptions, shell: Shell): Promise<number> {
  const { cwd, stdout } = shell;
  const { root } = findProject(cwd, []);
  // What is built with drafts must not be uploaded by mistake.
  const out = options.out ?? (options.drafts ? join(root, '.factwright/preview') : 'site');
  if (options.build) {
    const code = await build({ ...options, out }, shell);
    if (code !== 0) return code;
  }
  const address = siteAddress(loadSettings(nodeFiles(root)).settings);
  const base = address !== undefined && URL.canParse(address) ? new URL(address).pathname : '/';
  const server = await serve({ site: openBuiltSite(resolve(cwd, out)), base }, options.port);
  stdout.write(line`The site is at http://${ADDRESS}:${server.port}/ (this computer alone). Press Ctrl-C to stop.`);
  await shell.interrupted();
  await server.close();
  return 0;
}

async function serve(served: Served, port: number | undefined): Promise<Preview> {
  try {
    return await serveSite(served, port ?? USUAL_PORT);
  } catch (error) {
    if (codeOf(error) !== 'EADDRINUSE' && codeOf(error) !== 'EACCES') throw error;
    if (port === undefined) return serveSite(served, 0);
    const why = codeOf(error) === 'EACCES' ? 'you may not use it' : 'another program uses it';
    throw new UsageError(`Port ${port} cannot be used: ${why}.`, 'Name another one with --port, or none.');
  }
}
