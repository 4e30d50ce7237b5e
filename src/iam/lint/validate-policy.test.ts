import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lint } from './lint.ts';
import type { PolicyType } from './subject.ts';

/** A policy and what Access Analyzer itself found of it; fixtures/NOTICE says where they are from. */
interface ValidatedPolicy {
  readonly name: string;
  readonly type: PolicyType;
  readonly resourceType?: string;
  readonly policy: unknown;
  readonly issueCodes: readonly string[];
}

const POLICIES = JSON.parse(
  readFileSync(new URL('fixtures/validate-policy-cases.json', import.meta.url), 'utf8'),
) as readonly ValidatedPolicy[];

describe('what Access Analyzer found', () => {
  it.each(POLICIES)('$name', ({ policy, issueCodes, type, resourceType }) => {
    const options = { type, ...(resourceType === undefined ? {} : { resourceType }) };
    const codes = lint(JSON.stringify(policy), options).findings.map((it) => it.code);
    expect(codes.filter((it) => !it.startsWith('STYLE_')).toSorted()).toEqual(issueCodes);
  });
});
