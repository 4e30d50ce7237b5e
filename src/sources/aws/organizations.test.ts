import { describe, expect, it } from 'vitest';
import { readFacts } from './fixtures/read-facts.ts';
import type { Answers } from './fixtures/scan-answers.ts';
import { ACCOUNT, refusal, refuse } from './fixtures/scan-answers.ts';

const MANAGEMENT = '444455556666';
const FULL = '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}';
const GUARD = '{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"iam:*","Resource":"*"}]}';

const NOT_IN_USE = refusal(
  'AWSOrganizationsNotInUseException',
  'Your account is not a member of an organization.',
  400,
);

function root(...types: readonly string[]) {
  return {
    Id: 'r-ab12',
    Arn: `arn:aws:organizations::${MANAGEMENT}:root/o-a1b2c3d4e5/r-ab12`,
    Name: 'Root',
    PolicyTypes: types.map((type) => {
      const [Type, Status = 'ENABLED'] = type.split(' ');
      return { Type, Status };
    }),
  };
}

const PARENTS: Readonly<Record<string, object>> = {
  [ACCOUNT]: { Id: 'ou-ab12-22222222', Type: 'ORGANIZATIONAL_UNIT' },
  'ou-ab12-22222222': { Id: 'ou-ab12-11111111', Type: 'ORGANIZATIONAL_UNIT' },
  'ou-ab12-11111111': { Id: 'r-ab12', Type: 'ROOT' },
};

const NAMES: Readonly<Record<string, string>> = {
  'p-FullAWSAccess': 'FullAWSAccess',
  'p-guard': 'guard',
  'p-RCPFullAWSAccess': 'RCPFullAWSAccess',
};

const ANSWERS: Answers = {
  ListRoots: () => ({ Roots: [root('SERVICE_CONTROL_POLICY', 'RESOURCE_CONTROL_POLICY')] }),
  ListParents: ({ input }) => ({ Parents: [PARENTS[String(input['ChildId'])]] }),
  ListPoliciesForTarget: ({ input }) => {
    if (input['Filter'] === 'RESOURCE_CONTROL_POLICY') return { Policies: [{ Id: 'p-RCPFullAWSAccess' }] };
    const guarded = input['TargetId'] === 'ou-ab12-11111111';
    return { Policies: [{ Id: 'p-FullAWSAccess' }, ...(guarded ? [{ Id: 'p-guard' }] : [])] };
  },
  DescribePolicy: ({ input }) => {
    const Id = String(input['PolicyId']);
    return { Policy: { PolicySummary: { Id, Name: NAMES[Id] }, Content: Id === 'p-guard' ? GUARD : FULL } };
  },
};

async function read(answers: Answers) {
  const { facts, calls } = await readFacts(
    'aws:account',
    ['serviceControlPolicies', 'resourceControlPolicies', 'organizationPath'],
    { ...ANSWERS, ...answers },
  );
  const told: Readonly<Record<string, unknown>> = facts[ACCOUNT] ?? {};
  const { serviceControlPolicies, resourceControlPolicies, organizationPath } = told;
  return { serviceControlPolicies, resourceControlPolicies, organizationPath, calls };
}

const DENIED = {
  unknown: {
    kind: 'denied',
    operation: 'organizations:ListRoots',
    actions: ['organizations:ListRoots'],
    region: 'us-east-1',
    detail: 'AWS tells only the management account and delegated administrators',
  },
};

describe('the organization', () => {
  const organization = async (answer: Answers[string]) =>
    (await readFacts('aws:account', ['organization'], { DescribeOrganization: answer })).facts[ACCOUNT];

  it('is known to each of its accounts', async () => {
    const Organization = { Id: 'o-a1b2c3d4e5', MasterAccountId: MANAGEMENT, FeatureSet: 'ALL' };
    expect(await organization(() => ({ Organization }))).toEqual({
      organization: { id: 'o-a1b2c3d4e5', managementAccountId: MANAGEMENT },
    });
  });

  it('is none where there is none', async () => {
    expect(await organization(() => NOT_IN_USE)).toEqual({ organization: null });
  });

  it('is unknown where it may not be asked', async () => {
    expect(await organization(() => refuse('organizations:DescribeOrganization'))).toMatchObject({
      organization: { unknown: { kind: 'denied', actions: ['organizations:DescribeOrganization'] } },
    });
  });
});

