/**
 * Whether an extractor is an older version of the current one. Versions begin with 1: whoever forges a text cannot blame a
 * version that never was.
 */
export function isOlder(extractor: string, current: string): boolean {
  const [, name, version] = /^([a-z]+) ([1-9]\d{0,5})(?: |$)/.exec(extractor) ?? [];
  const [, currentName, currentVersion] = /^([a-z]+) (\d+)/.exec(current) ?? [];
  return name !== undefined && name === currentName && Number(version) < Number(currentVersion);
}
