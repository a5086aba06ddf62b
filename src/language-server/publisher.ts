import type { PublishDiagnosticsParams } from 'vscode-languageserver-protocol';
import type { Desk } from './desk.ts';
import { toDiagnostics } from './diagnostics.ts';

/** Judges what is open whenever something changed, and tells the editor what is new. */
export interface Publisher {
  /** Something changed: judges soon, once for a burst of keystrokes. */
  stir(): void;
  /** A document was closed: nothing is shown in it any more. */
  forget(uri: string): void;
  close(): void;
}

/** What the publisher is given. */
interface Publishing {
  readonly desk: Desk;
  readonly send: (params: PublishDiagnosticsParams) => void;
  readonly explanationOf: (rule: string) => string | undefined;
  /** What goes wrong is a bug, and no reason to end. */
  readonly failed: (error: unknown) => void;
}

/** How long keystrokes are waited for before the first of them is judged, in milliseconds. */
const BURST = 5;
/** How long one stretch of background work may take: a keystroke waits no longer than this. */
const STRETCH = 8;
/** Work across files that takes longer than this waits until nothing was typed for a while. */
const QUICK = 20;
const PAUSE = 300;

/** Starts with nothing to do. */
export function openPublisher(publishing: Publishing): Publisher {
  return new TimedPublisher(publishing);
}

class TimedPublisher implements Publisher {
  readonly #publishing: Publishing;
  /** What was sent last, by address. */
  readonly #sent = new Map<string, string>();
  #judging: NodeJS.Timeout | undefined;
  #working: NodeJS.Timeout | undefined;
  /** How long the work across files took last, in milliseconds, and has taken so far this time. */
  #cost = 0;
  #spent = 0;

  constructor(publishing: Publishing) {
    this.#publishing = publishing;
  }

  stir(): void {
    clearTimeout(this.#working);
    this.#judging ??= setTimeout(() => {
      this.#judging = undefined;
      this.#guarded(() => {
        this.#publish();
        this.#workLater(this.#cost > QUICK ? PAUSE : 0);
      });
    }, BURST);
  }

  forget(uri: string): void {
    this.#sent.delete(uri);
    this.#publishing.send({ uri, diagnostics: [] });
  }

  close(): void {
    clearTimeout(this.#judging);
    clearTimeout(this.#working);
  }

  #publish(): void {
    const { desk, send, explanationOf } = this.#publishing;
    for (const [live, documents] of desk.projects()) {
      const found = live.judge();
      for (const [path, document] of documents) {
        const { root } = live;
        const diagnostics = (found.get(path) ?? []).flatMap((one) => toDiagnostics(one, { root, explanationOf }));
        const { uri, version } = document;
        const params = { uri, version, diagnostics };
        const text = JSON.stringify(params);
        if (this.#sent.get(uri) === text) continue;
        this.#sent.set(uri, text);
        send(params);
      }
    }
  }

  #workLater(delay: number): void {
    clearTimeout(this.#working);
    this.#working = setTimeout(() => this.#guarded(() => this.#work()), delay);
  }

  #work(): void {
    for (const [live] of this.#publishing.desk.projects()) {
      const start = performance.now();
      const isLeft = live.work(() => performance.now() - start > STRETCH);
      this.#spent += performance.now() - start;
      if (!isLeft) continue;
      this.#workLater(0);
      return;
    }
    this.#cost = this.#spent;
    this.#spent = 0;
    this.#publish();
  }

  #guarded(work: () => void): void {
    try {
      work();
    } catch (error) {
      this.#publishing.failed(error);
    }
  }
}
