import type { GuardWords } from './guard-words.ts';

/** Italian. Own compilation. */
export const it: GuardWords = {
  script: 'Latn',
  frequent: `il lo gli che di è una per con sono della del nel anche dell' l'`,
  negations: `
    non no mai nulla niente nessun nessuno nessuna né senza neanche nemmeno neppure mica mai_più raramente di_rado
    a_malapena difficilmente tutt'altro_che lungi_dal lontano_dal nient'altro nessun_altro nè macché in_nessun_modo
  `,
  denials: `
    nega negano negò negato negare smentì falso falsa falsi false bugia tranne eccetto dubita dubbio bufala negava
    negavano negarono negata neghi nego negando smenti* mentono mentito mentì mentire bugie menzogn* falsamente
    falsific* respin* rifiut* confut* rigett* esclud* escluso esclusa esclusi escluse esclusione vieta vietano
    vietato vietata vietò vietare revoc* annull* cancella cancellano cancellò cancellato cancellata cancellati
    cancellate cancellare cancellazion* ritratta ritrattò ritrattato ritrattazion* impedi* evitò evitato manca
    mancano mancava fallit* falliment* fallì fallisc* smette smise smesso cessa cessò cessato infondat* errat*
    erroneo erronea erronei impossib* improbab* incapace incapaci dubitano dubitava dubbi dubbia dubbioso contesta
    contestano contestò contestato contestata contestare contestazion* eccezione_di ad_eccezione eccettuat* mito
    inesistent* inventat* sospende sospeso sospesa sospesi sconfess* sbugiard* bufale astenut*
  `,
  conditions: `
    se a_meno_che purché qualora nel_caso a_condizione sempre_che ammesso_che a_patto a_meno_di salvo_che tranne_che
    eccetto_che nel_caso_di in_caso_di nell'eventualità nell'ipotesi posto_che sempre_se se_no altrimenti
    in_caso_contrario supponendo fintanto finché_non fermo_restando salvo subordinat* condizionat* qualora_non
    laddove ove_mai a_condizione_che in_attesa_di nella_misura_in_cui sempreché
  `,
  modals: `
    può possono poteva potevano possa possano deve devono doveva dovevano bisogna occorre posso possiamo potevo
    potuto poté poterono potesse potessero potendo poter potrei devo dobbiamo debba debbano debbono dovesse
    dovessero dovuto dovette dovettero dovere dovendo dovrei *rebbe *rebbero *remmo vorrei direi sarei avrei *erà
    *eranno *irà *iranno *rrà *rranno *vrà *vranno *drà *dranno *trà *tranno sarà saranno farà faranno darà daranno
    starà staranno bisognava occorreva occorrono necessario_che tenuto_a tenuta_a tenuti_a obbligat* può_darsi
  `,
  hedges: `
    crede credono ritiene ritengono teme temono spera sperano stima stimano sostiene sostengono sosteneva
    sostenevano forse magari sembra sembrano sembrava quasi circa alcuni alcune pochi poche maggioranza metà parte
    solo soltanto solamente secondo fino_a almeno più_di meno_di talvolta credo crediamo credeva credevano credette
    creduto pensa pensano penso pensava pensavano pensiamo ritengo riteniamo riteneva ritenevano ritenuto ritenuta
    ritenuti ritenute considera considerano sospett* temo temeva temevano timore timori sperava speravano speriamo
    spero suppon* suppose suppost* stimat* stimò stime calcola calcolano sostengo sostenne sostennero afferma
    affermano affermò affermato affermava asserisc* asserit* assicura assicurano pretend* presum* presunt* probabil*
    possibil* eventual* potenzial* ipotes* ipotiz* ipotet* parrebbe pare paiono pareva sembrò sembrato sembrare
    apparent* a_quanto_pare a_quanto_risulta a_prima_vista in_linea_di_principio in_linea_di_massima in_teoria
    teoricamente in_via_provvisoria per_ora per_adesso per_il_momento al_momento finora sinora provvisori*
    temporane* transitori* preliminar* praticamente pressoché all'incirca attorno intorno_a approssimativ*
    più_o_meno grosso_modo parzial* in_gran_parte in_larga_misura in_certa_misura in_qualche_misura
    in_una_certa_misura generalmente in_genere in_generale di_solito di_norma di_regola normalmente abitualmente
    solitamente spesso a_volte qualche_volta ogni_tanto occasional* in_alcuni_casi in_certi_casi parecchi parecchie
    vari varie qualche unicamente meramente esclusivamente mero mera al_massimo tutt'al_più come_minimo quanto_meno
    quantomeno perlomeno per_lo_meno per_lo_più oltre sotto_i sedicent* autoproclamat* cosiddett* indizi suggerisc*
    suggerit* che_si_sappia che_io_sappia per_quanto_si_sa per_quanto_ne_so a_mio_avviso a_suo_avviso a_parere_di
    ufficios* previsto prevista previsti previste tenta tentano tentato tentò tentare tentativo cerca_di cercato_di
    cercò_di speculazion* congettur* vocifer* relativamente soprattutto principalmente fino_al fino_alla fino_ai
    insinu* più_del più_della meno_del meno_della
    o_più o_meno consapevolmente scientemente dolosamente intenzionalmente deliberatamente colposamente
    fraudolentemente in_malafede in_mala_fede con_dolo per_colpa
  `,
  numbers: `
    due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette
    diciotto diciannove venti trenta quaranta cinquanta sessanta settanta ottanta novanta cento centinaia duecento
    trecento cinquecento mille migliaia milione milioni miliardo miliardi dozzina doppio triplo terzo quarto zero
    ventuno ventidue ventitré ventitre ventiquattro venticinque ventisei ventisette ventotto ventinove quattrocento
    seicento settecento ottocento novecento centinaio decina decine ventina trentina quarantina cinquantina
    sessantina quindicina dozzine migliaio *mila due_terzi un_terzo un_quarto terza_parte quarta_parte raddoppi*
    triplic* quadrupl* quintuplo e_mezzo e_mezza mezzo_milione mezzo_miliardo mezza_dozzina un_paio bilion*
    per_cento percento entrambi entrambe trilion*
  `,
  exceptions: `
    se_stesso se_stessa se_stessi se_stesse fa_parte fanno_parte far_parte fece_parte faceva_parte facevano_parte
    da_parte_di dall'altra_parte d'altra_parte da_parte_del da_parte_della dovuto_a dovuto_al dovuto_alla dovuto_ai
    dovuto_alle dovuto_all' dovuto_allo altra_parte
  `,
};
