/** The mark and a menu of its own in place of the usual masthead. */
export default ({ siteTitle, logo, home, to, search, navigation, others, lang }, { html }) => {
  const words = WORDS[lang] ?? WORDS.en;
  return html`<header class="strip">
    <a href="${to(home)}"><img src="${logo}" alt="${siteTitle}" /></a>
    <nav aria-label="${words.pages}">
      <ul>
        <li><a href="${search}">${words.search}</a></li>
        ${navigation.map((link) => html`<li><a href="${link.address}" lang="${link.lang ?? lang}">${link.label}</a></li>`)}
        ${others().map((other) => html`<li><a href="${other.address}" lang="${other.lang}" dir="${other.dir}" hreflang="${other.lang}">${other.name}</a></li>`)}
      </ul>
    </nav>
  </header>`;
};

const WORDS = {
  en: { pages: 'Pages', search: 'Search' },
  de: { pages: 'Seiten', search: 'Suche' },
};
