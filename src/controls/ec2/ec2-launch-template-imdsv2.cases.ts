import { cases, denied } from '../case.ts';
import { version } from './fixtures/templates.ts';

const tokens = (HttpTokens: string | null, HttpEndpoint: string | null = null) => ({
  MetadataOptions: { HttpTokens, HttpEndpoint },
});
const NO_PREFERENCE = { instanceMetadataDefaults: { HttpTokens: null, HttpEndpoint: null } };

export default cases('ec2-launch-template-imdsv2', 'ec2:launch-template', [
  {
    name: 'required',
    verdict: 'pass',
    facts: { versions: [version(1, tokens('required'))] },
    regionFacts: NO_PREFERENCE,
  },
  {
    name: 'the latest version allows IMDSv1',
    verdict: 'fail',
    reason: /^In version 4, HttpTokens is optional; expected: HttpTokens required\.$/,
    facts: { versions: [version(1, tokens('required')), version(4, tokens('optional'))] },
    regionFacts: NO_PREFERENCE,
  },
  {
    name: 'says nothing, and nor does the region',
    verdict: 'fail',
    reason: /not set, here or for the region/,
    facts: { versions: [version(1)] },
    regionFacts: NO_PREFERENCE,
  },
  {
    name: 'says nothing, and the region requires it',
    verdict: 'pass',
    facts: { versions: [version(1)] },
    regionFacts: { instanceMetadataDefaults: { HttpTokens: 'required', HttpEndpoint: null } },
  },
  {
    name: 'no metadata service',
    verdict: 'pass',
    facts: { versions: [version(1, tokens('optional', 'disabled'))] },
    regionFacts: NO_PREFERENCE,
  },
  {
    name: 'required, and the region may not be asked',
    verdict: 'pass',
    facts: { versions: [version(1, tokens('required'))] },
    regionFacts: { instanceMetadataDefaults: denied('ec2:GetInstanceMetadataDefaults') },
  },
  {
    name: 'says nothing, and the region may not be asked',
    verdict: 'unknown',
    reason: /ec2:GetInstanceMetadataDefaults was denied/,
    facts: { versions: [version(1)] },
    regionFacts: { instanceMetadataDefaults: denied('ec2:GetInstanceMetadataDefaults') },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { versions: denied('ec2:DescribeLaunchTemplateVersions') },
    regionFacts: NO_PREFERENCE,
  },
]);
