/** How many places of a file are shown in one list; nobody looks at more, and a hostile file has a hundred thousand. */
export const MOST = 2_000;
