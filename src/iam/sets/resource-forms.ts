import { actionInfo } from '../actions/actions.ts';
import type { ActionInfo, ServiceInfo } from '../actions/actions.ts';
import { COLON, isStar, SEGMENT_STAR, STAR } from '../language/pattern.ts';
import type { Pattern } from '../language/pattern.ts';
import { literal } from '../language/wildcard.ts';
import { formPlaces } from './form-places.ts';
import type { FormPlaces } from './form-places.ts';

/**
 * The forms that the resources of a service's actions have in a request: ARNs with wildcards in the places of
 * values, as the service authorization reference gives them. Made as they are asked for.
 */
export class ServiceForms {
  readonly #service: ServiceInfo;
  readonly #partition: string;
  #forms: readonly Form[] | undefined;
  #general: readonly Form[] | undefined;
  #ofActions: readonly (readonly number[])[] | undefined;
  #characters: ReadonlySet<number> | undefined;
  /** What the ARNs of the service start with, up to the first value. */
  readonly heads: readonly string[];

  constructor(service: ServiceInfo, partition: string) {
    this.#service = service;
    this.#partition = partition;
    this.heads = [...new Set([...arnsOf(service), wholeOf(service)].map((it) => headOf(it, partition)))];
  }

  /** In the order of the service's resource types. */
  get forms(): readonly Form[] {
    this.#forms ??= arnsOf(this.#service).map((it) => formOf(arnPattern(it, this.#partition, [STAR])));
    return this.#forms;
  }

  /**
   * What stands for the resource in requests that name none. AWS says `*`, but several services ask for an ARN
   * without its last part: S3 for `arn:aws:s3:::*`, CloudWatch Logs for `…:log-group::log-stream:`.
   */
  get general(): readonly Form[] {
    this.#general ??= generalPatterns(this.#service, this.#partition).map(formOf);
    return this.#general;
  }

  /** Those that stand in any form or what stands for none. */
  get characters(): ReadonlySet<number> {
    this.#characters ??= new Set([...this.forms, ...this.general].flatMap((it) => it.pattern));
    return this.#characters;
  }

  /** By the action's number less the service's first: places in `forms`, and ANY; that comes first if it is all. */
  get ofActions(): readonly (readonly number[])[] {
    this.#ofActions ??= formsOfActions(this.#service);
    return this.#ofActions;
  }
}

export interface Form {
  readonly pattern: Pattern;
  /** What every ARN of the form starts with: `arn:aws:s3:`. */
  readonly head: string;
  readonly places: FormPlaces;
  /** ARNs of the form, with values that no policy names: plain ones, and such with colons where there may be some. */
  readonly sample: string;
  readonly colonSample: string;
}

/** Stands among an action's forms for the request that names no resource. */
export const ANY = -1;

const KNOWN = new Map<string, ServiceForms>();

/** `partition` may be `*`: any. */
export function formsOf(service: ServiceInfo, partition: string): ServiceForms {
  const id = `${partition} ${service.prefix}`;
  const forms = KNOWN.get(id) ?? new ServiceForms(service, partition);
  KNOWN.set(id, forms);
  return forms;
}

function formsOfActions(service: ServiceInfo): readonly (readonly number[])[] {
  const places = new Map(service.resourceTypes.map((type, place) => [type, place]));
  return Array.from({ length: service.end - service.first }, (_, index) => {
    const action = actionInfo(service.first + index);
    if (action.resourceTypes.length === 0) return [ANY, ...madeForms(action)];
    const forms = action.resourceTypes.map((it) => places.get(it.type) ?? ANY);
    // Where no type is required, a request may name none.
    return action.resourceTypes.some((it) => it.required) ? forms : [...forms, ANY];
  });
}

/**
 * The reference says of eks:CreateCluster and others that make a thing that they take no resource, and AWS's own
 * policies allow them on the things to be made: AWSElasticBeanstalkServiceRolePolicy on `cluster/beanstalk-cluster*`.
 * https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AWSElasticBeanstalkServiceRolePolicy.html
 */
function madeForms({ name, level, service }: ActionInfo): readonly number[] {
  if (level === 'list' || level === 'read') return [];
  const letters = lettersOf(name);
  return service.resourceTypes.flatMap((type, place) =>
    letters.includes(lettersOf(type.name)) ? [place] : [],
  );
}

function lettersOf(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z]/g, '');
}

function arnsOf({ resourceTypes }: ServiceInfo): readonly string[] {
  return resourceTypes.map((it) => it.arn);
}

function wholeOf({ prefix }: ServiceInfo): string {
  return `arn:\${Partition}:${prefix}:\${Region}:\${Account}:\${Resource}`;
}

function headOf(arn: string, partition: string): string {
  const text = partition === '*' ? arn : arn.replace('${Partition}', partition);
  return text.slice(0, text.search(PLACEHOLDER));
}

function generalPatterns(service: ServiceInfo, partition: string): readonly Pattern[] {
  const arns = arnsOf(service);
  const whole = wholeOf(service);
  if (arns.length === 0) return [literal('*'), arnPattern(whole, partition, [STAR])];
  const fillings = [literal(''), literal('*')];
  const patterns = fillings.flatMap((it) => [whole, ...arns].map((arn) => arnPattern(arn, partition, it)));
  return [...new Map([literal('*'), ...patterns].map((it) => [it.join(), it])).values()];
}

/** A control character, which no policy's text holds. */
const UNNAMED = '\u0001';

function formOf(tokens: Pattern): Form {
  const pattern = tokens.filter((token, place) => !(isStar(token) && isStar(tokens[place + 1])));
  const wildcard = pattern.findIndex(isStar);
  const sampleWith = (value: string): string =>
    pattern
      .map((token) => (isStar(token) ? (token === STAR ? value : UNNAMED) : String.fromCharCode(token)))
      .join('');
  return {
    pattern,
    head: String.fromCharCode(...(wildcard < 0 ? pattern : pattern.slice(0, wildcard))),
    places: formPlaces(pattern),
    sample: sampleWith(UNNAMED),
    colonSample: sampleWith(`${UNNAMED}:${UNNAMED}`),
  };
}

/**
 * Of the five fields before the resource, none holds a colon. Where the service is left open, as for AWS Backup's
 * recovery points, so is the resource: arn:aws:ec2:us-east-1::snapshot/snap-05f426fd8kdjb4224.
 * https://docs.aws.amazon.com/aws-backup/latest/devguide/recovery-points.html
 */
function arnPattern(arn: string, partition: string, value: Pattern): Pattern {
  const [prefix = '', , service = '', region = '', account = '', ...resource] = arn.split(':');
  const head = [literal(prefix), partition === '*' ? [SEGMENT_STAR] : literal(partition)];
  const header = [service, region, account].map((it) => filled(it, [SEGMENT_STAR]));
  const isOpen = service.includes('$');
  return joined([...head, ...header, isOpen ? [STAR] : filled(resource.join(':'), value)]);
}

function joined(fields: readonly Pattern[]): Pattern {
  return fields.flatMap((it, index) => (index === 0 ? it : [COLON, ...it]));
}

const PLACEHOLDER = /\$\{[^{}]*\}|\*/;

function filled(text: string, value: Pattern): Pattern {
  const [first = '', ...rest] = text.split(PLACEHOLDER);
  return [...literal(first), ...rest.flatMap((it) => [...value, ...literal(it)])];
}
