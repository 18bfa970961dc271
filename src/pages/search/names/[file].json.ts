import type { APIRoute, GetStaticPaths } from 'astro';
import { nameFiles } from '../../../components/name-files.ts';
import { getSearchNames } from '../../../site/index.ts';

/** Names that begin alike, where all of them would be too many for one file. */
export const getStaticPaths = (async () =>
  nameFiles(await getSearchNames()).others.map(({ name, rows }) => ({
    params: { file: name },
    props: { rows },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => Response.json(props.rows);
