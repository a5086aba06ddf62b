import { listed, type GuardWords } from './guard-words.ts';

/** Finnish. Own compilation. */
export const fi: GuardWords = {
  script: 'Latn',
  frequent: listed(`ja on että se ei oli joka myös hän mutta kun ovat sen tai mukaan`),
  negations: listed(`
    ei en et emme ette eivät eikä enkä etkä emmekä ettekä eivätkä älä älkää älköön ilman tuskin kukaan mikään
    mitään ketään koskaan missään *matta *mättä ettei ellei
  `),
  denials: listed(`
    kiistää kiisti kiistävät kieltää kielsi kieltävät kiistänyt kieltänyt väärä väärin valhe valehtelee
    hylkäsi hylkää kieltäytyi kieltäytyy torjui torjuu mahdotonta mahdoton epäilee epäili lukuun_ottamatta
    myytti perätön
  `),
  conditions: listed(`jos mikäli vaikka edellyttäen ehdolla muuten ellei jollei niin_kauan`),
  modals: listed(`
    voi voivat voisi voisivat voida saattaa saattavat saattaisi pitää pitäisi täytyy täytyisi on_pakko saa
    saavat tulee tulisi aikoo haluaa *isi *isivat
  `),
  hedges: listed(`
    uskoo uskovat arvelee pelkää toivoo olettaa epäilee arvioi väittää väittävät ehkä mahdollisesti
    todennäköisesti luultavasti oletettavasti väitetty väitetyn ilmeisesti näyttää melkein lähes noin suunnilleen
    jotkut muutama muutamat useimmat enemmistö puolet osa osittain vain ainoastaan pelkästään vähintään
    enintään korkeintaan yli alle enemmän_kuin vähemmän_kuin joskus usein niin_sanottu
  `),
  numbers: listed(`
    kaksi kahden kolme kolmen neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen yksitoista kaksitoista
    kaksikymmentä kolmekymmentä viisikymmentä sata satoja tuhat tuhatta tuhansia miljoona miljoonaa miljoonia
    miljardi miljardia tusina kaksinkertainen kolmasosa neljäsosa neljännes prosentti prosenttia nolla
  `),
  negativeEndings: listed(`ton tön`),
};
