import { listed } from './listed.ts';

/**
 * Words that go with a number in another language, and need not: *both* for two, *half* for 50 per cent, *October* for
 * 10. They answer to a number; nothing must answer to them. All languages together, each word with its values.
 */
const LOOSE = `
  first=1 second=2 third=3 fourth=4 sixth=6 seventh=7 tenth=10 thirds=3 quarter=4,25,15,0.25,3 quarters=4,25,0.25,75 half=2,50,0.5,30 halves=2 both=2 couple=2 pair=2 pairs=2
  twice=2 double=2 doubled=2 doubles=2 doubling=2 twofold=2 twin=2 two-thirds=2,3,66,67 thrice=3 triple=3 tripled=3 trio=3
  threefold=3 treble=3 quadruple=4 quadrupled=4 fourfold=4 dozen=12 dozens=12 fortnight=14,15,2 fortnightly=14,2
  noon=12 midday=12 midnight=0,12,24 decade=10 decades=10 century=100 centuries=100 millennium=1000 score=20 nil=0
  halve=2 halved=2 biweekly=2,14 bimonthly=2 quarterly=4,3 semester=6 teenager=13,19 teenagers=13,19 yearly=12 triplets=3
  quartet=4 quintet=5 bilateral=2 trilateral=3 tripartite=3 bipartisan=2 either=2 neither=2 halfway=50
  twenties=20 thirties=30 forties=40 fifties=50 sixties=60 seventies=70 eighties=80 nineties=90
  fifth=5 eighth=8 ninth=9 twelfth=12
  erste=1 ersten=1 erster=1 erstes=1 dritte=3 dritten=3 dritter=3 drittes=3 drittel=3,33 siebte=7 siebten=7 siebter=7 beide=2 beiden=2
  beider=2 beides=2 paar=2 doppelt=2 doppelte=2 doppelten=2 verdoppelt=2 verdoppelte=2 verdoppeln=2 zweimal=2 hälfte=2,50,0.5
  halb=2,50,0.5,30 halbe=2,50,0.5 halben=2,50,0.5 halber=0.5 halbes=0.5 halbjahr=6 halbiert=2 halbierte=2 viertel=4,25,15,0.25
  quartal=3,4 vierteljahr=3 dutzende=12 mittag=12 mittags=12 mitternacht=0,12,24 jahrzehnt=10 jahrzehnte=10 jahrzehnten=10
  jahrhundert=100 jahrhunderte=100 jahrhunderten=100 anderthalb=1.5,18,90 eineinhalb=1.5,18,90 zwillinge=2 weder=2
  premier=1 première=1 premiers=1 premières=1 second=2 seconde=2 deuxième=2 deuxièmes=2 troisième=3 quatrième=4 cinquième=5
  sixième=6 septième=7 huitième=8 neuvième=9 dixième=10 onzième=11 douzième=12 vingtième=20 centième=100 tiers=3,33 moitié=2,50,0.5
  demi=2,50,0.5,30 demie=2,50,0.5,30 demi-heure=30 quart=4,25,15,0.25 quarts=4,25 trimestre=3,4 semestre=6 double=2 doublé=2 doublée=2
  doubler=2 triplé=3 triple=3 paire=2 couple=2 quinzaine=15,14,2 huitaine=8,7 dizaine=10 dizaines=10 douzaine=12
  vingtaine=20 trentaine=30 quarantaine=40 cinquantaine=50 soixantaine=60 centaine=100 centaines=100 millier=1000
  milliers=1000 midi=12 minuit=0,12,24 décennie=10 décennies=10 siècle=100 siècles=100 bimensuel=2 mi-temps=45 jumeaux=2
  primero=1 primera=1 primer=1 segundo=2 segunda=2 tercero=3 tercera=3 tercer=3 tercio=3,33 tercios=3 cuarto=4,25,15
  cuarta=4 cuartos=4 quinto=5 quinta=5 sexto=6 sexta=6 séptimo=7 séptima=7 octavo=8 octava=8 noveno=9 novena=9 décimo=10
  décima=10 ambos=2 ambas=2 par=2 doble=2 duplicó=2 duplicado=2 duplicar=2 dobles=2 mitad=2,50,0.5 medio=2,50,0.5,30 media=2,50,0.5,30
  quincena=15,14,2 decena=10 decenas=10 docena=12 docenas=12 veintena=20 treintena=30 centenar=100 centenares=100 cientos=100
  millar=1000 millares=1000 miles=1000 mediodía=12 medianoche=0,12,24 década=10 décadas=10 siglo=100 siglos=100 mellizos=2
  primeiro=1 primeira=1 terceiro=3 terceira=3 terço=3,33 terços=3 quarto=4 quarta=4 sétimo=7 oitavo=8 nono=9 dobro=2
  duplo=2 dupla=2 dobrou=2 metade=2,50,0.5 meio=2,50,0.5,30 meia=2,50,0.5,6,30 quinzena=15,14,2 dezena=10 dezenas=10
  dúzia=12 dúzias=12 centena=100 centenas=100 milhar=1000 milhares=1000 meio-dia=12 meia-noite=0,12,24 século=100 séculos=100
  primo=1 prima=1 secondo=2 seconda=2 terzo=3,33 terza=3 terzi=3 quarti=4 sesto=6 sesta=6 settimo=7 ottavo=8 entrambi=2 entrambe=2
  ambedue=2 coppia=2 paio=2 doppio=2 doppia=2 raddoppiato=2 raddoppiata=2 raddoppiare=2 triplo=3 metà=2,50,0.5 mezzo=2,50,0.5,30
  mezza=2,50,0.5,30 decina=10 decine=10 dozzina=12 quindicina=15,14 ventina=20 trentina=30 quarantina=40 cinquantina=50
  centinaio=100 centinaia=100 migliaio=1000 migliaia=1000 mezzogiorno=12 mezzanotte=0,12,24 decennio=10 decenni=10
  secolo=100 secoli=100
  eerste=1 tweede=2 derde=3,33 vierde=4 vijfde=5 zesde=6 zevende=7 achtste=8 negende=9 tiende=10 beide=2 beiden=2 allebei=2
  stel=2 paar=2 dubbel=2 dubbele=2 verdubbeld=2 verdubbelde=2 verdubbelen=2 tweemaal=2 helft=2,50,0.5 half=2,50,0.5,30 halve=2,50,0.5
  kwart=4,25,15,0.25 kwartaal=3,4 halfjaar=6 tiental=10 tientallen=10 twintigtal=20 dozijn=12 honderden=100 duizenden=1000 miljoenen=1000000
  middag=12 middernacht=0,12,24 decennia=10 decennium=10 eeuw=100 eeuwen=100 tweeling=2 anderhalf=1.5,18,90 anderhalve=1.5,18,90
  january=1 february=2 march=3 april=4 may=5 june=6 july=7 august=8 september=9 october=10 november=11 december=12 jan=1 feb=2 mar=3
  apr=4 jun=6 jul=7 aug=8 sep=9 sept=9 oct=10 nov=11 dec=12
  januar=1 jänner=1 februar=2 märz=3 mai=5 juni=6 juli=7 oktober=10 dezember=12 okt=10 dez=12
  janvier=1 février=2 mars=3 avril=4 juin=6 juillet=7 août=8 septembre=9 octobre=10 novembre=11 décembre=12
  enero=1 febrero=2 marzo=3 abril=4 mayo=5 junio=6 julio=7 agosto=8 septiembre=9 setiembre=9 octubre=10 noviembre=11
  diciembre=12 janeiro=1 fevereiro=2 março=3 maio=5 junho=6 julho=7 setembro=9 outubro=10 novembro=11 dezembro=12
  gennaio=1 febbraio=2 aprile=4 maggio=5 giugno=6 luglio=7 settembre=9 ottobre=10 novembre=11 dicembre=12
  januari=1 februari=2 maart=3 mei=5 augustus=8
  hundred=100 hundreds=100 thousand=1000 thousands=1000 million=1000000 millions=1000000 billion=1000000000 billions=1000000000
  hunderte=100 hunderten=100 tausende=1000 tausenden=1000 millionen=1000000 milliarde=1000000000 milliarden=1000000000
  cent=100 mille=1000 milliard=1000000000 milliards=1000000000 mil=1000 cien=100 ciento=100 millón=1000000 millones=1000000
  milhão=1000000 milhões=1000000 bilhão=1000000000 bilhões=1000000000 cento=100 cem=100 milione=1000000 milioni=1000000
  miliardo=1000000000 miliardi=1000000000 hundert=100 tausend=1000 honderd=100 duizend=1000 miljoen=1000000 miljard=1000000000
  zero=0 null=0 nul=0 cero=0 zéro=0
`;

