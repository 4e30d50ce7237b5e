import { cases, denied } from '../case.ts';

export default cases('ec2-image-public-access-blocked', 'aws:region', [
  { name: 'blocked', verdict: 'pass', facts: { imageBlockPublicAccess: 'block-new-sharing' } },
  { name: 'not blocked', verdict: 'fail', facts: { imageBlockPublicAccess: 'unblocked' } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { imageBlockPublicAccess: denied('ec2:GetImageBlockPublicAccessState') },
  },
]);
