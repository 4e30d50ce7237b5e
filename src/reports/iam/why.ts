import type { Gap } from '../../iam/account/authorization.ts';
import type { Decision, Explanation, StatementRef, Step } from '../../iam/evaluate/decision.ts';
import { sanitize } from '../sanitize.ts';
import type { Screen, ScreenOptions } from '../terminal/screen.ts';
import { createScreen } from '../terminal/screen.ts';
import { capitalized } from '../words.ts';
import { drawTable } from '../terminal/table.ts';
import type { Row } from '../terminal/table.ts';
import { accessPaint, accessWord, drawGaps, needText, prose, shortArn } from './answer.ts';

/** Whether a principal may do a thing, and what decided. */
export interface WhyView {
  readonly accountId: string;
  readonly principal: string;
  readonly action: string;
  readonly resource: string;
  readonly decision: Decision;
  readonly explanation: Explanation;
  readonly gaps: readonly Gap[];
}

const STEPS: Readonly<Record<Step['step'], string>> = {
  'explicit-deny': 'Explicit deny',
  'resource-control-policy': 'Resource control policies',
  'service-control-policy': 'Service control policies',
  'resource-policy': 'Policy of the resource',
  'identity-policy': 'Policies of the principal',
  'permissions-boundary': 'Permissions boundary',
  'session-policy': 'Session policy',
  'vpc-endpoint-policy': 'VPC endpoint policy',
  'key-grant': 'Grants of the key',
  'special-rule': 'Rules of the service',
};

const OUTCOMES: Readonly<Record<Step['outcome'], string>> = {
  allows: 'allow it',
  'allows-conditionally': 'allow it, if …',
  denies: 'deny it',
  'denies-conditionally': 'deny it, if …',
  silent: 'say nothing',
  unread: 'not read',
  'not-asked': 'not asked',
};

/** Ends with a line break. */
export function renderWhy(view: WhyView, options: ScreenOptions, brief = false): string {
  const screen = createScreen(options);
  const { decision, explanation } = view;
  const lines = [
    '',
    ...prose(answerLine(view, screen), screen),
    ...prose(sanitize(explanation.summary), screen),
    ...(decision.needs === undefined
      ? []
      : ['', ...prose(`${capitalized(needText(decision.needs))}.`, screen)]),
    ...(brief ? [] : ['', ...drawSteps(explanation.steps, screen)]),
    ...drawGaps(view.gaps, screen),
    '',
  ];
  return lines.join('\n');
}

export function answerLine(view: Omit<WhyView, 'explanation' | 'gaps'>, screen: Screen): string {
  const { decision, principal, action, resource, accountId } = view;
  const answer = accessPaint(screen, decision.access)(screen.paint.bold(accessWord(decision.access)));
  const who = sanitize(shortArn(principal, accountId));
  return `${answer} · ${who} · ${sanitize(action)} on ${sanitize(resource)}`;
}

function drawSteps(steps: readonly Step[], screen: Screen): string[] {
  const columns = [{ title: 'Step' }, { title: 'Outcome' }, { title: 'By', flexible: true }];
  return drawTable(
    columns,
    steps.map((step) => drawStep(step, screen)),
    screen,
  );
}

/** The same for programs: policies by their names, not their texts. */
export function whyJson({ decision, explanation, ...rest }: WhyView): object {
  const steps = explanation.steps.map(({ statements, ...step }) => ({
    ...step,
    statements: statements.map(({ source: { policy: _policy, ...source }, ...ref }) => ({ ...ref, source })),
  }));
  const { needs } = decision;
  return {
    ...rest,
    access: decision.access,
    ...(needs === undefined ? {} : { needs }),
    summary: explanation.summary,
    steps,
  };
}

function drawStep({ step, outcome, statements, note }: Step, screen: Screen): Row {
  const quiet = ['silent', 'not-asked'].includes(outcome);
  const by = [...statements.map(statementText), ...(note === undefined ? [] : [sanitize(note)])].join('; ');
  return [STEPS[step], quiet ? { text: OUTCOMES[outcome], paint: screen.paint.dim } : OUTCOMES[outcome], by];
}

/** `reading (customer managed, by group data) statement 0 "Read", if aws:sourcevpc = vpc-1`. */
export function statementText({ source, statement, sid, conditions }: StatementRef): string {
  const through = source.group === undefined ? '' : `, by group ${source.group}`;
  const name = sid === undefined ? '' : ` "${sid}"`;
  const open = conditions.length === 0 ? '' : `, if ${conditions.join(' and ')}`;
  return sanitize(
    `${source.name} (${source.how.replace('-', ' ')}${through}) statement ${statement}${name}${open}`,
  );
}
