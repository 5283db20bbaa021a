import type { Flow } from '../../../model/flow.js';
import { placeOfHost } from '../../../model/hosts.js';
import { join } from '../../../model/pointer.js';

/** Slots with addresses to which Weixin passes on what its users write and pay. */
const RECEIVING = ['callbackUrl', 'notifyUrl', 'refundNotifyUrl', 'payScoreNotifyUrl'];

/** To the servers whose names tell where they are. */
export function passedOn(value: Readonly<Record<string, unknown>>): Flow[] {
  return RECEIVING.flatMap((slot): Flow[] => {
    const address = value[slot];
    const to = typeof address === 'string' ? placeOfHost(address) : undefined;
    return to === undefined
      ? []
      : [{ kind: 'collection', from: { territory: 'CN' }, to, at: join('', slot) }];
  });
}
