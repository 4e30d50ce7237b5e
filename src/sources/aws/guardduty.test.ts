import { describe, expect, it } from 'vitest';
import { readFacts } from './fixtures/read-facts.ts';
import { ACCOUNT, refusal } from './fixtures/scan-answers.ts';

const ListDetectors = () => ({ DetectorIds: ['d'] });
const GetDetector = () => ({ ServiceRole: 'role', Status: 'ENABLED', Features: [] });

describe('plans', () => {
  const enabled = (Name: string) => ({ Name, Status: 'ENABLED', AdditionalConfiguration: [] });

  it('are told in the newer form, and in the older where the newer says nothing of them', async () => {
    const { facts } = await readFacts('guardduty:detector', ['Features'], {
      ListDetectors,
      GetDetector: () => ({
        ServiceRole: 'role',
        Status: 'ENABLED',
        Features: [{ Name: 'EKS_AUDIT_LOGS', Status: 'DISABLED' }],
        DataSources: {
          CloudTrail: { Status: 'ENABLED' },
          DNSLogs: { Status: 'ENABLED' },
          FlowLogs: { Status: 'ENABLED' },
          S3Logs: { Status: 'ENABLED' },
          Kubernetes: { AuditLogs: { Status: 'ENABLED' } },
        },
      }),
    });
    expect(facts['d']?.['Features']).toEqual([
      { ...enabled('EKS_AUDIT_LOGS'), Status: 'DISABLED' },
      enabled('S3_DATA_EVENTS'),
    ]);
  });
});

describe('who manages it', () => {
  it('is nobody where AWS names no administrator', async () => {
    const { facts } = await readFacts('guardduty:detector', ['administrator', 'members'], {
      ListDetectors,
      GetDetector,
      GetAdministratorAccount: () => ({}),
      ListMembers: ({ input }) =>
        input['NextToken'] === undefined
          ? { Members: [], NextToken: 'two' }
          : { Members: [member('1'), member('2')] },
    });
    expect(facts).toEqual({ d: { administrator: null, members: 2 } });
  });

  it('is asked for its settings only where it has members, and may manage them by invitation', async () => {
    const answers = (members: readonly object[]) => ({
      ListDetectors,
      GetDetector,
      ListMembers: () => ({ Members: members }),
      DescribeOrganizationConfiguration: () =>
        refusal(
          'BadRequestException',
          'The request is rejected because the account is not an administrator',
          400,
        ),
    });
    const fact = ['autoEnableOrganizationMembers'] as const;
    const alone = await readFacts('guardduty:detector', fact, answers([]));
    expect(alone.calls.map(({ operation }) => operation)).not.toContain('DescribeOrganizationConfiguration');
    expect(alone.facts).toMatchObject({ d: { autoEnableOrganizationMembers: null } });
    const inviting = await readFacts('guardduty:detector', fact, answers([member('1')]));
    expect(inviting.facts).toMatchObject({ d: { autoEnableOrganizationMembers: null } });
  });
});

function member(AccountId: string) {
  return {
    AccountId,
    MasterId: ACCOUNT,
    Email: 'x@example.com',
    RelationshipStatus: 'Enabled',
    UpdatedAt: 'now',
  };
}

it('findings are counted of this account, and not those that are archived', async () => {
  const { facts, calls } = await readFacts('guardduty:detector', ['openFindings'], {
    ListDetectors,
    GetDetector,
    GetFindingsStatistics: () => ({
      FindingStatistics: { GroupedByFindingType: [{ FindingType: 'Impact:EC2/X', TotalFindings: 2 }] },
    }),
  });
  expect(calls.at(-1)?.input).toMatchObject({
    FindingCriteria: {
      Criterion: {
        accountId: { Equals: [ACCOUNT] },
        'service.archived': { Equals: ['false'] },
        severity: { GreaterThanOrEqual: 7 },
      },
    },
  });
  expect(facts).toEqual({ d: { openFindings: [{ type: 'Impact:EC2/X', count: 2, last: null }] } });
});
