import { cases, denied } from '../case.ts';

const facts = (HttpTokens: string | null, HttpEndpoint: string | null = null) => ({
  instanceMetadataDefaults: { HttpTokens, HttpEndpoint },
});

export default cases('ec2-imdsv2-by-default', 'aws:region', [
  { name: 'required', verdict: 'pass', facts: facts('required') },
  { name: 'no metadata service', verdict: 'pass', facts: facts(null, 'disabled') },
  { name: 'as AWS leaves it', verdict: 'fail', reason: /not set/, facts: facts(null) },
  { name: 'optional', verdict: 'fail', facts: facts('optional', 'enabled') },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { instanceMetadataDefaults: denied('ec2:GetInstanceMetadataDefaults') },
  },
]);
