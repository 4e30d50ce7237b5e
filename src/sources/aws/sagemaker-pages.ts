/** The most that SageMaker gives a page. */
export const PAGE = { MaxResults: 100 };

export function nextToken(output: { readonly NextToken?: string | undefined }): string | undefined {
  return output.NextToken;
}

export function withToken(token: string) {
  return { NextToken: token };
}
