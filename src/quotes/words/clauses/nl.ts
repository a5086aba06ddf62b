import type { ClauseWords } from './clause-words.ts';

/** Dutch. Own compilation. */
export const nl: ClauseWords = {
  relatives: `die dat wie wat welke waar waarin waarmee waarvan waarvoor waardoor`,
  conjunctions: `en of maar want wanneer omdat doordat terwijl hoewel toen nadat voordat als dus zodat daarom bovendien dan dat`,
  contrasts: `maar hoewel echter toch ondanks terwijl niettemin desondanks`,
  correctives: `maar`,
  without: `zonder`,
  speech: `zegt zei zeiden gezegd zeggen verklaart verklaarde vertelt vertelde meldt meldde voegt voegde antwoordt antwoordde vraagt vroeg benadrukt benadrukte schrijft schreef aldus stelt stelde legt_uit legde_uit liet_weten laat_weten erkent erkende waarschuwt waarschuwde bevestigt bevestigde volgens verzekert verzekerde voegt_toe herinnert vervolgt vervolgde noemt noemde`,
  limits: `alleen slechts enkel tot totdat tenzij mits behalve indien uitsluitend zolang voor_zover uitgezonderd`,
  universals: `alle alles allen iedere ieder elke elk altijd iedereen beide beiden hele volledig geheel`,
  subjects: `ik jij je hij zij ze het wij we jullie u men dit dat`,
  pronouns: `mij me jou hem haar ons hen hun zijn zich deze die onze mijn jouw daar hier er zelf`,
  determiners: `de het een deze dit die dat onze ons hun zijn haar mijn`,
};
