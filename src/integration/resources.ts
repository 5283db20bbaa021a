import type { Document } from '../formats/document.js';
import { join, type Pointer, parentOf } from '../model/pointer.js';
import type { Resource } from '../model/resource.js';
import { type AcknowledgementFile, factsOf, type Judged } from './acknowledgements.js';
import { daysBetween } from './dates.js';
import { takesIn } from './geographies.js';
import { entriesOf, type Manifest } from './manifest.js';
import { DOCUMENTS, ENTITIES } from './registry.js';

export const PLATFORM = 'integration';

/** The integration manifest, with the facts that rules ask for. */
export function integrationResource(
  document: Document,
  manifest: Manifest,
  judged: readonly Judged[],
  asOf: string,
): Resource {
  const origins = new Map<Pointer, Pointer>();
  judged.forEach(({ required }, index) => {
    origins.set(join('/$context/requiredDocuments', index), required.requiredBy[0] ?? '');
  });
  for (const { geography, at } of geographiesOf(manifest)) {
    origins.set(join('/$context/geographies', geography), at);
  }
  for (const { at } of entriesOf(manifest.certifications, '/certifications')) {
    origins.set(`/$context${at}`, `${at}/expires`);
  }
  const publishing = entriesOf(manifest.components, '/components').find(
    ({ value }) => value.userContent === true && value.status !== 'retired',
  );
  if (publishing !== undefined && document.position('/moderation') === undefined) {
    origins.set('/moderation', `${publishing.at}/userContent`);
  }
  return {
    platform: PLATFORM,
    type: 'integration',
    address: 'integration',
    value: document.value as Readonly<Record<string, unknown>>,
    context: {
      requiredDocuments: judged.map((one) => describe(one, asOf)),
      geographies: noticesByGeography(manifest),
      certifications: (manifest.certifications ?? []).map((certification) =>
        certification?.expires === undefined ? {} : { daysLeft: daysBetween(asOf, certification.expires) },
      ),
    },
    ...placedIn(document, origins),
  };
}

/** A document that binds this integration: one resource each, so that a finding names the document by its address. */
export function requiredDocumentResource(document: Document, judged: Judged, asOf: string): Resource {
  const [home = '', ...others] = judged.required.requiredBy;
  const { status, daysLeft, ...value } = describe(judged, asOf);
  return {
    platform: PLATFORM,
    type: 'required-document',
    address: addressOf(judged),
    value,
    context: { status, ...(daysLeft === undefined ? {} : { daysLeft }) },
    locate: () => ({
      location: document.locate(home),
      related: others.map((at) => ({ ...document.locate(at), message: 'This needs the same document.' })),
    }),
    extent: () => document.extent(parentOf(home)),
  };
}

export function acknowledgementResource(
  file: AcknowledgementFile,
  judged: readonly Judged[],
  asOf: string,
): Resource {
  const { document, value } = file;
  const required = judged.map((one) => one.required);
  const counts = judged.some((one) => one.file === file);
  return {
    platform: PLATFORM,
    type: 'acknowledgement',
    address: `acknowledgement.${stemOf(document.file)}`,
    value: value as unknown as Readonly<Record<string, unknown>>,
    context: { ...factsOf(file, required, counts, asOf) },
    ...placedIn(
      document,
      new Map([
        ['/$context/daysLeft', '/expires'],
        ['/$context/period', '/expires'],
        ['/$context/age', '/date'],
        ['/$context/entityMatches', '/contractingEntity'],
        ['/$context/drift', '/sha256'],
        ['/$context/driftAge', '/sha256'],
      ]),
    ),
  };
}

/** `document.weixin-oa`; documents that several companies offer name theirs: `document.wechat-tos.tencent-europe`. */
function addressOf({ required: { id, entityId } }: Judged): string {
  const oneParty = (DOCUMENTS[id]?.entities.length ?? 0) < 2;
  return oneParty || entityId === undefined ? `document.${id}` : `document.${id}.${entityId}`;
}

function describe({ required: { id, entityId }, status, file }: Judged, asOf: string) {
  const { name = id, url = '' } = DOCUMENTS[id] ?? {};
  const entity = entityId === undefined ? undefined : ENTITIES[entityId]?.name;
  return {
    id,
    name,
    url,
    ...(entity === undefined ? {} : { entity }),
    status,
    ...(file === undefined ? {} : { daysLeft: daysBetween(asOf, file.value.expires) }),
  };
}

function noticesByGeography(manifest: Manifest): Record<string, { notice: boolean }> {
  const notices = entriesOf(manifest.privacyNotices, '/privacyNotices').map(({ value }) => value.geography);
  const result: Record<string, { notice: boolean }> = {};
  for (const { geography } of geographiesOf(manifest)) {
    result[geography] = { notice: notices.some((written) => takesIn(written, geography)) };
  }
  return result;
}

/** Where users are, with the place that says so; a targeted mainland audience brings CN. */
function geographiesOf({ audience }: Manifest): { geography: string; at: Pointer }[] {
  const listed = entriesOf(audience?.geographies, '/audience/geographies').map(({ at, value }) => ({
    geography: value,
    at,
  }));
  if (audience?.mainlandUsers !== 'targeted' || listed.some(({ geography }) => geography === 'CN'))
    return listed;
  return [...listed, { geography: 'CN', at: '/audience/mainlandUsers' }];
}

/** @param origins pointer in the resource -> where the document says so; values inside follow their parents */
function placedIn(
  document: Document,
  origins: ReadonlyMap<Pointer, Pointer>,
): Pick<Resource, 'locate' | 'extent'> {
  const placeOf = (pointer: Pointer): Pointer => {
    for (let known = pointer; known !== ''; known = parentOf(known)) {
      const origin = origins.get(known);
      if (origin !== undefined) return origin;
    }
    return pointer;
  };
  return {
    locate: (pointer) => ({ location: document.locate(placeOf(pointer)), related: [] }),
    extent: () => document.extent(''),
  };
}

function stemOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '');
}
