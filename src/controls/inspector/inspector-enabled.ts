import type { InspectorStatus } from '../../model/kinds/account.ts';
import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

const NAMES: Readonly<Record<keyof InspectorStatus, string>> = {
  ec2: 'EC2',
  ecr: 'ECR',
  lambda: 'Lambda',
  lambdaCode: 'Lambda code',
};

export default control({
  id: 'inspector-enabled',
  title: 'Amazon Inspector scans instances and container images in every region',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'effort' },
  severityNote: 'It finds holes and closes none: what is missing is the warning, not the lock.',
  why: 'Inspector finds known vulnerabilities in what runs, before those do who look for them from outside.',
  fix: 'Turn Inspector on in the region for EC2 and ECR, and for Lambda where functions run.',
  items: ['check.inspector'],
  aka: { prowler: ['inspector2_is_enabled'], securityHub: ['Inspector.1', 'Inspector.2'] },
  kind: 'aws:region',
  facts: ['inspector'],
  // What must be scanned; add `lambda` where functions run.
  settings: { scans: ['ec2', 'ecr'] as readonly string[] },
  judge({ facts: { inspector } }, { settings }) {
    const states = Object.entries(NAMES).map(([key, name]) => ({
      key,
      name,
      state: inspector[key as keyof InspectorStatus],
    }));
    const off = states.filter(({ key, state }) => settings.scans.includes(key) && !isOn(state));
    const told = states.map(({ name, state }) => `${name} ${state.toLowerCase()}`).join(', ');
    if (off.length === 0) return pass(`Inspector's scans: ${told}.`);
    return fail(
      `Inspector's scans: ${told}; expected: ${off.map(({ name }) => name).join(' and ')} enabled.`,
    );
  },
});

/** A scan that AWS is turning on is on in a moment. */
function isOn(state: string): boolean {
  return state === 'ENABLED' || state === 'ENABLING';
}
