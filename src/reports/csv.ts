import type { Finding } from '../model/finding.ts';
import type { Result } from './result.ts';
import { sanitize } from './sanitize.ts';
import { Sink } from './sink.ts';
import type { Write } from './sink.ts';

const COLUMNS: Readonly<Record<string, (finding: Finding) => string | undefined>> = {
  verdict: (it) => it.verdict,
  severity: (it) => it.severity,
  control: (it) => it.control,
  title: (it) => it.title,
  account: (it) => it.account,
  region: (it) => it.region,
  resource_kind: (it) => it.resource.kind,
  resource_id: (it) => it.resource.id,
  resource_name: (it) => it.resource.name,
  resource_arn: (it) => it.resource.arn,
  reason: (it) => it.reason,
  remedy: (it) => it.remedy?.hint,
  cause: (it) => it.cause?.kind,
  cause_operation: (it) => it.cause?.operation,
  cause_by: (it) => it.cause?.by,
  cause_actions: (it) => it.cause?.actions?.join(' '),
  items: (it) => it.items.join(' '),
  frameworks: (it) => Object.entries(it.frameworks).map(requirements).join(' '),
  tags: (it) => (it.resource.tags === undefined ? undefined : JSON.stringify(it.resource.tags)),
  first_seen: (it) => it.firstSeen,
  status: (it) => it.status,
};

/** All findings, a row each, as RFC 4180 has it: a header, commas, quotes where needed, CRLF. */
export async function writeCsv(result: Result, write: Write): Promise<void> {
  const sink = new Sink(write);
  await sink.put(csvRow(Object.keys(COLUMNS)));
  const cells = Object.values(COLUMNS);
  for (const finding of result.findings()) await sink.put(csvRow(cells.map((cell) => cell(finding) ?? '')));
  await sink.end();
}

function requirements([framework, ids]: [string, readonly string[]]): string {
  return ids.map((id) => `${framework}:${id}`).join(' ');
}

export function csvRow(fields: readonly string[]): string {
  return `${fields.map(csvField).join(',')}\r\n`;
}

/** What needs no look: most fields of most findings. */
const PLAIN = /^(?:\w(?:[\w .:/()*-]*[\w.:/()*-])?)?$/;

/**
 * One field that no spreadsheet takes for a formula, and that stays on its row: an apostrophe goes before whatever
 * could start one, here or after a semicolon, which splits cells where the comma is the decimal sign.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
export function csvField(text: string): string {
  if (PLAIN.test(text)) return text;
  const marked = /^[\t\r]/.test(text) ? `'${text}` : text;
  const safe = sanitize(marked).replace(/(^|;)(?=[\s"]*[=+\-@＝＋－＠])/gu, "$1'");
  return /[",;']|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
