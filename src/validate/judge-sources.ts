import type { Id, Source, Table } from '../model/index.ts';
import type { RuleFinding, Rule, Surroundings } from '../rules/index.ts';

/** Judges each source where it is defined; `base` leads from there to the source. Those with `seenIn` cannot be opened. */
export function* judgeSources(
  rule: Rule,
  sources: Table<Source> | undefined,
  surroundings: Surroundings,
  check?: { readonly id: Id; readonly formerly?: readonly Id[] },
): Iterable<{ readonly finding: RuleFinding; readonly base: readonly [Id] }> {
  if (rule.on.source === undefined) return;
  for (const [id, source] of Object.entries(sources ?? {})) {
    if (source.seenIn !== undefined) continue;
    for (const finding of rule.on.source({ id, source, check }, surroundings)) yield { finding, base: [id] };
  }
}
