import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'lambda-layers-known',
  title: 'Lambda functions use layers of known accounts only',
  risk: { impact: 'data', exposure: 'foothold', ease: 'effort' },
  why: 'A layer runs with all rights of the function, and its owner decides what is in the next version.',
  fix: 'Copy the layer into your own account, or name its owner in knownAccounts.',
  items: ['own.data-leaks'],
  aka: { prowler: ['awslambda_function_using_cross_account_layers'] },
  kind: 'lambda:function',
  facts: ['Layers'],
  settings: {
    /**
     * Accounts whose layers are trusted: those of AWS for Powertools and for Lambda Insights.
     * https://docs.aws.amazon.com/powertools/python/latest/
     * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Lambda-Insights-extension-versions.html
     */
    knownAccounts: ['017000801446', '580247275435'] as readonly string[],
  },
  judge({ account: own, facts: { Layers } }, { settings }) {
    const strange = Layers.filter((arn) => {
      const owner = arn.split(':')[4] ?? '';
      return owner !== own && !settings.knownAccounts.includes(owner);
    });
    if (Layers.length === 0) return pass('The function uses no layers.');
    if (strange.length === 0) return pass(`All ${Layers.length} layers are of known accounts.`);
    return fail(
      `Layers of other accounts: ${strange.join(', ')}; expected: your own, or of accounts in knownAccounts.`,
    );
  },
});
