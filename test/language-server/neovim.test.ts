import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { CHECK, scratchProject } from '../cli/scratch-project.ts';

const FILE = 'factchecks/trawlers-in-reserve.yaml';

/** Neovim has spoken the protocol since 0.5; Debian has 0.7. */
const NEOVIM = spawnSync('nvim', ['--version']).status === 0;

/** What Neovim does: opens the file, waits for what is found, asks what is under the cursor, and renames it. */
const SCRIPT = `
local said = {}
local client = vim.lsp.start_client({
  name = 'factwright',
  cmd = { NODE, PROGRAM, 'lsp', '--stdio' },
  root_dir = vim.fn.getcwd(),
})
vim.lsp.buf_attach_client(0, client)
local function wait(what)
  assert(vim.wait(20000, what, 50), 'Neovim waited in vain')
end
wait(function() return #vim.diagnostic.get(0) > 0 end)
local found = vim.diagnostic.get(0)[1]
said.finding = { line = found.lnum + 1, code = found.code or found.user_data.lsp.code, message = found.message }
vim.cmd('%s/ministre/minister/')
wait(function() return #vim.diagnostic.get(0) == 0 end)
local function ask(method, more)
  local params = vim.tbl_extend('force', vim.lsp.util.make_position_params(0, 'utf-16'), more or {})
  local answers = vim.lsp.buf_request_sync(0, method, params, 20000)
  local _, answer = next(answers)
  return answer.result
end
vim.fn.search('speaker: minister', 'e')
said.hover = ask('textDocument/hover').contents.value
vim.lsp.util.apply_workspace_edit(ask('textDocument/rename', { newName = 'oren-vask' }), 'utf-16')
vim.cmd('silent write')
local file = io.open('said.json', 'w')
file:write(vim.fn.json_encode(said))
file:close()
vim.cmd('qall!')
`;

test.skipIf(!NEOVIM)(
  'Neovim shows what is found, says what is under the cursor, and renames it',
  { timeout: 120_000 },
  () => {
    const root = scratchProject();
    writeFileSync(join(root, FILE), CHECK.replace('speaker: minister', 'speaker: ministre'));
    const script = SCRIPT.replace('NODE', JSON.stringify(process.execPath)).replace(
      'PROGRAM',
      JSON.stringify(resolve('bin/factwright.js')),
    );
    writeFileSync(join(root, 'drive.lua'), script);
    execFileSync('nvim', ['--headless', '--clean', '-n', FILE, '-c', 'luafile drive.lua', '-c', 'qall!'], {
      cwd: root,
      timeout: 100_000,
      env: { ...process.env, XDG_STATE_HOME: root, XDG_DATA_HOME: root, XDG_CACHE_HOME: root },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const said: unknown = JSON.parse(readFileSync(join(root, 'said.json'), 'utf8'));
    expect(said).toEqual({
      finding: { line: 8, code: 'reference-exists', message: expect.stringContaining('Did you mean `minister`?') },
      hover: expect.stringContaining('Oren Vask'),
    });
    expect(readFileSync(join(root, FILE), 'utf8')).toBe(CHECK.replaceAll(/\bminister\b(?=[:,\n])/g, 'oren-vask'));
  },
);
