import type { GuardWords } from './guard-words.ts';

/** Spanish. Own compilation. */
export const es: GuardWords = {
  script: 'Latn',
  frequent: `el la los las que del por con para una está como pero más su se`,
  negations: `
    no nunca jamás nada nadie ningún ninguno ninguna ningunos ningunas ni sin tampoco apenas en_absoluto rara_vez
    raramente difícilmente escasamente ni_siquiera lejos_de nunca_más
  `,
  denials: `
    negó negaron negar negando falso falsa falsos falsas mentira bulo excepto salvo duda dudan dudó nieg* negado
    negada negaba negaban negativa negándose desmient* desmint* desment* mentir mintió miente mienten mentiras
    falsamente falsed* falsific* rechaz* refut* rebat* descart* prohib* prohíb* revoc* anul* cancel* retract*
    desdij* desdice impid* imped* evitó evitaron falta faltan faltaba carec* fracas* deja_de dejan_de dejó_de
    dejaron_de dejar_de dejado_de infundad* erróne* equivocad* incorrect* imposib* improbab* incapaz incapaces dudas
    dudoso dudosa dudaba dudamos cuestiona cuestionan cuestionó a_excepción con_excepción exceptuando excluy*
    excluid* mito inexistente* inverosím* inventado inventada inventó inventaron desacredit* desautoriz* suspend*
    abstuv* abstien* bulos
  `,
  conditions: `
    si salvo_que a_menos_que siempre_que en_caso_de en_caso_de_que con_tal_de_que suponiendo a_no_ser_que
    siempre_y_cuando en_el_caso_de con_tal_de a_condición_de con_la_condición_de bajo_la_condición de_lo_contrario
    en_caso_contrario de_ser_así de_confirmarse de_no_ser supeditad* condicionad* condición_de sujeto_a sujeta_a
    sujetos_a sujetas_a mientras_no excepto_que por_si en_la_medida_en_que a_reserva_de a_falta_de pendiente_de
    pendientes_de salvo_si suponiendo_que
  `,
  modals: `
    pudo debe deben debería deberían debía tiene_que tienen_que habría habrían sería serían hay_que pued* podr*
    pudi* podem* podí* debo debemos deba deban debían deberíamos debió debieron debiera debieran tengo_que
    tenemos_que tenía_que tenían_que tuvo_que tuvieron_que tendrá_que tendrán_que tenga_que tengan_que tener_que
    ha_de han_de había_de había_que habrá_que hubo_que va_a van_a iba_a iban_a hubiera hubieran hubiese hubiesen
    necesita necesitan obligado_a obligada_a obligados_a *aría *arían *dría *drían *iría *irían *ecería *ecerían
    sabría sabrían cabría perdería vendería rompería volvería vería verían creería *ará *arán *erá *erán *irá *irán
    *drá *drán *brá *brán
  `,
  hedges: `
    cree creen creía creo teme temen espera esperan supone suponen quizá quizás tal_vez acaso parece parecen parecía
    casi alrededor cerca_de unos unas algunos algunas pocos pocas mayoría mitad parte sólo solo solamente según
    hasta al_menos más_de menos_de a_veces creemos creían creyó creyeron creyendo piensa piensan pienso pensaba
    pensaban opina opinan considera consideran sospech* temía temían temió temieron temor temores esperaba esperaban
    esperamos espero suponía suponían supuso suponemos supongo supuest* estima* estimó calcula calculan calculó
    alega* alegó afirma afirman afirmó afirmaron afirmaba asegura aseguran aseguró aseguraron sostien* sostuv*
    sostenía sostenían presunt* presumible* presume presumen probable* posible* probabilidad* posibilidad* eventual*
    potencial* a_lo_mejor al_parecer por_lo_visto a_juzgar parecían pareció parecieron pareciera aparent*
    en_principio en_teoría teóricamente hipotétic* hipótesis a_primera_vista por_ahora por_el_momento de_momento
    por_lo_pronto provisional* provisori* temporalmente transitori* preliminar* prácticamente en_torno_a aproximad*
    más_o_menos parcial* en_gran_medida en_cierta_medida en_cierto_modo en_buena_medida generalmente en_general
    por_lo_general normalmente habitualmente por_regla_general a_menudo con_frecuencia frecuentemente
    de_vez_en_cuando ocasional* en_ocasiones en_ciertos_casos varios varias suele suelen solía solían únicamente
    meramente exclusivamente mero mera como_máximo como_mínimo a_lo_sumo por_lo_menos cuando_menos como_mucho
    por_debajo_de por_encima_de autodenominad* autoproclamad* rumor* indicio* sugier* sugir* sugerir que_se_sepa
    que_yo_sepa que_sepamos a_juicio_de en_opinión_de extraoficial* prevé prevén previsible* previsto prevista
    sin_confirmar tentativamente intenta intentan intentó intentaron intentar intentaba trató_de trataron_de
    trata_de especul* conjetur* relativamente sobre_todo principalmente alguno alguna algún insinú* insinu*
    o_más o_menos a_sabiendas dolosamente intencionadamente intencionalmente deliberadamente negligentemente
    imprudentemente temerariamente fraudulentamente de_mala_fe con_dolo por_imprudencia por_negligencia
  `,
  numbers: `
    dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho
    diecinueve veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien ciento cientos mil miles
    millón millones billón billones docena docenas doble triple tercio cuarto cero veinti* treintena cuarentena
    doscient* trescient* cuatrocient* quinient* seiscient* setecient* ochocient* novecient* centenar centenares
    millar millares decena decenas trillón trillones tercios tercera_parte cuarta_parte quinta_parte décima_parte
    dos_terceras cuádruple quíntuple duplic* triplic* cuadruplic* dobles y_medio y_media un_par_de medio_millón
    media_docena medio_centenar ambos ambas
  `,
  exceptions: `
    sin_embargo no_obstante por_supuesto si_bien forma_parte forman_parte formar_parte formó_parte formaba_parte
    por_otra_parte por_su_parte por_parte_de irán teherán maría varía secretaría notaría comisaría vicaría contraría
    rosaría varían contrarían adquiría adquirían
  `,
};
