/** The most that is worth asking for at once: beyond it EC2's answers grow slower than they grow longer. */
export const PAGE = { MaxResults: 200 };

export function nextToken(output: { readonly NextToken?: string | undefined }): string | undefined {
  return output.NextToken;
}

export function withToken(token: string): { NextToken: string } {
  return { NextToken: token };
}

/** Some things AWS makes and keeps in the account by itself, such as the instances of EKS Auto Mode. */
export function managed(operator: { readonly Managed?: boolean | undefined } | undefined): {
  readonly managedByAws?: true;
} {
  return operator?.Managed === true ? { managedByAws: true } : {};
}
