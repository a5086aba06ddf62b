import { listed, type GuardWords } from './guard-words.ts';

/** Polish. Own compilation. */
export const pl: GuardWords = {
  script: 'Latn',
  frequent: listed(`się na że jest do w z przez jako oraz który która które także jego tego przy`),
  negations: listed(`
    nie ani nigdy nikt nikogo nikomu nic niczego niczym nigdzie żaden żadna żadne żadnego żadnej żadnych bez
    ledwie bynajmniej brak nieprawda
  `),
  denials: listed(`
    zaprzecza zaprzeczył zaprzeczyła zaprzeczają zaprzeczyli zaprzeczyć dementuje zdementował fałsz fałszywy
    fałszywa fałszywe kłamstwo kłamie odmówił odmówiła odmówili odmawia odrzucił odrzuciła odrzucili odrzuca
    zakazał zakazuje wyklucza wykluczył niemożliwe wątpi wątpliwe oprócz poza_tym mit
  `),
  conditions: listed(`jeśli jeżeli gdyby czy o_ile pod_warunkiem chyba_że w_razie dopóki skoro choćby inaczej`),
  modals: listed(`
    może mogą mógł mogła mogło mogli mogły mógłby mogłaby mogłoby mogliby można możemy powinien powinna powinno
    powinni powinny musi muszą musiał musiała musieli trzeba należy będzie będą byłby byłaby byłoby byliby zdoła
    wolno ma_prawo chce chcą
  `),
  hedges: listed(`
    sądzi sądzą uważa uważają twierdzi twierdzą przypuszcza obawia_się spodziewa_się prawdopodobnie być_może
    rzekomo rzekomy rzekoma rzekome podobno podejrzewany podejrzany przypuszczalnie chyba zapewne wydaje_się
    prawie niemal około mniej_więcej blisko kilka kilku niektóre niektórzy nieliczni większość połowa połowę
    część części częściowo tylko jedynie wyłącznie do co_najmniej co_najwyżej najwyżej przynajmniej ponad
    więcej_niż mniej_niż czasem czasami często zwykle tak_zwany tzw
  `),
  numbers: listed(`
    dwa dwie dwóch trzy trzech cztery czterech pięć pięciu sześć sześciu siedem siedmiu osiem ośmiu dziewięć
    dziewięciu dziesięć dziesięciu jedenaście dwanaście trzynaście czternaście piętnaście szesnaście siedemnaście
    osiemnaście dziewiętnaście dwadzieścia trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt siedemdziesiąt
    osiemdziesiąt dziewięćdziesiąt sto dwieście trzysta tysiąc tysiące tysięcy milion miliony milionów miliard
    miliardy miliardów tuzin dwukrotnie trzykrotnie trzecia jedna_trzecia ćwierć procent procenta zero setki
  `),
};
