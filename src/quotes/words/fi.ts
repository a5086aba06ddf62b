import type { GuardWords } from './guard-words.ts';

/** Finnish. Own compilation. */
export const fi: GuardWords = {
  script: 'Latn',
  frequent: `ja on että se ei oli joka myös hän mutta kun ovat sen tai mukaan`,
  negations: `
    ei en et emme ette eivät eikä enkä etkä emmekä ettekä eivätkä älä älkää älköön ilman tuskin kukaan mikään mitään
    ketään koskaan missään *matta *mättä ettei ellei eihän eipä enhän etten ettet ettemme ettette etteivät elleivät
    ellen ellet ellemme jollei jolleivät jollen miksei kenenkään kenellekään keneltäkään kenelläkään minkään mihinkään
    mistään mitenkään millään minkäänlainen minkäänlaista minkäänlaisia kumpikaan kumpaakaan yksikään yhtäkään ikinä
    milloinkaan ainuttakaan muttei vaikkei joskaan harvoin sijaan sijasta puuttuu
  `,
  denials: `
    kiistää kiisti kiistävät kieltää kielsi kieltävät kiistänyt kieltänyt väärä väärin valhe valehtelee hylkäsi hylkää
    kieltäytyi kieltäytyy torjui torjuu mahdotonta mahdoton epäilee epäili lukuun_ottamatta myytti perätön kiistivät
    kiistetty kiistettiin kiistäen kiistäneet kiistämään kiistanalainen kielsivät kieltämään kielletään kielletty
    kiellettiin kielto kieltäneet väärää väärät vääriä väärän virheellinen virheellisesti virheellistä virheelliset
    virheellisiä valheellinen valheellista valheet valheita valetta valehteli valehdellut valehtelevat vale vilppi
    hylkäsivät hylätty hylättiin hylännyt hylätä hylkäävät kieltäytyivät kieltäytynyt kieltäytyneet kieltäytyvät
    kieltäytyä torjuivat torjuvat torjunut torjuttu torjuttiin torjua mahdottomia mahdottomana epäilevät epäilivät
    epäillyt epäillään epäiltiin epäilty epäillyn epäilys epäilyksiä epäilyt epäilyistä kumosi kumoaa kumottu kumottiin
    kumonnut kumota peruu perui peruttu peruttiin perunut perua peruuttaa peruutti peruutettu peruutettiin peruuttanut
    perääntyi perättömiä perättömät perätöntä aiheeton aiheettomia vetäytyi lykätty lykkäsi keskeytti keskeytetty estää
    esti estänyt estetty estivät estettiin epäonnistui epäonnistunut epäonnistuivat epäonnistuu puuttui puuttuvat puute
    luopui luopunut luopuu paitsi lukuunottamatta poikkeuksena poikkeus poikkeuksia poissulkee sulkee_pois sulki_pois
    myyttejä harhaanjohtava harhaanjohtavaa epäselvä epäselvää epävarma epävarmaa epävarmuus vahvistamaton
    vahvistamattomien vahvistamattoman epätodennäköinen epätodennäköistä väärennetty väärennös keksitty tekaistu
    vastusti vastustaa vastustavat kyseenalaistaa kyseenalaisti kyseenalainen kyseenalaista
  `,
  conditions: `
    jos mikäli edellyttäen ehdolla muuten ellei jollei niin_kauan edellytyksellä edellyttää edellytyksenä sillä_ehdolla
    sillä_edellytyksellä ehdollinen ehdollisesti olettaen oletuksella siinä_tapauksessa siltä_varalta niin_kauan_kuin
    riippuen riippuu riippuvat riippuvainen ellet muutoin muussa_tapauksessa paitsi_jos vaikka_jos ikään_kuin jahka
    jospa mikäli_vain siinä_määrin sikäli onko olisiko voiko tuleeko hypoteesi* hypoteettinen hypoteettista
    hypoteettisesti
  `,
  modals: `
    saatan saatat saattaa saatamme saatatte saattavat saatettaisiin
    voi voivat voisi voisivat voida saattaa saattavat saattaisi pitää pitäisi täytyy täytyisi on_pakko saa saavat tulee
    tulisi aikoo haluaa *isi *isivat voin voit voimme voitte voinut voineet voitiin voivansa voidaan voisin voisit
    voisimme pystyy pystyvät pystyi kykenee kykenevät saattoi saattoivat saattanut saattaneet saattaa_olla piti pitänyt
    pitäneet täytyi täytynyt oli_pakko pakko on_määrä oli_määrä määrä_on aikovat aikoi aikoivat aikonut haluavat halusi
    halusivat halunnut haluan haluamme joutuu joutuvat joutui joutuivat joutunut joutua kuuluisi lienee lienevät lie
    liene olkoon *taisiin *täisiin *isimme *isitte olisin sanoisin haluaisin kannattaa kannattaisi tarvitsee
    tarvitsevat tarvitsi sopii_olettaa
  `,
  hedges: `
    uskoo uskovat arvelee pelkää toivoo olettaa epäilee arvioi väittää väittävät ehkä mahdollisesti todennäköisesti
    luultavasti oletettavasti väitetty väitetyn ilmeisesti näyttää melkein lähes noin suunnilleen jotkut muutama
    muutamat useimmat enemmistö puolet osa osittain vain ainoastaan pelkästään vähintään enintään korkeintaan yli alle
    enemmän_kuin vähemmän_kuin joskus usein niin_sanottu uskon uskomme uskovansa uskotaan uskottiin uskoi uskoivat
    uskonut uskoa arvelevat arveli arvelivat arvellaan arveltiin arvellut pelkäävät pelkäsi pelkäsivät pelätään
    pelättiin pelännyt toivovat toivoi toivoivat toivotaan toivon toivomme toivottavasti olettavat oletti olettanut
    oletetaan oletettiin oletettu oletetun oletus oletettavissa arvioivat arvioitiin arvioidaan arvioitu arvion arvio
    arviolta arvioiden arvioinut väitti väittivät väittänyt väitetään väitettiin väite väitteen väitteet väitteitä
    väitteiden väitetyt väitettyjen väitettyä väitetysti luulee luulevat luuli luulivat luulen luullaan luultiin
    luullut ajattelee ajatteli ajattelen otaksuu otaksutaan olettaisi odotetaan odotettiin odotettu odotettavasti
    odotettavissa ennustaa ennusti ennustavat ennustetaan ennuste ennusteen ennusteet syytetään syytetty syytettiin
    syyttää syytti syyttävät syytös syytökset syytöksiä huhu huhut huhujen huhuja spekul* vihjaa vihjasi viittaa_siihen
    viittaavat_siihen viittaisi kertoman_mukaan mukaan tiettävästi kuulemma muka mielestä mielestäni mielestään
    mielestämme tietääkseni tietääksemme tietojeni_mukaan sikäli_kuin tiedossa_olevan todennäköinen todennäköistä
    todennäköisyys mahdollinen mahdollisen mahdollista mahdolliset mahdollisia mahdollisten mahdollisuus mahdollisuuden
    luultava kenties varmaan varmaankin kaiketi nähtävästi näköjään ilmeinen vaikuttaa_siltä vaikutti_siltä
    näyttää_siltä näytti_siltä näyttävät näytti tuntuu tuntui oletettua oletetusti potentiaalinen potentiaalisesti
    potentiaalisia ikään_kuin niin_sanotusti niin_sanotun niin_sanottua niin_sanotut ns tavallaan periaatteessa
    teoriassa teoreettisesti ensi_näkemältä ensisilmäyksellä jokseenkin likimain likipitäen karkeasti miltei liki
    lähestulkoon käytännössä enemmän_tai_vähemmän jossain_määrin tietyssä_määrin jonkin_verran melko suhteellisen
    joitakin joitain jotkin joillekin jokunen muutamia muutaman muutamien muutamaa useita useat useiden useimmiten
    useimpien useimmissa suurin_osa suurimman_osan suurimmaksi_osaksi valtaosa valtaosan enemmistön vähemmistö
    vähemmistön osan osaksi osalle osassa osittainen osittaista osittaisen puolittain pääosin pääasiassa
    pääasiallisesti enimmäkseen etupäässä ennen_kaikkea lähinnä ensisijaisesti yleensä tavallisesti tyypillisesti
    normaalisti yleisesti_ottaen pääsääntöisesti säännöllisesti toisinaan silloin_tällöin ajoittain satunnaisesti
    joissakin_tapauksissa joissain_tapauksissa monissa_tapauksissa useimmissa_tapauksissa eräät eräs keskimäärin
    keskimääräinen yksi_suurimmista yksi_parhaista yhtenä yksi_niistä yksinomaan yksistään pelkkä pelkkää pelkän pelkät
    ainoa ainoan vasta ainakin vähintäänkin enimmillään vähimmillään maksimissaan minimissään parhaimmillaan
    pahimmillaan parhaassa_tapauksessa pahimmassa_tapauksessa enintäänkin rajoitettu rajoittuu tilapäisesti tilapäinen
    tilapäisen tilapäistä väliaikaisesti väliaikainen väliaikaisen väliaikaista väliaikaiset alustava alustavasti
    alustavan alustavien alustavat toistaiseksi tähän_mennessä tähän_asti vielä_toistaiseksi ensi_alkuun aluksi
    alun_perin nykytiedon määräaikainen virkaa_tekevä vt yrittää yritti yrittivät yrittänyt yrittävät yritys pyrkii
    pyrki pyrkivät suunnittelee suunnitteli suunnittelevat suunnitellaan uhkaa uhkasi lupasi lupaa taitaa taitavat
    taisi
    tai_enemmän tai_vähemmän tai_useampi tai_useamman tahallaan tahallisesti tietoisesti tuottamuksellisesti
    huolimattomuudesta
  `,
  numbers: `
    kaksi viisi kuusi yksitoista kaksitoista kaksikymmentä viisikymmentä sata satoja tuhat tuhatta tusina kolmasosa
    nolla kahde* kahte* kahta kolme* kolmi* kolmann* kolmas kolmasosan neljä* neljänne* viide* viittä kuude* kuute*
    kuutta seitsem* yhdeks* kymmen* kolmetoista* *kymmentä *kymmenen *sataa *tuhatta sadan sataa satojen sadasta
    satoihin sadat sadoilla sadoille tuhan* miljoon* miljard* biljoon* puoli puolitoista puolen_miljoonan tusinan
    tusinoittain kaksinkertai* kolminkertai* nelinkertai* moninkertai* kymmenkertai* tuplaantui tuplasi tuplaantunut
    puolittui puolittunut puolittaa prosent* prosenttiyksik* nollan pari parin parikymmentä parisataa parituhatta
    viitisen viiteen viisitoista kuusitoista
  `,
  exceptions: ``,
  negativeEndings: `ton tön`,
};
