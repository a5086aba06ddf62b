// Builds the package: compiles schemas, scales, style sheets and the scripts of pages to modules, the types to dist/, the API and the command line to bundles.
// `node build.js schemas` stops after the first step, which type checks and tests need.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { COMPILED_BROWSER, compileBrowser } from './scripts/compile-browser.js';
import { COMPILED_SCALES, compileScales } from './scripts/compile-scales.js';
import { COMPILED_THEME, compileTheme } from './scripts/compile-theme.js';
import { writeJoined } from './scripts/join-chunks.js';
import { pastBarrels } from './scripts/past-barrels.js';

const URN = 'urn:factwright:schema:1:';
const COMPILED = 'src/schema/compiled';
/** The kinds of file that authors write. */
const AUTHORED = ['factcheck', 'parties', 'sources', 'project'];
/** What is validated while it is read, by module; the other schemas describe what Factwright only writes. */
const VALIDATORS = { validators: AUTHORED, 'shard-validator': ['shard'] };

const schemas = new Map(
  readdirSync('schemas')
    .filter((name) => name.endsWith('.schema.json'))
    .sort()
    .map((name) => [name.replace('.schema.json', ''), JSON.parse(readFileSync(`schemas/${name}`, 'utf8'))]),
);

/** Every `$ref` below `node`, each with a way to rewrite it. */
function* references(node) {
  if (typeof node !== 'object' || node === null) return;
  if (typeof node.$ref === 'string') yield node;
  for (const child of Object.values(node)) yield* references(child);
}

