import type { Words } from '../../strings/words.ts'

type Group = keyof Words['shortcuts']['groups']
type What = Exclude<
  keyof Words['shortcuts'],
  'groups' | 'title' | 'commands' | 'palette' | 'palettePlaceholder' | 'paletteEmpty'
>

/** The keys that the sheet shows. What they do stands where they are listened to. */
export const shortcutGroups: readonly { name: Group; shortcuts: readonly { what: What; keys: readonly string[] }[] }[] =
  [
    {
      name: 'everywhere',
      shortcuts: [
        { what: 'search', keys: ['/'] },
        { what: 'showPalette', keys: ['Ctrl+K'] },
        { what: 'undo', keys: ['Ctrl+Z'] },
        { what: 'redo', keys: ['Ctrl+Shift+Z'] },
        { what: 'import', keys: ['I'] },
        { what: 'sidebar', keys: ['B'] },
        { what: 'shortcuts', keys: ['?'] },
        { what: 'back', keys: ['Esc'] },
      ],
    },
    {
      name: 'list',
      shortcuts: [
        { what: 'next', keys: ['J', '↓'] },
        { what: 'previous', keys: ['K', '↑'] },
        { what: 'extend', keys: ['Shift+↓', 'Shift+↑'] },
        { what: 'toggle', keys: ['Space'] },
        { what: 'all', keys: ['Ctrl+A'] },
        { what: 'open', keys: ['Enter'] },
        { what: 'tag', keys: ['T'] },
        { what: 'edit', keys: ['E'] },
        { what: 'unread', keys: ['U'] },
        { what: 'compare', keys: ['C'] },
        { what: 'trash', keys: ['Delete'] },
      ],
    },
    {
      name: 'document',
      shortcuts: [
        { what: 'find', keys: ['Ctrl+F'] },
        { what: 'findNext', keys: ['F3', 'Shift+F3'] },
        { what: 'sentence', keys: ['S', 'Shift+S'] },
        { what: 'extendWords', keys: ['Shift+→', 'Ctrl+Shift+→'] },
        { what: 'highlight', keys: ['H'] },
        { what: 'quote', keys: ['Q'] },
        { what: 'claim', keys: ['L'] },
        { what: 'note', keys: ['N'] },
        { what: 'translate', keys: ['Shift+T'] },
        { what: 'copyCitation', keys: ['Ctrl+Shift+C'] },
        { what: 'whereElse', keys: ['W'] },
        { what: 'similar', keys: ['A'] },
      ],
    },
    {
      name: 'compare',
      shortcuts: [
        { what: 'difference', keys: ['N', 'P'] },
        { what: 'matrix', keys: ['M'] },
        { what: 'save', keys: ['Ctrl+S'] },
        { what: 'figures', keys: ['F'] },
        { what: 'quoted', keys: ['Q'] },
        { what: 'claims', keys: ['C'] },
        { what: 'chronology', keys: ['H'] },
        { what: 'draft', keys: ['D'] },
        { what: 'passage', keys: ['S', 'Shift+S'] },
        { what: 'column', keys: ['←', '→'] },
        { what: 'confirm', keys: ['Y'] },
        { what: 'part', keys: ['X'] },
        { what: 'join', keys: ['J'] },
        { what: 'takeBack', keys: ['U'] },
        { what: 'addFigure', keys: ['G'] },
        { what: 'addQuoted', keys: ['Shift+Q'] },
        { what: 'addClaim', keys: ['Shift+C'] },
        { what: 'translate', keys: ['Shift+T'] },
      ],
    },
    {
      name: 'ledger',
      shortcuts: [
        { what: 'showWords', keys: ['Enter'] },
        { what: 'correct', keys: ['E'] },
        { what: 'makePassage', keys: ['P'] },
        { what: 'makeClaim', keys: ['K'] },
        { what: 'reject', keys: ['Delete'] },
        { what: 'actions', keys: ['Shift+F10'] },
      ],
    },
    {
      name: 'claims',
      shortcuts: [
        { what: 'fact', keys: ['F'] },
        { what: 'attributes', keys: ['A'] },
        { what: 'disputes', keys: ['D'] },
        { what: 'different', keys: ['G'] },
        { what: 'nothing', keys: ['N'] },
        { what: 'pin', keys: ['P'] },
        { what: 'clear', keys: ['Delete'] },
      ],
    },
  ]
