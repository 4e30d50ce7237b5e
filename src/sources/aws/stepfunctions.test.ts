import { expect, it } from 'vitest';
import { readFacts } from './fixtures/read-facts.ts';
import { refuse } from './fixtures/scan-answers.ts';

const LIST = () => ({
  stateMachines: [{ name: 'm', stateMachineArn: 'arn:m', type: 'STANDARD', creationDate: new Date(0) }],
});

it('takes a machine for unlogged, and under a key of AWS’s, where nothing else is said', async () => {
  const { facts } = await readFacts('stepfunctions:state-machine', ['logLevel', 'KmsKeyId'], {
    ListStateMachines: LIST,
    DescribeStateMachine: () => ({ stateMachineArn: 'arn:m' }),
  });
  expect(facts['m']).toEqual({ logLevel: 'OFF', KmsKeyId: null });
});

it('knows the settings of a machine whose definition it may not decrypt', async () => {
  const { facts } = await readFacts(
    'stepfunctions:state-machine',
    ['logLevel', 'KmsKeyId', 'definitionSecrets'],
    {
      ListStateMachines: LIST,
      DescribeStateMachine: ({ input: { includedData } }) =>
        includedData === 'METADATA_ONLY'
          ? {
              stateMachineArn: 'arn:m',
              loggingConfiguration: { level: 'ALL' },
              encryptionConfiguration: { type: 'CUSTOMER_MANAGED_KMS_KEY', kmsKeyId: 'key-1' },
            }
          : refuse('kms:Decrypt'),
    },
  );
  expect(facts['m']).toMatchObject({
    logLevel: 'ALL',
    KmsKeyId: 'key-1',
    definitionSecrets: { unknown: { kind: 'denied' } },
  });
});

it('searches the definition, and takes nothing that is worked out when it runs', async () => {
  const definition = JSON.stringify({
    StartAt: 'Load',
    States: {
      Load: {
        Type: 'Task',
        Resource: 'arn:aws:states:::http:invoke',
        Parameters: {
          'password.$': '$.password',
          password: 'tarred-rope-and-oakum',
          secret: '{{resolve:secretsmanager:erp}}',
        },
        End: true,
      },
    },
  });
  const { facts } = await readFacts('stepfunctions:state-machine', ['definitionSecrets'], {
    ListStateMachines: LIST,
    DescribeStateMachine: () => ({ stateMachineArn: 'arn:m', definition }),
  });
  expect(facts['m']?.['definitionSecrets']).toEqual([{ name: 'password', kind: 'named-secret' }]);
});
