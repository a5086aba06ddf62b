/** Why nothing was fetched. */
type FetchFault =
  /** Refused: another scheme or port, an address that is not public, credentials. */
  | 'refused'
  /** The site's robots.txt asks us not to. */
  | 'robots'
  /** No such host, no connection, bad TLS, a broken answer. */
  | 'unreachable'
  | 'timed-out'
  | 'too-large'
  | 'redirects'
  /** The server answered with an error. */
  | 'status'
  /** The answer is of a kind that is not stored. */
  | 'not-stored';

/** Why nothing was fetched, as sentences. */
export interface FetchProblem {
  readonly fault: FetchFault;
  readonly message: string;
  readonly hint?: string;
  readonly status?: number;
  /** How long the server asks to be left alone, in seconds. */
  readonly retryAfter?: number;
}

/** Ends a request from inside, with the problem that the user is told. */
export class FetchRefusal extends Error {
  readonly problem: FetchProblem;

  constructor(problem: FetchProblem) {
    super(problem.message);
    this.name = 'FetchRefusal';
    this.problem = problem;
  }
}

/** A refusal to go to an address. */
export function refuse(message: string): FetchRefusal {
  return new FetchRefusal({ fault: 'refused', message, hint: 'Only public addresses of http and https are fetched.' });
}
