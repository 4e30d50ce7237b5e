import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CONTROLS } from '../../src/controls/registry.ts';
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

let moto: Moto;
let replayer: Replayer;

beforeAll(async () => {
  moto = await startMoto();
  replayer = startReplayer(moto.url);
});

afterAll(async () => {
  await replayer.stop();
  await moto.stop();
});

function controlsOf(check: string) {
  return CONTROLS.filter((control) => control.aka.prowler?.includes(check) === true);
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
    await moto.reset();
    const expected = await replayer.replay(it);
    const { findings } = await scan(moto.url, controlsOf(check), it.regions);
    const found = disagreements(ACCOUNT, expected, findings);
    const difference = known(it);
    if (difference === undefined) return expect(found).toEqual([]);
    expect(found.map(({ prowler, ours }) => ({ prowler, ours }))).toContainEqual({
      prowler: difference.prowler,
      ours: difference.ours,
    });
    expect(new Set(found.map(({ prowler, ours }) => `${prowler} ${ours}`)).size).toBe(1);
  });
});

describe('the known differences', () => {
  it('are about cases that there are, each told once', () => {
    const told = KNOWN_DIFFERENCES.flatMap(({ check, tests }) => tests.map((test) => `${check} ${test}`));
    expect(told.filter((key) => !CASES.some((it) => `${it.check} ${testOf(it)}` === key))).toEqual([]);
    expect(told.filter((key, at) => told.indexOf(key) !== at)).toEqual([]);
  });
});
