import type * as Glue from '@aws-sdk/client-glue';
import type { GlueEncryption, GlueJobParameters } from '../../model/kinds/glue.ts';
import { credentialsIn } from '../../secrets/credentials.ts';
import { defineRead, must, operation } from './read.ts';

const getJobs = operation<Glue.GetJobsCommandInput, Glue.GetJobsCommandOutput>('glue', 'GetJobs', [
  'glue:GetJobs',
]);

const PAGE = { MaxResults: 100 };

export const jobs = defineRead({
  scope: 'region',
  operations: [getJobs],
  lists: ['glue:job'],
  gives: {
    'glue:job': [
      'Role',
      'commandName',
      'GlueVersion',
      'SecurityConfiguration',
      'parameters',
      'argumentSecrets',
    ],
  },
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
          facts: {
            Role: must(job.Role, getJobs, 'Role'),
            commandName: must(job.Command?.Name, getJobs, 'Command.Name'),
            GlueVersion: job.GlueVersion || null,
            SecurityConfiguration: job.SecurityConfiguration || null,
            parameters: parametersOf(argumentsOf(job)),
            argumentSecrets: credentialsIn(Object.entries(argumentsOf(job))),
          },
        };
      });
    }
  },
});

function argumentsOf(job: Glue.Job): Readonly<Record<string, string>> {
  return { ...job.DefaultArguments, ...job.NonOverridableArguments };
}

/** Defaults: https://docs.aws.amazon.com/glue/latest/dg/aws-glue-programming-etl-glue-arguments.html */
function parametersOf(given: Readonly<Record<string, string>>): GlueJobParameters {
  return {
    continuousLogs: given['--enable-continuous-cloudwatch-log']?.toLowerCase() === 'true',
    bookmarks: given['--job-bookmark-option'] ?? 'job-bookmark-disable',
    encryptionType: given['--encryption-type'] ?? null,
  };
}

const getDevEndpoints = operation<Glue.GetDevEndpointsCommandInput, Glue.GetDevEndpointsCommandOutput>(
  'glue',
  'GetDevEndpoints',
  ['glue:GetDevEndpoints'],
);

export const devEndpoints = defineRead({
  scope: 'region',
  operations: [getDevEndpoints],
  lists: ['glue:dev-endpoint'],
  gives: { 'glue:dev-endpoint': ['RoleArn', 'SecurityConfiguration'] },
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
          facts: {
            RoleArn: must(it.RoleArn, getDevEndpoints, 'RoleArn'),
            SecurityConfiguration: it.SecurityConfiguration || null,
          },
        };
      });
    }
  },
});

const getSecurityConfigurations = operation<
  Glue.GetSecurityConfigurationsCommandInput,
  Glue.GetSecurityConfigurationsCommandOutput
>('glue', 'GetSecurityConfigurations', ['glue:GetSecurityConfigurations']);

/** They have no ARN. */
export const securityConfigurations = defineRead({
  scope: 'region',
  operations: [getSecurityConfigurations],
  lists: ['glue:security-configuration'],
  gives: { 'glue:security-configuration': ['EncryptionConfiguration'] },
  async *run({ pages }) {
    for await (const page of pages(
      getSecurityConfigurations,
      PAGE,
      (o) => o.NextToken,
      (NextToken) => ({ NextToken }),
    )) {
      const list = must(page.SecurityConfigurations, getSecurityConfigurations, 'SecurityConfigurations');
      yield list.map((it) => ({
        kind: 'glue:security-configuration' as const,
        id: must(it.Name, getSecurityConfigurations, 'Name'),
        facts: { EncryptionConfiguration: encryptionOf(it) },
      }));
    }
  },
});

/** What a configuration says nothing of it leaves as it is: unencrypted by Glue. */
function encryptionOf({ EncryptionConfiguration: given }: Glue.SecurityConfiguration): GlueEncryption {
  const said = must(given, getSecurityConfigurations, 'EncryptionConfiguration');
  return {
    S3Encryptions: (said.S3Encryption ?? []).map((it) => ({
      S3EncryptionMode: must(it.S3EncryptionMode, getSecurityConfigurations, 'S3EncryptionMode'),
    })),
    CloudWatchEncryption: {
      CloudWatchEncryptionMode: said.CloudWatchEncryption?.CloudWatchEncryptionMode ?? 'DISABLED',
    },
    JobBookmarksEncryption: {
      JobBookmarksEncryptionMode: said.JobBookmarksEncryption?.JobBookmarksEncryptionMode ?? 'DISABLED',
    },
  };
}

const getMLTransforms = operation<Glue.GetMLTransformsCommandInput, Glue.GetMLTransformsCommandOutput>(
  'glue',
  'GetMLTransforms',
  ['glue:GetMLTransforms'],
);

export const mlTransforms = defineRead({
  scope: 'region',
  operations: [getMLTransforms],
  lists: ['glue:ml-transform'],
  gives: { 'glue:ml-transform': ['MLUserDataEncryptionMode'] },
  async *run({ account, partition, region, pages }) {
    for await (const page of pages(
      getMLTransforms,
      PAGE,
      (o) => o.NextToken,
      (NextToken) => ({ NextToken }),
    )) {
      yield must(page.Transforms, getMLTransforms, 'Transforms').map((it) => {
        const id = must(it.TransformId, getMLTransforms, 'TransformId');
        const userData = it.TransformEncryption?.MlUserDataEncryption;
        return {
          kind: 'glue:ml-transform' as const,
          id,
          arn: `arn:${partition}:glue:${region}:${account}:mlTransform/${id}`,
          ...(it.Name === undefined ? {} : { name: it.Name }),
          facts: { MLUserDataEncryptionMode: userData?.MlUserDataEncryptionMode ?? null },
        };
      });
    }
  },
});
