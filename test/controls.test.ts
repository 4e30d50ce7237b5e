import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Case, CaseTable } from '../src/controls/case.ts';
import { CONTROLS } from '../src/controls/registry.ts';
import type { Control } from '../src/model/control.ts';
import type { Finding } from '../src/model/finding.ts';
import type { Kind } from '../src/model/kinds.ts';
import { GLOBAL } from '../src/model/resource.ts';
import { judge } from '../src/scan/judge.ts';
import { demandOf } from '../src/scan/plan.ts';
import { ScanStore } from '../src/store/scan-store.ts';

const ACCOUNT = '111122223333';
const REGION = 'eu-west-1';
const NOW = '2026-11-01T00:00:00.000Z';
const FROM = { operation: 'test:Case', at: NOW };

const folder = new URL('../src/controls/', import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.cases.ts'),
);
const tables = await Promise.all(
  files.toSorted().map(async (file): Promise<[string, CaseTable]> => {
    const module = (await import(new URL(file, folder).pathname)) as { default: CaseTable };
    return [file, module.default];
  }),
);
const byId = new Map(CONTROLS.map((control) => [control.id, control]));

for (const [file, table] of tables) {
  describe(table.control, () => {
    const control = byId.get(table.control);
    it('belongs to a control and its file', () => {
      expect(control?.kind).toBe(table.kind);
      expect(file.endsWith(`/${table.control}.cases.ts`)).toBe(true);
    });
    if (control === undefined) return;
    for (const row of table.cases) {
      it(`${row.verdict}: ${row.name}`, () => {
        const finding = judgeCase(control, table.kind, row);
        expect({ verdict: finding.verdict, reason: finding.reason }).toEqual({
          verdict: row.verdict,
          reason: row.reason === undefined ? expect.stringMatching(/\.$/) : expect.stringMatching(row.reason),
        });
      });
    }
  });
}

describe('every control', () => {
  const covered = new Map(tables.map(([, table]) => [table.control, table]));
  it.each(CONTROLS.map((control) => control.id))('%s has a pass, a fail and an unknown case', (id) => {
    const verdicts = new Set(covered.get(id)?.cases.map((row) => row.verdict));
    expect([...verdicts]).toEqual(expect.arrayContaining(['pass', 'fail', 'unknown']));
  });
});

/** The finding on the judged resource; the engine must give exactly one. */
function judgeCase(control: Control, kind: Kind, row: Case<Kind>): Finding {
  const store = ScanStore.open(':memory:', demandOf([control]).references);
  const id = row.id ?? (kind === 'aws:account' ? ACCOUNT : kind === 'aws:region' ? REGION : 'the-one');
  const region = row.region ?? (kind === 'aws:account' ? GLOBAL : REGION);
  const others = row.others ?? [];
  store.put(ACCOUNT, GLOBAL, [{ kind: 'aws:account', id: ACCOUNT, facts: row.account ?? {} }], FROM);
  store.put(ACCOUNT, REGION, [{ kind: 'aws:region', id: REGION, facts: row.regionFacts ?? {} }], FROM);
  store.put(
    ACCOUNT,
    region,
    [
      {
        kind,
        id,
        arn: row.arn,
        name: row.resourceName,
        managedByAws: row.managedByAws ?? false,
        facts: row.facts,
      },
    ],
    FROM,
  );
  for (const other of others)
    store.put(ACCOUNT, other.region ?? REGION, [{ ...other, facts: other.facts }], FROM);
  for (const listed of new Set([kind, ...others.map((other) => other.kind), ...kindsOf(control)])) {
    const cause = row.unlisted?.includes(listed)
      ? ({ kind: 'denied', operation: `test:List`, actions: ['test:List'] } as const)
      : null;
    store.setListing({
      kind: listed,
      account: ACCOUNT,
      region: listed === 'aws:account' ? GLOBAL : REGION,
      cause,
    });
  }
  const findings: Finding[] = [];
  judge({
    store,
    controls: [control],
    account: ACCOUNT,
    now: row.now ?? NOW,
    onFinding: (it) => findings.push(it),
  });
  store.close();
  const mine = findings.filter((finding) => finding.resource.id === id && finding.region === region);
  expect(mine, 'findings on the judged resource').toHaveLength(1);
  return mine[0]!;
}

function kindsOf(control: Control): Kind[] {
  return Object.values(control.relations).map((relation) => relation.kind);
}
