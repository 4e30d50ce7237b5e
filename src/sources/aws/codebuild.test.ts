import { expect, it } from 'vitest';
import { readFacts } from './fixtures/read-facts.ts';
import { ACCOUNT } from './fixtures/scan-answers.ts';

const serviceRole = `arn:aws:iam::${ACCOUNT}:role/build`;

it('describes a page of projects in one call', async () => {
  const names = Array.from({ length: 120 }, (_, at) => `project-${at}`);
  const { facts, calls } = await readFacts('codebuild:project', ['ServiceRole'], {
    ListProjects: ({ input }) =>
      input['nextToken'] === undefined
        ? { projects: names.slice(0, 100), nextToken: 'more' }
        : { projects: names.slice(100) },
    BatchGetProjects: ({ input }) => ({
      projects: (input['names'] as string[]).map((name) => ({ name, serviceRole })),
    }),
  });
  expect(Object.values(facts).filter((it) => it['ServiceRole'] === serviceRole)).toHaveLength(120);
  expect(calls.filter(({ operation }) => operation === 'BatchGetProjects')).toHaveLength(2);
});

it('keeps names of plain text variables alone, and no value', async () => {
  const environmentVariables = [
    { name: 'API_KEY', value: 'heave-ho' },
    { name: 'NPM_TOKEN', value: 'heave-away', type: 'PLAINTEXT' },
    { name: 'DB_PASSWORD', value: 'database', type: 'SECRETS_MANAGER' },
    { name: 'DB_SECRET', value: 'database', type: 'PARAMETER_STORE' },
  ];
  const { facts } = await readFacts('codebuild:project', ['environmentSecrets'], {
    ListProjects: () => ({ projects: ['shop'] }),
    BatchGetProjects: () => ({
      projects: [{ name: 'shop', serviceRole, environment: { environmentVariables } }],
    }),
  });
  expect(facts).toEqual({
    shop: {
      environmentSecrets: [
        { name: 'API_KEY', kind: 'named-secret' },
        { name: 'NPM_TOKEN', kind: 'named-secret' },
      ],
      Tags: {},
    },
  });
});

it('does not make up a project that is gone', async () => {
  const { facts } = await readFacts('codebuild:project', ['ServiceRole'], {
    ListProjects: () => ({ projects: ['shop', 'gone'] }),
    BatchGetProjects: () => ({ projects: [{ name: 'shop', serviceRole }], projectsNotFound: ['gone'] }),
  });
  expect(facts['gone']?.['ServiceRole']).toMatchObject({ unknown: { kind: 'not-collected' } });
});
