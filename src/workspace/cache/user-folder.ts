import { isAbsolute, join } from 'node:path';

/** The variables of the environment, as the shell hands them on. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Where a user's programs keep their caches, by the XDG Base Directory Specification and by what macOS and
 * Windows say; undefined if the environment names no such folder. A relative path is ignored, as the specification asks.
 */
export function userCacheFolder(env: Environment, platform: NodeJS.Platform): string | undefined {
  const folder = (name: string, ...below: readonly string[]): string | undefined => {
    const path = env[name];
    return path !== undefined && isAbsolute(path) ? join(path, ...below) : undefined;
  };
  if (platform === 'win32') return folder('LOCALAPPDATA', 'factwright', 'Cache');
  const home = platform === 'darwin' ? ['Library', 'Caches'] : ['.cache'];
  return folder('XDG_CACHE_HOME', 'factwright') ?? folder('HOME', ...home, 'factwright');
}
