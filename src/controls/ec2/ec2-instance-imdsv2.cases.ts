import { cases, denied } from '../case.ts';

export default cases('ec2-instance-imdsv2', 'ec2:instance', [
  {
    name: 'required',
    verdict: 'pass',
    facts: {
      MetadataOptions: { HttpTokens: 'required', HttpEndpoint: 'enabled', HttpPutResponseHopLimit: 1 },
    },
  },
  {
    name: 'no metadata service at all',
    verdict: 'pass',
    reason: /HttpEndpoint is disabled/,
    facts: {
      MetadataOptions: { HttpTokens: 'optional', HttpEndpoint: 'disabled', HttpPutResponseHopLimit: 1 },
    },
  },
  {
    name: 'optional',
    verdict: 'fail',
    reason: /HttpTokens is optional/,
    facts: {
      MetadataOptions: { HttpTokens: 'optional', HttpEndpoint: 'enabled', HttpPutResponseHopLimit: 1 },
    },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { MetadataOptions: denied('ec2:DescribeInstances') },
  },
]);
