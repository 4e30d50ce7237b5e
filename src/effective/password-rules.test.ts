import { expect, it } from 'vitest';
import { passwordRules } from './password-rules.ts';

it("takes the account's own policy", () => {
  const own = { ...passwordRules(null).rules, MinimumPasswordLength: 14 };
  expect(passwordRules(own)).toEqual({ rules: own, subject: 'The password policy' });
});

it("falls back to AWS's default, which demands 8 characters and no one sort", () => {
  const { rules, subject } = passwordRules(null);
  expect(subject).toMatch(/no password policy/);
  expect(rules).toMatchObject({ MinimumPasswordLength: 8, RequireNumbers: false, MaxPasswordAge: null });
});
