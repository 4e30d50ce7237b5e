import type { RootCredentials } from '../../model/kinds/account.ts';
import type { UserCredentials, UserKey } from '../../model/kinds/iam.ts';

/** The credential report as it is written: CSV with a header. A row that cannot be understood says why instead. */
export interface CredentialReport {
  readonly root: RootCredentials | undefined;
  readonly users: readonly {
    readonly name: string;
    readonly arn: string;
    readonly credentials: UserCredentials | { readonly unreadable: string };
  }[];
}

/** The report, or a row of it, is not what IAM documents. */
export class UnreadableReport extends Error {}

const COLUMNS = [
  'user',
  'arn',
  'user_creation_time',
  'password_enabled',
  'password_last_used',
  'password_last_changed',
  'mfa_active',
  'access_key_1_active',
  'access_key_1_last_rotated',
  'access_key_1_last_used_date',
  'access_key_2_active',
  'access_key_2_last_rotated',
  'access_key_2_last_used_date',
] as const;
type Column = (typeof COLUMNS)[number];
type Row = (column: Column) => string;

const ROOT = '<root_account>';

/**
 * Reads the report by its header, so that columns which AWS adds or moves do no harm.
 * Columns and their words: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_getting-report.html
 *
 * @throws UnreadableReport when a column is missing or a row is cut short
 */
export function parseCredentialReport(text: string): CredentialReport {
  const [head, ...lines] = text.split(/\r?\n/).filter((line) => line !== '');
  const header = head?.split(',') ?? [];
  const missing = COLUMNS.filter((column) => !header.includes(column));
  if (missing.length > 0) throw new UnreadableReport(`the report has no column ${missing.join(', ')}`);
  const rows = lines.map((line, index) => rowOf(header, line, index + 2));
  const root = rows.find((row) => row('user') === ROOT);
  return {
    root: root === undefined ? undefined : rootOf(root),
    users: rows
      .filter((row) => row('user') !== ROOT)
      .map((row) => ({ name: row('user'), arn: row('arn'), credentials: attempt(() => credentialsOf(row)) })),
  };
}

function rowOf(header: readonly string[], line: string, number: number): Row {
  const cells = cellsOf(header, line);
  if (cells.length !== header.length) {
    throw new UnreadableReport(`line ${number} has ${cells.length} of ${header.length} columns`);
  }
  return (column) => cells[header.indexOf(column)] ?? '';
}

/** The name and path of a user may hold commas, which the report does not quote; an ARN's first part cannot be in a name. */
function cellsOf(header: readonly string[], line: string): string[] {
  const cells = split(line);
  const extra = cells.length - header.length;
  if (extra <= 0 || header[0] !== 'user' || header[1] !== 'arn') return cells;
  const names = cells.slice(0, 2 + extra).join(',');
  const at = names.indexOf(',arn:');
  return at < 0 ? cells : [names.slice(0, at), names.slice(at + 1), ...cells.slice(2 + extra)];
}

/** At the commas outside quotes; a doubled quote stands for one. */
function split(line: string): string[] {
  if (!line.includes('"')) return line.split(',');
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"(?=,|$)|([^,]*))/g)].map(([, quoted, plain]) =>
    quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'),
  );
}

function attempt<T>(read: () => T): T | { readonly unreadable: string } {
  try {
    return read();
  } catch (error) {
    if (error instanceof UnreadableReport) return { unreadable: error.message };
    throw error;
  }
}

function rootOf(row: Row): RootCredentials {
  const used = [
    dateOrNone(row, 'access_key_1_last_used_date'),
    dateOrNone(row, 'access_key_2_last_used_date'),
  ];
  return {
    passwordLastUsed: dateOrNone(row, 'password_last_used'),
    keyLastUsed: used.filter((date) => date !== null),
  };
}

function credentialsOf(row: Row): UserCredentials {
  const passwordEnabled = flag(row, 'password_enabled');
  return {
    createdAt: date(row, 'user_creation_time'),
    passwordEnabled,
    passwordLastUsed: passwordEnabled ? useOf(row, 'password_last_used') : null,
    passwordLastChanged: passwordEnabled ? dateOrNone(row, 'password_last_changed') : null,
    mfaActive: flag(row, 'mfa_active'),
    keys: [...keyOf(row, 1), ...keyOf(row, 2)],
  };
}

/** Without a key, the date of rotation is `N/A`. */
function keyOf(row: Row, slot: 1 | 2): UserKey[] {
  const active = flag(row, `access_key_${slot}_active`);
  if (!active && row(`access_key_${slot}_last_rotated`) === 'N/A') return [];
  const lastRotated = date(row, `access_key_${slot}_last_rotated`);
  return [{ slot, active, lastRotated, lastUsed: useOf(row, `access_key_${slot}_last_used_date`) }];
}

function flag(row: Row, column: Column): boolean {
  const text = row(column).toLowerCase();
  if (text !== 'true' && text !== 'false') throw new UnreadableReport(`${column} is "${row(column)}"`);
  return text === 'true';
}

function date(row: Row, column: Column): string {
  const at = Date.parse(row(column));
  if (!/^\d{4}-\d\d-\d\dT/.test(row(column)) || Number.isNaN(at)) {
    throw new UnreadableReport(`${column} is "${row(column)}"`);
  }
  return new Date(at).toISOString();
}

/** Of something that exists: `N/A` and `no_information` both say that AWS has seen no use of it. */
function useOf(row: Row, column: Column): string | null {
  return row(column) === 'N/A' || row(column) === 'no_information' ? null : date(row, column);
}

/** Also `not_supported`, which AWS writes where it keeps no such date (root's password). */
function dateOrNone(row: Row, column: Column): string | null {
  return row(column) === 'not_supported' ? null : useOf(row, column);
}
