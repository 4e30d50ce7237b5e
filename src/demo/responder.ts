import type { StubAnswer, StubCall } from '../sources/stub/protocol.ts';
import { nextTokenPage } from '../sources/stub/paginate.ts';

/** Answers of one part of the account, by `service:Operation`. */
export type Responders = Readonly<Record<string, (call: StubCall) => StubAnswer>>;

export const ok = (output: object): StubAnswer => ({ output });

export function refuse(code: string, message: string, status = 400): StubAnswer {
  return { error: { code, message, status } };
}

const AUDITOR = 'arn:aws:sts::111122223333:assumed-role/SeaworthyAudit/demo';

/** A denial in AWS's words, with who denied. */
export function deny(action: string, because: string, code = 'AccessDeniedException'): StubAnswer {
  return refuse(code, `User: ${AUDITOR} is not authorized to perform: ${action} ${because}`, 403);
}

export const BY_SCP = 'with an explicit deny in a service control policy';
export const BY_RESOURCE = 'with an explicit deny in a resource-based policy';
export const BY_NOBODY = 'because no identity-based policy allows the action';

/** A listing with MaxResults and NextToken. */
export function listing(items: string, list: (call: StubCall) => readonly unknown[], most = 100) {
  return (call: StubCall): StubAnswer => nextTokenPage(call, list(call), most, { items });
}

export function text(call: StubCall, member: string): string {
  const value = call.input[member];
  return typeof value === 'string' ? value : '';
}
