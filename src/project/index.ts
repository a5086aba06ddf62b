export { reorderFix } from './fixes.ts';
export { loadFile, type LoadedFile } from './load-file.ts';
export {
  DEFAULT_FOLDERS,
  foldersOf,
  isCheck,
  loadFolders,
  loadProject,
  mostBytes,
  SETTINGS_FILE,
  type Folders,
} from './load-project.ts';
export type { FileContent, FileProblem, ProjectFiles } from './project-files.ts';
export type { CheckFile, CheckSubject, LockFile, Project, ProjectFile, SharedFile } from './project.ts';
export { overlaid } from './overlaid-files.ts';
export { subjectOf, subjectToJudge } from './subject.ts';
export { withFile } from './with-file.ts';
