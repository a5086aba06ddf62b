import type { GuardWords } from './guard-words.ts';

/** Dutch. Own compilation. */
export const nl: GuardWords = {
  script: 'Latn',
  frequent: `het een van en dat niet zijn voor met op aan deze wordt worden ook naar bij`,
  negations: `
    niet geen nooit niets niemand nergens noch zonder nauwelijks nee evenmin geeneens geenszins noch_nooit zelden
    allerminst zomin amper in_geen_geval niks nimmer onvoldoende in_plaats_van zonder_dat verre_van allesbehalve
  `,
  denials: `
    ontkent ontkende ontkend ontkennen weerlegt weerlegde weerlegd onwaar onjuist vals valse leugen verwerpt verworpen
    weigert weigerde geweigerd behalve onmogelijk betwist betwijfelt twijfel ontkennend ontkenden ontkenning weerleggen
    weerlegden weerlegging tegengesproken tegenspreekt tegensprak tegenspreken spreekt_tegen sprak_tegen onware
    onwaarheid onwaarheden onjuiste onwaarschijnlijk* ongegrond* onbewezen onbevestigd* onduidelijk* onzeker* onbekend*
    valselijk nep nepnieuws leugens leugenachtig liegt loog liegen gelogen verzonnen verzint fout foute foutief
    foutieve verwerpen verwierp verwierpen afgewezen afwijzen wijst_af wees_af afwijzing weigeren weigerden weigering
    behoudens uitgezonderd uitzondering uitzonderingen uitgesloten sluit_uit sloot_uit uitsluiten onmogelijke betwisten
    betwiste betwijfelen betwijfelde betwijfeld twijfels twijfelt twijfelen twijfelde twijfelachtig* ingetrokken
    intrekken trekt_in trok_in introk herroepen herroept herriep geannuleerd annuleren annuleert annuleerde afgelast
    afgelasten afgeblazen geschrapt schrappen schrapt schrapte opgeschort opschorten uitgesteld uitstellen verboden
    verbiedt verbieden verbood verbod voorkomen_dat voorkomt_dat verhinderd verhinderen verhinderde mislukt mislukte
    mislukken faalt faalde falen gefaald nagelaten nalaat verzuimd ontbreekt ontbreken ontbrak ontbraken gebrek_aan
    afgezien_van mythe mythes fabel fabels misleidend* gestopt stopt stopte
  `,
  conditions: `
    als indien tenzij mits zolang op_voorwaarde ingeval onder_voorwaarde onder_de_voorwaarde in_het_geval in_geval_van
    voor_het_geval in_zoverre voor_zover voorzover afhankelijk alsof aangenomen_dat vooropgesteld gesteld_dat stel_dat
    behalve_als ook_al zelfs_als hangt_af onder_voorbehoud vraag_of weten_of weet_of onderzoekt_of onderzocht_of
    onderzoeken_of onduidelijk_of afwachten_of twijfelt_of bekijken_of nagaan_of bekend_of zeker_of afhangen_van
    afgevraagd_of vragen_of gevraagd_of hypothes* hypothetisch*
  `,
  modals: `
    kan kunnen kon konden zou zouden mag mogen mocht mochten moet moeten moest moesten zal zullen wil willen wilde
    dient dienen hoeft hoeven kun kunt zult zouden_moeten moogt wilden wou wouden gewild wilt diende dienden hoefde
    hoefden hoef behoort_te behoren_te behoorde_te moge verplicht genoodzaakt in_staat
  `,
  hedges: `
    althans gelooft geloven denkt denken vreest vrezen hoopt hopen vermoedt vermoeden beweert beweren schat misschien mogelijk
    wellicht waarschijnlijk vermoedelijk naar_verluidt vermeende vermeend zogenaamd* zogeheten blijkbaar schijnbaar
    lijkt lijken leek ongeveer circa bijna enkele sommige weinig meeste helft deel gedeeltelijk slechts alleen enkel
    hooguit minstens tot_wel meer_dan minder_dan soms volgens geloof geloofde geloofden denk dacht dachten gedacht
    meent menen meende meenden vreesde vreesden gevreesd vrees hoop_dat hoopte hoopten gehoopt hopelijk vermoedde
    vermoedden vermoed vermoedens beweerde beweerden beweerd bewering beweringen schatten schatte schatting schattingen
    geschat geschatte veronderstelt veronderstellen veronderstelde verondersteld veronderstelling neemt_aan nemen_aan
    nam_aan aanname aannames verwacht verwachten verwachtte verwachtten verwachte verwachting verwachtingen
    naar_verwachting voorspelt voorspellen voorspelde voorspeld voorspelling verdenkt verdacht verdachte_van verdenking
    verdenkingen beschuldigd beschuldigt beschuldigen beschuldigde beschuldiging beschuldigingen aangeklaagd gerucht
    geruchten speculeert speculatie speculaties speculeren mogelijke mogelijkheid waarschijnlijke waarschijnlijkheid
    hoogstwaarschijnlijk vermoedelijke potentieel potentiële eventueel eventuele denkbaar aannemelijk plausibel
    ogenschijnlijk kennelijk klaarblijkelijk schijnbare schijnt schijnen scheen schenen lijkt_erop leken
    ziet_ernaar_uit naar_eigen_zeggen naar_het_schijnt naar_mijn_mening volgens_mij bij_mijn_weten voor_zover_bekend
    voor_zover_wij_weten naar_mijn_weten wijst_erop wijzen_erop suggereert suggereren suggereerde gesuggereerd neigt
    neigen geneigd pretendeert ca zo'n ruim krap grofweg pakweg om_en_nabij rond_de_helft tegen_de_helft vrijwel
    nagenoeg zo_goed_als praktisch min_of_meer enigszins ietwat tot_op_zekere_hoogte in_zekere_zin in_zekere_mate
    tot_op_heden relatief betrekkelijk op_het_eerste_gezicht in_principe in_beginsel principieel theoretisch in_theorie
    in_de_regel in_het_algemeen over_het_algemeen doorgaans meestal gewoonlijk normaal_gesproken normaliter vaak
    dikwijls geregeld regelmatig af_en_toe nu_en_dan zo_nu_en_dan incidenteel in_sommige_gevallen in_bepaalde_gevallen
    in_de_meeste_gevallen in_veel_gevallen gemiddeld gemiddelde vooral voornamelijk hoofdzakelijk grotendeels merendeel
    meerderheid minderheid overwegend deels ten_dele gedeeltelijke voor_een_deel voor_het_grootste_deel delen_van
    sommigen enkelen weinige weinigen meesten enig enige verscheidene diverse meerdere handvol handjevol een_van_de
    één_van_de een_der uitsluitend louter pas puur simpelweg hoogstens maximaal minimaal ten_minste tenminste
    op_zijn_minst op_zijn_hoogst ten_hoogste in_het_beste_geval in_het_ergste_geval niet_meer_dan beperkt_tot
    op_z'n_minst tijdelijk tijdelijke voorlopig voorlopige vooralsnog provisorisch interim waarnemend aanvankelijk
    in_eerste_instantie voor_nu op_dit_moment_nog tot_nu_toe tot_dusver tot_dusverre probeert proberen probeerde
    probeerden geprobeerd poging pogingen poogt poogde trachtte tracht trachten dreigt_te dreigde_te plant_om van_plan
    een_aantal
    of_meer of_minder en_meer willens_en_wetens opzettelijk opzettelijke bewust moedwillig moedwillige roekeloos
    nalatig te_kwader_trouw desbewust
  `,
  numbers: `
    twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien
    negentien twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd honderden duizend duizenden
    miljoen miljoenen miljard miljarden dozijn dubbel dubbele tweemaal driemaal derde kwart procent nul anderhalf
    anderhalve half halve biljoen biljoenen tientallen tiental dozijnen duizendtallen honderdtallen tweeën drieën
    tweeëntwintig vijfentwintig vijfenzeventig tweehonderd* driehonderd* vierhonderd* vijfhonderd* tweeduizend*
    drieduizend* tienduizend* honderdduizend* derden vijfde tiende tienden driekwart tweederde verdubbel*
    verdrievoudig* verviervoudig* halveer* gehalveerd drievoud* viervoud* tienvoud* tweevoud* viermaal vijfmaal
    tienmaal procentpunt* mln mld
  `,
  exceptions: `
    deel_uit neemt_deel nemen_deel nam_deel namen_deel halve_finale halve_finales zo_snel_mogelijk zo_veel_mogelijk
    zoveel_mogelijk hoe_dan_ook als_gevolg als_minister als_onderdeel alsmede
  `,
  negativeEndings: `loos loze`,
};
