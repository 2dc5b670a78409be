import type { Benchmark } from './benchmark.ts'

type Entry = { about: string; load(): Promise<Benchmark> }

/** Every benchmark by its name. Each is loaded only when it is asked for, so that one cannot break another. */
export const registry: Readonly<Record<string, Entry>> = {
  index: {
    about: 'time and memory to make reports findable, beside other engines',
    load: async () => (await import('./index-speed.ts')).indexSpeed,
  },
  query: {
    about: 'time to answer queries of several kinds, beside other engines',
    load: async () => (await import('./query-speed.ts')).querySpeed,
  },
  window: {
    about: 'start to a usable window, and the longest task while the list scrolls',
    load: async () => (await import('./window.ts')).windowSpeed,
  },
  alignment: {
    about: 'pairs of sentences that comparison joins, against those joined by hand',
    load: async () => (await import('./alignment.ts')).alignment,
  },
  analyse: {
    about: 'time to read the names, figures and attributions of a report',
    load: async () => (await import('./analyse-speed.ts')).analyseSpeed,
  },
  ledgers: {
    about: 'time to read in the background what all reports of a library say, and to list it',
    load: async () => (await import('./ledgers.ts')).ledgers,
  },
  figures: {
    about: 'quantities read from labelled sentences, and verdicts on pairs of them',
    load: async () => (await import('./figures.ts')).figures,
  },
  paraphrases: {
    about: 'whether two sentences say the same, on labelled pairs',
    load: async () => (await import('./paraphrases.ts')).paraphrases,
  },
  triplets: {
    about: 'what accounts of one event share, and what strangers do',
    load: async () => (await import('./triplets.ts')).triplets,
  },
  attributions: {
    about: 'who is said to have said what, against what people marked in news reports',
    load: async () => (await import('./attributions.ts')).attributions,
  },
  reuse: {
    about: 'copied words that are found, at known rates of edits',
    load: async () => (await import('./reuse.ts')).reuse,
  },
  similar: {
    about: 'signatures of texts, and time to find similar accounts and shared wording in a whole library',
    load: async () => (await import('./similar-speed.ts')).similarSpeed,
  },
  relevance: {
    about: 'how well a judged collection is ranked, beside other engines',
    load: async () => (await import('./relevance.ts')).relevance,
  },
  pages: {
    about: 'main text and metadata of saved pages, against what Readability makes of them',
    load: async () => (await import('./pages.ts')).pages,
  },
  'own-pages': {
    about: 'main text and metadata of saved pages, against what a person marked, beside Readability',
    load: async () => (await import('./own-pages.ts')).ownPages,
  },
  ingest: {
    about: 'files of a folder taken in per second, and the memory it takes, beside Recoll',
    load: async () => (await import('./ingest-speed.ts')).ingestSpeed,
  },
  mixed: {
    about: 'memory that gigabytes of files of every kind take, and what became of them',
    load: async () => (await import('./mixed-memory.ts')).mixedMemory,
  },
  fuzz: {
    about: 'harmed files of every format, which must end with their text or a sentence',
    load: async () => (await import('./fuzz.ts')).fuzz,
  },
  ocr: {
    about: 'letters that OCR gets wrong in print of several languages, by the language data used',
    load: async () => (await import('./ocr-errors.ts')).ocr,
  },
  upkeep: {
    about: 'time to prove the index of a library and to build it anew',
    load: async () => (await import('./upkeep.ts')).upkeep,
  },
  names: {
    about: 'persons, organisations and places of labelled texts, and which names are one person',
    load: async () => (await import('./names.ts')).names,
  },
  compare: {
    about: 'time to compare accounts, beside a plain word diff',
    load: async () => (await import('./compare-speed.ts')).compareSpeed,
  },
}