const TABLE: ReadonlyMap<string, readonly number[]> = new Map(
  listed(LOOSE).map((entry): readonly [string, readonly number[]] => {
    const [word = '', values = ''] = entry.split('=');
    return [word, values.split(',').map(Number)];
  }),
);

/** What a word may stand for, in lower case. */
export function looseValues(word: string): readonly number[] {
  return TABLE.get(word) ?? [];
}

/** Whether a word stands for a large round number that other words may divide or multiply: half a million. */
export function isPowerOfTen(word: string): boolean {
  return looseValues(word).some((value) => value >= 100 && Number.isInteger(Math.log10(value)));
}

/** What multiplies digits before it in languages whose other words are not read. */
const SCALES = `
  1e3=тысяч,тысячи,тысяча,тыс,тисяч,тисячі,тис,tysięcy,tysiące,tys,tisíc,tisíce,ezer,bin,ribu,elfu,هزار,ألف,آلاف,الف,हजार,हज़ार,হাজার,พัน,nghìn,ngàn,χιλιάδες,אלף,tusen,tusind,tuhat,tuhatta,mii
  1e5=लाख,লাখ,لاکھ
  1e6=миллион,миллиона,миллионов,млн,мільйон,мільйонів,milion,miliona,miliony,milionów,milión,miliónů,millió,milyon,juta,milioni,مليون,ملايين,میلیون,ملین,मिलियन,ล้าน,triệu,εκατομμύρια,εκατ,מיליון,miljon,miljoner,million,millioner,miljoona,miljoonaa,milioane
  1e7=करोड़,करोड,কোটি,کروڑ
  1e9=миллиард,миллиарда,миллиардов,млрд,мільярд,мільярдів,miliard,miliarda,miliardy,miliardów,milliárd,milyar,miliar,bilioni,مليار,مليارات,میلیارد,ارب,अरब,tỷ,δισεκατομμύρια,δισ,מיליארד,miljard,miljarder,milliard,milliarder,miljardi,miljardia,miliarde
`;

const FACTORS: ReadonlyMap<string, number> = new Map(
  listed(SCALES).flatMap((entry) => {
    const [factor = '', words = ''] = entry.split('=');
    return words.split(',').map((word): readonly [string, number] => [word.normalize('NFC'), Number(factor)]);
  }),
);

/** What a word multiplies the digits before it by, in languages whose other words are not read. */
export function scaleElsewhere(word: string): number | undefined {
  return FACTORS.get(word.normalize('NFC'));
}
