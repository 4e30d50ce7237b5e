import { expect, it } from 'vitest';
import { runRead } from './fixtures/read-context.ts';
import { trustedAdvisorSecurity } from './support.ts';

function check(id: string, category = 'security') {
  return { id, name: `Check ${id}`, description: '', category, metadata: [] };
}

function summary(checkId: string, status: string, resourcesFlagged = 0) {
  return { checkId, status, timestamp: '', resourcesSummary: { resourcesFlagged } };
}

async function read(checks: object[], summaries: object[]) {
  const answer = ({ name }: { name: string }) =>
    name === 'DescribeTrustedAdvisorChecks' ? { checks } : { summaries };
  const run = await runRead(trustedAdvisorSecurity, answer);
  return { calls: run.calls, results: run.found[0]?.facts['trustedAdvisorSecurity'] };
}

it('asks for the summaries of the security checks alone', async () => {
  const { calls, results } = await read(
    [check('a'), check('b', 'cost_optimizing'), check('c')],
    [summary('c', 'error', 3), summary('a', 'ok')],
  );
  expect(calls.map((call) => call.input)).toEqual([{ language: 'en' }, { checkIds: ['a', 'c'] }]);
  expect(results).toEqual([
    { id: 'a', name: 'Check a', status: 'ok', flagged: 0 },
    { id: 'c', name: 'Check c', status: 'error', flagged: 3 },
  ]);
});

it('takes a check without a summary as one without a result, never as ok', async () => {
  const { results } = await read([check('a'), check('b')], [summary('a', 'ok')]);
  expect(results).toEqual([
    expect.objectContaining({ status: 'ok' }),
    expect.objectContaining({ id: 'b', status: 'not_available' }),
  ]);
});

it('asks for a hundred at a time', async () => {
  const ids = Array.from({ length: 250 }, (_, at) => `check-${at}`);
  const { calls } = await read(
    ids.map((id) => check(id)),
    ids.map((id) => summary(id, 'ok')),
  );
  const asked = calls.slice(1).map((call) => (call.input as { checkIds: string[] }).checkIds);
  expect(asked.map((it) => it.length)).toEqual([100, 100, 50]);
  expect(asked.flat()).toEqual(ids);
});

it('makes no further call where there is no security check', async () => {
  const { calls, results } = await read([check('a', 'performance')], []);
  expect(calls).toHaveLength(1);
  expect(results).toEqual([]);
});

it('trusts no status that it does not know', async () => {
  await expect(read([check('a')], [summary('a', 'green')])).rejects.toMatchObject({
    failure: { kind: 'unparsable', detail: 'green status of a check' },
  });
});
