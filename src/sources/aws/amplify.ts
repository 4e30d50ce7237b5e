import type * as Amplify from '@aws-sdk/client-amplify';
import type { FoundCredential } from '../../model/credential.ts';
import type { Unknown } from '../../model/reading.ts';
import { credentialsIn } from '../../secrets/credentials.ts';
import { credentialsInText } from '../../secrets/text.ts';
import { defineRead, factsOf, must, operation, unparsable } from './read.ts';

const BY_TOKEN = [
  (page: { readonly nextToken?: string | undefined }) => page.nextToken,
  (nextToken: string) => ({ nextToken }),
] as const;

const listApps = operation<Amplify.ListAppsCommandInput, Amplify.ListAppsCommandOutput>(
  'amplify',
  'ListApps',
  ['amplify:ListApps'],
);

/** What looks like a credential is all that is kept of variables and build settings. */
export const amplifyApps = defineRead({
  scope: 'region',
  operations: [listApps],
  lists: ['amplify:app'],
  gives: { 'amplify:app': ['settingsSecrets', 'Tags'] },
  async *run({ pages }) {
    for await (const page of pages(listApps, { maxResults: 100 }, ...BY_TOKEN)) {
      yield must(page.apps, listApps, 'apps').map((it) => ({
        kind: 'amplify:app' as const,
        id: must(it.appId, listApps, 'appId'),
        arn: it.appArn,
        name: it.name,
        facts: {
          settingsSecrets: settingsOf(it),
          Tags: it.tags ?? {},
        },
      }));
    }
  },
});

function settingsOf(app: Amplify.App): readonly FoundCredential[] | Unknown {
  const { environmentVariables: variables, autoBranchCreationConfig: created } = app;
  if (variables === undefined) return unparsable(listApps, 'environmentVariables is missing in the answer');
  return [
    ...secretsOf('', { ...app, variables }),
    ...secretsOf('new branches/', { ...created, variables: created?.environmentVariables ?? {} }),
  ];
}

const listBranches = operation<Amplify.ListBranchesCommandInput, Amplify.ListBranchesCommandOutput>(
  'amplify',
  'ListBranches',
  ['amplify:ListBranches'],
);

export const amplifyBranches = defineRead({
  scope: { each: 'amplify:app' },
  operations: [listBranches],
  gives: { 'amplify:app': ['branchSecrets'] },
  async *run({ parents: [it], pages }) {
    if (it === undefined) return;
    const branchSecrets: FoundCredential[] = [];
    for await (const page of pages(listBranches, { appId: it.id, maxResults: 50 }, ...BY_TOKEN)) {
      for (const branch of must(page.branches, listBranches, 'branches')) {
        const variables = must(branch.environmentVariables, listBranches, 'environmentVariables');
        const place = `${must(branch.branchName, listBranches, 'branchName')}/`;
        branchSecrets.push(...secretsOf(place, { ...branch, variables }));
      }
    }
    yield factsOf(it, { branchSecrets });
  },
});

interface Settings {
  readonly variables: Readonly<Record<string, string>>;
  /** YAML; left out: what stands in the repository is used. */
  readonly buildSpec?: string | undefined;
}

function secretsOf(place: string, { variables, buildSpec = '' }: Settings): readonly FoundCredential[] {
  return [
    ...credentialsIn(Object.entries(variables).map(([name, value]) => [`${place}${name}`, value])),
    ...credentialsInText(buildSpec).map((it) => ({ ...it, name: `${place}build settings, ${it.name}` })),
  ];
}
