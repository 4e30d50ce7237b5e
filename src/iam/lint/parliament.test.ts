import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { actionNumber } from '../actions/actions.ts';
import { readJsonText } from '../language/json-text.ts';
import { KNOWN_DIFFERENCES } from './fixtures/known-differences.ts';
import { lint } from './lint.ts';
import { readDocument } from './read-document.ts';
import { resourceFit } from './resource-fit.ts';
import { countSteps } from './steps.ts';

/** One of Parliament's tests; fixtures/NOTICE says where they are from. */
interface ParliamentCase {
  readonly test: string;
  readonly policy: string;
  /** What it asserts, in Python. */
  readonly assert: string;
  /** Null where it asserts something else. */
  readonly expected_finding_ids: readonly string[] | null;
}

const CASES = JSON.parse(
  readFileSync(new URL('fixtures/parliament-cases.json', import.meta.url), 'utf8'),
) as readonly ParliamentCase[];

/** Parliament's findings, and the codes that tell the same here. */
const CODES: Readonly<Record<string, readonly string[]>> = {
  MALFORMED_JSON: ['JSON_SYNTAX_ERROR'],
  MALFORMED: [
    'UNSUPPORTED_ELEMENT_COMBINATION',
    'MISSING_ACTION',
    'MISSING_STATEMENT',
    'MISSING_EFFECT',
    'MISSING_RESOURCE',
    'INVALID_EFFECT',
    'INVALID_POLICY_ELEMENT',
  ],
  INVALID_SID: ['UNSUPPORTED_SID'],
  DUPLICATE_SID: ['UNIQUE_SIDS_REQUIRED'],
  UNKNOWN_ACTION: ['INVALID_ACTION', 'INVALID_SERVICE_IN_ACTION'],
  UNKNOWN_OPERATOR: ['INVALID_CONDITION_OPERATOR'],
  UNKNOWN_CONDITION_FOR_ACTION: [
    'INVALID_CONDITION_KEY_FORMAT',
    'INVALID_GLOBAL_CONDITION_KEY',
    'INVALID_SERVICE_CONDITION_KEY',
    'UNSUPPORTED_ACTION_FOR_CONDITION_KEY',
    'STYLE_CONDITION_KEY_NOT_FOR_ACTION',
  ],
  MISMATCHED_TYPE: ['TYPE_MISMATCH', 'TYPE_MISMATCH_DATE', 'TYPE_MISMATCH_NUMBER', 'TYPE_MISMATCH_BOOLEAN'],
  MISMATCHED_TYPE_BUT_USABLE: ['STRING_LIKE_OPERATOR_WITH_ARN_CONDITION_KEYS'],
  RESOURCE_STAR: ['STYLE_RESOURCE_STAR', 'STYLE_SERVICE_WILDCARD', 'STYLE_FULL_ADMIN'],
  RESOURCE_EFFECTIVELY_STAR: ['STYLE_RESOURCE_STAR'],
  RESOURCE_MISMATCH: ['STYLE_ACTION_MATCHES_NO_RESOURCE'],
  RESOURCE_POLICY_PRIVILEGE_ESCALATION: [],
  BAD_PATTERN_FOR_MFA: ['STYLE_MFA_CONDITION_BYPASSED'],
  INVALID_ARN: ['DATA_TYPE_MISMATCH', 'INVALID_ARN_PREFIX', 'MISSING_ARN_FIELD', 'INVALID_ARN_RESOURCE'],
};

function codesOf(policy: string): ReadonlySet<string> {
  const type = policy.includes('"Principal"') ? 'resource' : 'identity';
  return new Set(lint(policy, { type }).findings.map((it) => it.code));
}

/** Ids of Parliament that only one side has. */
function differences({ policy, expected_finding_ids: expected }: ParliamentCase): readonly string[] {
  const codes = codesOf(policy);
  const told = Object.keys(CODES).filter((id) => CODES[id]?.some((code) => codes.has(code)) === true);
  // One code may stand for two of Parliament's findings: either is enough.
  const isTold = (id: string): boolean => told.includes(id);
  const isMeant = (id: string): boolean =>
    expected?.some((it) => it === id || shares(it, id, codes)) === true;
  return [...(expected ?? []).filter((id) => !isTold(id)), ...told.filter((id) => !isMeant(id))];
}

function shares(one: string, other: string, codes: ReadonlySet<string>): boolean {
  return CODES[one]?.some((code) => codes.has(code) && CODES[other]?.includes(code) === true) === true;
}

describe("Parliament's cases", () => {
  const numbered = CASES.map((it, index) => ({ ...it, index }));

  it('are all there', () => {
    expect(CASES).toHaveLength(52);
    const ids = new Set(CASES.flatMap((it) => it.expected_finding_ids ?? []));
    expect([...ids].filter((it) => CODES[it] === undefined)).toEqual([]);
  });

  it.each(numbered.filter((it) => it.expected_finding_ids !== null))('$index: $test', (it) => {
    const known = KNOWN_DIFFERENCES.get(it.index) ?? [];
    expect(differences(it).toSorted()).toEqual(known.map(({ id }) => id).toSorted());
    expect(known.every(({ test }) => test === it.test)).toBe(true);
  });

  const PRIVILEGE = /get_resources_for_privilege\('(\w+)', '(\w+)'\)\) == set\(\[(?:'([^']*)')?\]\)/;

  it.each(numbered.filter((it) => PRIVILEGE.test(it.assert)))('$index: $assert', ({ policy, assert }) => {
    const [, service = '', name = '', expected] = PRIVILEGE.exec(assert) ?? [];
    expect(resourcesFor(policy, `${service}:${name}`)).toEqual(expected === undefined ? [] : [expected]);
  });

  it.each(numbered.filter((it) => it.assert.startsWith('len(')))('$index: $test', ({ policy, assert }) => {
    const isGood = assert.endsWith('== 0');
    expect(codesOf(policy).size === 0).toBe(isGood);
  });
});

/** The resources of the only statement that an action, if it is in it, can be on. */
function resourcesFor(policy: string, action: string): readonly string[] {
  const json = readJsonText(policy);
  const [statement] = json.ok ? (readDocument(policy, json.node).statements ?? []) : [];
  const { actions, resources } = statement ?? {};
  const number = actionNumber(action);
  if (actions === undefined || resources === undefined || number === undefined) return [];
  if (!actions.items.some((it) => it.value === action || it.value === 's3:*')) return [];
  const places = resourceFit(resources, countSteps(1e6)).of(number) ?? [];
  return places.map((it) => resources.items[it]?.value ?? '');
}
