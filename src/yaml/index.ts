export { commentsOf, type YamlComment } from './comments-of.ts';
export { linesOf } from './lines-of.ts';
export { parseYaml } from './parse-yaml.ts';
export { reorderItems } from './reorder-items.ts';
export { replaceScalar } from './replace-scalar.ts';
export type { DataPath, NonTextScalar, YamlDocument, YamlProblem, YamlResult } from './yaml-document.ts';
