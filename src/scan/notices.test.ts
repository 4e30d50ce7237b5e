import { describe, expect, it } from 'vitest';
import type { Control } from '../model/control.ts';
import { control } from '../model/control.ts';
import type { DatedData } from '../model/dated.ts';
import { pass } from '../model/verdict.ts';
import { ScanStore } from '../store/scan-store.ts';
import { judgeStore } from './run.ts';

const RUNTIMES: DatedData = { about: 'runtimes', asOf: '2026-08-22', sources: [] };
const POLICIES: DatedData = { about: 'policies', asOf: '2026-06-01', sources: [] };

function judging(...dated: readonly DatedData[]): Control {
  return control({
    id: 'account-judged',
    title: 'Accounts are judged',
    risk: { impact: 'order', exposure: 'inside', ease: 'effort' },
    why: 'It is a test.',
    fix: 'Nothing.',
    items: [],
    aka: {},
    kind: 'aws:account',
    facts: [],
    dated,
    judge: () => pass('Judged.'),
  });
}

function noticesAt(started: string, controls: readonly Control[], notices?: readonly string[]) {
  const store = ScanStore.open(':memory:');
  const { info } = judgeStore(
    { store, controls },
    {
      id: 'test',
      started,
      finished: started,
      source: 'aws',
      accounts: ['111122223333'],
      regions: [],
      calls: { made: 0, denied: 0, throttled: 0, failed: 0 },
      ...(notices === undefined ? {} : { notices }),
    },
  );
  store.close();
  return info.notices;
}

describe('notices', () => {
  it('tell what a chosen control judges by that is more than 120 days older than the scan', () => {
    expect(noticesAt('2026-11-24T00:00:00.000Z', [judging(RUNTIMES), judging(POLICIES, RUNTIMES)])).toEqual([
      'What this program knows of policies (2026-06-01) is more than 120 days older than the scan. A newer release may know more.',
    ]);
    expect(noticesAt('2027-03-01T00:00:00.000Z', [judging(RUNTIMES), judging(POLICIES)])).toEqual([
      expect.stringContaining('policies (2026-06-01), runtimes (2026-08-22)'),
    ]);
  });

  it('are absent where there is nothing to tell', () => {
    expect(noticesAt('2026-11-24T00:00:00.000Z', [judging(RUNTIMES), judging()])).toBeUndefined();
  });

  it('are made anew when a snapshot is judged again', () => {
    expect(noticesAt('2026-11-24T00:00:00.000Z', [judging()], ['An earlier notice.'])).toBeUndefined();
  });
});
