let count = 0;

/** A request id of AWS's form, and the same in every run: answers can be compared. */
export function nextRequestId(): string {
  count += 1;
  return `00000000-0000-4000-8000-${count.toString(16).padStart(12, '0')}`;
}
