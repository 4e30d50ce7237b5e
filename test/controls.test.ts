import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Case, CaseTable } from '../src/controls/case.ts';
import { CONTROLS } from '../src/controls/registry.ts';
import type { Control } from '../src/model/control.ts';
import type { Finding } from '../src/model/finding.ts';
import type { Kind } from '../src/model/kinds.ts';
import { judgeCase } from './support/judge-case.ts';

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
        const finding = findingOf(control, table.kind, row);
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
function findingOf(control: Control, kind: Kind, row: Case<Kind>): Finding {
  const mine = judgeCase(control, kind, row);
  expect(mine, 'findings on the judged resource').toHaveLength(1);
  return mine[0]!;
}
