/// <reference lib="dom" />
import { markCurrent } from './site/contents.ts';
import { offerCopies } from './site/copies.ts';
import { listenForSlash } from './site/slash.ts';

listenForSlash();
markCurrent();
// The words stand at the element that loads the script.
const { copy, copied } = document.currentScript?.dataset ?? {};
if (copy !== undefined && copied !== undefined) offerCopies({ copy, copied });
