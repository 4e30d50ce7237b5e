import { actionInfo } from '../../actions/actions.ts';
import type { ActionInfo } from '../../actions/actions.ts';

const INFOS = new Map<number, ActionInfo>();

/** What the table says of an action, read once. */
export function infoOf(number: number): ActionInfo {
  const known = INFOS.get(number);
  if (known !== undefined) return known;
  const info = actionInfo(number);
  INFOS.set(number, info);
  return info;
}
