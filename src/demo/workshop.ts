import { nextTokenPage } from '../sources/stub/paginate.ts';
import type { PageNames } from '../sources/stub/paginate.ts';
import type { StubCall } from '../sources/stub/protocol.ts';
import { ACCOUNT, hexId, uuid } from './company.ts';
import type { Responders } from './responder.ts';
import { ok, refuse, text } from './responder.ts';

const DOMAINS = [
  { name: 'saltmarsh', region: 'eu-west-1', key: 'secrets' },
  { name: 'trial', region: 'us-east-1', key: 'aws/ebs' },
] as const;

const REPOSITORIES = [
  { name: 'shop', region: 'eu-west-1', domain: 'saltmarsh', mixed: [] },
  // From the time before origins were kept apart.
  { name: 'trial', region: 'us-east-1', domain: 'trial', mixed: ['tide-tables', 'prices'] },
] as const;

const PIPELINES = [
  { name: 'shop', region: 'eu-west-1', key: 'storage' },
  { name: 'newsletter', region: 'us-east-1', key: null },
] as const;

const JOBS = [
  { name: 'reports', region: 'eu-west-1', variables: { STAGE: 'live' } },
  // The import of the carrier's prices, as its author tried it out.
  { name: 'carrier-import', region: 'eu-central-1', variables: { CARRIER_API_KEY: 'harbour-4471-tide' } },
] as const;

const APPS = [
  { name: 'size-finder', region: 'eu-west-1', variables: { STAGE: 'live' } },
  { name: 'landing-pages', region: 'us-east-1', variables: { CMS_TOKEN: 'harbour-9082-tide' } },
] as const;

const PAGE = { size: 'maxResults', token: 'nextToken', next: 'nextToken' };
const here = <T extends { readonly region: string }>(list: readonly T[], call: StubCall): readonly T[] =>
  list.filter(({ region }) => region === call.region);

function page(call: StubCall, items: string, list: readonly object[], names: Partial<PageNames> = PAGE) {
  return nextTokenPage(call, list, 100, { ...names, items });
}

/** What builds and ships: CodeArtifact, CodePipeline, AWS Batch, Amplify. */
export function workshop(): Responders {
  return {
    'codeartifact:ListDomains': (call) => page(call, 'domains', here(DOMAINS, call).map(domain)),
    'codeartifact:ListRepositories': (call) =>
      page(call, 'repositories', here(REPOSITORIES, call).map(repository)),
    'codeartifact:ListPackages': (call) => {
      const it = here(REPOSITORIES, call).find(({ name }) => name === text(call, 'repository'));
      const packages = (it?.mixed ?? []).map((name) => ({
        format: 'npm',
        namespace: 'saltmarsh',
        package: name,
        originConfiguration: { restrictions: { publish: 'ALLOW', upstream: 'ALLOW' } },
      }));
      return page(call, 'packages', packages);
    },
    'codeartifact:GetAssociatedPackageGroup': () =>
      ok({ packageGroup: ROOT_GROUP, associationType: 'STRONG' }),
    'codepipeline:ListPipelines': (call) =>
      page(
        call,
        'pipelines',
        here(PIPELINES, call).map(({ name }) => ({ name, version: 1 })),
      ),
    'codepipeline:GetPipeline': (call) => {
      const it = here(PIPELINES, call).find(({ name }) => name === text(call, 'name'));
      return it === undefined
        ? refuse('PipelineNotFoundException', 'No such pipeline.')
        : ok({ pipeline: pipeline(it) });
    },
    'batch:DescribeJobDefinitions': (call) => page(call, 'jobDefinitions', here(JOBS, call).map(job)),
    'amplify:ListApps': (call) => page(call, 'apps', here(APPS, call).map(app)),
    'amplify:ListBranches': (call) =>
      page(call, 'branches', [
        {
          branchArn: `arn:aws:amplify:${call.region}:${ACCOUNT}:apps/${text(call, 'appId')}/branches/main`,
          branchName: 'main',
          environmentVariables: {},
        },
      ]),
  };
}

const keyArn = (name: string, region: string): string =>
  `arn:aws:kms:${region}:${ACCOUNT}:key/${uuid(`${name}@${region}`)}`;

const ROOT_GROUP = {
  pattern: '/*',
  originConfiguration: {
    restrictions: Object.fromEntries(
      ['PUBLISH', 'EXTERNAL_UPSTREAM', 'INTERNAL_UPSTREAM'].map((side) => [
        side,
        { mode: 'ALLOW', effectiveMode: 'ALLOW' },
      ]),
    ),
  },
};

function domain({ name, region, key }: (typeof DOMAINS)[number]) {
  const arn = `arn:aws:codeartifact:${region}:${ACCOUNT}:domain/${name}`;
  return { name, owner: ACCOUNT, arn, status: 'Active', encryptionKey: keyArn(key, region) };
}

function repository({ name, region, domain: domainName }: (typeof REPOSITORIES)[number]) {
  const arn = `arn:aws:codeartifact:${region}:${ACCOUNT}:repository/${domainName}/${name}`;
  return { name, domainName, domainOwner: ACCOUNT, administratorAccount: ACCOUNT, arn };
}

function pipeline({ name, region, key }: (typeof PIPELINES)[number]) {
  return {
    name,
    roleArn: `arn:aws:iam::${ACCOUNT}:role/pipeline`,
    stages: [],
    artifactStore: {
      type: 'S3',
      location: `saltmarsh-artifacts-${region}`,
      ...(key === null ? {} : { encryptionKey: { id: keyArn(key, region), type: 'KMS' } }),
    },
  };
}

function job({ name, region, variables }: (typeof JOBS)[number]) {
  return {
    jobDefinitionName: name,
    jobDefinitionArn: `arn:aws:batch:${region}:${ACCOUNT}:job-definition/${name}:1`,
    revision: 1,
    status: 'ACTIVE',
    type: 'container',
    containerProperties: {
      image: 'reports:latest',
      command: ['make', name],
      environment: Object.entries(variables).map(([key, value]) => ({ name: key, value })),
    },
  };
}

function app({ name, region, variables }: (typeof APPS)[number]) {
  const appId = hexId('d', `${name}@${region}`, 12).replace('-', '');
  return {
    appId,
    appArn: `arn:aws:amplify:${region}:${ACCOUNT}:apps/${appId}`,
    name,
    environmentVariables: variables,
  };
}
