import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'sagemaker-notebook-no-root',
  title: 'Users of SageMaker notebook instances do not have root access',
  risk: { impact: 'defence', exposure: 'inside', ease: 'chance' },
  severityNote:
    'Root of the notebook is root of that one machine, for people who may run any code with its role already.',
  why: 'Root turns off what watches the machine, and what a bad package changes as root lasts and hides.',
  fix: 'Stop the notebook instance, and update it with root access disabled.',
  items: ['iam.least-privilege', 'own.defaults'],
  aka: {
    prowler: ['sagemaker_notebook_instance_root_access_disabled'],
    securityHub: ['SageMaker.3'],
  },
  kind: 'sagemaker:notebook-instance',
  facts: ['RootAccess'],
  judge({ facts: { RootAccess: root } }) {
    return root === 'Disabled'
      ? pass('RootAccess is Disabled.')
      : fail(`RootAccess is ${root}; expected: Disabled.`);
  },
});
