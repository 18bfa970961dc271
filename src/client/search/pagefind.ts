import { BASE } from '../base.ts';
import type { Anchor } from './section-text.ts';

/** Number of pages per value, per filter. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** A section of a page with found words; the part before the first heading has the page's title and no anchor. */
export interface PagefindSection {
  readonly title: string;
  readonly url: string;
  readonly excerpt: string;
  readonly anchor?: { readonly id: string };
  readonly weighted_locations: readonly { readonly balanced_score: number }[];
}

export interface PagefindPage {
  readonly url: string;
  readonly excerpt: string;
  /** All words of the page; places in it count words from 0. */
  readonly content: string;
  readonly anchors: readonly Anchor[];
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly sub_results: readonly PagefindSection[];
}

export interface PagefindResponse {
  readonly results: readonly { readonly data: () => Promise<PagefindPage> }[];
  readonly unfilteredResultCount: number;
  readonly filters: Counts;
}

export type PagefindFilters = Readonly<Record<string, { readonly any: readonly string[] }>>;

/** The part of Pagefind's API that this site calls. */
export interface Pagefind {
  search(term: string | null, options: { readonly filters: PagefindFilters }): Promise<PagefindResponse>;
  /** Loads the filters, once, without which a search counts none of their values. */
  filters(): Promise<Counts>;
}

interface PagefindModule {
  createInstance(options: Readonly<Record<string, unknown>>): Pagefind;
}

let instance: Promise<Pagefind> | undefined;
let attempts = 0;

/** Loads Pagefind once; after a failure the next call tries again. */
export function loadPagefind(): Promise<Pagefind> {
  instance ??= start().catch((error: unknown) => {
    instance = undefined;
    throw error;
  });
  return instance;
}

async function start(): Promise<Pagefind> {
  // A browser may remember that a module failed: another address is another try.
  const suffix = attempts++ === 0 ? '' : `?try=${attempts}`;
  const url = `${BASE}pagefind/pagefind.js${suffix}`;
  const module = (await import(/* @vite-ignore */ url)) as PagefindModule;
  // Without a worker the policy needs no worker-src, and a course is searched in a few milliseconds.
  return module.createInstance({
    basePath: `${BASE}pagefind/`,
    baseUrl: BASE,
    noWorker: true,
    excerptLength: 24,
  });
}
