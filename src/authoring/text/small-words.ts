/** Words that say little by themselves, as ids spell them, by language. What denies something is none of them. */
const SMALL_WORDS: Readonly<Record<string, string>> = {
  en: `a an the of in on at to for from by with into onto over under about as than since until and or but that this these
    those which who whom whose it its he his she her they their them we our us you your i my is are was were be been being
    am has have had having do does did will would shall should can could may might must there here so just ever only`,
  de: `der die das den dem des ein eine einen einem einer eines von vom im in am an auf zu zum zur fuer mit bei aus nach
    ueber unter um seit bis und oder aber dass diese dieser dieses diesem diesen es sein seine ihr ihre wir unser unsere
    unserer unseren ich mein ist sind war waren wird werden wurde wurden worden hat haben hatte hatten kann koennen soll
    sollen muss muessen als wie so auch nur sich`,
  fr: `le la les l un une des du de d en au aux a dans sur sous par pour avec entre et ou mais que qui ce cette ces cet son
    sa ses leur leurs notre nos votre vos il elle ils elles nous vous je mon ma mes est sont etait etaient sera ete etre
    ont avait avaient avoir se s y depuis`,
  es: `el la los las lo un una unos unas de del al a en por para con entre sobre desde hasta y o pero que quien su sus
    nuestro nuestra nuestros nuestras es son era eran fue fueron ser sido ha han habia haber hay se le les este esta estos
    estas ese esa`,
  pt: `o a os as um uma uns umas de do da dos das em no na nos nas ao aos por pelo pela para com entre sobre desde ate e ou
    mas que quem seu sua seus suas nosso nossa nossos nossas foi foram era eram ser sido tem teem havia se este esta estes
    estas esse essa`,
  nl: `de het een van in op aan te tot voor met bij uit naar over onder om sinds en of maar dat die deze dit er hij zij ze
    wij we ons onze hun zijn haar is was waren wordt worden werd werden heeft hebben had hadden kan kunnen zal zullen`,
};

/** The words of an id that stay if it is to be brief: those that say something, unless hardly any is left. */
export function tellingWords(words: readonly string[], language: string): readonly string[] {
  const [primary = ''] = language.toLowerCase().split('-');
  const small = new Set((SMALL_WORDS[primary] ?? '').split(/\s+/));
  const telling = words.filter((word) => !small.has(word));
  return telling.length < FEWEST ? words : telling;
}

const FEWEST = 2;
