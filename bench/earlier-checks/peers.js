// Other ways of finding checks: MiniSearch with its own settings, and SQLite's full-text search by runs of three letters.
import MiniSearch from 'minisearch';
import sqlite from 'node-sqlite3-wasm';

const FIELDS = ['title', 'claim', 'speaker', 'topic'];
const MOST = 20;

/** A function for each that gives the ids of the checks it finds, the likeliest first. */
export function peersFor(checks) {
  const mini = new MiniSearch({ fields: FIELDS });
  mini.addAll(checks);
  const database = new sqlite.Database(':memory:');
  database.exec(`CREATE VIRTUAL TABLE checks USING fts5(id UNINDEXED, ${FIELDS.join(', ')}, tokenize = 'trigram')`);
  database.exec('BEGIN');
  const insert = database.prepare('INSERT INTO checks VALUES (?, ?, ?, ?, ?)');
  for (const check of checks) insert.run([check.id, ...FIELDS.map((field) => check[field] ?? '')]);
  insert.finalize();
  database.exec('COMMIT');
  const select = database.prepare(`SELECT id FROM checks WHERE checks MATCH ? ORDER BY rank LIMIT ${MOST}`);
  return {
    MiniSearch: (query) =>
      mini
        .search(query)
        .slice(0, MOST)
        .map(({ id }) => id),
    FTS5: (query) => {
      const runs = runsOfThree(query);
      return runs.length === 0 ? [] : select.all([runs.map((run) => `"${run}"`).join(' OR ')]).map(({ id }) => id);
    },
  };
}

/** Any of these may occur: a phrase of them all would find nothing but the very words. */
function runsOfThree(query) {
  const words = query.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const runs = words.flatMap((word) => {
    const signs = [...word];
    return signs.slice(2).map((_, index) => signs.slice(index, index + 3).join(''));
  });
  return [...new Set(runs)];
}
