import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'ecr-repository-lifecycle',
  title: 'ECR repositories clear out old images',
  risk: { impact: 'order', exposure: 'inside', ease: 'direct' },
  severityNote: 'Old images do nothing by themselves; they cost money and can be started by mistake.',
  why: 'Old images with known holes stay there to be started by mistake, and make it hard to see what is in use.',
  fix: 'Add a lifecycle policy that expires untagged images and keeps the last few of the others.',
  items: ['own.defaults'],
  aka: { prowler: ['ecr_repositories_lifecycle_policy_enabled'], securityHub: ['ECR.3'] },
  kind: 'ecr:repository',
  facts: ['hasLifecyclePolicy'],
  judge({ facts: { hasLifecyclePolicy: has } }) {
    return has ? pass('There is a lifecycle policy.') : fail('There is no lifecycle policy; expected: one.');
  },
});
