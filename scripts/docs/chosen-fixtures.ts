/** A fixture, the lines of it that show something, and the file of it where that is not the one with the finding. */
interface Shown {
  readonly fixture: string;
  /** The lines to show; without it, those that differ from the other fixture. */
  readonly lines?: RegExp;
  readonly file?: string;
}

/** Which fixtures show a rule. */
export interface Chosen {
  readonly wrong: Shown;
  readonly right: Shown;
}

/** The fixtures that show a rule best, where these are not the two that differ least. */
export const CHOSEN: Readonly<Record<string, Chosen>> = {
  'translation-in-step': {
    wrong: { fixture: 'invalid-more-public', lines: /^(status|translationOf)/ },
    right: { fixture: 'valid-no-more-public', lines: /^(status|translationOf)/ },
  },
  'citation-readable': {
    wrong: { fixture: 'invalid-marks', lines: /reasoning:/ },
    right: { fixture: 'valid-marks', lines: /^article|so do the others|!\[The line/ },
  },
  'absence-searched': {
    wrong: { fixture: 'invalid-published.yaml', lines: /^verdict|rating/ },
    right: { fixture: 'valid-searched.yaml', lines: /^(verdict|searches)|rating|where:/ },
  },
  'address-known': {
    wrong: { fixture: 'invalid-site-without-address', lines: /^site/ },
    right: { fixture: 'valid-address', lines: /^site/ },
  },
  'anonymity-corroborated': {
    wrong: { fixture: 'invalid-anonymous-alone.yaml', lines: /^  (entry|talk): \{ (text|claim)/ },
    right: { fixture: 'valid-named-too.yaml', lines: /^  (entry|talk|log): \{ (text|claim)/ },
  },
  'anonymity-justified': {
    wrong: { fixture: 'invalid-placeholders.yaml', lines: /why:|basis:/ },
    right: { fixture: 'valid-reasons.yaml', lines: /why:|basis:/ },
  },
  'appearance-elsewhere': {
    wrong: { fixture: 'invalid-published.yaml', lines: /^  source:|^  speech:/ },
    right: { fixture: 'valid-source-address.yaml', lines: /^  source:|^  speech:/ },
  },
  'both-sides-sought': {
    wrong: { fixture: 'invalid-one-side.yaml', lines: /^  (entry|log): \{ (text|claim)/ },
    right: { fixture: 'valid-searched.yaml', lines: /^  (entry|log): \{ (text|claim)|^searches|sought:/ },
  },
  'change-is-corrected': {
    wrong: { fixture: 'invalid-correction-of-something-else' },
    right: { fixture: 'valid-corrected' },
  },
  'claim-has-evidence': {
    wrong: { fixture: 'invalid-published.yaml', lines: /^  entry:/ },
    right: { fixture: 'valid-each-finding.yaml', lines: /^  (entry|log):/ },
  },
  'claim-in-statement': {
    wrong: { fixture: 'invalid-other-words.yaml' },
    right: { fixture: 'valid-bracket-as-it-stands.yaml', lines: /^  in-time:|^  quote|^    [^ ]/ },
  },
  'conflicts-declared': {
    wrong: { fixture: 'invalid-published.yaml', lines: /^authors/ },
    right: { fixture: 'valid-none.yaml', lines: /^(authors|conflicts)/ },
  },
  'contrary-answered': {
    wrong: { fixture: 'invalid-published.yaml', lines: /^  (entry|denial):/ },
    right: { fixture: 'valid-answered.yaml', lines: /^  (entry|denial):/ },
  },
  'copy-declared': {
    wrong: { fixture: 'invalid-copy', lines: /^ {2}(agency|courier): .*kind/, file: 'factchecks/bridge.yaml' },
    right: { fixture: 'valid-based-on', lines: /^ {2}(agency|courier): .*kind/, file: 'factchecks/bridge.yaml' },
  },
  'dates-in-order': {
    wrong: { fixture: 'invalid-published-before-the-statement.yaml', lines: /^published|^  date/ },
    right: { fixture: 'valid-eve.yaml', lines: /^published|^  date/ },
  },
  'definition-used': {
    wrong: { fixture: 'invalid', lines: /^  chart: .*source|^  (used|log): .*kind: record/ },
    right: { fixture: 'invalid', lines: /^  chart: .*source|^  used: .*kind: record/ },
  },
  'evidence-cited': {
    wrong: { fixture: 'invalid-none.yaml', lines: /^  log:|^article/ },
    right: { fixture: 'valid-all-cited.yaml', lines: /^  (log|chart|tide):|^article|@log/ },
  },
  'quote-checked': {
    wrong: { fixture: 'invalid.yaml', lines: /^  quote:/ },
    right: {
      fixture: 'valid-stored',
      lines: /^# Written|speech|^ {4}(method|time)/,
      file: 'factchecks/_snapshots/snapshots.lock.yaml',
    },
  },
  'snapshot-intact': {
    wrong: {
      fixture: 'invalid-lock',
      lines: /^ {4}(method|contentType)/,
      file: 'factchecks/_snapshots/snapshots.lock.yaml',
    },
    right: {
      fixture: 'valid-stored',
      lines: /^ {4}(method|contentType)/,
      file: 'factchecks/_snapshots/snapshots.lock.yaml',
    },
  },
  'source-archived': {
    wrong: { fixture: 'invalid-source.yaml', lines: /register:/ },
    right: { fixture: 'valid-archived.yaml', lines: /register:/ },
  },
  'link-secure': {
    wrong: { fixture: 'invalid-draft.yaml', lines: /http:/ },
    right: { fixture: 'valid-https.yaml', lines: /speech:/ },
  },
  'markdown-plain': {
    wrong: { fixture: 'invalid-article.yaml' },
    right: { fixture: 'valid-links.yaml' },
  },
  'markdown-readable': {
    wrong: { fixture: 'invalid-deep.yaml' },
    right: { fixture: 'valid-nested.yaml' },
  },
  'no-dominant-source': {
    wrong: { fixture: 'invalid-three-of-four.yaml', lines: /claim: entry/ },
    right: { fixture: 'valid-three-of-five.yaml', lines: /claim: entry/ },
  },
  'opinion-is-not-fact': {
    wrong: { fixture: 'invalid-mixed.yaml', lines: /^  entry: |claim: entry/ },
    right: { fixture: 'valid-facts-on-both-sides.yaml', lines: /^  entry: |claim: entry/ },
  },
  'origin-acyclic': {
    wrong: { fixture: 'invalid-three-papers.yaml', lines: /^  (herald|courier|gazette): \{ kind/ },
    right: { fixture: 'valid-chain.yaml', lines: /^  (herald|courier|log): \{ kind/ },
  },
  'primary-source': {
    wrong: { fixture: 'invalid-second-hand.yaml', lines: /^  log: / },
    right: { fixture: 'valid-record.yaml', lines: /^  log: / },
  },
  'private-data-absent': {
    wrong: { fixture: 'invalid-article.yaml' },
    right: { fixture: 'valid-figures.yaml', lines: /^article|In 2023/ },
  },
  'related-linked': {
    wrong: { fixture: 'invalid-summary', lines: /^  summary:/ },
    right: { fixture: 'valid-linked-here', lines: /^  summary:|^related/ },
  },
  'reply-shown': {
    wrong: { fixture: 'invalid-published.yaml', lines: /to: minister/ },
    right: { fixture: 'valid-quoted.yaml', lines: /to: minister/ },
  },
  'review-current': {
    wrong: { fixture: 'invalid-yesterday.yaml', lines: /^reviewBy/ },
    right: { fixture: 'valid-later.yaml', lines: /^reviewBy/ },
  },
  'second-reader': {
    wrong: { fixture: 'invalid-own-editor.yaml', lines: /^(authors|editors)/ },
    right: { fixture: 'valid-editor.yaml', lines: /^(authors|editors)/ },
  },
  'sources-independent': {
    wrong: { fixture: 'invalid-one-wire-story.yaml', lines: /claim: entry|kind: article/ },
    right: { fixture: 'valid-two-chains.yaml', lines: /claim: entry|kind: record/ },
  },
  'statement-attributed': {
    wrong: { fixture: 'invalid', lines: /^  speaker:/ },
    right: { fixture: 'valid', lines: /^  speaker:/, file: 'factchecks/minister.yaml' },
  },
  'summary-neutral': {
    wrong: { fixture: 'invalid-english.yaml' },
    right: { fixture: 'valid-plain.yaml' },
  },
  'suppression-used': {
    wrong: { fixture: 'invalid-malformed.yaml', lines: /factwright-ignore/ },
    right: { fixture: 'valid-same-line.yaml', lines: /# factwright-ignore \S+: / },
  },
  'translation-current': {
    wrong: { fixture: 'invalid-corrected', lines: /^(published|updated)/, file: 'factchecks/bruecke.yaml' },
    right: { fixture: 'valid-correction-translated', lines: /^(published|updated)/, file: 'factchecks/bruecke.yaml' },
  },
  'translation-whole': {
    wrong: { fixture: 'invalid-in-part', lines: /^  handover:/, file: 'factchecks/bruecke.yaml' },
    right: { fixture: 'valid-whole', lines: /^  handover:/, file: 'factchecks/bruecke.yaml' },
  },
  'verdict-follows': {
    wrong: { fixture: 'invalid-false-though-upheld.yaml', lines: /^  (entry|voyages):|^verdict/ },
    right: { fixture: 'valid-misleading.yaml', lines: /^  (entry|voyages):|^verdict/ },
  },
  'verdict-robust': {
    wrong: { fixture: 'invalid-one-against-the-denial.yaml', lines: /claim: entry/ },
    right: { fixture: 'valid-two-against-the-denial.yaml', lines: /claim: entry/ },
  },
  'withdrawal-explained': {
    wrong: { fixture: 'invalid-without-corrections.yaml', lines: /^status/ },
    right: { fixture: 'valid-explained.yaml', lines: /^(status|corrections)|kind: withdrawal/ },
  },
};
