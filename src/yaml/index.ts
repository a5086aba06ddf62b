export { cutTexts } from './careful/cut-texts.ts';
export { commentsOf, type YamlComment } from './careful/comments-of.ts';
export { linesOf } from './edits/lines-of.ts';
export { parseYaml } from './parse-yaml.ts';
export { reorderItems } from './edits/reorder-items.ts';
export { replaceScalar } from './edits/replace-scalar.ts';
export type { Outline } from './outline.ts';
export type { DataPath, YamlDocument, YamlResult } from './yaml-document.ts';
