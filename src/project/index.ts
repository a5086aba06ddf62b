export { idOf } from './check-files.ts';
export { reorderFix, replaceFix } from './fixes.ts';
export { loadFile } from './load-file.ts';
export { loadPartly, type PartlyLoaded } from './load-partly.ts';
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
export { OWN, ownRuleName, RULES_FOLDER } from './own-rules.ts';
export type { FileContent, FileProblem, PictureKind, ProjectFiles } from './project-files.ts';
export type { CheckFile, CheckSubject, OwnSubject, Project } from './project.ts';
export { pictureKind, PICTURE_HEAD } from './picture-kind.ts';
export { mediaState } from './pictures.ts';
export { overlaid, type FileOverlay } from './overlaid-files.ts';
export { statusIn, subjectOf, subjectToJudge } from './subject.ts';
export { withFile } from './with-file.ts';
