/** The forms that a report can take. */
export const FORMATS = ['text', 'json', 'github', 'summary', 'sarif', 'junit', 'gitlab', 'rdjson'] as const;

/** The name of a form of the report. */
export type FormatName = (typeof FORMATS)[number];

/** A form of the report, and the file that it goes to; without one, stdout. */
export interface Format {
  readonly name: FormatName;
  readonly file?: string;
}
