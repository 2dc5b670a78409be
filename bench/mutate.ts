import { below, pick, type Random } from './random.ts'

/** A file made from another, or from nothing, and how. */
export type Mutant = { name: string; how: string; bytes: Buffer }
export type Sample = { name: string; bytes: Buffer }

type Mutate = (random: Random, bytes: Buffer) => Buffer

const noise = (random: Random, length: number) => Buffer.from(Array.from({ length }, () => below(random, 256)))

/** Ways in which files come to harm: cut short, bits turned round, stretches lost, doubled, or written over. */
const ways: Readonly<Record<string, Mutate>> = {
  cut: (random, bytes) => bytes.subarray(0, below(random, bytes.length + 1)),
  'bits flipped': (random, bytes) => {
    const flipped = Buffer.from(bytes)
    for (let times = 1 + below(random, 40); times > 0 && flipped.length > 0; times--) {
      const at = below(random, flipped.length)
      flipped[at] = (flipped[at] ?? 0) ^ (1 << below(random, 8))
    }
    return flipped
  },
  'written over': (random, bytes) => {
    const harmed = Buffer.from(bytes)
    noise(random, 1 + below(random, 512)).copy(harmed, below(random, harmed.length + 1))
    return harmed
  },
  'a stretch lost': (random, bytes) => {
    const start = below(random, bytes.length + 1)
    return Buffer.concat([bytes.subarray(0, start), bytes.subarray(start + below(random, 2048))])
  },
  'a stretch doubled': (random, bytes) => {
    const start = below(random, bytes.length + 1)
    const stretch = bytes.subarray(start, start + below(random, 4096))
    return Buffer.concat([bytes.subarray(0, start), stretch, stretch, bytes.subarray(start)])
  },
  'noise after its head': (random, bytes) =>
    Buffer.concat([bytes.subarray(0, 4 + below(random, 60)), noise(random, below(random, 4096))]),
  noise: random => noise(random, below(random, 4096)),
}

/** So many harmed files, of each sample about as many; the same seed gives the same. */
export function* mutants(samples: readonly Sample[], count: number, random: Random): Generator<Mutant> {
  for (let made = 0; made < count; made++) {
    const sample = samples[made % samples.length]
    if (!sample) return
    const how = pick(random, Object.keys(ways))
    yield { name: sample.name, how, bytes: (ways[how] as Mutate)(random, sample.bytes) }
  }
}
