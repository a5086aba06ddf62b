/** How the parts of a text report look; plain where there is no colour. The shell decides. */
export interface Style {
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly info: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly good: (text: string) => string;
  /** How the program is called where the report is read; `factwright` unless said otherwise. */
  readonly command?: string;
}

const same = (text: string): string => text;

/** No colour at all. */
export const PLAIN: Style = { error: same, warning: same, info: same, strong: same, dim: same, good: same };
