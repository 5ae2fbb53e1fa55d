/** Names of the organisations and places that roles are held for, by id and by code. */
export type RoleNames = Readonly<Record<string, string>>;
