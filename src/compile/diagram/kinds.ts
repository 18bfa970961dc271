/** Kinds of diagram that Mermaid knows, by the word that begins their source. */
export interface DiagramKind {
  readonly name: string;
  /** What reads it; undefined for a kind that is shown as its source. */
  readonly reader: 'flow' | 'state' | 'sequence' | 'class' | 'er' | 'xy' | undefined;
}

const kinds: readonly (readonly [RegExp, string, DiagramKind['reader']?])[] = [
  [/^(?:graph|flowchart(?:-elk|-v2)?)$/u, 'Flowchart', 'flow'],
  [/^statediagram(?:-v2)?$/u, 'State diagram', 'state'],
  [/^sequencediagram$/u, 'Sequence diagram', 'sequence'],
  [/^classdiagram(?:-v2)?$/u, 'Class diagram', 'class'],
  [/^erdiagram$/u, 'Entity relationship diagram', 'er'],
  [/^xychart(?:-beta)?$/u, 'Chart', 'xy'],
  [/^gantt$/u, 'Gantt chart'],
  [/^pie$/u, 'Pie chart'],
  [/^mindmap$/u, 'Mind map'],
  [/^gitgraph$/u, 'Git graph'],
  [/^journey$/u, 'User journey'],
  [/^timeline$/u, 'Timeline'],
  [/^quadrantchart$/u, 'Quadrant chart'],
  [/^requirement(?:diagram)?$/u, 'Requirement diagram'],
  [/^sankey(?:-beta)?$/u, 'Sankey diagram'],
  [/^block(?:-beta)?$/u, 'Block diagram'],
  [/^packet(?:-beta)?$/u, 'Packet diagram'],
  [/^kanban$/u, 'Kanban board'],
  [/^architecture(?:-beta)?$/u, 'Architecture diagram'],
  [/^radar(?:-beta)?$/u, 'Radar chart'],
  [/^treemap(?:-beta)?$/u, 'Tree map'],
  [/^zenuml$/u, 'ZenUML sequence diagram'],
  [/^c4(?:context|container|component|dynamic|deployment)$/u, 'C4 diagram'],
  [/^info$/u, 'Mermaid information'],
];

/** The kind that a first word names; undefined where it names none. */
export function kindOf(word: string): DiagramKind | undefined {
  const known = kinds.find(([pattern]) => pattern.test(word.toLowerCase()));
  return known && { name: known[1], reader: known[2] };
}
