import { BODY } from './body.ts';
import { CONFLICT } from './conflict.ts';
import { ECONOMY } from './economy.ts';
import { FOOD } from './food.ts';
import { HEALTH } from './health.ts';
import { JUSTICE } from './justice.ts';
import { MEDIA } from './media.ts';
import { NATURE } from './nature.ts';
import { NUMBERS } from './numbers.ts';
import { PEOPLE } from './people.ts';
import { POLITICS } from './politics.ts';
import { QUALITIES } from './qualities.ts';
import { TECHNICS } from './technics.ts';
import { THINGS } from './things.ts';
import { VERBS } from './verbs.ts';

/**
 * What is called by many words, a line for each: `concept | language word beginning* two_words | …`. Own compilation, by no
 * native speakers of most of the languages: corrections are welcome.
 */
export const GLOSSARY: string = [
  BODY,
  CONFLICT,
  ECONOMY,
  FOOD,
  HEALTH,
  JUSTICE,
  MEDIA,
  NATURE,
  NUMBERS,
  PEOPLE,
  POLITICS,
  QUALITIES,
  TECHNICS,
  THINGS,
  VERBS,
].join('\n');
