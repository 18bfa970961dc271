/** Numbers the strongly connected parts of a graph: two nodes have one number if each leads to the other. Linear (Kosaraju). */
export function componentsOf<Node>(edges: ReadonlyMap<Node, readonly Node[]>): ReadonlyMap<Node, number> {
  const backwards = new Map<Node, Node[]>();
  for (const [from, targets] of edges) {
    for (const to of targets) {
      const list = backwards.get(to) ?? [];
      backwards.set(to, list);
      list.push(from);
    }
  }
  const component = new Map<Node, number>();
  let number = 0;
  for (const node of finishOrder(edges).reverse()) {
    if (component.has(node)) continue;
    component.set(node, number);
    const stack = [node];
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
      for (const next of backwards.get(at) ?? []) {
        if (component.has(next)) continue;
        component.set(next, number);
        stack.push(next);
      }
    }
    number++;
  }
  return component;
}

/** Nodes in the order in which a walk in depth leaves them; without recursion, for chains may be long. */
function finishOrder<Node>(edges: ReadonlyMap<Node, readonly Node[]>): Node[] {
  const seen = new Set<Node>();
  const order: Node[] = [];
  for (const root of edges.keys()) {
    if (seen.has(root)) continue;
    seen.add(root);
    const stack = [{ node: root, next: 0 }];
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const to = edges.get(top.node)?.[top.next++];
      if (to === undefined) {
        order.push(top.node);
        stack.pop();
      } else if (!seen.has(to)) {
        seen.add(to);
        stack.push({ node: to, next: 0 });
      }
    }
  }
  return order;
}
