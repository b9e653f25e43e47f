/**
 * A plugin of PostCSS. Style sheets arrive in an order of their own, and the first to come decides the order of the
 * layers: each says it.
 */
export const layerOrder = {
  postcssPlugin: 'layer-order',
  Once: (root: { prepend: (css: string) => void }) => root.prepend('@layer reset, base, components;'),
}
