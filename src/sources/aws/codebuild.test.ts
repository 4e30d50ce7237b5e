import { expect, it } from 'vitest';
import { readFacts } from './fixtures/read-facts.ts';
import { ACCOUNT } from './fixtures/scan-answers.ts';

const serviceRole = `arn:aws:iam::${ACCOUNT}:role/build`;

it('describes a page of projects in one call', async () => {
  const names = Array.from({ length: 120 }, (_, at) => `project-${at}`);
  const { facts, calls } = await readFacts('codebuild:project', ['ServiceRole'], {
    ListProjects: ({ input }) =>
      input['nextToken'] === undefined
        ? { projects: names.slice(0, 100), nextToken: 'more' }
        : { projects: names.slice(100) },
    BatchGetProjects: ({ input }) => ({
      projects: (input['names'] as string[]).map((name) => ({ name, serviceRole })),
    }),
  });
  expect(Object.values(facts).filter((it) => it['ServiceRole'] === serviceRole)).toHaveLength(120);
  expect(calls.filter(({ operation }) => operation === 'BatchGetProjects')).toHaveLength(2);
});

it('keeps names of plain text variables alone, and no value', async () => {
  const environmentVariables = [
    { name: 'API_KEY', value: 'heave-ho' },
    { name: 'NPM_TOKEN', value: 'heave-away', type: 'PLAINTEXT' },
    { name: 'DB_PASSWORD', value: 'database', type: 'SECRETS_MANAGER' },
    { name: 'DB_SECRET', value: 'database', type: 'PARAMETER_STORE' },
  ];
  const { facts } = await readFacts('codebuild:project', ['environmentSecrets'], {
    ListProjects: () => ({ projects: ['shop'] }),
    BatchGetProjects: () => ({
      projects: [{ name: 'shop', serviceRole, environment: { environmentVariables } }],
    }),
  });
  expect(facts).toEqual({
    shop: {
      environmentSecrets: [
        { name: 'API_KEY', kind: 'named-secret' },
        { name: 'NPM_TOKEN', kind: 'named-secret' },
      ],
      Tags: {},
    },
  });
});

it('does not make up a project that is gone', async () => {
  const { facts } = await readFacts('codebuild:project', ['ServiceRole'], {
    ListProjects: () => ({ projects: ['shop', 'gone'] }),
    BatchGetProjects: () => ({ projects: [{ name: 'shop', serviceRole }], projectsNotFound: ['gone'] }),
  });
  expect(facts['gone']?.['ServiceRole']).toMatchObject({ unknown: { kind: 'not-collected' } });
});

it.each([
  ['https://github.com/acme/shop', false],
  ['https://user@bitbucket.org/acme/shop.git', false],
  ['https://git@github.com/acme/shop.git', false],
  ['ssh://git@github.com/acme/shop.git', false],
  ['bucket/path/source.zip', false],
  ['https://user:heave-ho@bitbucket.org/acme/shop.git', true],
  ['https://x-token-auth:heave-ho@bitbucket.org/acme/shop.git', true],
  ['https://ghp_0123456789abcdefghijABCDEFGHIJ012345@github.com/acme/shop.git', true],
])('tells whether the address %s holds credentials, and keeps none', async (location, has) => {
  const { facts } = await readFacts('codebuild:project', ['sourcesWithCredentials'], {
    ListProjects: () => ({ projects: ['shop'] }),
    BatchGetProjects: () => ({
      projects: [
        {
          name: 'shop',
          serviceRole,
          source: { type: 'GITHUB', location: 'https://github.com/acme/shop' },
          secondarySources: [{ type: 'GITHUB', sourceIdentifier: 'other', location }],
        },
      ],
    }),
  });
  expect(facts['shop']).toMatchObject({ sourcesWithCredentials: has ? ['other'] : [] });
});

it.each([
  ['never set, which is to CloudWatch', undefined, { cloudWatch: true, s3: null }],
  ['turned off', { cloudWatchLogs: { status: 'DISABLED' } }, { cloudWatch: false, s3: null }],
  [
    'to S3 as well',
    { s3Logs: { status: 'ENABLED', location: 'logs/x' } },
    { cloudWatch: true, s3: { Location: 'logs/x', EncryptionDisabled: false } },
  ],
])('reads where logs go: %s', async (_, logsConfig, LogsConfig) => {
  const { facts } = await readFacts('codebuild:project', ['LogsConfig'], {
    ListProjects: () => ({ projects: ['shop'] }),
    BatchGetProjects: () => ({ projects: [{ name: 'shop', serviceRole, logsConfig }] }),
  });
  expect(facts['shop']).toMatchObject({ LogsConfig });
});

it('reads where report groups are exported to', async () => {
  const arn = (name: string) => `arn:aws:codebuild:eu-west-1:${ACCOUNT}:report-group/${name}`;
  const { facts } = await readFacts('codebuild:report-group', ['s3Export'], {
    ListReportGroups: () => ({ reportGroups: [arn('kept'), arn('sent')] }),
    BatchGetReportGroups: () => ({
      reportGroups: [
        { arn: arn('kept'), exportConfig: { exportConfigType: 'NO_EXPORT' } },
        { arn: arn('sent'), exportConfig: { exportConfigType: 'S3', s3Destination: { bucket: 'b' } } },
      ],
    }),
  });
  expect(facts).toMatchObject({
    kept: { s3Export: null },
    sent: { s3Export: { Bucket: 'b', EncryptionDisabled: false } },
  });
});
