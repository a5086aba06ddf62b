// Claims and queries by writers who saw neither the engine nor one another's set, among thousands of claims made of parts of others.
import { existsSync, readFileSync } from 'node:fs';

const HERE = new URL('./', import.meta.url);

/** A set: its claims, and what is asked of them; a kind of query that it does not have is empty. */
export function readSet(name) {
  const [claims, paraphrases, across, none, near] = ['claims', 'paraphrases', 'across', 'none', 'near'].map((part) => {
    const file = new URL(`${name}/${part}.jsonl`, HERE);
    if (!existsSync(file)) return [];
    const lines = readFileSync(file, 'utf8').trim().split('\n');
    return lines.map((line) => JSON.parse(line));
  });
  return { claims, paraphrases, across, none, near };
}

/** So many checks that are made of halves of claims, with other numbers. */
export function filler(claims, count) {
  const byLanguage = Map.groupBy?.(claims, ({ language }) => language) ?? grouped(claims);
  const languages = [...byLanguage.keys()];
  let state = 11;
  const next = () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0;
    return (state >>> 0) / 2 ** 32;
  };
  return Array.from({ length: count }, (_, index) => {
    const language = languages[index % languages.length];
    const own = byLanguage.get(language);
    const [one, other, third] = [0, 1, 2].map(() => own[Math.floor(next() * own.length)]);
    const mixed = (a, b) =>
      otherNumbers(`${half(a, 0, language)}${language === 'zh' ? '' : ' '}${half(b, 1, language)}`, next);
    return {
      id: `made-${index}`,
      language,
      title: mixed(other.title, third.title),
      claim: mixed(one.claim, other.claim),
      speaker: third.speaker,
      topic: one.topic,
    };
  });
}

function half(text, which, language) {
  const words = language === 'zh' ? [...text] : text.split(' ');
  const middle = Math.ceil(words.length / 2);
  return (which === 0 ? words.slice(0, middle) : words.slice(middle)).join(language === 'zh' ? '' : ' ');
}

function otherNumbers(text, next) {
  return text.replace(/\d/g, () => String(Math.floor(next() * 10)));
}

function grouped(claims) {
  const groups = new Map();
  for (const claim of claims) groups.set(claim.language, [...(groups.get(claim.language) ?? []), claim]);
  return groups;
}
