// Packs what a checkout of https://github.com/iann0036/iam-dataset (MIT) says of the policies managed by AWS into the
// fixture that src/iam/sets/managed-policies.test.ts reads.
//
//   node scripts/managed-policies.mjs FOLDER
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const FIXTURE = new URL('../src/iam/sets/fixtures/managed-policies.json.br', import.meta.url);

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write('Name the folder of the checkout: node scripts/managed-policies.mjs FOLDER\n');
  process.exit(2);
}
const directory = join(folder, 'aws', 'managedpolicies');
const read = readdirSync(directory)
  .toSorted()
  .map((file) => {
    const { document, effective_actions: rows = [] } = JSON.parse(
      readFileSync(join(directory, file), 'utf8'),
    );
    const effective = rows.map((row) => String(row.effective_action).toLowerCase());
    return { name: file.replace('.json', ''), document, effective };
  });
const actions = [...new Set(read.flatMap((it) => it.effective))].toSorted();
const places = new Map(actions.map((name, place) => [name, place]));
const policies = read.map((it) => ({
  ...it,
  effective: runs(it.effective.map((name) => places.get(name) ?? 0)),
}));
writeFileSync(
  FIXTURE,
  brotliCompressSync(JSON.stringify({ actions, policies }), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 },
  }),
);
process.stdout.write(`${policies.length} policies, ${actions.length} actions\n`);

/** Places in a row as first and number, one pair after the other. */
function runs(list) {
  const sorted = [...new Set(list)].toSorted((one, other) => one - other);
  const firsts = sorted.filter((place, at) => at === 0 || sorted[at - 1] !== place - 1);
  return firsts.flatMap((first, at) => {
    const next = firsts[at + 1];
    const end = next === undefined ? sorted.length : sorted.indexOf(next);
    return [first, end - sorted.indexOf(first)];
  });
}
