import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'sagemaker-domain-sso',
  title: 'People enter SageMaker domains by IAM Identity Center',
  risk: { impact: 'order', exposure: 'foothold', ease: 'chance' },
  why: 'In IAM mode whoever may presign a URL enters as any user profile, and no directory knows who that was.',
  fix: 'Make the domain anew with authentication by IAM Identity Center, and move its users there.',
  items: ['iam.users-and-groups'],
  aka: { prowler: ['sagemaker_domain_sso_configured'] },
  kind: 'sagemaker:domain',
  facts: ['AuthMode'],
  judge({ facts: { AuthMode: mode } }) {
    return mode === 'SSO' ? pass('AuthMode is SSO.') : fail(`AuthMode is ${mode}; expected: SSO.`);
  },
});
