export { reorderFix } from './fixes.ts';
export { loadFile } from './load-file.ts';
export { DEFAULT_FOLDERS, loadFolders, loadProject, mostBytes, SETTINGS_FILE, type Folders } from './load-project.ts';
export type { FileContent, ProjectFiles } from './project-files.ts';
export type { CheckFile, CheckSubject, Project } from './project.ts';
export { overlaid } from './overlaid-files.ts';
export { subjectOf, subjectToJudge } from './subject.ts';
export { withFile } from './with-file.ts';
