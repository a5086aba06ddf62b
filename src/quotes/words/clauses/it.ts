import type { ClauseWords } from './clause-words.ts';

/** Italian. Own compilation. */
export const it: ClauseWords = {
  relatives: `che chi cui quale quali dove il_quale la_quale`,
  conjunctions: `e ed o oppure ma perché poiché mentre quando sebbene anche però quindi dunque infatti inoltre poi né come`,
  contrasts: `ma però tuttavia sebbene benché anche_se bensì mentre nonostante malgrado`,
  correctives: `ma bensì`,
  without: `senza`,
  speech: `dice ha_detto disse dicono affermato afferma affermò spiegato spiega spiegò aggiunto aggiunge aggiunse dichiarato dichiara dichiarò sottolineato sottolinea annunciato annuncia risposto risponde rispose chiesto chiede ricordato ricorda precisato precisa osservato osserva commentato commenta raccontato racconta ammesso ammette avvertito avverte concluso conclude riferito riferisce sostenuto sostiene a_detta stando_a secondo_il secondo_la secondo_i secondo_gli secondo_le secondo_l' ha_detto aveva_detto assicurato assicura assicurò proseguito prosegue confermato conferma detto`,
  limits: `solo soltanto solamente unicamente fino fino_a finché salvo eccetto tranne purché a_meno a_condizione esclusivamente`,
  universals: `tutto tutta tutti tutte ogni sempre ciascuno ciascuna entrambi entrambe qualsiasi ognuno completamente mai`,
  subjects: `io tu lui lei noi voi loro egli ella essi esse esso essa ciò questo quello`,
  pronouns: `mi ti si ci vi lo la li le gli ne me te sé suo sua suoi sue nostro nostra nostri nostre mio mia miei mie vostro questa questi queste quella quelli quelle qui lì là tale tali`,
  determiners: `il lo la i gli le l' un uno una un' questo questa questi queste quel quella quelli quelle`,
};
