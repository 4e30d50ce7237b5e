import { expect, it } from 'vitest';
import { readFacts } from './fixtures/read-facts.ts';
import type { Answers } from './fixtures/scan-answers.ts';
import { ACCOUNT } from './fixtures/scan-answers.ts';

const POLICY = '{"Version":"2012-10-17","Statement":[]}';
const bus = (Name: string, more: object = {}) => ({
  Name,
  Arn: `arn:aws:events:eu-west-1:${ACCOUNT}:event-bus/${Name}`,
  ...more,
});

it('buses bring their policies along; one that is not whole is unknown', async () => {
  const { facts } = await readFacts('eventbridge:bus', ['Policy'], {
    ListEventBuses: () => ({
      EventBuses: [
        bus('default'),
        bus('empty', { Policy: '' }),
        bus('orders', { Policy: POLICY }),
        bus('torn', { Policy: POLICY.slice(0, 20) }),
      ],
    }),
  });
  expect(facts).toMatchObject({
    default: { Policy: null },
    empty: { Policy: null },
    orders: { Policy: POLICY },
    torn: { Policy: { unknown: { kind: 'unparsable' } } },
  });
});

it('an endpoint copies events, unless it says that it does not', async () => {
  const { facts } = await readFacts('eventbridge:endpoint', ['ReplicationState'], {
    ListEndpoints: () => ({
      Endpoints: [{ Name: 'silent' }, { Name: 'off', ReplicationConfig: { State: 'DISABLED' } }],
    }),
  });
  expect(facts).toEqual({
    silent: { ReplicationState: 'ENABLED' },
    off: { ReplicationState: 'DISABLED' },
  });
});

const registry = (answer: object): Answers => ({
  ListRegistries: () => ({ Registries: [{ RegistryName: 'orders' }] }),
  GetResourcePolicy: () => answer,
});

it.each([
  ['none', { refused: { code: 'NotFoundException', message: 'No policy.', status: 404 } }, null],
  ['one', { Policy: POLICY, RevisionId: '1' }, POLICY],
  ['not told', {}, { unknown: { kind: 'unparsable' } }],
  [
    'refused',
    { refused: { code: 'ForbiddenException', message: 'User is not authorized', status: 403 } },
    { unknown: { kind: 'denied' } },
  ],
])('the policy of a registry of schemas: %s', async (_, answer, Policy) => {
  const { facts, calls } = await readFacts('eventbridge:schema-registry', ['Policy'], registry(answer));
  expect(facts['orders']).toMatchObject({ Policy });
  expect(calls[0]?.input).toMatchObject({ Scope: 'LOCAL' });
});
