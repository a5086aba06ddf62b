import { shorten, surelyMeant } from '../diagnostics/index.ts';
import { codeOfRegion } from './codes.ts';
import { kindMeant, PARTY_WORDS, SOURCE_WORDS } from './kind-words.ts';
import type { Schema } from './schema-at.ts';
import { fixWith, nameOf, oneOf, sentence, type Failure, type Words } from './schema-problem.ts';

/** Longer lists of values, such as all countries, are described and not listed. */
const LONGEST_LIST = 20;

/** What people write instead of a choice, by key; whatever looks like a choice needs no entry. */
const MEANT: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  finding: {
    true: 'upheld',
    false: 'rebutted',
    correct: 'upheld',
    wrong: 'rebutted',
    unclear: 'unproven',
    partly: 'mixed',
  },
  stance: {
    against: 'rebuts',
    contradicts: 'rebuts',
    refutes: 'rebuts',
    for: 'supports',
    confirms: 'supports',
    neutral: 'context',
  },
  status: {
    live: 'published',
    public: 'published',
    final: 'published',
    retracted: 'withdrawn',
    editing: 'review',
    // Two letters from `published`, and its opposite.
    unpublished: 'draft',
  },
  kind: {
    typo: 'minor',
    wording: 'minor',
    spelling: 'minor',
    news: 'update',
    addition: 'update',
    error: 'substantial',
    mistake: 'substantial',
    retraction: 'withdrawal',
    withdrawn: 'withdrawal',
  },
  outcome: { yes: 'answered', no: 'no-answer', none: 'no-answer', refused: 'declined' },
};

/** Says which choices there are in place of a value that is none of them. */
export function sayEnum({ path, value, params }: Failure, schema: Schema | undefined): Words {
  const allowed = params['allowedValues'] ?? schema?.enum;
  const values = Array.isArray(allowed) ? allowed.map(String) : [];
  const text = String(value);
  const isLong = values.length > LONGEST_LIST;
  const near = (isLong ? codeOfRegion(text) : meantBy(path.at(-1), text, values)) ?? kindMeant(text, values);
  const wasPublic =
    path.at(-1) === 'status' && text.toLowerCase() === 'unpublished' ? 'If it was public, write `withdrawn`. ' : '';
  const choices = isLong && schema?.description !== undefined ? schema.description : `It is one of ${oneOf(values)}.`;
  return {
    message: sentence(`${nameOf(path)} cannot be \`${shorten(text)}\`.`),
    hint:
      kindOfOther(path.at(-1), text, values) ??
      (near === undefined ? choices : `Did you mean \`${near}\`? ${wasPublic}${choices}`),
    // Among the codes of all countries every letter counts.
    ...fixWith(
      isLong
        ? values.find((code) => code === text.toUpperCase())
        : wasPublic === ''
          ? surelyMeant(text, values)
          : undefined,
    ),
  };
}

/** A kind of source where one of a party is wanted, or the other way round: then the entry is in the wrong section. */
function kindOfOther(key: string | number | undefined, text: string, values: readonly string[]): string | undefined {
  if (key !== 'kind') return undefined;
  if (values.includes('ngo') && Object.hasOwn(SOURCE_WORDS, text))
    return `\`${text}\` is a kind of source: sources are defined under \`sources\`, or in \`_sources.yaml\`.`;
  if (values.includes('dataset') && Object.hasOwn(PARTY_WORDS, text))
    return `\`${text}\` is a kind of party: parties are defined under \`parties\`, or in \`_parties.yaml\`.`;
  return undefined;
}

function meantBy(key: string | number | undefined, text: string, values: readonly string[]): string | undefined {
  const table = typeof key === 'string' && Object.hasOwn(MEANT, key) ? MEANT[key] : undefined;
  const word = text.toLowerCase();
  const meant = table !== undefined && Object.hasOwn(table, word) ? table[word] : undefined;
  // Several things have a kind.
  return meant !== undefined && values.includes(meant) ? meant : undefined;
}
