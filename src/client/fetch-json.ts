/** The JSON at an address of the site, whose shape the build vouches for; `otherwise` where it cannot be had. */
export async function fetchJson<Shape>(address: string, otherwise: Shape): Promise<Shape> {
  try {
    const response = await fetch(address);
    return response.ok ? ((await response.json()) as Shape) : otherwise;
  } catch {
    return otherwise;
  }
}
