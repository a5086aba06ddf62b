import { listed } from './listed.ts';

/** Units in which one language tells what another tells in others; each with what it comes to in one unit of its kind. */
const MEASURES = `
  time:1=second,seconds,sekunde,sekunden,seconde,secondes,segundo,segundos,secondo,secondi,seconden
  time:60=minute,minutes,minuten,minuto,minutos,minuti,minuut,min
  time:3600=hour,hours,stunde,stunden,heure,heures,hora,horas,ora,ore,uur,uren,h,uhr,hrs
  time:86400=day,days,tag,tage,tagen,jour,jours,día,días,dia,dias,giorno,giorni,dag,dagen,night,nights
  time:604800=week,weeks,woche,wochen,semaine,semaines,semana,semanas,settimana,settimane,weken
  time:2629800=month,months,monat,monate,monaten,mois,mes,meses,mês,mese,mesi,maand,maanden
  time:31557600=year,years,jahr,jahre,jahren,an,ans,année,années,año,años,ano,anos,anno,anni,jaar
  time:315576000=decade,decades,jahrzehnt,jahrzehnte,jahrzehnten,décennie,décennies,década,décadas,decennio,decenni,decennia
  length:0.0254=inch,inches,zoll,pouce,pouces,pulgada,pulgadas,pollici,polegadas
  length:0.3048=foot,feet,ft,fuß,pied,pieds,pie,pies,pé,pés,piedi,voet
  length:0.9144=yard,yards
  length:1609.344=mile,miles,mi,meile,meilen,mille,milles,milla,millas,milha,milhas,miglio,miglia,mijl
  length:1852=seemeilen,seemeile,zeemijl
  length:0.01=cm,centimetre,centimetres,centimeter,centimeters,zentimeter,centimètre,centimètres,centímetro,centímetros,centimetro,centimetri
  length:1=m,metre,metres,meter,meters,mètre,mètres,metro,metros,metri
  length:1000=km,kilometre,kilometres,kilometer,kilometers,kilometern,kilomètre,kilomètres,kilómetro,kilómetros,quilômetro,quilômetros,quilómetros,chilometro,chilometri
  mass:0.02835=ounce,ounces,oz,unze,unzen,once,onces
  mass:0.4536=pound,pounds,lb,lbs,livre,livres,libra,libras,libbre
  mass:0.001=g,gram,grams,gramm,gramme,grammes,gramo,gramos,grammi
  mass:1=kg,kilo,kilos,kilogram,kilograms,kilogramm,kilogramme,kilogrammes,kilogramo,kilogramos,chilo,chili
  mass:1000=t,tonne,tonnes,tonnen,tonne,ton,tons,tonelada,toneladas,tonnellate
  area:4046.9=acre,acres,acri
  area:10000=ha,hectare,hectares,hektar,hectárea,hectáreas,ettari
  area:2589988=sq,square
  area:1000000=km²,quadratkilometer,quadratkilometern
  volume:3.785=gallon,gallons,gallonen,galones
  volume:1=l,litre,litres,liter,liters,litro,litros,litri
  heat:1=°,degrees,degree,grad,degrés,degré,grados,graus,gradi,graden
`;

interface Measure {
  readonly kind: string;
  readonly size: number;
}

const TABLE: ReadonlyMap<string, Measure> = new Map(
  listed(MEASURES).flatMap((entry) => {
    const [unit = '', words = ''] = entry.split('=');
    const [kind = '', size = ''] = unit.split(':');
    return words.split(',').map((word): readonly [string, Measure] => [word, { kind, size: Number(size) }]);
  }),
);

/** Translators round what they convert; a month has 28 to 31 days. */
const TOLERANCE = 0.08;

/** Whether a number of one unit is that of another: 30 miles and 48 km, 14 days and two weeks, 86 °F and 30 °C. */
export function isConverted(a: number, unitA: string, b: number, unitB: string): boolean {
  const [one, other] = [TABLE.get(unitA), TABLE.get(unitB)];
  if (one === undefined || other === undefined || one.kind !== other.kind) return false;
  if (one.kind === 'heat') return isHeat(a, b) || isHeat(b, a);
  if (one.size === other.size) return false;
  const [inOne, inOther] = [a * one.size, b * other.size];
  return Math.abs(inOne - inOther) <= TOLERANCE * Math.max(inOne, inOther);
}

function isHeat(fahrenheit: number, celsius: number): boolean {
  return Math.abs(((fahrenheit - 32) * 5) / 9 - celsius) <= 1;
}
