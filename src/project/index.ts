export { reorderFix } from './fixes.ts';
export { loadFile, type LoadedFile } from './load-file.ts';
export { DEFAULT_FOLDERS, loadFolders, loadProject, mostBytes, SETTINGS_FILE, type Folders } from './load-project.ts';
export { mediaState } from './pictures.ts';
export type { FileContent, FileProblem, PictureKind, ProjectFiles } from './project-files.ts';
export type { CheckFile, CheckSubject, LockFile, Project, ProjectFile, SharedFile } from './project.ts';
export { subjectOf, subjectToJudge } from './subject.ts';
