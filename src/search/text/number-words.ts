import { fold } from './fold.ts';

/** The words of a language for numbers, folded. */
export interface NumberWords {
  readonly values: ReadonlyMap<string, number>;
  /** What is one within a number, and elsewhere an article. */
  readonly ones: ReadonlySet<string>;
  /** `and`, as it stands within a number. */
  readonly joiners: ReadonlySet<string>;
}

/** Numbers in words by language, from two on: those to nineteen, the tens, others with their values; what is one within a number, and elsewhere an article; and what joins the parts. */
const LISTS: Readonly<Record<string, string>> = {
  en: 'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen | twenty thirty forty fifty sixty seventy eighty ninety | dozen=12 | one | and',
  es: 'dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve | veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa | veintiuno=21 veintiún=21 veintiuna=21 veintidós=22 veintitrés=23 veinticuatro=24 veinticinco=25 veintiséis=26 veintisiete=27 veintiocho=28 veintinueve=29 doscientos=200 trescientos=300 cuatrocientos=400 quinientos=500 seiscientos=600 setecientos=700 ochocientos=800 novecientos=900 docena=12 | un uno una | y',
  fr: 'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize | vingt trente quarante cinquante soixante | vingtaine=20 trentaine=30 quarantaine=40 cinquantaine=50 centaine=100 douzaine=12 dizaine=10 septante=70 nonante=90 huitante=80 vingts=20 | un une | et',
  de: 'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn | zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig | dutzend=12 zwo=2 dreissig=30 anderthalb=1.5 einhalb=0.5 | ein eine einer einem einen eins | und',
  pt: 'dois três quatro cinco seis sete oito nove dez onze doze treze quatorze quinze dezesseis dezessete dezoito dezenove | vinte trinta quarenta cinquenta sessenta setenta oitenta noventa | duas=2 duzentos=200 trezentos=300 quatrocentos=400 quinhentos=500 seiscentos=600 setecentos=700 oitocentos=800 novecentos=900 catorze=14 dezasseis=16 dezassete=17 dezanove=19 dúzia=12 | um uma | e',
  it: 'due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove | venti trenta quaranta cinquanta sessanta settanta ottanta novanta | centinaio=100 duecento=200 trecento=300 vent=20 trent=30 quarant=40 cinquant=50 sessant=60 settant=70 ottant=80 novant=90 | un uno una | e',
  nl: 'twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien | twintig dertig veertig vijftig zestig zeventig tachtig negentig | dozijn=12 | een | en',
  tr: 'iki üç dört beş altı yedi sekiz dokuz on | yirmi otuz kırk elli altmış yetmiş seksen doksan | | bir |',
  pl: 'dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć | dwadzieścia trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt | dwie=2 | jeden jedna |',
  ru: 'два три четыре пять шесть семь восемь девять десять | двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто | две=2 | один одна одного одну |',
  id: 'dua tiga empat lima enam tujuh delapan sembilan sepuluh | | | satu |',
  sw: 'mbili tatu nne tano sita saba nane tisa kumi | ishirini thelathini arobaini hamsini sitini sabini themanini tisini | | moja mmoja | na',
  ar: 'اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة | عشرون ثلاثون أربعون خمسون ستون سبعون ثمانون تسعون | اثنين=2 ثلاث=3 اربع=4 خمس=5 ست=6 سبع=7 ثماني=8 تسع=9 عشر=10 عشرين=20 ثلاثين=30 اربعين=40 خمسين=50 ستين=60 سبعين=70 ثمانين=80 تسعين=90 مئتين=200 مئة=100 مئه=100 مائة=100 مئتان=200 ثلاثمئة=300 اربعمئة=400 خمسمئة=500 ستمئة=600 سبعمئة=700 ثمانمئة=800 تسعمئة=900 ثلاثمائة=300 اربعمائة=400 خمسمائة=500 ستمائة=600 سبعمائة=700 ثمانمائة=800 تسعمائة=900 الفين=2000 الفي=2000 مليونين=2000000 مليونان=2000000 مليارين=2000000000 ملياران=2000000000 | واحد واحدة | و',
  fa: 'دو سه چهار پنج شش هفت هشت نه ده یازده دوازده سیزده چهارده پانزده شانزده هفده هجده نوزده | بیست سی چهل پنجاه شصت هفتاد هشتاد نود | صد=100 | یک | و',
  hi: 'दो तीन चार पाँच छह सात आठ नौ दस ग्यारह बारह तेरह चौदह पंद्रह सोलह सत्रह अठारह उन्नीस | बीस तीस चालीस पचास साठ सत्तर अस्सी नब्बे | पांच=5 छः=6 पचीस=25 सौ=100 साढ़े=0.5 डेढ़=1.5 ढाई=2.5 इक्कीस=21 बाईस=22 तेईस=23 चौबीस=24 पच्चीस=25 छब्बीस=26 सत्ताईस=27 अट्ठाईस=28 उनतीस=29 इकतीस=31 बत्तीस=32 तैंतीस=33 चौंतीस=34 पैंतीस=35 छत्तीस=36 सैंतीस=37 अड़तीस=38 उनतालीस=39 इकतालीस=41 बयालीस=42 तैंतालीस=43 चौवालीस=44 पैंतालीस=45 छियालीस=46 सैंतालीस=47 अड़तालीस=48 उनचास=49 इक्यावन=51 बावन=52 तिरपन=53 चौवन=54 पचपन=55 छप्पन=56 सत्तावन=57 अट्ठावन=58 उनसठ=59 इकसठ=61 बासठ=62 तिरसठ=63 चौंसठ=64 पैंसठ=65 छियासठ=66 सड़सठ=67 अड़सठ=68 उनहत्तर=69 इकहत्तर=71 बहत्तर=72 तिहत्तर=73 चौहत्तर=74 पचहत्तर=75 छिहत्तर=76 सतहत्तर=77 अठहत्तर=78 उनासी=79 इक्यासी=81 बयासी=82 तिरासी=83 चौरासी=84 पचासी=85 छियासी=86 सत्तासी=87 अट्ठासी=88 नवासी=89 इक्यानवे=91 बानवे=92 तिरानवे=93 चौरानवे=94 पंचानवे=95 छियानवे=96 सत्तानवे=97 अट्ठानवे=98 निन्यानवे=99 | एक |',
  zh: '| | | |',
  ja: '| | | |',
};

