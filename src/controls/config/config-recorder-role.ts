import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

const LINKED = /:role\/aws-service-role\/config\.amazonaws\.com\/AWSServiceRoleForConfig$/;

export default control({
  id: 'config-recorder-role',
  title: 'AWS Config records with its service-linked role',
  risk: { impact: 'order', exposure: 'inside', ease: 'chance' },
  severityNote:
    'With a role of your own the recorder may miss what it may not read: the record has gaps, and nothing is open.',
  why: 'AWS keeps the service-linked role up to date; a role of your own cannot read the services that came after it, and may be able to do more.',
  fix: 'Give the recorder the role AWSServiceRoleForConfig.',
  items: ['check.config'],
  aka: { prowler: ['config_recorder_using_aws_service_role'], securityHub: ['Config.1'] },
  kind: 'aws:region',
  facts: ['configRecorders'],
  judge({ facts: { configRecorders } }) {
    const recorder = configRecorders.find(({ recording }) => recording);
    if (recorder === undefined) return notApplicable('No recorder is recording here.');
    const { name, roleARN } = recorder;
    if (roleARN !== null && LINKED.test(roleARN))
      return pass(`Recorder ${name} has the service-linked role.`);
    return fail(
      `Recorder ${name} has the role ${roleARN ?? 'that AWS does not tell'}; expected: AWSServiceRoleForConfig.`,
    );
  },
});
