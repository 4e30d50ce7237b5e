import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'securityhub-standards',
  title: 'Security Hub checks the account against a standard',
  risk: { impact: 'defence', exposure: 'inside', ease: 'chance' },
  why: 'Without a standard Security Hub gathers what others find, and looks at nothing itself.',
  fix: 'Turn on AWS Foundational Security Best Practices, or the standards that you are held to.',
  items: ['check.security-hub', 'check.compliance'],
  aka: {},
  kind: 'securityhub:hub',
  facts: ['standards'],
  // Words of the names of standards that must be on, as `cis-aws-foundations-benchmark`; none: any one will do.
  settings: { standards: [] as readonly string[] },
  judge({ facts: { standards } }, { settings }) {
    const working = standards.filter(({ status }) => status === 'READY' || status === 'PENDING');
    const broken = standards.filter((it) => !working.includes(it));
    const names = working.map(({ StandardsArn }) => nameOf(StandardsArn));
    const missing = settings.standards.filter((word) => !names.some((name) => name.includes(word)));
    if (missing.length > 0)
      return fail(`No standard is on for ${missing.join(', ')}; on: ${names.join(', ') || 'none'}.`);
    if (working.length > 0) return pass(`Standards: ${names.join(', ')}.`);
    const [first] = broken;
    if (first !== undefined)
      return fail(`Standard ${nameOf(first.StandardsArn)} is ${first.status}; expected: READY.`);
    return fail('No standard is on; expected: one.');
  },
});

/** `arn:…:standards/NAME/v/1.0.0`, and `arn:…:ruleset/NAME/v/1.2.0` for the oldest. */
function nameOf(arn: string): string {
  const [, name = arn, , version] = arn.split(':').at(-1)?.split('/') ?? [];
  return version === undefined ? name : `${name} ${version}`;
}
