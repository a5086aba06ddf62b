import { parseYaml } from '../yaml/index.ts';

/** The format that the settings name; otherwise what is wrong with that, as sentences. */
export type NamedFormat = { readonly format: number } | { readonly problem: string; readonly hint: string };

/** Reads the format out of settings, which need be valid in no other way. */
export function formatOf(settings: Uint8Array, present: number): NamedFormat {
  const { document } = parseYaml(settings);
  if (document === undefined)
    return {
      problem: 'factwright.yaml cannot be read as YAML.',
      hint: '`factwright validate` says where it breaks off.',
    };
  const format: unknown = Object(document.data).format;
  if (format === undefined)
    return {
      problem: 'factwright.yaml does not say which `format` the project is in.',
      hint: `Add \`format: ${present}\` at its top if the project follows the present documentation.`,
    };
  if (typeof format !== 'number' || !Number.isInteger(format) || format < 1)
    return {
      problem: 'The `format` in factwright.yaml is no number of a format.',
      hint: `Write \`format: ${present}\`, without quotes, if the project follows the present documentation.`,
    };
  if (format > present)
    return {
      problem: `The project is in format ${format}, and this Factwright knows no format above ${present}.`,
      hint: 'Install a newer Factwright (`npm install --save-dev factwright@latest`); nothing leads back to an older format.',
    };
  return { format };
}
