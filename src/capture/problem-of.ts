import { FetchRefusal, type FetchProblem } from './fetch-problem.ts';

/** What went wrong, in words for people: errors of the network carry codes only. */
export function problemOf(error: unknown): FetchProblem {
  if (error instanceof FetchRefusal) return error.problem;
  if (error instanceof AggregateError && error.errors.length > 0) return problemOf(error.errors[0]);
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'UND_ERR_CONNECT_TIMEOUT' || code === 'UND_ERR_HEADERS_TIMEOUT' || code === 'UND_ERR_BODY_TIMEOUT')
    return { fault: 'timed-out', message: 'The server did not answer in time.' };
  const name = error instanceof Error && error.name === 'HTTPParserError' ? 'HPE_' : code;
  const known = WORDS.find(([pattern]) => pattern.test(name));
  if (known !== undefined) return { fault: 'unreachable', message: known[1] };
  const said = error instanceof Error ? error.message : String(error);
  return {
    fault: 'unreachable',
    message: `The server's answer could not be read: ${said.slice(0, 200)}${code === '' ? '' : ` (${code.slice(0, 60)})`}.`,
  };
}

const WORDS: readonly (readonly [code: RegExp, message: string])[] = [
  [/^ECONNREFUSED$/, 'The server refuses the connection.'],
  [/^(?:ECONNRESET|EPIPE|UND_ERR_SOCKET)$/, 'The server ended the connection before it had answered.'],
  [/^(?:EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL)$/, 'The server cannot be reached.'],
  [/^UND_ERR_HEADERS_OVERFLOW$/, 'The server sends too many headers.'],
  [/^HPE_HEADER_OVERFLOW$/, 'The server sends too many headers.'],
  [/^HPE_/, 'The server does not answer with valid HTTP.'],
  [/^(?:Z_|ERR__ERROR_FORMAT|ERR_BROTLI|ERR_PADDING)/, 'The compressed answer is damaged.'],
  [/^UND_ERR_(?:RES_CONTENT_LENGTH_MISMATCH|INVALID_ARG)/, 'The server does not send as much as it announced.'],
  [/^(?:CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|ERR_TLS_CERT)/, "The server's certificate cannot be trusted."],
  [/^(?:ERR_SSL|EPROTO|ERR_TLS)/, 'No secure connection to the server could be made.'],
];
