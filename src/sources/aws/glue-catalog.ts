import type * as Glue from '@aws-sdk/client-glue';
import { credentialsIn } from '../../secrets/credentials.ts';
import { defineRead, factsOf, must, operation, policyText } from './read.ts';

const PAGE = { MaxResults: 100 };

const getDataCatalogEncryptionSettings = operation<
  Glue.GetDataCatalogEncryptionSettingsCommandInput,
  Glue.GetDataCatalogEncryptionSettingsCommandOutput
>('glue', 'GetDataCatalogEncryptionSettings', ['glue:GetDataCatalogEncryptionSettings']);

/** The account's own catalog, which every region has: its id is the account's. */
export const catalog = defineRead({
  scope: 'region',
  operations: [getDataCatalogEncryptionSettings],
  lists: ['glue:catalog'],
  gives: {
    'glue:catalog': ['CatalogEncryptionMode', 'SseAwsKmsKeyId', 'ReturnConnectionPasswordEncrypted'],
  },
  async *run({ account, partition, region, call }) {
    const op = getDataCatalogEncryptionSettings;
    const answer = await call(op, {});
    const settings = must(answer.DataCatalogEncryptionSettings, op, 'DataCatalogEncryptionSettings');
    const atRest = must(settings.EncryptionAtRest, op, 'EncryptionAtRest');
    const passwords = must(settings.ConnectionPasswordEncryption, op, 'ConnectionPasswordEncryption');
    yield [
      {
        kind: 'glue:catalog' as const,
        id: account,
        arn: `arn:${partition}:glue:${region}:${account}:catalog`,
        facts: {
          CatalogEncryptionMode: must(atRest.CatalogEncryptionMode, op, 'CatalogEncryptionMode'),
          SseAwsKmsKeyId: atRest.SseAwsKmsKeyId || null,
          ReturnConnectionPasswordEncrypted: must(
            passwords.ReturnConnectionPasswordEncrypted,
            op,
            'ReturnConnectionPasswordEncrypted',
          ),
        },
      },
    ];
  },
});

const getDatabases = operation<Glue.GetDatabasesCommandInput, Glue.GetDatabasesCommandOutput>(
  'glue',
  'GetDatabases',
  ['glue:GetDatabases'],
);

export const catalogDatabases = defineRead({
  scope: { each: 'glue:catalog' },
  operations: [getDatabases],
  gives: { 'glue:catalog': ['databases'] },
  async *run({ parents: [parent], pages }) {
    if (parent === undefined) return;
    let databases = 0;
    for await (const page of pages(
      getDatabases,
      { ...PAGE, AttributesToGet: ['NAME'] },
      (o) => o.NextToken,
      (NextToken) => ({ NextToken }),
    )) {
      databases += must(page.DatabaseList, getDatabases, 'DatabaseList').length;
    }
    yield factsOf(parent, { databases });
  },
});

const getResourcePolicy = operation<Glue.GetResourcePolicyCommandInput, Glue.GetResourcePolicyCommandOutput>(
  'glue',
  'GetResourcePolicy',
  ['glue:GetResourcePolicy'],
);

export const catalogPolicy = defineRead({
  scope: { each: 'glue:catalog' },
  operations: [getResourcePolicy],
  gives: { 'glue:catalog': ['ResourcePolicy'] },
  async *run({ parents: [parent], call }) {
    if (parent === undefined) return;
    const answer = await call(getResourcePolicy, {}, { absent: ['EntityNotFoundException'] });
    // Where there was a policy once, the text is empty.
    const text = answer === null ? '' : must(answer.PolicyInJson, getResourcePolicy, 'PolicyInJson');
    yield factsOf(parent, { ResourcePolicy: text === '' ? null : policyText(text, getResourcePolicy) });
  },
});

const getConnections = operation<Glue.GetConnectionsCommandInput, Glue.GetConnectionsCommandOutput>(
  'glue',
  'GetConnections',
  ['glue:GetConnections'],
);

/**
 * Passwords are not asked for: that needs the right to decrypt them, and nobody has to see them. A connection with a
 * user and no secret is known to hold one.
 */
export const connections = defineRead({
  scope: 'region',
  operations: [getConnections],
  lists: ['glue:connection'],
  gives: {
    'glue:connection': ['ConnectionType', 'enforcesTls', 'kafkaTls', 'holdsPassword', 'propertySecrets'],
  },
  async *run({ account, partition, region, pages }) {
    for await (const page of pages(
      getConnections,
      { ...PAGE, HidePassword: true },
      (o) => o.NextToken,
      (NextToken) => ({ NextToken }),
    )) {
      yield must(page.ConnectionList, getConnections, 'ConnectionList').map((it) => {
        const name = must(it.Name, getConnections, 'Name');
        return {
          kind: 'glue:connection' as const,
          id: name,
          arn: `arn:${partition}:glue:${region}:${account}:connection/${name}`,
          facts: connectionFacts(it),
        };
      });
    }
  },
});

/** Defaults: https://docs.aws.amazon.com/glue/latest/webapi/API_Connection.html */
function connectionFacts(it: Glue.Connection) {
  const properties = it.ConnectionProperties ?? {};
  const tls = properties.JDBC_ENFORCE_SSL;
  return {
    ConnectionType: must(it.ConnectionType, getConnections, 'ConnectionType'),
    enforcesTls: tls === undefined ? null : tls.toLowerCase() === 'true',
    kafkaTls: properties.KAFKA_SSL_ENABLED?.toLowerCase() !== 'false',
    holdsPassword: holdsPassword(it),
    propertySecrets: credentialsIn(
      Object.entries(properties).filter(([name]) => !name.startsWith('ENCRYPTED_')),
    ),
  };
}

function holdsPassword({
  ConnectionProperties: own = {},
  AuthenticationConfiguration: how,
}: Glue.Connection) {
  if (own.PASSWORD !== undefined || own.ENCRYPTED_PASSWORD !== undefined) return true;
  const user = own.USERNAME ?? own.KAFKA_SASL_SCRAM_USERNAME ?? own.KAFKA_SASL_PLAIN_USERNAME;
  const secret = own.SECRET_ID ?? own.KAFKA_SASL_SCRAM_SECRETS_ARN ?? how?.SecretArn;
  return user !== undefined && secret === undefined;
}
