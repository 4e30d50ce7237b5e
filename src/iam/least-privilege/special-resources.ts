import type { ActionInfo } from '../actions/actions.ts';
import type { Call } from './call.ts';
import { EC2_MADE, EC2_PLACES, ec2KindOf } from './ec2-ids.ts';
import { allTexts, textsAt } from './fields.ts';
import { identityResources } from './identity-resources.ts';
import type { TrailRecord } from './record.ts';
import { asPatternText, isArn } from './resource-arns.ts';

/**
 * ARNs of what an action of the call is on, where the general rules do not do; by resource type, `undefined` for types
 * that the general rules are to find.
 */
export type SpecialRule = (call: Call, action: ActionInfo, type: string) => readonly string[] | undefined;

const RULES: Readonly<Record<string, SpecialRule>> = {
  apigateway: () => [],
  dynamodb: tableOrIndex,
  ec2: ec2Things,
  events: eventBusOrRule,
  iam: identityResources,
  kms: reEncrypted,
  lambda: lambdaFunction,
  logs: logGroup,
  s3: bucketOrObject,
  secretsmanager: secret,
  sqs: queue,
  ssm: document,
};

/** Undefined: the general rules are to find it. An empty list: it cannot be told. */
export function specialResources(
  call: Call,
  action: ActionInfo,
  type: string,
): readonly string[] | undefined {
  const { prefix } = action.service;
  return Object.hasOwn(RULES, prefix) ? RULES[prefix]?.(call, action, type) : undefined;
}

function bucketOrObject(call: Call, _action: ActionInfo, type: string): readonly string[] | undefined {
  const { request, resourcePrefixes } = call.record;
  const [bucket] = textsAt(request, 'bucketName');
  const [key] = textsAt(request, 'key');
  if (bucket === undefined) return undefined;
  const isAccessPoint = isArn(bucket);
  if (isAccessPoint !== (type === 'accesspoint' || type === 'accesspointobject')) return [];
  const arn = isAccessPoint ? bucket : `arn:${call.where.partition}:s3:::${asPatternText(bucket)}`;
  if (type === 'bucket' || type === 'accesspoint') return [arn];
  if (type === 'accesspointobject') return key === undefined ? [] : [`${arn}/object/${asPatternText(key)}`];
  if (type !== 'object') return undefined;
  if (key !== undefined) return [`${arn}/${asPatternText(key)}`];
  // CloudTrail does not log the keys of DeleteObjects, only what they are in.
  return resourcePrefixes.filter((it) => it.startsWith(`${arn}/`)).map((it) => `${asPatternText(it)}*`);
}

/**
 * A query of an index is asked for on the index, not on the table.
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/using-identity-based-policies.html
 */
function tableOrIndex(
  { record, where }: Call,
  _action: ActionInfo,
  type: string,
): readonly string[] | undefined {
  const [index] = textsAt(record.request, 'indexName');
  if (index === undefined || (type !== 'table' && type !== 'index')) return undefined;
  const told = record.resourceArns.filter((it) => /^arn:[^:]+:dynamodb:.*:table\/[^/]+$/.test(it));
  const named = textsAt(record.request, 'tableName').flatMap((it) => {
    if (isArn(it)) return [it];
    const { partition, region, accountId } = where;
    if (region === undefined || accountId === undefined) return [];
    return [`arn:${partition}:dynamodb:${region}:${accountId}:table/${it}`];
  });
  return (told.length > 0 ? told : named).map((it) => asPatternText(`${it}/index/${index}`));
}

/**
 * The record names the two keys in order: that which it was, and that which it is encrypted with.
 * https://docs.aws.amazon.com/kms/latest/developerguide/ct-reencrypt.html
 */
function reEncrypted({ record }: Call, { name }: ActionInfo): readonly string[] | undefined {
  if (name !== 'kms:ReEncryptFrom' && name !== 'kms:ReEncryptTo') return undefined;
  const [from, to, ...others] = record.resourceArns;
  const key = name === 'kms:ReEncryptFrom' ? from : to;
  if (key !== undefined && others.length === 0) return [key];
  return textsAt(record.request, name === 'kms:ReEncryptFrom' ? 'sourceKeyId' : 'destinationKeyId').filter(
    (it) => /^arn:[^:]+:kms:.*:key\//.test(it),
  );
}

