import type * as Glue from '@aws-sdk/client-glue';
import { defineRead, must, operation } from './read.ts';

const getJobs = operation<Glue.GetJobsCommandInput, Glue.GetJobsCommandOutput>('glue', 'GetJobs', [
  'glue:GetJobs',
]);

const PAGE = { MaxResults: 100 };

export const jobs = defineRead({
  scope: 'region',
  operations: [getJobs],
  lists: ['glue:job'],
  gives: { 'glue:job': ['Role'] },
  async *run({ account, partition, region, pages }) {
    for await (const page of pages(
      getJobs,
      PAGE,
      (o) => o.NextToken,
      (NextToken) => ({ NextToken }),
    )) {
      yield must(page.Jobs, getJobs, 'Jobs').map((job) => {
        const name = must(job.Name, getJobs, 'Name');
        return {
          kind: 'glue:job' as const,
          id: name,
          arn: `arn:${partition}:glue:${region}:${account}:job/${name}`,
          facts: { Role: must(job.Role, getJobs, 'Role') },
        };
      });
    }
  },
});

const getDevEndpoints = operation<Glue.GetDevEndpointsCommandInput, Glue.GetDevEndpointsCommandOutput>(
  'glue',
  'GetDevEndpoints',
  ['glue:GetDevEndpoints'],
);

export const devEndpoints = defineRead({
  scope: 'region',
  operations: [getDevEndpoints],
  lists: ['glue:dev-endpoint'],
  gives: { 'glue:dev-endpoint': ['RoleArn'] },
  async *run({ account, partition, region, pages }) {
    for await (const page of pages(
      getDevEndpoints,
      PAGE,
      (o) => o.NextToken,
      (NextToken) => ({ NextToken }),
    )) {
      yield must(page.DevEndpoints, getDevEndpoints, 'DevEndpoints').map((it) => {
        const name = must(it.EndpointName, getDevEndpoints, 'EndpointName');
        return {
          kind: 'glue:dev-endpoint' as const,
          id: name,
          arn: `arn:${partition}:glue:${region}:${account}:devEndpoint/${name}`,
          facts: { RoleArn: must(it.RoleArn, getDevEndpoints, 'RoleArn') },
        };
      });
    }
  },
});
