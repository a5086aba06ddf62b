/** What the shell needs of the process: everything that a test replaces. */
export interface Io {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Output;
  readonly stderr: Output;
  /** The file of the program, as it was called; undefined where nobody called one. */
  readonly program?: string;
  /** The present moment. */
  now(): Date;
  /** Random hexadecimal digits, 32 of them, where a test does not want those of the machine. */
  readonly salt?: () => string;
  /** Whether somebody can be asked: what they type and what they see are a terminal. */
  readonly canAsk?: boolean;
  /** All that comes in. */
  readStdin(): Promise<Uint8Array>;
  /** Resolves once the user wants an end, as with Ctrl-C; the caller promises to end then. */
  interrupted(): Promise<void>;
}

/** A stream for text. */
export interface Output {
  write(text: string): void;
  readonly isTTY: boolean;
}
