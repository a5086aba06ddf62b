import { applyEdits } from '../diagnostics/index.ts';
import type { DocumentKind } from '../schema/index.ts';
import { parseYaml } from '../yaml/index.ts';
import type { Migration } from './migration.ts';

/** A file as a step finds it. */
export interface MigratedFile {
  readonly kind: DocumentKind;
  readonly text: string;
}

/** The text of a file after all steps; undefined if it, or what a step made of it, cannot be read as YAML. */
export function migrateFile({ kind, text }: MigratedFile, steps: readonly Migration[]): string | undefined {
  let now = text;
  for (const { to, edits } of steps) {
    const { document } = parseYaml(now);
    if (document === undefined) return undefined;
    const span = kind === 'project' ? document.spanOf(['format']) : undefined;
    const all = [...edits(document, kind), ...(span === undefined ? [] : [{ span, text: String(to) }])];
    const after = applyEdits(now, all);
    if (after === undefined) throw new Error(`Edits of the step to format ${to} overlap.`);
    now = after;
  }
  return parseYaml(now).document === undefined ? undefined : now;
}
