import { actionTable } from '../../actions/actions.ts';
import type { ResourceType, ServiceInfo } from '../../actions/actions.ts';
import { STAR } from '../../language/pattern.ts';
import type { Pattern } from '../../language/pattern.ts';
import { expand } from '../../language/variables.ts';
import { compile } from '../../language/wildcard.ts';

/** A kind of resource with its ARN taken apart. */
export interface ArnFormat {
  /** The ARN's service field, which is not always the prefix of the service's actions. */
  readonly field: string;
  readonly service: ServiceInfo;
  readonly type: ResourceType;
  /** As the service authorization reference writes them; empty: the ARN has none. */
  readonly region: string;
  readonly account: string;
  /** `${…}` as stars. */
  readonly resource: Pattern;
  /** What every such resource starts with. */
  readonly start: string;
}

let byField: ReadonlyMap<string, readonly ArnFormat[]> | undefined;

/** The formats of ARNs with that service field; empty where the reference knows none. */
export function arnFormats(field: string): readonly ArnFormat[] {
  byField ??= Map.groupBy(allFormats(), (it) => it.field);
  return byField.get(field) ?? [];
}

function allFormats(): readonly ArnFormat[] {
  return [...actionTable().services.values()].flatMap((service) =>
    service.resourceTypes.map((type) => formatOf(service, type)),
  );
}

const FORMATS = new WeakMap<ResourceType, ArnFormat>();

export function formatOf(service: ServiceInfo, type: ResourceType): ArnFormat {
  const known = FORMATS.get(type);
  if (known !== undefined) return known;
  const [, , field = '', region = '', account = '', resource = ''] = splitArn(type.arn);
  const [start = ''] = resource.split('${');
  const made = { field, service, type, region, account, resource: templatePattern(resource), start };
  FORMATS.set(type, made);
  return made;
}

/** `table/${TableName}` as a pattern. */
function templatePattern(template: string): Pattern {
  return compile(template.replaceAll(/\$\{[^}]*\}/g, '*'));
}

/** Splits at the first five colons that stand outside `${…}`. */
export function splitArn(text: string): readonly string[] {
  const parts: string[] = [];
  let from = 0;
  let inVariable = false;
  for (let at = 0; at < text.length && parts.length < 5; at++) {
    if (text.startsWith('${', at)) inVariable = true;
    if (text[at] === '}') inVariable = false;
    if (text[at] !== ':' || inVariable) continue;
    parts.push(text.slice(from, at));
    from = at + 1;
  }
  return [...parts, text.slice(from)];
}

/** Does the field stand for many values, by a wildcard or a policy variable? */
export function isOpen(field: string): boolean {
  return /[*?]|\$\{/.test(field);
}

/** A field of an ARN with its variables as stars. */
export function fieldPattern(field: string): Pattern {
  return expand(field, '2012-10-17', true, () => ({ state: 'unknown' }))?.pattern ?? [STAR];
}
