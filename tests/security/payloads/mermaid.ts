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
  'graph TD\n  A["</svg><img src=x onerror=RUN>"] -->|"</text><script>RUN</script>"| B',
  'graph TD\n  A["&lt;script&gt;RUN&lt;/script&gt; #60;img src=x onerror=RUN#62;"]',
  'graph TD\n  A --> B\n  click A "java\tscript:RUN"\n  click B href "&#106;avascript:RUN"',
  'graph TD\n  A["x"]\n  class A internal-link;\n  A2["javascript:RUN"]\n  class A2 internal-link;',
  'stateDiagram-v2\n  state "<img src=x onerror=RUN>" as s1\n  s1 --> s2 : </svg><script>RUN</script>',
  'sequenceDiagram\n  participant A as <svg onload=RUN>\n  A->>B: "><script>RUN</script>\n  Note over A: <img src=x onerror=RUN>\n  link A: x @ javascript:RUN',
  'classDiagram\n  class A["<img src=x onerror=RUN>"] {\n    +<script>RUN</script> x()\n    <<svg/onload=RUN>>\n  }\n  click A href "javascript:RUN"',
  'erDiagram\n  "<img src=x onerror=RUN>" ||--o{ B : "</svg><script>RUN</script>"\n  B {\n    string x PK "<script>RUN</script>"\n  }',
  'xychart-beta\n  title "<img src=x onerror=RUN>"\n  x-axis "</svg><script>RUN</script>" ["<b onclick=RUN>", b]\n  bar [1, 2]',
  'graph TD\n  accTitle: "><script>RUN</script>\n  accDescr: " onload="RUN\n  A --> B',
].map(fenced);
