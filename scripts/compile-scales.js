import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { writeGenerated } from './generated-module.js';

const SOURCES = 'src/scales';
export const COMPILED_SCALES = `${SOURCES}/compiled`;

/** The scale of this format first, then those of publishers by name. */
export function compileScales() {
  const names = readdirSync(SOURCES)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => file.replace('.yaml', ''))
    .sort();
  const others = names.filter((name) => name !== 'standard');
  const value = Object.fromEntries(['standard', ...others].map((name) => [name, scaleIn(`${SOURCES}/${name}.yaml`)]));
  writeGenerated(
    COMPILED_SCALES,
    'scales',
    { BUILT_IN_SCALES: { type: 'Readonly<Record<string, Scale>>', value } },
    "import type { Scale } from '../../model/index.js';\n",
  );
}

function scaleIn(path) {
  const { scale, ...others } = parse(readFileSync(path, 'utf8'));
  if (scale === undefined || Object.keys(others).length > 0)
    throw new Error(`${path} holds something else than a scale.`);
  return scale;
}
