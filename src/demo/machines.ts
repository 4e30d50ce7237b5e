import type { StubCall } from '../sources/stub/protocol.ts';
import { nextTokenPage } from '../sources/stub/paginate.ts';
import type { Calendar } from './company.ts';
import { ACCOUNT, HOME, uuid } from './company.ts';
import type { Responders } from './responder.ts';
import { ok, refuse, text } from './responder.ts';

interface Machine {
  readonly name: string;
  readonly type: 'STANDARD' | 'EXPRESS';
  readonly level: string;
  readonly key: boolean;
  readonly parameters: object;
}

const MACHINES: readonly Machine[] = [
  {
    name: 'order-flow',
    type: 'STANDARD',
    level: 'ALL',
    key: true,
    parameters: { FunctionName: 'checkout-callback', 'Payload.$': '$' },
  },
  {
    name: 'stock-import',
    type: 'STANDARD',
    level: 'ERROR',
    key: false,
    parameters: { Url: 'https://supplier.example/stock', ApiKey: 'jib-boom-and-bobstay' },
  },
  { name: 'till-events', type: 'EXPRESS', level: 'OFF', key: false, parameters: { 'Payload.$': '$' } },
];

const KEY = `arn:aws:kms:${HOME}:${ACCOUNT}:key/${uuid(`queues@${HOME}`)}`;
const arn = (name: string): string => `arn:aws:states:${HOME}:${ACCOUNT}:stateMachine:${name}`;

/** Step Functions of the shop, all at home. */
export function machines(calendar: Calendar): Responders {
  return {
    'sfn:ListStateMachines': (call) =>
      nextTokenPage(
        call,
        (call.region === HOME ? MACHINES : []).map(({ name, type }) => ({
          name,
          type,
          stateMachineArn: arn(name),
          creationDate: calendar.daysAgo(200),
        })),
        1000,
        { items: 'stateMachines', size: 'maxResults', token: 'nextToken', next: 'nextToken' },
      ),
    'sfn:DescribeStateMachine': (call) => {
      const machine = MACHINES.find(({ name }) => arn(name) === text(call, 'stateMachineArn'));
      if (machine === undefined) return refuse('StateMachineDoesNotExist', 'State Machine Does Not Exist');
      return ok(description(machine, call, calendar));
    },
  };
}

function description({ name, type, level, key, parameters }: Machine, call: StubCall, calendar: Calendar) {
  const task = {
    Type: 'Task',
    Resource: 'arn:aws:states:::lambda:invoke',
    Parameters: parameters,
    End: true,
  };
  const isBare = call.input['includedData'] === 'METADATA_ONLY';
  return {
    stateMachineArn: arn(name),
    name,
    type,
    status: 'ACTIVE',
    roleArn: `arn:aws:iam::${ACCOUNT}:role/stacks`,
    creationDate: calendar.daysAgo(200),
    definition: JSON.stringify(isBare ? {} : { StartAt: 'Do', States: { Do: task } }),
    loggingConfiguration: { level, includeExecutionData: false },
    encryptionConfiguration: key
      ? { type: 'CUSTOMER_MANAGED_KMS_KEY', kmsKeyId: KEY, kmsDataKeyReusePeriodSeconds: 300 }
      : { type: 'AWS_OWNED_KEY' },
  };
}
