import { cases, denied } from '../case.ts';

export default cases('cloudtrail-trail-logging', 'cloudtrail:trail', [
  { name: 'logging', verdict: 'pass', facts: { IsLogging: true, latestDeliveryError: null } },
  {
    name: 'stopped',
    verdict: 'fail',
    reason: /stopped/,
    facts: { IsLogging: false, latestDeliveryError: null },
  },
  {
    name: 'the bucket refuses the files',
    verdict: 'fail',
    reason: /AccessDenied/,
    facts: { IsLogging: true, latestDeliveryError: 'AccessDenied' },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    reason: /grant cloudtrail:GetTrailStatus/,
    facts: {
      IsLogging: denied('cloudtrail:GetTrailStatus'),
      latestDeliveryError: denied('cloudtrail:GetTrailStatus'),
    },
  },
]);
