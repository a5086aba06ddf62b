export { collectFacts, judgeFile, type FileOutcome } from './judge-file.ts';
export { fixableFiles, fixFile, type FixedFile, type FixContext } from './fix-file.ts';
export {
  conclude,
  findCrossFile,
  judgeCrossFile,
  placedIn,
  reportShare,
  validateProject,
  type CrossFileFinding,
  type ValidateOptions,
} from './validate-project.ts';
export { levelFor } from './levels.ts';
export { ruleNames } from './rule-names.ts';
