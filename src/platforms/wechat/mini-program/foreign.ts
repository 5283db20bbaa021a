import type { Folder } from '../../platform.js';
import { hasSibling } from '../paths.js';

/** Global style sheets and project files of Alipay, Baidu, Douyin, QQ, Kuaishou and JD mini programs. */
const FOREIGN = [
  'app.acss',
  'app.css',
  'app.jxss',
  'app.ksss',
  'app.qss',
  'app.ttss',
  'mini.project.json',
  'project.ks.json',
  'project.swan.json',
  'project.tt.json',
];

/** Is this the folder of another vendor's mini program? They share file names and most keys with WeChat's. */
export function isForeign(folder: Folder): boolean {
  return hasSibling(folder, FOREIGN);
}
