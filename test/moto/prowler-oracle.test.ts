import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CONTROLS } from '../../src/controls/registry.ts';
import type { Disagreement } from './oracle.ts';
import { disagreements } from './oracle.ts';
import type { KnownDifference } from './prowler-differences.ts';
import { KNOWN_DIFFERENCES } from './prowler-differences.ts';
import type { ProwlerCase, Replayer } from './replay.ts';
import { prowlerCases, startReplayer } from './replay.ts';
import { scan } from './scan.ts';
import type { Moto } from './server.ts';
import { startMoto } from './server.ts';

const ACCOUNT = '123456789012';
const CASES = prowlerCases();

interface Stage {
  readonly moto: Moto;
  readonly replayer: Replayer;
}

/** Most cases need nothing of AWS's own, and a bare server is empty again at once. */
let bare: Stage;
let whole: Stage;

beforeAll(async () => {
  [bare, whole] = await Promise.all([start(true), start(false)]);
});

async function start(isBare: boolean): Promise<Stage> {
  const moto = await startMoto({
    bare: isBare,
    optedIn: [...new Set(CASES.flatMap(({ regions }) => regions))],
  });
  return { moto, replayer: startReplayer(moto.url) };
}

afterAll(async () => {
  for (const { moto, replayer } of [bare, whole]) {
    await replayer.stop();
    await moto.stop();
  }
});

function controlsOf(check: string) {
  return CONTROLS.filter((control) => control.aka.prowler?.includes(check) === true);
}

/** With the one setting of which Prowler's tests tell the values. */
function controlsFor({ check, measurements }: ProwlerCase) {
  const controls = controlsOf(check);
  if (measurements === undefined) return controls;
  return controls.map((it) => ({ ...it, settings: { ...it.settings, knownMeasurements: measurements } }));
}

function testOf({ id }: ProwlerCase): string {
  return id.slice(id.lastIndexOf('::') + 2);
}

function known(it: ProwlerCase): KnownDifference | undefined {
  return KNOWN_DIFFERENCES.find(({ check, tests }) => check === it.check && tests.includes(testOf(it)));
}

describe.each([...Map.groupBy(CASES, ({ check }) => check)])('%s', (check, cases) => {
  it('is asked by a control of ours', () => {
    expect(controlsOf(check)).not.toEqual([]);
  });

  it.each(cases.map((it) => [testOf(it), it] as const))('%s', async (_, it) => {
    const difference = known(it);
    const found = await differencesOf(it);
    if (difference === undefined) return expect(found).toEqual([]);
    const kinds = new Set(found.map(({ prowler, ours }) => `${prowler} but ${ours}`));
    const told = [difference.prowler].flat().map((prowler) => `${prowler} but ${difference.ours}`);
    expect([...kinds].toSorted()).toEqual(told.toSorted());
    const { mend } = difference;
    if (mend !== undefined) expect(await differencesOf({ ...it, setup: [...it.setup, ...mend] })).toEqual([]);
  });
});

async function differencesOf(it: ProwlerCase): Promise<readonly Disagreement[]> {
  const { moto, replayer } = it.managedPolicies ? whole : bare;
  await moto.reset();
  const expected = await replayer.replay(it);
  const { findings } = await scan(moto.url, controlsFor(it), it.regions);
  return disagreements(ACCOUNT, expected, findings);
}

describe('the known differences', () => {
  it('are about cases that there are, each told once', () => {
    const told = KNOWN_DIFFERENCES.flatMap(({ check, tests }) => tests.map((test) => `${check} ${test}`));
    expect(told.filter((key) => !CASES.some((it) => `${it.check} ${testOf(it)}` === key))).toEqual([]);
    expect(told.filter((key, at) => told.indexOf(key) !== at)).toEqual([]);
  });
});
