/** Hosts of public web archives, whose addresses are copies already. Own compilation of services that are widely known. */
export const ARCHIVES: readonly string[] = [
  'archive.fo',
  'archive.is',
  'archive.li',
  'archive.md',
  'archive.org',
  'archive.ph',
  'archive.today',
  'archive.vn',
  'arquivo.pt',
  'ghostarchive.org',
  'megalodon.jp',
  'perma.cc',
  'webarchive.nationalarchives.gov.uk',
];
