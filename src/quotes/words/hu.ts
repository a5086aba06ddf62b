import { listed, type GuardWords } from './guard-words.ts';

/** Hungarian. Own compilation. */
export const hu: GuardWords = {
  script: 'Latn',
  frequent: listed(`hogy nem az és egy is meg ezt volt szerint mint csak már azt ami vagy`),
  negations: listed(`
    nem ne sem se soha senki senkit senkinek semmi semmit sehol sincs nincs nincsen nincsenek sincsenek nélkül
    aligha semmilyen egyik_sem *atlan *etlen *talan *telen
  `),
  denials: listed(`
    tagad tagadja tagadta tagadták cáfol cáfolja cáfolta hamis hazugság hazudik elutasít elutasítja elutasította
    megtagadta visszautasította tilos megtiltotta lehetetlen kétli kétséges kivéve mítosz téves
  `),
  conditions: listed(`ha hacsak feltéve amennyiben különben esetén vajon`),
  modals: listed(`
    lehet lehetne lehetett kell kellene kellett kellene tud tudna tudott szabad fog fogja fogják fognak akar
    akarja volna *hat *het *hatja *heti *hatnak *hetnek *hatott *hetett *hatna *hetne
  `),
  hedges: listed(`
    hisz hiszi úgy_véli gondolja attól_tart reméli feltételezi becslések állítja állítólag állítólagos talán
    esetleg valószínűleg feltehetően vélhetően úgy_tűnik láthatóan majdnem szinte körülbelül mintegy nagyjából
    körül néhány kevés legtöbb többség többsége fele része részben csupán mindössze legalább legfeljebb több_mint
    kevesebb_mint olykor gyakran úgynevezett
  `),
  numbers: listed(`
    két kettő három négy öt hat hét nyolc kilenc tíz tizenegy tizenkét tizenkettő húsz harminc negyven ötven
    hatvan hetven nyolcvan kilencven száz kétszáz ezer ezrek millió milliók milliárd milliárdok tucat kétszer
    háromszor kétszeres harmad harmada negyed negyede százalék nulla
  `),
};
