import { describe, expect, it } from 'vitest';
import { classify } from './failure.ts';
import { operation } from './read.ts';

const op = operation('ec2', 'DescribeVpcs', ['ec2:DescribeVpcs']);

function failed(name: string, status?: number, message = '') {
  return Object.assign(new Error(message), {
    name,
    ...(status === undefined ? {} : { $metadata: { httpStatusCode: status } }),
  });
}

describe('classify', () => {
  it.each([
    'AccessDenied',
    'AccessDeniedException',
    'UnauthorizedOperation',
    'Client.UnauthorizedOperation',
    'AuthorizationError',
    'AuthorizationErrorException',
    'NotAuthorized',
    'UnauthorizedException',
    'AllAccessDisabled',
  ])('reads %s as denied, with the actions to grant', (code) => {
    expect(classify(failed(code, 400), op, 'eu-west-1')).toMatchObject({
      then: 'give-up',
      cause: {
        kind: 'denied',
        operation: 'ec2:DescribeVpcs',
        actions: ['ec2:DescribeVpcs'],
        region: 'eu-west-1',
      },
    });
  });

  it('reads any 403 as denied, whatever its code', () => {
    expect(classify(failed('Peculiar', 403), op, 'eu-west-1')).toMatchObject({ cause: { kind: 'denied' } });
  });

  it.each([
    ['with an explicit deny in a service control policy', 'service-control-policy'],
    ['because no service control policy allows the ec2:DescribeVpcs action', 'service-control-policy'],
    ['with an explicit deny in a resource control policy', 'resource-control-policy'],
    ['because no permissions boundary allows it', 'permissions-boundary'],
    ['because no session policy allows it', 'session-policy'],
    ['with an explicit deny in a VPC endpoint policy', 'vpc-endpoint-policy'],
    ['with an explicit deny in a resource-based policy', 'resource-policy'],
    ['because no identity-based policy allows it', 'identity-policy'],
  ])('says who denied: %s', (wording, by) => {
    const error = failed(
      'AccessDenied',
      403,
      `User: arn:aws:iam::1:user/x is not authorized to perform: y ${wording}`,
    );
    expect(classify(error, op, 'eu-west-1')).toMatchObject({ cause: { kind: 'denied', by } });
  });

  it.each([
    ['ECONNREFUSED', undefined, 'retry', 'transient'],
    ['ServiceUnavailable', 503, 'retry', 'transient'],
    ['SlowDown', 503, 'slow-down', 'throttled'],
    ['Whatever', 429, 'slow-down', 'throttled'],
    ['ENOTFOUND', undefined, 'give-up', 'unavailable'],
    ['OptInRequired', 403, 'give-up', 'region-off'],
    ['NotOnTape', undefined, 'give-up', 'not-collected'],
    ['ValidationException', 400, 'give-up', 'unavailable'],
  ])('reads %s (%s) as %s, %s', (code, status, then, kind) => {
    expect(classify(failed(code, status), op, 'eu-west-1')).toMatchObject({ then, cause: { kind } });
  });

  it.each([
    ['apprunner', 'eu-north-1', 'apprunner.eu-north-1.amazonaws.com', 'not-offered'],
    ['apprunner', 'eu-north-1', 'apprunner.eu-north-1.api.aws', 'not-offered'],
    ['workspaces', 'cn-north-1', 'workspaces.cn-north-1.amazonaws.com.cn', 'not-offered'],
    ['apprunner', 'eu-north-1', 'proxy.example', 'unavailable'],
    ['apprunner', 'eu-north-1', 'apprunner.eu-north-1.amazonaws.com.example', 'unavailable'],
    ['apprunner', 'eu-north-1', 'apprunner.eu-west-1.amazonaws.com', 'unavailable'],
    ['apprunner', 'eu-north-1', undefined, 'unavailable'],
    ['apprunner', 'eu-west-1', 'apprunner.eu-west-1.amazonaws.com', 'unavailable'],
    ['apprunner', 'eu-moon-1', 'apprunner.eu-moon-1.amazonaws.com', 'unavailable'],
    ['bedrock-agent', 'eu-north-1', 'bedrock-agent.eu-north-1.amazonaws.com', 'unavailable'],
  ] as const)('reads that %s has no name in %s (%s) as %s', (service, region, hostname, kind) => {
    const error = Object.assign(new Error('getaddrinfo'), { code: 'ENOTFOUND', hostname });
    const listing = operation(service, 'List', []);
    const cause = { kind, operation: `${service}:List`, region };
    expect(classify(error, listing, region)).toMatchObject({ then: 'give-up', cause });
  });

  it('reads other failures there as everywhere', () => {
    const hostname = 'apprunner.eu-north-1.amazonaws.com';
    const error = Object.assign(new Error('getaddrinfo'), { code: 'EAI_AGAIN', hostname });
    const listing = operation('apprunner', 'List', []);
    expect(classify(error, listing, 'eu-north-1')).toMatchObject({
      then: 'retry',
      cause: { kind: 'transient' },
    });
  });

  it('reads Node’s network errors by their code', () => {
    const error = Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' });
    expect(classify(error, op, 'eu-west-1')).toMatchObject({ then: 'retry', cause: { kind: 'transient' } });
  });

  it.each(['ExpiredToken', 'ExpiredTokenException', 'CredentialsProviderError'])(
    'stops the scan at %s',
    (code) => {
      expect(classify(failed(code, 403), op, 'eu-west-1')).toMatchObject({ then: 'stop' });
    },
  );
});
