// How long the language server takes from a keystroke to its diagnostics, in a check of 400 lines in projects of several sizes,
// and what memory it holds; beside another checkout that was built, where one is named, keystroke by keystroke in turn:
// node bench/lsp.js [--sizes 1000,10000] [--keys 100] [--edits 0] [--before FOLDER], after node build.js.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { createProtocolConnection } from 'vscode-languageserver-protocol/node';
import { writeCorpus } from './corpus.js';
import { median } from './measure.js';
import { useOwnCache } from './own-cache.js';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000' },
    keys: { type: 'string', default: '100' },
    edits: { type: 'string', default: '0' },
    before: { type: 'string' },
  },
});
const sizes = values.sizes.split(',').map(Number);
const keys = Number(values.keys);
useOwnCache();

const programs = [
  ...(values.before === undefined ? [] : [['before', resolve(values.before, 'bin/factwright.js')]]),
  ['now', resolve('bin/factwright.js')],
];
const FILE = 'factchecks/0/check-7.yaml';
const LINES = 400;

/** The check with as much of an article as makes it 400 lines long. */
function longCheck(root) {
  const lines = readFileSync(join(root, FILE), 'utf8').split('\n');
  const more = Array.from({ length: LINES - lines.length }, (_, index) =>
    index % 4 === 3 ? '' : `  Line ${index} says how the harbour was in the winter of ${1900 + index}.`,
  );
  lines.splice(lines.indexOf('article: |') + 1, 0, ...more, '');
  return lines.join('\n');
}

/** Where each of these keystrokes goes: in words that only this file has, in words that are compared with all, and where it breaks the file. */
const PLACES = {
  'in the article': ['Line 8 says', ' x'],
  'in the summary': ['summary: In ', 'x'],
  'that breaks it': ['speaker: minister', '"'],
};

/** A server for a project in which the check is open, and a way to type. */
async function openServer(program, root, text) {
  const child = spawn(process.execPath, [program, 'lsp'], { cwd: root, stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createProtocolConnection(child.stdout, child.stdin);
  const shown = new Map();
  connection.onNotification('textDocument/publishDiagnostics', ({ version }) => {
    shown.get(version)?.();
    shown.delete(version);
  });
  connection.listen();
  await connection.sendRequest('initialize', { processId: null, rootUri: null, capabilities: {} });
  await connection.sendNotification('initialized', {});
  const uri = pathToFileURL(join(root, FILE)).href;
  let version = 0;
  const judged = () => new Promise((done) => shown.set(++version, done));
  const first = judged();
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'yaml', version, text },
  });
  await first;
  return {
    change: async (range, typed) => {
      const start = performance.now();
      const done = judged();
      await connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [{ range, text: typed }],
      });
      await done;
      return performance.now() - start;
    },
    memory: () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1024,
    end: () => child.kill(),
  };
}

function placeBehind(text, words) {
  const lines = text.slice(0, text.indexOf(words) + words.length).split('\n');
  return { line: lines.length - 1, character: lines.at(-1).length };
}

async function measureSize(root) {
  const text = longCheck(root);
  const servers = await Promise.all(programs.map(([, program]) => openServer(program, root, text)));
  // Until what all checks say together is known.
  await pause(Number(process.env.FACTWRIGHT_SETTLE ?? 20_000));
  const results = Object.fromEntries(Object.keys(PLACES).map((name) => [name, programs.map(() => [])]));
  for (const [name, [words, typed]] of Object.entries(PLACES)) {
    const start = placeBehind(text, words);
    const end = { line: start.line, character: start.character + typed.length };
    for (let key = 0; key < keys; key += 1) {
      const isTyped = key % 2 === 0;
      for (const [at, server] of servers.entries())
        results[name][at].push(await server.change({ start, end: isTyped ? start : end }, isTyped ? typed : ''));
      // Sometimes somebody thinks, and the work across files begins.
      await pause(key % 10 === 0 ? 400 : 30);
    }
  }
  const before = servers.map((server) => server.memory());
  const [words, typed] = PLACES['in the summary'];
  const start = placeBehind(text, words);
  const end = { line: start.line, character: start.character + typed.length };
  for (let edit = 0; edit < Number(values.edits); edit += 1)
    for (const server of servers)
      await server.change({ start, end: edit % 2 === 0 ? start : end }, edit % 2 === 0 ? typed : '');
  const after = servers.map((server) => server.memory());
  for (const server of servers) server.end();
  return { results, before, after };
}

const work = mkdtempSync(join(tmpdir(), 'factwright-lsp-'));
try {
  console.log(
    `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${keys} keystrokes each, milliseconds\n`,
  );
  console.log('| checks | keystroke | program | median | 95 of 100 | slowest |');
  console.log('|---:|---|---|---:|---:|---:|');
  const memory = [];
  for (const size of sizes) {
    const root = join(work, `${size}`);
    writeCorpus(root, size);
    const { results, before, after } = await measureSize(root);
    for (const [name, ofPrograms] of Object.entries(results))
      for (const [at, times] of ofPrograms.entries()) {
        const sorted = times.toSorted((a, b) => a - b);
        const cells = [median(times), sorted[Math.floor(times.length * 0.95)], sorted.at(-1)].map((one) =>
          one.toFixed(0),
        );
        console.log(`| ${size.toLocaleString('en')} | ${name} | ${programs[at][0]} | ${cells.join(' | ')} |`);
      }
    for (const [at, [name]] of programs.entries())
      memory.push(
        `${size.toLocaleString('en')} checks, ${name}: ${before[at].toFixed(0)} MB, after ${values.edits} more edits ${after[at].toFixed(0)} MB`,
      );
    rmSync(root, { recursive: true });
  }
  console.log(`\n${memory.join('\n')}`);
} finally {
  rmSync(work, { recursive: true, force: true });
}
