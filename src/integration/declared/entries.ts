import type { Manifest } from '../manifest.js';
import { assessmentEntries } from './assessment.js';
import { certificationEntries } from './certification.js';
import { componentEntries } from './component.js';
import { dataEntries } from './data-category.js';
import { type Entry, withOwnAddresses } from './entry.js';
import { geographyEntries } from './geography.js';
import { paymentEntries } from './payment.js';
import { noticeEntries } from './privacy-notice.js';
import { processorEntries } from './processor.js';
import { storeEntries } from './store.js';
import { transferEntries } from './transfer.js';

/** Every entry of the integration manifest that rules speak about, in the order of its parts. */
export function declaredEntries(manifest: Manifest, asOf: string): Entry[] {
  return withOwnAddresses([
    ...geographyEntries(manifest, asOf),
    ...componentEntries(manifest),
    ...dataEntries(manifest),
    ...storeEntries(manifest, asOf),
    ...transferEntries(manifest, asOf),
    ...noticeEntries(manifest, asOf),
    ...certificationEntries(manifest, asOf),
    ...processorEntries(manifest),
    ...paymentEntries(manifest, asOf),
    ...assessmentEntries(manifest),
  ]);
}
