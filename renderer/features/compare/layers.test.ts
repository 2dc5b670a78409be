import { expect, it } from 'vitest'
import { firstLayers, keptLayers, layerNames } from './layers.ts'

it('says that accounts differ only where they are of one event', () => {
  expect(firstLayers(true)).toMatchObject({ shared: true, words: true, wording: false })
  expect(firstLayers(false)).toMatchObject({ shared: true, words: false, wording: false })
})

it('brings layers back as they were left, and knows none that it does not have', () => {
  const layers = keptLayers({ bands: false, names: true, gone: true }, firstLayers(true))
  expect(layers).toEqual({ ...firstLayers(true), bands: false, names: true })
  expect(Object.keys(layers).sort()).toEqual([...layerNames].sort())
})
