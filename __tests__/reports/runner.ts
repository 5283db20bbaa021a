export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** What the runner drops when it compares by culture rather than by code unit. */
const IGNORABLE = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;

/** Undoes escapes in the order of the runner: `%25` last. */
function decoded(text: string, characters: readonly string[]): string {
  return characters.reduce((rest, character) => {
    const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0');
    return rest.replaceAll(`%${code}`, character);
  }, text);
}

/** `::name key=value,…::data`, as the GitHub Actions runner reads a line of a log (ActionCommand.TryParseV2). */
export function commandIn(line: string): Command | undefined {
  const text = line.trimStart();
  const end = text.indexOf('::', 2);
  if (!text.startsWith('::') || end < 0) return undefined;
  const info = text.slice(2, end);
  const space = info.indexOf(' ');
  const pairs =
    space < 0
      ? []
      : info
          .slice(space + 1)
          .trim()
          .split(',');
  const properties = pairs.map((pair) => {
    const equals = pair.indexOf('=');
    return [pair.slice(0, equals), decoded(pair.slice(equals + 1), ['\r', '\n', ':', ',', '%'])] as const;
  });
  return {
    name: space < 0 ? info : info.slice(0, space),
    properties: Object.fromEntries(properties),
    data: decoded(text.slice(end + 2), ['\r', '\n', '%']),
  };
}

/** Could the runner take the line for a command of either form, however it compares? */
export function mayBeCommand(line: string): boolean {
  const bare = line.replace(IGNORABLE, '');
  return [line, bare].some((text) => text.trimStart().startsWith('::') || text.includes('##['));
}

/** The lines of a log, as the runner splits them. */
export function linesOf(text: string): string[] {
  return text.split(/\r\n|[\r\n]/);
}
