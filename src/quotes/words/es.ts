import { listed, type GuardWords } from './guard-words.ts';

/** Spanish. Own compilation. */
export const es: GuardWords = {
  script: 'Latn',
  frequent: listed(`el la los las que del por con para una está como pero más su se`),
  negations: listed(`no nunca jamás nada nadie ningún ninguno ninguna ningunos ningunas ni sin tampoco apenas`),
  denials: listed(`
    niega niegan negó negaron negar niego negando desmiente desmintió desmintieron desmentir falso falsa
    falsos falsas mentira rechaza rechazó rechazan rechazaron bulo infundado infundada excepto salvo
    imposible duda dudan dudó
  `),
  conditions: listed(`si salvo_que a_menos_que siempre_que en_caso_de en_caso_de_que con_tal_de_que suponiendo`),
  modals: listed(`
    puede pueden podría podrían podrá podrán pudo pudieron pudiera puedo podemos podía podían debe deben
    debería deberían deberá deberán debía tiene_que tienen_que habría habrían sería serían hay_que
  `),
  hedges:
    listed(`cree creen creía creo teme temen espera esperan supone suponen estima estiman alegan alega quizá quizás tal_vez acaso posiblemente probablemente supuestamente presuntamente supuesto supuesta
    presunto presunta presuntos presuntas aparentemente parece parecen parecía casi aproximadamente
    alrededor cerca_de unos unas algunos algunas pocos pocas mayoría mitad parte sólo solo solamente
    según hasta al_menos más_de menos_de a_veces
  `),
  numbers: listed(`
    dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete
    dieciocho diecinueve veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien ciento
    cientos doscientos trescientos quinientos mil miles millón millones billón billones docena docenas
    doble triple tercio cuarto cero
  `),
};
