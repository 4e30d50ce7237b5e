import { expect, it } from 'vitest';
import { readFacts } from './fixtures/read-facts.ts';
import { ACCOUNT, refuse } from './fixtures/scan-answers.ts';

const ROLE = `arn:aws:iam::${ACCOUNT}:role/data`;
const arn = (service: string, rest: string) => `arn:aws:${service}:eu-west-1:${ACCOUNT}:${rest}`;

it('notebooks have the role that their description tells', async () => {
  const { facts } = await readFacts('sagemaker:notebook-instance', ['RoleArn'], {
    ListNotebookInstances: ({ input }) => {
      const [name, more] = input['NextToken'] === undefined ? ['a', { NextToken: 'more' }] : ['b', {}];
      const NotebookInstanceArn = arn('sagemaker', `notebook-instance/${name}`);
      return { NotebookInstances: [{ NotebookInstanceName: name, NotebookInstanceArn }], ...more };
    },
    DescribeNotebookInstance: ({ input }) =>
      input['NotebookInstanceName'] === 'a'
        ? { RoleArn: ROLE }
        : refuse('sagemaker:DescribeNotebookInstance'),
  });
  expect(facts).toMatchObject({ a: { RoleArn: ROLE }, b: { RoleArn: { unknown: { kind: 'denied' } } } });
});

it('Glue jobs have a role by its ARN or by its name alone', async () => {
  const { facts } = await readFacts('glue:job', ['Role'], {
    GetJobs: () => ({
      Jobs: [
        { Name: 'a', Role: ROLE, Command: { Name: 'glueetl' } },
        { Name: 'b', Role: 'data', Command: { Name: 'glueetl' } },
      ],
    }),
  });
  expect(facts).toMatchObject({ a: { Role: ROLE }, b: { Role: 'data' } });
});

it('Glue development endpoints tell their role in the listing', async () => {
  const { facts } = await readFacts('glue:dev-endpoint', ['RoleArn'], {
    GetDevEndpoints: () => ({ DevEndpoints: [{ EndpointName: 'a', RoleArn: ROLE }] }),
  });
  expect(facts).toMatchObject({ a: { RoleArn: ROLE } });
});

it('App Runner services may have no role', async () => {
  const summary = (name: string) => ({
    ServiceName: name,
    ServiceId: name,
    ServiceArn: arn('apprunner', `service/${name}/1`),
    Status: 'RUNNING',
  });
  const { facts } = await readFacts('apprunner:service', ['InstanceRoleArn'], {
    ListServices: () => ({ ServiceSummaryList: [summary('a'), summary('b'), summary('c')] }),
    DescribeService: ({ input }) => {
      const name = String(input['ServiceArn']).split('/')[1] ?? '';
      const configurations = new Map([
        ['a', { InstanceConfiguration: { InstanceRoleArn: ROLE } }],
        ['b', { InstanceConfiguration: {} }],
      ]);
      return { Service: { ...summary(name), ...configurations.get(name) } };
    },
  });
  expect(facts).toMatchObject({
    a: { InstanceRoleArn: ROLE },
    b: { InstanceRoleArn: null },
    c: { InstanceRoleArn: { unknown: { kind: 'unparsable' } } },
  });
});

it('machines outside AWS are managed with the role that they were registered with', async () => {
  const { facts, calls } = await readFacts('ssm:managed-instance', ['IamRole'], {
    DescribeInstanceInformation: ({ input }) =>
      input['NextToken'] === undefined
        ? { InstanceInformationList: [{ InstanceId: 'i-1' }], NextToken: 'more' }
        : { InstanceInformationList: [{ InstanceId: 'mi-1', IamRole: 'tills', Name: 'till' }] },
  });
  expect(facts).toEqual({ 'i-1': { IamRole: null }, 'mi-1': { IamRole: 'tills' } });
  expect(calls[0]?.input).toEqual({ MaxResults: 50 });
});
