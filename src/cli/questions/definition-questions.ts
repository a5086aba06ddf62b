import { typedText } from '../../authoring/index.ts';
import { PARTY_KINDS, SOURCE_KINDS, type Party } from '../../model/index.ts';
import type { NewSourceOptions } from '../commands/new.ts';
import { askAddress } from './address-question.ts';
import { askChoice, askText } from './ask.ts';

/** Asks what a party cannot be without. */
export async function askNameAndKind(
  given: Partial<Pick<Party, 'name' | 'kind'>>,
): Promise<Pick<Party, 'name' | 'kind'>> {
  const name = given.name ?? (await askWords('What is it called?'));
  const kind = given.kind ?? (await askKind('What is it?', PARTY_KINDS));
  return { name, kind };
}

/** Asks what a source cannot be without. */
export async function askSource(
  given: NewSourceOptions,
): Promise<NewSourceOptions & Required<Pick<NewSourceOptions, 'kind' | 'by'>>> {
  const url = given.url ?? (await askAddress({ message: 'At which address is it? (Enter: none)', isOptional: true }));
  const title = given.title ?? (await askWords('What is it called?'));
  const kind = given.kind ?? (await askKind('What kind of source is it?', SOURCE_KINDS));
  const by = given.by ?? [await askWords('Whose words or knowledge is it? The id or name of a party, or unknown')];
  return { ...given, url, title, kind, by };
}

async function askWords(message: string): Promise<string> {
  const typed = await askText({ message, problemOf: (answer) => typedText(answer).problem });
  return typedText(typed).text ?? typed;
}

async function askKind<K extends string>(message: string, kinds: readonly K[]): Promise<K> {
  const chosen = await askChoice(message, kinds);
  return kinds.find((kind) => kind === chosen) ?? (await askKind(message, kinds));
}
