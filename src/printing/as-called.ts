/** A hint whose commands are named as they are called here, such as `npx factwright`; words without a command stay. */
export function asCalled(hint: string, command: string): string {
  return command === 'factwright' ? hint : hint.replaceAll(/`factwright (?=[a-z-])/g, () => `\`${command} `);
}
