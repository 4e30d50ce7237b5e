import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Ease, Exposure, Impact } from './severity.ts';
import { EASES, EXPOSURES, IMPACTS, severityOf } from './severity.ts';
import { SEVERITIES } from './verdict.ts';

const ALL = IMPACTS.flatMap((impact) =>
  EXPOSURES.flatMap((exposure) => EASES.map((ease) => ({ impact, exposure, ease }))),
);

describe('severity', () => {
  // Told in words by docs/severity.md, before any points were given.
  it.each([
    ['account', 'internet', 'chance', 'critical'],
    ['data', 'internet', 'direct', 'critical'],
    ['data', 'internet', 'chance', 'high'],
    ['account', 'inside', 'direct', 'high'],
    ['defence', 'foothold', 'direct', 'high'],
    ['data', 'foothold', 'effort', 'medium'],
    ['defence', 'inside', 'chance', 'medium'],
    ['defence', 'inside', 'effort', 'low'],
    ['order', 'inside', 'chance', 'low'],
    ['order', 'inside', 'effort', 'informational'],
  ] as const)('of %s × %s × %s is %s', (impact, exposure, ease, severity) => {
    expect(severityOf({ impact, exposure, ease })).toBe(severity);
  });

  it('never falls when a factor grows worse', () => {
    const rank = (impact: Impact, exposure: Exposure, ease: Ease) =>
      SEVERITIES.indexOf(severityOf({ impact, exposure, ease }));
    const worse = <T>(levels: readonly T[], level: T) => levels[Math.max(0, levels.indexOf(level) - 1)] as T;
    for (const { impact, exposure, ease } of ALL) {
      const own = rank(impact, exposure, ease);
      expect(rank(worse(IMPACTS, impact), exposure, ease)).toBeLessThanOrEqual(own);
      expect(rank(impact, worse(EXPOSURES, exposure), ease)).toBeLessThanOrEqual(own);
      expect(rank(impact, exposure, worse(EASES, ease))).toBeLessThanOrEqual(own);
    }
  });

  it('is never critical where nothing is lost but a safeguard', () => {
    const mild = ALL.filter(({ impact }) => impact === 'defence' || impact === 'order');
    expect(mild.map(severityOf)).not.toContain('critical');
  });

  it('stands in docs/severity.md as the rule gives it', () => {
    const text = readFileSync(join(import.meta.dirname, '../../docs/severity.md'), 'utf8');
    const rows = [...text.matchAll(/^\| `(\w+)` × `(\w+)` \| (\w+) \| (\w+) \| (\w+) \|$/gm)];
    const told = rows.flatMap(([, impact, exposure, ...severities]) =>
      EASES.map((ease, at) => `${impact} ${exposure} ${ease}: ${severities[at]}`),
    );
    const ruled = ALL.map((risk) => `${risk.impact} ${risk.exposure} ${risk.ease}: ${severityOf(risk)}`);
    expect(told).toEqual(ruled);
  });
});
