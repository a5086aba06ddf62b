import { addressKey, claimKey, labelsInUse } from '../../authoring/index.ts';
import {
  pagePath,
  siteAddress,
  type FactCheck,
  type Id,
  type ImportedCheck,
  type ProjectSettings,
} from '../../model/index.ts';
import type { CheckThere } from './checks-there.ts';
import { DigestTable } from './digest-table.ts';
import { TextList } from './text-list.ts';

/** A check that is there. */
export interface There {
  readonly id: Id;
  readonly path: string;
}

/** The checks that are there, by what tells them apart: small, so that those of a large archive are held in memory. */
export class KnownChecks {
  /** The path of each without `.yaml`. */
  readonly #paths = new TextList();
  readonly #same = new DigestTable();
  readonly #claims = new DigestTable();
  /** Claims of which only checks are known that name another of the same claim. */
  readonly #later = new Set<string>();
  readonly #taken = new DigestTable();
  readonly #next = new Map<string, number>();
  readonly #labels = labelsInUse();

  constructor(checks: Iterable<CheckThere>, settings: ProjectSettings) {
    const address = siteAddress(settings);
    const language = settings.languages[0] ?? 'en';
    for (const { id, path, check } of checks) {
      this.#taken.set(id, 1);
      for (const former of check?.formerly ?? []) this.#taken.set(former, 1);
      if (check === undefined || check.translationOf !== undefined) continue;
      this.#labels.add(check);
      const page = pagePath(settings, { id, language: check.language ?? language, published: check.published });
      this.#add(
        path,
        [...keysOf(check), ...(address === undefined ? [] : [pageKey(`${address}${page}`, check)])],
        check,
      );
    }
  }

  /** The rating that imported checks with a label have. */
  ratingOf(label: string): Id | undefined {
    return this.#labels.ratingOf(label);
  }

  /** The check that is the same: of the same address and claim. */
  same(check: ImportedCheck): There | undefined {
    return this.#at(keysOf(check).map((key) => this.#same.get(key)));
  }

  /** The first check of the same claim. */
  sameClaim(check: ImportedCheck): There | undefined {
    const key = claimKey(check.statement.summary);
    return key === undefined ? undefined : this.#at([this.#claims.get(key)]);
  }

  /** An id that is not taken, made of one that may be. */
  freeId(wanted: Id): Id {
    if (!this.#taken.has(wanted)) return wanted;
    for (let count = this.#next.get(wanted) ?? 2; ; count += 1) {
      const id = `${wanted}-${count}`;
      this.#next.set(wanted, count + 1);
      if (!this.#taken.has(id)) return id;
    }
  }

  /** Takes in a check that has just been written. */
  add(id: Id, path: string, check: ImportedCheck): void {
    this.#taken.set(id, 1);
    this.#add(path, keysOf(check), check);
  }

  #add(path: string, keys: readonly string[], { statement, imported, related }: FactCheck): void {
    const index = this.#paths.push(path.slice(0, -'.yaml'.length));
    for (const key of keys) if (!this.#same.has(key)) this.#same.set(key, index);
    const claim = claimKey(statement.summary);
    if (claim === undefined) return;
    // Whatever the order in which files are read, the first check of a claim is the one that names no other.
    const isFirst = imported === undefined || related === undefined;
    if (!this.#claims.has(claim) || (isFirst && this.#later.has(claim))) this.#claims.set(claim, index);
    else return;
    if (isFirst) this.#later.delete(claim);
    else this.#later.add(claim);
  }

  #at(indices: readonly (number | undefined)[]): There | undefined {
    const index = indices.find((one) => one !== undefined);
    if (index === undefined) return undefined;
    const path = this.#paths.at(index);
    return { id: path.slice(path.lastIndexOf('/') + 1), path: `${path}.yaml` };
  }
}

/** One page may hold several reviews, so an address alone does not tell them apart. */
function keysOf(check: FactCheck): readonly string[] {
  const { imported, statement, published } = check;
  if (imported === undefined) return [];
  const address = addressKey(imported.from);
  const claim = claimKey(statement.summary) ?? statement.summary;
  return [address === undefined ? `said ${published ?? ''} ${imported.label} ${claim}` : `at ${address} ${claim}`];
}

function pageKey(address: string, { statement }: FactCheck): string {
  return `at ${addressKey(address) ?? address} ${claimKey(statement.summary) ?? statement.summary}`;
}
