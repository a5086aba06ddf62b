/** How a site calls us in its robots.txt. */
const PRODUCT = 'factwright';
/** How much is read of a robots.txt (RFC 9309, section 2.5), in characters. */
const LENGTH = 500_000;
/** No site has longer patterns; each is matched against each address. */
const PATTERN_LENGTH = 1000;
const MOST_RULES = 5000;

/** One line of a robots.txt that speaks of us. */
interface RobotsRule {
  readonly allows: boolean;
  readonly pattern: string;
}

/** Whether a robots.txt lets us ask for a path, with its query (RFC 9309): the longest pattern wins, then the milder one. */
export function robotsAllow(robots: string, path: string): boolean {
  let best: RobotsRule | undefined;
  for (const rule of rulesFor(robots.slice(0, LENGTH))) {
    if (best !== undefined && rule.pattern.length < best.pattern.length) continue;
    if (best?.pattern.length === rule.pattern.length && !rule.allows) continue;
    if (matches(rule.pattern, path)) best = rule;
  }
  return best?.allows ?? true;
}

/** The rules of the groups that name us; without any, of those for everyone. */
function rulesFor(robots: string): readonly RobotsRule[] {
  const groups: Readonly<Record<'own' | 'all', RobotsRule[]>> = { own: [], all: [] };
  let agents = new Set<'own' | 'all' | 'other'>();
  let hasOwn = false;
  let isOpen = false;
  for (const line of robots.split(/\r\n?|\n/)) {
    const [, field = '', value = ''] = /^\s*([a-z-]+)\s*:\s*(.*?)\s*$/i.exec(line.replace(/#.*/, '')) ?? [];
    const name = field.toLowerCase();
    if (name === 'user-agent') {
      if (!isOpen) agents = new Set();
      isOpen = true;
      const agent = value === '*' ? 'all' : value.toLowerCase().split('/')[0] === PRODUCT ? 'own' : 'other';
      agents.add(agent);
      if (agent === 'own') hasOwn = true;
    } else if (name === 'allow' || name === 'disallow') {
      isOpen = false;
      if (value === '' || value.length > PATTERN_LENGTH) continue;
      for (const agent of agents)
        if (agent !== 'other' && groups[agent].length < MOST_RULES)
          groups[agent].push({ allows: name === 'allow', pattern: value });
    }
  }
  return hasOwn ? groups.own : groups.all;
}

/** Patterns begin at the root; `*` stands for anything, a last `$` for the end. Linear: each part is sought once. */
function matches(pattern: string, path: string): boolean {
  const endsThere = pattern.endsWith('$');
  const parts = (endsThere ? pattern.slice(0, -1) : pattern).split('*');
  const [first = '', ...others] = parts;
  if (!path.startsWith(first)) return false;
  let at = first.length;
  for (const [index, part] of others.entries()) {
    if (endsThere && index === others.length - 1) return path.length - part.length >= at && path.endsWith(part);
    const found = path.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return !endsThere || at === path.length;
}
