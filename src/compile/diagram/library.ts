/** What is used of beautiful-mermaid. It, and the layouter it brings along, are loaded when the first diagram is drawn. */
let loaded: Promise<(code: string) => string> | undefined;

/** Draws with the library; throws where it does. */
export async function drawByLibrary(code: string): Promise<string> {
  loaded ??= import('beautiful-mermaid').then(
    ({ renderMermaidSVG }) =>
      (text) =>
        renderMermaidSVG(text, { padding: 12, nodeSpacing: 28, layerSpacing: 44, transparent: true }),
  );
  return (await loaded)(code);
}
