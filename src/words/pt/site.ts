import type { SiteWords } from '../site-words.ts';

/** Portuguese. */
export const pt: SiteWords = {
  frame: {
    home: 'Início',
    corrections: 'Correções',
    method: 'Como trabalhamos',
    search: 'Pesquisar',
    menu: 'Site',
    languages: 'Idiomas',
    skip: 'Ir para o conteúdo',
    feeds: 'Feeds',
  },
  lists: {
    all: 'Todas as verificações',
    newest: 'Mais recentes',
    ratings: 'Vereditos',
    claimants: 'Quem disse',
    topics: 'Temas',
    places: 'Lugares',
    years: 'Anos',
    browse: 'Explorar',
    checks: { one: '{n} verificação', other: '{n} verificações' },
    page: 'Página {n}',
    pages: 'Páginas',
    older: 'Mais antigas',
    newer: 'Mais recentes',
    none: 'Ainda não há verificações aqui.',
    withdrawn: 'Retirada',
    record: 'O histórico até agora',
    notRandom:
      'O que verificamos não é uma escolha ao acaso: os números não dizem com que frequência alguém acerta ou erra.',
    howToRead: 'Como ler os nossos vereditos',
  },
  corrections: {
    heading: 'Correções',
    intro: 'O que alterámos depois da publicação, do mais recente ao mais antigo.',
    none: 'Até agora nada foi corrigido.',
  },
  method: {
    heading: 'Como trabalhamos',
    ratings: 'Os vereditos',
    onScale: 'Do verdadeiro ao falso',
    offScale: 'Fora da escala',
    policies: 'As nossas regras',
  },
  notFound: {
    heading: 'Esta página não existe',
    text: 'O endereço pode estar mal escrito, ou a página mudou de lugar.',
  },
  related: {
    sameClaimant: 'Mais declarações de {n}',
    sameTopic: 'Mais sobre {n}',
  },
  versions: {
    heading: 'Versões',
    published: 'Publicada',
    verdict: 'Veredito alterado de {was} para {now}',
    changed: 'Alterada',
    withdrawn: 'Retirada',
    again: 'Pública de novo',
    by: 'por {n}',
  },
};
