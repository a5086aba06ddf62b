import type { DocumentLink } from 'vscode-languageserver-protocol';
import { keptKey, namesOf } from '../../model/index.ts';
import { foldersOf, idOf } from '../../project/index.ts';
import { objectPath } from '../../snapshots/index.ts';
import { nodesBelow, pathOf, readLoosely, scalarText } from '../../yaml/index.ts';
import { rangeOf, type OpenFile } from '../open-file.ts';
import { uriOf } from '../places.ts';
import { MOST } from './most.ts';

/** Addresses on the web, pictures of the project, and the stored text of a source behind its id. */
export function documentLinks(file: OpenFile): readonly DocumentLink[] {
  const { kind, text, live, path: own } = file;
  const { project, root } = live;
  const { table } = project.snapshots;
  const names = namesOf(idOf(own), project.checkByPath.get(own)?.check?.formerly);
  const links: DocumentLink[] = [];
  for (const node of nodesBelow(readLoosely(text))) {
    if (links.length >= MOST) break;
    const path = pathOf(node);
    const said = node.value === undefined ? undefined : scalarText(text, node);
    const place = node.value ?? node;
    if (said !== undefined && /^https?:\/\/\S{1,2000}$/i.test(said) && URL.canParse(said))
      links.push({ range: rangeOf(file, place.start, place.end), target: new URL(said).href });
    const isPicture = kind === 'factcheck' && path.length === 3 && path[0] === 'media' && path[2] === 'file';
    if (isPicture && said !== undefined && project.mediaFiles.has(said))
      links.push({
        range: rangeOf(file, place.start, place.end),
        target: uriOf(root, `${foldersOf(project.settings).media}/${said}`),
      });
    const isSource =
      kind === 'factcheck' ? path.length === 2 && path[0] === 'sources' : kind === 'sources' && path.length === 1;
    const key = isSource ? keptKey((one) => table.has(one), String(node.key), kind === 'factcheck' ? names : []) : '';
    const digest = table.get(key)?.text;
    if (digest !== undefined)
      links.push({
        range: rangeOf(file, node.start, node.keyEnd),
        target: uriOf(root, `${foldersOf(project.settings).factchecks}/_snapshots/${objectPath(digest)}`),
        tooltip: 'The stored text',
      });
  }
  return links;
}
