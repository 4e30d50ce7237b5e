import { expect, it } from 'vitest';
import { readFacts } from './fixtures/read-facts.ts';

async function found(definition: object): Promise<unknown> {
  const { facts, calls } = await readFacts('batch:job-definition', ['definitionSecrets'], {
    DescribeJobDefinitions: () => ({
      jobDefinitions: [
        {
          jobDefinitionName: 'nightly',
          jobDefinitionArn: 'arn:aws:batch:eu-west-1:111122223333:job-definition/nightly:3',
          revision: 3,
          type: 'container',
          ...definition,
        },
      ],
    }),
  });
  expect(calls[0]?.input).toMatchObject({ status: 'ACTIVE' });
  return facts['nightly:3']?.['definitionSecrets'];
}

const PASSWORD = { name: 'DB_PASSWORD', value: 'belay-heave-7' };
const variable = (name: string) => [{ name, kind: 'named-secret' }];

it('nothing, where there is nothing', async () => {
  expect(await found({})).toEqual([]);
  expect(await found({ containerProperties: { image: 'x', command: ['make', 'reports'] } })).toEqual([]);
});

it.each([
  ['the one container', { containerProperties: { environment: [PASSWORD] } }, 'DB_PASSWORD'],
  [
    'a container of a task',
    {
      ecsProperties: {
        taskProperties: [{ containers: [{ name: 'app', image: 'x', environment: [PASSWORD] }] }],
      },
    },
    'app/DB_PASSWORD',
  ],
  [
    'a container of a pod that only prepares',
    {
      eksProperties: { podProperties: { initContainers: [{ name: 'fetch', image: 'x', env: [PASSWORD] }] } },
    },
    'fetch/DB_PASSWORD',
  ],
  [
    'the containers of several nodes',
    {
      nodeProperties: {
        numNodes: 2,
        mainNode: 0,
        nodeRangeProperties: [{ targetNodes: '0:1', container: { environment: [PASSWORD] } }],
      },
    },
    'DB_PASSWORD',
  ],
  ['parameters', { parameters: { apiToken: 'belay-heave-7' } }, 'apiToken'],
  [
    'options of the command',
    { containerProperties: { command: ['load', '--db-password', 'belay-heave-7'] } },
    'command: db-password',
  ],
])('credentials in %s', async (_, definition, name) => {
  expect(await found(definition)).toEqual(variable(name));
});
