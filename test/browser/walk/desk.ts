import { createHash } from 'node:crypto';
import { ordinary, sharedParties, translated, type Written } from './ordinary-checks.ts';
import { specialChecks } from './special-checks.ts';
import { LANGUAGES } from './words.ts';

/** Where the desk will lie: below a path, and its checks below another. */
export const ADDRESS = 'https://desk.example/walk/';

/** What the publisher adds to the head of every page, and allows on purpose: it says that it ran. */
const OWN_SCRIPT = "document.documentElement.dataset.counted='yes'";
const ALLOWED = `'sha256-${createHash('sha256').update(OWN_SCRIPT).digest('base64')}'`;

const SETTINGS = {
  format: 1,
  publisher: {
    name: 'Harbour desk',
    url: 'https://desk.example/',
    policies: Object.fromEntries(
      ['methodology', 'corrections', 'report', 'funding', 'ethics'].map((name) => [
        name,
        `https://desk.example/${name}`,
      ]),
    ),
  },
  languages: [...LANGUAGES],
  scale: 'standard',
  // Nothing is stored of what most of these checks quote.
  rules: { 'quote-checked': 'off' },
  site: {
    url: ADDRESS,
    title: 'Harbour checks',
    licence: 'CC BY 4.0',
    path: 'checks/{id}/',
    logo: 'mark.svg',
    navigation: [
      { label: { en: 'Corrections', de: 'Berichtigungen', fr: 'Corrections', ar: 'التصحيحات' }, to: 'corrections/' },
      { label: { en: 'How we work', de: 'Arbeitsweise', fr: 'Notre méthode', ar: 'كيف نعمل' }, to: 'method/' },
      { label: 'Publisher', to: 'https://desk.example/about' },
    ],
    footer: {
      text: {
        en: 'Paid for by readers.',
        de: 'Von Leserinnen und Lesern bezahlt.',
        fr: 'Financé par ses lecteurs.',
        ar: 'يموّله القراء.',
      },
      links: [
        {
          label: { en: 'Imprint', de: 'Impressum', fr: 'Mentions légales', ar: 'بيانات النشر' },
          to: 'https://desk.example/imprint',
        },
      ],
    },
    colours: {
      link: { light: '#0b5563', dark: '#7fd0de' },
      paper: { light: '#fbfaf7', dark: '#10171d' },
      tint: { light: '#f0efe9', dark: '#19232b' },
    },
    fonts: { text: 'Charter, Georgia, serif' },
    versions: 'authors',
    search: 'minisearch',
    head: `<script>${OWN_SCRIPT}</script>`,
    csp: { 'script-src': [ALLOWED], 'connect-src': ['https://stats.desk.example'] },
  },
};

const LOGO = `<svg xmlns="http://www.w3.org/2000/svg" width="180" height="40" viewBox="0 0 180 40" role="img"><rect width="180" height="40" rx="6" fill="#0b5563"/><path d="M14 26h24l-4 8H18zM25 6v18M25 8l10 14H25z" fill="none" stroke="#fff" stroke-width="2"/><path d="M50 14h110M50 26h80" stroke="#fff" stroke-width="6"/></svg>
`;

const THEME: Readonly<Record<string, string>> = {
  'theme/mark.svg': LOGO,
  'theme/style.css': '.masthead { border-block-start: 3px solid var(--link); }\n',
  'theme/words/en.yaml': 'site:\n  frame:\n    method: How we work\n',
  'theme/pages/imprint.md': `# Imprint

Harbour checks, *Quay 4*, [Port Sel](https://port-sel.example/). What we [got wrong](corrections/).

## Who answers

| Role | Name |
| --- | ---: |
| Editor | Ilka Brandt |

1. Readers pay.
2. Nobody else does.

> We correct openly. \`So be it.\`
`,
  'theme/pages/ar/imprint.md': '# بيانات النشر\n\nالرصيف 4. [ما أخطأنا فيه](corrections/).\n\n- القراء يموّلوننا\n',
  'theme/static/.well-known/security.txt': 'Contact: mailto:desk@desk.example\n',
};

/** How many checks each language has of its own, and how many of the English ones are translated into all others. */
export interface Numbers {
  readonly en: number;
  readonly de: number;
  readonly fr: number;
  readonly ar: number;
  readonly translated: number;
}

/** All text files of the desk by path, but for those of the examples of this repository. */
export function deskFiles(numbers: Numbers): Readonly<Record<string, string>> {
  const checks: Record<string, Written> = { ...specialChecks() };
  for (const language of LANGUAGES)
    for (let index = 0; index < numbers[language]; index += 1)
      checks[`${language}-${index}`] = ordinary(index, language);
  for (const language of LANGUAGES.slice(1))
    for (let index = 0; index < numbers.translated; index += 1)
      checks[`en-${index}-${language}`] = translated(index, `en-${index}`, language);
  const files = Object.entries(checks).map(([id, check]) => [`factchecks/desk/${id}.yaml`, yaml(check)]);
  return {
    'factwright.yaml': yaml(SETTINGS),
    'factchecks/_parties.yaml': yaml(sharedParties()),
    ...THEME,
    ...Object.fromEntries(files),
  };
}

/** JSON is YAML. */
function yaml(value: unknown): string {
  return `${JSON.stringify(value, undefined, 1)}\n`;
}
