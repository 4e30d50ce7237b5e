import type * as Lambda from '@aws-sdk/client-lambda';
import type { FoundCredential } from '../../model/credential.ts';
import type { Unknown } from '../../model/reading.ts';
import { unknown } from '../../model/reading.ts';
import { credentialsIn } from '../../secrets/credentials.ts';
import { defineRead, factsOf, must, operation, operationName, policyText } from './read.ts';
import { told } from './told.ts';

const listFunctions = operation<Lambda.ListFunctionsCommandInput, Lambda.ListFunctionsCommandOutput>(
  'lambda',
  'ListFunctions',
  ['lambda:ListFunctions'],
);

/** Environment variables come with the listing; what they look like is all that is kept of them. */
export const functions = defineRead({
  scope: 'region',
  operations: [listFunctions],
  lists: ['lambda:function'],
  gives: {
    'lambda:function': [
      'Role',
      'environmentSecrets',
      'Runtime',
      'subnetIds',
      'tracingMode',
      'deadLetterTarget',
      'hasVariables',
      'KmsKeyArn',
      'Layers',
    ],
  },
  async *run({ pages }) {
    for await (const page of pages(
      listFunctions,
      { MaxItems: 50 },
      (o) => o.NextMarker,
      (Marker) => ({ Marker }),
    )) {
      yield must(page.Functions, listFunctions, 'Functions').map((it) => ({
        kind: 'lambda:function' as const,
        id: must(it.FunctionName, listFunctions, 'FunctionName'),
        arn: must(it.FunctionArn, listFunctions, 'FunctionArn'),
        facts: {
          Role: must(it.Role, listFunctions, 'Role'),
          environmentSecrets: environmentSecrets(it.Environment),
          ...configuration(it),
        },
      }));
    }
  },
});

/** What a function was not given is left out. */
function configuration(it: Lambda.FunctionConfiguration) {
  const { Environment: environment } = it;
  const isImage = it.PackageType === 'Image';
  return {
    Runtime: isImage ? null : told(it.Runtime, listFunctions, 'Runtime'),
    subnetIds: it.VpcConfig?.SubnetIds ?? [],
    tracingMode: it.TracingConfig?.Mode ?? 'PassThrough',
    deadLetterTarget: it.DeadLetterConfig?.TargetArn || null,
    hasVariables: environment?.Error !== undefined || Object.keys(environment?.Variables ?? {}).length > 0,
    KmsKeyArn: it.KMSKeyArn || null,
    Layers: (it.Layers ?? []).map(({ Arn }) => must(Arn, listFunctions, 'Layers.Arn')),
  };
}

/**
 * A function without variables has no environment. One whose variables a key of the customer's encrypts shows them
 * only to who may decrypt: https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars-encryption.html
 */
function environmentSecrets(
  environment: Lambda.EnvironmentResponse | undefined,
): readonly FoundCredential[] | Unknown {
  const { Variables = {}, Error: error } = environment ?? {};
  if (error === undefined) return credentialsIn(Object.entries(Variables));
  if (error.ErrorCode === 'AccessDeniedException')
    return unknown({ kind: 'denied', operation: 'kms:Decrypt', actions: ['kms:Decrypt'] });
  const detail = error.ErrorCode ?? 'the environment was not shown';
  return unknown({ kind: 'unavailable', operation: operationName(listFunctions), detail });
}

const getPolicy = operation<Lambda.GetPolicyCommandInput, Lambda.GetPolicyCommandOutput>(
  'lambda',
  'GetPolicy',
  ['lambda:GetPolicy'],
);

/** The same code tells that the function itself is gone: `Function not found: arn:…`. */
const NO_POLICY = { code: 'ResourceNotFoundException', says: /resource you requested does not exist/i };

