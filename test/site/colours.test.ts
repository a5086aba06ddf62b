import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { USUAL } from '../../src/site/theme/colours-css.ts';

test('the usual colours are those of the style sheet', () => {
  const css = readFileSync('src/theme/page/colours.css', 'utf8');
  const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');
  const of = (part: string, name: string): string | undefined =>
    new RegExp(`--${name}: (#[0-9a-f]{3,6});`).exec(part)?.[1]?.replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3');
  for (const [name, shades] of Object.entries(USUAL))
    expect({ name, light: of(light, name), dark: of(dark, name) }).toEqual({ name, ...shades });
});
