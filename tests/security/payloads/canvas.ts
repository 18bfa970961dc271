const box = { x: 0, y: 0, width: 200, height: 100 };
const tag = '<img src=x onerror=RUN>';

/** Boards, as the JSON of a `.canvas` file. */
export const canvases: readonly string[] = [
  {
    nodes: [{ ...box, id: '1', type: 'text', text: `${tag} <script>RUN</script> [x](javascript:RUN)` }],
    edges: [],
  },
  { nodes: [{ ...box, id: '1', type: 'link', url: 'javascript:RUN' }], edges: [] },
  { nodes: [{ ...box, id: '1', type: 'link', url: 'https:HOST/"onload="RUN' }], edges: [] },
  { nodes: [{ ...box, id: '1', type: 'file', file: '../../etc/passwd', subpath: `#${tag}` }], edges: [] },
  { nodes: [{ ...box, id: '1', type: 'file', file: 'active.html' }], edges: [] },
  { nodes: [{ ...box, id: '1', type: 'group', label: tag, background: 'HOST/x.png' }], edges: [] },
  {
    nodes: [
      { ...box, id: '"><script>RUN</script>', type: 'text', text: 'x', color: '"><script>RUN</script>' },
      { ...box, id: 'main', type: 'text', text: 'x', color: 'url(HOST/x.svg)' },
    ],
    edges: [
      { id: 'x', fromNode: 'main', toNode: '"><script>RUN</script>', label: `</svg>${tag}`, color: tag },
    ],
  },
  {
    nodes: [
      { ...box, id: '__proto__', type: 'text', text: '</foreignObject></svg><script>RUN</script>' },
      { ...box, id: 'constructor', type: tag, x: `0" onload="RUN` },
    ],
    edges: [
      { id: '1', fromNode: '__proto__', fromSide: `top" onload="RUN`, toNode: 'constructor', toEnd: tag },
    ],
  },
].map((canvas) => JSON.stringify(canvas));
