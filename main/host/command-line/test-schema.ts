/*
 * For tests: the part of JSON Schema 2020-12 that the schemas of docs/ use. A keyword that is not known here is a fault of the
 * schema, so that nothing in it is taken to be checked that is not.
 */
type Json = null | boolean | number | string | Json[] | { [name: string]: Json }
type JsonObject = { [name: string]: Json }
type Check = (value: Json, wanted: Json, schema: JsonObject, root: JsonObject, path: string) => string[]

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Says where a value does not fit a schema; nothing where it does. */
export function faultsOf(value: Json, schema: JsonObject, root: JsonObject = schema, path = '$'): string[] {
  return Object.entries(schema).flatMap(([keyword, wanted]) => {
    if (notes.has(keyword)) return []
    return checks[keyword]?.(value, wanted, schema, root, path) ?? [`${path}: the schema uses ${keyword}`]
  })
}

const notes = new Set(['$schema', '$defs', 'title', 'description'])
const unless = (isMet: boolean, fault: string) => (isMet ? [] : [fault])

const checks: Record<string, Check> = {
  $ref: (value, wanted, _schema, root, path) => {
    const name = String(wanted).replace('#/$defs/', '')
    const target = isObject(root.$defs) ? root.$defs[name] : undefined
    return isObject(target) ? faultsOf(value, target, root, path) : [`${path}: the schema has no ${String(wanted)}`]
  },
  type: (value, wanted, _schema, _root, path) =>
    unless(
      [wanted].flat().some(type => isOfType(value, String(type))),
      `${path} is not ${JSON.stringify(wanted)}`,
    ),
  const: (value, wanted, _schema, _root, path) => unless(value === wanted, `${path} is not ${JSON.stringify(wanted)}`),
  enum: (value, wanted, _schema, _root, path) =>
    unless(Array.isArray(wanted) && wanted.includes(value), `${path} is none of ${JSON.stringify(wanted)}`),
  minimum: (value, wanted, _schema, _root, path) =>
    unless(typeof value !== 'number' || value >= Number(wanted), `${path} is under ${String(wanted)}`),
  maximum: (value, wanted, _schema, _root, path) =>
    unless(typeof value !== 'number' || value <= Number(wanted), `${path} is over ${String(wanted)}`),
  minItems: (value, wanted, _schema, _root, path) =>
    unless(!Array.isArray(value) || value.length >= Number(wanted), `${path} has too few`),
  maxItems: (value, wanted, _schema, _root, path) =>
    unless(!Array.isArray(value) || value.length <= Number(wanted), `${path} has too many`),
  pattern: (value, wanted, _schema, _root, path) =>
    unless(typeof value !== 'string' || new RegExp(String(wanted), 'u').test(value), `${path} does not match`),
  items: (value, wanted, _schema, root, path) =>
    Array.isArray(value) && isObject(wanted)
      ? value.flatMap((item, at) => faultsOf(item, wanted, root, `${path}[${at}]`))
      : [],
  required: (value, wanted, _schema, _root, path) =>
    isObject(value)
      ? [wanted].flat().flatMap(name => unless(String(name) in value, `${path} has no ${String(name)}`))
      : [],
  properties: (value, wanted, _schema, root, path) =>
    isObject(value) && isObject(wanted)
      ? Object.entries(value).flatMap(([name, part]) => {
          const schema = wanted[name]
          return isObject(schema) ? faultsOf(part, schema, root, `${path}.${name}`) : []
        })
      : [],
  additionalProperties: (value, wanted, { properties }, _root, path) =>
    isObject(value) && wanted === false && isObject(properties)
      ? Object.keys(value).flatMap(name => unless(name in properties, `${path} has ${name}, which the schema has not`))
      : [],
}

function isOfType(value: Json, type: string): boolean {
  if (type === 'null') return value === null
  if (type === 'array') return Array.isArray(value)
  if (type === 'object') return isObject(value)
  if (type === 'integer') return Number.isInteger(value)
  return typeof value === type
}
