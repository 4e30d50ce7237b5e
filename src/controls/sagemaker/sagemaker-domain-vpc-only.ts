import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'sagemaker-domain-vpc-only',
  title: 'SageMaker domains reach the internet through your VPC only',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'effort' },
  why: 'By a way out that your network does not see, a bad package or a person carries the data away unnoticed.',
  fix: 'Set the domain’s network access to VpcOnly.',
  items: ['own.isolation', 'own.defaults'],
  aka: {},
  kind: 'sagemaker:domain',
  facts: ['AppNetworkAccessType'],
  judge({ facts: { AppNetworkAccessType: access } }) {
    const told = `AppNetworkAccessType is ${access}`;
    return access === 'VpcOnly' ? pass(`${told}.`) : fail(`${told}; expected: VpcOnly.`);
  },
});
