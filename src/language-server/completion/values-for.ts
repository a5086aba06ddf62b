import { CompletionItemKind } from 'vscode-languageserver-protocol';
import { schemaAt, valuesAt } from '../../schema/index.ts';
import { entriesFor } from '../ids/entries.ts';
import { kindAt, SECTIONS } from '../ids/mentions.ts';
import type { OpenFile } from '../open-file.ts';
import { idChoice, type Asking, type Choice } from './choice.ts';
import { namedCountries, namedLanguages, type NamedCode } from './names.ts';
import type { Place } from './place-of.ts';

/** The values that a key can have: ids, one of the values of the format, a country or language by its name, a date. */
export function valuesFor(file: OpenFile, { path }: Place, { locale, today }: Asking): readonly Choice[] {
  const { kind, text } = file;
  const { project } = file.live;
  const named = kindAt(kind, path);
  if (named !== undefined) {
    const own = path.length > 1 && SECTIONS[String(path[0])] === named ? path[1] : undefined;
    // A check names itself nowhere, nor does a source among those that it rests on.
    const isOther = (id: string): boolean =>
      id !== own && !(named === 'factcheck' && file.path.endsWith(`/${id}.yaml`));
    const open = path.at(-1) === 'speaker' || path.at(-1) === 'by' ? wordsFor(path) : [];
    return [
      ...entriesFor(named, { text, kind, project })
        .filter(({ id }) => isOther(id))
        .map((entry) =>
          named === 'factcheck' ? { ...idChoice(entry), data: { uri: file.uri, check: entry.id } } : idChoice(entry),
        ),
      ...open,
    ];
  }
  const schema = schemaAt(kind, path);
  if (schema === undefined) return [];
  const values = valuesAt(kind, path);
  if (values.includes('AD') && values.includes('ZW')) return namedCountries(values, locale).map(codeChoice);
  if (isLanguage(kind, schema.pattern)) return languages(project.settings.languages, locale);
  if (values.length > 0)
    return values.map((value) => ({ label: value, kind: CompletionItemKind.EnumMember, insertText: value }));
  if (kind === 'project' && path.length === 1 && path[0] === 'scale')
    return project.builtInScales.map((name) => ({
      label: name,
      kind: CompletionItemKind.EnumMember,
      insertText: name,
    }));
  return schema.pattern?.startsWith(String.raw`^\d{4}(-(0[1-9]`) === true
    ? [{ label: today, detail: 'today', kind: CompletionItemKind.Value, insertText: today }]
    : [];
}

/** Words that stand for somebody who has no id. */
function wordsFor(path: Place['path']): readonly Choice[] {
  const words = path.at(-1) === 'speaker' && path[0] === 'statement' ? ['unknown', 'many'] : ['unknown'];
  return words.map((word) => ({ label: word, kind: CompletionItemKind.EnumMember, insertText: word }));
}

function isLanguage(kind: OpenFile['kind'], pattern: string | undefined): boolean {
  const path = kind === 'project' ? ['languages', 0] : kind === 'sources' ? ['id', 'language'] : ['language'];
  return pattern !== undefined && pattern === schemaAt(kind, path)?.pattern;
}

/** Those of the project come first. */
function languages(own: readonly string[], locale: string): readonly Choice[] {
  const all = namedLanguages(locale);
  const first = own.map((code) => all.find((one) => one.code === code) ?? { code, name: code });
  return [...first, ...all.filter(({ code }) => !own.includes(code))].map(codeChoice);
}

function codeChoice({ code, name }: NamedCode): Choice {
  return {
    label: name,
    detail: code,
    filterText: `${name} ${code}`,
    kind: CompletionItemKind.Value,
    insertText: code,
  };
}
