declare module 'graphology-layout-forceatlas2/iterate' {
  /** One step of the layout, in place, on the tables of layout.ts. */
  export default function iterate(settings: object, nodes: Float32Array, edges: Float32Array): void
}