/** Name, `name:alias`, `account:function:name` or ARN. https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html */
function lambdaFunction({ record, where }: Call, _action: ActionInfo, type: string) {
  if (type !== 'function') return undefined;
  const [name] = textsAt(record.request, 'functionName');
  const [qualifier] = textsAt(record.request, 'qualifier');
  if (name === undefined) return undefined;
  const { partition, region, accountId } = where;
  const partial = /^(\d{12}):function:(.+)$/.exec(name);
  const account = partial?.[1] ?? accountId;
  if (!isArn(name) && (region === undefined || account === undefined)) return [];
  const arn = isArn(name)
    ? name
    : `arn:${partition}:lambda:${region}:${account}:function:${partial?.[2] ?? name}`;
  const isQualified = arn.split(':').length > 7;
  return [asPatternText(qualifier === undefined || isQualified ? arn : `${arn}:${qualifier}`)];
}

/**
 * Log groups are asked for as `log-group:NAME:*`, but for tags.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/iam-access-control-overview-cwl.html
 */
function logGroup({ record, where }: Call, action: ActionInfo, type: string) {
  if (type !== 'log-group') return undefined;
  const paths = ['logGroupName', 'logGroupNames', 'logGroupIdentifier', 'logGroupIdentifiers', 'resourceArn'];
  const names = paths.flatMap((it) => textsAt(record.request, it));
  const { partition, region, accountId } = where;
  const isTagging = /Tags?(?:Resource|ForResource)$|TagResource$/.test(action.name);
  return names.flatMap((it) => {
    if (isArn(it)) return [`${it.replace(/:\*$/, '')}${isTagging ? '' : ':*'}`];
    if (region === undefined || accountId === undefined) return [];
    const arn = `arn:${partition}:logs:${region}:${accountId}:log-group:${asPatternText(it)}`;
    return [isTagging ? arn : `${arn}:*`];
  });
}

/**
 * AWS adds a hyphen and six characters to a secret's name, which requests need not name.
 * https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_iam-policies.html
 */
function secret({ record, where }: Call, _action: ActionInfo, type: string) {
  if (type !== 'Secret') return undefined;
  const names = ['secretId', 'name'].flatMap((it) => textsAt(record.request, it));
  const { partition, region, accountId } = where;
  if (names.length === 0 || region === undefined || accountId === undefined) return undefined;
  return names.map((it) => {
    if (isArn(it) && /-[A-Za-z0-9]{6}$/.test(it)) return it;
    const arn = isArn(it) ? it : `arn:${partition}:secretsmanager:${region}:${accountId}:secret:${it}`;
    return `${asPatternText(arn)}-??????`;
  });
}

/** `https://sqs.us-east-1.amazonaws.com/111122223333/name` */
function queue({ record, where }: Call): readonly string[] | undefined {
  const urls = textsAt(record.request, 'queueUrl');
  if (urls.length === 0) return undefined;
  return urls.flatMap((it) => {
    const [, accountId, name] = /\/(\d{12})\/([^/]+)$/.exec(it) ?? [];
    if (accountId === undefined || name === undefined || where.region === undefined) return [];
    return [`arn:${where.partition}:sqs:${where.region}:${accountId}:${asPatternText(name)}`];
  });
}

/** A bus is named by its name or ARN; without one, the bus `default` is meant, whose rules' ARNs do not name it. */
function eventBusOrRule({ record, where }: Call, _action: ActionInfo, type: string) {
  const { partition, region, accountId } = where;
  if (region === undefined || accountId === undefined) return undefined;
  const start = `arn:${partition}:events:${region}:${accountId}`;
  const [bus = 'default'] = textsAt(record.request, 'eventBusName').map((it) =>
    it.slice(it.lastIndexOf('/') + 1),
  );
  const isRule = type === 'rule-on-default-event-bus' || type === 'rule-on-custom-event-bus';
  if (type === 'event-bus' && !isRule) return busesOf(record.request, start);
  if (!isRule) return undefined;
  if ((bus === 'default') !== (type === 'rule-on-default-event-bus')) return [];
  const [rule] = ['rule', 'name'].flatMap((it) => textsAt(record.request, it));
  if (rule === undefined) return undefined;
  return [`${start}:rule/${bus === 'default' ? '' : `${asPatternText(bus)}/`}${asPatternText(rule)}`];
}

