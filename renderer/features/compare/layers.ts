/** What can be drawn over the texts, in the order of the bar. A kept comparison remembers layers by these names. */
export const layerNames = ['shared', 'words', 'wording', 'names', 'alone', 'bands'] as const
export type LayerName = (typeof layerNames)[number]
export type Layers = Record<LayerName, boolean>

/**
 * Layers of a comparison that is opened first: only accounts of one event are said to differ, and mere wording waits until it is
 * asked for, since it would cover the figures and names that matter.
 */
export function firstLayers(isEstablished: boolean): Layers {
  return { shared: true, words: isEstablished, wording: false, names: false, alone: true, bands: true }
}

/** Layers as they were left; those that were not known then are as at first. */
export function keptLayers(kept: Readonly<Record<string, boolean>>, first: Layers): Layers {
  const layers = { ...first }
  for (const name of layerNames) layers[name] = kept[name] ?? first[name]
  return layers
}

/** The layers as attributes of the element around the texts; styles look at these, so that a switch draws no text anew. */
export function layerAttributes(layers: Layers): Record<`data-layer-${LayerName}`, boolean> {
  return {
    'data-layer-shared': layers.shared,
    'data-layer-words': layers.words,
    'data-layer-wording': layers.wording,
    'data-layer-names': layers.names,
    'data-layer-alone': layers.alone,
    'data-layer-bands': layers.bands,
  }
}
