import { expect, test } from 'vitest';
import { pageTitle, sentOf } from '../../src/snapshots/index.ts';
import { HEAD, mail } from './mail.ts';

const titled = (html: string, type: string = 'text/html'): Promise<string | undefined> =>
  pageTitle(new TextEncoder().encode(html), type);

test.each([
  ['<title>Question hour</title><p>Words', 'Question hour'],
  [
    '<!doctype html><html><head><meta charset=utf-8><TITLE>\n Fähren &amp; Häfen\n\tin Sel </TITLE>',
    'Fähren & Häfen in Sel',
  ],
  ['<p>Words</p><svg><title>A drawing</title></svg>', undefined],
  ['<title> </title>', undefined],
  ['Just words', undefined],
  ['<title>never ends', 'never ends'],
])('of %j the title is %j', async (html, title) => {
  expect(await titled(html)).toBe(title);
});

test('a text has none, and a page that is nested beyond all bounds neither', async () => {
  expect(await titled('<title>Words</title>', 'text/plain')).toBeUndefined();
  expect(await titled(`${'<div>'.repeat(40_000)}<title>Words</title>`)).toBeUndefined();
});

test('an e-mail has its subject for a title, and says who sent it and on which day it was there', async () => {
  const letter = mail(HEAD, 'Words.');
  expect(await pageTitle(letter, 'message/rfc822')).toBe('Waiting times – your questions');
  expect(await sentOf(letter, 'message/rfc822')).toEqual({
    name: 'Press office, Ministry of Héalth',
    date: '2026-11-18',
  });
  expect(await sentOf(mail(['From: x@y.example', 'Date: 31 Feb 2026'], ''), 'message/rfc822')).toEqual({});
  expect(await sentOf(letter, 'text/plain')).toEqual({});
});
