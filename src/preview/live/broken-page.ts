import { hash } from 'node:crypto';
import { markup } from '../../render/html/markup.ts';
import { neutralise } from '../../printing/index.ts';
import { PLAIN, reportText } from '../../reporters/index.ts';
import type { BrokenFile } from '../../workspace/preview/live-site.ts';
import type { Unreadable } from './unreadable.ts';

const STYLE =
  ':root{color-scheme:light dark}body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:3rem auto;padding:0 1rem}pre{font:.9rem/1.45 ui-monospace,monospace;white-space:pre-wrap;overflow-wrap:anywhere;padding:1rem;border:1px solid;border-radius:6px}';
const STYLE_DIGEST = hash('sha256', STYLE, 'base64');

/** What stands in place of the page of a file that cannot be read. */
export function brokenPage(file: BrokenFile): string {
  const { heading, sentence, report } = unreadable(file);
  const [before, name, after] = sentence;
  return page(heading, markup`<p>${before}<code>${name}</code>${after}</p>\n<pre>${report}</pre>`.html);
}

/** The same for a page that is open. */
export function unreadable({ file, report }: BrokenFile): Unreadable {
  return {
    heading: 'This page cannot be shown',
    sentence: [
      'The file ',
      neutralise(file),
      ' cannot be read as a fact check. This page comes back as soon as it can.',
    ],
    report: reportText(report, PLAIN),
  };
}

/** What is shown before the site is built for the first time. */
export function waitingPage(): string {
  return page('The site is being built', '<p>It is shown here as soon as it is there.</p>');
}

function page(title: string, content: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'sha256-${STYLE_DIGEST}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${content}
</main>
</body>
</html>
`;
}
