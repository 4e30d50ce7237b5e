import { describe, expect, it } from 'vitest';
import { actionInfo, actionNumber, actionTable } from '../actions/actions.ts';
import { EC2_IDS, EC2_MADE, EC2_PLACES } from './ec2-ids.ts';
import { ACTIONS_ON_VERSIONS, OTHER_ACTIONS, RULED_BY_NO_POLICY } from './event-names.ts';
import { EVENT_SOURCES, prefixesOf } from './event-sources.ts';
import { observedCall } from './events.ts';
import { record } from './fixtures/records.ts';
import { FURTHER_ACTIONS } from './further-actions.ts';
import { PASSING_EVENTS } from './passed-roles.ts';
import { formatsOf } from './resource-arns.ts';
import { placesOf, RESOURCE_PLACES } from './resource-places.ts';
import { restPathOf } from './rest-paths.ts';

const { services } = actionTable();

function typesOf(prefix: string): readonly string[] {
  return services.get(prefix)?.resourceTypes.map((it) => it.name) ?? [];
}

describe('every name in the data is one of AWS', () => {
  it('prefixes of event sources', () => {
    const named = Object.values(EVENT_SOURCES).flat();
    expect(named.filter((it) => !services.has(it))).toEqual([]);
  });

  it('actions that events stand for, and those on versions', () => {
    const named = [...Object.values(OTHER_ACTIONS).flat(), ...Object.entries(ACTIONS_ON_VERSIONS).flat()];
    expect(named.filter((it) => actionNumber(it) === undefined)).toEqual([]);
  });

  it('an event with an action of its own name needs it too, if others stand for it', () => {
    const own = Object.entries(OTHER_ACTIONS).filter(([event]) => actionNumber(event) !== undefined);
    expect(own.filter(([event, actions]) => !actions.includes(event))).toEqual([]);
    expect(Object.keys(RULED_BY_NO_POLICY).filter((it) => actionNumber(it) !== undefined)).toEqual([]);
  });

  it('further actions, and calls that make things', () => {
    expect(FURTHER_ACTIONS.filter((it) => actionNumber(it) === undefined)).toEqual([]);
    const calls = [...Object.keys(EC2_MADE), ...Object.keys(EC2_PLACES)];
    expect(calls.filter((it) => actionNumber(it) === undefined)).toEqual([]);
  });

  it('kinds of things in EC2', () => {
    const kinds = typesOf('ec2');
    expect(Object.values(EC2_IDS).filter((it) => !kinds.includes(it))).toEqual([]);
    const made = Object.entries(EC2_MADE).flatMap(([action, types]) => {
      const own = actionInfo(actionNumber(action) ?? -1).resourceTypes.map((it) => it.type.name);
      return types.filter((it) => !own.includes(it)).map((it) => `${action} ${it}`);
    });
    expect(made).toEqual([]);
  });

  it('calls that pass a role', () => {
    const unknown = PASSING_EVENTS.filter((it) => {
      const [prefix = '', event = ''] = it.split(':');
      return observedCall(record(`${prefix} ${event}`, { x: 1 })).uses.length === 0;
    });
    expect(unknown).toEqual([]);
  });

  it('resource types, and the values of their ARNs', () => {
    const wrong = RESOURCE_PLACES.filter((key) => {
      const [first = '', type] = key.split(' ');
      const [prefix = ''] = first.split(':');
      const name = type ?? first.slice(prefix.length + 1);
      const found = services.get(prefix)?.resourceTypes.find((it) => it.name === name);
      if (found === undefined || (type !== undefined && actionNumber(first) === undefined)) return true;
      const variables = formatsOf(found).flatMap((it) => it.variables);
      const { places = {} } = placesOf(type === undefined ? '' : first, prefix, name);
      return !Object.keys(places).every((it) => variables.includes(it));
    });
    expect(wrong).toEqual([]);
  });

  it('paths of API Gateway, of which each has a method', () => {
    for (const event of ['CreateRestApi', 'GetRestApis', 'PutIntegration', 'DeleteStage', 'UpdateApi']) {
      const found = restPathOf(event, false);
      expect(actionNumber(`apigateway:${found?.method}`), event).toBeDefined();
      expect(found?.path).toMatch(/^\/(?:rest)?apis/);
    }
  });
});

describe('every service', () => {
  it('is known by the name of its prefix', () => {
    const missing = [...services.keys()].filter((it) => !prefixesOf(`${it}.amazonaws.com`).includes(it));
    expect(missing).toEqual([]);
  });

  it('has its actions known as events of their own name', () => {
    const { names } = actionTable();
    const unknown = names.filter((name) => {
      const [prefix = '', event = ''] = name.split(':');
      const call = observedCall(record(`${prefix} ${event}`, { x: 1 }));
      return call.uses.length === 0;
    });
    expect(unknown).toEqual([]);
  });
});

/** By the models of their SDKs: operations are what events are called after. */
describe('operations of SDKs', () => {
  it.each([
    ['s3', () => import('@aws-sdk/client-s3')],
    ['lambda', () => import('@aws-sdk/client-lambda')],
    ['sqs', () => import('@aws-sdk/client-sqs')],
    ['sns', () => import('@aws-sdk/client-sns')],
    ['secretsmanager', () => import('@aws-sdk/client-secrets-manager')],
  ] as const)('of %s', async (source, load) => {
    const operations = Object.keys(await load()).flatMap((it) => /^([A-Z]\w+)Command$/.exec(it)?.[1] ?? []);
    expect(operations.length).toBeGreaterThan(5);
    const unknown = operations.filter((it) => {
      const call = observedCall(record(`${source} ${it}`, { x: 1 }));
      return call.uses.length === 0 && call.unknown?.includes('is known for') === true;
    });
    expect(unknown).toEqual([]);
  });
});
