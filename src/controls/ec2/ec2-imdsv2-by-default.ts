import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'ec2-imdsv2-by-default',
  title: 'New EC2 instances require IMDSv2 by default in every region',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'effort' },
  why: 'Without the default, every instance depends on its maker asking for IMDSv2, and some day one will not.',
  fix: 'Set the region’s default for instance metadata to require IMDSv2; instances that exist stay as they are.',
  items: ['own.defaults', 'own.ec2-misconfig'],
  aka: { prowler: ['ec2_instance_account_imdsv2_enabled'] },
  kind: 'aws:region',
  facts: ['instanceMetadataDefaults'],
  judge({ facts: { instanceMetadataDefaults: defaults } }) {
    if (defaults.HttpTokens === 'required') return pass('The default of HttpTokens is required.');
    if (defaults.HttpEndpoint === 'disabled') return pass('The default of HttpEndpoint is disabled.');
    const told = defaults.HttpTokens === null ? 'not set' : defaults.HttpTokens;
    return fail(`The default of HttpTokens is ${told}; expected: required.`);
  },
});
