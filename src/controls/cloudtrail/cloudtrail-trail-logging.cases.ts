import { cases, denied } from '../case.ts';

const WELL = {
  IsLogging: true,
  IsMultiRegionTrail: true,
  latestDeliveryError: null,
  latestDeliveryTime: '2026-10-31T23:55:00.000Z',
  startLoggingTime: '2025-01-01T00:00:00.000Z',
};

export default cases('cloudtrail-trail-logging', 'cloudtrail:trail', [
  { name: 'logging', verdict: 'pass', reason: /at 2026-10-31 23:55 UTC/, facts: WELL },
  { name: 'stopped', verdict: 'fail', reason: /stopped/, facts: { ...WELL, IsLogging: false } },
  {
    name: 'the bucket refuses the files',
    verdict: 'fail',
    reason: /AccessDenied/,
    facts: { ...WELL, latestDeliveryError: 'AccessDenied' },
  },
  {
    name: 'nothing has come for weeks, without an error',
    verdict: 'fail',
    reason: /2026-10-02 08:00 UTC; expected: one in the last 24 hours/,
    facts: { ...WELL, latestDeliveryTime: '2026-10-02T08:00:00.000Z' },
  },
  {
    name: 'just started',
    verdict: 'pass',
    facts: { ...WELL, latestDeliveryTime: null, startLoggingTime: '2026-10-31T20:00:00.000Z' },
  },
  {
    name: 'of one quiet region',
    verdict: 'pass',
    facts: { ...WELL, IsMultiRegionTrail: false, latestDeliveryTime: '2026-10-02T08:00:00.000Z' },
  },
  {
    name: 'of one region, with an error',
    verdict: 'fail',
    facts: { ...WELL, IsMultiRegionTrail: false, latestDeliveryError: 'NoSuchBucket' },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    reason: /grant cloudtrail:GetTrailStatus/,
    facts: { ...WELL, IsLogging: denied('cloudtrail:GetTrailStatus') },
  },
]);
