import type * as CodeArtifact from '@aws-sdk/client-codeartifact';
import { defineRead, factsOf, must, operation } from './read.ts';
import { told } from './told.ts';

const BY_TOKEN = [
  (page: { readonly nextToken?: string | undefined }) => page.nextToken,
  (nextToken: string) => ({ nextToken }),
] as const;

const listDomains = operation<CodeArtifact.ListDomainsCommandInput, CodeArtifact.ListDomainsCommandOutput>(
  'codeartifact',
  'ListDomains',
  ['codeartifact:ListDomains'],
);

export const codeArtifactDomains = defineRead({
  scope: 'region',
  operations: [listDomains],
  lists: ['codeartifact:domain'],
  gives: { 'codeartifact:domain': ['EncryptionKey'] },
  async *run({ pages }) {
    for await (const page of pages(listDomains, { maxResults: 1000 }, ...BY_TOKEN)) {
      yield must(page.domains, listDomains, 'domains').map((it) => ({
        kind: 'codeartifact:domain' as const,
        id: must(it.name, listDomains, 'name'),
        arn: it.arn,
        facts: { EncryptionKey: told(it.encryptionKey, listDomains, 'encryptionKey') },
      }));
    }
  },
});

const listRepositories = operation<
  CodeArtifact.ListRepositoriesCommandInput,
  CodeArtifact.ListRepositoriesCommandOutput
>('codeartifact', 'ListRepositories', ['codeartifact:ListRepositories']);

export const codeArtifactRepositories = defineRead({
  scope: 'region',
  operations: [listRepositories],
  lists: ['codeartifact:repository'],
  gives: { 'codeartifact:repository': ['RepositoryName', 'DomainName', 'DomainOwner'] },
  async *run({ pages }) {
    for await (const page of pages(listRepositories, { maxResults: 1000 }, ...BY_TOKEN)) {
      yield must(page.repositories, listRepositories, 'repositories').map((it) => {
        const RepositoryName = must(it.name, listRepositories, 'name');
        const DomainName = must(it.domainName, listRepositories, 'domainName');
        const DomainOwner = must(it.domainOwner, listRepositories, 'domainOwner');
        return {
          kind: 'codeartifact:repository' as const,
          id: `${DomainName}/${RepositoryName}`,
          arn: it.arn,
          facts: { RepositoryName, DomainName, DomainOwner },
        };
      });
    }
  },
});

const listPackages = operation<CodeArtifact.ListPackagesCommandInput, CodeArtifact.ListPackagesCommandOutput>(
  'codeartifact',
  'ListPackages',
  ['codeartifact:ListPackages'],
);
const getPackageGroup = operation<
  CodeArtifact.GetAssociatedPackageGroupCommandInput,
  CodeArtifact.GetAssociatedPackageGroupCommandOutput
>('codeartifact', 'GetAssociatedPackageGroup', ['codeartifact:GetAssociatedPackageGroup']);

/**
 * CodeArtifact itself picks the packages that take versions from both sides. Their group may forbid what the package
 * allows: https://docs.aws.amazon.com/codeartifact/latest/ug/package-group-origin-controls.html
 */
export const mixedPackages = defineRead({
  scope: { each: 'codeartifact:repository' },
  operations: [listPackages, getPackageGroup],
  gives: { 'codeartifact:repository': ['mixedPackages'] },
  uses: ['RepositoryName', 'DomainName', 'DomainOwner'],
  async *run({ parents: [it], call, pages }) {
    if (it === undefined) return;
    const domain = String(it.facts['DomainName']);
    const domainOwner = String(it.facts['DomainOwner']);
    const repository = String(it.facts['RepositoryName']);
    const input = { domain, domainOwner, repository, publish: 'ALLOW', upstream: 'ALLOW' } as const;
    const mixed: string[] = [];
    for await (const page of pages(listPackages, { ...input, maxResults: 1000 }, ...BY_TOKEN)) {
      for (const one of must(page.packages, listPackages, 'packages')) {
        const format = must(one.format, listPackages, 'format');
        const name = must(one.package, listPackages, 'package');
        const { namespace } = one;
        const asked = { domain, domainOwner, format, package: name, ...(namespace ? { namespace } : {}) };
        if (allowsBoth(await call(getPackageGroup, asked))) mixed.push(fullName(format, namespace, name));
      }
    }
    yield factsOf(it, { mixedPackages: mixed });
  },
});

function allowsBoth({ packageGroup }: CodeArtifact.GetAssociatedPackageGroupCommandOutput): boolean {
  const { restrictions } = must(packageGroup?.originConfiguration, getPackageGroup, 'originConfiguration');
  return (['PUBLISH', 'EXTERNAL_UPSTREAM'] as const).every(
    (side) => must(restrictions?.[side]?.effectiveMode, getPackageGroup, side) !== 'BLOCK',
  );
}

function fullName(format: string, namespace: string | undefined, name: string): string {
  if (!namespace) return `${format}:${name}`;
  return format === 'npm' ? `npm:@${namespace}/${name}` : `${format}:${namespace}/${name}`;
}
