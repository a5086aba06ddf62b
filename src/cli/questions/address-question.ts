import { isAddress } from '../../workspace/authoring/draft-sources.ts';
import { askText } from './ask.ts';

/** A question for the address of a source. */
interface AddressQuestion {
  readonly message: string;
  /** Whether it may be left open. */
  readonly isOptional: boolean;
  /** What else can be taken, such as the id of a known source; a text says why that cannot be. */
  readonly known?: (typed: string) => boolean | string;
}

/** Asks for an address, or something that stands for it; undefined if none is known. */
export async function askAddress({
  message,
  isOptional,
  known = () => false,
}: AddressQuestion): Promise<string | undefined> {
  const typed = await askText({
    message,
    problemOf: (answer) => {
      const text = answer.trim();
      if (text === '' && isOptional) return undefined;
      const found = known(text);
      if (typeof found === 'string') return found;
      return found || isAddress(text) ? undefined : 'Give a whole address, such as https://ministry.example/press.';
    },
  });
  return typed.trim() === '' ? undefined : typed.trim();
}
