/** What a word behind a number multiplies it by; `billion` is a thousand or a million millions, by language. */
const SCALES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    1e2: '百 hundred hundreds hundert honderd cent cents cien ciento cento sto sau سو hundra',
    1e3: '千 천 thousand thousands tausend mille mil miles mila duizend tusen tysiac tysiecy bin тысяч тысячи тысяча الف الاف هزار हजार हज़ार elfu พัน k',
    1e4: '万 萬 만 หมื่น',
    1e5: 'lakh lakhs लाख แสน',
    1e6: 'million millions mio mln mn millionen millon millones milhao milhoes milioni milione miljoen miljoner milion miliony milionow milyon миллион миллиона миллионов мільйон مليون ملايين ميليون मिलियन milioni ล้าน m',
    1e7: 'crore crores करोड',
    1e8: '亿 億 억',
    1e9: 'billion billions bn milliarde milliarden mrd milliard milliards miliardi miliardo miljard miljarden miliard miliardy miliardow milyar миллиард миллиарда миллиардов مليار مليارات ميليارد अरब bilhao bilhoes bilioni',
    1e12: 'trillion trillions billones billon billionen trilhao trilhoes 兆 триллион تريليون',
  }).flatMap(([factor, words]) => words.split(' ').map((word) => [word, Number(factor)] as const)),
);

/** What a folded word multiplies the number before it by; undefined if it does not. */
export function scaleOf(word: string | undefined): number | undefined {
  return SCALES.get(word ?? '');
}
