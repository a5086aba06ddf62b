import type { SiteWords } from '../site-words.ts';

/** Spanish. */
export const es: SiteWords = {
  frame: {
    home: 'Inicio',
    corrections: 'Correcciones',
    method: 'Cómo trabajamos',
    search: 'Buscar',
    menu: 'Sitio',
    languages: 'Idiomas',
    skip: 'Ir al contenido',
    feeds: 'Canales',
  },
  lists: {
    all: 'Todas las verificaciones',
    newest: 'Las más recientes',
    ratings: 'Veredictos',
    claimants: 'Quién lo dijo',
    topics: 'Temas',
    places: 'Lugares',
    years: 'Años',
    browse: 'Explorar',
    checks: { one: '{n} verificación', other: '{n} verificaciones' },
    page: 'Página {n}',
    pages: 'Páginas',
    older: 'Anteriores',
    newer: 'Más recientes',
    none: 'Aquí todavía no hay verificaciones.',
    withdrawn: 'Retirada',
    record: 'El historial hasta ahora',
    notRandom:
      'Lo que verificamos no es una selección al azar: las cifras no dicen con qué frecuencia alguien acierta o se equivoca.',
    howToRead: 'Cómo leer nuestros veredictos',
  },
  corrections: {
    heading: 'Correcciones',
    intro: 'Lo que cambiamos después de publicar, lo más reciente primero.',
    none: 'Hasta ahora no se ha corregido nada.',
  },
  method: {
    heading: 'Cómo trabajamos',
    ratings: 'Los veredictos',
    onScale: 'De verdadero a falso',
    offScale: 'Fuera de la escala',
    policies: 'Nuestras normas',
  },
  notFound: {
    heading: 'Esta página no existe',
    text: 'Puede que la dirección esté mal escrita o que la página haya cambiado de lugar.',
  },
  related: {
    sameClaimant: 'Más declaraciones de {n}',
    sameTopic: 'Más sobre {n}',
  },
  versions: {
    heading: 'Versiones',
    published: 'Publicada',
    verdict: 'El veredicto cambió de {was} a {now}',
    changed: 'Modificada',
    withdrawn: 'Retirada',
    again: 'Pública de nuevo',
    by: 'por {n}',
  },
};
