import { dirname } from 'node:path';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { rootAbove } from '../workspace/find-project.ts';
import { openLiveProject, type LiveIo, type LiveProject } from '../workspace/live/live-project.ts';
import { UsageError } from '../workspace/usage-error.ts';
import { kindOf, type OpenFile } from './open-file.ts';
import { pathOf, within } from './places.ts';

/** The documents that are open in the editor, and the projects that they belong to. */
export interface Desk {
  /** Takes over the text of a document that was opened or changed. */
  write(document: TextDocument): void;
  /** Lets go of a document; whether it belonged to a project. */
  close(uri: string): boolean;
  /** Tells the projects what happened on disk. */
  changed(uris: readonly string[]): void;
  /** The open file, if it is one that a project knows. */
  fileOf(uri: string): OpenFile | undefined;
  /** Lets go of everything. */
  leave(): void;
  /** The projects with open documents, and these by their paths. */
  projects(): Iterable<readonly [LiveProject, ReadonlyMap<string, TextDocument>]>;
}

/** A document, and where it belongs; nowhere, if no project is around it. */
interface Placed {
  readonly document: TextDocument;
  readonly project?: { readonly live: LiveProject; readonly path: string };
}

/** What is open in one project, and what was found in it last. */
interface OpenProject {
  readonly live: LiveProject;
  readonly documents: Map<string, TextDocument>;
  readonly stopFollowing: () => void;
}

/** Follows what happens to a project on disk; gives a function that ends it. */
type Follow = (live: LiveProject) => () => void;

/** What is done about the projects of a desk. */
export interface Following {
  /** Each project that is opened is followed until nothing of it is open. */
  readonly follow: Follow;
  /** Something of it on disk is new, changed or gone. */
  readonly changed: (live: LiveProject, paths: readonly string[]) => void;
}

/** Opens an empty desk. */
export function openDesk(io: LiveIo, following: Following): Desk {
  return new ProjectsDesk(io, following);
}

class ProjectsDesk implements Desk {
  readonly #io: LiveIo;
  readonly #following: Following;
  readonly #documents = new Map<string, Placed>();
  readonly #projects = new Map<string, OpenProject>();

  constructor(io: LiveIo, following: Following) {
    this.#io = io;
    this.#following = following;
  }

  write(document: TextDocument): void {
    const project = this.#documents.get(document.uri)?.project ?? this.#place(document.uri);
    this.#documents.set(document.uri, { document, project });
    if (project === undefined) return;
    this.#projects.get(project.live.root)?.documents.set(project.path, document);
    project.live.show(project.path, Buffer.from(document.getText()));
  }

  close(uri: string): boolean {
    const { project } = this.#documents.get(uri) ?? {};
    this.#documents.delete(uri);
    if (project === undefined) return false;
    const { live, path } = project;
    const open = this.#projects.get(live.root);
    open?.documents.delete(path);
    live.show(path, 'disk');
    // A project that nobody looks at would only take memory.
    if (open?.documents.size === 0) {
      open.stopFollowing();
      this.#projects.delete(live.root);
    }
    return true;
  }

  leave(): void {
    for (const { stopFollowing } of this.#projects.values()) stopFollowing();
    this.#projects.clear();
    this.#documents.clear();
  }

  changed(uris: readonly string[]): void {
    const paths = uris.flatMap((uri) => pathOf(uri) ?? []);
    for (const { live } of this.#projects.values()) {
      const inside = paths.flatMap((path) => within(live.root, path) ?? []);
      if (inside.length > 0) this.#following.changed(live, inside);
    }
    // Settings that are new make a project of the folder.
    for (const { document, project } of this.#documents.values()) if (project === undefined) this.write(document);
  }

  fileOf(uri: string): OpenFile | undefined {
    const { document, project } = this.#documents.get(uri) ?? {};
    if (document === undefined || project === undefined) return undefined;
    const { live, path } = project;
    const kind = kindOf(live.project, path);
    if (kind === undefined) return undefined;
    return { uri, document, text: document.getText(), live, path, kind };
  }

  *projects(): Iterable<readonly [LiveProject, ReadonlyMap<string, TextDocument>]> {
    for (const { live, documents } of this.#projects.values()) yield [live, documents];
  }

  #place(uri: string): Placed['project'] {
    const path = pathOf(uri);
    const root = path === undefined ? undefined : rootOf(path);
    const inside = path === undefined || root === undefined ? undefined : within(root, path);
    if (root === undefined || inside === undefined) return undefined;
    const known = this.#projects.get(root)?.live;
    const live = known ?? openLiveProject(root, this.#io);
    if (known === undefined)
      this.#projects.set(root, { live, documents: new Map(), stopFollowing: this.#following.follow(live) });
    return { live, path: inside };
  }
}

/** The folder of the project around a file, if there is one. */
function rootOf(path: string): string | undefined {
  try {
    return rootAbove(dirname(path));
  } catch (error) {
    if (error instanceof UsageError) return undefined;
    throw error;
  }
}
