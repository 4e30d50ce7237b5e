import { cases, denied } from '../case.ts';

export default cases('lightsail-instance-snapshots', 'lightsail:instance', [
  { name: 'on', verdict: 'pass', facts: { autoSnapshot: true } },
  { name: 'off', verdict: 'fail', facts: { autoSnapshot: false } },
  { name: 'denied', verdict: 'unknown', facts: { autoSnapshot: denied('lightsail:GetInstances') } },
]);