describe('what stands over the account', () => {
  const full = { Id: 'p-FullAWSAccess', Name: 'FullAWSAccess', Content: FULL };
  const guard = { Id: 'p-guard', Name: 'guard', Content: GUARD };
  const resources = { Id: 'p-RCPFullAWSAccess', Name: 'RCPFullAWSAccess', Content: FULL };

  it('is read from the root down, and each policy once', async () => {
    const { calls, ...facts } = await read({});
    expect(facts).toEqual({
      serviceControlPolicies: [[full], [full, guard], [full], [full]],
      resourceControlPolicies: [[resources], [resources], [resources], [resources]],
      organizationPath: 'o-a1b2c3d4e5/r-ab12/ou-ab12-11111111/ou-ab12-22222222/',
    });
    const described = calls.filter((call) => call.operation === 'DescribePolicy');
    expect(described.map((call) => call.input['PolicyId'])).toEqual([
      'p-FullAWSAccess',
      'p-guard',
      'p-RCPFullAWSAccess',
    ]);
    expect(calls).toHaveLength(1 + 3 + 8 + 3);
  });

  it('is asked for to the end of each listing, over pages that are empty', async () => {
    const last = (NextToken: unknown) => NextToken === 'more';
    const { serviceControlPolicies, organizationPath } = await read({
      ListRoots: ({ input }) =>
        last(input['NextToken'])
          ? { Roots: [root('SERVICE_CONTROL_POLICY')] }
          : { Roots: [], NextToken: 'more' },
      ListParents: (call) =>
        last(call.input['NextToken'])
          ? { Parents: [PARENTS[String(call.input['ChildId'])]] }
          : { Parents: [], NextToken: 'more' },
      ListPoliciesForTarget: ({ input }) =>
        last(input['NextToken'])
          ? { Policies: [{ Id: 'p-guard' }] }
          : { Policies: [{ Id: 'p-FullAWSAccess' }], NextToken: 'more' },
    });
    expect(serviceControlPolicies).toEqual([
      [full, guard],
      [full, guard],
      [full, guard],
      [full, guard],
    ]);
    expect(organizationPath).toBe('o-a1b2c3d4e5/r-ab12/ou-ab12-11111111/ou-ab12-22222222/');
  });

  it('is nothing without an organization', async () => {
    const { calls, ...facts } = await read({ ListRoots: () => NOT_IN_USE });
    expect(facts).toEqual({
      serviceControlPolicies: null,
      resourceControlPolicies: null,
      organizationPath: null,
    });
    expect(calls).toHaveLength(1);
  });

  it('is nothing for the account that manages the organization', async () => {
    const Arn = `arn:aws:organizations::${ACCOUNT}:root/o-a1b2c3d4e5/r-ab12`;
    const { calls, ...facts } = await read({
      ListRoots: () => ({ Roots: [{ ...root('SERVICE_CONTROL_POLICY'), Arn }] }),
      ListParents: () => ({ Parents: [{ Id: 'r-ab12', Type: 'ROOT' }] }),
    });
    expect(facts).toEqual({
      serviceControlPolicies: null,
      resourceControlPolicies: null,
      organizationPath: 'o-a1b2c3d4e5/r-ab12/',
    });
    expect(calls.map((call) => call.operation)).toEqual(['ListRoots', 'ListParents']);
  });

  it('is nothing of a type that the organization does not use', async () => {
    const facts = await read({ ListRoots: () => ({ Roots: [root('SERVICE_CONTROL_POLICY')] }) });
    expect(facts.serviceControlPolicies).toHaveLength(4);
    expect(facts.resourceControlPolicies).toBeNull();
  });

  it.each(['PENDING_ENABLE', 'PENDING_DISABLE'])('is unknown of a type that is %s', async (status) => {
    const facts = await read({
      ListRoots: () => ({ Roots: [root(`SERVICE_CONTROL_POLICY ${status}`, 'RESOURCE_CONTROL_POLICY')] }),
    });
    expect(facts.serviceControlPolicies).toEqual({
      unknown: {
        kind: 'transient',
        operation: 'organizations:ListRoots',
        detail: `the policy type SERVICE_CONTROL_POLICY is ${status}`,
      },
    });
    expect(facts.resourceControlPolicies).toHaveLength(4);
  });

  it('is unknown to a member account, with what it takes to know', async () => {
    const { calls, ...facts } = await read({ ListRoots: () => refuse('organizations:ListRoots') });
    expect(facts).toEqual({
      serviceControlPolicies: DENIED,
      resourceControlPolicies: DENIED,
      organizationPath: DENIED,
    });
    expect(calls).toHaveLength(1);
  });

  it('is known in part where one type is refused', async () => {
    const facts = await read({
      ListPoliciesForTarget: (call) =>
        call.input['Filter'] === 'RESOURCE_CONTROL_POLICY'
          ? refuse('organizations:ListPoliciesForTarget')
          : { Policies: [{ Id: 'p-FullAWSAccess' }] },
    });
    expect(facts.serviceControlPolicies).toHaveLength(4);
    expect(facts.resourceControlPolicies).toMatchObject({
      unknown: { kind: 'denied', actions: ['organizations:ListPoliciesForTarget'] },
    });
  });

  it.each<[string, Answers, string]>([
    ['an entity without any policy', { ListPoliciesForTarget: () => ({ Policies: [] }) }, 'r-ab12 has no'],
    [
      'a document that is cut',
      { DescribePolicy: () => ({ Policy: { PolicySummary: { Name: 'x' }, Content: FULL.slice(0, 30) } }) },
      'not whole',
    ],
    [
      'a policy without a document',
      { DescribePolicy: () => ({ Policy: { PolicySummary: { Name: 'x' } } }) },
      'Content is missing',
    ],
  ])('is unknown for %s', async (_, answers, says) => {
    const facts = await read(answers);
    expect(facts.serviceControlPolicies).toMatchObject({
      unknown: { kind: 'unparsable', detail: expect.stringContaining(says) },
    });
  });

  it('does not follow parents for ever', async () => {
    const facts = await read({ ListParents: () => ({ Parents: [{ Id: 'ou-ab12-33333333' }] }) });
    expect(facts.organizationPath).toMatchObject({
      unknown: { kind: 'unparsable', detail: 'the parents do not lead to the root' },
    });
  });
});
