import { NOTEBOOK_PLATFORMS, notebookSupportEnd } from '../../effective/dated/notebook-platforms.ts';
import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

const DAY = 24 * 60 * 60 * 1000;

export default control({
  id: 'sagemaker-notebook-platform-supported',
  title: 'SageMaker notebook instances run on a platform that is supported',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'effort' },
  why: 'A platform whose support ended gets no security fixes, while it opens whatever its users load.',
  fix: 'Stop the notebook instance, and update its platform to Amazon Linux 2023.',
  items: ['own.ec2-misconfig'],
  aka: { securityHub: ['SageMaker.8'] },
  kind: 'sagemaker:notebook-instance',
  facts: ['PlatformIdentifier'],
  dated: [NOTEBOOK_PLATFORMS],
  judge({ facts: { PlatformIdentifier: platform } }, { now }) {
    const end = notebookSupportEnd(platform);
    if (end === undefined) {
      const detail = `the platform ${platform} is newer than this program's list`;
      return { verdict: 'unknown', reason: `Cannot tell: ${detail}.`, cause: { kind: 'unparsable', detail } };
    }
    if (end === null) return pass(`The platform ${platform} is supported.`);
    if (now >= Date.parse(end) + DAY)
      return fail(`The platform ${platform} is supported no more since ${end}; expected: a supported one.`);
    return pass(`The platform ${platform} is supported until ${end}.`);
  },
});
