import type { Status } from './fact-check.ts';

/** Whether readers can see a check of this status: one that is withdrawn stays visible, and says so. */
export function isPublicStatus(status: Status | undefined): boolean {
  return status === 'published' || status === 'withdrawn';
}

/** The status that counts for a translation: its own, but never more public than that of its original. */
export function statusOfTranslation(own: Status = 'draft', original: Status = 'draft'): Status {
  if (!isPublicStatus(own)) return own;
  return original === 'published' ? own : original;
}
