/** A condition on `documents d`, and the values of its placeholders in order. */
export type Condition = { sql: string; values: (string | number)[] }

/** Any of some conditions. */
export function anyOf(conditions: readonly Condition[]): Condition {
  return {
    sql: `(${conditions.map(({ sql }) => sql).join(' or ')})`,
    values: conditions.flatMap(({ values }) => values),
  }
}

/** As many placeholders as there are values. */
export const placeholders = (values: readonly unknown[]) => values.map(() => '?').join(', ')
