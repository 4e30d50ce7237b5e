import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'ssm-instance-agent-current',
  title: 'Machines run the newest agent of Systems Manager',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  why: 'The agent runs as root and does what it is told from afar, so a flaw in an old one is a flaw of the whole machine.',
  fix: 'Turn on the weekly update of the agent in Systems Manager, or have State Manager run AWS-UpdateSSMAgent.',
  items: ['check.systems-manager'],
  aka: { cloudsploit: ['ssmAgentLatestVersion'] },
  kind: 'ssm:managed-instance',
  facts: ['AgentVersion', 'isLatestVersion', 'PlatformType'],
  judge({ facts: { AgentVersion, isLatestVersion, PlatformType } }) {
    if (PlatformType !== 'Linux')
      return notApplicable(`AWS tells it of Linux only, and this is ${PlatformType}.`);
    if (isLatestVersion === null) {
      const detail = 'AWS does not say whether the agent is the newest';
      return {
        verdict: 'unknown',
        reason: `The agent is ${AgentVersion}; ${detail}.`,
        cause: { kind: 'not-collected', detail },
      };
    }
    if (isLatestVersion) return pass(`The agent is ${AgentVersion}, which is the newest.`);
    return fail(`The agent is ${AgentVersion}, and there is a newer one; expected: the newest.`);
  },
});
