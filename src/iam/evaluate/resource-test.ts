import { COLON, isStar, SEGMENT_ONE, SEGMENT_STAR } from '../language/pattern.ts';
import type { Pattern } from '../language/pattern.ts';
import type { PolicyVersion, Statement } from '../language/policy.ts';
import { compileResource, withinSegments } from '../language/resources.ts';
import { not, or } from '../language/truth.ts';
import type { Truth } from '../language/truth.ts';
import type { VariableLookup } from '../language/variables.ts';
import { coversPattern, intersectsPattern, matchesPattern } from '../language/wildcard.ts';
import type { ActionFacts } from './action-facts.ts';
import { all, any, negated } from './formula.ts';
import type { Formula } from './formula.ts';

/** What a request is about. */
export interface Target {
  readonly text: string;
  /** Of the action. */
  readonly service: string;
  /** `none`: the action takes no resource. `many`: a pattern, for all that it matches. */
  readonly kind: 'one' | 'many' | 'none';
  /** `text` as a pattern, and its start without wildcards; empty unless `kind` is `many`. */
  readonly pattern: Pattern;
  readonly head: string;
  readonly colons: number;
}

export function targetOf(text: string, { service, takesNoResource }: ActionFacts): Target {
  if (takesNoResource) return { text: '*', service, kind: 'none', pattern: [], head: '', colons: 0 };
  const colons = text.split(':').length - 1;
  const wildcard = text.search(/[*?]/);
  if (wildcard < 0) return { text, service, kind: 'one', pattern: [], head: '', colons };
  const { pattern } = compileResource(text, '2008-10-17');
  return { text, service, kind: 'many', pattern, head: text.slice(0, wildcard), colons };
}

/** The Resource or NotResource of a statement, ready to be set against one request after the other. */
export interface ResourceTest {
  /**
   * `unstated`: the policy names none, and means what it is attached to. `nothing`: an empty list, which AWS says has
   * no effect.
   */
  readonly kind: 'everything' | 'listed' | 'except' | 'nothing' | 'unstated';
  /** Whole ARNs without wildcards and variables. */
  readonly exact: ReadonlySet<string>;
  readonly patterns: readonly ResourcePattern[];
}

interface ResourcePattern {
  readonly text: string;
  /** Undefined where policy variables make it another for each request. */
  readonly compiled: CompiledPattern | undefined;
}

interface CompiledPattern {
  /** Read widely, and as AWS reads it: within the segments between colons. */
  readonly wide: Pattern;
  readonly narrow: Pattern;
  /** Whether the two readings can differ. */
  readonly differs: boolean;
  /** Whole and without wildcards. */
  readonly isLiteral: boolean;
  /** Up to the first wildcard. */
  readonly head: string;
  readonly colons: number;
  /** False where a variable of unknown value stands in it. */
  readonly exact: boolean;
}

const NO_TEXTS: ReadonlySet<string> = new Set();

export function resourceTest(statement: Statement, version: PolicyVersion): ResourceTest {
  const { resources, notResources } = statement;
  const texts = resources ?? notResources;
  if (texts === undefined) return { kind: 'unstated', exact: NO_TEXTS, patterns: [] };
  if (texts.length === 0) return { kind: 'nothing', exact: NO_TEXTS, patterns: [] };
  if (resources?.includes('*')) return { kind: 'everything', exact: NO_TEXTS, patterns: [] };
  const exact = new Set<string>();
  const patterns: ResourcePattern[] = [];
  for (const text of texts) {
    const found = patternOf(text, version);
    if (found.compiled?.isLiteral === true) exact.add(text);
    else patterns.push(found);
  }
  return { kind: resources === undefined ? 'except' : 'listed', exact, patterns };
}

function patternOf(text: string, version: PolicyVersion): ResourcePattern {
  if (version === '2012-10-17' && text.includes('${')) return { text, compiled: undefined };
  return { text, compiled: compiled(compileResource(text, version)) };
}

