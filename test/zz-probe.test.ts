import { it } from 'vitest';
import { CONTROLS } from '../src/controls/registry.ts';
import { operationName } from '../src/sources/aws/read.ts';
import { READS } from '../src/sources/aws/registry.ts';
import { scanWorld } from './support/scan-world.ts';
import { company, companyResponders } from '../bench/company.ts';
it('probe', async () => {
  const answered = new Set(Object.keys(companyResponders(1)));
  const { store, counts, findings, calls } = await scanWorld({ respond: company(1), controls: CONTROLS });
  console.log(counts);
  for (const read of READS) {
    const names = read.operations.map(operationName).filter((n) => !answered.has(n));
    if (names.length === 0) continue;
    const each = typeof read.scope === 'object' ? read.scope.each : null;
    const made = names.filter((n) => calls.some((c) => `${c.service}:${c.operation}` === n));
    if (each !== null && store.count(each) > 0) console.log('EACH', each, names.join());
    else if (made.length) console.log(typeof read.scope === 'string' ? read.scope : each, made.join(), 'GIVES', JSON.stringify(read.gives), read.lists?.join());
  }
  const unknown = findings.filter((f) => f.verdict === 'unknown');
  const seen = new Map<string, number>();
  for (const f of unknown) { const k = f.control + ' ' + JSON.stringify((f as any).missing ?? f).slice(0, 500).replace(/bench-data-\d+/g,'B'); const c = f.control; if (!seen.has(c)) console.log(k); seen.set(c, (seen.get(c) ?? 0) + 1); }
  console.log(unknown.length);
}, 30000);
