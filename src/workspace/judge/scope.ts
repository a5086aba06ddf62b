/** Whose findings are reported: files with one of the paths or below it, and among those that changed; without either, all. */
export interface Scope {
  readonly paths?: readonly string[];
  readonly changed?: readonly string[];
}

/** Whether a file, named by its path in the project, is in the scope. */
export function scopeTest({ paths, changed }: Scope): (file: string) => boolean {
  const changes = changed === undefined ? undefined : new Set(changed);
  return (file) =>
    (paths === undefined || paths.some((path) => path === '' || file === path || file.startsWith(`${path}/`))) &&
    (changes === undefined || changes.has(file));
}
