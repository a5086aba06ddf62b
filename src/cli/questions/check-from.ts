import { statementSteps, type EarlierFound, type GivenCheck, type StatementAnswers } from '../../authoring/index.ts';
import { line } from '../../printing/index.ts';
import type { Project } from '../../project/index.ts';
import { nearlySameAs } from '../../rules/index.ts';
import { findSame, type Archive } from '../../search/index.ts';
import { problemOfId, proposeCheckId } from '../../workspace/authoring/check-place.ts';
import type { Desk } from '../../workspace/authoring/compose-check.ts';
import { openCacheFolder } from '../../workspace/cache/cache-folder.ts';
import { openProjectArchive } from '../../workspace/search/open-archive.ts';
import { UsageError } from '../../workspace/usage-error.ts';
import type { Shell } from '../shell.ts';
import { askSheet } from './ask-sheet.ts';
import type { Progress } from './keeping-answers.ts';
import { savedPages } from './saved-pages.ts';

/** A fact check of which enough is known. */
export type KnownCheck = GivenCheck & StatementAnswers;

/** Where a fact check is begun, and who can be asked. */
interface Asking {
  readonly desk: Desk;
  readonly folder: string | undefined;
  /** Whether nothing is to be stored. */
  readonly isOffline: boolean;
  readonly isDryRun: boolean;
  readonly shell: Shell;
  readonly canAsk: boolean;
}

/** Asks for what is missing, if somebody can be asked, and says whether the same was checked before. */
export async function checkFrom(progress: Progress<GivenCheck>, asking: Asking): Promise<KnownCheck> {
  const { desk, folder, isOffline, isDryRun, shell, canAsk } = asking;
  const earlierOf = earlierIn(desk, shell);
  if (canAsk) {
    const [usual] = desk.project.settings.languages;
    const steps = statementSteps({
      archive: desk.archive,
      today: desk.today,
      isOffline,
      pages: savedPages(desk.cwd),
      earlierOf,
      proposeId: ({ title, claim, quote = '', language = usual }) =>
        proposeCheckId(title ?? claim ?? quote, language, desk.archive),
      problemOfId: (id) => problemOfId(id, folder, desk),
    });
    await askSheet(progress, { steps, goOn: isDryRun ? 'Yes: print the file' : 'Yes: write the file', shell });
    return whole(progress.given);
  }
  const given = whole(progress.given);
  const found = earlierOf(given);
  for (const { id, title, path } of found) shell.stderr.write(line`note: already checked? ${id}: ${title} (${path})`);
  return { ...given, related: found.filter(({ isNearlySame }) => isNearlySame).map(({ id }) => id) };
}

/**
 * Finds earlier checks of the same claim: those that the rule on near-duplicates wants to be linked, then those that `search`
 * finds. What the last question found is kept, since several questions are about it.
 */
function earlierIn(
  { root, project, archive: { checks } }: Desk,
  shell: Shell,
): (given: GivenCheck) => readonly EarlierFound[] {
  let opened: Archive | undefined;
  let last: { readonly words: string; readonly found: readonly EarlierFound[] } | undefined;
  return ({ quote = '', claim = quote, speaker, language }) => {
    const words = `${claim}\n${quote}\n${speaker}\n${language}`;
    if (last?.words !== words) {
      opened ??= openedArchive(root, project, shell);
      const nearlySame = new Set(nearlySameAs({ summary: claim, quote }, checks));
      const alike = findSame(opened, { claim, quote, speaker }, { language }).map(({ check }) => check.id);
      const others = alike.flatMap((id) => checks.find((one) => one.id === id && !nearlySame.has(one)) ?? []);
      last = {
        words,
        found: [
          ...[...nearlySame].map((one) => earlierFound(one, true)),
          ...others.map((one) => earlierFound(one, false)),
        ],
      };
    }
    return last.found;
  };
}

function earlierFound({ id, path, title }: Omit<EarlierFound, 'isNearlySame'>, isNearlySame: boolean): EarlierFound {
  return { id, path, title, isNearlySame };
}

function openedArchive(root: string, project: Project, shell: Shell): Archive {
  const cache = openCacheFolder(root, shell);
  return openProjectArchive(root, project, 'folder' in cache ? cache.folder : undefined);
}

function whole(given: GivenCheck): KnownCheck {
  const { quote, speaker, date } = given;
  if (quote !== undefined && speaker !== undefined && date !== undefined) return { ...given, quote, speaker, date };
  const lacking = (['quote', 'speaker', 'date'] as const).filter((name) => given[name] === undefined);
  throw new UsageError(
    `A fact check needs ${lacking.map((name) => `--${name}`).join(', ')}.`,
    'Such as: `factwright new --quote "Not one of our vessels has been inside." --speaker "Oren Vask" --date 2024-04-12`',
    'In a terminal, `factwright new` asks.',
  );
}
