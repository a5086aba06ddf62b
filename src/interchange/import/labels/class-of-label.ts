import { primaryLanguage, type RatingClass } from '../../../model/index.ts';
import { BUILT_IN_SCALES } from '../../../scales/index.ts';
import { hostOf } from '../values/read-address.ts';
import { labelKey } from './label-key.ts';
import { LANGUAGE_LABELS } from './language-labels.ts';
import { PUBLISHER_LABELS, type PublisherLabels } from './publisher-labels.ts';

/** Who uses a label. */
export interface LabelUse {
  /** An address of the publisher: of the review or of its site. */
  readonly address?: string;
  /** The language of the review. */
  readonly language?: string;
}

/** The class that a publisher means by a label; undefined if nobody knows: then the label is for people to judge. */
export function classOfLabel(label: string, { address, language }: LabelUse): RatingClass | undefined {
  const key = labelKey(label);
  const publisher = publisherAt(address);
  return (
    (publisher && classAt(publisher, key)) ?? (language === undefined ? inAnyLanguage(key) : inLanguage(key, language))
  );
}

function publisherAt(address: string | undefined): PublisherLabels | undefined {
  const host = hostOf(address);
  if (host === undefined) return undefined;
  return PUBLISHER_LABELS.find(({ hosts }) => hosts.some((each) => host === each || host.endsWith(`.${each}`)));
}

function classAt({ scale, labels = {} }: PublisherLabels, key: string): RatingClass | undefined {
  if (Object.hasOwn(labels, key)) return labels[key];
  const ratings = scale === undefined ? [] : (BUILT_IN_SCALES[scale]?.ratings ?? []);
  return ratings.find(({ label }) =>
    (typeof label === 'string' ? [label] : Object.values(label)).some((text) => labelKey(text) === key),
  )?.class;
}

function inLanguage(key: string, language: string): RatingClass | undefined {
  const primary = primaryLanguage(language);
  const labels = Object.hasOwn(LANGUAGE_LABELS, primary) ? LANGUAGE_LABELS[primary] : undefined;
  return labels !== undefined && Object.hasOwn(labels, key) ? labels[key] : undefined;
}

/** Where no language is said: what the word means in each language that has it, if that is the same. */
function inAnyLanguage(key: string): RatingClass | undefined {
  const classes = new Set(
    Object.values(LANGUAGE_LABELS).flatMap((labels) => (Object.hasOwn(labels, key) ? (labels[key] ?? []) : [])),
  );
  const [only] = classes;
  return classes.size === 1 ? only : undefined;
}
