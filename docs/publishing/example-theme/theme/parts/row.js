/** In lists: what was said stands first. What no longer stands, and what has no verdict yet, looks as usual. */
export default ({ check, to }, { html, usual }) => {
  if (check.status !== 'published' || check.rating === undefined) return usual();
  return html`<li class="said-first" lang="${check.lang}" dir="${check.dir}">
    <p>${check.claimant.name}: “${check.claim}”</p>
    <h2><a href="${to(check.path)}">${check.rating.label.text}: ${check.title}</a></h2>
  </li>`;
};
