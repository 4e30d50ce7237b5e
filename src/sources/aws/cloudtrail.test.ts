import { describe, expect, it } from 'vitest';
import type { Answers } from './fixtures/scan-answers.ts';
import { ACCOUNT, refusal, scanAnswers, STRANGER } from './fixtures/scan-answers.ts';

function trail(account: string, more: object = {}) {
  return {
    Name: 'main',
    TrailARN: `arn:aws:cloudtrail:us-east-1:${account}:trail/main`,
    HomeRegion: 'us-east-1',
    S3BucketName: 'logs',
    IsMultiRegionTrail: true,
    IncludeGlobalServiceEvents: true,
    LogFileValidationEnabled: true,
    HasCustomEventSelectors: false,
    IsOrganizationTrail: account !== ACCOUNT,
    ...more,
  };
}

const GetTrailStatus = () => ({ IsLogging: true });
const GetEventSelectors = () => ({
  EventSelectors: [{ ReadWriteType: 'All', IncludeManagementEvents: true }],
});
const REGIONS = ['us-east-1', 'eu-west-1'];

function scan(answers: Answers, regions = REGIONS) {
  return scanAnswers(['cloudtrail-multi-region', 'cloudtrail-log-file-validation'], answers, regions);
}

describe('trails', () => {
  it('are read in their home region, though every region lists them', async () => {
    const DescribeTrails = () => ({ trailList: [trail(ACCOUNT)] });
    const { verdicts, calls } = await scan({ DescribeTrails, GetTrailStatus, GetEventSelectors });
    expect(verdicts).toEqual([`${ACCOUNT}: pass`, 'main: pass']);
    expect(calls.toSorted()).toEqual([
      'DescribeTrails',
      'DescribeTrails',
      'GetEventSelectors',
      'GetTrailStatus',
    ]);
  });

  it('of a region that is not read leave the account unknown', async () => {
    const DescribeTrails = () => ({ trailList: [trail(ACCOUNT)] });
    const { verdicts, reasons } = await scan({ DescribeTrails }, ['eu-west-1']);
    expect(verdicts).toContain(`${ACCOUNT}: unknown`);
    expect(reasons.join()).toContain('is of us-east-1, which this scan does not read');
  });

  it('have the selectors that they say', async () => {
    const DescribeTrails = () => ({ trailList: [trail(ACCOUNT)] });
    const fields = [
      { Field: 'eventCategory', Equals: ['Management'] },
      { Field: 'readOnly', Equals: ['true'] },
    ];
    const advanced = () => ({ AdvancedEventSelectors: [{ FieldSelectors: fields }] });
    const { verdicts } = await scan({ DescribeTrails, GetTrailStatus, GetEventSelectors: advanced });
    expect(verdicts).toContain(`${ACCOUNT}: fail`);
  });
});

describe("an organization's trail, seen by a member account", () => {
  const wrong = () => refusal('CloudTrailARNInvalidException', 'AccountID in ARN is wrong', 400);

  it('records everything where it has no selectors of its own; nobody asks for them', async () => {
    const DescribeTrails = () => ({ trailList: [trail(STRANGER)] });
    const { verdicts, calls } = await scan({ DescribeTrails, GetTrailStatus, GetEventSelectors: wrong });
    expect(verdicts).toContain(`${ACCOUNT}: pass`);
    expect(calls).not.toContain('GetEventSelectors');
  });

  it('is unknown where it has', async () => {
    const DescribeTrails = () => ({ trailList: [trail(STRANGER, { HasCustomEventSelectors: true })] });
    const { verdicts, reasons } = await scan({ DescribeTrails, GetTrailStatus, GetEventSelectors: wrong });
    expect(verdicts).toContain(`${ACCOUNT}: unknown`);
    expect(reasons.join()).toContain(`account ${STRANGER} owns the trail`);
  });

  it("is told from the account's own trail of that name", async () => {
    const both = [trail(STRANGER), trail(ACCOUNT, { LogFileValidationEnabled: false })];
    const DescribeTrails = () => ({ trailList: both });
    const { verdicts } = await scan({ DescribeTrails, GetTrailStatus, GetEventSelectors });
    expect(verdicts).toEqual([
      `${ACCOUNT}: pass`,
      `arn:aws:cloudtrail:us-east-1:${STRANGER}:trail/main: pass`,
      'main: fail',
    ]);
  });
});
