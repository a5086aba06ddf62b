import { join } from 'node:path';
import { foldersOf, mediaState, type Project } from '../../project/index.ts';
import type { ProjectSettings } from '../../model/index.ts';
import type { Theme } from '../../site/theme/theme.ts';
import { storeState } from '../../snapshots/index.ts';
import { BUILD, VERSION } from '../../version.ts';
import type { CacheFolder } from '../cache/cache-folder.ts';
import { LINK, readState } from '../cache/file-state.ts';
import { sharedTexts } from '../cache/shared-definitions.ts';
import { findPagefind } from '../full-text/load-pagefind.ts';
import type { CheckInputs } from '../judge/check-inputs.ts';
import { findSharp } from '../pictures/load-sharp.ts';
import type { Judgement } from '../session.ts';
import { withoutCode } from '../theme/left-out.ts';
import { loadTheme } from '../theme/load-theme.ts';
import { loadWords, type LoadedWords } from '../theme/load-words.ts';
import { digestOf } from './digest-of.ts';
import { findHistory, type FoundHistory } from './load-versions.ts';
import type { Head } from './manifest.ts';

/** What is built, and from what. */
export interface PlanOptions {
  /** Whether checks that are not public are in it. */
  readonly drafts: boolean;
  /** Whether everything is made again. */
  readonly clean: boolean;
  /** Whether checks that cannot be read now stay in the site as they were, for whoever is writing. */
  readonly keepsUnreadable?: boolean;
  /** Whether parts of pages that the project brings along may run. */
  readonly themeCode: boolean;
  /** Whether cards are drawn, which takes most of a first build. */
  readonly cards: boolean;
  /** The moment of the build. */
  readonly now: Date;
  /** Where what is made may be kept for later builds. */
  readonly cache: CacheFolder | undefined;
  /** Hears what is missing. */
  readonly note: (words: string) => void;
}

/** What all pages of a site rest on, and whether any of it is new; no check is read for that. */
export interface Ground {
  readonly conditions: string;
  /** Stays the same as long as nothing does that any page is made from; undefined if that cannot be told. */
  readonly state: string | undefined;
  /** The same of the pictures alone. */
  readonly pictures: string | undefined;
  /** Whether what every page depends on is as it was when the last build was made. */
  readonly isAsBefore: boolean;
  /** Whether nothing at all has changed since. */
  readonly isSame: boolean;
  /** Whether all pictures are those of the last build. */
  readonly arePicturesSame: boolean;
  /** Without what can run on pages, where nothing of the project may. */
  readonly settings: ProjectSettings;
  readonly theme: Theme;
  readonly words: LoadedWords;
  readonly inputs: ReadonlyMap<string, CheckInputs>;
  readonly history: FoundHistory | undefined;
}

/** Gathers what a site rests on. */
export async function openGround(
  { project, root, inputs }: Pick<Judgement, 'project' | 'root' | 'inputs'>,
  last: Head,
  options: PlanOptions,
): Promise<Ground> {
  const { theme, digest, notes } = await loadTheme({ root, project, mayRun: options.themeCode });
  for (const sentence of notes) options.note(sentence);
  const settings = options.themeCode ? project.settings : withoutCode(project.settings);
  const words = loadWords(project);
  const conditions = conditionsOf(project, digest, options);
  const isAsBefore = last.conditions === conditions && !options.clean;
  const history = findHistory(root, project, options.note);
  const own = inputs();
  const pictures = picturesState(root, project);
  const contents = [...own].map(([path, { content }]) => `${path}\n${content}`);
  const state = pictures && digestOf([conditions, sharedTexts(project), history?.commit, pictures, contents]);
  const arePicturesSame = isAsBefore && pictures !== undefined && last.pictures === pictures;
  const isSame = isAsBefore && state !== undefined && last.state === state && holds(last, options.now);
  return {
    conditions,
    state,
    pictures,
    isAsBefore,
    isSame,
    arePicturesSame,
    settings,
    theme,
    words,
    inputs: own,
    history,
  };
}

/** Everything that all pages depend on. */
function conditionsOf({ settings, ...project }: Project, theme: string, { drafts, cards }: PlanOptions): string {
  return digestOf([
    VERSION,
    BUILD ?? '',
    project.settingsFile.text,
    settings.site?.url,
    mediaState(project),
    storeState(project.snapshots),
    theme,
    drafts,
    cards,
    findSharp()?.version,
    settings.site?.search === 'pagefind' ? findPagefind().version : undefined,
  ]);
}

/** File systems and clocks are this coarse, in milliseconds. */
const COARSE = 3000;

/** The state of each picture, by which an untouched one is known; undefined if one was touched just now, or is elsewhere. */
function picturesState(root: string, { settings, mediaFiles }: Project): string | undefined {
  const folder = join(root, foldersOf(settings).media);
  const states: string[] = [];
  for (const file of [...mediaFiles].toSorted()) {
    const { state, touched } = readState(join(folder, file));
    if (state === LINK || Date.now() - touched < COARSE) return undefined;
    states.push(state);
  }
  return digestOf(states);
}

function holds({ holds: { from, until } }: Head, now: Date): boolean {
  const moment = now.toISOString();
  return from <= moment && (until === undefined || moment < until);
}
