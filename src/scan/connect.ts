import type { Cause } from '../model/reading.ts';
import { classify } from '../sources/aws/failure.ts';
import type { Identity, RegionState } from '../sources/aws/identity.ts';
import { describeRegions, getCallerIdentity, toIdentity, toRegions } from '../sources/aws/identity.ts';
import { rateOf } from '../sources/aws/rates.ts';
import type { Operation } from '../sources/aws/read.ts';
import { operationName, ReadFailure } from '../sources/aws/read.ts';
import type { Sdk } from '../sources/aws/live.ts';
import type { Target } from '../sources/aws/target.ts';
import { homeOf } from '../sources/aws/target.ts';
import type { Progress } from './progress.ts';
import type { Scheduler } from './schedule.ts';
import { StopScan } from './schedule.ts';

/** A door to an account: who it is, and how to call it. */
export interface Connection {
  readonly identity: Identity;
  readonly target: Target;
}

export interface ConnectOptions {
  readonly sdk: Pick<Sdk, 'send'>;
  readonly scheduler: Scheduler;
  readonly progress: Progress;
  /** Region for the first call, before the partition is known. */
  readonly region: string;
}

/** Asks who the credentials belong to. Throws ReadFailure or StopScan: without an identity there is no scan. */
export async function connect(options: ConnectOptions): Promise<Connection> {
  const answer = await once(options, getCallerIdentity, options.region, {}).catch(notSignedIn);
  const identity = toIdentity(answer);
  if (identity === undefined) {
    throw new ReadFailure({
      kind: 'unparsable',
      operation: operationName(getCallerIdentity),
      detail: 'the answer names no account',
    });
  }
  const { account, partition } = identity;
  const { sdk } = options;
  return {
    identity,
    target: {
      account,
      partition,
      home: homeOf(partition),
      send: (op, region, input, signal) => sdk.send(op, region, input, signal),
    },
  };
}

/** On the first call of all, codes that otherwise mean a region that is off mean credentials that AWS does not know. */
function notSignedIn(error: unknown): never {
  if (error instanceof ReadFailure && error.failure.kind === 'region-off') {
    throw new StopScan('InvalidCredentials', error.failure.detail ?? '');
  }
  throw error;
}

/** The partition's regions, or the cause why they could not be listed. */
export async function findRegions(options: ConnectOptions): Promise<RegionState[] | Cause> {
  try {
    const regions = toRegions(await once(options, describeRegions, options.region, { AllRegions: true }));
    if (regions.length > 0) return regions;
    return {
      kind: 'unparsable',
      operation: operationName(describeRegions),
      detail: 'the answer names no region',
    };
  } catch (error) {
    if (error instanceof ReadFailure) return error.failure;
    throw error;
  }
}

async function once<I extends object, O extends object>(
  options: ConnectOptions,
  op: Operation<I, O>,
  region: string,
  input: I,
): Promise<O> {
  const { bucket, rate } = rateOf(op);
  options.progress.planned(op.service, 1);
  try {
    const answer = await options.scheduler.run<object>({
      key: `${bucket}@${region}`,
      rate,
      attempt: (signal) => {
        options.progress.sent(op.service);
        return options.sdk.send(op, region, input, signal);
      },
      classify: (error) => classify(error, op, region),
    });
    options.progress.finished(op.service, 'answered');
    // The SDK's command and its answer belong together by the operation's declaration.
    return answer as O;
  } catch (error) {
    if (error instanceof ReadFailure)
      options.progress.finished(op.service, error.failure.kind === 'denied' ? 'denied' : 'failed');
    throw error;
  }
}
