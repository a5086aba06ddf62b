import { createHash } from 'node:crypto';
import { addressKey, claimKey } from '../../authoring/index.ts';
import { pagePath, siteAddress, type FactCheck, type Id, type ImportedCheck } from '../../model/index.ts';
import type { Project } from '../../project/index.ts';

/** The checks that are there, by what tells them apart: small, so that those of a large archive are held in memory. */
export class KnownChecks {
  readonly #ids: Id[] = [];
  readonly #folders: string[] = [];
  readonly #folderNames = new Map<string, string>();
  readonly #same = new Map<string, number>();
  readonly #claims = new Map<string, number>();
  /** Claims of which only checks are known that name another of the same claim. */
  readonly #later = new Set<string>();
  readonly #taken = new Set<Id>();
  readonly #next = new Map<string, number>();

  constructor({ checks, settings }: Pick<Project, 'checks' | 'settings'>) {
    const address = siteAddress(settings);
    const language = settings.languages[0] ?? 'en';
    for (const { id, path, check } of checks) {
      this.#taken.add(id);
      for (const former of check?.formerly ?? []) this.#taken.add(former);
      if (check === undefined || check.translationOf !== undefined) continue;
      const page = pagePath(settings, { id, language: check.language ?? language, published: check.published });
      this.#add(
        id,
        path,
        [...keysOf(check), ...(address === undefined ? [] : [pageKey(`${address}${page}`, check)])],
        check,
      );
    }
  }

  /** The check that is the same: of the same address and claim. */
  same(check: ImportedCheck): { readonly id: Id; readonly path: string } | undefined {
    return this.#at(keysOf(check).map((key) => this.#same.get(hashOf(key))));
  }

  /** The first check of the same claim. */
  sameClaim(check: ImportedCheck): { readonly id: Id; readonly path: string } | undefined {
    const key = claimKey(check.statement.summary);
    return key === undefined ? undefined : this.#at([this.#claims.get(hashOf(key))]);
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
    this.#taken.add(id);
    this.#add(id, path, keysOf(check), check);
  }

  #add(id: Id, path: string, keys: readonly string[], { statement, imported, related }: FactCheck): void {
    const index = this.#ids.push(id) - 1;
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    const name = this.#folderNames.get(folder) ?? folder;
    this.#folderNames.set(folder, name);
    this.#folders[index] = name;
    for (const key of keys) if (!this.#same.has(hashOf(key))) this.#same.set(hashOf(key), index);
    const claim = claimKey(statement.summary);
    if (claim === undefined) return;
    const hash = hashOf(claim);
    // Whatever the order in which files are read, the first check of a claim is the one that names no other.
    const isFirst = imported === undefined || related === undefined;
    if (!this.#claims.has(hash) || (isFirst && this.#later.has(hash))) this.#claims.set(hash, index);
    else return;
    if (isFirst) this.#later.delete(hash);
    else this.#later.add(hash);
  }

  #at(indices: readonly (number | undefined)[]): { readonly id: Id; readonly path: string } | undefined {
    const index = indices.find((one) => one !== undefined);
    const id = index === undefined ? undefined : this.#ids[index];
    return index === undefined || id === undefined
      ? undefined
      : { id, path: `${this.#folders[index] ?? ''}${id}.yaml` };
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

/** So much of a digest that no two of a million checks have the same, and no more. */
function hashOf(key: string): string {
  return createHash('sha256').update(key).digest('base64').slice(0, 14);
}
