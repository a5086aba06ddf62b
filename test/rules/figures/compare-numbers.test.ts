import { expect, test } from 'vitest';
import { compareNumbers } from '../../../src/rules/figures/compare-numbers.ts';
import { numbersIn } from '../../../src/rules/figures/numbers-in.ts';

/** The language and the words of an original, and the same of a translation. */
type Pair = readonly [string, string, string, string];

const SAME: readonly Pair[] = [
  [
    'en',
    '752 patients waited longer than seven days, one of them 41 days.',
    'fr',
    '752 patients ont attendu plus de sept jours, l’un d’eux 41 jours.',
  ],
  [
    'en',
    'The number of doctors rose from 3,100 to 3,320 [...].',
    'fr',
    'Le nombre de médecins est passé de 3 100 à 3 320 [...].',
  ],
  ['en', 'The number of doctors rose from 3,100 to 3,320.', 'de', 'Die Zahl der Ärzte stieg von 3.100 auf 3.320.'],
  ['en', 'The number of doctors rose from 3,100 to 3,320.', 'fa', 'شمار پزشکان از ۳٬۱۰۰ به ۳٬۳۲۰ رسید.'],
  ['en', 'The number of doctors rose from 3,100 to 3,320.', 'hi', 'डॉक्टरों की संख्या ३,१०० से ३,३२० हो गई।'],
  [
    'en',
    'His hip was operated on 8 April, thirty-six days later.',
    'fr',
    'Sa hanche a été opérée le 8 avril, trente-six jours plus tard.',
  ],
  [
    'en',
    'His hip was operated on April 8, thirty-six days later.',
    'de',
    'Seine Hüfte wurde am 8. April operiert, 36 Tage später.',
  ],
  ['en', 'It was signed on 4 October 2026.', 'de', 'Es wurde am 04.10.2026 unterzeichnet.'],
  ['en', 'It was signed on 2026-10-04.', 'es', 'Se firmó el 4 de octubre de 2026.'],
  ['en', 'The two men both left at 3 p.m.', 'de', 'Beide Männer gingen um 15 Uhr.'],
  [
    'en',
    'The meeting began at 3:30 p.m. and ended at noon.',
    'fr',
    'La réunion a commencé à 15 h 30 et s’est terminée à midi.',
  ],
  [
    'en',
    'A dozen boats, half of them new, a quarter of them large.',
    'fr',
    'Douze bateaux, dont 50 % neufs et 25 % grands.',
  ],
  ['en', 'Half a million people live there.', 'de', 'Dort leben 500.000 Menschen.'],
  ['en', '1.2 million people, that is 1,200,000.', 'de', '1,2 Millionen Menschen, also 1.200.000.'],
  ['en', 'It cost $3.5bn.', 'es', 'Costó 3.500 millones de dólares.'],
  ['en', 'It cost two billion crowns.', 'es', 'Costó dos mil millones de coronas.'],
  ['en', 'It cost £3m in the 1990s.', 'de', 'Es kostete in den 90er Jahren 3 Millionen Pfund.'],
  [
    'en',
    'In the twentieth century, three in four lived there.',
    'fr',
    'Au XXe siècle, trois personnes sur quatre y vivaient.',
  ],
  ['en', 'Three in four lived there in the 20th century.', 'de', 'Im 20. Jahrhundert lebten dort 75 %.'],
  ['en', 'Two-thirds of the members voted.', 'de', 'Zwei Drittel der Mitglieder stimmten ab.'],
  ['en', 'A six-week strike.', 'de', 'Ein sechswöchiger Streik.'],
  ['en', 'The first, second and third reading.', 'es', 'La primera, la segunda y la tercera lectura.'],
  ['en', 'It lies 30 miles from the coast.', 'de', 'Es liegt 48 Kilometer von der Küste entfernt.'],
  ['en', 'It was 86 degrees that day.', 'fr', 'Il faisait 30 degrés ce jour-là.'],
  ['en', 'He was there for fourteen days.', 'de', 'Er war zwei Wochen lang dort.'],
  ['en', 'A fortnight later one of them came back.', 'fr', 'Quinze jours plus tard, l’un d’eux est revenu.'],
  ['en', 'One hundred and twenty-one trains, one thousand cars.', 'it', 'Centoventuno treni, mille automobili.'],
  ['en', 'Two hundred and thirty-five of 1,522 votes.', 'pt', 'Duzentos e trinta e cinco de 1.522 votos.'],
  ['en', 'Thirty-five of two thousand three hundred votes.', 'es', 'Treinta y cinco de dos mil trescientos votos.'],
  [
    'de',
    'Dreihundertzweiundvierzig Züge fielen aus, 88,4 Prozent waren pünktlich.',
    'en',
    '342 trains did not run; 88.4 per cent were on time.',
  ],
  ['de', 'Anderthalb Millionen Euro in drei Jahren.', 'en', '1.5 million euros in three years.'],
  ['fr', 'Soixante-quatorze trains et quatre-vingt-douze cars.', 'en', 'Seventy-four trains and ninety-two coaches.'],
  ['fr', 'Une vingtaine de trains, une centaine de cars.', 'en', 'Some twenty trains, a hundred coaches.'],
  ['nl', 'Zesendertig dagen, tweeduizend driehonderd treinen.', 'en', 'Thirty-six days, 2,300 trains.'],
  ['nl', 'Anderhalf jaar later waren er tien van.', 'de', 'Achtzehn Monate später gab es zehn davon.'],
  ['it', 'Trentasei giorni e ventuno treni.', 'de', '36 Tage und 21 Züge.'],
  ['pt', 'Foram 12 mil pessoas em 3 dias.', 'en', 'It was 12,000 people in three days.'],
  ['ru', 'В 2024 году тридцать шесть человек ждали 12 дней.', 'en', 'In 2024, 36 people waited for twelve days.'],
  [
    'en',
    'In 2024, 36 people waited for twelve days.',
    'ru',
    'В 2024 году тридцать шесть человек ждали двенадцать дней.',
  ],
  ['zh', '2024年有120万人。', 'en', 'In 2024 there were 1.2 million people.'],
  ['ja', '令和6年に36人が待った。', 'en', 'In 2024, 36 people waited.'],
  ['fa', 'در سال ۱۴۰۳ سی و شش نفر', 'en', 'In 2024, 36 people'],
  ['en', 'On 5 March 2024 the 2023/24 budget was passed.', 'ar', 'في ٥ مارس ٢٠٢٤ أقرت ميزانية ٢٠٢٣/٢٠٢٤.'],
  [
    'en',
    'See [the list](https://stat.example/2024/17) [@log-12].',
    'de',
    'Siehe [die Liste](https://stat.example/de/99) [@log-12].',
  ],
  [
    'en',
    'The G20 met on 9/11 about 5G and Article 12.',
    'de',
    'Die G20 trafen sich am 11. September zu 5G und Artikel 12.',
  ],
  ['en', 'He works 24/7 for one man.', 'fr', 'Il travaille jour et nuit pour un homme.'],
  ['en', '12 lakh voters and 3 crore rupees.', 'en', '1.2 million voters and 30 million rupees.'],
  ['en', 'It rose by 0.5 per cent, twice.', 'de', 'Es stieg zweimal um 0,5 Prozent.'],
  ['en', 'Nobody was there; 0 of 12 came.', 'es', 'No había nadie; ninguno de los doce vino.'],
  [
    'en',
    'Between one hundred and two hundred of the 12,345 boats.',
    'fr',
    'Entre cent et deux cents des 12 345 bateaux.',
  ],
  ['en', 'Nineteen of them were new.', 'fr', 'Dix-neuf d’entre eux étaient neufs.'],
  ['en', 'He is 45 years old; rows 210 to 246.', 'de', 'Er ist 45 Jahre alt; Zeilen 210 bis 246.'],
  ['fr', '200 000 voix et 300 millions de couronnes', 'ru', '200 тысяч голосов и 300 млн крон'],
  ['ar', 'أكثر من 300 مليون في 2023', 'es', 'Más de 300 millones en 2023'],
  ['zh', '2023年下跌了三成', 'es', 'Cayó un 30 % en 2023'],
  ['hi', '12 लाख लोग', 'en', '1.2 million people'],
  [
    'en',
    'The inquiry heard 112 witnesses over eighteen months and cost the taxpayer $27.4 million.',
    'de',
    'Der Ausschuss hörte in eineinhalb Jahren 112 Zeugen und kostete 27,4 Millionen Dollar.',
  ],
  [
    'en',
    'Turnout was 54 percent, down nine points from 63 percent four years earlier.',
    'es',
    'La participación fue del 54 por ciento, nueve puntos menos que el 63 por ciento de hace cuatro años.',
  ],
  ['en', 'He said it six times in a 20-minute speech.', 'fr', 'Il l’a dit six fois dans un discours de vingt minutes.'],
  ['en', 'Chapter IV, paragraph 2(b), pages 110–112', 'pt', 'Capítulo IV, parágrafo 2(b), páginas 110 a 112'],
  ['en', 'The first two chapters and the last one', 'nl', 'De eerste twee hoofdstukken en het laatste'],
  [
    'en',
    'The US has 50 states; 26 of them sued.',
    'it',
    'Gli Stati Uniti hanno 50 Stati; 26 di essi hanno fatto causa.',
  ],
  [
    'fr',
    'Le 1er janvier 2021, 17 des 27 pays l’ont signé.',
    'en',
    'On 1 January 2021, 17 of the 27 countries signed it.',
  ],
  ['fr', 'Il y a quinze jours, une dizaine de personnes', 'de', 'Vor zwei Wochen etwa zehn Menschen'],
  ['es', 'El 2 de mayo de 1808, a las cinco y media', 'en', 'On 2 May 1808, at half past five'],
  ['es', 'El 2 de mayo, a las cinco y media', 'de', 'Am 2. Mai um halb sechs'],
  ['de', 'Viertel nach drei', 'en', 'a quarter past three'],
  ['de', 'Jeder Zweite, also 50 Prozent', 'en', 'Every second person, that is 50 per cent'],
  ['de', 'am 24.12. um 18 Uhr', 'en', 'at 6 pm on 24 December'],
  ['de', 'im Dreivierteltakt', 'en', 'in three-four time'],
  ['it', 'nell’Ottocento', 'en', 'in the 19th century'],
  ['it', 'gli anni Novanta', 'en', 'the 1990s'],
  ['pt', 'às 14h30 de sexta-feira', 'en', 'at 2.30 pm on Friday'],
  ['nl', 'om half drie', 'en', 'at half past two'],
  ['nl', 'ruim 1,2 miljoen, oftewel 1.200.000', 'fr', 'plus de 1,2 million, soit 1 200 000'],
  [
    'en',
    'In 2015-16 and 2016-17, costs rose 3-4%.',
    'fr',
    'En 2015-2016 et 2016-2017, les coûts ont augmenté de 3 à 4 %.',
  ],
  ['en', 'He got 1 out of 3 right; the other two were wrong.', 'es', 'Acertó una de tres; las otras dos eran falsas.'],
  ['en', 'a 5-4 decision', 'de', 'eine Entscheidung mit fünf zu vier Stimmen'],
  ['en', 'a population of 8 billion', 'es', 'una población de 8.000 millones'],
  ['en', 'a population of 8 billion', 'fr', 'une population de huit milliards'],
  ['en', 'the 28 October 2022 report (No. 4/2022)', 'de', 'der Bericht vom 28. Oktober 2022 (Nr. 4/2022)'],
  ['en', 'three quarters of a million', 'fr', '750 000'],
  ['en', 'a quarter of a million', 'de', '250.000'],
  ['en', 'every four years', 'fr', 'tous les quatre ans'],
  ['en', 'four-fifths majority', 'es', 'mayoría de cuatro quintos'],
  ['en', '80 per cent', 'es', 'cuatro de cada cinco'],
  ['en', 'between 9 a.m. and 5 p.m.', 'fr', 'entre 9 heures et 17 heures'],
  ['en', 'page 3 of 12', 'zh', '第3页，共12页'],
  ['en', 'thirty-six days', 'ar', 'ستة وثلاثون يوما'],
  ['en', '1,250 people in 14 villages', 'hi', '14 गाँवों में 1,250 लोग'],
  [
    'en',
    'Nineteen of the 43 bridges were closed between 1 and 15 June 2023.',
    'de',
    '19 der 43 Brücken waren vom 1. bis 15. Juni 2023 gesperrt.',
  ],
  [
    'en',
    'The rate fell from 11.8% to 5.9% — it halved.',
    'fr',
    'Le taux est passé de 11,8 % à 5,9 % : il a été divisé par deux.',
  ],
  [
    'en',
    'A third of the 6,000 dead voters lived in two counties.',
    'it',
    'Un terzo dei 6.000 elettori morti viveva in due contee.',
  ],
  ['en', 'He earned £1.5m in 2019/20.', 'es', 'Ganó 1,5 millones de libras en 2019-2020.'],
  ['en', 'The flight took two and a half hours.', 'de', 'Der Flug dauerte zweieinhalb Stunden.'],
  ['en', 'The flight took two and a half hours.', 'fr', 'Le vol a duré deux heures et demie.'],
  ['en', 'One in five children, 20 per cent, had it.', 'nl', 'Een op de vijf kinderen, 20 procent, had het.'],
  [
    'en',
    'In the early hours of 3 March, at 1.15 a.m., 14 people were hurt.',
    'de',
    'In den frühen Stunden des 3. März, um 1.15 Uhr, wurden 14 Menschen verletzt.',
  ],
  ['en', 'At 11:45 pm on 31 December', 'fr', 'Le 31 décembre à 23 h 45'],
  ['en', 'The budget rose 2.3-fold, to 46 billion.', 'de', 'Der Haushalt stieg auf das 2,3-Fache, auf 46 Milliarden.'],
  ['en', 'Section 12(3) of the Act of 1998', 'de', '§ 12 Absatz 3 des Gesetzes von 1998'],
  ['en', 'World War II ended in 1945.', 'es', 'La Segunda Guerra Mundial terminó en 1945.'],
  ['en', 'The twenty-first century began 24 years ago.', 'fr', 'Le XXIe siècle a commencé il y a 24 ans.'],
  ['en', 'He is in his forties.', 'fr', 'Il a la quarantaine.'],
  ['en', 'A 15-year-old and two 16-year-olds', 'de', 'Ein 15-Jähriger und zwei 16-Jährige'],
  ['en', 'thousands of people, tens of thousands', 'de', 'Tausende, Zehntausende'],
  ['en', 'hundreds of thousands of euros', 'fr', 'des centaines de milliers d’euros'],
  [
    'en',
    'Some 3.2 million people, or 4 in 10 adults',
    'pt',
    'Cerca de 3,2 milhões de pessoas, ou 4 em cada 10 adultos',
  ],
  ['en', 'between eight and ten thousand people', 'es', 'entre ocho y diez mil personas'],
  ['en', 'between eight and ten thousand people', 'de', 'zwischen acht- und zehntausend Menschen'],
  ['en', '£4.50 per hour, 8 hours a day', 'fr', '4,50 livres de l’heure, 8 heures par jour'],
  ['en', 'one and a half million voters', 'fr', 'un million et demi d’électeurs'],
  ['en', 'one and a half million voters', 'es', 'un millón y medio de votantes'],
  ['en', 'one and a half million voters', 'it', 'un milione e mezzo di elettori'],
  ['en', 'two and a half million voters', 'pt', 'dois milhões e meio de eleitores'],
  ['en', '2.5 million voters', 'es', 'dos millones y medio de votantes'],
  ['en', 'six out of ten', 'de', 'sechs von zehn'],
  ['en', '60 per cent', 'de', 'sechs von zehn'],
  ['en', 'a four-fold increase', 'fr', 'une multiplication par quatre'],
  ['en', 'a seven-day week', 'es', 'una semana de siete días'],
  ['en', 'a weekly meeting every two weeks', 'fr', 'une réunion bihebdomadaire'],
  ['en', 'It cost 30 cents in the 80s.', 'de', 'Es kostete in den Achtzigern 30 Cent.'],
  ['en', 'mid-2023', 'nl', 'medio 2023'],
  ['en', 'the 7th floor of number 10', 'nl', 'de zevende verdieping van nummer 10'],
  ['de', 'Am Ersten Mai 2020 kamen 2.000', 'en', 'On 1 May 2020 2,000 came'],
  ['de', '3 von 4 Befragten (75,3 Prozent)', 'en', 'three in four respondents (75.3 per cent)'],
  ['de', 'rund eine Dreiviertelmillion', 'en', 'some 750,000'],
  ['de', 'eine halbe Milliarde', 'en', '500 million'],
  ['fr', 'quatre-vingts ans', 'es', 'ochenta años'],
  ['fr', 'les années 1980', 'en', 'the eighties'],
  ['es', 'veintiún mil quinientos', 'en', '21,500'],
  ['es', 'ciento veinte mil', 'en', '120,000'],
  ['pt', 'cento e vinte mil', 'en', '120,000'],
  ['it', 'centoventimila', 'en', '120,000'],
  ['nl', 'honderdtwintigduizend', 'en', '120,000'],
  ['de', 'hundertzwanzigtausend', 'en', '120,000'],
  ['fr', 'cent vingt mille', 'en', '120,000'],
  ['fr', 'soixante et un mille deux cent quatre', 'en', '61,204'],
  ['en', 'sixty-one thousand two hundred and four', 'de', 'einundsechzigtausendzweihundertvier'],
];

