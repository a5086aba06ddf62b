import type { GuardWords } from './guard-words.ts';

/** German. Own compilation. */
export const de: GuardWords = {
  script: 'Latn',
  frequent: `der die das und ist nicht den von mit dem ein eine sich auf für im werden wird`,
  negations: `
    nicht kein* nie niemals nichts niemand* weder ohne kaum nein nimmer nirgend* nix auf_keinen_fall mitnichten selten
    anstatt statt_dessen ebensowenig nimmermehr
  `,
  denials: `
    geleugnet falsch falsche falscher falsches unwahr lüge verneint zurückgewiesen außer unmöglich leugn* abgestritten
    abstreiten abstritt streitet_ab bestreit* bestritt* dementier* dementi dementis falschen falschem fälschlich*
    gefälscht* fälschung* falschmeldung* falschbehauptung* unwahre unwahren unwahrheit* unzutreffend* unrichtig*
    unbegründet* unbewiesen* unbestätigt* unbelegt* unklar* ungewiss* ungeklärt* unbekannt* unwahrscheinlich*
    unmögliche unmöglicher unmöglichen unfähig widerleg* widerruf* widerrief* widerspr* lügen lügt log gelogen lügner
    erlogen erfunden erfundene erfundenen frei_erfunden verneinen verneinte verneinten zurückweisen zurückgewiesene
    zurückgewiesenen weist_zurück wies_zurück weigert weigerte weigern weigerten geweigert weigerung verweiger*
    abgelehnt abgelehnte ablehnen ablehnte ablehnten ablehnung lehnt lehnte lehnten bezweif* zweifel* angezweifelt
    ausgenommen ausgeschlossen ausschließen ausschloss schließt_aus ausnahme ausnahmen abgesagt absagen absagte absage
    zurückgezogen zurückziehen zurückgenommen zurücknehmen rückzieher aufgehoben aufheben annulliert* storniert*
    ausgesetzt verboten verbotene verbietet verbieten verbot untersagt untersagte untersagen verhindert verhinderte
    verhindern verhinderten gescheitert scheitert scheiterte scheitern scheiterten misslang misslungen misslingt
    versäumt versäumte vermeiden vermieden vermeidet fehlt fehlen fehlte fehlten fehlend* mangel mangels mangelt
    verzichtet verzichten verzichtete verzicht gestoppt stoppte stoppt mythos mythen irrtümlich* irreführend* fiktiv*
    dagegen_ausgesprochen verworfen verwarf verwirft verwerfen entkräftet entkräften abgesehen_von bis_auf
  `,
  conditions: `
    wenn falls sofern sollte sollten ob vorausgesetzt es_sei_denn soweit solange unter_der_bedingung
    unter_der_voraussetzung unter_der_annahme unter_umständen unter_vorbehalt vorbehaltlich im_falle im_fall
    für_den_fall andernfalls ansonsten sonst insofern insoweit je_nachdem je_nach bedingung als_ob vorausgesetzt_dass
    angenommen_dass gesetzt_den_fall hängt_davon abhängig notfalls gegebenenfalls ggf allenfalls nur_wenn hypothes*
    hypothetisch*
  `,
  modals: `
    kann können könnte könnten konnte konnten darf dürfen dürfte dürften durfte muss müssen müsste müssten musste
    mussten soll sollen sollte sollten mag mögen möchte möchten will wollen wollte wollten wird werden würde würden muß
    kannst könnt könntest konntest gekonnt darfst dürftest musst müsst gemusst sollst sollt gesollt solltest magst
    mochte mochten möge willst wollt gewollt könne müsse dürfe solle wolle hätte hätten hättest wäre wären wärst
    würdest bräuchte bräuchten gäbe käme kämen ginge ließe ließen zu_sein_hat imstande in_der_lage
  `,
  hedges: `
    ich_meine ich_glaube ich_denke
    glaubt glauben glaubte meint meinen hofft hoffen schätzt vielleicht möglicherweise offenbar anscheinend scheint
    scheinen wohl etwa ungefähr rund fast beinahe nahezu einige wenige manche meist meisten hälfte teil teilweise nur
    lediglich bloß bis_zu mindestens höchstens mehr_als weniger_als sogenannt* eventuell womöglich laut glaube glaubten
    geglaubt meinte meinten meiner_meinung seiner_meinung ihrer_meinung unserer_meinung meines_erachtens befürcht*
    hoffe hofften hoffte hoffnung hoffentlich schätzte schätzten geschätzt geschätzte geschätzten geschätzter
    schätzung* vermut* behaupt* nimmt_an nehmen_an nahm_an man_nimmt_an wird_angenommen annahme annahmen denkt denke
    dachte dachten denken ging_davon_aus geht_davon_aus gehen_davon_aus gingen_davon_aus davon_auszugehen erwartet
    erwarten erwartete erwarteten erwartung erwartungen voraussichtlich* prognos* rechnet_mit rechnen_mit rechnete_mit
    verdacht verdächtig* verdachts beschuldig* vorwurf vorwürfe vorgeworfen wirft_vor angeklagt* spekul* gerücht*
    angeblich* mutmaßlich* vermeintlich* wahrscheinlich* möglich mögliche möglichen möglicher mögliches möglichem
    möglichkeit denkbar denkbare plausibel potenziell* potentiell* eventuelle eventuellen eventueller evtl
    höchstwahrscheinlich aller_wahrscheinlichkeit aller_voraussicht augenscheinlich scheinbar* scheine schien schienen
    dem_anschein_nach anschein allem_anschein sei seien sieht_so_aus sieht_danach_aus nach_angaben nach_eigenen_angaben
    zufolge dem_vernehmen_nach soweit_bekannt soweit_wir_wissen soweit_ich_weiß nach_meinem_wissen unseres_wissens
    meines_wissens seines_wissens deutet_darauf deuten_darauf legt_nahe legen_nahe neigt neigen tendenziell tendiert
    gilt_als gelten_als galt_als galten_als circa zirka ca annähernd in_etwa mehr_oder_weniger so_gut_wie praktisch
    quasi gewissermaßen sozusagen knapp gut_die_hälfte gut_ein_drittel über_die_hälfte teils teile zum_teil zu_teilen
    partiell größtenteils großteils großteil mehrheitlich mehrheit minderheit überwiegend* weitgehend weitestgehend
    hauptsächlich vor_allem vorwiegend in_erster_linie im_wesentlichen im_großen_und_ganzen bis_zu_einem_gewissen_grad
    in_gewissem_maße in_gewisser_weise einigermaßen relativ verhältnismäßig auf_den_ersten_blick grundsätzlich
    prinzipiell im_prinzip theoretisch in_der_theorie in_der_regel im_allgemeinen im_regelfall normalerweise
    üblicherweise gewöhnlich gemeinhin für_gewöhnlich typischerweise generell meistens häufig oft oftmals öfter
    manchmal gelegentlich* zuweilen bisweilen mitunter ab_und_zu hin_und_wieder von_zeit_zu_zeit zeitweise zeitweilig*
    in_manchen_fällen in_einigen_fällen in_vielen_fällen in_den_meisten_fällen im_einzelfall im_durchschnitt
    durchschnittlich im_schnitt einiger einigen einiges weniger wenigen manch mancher manchen manches mehrere mehreren
    mehrerer etliche etlichen vereinzelt* handvoll einer_der eine_der eines_der einem_der einen_der einer_von eine_von
    eines_von einzig* ausschließlich* erst allein alleine alleinig* bloße bloßen maximal minimal wenigstens zumindest
    allerhöchstens bestenfalls im_besten_fall schlimmstenfalls im_schlimmsten_fall nicht_mehr_als beschränkt_auf
    begrenzt_auf vorläufig* vorübergehend* vorerst einstweilen einstweilig* provisorisch* kommissarisch* zunächst
    fürs_erste bis_auf_weiteres derzeit_noch im_moment bisher bisherig* bislang bis_jetzt bis_dato zurzeit_noch
    befristet* versucht versuchte versuchten versuchen versuch plant planen plante planten geplant geplante geplanten
    beabsichtigt beabsichtigen droht_zu drohte drohten
    oder_mehr oder_weniger und_mehr oder_darüber wissentlich* vorsätzlich* fahrlässig* absichtlich* mutwillig*
    böswillig* arglistig* leichtfertig* rechtswidrig* widerrechtlich*
  `,
  numbers: `
    zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn
    neunzehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert hunderte tausend tausende million
    millionen milliarde milliarden dutzend doppelt doppelte zweimal dreimal drittel viertel prozent null eineinhalb
    anderthalb halb halbe halben halber halbes zweier dreier vierer zweien dreien hunderten tausenden hunderttausend*
    zehntausend* zweihundert* dreihundert* fünfhundert* zweitausend* dreitausend* einundzwanzig fünfundzwanzig billion
    billionen dutzende dutzenden doppelten doppelter doppeltes verdoppel* verdreifach* vervierfach* verzehnfach*
    halbier* dreifach* vierfach* zehnfach* zweifach* viermal fünfmal zehnmal hundertmal dritteln vierteln fünftel
    zehntel achtel hundertstel zweidrittel* dreiviertel* prozentpunkt* mio mrd
  `,
  exceptions: `egal_ob unabhängig_davon_ob 
    wie_möglich nimmt_teil nehmen_teil nahm_teil nahmen_teil einzigartig einzigartige einzigartigen einzigartiger
    einzigartiges einzigartigkeit
  `,
  negativeEndings: `los lose losen loser loses losem`,
};
