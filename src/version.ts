/** The version of this package; a test holds it equal to `package.json`. */
export const VERSION = '0.1.0';

/** The oldest version of Node that this package runs on; a test holds it equal to `package.json`. */
export const NODE_FLOOR = '20.19';

/** Replaced by the build with a digest of all sources: what an earlier run found holds for the same build only. */
declare const FACTWRIGHT_BUILD: string | undefined;

/** The build; undefined if the sources run as they are. */
export const BUILD: string | undefined = typeof FACTWRIGHT_BUILD === 'string' ? FACTWRIGHT_BUILD : undefined;
