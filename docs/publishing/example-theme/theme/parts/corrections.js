const WORDS = {
  en: ['Is something wrong here?', 'How we correct'],
  de: ['Stimmt hier etwas nicht?', 'So berichtigen wir'],
};

/** What was corrected in a check, and where the next correction begins. */
export default ({ lang, home, to }, { html, usual }) => {
  const [question, link] = WORDS[lang] ?? WORDS.en;
  return html`${usual()}
    <p class="ask">${question} <a href="${to(`${home}corrections/`)}">${link}</a></p>`;
};
