import type { Id } from '../../../model/index.ts';
import type { Step } from '../../questions/sheet.ts';
import type { GivenCheck, StatementDesk } from './statement-desk.ts';

/** Says whether the same was checked before, and whether that is what was meant. */
export function earlierSteps({ earlierOf }: StatementDesk): readonly Step<GivenCheck>[] {
  const nearOf = (given: GivenCheck): readonly Id[] =>
    earlierOf(given)
      .filter(({ isNearlySame }) => isNearlySame)
      .map(({ id }) => id);
  return [
    {
      name: 'begin',
      notes: (given) => earlierOf(given).map(({ id, title, path }) => `already checked? ${id}: ${title} (${path})`),
      ask: (given) =>
        earlierOf(given).length === 0
          ? undefined
          : { form: 'yes-no', message: 'Begin a new one all the same?', usual: 'yes' },
      take: (given) => given,
      endsWith: (given, answer) =>
        answer === 'yes'
          ? undefined
          : ['Nothing was written.', `The earlier check is ${earlierOf(given)[0]?.path ?? ''}.`],
    },
    {
      name: 'related',
      label: 'Linked to the earlier check',
      ask: (given) => {
        const near = nearOf(given);
        const message = `Link it to ${near.join(', ')}, so that readers of one find the other?`;
        return near.length === 0 ? undefined : { form: 'yes-no', message, usual: 'yes' };
      },
      take: (given, answer) => ({ ...given, related: answer === 'yes' ? nearOf(given) : [] }),
    },
  ];
}
