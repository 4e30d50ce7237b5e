import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'sagemaker-notebook-no-direct-internet',
  title: 'SageMaker notebook instances reach the internet through your VPC only',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'effort' },
  severityNote:
    'Nobody comes in by that way: it is one out, for whoever runs code in the notebook already, past your own network.',
  why: 'By a way out that your network does not see, a bad package or a person carries the data away unnoticed.',
  fix: 'Make the notebook instance anew in a subnet of yours, with direct internet access disabled.',
  items: ['own.isolation', 'own.defaults'],
  aka: {
    prowler: ['sagemaker_notebook_instance_without_direct_internet_access_configured'],
    cloudsploit: ['notebookDirectInternetAccess'],
    securityHub: ['SageMaker.1'],
  },
  kind: 'sagemaker:notebook-instance',
  facts: ['DirectInternetAccess'],
  judge({ facts: { DirectInternetAccess: direct } }) {
    const told = `DirectInternetAccess is ${direct}`;
    return direct === 'Disabled' ? pass(`${told}.`) : fail(`${told}; expected: Disabled.`);
  },
});
