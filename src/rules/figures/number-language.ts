/** How a language writes figures; every list is one text of words between spaces, those of a phrase joined by `_`. */
export interface NumberLanguage {
  /** Whether a comma is the decimal sign. */
  readonly decimalComma: boolean;
  /** Words from nought to nineteen, in order; the word for one is no figure but in a compound. */
  readonly small: string;
  /** Words from twenty to ninety, in order. */
  readonly tens: string;
  /** What stands between the parts of a compound, such as `y` in `treinta y cinco`. */
  readonly and: string;
  /** Where that joins two numbers to one: behind hundreds (`two hundred and four`), before a one (`vingt et un`), or everywhere. */
  readonly andJoins: 'behind-hundreds' | 'before-one' | 'everywhere';
  /** Whether it counts on from sixty and by twenties: `soixante-douze`, `quatre-vingt-dix`. */
  readonly byTwenties?: true;
  /** Whether it writes numbers as one word: `dreihundertzweiundvierzig`, `trentasei`. */
  readonly inOneWord?: true;
  /** Other words with their values, such as `dozen=12` or compounds that follow no rule. */
  readonly others: string;
  /** Words that multiply the number before them, such as `million=1000000`. */
  readonly times: string;
  readonly percent: string;
  readonly points: string;
  /** Units of time: many figures of a text have them, about many things. */
  readonly time: string;
  readonly months: string;
  /** Words that cannot be what is counted. */
  readonly stops: string;
  /** Words before a number that is a name, such as `page 7`. */
  readonly labels: string;
  /** Words before a number that say that there are more, and that there are fewer. */
  readonly over: string;
  readonly under: string;
}

/** English. Own compilation, like all lists here. */
const en: NumberLanguage = {
  decimalComma: false,
  small: `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    seventeen eighteen nineteen`,
  tens: `twenty thirty forty fifty sixty seventy eighty ninety`,
  and: `and`,
  andJoins: 'behind-hundreds',
  others: `dozen=12`,
  times: `dozen=12 hundred=100 thousand=1000 lakh=100000 lakhs=100000 crore=10000000 crores=10000000 million=1000000 billion=1000000000 trillion=1000000000000 mn=1000000 bn=1000000000`,
  percent: `per_cent percent pct`,
  points: `percentage_points percentage_point per_cent_points`,
  time: `second minute hour day week month year decade century night`,
  months: `january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec`,
  stops: `the a an of in on at to from by for with and or but than as is are was were be been has have had will would can
    could may more less fewer that which who this these those it its they their he she we our you not no other others
    out up down over under between during after before until since per each every about only also ago later earlier
    old times time or so were there then when where while if into through within without against such same new first
    last next further additional`,
  labels: `article section page paragraph chapter resolution rule table figure number no nr room flight day week grade class
    age aged part item clause bill act version phase type line row route platform channel volume issue appendix annex`,
  over: `more_than over at_least above well_over just_over no_fewer_than no_less_than`,
  under: `fewer_than less_than at_most up_to under below almost nearly just_under close_to`,
};

const de: NumberLanguage = {
  decimalComma: true,
  small: `null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn
    siebzehn achtzehn neunzehn`,
  tens: `zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig`,
  and: `und`,
  andJoins: 'behind-hundreds',
  inOneWord: true,
  others: `dutzend=12 dreissig=30 anderthalb=1.5 eineinhalb=1.5 zweieinhalb=2.5 dreieinhalb=3.5 viereinhalb=4.5`,
  times: `dutzend=12 hundert=100 tausend=1000 million=1000000 millionen=1000000 milliarde=1000000000 milliarden=1000000000
    billion=1000000000000 billionen=1000000000000 mio=1000000 mrd=1000000000 tsd=1000`,
  percent: `prozent`,
  points: `prozentpunkte prozentpunkten prozentpunkt`,
  time: `sekunde minute stunde tag woche monat jahr jahrzehnt jahrhundert nacht`,
  months: `januar februar märz april mai juni juli august september oktober november dezember jänner`,
  stops: `der die das den dem des ein eine einen einem einer eines und oder aber als in im an am auf aus bei mit nach
    von vom vor zu zum zur für über unter bis seit um durch gegen ohne ist sind war waren wird werden wurde wurden hat
    haben hatte nicht kein keine mehr weniger es sie er wir ihr ihre sein seine dass wie so noch nur auch je pro weitere
    weiteren andere anderen neue neuen erste ersten letzten`,
  labels: `artikel seite absatz kapitel tabelle nummer nr zimmer flug paragraf paragraph ziffer linie gleis band anhang
    zeile punkt klasse alter stufe abs art teil`,
  over: `mehr_als über mindestens gut`,
  under: `weniger_als höchstens bis_zu unter fast knapp beinahe`,
};

