import { describe, expect, it } from 'vitest';
import type { Protocol, StubAnswer, StubCall } from './protocol.ts';
import type { Limit } from './throttle.ts';
import { isThrottle, throttled } from './throttle.ts';

function call(over: Partial<StubCall> = {}): StubCall {
  return {
    service: 'iam',
    operation: 'ListUsers',
    region: 'us-east-1',
    input: {},
    accessKeyId: 'AKID',
    protocol: 'query',
    ...over,
  };
}

/** Asks in turn, at the given milliseconds; tells which calls were throttled. */
async function throttles(limit: Limit | undefined, at: readonly number[], calls = at.map(() => call())) {
  let now = 0;
  const respond = throttled(
    () => ({ output: undefined }),
    () => limit,
    () => now,
  );
  const answers: StubAnswer[] = [];
  for (const [index, asked] of calls.entries()) {
    now = at[index] ?? now;
    answers.push(await respond(asked));
  }
  return answers.map(isThrottle);
}

describe('throttled', () => {
  it('lets a burst through, then as many as come back each second', async () => {
    const limit = { perSecond: 2, burst: 3 };
    expect(await throttles(limit, [0, 0, 0, 0])).toEqual([false, false, false, true]);
    expect(await throttles(limit, [0, 0, 0, 499, 500, 500])).toEqual([
      false,
      false,
      false,
      true,
      false,
      true,
    ]);
    expect(await throttles(limit, [0, 0, 0, 1000, 1000, 1000])).toEqual([
      false,
      false,
      false,
      false,
      false,
      true,
    ]);
  });

  it('has a bucket for each service, region and caller, or for what the limit names', async () => {
    const others = [
      call(),
      call({ service: 'sts' }),
      call({ region: 'eu-west-1' }),
      call({ accessKeyId: 'B' }),
      call(),
    ];
    const at = [0, 0, 0, 0, 0];
    expect(await throttles({ perSecond: 1, burst: 1 }, at, others)).toEqual([
      false,
      false,
      false,
      false,
      true,
    ]);
    const shared = [call(), call({ service: 'sts' })];
    expect(await throttles({ perSecond: 1, burst: 1, bucket: 'all' }, at, shared)).toEqual([false, true]);
  });

  it('has no limit where none is given', async () => {
    expect(await throttles(undefined, [0, 0, 0])).toEqual([false, false, false]);
  });

  it.each([
    ['ec2', 'ec2', 'RequestLimitExceeded', 503],
    ['s3', 'rest-xml', 'SlowDown', 503],
    ['cloudfront', 'rest-xml', 'Throttling', 400],
    ['iam', 'query', 'Throttling', 400],
    ['kms', 'json-1.1', 'ThrottlingException', 400],
    ['guardduty', 'rest-json', 'ThrottlingException', 429],
  ] as const satisfies readonly (readonly [string, Protocol, string, number])[])(
    'says so as %s does',
    async (service, protocol, code, status) => {
      const respond = throttled(
        () => ({ output: undefined }),
        () => ({ perSecond: 1, burst: 0 }),
      );
      expect(await respond(call({ service, protocol }))).toMatchObject({ error: { code, status } });
    },
  );
});
