import { fold } from './fold.ts';
import { hanNumber } from './numbers-of.ts';

/** Numbers in words by language, from two on: those to nineteen, then the tens, then others with their values. */
const LISTS: Readonly<Record<string, string>> = {
  en: 'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen | twenty thirty forty fifty sixty seventy eighty ninety | dozen=12',
  es: 'dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve | veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa | doscientos=200 trescientos=300 cuatrocientos=400 quinientos=500 docena=12',
  fr: 'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf | vingt trente quarante cinquante soixante soixante-dix quatre-vingts quatre-vingt-dix | vingtaine=20 trentaine=30 quarantaine=40 cinquantaine=50 centaine=100 douzaine=12 dizaine=10 septante=70 nonante=90',
  de: 'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn | zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig | dutzend=12 zweihundert=200 dreihundert=300 zweitausend=2000 dreitausend=3000',
  pt: 'dois três quatro cinco seis sete oito nove dez onze doze treze quatorze quinze dezesseis dezessete dezoito dezenove | vinte trinta quarenta cinquenta sessenta setenta oitenta noventa | duas=2 duzentos=200 trezentos=300 quinhentos=500 dúzia=12',
  it: 'due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove | venti trenta quaranta cinquanta sessanta settanta ottanta novanta | centinaio=100',
  nl: 'twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien | twintig dertig veertig vijftig zestig zeventig tachtig negentig | dozijn=12',
  tr: 'iki üç dört beş altı yedi sekiz dokuz on | yirmi otuz kırk elli altmış yetmiş seksen doksan |',
  pl: 'dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć | dwadzieścia trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt | dwie=2',
  ru: 'два три четыре пять шесть семь восемь девять десять | двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто | две=2',
  id: 'dua tiga empat lima enam tujuh delapan sembilan sepuluh | |',
  sw: 'mbili tatu nne tano sita saba nane tisa kumi | ishirini thelathini arobaini hamsini sitini sabini themanini tisini |',
  ar: 'اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة | عشرون ثلاثون أربعون خمسون ستون سبعون ثمانون تسعون | اثنين=2 ثلاث=3 اربع=4 خمس=5 ست=6 سبع=7 ثماني=8 تسع=9 عشر=10 عشرين=20 ثلاثين=30 اربعين=40 خمسين=50 ستين=60 سبعين=70 ثمانين=80 تسعين=90 مئتين=200 مئة=100 مئه=100',
  fa: 'دو سه چهار پنج شش هفت هشت نه ده یازده دوازده سیزده چهارده پانزده شانزده هفده هجده نوزده | بیست سی چهل پنجاه شصت هفتاد هشتاد نود | صد=100',
  hi: 'दो तीन चार पाँच छह सात आठ नौ दस ग्यारह बारह तेरह चौदह पंद्रह सोलह सत्रह अठारह उन्नीस | बीस तीस चालीस पचास साठ सत्तर अस्सी नब्बे | पांच=5 छः=6 पचीस=25 पच्चीस=25 सौ=100',
  zh: '| |',
  ja: '| |',
};

const TABLES: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map(
  Object.entries(LISTS).map(([language, list]) => [language, new Map(valuesIn(list))]),
);
const ANY: ReadonlyMap<string, number> = new Map([...TABLES.values()].flatMap((table) => [...table]));

/** What a folded word is as a number, in a language, or in any. */
export function wordNumber(word: string, language: string | undefined): number | undefined {
  return (
    (TABLES.get(language ?? '') ?? ANY).get(word) ??
    (word.length > 1 || language !== 'ja' ? hanNumber(word) : undefined)
  );
}

function* valuesIn(list: string): Iterable<readonly [string, number]> {
  const [small = '', tens = '', others = ''] = list.split('|').map((part) => part.trim());
  for (const [index, word] of small.split(/\s+/).entries()) if (word !== '') yield [fold(word), index + 2];
  for (const [index, word] of tens.split(/\s+/).entries()) if (word !== '') yield [fold(word), (index + 2) * 10];
  for (const pair of others.split(/\s+/)) {
    const [word = '', value] = pair.split('=');
    if (value !== undefined) yield [fold(word), Number(value)];
  }
}
