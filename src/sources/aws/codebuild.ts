import type * as CodeBuild from '@aws-sdk/client-codebuild';
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
  gives: { 'codebuild:project': ['ServiceRole', 'environmentSecrets', 'Tags'] },
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
        Tags: Object.fromEntries((it.tags ?? []).map(({ key, value }) => [key ?? '', value ?? ''])),
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
