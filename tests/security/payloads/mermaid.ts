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
].map(fenced);
