import type { ClauseWords } from './clause-words.ts';

/** Spanish. Own compilation. */
export const es: ClauseWords = {
  relatives: `que quien quienes cual cuales cuyo cuya cuyos cuyas donde`,
  conjunctions: `y e o u pero sino porque pues aunque mientras cuando como ni además entonces así luego`,
  contrasts: `pero aunque sino embargo obstante mientras pese`,
  correctives: `sino`,
  without: `sin`,
  speech: `cuenta_el cuenta_la dijo dice dicen dijeron dicho afirmó afirma afirman aseguró asegura señaló señala explicó explica añadió añade agregó agrega declaró declara indicó indica manifestó manifiesta sostuvo sostiene apuntó apunta comentó comenta contó respondió responde preguntó pregunta reconoció reconoce admitió admite advirtió advierte anunció anuncia informó informa precisó precisa recordó recuerda destacó destaca subrayó subraya concluyó concluye relató insistió insiste según de_acuerdo_con en_palabras_de asegurado prosiguió prosigue remató recalcó recalca confirmó confirma`,
  limits: `solo sólo solamente únicamente hasta salvo excepto si siempre_que a_menos_que con_tal a_no_ser exclusivamente mientras_no sin_perjuicio`,
  universals: `todo toda todos todas cada siempre ambos ambas cualquier cualquiera nunca totalmente completamente`,
  subjects: `yo tú él ella ello nosotros nosotras vosotros ellos ellas usted ustedes esto eso`,
  pronouns: `me te se lo la le los las les nos os mí ti sí este esta estos estas ese esa esos esas aquel aquella su sus nuestro nuestra nuestros nuestras mi mis tu tus allí aquí ahí ello dicho dicha`,
  determiners: `el la los las un una unos unas este esta estos estas ese esa esos esas su sus nuestro nuestra mi dicho dicha`,
};
