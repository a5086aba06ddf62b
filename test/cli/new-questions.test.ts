import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { emptyFolder } from './empty-folder.ts';
import { HAS_TERMINAL, inTerminal } from './in-terminal.ts';
import { factwright, factwrightWith, scratchProject } from './scratch-project.ts';

const ENTER = '\r';
const DOWN = '\u001B[B';
const ESCAPE = '\u001B';
const FILE = 'factchecks/trawlers-in-reserve.yaml';

describe.skipIf(!HAS_TERMINAL)('new in a terminal (needs script of util-linux)', { timeout: 60_000 }, () => {
  test('asks for the statement, says what is wrong with an answer, and writes a draft', async () => {
    const root = emptyFolder();
    await factwright(root, 'init', '--yes', '--no-example', '--publisher', 'Harbour desk');
    const { code, screen } = await inTerminal(
      root,
      ['new', '--offline'],
      [
        ['word for word', `No ferry was late.${ENTER}`],
        ['in one sentence', ENTER],
        ['Who said it', `harbour-dask${ENTER}`],
        ['Did you mean', `\u0015Ferry Riders of Sel${ENTER}`],
        ['does not know “Ferry Riders of Sel” yet', `assoc${ENTER}`],
        ['In what role', `Minister of Transport${ENTER}`],
        ['When', `soon${ENTER}`],
        ['Give a date', `\u001512 April 2024${ENTER}`],
        ['On what occasion', `Press conference${ENTER}`],
        ['At which address', `press.html${ENTER}`],
        ['Give a web address', `\u0015ministry.example/press${ENTER}`],
        ['What is that page?', ENTER],
        ['Choose one: type a word for it', `speech${ENTER}`],
        ['What is that page called', ENTER],
        ['A headline', `Ferries were late${ENTER}`],
        ['ferries-were-late', `\u0015Ferries${ENTER}`],
        ['Like this?', ENTER],
        ['Is all of this right', ENTER],
      ],
    );
    expect(screen).toContain('Wrote factchecks/ferries.yaml.');
    expect(screen).toContain('`node ');
    expect(code).toBe(0);
    expect(parse(readFileSync(join(root, 'factchecks/ferries.yaml'), 'utf8'))).toMatchObject({
      title: 'Ferries were late',
      statement: {
        quote: 'No ferry was late.',
        speaker: 'ferry-riders-of-sel',
        role: 'Minister of Transport',
        date: '2024-04-12',
        occasion: 'Press conference',
        source: 'ministry-example',
      },
      sources: {
        'ministry-example': {
          kind: 'statement',
          by: 'ferry-riders-of-sel',
          url: 'https://ministry.example/press',
          published: '2024-04-12',
          accessed: expect.anything(),
        },
      },
      parties: { 'ferry-riders-of-sel': { kind: 'ngo' } },
    });
    // The program's own clock, not that of the other tests.
    expect((await factwrightWith({ now: () => new Date() }, root, 'validate')).code).toBe(0);
  });

  test('shows an earlier check, and leaves it at that if that is what was meant', async () => {
    const root = scratchProject();
    const { code, screen } = await inTerminal(
      root,
      ['new', '--quote', 'Let me be clear, not one of our vessels has been inside.'],
      [
        ['in one sentence', ENTER],
        ['Begin a new one', `n`],
      ],
    );
    expect(screen).toContain('note: already checked? trawlers-in-reserve: ');
    expect(screen).toContain('The earlier check is factchecks/trawlers-in-reserve.yaml.');
    expect(code).toBe(2);
  });

  test('stores a page that was saved, under the title that it has itself', async () => {
    const root = scratchProject({
      'press.html': '<!doctype html><title>Press of\n the Ministry</title><p>“Bread is cheap.”</p>',
    });
    const { code, screen } = await inTerminal(
      root,
      ['new', '--quote', 'Bread is cheap.', '--claim', 'Bread is cheap.', '--speaker', 'minister'],
      [
        ['In what role', ENTER],
        ['When', `2024${ENTER}`],
        ['On what occasion', ENTER],
        ['At which address', `https://ministry.example/bread${ENTER}`],
        ['What is that page?', `speech${ENTER}`],
        ['A file of that page', `gone.html${ENTER}`],
        ['There is no file', `\u0015'press.html'${ENTER}`],
        ['Press of the Ministry', ENTER],
        ['A headline', ENTER],
        ['bread-is-cheap', ENTER],
        ['Is all of this right', ENTER],
      ],
    );
    expect([code, screen]).toEqual([0, expect.stringContaining('1 stored')]);
    const { statement, sources } = parse(readFileSync(join(root, 'factchecks/bread-is-cheap.yaml'), 'utf8'));
    expect([statement.role, statement.source]).toEqual(['Minister of Fisheries', 'press-of-the-ministry']);
    expect(sources[statement.source]).toMatchObject({ title: 'Press of the Ministry' });
  });

  test('a newspaper’s page is its own article, in which the words are read and found again', async () => {
    const root = scratchProject({ 'courier.html': '<!doctype html><title>Dear bread</title><p>“Bread is cheap.”</p>' });
    const said = ['--quote', 'Bread is cheap.', '--claim', 'Bread is cheap.', '--speaker', 'minister'];
    const { code, screen } = await inTerminal(
      root,
      ['new', 'bread', ...said, '--role', 'Minister', '--date', '2024', '--occasion', 'A fair', '--title', 'Bread'],
      [
        ['At which address', `https://courier.example/bread${ENTER}`],
        ['What is that page?', `speech${ENTER}`],
        ['A file of that page', `courier.html${ENTER}`],
        ['Dear bread', ENTER],
        ['What the page is: statement', `${DOWN}${DOWN}${ENTER}`],
        ['What is that page?', `newspaper${ENTER}`],
        ['Whose is it?', `Sel Courier${ENTER}`],
        ['does not know “Sel Courier” yet', `newsp${ENTER}`],
        ['When did it appear', `13 April 2024${ENTER}`],
        ['Is all of this right', ENTER],
      ],
    );
    expect([code, screen]).toEqual([0, expect.stringContaining('1 stored')]);
    expect(screen).toContain('Whose page it is: Sel Courier');
    expect(parse(readFileSync(join(root, 'factchecks/bread.yaml'), 'utf8'))).toMatchObject({
      statement: { speaker: 'minister', source: 'minister-statement' },
      sources: {
        'minister-statement': { kind: 'statement', by: 'minister', published: '2024', seenIn: 'dear-bread' },
        'dear-bread': {
          kind: 'article',
          by: 'sel-courier',
          title: 'Dear bread',
          url: 'https://courier.example/bread',
          published: '2024-04-13',
        },
      },
      parties: { 'sel-courier': { name: 'Sel Courier', kind: 'news' } },
    });
    const now = { now: () => new Date() };
    expect((await factwrightWith(now, root, 'validate', 'factchecks/bread.yaml')).code).toBe(0);
    expect((await factwrightWith(now, root, 'evidence', 'factchecks/bread.yaml')).stdout).toContain('exact: 1 of 1');
  });

  test('asks for the address of a page that an option names', async () => {
    const root = scratchProject({ 'press.txt': 'Bread is cheap.' });
    const said = ['--quote', 'Bread is cheap.', '--claim', 'It is.', '--speaker', 'many', '--date', '2024'];
    const { code, screen } = await inTerminal(
      root,
      ['new', 'bread', ...said, '--from', 'press.txt', '--role', 'Bakers', '--occasion', 'A fair', '--title', 'Bread'],
      [
        ['From which address is press.txt', ENTER],
        ['Give a web address', `\u0015vessel-log${ENTER}`],
        ['Is all of this right', ENTER],
      ],
    );
    expect([code, screen]).toEqual([0, expect.stringContaining('1 stored')]);
  });

  test.each([
    ['y', ['trawlers-in-reserve']],
    ['n', undefined],
  ])('links an earlier check of nearly the same words if %s is answered', async (answer, related) => {
    const root = scratchProject();
    const said = ['--quote', 'Let me be clear, not one of our vessels has been inside.', '--claim', 'None was inside.'];
    const others = ['--speaker', 'minister', '--role', 'Minister', '--occasion', 'A fair', '--title', 'Vessels'];
    const { code } = await inTerminal(
      root,
      ['new', 'vessels', ...said, ...others],
      [
        ['Begin a new one', 'y'],
        ['Link it to trawlers-in-reserve', answer],
        ['When', `2024${ENTER}`],
        ['At which address', ENTER],
        ['Is all of this right', ENTER],
      ],
    );
    const { related: written } = parse(readFileSync(join(root, 'factchecks/vessels.yaml'), 'utf8'));
    expect([code, written]).toEqual([0, related]);
  });

  test('a mistake in an option is told before anything is asked', async () => {
    const root = scratchProject();
    for (const [argv, words] of [
      [['../x'], 'is not an id'],
      [['--evidence', 'vessel-lok'], 'Did you mean `vessel-log`?'],
      [['--from', 'nowhere.html'], 'There is no file `nowhere.html`.'],
      [['party', '--controlled-by', 'harbour-ofice'], 'There is no party'],
      [['source', '--published', 'soon'], 'Give a date'],
      [['source', '--url', 'https://harbour.example/log.csv', '--in', FILE], 'There is a source with that address'],
    ] as const) {
      const { code, screen } = await inTerminal(root, ['new', ...argv], []);
      expect([code, /word for word|called|At which/.test(screen), screen.includes(words)]).toEqual([2, false, true]);
    }
  });

  test('Escape or < goes back to the question before, and the answer stands there to be changed', async () => {
    const root = scratchProject();
    const said = ['--quote', 'Bread is cheap.', '--claim', 'It is.', '--speaker', 'many', '--title', 'Bread'];
    const { code, screen } = await inTerminal(
      root,
      ['new', 'bread', ...said, '--offline'],
      [
        ['In what role', ESCAPE],
        ['This is the first question', `Bakers${ENTER}`],
        ['When', `2023${ENTER}`],
        ['On what occasion', `5 May 2024${ENTER}`],
        ['At which address', `<${ENTER}`],
        ['On what occasion', ESCAPE],
        ['When', `\u00155 May 2024${ENTER}`],
        ['On what occasion', `\u0015A fair${ENTER}`],
        ['At which address', ENTER],
        ['Is all of this right', ENTER],
      ],
    );
    expect([code, screen]).toEqual([0, expect.stringContaining('Wrote factchecks/bread.yaml.')]);
    const { statement } = parse(readFileSync(join(root, 'factchecks/bread.yaml'), 'utf8'));
    expect(statement).toMatchObject({ role: 'Bakers', date: '2024-05-05', occasion: 'A fair' });
  });

  test('a last look shows all answers, and asks again for the one that is chosen', async () => {
    const root = scratchProject();
    const said = ['--quote', 'Bread is cheap.', '--claim', 'It is.', '--speaker', 'many', '--date', '2024'];
    const { code, screen } = await inTerminal(
      root,
      ['new', ...said, '--role', 'Bakers', '--offline'],
      [
        ['On what occasion', `A fair${ENTER}`],
        ['At which address', ENTER],
        ['A headline', `Bread was dear${ENTER}`],
        ['bread-was-dear', ENTER],
        ['Headline: Bread was dear', `${DOWN}${DOWN}${DOWN}${ENTER}`],
        ['A headline', `\u0015Bread was not cheap${ENTER}`],
        ['Short name: bread-was-not-cheap', ENTER],
      ],
    );
    expect([code, screen]).toEqual([0, expect.stringContaining('Wrote factchecks/bread-was-not-cheap.yaml.')]);
    expect(screen).toContain('Occasion: A fair');
    expect(readdirSync(join(root, 'factchecks'))).toHaveLength(2);
  });

  test('options answer their own questions, and no others; --yes asks nothing', async () => {
    const root = scratchProject({ 'press.html': '<!doctype html><title>Press</title><p>Bread is cheap.</p>' });
    const said = ['--quote', 'Bread is cheap.', '--speaker', 'many', '--date', '2024'];
    const { code, screen } = await inTerminal(
      root,
      ['new', ...said, '--source', 'https://bakers.example'],
      [
        ['in one sentence', ENTER],
        ['In what role', ENTER],
        ['On what occasion', ENTER],
        ['What is that page?', `speech${ENTER}`],
        ['A file of that page', `press.html${ENTER}`],
        ['Press', ENTER],
        ['A headline', ENTER],
        ['bread-is-cheap', `\u0015bread${ENTER}`],
        ['Is all of this right', ENTER],
      ],
    );
    expect([code, screen]).toEqual([0, expect.stringContaining('1 stored')]);
    expect(readdirSync(join(root, 'factchecks'))).toContain('bread.yaml');
    const unasked = await inTerminal(root, ['new', 'cheap', ...said, '--yes'], []);
    expect([unasked.code, unasked.screen]).toEqual([0, expect.stringContaining('Wrote factchecks/cheap.yaml.')]);
  });

  test('a letter is asked for its day and for a file of it, not for an address', async () => {
    const root = scratchProject({ 'letter.txt': 'We stand by what the minister said.\n' });
    const { code, screen } = await inTerminal(
      root,
      ['new', 'source', 'letter', '--kind', 'correspondence', '--by', 'minister', '--in', FILE],
      [
        ['A file of it', `letter.txt${ENTER}`],
        ['What is it about', ENTER],
        ['On which day was it sent', `3 May 2024${ENTER}`],
        ['Is all of this right', ENTER],
      ],
    );
    expect([code, screen]).toEqual([0, expect.stringContaining('1 stored')]);
    const { sources } = parse(readFileSync(join(root, FILE), 'utf8'));
    expect(sources.letter).toEqual({ kind: 'correspondence', by: 'minister', published: '2024-05-03' });
  });

  test('no kind is chosen for anybody: a word for it finds it, and each is explained', async () => {
    const root = scratchProject({ 'table.csv': 'Year,Lights\n2024,3\n' });
    const { code, screen } = await inTerminal(
      root,
      ['new', 'source', 'lights', '--by', 'unknown', '--title', 'Lights', '--url', 'https://a.example', '--offline'],
      [
        ['What kind of source', '<'],
        ['back to the question before', ENTER],
        ['This is the first question', ENTER],
        ['Choose one', 'tabl'],
        ['Search: tabl', 'e'],
        ['table', ENTER],
        ['Is all of this right', ENTER],
      ],
    );
    expect([code, screen]).toEqual([0, expect.stringContaining('Added lights')]);
    expect(screen).toMatch(/record +kept because it is a duty/);
    expect(parse(readFileSync(join(root, 'factchecks/_sources.yaml'), 'utf8')).lights.kind).toBe('dataset');
  });

  test('Ctrl-C leaves nothing behind, and says how to go on with the answers', async () => {
    const root = scratchProject();
    const { code, screen } = await inTerminal(
      root,
      ['new', '--folder', '2026', '--topic', 'Food'],
      [
        ['word for word', `Bread costs $1, 'as ever'.${ENTER}`],
        ['in one sentence', `Bread is cheap.${ENTER}`],
        ['Who said it', '\u0003'],
      ],
    );
    expect([code, screen.includes('Cancelled. Nothing was written.')]).toEqual([2, true]);
    expect(readdirSync(join(root, 'factchecks'))).toEqual(['trawlers-in-reserve.yaml']);
    expect(screen).toContain(
      String.raw`factwright.js new --quote 'Bread costs $1, '\''as ever'\''.' --claim "Bread is cheap." --folder 2026 --topic Food`,
    );
  });

  test('what fails at the end loses no answer', async () => {
    const root = scratchProject({ 'factchecks/2026': 'A file where a folder is to be.\n' });
    const said = ['--quote', 'Bread is cheap.', '--claim', 'It is.', '--speaker', 'many', '--occasion', 'A fair'];
    const { code, screen } = await inTerminal(
      root,
      ['new', 'bread', ...said, '--role', 'Bakers', '--title', 'Bread', '--folder', '2026'],
      [
        ['When', `2024${ENTER}`],
        ['At which address', ENTER],
        ['Is all of this right', ENTER],
      ],
    );
    expect([code, screen]).toEqual([2, expect.stringMatching(/new bread --quote .* --date 2024 /)]);
  });

  test('a source whose questions are broken off says how to go on', async () => {
    const { code, screen } = await inTerminal(
      scratchProject(),
      ['new', 'source', '--in', FILE, '--offline'],
      [
        ['a decree', `act${ENTER}`],
        ['At which address', `https://sel.example${ENTER}`],
        ['What is that page called', `Log${ENTER}`],
        ['Whose words', '\u0003'],
      ],
    );
    expect([code, screen]).toEqual([2, expect.stringContaining('factwright.js new source --in factchecks/')]);
    expect(screen).toContain('--offline --kind act --url https://sel.example --title Log');
  });

  test('party and source ask for what no option says', async () => {
    const root = scratchProject();
    const party = await inTerminal(
      root,
      ['new', 'party'],
      [
        ['What is it called', `Sel${ENTER}`],
        ['a human being', `person${ENTER}`],
        ['In what role', `Harbour master${ENTER}`],
        ['sel', ENTER],
        ['Is all of this right', ENTER],
      ],
    );
    expect(party.screen).toContain('Added sel to factchecks/_parties.yaml.');
    const unnamed = await inTerminal(
      root,
      ['new', 'party', '--kind', 'anonymous'],
      [
        ['What is it called', `sel${ENTER}`],
        ['There is a party of that name', `\u0015An officer${ENTER}`],
        ['Why is it not named', `It would lose its post.${ENTER}`],
        ['How does it know', `It was on board.${ENTER}`],
        ['an-officer', ENTER],
        ['Is all of this right', ENTER],
      ],
    );
    expect(unnamed.screen).toContain('Added an-officer to factchecks/_parties.yaml.');
    const source = await inTerminal(
      root,
      ['new', 'source', '--offline'],
      [
        ['a decree', `act${ENTER}`],
        ['At which address', `https://sel.example${ENTER}`],
        ['What is that page called', `Log of the harbour${ENTER}`],
        ['Whose words', `Sel${ENTER}`],
        ['log-of-the-harbour', `\u0015an officer${ENTER}`],
        ['an-officer-2', `\u0015Harbour Log${ENTER}`],
        ['Like this?', ENTER],
        ['Is all of this right', ENTER],
      ],
    );
    expect(source.screen).toContain('Added harbour-log to factchecks/_sources.yaml.');
    const printed = await inTerminal(
      root,
      ['new', 'source'],
      [
        ['a decree', `act${ENTER}`],
        ['At which address', `https://sel.example${ENTER}`],
        ['There is a source with that address', `\u0015${ENTER}`],
        ['A file of it', ENTER],
        ['What is it called', `Yearbook${ENTER}`],
        ['Who published it', `Sel Press${ENTER}`],
        ['When was it published', `May 2024${ENTER}`],
        ['Whose words', `Coast Office${ENTER}`],
        ['does not know “Coast Office” yet', ESCAPE],
        ['Whose words', `\u0015Coast Office of Sel${ENTER}`],
        ['does not know “Coast Office of Sel” yet', `\u001B[B${ENTER}`],
        ['yearbook', ENTER],
        ['Is all of this right', ENTER],
      ],
    );
    expect(printed.screen).toContain('Added coast-office-of-sel to factchecks/_parties.yaml.');
    expect(parse(readFileSync(join(root, 'factchecks/_sources.yaml'), 'utf8'))).toMatchObject({
      yearbook: { kind: 'act', by: 'coast-office-of-sel', publisher: 'Sel Press', published: '2024-05' },
    });
    // The program's own clock, not that of the other tests.
    expect((await factwrightWith({ now: () => new Date() }, root, 'validate')).code).toBe(0);
  });

  test('of a conversation it is asked who told what and when, and somebody may be unnamed', async () => {
    const root = scratchProject();
    const { screen } = await inTerminal(
      root,
      ['new', 'source', '--kind', 'testimony'],
      [
        ['At which address', ENTER],
        ['A file of it', ENTER],
        ['What is it called', `Conversation with a nurse${ENTER}`],
        ['When was it told', `2 May 2024${ENTER}`],
        ['Who told it', `A nurse${ENTER}`],
        ['does not know “A nurse” yet', `anonymous${ENTER}`],
        ['Why is it not named', `She would lose her post.${ENTER}`],
        ['How does it know', `She works there.${ENTER}`],
        ['conversation-with-a-nurse', ENTER],
        ['Is all of this right', ENTER],
      ],
    );
    expect(screen).not.toContain('published');
    expect(parse(readFileSync(join(root, 'factchecks/_parties.yaml'), 'utf8'))).toMatchObject({
      'a-nurse': { kind: 'anonymous', why: 'She would lose her post.', basis: 'She works there.' },
    });
    expect(parse(readFileSync(join(root, 'factchecks/_sources.yaml'), 'utf8'))).toMatchObject({
      'conversation-with-a-nurse': { kind: 'testimony', by: 'a-nurse', published: '2024-05-02' },
    });
  });
});
