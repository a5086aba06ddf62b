import type { TextEdit } from 'vscode-languageserver-protocol';
import type { Project } from '../../project/index.ts';
import { parseLock, writeLock } from '../../snapshots/index.ts';
import { refusal } from './refusal.ts';

/** The lock with what is stored under some keys under others; undefined if nothing is. Throws where it cannot be kept so. */
export function lockWith({ snapshots }: Project, newKey: (key: string) => string | undefined): TextEdit | undefined {
  const { table, receipts, lock } = snapshots;
  const renamed = [...table.keys(), ...receipts.keys()].find((key) => newKey(key) !== undefined);
  if (lock === undefined || renamed === undefined) return undefined;
  const moved = <T>(entries: ReadonlyMap<string, T>): ReadonlyMap<string, T> =>
    new Map([...entries].map(([key, value]) => [newKey(key) ?? key, value]));
  const newText = writeLock(moved(table), moved(receipts));
  const { problem, receiptProblems = [] } = parseLock(Buffer.from(newText));
  if (problem !== undefined || receiptProblems.length > 0)
    throw refusal(`What is kept under \`${renamed}\` cannot be kept under another name: capture it again afterwards.`);
  const lines = new TextDecoder().decode(lock).split('\n').length;
  return { range: { start: { line: 0, character: 0 }, end: { line: lines, character: 0 } }, newText };
}
