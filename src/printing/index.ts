export { asCalled } from './as-called.ts';
export { line } from './line.ts';
export { machineJson, machineJsonLine, machineText } from './machine-json.ts';
export { neutralise } from './neutralise.ts';
export { replaceUnseen } from './unseen.ts';
export { withoutCommands } from './without-commands.ts';
