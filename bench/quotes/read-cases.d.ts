export function readCases(path: string): readonly unknown[];
