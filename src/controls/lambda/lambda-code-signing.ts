import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'lambda-code-signing',
  title: 'Lambda functions take signed code only',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  why: 'Without a signing configuration, whoever may update a function runs his own code with its rights.',
  fix: 'Make a code signing configuration that enforces signatures of your profile, and set it for the function.',
  items: ['iam.least-privilege'],
  aka: { cloudsploit: ['lambdaCodeSigningEnabled'] },
  kind: 'lambda:function',
  facts: ['Runtime', 'CodeSigningConfigArn'],
  judge({ facts: { Runtime, CodeSigningConfigArn: config } }) {
    // https://docs.aws.amazon.com/lambda/latest/dg/configuration-codesigning.html
    if (Runtime === null)
      return notApplicable('The function runs an image; Lambda checks signatures of archives only.');
    if (config === null) return fail('There is no code signing configuration; expected: one.');
    return pass(`The code signing configuration is ${config}.`);
  },
});
