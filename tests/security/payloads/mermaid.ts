const fenced = (source: string): string => `\`\`\`mermaid\n${source}\n\`\`\``;

/** Diagrams. */
export const mermaid: readonly string[] = [
  'graph TD\n  A[<img src=x onerror=RUN>] --> B',
  'graph TD\n  A --> B\n  click A "javascript:RUN"',
  'graph TD\n  A --> B\n  click A call RUN',
  'graph TD\n  A --> B\n  click A href "HOST/" _top',
  '%%{init: {"securityLevel": "loose", "htmlLabels": true}}%%\ngraph TD\n  A["<script>RUN</script>"]',
  '%%{init: {"themeCSS": "* { background: url(HOST/x.png) }", "fontFamily": "x;}</style><script>RUN</script>"}}%%\ngraph TD\n  A',
  'graph TD\n  A["</pre></code><script>RUN</script>"]',
  'graph TD\n  A --> B\n  style A fill:url(HOST/x.svg)\n  classDef x background:url(HOST/x.png)',
  'sequenceDiagram\n  A->>B: <iframe srcdoc="<script>parent.RUN</script>"></iframe>',
  'classDiagram\n  class A\n  link A "javascript:RUN" "x"\n  callback A "RUN"',
  'gantt\n  title <svg onload=RUN>\n  section x\n  y :a1, 2026-01-01, 1d',
  'graph TD\n  A["`<math><mtext><img src=x onerror=RUN></mtext></math>`"]\n  B@{ img: "HOST/x.png" }',
  'graph TD\n  A["</svg><script>RUN</script>"] -->|"<img src=x onerror=RUN>"| B["&lt;script&gt;RUN&lt;/script&gt;"]',
  'graph TD\n  A["x" onload="RUN"] --> B{{"#quot; onload=#quot;RUN"}}\n  linkStyle 0 stroke:url(HOST/x.svg)',
  'graph TD\n  A --> B\n  click A "java\tscript:RUN" "<img src=x onerror=RUN>"\n  click B href "data:text/html,<script>RUN</script>"',
  'graph TD\n  subgraph "<script>RUN</script>"\n  A\n  end\n  A --> main\n  class A internal-link;',
  'stateDiagram-v2\n  [*] --> <script>RUN</script>\n  state "</text><script>RUN</script>" as s1\n  note right of s1\n  <img src=x onerror=RUN>\n  end note',
  'erDiagram\n  A ||--o{ B : "<img src=x onerror=RUN>"\n  A {\n  string x "</svg><script>RUN</script>"\n  }',
  'xychart-beta\n  title "<script>RUN</script>"\n  x-axis ["<img src=x onerror=RUN>", "</svg>"]\n  bar [1, 2]',
  'sequenceDiagram\n  participant A as <script>RUN</script>\n  A->>A: javascript:RUN\n  link A: x @ javascript:RUN\n  Note over A: </svg><img src=x onerror=RUN>',
  'classDiagram\n  class A["<script>RUN</script>"] {\n  +x() </svg>\n  }\n  click A href "javascript:RUN"',
  'pie title <script>RUN</script>\n  "<img src=x onerror=RUN>" : 1',
  '---\ntitle: <script>RUN</script>\nconfig:\n  themeVariables:\n    primaryColor: "red;}</style><script>RUN</script>"\n---\ngraph TD\n  A',
  'graph TD\n  accTitle: x" onload="RUN\n  accDescr: </desc><script>RUN</script>\n  A',
].map(fenced);