const fr: NumberLanguage = {
  decimalComma: true,
  small: `zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept
    dix-huit dix-neuf`,
  tens: `vingt trente quarante cinquante soixante soixante-dix quatre-vingt quatre-vingt-dix`,
  and: `et`,
  andJoins: 'before-one',
  byTwenties: true,
  others: `quatre-vingts=80 septante=70 huitante=80 nonante=90 dizaine=10 douzaine=12 vingtaine=20 centaine=100`,
  times: `dizaines=10 douzaines=12 cent=100 cents=100 mille=1000 million=1000000 millions=1000000 milliard=1000000000 milliards=1000000000 billion=1000000000000 billions=1000000000000`,
  percent: `pour_cent`,
  points: `points_de_pourcentage point_de_pourcentage`,
  time: `seconde minute heure jour semaine mois an année décennie siècle nuit`,
  months: `janvier février mars avril mai juin juillet août septembre octobre novembre décembre`,
  stops: `le la les un une des du de d l et ou mais que qui dans en à au aux sur sous par pour avec sans est sont était
    étaient a ont avait sera ne pas plus moins ce cette ces il elle ils elles nous leur leurs son sa ses chaque entre
    depuis pendant après avant jusque se autres autre nouveaux premiers derniers supplémentaires fois`,
  labels: `article page paragraphe chapitre tableau numéro n no chambre vol alinéa ligne tome annexe classe section point`,
  over: `plus_de au_moins`,
  under: `moins_de au_plus jusqu_à près_de presque`,
};

const es: NumberLanguage = {
  decimalComma: true,
  small: `cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete
    dieciocho diecinueve`,
  tens: `veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa`,
  and: `y`,
  andJoins: 'everywhere',
  others: `veintiuno=21 veintiún=21 veintidós=22 veintitrés=23 veinticuatro=24 veinticinco=25 veintiséis=26
    veintisiete=27 veintiocho=28 veintinueve=29 docena=12 doscientos=200 doscientas=200 trescientos=300 trescientas=300
    cuatrocientos=400 cuatrocientas=400 quinientos=500 quinientas=500 seiscientos=600 seiscientas=600 setecientos=700
    setecientas=700 ochocientos=800 ochocientas=800 novecientos=900 novecientas=900 cien=100 ciento=100`,
  times: `docenas=12 mil=1000 millón=1000000 millones=1000000 billón=1000000000000 billones=1000000000000`,
  percent: `por_ciento`,
  points: `puntos_porcentuales punto_porcentual`,
  time: `segundo minuto hora día semana mes año década siglo noche`,
  months: `enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre`,
  stops: `el la los las un una unos unas de del al y o pero que quien en a con por para sin sobre es son era eran fue
    fueron ha han había no más menos este esta estos su sus se lo le cada entre desde hasta durante después antes otros
    otras nuevos nuevas primeros últimos veces`,
  labels: `artículo página párrafo capítulo tabla número n nº núm habitación vuelo sección línea anexo clase punto apartado`,
  over: `más_de al_menos como_mínimo`,
  under: `menos_de hasta casi cerca_de`,
};

