// Queries that a slip of the finger makes of a claim: three misspelt words, two words of it, half of it typed, two words joined.

/** As many queries of each kind for claims of a set. */
export function ruleQueries(claims, each) {
  const next = random(7);
  const pick = (list) => list[Math.floor(next() * list.length)];
  const spaced = claims.filter(({ claim }) => wordsOf(claim).length >= 6);
  return Object.entries(KINDS).flatMap(([kind, change]) => {
    const queries = [];
    while (queries.length < each) {
      const { id, language, claim } = pick(spaced);
      const query = change(wordsOf(claim), pick, next);
      if (query !== undefined) queries.push({ kind, query: query.join(' '), language, answer: id });
    }
    return queries;
  });
}

const KINDS = {
  'misspelt three times': (words, pick, next) => {
    const changed = words.slice(0, 14);
    const long = [...changed.keys()].filter((at) => changed[at].length > 4);
    if (long.length < 3) return undefined;
    for (let count = 0; count < 3; count++) {
      const at = long.splice(Math.floor(next() * long.length), 1)[0];
      changed[at] = slipped(changed[at], pick, next);
    }
    return changed;
  },
  'two words': (words) => {
    const long = [...new Set(words.filter((word) => word.length > 5))].toSorted((a, b) => b.length - a.length);
    return long.length < 2 ? undefined : long.slice(0, 2);
  },
  'half typed': (words) => {
    const typed = words.slice(0, 6);
    const last = typed.pop();
    return [...typed, last.slice(0, Math.ceil(last.length / 2))];
  },
  'two joined': (words, _, next) => {
    const joined = words.slice(0, 14);
    const at = Math.floor(next() * (joined.length - 1));
    joined.splice(at, 2, joined[at] + joined[at + 1]);
    return joined;
  },
};

/** A letter left out, doubled, or two in the wrong order. */
function slipped(word, pick, next) {
  const letters = [...word];
  const at = 1 + Math.floor(next() * (letters.length - 2));
  const kind = pick(['out', 'twice', 'turned']);
  if (kind === 'out') letters.splice(at, 1);
  else if (kind === 'twice') letters.splice(at, 0, letters[at]);
  else [letters[at], letters[at + 1]] = [letters[at + 1], letters[at]];
  return letters.join('');
}

function wordsOf(claim) {
  return claim.split(/\s+/).filter((word) => word.length > 1);
}

/** The same numbers from 0 to 1 on every run. */
function random(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0;
    return (state >>> 0) / 2 ** 32;
  };
}
