import { expect, it } from 'vitest';
import { readFacts } from './fixtures/read-facts.ts';
import type { Answers } from './fixtures/scan-answers.ts';
import { ACCOUNT } from './fixtures/scan-answers.ts';

const group = (publish: string, external: string) => ({
  packageGroup: {
    originConfiguration: {
      restrictions: { PUBLISH: { effectiveMode: publish }, EXTERNAL_UPSTREAM: { effectiveMode: external } },
    },
  },
});
const GROUPS: Readonly<Record<string, object>> = {
  tide: group('ALLOW', 'ALLOW'),
  charts: group('ALLOW', 'ALLOW_SPECIFIC_REPOSITORIES'),
  ropes: group('ALLOW', 'BLOCK'),
  knots: group('BLOCK', 'ALLOW'),
};
const answers: Answers = {
  ListRepositories: () => ({
    repositories: [{ name: 'shared', domainName: 'shop', domainOwner: ACCOUNT }],
  }),
  ListPackages: () => ({
    packages: [
      { format: 'npm', namespace: 'saltmarsh', package: 'tide' },
      { format: 'pypi', package: 'charts' },
      { format: 'maven', namespace: 'com.saltmarsh', package: 'ropes' },
      { format: 'npm', package: 'knots' },
    ],
  }),
  GetAssociatedPackageGroup: ({ input }) => GROUPS[String(input['package'])] ?? {},
};

it('a package whose group forbids one side takes versions from the other alone', async () => {
  const { facts, calls } = await readFacts('codeartifact:repository', ['mixedPackages'], answers);
  expect(facts['shop/shared']?.['mixedPackages']).toEqual(['npm:@saltmarsh/tide', 'pypi:charts']);
  expect(calls.find(({ operation }) => operation === 'ListPackages')?.input).toMatchObject({
    publish: 'ALLOW',
    upstream: 'ALLOW',
  });
});

it('a group that does not say what it allows leaves the answer open', async () => {
  const { facts } = await readFacts('codeartifact:repository', ['mixedPackages'], {
    ...answers,
    GetAssociatedPackageGroup: () => ({ packageGroup: { originConfiguration: { restrictions: {} } } }),
  });
  expect(facts['shop/shared']?.['mixedPackages']).toMatchObject({ unknown: { kind: 'unparsable' } });
});
