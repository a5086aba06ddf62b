import { readFileSync } from 'node:fs';
import { XmlDocument, XmlElement, XsdValidator } from 'libxml2-wasm';
import { describe, expect, test } from 'vitest';
import { neutralise, reportJunit } from '../../../src/reporters/index.ts';
import { commandsIn, steeringIn } from './log-safety.ts';
import { finding, FULL, HARBOUR, HOSTILE, many, reportOf, SUPPRESSED, TRAWLER } from './made-reports.ts';

const XSD = readFileSync(new URL('schemas/junit-10.xsd', import.meta.url), 'utf8');

/** Elements as plain data, after the document kept to the schema. */
interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly Node[];
}

function parse(xml: string): Node {
  using schema = XmlDocument.fromString(XSD);
  using validator = XsdValidator.fromDoc(schema);
  using document = XmlDocument.fromBuffer(new TextEncoder().encode(xml));
  validator.validate(document);
  return plain(document.root);
}

function plain(element: XmlElement): Node {
  const children: Node[] = [];
  for (let node = element.firstChild; node !== null; node = node.next)
    if (node instanceof XmlElement) children.push(plain(node));
  return {
    name: element.name,
    attributes: Object.fromEntries(element.attrs.map(({ name, value }) => [name, value])),
    text: element.content,
    children,
  };
}

test('a report becomes suites of files and cases of rules', () => {
  expect(reportJunit(FULL)).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <testsuites name="factwright" tests="4" failures="1" errors="0" time="0">
    <testsuite name="factwright" tests="1" failures="0" errors="0" time="0">
    <testcase name="validate" classname="factwright" time="0"><system-out>12 files checked: 1 error, 1 warning, 1 note.</system-out></testcase>
    </testsuite>
    <testsuite name="factchecks/trawlers-in-reserve.yaml" tests="2" failures="1" errors="0" time="0" file="factchecks/trawlers-in-reserve.yaml">
    <testcase name="reference-exists" classname="factchecks/trawlers-in-reserve.yaml" time="0"><failure message="There is no source \`vessel-lgo\`." type="reference-exists">error factchecks/trawlers-in-reserve.yaml:3:11 There is no source \`vessel-lgo\`.
    → Did you mean \`vessel-log\`?</failure></testcase>
    <testcase name="summary-short" classname="factchecks/trawlers-in-reserve.yaml" time="0"><system-out>warning factchecks/trawlers-in-reserve.yaml:2:10 The summary has 91 characters.</system-out></testcase>
    </testsuite>
    <testsuite name="factchecks/hafen-öffnung 2031.yaml" tests="1" failures="0" errors="0" time="0" file="factchecks/hafen-öffnung 2031.yaml">
    <testcase name="interest-disclosed" classname="factchecks/hafen-öffnung 2031.yaml" time="0"><system-out>info factchecks/hafen-öffnung 2031.yaml:1:1 The ministry owns the paper.</system-out></testcase>
    </testsuite>
    </testsuites>
    "
  `);
  const root = parse(reportJunit(FULL));
  expect(root.attributes).toMatchObject({ tests: '4', failures: '1', errors: '0' });
  expect(root.children.map(({ attributes }) => attributes['name'])).toEqual(['factwright', TRAWLER, HARBOUR]);
});

test('a clean report has one case, which passes', () => {
  const root = parse(reportJunit(reportOf([])));
  expect(root.attributes).toMatchObject({ tests: '1', failures: '0' });
  expect(root.children[0]?.children[0]?.children[0]?.text).toBe('12 files checked: 0 errors, 0 warnings, 0 notes.');
});

test('errors fail a case, warnings and notes only stand in it', () => {
  const report = reportOf([
    finding(),
    finding({ level: 'warning', message: 'A slip.' }),
    finding({ message: 'Another.' }),
  ]);
  const only = parse(reportJunit(report)).children[1]?.children;
  expect(only).toHaveLength(1);
  expect(only?.[0]?.children.map(({ name }) => name)).toEqual(['failure', 'system-out']);
  expect(only?.[0]?.children[0]?.attributes).toEqual({
    message: 'There is no source `vessel-lgo`. (and 1 other finding)',
    type: 'reference-exists',
  });
  expect(only?.[0]?.children[0]?.text.split('\n')).toHaveLength(2);
});

const failing = (all: readonly Node[]): number =>
  all.filter(({ children }) => children.some(({ name }) => name === 'failure')).length;

test('the figures are those of the cases, and no two cases share class and name', () => {
  const report = reportOf([
    ...many('error', 30),
    ...FULL.diagnostics,
    ...many('warning', 30, { rule: 'summary-short', file: HARBOUR }),
  ]);
  const root = parse(reportJunit(report));
  const cases = root.children.flatMap(({ children }) => children);
  expect(root.attributes).toMatchObject({ tests: String(cases.length), failures: String(failing(cases)) });
  for (const suite of root.children) {
    expect(suite.attributes).toMatchObject({
      tests: String(suite.children.length),
      failures: String(failing(suite.children)),
    });
  }
  expect(
    new Set(cases.map(({ attributes }) => JSON.stringify([attributes['classname'], attributes['name']]))).size,
  ).toBe(cases.length);
});

test('a suppressed finding is no case', () => {
  expect(reportJunit(SUPPRESSED)).toBe(reportJunit(FULL));
});

describe('hostile texts', () => {
  test.each(HOSTILE.map((text) => [JSON.stringify(text.slice(0, 60)), text]))('%s', (_, text) => {
    const file = `${text}.yaml`;
    const output = reportJunit(
      reportOf([finding({ file, message: text, hint: text }), finding({ file, level: 'warning', message: text })]),
    );
    expect(commandsIn(output)).toEqual([]);
    expect(steeringIn(output)).toEqual([]);
    const once = neutralise(text).replaceAll(/[\ufffe\uffff]/g, '\ufffd');
    const suite = parse(output).children[1];
    expect(suite?.attributes['name']).toBe(`${once}.yaml`);
    const [failure, rest] = suite?.children[0]?.children ?? [];
    expect(failure?.attributes['message']).toBe(once);
    expect(failure?.text).toBe(`error ${once}.yaml:3:11 ${once}\n→ ${once}`);
    expect(rest?.text).toBe(`warning ${once}.yaml:3:11 ${once}`);
  });
});

test('the schema sees faults', () => {
  expect(() => parse('<testsuites><testcase name="x"/></testsuites>')).toThrow();
  expect(() => parse('<testsuites><testsuite name="x"/></testsuites>')).toThrow();
});