function compiled({
  pattern: wide,
  exact,
}: {
  readonly pattern: Pattern;
  readonly exact: boolean;
}): CompiledPattern {
  const narrow = withinSegments(wide);
  const wildcard = wide.findIndex((token) => token < 0);
  const head = wildcard < 0 ? wide : wide.slice(0, wildcard);
  return {
    wide,
    narrow,
    differs: narrow.includes(SEGMENT_STAR) || narrow.includes(SEGMENT_ONE),
    isLiteral: wildcard < 0,
    head: textOf(head),
    colons: wide.filter((token) => token === COLON).length,
    exact,
  };
}

function textOf(pattern: Pattern): string {
  let text = '';
  for (const unit of pattern) text += String.fromCharCode(unit);
  return text;
}

/** Is the statement about the target? Of a pattern: about all of it, about none of it, or about a part. */
export function resourceTruth(test: ResourceTest, target: Target, variables: VariableLookup): Truth {
  switch (test.kind) {
    case 'everything':
    case 'unstated':
      return 'true';
    case 'nothing':
      return 'false';
    case 'listed':
      return listedTruth(test, target, variables);
    case 'except':
      return not(listedTruth(test, target, variables));
  }
}

function listedTruth(test: ResourceTest, target: Target, variables: VariableLookup): Truth {
  if (target.kind === 'one' && test.exact.has(target.text)) return 'true';
  let result: Truth = target.kind === 'many' ? exactTruth(test.exact, target) : 'false';
  for (const pattern of test.patterns) {
    result = or([result, patternTruth(pattern, target, variables)]);
    if (result === 'true') break;
  }
  return result;
}

function exactTruth(exact: ReadonlySet<string>, target: Target): Truth {
  for (const text of exact) if (matchesPattern(target.pattern, text)) return 'unknown';
  return 'false';
}

function patternTruth(pattern: ResourcePattern, target: Target, variables: VariableLookup): Truth {
  const it = pattern.compiled ?? compiled(compileResource(pattern.text, '2012-10-17', variables));
  // A variable without a value.
  if (it.wide.length === 0) return 'false';
  if (target.kind === 'none') return withoutResource(it, target.service);
  if (target.kind === 'many') return partTruth(it, target);
  if (!target.text.startsWith(it.head) || !matchesPattern(it.wide, target.text)) return 'false';
  if (!it.exact) return 'unknown';
  // Where the pattern has a colon for each one of the text, no wildcard can have taken one.
  if (!it.differs || it.colons === target.colons) return 'true';
  return matchesPattern(it.narrow, target.text) ? 'true' : 'unknown';
}

function partTruth(it: CompiledPattern, { pattern, head }: Target): Truth {
  if (!it.head.startsWith(head) && !head.startsWith(it.head)) return 'false';
  if (!intersectsPattern(it.wide, pattern)) return 'false';
  return it.exact && coversPattern(it.narrow, pattern) ? 'true' : 'unknown';
}

/**
 * Such an action needs the resource `*`. Of s3:ListAllMyBuckets AWS says so too, and shows `arn:aws:s3:::*` for it.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notaction.html
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-basics.html
 */
function withoutResource({ wide, exact, head }: CompiledPattern, service: string): Truth {
  if (exact && wide.length > 0 && wide.every(isStar)) return 'true';
  const isEveryBucket = head.endsWith(':s3:::') && wide.length === head.length + 1 && isStar(wide.at(-1));
  return service === 's3' && isEveryBucket ? 'unknown' : 'false';
}

/** The part of the resource test that is open. */
export function resourceFormula(test: ResourceTest, target: Target, variables: VariableLookup): Formula {
  const result = resourceTruth(test, target, variables);
  if (result !== 'unknown') return result === 'true';
  const open: Formula[] = [];
  if (target.kind === 'many') {
    for (const text of test.exact) if (matchesPattern(target.pattern, text)) open.push({ resource: text });
  }
  for (const pattern of test.patterns) {
    if (patternTruth(pattern, target, variables) === 'unknown') open.push({ resource: pattern.text });
  }
  return test.kind === 'except' ? all(open.map(negated)) : any(open);
}
