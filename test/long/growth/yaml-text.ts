import type { Data } from './specimen.ts';

/** Data as YAML in blocks, its texts in double quotes; several times as fast as a real writer. */
export function yamlText(data: Data): string {
  const lines: string[] = [];
  write(data, '', lines);
  return `${lines.join('\n')}\n`;
}

function write(data: Data, indent: string, lines: string[]): void {
  if (Array.isArray(data)) {
    for (const item of data as readonly Data[]) {
      if (typeof item !== 'object') lines.push(`${indent}- ${scalar(item)}`);
      else {
        lines.push(`${indent}-`);
        write(item, `${indent}  `, lines);
      }
    }
  } else if (typeof data === 'object') {
    for (const [key, value] of Object.entries(data)) {
      const name =
        /^[a-z][a-zA-Z0-9-]*$/.test(key) && !/^(?:true|false|null|yes|no|on|off)$/.test(key)
          ? key
          : JSON.stringify(key);
      if (typeof value !== 'object') lines.push(`${indent}${name}: ${scalar(value)}`);
      else if (Object.keys(value).length === 0) lines.push(`${indent}${name}: ${Array.isArray(value) ? '[]' : '{}'}`);
      else {
        lines.push(`${indent}${name}:`);
        write(value, `${indent}  `, lines);
      }
    }
  }
}

function scalar(value: Data): string {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return JSON.stringify(value);
  return value;
}
