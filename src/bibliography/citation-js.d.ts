declare module '@citation-js/core' {
  export class Cite {
    constructor(data: string, options?: { generateGraph?: boolean });
    readonly data: readonly unknown[];
  }
}

declare module '@citation-js/plugin-bibtex' {}
