import { cases, denied } from '../case.ts';

function limits(most: number, broken: number, quiet: number) {
  return {
    MaxUserDurationInSeconds: most,
    DisconnectTimeoutInSeconds: broken,
    IdleDisconnectTimeoutInSeconds: quiet,
  };
}

export default cases('appstream-fleet-session-limits', 'appstream:fleet', [
  { name: 'short', verdict: 'pass', facts: limits(28_800, 300, 600) },
  { name: 'too long in all', verdict: 'fail', reason: /960 minutes/, facts: limits(57_600, 300, 600) },
  { name: 'ten hours to the second', verdict: 'fail', facts: limits(36_000, 300, 600) },
  {
    name: 'waits too long',
    verdict: 'fail',
    reason: /broke off waits 15 minutes/,
    facts: limits(28_800, 900, 600),
  },
  { name: 'idle for ever', verdict: 'fail', reason: /never ends/, facts: limits(28_800, 300, 0) },
  { name: 'idle too long', verdict: 'fail', reason: /after 60 minutes/, facts: limits(28_800, 300, 3600) },
  { name: 'as meant', verdict: 'pass', facts: limits(28_800, 900, 600), settings: { disconnected: 15 } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { ...limits(28_800, 300, 600), MaxUserDurationInSeconds: denied('appstream:DescribeFleets') },
  },
]);
