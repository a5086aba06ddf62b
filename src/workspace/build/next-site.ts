import type { Unit } from '../../site/index.ts';
import type { Made } from './make-units.ts';
import type { Manifest } from './manifest.ts';
import type { OutFolder } from './out-folder.ts';
import type { BuildPlan } from './plan-build.ts';
import type { UnitRecord } from './records.ts';
import { isSitePath } from './site-path.ts';
import type { Stage } from './stage.ts';

/** A site as it will be, before it is written. Of a large one, what is not asked for is not put together. */
export interface NextSite {
  readonly made: Made;
  /** What the last build knew, as far as it still counts. */
  readonly last: Manifest;
  /** All units of the site by name, whether they were made or kept. */
  readonly units: () => ReadonlyMap<string, UnitRecord>;
  /** The names of units that the last build had and this one has not. */
  readonly gone: readonly string[];
  /** Whether the files are those of the last build by their paths, whatever is in them. */
  readonly arePathsSame: boolean;
  /** The paths of all files. */
  readonly paths: () => ReadonlySet<string>;
  /** How many files there are. */
  readonly count: () => number;
  /** The files that links in the settings lead to, with the name of the setting. */
  readonly named: ReadonlyMap<string, string>;
  /** The names of the sections of a check that the theme writes anew. */
  readonly parts: readonly string[];
  /** The paths that leave the site. */
  readonly removals: readonly string[];
  readonly out: OutFolder;
  readonly stage: Stage;
}

/** What a site comes from: what was planned and made, and what the last build knew of the folder. */
export interface NextParts extends Pick<NextSite, 'made' | 'last' | 'out' | 'stage'> {
  readonly plan: BuildPlan;
  /** The units that were planned. */
  readonly units: () => Iterable<Unit>;
  readonly known: ReadonlyMap<string, UnitRecord>;
  /** Whether what the last build knew still counts. */
  readonly isAsBefore: boolean;
}

/** Finds out what a site will be. */
export function openNext(parts: NextParts): NextSite {
  const { plan, known, made, last, isAsBefore, out, stage } = parts;
  const gone = goneUnits(parts);
  const arePathsSame =
    isAsBefore && gone.length === 0 && [...made.units].every(([name, unit]) => hasPathsOf(unit, known.get(name)));
  const units = once(() => unitsOf(parts, gone));
  const paths = once(() => pathsOf(units().values()));
  return {
    made,
    last,
    units,
    gone,
    arePathsSame,
    paths,
    count: () => (arePathsSame ? last.head.files : paths().size),
    named: plan.named,
    parts: plan.parts,
    removals: arePathsSame ? [] : removed(parts, gone, paths()),
    out,
    stage,
  };
}

/** Where as many units are known as were kept or made again, none is gone. */
function goneUnits({ plan, units, known, made }: NextParts): readonly string[] {
  const again = [...made.units.keys()].filter((name) => known.has(name)).length;
  if (plan.isWhole && made.kept + again === known.size) return [];
  const planned = new Set(Array.from(units(), ({ name }) => name));
  const gone: string[] = [];
  for (const name of known.keys()) if ((plan.isWhole || !plan.mayLeaveOut(name)) && !planned.has(name)) gone.push(name);
  return gone;
}

function hasPathsOf({ files }: UnitRecord, before: UnitRecord | undefined): boolean {
  const earlier = before?.files ?? [];
  return files.length === earlier.length && files.every(({ path }, at) => path === earlier[at]?.path);
}

function unitsOf(
  { plan, units: planned, known, made, isAsBefore }: NextParts,
  gone: readonly string[],
): ReadonlyMap<string, UnitRecord> {
  if (!isAsBefore) return made.units;
  if (plan.isWhole)
    return new Map(
      Array.from(planned(), ({ name }) => name).flatMap((name) => {
        const record = made.units.get(name) ?? known.get(name);
        return record === undefined ? [] : [[name, record] as const];
      }),
    );
  const units = new Map([...known, ...made.units]);
  for (const name of gone) units.delete(name);
  return units;
}

/** The paths of the files of units. */
export function pathsOf(units: Iterable<UnitRecord>): ReadonlySet<string> {
  const paths = new Set<string>();
  for (const { files } of units) for (const { path } of files) paths.add(path);
  return paths;
}

/** What the last build wrote and this one has not. */
function removed({ known, made }: NextParts, gone: readonly string[], paths: ReadonlySet<string>): readonly string[] {
  const lost = new Set<string>();
  for (const name of [...made.units.keys(), ...gone])
    for (const { path } of known.get(name)?.files ?? []) if (!paths.has(path)) lost.add(path);
  // Whoever can write into the folder can name any file, but nothing is removed outside of it.
  return [...lost].filter(isSitePath);
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
