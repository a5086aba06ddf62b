import { asCalled, machineJson, neutralise, withoutCommands } from '../../printing/index.ts';
import type { Style } from '../../reporters/index.ts';
import { VERSION } from '../../version.ts';
import { isLacking, type Examined } from '../../workspace/doctor/examined.ts';

const SIGNS = { ok: '✓', missing: '✗', problem: '!' } as const;

/** As long as `problem`, the longest of the words. */
const WIDTH = 7;

/** What was found and what it is for, for people: a line for each, below it what to do. */
export function examinationText(examined: readonly Examined[], style: Style): string {
  const lacking = examined.filter(isLacking);
  const others = examined.filter(({ state }) => state !== 'ok').length;
  const end =
    lacking.length === 0
      ? style.good(
          others === 0 ? 'All is there.' : 'Enough is there to go on. What is marked above is for what its line says.',
        )
      : style.error(neutralise(`Not as the project needs it: ${lacking.map(({ name }) => name).join(', ')}.`));
  return [...examined.map((one) => textOf(one, style)), '\n', end, '\n'].join('');
}

function textOf(examined: Examined, style: Style): string {
  const { name, state, message, purpose, hint } = examined;
  const paint = state === 'ok' ? style.good : isLacking(examined) ? style.error : style.warning;
  const mark = paint(`${SIGNS[state]} ${state.padEnd(WIDTH)}`);
  const words = `${neutralise(`${name}: ${message}`)} ${style.dim(neutralise(purpose))}`;
  const todo =
    hint === undefined
      ? []
      : [`${' '.repeat(WIDTH + 4)}→ ${neutralise(asCalled(hint, style.command ?? 'factwright'))}`];
  return [`${mark}  ${words}`, ...todo].map((text) => `${withoutCommands(text)}\n`).join('');
}

/** The same as JSON, in the form of `schemas/doctor.schema.json`. */
export function examinationJson(examined: readonly Examined[]): string {
  return machineJson({
    version: 1,
    tool: { name: 'factwright', version: VERSION },
    examined: examined.map(({ id, name, state, isNeeded, purpose, message, hint }) => ({
      id,
      name,
      state,
      needed: isNeeded,
      purpose,
      message,
      hint,
    })),
  });
}
