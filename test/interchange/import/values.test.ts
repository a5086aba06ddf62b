import { expect, test } from 'vitest';
import { readAddress } from '../../../src/interchange/import/values/read-address.ts';
import { readDay } from '../../../src/interchange/import/values/read-day.ts';
import { readLanguage } from '../../../src/interchange/import/values/read-language.ts';
import { readNumber } from '../../../src/interchange/import/values/read-number.ts';
import { isPost } from '../../../src/interchange/import/values/post.ts';

test.each([
  ['2019-07-22', '2019-07-22'],
  ['2019-07-22 17:16:52', '2019-07-22'],
  ['2017-03-01 20:30:17 UTC', '2017-03-01'],
  ['2020-06-23T20:02:00+5:30', '2020-06-23'],
  ['2020-06-23T00:10:00.000+14:00', '2020-06-23'],
  ['2020-6-3', '2020-06-03'],
  ['2020/06/23', '2020-06-23'],
  ['2020.06.23', '2020-06-23'],
  ['20200623', '2020-06-23'],
  ['20200623T101500Z', '2020-06-23'],
  ['23/07/2020', '2020-07-23'],
  ['07/23/2020', '2020-07-23'],
  ['7/7/2020', '2020-07-07'],
  ['06.07.2020', '2020-07-06'],
  ['23-07-2020 10:00', '2020-07-23'],
  ['Mon, 22 Jul 2019 23:50:00 -0500', '2019-07-22'],
  ['Monday, July 22nd, 2019', '2019-07-22'],
  ['July 22, 2019', '2019-07-22'],
  ['Jul 22 10:15:00 UTC 2019', '2019-07-22'],
  ['22nd of July 2019', '2019-07-22'],
  ['22-Jul-2019', '2019-07-22'],
  ['Sept. 4, 2019', '2019-09-04'],
  ['22 de julho de 2019', '2019-07-22'],
  ['22 de julio de 2019', '2019-07-22'],
  ['1er mars 2019', '2019-03-01'],
  ['22. Juli 2019', '2019-07-22'],
  ['22 luglio 2019', '2019-07-22'],
  ['22 lipca 2019', '2019-07-22'],
  ['22 Temmuz 2019', '2019-07-22'],
  ['2019年7月22日', '2019-07-22'],
  ['2019년 7월 22일', '2019-07-22'],
  ['٢٠١٩-٠٧-٢٢', '2019-07-22'],
  ['१५ जुलाई 2019', '2019-07-15'],
  ['1563810000', '2019-07-22'],
  ['1563810000000', '2019-07-22'],
  ['2019-07', '2019-07'],
  ['2019', '2019'],
])('%s is %s', (text, day) => {
  expect(readDay(text)).toMatchObject({ day });
});

test.each([
  ['06/07/2020', 'nobody can tell'],
  ['6-7-2020', 'nobody can tell'],
  ['06/07/20', 'two digits'],
  ['2020-13-40', 'no such day'],
  ['2019-02-29', 'no such day'],
  ['0000-00-00', 'stands for no date'],
  ['0001-01-01T00:00:00Z', 'stands for no date'],
  ['1399-05-01', ''],
  ['2563-07-22', 'The year 2563'],
  ['yesterday', 'No day'],
  ['há 2 dias', 'No day'],
  ['Updated: soon', 'No day'],
  ['12345', 'No day'],
  ['', 'No day'],
])('%s is no day: %s', (text, reason) => {
  const read = readDay(text);
  if (reason === '') expect(read).toHaveProperty('day');
  else expect(read).toMatchObject({ problem: expect.stringContaining(reason) });
});

test.each([
  ['https://news.example/a?x=1#b', 'https://news.example/a?x=1#b'],
  [' <https://news.example/a> ', 'https://news.example/a'],
  ['HTTPS://News.Example/A', 'https://news.example/A'],
  ['http:news.example/a', 'http://news.example/a'],
  ['https:/news.example/a', 'https://news.example/a'],
  ['//news.example/a', 'https://news.example/a'],
  ['news.example/a', 'https://news.example/a'],
  ['www.news.example', 'https://www.news.example/'],
  ['news.example:8080/a', 'https://news.example:8080/a'],
  ['/a/b', 'https://check.veldania.example/a/b'],
  ['c.html', 'https://check.veldania.example/x/c.html'],
  ['?id=7', 'https://check.veldania.example/x/y?id=7'],
  ['https://news.example/a b', 'https://news.example/a%20b'],
  ['https://zeitung.example/süß', 'https://zeitung.example/süß'],
  ['https://müller.example/', 'https://müller.example/'],
])('%s is the address %s', (text, address) => {
  expect(readAddress(text, 'https://check.veldania.example/x/y')).toEqual({ address });
});

test.each([
  'javascript:alert(1)',
  'data:text/html,x',
  'mailto:desk@news.example',
  'file:///etc/passwd',
  'https://user:secret@news.example/',
  'http://localhost/a',
  'http://127.0.0.1/a',
  'https://',
  'https://[::1]/',
  'WhatsApp',
  'a leaflet',
  '',
  `https://news.example/${'a'.repeat(9_000)}`,
])('%s is no address', (text) => {
  expect(readAddress(text, undefined)).toHaveProperty('problem');
});

test.each([
  ['4', 4],
  ['4.5', 4.5],
  ['4,5', 4.5],
  [' −1 ', -1],
  ['３', 3],
  ['٤', 4],
])('%s is the number %d', (text, number) => {
  expect(readNumber(text)).toMatchObject({ number });
});

test('a number may say of how many', () => {
  expect(readNumber('3/5')).toEqual({ number: 3, of: 5 });
  expect(readNumber('3 out of 5')).toEqual({ number: 3, of: 5 });
  expect(readNumber('80 %')).toMatchObject({ of: 100 });
});

test.each(['false', '1e400', '9'.repeat(40), '1/2/3', '--1', 'NaN', '0x10'])('%s is no number', (text) => {
  expect(readNumber(text)).toHaveProperty('problem');
});

test.each([
  ['pt-br', 'pt-BR'],
  ['pt_BR', 'pt-BR'],
  ['EN', 'en'],
  ['zh-Hant-TW', 'zh-Hant-TW'],
  ['English', 'en'],
  ['Deutsch', 'de'],
  ['português', 'pt'],
  ['Veldanian', undefined],
  ['', undefined],
])('%s is the language %s', (text, tag) => {
  expect(readLanguage(text)).toBe(tag);
});

test.each([
  'https://twitter.com/vask/status/123',
  'https://mobile.twitter.com/vask/status/123',
  'https://x.com/i/web/status/123',
  'https://www.facebook.com/vask/posts/pfbid0abc',
  'https://www.facebook.com/photo.php?fbid=1',
  'https://m.facebook.com/story.php?story_fbid=1&id=2',
  'https://www.instagram.com/p/Abc/',
  'https://www.youtube.com/watch?v=abc',
  'https://youtu.be/abc',
  'https://www.tiktok.com/@vask/video/123',
  'https://t.me/vask/12',
  'https://archive.ph/AbCdE',
  'https://web.archive.org/web/2024/https://news.example/',
])('%s is a post', (address) => {
  expect(isPost(address)).toBe(true);
});

test.each([
  'https://twitter.com/vask',
  'https://www.facebook.com/vask',
  'https://www.instagram.com/vask/',
  'https://www.youtube.com/@vask',
  'https://en.wikipedia.org/wiki/Oren_Vask',
  'https://orenvask.example/posts/1',
])('%s is no post', (address) => {
  expect(isPost(address)).toBe(false);
});
