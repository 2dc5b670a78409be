import { expect, it } from 'vitest'
import { joinKin, setBoth } from './kinship.ts'

it('is at least that of the weakest on the way through another account', () => {
  const kin = [0, 1, 2].map(() => [0, 0, 0])
  setBoth(kin, 0, 1, 0.7)
  setBoth(kin, 1, 2, 0.5)
  setBoth(kin, 0, 2, 0.1)
  joinKin(kin)
  expect(kin[0]?.[2]).toBe(0.5)
  expect(kin[2]?.[0]).toBe(0.5)
  expect(kin[0]?.[1]).toBe(0.7)
})
