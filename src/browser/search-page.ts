/// <reference lib="dom" />
import { addressOf, takeFromAddress } from './search/address.ts';
import { openEngine, type Engine } from './search/engine.ts';
import { FILTERS, narrowed, offersOf, type Chosen } from './search/filters.ts';
import { openPassages } from './search/passages.ts';
import { listenToKeys } from './search/keyboard.ts';
import { loadPart } from './search/load-part.ts';
import { partsOf, type PageParts } from './search/page-parts.ts';
import { countOf, fill, inOrder, say, showRows } from './search/show.ts';

/** How long typing must rest before it is searched, in milliseconds. */
const REST = 120;

/** What the page is doing. */
interface State {
  count: number;
  isWhole: boolean;
  hasFailed: boolean;
}

const parts = partsOf(document);
if (parts !== undefined) start(parts);

function start(page: PageParts): void {
  const language = document.documentElement.lang;
  const engine = openEngine(language);
  const state: State = { count: page.data.rowsAtOnce, isWhole: false, hasFailed: false };
  const passages = openPassages(page, engine);
  const show = (): void => {
    const chosen = chosenIn(page);
    showResults(page, engine, { state, chosen });
    passages(page.field.value, chosen);
  };
  const search = (): void => {
    state.count = page.data.rowsAtOnce;
    show();
    history.replaceState(null, '', addressOf(page.field.value, chosenIn(page), location.href));
  };
  takeFromAddress(page, location.href);
  page.form.hidden = false;
  if (location.hash === '#q') page.field.focus();
  listen(page, { search, show, state });
  void loadAll(page, { engine, state, show });
}

function listen(
  page: PageParts,
  { search, show, state }: { readonly search: () => void; readonly show: () => void; readonly state: State },
): void {
  let rest: ReturnType<typeof setTimeout> | undefined;
  page.field.addEventListener('input', () => {
    clearTimeout(rest);
    rest = setTimeout(search, REST);
  });
  // The field itself tells of its change when it loses the focus: rows that are made anew then would lose it again.
  for (const select of page.filters.values()) select.addEventListener('change', search);
  page.form.addEventListener('reset', (event) => {
    event.preventDefault();
    page.field.value = '';
    for (const select of page.filters.values()) select.value = '';
    search();
    page.field.focus();
  });
  page.more.addEventListener('click', () => {
    const next = page.rows.children.length;
    state.count += page.data.rowsAtOnce;
    show();
    page.rows.children[next]?.querySelector('a')?.focus();
  });
  listenToKeys(page, () => {
    clearTimeout(rest);
    search();
  });
}

async function loadAll(
  page: PageParts,
  { engine, state, show }: { readonly engine: Engine; readonly state: State; readonly show: () => void },
): Promise<void> {
  try {
    await load(page, engine, show);
    state.isWhole = true;
  } catch {
    state.hasFailed = true;
  }
  show();
}

/** All parts come at once and are added in their order, the newest first; `shown` is called after each. */
async function load({ data }: PageParts, engine: Engine, shown: () => void): Promise<void> {
  const coming = data.parts.map(loadPart);
  // A part that fails while another is awaited is reported when its turn comes.
  for (const part of coming) part.catch(() => undefined);
  for (const part of coming) {
    await engine.add((await part).entries);
    shown();
  }
}

function chosenIn({ filters }: PageParts): Chosen {
  const valueOf = (name: keyof Chosen): string => filters.get(name)?.value ?? '';
  return { verdict: valueOf('verdict'), claimant: valueOf('claimant'), topic: valueOf('topic'), year: valueOf('year') };
}

function showResults(
  page: PageParts,
  engine: Engine,
  { state: { count, isWhole, hasFailed }, chosen }: { readonly state: State; readonly chosen: Chosen },
): void {
  const { data, filters, status, field } = page;
  const { lang: language } = document.documentElement;
  const found = engine.find(field.value);
  const results = narrowed(found, chosen);
  const isAsked = field.value.trim() !== '' || FILTERS.some((name) => chosen[name] !== '');
  // The page came with the newest checks, of which some may not have arrived in the index yet.
  const isBehind = !isWhole && !isAsked && results.length < page.rows.children.length;
  // Whoever walks through the results while more of them arrive keeps the place.
  if (!isBehind && !page.rows.contains(document.activeElement)) showRows(page, results, count);
  for (const name of FILTERS) {
    const select = filters.get(name);
    if (select === undefined || select === document.activeElement) continue;
    const offers = inOrder(name, offersOf(found, chosen, name), { ratings: data.ratings, language });
    fill(select, offers, data.words.any);
  }
  const { failed, loading } = data.words;
  page.rows.setAttribute('aria-busy', String(!isWhole && !hasFailed));
  say(status, hasFailed ? failed : isWhole ? countOf(data, language, results.length) : loading);
}