/** A copy of the schema that needs no other file: definitions of its neighbours are taken in. */
function selfContained(schema) {
  const whole = structuredClone(schema);
  const taken = new Map();
  for (let open = true; open;) {
    open = false;
    for (const node of references(whole)) {
      const [, kind, name] = /^urn:factwright:schema:1:(\w+)#\/\$defs\/(.+)$/.exec(node.$ref) ?? [];
      if (kind === undefined) continue;
      open = true;
      const definition = structuredClone(schemas.get(kind).$defs[name]);
      for (const inner of references(definition)) inner.$ref = inner.$ref.replace(/^#/, `${URN}${kind}#`);
      if (whole.$defs?.[name] !== undefined && taken.get(name) !== kind)
        throw new Error(`Two definitions named ${name}`);
      taken.set(name, kind);
      whole.$defs = { ...whole.$defs, [name]: whole.$defs?.[name] ?? definition };
      node.$ref = `#/$defs/${name}`;
    }
  }
  return whole;
}

/** Changes whenever anything changes that a judgement depends on. */
function digestOfSources() {
  const hash = createHash('sha256');
  for (const folder of ['src', 'schemas']) {
    const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    for (const path of names.map(({ parentPath, name }) => `${parentPath}/${name}`).sort())
      hash.update(path).update(readFileSync(path));
  }
  return hash.update(readFileSync('package-lock.json')).digest('hex').slice(0, 16);
}

/** What a validator does not need of a schema: the words for people. */
function withoutWords(schema) {
  return JSON.parse(JSON.stringify(schema), (key, value) => {
    const isWords = /^(?:title|description)$/.test(key) ? typeof value === 'string' : key === 'examples';
    return isWords && (typeof value === 'string' || Array.isArray(value)) ? undefined : value;
  });
}

/** More errors of one file are of no use, and take a kilobyte each. */
const MOST_ERRORS = 50_000;

/** ajv copies all errors so far for each entry of a map that has one: many minutes for a file of 1 MB. Here they are added. */
function withJoinedErrors(code) {
  const copied = /vErrors === null \? (\w+)\.errors : vErrors\.concat\(\1\.errors\)/g;
  if (!copied.test(code)) throw new Error('ajv joins errors in another way now.');
  const joined = `function joined(all, more) {
    if (all === null) return more;
    for (const error of more) if (all.length < ${MOST_ERRORS}) all.push(error);
    return all;
  }`;
  return `${code.replaceAll(copied, 'joined(vErrors, $1.errors)')}\n${joined}\n`;
}

async function compileValidators(name, kinds) {
  const ajv = new Ajv2020({
    allErrors: true,
    inlineRefs: false,
    allowUnionTypes: true,
    strictRequired: false,
    strictTypes: false,
    code: { source: true, esm: true, lines: false },
  });
  ajv.addVocabulary(['x-refers-to']);
  for (const schema of schemas.values()) ajv.addSchema(withoutWords(schema));
  await build({
    stdin: {
      contents: withJoinedErrors(standaloneCode(ajv, Object.fromEntries(kinds.map((kind) => [kind, URN + kind])))),
      resolveDir: '.',
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    outfile: `${COMPILED}/${name}.js`,
    logLevel: 'error',
  });
  writeFileSync(
    `${COMPILED}/${name}.d.ts`,
    `import type { ErrorObject } from 'ajv';\ninterface Validator {\n  (data: unknown): boolean;\n  errors?: ErrorObject[] | null;\n}\n${kinds.map((kind) => `export const ${kind}: Validator;\n`).join('')}`,
  );
}

/** The schemas as data: those of the authors' files stand apart, which every validation asks for words. */
function writeDocuments(name, documents) {
  const literal = JSON.stringify(JSON.stringify(documents)).replaceAll('\u2028', '\\u2028');
  writeFileSync(`${COMPILED}/${name}.js`, `export const documents = JSON.parse(${literal});\n`);
  writeFileSync(
    `${COMPILED}/${name}.d.ts`,
    `export const documents: Readonly<Record<string, Readonly<Record<string, unknown>>>>;\n`,
  );
}

async function compileSchemas() {
  rmSync(COMPILED, { recursive: true, force: true });
  mkdirSync(COMPILED, { recursive: true });
  for (const [name, kinds] of Object.entries(VALIDATORS)) await compileValidators(name, kinds);
  const documents = Object.fromEntries([...schemas].map(([kind, schema]) => [kind, selfContained(schema)]));
  writeDocuments('authored-documents', Object.fromEntries(AUTHORED.map((kind) => [kind, documents[kind]])));
  writeDocuments('documents', documents);
  return documents;
}

/** Entries that are loaded so often that what they have in common is joined; the second stands for those that need little. */
const ALIKE = [
  'src/cli/program.ts',
  'src/cli/actions/finish.ts',
  'src/workspace/threads/comparing-thread.ts',
  'src/workspace/threads/judging-thread.ts',
  'src/cli/actions/validate.ts',
  'src/cli/actions/build.ts',
];

const documents = await compileSchemas();
await compileTheme();
await compileBrowser();
compileScales();
if (process.argv[2] !== 'schemas') {
  rmSync('dist', { recursive: true, force: true });
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {
    stdio: 'inherit',
  });
  for (const folder of [COMPILED, COMPILED_THEME, COMPILED_BROWSER, COMPILED_SCALES])
    cpSync(folder, folder.replace('src', 'dist'), { recursive: true });
  mkdirSync('dist/schemas');
  for (const [kind, schema] of Object.entries(documents)) {
    writeFileSync(`dist/schemas/${kind}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`);
  }
  const output = {
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    minifySyntax: true,
    minifyWhitespace: true,
    charset: 'utf8',
    logLevel: 'error',
    // commander and yaml are CommonJS inside: they need a `require` of Node's own modules. No package has a name like this.
    banner: {
      js: "import{createRequire as __factwrightRequire}from'node:module';const require=__factwrightRequire(import.meta.url);",
    },
  };
  const made = await build({
    ...output,
    entryPoints: {
      index: 'src/index.ts',
      cli: 'src/cli/run.ts',
      thread: 'src/workspace/threads/judging-thread.ts',
      comparing: 'src/workspace/threads/comparing-thread.ts',
    },
    define: { FACTWRIGHT_BUILD: JSON.stringify(digestOfSources()) },
    outdir: 'dist/bin',
    bundle: true,
    splitting: true,
    // Optional: it is looked for when a picture is to be drawn.
    external: ['sharp'],
    // Package yaml's build for browsers is the same code as ES modules; its build for Node reads process.env for every token.
    alias: { yaml: './node_modules/yaml/browser/index.js' },
    plugins: [pastBarrels()],
    legalComments: 'linked',
    metafile: true,
    write: false,
  });
  await writeJoined(made, { ...output, alike: ALIKE });
}