const TABLES: ReadonlyMap<string, NumberWords> = new Map(
  Object.entries(LISTS).map(([language, list]) => [language, wordsIn(list)]),
);
/** Where the language is not known: without what is an article in one of them. */
const ANY: NumberWords = {
  values: new Map([...TABLES.values()].flatMap(({ values }) => [...values])),
  ones: new Set(),
  joiners: new Set(),
};

/** The words of a language for numbers, or of any. */
export function numberWordsOf(language: string | undefined): NumberWords {
  return TABLES.get(language ?? '') ?? ANY;
}

function wordsIn(list: string): NumberWords {
  const [small = '', tens = '', others = '', ones = '', joiners = ''] = list.split('|').map((part) => part.trim());
  return {
    values: new Map(valuesIn(small, tens, others)),
    ones: new Set(ones.split(' ').map(fold)),
    joiners: new Set(joiners.split(' ')),
  };
}

function* valuesIn(small: string, tens: string, others: string): Iterable<readonly [string, number]> {
  for (const [index, word] of small.split(/\s+/).entries()) if (word !== '') yield [fold(word), index + 2];
  for (const [index, word] of tens.split(/\s+/).entries()) if (word !== '') yield [fold(word), (index + 2) * 10];
  for (const pair of others.split(/\s+/)) {
    const [word = '', value] = pair.split('=');
    if (value !== undefined) yield [fold(word), Number(value)];
  }
}
