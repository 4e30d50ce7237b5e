import { all, control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'inspector-lambda-scanned',
  title: 'Amazon Inspector scans Lambda functions and their code',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'effort' },
  severityNote: 'It finds holes and closes none: what is missing is the warning, not the lock.',
  why: 'A function is written once and runs for years, with the packages that were current on the day it was made.',
  fix: 'Turn on Lambda standard scanning in Inspector, and code scanning.',
  items: ['check.inspector'],
  aka: { securityHub: ['Inspector.3', 'Inspector.4'] },
  kind: 'aws:region',
  facts: ['inspector'],
  relations: { functions: all('lambda:function', [], { within: 'region' }) },
  // `code: false` asks for the packages only: scanning the code itself is paid apart.
  settings: { code: true },
  judge({ facts: { inspector } }, { related: { functions }, settings }) {
    if (functions.length === 0) return notApplicable('There is no Lambda function here.');
    const { lambda, lambdaCode } = inspector;
    const told = `packages ${lambda.toLowerCase()}, code ${lambdaCode.toLowerCase()}`;
    if (isOn(lambda) && (isOn(lambdaCode) || !settings.code))
      return pass(`Inspector's scans of functions: ${told}.`);
    const expected = settings.code ? 'both enabled' : 'packages enabled';
    return fail(`Inspector's scans of ${functions.length} functions: ${told}; expected: ${expected}.`);
  },
});

function isOn(state: string): boolean {
  return state === 'ENABLED' || state === 'ENABLING';
}
