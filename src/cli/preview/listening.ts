import { siteAddress, type ProjectSettings } from '../../model/index.ts';
import type { Preview } from '../../preview/serve.ts';
import { codeOf } from '../../workspace/files/read-regular.ts';
import { UsageError } from '../../workspace/usage-error.ts';

/** Where a preview is, unless something else is there. */
export const USUAL_PORT = 4040;

/** Starts a server on a port, or on the usual one or one that is free. */
export async function listening<P extends Preview>(
  serve: (port: number) => Promise<P>,
  port: number | undefined,
): Promise<P> {
  try {
    return await serve(port ?? USUAL_PORT);
  } catch (error) {
    if (codeOf(error) !== 'EADDRINUSE' && codeOf(error) !== 'EACCES') throw error;
    if (port === undefined) return serve(0);
    const why = codeOf(error) === 'EACCES' ? 'you may not use it' : 'another program uses it';
    throw new UsageError(`Port ${port} cannot be used: ${why}.`, 'Name another one with --port, or none.');
  }
}

/** The folder of the site's address on its host, such as `/checks/`. */
export function baseOf(settings: ProjectSettings): string {
  const address = siteAddress(settings);
  return address !== undefined && URL.canParse(address) ? new URL(address).pathname : '/';
}
