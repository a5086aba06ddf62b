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
  const value = Object.fromEntries(['standard', ...others].map((name) => [name, scaleIn(name)]));
  writeGenerated(
    COMPILED_SCALES,
    'scales',
    { BUILT_IN_SCALES: { type: 'Readonly<Record<string, Scale>>', value } },
    "import type { Scale } from '../../model/index.js';\n",
  );
  // Apart, as only who copies a scale needs it as text.
  const files = Object.fromEntries(Object.keys(value).map((name) => [name, textOf(name)]));
  writeGenerated(`${COMPILED_SCALES}/files`, 'scale-files', {
    SCALE_FILES: { type: 'Readonly<Record<string, string>>', value: files },
  });
}

function textOf(name) {
  return readFileSync(`${SOURCES}/${name}.yaml`, 'utf8');
}

function scaleIn(name) {
  const { scale, ...others } = parse(textOf(name));
  if (scale === undefined || Object.keys(others).length > 0)
    throw new Error(`${SOURCES}/${name}.yaml holds something else than a scale.`);
  return scale;
}
