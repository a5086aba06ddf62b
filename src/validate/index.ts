export { judgeFile, type FileOutcome } from './judge-file.ts';
export { fixableFiles, mendFile, type Mended, type Workshop } from './mend-file.ts';
export { conclude, validateProject, type ValidateOptions } from './validate-project.ts';
