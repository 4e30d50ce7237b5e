import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'ec2-instance-imdsv2',
  title: 'EC2 instances require IMDSv2 or have no metadata service',
  risk: { impact: 'data', exposure: 'internet', ease: 'chance' },
  why: 'With IMDSv1, any request that an application can be tricked into sending brings back the credentials of the instance role.',
  fix: "Set HttpTokens to required, once CloudWatch's MetadataNoToken metric shows that nothing on the instance still uses IMDSv1.",
  items: ['own.ec2-misconfig', 'own.defaults'],
  aka: {
    prowler: ['ec2_instance_imdsv2_enabled', 'ec2_confidential_workload_host_imdsv2_not_enforced'],
    cloudsploit: ['ec2MetadataOptions'],
    securityHub: ['EC2.8'],
  },
  kind: 'ec2:instance',
  facts: ['MetadataOptions'],
  judge({ facts: { MetadataOptions: options } }) {
    if (options.HttpEndpoint === 'disabled')
      return pass('HttpEndpoint is disabled: there is no metadata service.');
    if (options.HttpTokens === 'required') return pass('HttpTokens is required: only IMDSv2 answers.');
    return fail(
      `HttpTokens is ${options.HttpTokens} and HttpEndpoint ${options.HttpEndpoint}; expected: HttpTokens required.`,
    );
  },
});
