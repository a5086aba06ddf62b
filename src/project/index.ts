export { reorderFix } from './fixes.ts';
export { loadFile, type LoadedFile } from './load-file.ts';
export { loadProject, mostBytes, SETTINGS_FILE } from './load-project.ts';
export type { FileContent, ProjectFiles } from './project-files.ts';
export type { CheckFile, CheckSubject, Project, ProjectFile, SharedFile } from './project.ts';
export { subjectOf, subjectToJudge } from './subject.ts';
