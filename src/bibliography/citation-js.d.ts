declare module '@citation-js/core' {
  export const plugins: {
    readonly config: {
      get(name: '@csl'): { readonly styles: { add(name: string, xml: string): void } };
    };
  };
  export class Cite {
    constructor(data: string | readonly unknown[], options?: { generateGraph?: boolean });
    readonly data: readonly unknown[];
    format(
      name: 'bibliography',
      options: { format: 'html'; template: string; lang: string; asEntryArray: true },
    ): readonly (readonly [id: string, html: string])[];
  }
}

declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-csl' {}
