/** An element of the page that is always there. */
export function byId<Wanted extends HTMLElement = HTMLElement>(id: string): Wanted {
  return document.getElementById(id) as Wanted;
}

/** A new element with its properties and what stands in it. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const node = Object.assign(document.createElement(name), properties);
  node.append(...children);
  return node;
}
