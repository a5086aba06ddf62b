/** A fact check without mistakes. */
export const FACT_CHECK = `# Checked by the desk for fisheries
title: "Veldania's fleet did not double"
language: en
status: draft
published: 2022-11-02
topics: [fisheries, budget]
statement:
  text: |
    The fleet has doubled
    since we took office.

    We counted: every boat.
  speaker: minister
  seenIn:
    - source: interview
      locator: "12:40"
    - source: report
claims:
  fleet:
    text: The fleet has doubled.
    rating: false
    evidence:
      - source: register
        quote: >-
          212 boats in 2019,
          231 boats in 2022
        stance: refutes
`;

/** One mistake made in the fact check: `from` must be in it. */
function slip(from: string, to: string): string {
  if (!FACT_CHECK.includes(from)) throw new Error(`The fact check does not contain ${from}`);
  return FACT_CHECK.replace(from, () => to);
}

/** What beginners do. Each mistake is one problem, unless its name begins with “several”. */
export const MISTAKES: Readonly<Record<string, string>> = {
  'colon in a value': slip('The fleet has doubled.', 'Minister: the fleet has doubled.'),
  'colon in a value with an apostrophe': slip('The fleet has doubled.', "It's clear: the fleet's doubled."),
  'colon in a list item': slip('- source: report', '- source: report: part two'),
  'missing space after a colon': slip('language: en', 'language:en'),
  'missing space after a colon, last in its map': slip('stance: refutes', 'stance:refutes'),
  'missing space after a colon, first line': slip('# Checked by the desk for fisheries\ntitle: ', 'title:'),
  'missing colon': slip('speaker: minister', 'speaker minister'),
  'value begins with @': slip('The fleet has doubled.', '@ministry said so'),
  'value begins with a backtick': slip('The fleet has doubled.', '`fleet` has doubled'),
  'value begins with %': slip('The fleet has doubled.', '% of boats'),
  'value begins with *': slip('The fleet has doubled.', '*The* fleet has doubled'),
  'value begins with &': slip('The fleet has doubled.', '&c. the fleet'),
  'value begins with !': slip('The fleet has doubled.', '!Urgent the fleet has doubled'),
  'value begins with |': slip('The fleet has doubled.', '| The fleet has doubled'),
  'value begins with >': slip('The fleet has doubled.', '>The fleet has doubled'),
  'value begins with {': slip('The fleet has doubled.', '{The fleet} has doubled'),
  'value begins with {{': slip('The fleet has doubled.', '{{fleet}}'),
  'value begins with [': slip('The fleet has doubled.', '[sic] the fleet has doubled'),
  'value begins with ,': slip('The fleet has doubled.', ', the fleet'),
  'value begins with a dash': slip('The fleet has doubled.', '- the fleet'),
  'value begins with ? ': slip('The fleet has doubled.', '? the fleet'),
  'curly quotes around a colon': slip('The fleet has doubled.', '“The fleet: it doubled”'),
  'low curly quotes around a colon': slip('The fleet has doubled.', '„The fleet: it doubled“'),
  'closed by a curly quote': slip('locator: "12:40"', 'locator: "12:40”'),
  'unclosed double quote': slip('"12:40"', '"12:40'),
  'unclosed single quote': slip('"Veldania\'s fleet did not double"', "'Veldania did not double"),
  'unclosed quote at the end': slip('stance: refutes', 'stance: "refutes'),
  'unclosed quote that ends in an escaped one': 'title: "The fleet\\"',
  'unclosed quote that ends in a double apostrophe': "title: 'The fleet''",
  'quoted text over lines that are not indented': slip(
    '"Veldania\'s fleet did not double"',
    '"Veldania\ndid not\ndouble"',
  ),
  'quotes inside quotes': slip('"Veldania\'s fleet did not double"', '"The "fleet" did not double"'),
  'apostrophe inside single quotes': slip('"Veldania\'s fleet did not double"', "'Veldania's fleet'"),
  'text after a closing quote': slip('"12:40"', '"12:40" hours'),
  'bad escape': slip('"12:40"', '"C:\\documents"'),
  'quoted key over lines': slip('language: en', '"lang\n uage": en'),
  'unclosed bracket': slip('[fisheries, budget]', '[fisheries, budget'),
  'unclosed brace': slip('[fisheries, budget]', '{fisheries: budget'),
  'unclosed bracket at the end': slip('stance: refutes', 'stance: [refutes'),
  'unclosed bracket, inner': slip('[fisheries, budget]', '[fisheries, [budget]'),
  'stray closing bracket': slip('[fisheries, budget]', '[fisheries, budget]]'),
  'closing bracket as a value': slip('[fisheries, budget]', ']'),
  'bracket closed by a brace': slip('[fisheries, budget]', '[fisheries, budget}'),
  'two commas': slip('[fisheries, budget]', '[fisheries,, budget]'),
  'missing comma': slip('[fisheries, budget]', '{a: fisheries b: budget}'),
  'missing comma after a quote': slip('[fisheries, budget]', '["fisheries" "budget"]'),
  'tab as indentation': slip('  speaker: minister', '\tspeaker: minister'),
  'tabs as indentation of a block': slip('  fleet:\n    text: The', '\tfleet:\n\t\ttext: The'),
  'spaces and a tab as indentation': slip('      - source: register', '  \t- source: register'),
  'tab after a dash': slip('    - source: report', '    -\tsource: report'),
  'indented too little': slip('  speaker: minister', ' speaker: minister'),
  'indented too much': slip('  speaker: minister', '   speaker: minister'),
  'indented below a value': slip('speaker: minister', 'speaker: minister\n    name: Ada'),
  'list item indented too little': slip('    - source: report', '   - source: report'),
  'list item indented too much': slip('    - source: report', '     - source: report'),
  'list item without dash': slip('    - source: report', '    report'),
  'map key after a list': slip('    - source: report', '    source: report'),
  'list on the line of its key': slip('topics: [fisheries, budget]', 'topics: - fisheries'),
  'first line of the file indented': slip('title: ', '  title: '),
  'block text not indented': slip('    The fleet has doubled\n', '  The fleet has doubled\n'),
  'block text, later line not indented': slip('    since we took office.', '  since we took office.'),
  'block text, unindented to column 1': slip('    since we took office.', 'since we took office.'),
  'text on the line of the block sign': slip('text: |', 'text: | The fleet'),
  'folded text with a letter': slip('quote: >-', 'quote: >x'),
  'comment without space': slip('"12:40"', '"12:40"#minutes'),
  'duplicate key': slip('language: en', 'title: another'),
  'duplicate key in other spelling': slip('language: en', '"title": another'),
  'keys that are the same number': '1: The first trawler\n01: The second trawler\n',
  anchor: slip('speaker: minister', 'speaker: &who minister'),
  alias: slip('speaker: minister', 'speaker: *who'),
  'merge key': slip('speaker: minister', '<<: {speaker: minister}'),
  tag: slip('speaker: minister', 'speaker: !!str minister'),
  'own tag': slip('speaker: minister', 'speaker: !person minister'),
  'complex key': slip('speaker: minister', '? speaker\n  : minister'),
  'list as key': slip('speaker: minister', '[a, b]: minister'),
  'missing key': slip('speaker: minister', ': minister'),
  'colon on the line below its key': slip('speaker: minister', 'speaker\n    : minister'),
  'text that goes on at the indentation of its key, below a comment': 'statement:\n#draft\n  We counted\nevery boat\n',
  'quoted text that goes on at the indentation of its key, below a comment':
    'statement:\n#draft\n  "We counted\nevery boat"\n',
  'null as key': slip('speaker: minister', '~: minister'),
  directive: `%YAML 1.2\n---\n${FACT_CHECK}`,
  'line begins with %': `%fleet\n---\n${FACT_CHECK}`,
  'second document': `${FACT_CHECK}---\ntitle: another\n`,
  'second document after an end': `${FACT_CHECK}...\ntitle: another\n`,
  'map on the line of the document start': '--- title: The fleet\n',
  empty: '',
  blank: ' \n\n',
  'only comments': '# The fleet\n# has doubled\n',
  'only a document start': '---\n',
  'two document starts': '---\n---\ntitle: The fleet\n',
  'merge conflict': slip('language: en\n', '<<<<<<< ours\nlanguage: en\n=======\nlanguage: de\n>>>>>>> theirs\n'),
  'several: an unclosed quote, a tab, a colon': slip('"12:40"', '"12:40')
    .replace('  speaker: minister', '\tspeaker: minister')
    .replace('The fleet has doubled.', 'Minister: it doubled'),
  'several: the same key three times': 'port: Alda\nport: Brin\nport: Corm\n',
  'several: @ in three places': 'a: @x\nb: @y\nc:\n  - @z\n',
  'several: anchor and alias on one line': 'ports: [&a Alda, *a]\n',
};
