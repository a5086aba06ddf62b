import type { RuleExample } from '../reporters/index.ts';
import examples from './rule-examples.json' with { type: 'json' };

const EXAMPLES: Readonly<Record<string, RuleExample>> = examples;

/** A wrong and a right example of a rule, taken from the fixtures of its tests by `npm run docs`. */
export function ruleExample(name: string): RuleExample {
  const example = Object.hasOwn(EXAMPLES, name) ? EXAMPLES[name] : undefined;
  if (example === undefined) throw new Error(`The rule ${name} has no example: run \`npm run docs\`.`);
  return example;
}
