/** What an editor can ask for by name. Each takes the address of an open file; `storeSource` also the id of a source. */
export const COMMANDS: { readonly storeSource: string; readonly showPage: string } = {
  storeSource: 'factwright.storeSource',
  showPage: 'factwright.showPage',
};
