import type { GuardWords } from './guard-words.ts';

/** Romanian. Own compilation. */
export const ro: GuardWords = {
  script: 'Latn',
  frequent: `și că este din care pe la cu pentru fost sunt mai într prin au ale`,
  negations: `
    nu nici niciodată nimeni nimic nicăieri niciun nicio niciunul niciuna fără abia n deloc nicicând nicicum
    nicidecum nicidecât niciunei niciunui niciunii ba_nu departe_de rareori arareori anevoie câtuși_de_puțin defel
    nimănui
  `,
  denials: `
    nega negat exceptând cu_excepția mit neag* negă negau negată negând tăgădui* dezmin* fals* minciun* mințit
    mințind mințea refuz* respin* infirm* interzi* imposib* îndoi* dubii dubios discutabil improbabil*
    puțin_probabil revoc* retract* suspend* renunț* împiedic* încetat încetează eșu* eșec* lipsă lipsesc lipsește
    lipsea lipsit lipsită lipsiți incapabil* neadevăr* neîntemeiat* nefondat* eronat* greșit* inexistent* inventat*
    excepția excepție_de în_afară_de exclu exclude exclus exclusă excluși exclud combate combătut dezavu* contesta
    contestat contestată contestând contestă anulează anulat anulată anulate anula anulare anularea anulând anulați
  `,
  conditions: `
    dacă decât_dacă cu_condiția în_cazul altfel atâta_timp în_caz de_nu cu_condiția_ca cu_condiția_să
    cu_excepția_cazului în_cazul_în_care în_caz_de în_caz_că în_caz_contrar doar_dacă numai_dacă presupunând
    în_eventualitatea atâta_vreme_cât atâta_timp_cât câtă_vreme cât_timp sub_rezerva condiționat* daca oare
    altminteri în_măsura_în_care în_ipoteza sub_condiția
  `,
  modals: `
    poate pot putea putut ar aș am_putea trebuie trebui trebuia trebuit va vor voi vom veți urmează vrea ar_putea
    ar_trebui poți putem puteți puteau poată puteam ar_fi am_fi aș_fi ai_fi o_să să_fi urma urmau urmând trebuiau
    vei avea_să aveau_să vrem vreau musai nevoit* obligat* necesar_să e_nevoie are_de au_de
  `,
  hedges: `
    crede cred speră teme consideră se_pare aproape circa cam vreo câțiva câteva unii unele puțini parte doar numai
    cel_puțin cel_mult până_la mai_mult_de mai_puțin_de uneori adesea așa_zis așa_numit credem credea credeau
    crezând crezut cică consider considera considerau considerat considerată socotește socotesc susținea susțineau
    susținut afirmă afirma afirmau afirmat pretinde pretind pretindea pretins* sper sperăm spera sperau tem temem
    temea temeau temere temeri estim* presupu* bănui* suspect* suspic* se_zvonește zvon* probabil* posibil*
    eventual* potențial* poate_că pasămite aparent* părea pare par părut pare_se pare_să par_să ipotez* ipotetic*
    teoretic în_teorie în_principiu practic aproximat* în_jurul aproape_de vreun vreunul vreuna câtorva unora puține
    majorit* jumăt* parțial* în_mare_parte într_o_măsură într_o_oarecare_măsură într_o_anumită_măsură în_mare_măsură
    oarecum mai_mult_sau_mai_puțin exclusiv pur_și_simplu cel_mai_probabil în_general de_obicei de_regulă
    în_mod_normal îndeobște câteodată deseori frecvent ocazional* din_când_în_când în_unele_cazuri în_anumite_cazuri
    deocamdată pentru_moment până_acum până_în_prezent provizori* temporar* preliminar* tranzitori* la_prima_vedere
    din_câte_știu din_câte_știm din_câte_se_știe după_câte_știm după_cât_se_pare după_toate_probabilitățile
    așa_zisul așa_zisa așa_zișii așa_zisele așa_numita așa_numitul așa_numitele așa_numiții autoproclamat*
    autointitulat* suger* insinu* specul* indicii încearcă încercat încercau tentativ* mai_mulți_de în_special
    mai_ales îndeosebi susține susțin peste așa_zisă
    sau_mai_mult sau_mai_puțin cu_intenție cu_bună_știință deliberat intenționat din_culpă cu_rea-credință
  `,
  numbers: `
    doi două trei patru cinci șase șapte opt nouă zece douăzeci treizeci patruzeci cincizeci șaizeci șaptezeci
    optzeci nouăzeci sută sute mie mii milion milioane miliard miliarde duzină dublu triplu treime sfert procent
    procente zero *sprezece sutele zeci zecile miile mia milionul milioanele milionului miliardul miliardele bilion*
    trilion* duzini dublat* dublez* dublă dublul triplat* triplă cvadrupl* treimi două_treimi o_treime sferturi
    pătrime pătrimi cincime zecime ambii ambele amândoi amândouă și_jumătate jumătate_de de_două_ori de_trei_ori
    însutit înzecit procentul procentele la_sută
  `,
  exceptions: `
    de_altfel face_parte fac_parte făcea_parte făcut_parte din_partea pe_de_altă_parte pe_de_o_parte
  `,
};
