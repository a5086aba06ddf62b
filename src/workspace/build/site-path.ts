import { OWN } from './out-folder.ts';

/** Whether a path stays within the site, in every system. */
export function isSitePath(path: unknown): boolean {
  return (
    typeof path === 'string' &&
    !/[\\\0:]/.test(path) &&
    path.split('/').every((name) => !['', '.', '..', OWN].includes(name.toLowerCase()))
  );
}
