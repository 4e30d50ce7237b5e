import { actionInfo } from '../actions/actions.ts';
import type { ServiceInfo } from '../actions/actions.ts';
import { COLON, isStar, SEGMENT_STAR, STAR } from '../language/pattern.ts';
import type { Pattern } from '../language/pattern.ts';
import { literal } from '../language/wildcard.ts';
import { formPlaces } from './form-places.ts';
import type { FormPlaces } from './form-places.ts';

/**
 * The forms that the resources of a service's actions have in a request: ARNs with wildcards in the places of
 * values, as the service authorization reference gives them.
 */
export interface ServiceForms {
  readonly forms: readonly Form[];
  /**
   * What stands for the resource in requests that name none. AWS says `*`, but several services ask for an ARN
   * without its last part: S3 for `arn:aws:s3:::*`, CloudWatch Logs for `…:log-group::log-stream:`.
   */
  readonly general: readonly Form[];
  /** The distinct heads of all of them. */
  readonly heads: readonly string[];
  /** By the action's number less the service's first: places in `forms`, and ANY. */
  readonly ofActions: readonly (readonly number[])[];
}

export interface Form {
  readonly pattern: Pattern;
  /** What every ARN of the form starts with: `arn:aws:s3:`. */
  readonly head: string;
  readonly places: FormPlaces;
  /** An ARN of the form, with values that no policy names. */
  readonly sample: string;
}

/** Stands among an action's forms for the request that names no resource. */
export const ANY = -1;

const KNOWN = new Map<string, ServiceForms>();

/** `partition` may be `*`: any. */
export function formsOf(service: ServiceInfo, partition: string): ServiceForms {
  const id = `${partition} ${service.prefix}`;
  const known = KNOWN.get(id);
  if (known !== undefined) return known;
  const forms = read(service, partition);
  KNOWN.set(id, forms);
  return forms;
}

function read(service: ServiceInfo, partition: string): ServiceForms {
  const places = new Map(service.resourceTypes.map((type, place) => [type, place]));
  const ofActions: number[][] = [];
  for (let action = service.first; action < service.end; action++) {
    const { resourceTypes } = actionInfo(action);
    const forms = resourceTypes.map((it) => places.get(it.type) ?? ANY);
    // Where no type is required, a request may name none.
    if (!resourceTypes.some((it) => it.required)) forms.push(ANY);
    ofActions.push(forms);
  }
  const arns = service.resourceTypes.map((it) => it.arn);
  const forms = arns.map((it) => formOf(arnPattern(it, partition, [STAR])));
  const general = [literal('*'), ...generalPatterns(service, arns, partition)].map(formOf);
  return { forms, general, heads: [...new Set([...forms, ...general].map((it) => it.head))], ofActions };
}

function generalPatterns(service: ServiceInfo, arns: readonly string[], partition: string): readonly Pattern[] {
  const whole = `arn:\${Partition}:${service.prefix}:\${Region}:\${Account}:\${Resource}`;
  if (arns.length === 0) return [arnPattern(whole, partition, [STAR])];
  const fillings = [literal(''), literal('*')];
  const patterns = fillings.flatMap((it) => [whole, ...arns].map((arn) => arnPattern(arn, partition, it)));
  return [...new Map(patterns.map((it) => [it.join(), it])).values()];
}

/** A control character, which no policy's text holds. */
const UNNAMED = 1;

function formOf(tokens: Pattern): Form {
  const pattern = tokens.filter((token, place) => !(isStar(token) && isStar(tokens[place + 1])));
  const wildcard = pattern.findIndex(isStar);
  const head = wildcard < 0 ? pattern : pattern.slice(0, wildcard);
  return {
    pattern,
    head: String.fromCharCode(...head),
    places: formPlaces(pattern),
    sample: String.fromCharCode(...pattern.map((token) => (isStar(token) ? UNNAMED : token))),
  };
}

/**
 * Of the five fields before the resource, none holds a colon. An ARN whose service is left open, as that of AWS
 * Backup's recovery points, may look like any service's: arn:aws:ec2:us-east-1::snapshot/snap-05f426fd8kdjb4224.
 * https://docs.aws.amazon.com/aws-backup/latest/devguide/recovery-points.html
 */
function arnPattern(arn: string, partition: string, value: Pattern): Pattern {
  const [prefix = '', , service = '', region = '', account = '', ...resource] = arn.split(':');
  const head = [literal(prefix), partition === '*' ? [SEGMENT_STAR] : literal(partition)];
  if (service.includes('$')) return joined([...head, [STAR]]);
  const header = [service, region, account].map((it) => filled(it, [SEGMENT_STAR]));
  return joined([...head, ...header, filled(resource.join(':'), value)]);
}

function joined(fields: readonly Pattern[]): Pattern {
  return fields.flatMap((it, index) => (index === 0 ? it : [COLON, ...it]));
}

const PLACEHOLDER = /\$\{[^{}]*\}|\*/;

function filled(text: string, value: Pattern): Pattern {
  const [first = '', ...rest] = text.split(PLACEHOLDER);
  return [...literal(first), ...rest.flatMap((it) => [...value, ...literal(it)])];
}
