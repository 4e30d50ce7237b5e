import { describe, expect, it } from 'vitest';
import { CHECKS } from './checks.ts';
import { ACTION_AND_RESOURCE_CASES } from './checks/actions-and-resources.cases.ts';
import { CONDITION_CASES } from './checks/conditions.cases.ts';
import { GRAMMAR_CASES } from './checks/grammar.cases.ts';
import { PASS_ROLE_CASES } from './checks/pass-role.cases.ts';
import { PRINCIPAL_CASES } from './checks/principals.cases.ts';
import { ANCHORS_OF_2023, ANCHORS_SINCE } from './fixtures/anchors.ts';
import type { Linted } from './fixtures/cases.ts';
import type { LintFinding } from './finding.ts';
import { lint } from './lint.ts';
import { NOT_COVERED } from './not-covered.ts';

const CASES = [
  ...GRAMMAR_CASES,
  ...ACTION_AND_RESOURCE_CASES,
  ...CONDITION_CASES,
  ...PRINCIPAL_CASES,
  ...PASS_ROLE_CASES,
];

function found({ text, options }: Linted, code: string): readonly LintFinding[] {
  return lint(text, options).findings.filter((it) => it.code === code);
}

describe('each check', () => {
  it.each(CASES)('$code, case %#', ({ code, hit, miss, at }) => {
    const [first] = found(hit, code);
    expect(first, hit.text.slice(0, 400)).toBeDefined();
    if (at !== undefined) expect([at, `Statement[0].${at}`]).toContain(first?.where.path);
    expect(found(miss, code), miss.text.slice(0, 400)).toEqual([]);
  });

  it('has a case', () => {
    const codes = new Set(CASES.map((it) => it.code));
    expect(CHECKS.map((it) => it.code).filter((it) => !codes.has(it))).toEqual([]);
  });

  it('tells in whole sentences where, why and what to do', () => {
    for (const { hit } of CASES) {
      for (const it of lint(hit.text, hit.options).findings) {
        expect(it.message).toMatch(/^["A-Za-z0-9].*\.$/s);
        expect(it.fix).toMatch(/[.}]$/);
        expect(it.learnMore).toMatch(/^https:\/\/docs\.aws\.amazon\.com\//);
        expect(it.where.line).toBe(1);
        expect(it.where.column).toBeGreaterThan(0);
      }
    }
  });
});

describe("AWS's list of checks", () => {
  const ANCHOR = /#access-analyzer-reference-policy-checks-(.*)$/;
  const covered = new Set(CHECKS.flatMap((it) => ANCHOR.exec(it.learnMore)?.[1] ?? []));
  const codeOf = (anchor: string): string =>
    anchor
      .replace(/^(?:error|general-warning|security-warning|suggestion)-/, '')
      .toUpperCase()
      .replaceAll('-', '_');
  /** Told before any check runs. */
  const READING = ['error-json-syntax-error'];
  /** It became an error. */
  const MOVED = ['general-warning-type-mismatch-ip-range'];

  it('is the one of 2023 with its 138 sections', () => {
    expect(ANCHORS_OF_2023).toHaveLength(138);
  });

  it.each([...new Set([...ANCHORS_OF_2023, ...ANCHORS_SINCE])])('%s', (anchor) => {
    const isMade = covered.has(anchor) || READING.includes(anchor) || MOVED.includes(anchor);
    expect(isMade).toBe(!NOT_COVERED.has(codeOf(anchor)));
  });

  it('holds every code that is not our own', () => {
    const known = new Set([...ANCHORS_OF_2023, ...ANCHORS_SINCE]);
    expect([...covered].filter((it) => !known.has(it))).toEqual([]);
    expect(CHECKS.filter((it) => !ANCHOR.test(it.learnMore) && !it.code.startsWith('STYLE_'))).toEqual([]);
  });

  it('is covered but for what not-covered.ts explains', () => {
    const rows = ANCHORS_OF_2023.map(codeOf);
    expect(rows.filter((it) => !NOT_COVERED.has(it))).toHaveLength(132);
    expect([...NOT_COVERED.keys()].filter((it) => !rows.includes(it))).toEqual([]);
  });
});
