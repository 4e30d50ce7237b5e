import { describe, expect, it } from 'vitest';
import { readFacts } from './fixtures/read-facts.ts';
import type { Answers } from './fixtures/scan-answers.ts';
import { refusal } from './fixtures/scan-answers.ts';

const ARN = 'arn:aws:ecr:eu-west-1:111122223333:repository/shop';
const repository: Answers = {
  DescribeRepositories: () => ({ repositories: [{ repositoryName: 'shop', repositoryArn: ARN }] }),
};

describe('the newest image of a repository', () => {
  const image = (imageDigest: string, day: number, more: object = {}) => ({
    imageDigest,
    imagePushedAt: new Date(Date.UTC(2026, 9, day)),
    ...more,
  });
  const newest = async (...imageDetails: object[]) =>
    (
      await readFacts('ecr:repository', ['latestImage'], {
        ...repository,
        DescribeImages: ({ input }) =>
          input['nextToken'] === undefined
            ? { imageDetails: imageDetails.slice(0, 1), nextToken: 'more' }
            : { imageDetails: imageDetails.slice(1) },
      })
    ).facts['shop'];

  it('is the one that was pushed last, on whatever page', async () => {
    const scan = { imageScanFindingsSummary: { findingSeverityCounts: { HIGH: 2 } } };
    const told = await newest(image('sha256:b', 20, { imageTags: ['v2'], ...scan }), image('sha256:a', 2));
    expect(told).toMatchObject({ latestImage: { name: 'v2', scanStatus: null, findings: { HIGH: 2 } } });
  });

  it('is no list of images for several platforms', async () => {
    const list = { imageManifestMediaType: 'application/vnd.oci.image.index.v1+json' };
    const told = await newest(image('sha256:a', 2), image('sha256:b', 20, list));
    expect(told).toMatchObject({ latestImage: { name: 'sha256:a', findings: null } });
  });

  it('is none where there are no images', async () => {
    expect(await newest()).toMatchObject({ latestImage: null });
  });
});

it.each([
  ['RepositoryPolicyText', 'GetRepositoryPolicy', 'RepositoryPolicyNotFoundException', null],
  ['hasLifecyclePolicy', 'GetLifecyclePolicy', 'LifecyclePolicyNotFoundException', false],
] as const)('is told by an error that a repository has none: %s', async (fact, operation, code, value) => {
  const { facts } = await readFacts('ecr:repository', [fact], {
    ...repository,
    [operation]: () => refusal(code, 'There is none', 400),
  });
  expect(facts['shop']).toMatchObject({ [fact]: value });
});

describe('an EKS cluster', () => {
  const cluster = {
    version: '1.35',
    resourcesVpcConfig: { endpointPublicAccess: true, endpointPrivateAccess: false },
    logging: {
      clusterLogging: [
        { types: ['audit'], enabled: true },
        { types: ['api'], enabled: false },
      ],
    },
    encryptionConfig: [{ resources: ['other'] }, { resources: ['secrets'], provider: { keyArn: 'arn:key' } }],
  };

  it('has the logs that are on, and the key of its secrets', async () => {
    const { facts } = await readFacts('eks:cluster', ['enabledLogs', 'secretsKey', 'DeletionProtection'], {
      ListClusters: () => ({ clusters: ['shop'] }),
      DescribeCluster: () => ({ cluster }),
    });
    expect(facts['shop']).toMatchObject({
      enabledLogs: ['audit'],
      secretsKey: 'arn:key',
      DeletionProtection: false,
    });
  });

  it('has node groups, of which one may tell no version', async () => {
    const { facts } = await readFacts('eks:nodegroup', ['Version'], {
      ListClusters: () => ({ clusters: ['shop'] }),
      ListNodegroups: () => ({ nodegroups: ['new', 'own'] }),
      DescribeNodegroup: ({ input }) => ({
        nodegroup: input['nodegroupName'] === 'new' ? { version: '1.35' } : {},
      }),
    });
    expect(facts).toMatchObject({
      'shop/new': { Version: '1.35' },
      'shop/own': { Version: { unknown: { kind: 'unparsable' } } },
    });
  });
});
