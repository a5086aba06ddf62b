/** The kinds of file that authors write, each with its schema. */
export type DocumentKind = 'factcheck' | 'parties' | 'sources' | 'project';
