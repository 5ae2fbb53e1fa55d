/** Those of `tables` that a statement touches without naming the tenant. */
export function tenantless(statement: string, tables: readonly string[]): string[] {
  const touched = [...statement.matchAll(/\b(from|join|update|into) "(\w+)"(?: as "(\w+)")?/g)];
  return touched
    .filter(([, , table]) => tables.includes(table!))
    .filter(([, verb, table, alias]) => {
      if (verb === 'into')
        return !statement.includes(`into "${table}" ("tenant"`) && !/\("[^)]*"tenant"/.test(statement);
      const column = alias === undefined ? `(?:"${table}"\\.)?"tenant"` : `"${alias}"\\."tenant"`;
      return !new RegExp(`${column} = |= ${column}`).test(statement);
    })
    .map(([, , table]) => table!);
}
