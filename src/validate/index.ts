export { judgeFile, type FileOutcome } from './judge-file.ts';
export { conclude, reportOn, validateProject, type ValidateOptions } from './validate-project.ts';
