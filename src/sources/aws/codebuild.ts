import type * as CodeBuild from '@aws-sdk/client-codebuild';
import type { WebhookFilter } from '../../model/kinds/codebuild.ts';
import { credentialsIn } from '../../secrets/credentials.ts';
import { defineRead, factsOf, must, operation } from './read.ts';

const listProjects = operation<CodeBuild.ListProjectsCommandInput, CodeBuild.ListProjectsCommandOutput>(
  'codebuild',
  'ListProjects',
  ['codebuild:ListProjects'],
);

export const projects = defineRead({
  scope: 'region',
  operations: [listProjects],
  lists: ['codebuild:project'],
  gives: {},
  async *run({ account, partition, region, pages }) {
    for await (const page of pages(
      listProjects,
      {},
      (o) => o.nextToken,
      (nextToken) => ({ nextToken }),
    )) {
      yield must(page.projects, listProjects, 'projects').map((name) => ({
        kind: 'codebuild:project' as const,
        id: name,
        arn: `arn:${partition}:codebuild:${region}:${account}:project/${name}`,
        facts: {},
      }));
    }
  },
});

const batchGetProjects = operation<
  CodeBuild.BatchGetProjectsCommandInput,
  CodeBuild.BatchGetProjectsCommandOutput
>('codebuild', 'BatchGetProjects', ['codebuild:BatchGetProjects']);

/** The most that BatchGetProjects takes, and what ListProjects gives a page. */
const BATCH = 100;

export const project = defineRead({
  scope: { each: 'codebuild:project', batch: BATCH },
  operations: [batchGetProjects],
  gives: {
    'codebuild:project': [
      'ServiceRole',
      'environmentSecrets',
      'sourcesWithCredentials',
      'Visibility',
      'PrivilegedMode',
      'LogsConfig',
      'artifacts',
      'webhookFilters',
      'Tags',
    ],
  },
  async *run({ parents, call }) {
    const answer = await call(batchGetProjects, { names: parents.map(({ id }) => id) });
    const described = must(answer.projects, batchGetProjects, 'projects');
    const byName = new Map(described.map((it) => [it.name, it]));
    yield parents.flatMap((parent) => {
      const it = byName.get(parent.id);
      if (it === undefined) return [];
      return factsOf(parent, {
        ServiceRole: must(it.serviceRole, batchGetProjects, 'serviceRole'),
        environmentSecrets: credentialsIn(plainVariables(it.environment)),
        sourcesWithCredentials: sourcesWithCredentials(it),
        // Left out of projects that were never made public.
        Visibility: it.projectVisibility ?? 'PRIVATE',
        PrivilegedMode: it.environment?.privilegedMode ?? false,
        LogsConfig: logsConfig(it.logsConfig),
        artifacts: [it.artifacts, ...(it.secondaryArtifacts ?? [])].flatMap(toArtifact),
        webhookFilters:
          it.webhook === undefined
            ? null
            : (it.webhook.filterGroups ?? []).map((group) => group.map(toFilter)),
        Tags: tagsOf(it.tags),
      });
    });
  },
});

/** Of the other types, the value is only the name of a parameter or secret. */
function plainVariables(environment: CodeBuild.ProjectEnvironment | undefined): [string, string][] {
  return (environment?.environmentVariables ?? [])
    .filter(({ type }) => type === undefined || type === 'PLAINTEXT')
    .map(({ name, value }) => [name ?? '', value ?? '']);
}

/** An address may hold `user:password@` or a token alone before the host. */
function sourcesWithCredentials(it: CodeBuild.Project): readonly string[] {
  const sources = [it.source, ...(it.secondarySources ?? [])];
  return sources.flatMap((source) =>
    source?.location !== undefined && hasCredentials(source.location)
      ? [source.sourceIdentifier ?? 'primary']
      : [],
  );
}

/** The user `git`, and Bitbucket's user name that is put before its host, are no secrets. */
function hasCredentials(location: string): boolean {
  if (!URL.canParse(location)) return false;
  const { username, password, protocol } = new URL(location);
  if (password !== '') return true;
  return protocol.startsWith('http') && TOKEN.test(username);
}

