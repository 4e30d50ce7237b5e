import type * as Sfn from '@aws-sdk/client-sfn';
import { credentialsInJson } from '../../secrets/json.ts';
import { defineRead, factsOf, must, operation } from './read.ts';

const listStateMachines = operation<Sfn.ListStateMachinesCommandInput, Sfn.ListStateMachinesCommandOutput>(
  'sfn',
  'ListStateMachines',
  ['states:ListStateMachines'],
);

export const stateMachines = defineRead({
  scope: 'region',
  operations: [listStateMachines],
  lists: ['stepfunctions:state-machine'],
  gives: { 'stepfunctions:state-machine': ['StateMachineType'] },
  async *run({ pages }) {
    for await (const page of pages(
      listStateMachines,
      { maxResults: 1000 },
      (o) => o.nextToken,
      (nextToken) => ({ nextToken }),
    )) {
      yield must(page.stateMachines, listStateMachines, 'stateMachines').map((it) => ({
        kind: 'stepfunctions:state-machine' as const,
        id: must(it.name, listStateMachines, 'name'),
        arn: must(it.stateMachineArn, listStateMachines, 'stateMachineArn'),
        facts: { StateMachineType: must(it.type, listStateMachines, 'type') },
      }));
    }
  },
});

const describeStateMachine = operation<
  Sfn.DescribeStateMachineCommandInput,
  Sfn.DescribeStateMachineCommandOutput
>('sfn', 'DescribeStateMachine', ['states:DescribeStateMachine']);

/** Without the definition, which takes the right to decrypt with the key that the machine may have. */
export const stateMachine = defineRead({
  scope: { each: 'stepfunctions:state-machine' },
  operations: [describeStateMachine],
  gives: { 'stepfunctions:state-machine': ['logLevel', 'KmsKeyId'] },
  async *run({ parents: [it], call }) {
    if (it === undefined) return;
    const found = await call(describeStateMachine, {
      stateMachineArn: it.arn,
      includedData: 'METADATA_ONLY',
    });
    must(found.stateMachineArn, describeStateMachine, 'stateMachineArn');
    yield factsOf(it, {
      // Documented defaults: https://docs.aws.amazon.com/step-functions/latest/apireference/API_LoggingConfiguration.html
      logLevel: found.loggingConfiguration?.level ?? 'OFF',
      KmsKeyId: found.encryptionConfiguration?.kmsKeyId ?? null,
    });
  },
});

export const stateMachineDefinition = defineRead({
  id: 'sfn:DescribeStateMachine with its definition',
  scope: { each: 'stepfunctions:state-machine' },
  operations: [describeStateMachine],
  gives: { 'stepfunctions:state-machine': ['definitionSecrets'] },
  async *run({ parents: [it], call }) {
    if (it === undefined) return;
    const found = await call(describeStateMachine, { stateMachineArn: it.arn });
    const definition = must(found.definition, describeStateMachine, 'definition');
    yield factsOf(it, { definitionSecrets: credentialsInJson(definition) });
  },
});
