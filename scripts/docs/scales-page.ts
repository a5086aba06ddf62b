import type { LocalText, Rating, Scale } from '../../src/model/index.ts';

/** The page that lists the built-in scales. */
export function scalesPage(scales: Readonly<Record<string, Scale>>): string {
  return [
    '# The built-in scales',
    '<!-- Generated from src/scales/ by `npm run docs`; a test fails when it is stale. -->',
    'A project chooses one by its name, such as `scale: standard`, or writes [its own](format.md). To change one of these, print\nit with `factwright scale standard` (without a name, it lists them), put that in the place of `scale:` in `factwright.yaml`, and\nchange what you want: it is whole, with every text by language. The labels are the publishers’; the definitions are ours, so read theirs\nbefore you use them. The class is what the verdict rules judge a rating by.',
    ...Object.entries(scales).flatMap(([name, scale]) => [
      `## \`${name}\``,
      `${scale.name ?? name}, from ${scale.worst} to ${scale.best}.${scale.source === undefined ? '' : ` [Its own page](${scale.source}).`}`,
      ['| rating | label | class | value | meaning |', '|---|---|---|---|---|', ...scale.ratings.map(row)].join('\n'),
    ]),
  ]
    .join('\n\n')
    .concat('\n');
}

function row({ id, label, class: kind, value, definition }: Rating): string {
  return `| \`${id}\` | ${first(label)} | ${kind} | ${value ?? '–'} | ${first(definition)} |`;
}

function first(text: LocalText): string {
  return typeof text === 'string' ? text : (Object.values(text)[0] ?? '');
}
