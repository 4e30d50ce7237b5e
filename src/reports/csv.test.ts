import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvField, csvRow, writeCsv } from './csv.ts';
import { SAMPLE } from './fixtures/result.ts';
import { sanitize } from './sanitize.ts';

const CASES: readonly (readonly [string, string, string])[] = [
  ['plain text', 'eu-west-1', 'eu-west-1'],
  ['nothing', '', ''],
  ['a comma', 'a,b', '"a,b"'],
  ['quotes', 'say "hi"', '"say ""hi"""'],
  ['a formula', '=1+1', `"'=1+1"`],
  ['a plus', '+49', `"'+49"`],
  ['a minus', '-1', `"'-1"`],
  ['an at sign', '@SUM(A1)', `"'@SUM(A1)"`],
  ['a fullwidth equals sign', '＝1+1', `"'＝1+1"`],
  ['a tab before a formula', '\t=1', `"'\\t=1"`],
  ['a carriage return before a formula', '\r=1', `"'\\r=1"`],
  ['a formula behind a semicolon', 'x; =1', `"x;' =1"`],
  ['a quoted formula behind a semicolon', 'x;"=1"', `"x;'""=1"""`],
  ['an escape sequence', 'a\x1b[31mb', 'a\\u{1b}[31mb'],
];

const text = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('=', '+', '-', '@', ';', '"', "'", ',', ' ', '\t', '\r', '\n', 'a') }),
);

/** Reads one row as RFC 4180 has it. */
function parseRow(row: string): string[] {
  const fields: string[] = [];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  for (let match = field.exec(row); match !== null; match = field.exec(row)) {
    fields.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '\r\n') break;
  }
  return fields;
}

describe('csvField', () => {
  it.each(CASES)('%s', (_, given, expected) => {
    expect(csvField(given)).toBe(expected);
  });
});

describe('csvRow', () => {
  it('can be read back, field by field', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), (fields) => {
        const read = parseRow(csvRow(fields));
        expect(read).toHaveLength(fields.length);
        expect(read.map((field) => field.replaceAll("'", ''))).toEqual(
          fields.map((field) => sanitize(field).replaceAll("'", '')),
        );
      }),
    );
  });

  it('has no cell that a spreadsheet would run, whichever separator it takes', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), (fields) => {
        const row = csvRow(fields);
        for (const cell of [...parseRow(row), ...row.split(';')]) expect(cell).not.toMatch(/^[\s"]*[=+\-@]/);
      }),
    );
  });
});

describe('writeCsv', () => {
  it('writes a header and a row a finding, all of one length', async () => {
    let csv = '';
    await writeCsv(SAMPLE, (chunk) => void (csv += chunk));
    const rows = csv
      .split('\r\n')
      .slice(0, -1)
      .map((row) => parseRow(`${row}\r\n`));
    expect(rows).toHaveLength(1 + [...SAMPLE.findings()].length);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([21]));
    expect(rows[0]).toEqual(expect.arrayContaining(['verdict', 'control', 'resource_arn', 'cause_actions']));
  });

  it('keeps what the findings of the sample try', async () => {
    let csv = '';
    await writeCsv(SAMPLE, (chunk) => void (csv += chunk));
    expect(csv).not.toContain('\x1b');
    expect(csv).not.toContain('\u202E');
  });
});
