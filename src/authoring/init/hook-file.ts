/** The command that a hook runs; it works in every folder of a project. */
export const HOOK_COMMAND = 'npx --no -- factwright validate --staged';

/** What git runs before each commit; `project` is the folder of the project as a path in the repository, empty for its top. */
export function hookFile(project: string): string {
  return `#!/bin/sh
# Validates the fact checks that are about to be committed. \`git commit --no-verify\` goes without.
${project === '' ? '' : `cd '${project}' || exit 1\n`}exec ${HOOK_COMMAND}
`;
}