export const functionPolicy = defineRead({
  scope: { each: 'lambda:function' },
  operations: [getPolicy],
  gives: { 'lambda:function': ['Policy'] },
  async *run({ parents: [it], call }) {
    if (it === undefined) return;
    const answer = await call(getPolicy, { FunctionName: it.id }, { absent: [NO_POLICY] });
    const Policy = answer === null ? null : policyText(must(answer.Policy, getPolicy, 'Policy'), getPolicy);
    yield factsOf(it, { Policy });
  },
});

const getFunctionUrlConfig = operation<
  Lambda.GetFunctionUrlConfigCommandInput,
  Lambda.GetFunctionUrlConfigCommandOutput
>('lambda', 'GetFunctionUrlConfig', ['lambda:GetFunctionUrlConfig']);

/** Lambda writes these policies itself, and everybody as `"*"`. */
const EVERYBODY = '"*"';

/** A URL lets nobody in whom the policy does not: where that names everybody nowhere, it is not asked for. */
export const functionUrl = defineRead({
  scope: { each: 'lambda:function' },
  operations: [getFunctionUrlConfig],
  gives: { 'lambda:function': ['urlAuthType', 'urlAllowOrigins'] },
  uses: ['Policy'],
  async *run({ parents: [it], call }) {
    if (it === undefined) return;
    const policy = it.facts['Policy'];
    const isOpen = typeof policy === 'string' && policy.includes(EVERYBODY);
    const answer = isOpen
      ? await call(getFunctionUrlConfig, { FunctionName: it.id }, { absent: ['ResourceNotFoundException'] })
      : null;
    const urlAuthType = answer === null ? null : must(answer.AuthType, getFunctionUrlConfig, 'AuthType');
    yield factsOf(it, { urlAuthType, urlAllowOrigins: answer?.Cors?.AllowOrigins ?? [] });
  },
});

const listTags = operation<Lambda.ListTagsCommandInput, Lambda.ListTagsCommandOutput>('lambda', 'ListTags', [
  'lambda:ListTags',
]);

export const functionTags = defineRead({
  scope: { each: 'lambda:function' },
  operations: [listTags],
  gives: { 'lambda:function': ['Tags'] },
  async *run({ parents: [it], call }) {
    if (it === undefined) return;
    const { Tags = {} } = await call(listTags, { Resource: it.arn });
    yield factsOf(it, { Tags });
  },
});

const getFunctionCodeSigningConfig = operation<
  Lambda.GetFunctionCodeSigningConfigCommandInput,
  Lambda.GetFunctionCodeSigningConfigCommandOutput
>('lambda', 'GetFunctionCodeSigningConfig', ['lambda:GetFunctionCodeSigningConfig']);

/** Without such a configuration, the answer is empty. */
export const functionCodeSigning = defineRead({
  scope: { each: 'lambda:function' },
  operations: [getFunctionCodeSigningConfig],
  gives: { 'lambda:function': ['CodeSigningConfigArn'] },
  async *run({ parents: [it], call }) {
    if (it === undefined) return;
    const { CodeSigningConfigArn } = await call(getFunctionCodeSigningConfig, { FunctionName: it.id });
    yield factsOf(it, { CodeSigningConfigArn: CodeSigningConfigArn || null });
  },
});

const getFunctionConcurrency = operation<
  Lambda.GetFunctionConcurrencyCommandInput,
  Lambda.GetFunctionConcurrencyCommandOutput
>('lambda', 'GetFunctionConcurrency', ['lambda:GetFunctionConcurrency']);

export const functionConcurrency = defineRead({
  scope: { each: 'lambda:function' },
  operations: [getFunctionConcurrency],
  gives: { 'lambda:function': ['ReservedConcurrentExecutions'] },
  async *run({ parents: [it], call }) {
    if (it === undefined) return;
    const { ReservedConcurrentExecutions = null } = await call(getFunctionConcurrency, {
      FunctionName: it.id,
    });
    yield factsOf(it, { ReservedConcurrentExecutions });
  },
});
