import type { Link } from './views.ts';

/** A bite in the map's list. */
export interface MapPlace extends Link {
  /** Place in the reading order, from 0; `data-p` in the picture. */
  readonly place: number;
  readonly slug: string;
  readonly needs: readonly Link[];
  readonly leadsTo: readonly Link[];
  /** Bites that it shares more than one link with. */
  readonly linked: readonly Link[];
}

export interface MapPage {
  /** Bites of the course, shown or not. */
  readonly total: number;
  /** Units of the course, shown or not. */
  readonly all: number;
  /** SVG, once for each width. */
  readonly picture: string;
  readonly units: readonly {
    readonly number: number | undefined;
    readonly title: string;
    /** Its bites, shown or not. */
    readonly count: number;
    readonly places: readonly MapPlace[];
  }[];
  /** `{"needs": [[from, to], …], "links": [[a, b], …]}` by place. */
  readonly graph: string;
}

/** The map as a small picture. */
export interface MapThumb {
  /** SVG without words. */
  readonly picture: string;
  readonly bites: number;
  readonly units: number;
}
