import { CLAIM_REVIEW } from '../profiles/claim-review.ts';
import { EXPORTED_CHECK } from '../profiles/exported-check.ts';
import { CLAIMS_SEARCH, MARKUP_PAGE } from '../profiles/google.ts';
import type { Profile } from '../review/profile.ts';
import type { Sighting } from '../review/read-review.ts';
import { isList, isObject, ownValue, typesOf, type Json, type JsonObject } from '../tree/json.ts';
import { bounded } from '../tree/bounded.ts';
import { withBareNames } from '../tree/bare-names.ts';
import { nodesById } from './nodes-by-id.ts';
import { recordAround, type Ancestor } from './record-around.ts';

/** A document, or a part of one, that is small enough to be looked at as a whole. */
export interface Unit {
  readonly value: Json;
  /** The address of the page that it comes from. */
  readonly base?: string;
  readonly language?: string;
  /** What stands around a review in a record belongs to it; what stands on a page does not, and says things twice. */
  readonly kind: 'record' | 'page';
  /** What is said of the reviews of a unit beside them. */
  readonly record?: JsonObject;
  /** How the unit is read if it is itself a review. */
  readonly profile?: Profile;
  /** Nodes of the same document outside of this part. */
  readonly resolve?: (id: string) => JsonObject | undefined;
}

/** The reviews of a unit in the order in which they stand, and whether something is nested too deeply to be looked at. */
export function sightingsIn(unit: Unit): { readonly sightings: readonly Sighting[]; readonly isTooDeep: boolean } {
  if (unit.profile !== undefined && isObject(unit.value))
    return { sightings: [{ node: unit.value, profile: unit.profile, base: unit.base }], isTooDeep: false };
  const sightings: Sighting[] = [];
  const { value: root, isTooDeep } = bounded(withBareNames(unit.value));
  const known = nodesById(root);
  const resolve = (id: string): JsonObject | undefined => known.get(id) ?? unit.resolve?.(id);
  const open: Ancestor[] = [{ value: root }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value } = next;
    const found = isObject(value) && (next.isInside !== true || isTyped(value)) ? formsOf(value) : [];
    for (const { node, profile } of found) {
      const record = unit.record ?? (unit.kind === 'page' || isGoogle(profile) ? undefined : recordAround(next));
      const base = baseOf(next) ?? unit.base;
      sightings.push({ node, profile, record, base, language: unit.language, resolve, isElsewhere: isReviewOf(node) });
    }
    if (found.length > 0 && !isSchemaReview(value)) continue;
    const above = next;
    const isInside = next.isInside === true || found.length > 0;
    const children: readonly Json[] = isList(value) ? value : isObject(value) ? Object.values(value) : [];
    for (let index = children.length; index > 0;) {
      const child = children[--index] ?? null;
      if (typeof child === 'object' && child !== null) open.push({ value: child, above, isInside });
    }
  }
  return { sightings, isTooDeep };
}

/** A review inside of another is one of its own. */
function isReviewOf(outer: JsonObject): (value: Json) => boolean {
  return (value) => value !== outer && isSchemaReview(value) && isTyped(value);
}

/** Inside of a review, only what says that it is a review is one. */
function isTyped(value: Json): boolean {
  return typesOf(value).includes('claimreview');
}

interface Form {
  readonly node: JsonObject;
  readonly profile: Profile;
}

/** The reviews that an object is, in any form. */
function formsOf(value: JsonObject): readonly Form[] {
  if (isSchemaReview(value)) return [{ node: value, profile: CLAIM_REVIEW }];
  if (isExportedCheck(value)) return [{ node: value, profile: EXPORTED_CHECK }];
  return [...divided(value, 'claimReview', CLAIMS_SEARCH), ...divided(value, 'claimReviewMarkups', MARKUP_PAGE)];
}

/** What Google says of a claim or page, once for each of its reviews. */
function divided(value: JsonObject, key: string, profile: Profile): readonly Form[] {
  const reviews = ownValue(value, key);
  const members = isList(reviews) ? reviews : isObject(reviews) ? [reviews] : [];
  if (members.length === 0 || !members.every(isGoogles)) return [];
  return members.map((member) => ({
    node: Object.fromEntries(Object.entries(value).map(([name, each]) => [name, name === key ? member : each])),
    profile,
  }));
}

/** Around these is the answer to a search. */
function isGoogle(profile: Profile): boolean {
  return profile === CLAIMS_SEARCH || profile === MARKUP_PAGE;
}

const GOOGLES = ['textualRating', 'reviewDate', 'languageCode', 'publisher', 'claimReviewed', 'rating'];

function isGoogles(value: Json): boolean {
  return isObject(value) && typesOf(value).length === 0 && GOOGLES.some((key) => ownValue(value, key) !== undefined);
}

/** A ClaimReview or MediaReview, or what has the property that only these have. */
function isSchemaReview(value: Json): boolean {
  if (!isObject(value) || Object.keys(value).every((key) => NAMES_ONLY.has(key))) return false;
  const types = typesOf(value);
  if (types.includes('claimreview') || types.includes('mediareview')) return true;
  return ownValue(value, 'claimReviewed') !== undefined && !types.includes('claim');
}

/** Keys of an object that only refers to a review. */
const NAMES_ONLY = new Set(['@id', '@type', '@context', 'url']);

/** A check as this project exports it. */
function isExportedCheck(value: JsonObject): boolean {
  return (
    ['version', 'id', 'status', 'title', 'language'].every((key) => ownValue(value, key) !== undefined) &&
    typesOf(value).length === 0
  );
}

/** The address of the page that a review belongs to, as the objects around it say. */
function baseOf({ above }: Ancestor): string | undefined {
  for (let around = above; around !== undefined; around = around.above) {
    const url = isObject(around.value) && typesOf(around.value).length > 0 ? ownValue(around.value, 'url') : undefined;
    if (typeof url === 'string' && /^https?:\/\//i.test(url) && URL.canParse(url)) return url;
  }
  return undefined;
}
