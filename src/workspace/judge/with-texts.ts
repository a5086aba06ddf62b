import { checkTexts } from '../../snapshots/index.ts';
import { readPdf } from '../processes/read-pdf.ts';
import type { OpenSelection } from './open-selection.ts';
import type { SelectionOptions } from './selection-options.ts';

/** What is judged, with what comparing the stored texts gave where that was asked for. */
export async function withTexts(open: OpenSelection, { stores }: SelectionOptions): Promise<OpenSelection> {
  if (!stores) return open;
  const texts = await checkTexts(open.project.snapshots, readPdf);
  return { ...open, validation: { ...open.validation, texts } };
}
