/** A matter that officials speak of: `{town}` and `{n}` stand for a town and a number. */
interface Matter {
  readonly topic: string;
  /** The sentence that is checked. */
  readonly said: string;
  /** Headlines, by what was found. */
  readonly rebutted: string;
  readonly upheld: string;
}

/** What a desk writes in a language. */
export interface Speech {
  readonly towns: readonly string[];
  readonly matters: readonly Matter[];
  /** `{said}` stands for the sentence that is checked. */
  readonly quote: string;
  readonly open: string;
  readonly standfirst: string;
  readonly contradicts: string;
  readonly confirms: string;
  readonly verdict: Readonly<Record<'rebutted' | 'upheld' | 'mixed' | 'unproven', string>>;
  readonly article: string;
  readonly reply: string;
  readonly channel: string;
  readonly search: { readonly where: string; readonly query: string; readonly result: string };
  readonly speakers: readonly string[];
  /** The ministers of the English checks, as this language writes them. */
  readonly ministers: readonly string[];
  readonly role: string;
  readonly register: string;
  readonly court: string;
}

function matter(
  topic: string,
  said: string,
  ...[rebutted, upheld]: readonly [rebutted: string, upheld: string]
): Matter {
  return { topic, said, rebutted, upheld };
}

const MINISTERS = ['Oren Vask', 'Sunniva Karrel', 'Tore Lindqvist', 'Ragna Solvik'];

const EN: Speech = {
  towns: ['Sel', 'Torrin', 'Port Maren', 'Hallow', 'Upper Quill', 'Dray', 'Nessen', 'Old Varrow'],
  matters: [
    matter(
      'Taxes',
      'In {town} the harbour tax has doubled within {n} years.',
      'The harbour tax in {town} did not double within {n} years',
      'The harbour tax in {town} did double within {n} years',
    ),
    matter(
      'Drinking water',
      'The tap water of {town} has failed {n} tests.',
      'The tap water of {town} has not failed {n} tests',
      'The tap water of {town} has indeed failed {n} tests',
    ),
    matter(
      'Schools & nurseries',
      'In {town} {n} schools have been closed.',
      'It is not true that {n} schools were closed in {town}',
      'In {town} {n} schools were closed, as the minister says',
    ),
    matter(
      'Ferries',
      'The ferry to {town} was cancelled {n} times.',
      'The ferry to {town} was not cancelled {n} times',
      'The ferry to {town} was cancelled {n} times',
    ),
  ],
  quote: 'I say it openly: {said}',
  open: 'Nobody can say yet: {said}',
  standfirst: 'The minister gave a number for {town}. We asked for the registers, and counted.',
  contradicts: 'What was written down in {town} says otherwise.',
  confirms: 'What was written down in {town} says the same.',
  verdict: {
    rebutted: 'Two registers that do not depend on each other contradict it.',
    upheld: 'Two registers that do not depend on each other confirm it.',
    mixed: 'One register confirms it, the other one contradicts it.',
    unproven: 'What we found settles nothing.',
  },
  article:
    'The register has a line for every day [@register]. The court counted again [@court].\n\n## What {town} says\n\nThe town refers to both [@register; @court].\n',
  reply: 'The ministry stands by its words.',
  channel: 'e-mail',
  search: { where: 'the archive of {town}', query: 'the numbers of all years', result: 'Nothing before 2010.' },
  speakers: MINISTERS,
  ministers: MINISTERS,
  role: 'Minister for the Coast',
  register: 'Harbour Office',
  court: 'Court of Audit',
};

