import { expect, it } from 'vitest';
import { readFacts } from './fixtures/read-facts.ts';
import { ACCOUNT, refuse } from './fixtures/scan-answers.ts';

const job = (Name: string, more: object = {}) => ({
  Name,
  Role: 'data',
  Command: { Name: 'glueetl' },
  ...more,
});

it('takes what Glue takes when a job says nothing, and keeps no value of an argument', async () => {
  const { facts } = await readFacts('glue:job', ['GlueVersion', 'parameters', 'argumentSecrets'], {
    GetJobs: () => ({
      Jobs: [
        job('plain', { GlueVersion: '5.0' }),
        job('told', {
          DefaultArguments: {
            '--enable-continuous-cloudwatch-log': 'true',
            '--job-bookmark-option': 'job-bookmark-enable',
            '--db_password': 'heave-ho',
            '--secret_name': 'shop/db',
          },
          NonOverridableArguments: { '--enable-continuous-cloudwatch-log': 'false' },
        }),
      ],
    }),
  });
  const off = { continuousLogs: false, bookmarks: 'job-bookmark-disable', encryptionType: null };
  expect(facts).toMatchObject({
    plain: { GlueVersion: '5.0', parameters: off, argumentSecrets: [] },
    told: {
      GlueVersion: null,
      parameters: { ...off, bookmarks: 'job-bookmark-enable' },
      argumentSecrets: [{ name: '--db_password', kind: 'named-secret' }],
    },
  });
  expect(JSON.stringify(facts)).not.toContain('heave-ho');
});

it('takes a part that a security configuration leaves out for turned off', async () => {
  const { facts } = await readFacts('glue:security-configuration', ['EncryptionConfiguration'], {
    GetSecurityConfigurations: () => ({
      SecurityConfigurations: [
        { Name: 'empty', EncryptionConfiguration: {} },
        { Name: 's3', EncryptionConfiguration: { S3Encryption: [{ S3EncryptionMode: 'SSE-S3' }] } },
      ],
    }),
  });
  const off = {
    CloudWatchEncryption: { CloudWatchEncryptionMode: 'DISABLED' },
    JobBookmarksEncryption: { JobBookmarksEncryptionMode: 'DISABLED' },
  };
  expect(facts).toEqual({
    empty: { EncryptionConfiguration: { S3Encryptions: [], ...off } },
    s3: { EncryptionConfiguration: { S3Encryptions: [{ S3EncryptionMode: 'SSE-S3' }], ...off } },
  });
});

const SETTINGS = {
  EncryptionAtRest: { CatalogEncryptionMode: 'DISABLED' },
  ConnectionPasswordEncryption: { ReturnConnectionPasswordEncrypted: false },
};
const settings = () => ({ DataCatalogEncryptionSettings: SETTINGS });

it('counts databases to the last page', async () => {
  const { facts } = await readFacts('glue:catalog', ['databases'], {
    GetDataCatalogEncryptionSettings: settings,
    GetDatabases: ({ input }) =>
      input['NextToken'] === undefined
        ? { DatabaseList: [], NextToken: 'more' }
        : { DatabaseList: [{ Name: 'orders' }] },
  });
  expect(facts).toMatchObject({ [ACCOUNT]: { databases: 1 } });
});

it('knows a catalog without a policy from one whose policy may not be read', async () => {
  const read = (answer: object) =>
    readFacts('glue:catalog', ['ResourcePolicy'], {
      GetDataCatalogEncryptionSettings: settings,
      GetResourcePolicy: () => answer,
    });
  const absent = refuse('glue:GetResourcePolicy', 'EntityNotFoundException');
  expect((await read(absent)).facts).toMatchObject({ [ACCOUNT]: { ResourcePolicy: null } });
  expect((await read({ PolicyInJson: '' })).facts).toMatchObject({ [ACCOUNT]: { ResourcePolicy: null } });
  expect((await read({})).facts).toMatchObject({
    [ACCOUNT]: { ResourcePolicy: { unknown: { kind: 'unparsable' } } },
  });
  expect((await read(refuse('glue:GetResourcePolicy'))).facts).toMatchObject({
    [ACCOUNT]: { ResourcePolicy: { unknown: { kind: 'denied' } } },
  });
  expect((await read({ PolicyInJson: '{"Statement":[' })).facts).toMatchObject({
    [ACCOUNT]: { ResourcePolicy: { unknown: { kind: 'unparsable' } } },
  });
});

it('has passwords of connections hidden, and tells from the user who holds one', async () => {
  const connection = (Name: string, ConnectionProperties: object, more: object = {}) => ({
    Name,
    ConnectionType: 'JDBC',
    ConnectionProperties,
    ...more,
  });
  const { facts, calls } = await readFacts(
    'glue:connection',
    ['enforcesTls', 'kafkaTls', 'holdsPassword', 'propertySecrets'],
    {
      GetConnections: () => ({
        ConnectionList: [
          connection('user', { USERNAME: 'shop', JDBC_ENFORCE_SSL: 'True' }),
          connection('secret', { SECRET_ID: 'shop/db', KAFKA_SSL_ENABLED: 'false' }),
          connection(
            'authentication',
            { USERNAME: 'shop' },
            {
              AuthenticationConfiguration: {
                SecretArn: `arn:aws:secretsmanager:eu-west-1:${ACCOUNT}:secret:s`,
              },
            },
          ),
          connection('encrypted', { ENCRYPTED_PASSWORD: 'AQICAHh' }),
          connection('scram', { KAFKA_SASL_SCRAM_USERNAME: 'shop' }),
          connection('address', { JDBC_CONNECTION_URL: 'jdbc:mysql://shop:heave-ho@db:3306/shop' }),
        ],
      }),
    },
  );
  expect(calls[0]?.input).toMatchObject({ HidePassword: true });
  const quiet = { enforcesTls: null, kafkaTls: true, propertySecrets: [] };
  expect(facts).toMatchObject({
    user: { ...quiet, enforcesTls: true, holdsPassword: true },
    secret: { ...quiet, kafkaTls: false, holdsPassword: false },
    authentication: { ...quiet, holdsPassword: false },
    encrypted: { ...quiet, holdsPassword: true },
    scram: { ...quiet, holdsPassword: true },
    address: { propertySecrets: [{ name: 'JDBC_CONNECTION_URL', kind: 'url-password' }] },
  });
  expect(JSON.stringify(facts)).not.toContain('heave-ho');
});
