import { describe, expect, it } from 'vitest';
import type { Answers } from './fixtures/scan-answers.ts';
import { ACCOUNT, refusal, refuse, scanAnswers } from './fixtures/scan-answers.ts';

async function verdict(control: string, answers: Answers): Promise<string | undefined> {
  return (await scanAnswers([control], answers)).verdicts[0];
}

describe('Macie', () => {
  it.each([
    ['enabled', () => ({ status: 'ENABLED' }), 'pass'],
    ['paused', () => ({ status: 'PAUSED' }), 'fail'],
    ['never turned on', () => refusal('AccessDeniedException', 'Macie is not enabled', 403), 'fail'],
    [
      'never turned on, with a stop',
      () => refusal('AccessDeniedException', 'Macie is not enabled.', 401),
      'fail',
    ],
    ['refused', () => refuse('macie2:GetMacieSession'), 'unknown'],
  ])('%s', async (_, GetMacieSession, expected) => {
    expect(await verdict('macie-enabled', { GetMacieSession })).toBe(`eu-west-1: ${expected}`);
  });
});

describe('Security Hub', () => {
  const message = `Account ${ACCOUNT} is not subscribed to AWS Security Hub`;

  it.each([
    ['on', () => ({ HubArn: 'arn', SubscribedAt: '2026-01-02T03:04:05.678Z' }), 'pass'],
    ['never turned on', () => refusal('InvalidAccessException', message, 401), 'fail'],
    [
      'the same code for another reason',
      () => refusal('InvalidAccessException', 'no permission', 401),
      'unknown',
    ],
    ['refused', () => refuse('securityhub:DescribeHub'), 'unknown'],
  ])('%s', async (_, DescribeHub, expected) => {
    expect(await verdict('securityhub-enabled', { DescribeHub })).toBe(`eu-west-1: ${expected}`);
  });
});

describe('Inspector', () => {
  const mine = (ec2: string, ecr: string) => ({
    accountId: ACCOUNT,
    state: { status: 'ENABLED', errorCode: 'ALREADY_ENABLED', errorMessage: '' },
    resourceState: { ec2: { status: ec2 }, ecr: { status: ecr } },
  });
  const failed = (errorCode: string) => ({ accountId: ACCOUNT, errorCode, errorMessage: 'no' });

  it.each([
    ['on', { accounts: [mine('ENABLED', 'ENABLED')] }, 'pass'],
    ['in part', { accounts: [mine('ENABLED', 'DISABLED')] }, 'fail'],
    ['of another account', { accounts: [{ ...mine('ENABLED', 'ENABLED'), accountId: '1' }] }, 'fail'],
    ['named nowhere', { accounts: [], failedAccounts: [] }, 'fail'],
    ['refused for the account', { accounts: [], failedAccounts: [failed('ACCESS_DENIED')] }, 'unknown'],
    ['out of order', { accounts: [], failedAccounts: [failed('INTERNAL_ERROR')] }, 'unknown'],
  ])('%s', async (_, output, expected) => {
    const answers = { BatchGetAccountStatus: () => output };
    expect(await verdict('inspector-enabled', answers)).toBe(`eu-west-1: ${expected}`);
  });
});

describe('GuardDuty', () => {
  const ListDetectors = () => ({ DetectorIds: ['d1'] });

  it.each<[string, Answers, string]>([
    ['on', { ListDetectors, GetDetector: () => ({ Status: 'ENABLED' }) }, 'pass'],
    ['suspended', { ListDetectors, GetDetector: () => ({ Status: 'DISABLED' }) }, 'fail'],
    ['never turned on', { ListDetectors: () => ({ DetectorIds: [] }) }, 'fail'],
    [
      'the detector refused',
      { ListDetectors, GetDetector: () => refuse('guardduty:GetDetector') },
      'unknown',
    ],
  ])('%s', async (_, answers, expected) => {
    expect(await verdict('guardduty-enabled', answers)).toBe(`eu-west-1: ${expected}`);
  });
});

describe('Config', () => {
  const recordingGroup = { allSupported: true };
  const recorders = () => ({ ConfigurationRecorders: [{ name: 'default', recordingGroup }] });
  const status = (more: object) => () => ({ ConfigurationRecordersStatus: [{ name: 'default', ...more }] });

  it.each([
    ['recording', status({ recording: true, lastStatus: 'SUCCESS' }), 'pass'],
    ['failing', status({ recording: true, lastStatus: 'Failure' }), 'fail'],
    ['stopped', status({ recording: false }), 'fail'],
    ['without a status', () => ({ ConfigurationRecordersStatus: [] }), 'unknown'],
    ['the status refused', () => refuse('config:DescribeConfigurationRecorderStatus'), 'unknown'],
  ])('%s', async (_, DescribeConfigurationRecorderStatus, expected) => {
    const answers = { DescribeConfigurationRecorders: recorders, DescribeConfigurationRecorderStatus };
    expect(await verdict('config-recorder-enabled', answers)).toBe(`eu-west-1: ${expected}`);
  });

  it('is not asked for the status of no recorder', async () => {
    const answers = { DescribeConfigurationRecorders: () => ({ ConfigurationRecorders: [] }) };
    const { verdicts, calls } = await scanAnswers(['config-recorder-enabled'], answers);
    expect({ verdicts, calls }).toEqual({
      verdicts: ['eu-west-1: fail'],
      calls: ['DescribeConfigurationRecorders'],
    });
  });
});

describe('Access Analyzer', () => {
  it('is listed to the end', async () => {
    const analyzer = (type: string) => ({
      arn: 'a',
      name: type,
      type,
      status: 'ACTIVE',
      createdAt: new Date(0),
    });
    const answers: Answers = {
      ListAnalyzers: ({ input }) =>
        input['nextToken'] === undefined
          ? { analyzers: [analyzer('ACCOUNT_UNUSED_ACCESS')], nextToken: 'more' }
          : { analyzers: [analyzer('ACCOUNT')] },
    };
    expect(await verdict('accessanalyzer-enabled', answers)).toBe('eu-west-1: pass');
  });
});
