import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { CONTROLS } from '../src/controls/registry.ts';
import { actionNumber } from '../src/iam/actions/actions.ts';
import { parsePolicy } from '../src/iam/language/policy.ts';
import { hasBit } from '../src/iam/sets/bits.ts';
import { policySets } from '../src/iam/sets/policy-sets.ts';
import { makePlan } from '../src/scan/run.ts';
import { READS } from '../src/sources/aws/registry.ts';

const at = (path: string) => new URL(path, import.meta.url);
const README = readFileSync(at('../README.md'), 'utf8');
const packed = brotliDecompressSync(readFileSync(at('../src/iam/sets/fixtures/managed-policies.json.br')));
const { policies } = JSON.parse(packed.toString()) as {
  readonly policies: readonly { readonly name: string; readonly document: unknown }[];
};

/** Actions of a full scan that one of AWS's policies does not allow. */
function lacking(name: string): readonly string[] {
  const result = parsePolicy(policies.find((it) => it.name === name)?.document);
  if (!result.ok) throw new Error(result.error);
  const { allowMay } = policySets(result.policy, 'aws');
  const actions = makePlan(CONTROLS, READS).reads.flatMap((read) =>
    read.operations.flatMap((op) => op.actions),
  );
  return [...new Set(actions)].toSorted().filter((action) => {
    const number = actionNumber(action);
    return number === undefined || !hasBit(allowMay, number);
  });
}

it('the README says how many of the actions SecurityAudit lacks, and which ReadOnlyAccess does', () => {
  const told = /`SecurityAudit` lacks (\d+) of (?:these|the) actions/.exec(README.replaceAll('\n', ' '));
  expect(Number(told?.[1])).toBe(lacking('SecurityAudit').length);
  for (const action of lacking('ReadOnlyAccess')) expect(README).toContain(`\`${action}\``);
});
