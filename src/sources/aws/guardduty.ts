import type * as GuardDuty from '@aws-sdk/client-guardduty';
import { defineRead, must, operation } from './read.ts';

const listDetectors = operation<GuardDuty.ListDetectorsCommandInput, GuardDuty.ListDetectorsCommandOutput>(
  'guardduty',
  'ListDetectors',
  ['guardduty:ListDetectors'],
);
const getDetector = operation<GuardDuty.GetDetectorCommandInput, GuardDuty.GetDetectorCommandOutput>(
  'guardduty',
  'GetDetector',
  ['guardduty:GetDetector'],
);

export const detector = defineRead({
  scope: 'region',
  operations: [listDetectors, getDetector],
  gives: { 'aws:region': ['guardDuty'] },
  async *run({ region, call, pages }) {
    // A region has one detector at most, yet a page may be empty before the one that has it.
    let id: string | undefined;
    for await (const page of pages(
      listDetectors,
      { MaxResults: 50 },
      (o) => o.NextToken,
      (NextToken) => ({ NextToken }),
    )) {
      id ??= must(page.DetectorIds, listDetectors, 'DetectorIds')[0];
    }
    const guardDuty = id === undefined ? null : { id, enabled: await isEnabled(id) };
    yield [{ kind: 'aws:region', id: region, facts: { guardDuty } }];

    async function isEnabled(DetectorId: string): Promise<boolean> {
      return must((await call(getDetector, { DetectorId })).Status, getDetector, 'Status') === 'ENABLED';
    }
  },
});
