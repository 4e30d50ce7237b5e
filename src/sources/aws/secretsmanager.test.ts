import { describe, expect, it } from 'vitest';
import { readFacts } from './fixtures/read-facts.ts';
import { ACCOUNT } from './fixtures/scan-answers.ts';

const ARN = `arn:aws:secretsmanager:eu-west-1:${ACCOUNT}:secret:shop/db-AbCdEf`;
const MADE = new Date('2025-01-01T00:00:00.000Z');
const PLAIN = {
  enabled: false,
  everyDays: null,
  createdAt: '2025-01-01T00:00:00.000Z',
  lastRotated: null,
  nextRotation: null,
  owningService: null,
  replicaOf: null,
};

describe('rotation', () => {
  it.each([
    ['was never set up', {}, PLAIN],
    [
      'is on',
      {
        RotationEnabled: true,
        RotationRules: { AutomaticallyAfterDays: 30, ScheduleExpression: 'rate(30 days)' },
        LastRotatedDate: new Date('2026-10-20T00:00:00.000Z'),
        NextRotationDate: new Date('2026-11-19T00:00:00.000Z'),
        OwningService: 'rds',
        PrimaryRegion: 'eu-west-1',
      },
      {
        ...PLAIN,
        enabled: true,
        everyDays: 30,
        lastRotated: '2026-10-20T00:00:00.000Z',
        nextRotation: '2026-11-19T00:00:00.000Z',
        owningService: 'rds',
      },
    ],
    ['is that of the primary', { PrimaryRegion: 'us-east-1' }, { ...PLAIN, replicaOf: 'us-east-1' }],
  ])('%s', async (_, more, rotation) => {
    const { facts } = await readFacts('secretsmanager:secret', ['rotation'], {
      ListSecrets: () => ({ SecretList: [{ ARN, Name: 'shop/db', CreatedDate: MADE, ...more }] }),
    });
    expect(facts).toEqual({ 'shop/db': { rotation, Tags: {} } });
  });
});

describe('a policy', () => {
  const read = (answer: object) =>
    readFacts('secretsmanager:secret', ['ResourcePolicy'], {
      ListSecrets: () => ({ SecretList: [{ ARN, Name: 'shop/db', CreatedDate: MADE }] }),
      GetResourcePolicy: () => answer,
    });

  it('may be missing', async () => {
    expect((await read({ ARN, Name: 'shop/db' })).facts).toMatchObject({
      'shop/db': { ResourcePolicy: null },
    });
  });

  it.each([{}, { ResourcePolicy: '{}' }, { ARN, ResourcePolicy: '{"Statement":' }])(
    'is unknown where the answer is %j',
    async (answer) => {
      const { facts } = await read(answer);
      expect(facts['shop/db']?.['ResourcePolicy']).toMatchObject({ unknown: { kind: 'unparsable' } });
    },
  );
});
