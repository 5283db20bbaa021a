/**
 * Which arguments may point to which resources, judged by their names. An argument whose value cannot be known could
 * refer to any resource of the module; only those where that is plausible are taken to, or nothing would ever be
 * decided: `vpc_id = var.vpc` does not make it doubtful whether a bucket has a policy.
 */

/** Arguments that describe their own resource. */
const DESCRIPTIVE =
  /^(?:tags(?:_all)?|labels|description|comment|region|location|zone|acl|policy|timeouts|(?:.*_)?(?:enabled|encrypted|password|size|count|type|version|mode|class|period|days))$/;

/** What names a resource inside an argument's name: `kms_key_id`, `source_arn`, `bucket_name`. */
const SUFFIX = /_(?:id|ids|arn|arns|name|names|identifier|identifiers|self_link)$/;

/** Last words that say nothing about the kind of resource. */
const GENERIC: ReadonlySet<string> = new Set(['resource', 'target', 'source', 'parent', 'instance']);

/** Different words for one thing. */
const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  balancer: ['lb', 'alb', 'elb', 'nlb', 'slb', 'clb'],
};

/**
 * May the argument, in a resource of type `from`, point to a resource of type `to`?
 * What configures one aspect of another resource (`aws_s3_bucket_policy`) may point to it by any argument.
 */
export function mayPointTo(argument: string, from: string, to: string): boolean {
  if (DESCRIPTIVE.test(argument) || providerOf(from) !== providerOf(to)) return false;
  if (isCompanionOf(from, to)) return true;
  const stem = argument.replace(SUFFIX, '');
  const isOwnName = from.endsWith(`_${stem}`) && (to === from || isCompanionOf(to, from));
  if (isOwnName) return false;
  const word = stem.split('_').at(-1) ?? '';
  if (GENERIC.has(word)) return true;
  const words = [word, ...(Object.hasOwn(SYNONYMS, word) ? (SYNONYMS[word] ?? []) : [])];
  const kinds = to.split('_').slice(1);
  return words.some((candidate) => kinds.includes(candidate));
}

/** Does `from` configure one aspect of `to`? `aws_s3_bucket_policy` of `aws_s3_bucket`. */
export function isCompanionOf(from: string, to: string): boolean {
  return from.startsWith(`${to}_`);
}

function providerOf(type: string): string {
  return type.slice(0, type.indexOf('_'));
}
