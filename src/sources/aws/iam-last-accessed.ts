import type * as Iam from '@aws-sdk/client-iam';
import type { LastAccessed, ServiceAccess } from '../../model/kinds/iam.ts';
import type { Cause } from '../../model/reading.ts';
import type { Read, ReadContext } from './read.ts';
import { defineRead, factsOf, iso, must, operation, operationName, ReadFailure } from './read.ts';

const generate = operation<
  Iam.GenerateServiceLastAccessedDetailsCommandInput,
  Iam.GenerateServiceLastAccessedDetailsCommandOutput
>('iam', 'GenerateServiceLastAccessedDetails', ['iam:GenerateServiceLastAccessedDetails']);
const get = operation<
  Iam.GetServiceLastAccessedDetailsCommandInput,
  Iam.GetServiceLastAccessedDetailsCommandOutput
>('iam', 'GetServiceLastAccessedDetails', ['iam:GetServiceLastAccessedDetails']);

/** A job takes some seconds; each look at it costs a call. */
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 8_000;
const PATIENCE_MS = 60_000;

export const userLastAccessed = lastAccessedOf('iam:user');
export const roleLastAccessed = lastAccessedOf('iam:role');

/** AWS has no such report for all principals at once: a job and its result for each of them. */
function lastAccessedOf(kind: 'iam:user' | 'iam:role'): Read {
  return defineRead({
    id: `${operationName(get)}(${kind})`,
    scope: { each: kind },
    operations: [generate, get],
    gives: { [kind]: ['lastAccessed'] },
    async *run(context) {
      const [principal] = context.parents;
      if (principal === undefined) return;
      if (principal.arn === undefined) throw new ReadFailure(WITHOUT_ARN);
      const job = await context.call(generate, { Arn: principal.arn, Granularity: 'ACTION_LEVEL' });
      const services = await finished(context, must(job.JobId, generate, 'JobId'));
      yield factsOf(principal, { lastAccessed: lastAccessed(services) });
    },
  });
}

const WITHOUT_ARN: Cause = {
  kind: 'not-collected',
  operation: operationName(generate),
  detail: 'no ARN was read',
};

async function finished({ pages, wait }: ReadContext, JobId: string): Promise<Iam.ServiceLastAccessed[]> {
  let waited = 0;
  for (let pause = FIRST_WAIT_MS; waited < PATIENCE_MS; pause = Math.min(pause * 2, LONGEST_WAIT_MS)) {
    await wait(pause);
    waited += pause;
    const services: Iam.ServiceLastAccessed[] = [];
    let status: string | undefined;
    for await (const page of pages(
      get,
      { JobId, MaxItems: 1000 },
      (o) => o.Marker,
      (Marker) => ({ Marker }),
    )) {
      status = page.JobStatus;
      if (status !== 'COMPLETED') break;
      services.push(...must(page.ServicesLastAccessed, get, 'ServicesLastAccessed'));
    }
    if (status === 'COMPLETED') return services;
    if (status !== 'IN_PROGRESS') throw failed(`the job is ${status ?? 'of no status'}`);
  }
  throw failed(`the job was not done after ${PATIENCE_MS / 1000} seconds`);
}

function failed(detail: string): ReadFailure {
  return new ReadFailure({ kind: 'transient', operation: operationName(get), detail });
}

function lastAccessed(services: readonly Iam.ServiceLastAccessed[]): LastAccessed {
  return Object.fromEntries(
    services.map((service) => [must(service.ServiceNamespace, get, 'ServiceNamespace'), access(service)]),
  );
}

/** Of a service that was not used, the single actions tell nothing more: there may be thousands of them. */
function access(service: Iam.ServiceLastAccessed): ServiceAccess {
  const lastAuthenticated = iso(service.LastAuthenticated);
  if (lastAuthenticated === null) return { lastAuthenticated, actions: [] };
  const { LastAuthenticatedRegion: region, TrackedActionsLastAccessed: tracked = [] } = service;
  return {
    lastAuthenticated,
    ...(region === undefined ? {} : { region }),
    actions: tracked.map((action) => ({
      name: must(action.ActionName, get, 'ActionName'),
      lastAccessed: iso(action.LastAccessedTime),
    })),
  };
}
