import type { Authorization, PrincipalEntity } from './authorization.ts';

export type FoundPrincipal =
  | { readonly found: 'one'; readonly number: number; readonly principal: PrincipalEntity }
  /** Several have that name: a user and a role. Their ARNs. */
  | { readonly found: 'several'; readonly arns: readonly string[] }
  | { readonly found: 'none' };

/** Whom a person means by an ARN, `role/deploy`, `role/team/deploy` or just `deploy`. */
export function findPrincipal({ principals }: Authorization, wanted: string): FoundPrincipal {
  const exact = principals.findIndex((it) => it.arn === wanted);
  const [kind, ...rest] = wanted.split('/');
  const isKind = rest.length > 0 && (kind === 'user' || kind === 'role');
  const places = principals.flatMap((it, place) => {
    if (exact !== -1) return place === exact ? [place] : [];
    const matched = isKind ? it.kind === kind && isNamed(it, rest.join('/')) : isNamed(it, wanted);
    return matched ? [place] : [];
  });
  const [number = -1, ...others] = places;
  const principal = principals[number];
  if (principal === undefined) return { found: 'none' };
  if (others.length > 0) return { found: 'several', arns: places.map((it) => principals[it]?.arn ?? '') };
  return { found: 'one', number, principal };
}

function isNamed({ name, path }: PrincipalEntity, wanted: string): boolean {
  return name === wanted || `${path}${name}`.slice(1) === wanted;
}
