import { entry, itemOf, listOf } from '../text/yaml-text.ts';
import type { ProjectAnswers } from './answers.ts';

/** The settings of a new project, with a word on each. */
export function settingsFile({ publisher, url, languages, scale }: ProjectAnswers, desk: string | undefined): string {
  return `# The settings of the project. \`factwright validate\` says what is wrong with them.
format: 1

# Who publishes. Readers can hold you to your rules only where they find them: write the three pages, give their
# addresses below, and delete the line that excuses you until then.
# factwright-ignore policies-linked: The pages are not written yet.
publisher:
${entry('name', publisher, 2)}
${partyLine(desk)} # in factchecks/_parties.yaml: what it says itself is not for it to check
  # url: https://desk.example/ # home page; \`factwright capture\` names it to the sites that it asks
  # policies:
  #   methodology: https://desk.example/method # how you choose and check claims
  #   corrections: https://desk.example/corrections # how you correct errors
  #   report: https://desk.example/report # where readers report them

${siteLines(url)}

# The first language is the default; each fact check can be translated into the others.
languages: ${listOf(languages)}

# The ratings: a built-in scale by its name, or one of your own.
scale: ${scale}

# How strict the rules are: \`recommended\`, \`strict\` or \`ifcn\`; \`factwright rules\` lists them all.
extends: recommended
# rules: { summary-short: off }
`;
}

function partyLine(desk: string | undefined): string {
  return desk === undefined ? '  # party: harbour-desk' : `  party: ${desk}`;
}

function siteLines(url: string | undefined): string {
  return url === undefined
    ? '# The address of the public site, which pages, feeds and search engines need once something is published.\n# site: { url: https://desk.example/checks/ }'
    : `# The address of the public site.\nsite: { url: ${itemOf(url)} }`;
}

/** The parties that all fact checks share. */
export function partiesFile({ publisher }: ProjectAnswers, desk: string, modeline: string): string {
  return `${modeline}# People and bodies that several fact checks name, each under an id: authors, ministries, newspapers.
# \`factwright new party\` adds one.
${desk}:
${entry('name', publisher, 2)}
  kind: organisation
`;
}
