import type { Wording } from '../../article/index.ts';
import type { LanguageTag } from '../../model/index.ts';
import type { Project } from '../../project/index.ts';
import {
  cardLogo,
  openSite,
  sharedFiles,
  siteCards,
  type DrawCard,
  type Site,
  type SiteFile,
} from '../../site/index.ts';
import { digestOf } from './digest-of.ts';
import type { Ground } from './ground.ts';
import type { CheckChanges } from './page-changes.ts';
import type { CheckRecord } from './records.ts';
import { rulesOn } from './rules-on.ts';

/** The site of all pages, and the files that they share. */
export async function siteOf(
  project: Project,
  { ground, pages, changes, ownPictures, mayLeaveOut, wordingFor, now, drawCard }: SiteMaking,
): Promise<{ readonly site: Site; readonly files: readonly SiteFile[] }> {
  const { scale = NO_SCALE } = project;
  const { theme, words, settings } = ground;
  const { assets, files } = sharedFiles(settings, scale, theme);
  const cards = await siteCards({ settings, wordingFor, wordsFor: words.site, draw: drawCard, logo: cardLogo(theme) });
  const states = new Map([...pages.values()].map(({ facts, shown }) => [facts, shown]));
  const site = openSite({
    settings,
    scale,
    assets,
    cards: new Map([...cards].map(([lang, { picture }]) => [lang, picture] as const)),
    theme,
    ownPictures,
    now,
    rules: rulesOn(project),
    pages: [...states.keys()],
    stateOf: (page) => states.get(page) ?? digestOf(page),
    changes: changes.shown,
    mayLeaveOut,
    wordingFor,
    wordsFor: words.site,
  });
  return { site, files: [...files, ...[...cards.values()].map(({ file }) => file)] };
}

interface SiteMaking {
  readonly ground: Ground;
  readonly pages: ReadonlyMap<string, CheckRecord>;
  readonly changes: CheckChanges;
  readonly ownPictures: Site['ownPictures'];
  /** Whether units that are as before may be left out. */
  readonly mayLeaveOut: boolean;
  readonly wordingFor: (lang: LanguageTag) => Wording;
  readonly now: Date;
  readonly drawCard: DrawCard | undefined;
}

const NO_SCALE = { best: 5, worst: 1, ratings: [] };
