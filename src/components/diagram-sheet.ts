import sheet from '../styles/diagram.css?url';

/** Address of the style sheet of diagrams, for a page that has one. */
export function diagramSheet(hasDiagram = false): string | undefined {
  return hasDiagram ? sheet : undefined;
}
