import type { Scale } from '../model/index.ts';
import { africaCheck } from './scales/africa-check.ts';
import { aosFatos } from './scales/aos-fatos.ts';
import { chequeado } from './scales/chequeado.ts';
import { correctiv } from './scales/correctiv.ts';
import { demagog } from './scales/demagog.ts';
import { factcheckLk } from './scales/factcheck-lk.ts';
import { fij } from './scales/fij.ts';
import { newtral } from './scales/newtral.ts';
import { poligrafo } from './scales/poligrafo.ts';
import { politifact } from './scales/politifact.ts';
import { snopes } from './scales/snopes.ts';
import { standard } from './scales/standard.ts';
import { taiwanFactcheckCenter } from './scales/taiwan-factcheck-center.ts';
import { verificat } from './scales/verificat.ts';
import { washingtonPost } from './scales/washington-post.ts';

/** The scales that a project can choose by name: the one of this format, then those of publishers. */
export const BUILT_IN_SCALES: Readonly<Record<string, Scale>> = {
  standard,
  'africa-check': africaCheck,
  'aos-fatos': aosFatos,
  chequeado,
  correctiv,
  demagog,
  'factcheck-lk': factcheckLk,
  fij,
  newtral,
  poligrafo,
  politifact,
  snopes,
  'taiwan-factcheck-center': taiwanFactcheckCenter,
  verificat,
  'washington-post': washingtonPost,
};
