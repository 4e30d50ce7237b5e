import { cases, denied } from '../case.ts';

const block = (
  BlockPublicSecurityGroupRules: boolean,
  ...ranges: readonly (readonly [number, number])[]
) => ({
  facts: {
    emrBlockPublicAccess: {
      BlockPublicSecurityGroupRules,
      PermittedPublicSecurityGroupRuleRanges: ranges.map(([MinRange, MaxRange]) => ({ MinRange, MaxRange })),
    },
  },
});

export default cases('emr-public-access-blocked', 'aws:region', [
  { name: 'blocked', verdict: 'pass', ...block(true) },
  { name: 'blocked but for SSH, as it comes', verdict: 'pass', ...block(true, [22, 22]) },
  { name: 'off', verdict: 'fail', ...block(false, [22, 22]) },
  { name: 'another exception', verdict: 'fail', reason: /8088;/, ...block(true, [22, 22], [8088, 8088]) },
  { name: 'a range around SSH', verdict: 'fail', reason: /20–30/, ...block(true, [20, 30]) },
  { name: 'all ports excepted', verdict: 'fail', ...block(true, [0, 65_535]) },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { emrBlockPublicAccess: denied('elasticmapreduce:GetBlockPublicAccessConfiguration') },
  },
]);
