import type * as EventBridge from '@aws-sdk/client-eventbridge';
import type * as Schemas from '@aws-sdk/client-schemas';
import { defineRead, factsOf, must, operation, policyText } from './read.ts';

const BY_TOKEN = [
  (page: { readonly NextToken?: string | undefined }) => page.NextToken,
  (NextToken: string) => ({ NextToken }),
] as const;

const listEventBuses = operation<
  EventBridge.ListEventBusesCommandInput,
  EventBridge.ListEventBusesCommandOutput
>('eventbridge', 'ListEventBuses', ['events:ListEventBuses']);

/** Policies come with the listing. Those of buses that an AWS service made are that service's. */
export const eventBuses = defineRead({
  scope: 'region',
  operations: [listEventBuses],
  lists: ['eventbridge:bus'],
  gives: { 'eventbridge:bus': ['Policy'] },
  async *run({ pages }) {
    for await (const page of pages(listEventBuses, { Limit: 100 }, ...BY_TOKEN)) {
      yield must(page.EventBuses, listEventBuses, 'EventBuses').map((it) => ({
        kind: 'eventbridge:bus' as const,
        id: must(it.Name, listEventBuses, 'Name'),
        arn: must(it.Arn, listEventBuses, 'Arn'),
        managedByAws: Boolean(it.ManagedBy),
        facts: { Policy: it.Policy ? policyText(it.Policy, listEventBuses) : null },
      }));
    }
  },
});

const listEndpoints = operation<
  EventBridge.ListEndpointsCommandInput,
  EventBridge.ListEndpointsCommandOutput
>('eventbridge', 'ListEndpoints', ['events:ListEndpoints']);

export const eventEndpoints = defineRead({
  scope: 'region',
  operations: [listEndpoints],
  lists: ['eventbridge:endpoint'],
  gives: { 'eventbridge:endpoint': ['ReplicationState'] },
  async *run({ pages }) {
    for await (const page of pages(listEndpoints, { MaxResults: 100 }, ...BY_TOKEN)) {
      yield must(page.Endpoints, listEndpoints, 'Endpoints').map((it) => ({
        kind: 'eventbridge:endpoint' as const,
        id: must(it.Name, listEndpoints, 'Name'),
        arn: it.Arn,
        // AWS: enabled, unless it is told otherwise.
        facts: { ReplicationState: it.ReplicationConfig?.State ?? 'ENABLED' },
      }));
    }
  },
});

const listRegistries = operation<Schemas.ListRegistriesCommandInput, Schemas.ListRegistriesCommandOutput>(
  'schemas',
  'ListRegistries',
  ['schemas:ListRegistries'],
);

/** Those of the account; every account sees AWS's own beside them. */
export const schemaRegistries = defineRead({
  scope: 'region',
  operations: [listRegistries],
  lists: ['eventbridge:schema-registry'],
  gives: { 'eventbridge:schema-registry': ['Tags'] },
  async *run({ pages }) {
    for await (const page of pages(listRegistries, { Limit: 100, Scope: 'LOCAL' }, ...BY_TOKEN)) {
      yield must(page.Registries, listRegistries, 'Registries').map((it) => ({
        kind: 'eventbridge:schema-registry' as const,
        id: must(it.RegistryName, listRegistries, 'RegistryName'),
        arn: it.RegistryArn,
        facts: { Tags: it.Tags ?? {} },
      }));
    }
  },
});

const getRegistryPolicy = operation<
  Schemas.GetResourcePolicyCommandInput,
  Schemas.GetResourcePolicyCommandOutput
>('schemas', 'GetResourcePolicy', ['schemas:GetResourcePolicy']);

export const schemaRegistryPolicy = defineRead({
  scope: { each: 'eventbridge:schema-registry' },
  operations: [getRegistryPolicy],
  gives: { 'eventbridge:schema-registry': ['Policy'] },
  async *run({ parents: [it], call }) {
    if (it === undefined) return;
    const answer = await call(getRegistryPolicy, { RegistryName: it.id }, { absent: ['NotFoundException'] });
    // The client gives JSON as a string object of its own.
    const text = answer === null ? null : String(must(answer.Policy, getRegistryPolicy, 'Policy'));
    yield factsOf(it, { Policy: text === null ? null : policyText(text, getRegistryPolicy) });
  },
});
