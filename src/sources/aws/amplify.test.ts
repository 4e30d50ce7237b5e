import { expect, it } from 'vitest';
import { readFacts } from './fixtures/read-facts.ts';

it('finds what looks like a credential in an app, in what new branches get, and in branches', async () => {
  const { facts } = await readFacts('amplify:app', ['settingsSecrets', 'branchSecrets'], {
    ListApps: () => ({
      apps: [
        {
          appId: 'd1',
          name: 'shop',
          environmentVariables: { API_SECRET: 'belay-heave-7', STAGE: 'live' },
          buildSpec: 'version: 1\nfrontend:\n  commands:\n    - export NPM_TOKEN=belay-heave-7\n',
          autoBranchCreationConfig: { environmentVariables: { DB_PASSWORD: 'belay-heave-7' } },
        },
      ],
    }),
    ListBranches: () => ({
      branches: [
        { branchName: 'main', environmentVariables: {} },
        { branchName: 'trial', environmentVariables: { DB_PASSWORD: 'belay-heave-7' } },
      ],
    }),
  });
  expect(facts['d1']).toMatchObject({
    settingsSecrets: [
      { name: 'API_SECRET', kind: 'named-secret' },
      { name: 'build settings, line 4: NPM_TOKEN', kind: 'named-secret' },
      { name: 'new branches/DB_PASSWORD', kind: 'named-secret' },
    ],
    branchSecrets: [{ name: 'trial/DB_PASSWORD', kind: 'named-secret' }],
  });
});
