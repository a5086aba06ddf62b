import { machineJson } from '../../printing/index.ts';
import { SELECTION, type Statistics } from '../statistics.ts';

/** The figures as JSON, in the form of `schemas/statistics.schema.json`. */
export function statisticsJson(statistics: Statistics, version: string): string {
  return machineJson({
    version: 1,
    tool: { name: 'factwright', version },
    selection: SELECTION,
    ...statistics,
  });
}
