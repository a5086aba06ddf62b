import { schemaAt } from '../../src/schema/schema-at.ts';
import type { Mutant } from './mutant.ts';
import type { Specimen } from './specimen.ts';
import { replaceValue } from './text-edits.ts';

/** Values of a fixed set, each replaced by each other one. */
export function* choiceMutants(specimen: Specimen): Iterable<Mutant> {
  for (const { path, field, data } of specimen.nodes) {
    if (typeof data !== 'string') continue;
    for (const other of choicesFor(field, schemaAt('factcheck', path)?.enum)) {
      if (other === data) continue;
      const edits = [replaceValue(specimen, path, other)];
      yield { mutation: 'another choice', field, name: `${path.join('.')} = ${String(other)}`, edits };
    }
  }
}

function choicesFor(field: string, choices: readonly unknown[] = []): readonly unknown[] {
  if (field === 'evidence.*.stance') return STANCES;
  if (field === 'verdict.rating') return RATINGS;
  if (/(^|\.)(language|originalLanguage)$/.test(field)) return ['pt'];
  return field === 'places.*' ? ['SE'] : choices;
}

const STANCES = ['rebuts', 'supports', 'context'];
const RATINGS = [
  'true',
  'mostly-true',
  'mixed',
  'misleading',
  'mostly-false',
  'false',
  'unproven',
  'satire',
  'altered-media',
  'not-checkable',
];
