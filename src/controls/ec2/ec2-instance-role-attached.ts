import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'ec2-instance-role-attached',
  title: 'EC2 instances get their access from an instance profile',
  risk: { impact: 'defence', exposure: 'inside', ease: 'chance' },
  why: 'A program that needs AWS and finds no role is given a stored key, which can be copied off the machine and does not expire.',
  fix: 'Attach an instance profile with a role of just the rights that the instance needs, and remove stored keys from it.',
  items: ['secrets.role-delegation'],
  aka: { prowler: ['ec2_instance_profile_attached'], cloudsploit: ['instanceIamRole'] },
  kind: 'ec2:instance',
  facts: ['IamInstanceProfile'],
  judge({ facts: { IamInstanceProfile: profile } }) {
    if (profile === null) return fail('IamInstanceProfile is not set; expected: a profile with a role.');
    return pass(`IamInstanceProfile is ${profile}.`);
  },
});
