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
  async *run({ region, call }) {
    // A region has one detector at most: there is no second page.
    const id = must((await call(listDetectors, {})).DetectorIds, listDetectors, 'DetectorIds')[0];
    const guardDuty = id === undefined ? null : { id, enabled: await isEnabled(id) };
    yield [{ kind: 'aws:region', id: region, facts: { guardDuty } }];

    async function isEnabled(DetectorId: string): Promise<boolean> {
      return must((await call(getDetector, { DetectorId })).Status, getDetector, 'Status') === 'ENABLED';
    }
  },
});