/** Tokens of GitHub, GitLab and Bitbucket, and whatever is as long. */
const TOKEN = /^(?:gh[a-z]_|github_pat_|glpat-|ATBB|ATCT|x-token-auth)|^[A-Za-z0-9_-]{30,}$/;

/** Logs go to CloudWatch unless it was turned off: https://docs.aws.amazon.com/codebuild/latest/userguide/change-project.html */
function logsConfig(config: CodeBuild.LogsConfig | undefined) {
  const { cloudWatchLogs, s3Logs } = config ?? {};
  return {
    cloudWatch: cloudWatchLogs?.status !== 'DISABLED',
    s3:
      s3Logs?.status === 'ENABLED'
        ? { Location: s3Logs.location ?? '', EncryptionDisabled: s3Logs.encryptionDisabled ?? false }
        : null,
  };
}

function toArtifact(artifacts: CodeBuild.ProjectArtifacts | undefined) {
  if (artifacts === undefined || artifacts.type === 'NO_ARTIFACTS') return [];
  const { artifactIdentifier, name, location = '', encryptionDisabled = false } = artifacts;
  return [{ name: artifactIdentifier ?? name ?? location, EncryptionDisabled: encryptionDisabled }];
}

function toFilter({ type, pattern, excludeMatchedPattern }: CodeBuild.WebhookFilter): WebhookFilter {
  return {
    Type: must(type, batchGetProjects, 'webhook.filterGroups.type'),
    Pattern: must(pattern, batchGetProjects, 'webhook.filterGroups.pattern'),
    ExcludeMatchedPattern: excludeMatchedPattern ?? false,
  };
}

function tagsOf(tags: readonly CodeBuild.Tag[] = []): Readonly<Record<string, string>> {
  return Object.fromEntries(tags.map(({ key, value }) => [key ?? '', value ?? '']));
}

const listReportGroups = operation<
  CodeBuild.ListReportGroupsCommandInput,
  CodeBuild.ListReportGroupsCommandOutput
>('codebuild', 'ListReportGroups', ['codebuild:ListReportGroups']);

export const reportGroups = defineRead({
  scope: 'region',
  operations: [listReportGroups],
  lists: ['codebuild:report-group'],
  gives: {},
  async *run({ pages }) {
    for await (const page of pages(
      listReportGroups,
      { maxResults: BATCH },
      (o) => o.nextToken,
      (nextToken) => ({ nextToken }),
    )) {
      yield must(page.reportGroups, listReportGroups, 'reportGroups').map((arn) => ({
        kind: 'codebuild:report-group' as const,
        id: arn.slice(arn.indexOf('/') + 1),
        arn,
        facts: {},
      }));
    }
  },
});

const batchGetReportGroups = operation<
  CodeBuild.BatchGetReportGroupsCommandInput,
  CodeBuild.BatchGetReportGroupsCommandOutput
>('codebuild', 'BatchGetReportGroups', ['codebuild:BatchGetReportGroups']);

export const reportGroup = defineRead({
  scope: { each: 'codebuild:report-group', batch: BATCH },
  operations: [batchGetReportGroups],
  gives: { 'codebuild:report-group': ['s3Export', 'Tags'] },
  async *run({ parents, call }) {
    const answer = await call(batchGetReportGroups, {
      reportGroupArns: parents.map(({ id, arn }) => arn ?? id),
    });
    const described = must(answer.reportGroups, batchGetReportGroups, 'reportGroups');
    const byArn = new Map(described.map((it) => [it.arn, it]));
    yield parents.flatMap((parent) => {
      const it = byArn.get(parent.arn);
      if (it === undefined) return [];
      const { exportConfigType, s3Destination } = it.exportConfig ?? {};
      const s3Export =
        exportConfigType === 'S3'
          ? {
              Bucket: s3Destination?.bucket ?? '',
              EncryptionDisabled: s3Destination?.encryptionDisabled ?? false,
            }
          : null;
      return factsOf(parent, { s3Export, Tags: tagsOf(it.tags) });
    });
  },
});
