import { expect, test } from 'vitest';
import { webAddressOf } from '../../../src/authoring/index.ts';

test.each([
  ['https://ministry.example/press', 'https://ministry.example/press'],
  ['http://ministry.example', 'http://ministry.example'],
  ['ministry.example', 'https://ministry.example'],
  ['www.ministry.example/press?id=1#a', 'https://www.ministry.example/press?id=1#a'],
  ['ministry.example/press.html', 'https://ministry.example/press.html'],
  ['straße.example', 'https://straße.example'],
])('%s is the address %s', (typed, address) => {
  expect(webAddressOf(typed)).toBe(address);
});

test.each([
  'ministry',
  'vessel-log',
  'press.html',
  'letter.pdf',
  'the ministry.example',
  'javascript:alert(1).example',
  'ftp://ministry.example',
  'https://user:secret@ministry.example',
  'me@ministry.example',
  '12.4.2024',
  '../factchecks/a.yaml',
  '',
])('%s is none', (typed) => {
  expect(webAddressOf(typed)).toBeUndefined();
});
