import { actionTable } from '../actions/actions.ts';
import type { ServiceInfo } from '../actions/actions.ts';
import { isStar } from '../language/pattern.ts';
import type { Pattern } from '../language/pattern.ts';
import type { PolicyVersion } from '../language/policy.ts';
import { compileResource, withinSegments } from '../language/resources.ts';
import { coversPattern, matchesPattern } from '../language/wildcard.ts';
import { meetsForm } from './form-places.ts';
import { formsOf } from './resource-forms.ts';
import type { Form, ServiceForms } from './resource-forms.ts';

/** Which of a service's forms are met, by their places, and whether requests that name no resource are. */
export interface Reach {
  /** Perhaps some ARN of the form. */
  readonly touches: readonly boolean[];
  /** Surely every ARN of the form. */
  readonly covers: readonly boolean[];
  readonly touchesAny: boolean;
  readonly coversAny: boolean;
  /** Some pattern is for an ARN as the service's begin, and for none of its forms: the reference may be behind. */
  readonly isUnfamiliar: boolean;
}

/** What a list of resource patterns meets, or what it leaves out. */
export interface ResourceReach {
  readonly patterns: readonly ResourcePattern[];
  /** Whether the patterns are those of a NotResource. */
  readonly inverted: boolean;
}

/** Undefined: none of the patterns has to do with the service. */
export function reachIn({ patterns, inverted }: ResourceReach, service: ServiceInfo): Reach | undefined {
  const found = patterns.map((it) => patternReach(it, service)).filter((it) => it !== NOWHERE);
  if (found.length === 0) return undefined;
  const [only, ...more] = found;
  if (only !== undefined && more.length === 0 && !inverted) {
    return { ...only, coversAny: patterns.some((it) => it.coversAny), isUnfamiliar: only === UNFAMILIAR };
  }
  const { length } = service.resourceTypes;
  const touches = Array.from({ length }, (_, form) => found.some((it) => it.touches[form] === true));
  const covers = Array.from({ length }, (_, form) => found.some((it) => it.covers[form] === true));
  const touchesAny = found.some((it) => it.touchesAny);
  const coversAny = patterns.some((it) => it.coversAny);
  if (!inverted) return { touches, covers, touchesAny, coversAny, isUnfamiliar: found.includes(UNFAMILIAR) };
  return {
    isUnfamiliar: false,
    touches: covers.map((it) => !it),
    covers: touches.map((it) => !it),
    touchesAny: !coversAny,
    coversAny: !touchesAny,
  };
}

/** Whether the pattern may match what stands for the resource in the service's requests that name none. */
export function mayStandForNone(
  text: string,
  version: PolicyVersion,
  partition: string,
  service: string,
): boolean {
  const info = actionTable().services.get(service);
  return info === undefined || patternReach(resourcePattern(text, version, partition), info).touchesAny;
}

/** A resource pattern as read in one version of the language, for one partition. */
interface ResourcePattern {
  readonly partition: string;
  /** Read widely: stars take colons too. */
  readonly wide: Pattern;
  /** False where a policy variable stands in it. */
  readonly exact: boolean;
  /** Up to the first wildcard. */
  readonly head: string;
  /** Whether it surely matches whatever stands for the resource in a request that names none. */
  readonly coversAny: boolean;
}

type PatternReach = Omit<Reach, 'coversAny' | 'isUnfamiliar'>;

const MAX_KNOWN = 20_000;
const KNOWN = new Map<string, ResourcePattern>();

/** `partition` may be `*`: any. */
export function resourcePattern(text: string, version: PolicyVersion, partition: string): ResourcePattern {
  const id = `${version} ${partition} ${text}`;
  const known = KNOWN.get(id);
  if (known !== undefined) return known;
  if (KNOWN.size >= MAX_KNOWN) KNOWN.clear();
  const { pattern: wide, exact } = compileResource(text, version);
  const wildcard = wide.findIndex((token) => token < 0);
  const found: ResourcePattern = {
    partition,
    wide,
    exact,
    head: textOf(wildcard < 0 ? wide : wide.slice(0, wildcard)),
    coversAny: exact && wide.length > 0 && wide.every(isStar),
  };
  KNOWN.set(id, found);
  return found;
}

function textOf(pattern: Pattern): string {
  let text = '';
  for (const unit of pattern) text += String.fromCharCode(unit);
  return text;
}

const NOWHERE: PatternReach = { touches: [], covers: [], touchesAny: false };
const UNFAMILIAR: PatternReach = { ...NOWHERE };

function patternReach(resource: ResourcePattern, service: ServiceInfo): PatternReach {
  const ofService = formsOf(service, resource.partition);
  if (!ofService.heads.some((head) => startAlike(resource.head, head))) return NOWHERE;
  if (resource.wide.length > MAX_LENGTH) return readReach(resource, ofService);
  const reaches = REACHES.get(ofService) ?? new Map<string, PatternReach>();
  REACHES.set(ofService, reaches);
  const shape = shapeOf(resource, ofService.characters);
  const known = reaches.get(shape) ?? readReach(resource, ofService);
  if (reaches.size < MAX_SHAPES) reaches.set(shape, known);
  return known;
}

/** By the shape of the pattern. */
const REACHES = new WeakMap<ServiceForms, Map<string, PatternReach>>();
const MAX_SHAPES = 1000;
/** Longer patterns are made to be slow; their shapes are not kept. */
const MAX_LENGTH = 500;
/** No form has this character. */
const OTHERS = '\u0000';

/**
 * The pattern with one sign for every run of characters that no form of the service has: only a star of a form can take
 * such a run, whichever and however long it is. So thousands of patterns are a few shapes: `…:table/app-1` and
 * `…:table/app-27` are one.
 */
function shapeOf({ wide, exact }: ResourcePattern, characters: ReadonlySet<number>): string {
  let shape = exact ? 'exact ' : '';
  let isOther = false;
  for (const token of wide) {
    const wasOther = isOther;
    isOther = token >= 0 && !characters.has(token);
    if (!isOther) shape += String.fromCharCode(token);
    else if (!wasOther) shape += OTHERS;
  }
  return shape;
}

function readReach(resource: ResourcePattern, { forms, general }: ServiceForms): PatternReach {
  const touchesAny = general.some((form) => touchesForm(resource, form));
  const touches = forms.map((form) => touchesForm(resource, form));
  const covers = forms.map((form, place) => touches[place] === true && coversForm(resource, form));
  return touchesAny || touches.includes(true) ? { touches, covers, touchesAny } : UNFAMILIAR;
}

function touchesForm({ wide, head }: ResourcePattern, form: Form): boolean {
  if (!startAlike(head, form.head)) return false;
  return meetsForm(wide, form.places, Math.min(head.length, form.head.length));
}

function startAlike(one: string, other: string): boolean {
  return one.length < other.length ? other.startsWith(one) : one.startsWith(other);
}

function coversForm({ exact, wide }: ResourcePattern, form: Form): boolean {
  // The proof is slow, and nearly every pattern fails already for one ARN of the form.
  if (!exact || !matchesPattern(wide, form.sample)) return false;
  const narrow = withinSegments(wide);
  return matchesPattern(narrow, form.colonSample) && coversPattern(narrow, form.pattern);
}
