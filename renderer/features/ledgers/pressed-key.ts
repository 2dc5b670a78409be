/** The key of an event; of a letter of another script the Latin one that is printed on the same key, as shortcuts have it. */
export const pressedKey = ({ key, code }: { key: string; code: string }): string =>
  /^[^\x20-\x7e]$/.test(key) && /^Key[A-Z]$/.test(code) ? code.slice('Key'.length).toLowerCase() : key
