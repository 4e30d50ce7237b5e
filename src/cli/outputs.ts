import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import { writeCsv } from '../reports/csv.ts';
import { writeJson } from '../reports/json.ts';
import { writeMarkdown } from '../reports/markdown.ts';
import { writeNdjson } from '../reports/ndjson.ts';
import type { Result } from '../reports/result.ts';
import { renderSummary } from '../reports/terminal/summary.ts';
import { CliError } from './errors.ts';
import { columnsOf, wantsColour } from './terminal.ts';

export const FORMATS = ['table', 'json', 'ndjson', 'csv', 'markdown'] as const;
export type Format = (typeof FORMATS)[number];

const ENDINGS: Readonly<Record<string, Format>> = {
  json: 'json',
  ndjson: 'ndjson',
  jsonl: 'ndjson',
  csv: 'csv',
  md: 'markdown',
  txt: 'table',
};

/** One report: where it goes (undefined: standard output) and how it looks. */
export interface Output {
  readonly format: Format;
  readonly file?: string;
}

/**
 * Pairs formats with files. A file takes the format of its ending, if that was asked for or none was; else the first
 * format that has no file yet. One format at most is left for standard output; with files only, that is the table.
 */
export function pairOutputs(formats: readonly string[], files: readonly string[]): Output[] {
  const left = formats.flatMap((format) => format.split(',')).map(toFormat);
  const asked = left.length > 0;
  const outputs: Output[] = files.map((file) => {
    const byEnding = ENDINGS[file.split('.').at(-1)?.toLowerCase() ?? ''];
    const format = byEnding !== undefined && (left.includes(byEnding) || !asked) ? byEnding : left[0];
    if (format === undefined) {
      throw new CliError(
        `--output ${file} has no format: add --format json, or name the file .json, .ndjson, .csv or .md`,
      );
    }
    const at = left.indexOf(format);
    if (at !== -1) left.splice(at, 1);
    return { format, file };
  });
  const [first, ...more] = left;
  if (more.length > 0) {
    throw new CliError(
      `only one format can go to standard output (${left.join(', ')}): give --output FILE for the others`,
    );
  }
  if (first !== undefined) return [...outputs, { format: first }];
  return asked ? outputs : [...outputs, { format: 'table' }];
}

function toFormat(name: string): Format {
  const format = FORMATS.find((known) => known === name);
  if (format === undefined) throw new CliError(`there is no format ${name}: use ${FORMATS.join(', ')}`);
  return format;
}

export interface Look {
  readonly columns: number;
  readonly colour: boolean;
  /** Files that hold the same result: the table names them. */
  readonly files?: readonly string[];
}

/** How standard output looks, beside the files that are written too. */
export function lookOf(outputs: readonly Output[], noColor: boolean): Look {
  return {
    columns: columnsOf(process.stdout),
    colour: wantsColour(process.stdout, noColor),
    files: outputs.flatMap(({ file }) => file ?? []),
  };
}

/** A file is read anywhere: neither colour nor this terminal's width belongs into it. */
const ON_PAPER: Look = { columns: 100, colour: false };

/** Writes one report. Throws the file system's error when the file cannot be written. */
export async function writeOutput(output: Output, result: Result, look: Look): Promise<void> {
  const stream = output.file === undefined ? process.stdout : createWriteStream(output.file);
  const write = async (chunk: string): Promise<void> => {
    if (!stream.write(chunk)) await once(stream, 'drain');
  };
  const failure = output.file === undefined ? undefined : finished(stream, { readable: false });
  // Awaited below; an early failure must not count as unhandled until then.
  failure?.catch(() => undefined);
  await Promise.race([
    render(output.format, result, write, output.file === undefined ? look : ON_PAPER),
    ...(failure === undefined ? [] : [failure]),
  ]);
  if (output.file !== undefined) {
    stream.end();
    await failure;
  }
}

async function render(
  format: Format,
  result: Result,
  write: (chunk: string) => Promise<void>,
  look: Look,
): Promise<void> {
  switch (format) {
    case 'table':
      return write(renderSummary(result, look));
    case 'json':
      return writeJson(result, write);
    case 'ndjson':
      return writeNdjson(result, write);
    case 'csv':
      return writeCsv(result, write);
    case 'markdown':
      return writeMarkdown(result, write);
  }
}
