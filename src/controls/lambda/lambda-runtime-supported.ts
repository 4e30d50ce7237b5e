import { LAMBDA_RUNTIMES, lambdaDeprecation } from '../../effective/dated/lambda-runtimes.ts';
import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'lambda-runtime-supported',
  title: 'Lambda functions run on runtimes that are supported',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'effort' },
  why: 'A deprecated runtime gets no security fixes any more, and one day the function can no longer be updated.',
  fix: 'Move the function to a runtime that AWS still supports, and test it there.',
  items: ['own.ec2-misconfig'],
  aka: {
    prowler: ['awslambda_function_using_supported_runtimes'],
    cloudsploit: ['lambdaOldRuntimes'],
    securityHub: ['Lambda.2'],
  },
  kind: 'lambda:function',
  facts: ['Runtime'],
  dated: [LAMBDA_RUNTIMES],
  judge({ facts: { Runtime: runtime } }, { now }) {
    if (runtime === null)
      return notApplicable('The function runs an image of your own, with whatever is in it.');
    const end = lambdaDeprecation(runtime);
    if (end === null) {
      const detail = `the runtime ${runtime} is newer than this program's list`;
      return { verdict: 'unknown', reason: `Cannot tell: ${detail}.`, cause: { kind: 'unparsable', detail } };
    }
    if (Date.parse(end) <= now)
      return fail(`The runtime ${runtime} is deprecated since ${end}; expected: a supported one.`);
    return pass(`The runtime ${runtime} is supported until ${end}.`);
  },
});
