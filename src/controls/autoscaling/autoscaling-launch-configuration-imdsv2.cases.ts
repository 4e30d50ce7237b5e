import { cases, denied } from '../case.ts';

const facts = (HttpTokens: string | null, HttpEndpoint: string | null = null) => ({
  MetadataOptions: { HttpTokens, HttpEndpoint },
});
const NO_PREFERENCE = { instanceMetadataDefaults: { HttpTokens: null, HttpEndpoint: null } };

export default cases('autoscaling-launch-configuration-imdsv2', 'autoscaling:launch-configuration', [
  { name: 'required', verdict: 'pass', facts: facts('required'), regionFacts: NO_PREFERENCE },
  {
    name: 'no metadata service',
    verdict: 'pass',
    facts: facts(null, 'disabled'),
    regionFacts: NO_PREFERENCE,
  },
  {
    name: 'optional',
    verdict: 'fail',
    reason: /^HttpTokens is optional; expected/,
    facts: facts('optional'),
    regionFacts: NO_PREFERENCE,
  },
  { name: 'says nothing', verdict: 'fail', facts: facts(null), regionFacts: NO_PREFERENCE },
  {
    name: 'says nothing, and the region requires it',
    verdict: 'pass',
    facts: facts(null),
    regionFacts: { instanceMetadataDefaults: { HttpTokens: 'required', HttpEndpoint: null } },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { MetadataOptions: denied('autoscaling:DescribeLaunchConfigurations') },
    regionFacts: NO_PREFERENCE,
  },
]);
