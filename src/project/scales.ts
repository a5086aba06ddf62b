import type { Scale } from '../model/index.ts';

const LANGUAGES = ['en', 'es', 'fr', 'de', 'nl', 'pt', 'zh', 'ar', 'fa', 'hi'];

function labels(words: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(LANGUAGES.map((language, index) => [language, words[index] ?? '']));
}

/** The scales that a project can choose by name. */
export const BUILT_IN_SCALES: Readonly<Record<string, Scale>> = {
  standard: {
    name: 'Factwright standard scale',
    best: 5,
    worst: 1,
    ratings: [
      { id: 'true', class: 'true', value: 5, colour: '#1b6e3c', label: labels(['True', 'Cierto', 'Vrai', 'Wahr', 'Waar', 'Verdadeiro', '属实', 'صحيح', 'درست', 'सच']), definition: 'The evidence bears out the whole of the statement, and nothing of weight is missing.' },
      { id: 'mostly-true', class: 'mostly-true', value: 4, colour: '#4d7c0f', label: labels(['Mostly true', 'Mayormente cierto', 'Plutôt vrai', 'Überwiegend wahr', 'Grotendeels waar', 'Quase verdadeiro', '大致属实', 'صحيح في معظمه', 'عمدتاً درست', 'ज़्यादातर सच']), definition: 'The statement holds in its main points; a detail is wrong or needs explanation.' },
      { id: 'mixed', class: 'mixed', value: 3, colour: '#8a6100', label: labels(['Mixed', 'Mixto', 'Mitigé', 'Gemischt', 'Deels waar', 'Misto', '部分属实', 'مختلط', 'آمیخته', 'मिला-जुला']), definition: 'Parts of the statement hold and parts do not, and neither outweighs the other.' },
      { id: 'misleading', class: 'misleading', value: 2, colour: '#a84300', label: labels(['Misleading', 'Engañoso', 'Trompeur', 'Irreführend', 'Misleidend', 'Enganoso', '误导', 'مضلل', 'گمراه‌کننده', 'भ्रामक']), definition: 'What the statement says holds in part, but what it leaves out or suggests gives a false picture.' },
      { id: 'mostly-false', class: 'mostly-false', value: 2, colour: '#b02a1c', label: labels(['Mostly false', 'Mayormente falso', 'Plutôt faux', 'Überwiegend falsch', 'Grotendeels onwaar', 'Quase falso', '大致不实', 'خاطئ في معظمه', 'عمدتاً نادرست', 'ज़्यादातर झूठ']), definition: 'The statement fails in its main points; a detail of it holds.' },
      { id: 'false', class: 'false', value: 1, colour: '#a3161f', label: labels(['False', 'Falso', 'Faux', 'Falsch', 'Onwaar', 'Falso', '不实', 'خاطئ', 'نادرست', 'झूठ']), definition: 'The evidence shows the opposite of what the statement says.' },
      { id: 'unproven', class: 'unproven', colour: '#5b6470', label: labels(['Unproven', 'Sin pruebas', 'Non prouvé', 'Unbelegt', 'Onbewezen', 'Sem comprovação', '未经证实', 'غير مثبت', 'اثبات‌نشده', 'अप्रमाणित']), definition: 'We looked and found no evidence that settles the statement either way.' },
      { id: 'satire', class: 'satire', colour: '#5b4b8a', label: labels(['Satire', 'Sátira', 'Satire', 'Satire', 'Satire', 'Sátira', '讽刺', 'سخرية', 'طنز', 'व्यंग्य']), definition: 'The statement was made in jest and is passed on as if in earnest.' },
      { id: 'altered-media', class: 'altered-media', colour: '#8a1c5f', label: labels(['Altered media', 'Imagen manipulada', 'Média altéré', 'Manipuliertes Medium', 'Gemanipuleerd beeld', 'Mídia adulterada', '经篡改的影像', 'مادة معدلة', 'رسانهٔ دستکاری‌شده', 'छेड़छाड़ किया गया मीडिया']), definition: 'The picture, video or sound was changed so that it shows what did not happen.' },
      { id: 'not-checkable', class: 'not-checkable', colour: '#5b6470', label: labels(['Not checkable', 'No verificable', 'Invérifiable', 'Nicht überprüfbar', 'Niet te controleren', 'Não verificável', '无法核查', 'غير قابل للتحقق', 'غیرقابل بررسی', 'जाँच योग्य नहीं']), definition: 'The statement is an opinion, a forecast or too vague to be checked.' },
    ],
  },
};
