import { scalar } from '../text/yaml-text.ts';

/** Where things are in a repository: folders as paths in it, empty for its top. */
export interface Places {
  /** The folder of the project. */
  readonly project: string;
  /** The folder of the package.json that says which Factwright runs. */
  readonly manifest: string;
  /** The branch that changes are for. */
  readonly branch: string;
}

/** The workflow for GitHub: it reads, and judges pull requests by the settings of the branch that they are for. */
export function githubWorkflow({ project, manifest, branch }: Places): string {
  const lock = manifest === '' ? '' : `\n          cache-dependency-path: ${scalar(`${manifest}/package-lock.json`)}`;
  return `# Validates the fact checks of every pull request. It needs package-lock.json: commit that, too.
name: Fact checks
on:
  push:
    branches: [${scalar(branch)}]
  pull_request:
permissions:
  contents: read
jobs:
  validate:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
        with:
          fetch-depth: 0 # published checks are compared with what they were
          persist-credentials: false
      - uses: actions/setup-node@v6
        with:
          node-version: 22
          cache: npm${lock}
      - run: npm ci --ignore-scripts${folderLine(manifest)}
      # A pull request is judged by the settings of the branch that it is for, not by those that it brings along.
      - run: npx --no -- factwright validate --settings-from${folderLine(project)}
`;
}

function folderLine(folder: string): string {
  return folder === '' ? '' : `\n        working-directory: ${scalar(folder)}`;
}

/** The job for GitLab, of the same kind. */
export function gitlabJob({ project, manifest }: Places): string {
  return `# Validates the fact checks of every merge request. It needs package-lock.json: commit that, too.
factwright:
  stage: test
  # With git, which the slim images lack.
  image: node:22
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
  variables:
    # Published checks are compared with what they were.
    GIT_DEPTH: 0
    npm_config_cache: $CI_PROJECT_DIR/.npm
  cache:
    key:
      files: [${scalar(within(manifest, 'package-lock.json'))}]
    paths: [.npm/]
  script:
    - git fetch --quiet origin "+refs/heads/*:refs/remotes/origin/*"
    - ${inFolder(manifest, 'npm ci --ignore-scripts')}
    # A merge request is judged by the settings of the branch that it is for, not by those that it brings along.
    - ${inFolder(project, `npx --no -- factwright validate --settings-from --format text --format gitlab=$CI_PROJECT_DIR/gl-code-quality-report.json --format junit=$CI_PROJECT_DIR/factwright.xml`)}
  artifacts:
    when: always
    expire_in: 1 week
    paths: [gl-code-quality-report.json]
    reports:
      codequality: gl-code-quality-report.json
      junit: factwright.xml
`;
}

function within(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}

function inFolder(folder: string, command: string): string {
  return folder === '' ? command : `(cd ${folder} && ${command})`;
}
