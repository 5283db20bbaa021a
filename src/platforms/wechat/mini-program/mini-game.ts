import type { ManifestKind } from '../manifest-kind.js';
import { baseName, hasSibling } from '../paths.js';
import { resourceAt } from '../resource.js';
import { type Fields, isFields } from '../values.js';
import { embeddedApps } from './embedded-apps.js';
import { isForeign } from './foreign.js';
import { nearestProject } from './nearest-project.js';

/** Keys that tell the settings of a mini game from the data of any game. */
const KEYS = [
  'deviceOrientation',
  'openDataContext',
  'networkTimeout',
  'subpackages',
  'subPackages',
  'plugins',
];

const SCRIPTS = ['game.js', 'game.ts'];

/** `minigame/game.json` below the project file; engines export deeper (`build/wechatgame/game.json`). */
const LEVELS_TO_PROJECT = 3;

/**
 * `game.json` of a mini game: `wechat_mini_game`, and the apps that it lets in. Douyin and others use the same names
 * and keys, so the project file decides.
 */
export const miniGame: ManifestKind = {
  claims: (path) => baseName(path) === 'game.json',
  mayBe: (text) => KEYS.some((key) => text.includes(`"${key}"`)),
  read(documents, folder) {
    if (isForeign(folder) || !hasSibling(folder, SCRIPTS)) return [];
    const compileType = nearestProject(folder, LEVELS_TO_PROJECT)?.value['compileType'];
    if (compileType !== 'game') return [];
    return documents.flatMap((document) => {
      const { value } = document;
      if (!isGame(value)) return [];
      const type = 'wechat_mini_game';
      return [
        resourceAt(document, '', { type, address: type, value }),
        ...embeddedApps(document, '', value, folder),
      ];
    });
  },
};

function isGame(value: unknown): value is Fields {
  return isFields(value) && KEYS.some((key) => key in value);
}
