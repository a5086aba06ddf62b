import { checkTexts } from '../../snapshots/index.ts';
import { ownRulesOf } from '../own-rules/own-rules-of.ts';
import { readPdf } from '../processes/read-pdf.ts';
import type { OpenSelection } from './open-selection.ts';
import type { SelectionOptions } from './selection-options.ts';

/**
 * What is judged, with the rules of the project where these may run, and with what comparing the stored texts gave where
 * that was asked for.
 */
export async function prepare(open: OpenSelection, { stores, projectCode }: SelectionOptions): Promise<OpenSelection> {
  const ownRules = projectCode ? await ownRulesOf(open) : undefined;
  const texts = stores ? await checkTexts(open.project.snapshots, readPdf) : undefined;
  return { ...open, ownRules, validation: { ...open.validation, rules: ownRules?.all, texts } };
}
