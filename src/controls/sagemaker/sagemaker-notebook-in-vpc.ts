import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'sagemaker-notebook-in-vpc',
  title: 'SageMaker notebook instances are in a VPC of yours',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'effort' },
  severityNote:
    'Nothing is opened to others by it: the notebook is out of reach of your own network’s rules and logs.',
  why: 'Outside of your VPC no security group, firewall, endpoint policy or flow log holds for what the notebook does.',
  fix: 'Make the notebook instance anew in a private subnet of yours.',
  items: ['own.isolation', 'own.defaults'],
  aka: {
    prowler: ['sagemaker_notebook_instance_vpc_settings_configured'],
    cloudsploit: ['notebookInstanceInVpc'],
    securityHub: ['SageMaker.2'],
  },
  kind: 'sagemaker:notebook-instance',
  facts: ['SubnetId'],
  judge({ facts: { SubnetId: subnet } }) {
    if (subnet === null)
      return fail("The notebook is in a network of SageMaker's; expected: a subnet of yours.");
    return pass(`The notebook is in ${subnet}.`);
  },
});
