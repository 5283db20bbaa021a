import { type ApiObject, at, isObject, listOf, text } from './api-object.js';

/** A label that nodes must have: one of the values, or any where there are none. */
export interface Requirement {
  readonly label: string;
  readonly values: readonly string[];
}

/** What nodes must have for an object: all requirements of one of the alternatives. */
export type Alternatives = readonly (readonly Requirement[])[];

/**
 * Where the workloads keep the specification of their pods.
 *
 * @see https://kubernetes.io/docs/concepts/workloads/
 */
const POD_SPECIFICATIONS: Readonly<Record<string, readonly string[]>> = {
  Pod: ['spec'],
  'CronJob.batch': ['spec', 'jobTemplate', 'spec', 'template', 'spec'],
  ...Object.fromEntries(
    [
      ...['Deployment.apps', 'StatefulSet.apps', 'DaemonSet.apps', 'ReplicaSet.apps', 'Job.batch'],
      ...['Deployment.extensions', 'DaemonSet.extensions', 'ReplicaSet.extensions', 'ReplicationController'],
    ].map((type) => [type, ['spec', 'template', 'spec']]),
  ),
};

/**
 * The nodes that the pods of a workload may run on; undefined for what runs none. Preferences bind nothing.
 *
 * @see https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/
 */
export function nodesOfWorkload(type: string, value: ApiObject): Alternatives | undefined {
  if (!Object.hasOwn(POD_SPECIFICATIONS, type)) return undefined;
  const pod = at(value, ...(POD_SPECIFICATIONS[type] ?? []));
  const affinity = ['affinity', 'nodeAffinity', 'requiredDuringSchedulingIgnoredDuringExecution'];
  return both(labelled(at(pod, 'nodeSelector')), terms(at(pod, ...affinity, 'nodeSelectorTerms')));
}

/**
 * The nodes that can reach a volume, by its node affinity and the labels that it got from its cloud.
 *
 * @see https://kubernetes.io/docs/reference/labels-annotations-taints/#topologykubernetesioregion
 */
export function nodesOfVolume(value: ApiObject): Alternatives {
  const affinity = at(value, 'spec', 'nodeAffinity', 'required', 'nodeSelectorTerms');
  return both(labelled(at(value, 'metadata', 'labels')), terms(affinity));
}

/** Where the volumes of a storage class may be made. */
export function nodesOfClass(value: ApiObject): Alternatives {
  return terms(value['allowedTopologies'], 'matchLabelExpressions');
}

function both(always: readonly Requirement[], alternatives: Alternatives): Alternatives {
  return alternatives.length === 0 ? [always] : alternatives.map((one) => [...always, ...one]);
}

function labelled(labels: unknown): Requirement[] {
  return Object.entries(isObject(labels) ? labels : {}).flatMap(([label, value]) =>
    typeof value === 'string' ? [{ label, values: [value] }] : [],
  );
}

/** `[{ <key>: [{ key, values, operator? }] }]` */
function terms(list: unknown, key = 'matchExpressions'): Alternatives {
  return listOf(list)
    .filter(isObject)
    .map((term) =>
      listOf(term[key])
        .filter(isObject)
        .filter(({ operator }) => operator === undefined || operator === 'In' || operator === 'Exists')
        .map((one) => ({
          label: text(one['key']) ?? '',
          values: listOf(one['values']).filter((value) => typeof value === 'string'),
        })),
    );
}
