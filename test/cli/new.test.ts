import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { emptyFolder } from './empty-folder.ts';
import { CHECK, factwright, scratchProject, type Outcome } from './scratch-project.ts';

const SAID = ['--quote', 'Not one of our ferries was late in 2024.', '--speaker', 'Oren Vask', '--date', '2025-02-11'];

/** A project without a fact check. */
async function desk(...options: readonly string[]): Promise<string> {
  const root = emptyFolder();
  await factwright(root, 'init', '--yes', '--no-example', '--publisher', 'Harbour desk', ...options);
  return root;
}

function read(root: string, path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** What is wrong with a project; a draft has no warning either. */
async function validated(root: string): Promise<Outcome> {
  return factwright(root, 'validate', '--max-warnings', '0');
}

describe('a draft', () => {
  test('says in its comments what can be typed over as it is, with commas and all', async () => {
    const root = await desk();
    await factwright(root, 'new', 'ferries', ...SAID);
    const [, end = ''] = /^(# searches:[^]*)/m.exec(read(root, 'factchecks/ferries.yaml')) ?? [];
    const typed = end.replaceAll(/^# /gm, '').replace('Where you looked.', 'The archive, shelf 3, in Sel');
    expect(parse(typed.replace(/^The ratings.*\n/m, ''))).toMatchObject({
      searches: [{ where: 'The archive, shelf 3, in Sel', result: 'Nothing.', sought: 'supports' }],
      verdict: { rating: expect.any(String) },
    });
  });

  test('says of a rating that is a word of YAML that both spellings are the same', async () => {
    const root = await desk();
    await factwright(root, 'new', 'ferries', ...SAID);
    expect(read(root, 'factchecks/ferries.yaml')).toMatch(/^#   rating: "(true|false)" # or \1, which is the same$/m);
  });

  test('has the words without the quotation marks that were pasted with them', async () => {
    const root = await desk();
    const said = ['--speaker', 'Oren Vask', '--date', '2025-02-11', '--spoken', 'de'];
    const pasted = [
      '--quote',
      '“Not one ferry: never.”',
      '--original',
      '„Nicht eine Fähre.“',
      '--claim',
      '"No ferry."',
    ];
    expect((await factwright(root, 'new', 'ferries', ...said, ...pasted)).code).toBe(0);
    expect(parse(read(root, 'factchecks/ferries.yaml'))).toMatchObject({
      statement: { summary: 'No ferry.', quote: 'Not one ferry: never.', original: 'Nicht eine Fähre.' },
    });
    const both = await factwright(root, 'new', 'both', ...said, '--quote', '“No ferry” and “no boat”', '--dry-run');
    expect(parse(both.stdout).statement.quote).toBe('“No ferry” and “no boat”');
  });

  test('needs three options, validates, and has all that publishing wants as comments', async () => {
    const root = await desk();
    const { code, stdout, stderr } = await factwright(root, 'new', ...SAID);
    expect({ code, stdout, stderr }).toEqual({
      code: 0,
      stdout: 'Wrote factchecks/not-one-ferries-late-2024.yaml.\n',
      stderr: '',
    });
    expect((await validated(root)).code).toBe(0);
    const text = read(root, 'factchecks/not-one-ferries-late-2024.yaml');
    expect(text.split('\n')[0]).toBe('# yaml-language-server: $schema=../.factwright/schemas/factcheck.schema.json');
    expect(parse(text)).toEqual({
      title: 'Not one of our ferries was late in 2024.',
      status: 'draft',
      authors: ['harbour-desk'],
      statement: {
        summary: 'Not one of our ferries was late in 2024.',
        quote: 'Not one of our ferries was late in 2024.',
        speaker: 'oren-vask',
        date: '2025-02-11',
      },
      claims: {
        'not-one-ferries-late-2024': {
          text: 'Not one of our ferries was late in 2024.',
          quote: 'Not one of our ferries was late in 2024.',
        },
      },
      parties: { 'oren-vask': { name: 'Oren Vask', kind: 'person' } },
    });
    for (const key of [
      'published',
      'editors',
      'conflicts',
      'evidence',
      'replies',
      'searches',
      'verdict',
      'finding',
      'source',
    ])
      expect(text).toMatch(new RegExp(`^ *# ${key}:`, 'm'));
  });

  test('becomes a whole published check by taking comment signs away', async () => {
    const root = await desk('--url', 'desk.example');
    await factwright(root, 'new', 'late-ferries', ...SAID);
    const text = read(root, 'factchecks/late-ferries.yaml');
    const opened = text
      .split('\n')
      .map((line) => line.replace(/^( *)# ?((?: {0,6}(?:- )?(?!yaml-)[\w{-]+:| +- |- \{).*)$/, '$1$2'))
      .join('\n');
    writeFileSync(join(root, 'factchecks/late-ferries.yaml'), opened);
    const { stdout } = await factwright(root, 'validate');
    expect(stdout).not.toMatch(/error (?:schema|yaml|plain-yaml)/);
  });

  test.each([
    ['a newspaper', ['Sel Courier'], 'article', 'news'],
    ['a body', ['Assembly of Sel', '--source-kind', 'transcript', '--source-by-kind', 'state'], 'transcript', 'state'],
  ])('words that are read with %s are a statement seen in its page', async (_, by, kind, partyKind) => {
    const root = await desk();
    const said = ['--quote', 'Bread is cheap.', '--speaker', 'Oren Vask', '--date', '2024-04-12'];
    const page = ['--source-title', 'Bread', '--source-published', '13 April 2024'];
    const source = ['--source', 'https://page.example/bread', ...page, '--source-by', ...by];
    const { code, stderr } = await factwright(root, 'new', 'bread', ...said, ...source, '--offline');
    expect([code, stderr]).toEqual([0, expect.stringContaining('Nothing is stored of `bread` yet.')]);
    expect((await validated(root)).code).toBe(0);
    const { statement, sources, parties } = parse(read(root, 'factchecks/bread.yaml'));
    expect([statement.source, sources['oren-vask-statement']]).toEqual([
      'oren-vask-statement',
      { kind: 'statement', by: 'oren-vask', published: '2024-04-12', seenIn: 'bread' },
    ]);
    expect(sources.bread).toMatchObject({ kind, url: 'https://page.example/bread', published: '2024-04-13' });
    expect(parties[sources.bread.by]).toMatchObject({ kind: partyKind });
  });

  test('a second statement that stands in the same article is seen in it as well', async () => {
    const root = await desk();
    const from = ['--date', '2024-04-12', '--source', 'https://page.example/bread', '--offline'];
    const first = ['--speaker', 'Oren Vask', '--source-title', 'Bread', '--source-by', 'Sel Courier'];
    await factwright(root, 'new', 'bread', '--quote', 'Bread is cheap.', ...first, ...from);
    await factwright(root, 'new', 'milk', '--quote', 'Milk is dear.', '--speaker', 'Ilka Brandt', ...from);
    await factwright(root, 'new', 'tea', '--quote', 'Tea was late.', '--speaker', 'Sel Courier', ...from);
    const milk = parse(read(root, 'factchecks/milk.yaml'));
    expect(milk.sources[milk.statement.source]).toMatchObject({ by: 'ilka-brandt', seenIn: 'bread' });
    expect(parse(read(root, 'factchecks/tea.yaml')).statement.source).toBe('bread');
    expect((await validated(root)).code).toBe(0);
  });

  test('an article by the speaker is one source', async () => {
    const root = await desk();
    const said = ['--quote', 'Bread is cheap.', '--speaker', 'Oren Vask', '--date', '2024-04-12', '--offline'];
    const source = ['--source', 'https://page.example', '--source-kind', 'article', '--source-by', 'Oren Vask'];
    expect((await factwright(root, 'new', 'bread', ...said, ...source)).code).toBe(0);
    const { statement, sources, parties } = parse(read(root, 'factchecks/bread.yaml'));
    expect(sources).toEqual({ [statement.source]: expect.objectContaining({ kind: 'article', by: 'oren-vask' }) });
    expect(Object.keys(parties)).toEqual(['oren-vask']);
  });

  test('takes everything from options', async () => {
    const root = await desk('--languages', 'en,de');
    const { code, stderr } = await factwright(
      root,
      'new',
      'puenktliche-faehren',
      '--title',
      'Fähren: 14 waren zu spät',
      '--claim',
      'Keine Fähre war zu spät',
      '--quote',
      'Keine unserer Fähren war zu spät.',
      '--speaker',
      'Oren Vask',
      '--speaker-kind',
      'person',
      '--role',
      'Verkehrsminister',
      '--date',
      '11. Februar 2025',
      '--where',
      'Port Sel',
      '--occasion',
      'Pressekonferenz',
      '--question',
      'Wie pünktlich sind sie?',
      '--spoken',
      'German',
      '--lang',
      'Deutsch',
      '--url',
      'https://a.example/1',
      '--url',
      'https://a.example/2',
      '--source',
      'https://ministry.example/press',
      '--source-kind',
      'transcript',
      '--source-title',
      'Mitschrift',
      '--offline',
      '--evidence',
      'https://harbour.example/log',
      '--stance',
      'rebuts',
      '--topic',
      'Fähren',
      '--topic',
      'Häfen',
      '--country',
      'Germany',
      '--country',
      'at',
      '--author',
      'Ilka Brandt',
      '--folder',
      '2025',
    );
    expect([code, stderr]).toEqual([
      0,
      'note: Nothing is stored of `mitschrift` and `harbour-example` yet. `factwright capture` stores what their addresses say.\n',
    ]);
    expect((await factwright(root, 'validate')).code).toBe(0);
    expect(parse(read(root, 'factchecks/2025/puenktliche-faehren.yaml'))).toEqual({
      title: 'Fähren: 14 waren zu spät',
      language: 'de',
      status: 'draft',
      authors: ['ilka-brandt'],
      topics: ['Fähren', 'Häfen'],
      places: ['DE', 'AT'],
      statement: {
        summary: 'Keine Fähre war zu spät',
        quote: 'Keine unserer Fähren war zu spät.',
        speaker: 'oren-vask',
        role: 'Verkehrsminister',
        date: '2025-02-11',
        place: 'Port Sel',
        occasion: 'Pressekonferenz',
        question: 'Wie pünktlich sind sie?',
        language: 'de',
        source: 'mitschrift',
        appearances: ['https://a.example/1', 'https://a.example/2'],
      },
      claims: {
        'keine-faehre-war-zu-spaet': { text: 'Keine Fähre war zu spät', quote: 'Keine unserer Fähren war zu spät.' },
      },
      evidence: {
        'harbour-example': {
          claim: 'keine-faehre-war-zu-spaet',
          stance: 'rebuts',
          shows: expect.stringMatching(/^TO WRITE/),
          source: 'harbour-example',
        },
      },
      sources: {
        mitschrift: {
          kind: 'transcript',
          by: 'oren-vask',
          title: 'Mitschrift',
          url: 'https://ministry.example/press',
          published: '2025-02-11',
          accessed: '2026-11-23',
          language: 'de',
        },
        'harbour-example': {
          kind: 'report',
          by: 'unknown',
          url: 'https://harbour.example/log',
          accessed: '2026-11-23',
        },
      },
      parties: {
        'oren-vask': { name: 'Oren Vask', kind: 'person', role: 'Verkehrsminister' },
        'ilka-brandt': { name: 'Ilka Brandt', kind: 'person' },
      },
    });
  });

  test.each([
    ['en', 'No ferry was late.', 'Oren Vask', 'no-ferry-was-late', 'oren-vask'],
    ['de', 'Keine Fähre war zu spät.', 'Jörg Größe', 'keine-faehre-war-zu-spaet', 'joerg-groesse'],
    ['fr', 'Aucun ferry n’était en retard.', 'Zoé Lefèvre', 'aucun-ferry-netait-en-retard', 'zoe-lefevre'],
    ['es', 'Ningún ferri llegó tarde.', 'Íñigo Núñez', 'ningun-ferri-llego-tarde', 'inigo-nunez'],
    ['pt-BR', 'Nenhuma balsa se atrasou.', 'João Gonçalves', 'nenhuma-balsa-se-atrasou', 'joao-goncalves'],
    ['nl', 'Geen enkele boot was te laat.', 'Ĳsbrand', 'geen-enkele-boot-was-te-laat', 'ijsbrand'],
    [
      'zh',
      '没有一班渡轮晚点。',
      '王小明',
      expect.stringMatching(/^[a-z0-9-]+$/),
      expect.stringMatching(/^wang-?xiao-?ming$/),
    ],
    [
      'ar',
      'لم تتأخر أي عبّارة.',
      'أورين فاسك',
      expect.stringMatching(/^[a-z0-9-]+$/),
      expect.stringMatching(/^[a-z-]+$/),
    ],
    [
      'fa',
      'هیچ کشتی دیر نکرد.',
      'اورن واسک',
      expect.stringMatching(/^[a-z0-9-]+$/),
      expect.stringMatching(/^[a-z-]+$/),
    ],
    [
      'hi',
      'कोई फ़ेरी देर से नहीं आई।',
      'ओरेन वास्क',
      expect.stringMatching(/^[a-z0-9-]+$/),
      expect.stringMatching(/^[a-z-]+$/),
    ],
  ])('in %s', async (language, quote, speaker, id, party) => {
    const root = await desk('--languages', language);
    expect((await factwright(root, 'new', '--quote', quote, '--speaker', speaker, '--date', '2025')).code).toBe(0);
    expect((await validated(root)).code).toBe(0);
    const name = readdirSync(join(root, 'factchecks')).find((one) => !one.startsWith('_')) ?? '';
    expect(name.replace('.yaml', '')).toEqual(id);
    expect(parse(read(root, `factchecks/${name}`)).statement.speaker).toEqual(party);
  });

  test('with --dry-run is printed, and nothing is written', async () => {
    const root = await desk();
    const { code, stdout } = await factwright(root, 'new', ...SAID, '--dry-run');
    expect([code, parse(stdout).status]).toEqual([0, 'draft']);
    expect(readdirSync(join(root, 'factchecks'))).toEqual(['_parties.yaml']);
  });

  test('goes where one stands, if that is below the folder of fact checks', async () => {
    const root = await desk();
    mkdirSync(join(root, 'factchecks/2026'));
    const { stdout } = await factwright(join(root, 'factchecks/2026'), 'new', ...SAID, '--title', 'Ferries');
    expect(stdout).toBe('Wrote ferries.yaml.\n');
    expect(existsSync(join(root, 'factchecks/2026/ferries.yaml'))).toBe(true);
  });
});

describe('what the project knows', () => {
  test('completes parties and sources, shared ones and those of other checks', async () => {
    const root = scratchProject({
      'factchecks/_parties.yaml': 'ferry-line: { name: Ferry Line of Sel, kind: company }\n',
      'factchecks/_sources.yaml':
        'timetable: { kind: record, by: ferry-line, url: "https://ferries.example/timetable", accessed: 2024-05-02 }\n',
    });
    const options = [
      '--quote',
      'All is well with the ferries.',
      '--speaker',
      'ferry line of sel',
      '--date',
      '2025-02-11',
      '--offline',
    ];
    await factwright(root, 'new', 'well', ...options, '--source', 'https://ferries.example/timetable');
    expect(parse(read(root, 'factchecks/well.yaml'))).toMatchObject({
      statement: { speaker: 'ferry-line', source: 'timetable' },
    });
    expect(parse(read(root, 'factchecks/well.yaml'))).not.toHaveProperty('parties');
    const others = [
      '--quote',
      'Nothing to add.',
      '--speaker',
      'Oren Vask',
      '--date',
      '2025-02-12',
      '--offline',
      '--evidence',
      'https://harbour.example/log.csv',
    ];
    await factwright(root, 'new', 'nothing-to-add', ...others);
    expect(parse(read(root, 'factchecks/nothing-to-add.yaml'))).toMatchObject({
      statement: { speaker: 'minister' },
      sources: { 'vessel-log': { kind: 'dataset', by: 'harbour-office' } },
      parties: {
        minister: { name: 'Oren Vask', role: 'Minister of Fisheries' },
        'harbour-office': { name: 'Harbour Office of Sel' },
      },
    });
    expect((await factwright(root, 'validate')).code).toBe(0);
  });

  test('has an earlier check: it is named, and linked where the words are nearly the same', async () => {
    const root = scratchProject();
    const same = await factwright(
      root,
      'new',
      'again',
      '--quote',
      'Not one of our vessels has been inside, let me be clear.',
      '--speaker',
      'minister',
      '--date',
      '2025-02-11',
    );
    expect([same.code, same.stderr]).toEqual([
      0,
      "note: already checked? trawlers-in-reserve: The ministry's trawlers did enter the marine reserve (factchecks/trawlers-in-reserve.yaml)\n",
    ]);
    expect(parse(read(root, 'factchecks/again.yaml')).related).toEqual(['trawlers-in-reserve']);
    expect((await factwright(root, 'validate')).stdout).not.toContain('related-linked');
    const near = await factwright(
      root,
      'new',
      'near',
      '--quote',
      'No vessel of the Ministry entered it.',
      '--speaker',
      'minister',
      '--date',
      '2025-02-11',
    );
    expect(near.stderr).toContain('already checked? trawlers-in-reserve');
    const retold = await factwright(
      root,
      'new',
      'retold',
      '--quote',
      'Our ships stayed out of the protected area.',
      '--claim',
      'None of the ministry’s ships has been in the reserve.',
      '--speaker',
      'minister',
      '--date',
      '2025-02-11',
    );
    expect(retold.stderr).toContain('already checked? trawlers-in-reserve');
    expect(parse(read(root, 'factchecks/retold.yaml'))).not.toHaveProperty('related');
    const other = await factwright(
      root,
      'new',
      'other',
      '--quote',
      'Bread has become cheaper since May.',
      '--speaker',
      'minister',
      '--date',
      '2025-02-11',
    );
    expect(other.stderr).toBe('');
    expect(parse(read(root, 'factchecks/other.yaml'))).not.toHaveProperty('related');
  });

  test('gives each check an id of its own, also where one was renamed', async () => {
    const root = scratchProject({ 'factchecks/trawlers-in-reserve.yaml': `${CHECK}formerly: [old-ferries]\n` });
    const said = ['--quote', 'Bread has become cheaper.', '--speaker', 'minister', '--date', '2025-02-11', '--title'];
    expect((await factwright(root, 'new', ...said, 'Old ferries')).stdout).toContain('old-ferries-2.yaml');
    expect(await factwright(root, 'new', 'old-ferries', ...said, 'Old ferries')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Try `old-ferries-3`.'),
    });
  });
});

describe('a source is stored in the same step', () => {
  const PAGE = '<!doctype html><title>Press</title><p>“Not one of our ferries was late in 2024.”</p>';

  test('from a saved page, so that the quotation is verified', async () => {
    const root = await desk();
    writeFileSync(join(root, 'press.html'), PAGE);
    const { code, stdout } = await factwright(
      root,
      'new',
      'late',
      ...SAID,
      '--source',
      'https://ministry.example/press',
      '--from',
      'press.html',
    );
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Wrote factchecks\/late\.yaml\.\nlate\/ministry-example\n[^]*1 stored/);
    expect((await validated(root)).code).toBe(0);
    writeFileSync(
      join(root, 'factchecks/late.yaml'),
      read(root, 'factchecks/late.yaml').replaceAll('was late', 'was early'),
    );
    expect((await factwright(root, 'validate')).stdout).toContain('quote-in-source');
  });

  test('and where it cannot be, the draft is there all the same, or nothing was begun', async () => {
    const root = await desk('--url', 'desk.example');
    const local = await factwright(root, 'new', 'late', ...SAID, '--source', 'http://127.0.0.1:9/press');
    expect(local.code).toBe(1);
    expect(local.stdout).toContain('1 failed');
    expect(local.stderr).toContain('`factwright capture --source 127-0-0-1 --from FILE`');
    expect(existsSync(join(root, 'factchecks/late.yaml'))).toBe(true);
    const gone = await factwright(
      root,
      'new',
      'gone',
      ...SAID,
      '--source',
      'https://ministry.example/press',
      '--from',
      'press.html',
    );
    expect(gone).toMatchObject({ code: 2, stderr: expect.stringContaining('There is no file `press.html`.') });
    const lone = await factwright(root, 'new', 'gone', ...SAID, '--from', 'factwright.yaml');
    expect(lone).toMatchObject({ code: 2, stderr: expect.stringContaining('--from is the saved page of a source.') });
    const nameless = await desk();
    const unnamed = await factwright(nameless, 'new', 'late', ...SAID, '--source', 'https://ministry.example/press');
    expect(unnamed).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('note: the source is not stored. The owner of a site'),
    });
    expect(unnamed.stderr).toMatch(
      /note: Give the `publisher` a `url`.*\nnote: To store it later: `factwright capture --source ministry-example`, or a page/,
    );
    expect(existsSync(join(nameless, 'factchecks/late.yaml'))).toBe(true);
    expect(existsSync(join(root, 'factchecks/gone.yaml'))).toBe(false);
  });
});

describe('a second check of the same source', () => {
  const SECOND = ['--quote', 'It rained all of April.', '--speaker', 'minister', '--date', '2024-04-12', '--source'];
  const ADDRESS = 'https://ministry.example/press/2024-04-12';
  const PAGE = '<p>“Let me be clear, not one of our vessels has been inside. It rained all of April.”</p>';

  /** A project whose check has a copy of the source of its words. */
  async function stored(): Promise<string> {
    const root = scratchProject({ 'press.html': PAGE });
    const source = 'trawlers-in-reserve/press-conference';
    expect((await factwright(root, 'capture', '--source', source, '--from', 'press.html')).code).toBe(0);
    return root;
  }

  test('takes over its copy, so that the words are verified', async () => {
    const root = await stored();
    const { code, stdout, stderr } = await factwright(root, 'new', 'rain', ...SECOND, ADDRESS);
    expect({ code, stdout, stderr }).toEqual({
      code: 0,
      stdout: 'Wrote factchecks/rain.yaml.\nTook the stored copy of `press-conference` from `trawlers-in-reserve`.\n',
      stderr: '',
    });
    expect(parse(read(root, 'factchecks/rain.yaml')).sources).toHaveProperty('press-conference');
    expect((await validated(root)).stdout).not.toMatch(/rain\.yaml.* (?:error|warning) /);
    const changed = read(root, 'factchecks/rain.yaml').replaceAll('all of April', 'all of May');
    writeFileSync(join(root, 'factchecks/rain.yaml'), changed);
    expect((await factwright(root, 'validate')).stdout).toMatch(/rain\.yaml:\d+:\d+ error quote-in-source/);
  });

  test('stores a page that was saved for it, and leaves the copy of the first as it is', async () => {
    const root = await stored();
    writeFileSync(join(root, 'again.html'), PAGE.replace('rained', 'poured'));
    const quote = ['--quote', 'It poured all of April.', ...SECOND.slice(2)];
    const { code, stdout } = await factwright(root, 'new', 'rain', ...quote, ADDRESS, '--from', 'again.html');
    expect([code, stdout]).toEqual([0, expect.stringMatching(/^Wrote .*\nrain\/press-conference\n[^]*1 stored/)]);
    expect((await validated(root)).stdout).not.toMatch(/quote-in-source|quote-checked.*press-conference/);
  });

  test('says by which command its copy is stored, where no check has one', async () => {
    const { code, stderr } = await factwright(scratchProject(), 'new', 'rain', ...SECOND, ADDRESS);
    expect([code, stderr]).toEqual([0, expect.stringContaining('`factwright capture --source rain/press-conference`')]);
  });

  test('does not replace a copy that all checks share, and says how to', async () => {
    const press = `press: { kind: statement, by: minister, url: "${ADDRESS}x", accessed: 2024-05-02 }\n`;
    const minister = 'minister: { name: Oren Vask, kind: person }\n';
    const root = scratchProject({
      'factchecks/_sources.yaml': press,
      'factchecks/_parties.yaml': minister,
      'factchecks/trawlers-in-reserve.yaml': CHECK.replace(/^  minister: .*\n/m, ''),
      'press.html': PAGE,
    });
    const from = ['--from', 'press.html'];
    const first = await factwright(root, 'new', 'rain', ...SECOND, `${ADDRESS}x`, ...from);
    expect([first.code, first.stdout]).toEqual([0, expect.stringMatching(/\npress\n[^]*1 stored/)]);
    const second = await factwright(root, 'new', 'rain-2', ...SECOND, `${ADDRESS}x`, ...from);
    expect([second.code, second.stdout]).toEqual([0, 'Wrote factchecks/rain-2.yaml.\n']);
    expect(second.stderr).toContain(
      'To put press.html in its place: `factwright capture --source press --from press.html`',
    );
  });
});

describe('mistakes', () => {
  test.each([
    [[], 'A fact check needs --quote, --speaker, --date.'],
    [['--quote', 'A', '--speaker', 'B'], 'A fact check needs --date.'],
    [[...SAID, '--date', 'yesterday-ish'], 'Give a date as 2024-04-12, 12.4.2024'],
    [[...SAID, '--date', '3/4/2024'], 'It can mean 2024-04-03 or 2024-03-04: give it like that.'],
    [[...SAID, '--date', '2099-01-01'], '2099-01-01 is in the future.'],
    [[...SAID, '--date', '2024-02-30'], 'February 2024 has 29 days.'],
    [[...SAID, '--date', '2024-15-04'], 'Did you mean 2024-04-15?'],
    [[...SAID, '--lang', 'fr'], 'The project publishes in en, not in fr.'],
    [[...SAID, '--lang', 'Elvish'], 'Give one language'],
    [[...SAID, '--country', 'Veldania'], 'No country is called “Veldania”.'],
    [[...SAID, '--source', 'press-conference'], 'There is no source `press-conference`.'],
    [[...SAID, '--source', 'javascript:alert(1)'], 'There is no source `javascript:alert(1)`.'],
    [[...SAID, '--speaker', 'harbour-dask'], 'Did you mean `harbour-desk`?'],
    [[...SAID, '--url', 'ftp://a.example'], '--url “ftp://a.example” cannot be used. Give a web address'],
    [[...SAID, '--title', 'a\u202Eb'], 'It holds a character that nobody sees'],
    [[...SAID, '--title', ''], '--title “” cannot be used. It is empty.'],
    [[...SAID, '--claim', 'x'.repeat(30_000)], 'It is longer than 10,000 characters.'],
    [[...SAID, '--folder', '../..'], '`../..` is no folder below factchecks.'],
    [[...SAID, '--folder', '_media'], 'is no folder below factchecks'],
    [['../../etc/passwd', ...SAID], '`../../etc/passwd` is not an id'],
    [['Ferries', ...SAID], 'Did you mean `ferries`?'],
    [['factchecks/Late ferries.yaml', ...SAID], 'Did you mean `late-ferries`?'],
    [['--quote', '?!', '--speaker', 'B', '--date', '2024'], '--quote “?!” cannot be used. It has no word.'],
    [[...SAID, '--stance', 'against'], 'Allowed choices are rebuts, supports, context.'],
  ])('%j', async (options, words) => {
    const root = await desk();
    const { code, stdout, stderr } = await factwright(root, 'new', ...options);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(words);
    expect(readdirSync(join(root, 'factchecks'))).toEqual(['_parties.yaml']);
  });

  test('outside a project, and in one that is broken', async () => {
    const root = emptyFolder();
    expect(await factwright(root, 'new', ...SAID)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('`factwright init`'),
    });
    const broken = await desk();
    writeFileSync(join(broken, 'factchecks/_parties.yaml'), 'harbour-desk: {');
    expect(await factwright(broken, 'new', ...SAID)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('_parties.yaml has mistakes.'),
    });
  });

  test.each([
    'yes',
    'null',
    '- a list',
    'a: map',
    'ends in a colon:',
    '# a comment',
    'before # behind',
    '"quoted" it',
    "'single' it",
    '{brace}',
    '[bracket], and more',
    '*alias',
    '&anchor',
    '!tag',
    '| bar',
    '> more',
    '%percent',
    '@at',
    '`tick',
    '12',
    '1e3',
    '0x1F',
    '2024-04-12',
    '\\backslash\\',
    'two\nlines',
    'tab\there',
    '  spaces   within ',
    'é'.normalize('NFD'),
    'word '.repeat(60),
    'x'.repeat(500),
    'a 😀 face',
    '<script>alert(1)</script>',
    '${{ secrets.TOKEN }}',
    '$(rm -rf /)',
  ])('typed text of any kind is text in the file: %j', async (typed) => {
    const root = await desk();
    const options = [
      '--quote',
      typed,
      '--speaker',
      `${typed} of Sel`,
      '--date',
      '2024',
      '--role',
      typed,
      '--topic',
      typed,
      '--occasion',
      typed,
      '--source',
      'https://a.example/',
      '--offline',
    ];
    expect((await factwright(root, 'new', 'typed', ...options)).code).toBe(0);
    const wanted = typed.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
    const { statement, topics, parties } = parse(read(root, 'factchecks/typed.yaml'));
    expect({
      ...statement,
      topics,
      names: Object.values<{ name: string }>(parties).map(({ name }) => name),
    }).toMatchObject({
      quote: wanted,
      role: wanted,
      occasion: wanted,
      topics: [wanted],
      names: [`${wanted} of Sel`.replaceAll(/\s+/g, ' ')],
    });
    expect((await factwright(root, 'validate')).code).toBe(0);
  });
});
