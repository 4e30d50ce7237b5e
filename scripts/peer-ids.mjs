// Takes the ids of other tools' controls into test/fixtures/peer-ids.json, so that a test can hold our crosswalk to
// them. Only ids: they are facts; the texts beside them are their authors'.
//
//   node scripts/peer-ids.mjs DIR
//
// DIR holds three lists as tab-separated values with a line of column names: prowler_checks.tsv (check_id),
// cloudsploit_checks.tsv (id) and frameworks.tsv (framework, id), where Security Hub's are AWS-FSBP and
// SecurityHub-other.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder] = process.argv.slice(2);
const SECURITY_HUB = new Set(['AWS-FSBP', 'SecurityHub-other']);

if (folder === undefined) {
  console.error('peer-ids: name the folder that holds the lists: node scripts/peer-ids.mjs DIR');
  process.exitCode = 2;
} else write(folder);

function write(from) {
  const ids = {
    prowler: column(from, 'prowler_checks.tsv', 'check_id'),
    cloudsploit: column(from, 'cloudsploit_checks.tsv', 'id'),
    securityHub: column(from, 'frameworks.tsv', 'id', (row) => SECURITY_HUB.has(row.framework)),
  };
  const file = new URL('../test/fixtures/peer-ids.json', import.meta.url);
  writeFileSync(file, `${JSON.stringify(ids, null, 1)}\n`);
  for (const [peer, list] of Object.entries(ids)) console.log(`${list.length} ids of ${peer}`);
}

function column(from, file, name, keep = () => true) {
  const [head = '', ...lines] = readFileSync(join(from, file), 'utf8').trimEnd().split('\n');
  const names = head.split('\t');
  if (!names.includes(name)) throw new Error(`${file} has no column ${name}`);
  const rows = lines.map((line) => Object.fromEntries(line.split('\t').map((cell, at) => [names[at], cell])));
  const ids = rows.filter(keep).map((row) => row[name]);
  return [...new Set(ids)].toSorted();
}
