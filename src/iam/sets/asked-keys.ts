import type { Condition } from '../language/policy.ts';

/** Keys, besides aws:Principal…, that the requests of some callers hold and those of others do not. */
const OF_CALLER = new Set([
  'aws:username',
  'aws:userid',
  'aws:sourceidentity',
  'aws:federatedprovider',
  'aws:tokenissuetime',
  'aws:sourceaccount',
  'aws:sourcearn',
  'aws:sourceorgid',
  'aws:sourceorgpaths',
  'kms:calleraccount',
]);

/** Whether what is known of a caller may decide the condition. */
export function asksCaller({ key, values }: Condition): boolean {
  return key.startsWith('aws:principal') || OF_CALLER.has(key) || values.some(hasVariable);
}

/** Whether the condition may hold on one resource and not on another. */
export function asksResource({ key, values }: Condition): boolean {
  return isAboutResource(key) || values.some(hasVariable);
}

export function isAboutResource(key: string): boolean {
  return key.includes('resource') || key.startsWith('s3:dataaccesspoint');
}

export function hasVariable(text: string): boolean {
  return text.includes('${');
}

const VARIABLE = /\$\{([^{},]*)/g;

/** Keys whose values may decide what the condition says, in lower case. */
export function keysOf({ key, values }: Condition): readonly string[] {
  return [key, ...variablesIn(values)];
}

export function variablesIn(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) =>
    Array.from(text.matchAll(VARIABLE), ([, key = '']) => key.trim().toLowerCase()),
  );
}
