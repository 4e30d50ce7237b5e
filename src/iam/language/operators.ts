/**
 * The condition operators of the IAM reference.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 */

export type OperatorFamily = 'string' | 'numeric' | 'date' | 'bool' | 'binary' | 'ip' | 'arn' | 'null';
/** How one policy value is set against one value of the request, before any negation. */
export type Comparison =
  | 'equal'
  | 'equal-ignoring-case'
  | 'like'
  | 'less'
  | 'at-most'
  | 'greater'
  | 'at-least';

export interface Operator {
  readonly name: string;
  readonly family: OperatorFamily;
  readonly comparison: Comparison;
  /** A negated operator is true when no value matches, and when the key is absent. */
  readonly negated: boolean;
}

export type Qualifier = 'ForAllValues' | 'ForAnyValue';

const OPERATORS: readonly Operator[] = [
  operator('StringEquals', 'string', 'equal'),
  operator('StringNotEquals', 'string', 'equal', true),
  operator('StringEqualsIgnoreCase', 'string', 'equal-ignoring-case'),
  operator('StringNotEqualsIgnoreCase', 'string', 'equal-ignoring-case', true),
  operator('StringLike', 'string', 'like'),
  operator('StringNotLike', 'string', 'like', true),
  ...ordered('Numeric', 'numeric'),
  ...ordered('Date', 'date'),
  operator('Bool', 'bool', 'equal'),
  operator('BinaryEquals', 'binary', 'equal'),
  operator('IpAddress', 'ip', 'equal'),
  operator('NotIpAddress', 'ip', 'equal', true),
  // AWS documents that the Equals and Like forms of the ARN operators behave identically.
  operator('ArnEquals', 'arn', 'like'),
  operator('ArnLike', 'arn', 'like'),
  operator('ArnNotEquals', 'arn', 'like', true),
  operator('ArnNotLike', 'arn', 'like', true),
  operator('Null', 'null', 'equal'),
];

const BY_NAME: ReadonlyMap<string, Operator> = new Map(OPERATORS.map((it) => [it.name.toLowerCase(), it]));

function operator(name: string, family: OperatorFamily, comparison: Comparison, negated = false): Operator {
  return { name, family, comparison, negated };
}

function ordered(prefix: string, family: OperatorFamily): readonly Operator[] {
  return [
    operator(`${prefix}Equals`, family, 'equal'),
    operator(`${prefix}NotEquals`, family, 'equal', true),
    operator(`${prefix}LessThan`, family, 'less'),
    operator(`${prefix}LessThanEquals`, family, 'at-most'),
    operator(`${prefix}GreaterThan`, family, 'greater'),
    operator(`${prefix}GreaterThanEquals`, family, 'at-least'),
  ];
}

/** The operator of that name in any case, without qualifier and `IfExists`. */
export function operatorNamed(name: string): Operator | undefined {
  return BY_NAME.get(name.toLowerCase());
}

export interface OperatorSpelling {
  /** AWS's spelling where the operator is known, else the text as written. */
  readonly operator: string;
  readonly qualifier?: Qualifier;
  readonly ifExists: boolean;
  readonly known: boolean;
  /** Written exactly as AWS writes it. */
  readonly exact: boolean;
}

const SPELLING = /^(?:(ForAllValues|ForAnyValue):)?(.*?)(IfExists)?$/is;

/** Takes `ForAnyValue:StringLikeIfExists` apart. */
export function readOperator(text: string): OperatorSpelling {
  const [, qualifierText, base = '', suffix] = SPELLING.exec(text) ?? [];
  const found = operatorNamed(base);
  // AWS: IfExists can be added to any operator except Null.
  if (found === undefined || (found.family === 'null' && suffix !== undefined)) {
    return { operator: text, ifExists: false, known: false, exact: false };
  }
  const qualifier = qualifierNamed(qualifierText);
  const ifExists = suffix !== undefined;
  const exact =
    text === operatorText({ operator: found.name, ifExists, ...(qualifier ? { qualifier } : {}) });
  return { operator: found.name, ...(qualifier ? { qualifier } : {}), ifExists, known: true, exact };
}

function qualifierNamed(text: string | undefined): Qualifier | undefined {
  if (text === undefined) return undefined;
  return text.toLowerCase() === 'forallvalues' ? 'ForAllValues' : 'ForAnyValue';
}

export function operatorText(spelling: {
  readonly operator: string;
  readonly qualifier?: Qualifier;
  readonly ifExists: boolean;
}): string {
  const prefix = spelling.qualifier === undefined ? '' : `${spelling.qualifier}:`;
  return `${prefix}${spelling.operator}${spelling.ifExists ? 'IfExists' : ''}`;
}
