/** The mark and a menu of its own in place of the usual masthead. */
export default ({ siteTitle, logo, lang, home, to, others }, { html }) => {
  const words = WORDS[lang] ?? WORDS.en;
  return html`<header class="strip">
    <a href="${to(home)}"><img src="${logo}" alt="${siteTitle}" /></a>
    <nav aria-label="${words.pages}">
      <ul>
        <li><a href="${to(`${home}search/`)}">${words.search}</a></li>
        <li><a href="${to(`${home}corrections/`)}">${words.corrections}</a></li>
        <li><a href="${to('about/')}">${words.about}</a></li>
        ${others().map((other) => html`<li><a href="${other.address}" lang="${other.lang}" dir="${other.dir}" hreflang="${other.lang}">${other.name}</a></li>`)}
      </ul>
    </nav>
  </header>`;
};

const WORDS = {
  en: { pages: 'Pages', search: 'Search', corrections: 'Corrections', about: 'About us' },
  de: { pages: 'Seiten', search: 'Suche', corrections: 'Berichtigungen', about: 'Über uns' },
};
