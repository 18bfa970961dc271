/** What pages and components are given: plain data and finished HTML. URLs include the base path; HTML is safe to set. */

export interface Link {
  readonly title: string;
  readonly href: string;
}

/** A unit of the course (or a folder of a vault without units), in reading order. */
export interface OutlineUnit {
  /** 0-based number shown in the outline; undefined for the group of notes that belong to no unit. */
  readonly number: number | undefined;
  readonly title: string;
  readonly notes: readonly OutlineNote[];
}

export interface OutlineNote extends Link {
  /** Slug of the note; equals `NotePage.slug` on its own page. */
  readonly slug: string;
  readonly minutes: number;
}

/** Where a note stands in an outline. */
export interface OutlinePlace {
  readonly unit: OutlineUnit;
  /** Number of the unit in the outline, from 0. */
  readonly at: number;
  /** Its number among the notes of the unit, from 0. */
  readonly within: number;
  readonly previous: OutlineNote | undefined;
  readonly next: OutlineNote | undefined;
}

/** A way through the course, as the first page announces it. */
export interface PathSummary extends Link {
  readonly bites: number;
  /** Reading time of all its bites. */
  readonly minutes: number;
  readonly first: Link;
}

/** What the site knows of the things the home note lists; `href`s are those of the note's links. */
export interface HomeFacts {
  /** What the course promises; undefined where the home note, having no description, opens with its own words. */
  readonly promise: string | undefined;
  readonly paths: readonly PathSummary[];
  readonly outline: readonly OutlineUnit[];
}

export interface TocEntry {
  readonly id: string;
  readonly text: string;
  readonly children: readonly TocEntry[];
}

/** A sentence of a note as HTML; the words that link or cite stand in `<mark>`. */
export interface Sentence {
  readonly html: string;
  readonly href: string;
}

export interface Backlink extends Link {
  readonly sentences: readonly Sentence[];
}

export interface ClaimCount {
  readonly source: number;
  readonly arithmetic: number;
  readonly knowledge: number;
  readonly repeated: number;
  readonly none: number;
}

/** A bibliography entry as one bite cites it. */
export interface CitedEntry {
  readonly number: number;
  /** Entry in the reference style, with its link. */
  readonly html: string;
  /** Its place on the references page. */
  readonly href: string;
  /** One per sentence that cites it here: `#cite-3`, labelled a, b, c. */
  readonly uses: readonly { readonly label: string; readonly href: string }[];
}

export interface NotePage {
  readonly slug: string;
  readonly href: string;
  readonly title: string;
  /** Element id of the title, where links lead to it as a heading. */
  readonly titleId: string | undefined;
  readonly description: string | undefined;
  readonly question: string | undefined;
  readonly lang: string | undefined;
  readonly dir: 'ltr' | 'rtl' | undefined;
  readonly cssclasses: readonly string[];
  readonly aliases: readonly string[];
  readonly unit:
    | {
        readonly number: number | undefined;
        readonly title: string;
        /** The page that holds the whole unit. */
        readonly whole: string | undefined;
      }
    | undefined;
  readonly minutes: number;
  readonly words: number;
  /** Figures, dates, prices and comparisons that it states, by what supports them. */
  readonly claims: ClaimCount;
  /** ISO date of the last change: property `updated`, else git, else the file. */
  readonly changed: string | undefined;
  readonly requires: readonly Link[];
  readonly teaches: readonly string[];
  /** The reading paths it stands on, and where. */
  readonly paths: readonly (Link & { readonly place: number; readonly of: number })[];
  readonly tags: readonly Link[];
  /** Other properties the author set, for the properties view; links are rendered. */
  readonly properties: readonly { readonly name: string; readonly html: string }[];
  /** Finished article HTML, without the title. Empty for MDX: render `mdx` instead. */
  readonly html: string;
  readonly hasDiagram: boolean;
  /** Origins of the players that its text offers. */
  readonly players: readonly string[];
  /** Lines of the file on which the article's blocks and list items begin, blank-separated, where readers can report them. */
  readonly lines: string | undefined;
  readonly toc: readonly TocEntry[];
  /** The terms that a glossary explains, every name of each, in alphabetical order; empty on other notes. */
  readonly terms: readonly Link[];
  readonly cited: readonly CitedEntry[];
  /** Addresses that paper writes out: what the text links to on other sites and no source names. */
  readonly links: readonly string[];
  readonly backlinks: readonly Backlink[];
  readonly nearby: Nearby;
  readonly previous: Link | undefined;
  readonly next: Link | undefined;
  /** Path in the repository, for "edit" and "report". */
  readonly sourcePath: string;
}

/** Where a bite stands on the map. */
export interface Nearby {
  readonly needs: readonly Link[];
  readonly leadsTo: readonly Link[];
  /** Its neighbours on the longest reading path. */
  readonly before: Link | undefined;
  readonly after: Link | undefined;
}

/** How to cite one page of the site. */
export interface PageCitation {
  readonly text: string;
  readonly bibtex: string;
}

export interface Reference {
  readonly number: number;
  /** Element id on the references page, `r21`. */
  readonly id: string;
  readonly key: string;
  readonly html: string;
  /** Paper, Documentation, Repository, Post, ... */
  readonly kind: string;
  /** How it was checked: the entry's `note`, up to a correction. */
  readonly checked: string | undefined;
  /** What the author's list had wrong about it: the rest of the note. */
  readonly correction: string | undefined;
  /** Notes with the sentences that cite it. */
  readonly usedIn: readonly Backlink[];
}

export interface Question {
  readonly question: string;
  readonly answer: string | undefined;
  readonly status: 'answered' | 'open';
  /** The bite that argues it. */
  readonly bite: Link | undefined;
}

/** Questions whose bites stand in one unit; those that lead nowhere have no unit. */
export interface QuestionGroup {
  readonly unit: Pick<OutlineUnit, 'number' | 'title'> | undefined;
  readonly questions: readonly Question[];
}

export interface Tag extends Link {
  /** Full name without `#`, e.g. `training/grpo`. */
  readonly name: string;
  readonly slug: string;
  readonly notes: readonly TaggedNote[];
}

export interface TaggedNote extends Link {
  /** What it answers, else what it says of itself. */
  readonly about: string | undefined;
  readonly minutes: number;
}
