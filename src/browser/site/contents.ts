/// <reference lib="dom" />

/** How far down the window a section begins to be the one that is read: a quarter. */
const LINE = '0px 0px -75% 0px';

/** Marks the line of the list of contents whose section is being read. */
export function markCurrent(): void {
  const links = new Map<Element, HTMLAnchorElement>();
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.contents a[href^="#"]')) {
    const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (target !== null) links.set(target, link);
  }
  const [first] = links.keys();
  if (first === undefined) return;
  const observer = new IntersectionObserver(() => mark(links), { rootMargin: LINE });
  for (const target of links.keys()) observer.observe(target);
}

function mark(links: ReadonlyMap<Element, HTMLAnchorElement>): void {
  const line = innerHeight / 4;
  let current: HTMLAnchorElement | undefined;
  for (const [target, link] of links) if (target.getBoundingClientRect().top <= line) current = link;
  for (const link of links.values())
    if (link === current) link.setAttribute('aria-current', 'location');
    else link.removeAttribute('aria-current');
}