const DE: Speech = {
  towns: ['Sel', 'Torrin', 'Port Maren', 'Hallow', 'Oberquill', 'Dray', 'Nessen', 'Altvarrow'],
  matters: [
    matter(
      'Steuern',
      'In {town} hat sich die Hafensteuer in {n} Jahren verdoppelt.',
      'Die Hafensteuer in {town} hat sich in {n} Jahren nicht verdoppelt',
      'Die Hafensteuer in {town} hat sich in {n} Jahren tatsächlich verdoppelt',
    ),
    matter(
      'Trinkwasserversorgungsverordnung',
      'Das Leitungswasser von {town} ist bei {n} Prüfungen durchgefallen.',
      'Das Leitungswasser von {town} ist nicht bei {n} Prüfungen durchgefallen',
      'Das Leitungswasser von {town} ist bei {n} Prüfungen durchgefallen',
    ),
    matter(
      'Schulen',
      'In {town} sind {n} Schulen geschlossen worden.',
      'In {town} wurden nicht {n} Schulen geschlossen',
      'In {town} wurden {n} Schulen geschlossen',
    ),
    matter(
      'Fähren',
      'Die Fähre nach {town} ist {n} Mal ausgefallen.',
      'Die Fähre nach {town} ist nicht {n} Mal ausgefallen',
      'Die Fähre nach {town} ist {n} Mal ausgefallen',
    ),
  ],
  quote: 'Ich sage es offen: {said}',
  open: 'Das kann noch niemand sagen: {said}',
  standfirst: 'Die Ministerin nannte eine Zahl für {town}. Wir haben die Register angefordert und nachgezählt.',
  contradicts: 'Was in {town} aufgeschrieben wurde, besagt etwas anderes.',
  confirms: 'Was in {town} aufgeschrieben wurde, besagt dasselbe.',
  verdict: {
    rebutted: 'Zwei Register, die nicht voneinander abhängen, widersprechen dem.',
    upheld: 'Zwei Register, die nicht voneinander abhängen, bestätigen es.',
    mixed: 'Ein Register bestätigt es, das andere widerspricht.',
    unproven: 'Was wir gefunden haben, entscheidet nichts.',
  },
  article:
    'Das Register hat für jeden Tag eine Zeile [@register]. Der Rechnungshof hat nachgezählt [@court].\n\n## Was {town} sagt\n\nDie Stadt verweist auf beide [@register; @court].\n',
  reply: 'Das Ministerium bleibt bei seinen Worten.',
  channel: 'E-Mail',
  search: { where: 'im Archiv von {town}', query: 'die Zahlen aller Jahre', result: 'Nichts vor 2010.' },
  speakers: ['Ilse Brandt', 'Käthe Løve', 'Jörg Hauswaldt', 'Anneliese von und zu Hohenfels-Mittenwald'],
  ministers: MINISTERS,
  role: 'Ministerin für die Küste',
  register: 'Hafenamt',
  court: 'Rechnungshof',
};

const FR: Speech = {
  towns: ['Sel', 'Torrin', 'Port-Maren', 'Hallow', 'Haut-Quill', 'Dray', 'Nessen', 'Vieux-Varrow'],
  matters: [
    matter(
      'Impôts',
      'À {town}, la taxe portuaire a doublé en {n} ans.',
      'À {town}, la taxe portuaire n’a pas doublé en {n} ans',
      'À {town}, la taxe portuaire a bien doublé en {n} ans',
    ),
    matter(
      'Eau potable',
      'L’eau du robinet de {town} a échoué à {n} contrôles.',
      'L’eau du robinet de {town} n’a pas échoué à {n} contrôles',
      'L’eau du robinet de {town} a échoué à {n} contrôles',
    ),
    matter(
      'Écoles',
      'À {town}, {n} écoles ont été fermées.',
      'Non, {n} écoles n’ont pas été fermées à {town}',
      'À {town}, {n} écoles ont été fermées',
    ),
    matter(
      'Ferrys',
      'Le ferry pour {town} a été annulé {n} fois.',
      'Le ferry pour {town} n’a pas été annulé {n} fois',
      'Le ferry pour {town} a été annulé {n} fois',
    ),
  ],
  quote: 'Je le dis ouvertement : {said}',
  open: 'Personne ne peut encore le dire : {said}',
  standfirst: 'La ministre a donné un chiffre pour {town}. Nous avons demandé les registres, et compté.',
  contradicts: 'Ce qui a été noté à {town} dit autre chose.',
  confirms: 'Ce qui a été noté à {town} dit la même chose.',
  verdict: {
    rebutted: 'Deux registres indépendants l’un de l’autre le contredisent.',
    upheld: 'Deux registres indépendants l’un de l’autre le confirment.',
    mixed: 'Un registre le confirme, l’autre le contredit.',
    unproven: 'Ce que nous avons trouvé ne tranche rien.',
  },
  article:
    'Le registre a une ligne pour chaque jour [@register]. La Cour a recompté [@court].\n\n## Ce que dit {town}\n\nLa ville renvoie aux deux [@register; @court].\n',
  reply: 'Le ministère maintient ses propos.',
  channel: 'courriel',
  search: { where: 'les archives de {town}', query: 'les chiffres de toutes les années', result: 'Rien avant 2010.' },
  speakers: ['Hélène Marchais', 'Éloïse Dufay', 'Bertrand de la Rochette', 'Noé Cassel'],
  ministers: MINISTERS,
  role: 'Ministre du Littoral',
  register: 'Capitainerie',
  court: 'Cour des comptes',
};

