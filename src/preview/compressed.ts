import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Answer } from './answer.ts';

/** In bytes: less is not worth it, and more would hold up everything else. */
const [LEAST, MOST] = [1000, 20_000_000];
const COMPRESSIBLE = /^(?:text\/|image\/svg|application\/(?:json|xml|manifest|rss|atom))/;
/** As strong as hosts compress what they are asked for. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

/** An answer as hosts send it to a browser that takes compressed texts, so that what is measured here is what readers get. */
export function compressed(answer: Answer, accepted: string | undefined): Answer {
  const { status, headers, body } = answer;
  const size = Buffer.byteLength(body);
  if (status === 304 || !COMPRESSIBLE.test(headers['content-type'] ?? '') || size < LEAST || size > MOST) return answer;
  const coding = codingOf(accepted);
  if (coding === undefined) return { ...answer, headers: { ...headers, vary: 'accept-encoding' } };
  const { etag } = headers;
  return {
    status,
    headers: {
      ...headers,
      // The digest is that of the text, of which there are now several forms.
      ...(etag === undefined ? {} : { etag: `W/${etag}` }),
      vary: 'accept-encoding',
      'content-encoding': coding,
    },
    body: coding === 'br' ? brotliCompressSync(body, BROTLI) : gzipSync(body),
  };
}

/** The best coding that a browser takes; one with the weight 0 it refuses. */
function codingOf(accepted = ''): 'br' | 'gzip' | undefined {
  const taken = new Set(
    accepted
      .toLowerCase()
      .split(',')
      .map((each) => each.trim().split(/\s*;\s*/))
      .filter(([, weight]) => weight === undefined || !/^q=0(?:\.0*)?$/.test(weight))
      .map(([name]) => name),
  );
  return taken.has('br') ? 'br' : taken.has('gzip') ? 'gzip' : undefined;
}
