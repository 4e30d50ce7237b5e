import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'apigateway-rest-api-request-validation',
  title: 'REST APIs check requests before they pass them on',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  why: 'Without a check at the door, everything malformed or hostile is left to each program behind it.',
  fix: 'Add request validators with models to the methods that take parameters or a body.',
  items: ['own.data-leaks'],
  aka: { cloudsploit: ['apigatewayRequestValidation'] },
  kind: 'apigateway:rest-api',
  facts: ['methods'],
  judge({ facts: { methods } }) {
    const asked = methods.filter(
      ({ HttpMethod, integration }) => HttpMethod !== 'OPTIONS' && integration !== 'MOCK',
    );
    if (asked.length === 0) return notApplicable('No method passes requests on.');
    const open = asked.filter(({ RequestValidatorId }) => RequestValidatorId === null);
    if (open.length === 0) return pass(`All ${asked.length} methods have a request validator.`);
    const some = open.slice(0, 5).map(({ HttpMethod, path }) => `${HttpMethod} ${path}`);
    const more = open.length > some.length ? ` and ${open.length - some.length} more` : '';
    return fail(`No request validator for ${some.join(', ')}${more}; expected: one for each method.`);
  },
});
