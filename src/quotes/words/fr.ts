import { listed, type GuardWords } from './guard-words.ts';

/** French. Own compilation. */
export const fr: GuardWords = {
  script: 'Latn',
  frequent: listed(`le les des est une dans qui pour sur avec pas et au du l' d' qu'`),
  negations: listed(`ne n' pas jamais rien aucun aucune ni sans guère nullement nul nulle non personne plus_jamais`),
  denials: listed(`
    nie nient nié nier niait dément démentent démenti démentir faux fausse fausses réfute réfuté réfuter
    conteste contesté mensonge rejette rejeté refuse refusé infondé infondée sauf excepté impossible
    doute doutent
  `),
  conditions: listed(`si s' sauf_si à_condition à_moins pourvu_que au_cas_où en_cas_de`),
  modals: listed(`
    peut peuvent pourrait pourraient pourra pourront pouvait pouvaient pu doit doivent devrait devraient
    devra devront devait devaient faut faudrait faudra serait seraient aurait auraient puisse puissent
  `),
  hedges:
    listed(`croit croient croyait pense pensent craint craignent espère espèrent suppose supposent estime estiment prétend prétendent peut-être probablement possiblement apparemment prétendument semble semblent semblait présumé
    présumée présumés supposé supposée soi-disant presque environ quelque quelques certains certaines
    plupart moitié partie seulement selon jusqu' au_moins plus_de moins_de parfois près_de
    éventuellement
  `),
  numbers: listed(`
    deux trois quatre cinq six sept huit dix onze douze treize quatorze quinze seize vingt trente
    quarante cinquante soixante cent cents mille million millions milliard milliards douzaine dizaine
    dizaines centaine centaines millier milliers double triple tiers quart zéro
  `),
};
