/** An e-mail as programs save it, with the line ends of the standard. */
export function mail(head: readonly string[], body: string): Uint8Array {
  return Buffer.from([...head, '', body].join('\n').replaceAll(/\r?\n/g, '\r\n'), 'latin1');
}

/** The parts of a message between the lines that part them. */
export function parts(boundary: string, ...each: readonly string[]): string {
  return `${each.map((part) => `--${boundary}\n${part}\n`).join('')}--${boundary}--`;
}

/** What every e-mail from the ministry begins with. */
export const HEAD: readonly string[] = [
  'Received: from mail.health.example by desk.example; Wed, 18 Nov 2026 09:14:02 +0100',
  'From: =?utf-8?Q?Press_office=2C_Ministry_of_H=C3=A9alth?= <press@health.example>',
  'To: Desk <desk@harbour.example>, nurse@ward.example',
  'Date: Wed, 18 Nov 2026 09:14:00 +0100',
  'Subject: =?utf-8?B?V2FpdGluZyB0aW1lcyDigJMgeW91cg==?= =?utf-8?B?IHF1ZXN0aW9ucw==?=',
  'MIME-Version: 1.0',
];
