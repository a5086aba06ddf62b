import type { GuardWords } from './guard-words.ts';

/** French. Own compilation. */
export const fr: GuardWords = {
  script: 'Latn',
  frequent: `le les des est une dans qui pour sur avec pas et au du l' d' qu'`,
  negations: `
    ne n' pas jamais rien aucun aucune ni sans guère nullement nul nulle non personne plus_jamais nuls nulles n'importe
    rarement à_peine en_aucun_cas en_aucune_façon en_rien point_du_tout nulle_part loin_de loin_d' au_lieu_de
    au_lieu_d' plutôt_que plutôt_qu' faute_de faute_d' à_défaut_de
  `,
  denials: `
    nie nient nié nier niait dément démentent démenti démentir faux fausse fausses réfute réfuté réfuter conteste
    contesté mensonge rejette rejeté refuse refusé infondé infondée sauf excepté impossible doute doutent niaient nions
    niant niée niés niées dénégation dénégations démentait démenties démentis démentie démentant faussement inexact
    inexacte inexacts inexactes inexactement erroné erronée erronés erronées réfutent réfutait réfutée réfutés réfutées
    réfutation contestent contestait contestaient contester contestée contestés contestées contestant contredit
    contredisent contredire contredite contradictoire mensonges mensonger mensongère mensongers mensongères ment
    mentent menti mentait rejettent rejetait rejeter rejetée rejetés rejetées rejetant rejet refusent refusait
    refusaient refuser refusée refusés refusées refusant refus infondés infondées impossibles impossibilité douter
    doutait doutes doutaient douteux douteuse inventé inventée inventées inventés fictif fictive
    fabriqué_de_toutes_pièces retire_sa retiré_sa rétracte rétracté rétractée rétracter rétractation annule annulent
    annulé annulée annulés annulées annuler annulation révoqué révoquée révoquer abroge abrogé abrogée abroger désavoue
    désavoué abandonne abandonné abandonnée abandonner renonce renoncent renoncé renoncer renonçait interdit interdite
    interdits interdites interdire interdisent interdisait empêche empêchent empêché empêcher empêchait échoue échouent
    échoué échouer échouait échec_de suspend suspendu suspendue suspendus suspendre suspension reporté reportée exclut
    excluent exclu exclue exclure excluait exception exceptée hormis excepter hors_de_question incapable incapables
    manque_de manquent manquait mythe mythes canular désinformation trompeur trompeuse incertain incertaine incertains
    incertaines incertitude inconnu inconnue improbable invraisemblable oppose s'oppose s'opposent s'opposait opposé_à
    opposée_à opposés_à inexistant inexistante invalide invalidé invalidée à_tort à_l'exception démystifié cesse cessé
    cesser cessent
  `,
  conditions: `
    si sauf_si à_condition à_moins pourvu_que au_cas_où en_cas_de s'il s'ils à_condition_que à_condition_de à_moins_que
    à_moins_de pour_peu_que dans_le_cas_où dans_l'hypothèse en_supposant supposons à_supposer sous_réserve
    sous_condition sous_conditions tant_que faute_de_quoi sinon autrement dans_la_mesure_où pour_autant_que selon_que
    en_fonction_de dépend dépendra dépendent dépendait conditionné conditionnée conditionnel conditionnelle hypothèse
    hypothèses hypothétique hypothétiques même_si comme_si quitte_à à_défaut
  `,
  modals: `
    peut peuvent pourrait pourraient pourra pourront pouvait pouvaient pu doit doivent devrait devraient devra devront
    devait devaient faut faudrait faudra serait seraient aurait auraient puisse puissent peux pouvez pouvons pouvant
    pouvoir_être pourrais pourriez pourrions pourrez put purent pût puissiez dois devez devons devant_être devrais
    devriez devrions dû devrons dut durent fallait fallu faille *erait *eraient *ndrait *ndraient *udrait *udraient
    *evrait *evraient verrait verraient enverrait mourrait mourraient courrait irait iraient ferait feraient aurais
    serais auriez seriez saurait sauraient suffirait permettrait mettrait aboutirait réussirait ouvrirait subirait
    finirait agirait choisirait veut veulent voulait voulaient voudrais voulu vouloir souhaite souhaitent souhaitait
    censé censée censés censées obligé obligée obligés tenu_de tenue_de tenus_de est_à_même en_mesure_de capable_de
    capables_de eût fût
  `,
  hedges: `
    croit croient croyait pense pensent craint craignent espère espèrent suppose supposent estime estiment prétend
    prétendent peut-être probablement possiblement apparemment prétendument semble semblent semblait présumé présumée
    présumés supposé supposée soi-disant presque environ quelque quelques certains certaines plupart moitié partie
    seulement selon jusqu' au_moins plus_de moins_de parfois près_de éventuellement crois croyons croire croyaient
    croyez pensait pensaient pensons penser pensé craignait craignaient craindre crainte craintes redoute redoutent
    redoutait espérait espéraient espérer espérons espoir espéré supposait supposer supposés supposées supposons
    estimait estimaient estimer estimé estimée estimés estimées estimation estimations estimant présume présument
    présumées présomption présumer prétendait prétendaient prétendre prétendu prétendue prétendus prétendues prétendant
    allègue allèguent alléguait allégué alléguée allégation allégations soupçonne soupçonnent soupçonnait soupçonné
    soupçonnée soupçonnés soupçonnées soupçon soupçons accusé accusée accusés accusées accuse accusent accusation
    accusations suspecté suspectée suspectés suspecte imagine imaginent imaginait considéré_comme considérée_comme
    considérés_comme réputé réputée semblaient sembler semblant sembleraient paraît paraissent paraissait paraissaient
    paraitre paraît-il paraît_que parait apparent apparente vraisemblable vraisemblablement probable probables
    probabilité possible possibles éventuel éventuelle éventuels éventuelles éventualité potentiel potentielle
    potentiels potentielles potentiellement plausible plausibles sans_doute il_est_possible il_se_peut il_se_pourrait
    c'est_possible en_toute_probabilité selon_toute_vraisemblance selon_toute_probabilité dit-on d'après d'après_lui
    à_en_croire aux_dires_de rumeur rumeurs à_ma_connaissance à_sa_connaissance à_notre_connaissance
    à_leur_connaissance autant_que_je autant_qu'on à_mon_avis à_son_avis à_notre_avis à_leur_avis à_mes_yeux à_ses_yeux
    suggère suggèrent suggérait suggérer laisse_penser laissent_penser laisse_entendre laissait_entendre tend_à
    tendent_à tendance_à prévu prévue prévus prévues prévision prévisions s'attend s'attendent s'attendait quasi
    quasiment pratiquement approximativement approximatif approximative à_peu_près plus_ou_moins peu_ou_prou
    grosso_modo aux_alentours aux_environs aux_environs_de de_l'ordre_de une_poignée plusieurs nombre_de bon_nombre
    majorité minorité majoritairement minoritaire fraction portion partiellement partiel partielle partiels partielles
    en_partie en_grande_partie pour_partie dans_une_certaine_mesure dans_une_large_mesure jusqu'à_un_certain_point
    quelque_peu relativement légèrement à_première_vue de_prime_abord en_principe en_théorie théoriquement théorique
    en_général généralement habituellement d'habitude d'ordinaire normalement typiquement souvent fréquemment
    quelquefois occasionnellement occasionnel de_temps_en_temps de_temps_à_autre par_moments dans_certains_cas
    dans_la_plupart_des_cas en_moyenne principalement surtout essentiellement avant_tout uniquement simplement
    exclusivement purement seul seule seuls seules tout_au_plus au_plus au_maximum au_minimum a_minima au_mieux au_pire
    tout_juste à_tout_le_moins du_moins pas_plus_de limité_à limitée_à plus_d' moins_d' près_d' plus_de_la_moitié
    supérieur_à supérieure_à inférieur_à inférieure_à maximum minimum pour_l'instant pour_le_moment pour_l'heure
    provisoirement provisoire provisoires temporairement temporaire temporaires momentanément momentané à_ce_jour
    à_ce_stade jusqu'ici jusqu'à_présent jusqu'alors initialement dans_un_premier_temps préliminaire préliminaires
    intérimaire par_intérim tente tentent tentait tentaient tenté tenter essaie essaye essaient essayé essayer essayait
    menace_de menacé_de menacent_de promis_de promet_de envisage envisagent envisageait envisagé envisager un_des
    l'un_des l'une_des une_des un_de_ses une_de_ses certain_nombre en_quelque_sorte pour_ainsi_dire à_la_limite
    ou_plus ou_moins et_plus ou_davantage sciemment intentionnellement volontairement délibérément frauduleusement
    par_négligence de_mauvaise_foi de_bonne_foi
  `,
  numbers: `
    deux trois quatre cinq six sept huit dix onze douze treize quatorze quinze seize vingt trente quarante cinquante
    soixante cent cents mille million millions milliard milliards douzaine dizaine dizaines centaine centaines millier
    milliers double triple tiers quart zéro neuf vingts septante huitante octante nonante dix-sept quinzaine vingtaine
    trentaine cinquantaine soixantaine douzaines vingtaines demi demie quarts cinquième cinquièmes sixième dixième
    dixièmes centième doublé doubler doublent doublement tripler triplé triplent triples quadruple quadruplé quadrupler
    décuplé billion billions pourcent pourcents pourcentage
  `,
  exceptions: `
    une_personne la_personne cette_personne chaque_personne par_personne personne_âgée en_personne si_bien_que
    fait_partie font_partie faisait_partie faisaient_partie faire_partie faisant_partie fera_partie fait_partie_des
    un_pas premier_pas demi-finale demi-finales demi-tour vite_possible tôt_possible plus_possible rend_possible
    rendu_possible en_même_temps possible_de n'importe dû_à dû_au dus_à
  `,
};
