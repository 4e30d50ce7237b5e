import { describe, expect, it } from 'vitest';
import { CONTROLS } from '../src/controls/registry.ts';
import { demoAccount } from '../src/demo/world.ts';
import { makePlan } from '../src/scan/run.ts';
import { operationName } from '../src/sources/aws/read.ts';
import { READS } from '../src/sources/aws/registry.ts';
import type { StubCall } from '../src/sources/stub/protocol.ts';
import { STARTED, scanWorld } from './support/scan-world.ts';

/** The two calls that come before every plan. */
const OPENING = new Set(['sts:GetCallerIdentity', 'ec2:DescribeRegions']);

function keyOf(call: StubCall): string {
  return `${call.service}:${call.operation} ${call.region} ${JSON.stringify(call.input)}`;
}

function nameOf(call: StubCall): string {
  return `${call.service}:${call.operation}`;
}

describe('economy', () => {
  it('makes each planned call once, none twice and none that is not planned', async () => {
    const { calls, counts } = await scanWorld({
      respond: demoAccount(new Date(STARTED)),
      controls: CONTROLS,
    });
    const planned = new Set(
      makePlan(CONTROLS, READS).reads.flatMap((read) => read.operations.map(operationName)),
    );
    const seen = new Map<string, number>();
    for (const call of calls) seen.set(keyOf(call), (seen.get(keyOf(call)) ?? 0) + 1);
    expect([...seen].filter(([, times]) => times > 1)).toEqual([]);
    expect(calls.map(nameOf).filter((name) => !planned.has(name) && !OPENING.has(name))).toEqual([]);
    expect(counts.made).toBe(calls.length);
  });

  it.each(CONTROLS.map((control) => [control.id, control] as const))(
    '%s alone makes only the calls of its own plan',
    async (_, control) => {
      const { calls } = await scanWorld({ respond: demoAccount(new Date(STARTED)), controls: [control] });
      const planned = new Set(
        makePlan([control], READS).reads.flatMap((read) => read.operations.map(operationName)),
      );
      const made = new Set(calls.map(nameOf));
      expect([...made].filter((name) => !planned.has(name) && !OPENING.has(name))).toEqual([]);
    },
  );

  it('asks for regions only when a read is regional', async () => {
    const global = CONTROLS.filter((control) => control.id.startsWith('s3-bucket-versioning'));
    const { calls } = await scanWorld({ respond: demoAccount(new Date(STARTED)), controls: global });
    expect(new Set(calls.map(nameOf))).toEqual(
      new Set(['sts:GetCallerIdentity', 's3:ListBuckets', 's3:GetBucketVersioning']),
    );
  });
});
