export { reorderFix } from './fixes.ts';
export { loadFile, type LoadedFile } from './load-file.ts';
export {
  DEFAULT_FOLDERS,
  foldersOf,
  isCheckPath,
  loadFolders,
  loadProject,
  loadSettings,
  mostBytes,
  SETTINGS_FILE,
  type Folders,
  type LoadedSettings,
} from './load-project.ts';
export type { FileContent, FileProblem, ProjectFiles } from './project-files.ts';
export type { CheckFile, CheckSubject, LockFile, Project, ProjectFile, SharedFile } from './project.ts';
export { subjectOf, subjectToJudge } from './subject.ts';
