import type { FactCheck, Party, ProjectSettings, Source, Table } from '../model/index.ts';

/** What each kind of file holds once it follows its schema. */
export interface FileOf {
  readonly factcheck: FactCheck;
  readonly parties: Table<Party>;
  readonly sources: Table<Source>;
  readonly project: ProjectSettings;
}
