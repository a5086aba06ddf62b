import { publicNetwork, visitorOf, type Visitor } from '../../capture/index.ts';
import type { Project } from '../../project/index.ts';
import { VERSION } from '../../version.ts';
import type { Io } from '../io.ts';
import { UsageError } from '../usage-error.ts';

/** Who asks servers, and who asks public archives. */
export interface Visitors {
  readonly visitor: Visitor;
  readonly archivist: Visitor;
}

/** Opens the way to the network, for a run that may use it and says who it is. */
export function openVisitors(
  { settings }: Project,
  { contact }: { readonly contact?: string | undefined },
  { env }: Pick<Io, 'env'>,
): Visitors {
  refuseForeignCode(env);
  const address = contact ?? settings.publisher.url ?? settings.site?.url;
  if (address === undefined || !/^[\x21-\x7E]{3,300}$/.test(address)) {
    throw new UsageError(
      'The owner of a site has a right to see who asks for a page, and to write to them.',
      'Give the `publisher` a `url` in factwright.yaml, or an address with --contact.',
    );
  }
  const userAgent = `factwright/${VERSION} (+${address})`;
  const network = publicNetwork();
  return {
    visitor: visitorOf(network, { userAgent }),
    archivist: visitorOf(network, { userAgent, ignoresRobots: true }),
  };
}

/** There, the addresses come from a stranger and the secrets from the project. */
function refuseForeignCode(env: Io['env']): void {
  if (env['GITHUB_EVENT_NAME'] !== 'pull_request_target') return;
  throw new UsageError(
    'Nothing is fetched in a `pull_request_target` workflow, where a stranger could choose what to fetch.',
    'Run it in a scheduled workflow, on the default branch.',
  );
}