const pt: NumberLanguage = {
  decimalComma: true,
  small: `zero um dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis dezessete
    dezoito dezenove`,
  tens: `vinte trinta quarenta cinquenta sessenta setenta oitenta noventa`,
  and: `e`,
  andJoins: 'everywhere',
  others: `duas=2 quatorze=14 dezasseis=16 dezassete=17 dezanove=19 dúzia=12 cem=100 cento=100 duzentos=200 duzentas=200
    trezentos=300 trezentas=300 quatrocentos=400 quatrocentas=400 quinhentos=500 quinhentas=500 seiscentos=600
    seiscentas=600 setecentos=700 setecentas=700 oitocentos=800 oitocentas=800 novecentos=900 novecentas=900`,
  times: `dúzias=12 mil=1000 milhão=1000000 milhões=1000000 bilhão=1000000000 bilhões=1000000000 trilhão=1000000000000 trilhões=1000000000000`,
  percent: `por_cento`,
  points: `pontos_percentuais ponto_percentual`,
  time: `segundo minuto hora dia semana mês meses ano década século noite`,
  months: `janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro`,
  stops: `o a os as um uma uns umas de do da dos das e ou mas que quem em no na nos nas com por para sem sobre é são era
    eram foi foram há não mais menos este esta seu sua seus suas se cada entre desde até durante depois antes outros
    outras novos novas primeiros últimos vezes`,
  labels: `artigo página parágrafo capítulo tabela número n nº quarto voo seção secção linha anexo classe ponto`,
  over: `mais_de pelo_menos`,
  under: `menos_de no_máximo até quase cerca_de`,
};

const nl: NumberLanguage = {
  decimalComma: true,
  small: `nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien
    achttien negentien`,
  tens: `twintig dertig veertig vijftig zestig zeventig tachtig negentig`,
  and: `en`,
  andJoins: 'behind-hundreds',
  inOneWord: true,
  others: `dozijn=12 anderhalf=1.5 anderhalve=1.5 één=1`,
  times: `dozijn=12 honderd=100 duizend=1000 miljoen=1000000 miljard=1000000000 biljoen=1000000000000 mln=1000000 mld=1000000000`,
  percent: `procent`,
  points: `procentpunt procentpunten`,
  time: `seconde minuut minuten uur uren dag week maand jaar decennium eeuw nacht`,
  months: `januari februari maart april mei juni juli augustus september oktober november december`,
  stops: `de het een en of maar dat die in op aan van voor met naar uit bij om te tot door over onder sinds is zijn was
    waren wordt worden werd werden heeft hebben had niet geen meer minder er ze zij hij we hun haar zijn elk elke per
    tussen na andere nieuwe eerste laatste keer`,
  labels: `artikel pagina paragraaf hoofdstuk tabel nummer nr kamer vlucht lid lijn bijlage klasse punt`,
  over: `meer_dan minstens ruim`,
  under: `minder_dan hoogstens bijna tot_aan`,
};

const it: NumberLanguage = {
  decimalComma: true,
  small: `zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici
    diciassette diciotto diciannove`,
  tens: `venti trenta quaranta cinquanta sessanta settanta ottanta novanta`,
  and: `e`,
  andJoins: 'behind-hundreds',
  inOneWord: true,
  others: `dozzina=12`,
  times: `dozzine=12 cento=100 mille=1000 mila=1000 milione=1000000 milioni=1000000 miliardo=1000000000
    miliardi=1000000000 mln=1000000 mld=1000000000`,
  percent: `per_cento percento`,
  points: `punti_percentuali punto_percentuale`,
  time: `secondo minuto ora giorno settimana mese anno decennio secolo notte`,
  months: `gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre`,
  stops: `il lo la i gli le un uno una di del della dei delle degli al alla ai alle dal dalla da in nel nella nei nelle
    su sul sulla con per tra fra e o ma che chi è sono era erano fu furono ha hanno non più meno questo questa questi
    suo sua suoi loro si ogni da fino durante dopo prima altri altre nuovi nuove primi prime ultimi ultime volte anche`,
  labels: `articolo pagina paragrafo capitolo tabella numero n nº stanza volo comma riga allegato classe sezione punto`,
  over: `più_di oltre almeno`,
  under: `meno_di al_massimo fino_a quasi circa`,
};

/** The languages whose figures in words and counted nouns are read; in others, digits with a percent sign or a currency are. */
export const NUMBER_LANGUAGES: Readonly<Record<string, NumberLanguage>> = { en, de, fr, es, pt, nl, it };

/** Percent in languages whose other words are not read. */
export const PERCENT_ELSEWHERE =
  '% ٪ ％ ﹪ процент процента процентов درصد بالمئة بالمائة प्रतिशत proc procento procent prosent prosenttia százalék yüzde persen';