/** The last one is what is told: the number of the original, and that of the translation. */
const OTHER: readonly (readonly [...Pair, string])[] = [
  [
    'en',
    '752 patients waited longer.',
    'fr',
    '725 patients ont attendu plus longtemps.',
    '752 patients / 725 patients',
  ],
  ['en', '752 patients waited.', 'de', '725 Patienten warteten.', '752 patients / 725 Patienten'],
  ['en', 'thirty-six days later', 'fr', '63 jours plus tard', 'thirty-six days / 63 jours'],
  ['en', 'The number rose from 3,100 to 3,320.', 'fr', 'Le nombre est passé de 3 100 à 3 230.', '3,320 / 3 230'],
  ['en', 'The number rose from 3,100 to 3,320.', 'de', 'Die Zahl stieg von 3.100 auf 3.230.', '3,320 / 3.230'],
  ['en', 'The number rose from 3,100 to 3,320.', 'fa', 'شمار از ۳٬۱۰۰ به ۳٬۲۳۰ رسید.', '3,320 / ۳٬۲۳۰ رسید'],
  ['en', 'The number rose from 3,100 to 3,320.', 'de', 'Die Zahl stieg auf 3.320.', '3,100 / –'],
  ['en', 'The number rose to 3,320.', 'de', 'Die Zahl stieg von 3.100 auf 3.320.', '– / 3.100'],
  ['en', 'It was signed on 4 October 2026.', 'de', 'Es wurde am 14. Oktober 2026 unterzeichnet.', '4 October / 14'],
  ['en', 'It was signed on 4 October 2026.', 'es', 'Se firmó el 4 de octubre de 2025.', '2026 / 2025'],
  ['en', '88.4 per cent of the trains', 'de', '84,8 Prozent der Züge', '88.4 per cent / 84,8 Prozent'],
  ['en', '88.4 per cent of the trains', 'fr', '884 % des trains', '88.4 per cent / 884 %'],
  ['en', '1.2 million people', 'de', '12 Millionen Menschen', '1.2 million people / 12 Millionen Menschen'],
  ['en', '3.5 million people', 'es', '35 millones de personas', '3.5 million people / 35 millones'],
  ['en', 'It cost two billion crowns.', 'es', 'Costó dos millones de coronas.', 'two billion crowns / dos millones'],
  ['en', 'two weeks later', 'fr', 'trois semaines plus tard', 'two weeks / trois semaines'],
  ['en', 'eleven patients', 'de', 'zwölf Patienten', 'eleven patients / zwölf Patienten'],
  ['en', 'A six-week strike', 'es', 'Una huelga de siete semanas', 'six-week strike / siete semanas'],
  ['en', 'It lies 30 miles away.', 'de', 'Es liegt 84 Kilometer entfernt.', '30 miles / 84 Kilometer'],
  ['en', 'at 3 p.m.', 'de', 'um 16 Uhr', '3 p.m / 16 Uhr'],
  ['de', 'Dreihundertzweiundvierzig Züge', 'en', '324 trains', 'Dreihundertzweiundvierzig Züge / 324 trains'],
  ['de', '12 von 96 Familien', 'en', '12 of 69 families', '96 Familien / 69 families'],
  ['fr', 'Soixante-quatorze trains', 'en', 'sixty-four trains', 'Soixante-quatorze trains / sixty-four trains'],
  ['fr', 'quatre-vingt-douze cars', 'de', 'zweiundachtzig Busse', 'quatre-vingt-douze cars / zweiundachtzig Busse'],
  ['it', 'Trentasei giorni', 'en', 'twenty-six days', 'Trentasei giorni / twenty-six days'],
  ['nl', 'Zesendertig dagen', 'en', 'sixty-three days', 'Zesendertig dagen / sixty-three days'],
  ['pt', 'Foram 12 mil pessoas.', 'en', '12 people were there.', '12 mil pessoas / 12 people'],
  ['es', 'treinta y cinco votos', 'pt', 'trinta e dois votos', 'treinta y cinco votos / trinta e dois votos'],
  ['ru', 'В 2024 году 36 человек', 'en', 'In 2042, 36 people', '2024 году / 2042'],
  ['zh', '2024年有120万人。', 'en', 'In 2024 there were 1.3 million people.', '120万人 / 1.3 million people'],
  ['ar', 'في ٥ مارس ٢٠٢٤ كان ٧٥٢ مريضا', 'fr', 'Le 5 mars 2024, 725 patients', '٧٥٢ مريضا / 725 patients'],
  ['en', 'All hospitals | 7,001 | 41 | 752', 'fr', 'Tous les hôpitaux | 7 001 | 14 | 752', '41 / 14'],
  ['en', 'Thirty-six patients waited.', 'de', 'Patienten warteten.', 'Thirty-six patients / –'],
  ['en', 'Patients waited.', 'de', '36 Patienten warteten.', '– / 36 Patienten'],
];

