/** Markdown without code blocks and comments. */
function prose(markdown: string): string {
  return markdown.replace(/^ *(`{3,}).*?^ *\1$/gms, '').replace(/<!--.*?-->/gs, '');
}

/** Targets of links to places in the repository. */
export function linksOf(markdown: string): string[] {
  const targets = [...prose(markdown).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
  return targets.filter((target) => !/^[a-z]+:/i.test(target));
}

/**
 * The anchors that GitHub makes of the headings: lower case, without marks and punctuation, a space as a hyphen, and a number
 * where the same comes again.
 */
export function anchorsOf(markdown: string): ReadonlySet<string> {
  const anchors = new Set<string>();
  for (const [, heading = ''] of prose(markdown).matchAll(/^#{1,6} (.+)$/gm)) {
    const text = heading.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replaceAll('`', '');
    const anchor = text
      .trim()
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
      .replaceAll(' ', '-');
    let distinct = anchor;
    for (let count = 1; anchors.has(distinct); count++) distinct = `${anchor}-${count}`;
    anchors.add(distinct);
  }
  return anchors;
}
