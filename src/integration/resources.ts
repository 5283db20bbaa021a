import type { Document } from '../formats/document.js';
import { join, type Pointer, parentOf } from '../model/pointer.js';
import type { Resource } from '../model/resource.js';
import { daysBetween } from './dates.js';
import { contentOf } from './declared/component.js';
import { PLATFORM } from './declared/entry.js';
import { isUnderChineseLaw, liveComponents, peopleIn } from './declared/scope.js';
import { entriesOf, type Manifest } from './manifest.js';
import {
  type AcknowledgementFile,
  changedAccount,
  type Declared,
  type DeclaredAccount,
  factsOf,
  type Judged,
} from './records/acknowledgements.js';
import { DOCUMENTS, ENTITIES } from './records/registry.js';
import { STATEMENTS } from './records/statements.js';

/**
 * The integration manifest as a whole. `$context`: `requiredDocuments`, `underChineseLaw`, `live` (types of components
 * that are not retired), `mainlandPeople` (at least so many people in mainland China), `messaging` (`keyAge`,
 * `compatibleDaysLeft`, in days), `cryptographyAssessedDaysAgo` (the latest assessment of commercial cryptography).
 */
export function integrationResource(
  document: Document,
  manifest: Manifest,
  judged: readonly Judged[],
  asOf: string,
): Resource {
  const origins = new Map<Pointer, Pointer>([
    ['/$context/messaging/keyAge', '/messaging/encodingAesKey/rotatedOn'],
    ['/$context/messaging/compatibleDaysLeft', '/messaging/compatibleUntil'],
  ]);
  judged.forEach(({ required }, index) => {
    origins.set(join('/$context/requiredDocuments', index), required.requiredBy[0] ?? '');
  });
  if (document.position('/fallbackChannels') === undefined) {
    origins.set('/fallbackChannels', '/audience/geographies');
  }
  const cryptography = latestCryptographyAssessment(manifest);
  origins.set('/$context/cryptographyAssessedDaysAgo', cryptographyPlace(manifest, cryptography?.at));
  const live = liveComponents(manifest);
  const publishing = live.find(({ value }) => contentOf(value).length > 0);
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
      underChineseLaw: isUnderChineseLaw(manifest),
      live: [...new Set(live.map(({ value }) => value.type))].sort(),
      content: [...new Set(live.flatMap(({ value }) => contentOf(value)))].sort(),
      mainlandPeople: peopleIn('CN', manifest),
      messaging: messagingFacts(manifest, asOf),
      ...(cryptography === undefined
        ? {}
        : { cryptographyAssessedDaysAgo: daysBetween(cryptography.value.date, asOf) }),
    },
    ...placedIn(document, origins),
  };
}

/** The date of the assessment, or without one what asks for it. */
function cryptographyPlace({ organisation }: Manifest, assessment: Pointer | undefined): Pointer {
  if (assessment !== undefined) return `${assessment}/date`;
  const designated = organisation?.criticalInfrastructure === 'designated';
  return `/organisation/${designated ? 'criticalInfrastructure' : 'gradedProtection'}`;
}

function latestCryptographyAssessment({ assessments }: Manifest) {
  return entriesOf(assessments, '/assessments')
    .filter(({ value }) => value.type === 'commercial-cryptography')
    .sort((a, b) => (a.value.date > b.value.date ? -1 : 1))[0];
}

function messagingFacts({ messaging }: Manifest, asOf: string): Record<string, number> {
  const rotatedOn = messaging?.encodingAesKey?.rotatedOn;
  const until = messaging?.compatibleUntil;
  return {
    ...(rotatedOn === undefined ? {} : { keyAge: daysBetween(rotatedOn, asOf) }),
    ...(until === undefined ? {} : { compatibleDaysLeft: daysBetween(asOf, until) }),
  };
}

/** A statement that somebody has to make: `statement.lawful-basis.DE`. */
export function requiredStatementResource(document: Document, judged: Judged, asOf: string): Resource {
  const { id, geography, requiredBy } = judged.required;
  const [home = '', ...others] = requiredBy;
  const { title = id, role, text, sha256 } = STATEMENTS[id] ?? {};
  const { status, file } = judged;
  return {
    platform: PLATFORM,
    type: 'required-statement',
    address: ['statement', id, ...(geography === undefined ? [] : [geography])].join('.'),
    value: { id, title, role, text, sha256, ...(geography === undefined ? {} : { geography }) },
    context: { status, ...(file === undefined ? {} : { daysLeft: daysBetween(asOf, file.value.expires) }) },
    locate: () => ({
      location: document.locate(home),
      related: others.map((at) => ({ ...document.locate(at), message: 'This needs the same statement.' })),
    }),
    extent: () => document.extent(parentOf(home)),
  };
}

/**
 * A document that binds this integration: one resource each, so that a finding names the document by its address.
 * `$context`: `status`, `daysLeft`, `accountsUncovered` (that bring it, and are not among those it was accepted for).
 */
export function requiredDocumentResource(
  document: Document,
  judged: Judged,
  uncovered: readonly DeclaredAccount[],
  asOf: string,
): Resource {
  const accounts = new Map(
    uncovered.map(({ at }, index) => [join('/$context/accountsUncovered', index), at]),
  );
  const [home = '', ...others] = judged.required.requiredBy;
  const { status, daysLeft, ...value } = describe(judged, asOf);
  return {
    platform: PLATFORM,
    type: 'required-document',
    address: addressOf(judged),
    value,
    context: {
      status,
      ...(daysLeft === undefined ? {} : { daysLeft }),
      ...(uncovered.length === 0 ? {} : { accountsUncovered: uncovered.map(({ id }) => id) }),
    },
    locate: (pointer) => {
      const account = accounts.get(pointer);
      if (account !== undefined) return { location: document.locate(`${account}/id`), related: [] };
      return {
        location: document.locate(home),
        related: others.map((at) => ({ ...document.locate(at), message: 'This needs the same document.' })),
      };
    },
    extent: () => document.extent(parentOf(home)),
  };
}

export function acknowledgementResource(
  file: AcknowledgementFile,
  judged: readonly Judged[],
  asOf: string,
  declared?: Declared,
): Resource {
  const { document, value } = file;
  const required = judged.map((one) => one.required);
  const counts = judged.some((one) => one.file === file);
  const changed = declared === undefined ? -1 : changedAccount(value, declared);
  return {
    platform: PLATFORM,
    type: 'acknowledgement',
    address: `acknowledgement.${stemOf(document.file)}`,
    value: value as unknown as Readonly<Record<string, unknown>>,
    context: { ...factsOf(file, required, counts, asOf, declared) },
    ...placedIn(
      document,
      new Map([
        ['/$context/daysLeft', '/expires'],
        ['/$context/period', '/expires'],
        ['/$context/age', '/date'],
        ['/$context/entityMatches', '/contractingEntity'],
        ['/$context/accountsChanged', changed < 0 ? '/accounts' : join('/accounts', changed)],
        ['/$context/spansBorder', '/scope/geographies'],
        ['/$context/independentlyApproved', '/approvedBy'],
        ['/$context/byLegalApprover', value.approvedBy === undefined ? '/acceptedBy/name' : '/approvedBy'],
        ['/$context/fileMatches', '/sha256'],
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
