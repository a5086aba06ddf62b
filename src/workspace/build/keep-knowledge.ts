import { anchorsLinkedTo } from './check-site.ts';
import { findLines, type Erasure } from './erase-lines.ts';
import type { SiteFolders } from './folders.ts';
import type { Ground, PlanOptions } from './ground.ts';
import type { NewKnowledge } from './journal.ts';
import { lineOf } from './lines.ts';
import { manifestText, type Manifest } from './manifest.ts';
import type { NextSite } from './next-site.ts';
import type { OutFolder } from './out-folder.ts';
import type { BuildPlan } from './plan-build.ts';
import { checkLine, unitLine, type CheckRecord } from './records.ts';
import { areMany, nextSegment, type SegmentKind, type SegmentRecord } from './segments.ts';
import type { Stage, StagedLines } from './stage.ts';
import type { BuildWatch } from './build-watch.ts';

/** What a site is prepared from. */
export interface Preparing {
  readonly plan: BuildPlan;
  readonly ground: Ground;
  readonly last: Manifest;
  /** What the last build knew of each check under the same conditions. */
  readonly before: ReadonlyMap<string, CheckRecord>;
  readonly folders: SiteFolders;
  readonly out: OutFolder;
  readonly stage: Stage;
  /** Collects garbage where there is very much of it. */
  readonly collect: () => void;
  readonly options: PlanOptions & { readonly watch: BuildWatch };
}

/** What the next build is to know, written down as it comes to be known. */
export interface Keeping {
  /** Notes what the pages of a unit link to. */
  readonly addLinks: (unit: string, links: readonly string[]) => void;
  /** Writes the rest into the stage; undefined if the next build would learn nothing new. */
  readonly end: (next: NextSite, preparing: Preparing) => NewKnowledge | undefined;
}

/** Begins to write down what the next build is to know; `last` is what the last one knew, as far as it still counts. */
export function openKeeping({ last, out, stage }: Pick<Preparing, 'last' | 'out' | 'stage'>): Keeping {
  const { segments } = last.head;
  // Small segments are added to those that are there, until they are many.
  const isWhole = segments.length === 0 || areMany(segments);
  const links = stage.lines();
  return {
    addLinks: (unit, found) => {
      if (found.length > 0) links.add(lineOf([unit, ...found]));
    },
    end: (next, preparing) => {
      if (isWhole) for (const [unit, found] of linksOfKept(next, last)) links.add(lineOf([unit, ...found]));
      const written = [
        added(out, 'links', links),
        added(out, 'units', linesIn(stage, isWhole ? allUnits(next) : madeUnits(next))),
        added(out, 'checks', linesIn(stage, checksIn(preparing, isWhole))),
      ].filter(({ record }) => record.bytes > 0);
      const isNew = written.length > 0 || (preparing.ground.state ?? '') !== preparing.last.head.state;
      if (!isWhole && !isNew && !isNewHead(preparing)) return undefined;
      const before = isWhole ? [] : segments;
      return knowledge({
        next,
        preparing,
        written,
        before,
        erasures: findLines(out, before, outdated(next, preparing)),
      });
    },
  };
}

/** A segment that waits in the stage. */
interface Written {
  readonly staged: string;
  readonly record: SegmentRecord;
}

function added(out: OutFolder, kind: SegmentKind, lines: StagedLines): Written {
  return { staged: lines.name, record: { name: nextSegment(out, kind), bytes: lines.end() } };
}

function linesIn(stage: Stage, lines: Iterable<string>): StagedLines {
  const file = stage.lines();
  for (const line of lines) file.add(line);
  return file;
}

function* linksOfKept({ units, made }: NextSite, last: Manifest): Iterable<readonly [string, readonly string[]]> {
  if (made.kept === 0) return;
  for (const [unit, links] of last.links()) if (units().has(unit) && !made.units.has(unit)) yield [unit, links];
}

function* allUnits({ units }: NextSite): Iterable<string> {
  for (const [name, unit] of units()) yield unitLine(name, unit);
}

function* madeUnits({ made }: NextSite): Iterable<string> {
  for (const [name, unit] of made.units) yield unitLine(name, unit);
}

function* checksIn({ plan: { pages }, before }: Preparing, isWhole: boolean): Iterable<string> {
  for (const [path, record] of pages) if (isWhole || before.get(path) !== record) yield checkLine(path, record);
}

/** What earlier lines say and is no longer so. The name of a page that is gone may say what it said. */
function outdated(
  { made, gone, arePathsSame }: NextSite,
  { plan: { pages }, before }: Preparing,
): Readonly<Record<SegmentKind, ReadonlySet<string>>> {
  const checks = new Set<string>();
  for (const [path, record] of before) if (pages.get(path) !== record) checks.add(path);
  const units = new Set(arePathsSame ? [] : [...made.units.keys(), ...gone]);
  return { checks, units, links: units };
}

/** Whether the news or the notes are others, though no page is. */
function isNewHead({ plan, last: { head } }: Preparing): boolean {
  const { until } = plan.holds;
  return (
    head.holds.until !== until || plan.holds.from < head.holds.from || plan.notes.join('\n') !== head.notes.join('\n')
  );
}

function knowledge({
  next,
  preparing: { plan, ground, stage },
  written,
  before,
  erasures,
}: {
  readonly next: NextSite;
  readonly preparing: Preparing;
  readonly written: readonly Written[];
  readonly before: readonly SegmentRecord[];
  readonly erasures: readonly Erasure[];
}): NewKnowledge {
  const segments = [...before, ...written.map(({ record }) => record)];
  const manifest = manifestText({
    conditions: ground.conditions,
    state: ground.state ?? '',
    pictures: ground.pictures,
    history: ground.history?.commit,
    holds: plan.holds,
    shared: plan.shared,
    pages: plan.pages.size,
    files: next.count(),
    notes: plan.notes,
    anchors: anchorsLinkedTo(next),
    segments,
  });
  return {
    manifest: stage.put(manifest),
    segments: written.map(({ staged, record }) => [staged, record.name]),
    wanted: segments.map(({ name }) => name),
    erasures,
  };
}
