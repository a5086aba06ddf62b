import type { Rule } from '../rules/index.ts';

/** What the engine finds before any rule sees a file, described like a rule; these have no level to set. */
export const ENGINE_RULES: readonly Omit<Rule, 'on'>[] = [
  {
    name: 'encoding',
    level: 'error',
    excusable: 'never',
    summary: 'The file is UTF-8 and contains no invisible characters that change what a reader sees.',
    why: 'Other encodings garble names and quotations, and a hidden character can make the page say what the file does not.',
    basis: 'The format: files are UTF-8.',
  },
  {
    name: 'file-readable',
    level: 'error',
    excusable: 'never',
    summary: 'The file can be read and is no larger than the limit of the project.',
    why: 'A file that cannot be read is not judged, and a fact check that is not judged must not pass for a sound one.',
    basis: 'The format: a file is at most 1 MB unless `limits.fileBytes` says otherwise.',
  },
  {
    name: 'plain-yaml',
    level: 'error',
    excusable: 'never',
    summary:
      'The file uses plain YAML only: one document, and no anchors, aliases, merge keys, tags or duplicate keys.',
    why: 'Whoever reviews a fact check must see what it says without following references that rewrite it elsewhere.',
    basis: 'The format: plain YAML 1.2 in the core schema.',
  },
  {
    name: 'schema',
    level: 'error',
    excusable: 'never',
    summary: 'The file follows the format: known keys only, the required ones present, each value of its kind.',
    why: 'A misspelt key is evidence that no reader ever sees.',
    basis: 'The format, as its JSON Schemas define it.',
  },
  {
    name: 'yaml',
    level: 'error',
    excusable: 'never',
    summary: 'The file is YAML.',
    why: 'A file that does not parse says nothing that could be checked or shown.',
    basis: 'YAML 1.2.',
  },
];
