/// <reference lib="dom" />
import type { Findings, ShownFinding } from '../../preview/live/findings.ts';
import { STYLE } from './style.ts';

/** Where a page is. */
export interface PagePlace {
  /** The top of the site. */
  readonly top: URL;
  /** The path of the page below it. */
  readonly here: string;
}

const NAME = 'factwright-findings';

/** Shows what is wrong: in a panel at the foot of the page, and beside the passages of this page. */
export function showFindings({ findings, problems }: Findings, place: PagePlace): void {
  const isOpen = document.querySelector(`${NAME}.panel`)?.shadowRoot?.querySelector('details')?.open === true;
  for (const old of document.querySelectorAll(NAME)) old.remove();
  if (findings.length + problems.length === 0) return;
  const panel = hostOf('panel');
  const details = element('details');
  details.open = isOpen || problems.length > 0;
  details.append(element('summary', countsOf(findings, problems)), listOf(problems, findings, place));
  panel.root.append(details);
  document.body.append(panel.host);
  const own = findings.filter(({ page, anchor }) => page === place.here && anchor !== undefined);
  for (const anchor of new Set(own.flatMap((finding) => finding.anchor ?? [])))
    mark(
      anchor,
      own.filter((finding) => finding.anchor === anchor),
    );
}

/** An element whose look nothing of the page changes, nor it that of the page. */
function hostOf(className: string): { readonly host: HTMLElement; readonly root: ShadowRoot } {
  const host = element(NAME);
  host.className = className;
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  root.adoptedStyleSheets = [sheet];
  return { host, root };
}

function countsOf(findings: readonly ShownFinding[], problems: readonly string[]): string {
  const count = (level: ShownFinding['level'], name: string): readonly string[] => {
    const number = findings.filter((finding) => finding.level === level).length;
    return number === 0 ? [] : [`${number} ${name}${number === 1 ? '' : 's'}`];
  };
  const counts = [...count('error', 'error'), ...count('warning', 'warning'), ...count('info', 'note')];
  return [...(problems.length > 0 ? ['The site is not up to date'] : []), ...counts].join(' · ');
}

function listOf(problems: readonly string[], findings: readonly ShownFinding[], place: PagePlace): HTMLElement {
  const list = element('ul');
  for (const problem of problems) list.append(element('li', problem));
  // Those of this page come first.
  const isHere = ({ page }: ShownFinding): boolean => page === place.here;
  for (const finding of [...findings.filter(isHere), ...findings.filter((each) => !isHere(each))])
    list.append(itemOf(finding, place));
  return list;
}

function itemOf(finding: ShownFinding, { top }: PagePlace): HTMLElement {
  const { level, rule, message, hint, place, page, anchor } = finding;
  const item = element('li');
  item.className = level;
  const where = element('p');
  where.className = 'where';
  where.append(`${level} ${rule} · `);
  if (page === undefined) where.append(place);
  else {
    const link = element('a', place);
    link.setAttribute('href', new URL(page, top).href + (anchor === undefined ? '' : `#${anchor}`));
    where.append(link);
  }
  item.append(where, element('p', message));
  if (hint !== undefined) item.append(element('p', `→ ${hint}`));
  return item;
}

/** Puts findings beside what they speak of; what is folded away is opened. */
function mark(anchor: string, findings: readonly ShownFinding[]): void {
  const target = document.getElementById(anchor);
  if (target === null) return;
  for (let above = target.parentElement; above !== null; above = above.parentElement)
    if (above instanceof HTMLDetailsElement) above.open = true;
  const { host, root } = hostOf('beside');
  const list = element('ul');
  for (const { level, rule, message, hint } of findings) {
    const item = element('li', `${level} ${rule}: ${message}${hint === undefined ? '' : ` → ${hint}`}`);
    item.className = level;
    list.append(item);
  }
  root.append(list);
  target.prepend(host);
}

function element<K extends keyof HTMLElementTagNameMap>(name: K, text?: string): HTMLElementTagNameMap[K];
function element(name: string, text?: string): HTMLElement;
function element(name: string, text = ''): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
