/** The most that Bedrock gives a page. */
export const PAGE = { maxResults: 1000 };

export function nextToken(output: { readonly nextToken?: string | undefined }): string | undefined {
  return output.nextToken;
}

export function withToken(token: string) {
  return { nextToken: token };
}
