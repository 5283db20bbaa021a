import { validate as policy } from './generated/schemas/policy.js';
import { validate as rules } from './generated/schemas/rules.js';
import type { PolicyValidators } from './policies/load.js';

/** The published schemas of policy files, compiled. */
export const policyValidators: PolicyValidators = { policy, rules };
