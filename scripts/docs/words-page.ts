/** The page that lists every word of the interface, with its English text. */
export function wordsPage(words: { readonly article: object; readonly site: object }): string {
  const rows = [...wordsIn(words, '')].map(
    ([key, text]) => `| \`${key}\` | ${text.replaceAll('|', '\\|').replaceAll('<', '&lt;')} |`,
  );
  return `# The words of the interface

<!-- Generated from src/words/en/ by \`npm run docs\`; a test fails when it is stale. -->

Each can be changed in \`theme/words/LANGUAGE.yaml\` ([how](theme.md)): a key such as \`article.page.verdict\` is \`verdict\` below \`page\`
below \`article\`. Those of \`article\` stand on the page of a check, those of \`site\` around it and in lists. \`{n}\` and the like stay in the
text: a name or a number takes their place. \`one\` and \`other\` are the forms for numbers; Arabic has \`zero\`, \`two\`, \`few\` and \`many\` as well.

| word | English |
|---|---|
${rows.join('\n')}
`;
}

function* wordsIn(value: unknown, key: string): Iterable<readonly [key: string, text: string]> {
  if (typeof value === 'string') yield [key, value];
  else if (typeof value === 'object' && value !== null && !Array.isArray(value))
    for (const [name, below] of Object.entries(value)) yield* wordsIn(below, key === '' ? name : `${key}.${name}`);
}
