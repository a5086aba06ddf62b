import type { RatingClass } from '../../../model/index.ts';

/** What a publisher calls its ratings. */
export interface PublisherLabels {
  /** Its hosts; their subdomains count. */
  readonly hosts: readonly string[];
  /** The built-in scale that it rates on. */
  readonly scale?: string;
  /** Labels of no built-in scale, in the form of `labelKey`. */
  readonly labels?: Readonly<Record<string, RatingClass>>;
}

/** Words that those who write for the networks' partners share: what they mean was agreed with the networks. */
const PARTNERS: Readonly<Record<string, RatingClass>> = {
  false: 'false',
  true: 'true',
  'partly false': 'mixed',
  'mostly false': 'mostly-false',
  misleading: 'misleading',
  'missing context': 'misleading',
  altered: 'altered-media',
  'altered photo': 'altered-media',
  'altered image': 'altered-media',
  'altered video': 'altered-media',
  satire: 'satire',
};

/**
 * Labels by publisher, from the definitions that each of them publishes. Words such as *misleading* or *unproven* mean
 * different things to different publishers, and stand here alone.
 */
export const PUBLISHER_LABELS: readonly PublisherLabels[] = [
  {
    hosts: ['lupa.uol.com.br', 'piaui.folha.uol.com.br'],
    labels: {
      verdadeiro: 'true',
      'verdadeiro, mas': 'mostly-true',
      contraditório: 'mixed',
      exagerado: 'misleading',
      subestimado: 'misleading',
      falso: 'false',
      'ainda é cedo para dizer': 'unproven',
      insustentável: 'unproven',
      'de olho': 'not-checkable',
    },
  },
  {
    hosts: ['apublica.org'],
    labels: {
      verdadeiro: 'true',
      'tá certo, mas peraí': 'mostly-true',
      discutível: 'mixed',
      contraditório: 'mixed',
      'não é bem assim': 'mixed',
      'sem contexto': 'misleading',
      exagerado: 'misleading',
      subestimado: 'misleading',
      distorcido: 'misleading',
      falso: 'false',
      blefe: 'false',
      'impossível provar': 'unproven',
    },
  },
  {
    hosts: ['aosfatos.org'],
    scale: 'aos-fatos',
    labels: {
      impreciso: 'mixed',
      contraditório: 'mixed',
      exagerado: 'misleading',
      distorcido: 'misleading',
      insustentável: 'unproven',
    },
  },
  {
    hosts: ['projetocomprova.com.br'],
    labels: { comprovado: 'true', enganoso: 'misleading', falso: 'false', sátira: 'satire' },
  },
  {
    hosts: ['politifact.com'],
    scale: 'politifact',
    labels: { 'half-true': 'mixed', 'barely true': 'mostly-false' },
  },
  { hosts: ['snopes.com'], scale: 'snopes', labels: { unproven: 'unproven', fake: 'false', satire: 'satire' } },
  { hosts: ['washingtonpost.com'], scale: 'washington-post', labels: { 'geppetto checkmark': 'true' } },
  { hosts: ['africacheck.org'], scale: 'africa-check' },
  { hosts: ['chequeado.com'], scale: 'chequeado', labels: { 'verdadero, pero': 'mostly-true' } },
  { hosts: ['correctiv.org'], scale: 'correctiv' },
  { hosts: ['demagog.org.pl'], scale: 'demagog' },
  { hosts: ['factcheck.lk'], scale: 'factcheck-lk' },
  { hosts: ['newtral.es'], scale: 'newtral' },
  { hosts: ['poligrafo.sapo.pt'], scale: 'poligrafo', labels: { 'verdadeiro, mas': 'mostly-true' } },
  { hosts: ['tfc-taiwan.org.tw'], scale: 'taiwan-factcheck-center' },
  { hosts: ['verificat.cat'], scale: 'verificat' },
  {
    hosts: ['afp.com'],
    labels: {
      ...PARTNERS,
      faux: 'false',
      trompeur: 'misleading',
      falso: 'false',
      engañoso: 'misleading',
      enganoso: 'misleading',
      'sem contexto': 'misleading',
      'sin contexto': 'misleading',
      falsch: 'false',
      irreführend: 'misleading',
    },
  },
  { hosts: ['reuters.com'], labels: PARTNERS },
  { hosts: ['usatoday.com'], labels: PARTNERS },
  { hosts: ['leadstories.com'], labels: PARTNERS },
  { hosts: ['apnews.com'], labels: PARTNERS },
  {
    hosts: ['sciencefeedback.co', 'science.feedback.org', 'climatefeedback.org', 'healthfeedback.org'],
    labels: {
      accurate: 'true',
      correct: 'true',
      'mostly accurate': 'mostly-true',
      'mostly correct': 'mostly-true',
      'partially correct': 'mixed',
      misleading: 'misleading',
      'flawed reasoning': 'misleading',
      'lacks context': 'misleading',
      inaccurate: 'false',
      incorrect: 'false',
      unsupported: 'unproven',
    },
  },
  {
    hosts: ['faktisk.no'],
    labels: {
      'faktisk helt sant': 'true',
      'faktisk delvis sant': 'mixed',
      'faktisk delvis feil': 'mixed',
      'faktisk helt feil': 'false',
      'ikke sikkert': 'unproven',
    },
  },
  {
    hosts: ['pagellapolitica.it'],
    labels: {
      vero: 'true',
      "c'eri quasi": 'mostly-true',
      nì: 'mixed',
      'pinocchio andante': 'mostly-false',
      'panzana pazzesca': 'false',
    },
  },
  {
    hosts: ['teyit.org'],
    labels: { doğru: 'true', karma: 'mixed', yanlış: 'false', belirsiz: 'unproven' },
  },
  {
    hosts: ['colombiacheck.com'],
    labels: {
      verdadero: 'true',
      'verdadero pero': 'mostly-true',
      cuestionable: 'misleading',
      falso: 'false',
      inchequeable: 'not-checkable',
    },
  },
  { hosts: ['maldita.es'], labels: { bulo: 'false' } },
];