function busesOf(request: unknown, start: string): readonly string[] {
  const paths = ['entries.eventBusName', 'eventBusName', 'name'];
  const names = paths.flatMap((it) => textsAt(request, it));
  if (names.length === 0) return [`${start}:event-bus/default`];
  return [...new Set(names.map((it) => (isArn(it) ? it : `${start}:event-bus/${asPatternText(it)}`)))];
}

/** AWS's own documents belong to no account. */
function document({ record, where }: Call, _action: ActionInfo, type: string) {
  if (type !== 'document') return undefined;
  const names = ['documentName', 'name'].flatMap((it) => textsAt(record.request, it));
  const { partition, region, accountId } = where;
  if (region === undefined || accountId === undefined || names.length === 0) return undefined;
  return names.map((it) => {
    if (isArn(it)) return it;
    const owner = /^(?:AWS|Amazon)/.test(it) ? '' : accountId;
    return `arn:${partition}:ssm:${region}:${owner}:document/${asPatternText(it)}`;
  });
}

/** EC2's ids tell their kind, so those in the request are told apart wherever they stand. */
function ec2Things({ record, where }: Call, action: ActionInfo, type: string) {
  if (type === 'key-pair' && action.name === 'ec2:RunInstances') return keyPairs(record, where);
  if (TAGGING.has(action.name) && tagsUnknownKinds(record.request)) return [];
  const place = EC2_PLACES[action.name]?.[type];
  const texts =
    place === undefined
      ? textsOfCall(record.request, record.response, action.name)
      : textsAt(record.request, place);
  const ids = [...new Set(texts)].filter((it) => ec2KindOf(it) === type);
  if (ids.length > 0) return ids.flatMap((it) => ec2Arn(type, it, where) ?? []);
  const isMade = EC2_MADE[action.name]?.includes(type) === true;
  if (isMade) return [ec2Arn(type, '*', where)].flatMap((it) => it ?? []);
  return place === undefined ? undefined : [];
}

const TAGGING: ReadonlySet<string> = new Set(['ec2:CreateTags', 'ec2:DeleteTags']);

function tagsUnknownKinds(request: unknown): boolean {
  return textsAt(request, 'resourcesSet.items.resourceId').some((it) => ec2KindOf(it) === undefined);
}

function keyPairs({ request, response }: TrailRecord, where: Call['where']): readonly string[] {
  const names = [
    ...textsAt(request, 'keyName'),
    ...textsAt(request, 'instancesSet.items.keyName'),
    ...textsAt(response, 'instancesSet.items.keyName'),
  ];
  return [...new Set(names)].flatMap((it) => ec2Arn('key-pair', asPatternText(it), where) ?? []);
}

/** What a launch takes from templates and defaults is only in its answer, beside what it made. */
function textsOfCall(request: unknown, response: unknown, action: string): readonly string[] {
  const asked = allTexts(request).map((it) => it.text);
  if (action !== 'ec2:RunInstances') return asked;
  const made = new Set(EC2_MADE[action]);
  const answered = allTexts(response).map((it) => it.text);
  return [...asked, ...answered.filter((it) => !made.has(ec2KindOf(it) ?? ''))];
}

/** Images and snapshots may be shared, so their ARNs name no account. */
function ec2Arn(type: string, id: string, { partition, region, accountId }: Call['where']) {
  if (region === undefined || accountId === undefined) return undefined;
  const owner = type === 'image' || type === 'snapshot' ? '' : accountId;
  return `arn:${partition}:ec2:${region}:${owner}:${type}/${id}`;
}
