import { format, resolveConfig } from 'prettier';
import { type DescriptionFile, descriptionFiles, type Generator } from './generator.js';

/** Results of a generator by file, such as `10 of 10`. */
export type Results = Partial<Record<DescriptionFile, string>>;

const header = ['generator', 'version', 'language', '3.1', '3.0', 'set', 'gets wrong by itself'];
const headerLine = `| ${header.join(' | ')} |`;

/** Returns the rows of the table of a guide, as cells, without its header. */
export function readTable(guide: string): string[][] {
  const rows = tableLines(guide).map((line) => line.split('|').slice(1, -1));
  return rows.slice(2).map((cells) => cells.map((cell) => cell.trim()));
}

/**
 * Returns the guide with the table of these generators.
 *
 * A generator without results keeps those that the guide has.
 */
export async function writeTable(
  guide: string,
  file: string,
  generators: readonly Generator[],
  results: ReadonlyMap<string, Results>,
): Promise<string> {
  const before = new Map(readTable(guide).map((cells) => [cells[0], cells] as const));
  const rows = generators.map((generator) => {
    const { name, version, language, settings } = generator;
    const cellOf = (one: DescriptionFile, index: number) =>
      results.get(name)?.[one] ?? before.get(name)?.[3 + index] ?? 'not run';
    return [
      name,
      version,
      language,
      ...descriptionFiles.map(cellOf),
      settings,
      faultsOf(generator),
    ];
  });
  const lines = [
    headerLine,
    `|${' --- |'.repeat(header.length)}`,
    ...rows.map((cells) => `| ${cells.join(' | ')} |`),
  ];
  const text = guide.replace(tableLines(guide).join('\n'), () => lines.join('\n'));
  return format(text, { ...(await resolveConfig(file)), filepath: file });
}

function faultsOf({ faults = [] }: Generator): string {
  const lines = faults.map(({ call, why, descriptions }) => {
    const only = descriptions?.map((file) => (file === 'openapi.yaml' ? '3.1' : '3.0')).join();
    return `\`${call}\`${only ? `, ${only}` : ''}: ${why}`;
  });
  return lines.length > 0 ? lines.join('; ') : 'nothing';
}

function tableLines(guide: string): string[] {
  const lines = guide.split('\n');
  const start = lines.findIndex((line) => /^\| generator\b/.test(line));
  if (start < 0) throw new Error('The guide has no table of generators.');
  const length = lines.slice(start).findIndex((line) => !line.startsWith('|'));
  return lines.slice(start, start + length);
}
