import type { Node, Position } from 'unist';

/** A node's position to spread into another; nothing where a transform made the node. */
export function positionOf({ position }: Node): { position?: Position } {
  return position ? { position } : {};
}
