/** Where the schemas for editors are, as a path in the project. */
const SCHEMA_FOLDER = '.factwright/schemas';

/** The kinds of file that an editor completes. */
export const SCHEMA_KINDS = ['factcheck', 'parties', 'sources', 'project'] as const;

/** The name of the file that holds the schema of a kind. */
export function schemaFile(kind: (typeof SCHEMA_KINDS)[number]): string {
  return `${SCHEMA_FOLDER}/${kind}.schema.json`;
}

/** The settings that tell VS Code which file follows which schema. */
export function vscodeSettings(factchecks: string): string {
  const globs: Readonly<Record<(typeof SCHEMA_KINDS)[number], readonly string[]>> = {
    factcheck: [`${factchecks}/[!_]*.yaml`, `${factchecks}/[!_]*/**/[!_]*.yaml`],
    parties: [`${factchecks}/_parties.yaml`],
    sources: [`${factchecks}/_sources.yaml`],
    project: ['factwright.yaml'],
  };
  const schemas = Object.fromEntries(SCHEMA_KINDS.map((kind) => [`./${schemaFile(kind)}`, globs[kind]]));
  return `${JSON.stringify({ 'yaml.schemas': schemas, 'yaml.format.enable': false, '[yaml]': { 'editor.wordWrap': 'on' } }, null, 2)}\n`;
}

/** What VS Code proposes to install. */
export const VSCODE_EXTENSIONS: string = `${JSON.stringify({ recommendations: ['redhat.vscode-yaml'] }, null, 2)}\n`;

/** The line that tells every editor with the YAML language server the schema of a file, with its end. */
export function modeline(kind: (typeof SCHEMA_KINDS)[number], path: string): string {
  const up = '../'.repeat(path.split('/').length - 1);
  return `# yaml-language-server: $schema=${up}${schemaFile(kind)}\n`;
}
