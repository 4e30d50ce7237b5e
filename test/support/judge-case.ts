import type { Case } from '../../src/controls/case.ts';
import type { Control } from '../../src/model/control.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Kind } from '../../src/model/kinds.ts';
import { GLOBAL } from '../../src/model/resource.ts';
import { judge } from '../../src/scan/judge.ts';
import { demandOf } from '../../src/scan/plan.ts';
import { ScanStore } from '../../src/store/scan-store.ts';

const ACCOUNT = '111122223333';
const REGION = 'eu-west-1';
const NOW = '2026-11-01T00:00:00.000Z';
const FROM = { operation: 'test:Case', at: NOW };

/** The findings on the resource that a row of a case table is about, judged by the real engine; there must be one. */
export function judgeCase(control: Control, kind: Kind, row: Case<Kind>): readonly Finding[] {
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
    controls: [{ ...control, settings: { ...control.settings, ...row.settings } }],
    account: ACCOUNT,
    now: row.now ?? NOW,
    onFinding: (it) => findings.push(it),
  });
  store.close();
  return findings.filter((finding) => finding.resource.id === id && finding.region === region);
}

function kindsOf(control: Control): Kind[] {
  return Object.values(control.relations).map((relation) => relation.kind);
}
