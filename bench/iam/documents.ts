import type { PolicySource } from '../../src/iam/account/authorization.ts';
import { parsePolicy } from '../../src/iam/language/policy.ts';
import type { Policy } from '../../src/iam/language/policy.ts';

export interface Words {
  readonly Sid?: string;
  readonly Effect?: 'Allow' | 'Deny';
  readonly Principal?: unknown;
  readonly Action?: string | readonly string[];
  readonly NotAction?: string | readonly string[];
  readonly Resource?: string | readonly string[];
  readonly NotResource?: string | readonly string[];
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;
}

/** Policy texts, each distinct one parsed once, as reading an account does. */
export class Documents {
  readonly #byText = new Map<string, Policy>();

  /** The distinct texts. */
  get texts(): readonly string[] {
    return [...this.#byText.keys()];
  }

  source(name: string, how: PolicySource['how'], statements: readonly Words[]): PolicySource {
    const text = JSON.stringify({
      Version: '2012-10-17',
      Statement: statements.map((it) => ({ Effect: 'Allow', ...it })),
    });
    return { name, how, policy: this.#byText.get(text) ?? this.#parse(text) };
  }

  #parse(text: string): Policy {
    const result = parsePolicy(text);
    if (!result.ok) throw new Error(`no policy: ${result.error}: ${text}`);
    this.#byText.set(text, result.policy);
    return result.policy;
  }
}
