import type { Location } from '../model/location.js';
import { uriOf } from './uri.js';

/** A file of the repository as SARIF names it, relative to the checked root; GitHub takes no empty URI. */
export function artifactLocation(file: string): object {
  return { uri: file === '' ? '.' : uriOf(file), uriBaseId: '%SRCROOT%' };
}

export function physicalLocation({ file, startLine, startColumn, endLine, endColumn }: Location): object {
  return {
    artifactLocation: artifactLocation(file),
    region: { startLine, startColumn, endLine, endColumn },
  };
}