test.each(SAME)('%s “%s” and %s “%s” have the same numbers', (...[from, original, to, translation]) => {
  expect(told(from, original, to, translation)).toEqual([]);
  expect(told(to, translation, from, original)).toEqual([]);
});

test.each(OTHER)('%s “%s” and %s “%s” differ', (...[from, original, to, translation, expected]) => {
  expect(told(from, original, to, translation)).toEqual([expected]);
});

test('of texts that go their own ways, only what looks like a slip is told', () => {
  const free = (from: string, original: string, to: string, translation: string): readonly string[] =>
    told(from, original, to, translation, true);
  expect(free('en', 'Did 12 boats enter?', 'de', 'Kutter im Schutzgebiet seit 2019')).toEqual([]);
  expect(free('en', '752 patients waited', 'fr', '725 patients ont attendu')).toEqual(['752 patients / 725 patients']);
});

test('a text of nothing but numbers comes to an end', () => {
  const many = Array.from({ length: 5_000 }, (_, index) => `${index * 7}`).join(' x ');
  const more = Array.from({ length: 5_000 }, (_, index) => `${index * 11}`).join(' x ');
  const before = performance.now();
  compareNumbers(numbersIn(many, 'en'), numbersIn(more, 'de'), 'none');
  numbersIn('zwei'.repeat(20_000), 'de');
  numbersIn('zweihundert'.repeat(5), 'de');
  expect(performance.now() - before).toBeLessThan(15_000);
});

function told(from: string, original: string, to: string, translation: string, isFree = false): readonly string[] {
  return compareNumbers(numbersIn(original, from), numbersIn(translation, to), isFree ? 'own-words' : 'none').map(
    (one) => `${one.original?.phrase ?? '–'} / ${one.translation?.phrase ?? '–'}`,
  );
}
