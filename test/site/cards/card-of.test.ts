import { describe, expect, test } from 'vitest';
import { viewArticle } from '../../../src/article/index.ts';
import { cardOf } from '../../../src/site/cards/card-of.ts';
import { cardSvg } from '../../../src/site/cards/card-svg.ts';
import { coloursOn } from '../../../src/site/theme/colours-css.ts';
import { CHECK, inContext } from '../../article/veldania.ts';

const COLOURS = coloursOn({ site: { colours: { paper: '#fffdf8' } } }, 'light');

test('a card has the colours of the site', () => {
  const svg = cardSvg(cardOf(viewArticle(inContext(CHECK)), COLOURS));
  expect(svg).toContain('fill="&#35;fffdf8"/>');
  expect(svg).toContain('fill="&#35;17191d"');
});

describe('the card of a check', () => {
  test('says what was said, by whom, and the verdict', () => {
    const { statement, verdict } = viewArticle(inContext(CHECK));
    expect(cardOf(viewArticle(inContext(CHECK)), COLOURS)).toMatchObject({
      kind: 'Fact check',
      text: statement.summary,
      speaker: expect.stringContaining(statement.speaker.name),
      foot: { text: verdict?.label.text, shape: verdict?.class },
    });
  });

  test.each(['draft', 'review'] as const)('of one in %s says so in place of a verdict', (status) => {
    const { foot } = cardOf(viewArticle(inContext({ ...CHECK, status })), COLOURS);
    expect(foot?.text).toMatch(/^(?:Draft|In review)\./);
    expect(foot?.shape).toBeUndefined();
  });

  test('of a withdrawn one says so, and neither what was said nor the verdict, nor has it its colour', () => {
    const view = viewArticle(inContext({ ...CHECK, status: 'withdrawn' }));
    const card = cardOf(view, COLOURS);
    expect(card).toMatchObject({ text: view.title, foot: { text: 'This fact check has been withdrawn' } });
    expect(card.text).toMatch(/^Withdrawn: /);
    const svg = cardSvg(card);
    expect(svg).not.toContain(view.statement.speaker.name);
    expect(svg).not.toContain(view.verdict?.label.text);
    expect(svg.includes(view.verdict?.colour?.slice(1) ?? 'a3161f')).toBe(false);
  });
});
