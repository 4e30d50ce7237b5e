/**
 * Picks out of a file of Prowler's cases those whose check some control of ours names in its crosswalk:
 *
 *   node test/moto/tools/select-cases.mjs cases.jsonl
 *
 * and writes them to ../prowler-cases.jsonl. To be run again when a crosswalk changes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { CONTROLS } from '../../../src/controls/registry.ts';

const [source] = process.argv.slice(2);
if (source === undefined) {
  console.error('usage: node test/moto/tools/select-cases.mjs cases.jsonl');
  process.exit(2);
}
const named = new Set(CONTROLS.flatMap((control) => control.aka.prowler ?? []));
const cases = readFileSync(source, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line))
  .filter((it) => named.has(it.check))
  .map(({ id, check, provider, needs_managed_policies: managedPolicies = false, setup, expect }) => ({
    id,
    check,
    regions: provider.regions,
    managedPolicies,
    ...measurementsOf(provider),
    setup,
    expect,
  }))
  .toSorted((a, b) => a.id.localeCompare(b.id));
writeFileSync(
  new URL('../prowler-cases.jsonl', import.meta.url),
  cases.map((it) => `${JSON.stringify(it)}\n`).join(''),
);
console.log(`${cases.length} cases of ${new Set(cases.map((it) => it.check)).size} checks`);

/** What Prowler was told of enclave images, register by register; our setting takes them together. */
function measurementsOf({ audit_config: config = {} }) {
  const measurements = Object.values(config.enclave_golden_pcr_values ?? {}).flat();
  return measurements.length === 0 ? {} : { measurements };
}
