// Writes which regions AWS does not offer a service in, of those that we read from, as botocore's endpoints.json says
// (Apache-2.0; https://github.com/boto/botocore). It says nothing of a service that is not in it, that is not regional,
// or that it has no region of; nor of partitions that we know no host names of.
//
//   node scripts/regions-without.mjs BOTOCORE_DATA_FOLDER DAY      DAY: when that botocore was the newest, 2026-11-24
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { CLIENTS } from '../src/sources/aws/clients.ts';

const OUT = new URL('../src/sources/aws/regions-without.ts', import.meta.url);
const PARTITIONS = new Set(['aws', 'aws-cn', 'aws-us-gov', 'aws-eusc']);

const [folder, day] = process.argv.slice(2);
if (folder === undefined || !/^\d{4}-\d\d-\d\d$/.test(day ?? '')) {
  process.stderr.write('Name them: node scripts/regions-without.mjs BOTOCORE_DATA_FOLDER DAY\n');
  process.exit(2);
}
const { partitions } = JSON.parse(readFileSync(join(folder, 'endpoints.json'), 'utf8'));
const prefixes = endpointPrefixes();
const entries = Object.keys(CLIENTS)
  .map((client) => [client, without(prefixes.get(client))])
  .filter(([, regions]) => regions.length > 0);
const text = readFileSync(OUT, 'utf8');
const table = entries.map(([client, regions]) => `  '${client}':\n    '${regions.join(' ')}',\n`).join('');
writeFileSync(
  OUT,
  text
    .replace(/asOf: '.*?'/, `asOf: '${day}'`)
    .replace(/(const WITHOUT: [^{]*\{\n)[^}]*(\};)/, (_, head, end) => `${head}${table}${end}`),
);
process.stdout.write(`${entries.length} services that some region is without\n`);

/** By the SDK's name of the client, as it is made of the service's id. */
function endpointPrefixes() {
  const known = new Map();
  for (const entry of readdirSync(folder, { withFileTypes: true }).filter((it) => it.isDirectory())) {
    const versions = readdirSync(join(folder, entry.name)).toSorted();
    const file = join(folder, entry.name, versions.at(-1) ?? '', 'service-2.json.gz');
    if (!existsSync(file)) continue;
    const { serviceId, endpointPrefix } = JSON.parse(gunzipSync(readFileSync(file))).metadata;
    known.set(serviceId.toLowerCase().replaceAll(' ', '-'), endpointPrefix);
  }
  return known;
}

function without(prefix) {
  return partitions
    .filter(({ partition }) => PARTITIONS.has(partition))
    .flatMap(({ regions, services }) => {
      const { endpoints = {}, isRegionalized = true } = services[prefix] ?? {};
      const all = Object.keys(regions);
      // Beside regions it lists the global ones, and FIPS endpoints as if they were regions.
      const offered = all.filter((region) => region in endpoints);
      if (!isRegionalized || offered.length === 0) return [];
      return all.filter((region) => !offered.includes(region));
    })
    .toSorted();
}
