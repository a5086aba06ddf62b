import type { GuardWords } from './guard-words.ts';

/** Portuguese. Own compilation. */
export const pt: GuardWords = {
  script: 'Latn',
  frequent: `o os uma do da dos das em não que para com por mais são ao à também`,
  negations: `
    não nunca jamais nada ninguém nenhum nenhuma nenhuns nenhumas nem sem tampouco longe_de de_modo_algum
    de_forma_alguma raramente raras_vezes dificilmente nunca_mais nenhures não_se nunca_se
  `,
  denials: `
    nega negam negou negaram negar falso falsa falsos falsas mentira exceto salvo dúvida boato negado negada negava
    negavam negando nego negativa desment* desmint* mentiu mentir mentiras falsamente falsific* rejeit* recus*
    refut* rebat* descart* proíb* proib* revog* anul* cancel* impede impedem impediu impediram impedir impedido
    evitou evitaram falta faltam faltava carece carecem fracass* deixou_de deixaram_de deixa_de deixam_de deixar_de
    infundad* errad* erróne* incorret* incorrect* impossív* improváv* incapaz incapazes duvid* dúvidas contest*
    questiona* questionou exceção_de excepção_de excetuando excepto à_exceção à_excepção exclui* excluí* excluem
    exclusão mito inexistente* inverdade* desautoriz* desacredit* suspend* suspens* boatos inventad* retratou
    retrataram retratar_se absteve_se abstiveram mentem
  `,
  conditions: `
    se caso a_menos_que a_não_ser_que desde_que contanto_que salvo_se a_não_ser exceto_se excepto_se na_condição
    com_a_condição sob_a_condição sob_condição em_caso_de no_caso_de caso_contrário do_contrário de_contrário
    supondo sempre_que enquanto_não sujeito_a sujeita_a sujeitos_a sujeitas_a condicionad* na_medida_em_que
    à_espera_de dependente_de dependendo pendente_de contanto
  `,
  modals: `
    pode podem poderia pôde puderam podia podiam possa possam deve devem deveria devia tem_de têm_de tem_que têm_que
    seria teria precisa precisam posso podemos possamos pudesse pudessem puder puderem podendo devo devemos deviam
    devesse devessem tenho_de tenho_que temos_de temos_que tinha_de tinha_que tinham_de tinham_que teve_de teve_que
    tiveram_de tiveram_que terá_de terá_que terão_de terão_que ter_de ter_que há_que hão_de há_de vai vão iria vou
    precisava precisou precisar ficaria estaria faria daria haveria viria diria levaria permitiria traria causaria
    significaria custaria chegaria mataria *ariam *eriam *iriam *ará *arão *erá *erão *irá *irão obrigado_a
    obrigada_a obrigados_a
  `,
  hedges: `
    crê creem teme temem espera esperam talvez parece parecem parecia quase cerca_de alguns algumas poucos poucas
    maioria metade parte só somente apenas segundo até pelo_menos mais_de menos_de às_vezes acredit* creio cremos
    pensa pensam penso pensava pensavam acha acham acho achava achavam julga julgam julgo considera consideram
    suspeit* temia temiam temeu receia receiam receio temor esperava esperavam espero esperamos supunha supôs
    supost* supõe* supomos suponho estima* estimou calcula calculam alega* alegou afirma afirmam afirmou afirmaram
    afirmava assegura asseguram assegurou sustenta sustentam sustentou presum* provável prováveis provavel* possível
    possíveis possivel* probabilidade* possibilidade* eventual eventuais eventualmente potencial* porventura quiçá
    ao_que_parece pelos_vistos ao_que_tudo_indica tudo_indica pareceu pareceram aparent* em_princípio em_teoria
    teoricamente em_tese hipót* hipotét* à_primeira_vista por_enquanto por_agora por_ora de_momento até_agora
    provisóri* provisori* temporári* temporari* preliminar* transitóri* praticamente em_torno_de à_volta_de
    por_volta_de perto_de aproximad* mais_ou_menos parcial* em_grande_medida em_certa_medida de_certo_modo
    geralmente em_geral via_de_regra em_regra por_norma normalmente habitualmente costuma costumam costumava
    frequentemente com_frequência muitas_vezes por_vezes de_vez_em_quando ocasional* em_alguns_casos em_certos_casos
    vários várias algum alguma unicamente meramente exclusivamente mero mera no_máximo no_mínimo quando_muito
    ao_menos menos_que mais_que abaixo_de acima_de autodenominad* autoproclamad* rumor* indício* sugere sugerem
    sugeriu sugeriram que_se_saiba que_eu_saiba tanto_quanto_se_sabe que_saibamos na_opinião_de oficios*
    extraoficial* prevê preveem previsto prevista previsível tentou tentaram tenta tentam tentar tentativa especul*
    conjetur* relativamente principalmente sobretudo insinu*
    ou_mais ou_menos conscientemente dolosamente intencionalmente deliberadamente negligentemente fraudulentamente
    com_dolo por_negligência de_má-fé de_má_fé
  `,
  numbers: `
    dois duas três quatro cinco seis sete oito nove dez onze doze treze catorze quatorze quinze dezesseis dezasseis
    dezessete dezassete dezoito dezenove dezanove vinte trinta quarenta cinquenta sessenta setenta oitenta noventa
    cem cento centenas mil milhares milhão milhões bilhão bilhões dúzia dobro triplo terço quarto zero centena
    dezena dezenas milhar duzent* trezent* quatrocent* quinhent* seiscent* setecent* oitocent* novecent* bilião
    biliões trilião trilhão trilhões triliões terços terça_parte quarta_parte quinta_parte décima_parte quádruplo
    duplo duplic* triplic* quadruplic* dobrou dobraram dobrar e_meio e_meia meio_milhão meia_dúzia meia_centena
    um_par_de dúzias por_cento ambos ambas
  `,
  exceptions: `que_se discutiu-se como_se onde_se quando_se já_se também_se ainda_se qual_se 
    o_caso do_caso no_caso neste_caso nesse_caso este_caso um_caso esse_caso cada_caso seu_caso faz_parte
    fazem_parte fazer_parte fez_parte fazia_parte por_outra_parte por_parte_de verão teerão variam pará ceará barão
    tubarão
  `,
};
