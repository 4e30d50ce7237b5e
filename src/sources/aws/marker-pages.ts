/** How the older services page: by `MaxRecords` and `Marker`. */
export const PAGE = { MaxRecords: 100 };
export const marker = (output: { readonly Marker?: string | undefined }) => output.Marker;
export const withMarker = (Marker: string) => ({ Marker });