const AR: Speech = {
  towns: ['سيل', 'تورين', 'بورت مارين', 'هالو', 'كويل العليا', 'دراي', 'نيسن', 'فارو القديمة'],
  matters: [
    matter(
      'الضرائب',
      'في {town} تضاعفت ضريبة الميناء خلال {n} سنوات.',
      'ضريبة الميناء في {town} لم تتضاعف خلال {n} سنوات',
      'ضريبة الميناء في {town} تضاعفت فعلاً خلال {n} سنوات',
    ),
    matter(
      'مياه الشرب',
      'فشلت مياه {town} في {n} فحوص.',
      'مياه {town} لم تفشل في {n} فحوص',
      'مياه {town} فشلت فعلاً في {n} فحوص',
    ),
    matter('المدارس', 'أُغلقت {n} مدارس في {town}.', 'لم تُغلق {n} مدارس في {town}', 'أُغلقت فعلاً {n} مدارس في {town}'),
    matter(
      'العبّارات',
      'أُلغيت العبّارة إلى {town} {n} مرات.',
      'العبّارة إلى {town} لم تُلغَ {n} مرات',
      'العبّارة إلى {town} أُلغيت {n} مرات',
    ),
  ],
  quote: 'أقولها صراحة: {said}',
  open: 'لا يستطيع أحد أن يجزم بعد: {said}',
  standfirst: 'ذكرت الوزيرة رقماً عن {town}. طلبنا السجلات وعددنا.',
  contradicts: 'ما دُوّن في {town} يقول غير ذلك.',
  confirms: 'ما دُوّن في {town} يقول الشيء نفسه.',
  verdict: {
    rebutted: 'سجلان لا يعتمد أحدهما على الآخر يناقضان ذلك.',
    upheld: 'سجلان لا يعتمد أحدهما على الآخر يؤكدان ذلك.',
    mixed: 'سجل يؤكد ذلك وآخر يناقضه.',
    unproven: 'ما وجدناه لا يحسم شيئاً.',
  },
  article:
    'في السجل سطر لكل يوم [@register]. وعدّت المحكمة من جديد [@court].\n\n## ماذا تقول {town}\n\nتحيل المدينة إلى كليهما [@register; @court].\n',
  reply: 'تتمسك الوزارة بأقوالها.',
  channel: 'بريد إلكتروني',
  search: { where: 'أرشيف {town}', query: 'أرقام جميع السنوات', result: 'لا شيء قبل 2010.' },
  speakers: ['سامي الحدّاد', 'أحمد إدريس', 'ليلى المنصوري', 'نور الدين البحيري'],
  ministers: ['أورين فاسك', 'سونيفا كاريل', 'توري ليندكفيست', 'راغنا سولفيك'],
  role: 'وزيرة الساحل',
  register: 'مكتب الميناء',
  court: 'ديوان المحاسبة',
};

/** The languages of the desk, the first one first. */
export const LANGUAGES = ['en', 'de', 'fr', 'ar'] as const;
export type Language = (typeof LANGUAGES)[number];

export const SPEECH: Readonly<Record<Language, Speech>> = { en: EN, de: DE, fr: FR, ar: AR };
