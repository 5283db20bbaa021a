import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  DECLARATIONS
} from "./chunk-IXLFQIW5.js";
import {
  unknownsAlong
} from "./chunk-Z2PC6FEW.js";
import {
  MAX_FILES,
  MAX_FILE_BYTES,
  MAX_FOLDER_DEPTH,
  MAX_GENERATED_BYTES,
  OUTSIDE,
  formatOf,
  isInside,
  parse,
  readInside
} from "./chunk-XDQH43KM.js";
import {
  git
} from "./chunk-HKTA2T64.js";
import {
  folderOf,
  installedFolders,
  installedFoldersIn,
  isConfigurationFile,
  isInstalled,
  isInstalledListing,
  isPlanFile,
  isVariablesFile,
  looksLikePlan,
  moduleFoldersIn,
  resolved,
  rootOfListing
} from "./chunk-M2ZDMXLA.js";
import {
  declarationResource
} from "./chunk-YWSNY7ER.js";
import {
  placeOfHost
} from "./chunk-F6TSUT2S.js";
import {
  PASS
} from "./chunk-UT2GC63N.js";
import {
  accepts
} from "./chunk-HKTY4CC6.js";
import {
  depthExceeds
} from "./chunk-RIRZVHLW.js";
import {
  groupBy
} from "./chunk-7HTIATAO.js";
import {
  MAX_NESTING_DEPTH
} from "./chunk-4IPUJL3W.js";
import {
  escapeReserved,
  isUnknown,
  mayHoldReservedKey,
  unknown
} from "./chunk-LFQO7ICQ.js";
import {
  join,
  parentOf,
  segmentsOf
} from "./chunk-NR6BUZBN.js";
import {
  diagnostic
} from "./chunk-CFCIC2R7.js";
import {
  byPlace,
  byText
} from "./chunk-BA4LVDIO.js";
import {
  SEVERITIES,
  reaches
} from "./chunk-ODWGDKZ3.js";
import {
  __commonJS,
  __toESM
} from "./chunk-XNDQ27F5.js";

// node_modules/ignore/index.js
var require_ignore = __commonJS({
  "node_modules/ignore/index.js"(exports, module) {
    function makeArray(subject) {
      return Array.isArray(subject) ? subject : [subject];
    }
    var UNDEFINED = void 0;
    var EMPTY = "";
    var SPACE = " ";
    var ESCAPE = "\\";
    var REGEX_LITERAL_SPECIAL = /[.*+?()[\]{}^$|\\/]/;
    var BOM = "\uFEFF";
    var REGEX_ANCHORED_GLOBSTAR = /^\/\*{2,}$/;
    var REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION = /^\\!/;
    var REGEX_REPLACE_LEADING_EXCAPED_HASH = /^\\#/;
    var REGEX_SPLITALL_CRLF = /\r?\n/g;
    var DOUBLE_SLASH = "//";
    var SLASH_CODE = 47;
    var DOT_CODE = 46;
    var SLASH = "/";
    var TMP_KEY_IGNORE = "node-ignore";
    if (typeof Symbol !== "undefined") {
      TMP_KEY_IGNORE = /* @__PURE__ */ Symbol.for("node-ignore");
    }
    var KEY_IGNORE = TMP_KEY_IGNORE;
    var define = (object, key, value) => {
      Object.defineProperty(object, key, { value });
      return value;
    };
    var RETURN_FALSE = () => false;
    var POSIX_CLASSES = {
      alnum: "0-9A-Za-z",
      alpha: "A-Za-z",
      blank: " \\t",
      cntrl: "\\x00-\\x1f\\x7f",
      digit: "0-9",
      graph: "!-.0-~",
      lower: "a-z",
      print: " -.0-~",
      punct: "!-.:-@\\[-`{-~",
      // git's `sane-ctype.h` classifies \v and \f as control, not space,
      //   unlike C's `isspace`
      space: " \\t\\n\\r",
      upper: "A-Z",
      xdigit: "0-9A-Fa-f"
    };
    var CLASS_MEMBERS_TO_ESCAPE = "\\]^-[";
    var escapeMember = (char) => CLASS_MEMBERS_TO_ESCAPE.indexOf(char) < 0 ? char : ESCAPE + char;
    var NON_SLASH = "(?!\\/)";
    var classSource = (negated, body) => {
      if (negated) {
        return `[^\\/${body}]`;
      }
      const source = `[${body}]`;
      return new RegExp(source).test("/") ? NON_SLASH + source : source;
    };
    var scanBracket = (pattern, start) => {
      const { length } = pattern;
      let index = start + 1;
      let negated = EMPTY;
      const lead = pattern[index];
      if (lead === "!" || lead === "^") {
        negated = "^";
        index++;
      }
      let body = EMPTY;
      let prev = EMPTY;
      for (; ; ) {
        const char = pattern[index];
        if (char === UNDEFINED) {
          return null;
        }
        if (char === ESCAPE) {
          const escaped = pattern[++index];
          body += escapeMember(escaped);
          prev = escaped;
        } else if (char === "-" && prev && index + 1 < length && pattern[index + 1] !== "]") {
          index++;
          let to = pattern[index];
          if (to === ESCAPE) {
            to = pattern[index += 1];
          }
          if (prev <= to) {
            body += `-${escapeMember(to)}`;
          }
          prev = EMPTY;
        } else if (char === "[" && pattern[index + 1] === ":") {
          const nameStart = index + 2;
          let end = nameStart;
          while (end < length && pattern[end] !== "]") {
            end++;
          }
          if (end === length) {
            return null;
          }
          if (end > nameStart && pattern[end - 1] === ":") {
            const name = pattern.slice(nameStart, end - 1);
            if (!Object.prototype.hasOwnProperty.call(POSIX_CLASSES, name)) {
              return null;
            }
            body += POSIX_CLASSES[name];
            prev = EMPTY;
            index = end;
          } else {
            body += escapeMember("[");
            prev = "[";
            index = nameStart - 2;
          }
        } else {
          body += escapeMember(char);
          prev = char;
        }
        index++;
        if (pattern[index] === "]") {
          return {
            end: index,
            source: classSource(negated, body)
          };
        }
      }
    };
    var NEVER_MATCH = "[]";
    var PLACEHOLDER2 = "\0";
    var REGEX_RESTORE_PLACEHOLDER = new RegExp(
      `${PLACEHOLDER2}(\\d+)${PLACEHOLDER2}`,
      "g"
    );
    var TRAILING_WILDCARD = "";
    var TRAILING_DOUBLESTAR = "";
    var isReserved = (char) => char === PLACEHOLDER2 || char === TRAILING_WILDCARD || char === TRAILING_DOUBLESTAR;
    var extractBrackets = (pattern) => {
      const sources = [];
      const hold = (source) => `${PLACEHOLDER2}${sources.push(source) - 1}${PLACEHOLDER2}`;
      const { length } = pattern;
      let out = EMPTY;
      let index = 0;
      while (index < length) {
        const char = pattern[index];
        if (char === ESCAPE) {
          const escaped = pattern[index + 1];
          if (escaped === SLASH && index + 2 === length) {
            out += hold(NEVER_MATCH);
          } else if (escaped === "*" || escaped === "[" || escaped === SPACE) {
            out += pattern.slice(index, index + 2);
          } else {
            out += hold(
              REGEX_LITERAL_SPECIAL.test(escaped) ? ESCAPE + escaped : isReserved(escaped) ? `[${escaped}]` : escaped
            );
          }
          index += 2;
        } else if (isReserved(char)) {
          out += hold(`[${char}]`);
          index++;
        } else if (char === "[") {
          const scanned = scanBracket(pattern, index);
          if (scanned === null) {
            out += hold(NEVER_MATCH);
            index = length;
          } else {
            out += hold(scanned.source);
            index = scanned.end + 1;
          }
        } else {
          out += char;
          index++;
        }
      }
      return {
        source: out,
        sources
      };
    };
    var DIRECT = null;
    var REGEX_INNER_SLASH = /\/(?!$)/;
    var WILDCARD = "[^\\/]*";
    var REPLACERS = [
      // Replace (\ ) with ' '
      // Only a space: an escaped tab or other whitespace is already a literal by
      //   the time it reaches here, and a bare tab must be left as one, not turned
      //   into a space.
      // (\ ) -> ' '
      // (\\ ) -> '\\ '
      // (\\\ ) -> '\\ '
      [
        // A run of backslashes is taken whole, from its first one, so no match
        //   ever starts again inside it -- `(\\+?) ` did, which made a long run
        //   quadratic.
        /(\\+)( ?)/g,
        (_, run, space) => space ? run.slice(0, run.length - run.length % 2) + SPACE : run,
        ESCAPE + SPACE
      ],
      // git's wildmatch() reads a run of two or more asterisks as one globstar
      //   whenever the run fills a path segment: it starts the pattern or follows
      //   a `/`, and it ends the pattern or comes before a `/`. A run of two is
      //   already `**`; a longer one is folded into `**` here, so the steps
      //   below only ever have to know `**`.
      // `***/foo` -> `**/foo`, `a/***/b` -> `a/**/b`, `a/***` -> `a/**`
      // git also takes a run beside a literal prefix (`a***/b`) or beside an
      //   escaped slash (`***\/b`) as a globstar, and this does not; the README
      //   lists both, under "A run of asterisks".
      [
        /(^|\/)\*{3,}(?=\/|$)/g,
        (_, start) => `${start}**`,
        "*"
      ],
      // Escape metacharacters
      // which is written down by users but means special for regular expressions.
      // > There are 12 characters with special meanings:
      // > - the backslash \,
      // > - the caret ^,
      // > - the dollar sign $,
      // > - the period or dot .,
      // > - the vertical bar or pipe symbol |,
      // > - the question mark ?,
      // > - the asterisk or star *,
      // > - the plus sign +,
      // > - the opening parenthesis (,
      // > - the closing parenthesis ),
      // > - and the opening square bracket [,
      // > - the opening curly brace {,
      // > These special characters are often called "metacharacters".
      [
        /[\\$.|*+(){^]/g,
        (match) => `\\${match}`
      ],
      [
        // > a question mark (?) matches a single character
        /(?!\\)\?/g,
        () => "[^/]",
        "?"
      ],
      // leading slash
      [
        // > A leading slash matches the beginning of the pathname.
        // > For example, "/*.c" matches "cat-file.c" but not "mozilla-sha1/sha1.c".
        // A leading slash matches the beginning of the pathname
        /^\//,
        () => "^",
        SLASH
      ],
      // replace special metacharacter slash after the leading slash
      [
        /\//g,
        () => "\\/",
        SLASH
      ],
      [
        // > A leading "**" followed by a slash means match in all directories.
        // > For example, "**/foo" matches file or directory "foo" anywhere,
        // > the same as pattern "foo".
        // > "**/foo/bar" matches file or directory "bar" anywhere that is directly
        // >   under directory "foo".
        // Notice that the '*'s have been replaced as '\\*'
        /^\^*(?:\\\*\\\*\\\/)+/,
        // '**/foo' <-> 'foo'
        () => "(?:^|\\/)",
        "*"
      ],
      // starting
      [
        // there will be no leading '/'
        //   (which has been replaced by section "leading slash")
        // If starts with '**', adding a '^' to the regular expression also works
        DIRECT,
        (source, pattern) => {
          if (!source || source[0] === "^" || source[0] === "(") {
            return source;
          }
          const anchor = !REGEX_INNER_SLASH.test(pattern) ? "(?:^|\\/)" : "^";
          return anchor + source;
        }
      ],
      // two globstars
      [
        // Use lookahead assertions so that we could match more than one `'/**'`
        /\\\/\\\*\\\*(?=\\\/|$)/g,
        // Zero, one or several directories
        // should not use '*', or it will be replaced by the next replacer
        // Check if it is not the last `'/**'`
        (_, index, str) => index + 6 < str.length ? str.slice(index + 6) === "\\/" ? "(?:\\/[^\\/]+)+" : "(?:\\/[^\\/]+)*" : `\\/${TRAILING_DOUBLESTAR}`,
        "*"
      ],
      // normal intermediate wildcards
      [
        // Never replace escaped '*'
        // ignore rule '\*' will match the path '*'
        // 'abc.*/' -> go
        // 'abc.*'  -> skip this rule,
        //    coz trailing single wildcard will be handed by [trailing wildcard]
        /(^|[^\\])(?:\\\*)+(?!$)/g,
        // '*.js' matches '.js'
        // '*.js' doesn't match 'abc'
        // 1. An asterisk "*" matches anything except a slash.
        // 2. Other consecutive asterisks are considered regular asterisks
        //    and collapse into one non-slash wildcard run.
        (_, p1) => p1 + WILDCARD,
        "*"
      ],
      // trailing wildcard, held apart from a literal star
      [
        // The step above leaves a trailing `*` alone, so a single `\*` is all that
        //   can be left at the end here, and what stands in front of it says which
        //   kind it is. A wildcard arrives as the escaper wrote it, `\*` with
        //   nothing before it; a literal arrives as the user's own escape, which
        //   the escaper doubled, and then the star's own -- `\\` and then `\*`.
        //   There is no third case: every backslash still reaching the chain is
        //   one `\*`, `\[` or `\ ` carries itself, and each is followed by its
        //   own character, so a longer run can never form. This runs while the
        //   two are still distinct, before the unescape steps below collapse the
        //   literal onto the very `\*` a wildcard leaves behind.
        /(^|[^\\])((?:\\\\)*)\\\*$/,
        (match, p1, p2) => p2 === EMPTY ? p1 + TRAILING_WILDCARD : match,
        "*"
      ],
      [
        // unescape, revert step 3 except for back slash
        // For example, if a user escape a '\\*',
        // after step 3, the result will be '\\\\\\*'
        /\\\\\\(?=[$.|*+(){^])/g,
        () => ESCAPE,
        ESCAPE + ESCAPE
      ],
      [
        // '\\\\' -> '\\'
        /\\\\/g,
        () => ESCAPE,
        ESCAPE + ESCAPE
      ],
      [
        // Every real bracket expression -- POSIX classes included -- has already
        //   been held aside by `extractBrackets`, so the only `[` left in the
        //   pattern is an escaped, literal one.
        // A backslash could only stand at the end of the range if it quoted the
        //   `]`, and `\]` is held aside long before this.
        /\\\[([^\]/]*?)($|\])/g,
        // '\\[bar]' -> '\\\\[bar]'
        (match, range, close) => `\\[${range}${close}`,
        "["
      ],
      // ending
      [
        // 'js' will not match 'js.'
        // 'ab' will not match 'abc'
        DIRECT,
        // WTF!
        // https://git-scm.com/docs/gitignore
        // changes in [2.22.1](https://git-scm.com/docs/gitignore/2.22.1)
        // which re-fixes #24, #38
        // > If there is a separator at the end of the pattern then the pattern
        // > will only match directories, otherwise the pattern can match both
        // > files and directories.
        // 'js*' will not match 'a.js'
        // 'js/' will not match 'a.js'
        // 'js' will match 'a.js' and 'a.js/'
        (source) => {
          const last = source[source.length - 1];
          if (!last || last === TRAILING_WILDCARD || last === TRAILING_DOUBLESTAR) {
            return source;
          }
          return last === SLASH ? `${source}$` : `${source}(?=$|\\/$)`;
        }
      ]
    ];
    var REGEX_REPLACE_TRAILING_WILDCARD = /(^|\\\/)?\uE000$/;
    var MODE_IGNORE = "regex";
    var MODE_CHECK_IGNORE = "checkRegex";
    var UNDERSCORE = "_";
    var replaceTrailingWildcard = (_, p1) => {
      const prefix2 = p1 ? `${p1}[^/]+` : "[^/]*";
      return `${prefix2}(?=$|\\/$)`;
    };
    var REGEX_REPLACE_TRAILING_DOUBLESTAR = /\uE001$/;
    var replaceTrailingDoublestar = () => "[\\s\\S]";
    var separatorAfter = (run, at2) => {
      let separator = EMPTY;
      for (let index = at2 + 1; index < run.length && !run[index].wildcard; index++) {
        separator += run[index].single;
      }
      return separator;
    };
    var pinWildcards = (source) => {
      if (source.indexOf(WILDCARD) < 0) {
        return source;
      }
      const tokens = [];
      const { length } = source;
      let index = 0;
      while (index < length) {
        const char = source[index];
        if (source.startsWith(WILDCARD, index)) {
          tokens.push({ wildcard: true });
          index += WILDCARD.length;
        } else if (char === "[") {
          let end = index + 1;
          if (source[end] === "^") {
            end++;
          }
          if (source[end] === "]") {
            end++;
          }
          while (end < length && source[end] !== "]") {
            end += source[end] === ESCAPE ? 2 : 1;
          }
          end++;
          tokens.push({ single: source.slice(index, end) });
          index = end;
        } else if (char === ESCAPE) {
          tokens.push({ single: source.slice(index, index + 2) });
          index += 2;
        } else if (char === "(") {
          let depth = 0;
          let end = index;
          do {
            if (source[end] === ESCAPE) {
              end++;
            } else if (source[end] === "(") {
              depth++;
            } else if (source[end] === ")") {
              depth--;
            }
            end++;
          } while (end < length && depth > 0);
          if ("*+?".indexOf(source[end]) >= 0) {
            end++;
          }
          tokens.push({ boundary: source.slice(index, end) });
          index = end;
        } else if (char === "^" || char === "$") {
          tokens.push({ boundary: char });
          index++;
        } else {
          tokens.push({ single: char });
          index++;
        }
      }
      let out = EMPTY;
      let run = [];
      const flush = () => {
        let lastWildcard;
        run.forEach((token, at2) => {
          if (token.wildcard) {
            lastWildcard = at2;
          }
        });
        run.forEach((token, at2) => {
          if (!token.wildcard) {
            out += token.single;
            return;
          }
          out += at2 === lastWildcard ? WILDCARD : `(?:(?!${separatorAfter(run, at2)})[^\\/])*`;
        });
        run = [];
      };
      tokens.forEach((token) => {
        if (token.boundary === void 0) {
          run.push(token);
          return;
        }
        flush();
        out += token.boundary;
      });
      flush();
      return out;
    };
    var makeRegexPrefix = (pattern) => {
      if (REGEX_ANCHORED_GLOBSTAR.test(pattern)) {
        pattern = "**";
      }
      const { source, sources } = extractBrackets(pattern);
      const replaced = REPLACERS.reduce(
        // A pass whose matcher finds nothing hands back the very string it was
        //   given, so asking first costs a search and saves a rewrite. Ten of the
        //   fifteen passes never fire for a typical .gitignore line, and between
        //   them they were 45% of this chain.
        (prev, [matcher, replacer, required]) => {
          if (matcher === DIRECT) {
            return replacer(prev, pattern);
          }
          if (required !== UNDEFINED && prev.indexOf(required) < 0) {
            return prev;
          }
          return matcher.test(prev) ? prev.replace(matcher, replacer.bind(pattern)) : prev;
        },
        source
      );
      return sources.length ? replaced.replace(
        REGEX_RESTORE_PLACEHOLDER,
        (match, index) => sources[index]
      ) : replaced;
    };
    var checkSourceOf = (body, prefix2) => {
      if (body[body.length - 1] === SLASH) {
        prefix2 = makeRegexPrefix(body.slice(0, -1));
      }
      const head = prefix2.slice(0, -1);
      const last = prefix2[prefix2.length - 1];
      return last === TRAILING_WILDCARD ? `${head}$` : last === TRAILING_DOUBLESTAR ? head : NEVER_MATCH;
    };
    var matchesBasename = (body) => {
      const index = body.indexOf(SLASH);
      return index < 0 || index === body.length - 1;
    };
    var basenameOf = (path3) => {
      const end = path3.length - 1;
      const index = path3.lastIndexOf(
        SLASH,
        path3[end] === SLASH ? end - 1 : end
      );
      return index < 0 ? path3 : path3.slice(index + 1);
    };
    var parentOf2 = (path3) => {
      if (path3.charCodeAt(0) === SLASH_CODE || path3.indexOf(DOUBLE_SLASH) >= 0) {
        const slices = path3.split(SLASH).filter(Boolean);
        slices.pop();
        return slices.length ? slices.join(SLASH) + SLASH : EMPTY;
      }
      const end = path3.length - 1;
      const cut = path3.lastIndexOf(
        SLASH,
        path3.charCodeAt(end) === SLASH_CODE ? end - 1 : end
      );
      return cut < 0 ? EMPTY : path3.slice(0, cut + 1);
    };
    var isString = (subject) => typeof subject === "string";
    var checkPattern = (pattern) => pattern && isString(pattern);
    var splitPattern = (pattern) => (pattern[pattern.length - 1] === "\r" ? pattern.slice(0, -1) : pattern).split(REGEX_SPLITALL_CRLF).filter(Boolean);
    var IgnoreRule = class {
      constructor(pattern, mark, body, ignoreCase, negative, prefix2) {
        this.pattern = pattern;
        this.mark = mark;
        this.negative = negative;
        define(this, "body", body);
        define(this, "ignoreCase", ignoreCase);
        define(this, "regexPrefix", prefix2);
      }
      // Worked out on first use and kept behind an own property, the way `regex`
      //   caches itself in `_regex`. Deciding it in the constructor instead would
      //   add a fourth `defineProperty` to every rule ever built, which cost 4% of
      //   every compile -- including the compiles of rules that are never matched
      //   against anything.
      get _basenameOnly() {
        return define(this, "_basenameOnly", matchesBasename(this.body));
      }
      get regex() {
        const key = UNDERSCORE + MODE_IGNORE;
        if (this[key]) {
          return this[key];
        }
        return this._make(MODE_IGNORE, key);
      }
      get checkRegex() {
        const key = UNDERSCORE + MODE_CHECK_IGNORE;
        if (this[key]) {
          return this[key];
        }
        return this._make(MODE_CHECK_IGNORE, key);
      }
      _make(mode, key) {
        const str = pinWildcards(
          mode === MODE_IGNORE ? this.regexPrefix.replace(REGEX_REPLACE_TRAILING_WILDCARD, replaceTrailingWildcard).replace(REGEX_REPLACE_TRAILING_DOUBLESTAR, replaceTrailingDoublestar) : checkSourceOf(this.body, this.regexPrefix)
        );
        const regex = this.ignoreCase ? new RegExp(str, "i") : new RegExp(str);
        return define(this, key, regex);
      }
    };
    var hasTrailingBackslash = (str) => {
      let count = 0;
      while (str[str.length - count - 1] === ESCAPE) {
        count++;
      }
      return count % 2 === 1;
    };
    var trimEnd = (body, stripLineEnd) => {
      let lineEnd = body.length;
      let end;
      for (; ; ) {
        if (stripLineEnd && body[lineEnd - 1] === "\r") {
          lineEnd--;
        }
        end = lineEnd;
        while (body[end - 1] === SPACE) {
          end--;
        }
        if (!stripLineEnd || body[end - 1] !== "\n") {
          break;
        }
        lineEnd = end - 1;
      }
      if (end === lineEnd) {
        return body.slice(0, lineEnd);
      }
      let backslashes = 0;
      while (body[end - backslashes - 1] === ESCAPE) {
        backslashes++;
      }
      return backslashes % 2 ? body.slice(0, end - 1) + SPACE : body.slice(0, end);
    };
    var createRule = (pattern, mark, ignoreCase, stripLineEnd, stripBOM) => {
      let body = stripBOM && pattern[0] === BOM ? pattern.slice(1) : pattern;
      if (body[0] === "#") {
        return;
      }
      let negative = false;
      if (body[0] === "!") {
        negative = true;
        body = body.slice(1);
      }
      const last = body[body.length - 1];
      if (last === SPACE || stripLineEnd && (last === "\r" || last === "\n")) {
        body = trimEnd(body, stripLineEnd);
      }
      if (!body || hasTrailingBackslash(body)) {
        return;
      }
      body = body.replace(REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION, "!").replace(REGEX_REPLACE_LEADING_EXCAPED_HASH, "#");
      const regexPrefix = makeRegexPrefix(body);
      return new IgnoreRule(
        pattern,
        mark,
        body,
        ignoreCase,
        negative,
        regexPrefix
      );
    };
    var RuleManager = class {
      constructor(ignoreCase) {
        this._ignoreCase = ignoreCase;
        this._rules = [];
        this._basenameCount = 0;
      }
      _add(pattern, index) {
        if (pattern && pattern[KEY_IGNORE]) {
          this._rules = this._rules.concat(pattern._rules._rules);
          this._basenameCount += pattern._rules._basenameCount;
          this._added = true;
          return;
        }
        const isStr = isString(pattern);
        const raw = isStr ? pattern : pattern.pattern;
        const rule = checkPattern(raw) && createRule(
          raw,
          isStr ? UNDEFINED : pattern.mark,
          this._ignoreCase,
          !this._split,
          this._stripBOM && !index
        );
        if (rule) {
          this._added = true;
          this._rules.push(rule);
          if (matchesBasename(rule.body)) {
            this._basenameCount++;
          }
        }
      }
      // @param {Array<string> | string | Ignore} pattern
      add(pattern) {
        this._added = false;
        this._split = isString(pattern);
        this._stripBOM = !this._split || pattern[0] === BOM;
        makeArray(
          this._split ? splitPattern(pattern) : pattern
        ).forEach(this._add, this);
        if (this._added) {
          this._literalRules = UNDEFINED;
        }
        return this._added;
      }
      // Match the literal 'abc/' for `checkIgnore`, last rule wins. Only a rule
      //   ending in a wildcard can match it (see `checkSourceOf`), so the rest
      //   are left out once, rather than tested or compiled for every path.
      testLiteral(path3) {
        const rules = this._literalRules || (this._literalRules = this._rules.filter(
          ({ body }) => body[body.length - (body[body.length - 1] === SLASH ? 2 : 1)] === "*"
        ));
        let ignored = false;
        let unignored = false;
        let matchedRule;
        for (let index = rules.length - 1; index >= 0; index--) {
          const rule = rules[index];
          if (rule.checkRegex.test(path3)) {
            ignored = !rule.negative;
            unignored = rule.negative;
            matchedRule = rule.negative ? UNDEFINED : rule;
            break;
          }
        }
        const ret = {
          ignored,
          unignored
        };
        if (matchedRule) {
          ret.rule = matchedRule;
        }
        return ret;
      }
      // Test one single path without recursively checking parent directories
      //
      // - mode `string` either `MODE_IGNORE` or `MODE_CHECK_IGNORE`
      // @returns {TestResult}
      test(path3, mode) {
        const rules = this._rules;
        const { length } = rules;
        const shortcut = this._basenameCount * 2 >= length;
        const basename = shortcut ? basenameOf(path3) : path3;
        for (let index = length - 1; index >= 0; index--) {
          const rule = rules[index];
          if (rule[mode].test(
            shortcut && rule._basenameOnly ? basename : path3
          )) {
            const { negative } = rule;
            const ret = {
              ignored: !negative,
              unignored: negative
            };
            if (!negative) {
              ret.rule = rule;
            }
            return ret;
          }
        }
        return {
          ignored: false,
          unignored: false
        };
      }
    };
    var throwError = (message, Ctor) => {
      throw new Ctor(message);
    };
    var checkPath = (path3, originalPath, doThrow) => {
      if (!isString(path3)) {
        return doThrow(
          `path must be a string, but got \`${originalPath}\``,
          TypeError
        );
      }
      if (!path3) {
        return doThrow(`path must not be empty`, TypeError);
      }
      if (checkPath.isNotRelative(path3)) {
        const r = "`path.relative()`d";
        return doThrow(
          `path should be a ${r} string, but got "${originalPath}"`,
          RangeError
        );
      }
      return true;
    };
    var isNotRelative = (path3) => {
      const first = path3.charCodeAt(0);
      if (first === SLASH_CODE) {
        return true;
      }
      if (first !== DOT_CODE) {
        return false;
      }
      if (path3.length === 1) {
        return true;
      }
      const second = path3.charCodeAt(1);
      if (second === SLASH_CODE) {
        return true;
      }
      if (second !== DOT_CODE) {
        return false;
      }
      return path3.length === 2 || path3.charCodeAt(2) === SLASH_CODE;
    };
    checkPath.isNotRelative = isNotRelative;
    checkPath.convert = (p) => p;
    var convertPath = (target) => isString(target) && checkPath.convert(target);
    var Ignore = class {
      constructor({
        ignorecase = true,
        ignoreCase = ignorecase,
        allowRelativePaths = false
      } = {}) {
        define(this, KEY_IGNORE, true);
        this._rules = new RuleManager(ignoreCase);
        this._strictPathCheck = !allowRelativePaths;
        this._initCache();
      }
      _initCache() {
        this._ignoreCache = /* @__PURE__ */ Object.create(null);
        this._testCache = /* @__PURE__ */ Object.create(null);
      }
      add(pattern) {
        if (this._rules.add(pattern)) {
          this._initCache();
        }
        return this;
      }
      // legacy
      addPattern(pattern) {
        return this.add(pattern);
      }
      // @returns {TestResult}
      _test(originalPath, cache, path3) {
        checkPath(
          path3,
          originalPath,
          this._strictPathCheck ? throwError : RETURN_FALSE
        );
        return path3 ? this._t(path3, cache) : {
          ignored: false,
          unignored: false
        };
      }
      checkIgnore(target) {
        const path3 = convertPath(target);
        if (!path3 || path3.charCodeAt(path3.length - 1) !== SLASH_CODE) {
          return this._test(target, this._testCache, path3);
        }
        const dir = this._t(path3, this._testCache);
        if (dir.ignored) {
          return dir;
        }
        const literal = this._rules.testLiteral(path3);
        return literal.ignored || literal.unignored ? literal : dir;
      }
      _t(path3, cache) {
        if (path3 in cache) {
          return cache[path3];
        }
        const parentPath = parentOf2(path3);
        const parent = parentPath ? this._t(parentPath, cache) : UNDEFINED;
        return cache[path3] = parent && parent.ignored ? parent : this._rules.test(path3, MODE_IGNORE);
      }
      ignores(path3) {
        return this._test(path3, this._ignoreCache, convertPath(path3)).ignored;
      }
      createFilter() {
        return (path3) => !this.ignores(path3);
      }
      filter(paths) {
        return makeArray(paths).filter(this.createFilter());
      }
      // @returns {TestResult}
      test(path3) {
        return this._test(path3, this._testCache, convertPath(path3));
      }
    };
    var factory = (options) => new Ignore(options);
    var isPathValid = (path3) => checkPath(convertPath(path3), path3, RETURN_FALSE);
    var setupWindows = () => {
      const makePosix = (str) => /^\\\\\?\\/.test(str) || /["<>|\u0000-\u001F]+/u.test(str) ? str : str.replace(/\\/g, "/");
      checkPath.convert = makePosix;
      const REGEX_TEST_WINDOWS_PATH_ABSOLUTE = /^[a-z]:\//i;
      checkPath.isNotRelative = (path3) => REGEX_TEST_WINDOWS_PATH_ABSOLUTE.test(path3) || isNotRelative(path3);
    };
    if (
      // Detect `process` so that it can run in browsers.
      typeof process !== "undefined" && process.platform === "win32"
    ) {
      setupWindows();
    }
    module.exports = factory;
    factory.default = factory;
    module.exports.isPathValid = isPathValid;
    define(module.exports, /* @__PURE__ */ Symbol.for("setupWindows"), setupWindows);
  }
});

// src/candidates.ts
function groupsOf(repository, platforms2) {
  const folders = byFolder(repository.files, platforms2);
  const links = new Links();
  const foldersOf2 = new Map(platforms2.map((platform) => [platform, foldersClaimedBy(platform, folders)]));
  for (const [folder, candidates] of folders) {
    for (const { file, platforms: claiming } of candidates) {
      for (const other of foldersReadWith(file, claiming, repository, foldersOf2)) {
        if (folders.has(other)) links.join(folder, other);
      }
    }
  }
  const groups = /* @__PURE__ */ new Map();
  for (const [folder, candidates] of folders) {
    const first = links.first(folder);
    const group = groups.get(first) ?? /* @__PURE__ */ new Map();
    groups.set(first, group.set(folder, candidates));
  }
  return [...groups.values()];
}
function folderOf2(file) {
  return file.slice(0, Math.max(0, file.lastIndexOf("/")));
}
function byFolder(files, platforms2) {
  const folders = /* @__PURE__ */ new Map();
  for (const file of files) {
    if (isDeclaration(file)) continue;
    const claiming = platforms2.filter((platform) => platform.claims(file));
    if (claiming.length === 0) continue;
    const folder = folderOf2(file);
    const known = folders.get(folder);
    if (known === void 0) folders.set(folder, [{ file, platforms: claiming }]);
    else known.push({ file, platforms: claiming });
  }
  return folders;
}
function isDeclaration(file) {
  return file.startsWith(`${DECLARATIONS}/`) || file.includes(`/${DECLARATIONS}/`);
}
function foldersClaimedBy(platform, folders) {
  if (platform.readsWith === void 0) return [];
  const isClaimed = ({ platforms: platforms2 }) => platforms2.includes(platform);
  return [...folders].filter(([, candidates]) => candidates.some(isClaimed)).map(([folder]) => folder);
}
function foldersReadWith(file, platforms2, repository, foldersOf2) {
  const asking = platforms2.filter(({ readsWith }) => readsWith !== void 0);
  if (asking.length === 0) return [];
  const content = repository.read(file);
  if ("diagnostic" in content) return [];
  const source = { file, text: content.text };
  return asking.flatMap((platform) => [
    ...platform.readsWith?.(source, foldersOf2.get(platform) ?? []) ?? []
  ]);
}
var Links = class {
  #next = /* @__PURE__ */ new Map();
  first(folder) {
    let at2 = folder;
    for (let next = this.#next.get(at2); next !== void 0; next = this.#next.get(at2)) at2 = next;
    if (at2 !== folder) this.#next.set(folder, at2);
    return at2;
  }
  join(a, b) {
    const [first, second] = [this.first(a), this.first(b)];
    if (first !== second) this.#next.set(second, first);
  }
};

// src/findings/distinct.ts
var INSTANCE_KEY = /\[(?:\d+|"(?:[^"\\]|\\.)*")\]/g;
function onePerLine(findings) {
  const byPlaceAndRule = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const { ruleId, verdict, pointer, resource: resource2, location } = finding;
    const address = resource2.address.replace(INSTANCE_KEY, "[*]");
    const key = JSON.stringify([ruleId, verdict, pointer, address, location]);
    const first = byPlaceAndRule.get(key);
    byPlaceAndRule.set(key, first === void 0 ? finding : { ...first, resource: { ...resource2, address } });
  }
  return [...byPlaceAndRule.values()];
}
function distinct(findings) {
  const seen = /* @__PURE__ */ new Map();
  return findings.map((finding) => {
    const count = (seen.get(finding.fingerprint) ?? 0) + 1;
    seen.set(finding.fingerprint, count);
    return count === 1 ? finding : { ...finding, fingerprint: `${finding.fingerprint}-${count}` };
  });
}

// src/policies/evaluate.ts
function evaluate(rule, document) {
  const relevant = unknownsAlong(rule.reads, document);
  if (relevant.length > 0) {
    return import("./detail-S7COY53I.js").then(({ bracketed }) => bracketed(rule, document, relevant));
  }
  if (!accepts(rule.schemas.condition, document)) return void 0;
  if (accepts(rule.schemas.requirement, document)) return PASS;
  return import("./detail-S7COY53I.js").then(({ failure }) => failure(rule, document));
}

// src/policies/resource-document.ts
function resourceDocument(resource2, declared) {
  const { platform, type, address, provider } = resource2;
  const context = { platform, type, address, ...provider === void 0 ? {} : { provider } };
  for (const facts of [declared, resource2.context ?? {}]) {
    Object.defineProperties(context, Object.getOwnPropertyDescriptors(facts));
  }
  return { ...resource2.value, $context: context };
}

// src/check.ts
async function check(input) {
  const run = new Run(input);
  for (const resource2 of input.integration.resources) await run.judge(resource2);
  for (const group of groupsOf(input.repository, input.platforms)) {
    if (run.concerns(group)) await run.group(group);
  }
  await run.declaration();
  return run.result();
}
function foldersOf(file) {
  const folder = folderOf2(file);
  return file.startsWith(`${DECLARATIONS}/`) ? [folder, DECLARATIONS] : [folder];
}
var Run = class {
  constructor(input) {
    this.input = input;
    this.#changed = input.changes && new Set(input.changes.files.flatMap(foldersOf));
    this.#paths = new Set(input.repository.files);
    this.#diagnostics = [
      ...input.diagnostics ?? [],
      ...input.repository.diagnostics,
      ...input.integration.diagnostics
    ];
    this.#declarations = new Map(input.declarations.map((document) => [document.file, document]));
    this.#files.seen = this.#files.checked = this.#declarations.size;
  }
  input;
  #findings = [];
  #undecided = [];
  #diagnostics;
  #files = { seen: 0, checked: 0, unreadable: 0 };
  #verdicts = { pass: 0, fail: 0, unknown: 0 };
  #resources = 0;
  /** Documents of the folder at hand, for excerpts: one for each file. */
  #atHand = /* @__PURE__ */ new Map();
  /** What must not be shown in the files of the folder at hand. */
  #secretsIn;
  #declarations;
  /** Where the first WeChat manifest is; looked for only where no integration is declared. */
  #firstOfWechat;
  #paths;
  #changed;
  /** Could the change have introduced a finding there? Whatever changed in the declarations concerns all. */
  concerns(group) {
    const changed = this.#changed;
    return changed === void 0 || changed.has(DECLARATIONS) || [...group.keys()].some((folder) => changed.has(folder));
  }
  /** A repository that uses WeChat has to declare for whom. */
  async declaration() {
    const first = this.#firstOfWechat;
    if (first !== void 0) await this.judge(declarationResource(false, first.location, first.extent));
  }
  /** Reads and judges the manifests of folders that belong together, mostly a single one. */
  async group(group) {
    const together = /* @__PURE__ */ new Map();
    this.#atHand = /* @__PURE__ */ new Map();
    for (const [path3, candidates] of group) {
      for (const [platform, documents] of await this.folder(path3, candidates)) {
        if (platform.readsWith === void 0) {
          await this.platform(platform, path3, documents);
          continue;
        }
        const known = together.get(platform);
        if (known === void 0) together.set(platform, { path: path3, documents });
        else known.documents.push(...documents);
      }
    }
    for (const [platform, { path: path3, documents }] of together) await this.platform(platform, path3, documents);
  }
  /** Judges what means something file by file; the documents of the rest, by platform. */
  async folder(path3, candidates) {
    const together = /* @__PURE__ */ new Map();
    for (const { file, platforms: platforms2 } of candidates) {
      const { documents, recognising } = await this.documents(file, platforms2);
      for (const platform of recognising) {
        if (platform.scope === "file") await this.platform(platform, path3, documents);
        else together.set(platform, [...together.get(platform) ?? [], ...documents]);
      }
    }
    return together;
  }
  /** The documents of a file, parsed once for all platforms that recognise it. */
  async documents(file, platforms2) {
    this.#files.seen++;
    const format = formatOf(file);
    const content = this.input.repository.read(file, format === "key");
    if ("diagnostic" in content) {
      this.#files.unreadable++;
      this.#diagnostics.push(content.diagnostic);
      return { documents: [], recognising: [] };
    }
    const source = { file, text: content.text };
    const recognising = platforms2.filter((platform) => platform.recognises(source));
    if (format === void 0 || recognising.length === 0) return { documents: [], recognising: [] };
    const { documents, diagnostics } = await parse(source, format);
    if (content.notice !== void 0) this.#diagnostics.push(content.notice);
    this.#diagnostics.push(...diagnostics);
    if (diagnostics.some((found) => found.severity === "error")) this.#files.unreadable++;
    else this.#files.checked++;
    if (documents[0] !== void 0) this.#atHand.set(file, documents[0]);
    return { documents, recognising };
  }
  async platform(platform, path3, documents) {
    if (documents.length === 0) return;
    const folder = {
      path: path3,
      documents,
      exists: (file) => this.#paths.has(file),
      list: () => this.input.repository.files,
      read: (file) => this.textOf(file)
    };
    try {
      const reading = platform.read(folder);
      await this.results(reading instanceof Promise ? await reading : reading);
    } catch (error) {
      const what = `The ${platform.name} manifests here could not be understood`;
      this.failed(documents[0]?.file ?? path3, what, error);
    }
  }
  async results({ resources, diagnostics, secretsIn: secretsIn2 }) {
    this.#secretsIn = secretsIn2;
    for (const resource2 of resources) {
      await this.judge(resource2);
      if (this.input.onResource === void 0) resource2.forget?.();
    }
    this.#secretsIn = void 0;
    this.#diagnostics.push(...diagnostics);
  }
  textOf(file) {
    const content = this.#paths.has(file) ? this.input.repository.read(file) : void 0;
    return content !== void 0 && "text" in content ? content.text : void 0;
  }
  async judge(resource2) {
    this.#resources++;
    this.input.integration.observe?.(resource2);
    if (resource2.platform === "wechat" && !this.input.integration.isDeclared) this.#remember(resource2);
    const loading = this.input.policies.rulesFor(resource2.type);
    const rules = loading instanceof Promise ? await loading : loading;
    if (rules.length === 0 && this.input.onResource === void 0) return;
    const { integration } = this.input;
    const known = integration.contextFor(resource2);
    const context = known instanceof Promise ? await known : known;
    integration.map?.add(resource2, context);
    const document = resourceDocument(resource2, context);
    this.input.onResource?.(document, resource2);
    for (const rule of rules) {
      try {
        const judged = evaluate(rule, document);
        const outcome = judged instanceof Promise ? await judged : judged;
        if (outcome === void 0) continue;
        this.#verdicts[outcome.verdict]++;
        this.input.onVerdict?.(rule.id, outcome.verdict);
        if (outcome.verdict !== "pass") await this.record(rule, resource2, outcome.verdict, outcome);
      } catch (error) {
        const at2 = resource2.locate("").location;
        this.failed(at2.file, `The rule ${rule.id} could not be evaluated on ${resource2.address}`, error, at2);
      }
    }
  }
  #remember(resource2) {
    const { location } = resource2.locate("");
    const first = this.#firstOfWechat;
    if (first !== void 0 && byPlace(first.location, location) <= 0) return;
    this.#firstOfWechat = { location, extent: resource2.extent() };
  }
  async record(rule, resource2, verdict, { places, reasons, unknowns }) {
    if (!this.isTouched(resource2, places)) return;
    if (verdict === "unknown" && !this.input.strict) {
      const { location } = resource2.locate(places[0] ?? "");
      const { id: ruleId, policyId } = rule;
      this.#undecided.push({ ruleId, policyId, address: resource2.address, location, unknowns });
      return;
    }
    const lines = (file) => (this.#atHand.get(file) ?? this.#declarations.get(file))?.lines;
    const secretsIn2 = (file) => this.#secretsIn?.(file) ?? [];
    const { createFinding } = await import("./finding-77HNK47O.js");
    for (const pointer of places) {
      this.#findings.push(
        await createFinding({
          rule,
          resource: resource2,
          verdict,
          pointer,
          reason: reasons?.get(pointer),
          unknowns,
          lines,
          secretsIn: secretsIn2
        })
      );
    }
  }
  isTouched(resource2, places) {
    const { changes } = this.input;
    if (changes === void 0 || this.#changed?.has(DECLARATIONS)) return true;
    return changes.touches(resource2.extent()) || places.some((pointer) => {
      const { location, related } = resource2.locate(pointer);
      return [location, ...related].some((place) => changes.touches(place));
    });
  }
  failed(file, what, error, at2 = { startLine: 1, startColumn: 1 }) {
    const kind = error instanceof Error ? error.name : typeof error;
    this.#diagnostics.push(
      diagnostic(
        "evaluation-failed",
        "error",
        `${what} (${kind}): a defect of wechat-policy; please report it.`,
        file,
        at2
      )
    );
  }
  result() {
    const inOrder = this.#findings.sort(
      (a, b) => byPlace(a.location, b.location) || byText(a.ruleId, b.ruleId)
    );
    const findings = distinct(onePerLine(inOrder));
    const open = findings.filter((finding) => finding.status === "open");
    const { failOn, asOf, version, policies, integration, isWhole = false } = this.input;
    const sawAll = isWhole && this.#changed === void 0 && this.#files.unreadable === 0;
    this.#diagnostics.push(...integration.remarks?.(sawAll) ?? []);
    return {
      tool: { name: "wechat-policy", version },
      asOf,
      summary: {
        files: { ...this.#files },
        resources: this.#resources,
        verdicts: { ...this.#verdicts },
        findings: countBySeverity(open),
        waived: findings.filter((finding) => finding.status === "waived").length,
        baselined: findings.filter((finding) => finding.status === "baselined").length
      },
      findings,
      undecided: this.#undecided.sort(
        (a, b) => byPlace(a.location, b.location) || byText(a.ruleId, b.ruleId)
      ),
      diagnostics: this.#diagnostics.sort((a, b) => byPlace(a, b) || byText(a.message, b.message)),
      ...this.#changed === void 0 ? { usesWechat: this.input.integration.isDeclared || this.#firstOfWechat !== void 0 } : {},
      ...this.input.integration.map && { dataMap: this.input.integration.map.built },
      failOn,
      failed: open.some((finding) => reaches(finding.severity, failOn)) || this.input.strict && this.#diagnostics.some((found) => found.severity !== "notice"),
      policies: () => policies.policies()
    };
  }
};
function countBySeverity(findings) {
  const counts = Object.fromEntries(SEVERITIES.map((severity) => [severity, 0]));
  for (const finding of findings) counts[finding.severity]++;
  return counts;
}

// src/platforms/kubernetes/api-object.ts
var BUILT_IN_GROUPS = /* @__PURE__ */ new Set([
  "",
  "apps",
  "autoscaling",
  "batch",
  "extensions",
  "policy"
]);
var FOREIGN_GROUPS = /* @__PURE__ */ new Set([
  "kustomize.config.k8s.io",
  "config.kubernetes.io",
  "backstage.io"
]);
var VERSION = /^v\d+(?:(?:alpha|beta)\d+)?$/;
function groupOf(apiVersion) {
  const slash = apiVersion.indexOf("/");
  const group = slash === -1 ? "" : apiVersion.slice(0, slash);
  if (!VERSION.test(apiVersion.slice(slash + 1))) return void 0;
  if (FOREIGN_GROUPS.has(group) || slash !== -1 && group === "") return void 0;
  return BUILT_IN_GROUPS.has(group) || group.includes(".") ? group : void 0;
}
function typeOf(kind, group) {
  return group === "" ? kind : `${kind}.${group}`;
}
function addressOf(type, metadata) {
  const name = text(metadata["name"]) ?? `${text(metadata["generateName"]) ?? ""}*`;
  const namespace = text(metadata["namespace"]);
  return namespace === void 0 || namespace === "default" ? `${type}/${name}` : `${type}/${namespace}/${name}`;
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function text(value) {
  return typeof value === "string" && value !== "" ? value : void 0;
}
function listOf(value) {
  return Array.isArray(value) ? value : [];
}
function at(value, ...path3) {
  return path3.reduce(
    (found, key) => isObject(found) && Object.hasOwn(found, key) ? found[key] : void 0,
    value
  );
}

// src/platforms/kubernetes/objects.ts
function objectsIn(document) {
  const found = [];
  const visit2 = (value, pointer, inherited) => {
    if (!isObject(value)) return;
    const apiVersion = text(value["apiVersion"]) ?? inherited.apiVersion;
    const kind = text(value["kind"]) ?? inherited.kind;
    if (apiVersion === void 0 || kind === void 0) return;
    const group = groupOf(apiVersion);
    if (group === void 0) return;
    const items = itemsOf(kind, value);
    if (items !== void 0) {
      const ofItems = kind === "List" ? {} : { apiVersion, kind: kind.slice(0, -"List".length) };
      items.forEach((item, index) => {
        visit2(item, join(pointer, "items", index), ofItems);
      });
      return;
    }
    const metadata = value["metadata"];
    if (isObject(metadata)) found.push({ document, pointer, type: typeOf(kind, group), value, metadata });
  };
  visit2(document.value, "", {});
  return found;
}
function itemsOf(kind, value) {
  const items = value["items"];
  if (!kind.endsWith("List") || !Array.isArray(items)) return void 0;
  const metadata = value["metadata"];
  return isObject(metadata) && text(metadata["name"]) !== void 0 ? void 0 : items;
}

// src/platforms/kubernetes/nodes.ts
var POD_SPECIFICATIONS = {
  Pod: ["spec"],
  "CronJob.batch": ["spec", "jobTemplate", "spec", "template", "spec"],
  ...Object.fromEntries(
    [
      ...["Deployment.apps", "StatefulSet.apps", "DaemonSet.apps", "ReplicaSet.apps", "Job.batch"],
      ...["Deployment.extensions", "DaemonSet.extensions", "ReplicaSet.extensions", "ReplicationController"]
    ].map((type) => [type, ["spec", "template", "spec"]])
  )
};
function nodesOfWorkload(type, value) {
  if (!Object.hasOwn(POD_SPECIFICATIONS, type)) return void 0;
  const pod = at(value, ...POD_SPECIFICATIONS[type] ?? []);
  const affinity = ["affinity", "nodeAffinity", "requiredDuringSchedulingIgnoredDuringExecution"];
  return both(labelled(at(pod, "nodeSelector")), terms(at(pod, ...affinity, "nodeSelectorTerms")));
}
function nodesOfVolume(value) {
  const affinity = at(value, "spec", "nodeAffinity", "required", "nodeSelectorTerms");
  return both(labelled(at(value, "metadata", "labels")), terms(affinity));
}
function nodesOfClass(value) {
  return terms(value["allowedTopologies"], "matchLabelExpressions");
}
function both(always, alternatives) {
  return alternatives.length === 0 ? [always] : alternatives.map((one) => [...always, ...one]);
}
function labelled(labels) {
  return Object.entries(isObject(labels) ? labels : {}).flatMap(
    ([label, value]) => typeof value === "string" ? [{ label, values: [value] }] : []
  );
}
function terms(list, key = "matchExpressions") {
  return listOf(list).filter(isObject).map(
    (term) => listOf(term[key]).filter(isObject).filter(({ operator }) => operator === void 0 || operator === "In" || operator === "Exists").map((one) => ({
      label: text(one["key"]) ?? "",
      values: listOf(one["values"]).filter((value) => typeof value === "string")
    }))
  );
}

// src/platforms/kubernetes/places.ts
var DRIVERS = [
  [/(?:^|\.)csi\.aws\.com$|^kubernetes\.io\/aws-ebs$/, "aws"],
  [/(?:^|\.)csi\.azure\.com$|^kubernetes\.io\/azure-(?:disk|file)$/, "azure"],
  [/(?:^|\.)csi\.storage\.gke\.io$|^kubernetes\.io\/gce-pd$/, "gcp"],
  [/(?:^|\.)csi\.alibabacloud\.com$/, "alicloud"],
  [/^com\.tencent\.cloud\.csi\./, "tencentcloud"],
  [/(?:^|\.)csi\.everest\.io$|^everest-csi-provisioner$/, "huaweicloud"],
  [/(?:^|\.)csi\.volcengine\.com$/, "volcengine"]
];
var IN_TREE = {
  awsElasticBlockStore: "aws",
  azureDisk: "azure",
  gcePersistentDisk: "gcp"
};
var NODE_LABELS = [
  [/^(?:eks\.amazonaws\.com\/(?!compute-type$)|karpenter\.k8s\.aws\/|topology\.ebs\.csi\.aws\.com\/)/, "aws"],
  [/^(?:kubernetes\.azure\.com\/|topology\.disk\.csi\.azure\.com\/)/, "azure"],
  [/^(?:cloud\.google\.com\/gke-|topology\.gke\.io\/)/, "gcp"],
  [/^topology\.diskplugin\.csi\.alibabacloud\.com\//, "alicloud"],
  [/^topology\.com\.tencent\.cloud\.csi\.cbs\//, "tencentcloud"]
];
var REGION = /^(?:topology\.kubernetes\.io|failure-domain\.beta\.kubernetes\.io)\/region$/;
var ZONE = /^(?:failure-domain\.beta\.kubernetes\.io|topology\.[\w.-]+)\/zone$/;
function placeOf(type, value) {
  if (type === "StorageClass.storage.k8s.io")
    return placed(cloudOfDriver(value["provisioner"]), nodesOfClass(value));
  if (type === "PersistentVolume") return placed(cloudOfVolume(value), nodesOfVolume(value));
  const nodes = nodesOfWorkload(type, value);
  return nodes && placed(cloudOfNodes(nodes), nodes);
}
function cloudOfVolume(value) {
  const specification = at(value, "spec");
  const kinds = isObject(specification) ? Object.keys(specification) : [];
  const inTree = kinds.find((kind) => Object.hasOwn(IN_TREE, kind));
  return inTree === void 0 ? cloudOfDriver(at(value, "spec", "csi", "driver")) : IN_TREE[inTree];
}
function cloudOfDriver(driver) {
  return DRIVERS.find(([pattern]) => pattern.test(text(driver) ?? ""))?.[1];
}
function cloudOfNodes(nodes) {
  const cloudsOf = (requirements) => requirements.flatMap(({ label }) => NODE_LABELS.find(([pattern]) => pattern.test(label))?.[1] ?? []);
  return agreed(nodes, cloudsOf);
}
function placed(name, nodes) {
  if (name === void 0) return void 0;
  const region = agreed(nodes, valuesOf(REGION)) ?? agreed(nodes, valuesOf(ZONE), withoutZone);
  return region === void 0 ? { name, region: unknown("the region of the nodes") } : { name, region, source: "topology" };
}
function valuesOf(label) {
  return (requirements) => requirements.filter((one) => label.test(one.label)).flatMap(({ values }) => values);
}
function agreed(nodes, tell, as = (value) => value) {
  const told = nodes.map(tell);
  return told.some((values) => values.length === 0) ? void 0 : onlyOne(told.flat(), as);
}
function onlyOne(values, as) {
  return new Set(values.map(as)).size === 1 ? values[0] : void 0;
}
function withoutZone(zone) {
  return zone.replace(/-?[a-z0-9]$/, "");
}

// src/platforms/kubernetes/velero.ts
var BACKUPS = "BackupStorageLocation.velero.io";
var SNAPSHOTS = "VolumeSnapshotLocation.velero.io";
var PROVIDERS = {
  aws: "aws",
  azure: "azure",
  gcp: "gcp",
  alibabacloud: "alicloud"
};
function isBackupLocation({ type }) {
  return type === BACKUPS;
}
function backupsOf({ value }, beside) {
  if (at(value, "spec", "accessMode") === "ReadOnly") return [];
  const url = text(at(value, "spec", "config", "s3Url"));
  const to = url === void 0 ? placeOfLocation(value) : placeOfHost(url);
  const pointer = url !== void 0 ? "/spec/config/s3Url" : at(value, "spec", "config", "region") === void 0 ? "/spec/provider" : "/spec/config/region";
  return [
    { kind: "backup", from: clusterOf(beside), to: to ?? unsettled("the place of the bucket"), at: pointer }
  ];
}
function placeOfLocation(value) {
  const plugin2 = (text(at(value, "spec", "provider")) ?? "").replace(/^.*\//, "");
  const name = Object.hasOwn(PROVIDERS, plugin2) ? PROVIDERS[plugin2] : void 0;
  const region = text(at(value, "spec", "config", "region"));
  if (name === void 0 || region === void 0) return void 0;
  return { provider: { name, region } };
}
function clusterOf(beside) {
  const places = beside.filter(({ type }) => type === SNAPSHOTS).map(({ value }) => placeOfLocation(value));
  const [first] = places;
  const isOne = new Set(places.map((place) => JSON.stringify(place))).size === 1;
  return first !== void 0 && isOne ? first : unsettled("the region of the cluster");
}
function unsettled(what) {
  return { territory: unknown(what) };
}

// src/platforms/kubernetes/platform.ts
var EXTENSION = /\.(?:ya?ml|json)$/i;
var kubernetes = {
  name: "kubernetes",
  scope: "file",
  claims: (path3) => EXTENSION.test(path3),
  recognises: ({ text: text2 }) => text2.includes("apiVersion") && text2.includes("kind"),
  read
};
function read(folder) {
  const seen = /* @__PURE__ */ new Map();
  const objects = folder.documents.flatMap(objectsIn);
  const resources = objects.map((object) => {
    const address = addressOf(object.type, object.metadata);
    const key = `${object.document.file}
${address}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    const resource2 = resourceOf(object, count === 1 ? address : `${address}#${count}`);
    return isBackupLocation(object) ? withFlows(resource2, backupsOf(object, objects)) : resource2;
  });
  return { resources, diagnostics: [] };
}
function resourceOf({ document, pointer: at2, type, value }, address) {
  const head = join(at2, "");
  const provider = placeOf(type, value);
  return {
    platform: "kubernetes",
    type,
    address,
    value,
    ...provider === void 0 ? {} : { provider },
    locate: (pointer) => ({
      location: document.locate(pointer === "" ? head : at2 + pointer),
      related: []
    }),
    extent: () => document.extent(at2)
  };
}
function withFlows(resource2, flows) {
  return {
    ...resource2,
    flows: () => flows,
    locate: (pointer) => {
      const [root, fact, index] = segmentsOf(pointer);
      const isFlow = root === "$context" && fact === "flows";
      return resource2.locate(isFlow ? flows[Number(index)]?.at ?? "" : pointer);
    }
  };
}

// src/platforms/terraform/index.ts
function terraformWith(settings) {
  const named = plansNamedBy(settings);
  const isPlan = (path3) => isPlanFile(path3) || named.has(path3);
  return {
    name: "terraform",
    scope: "folder",
    claims: (path3) => {
      if (isInstalled(path3)) return isConfigurationFile(path3) || isInstalledListing(path3);
      const isOurs = isConfigurationFile(path3) || isVariablesFile(path3) || isPlan(path3);
      return isOurs && !`/${path3}`.includes("/.terraform/");
    },
    recognises: ({ file, text: text2 }) => !isPlan(file) || looksLikePlan(text2),
    readsWith({ file, text: text2 }, folders) {
      if (isInstalledListing(file)) return [rootOfListing(file), ...installedFolders(file, text2)];
      if (isPlan(file)) return looksLikePlan(text2) ? folders : [];
      const folder = folderOf(file);
      return [...moduleFoldersIn(text2, folder), ...foldersNamedFor(folder, settings)];
    },
    // Most of the platform: loaded with the first file that is Terraform's.
    read: async (folder) => (await import("./read-MLTDPE55.js")).read(folder, settings)
  };
}
function plansNamedBy({ roots = [] }) {
  return new Set(roots.map(({ folder, plan }) => plan && resolved(folder, plan)));
}
var terraform = terraformWith({});
function foldersNamedFor(folder, { roots = [] }) {
  return roots.filter((root) => resolved("", root.folder) === folder).flatMap(({ varFiles = [], plan }) => plan === void 0 ? varFiles : [...varFiles, plan]).map((name) => resolved(folder, name)).filter((file) => file !== void 0).map(folderOf);
}

// src/platforms/wechat/resource.ts
var PLATFORM = "wechat";
function resourceAt(document, at2, { context, ...described }) {
  return {
    platform: PLATFORM,
    file: document.file,
    ...described,
    ...context === void 0 ? {} : { context },
    locate: (pointer) => ({
      location: document.locate(pointer === "" ? headOf(at2) : at2 + pointer),
      related: []
    }),
    extent: () => document.extent(at2)
  };
}
function headOf(at2) {
  return join(at2, "");
}

// src/platforms/wechat/traced-resource.ts
function tracedResource({ context, ...described }, origins, home) {
  return {
    platform: PLATFORM,
    file: home.document.file,
    ...described,
    ...context === void 0 ? {} : { context },
    locate: (pointer) => ({ location: locationOf(pointer, origins, home), related: [] }),
    extent: () => extentOf([home, ...origins.values()])
  };
}
function locationOf(pointer, origins, home) {
  for (let known = pointer; known !== ""; known = parentOf(known)) {
    const origin = origins.get(known);
    if (origin !== void 0) return origin.document.locate(origin.pointer + pointer.slice(known.length));
  }
  const missing = pointer === "" ? headOf(home.pointer) : home.pointer + pointer;
  return home.document.locate(missing);
}
function extentOf(origins) {
  const [home, ...others] = origins;
  let extent = home.document.extent(home.pointer);
  for (const { document, pointer } of others) {
    if (document === home.document) extent = union(extent, document.extent(pointer));
  }
  return extent;
}
function union(a, b) {
  const aFirst = a.startLine < b.startLine || a.startLine === b.startLine && a.startColumn <= b.startColumn;
  const aLast = a.endLine > b.endLine || a.endLine === b.endLine && a.endColumn >= b.endColumn;
  const [first, last] = [aFirst ? a : b, aLast ? a : b];
  return {
    file: a.file,
    startLine: first.startLine,
    startColumn: first.startColumn,
    endLine: last.endLine,
    endColumn: last.endColumn
  };
}

// src/platforms/wechat/values.ts
function isFields(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isText(value) {
  return typeof value === "string" && value !== "";
}
function listOf2(value) {
  return Array.isArray(value) ? value : [];
}
function setField(target, key, value) {
  Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
}

// src/platforms/wechat/paths.ts
function baseName(path3) {
  return path3.slice(path3.lastIndexOf("/") + 1);
}
function fileIn(path3, name) {
  return path3 === "" ? name : `${path3}/${name}`;
}
function hasSibling(folder, names) {
  return names.some((name) => folder.exists(fileIn(folder.path, name)));
}
function* foldersUp(path3, levels) {
  yield path3;
  for (let level = 0, at2 = path3; level < levels && at2 !== ""; level++) {
    at2 = at2.slice(0, Math.max(0, at2.lastIndexOf("/")));
    yield at2;
  }
}
function within(app, ...written) {
  if (!written.every(isText)) return void 0;
  return [app, ...written].flatMap((part) => part.split("/")).filter((part) => part !== "" && part !== ".").join("/");
}
function hasAbove(folder, name, levels) {
  return [...foldersUp(folder.path, levels)].slice(1).some((path3) => folder.exists(fileIn(path3, name)));
}
function documentsNamed(folder, name) {
  return folder.documents.filter((document) => baseName(document.file) === name);
}

// src/platforms/wechat/accounts/stage.ts
var EXAMPLE = /(?:^|[._-])(?:example|sample|template|tmpl|dist|tpl)(?:[._-]|$)/i;
var DEVELOPMENT = /(?:^|[._-])(?:dev|develop|development|local|test|testing|unittest|junit|qa|sit|uat|stg|staging)(?:[._-]|$)/i;
var TEST_FOLDER = /(?:^|\/)(?:test|tests|__tests__|testdata|fixtures)\//i;
var NOT_PRODUCTION = /^!(?:prod|production|prd|release|online|live)$/i;
function stageOf(file, profile) {
  const name = file.slice(file.lastIndexOf("/") + 1);
  if (EXAMPLE.test(name)) return "example";
  if (DEVELOPMENT.test(name) || TEST_FOLDER.test(file)) return "development";
  return profile !== void 0 && isForDevelopment(profile) ? "development" : void 0;
}
function isForDevelopment(expression) {
  const alternatives = expression.split(/[,|]/).map((each) => each.split(/[\s&()]+/).filter((name) => name !== "")).filter((names) => names.length > 0);
  return alternatives.length > 0 && alternatives.every((names) => names.some((name) => DEVELOPMENT.test(name) || NOT_PRODUCTION.test(name)));
}

// src/platforms/wechat/accounts/precedence.ts
var LAYERED = [
  // https://docs.spring.io/spring-boot/reference/features/external-config.html
  /^(application|bootstrap)(?:-([^/]*))?\.(?:ya?ml|properties)$/i,
  // https://vite.dev/guide/env-and-mode, https://laravel.com/docs/configuration#additional-environment-files
  /^(\.env)(?:\.([^/]*))?$/i,
  // https://docs.docker.com/reference/compose-file/merge/
  /^(?:docker-)?(compose)(?:\.([^/]*))?\.ya?ml$/i
];
function ranked(account) {
  const { kind, name, home, profile } = account;
  const identity = `${kind.type} ${name.toLowerCase().replace(/[-_]/g, "")}`;
  const [list = identity] = identity.split("[", 1);
  const { file } = home.document;
  return { account, identity, list, stage: stageOf(file, profile), layer: layerOf(file) };
}
function outranks(over, under) {
  const [upper, lower] = [over.layer, under.layer];
  if (over === under || upper === void 0 || lower === void 0) return false;
  if (over.stage !== void 0 || upper.family !== lower.family) return false;
  if (upper.family === "compose" && !isSameBlock(over.account, under.account)) return false;
  if (upper.variant !== lower.variant) return lower.variant === void 0;
  const profile = under.account.profile;
  if (over.account.profile !== profile) return profile === void 0;
  return isLater(over.account, under.account);
}
function layerOf(file) {
  for (const pattern of LAYERED) {
    const [, family2, variant] = pattern.exec(baseName(file)) ?? [];
    if (family2 !== void 0) return { family: family2.toLowerCase(), variant };
  }
  return void 0;
}
function isSameBlock(a, b) {
  return parentOf(a.home.pointer) === parentOf(b.home.pointer);
}
function isLater(over, under) {
  const [a, b] = [over.home.document, under.home.document];
  if (a.file === b.file) return a.index > b.index;
  return a.format === "properties" && b.format === "yaml";
}

// src/platforms/wechat/accounts/references.ts
var REFERENCE = /\$\{\s*([\w.-]*)[^{}]*\}|\{\{\s*\.?([\w.-]*)[^{}]*\}\}|#\{[^{}]*\}|@([\w.-]+)@|<%[=-]?\s*([\w.]*)[^%]*%>|%(\w+)%|\$([A-Za-z_]\w*)/g;
var STORED = /^(ENC\(|vault:|secret:\/\/|ssm:|kms:|sm:\/\/|op:\/\/|file:)/;
var PLACEHOLDER = /[<>*[\]]|你的|您的|请|域名|x{3}|\byour|example\.(?:com|org|net)|\bdomain\.com/i;
function addressValue(text2) {
  const names = [...text2.matchAll(REFERENCE)].map(
    (match) => match.slice(1).find((name) => name) ?? "an expression"
  );
  if (names.length > 0 && !text2.startsWith("http://")) return unknown(names.join(", "));
  if (STORED.test(text2)) return unknown("a secret store");
  return PLACEHOLDER.test(text2) ? unknown("what replaces a placeholder") : text2;
}

// src/platforms/wechat/accounts/account.ts
function slotOf(kind, key) {
  const canonical = canonicalKey(key);
  return kind.slots.find((slot2) => slot2.keys.includes(canonical));
}
function canonicalKey(key) {
  return key.toLowerCase().replace(/[^a-z0-9]/g, "");
}
function isAccount(kind, filled) {
  return kind.marks.some((name) => (filled.get(name)?.text ?? "") !== "");
}
function isTencentCloud(filled) {
  return /(?:^|:-?)AKID[0-9A-Za-z]{32}\}?$/.test(filled.get("secretId")?.text ?? "");
}
function accountResources(candidates) {
  const all = candidates.map(ranked);
  const wholes = new Set(all.filter(({ account }) => !account.isFragment).map(({ identity }) => identity));
  const declared = all.filter(({ identity }) => wholes.has(identity));
  const filledBy = slotsByIdentity(declared);
  const lists = groupBy(
    declared.filter(({ layer }) => layer !== void 0),
    ({ list }) => list
  );
  return declared.map((each) => {
    const { kind, filled, open = false } = each.account;
    const unfilled = kind.slots.map(({ name }) => name).filter((slot2) => !filled.has(slot2));
    const elsewhere = open ? unfilled : unfilled.filter((slot2) => filledBy(each).has(slot2));
    return accountResource(each, elsewhere, overridden(each, lists.get(each.list) ?? []));
  });
}
function slotsByIdentity(declared) {
  const [byAny, byOthers] = [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map()];
  for (const { identity, stage, account } of declared) {
    for (const map of stage === "development" ? [byAny] : [byAny, byOthers]) {
      const slots = map.get(identity) ?? /* @__PURE__ */ new Set();
      for (const slot2 of account.filled.keys()) slots.add(slot2);
      map.set(identity, slots);
    }
  }
  return ({ identity, stage }) => (stage === "development" ? byAny : byOthers).get(identity) ?? /* @__PURE__ */ new Set();
}
function overridden(one, list) {
  const slots = [...one.account.filled.keys()];
  const winners = list.filter((other) => outranks(other, one));
  if (winners.some(({ identity }) => identity.includes("[") && one.identity.includes("["))) return slots;
  return slots.filter(
    (slot2) => winners.some(({ identity, account }) => identity === one.identity && account.filled.has(slot2))
  );
}
function accountResource({ account, stage }, elsewhere, overrides) {
  const { kind, filled, home } = account;
  const value = {};
  const origins = /* @__PURE__ */ new Map();
  for (const slot2 of kind.slots) {
    const written = filled.get(slot2.name);
    if (written === void 0 || slot2.value !== "text" && overrides.includes(slot2.name)) continue;
    value[slot2.name] = slot2.value !== "text" && written.text !== "" ? addressValue(written.text) : written.text;
    origins.set(join("", slot2.name), { document: home.document, pointer: written.pointer });
  }
  const context = {
    ...stage === void 0 ? {} : { stage },
    ...elsewhere.length === 0 ? {} : { elsewhere },
    ...overrides.length === 0 ? {} : { overridden: overrides }
  };
  const flows = kind.flows?.(value, elsewhere) ?? [];
  flows.forEach(({ at: at2 }, index) => {
    const origin = origins.get(at2);
    if (origin !== void 0) origins.set(join("/$context/flows", index), origin);
  });
  const resource2 = tracedResource(
    { type: kind.type, address: addressOf2(account), value, context },
    origins,
    home
  );
  return kind.flows === void 0 ? resource2 : { ...resource2, flows: () => flows };
}
function addressOf2({ kind, name }) {
  return `${kind.type}.${name}`;
}
function textOf(value) {
  if (isUnknown(value)) return "${expression}";
  if (value === null) return "";
  if (typeof value === "string") return value.trim();
  return typeof value === "number" || typeof value === "boolean" ? String(value) : void 0;
}

// src/platforms/wechat/accounts/comments.ts
var COMMENTED = /^[ \t]*(?:#+|\/\/+|!|;|\*)[ \t]*(?:export |- )?["']?([\w.-]{1,100})["']?[ \t]*(?:=>|[:=])[ \t]*["']?([A-Za-z0-9_-]{32}|[A-Za-z0-9_-]{43})(?![A-Za-z0-9_-])/gm;
var SECRETS = [
  [/(?:corp|agent)secret$/, "wecomSecret"],
  [/secret$/, "appSecret"],
  [/aeskey$/, "encodingAesKey"],
  [/(?:mchkey|paykey|apiv?[23]?key|apikeyv[23]|v[23]key)$/, "apiKey"]
];
function commentedCredentials(documents, accounts) {
  const files = new Set(accounts.filter(({ type }) => ACCOUNT_TYPE.test(type)).map(({ file }) => file));
  const byFile = new Map(documents.toReversed().map((document) => [document.file, document]));
  return [...byFile.values()].filter(({ file }) => files.has(file)).flatMap(credentialsIn);
}
var ACCOUNT_TYPE = /^(?:wechat_(?:.*account|open_platform|pay_merchant)|wecom_app)$/;
function credentialsIn(document) {
  return [...document.source.text.matchAll(COMMENTED)].flatMap(
    ({ index, 0: line, 1: key = "", 2: value = "" }) => {
      const secret = SECRETS.find(([keys]) => keys.test(canonicalKey(key)))?.[1];
      if (secret === void 0) return [];
      const end = index + line.length;
      return [credential(document, key, secret, value, { start: end - value.length, end })];
    }
  );
}
function credential(document, key, secret, value, span) {
  const type = "wechat_commented_credential";
  const stage = stageOf(document.file, void 0);
  return {
    platform: PLATFORM,
    type,
    address: `${type}.${key}`,
    file: document.file,
    value: { [secret]: value },
    ...stage === void 0 ? {} : { context: { stage } },
    locate: () => ({ location: document.at(span), related: [] }),
    extent: () => document.at(span)
  };
}

// src/platforms/wechat/accounts/passed-on.ts
var RECEIVING = ["callbackUrl", "notifyUrl", "refundNotifyUrl", "payScoreNotifyUrl"];
function passedOn(value) {
  return RECEIVING.flatMap((slot2) => {
    const address = value[slot2];
    const to = typeof address === "string" ? placeOfHost(address) : void 0;
    return to === void 0 ? [] : [{ kind: "collection", from: { territory: "CN" }, to, at: join("", slot2) }];
  });
}

// src/platforms/wechat/accounts/account-kinds.ts
function slot(name, value, ...otherKeys) {
  return { name, value, keys: [name.toLowerCase(), ...otherKeys] };
}
var API_HOST_KEYS = ["apihosturl", "apibaseurl", "hostsapihost", "httpbaseuri", "baseuri", "baseapiurl"];
var NESTED_KEYS = ["hosts", "http", "oauth", "configstorage"];
var APP_SLOTS = [
  slot("appId", "text"),
  slot("appSecret", "text", "secret", "appsecretkey", "secretkey"),
  slot("token", "text", "msgtoken", "messagetoken"),
  slot("encodingAesKey", "text", "aeskey", "msgaeskey", "messageaeskey"),
  slot("callbackUrl", "address", "msgcallbackurl", "messagecallbackurl"),
  slot(
    "oauthRedirectUrl",
    "address",
    "redirecturl",
    "redirecturi",
    "oauthredirecturi",
    "oauthcallback",
    "oauthcallbackurl"
  ),
  slot("apiHost", "address", ...API_HOST_KEYS)
];
var APP_MARKS = ["appId", "appSecret"];
var ACCOUNT = {
  type: "wechat_account",
  slots: APP_SLOTS,
  marks: APP_MARKS,
  flows: passedOn
};
var OFFICIAL_ACCOUNT = { ...ACCOUNT, type: "wechat_official_account" };
var MINI_PROGRAM_ACCOUNT = { ...ACCOUNT, type: "wechat_mini_program_account" };
var OPEN_PLATFORM = {
  ...ACCOUNT,
  type: "wechat_open_platform",
  slots: [
    ...APP_SLOTS.map(
      (it) => it.name === "appId" ? slot("appId", "text", "componentappid") : it.name === "appSecret" ? { ...it, keys: [...it.keys, "componentsecret", "componentappsecret"] } : it
    ),
    // Tickets are left out: a new one comes every ten minutes.
    slot("authorizerRefreshToken", "text", "refreshtoken")
  ]
};
var WECOM_APP = {
  type: "wecom_app",
  slots: [
    slot("corpId", "text"),
    slot("agentId", "text"),
    slot("secret", "text", "corpsecret", "appsecret", "agentsecret"),
    slot("token", "text"),
    slot("encodingAesKey", "text", "aeskey"),
    slot("callbackUrl", "address"),
    slot("messageAuditPrivateKey", "text", "msgauditprikey"),
    slot("apiHost", "address", ...API_HOST_KEYS, "configstoragebaseapiurl")
  ],
  marks: ["corpId", "agentId", "secret", "messageAuditPrivateKey"],
  flows: passedOn
};
var PAY_MERCHANT = {
  type: "wechat_pay_merchant",
  slots: [
    slot("appId", "text"),
    slot("appSecret", "text"),
    slot("mchId", "text", "merchantid"),
    slot(
      "apiV2Key",
      "text",
      "mchkey",
      "key",
      "apikey",
      "paykey",
      "v2key",
      "v2secretkey",
      "apikeyv2",
      "mchapikey"
    ),
    slot(
      "apiV3Key",
      "text",
      "v3key",
      "v3secretkey",
      "apikeyv3",
      "apiv3secret",
      "secretkey",
      "mchapiv3key",
      "mchv3key"
    ),
    slot(
      "privateKey",
      "text",
      "privatekeystring",
      "privatekeycontent",
      "mchprivatekey",
      "merchantprivatekey"
    ),
    slot("privateKeyPath", "text", "keypath", "keypempath", "mchprivatekeypath", "merchantprivatekeypath"),
    slot(
      "certificateSerial",
      "text",
      "certserialno",
      "serialno",
      "mchserialno",
      "merchantserialnumber",
      "mchserialnumber"
    ),
    slot("publicKeyId", "text"),
    slot("publicKeyPath", "text"),
    // The certificate of WeChat Pay itself, where a file is named for it.
    slot(
      "platformCertificatePath",
      "text",
      "platformcertpath",
      "platformcert",
      "platformcertificate",
      "wechatpaycertificatepath",
      "wechatpaycertpath"
    ),
    slot("notifyUrl", "address", "paynotifyurl", "notifypayurl"),
    slot("refundNotifyUrl", "address", "notifyrefundurl"),
    slot("payScoreNotifyUrl", "address"),
    slot("signType", "setting", "paysigntype"),
    slot("sandbox", "setting", "usesandboxenv", "usesandbox", "sandboxenv", "issandbox"),
    slot("apiHost", "address", ...API_HOST_KEYS, "paybaseurl")
  ],
  marks: ["mchId", "apiV2Key", "apiV3Key", "privateKey", "privateKeyPath", "notifyUrl"],
  flows: passedOn
};
var TENCENT_CLOUD = {
  type: "tencent_cloud_credential",
  slots: [slot("secretId", "text"), slot("secretKey", "text")],
  marks: ["secretId"]
};

// src/platforms/wechat/accounts/bot-flows.ts
var SERVICES = [
  {
    model: /^(?:gpt-|chatgpt-|o[134](?:-|$))/,
    base: "openAiApiBase",
    address: /^https?:\/\/api\.openai\.com(?:[:/]|$)/
  },
  { model: /^claude-/, base: "claudeApiBase", address: /^https?:\/\/api\.anthropic\.com(?:[:/]|$)/ }
];
var IN_WECHAT = /(?:^|,)\s*(?:wechat\w+|wecom_bot|weixin|wx|wxy|wcf|wework|ntchat|gewechat)\s*(?:,|$)/;
var OTHERWISE = {
  botType: /^(?:|openai|openAI|chatGPT|claudeAPI)$/,
  useLinkAi: /^(?:|[Ff]alse)$/,
  useAzureChatgpt: /^(?:|[Ff]alse)$/
};
function answeredBy(value, elsewhere) {
  const { channel, model } = value;
  const isOther = Object.entries(OTHERWISE).some(([slot2, usual]) => !usual.test(textOf2(value[slot2])));
  const service = SERVICES.find((one) => one.model.test(textOf2(model)));
  if (isOther || service === void 0 || !IN_WECHAT.test(textOf2(channel))) return [];
  const { base, address } = service;
  const isWritten = textOf2(value[base]).trim() !== "";
  if (!isWritten && (value[base] !== void 0 || elsewhere.includes(base))) return [];
  const isOwn = !isWritten || address.test(textOf2(value[base]));
  const to = isOwn ? { territory: "US" } : placeOfHost(textOf2(value[base]));
  return to === void 0 ? [] : [{ kind: "events", from: { territory: "CN" }, to, at: join("", isWritten ? base : "model") }];
}
function textOf2(value) {
  if (value === void 0) return "";
  return typeof value === "string" ? value : "unknown";
}

// src/platforms/wechat/accounts/bots.ts
var BOT = {
  type: "wechat_bot",
  slots: [
    slot("puppet", "setting", "wechatypuppet"),
    slot("channel", "setting", "channeltype"),
    // Which service writes the answers.
    slot("model", "setting"),
    slot("botType", "setting"),
    slot("useLinkAi", "setting"),
    slot("useAzureChatgpt", "setting"),
    slot("openAiApiBase", "address"),
    slot("claudeApiBase", "address")
  ],
  marks: ["puppet", "channel"],
  flows: answeredBy
};
var COMPANIONS = /* @__PURE__ */ new Set([
  "openaiapikey",
  "singlechatprefix",
  "groupchatprefix",
  "conversationmaxtokens",
  "difyapibase",
  "wechatmpappid",
  "wechatcomcorpid"
]);
var SPEAKS_OF_BOT = /WECHATY_PUPPET|channel_type/i;
function botsIn(document, variables) {
  const keys = new Set(variables.map(({ name }) => canonicalKey(name)));
  const hasChannel = keys.has("channeltype") && [...COMPANIONS].some((key) => keys.has(key));
  const filled = /* @__PURE__ */ new Map();
  for (const { name, value, pointer } of variables) {
    const filledSlot = slotOf(BOT, name);
    const text2 = textOf(value);
    if (filledSlot === void 0 || text2 === void 0) continue;
    if (filledSlot.name === "puppet" ? !/^wechaty/i.test(name) : !hasChannel) continue;
    filled.set(filledSlot.name, { text: text2, pointer });
  }
  if (!isAccount(BOT, filled)) return [];
  const mark = filled.get("channel") ?? filled.get("puppet");
  return [{ kind: BOT, name: "bot", filled, home: { document, pointer: mark?.pointer ?? "" } }];
}

// src/platforms/wechat/accounts/variables.ts
var FAMILIES = [
  [family("(?:WECHAT|WEIXIN|WX)_?PAY(?:MENT)?"), PAY_MERCHANT],
  [
    family(
      "WECOM|WEWORK|WORK_?(?:WECHAT|WEIXIN|WX)|(?:WECHAT|WEIXIN|WX)_?(?:WORK|CP)|QYWX|QYWEIXIN|WECHATCOM(?:_?APP)?"
    ),
    WECOM_APP
  ],
  [family("(?:WECHAT|WEIXIN|WX)_?OPEN(?:_?PLATFORM)?"), OPEN_PLATFORM],
  [
    family(
      "(?:(?:WECHAT|WEIXIN|WX)_?)?MINI_?(?:PROGRAM|APP)|(?:WECHAT|WEIXIN|WX)_?(?:MINI|XCX|MA)|WXAPP|WXA"
    ),
    MINI_PROGRAM_ACCOUNT
  ],
  [family("(?:WECHAT|WEIXIN|WX)_?(?:OFFICIAL(?:_?ACCOUNT)?|OA|MP|GZH|OFFIACCOUNT)"), OFFICIAL_ACCOUNT],
  [family("WECHAT|WEIXIN|WX"), ACCOUNT],
  [family("TENCENT_?CLOUD|TENCENT_COS|TENCENT|QCLOUD|CLOUDBASE|TCB|COS"), TENCENT_CLOUD]
];
var PAY_ALONE = /^(?:PAY_)?((?:MCH|API_?V3|MERCHANT_SERIAL)\w+)$/;
var PAY_REST = /^(?:MCH|API_?V[23]|MERCHANT|PAY_)/;
var WECOM_REST = /^(?:CORP|AGENT)/;
var PLAIN = /^(?:APP_?ID|APP_?SECRET)$/;
var WECHAT_APP_ID = /^wx[0-9a-f]{16}$/;
var FOREIGN = /ALIPAY|BAIDU|DINGTALK|DOUYIN|FEISHU|KUAISHOU|TOUTIAO/;
var SPEAKS_OF_WECHAT = /wx|wechat|weixin|wecom|wework|qywx|mini_?program|mini_?app|mch|api_?v3|tcb_|cloudbase/i;
function variablesOf(map, at2) {
  if (!isFields(map)) return [];
  return Object.entries(map).map(([name, value]) => ({ name, value, pointer: join(at2, name) }));
}
function accountsInVariables(document, variables) {
  const groups = /* @__PURE__ */ new Map();
  for (const { name, value, pointer } of variables) {
    const text2 = textOf(value);
    const assigned = assign(constantCase(name));
    if (text2 === void 0 || assigned === void 0) continue;
    const key = keyOf(assigned.kind, assigned.group);
    const group = groups.get(key) ?? { ...assigned, filled: /* @__PURE__ */ new Map() };
    if (!group.filled.has(assigned.slot)) group.filled.set(assigned.slot, { text: text2, pointer });
    groups.set(key, group);
  }
  adoptByWecom(groups);
  return [...groups.values()].filter(isWechats).map(({ kind, group, filled }) => ({
    kind,
    name: group,
    filled,
    home: { document, pointer: firstOf(filled) },
    isFragment: !isAccount(kind, filled)
  }));
}
function keyOf(kind, group) {
  return `${kind.type} ${group}`;
}
function adoptByWecom(groups) {
  for (const { kind, group, filled } of [...groups.values()]) {
    const general = groups.get(keyOf(ACCOUNT, group));
    if (kind !== WECOM_APP || general === void 0) continue;
    for (const [slot2, written] of general.filled) {
      const own = slotOf(WECOM_APP, slot2)?.name;
      if (own !== void 0 && !filled.has(own)) filled.set(own, written);
    }
    groups.delete(keyOf(ACCOUNT, group));
  }
}
function isWechats({ kind, group, filled }) {
  if (kind === TENCENT_CLOUD) return isTencentCloud(filled);
  return group !== PLAIN_GROUP || WECHAT_APP_ID.test(filled.get("appId")?.text ?? "");
}
var PLAIN_GROUP = "APP";
function firstOf(filled) {
  const [first] = filled.values();
  return first?.pointer ?? "";
}
function constantCase(name) {
  return name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").replace(/[.-]/g, "_").toUpperCase();
}
function assign(name) {
  if (FOREIGN.test(name)) return void 0;
  for (const [pattern, kind] of FAMILIES) {
    const [, group, rest] = pattern.exec(name) ?? [];
    if (group === void 0 || rest === void 0) continue;
    const slot3 = slotOf(kind, rest);
    if (slot3 !== void 0) return { kind, group, slot: slot3.name };
    const special = kind === ACCOUNT ? specialKind(rest) : void 0;
    const ofSpecial = special === void 0 ? void 0 : slotOf(special, rest);
    if (special !== void 0 && ofSpecial !== void 0)
      return { kind: special, group, slot: ofSpecial.name };
  }
  const plain = PLAIN.test(name) ? slotOf(ACCOUNT, name) : void 0;
  if (plain !== void 0) return { kind: ACCOUNT, group: PLAIN_GROUP, slot: plain.name };
  const [, alone] = PAY_ALONE.exec(name) ?? [];
  const slot2 = alone === void 0 ? void 0 : slotOf(PAY_MERCHANT, alone);
  return slot2 === void 0 ? void 0 : { kind: PAY_MERCHANT, group: "MCH", slot: slot2.name };
}
function specialKind(rest) {
  if (PAY_REST.test(rest)) return PAY_MERCHANT;
  return WECOM_REST.test(rest) ? WECOM_APP : void 0;
}
function family(words) {
  return new RegExp(`^((?:.*?_)??(?:${words}))_?(\\w+)$`);
}

// src/platforms/wechat/accounts/client-variables.ts
var CLIENT_PREFIX = /^(?:VITE|VUE_APP|TARO_APP|NEXT_PUBLIC|REACT_APP)_(?=\w)/;
var SECRETS2 = /* @__PURE__ */ new Set([
  "appSecret",
  "secret",
  "encodingAesKey",
  "apiV2Key",
  "apiV3Key",
  "privateKey",
  "messageAuditPrivateKey"
]);
var AMBIGUOUS = /secret_?key$|(?<!encoding_?)aes_?key$/i;
function clientSecrets(document, variables) {
  return publishedSecrets(
    document,
    variables.flatMap(
      ({ name, ...variable }) => CLIENT_PREFIX.test(name) ? [{ ...variable, name: name.replace(CLIENT_PREFIX, "") }] : []
    )
  );
}
function publishedSecrets(document, variables) {
  const certain = variables.filter((variable) => !AMBIGUOUS.test(variable.name));
  return accountsInVariables(document, certain).flatMap(({ name, filled, home }) => {
    const value = {};
    const origins = /* @__PURE__ */ new Map();
    for (const [slot2, { text: text2, pointer }] of filled) {
      if (!SECRETS2.has(slot2)) continue;
      value[slot2] = text2;
      origins.set(join("", slot2), { document, pointer });
    }
    if (origins.size === 0) return [];
    const type = "wechat_client_variables";
    const stage = stageOf(document.file, void 0);
    const context = stage === void 0 ? {} : { context: { stage } };
    return [tracedResource({ type, address: `${type}.${name}`, value, ...context }, origins, home)];
  });
}

// src/platforms/wechat/accounts/dotenv.ts
var dotenv = {
  claims: (path3) => formatOf(path3) === "dotenv",
  mayBe: (text2) => SPEAKS_OF_WECHAT.test(text2) || SPEAKS_OF_BOT.test(text2),
  read: (documents) => {
    const read3 = documents.map((document) => ({ document, variables: variablesOf(document.value, "") }));
    return [
      ...accountResources(
        read3.flatMap(({ document, variables }) => [
          ...accountsInVariables(document, variables),
          ...botsIn(document, variables)
        ])
      ),
      ...read3.flatMap(({ document, variables }) => clientSecrets(document, variables))
    ];
  }
};

// src/platforms/wechat/accounts/binding.ts
function bind(document) {
  const root = { name: "", pointer: "", children: /* @__PURE__ */ new Map(), written: void 0 };
  visit(document.value, "", root);
  return root;
}
function bindingAt(root, ...keys) {
  let node = root;
  for (const key of keys) node = node?.children.get(key);
  return node;
}
var PLATFORM_CERTIFICATES = "platformcerts";
function filledSlots(kind, node) {
  const filled = /* @__PURE__ */ new Map();
  const fill = (key, { written }) => {
    const slot2 = slotOf(kind, key);
    if (slot2 !== void 0 && written !== void 0) filled.set(slot2.name, written);
  };
  for (const [key, child] of node.children) {
    fill(key, child);
    if (key === PLATFORM_CERTIFICATES) {
      for (const [id, file] of child.children)
        fill(id.startsWith("pubkeyid") ? "publickeypath" : "platformcertpath", file);
    }
    if (!NESTED_KEYS.includes(key)) continue;
    for (const [inner, grandchild] of child.children) fill(key + inner, grandchild);
  }
  return filled;
}
function visit(value, pointer, node) {
  const text2 = textOf(value);
  if (text2 !== void 0) {
    node.written = { text: text2, pointer };
    return;
  }
  if (typeof value !== "object" || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    const at2 = join(pointer, key);
    const into = Array.isArray(value) ? childOf(node, key, `${node.name}[${key}]`, at2) : descend(node, key, at2);
    visit(child, at2, into);
  }
}
function descend(from, key, pointer) {
  let node = from;
  for (const [, part = "", index] of key.matchAll(/([^.[\]]+)|\[([^\]]*)\]/g)) {
    node = index === void 0 ? childOf(node, canonicalKey(part), node.name === "" ? part : `${node.name}.${part}`, pointer) : childOf(node, canonicalKey(index), `${node.name}[${index}]`, pointer);
  }
  return node;
}
function childOf(node, key, name, pointer) {
  const known = node.children.get(key);
  if (known !== void 0) return known;
  const child = { name, pointer, children: /* @__PURE__ */ new Map(), written: void 0 };
  node.children.set(key, child);
  return child;
}

// src/platforms/wechat/accounts/settings.ts
var ROOTS = ["wx", "wechat", "weixin"];
var PREFIXES = [
  ["mp", OFFICIAL_ACCOUNT],
  ["miniapp", MINI_PROGRAM_ACCOUNT],
  ["open", OPEN_PLATFORM],
  ["cp", WECOM_APP],
  ["pay", PAY_MERCHANT],
  // The modules of EasyWeChat, in versions 4 to 6, and what people write.
  ["officialaccount", OFFICIAL_ACCOUNT],
  ["miniprogram", MINI_PROGRAM_ACCOUNT],
  ["mini", MINI_PROGRAM_ACCOUNT],
  ["openplatform", OPEN_PLATFORM],
  ["work", WECOM_APP],
  ["payment", PAY_MERCHANT]
];
var JOINED = new Map(
  ROOTS.flatMap((root) => PREFIXES.map(([prefix2, kind]) => [root + prefix2, kind]))
);
var COLLECTIONS = ["configs", "appconfigs", "apps", "corps"];
var NAMING = ["appId", "mchId", "corpId"];
function accountsInSettings(document, isAboutWechat2) {
  const root = bind(document);
  const below = isAboutWechat2 ? accountsBelow(document, { ...root, name: "wechat" }, void 0) : [];
  const found = [...below, ...accountsWithin(document, root, void 0)].filter(
    (each) => !each.isFragment && hasEvidence(each)
  );
  const known = new Set(found.map(({ home }) => home.pointer));
  const visit2 = (node) => {
    for (const child of node.children.values()) {
      const filled = filledSlots(ACCOUNT, child);
      if (!known.has(child.pointer) && isNamedAccount(filled)) {
        const home = { document, pointer: child.pointer };
        found.push({ kind: ACCOUNT, name: child.name, filled, home });
      }
      visit2(child);
    }
  };
  visit2(root);
  return found;
}
function isAboutWechat(file) {
  return /wechat|weixin|wxpay|(?:^|[._-])wx(?:[._-]|$)/i.test(baseName(file));
}
var WECHAT_ID = /^w[wx][0-9a-f]{16}$/;
function isNamedAccount(filled) {
  return WECHAT_ID.test(filled.get("appId")?.text ?? "") && filled.has("appSecret");
}
var EVIDENCE = [
  [/^(?:app|corp)Id$/, WECHAT_ID],
  [/^mchId$/, /^\d{8,10}$/],
  [/^secretId$/, /AKID/],
  [/(?:Secret|Key|Id|token)$|^secret$/, /^[0-9a-zA-Z_-]{32}$|^[0-9a-zA-Z_-]{43}$|^\$\{|^ENC\(|^vault:/]
];
function hasEvidence({ filled }) {
  return [...filled].some(
    ([slot2, { text: text2 }]) => EVIDENCE.some(([slots, shape]) => slots.test(slot2) && shape.test(text2))
  );
}
function accountsWithin(document, root, profile) {
  const found = [];
  const visit2 = (node) => {
    for (const [key, child] of node.children) {
      const keys = filledSlots(TENCENT_CLOUD, child);
      if (isTencentCloud(keys)) {
        const home = { document, pointer: child.pointer };
        found.push({ kind: TENCENT_CLOUD, name: child.name, filled: keys, home, profile });
      }
      const joined2 = JOINED.get(key);
      if (ROOTS.includes(key)) found.push(...accountsBelow(document, child, profile));
      else if (joined2 !== void 0) found.push(...accountsAt(document, joined2, child, /* @__PURE__ */ new Map(), profile));
      visit2(child);
    }
  };
  visit2(root);
  return found;
}
function accountsBelow(document, root, profile) {
  const home = { document, pointer: root.pointer };
  const app = filledSlots(ACCOUNT, root);
  const merchant = filledSlots(PAY_MERCHANT, root);
  merchant.delete("appSecret");
  const ownOf = (kind, filled, isFragment) => filled.size === 0 ? [] : [{ kind, name: root.name, filled, home, profile, isFragment }];
  return [
    ...ownOf(ACCOUNT, app, !isAccount(ACCOUNT, app)),
    ...ownOf(PAY_MERCHANT, merchant, !merchant.has("mchId")),
    ...PREFIXES.flatMap(([prefix2, kind]) => {
      const node = bindingAt(root, prefix2);
      return node === void 0 ? [] : accountsAt(document, kind, node, /* @__PURE__ */ new Map(), profile);
    })
  ];
}
function accountsAt(document, kind, node, inherited, profile) {
  const own = filledSlots(kind, node);
  const filled = new Map([...inherited, ...own]);
  const nodes = COLLECTIONS.flatMap((key) => [...node.children.get(key)?.children.values() ?? []]);
  const several = nodes.flatMap((child) => accountsAt(document, kind, child, filled, profile));
  if (several.length > 0) return several;
  const isFragment = !isAccount(kind, own);
  if (isFragment) {
    const named = [...node.children.values()].filter((child) => NAMING.some((name) => filledSlots(kind, child).has(name))).flatMap((child) => accountsAt(document, kind, child, filled, profile));
    if (named.length > 0 || own.size === 0) return named;
  }
  return [{ kind, name: node.name, filled, home: { document, pointer: node.pointer }, profile, isFragment }];
}

// src/platforms/wechat/accounts/environment.ts
var ACCOUNT_VARIABLE = /(?:wx|wechat|weixin|wecom|wework|qywx|mini_?program|mini_?app|mch|api_?v3|app|tcb|cloudbase)[\w.-]{0,40}(?:secret|key|token|id|url)/i;
var BLOCK = /\b(?:env(?:ironment)?|args)["']?\s*:|\bkind["']?\s*:\s*["']?(?:ConfigMap|Secret)\b/;
var SPEAKS_OF_ACCOUNT = /wechat|weixin|wecom|\bwx|w[xw][0-9a-f]{16}|mch[_-]?id/i;
var SETTING = /(?:^|[\s"'._-])(?:(?:app|corp)?[_-]?secret|token|mch[_-]?(?:id|key)|api[_-]?v[23][_-]?key)["']?\s*[:=]/im;
var BLOCKS = /* @__PURE__ */ new Set(["env", "environment", "args"]);
var environment = {
  claims: (path3) => ["yaml", "json", "toml"].includes(formatOf(path3) ?? ""),
  mayBe: (text2) => BLOCK.test(text2) && ACCOUNT_VARIABLE.test(text2) || SPEAKS_OF_ACCOUNT.test(text2) && SETTING.test(text2) || SPEAKS_OF_BOT.test(text2),
  read: (documents) => {
    const read3 = documents.map((document) => ({ document, blocks: blocksIn(document) }));
    return [
      ...accountResources(read3.flatMap(({ document, blocks }) => accountsIn(document, blocks))),
      ...read3.flatMap(({ document, blocks }) => blocks.flatMap((block) => clientSecrets(document, block)))
    ];
  }
};
function accountsIn(document, blocks) {
  return [
    ...accountsInSettings(document, isAboutWechat(document.file)),
    ...settingsOfBot(document),
    ...blocks.flatMap((block) => [...accountsInVariables(document, block), ...botsIn(document, block)]).map((account) => ({ ...account, open: true }))
  ];
}
function settingsOfBot(document) {
  const settings = variablesOf(document.value, "");
  const bots = botsIn(document, settings);
  return bots.length === 0 ? [] : [...bots, ...accountsInVariables(document, settings)];
}
function blocksIn(document) {
  const blocks = [];
  const visit2 = (value, pointer) => {
    if (typeof value !== "object" || value === null) return;
    if (isFields(value)) blocks.push(...dataOf(value, pointer));
    for (const [key, child] of Object.entries(value)) {
      const at2 = join(pointer, key);
      if (BLOCKS.has(key)) blocks.push(variablesIn(child, at2));
      visit2(child, at2);
    }
  };
  visit2(document.value, "");
  return blocks.filter((block) => block.length > 0);
}
function variablesIn(block, at2) {
  if (isFields(block)) return variablesOf(block, at2);
  if (!Array.isArray(block)) return [];
  return block.flatMap((item, index) => {
    const pointer = join(at2, index);
    if (isFields(item) && typeof item["name"] === "string") return namedVariable(item["name"], item, pointer);
    const [, name, value] = typeof item === "string" ? /^(\w+)=(.*)$/s.exec(item) ?? [] : [];
    return name === void 0 ? [] : [{ name, value, pointer }];
  });
}
function namedVariable(name, item, at2) {
  if ("value" in item) return [{ name, value: item["value"], pointer: join(at2, "value") }];
  return "valueFrom" in item ? [{ name, value: `\${${name}}`, pointer: join(at2, "valueFrom") }] : [];
}
function dataOf(object, at2) {
  const { kind, data, stringData } = object;
  if (typeof object["apiVersion"] !== "string" || kind !== "ConfigMap" && kind !== "Secret") return [];
  const variables = variablesOf(data, join(at2, "data"));
  return [
    kind === "Secret" ? variables.map((variable) => ({ ...variable, value: decoded(variable.value) })) : variables,
    variablesOf(stringData, join(at2, "stringData"))
  ];
}
function decoded(value) {
  if (typeof value !== "string") return value;
  const text2 = value.trim();
  return text2.length % 4 === 0 && /^[A-Za-z0-9+/]+={0,2}$/.test(text2) ? atob(text2) : value;
}

// src/platforms/wechat/accounts/javascript.ts
var PLACE = /(?:^|\/)(?:config|configs|conf|settings)\/|(?:config|settings|wechat|weixin|wxpay)[^/]*\.js/i;
var WECHAT_APP = /(?:^|:)w[wx][0-9a-f]{16}\}?$|^\$\{\w*(?:WX|WECHAT|WEIXIN)/i;
var javaScriptSettings = {
  claims: (path3) => formatOf(path3) === "javascript" && PLACE.test(path3) && !/\.min\.js$/i.test(path3),
  mayBe: (text2) => /wx|wechat|weixin/i.test(text2) && /\b(?:app_?id|mch_?id|corp_?id)["']?\s*:/i.test(text2) && /\bexports?\b/.test(text2),
  read: (documents) => accountResources(
    documents.flatMap(
      (document) => accountsInSettings(document, isAboutWechat(document.file) || isAccount2(document))
    )
  )
};
function isAccount2({ value }) {
  if (!isFields(value)) return false;
  return Object.entries(value).some(
    ([key, id]) => canonicalKey(key) === "appid" && typeof id === "string" && WECHAT_APP.test(id)
  );
}

// src/platforms/wechat/accounts/key-file.ts
var UPLOAD_KEY = /^private\.wx[0-9a-f]{16}\.key$/i;
var MERCHANT_KEY = /(?:^|[._-])apiclient_(?:key|cert)(?:[._-]|$)/i;
var WECHAT_PATH = /(?:^|[/._-])(?:(?:wechat|weixin|wx)(?:_?pay|_?cert)?)(?:[/._-]|$)/i;
var keyFile = {
  claims: (path3) => formatOf(path3) === "key",
  // PKCS #12 begins with the tag of a sequence, which is the character `0`.
  mayBe: (text2) => text2.startsWith("0") || text2.includes("-----BEGIN "),
  read: (documents, folder) => documents.flatMap((document) => {
    const purpose = purposeOf(document.file, folder);
    if (purpose === void 0 || !isFields(document.value)) return [];
    const stage = stageOf(document.file, void 0);
    return [
      resourceAt(document, "", {
        type: "wechat_key_file",
        address: `wechat_key_file.${baseName(document.file)}`,
        value: { purpose, ...document.value },
        ...stage === void 0 ? {} : { context: { stage } }
      })
    ];
  })
};
function purposeOf(file, folder) {
  const name = baseName(file);
  if (UPLOAD_KEY.test(name)) return "code upload";
  if (MERCHANT_KEY.test(name)) return "merchant";
  return WECHAT_PATH.test(file) || hasSibling(folder, ["project.config.json"]) ? "unnamed" : void 0;
}

// src/platforms/wechat/accounts/php.ts
var PLACE2 = /(?:^|\/)(?:config|configs|conf|settings)\/|(?:config|settings|wechat|weixin|wxpay)[^/]*\.php/i;
var phpSettings = {
  claims: (path3) => formatOf(path3) === "php" && PLACE2.test(path3),
  mayBe: (text2) => /wx|wechat|weixin|mch_?id/i.test(text2) && /['"](?:app_?id|mch_?id|corp_?id)['"]\s*=>/i.test(text2),
  read: (documents) => accountResources(
    documents.flatMap((document) => accountsInSettings(document, isAboutWechat(document.file)))
  )
};

// src/platforms/wechat/accounts/client-logging.ts
var LOGGERS = [
  "me.chanjar.weixin",
  "me.chanjar.weixin.mp",
  "me.chanjar.weixin.cp",
  "me.chanjar.weixin.open",
  "cn.binarywang.wx.miniapp"
];
var CLIENT_LOGGING = {
  type: "wechat_client_logging",
  slots: LOGGERS.map((logger) => slot(logger, "setting")),
  marks: LOGGERS
};
function clientLoggingIn(document, root, profile) {
  const levels = bindingAt(root, "logging", "level");
  if (levels === void 0) return [];
  const filled = /* @__PURE__ */ new Map();
  for (const logger of LOGGERS) {
    const written = bindingAt(levels, ...logger.split("."))?.written;
    if (written !== void 0) filled.set(logger, written);
  }
  if (filled.size === 0) return [];
  const home = { document, pointer: levels.pointer };
  return [{ kind: CLIENT_LOGGING, name: levels.name, filled, home, profile }];
}

// src/platforms/wechat/accounts/just-auth.ts
function login({ type }, id, secret) {
  return {
    type,
    slots: [
      slot(id, "text", "clientid"),
      slot(secret, "text", "clientsecret"),
      slot("agentId", "text"),
      slot("oauthRedirectUrl", "address", "redirecturi"),
      slot("ignoreCheckState", "setting")
    ],
    marks: [id, secret]
  };
}
var WECOM = login(WECOM_APP, "corpId", "secret");
var SOURCES = /* @__PURE__ */ new Map([
  ["wechatopen", login(ACCOUNT, "appId", "appSecret")],
  ["wechatmp", login(OFFICIAL_ACCOUNT, "appId", "appSecret")],
  ["wechatminiprogram", login(MINI_PROGRAM_ACCOUNT, "appId", "appSecret")],
  ["wechatenterprise", WECOM],
  ["wechatenterprisev2", WECOM],
  ["wechatenterpriseqrcodethird", WECOM],
  ["wechatenterpriseweb", WECOM]
]);
function loginsIn(document, root, profile) {
  const types = bindingAt(root, "justauth", "type")?.children ?? /* @__PURE__ */ new Map();
  return [...types].flatMap(([key, node]) => {
    const kind = SOURCES.get(key);
    if (kind === void 0) return [];
    const home = { document, pointer: node.pointer };
    const declared = { kind, name: node.name, filled: filledSlots(kind, node), home, profile };
    return [{ ...declared, isFragment: !hasEvidence(declared) }];
  });
}

// src/platforms/wechat/accounts/spring.ts
var NAME = /^(?:application|bootstrap)(?:[-_.][^/]*)?\.(?:ya?ml|properties)(?:\.(?:example|sample|template|tmpl|dist))?$/i;
var spring = {
  claims: (path3) => NAME.test(baseName(path3)),
  mayBe: (text2) => /wx|wechat|weixin/i.test(text2),
  read: (documents) => accountResources(documents.flatMap(declaredIn))
};
function declaredIn(document) {
  const root = bind(document);
  const profile = profileOf(root);
  return [
    ...accountsWithin(document, root, profile),
    ...loginsIn(document, root, profile),
    ...clientLoggingIn(document, root, profile)
  ];
}
function profileOf(root) {
  const node = bindingAt(root, "spring", "config", "activate", "onprofile") ?? bindingAt(root, "spring", "profiles");
  if (node === void 0) return void 0;
  if (node.written !== void 0) return node.written.text;
  const items = [...node.children].filter(([key]) => /^\d+$/.test(key)).map(([, item]) => item.written?.text ?? "");
  return items.length === 0 ? void 0 : items.join(",");
}

// src/platforms/wechat/accounts/taro.ts
var TARGETS = ["mini", "h5", "rn"];
var taro = {
  shares: true,
  claims: (path3) => formatOf(path3) === "javascript" && /(?:^|\/)config\/[^/]+$/.test(path3),
  mayBe: (text2) => /\b(?:defineConstants|mini|h5)\b/.test(text2) && SPEAKS_OF_WECHAT.test(text2),
  read: (documents) => documents.flatMap(secretsIn)
};
function secretsIn(document) {
  const { value } = document;
  if (!isFields(value)) return [];
  if (!("defineConstants" in value) && !TARGETS.some((target) => target in value)) return [];
  return ["env", "defineConstants"].flatMap((block) => {
    const written = variablesOf(value[block], `/${block}`);
    return publishedSecrets(
      document,
      written.map((variable) => ({ ...variable, value: insideQuotes(variable.value) }))
    );
  });
}
function insideQuotes(value) {
  return typeof value === "string" ? value.replace(/^(["'`])(.*)\1$/s, "$2") : value;
}

// src/platforms/wechat/cloud/access-rules.ts
var OPERATIONS = /* @__PURE__ */ new Set(["read", "write", "create", "update", "delete", "invoke"]);
var CLOUDBASE_EXPRESSION = /\b(?:auth|doc|resource|request)\s*(?:\.|[!=]=)/;
var CLOUDBASE_FILES = [
  "cloudbaserc.json",
  "cloudbaserc.yaml",
  "cloudbaserc.yml",
  "cloudbaserc.js",
  "cloudbase.config.js",
  "project.config.json"
];
var LEVELS_TO_CLOUDBASE = 4;
var accessRules = {
  claims: (path3) => /(?:^|[./-])rules?\.json$/i.test(path3),
  mayBe: (text2) => /"(?:read|write|invoke)"/.test(text2),
  read: (documents, folder) => documents.flatMap((document) => rulesIn(document, folder))
};
function isAccessRule(value) {
  if (!isFields(value)) return false;
  const entries = Object.entries(value);
  return entries.length > 0 && entries.every(
    ([key, rule]) => OPERATIONS.has(key) && (typeof rule === "boolean" || typeof rule === "string")
  );
}
function rulesIn(document, folder) {
  const rules = namedRules(document.value, "") ?? [];
  if (!rules.some(({ rule }) => speaksCloudBase(rule)) && !standsInCloudBase(folder)) return [];
  return rules.map((rule) => resource(document, rule));
}
function namedRules(value, at2) {
  if (isAccessRule(value)) return [{ at: at2, rule: value }];
  if (Array.isArray(value))
    return whole(value.map((item, index) => listedRule(item, join(at2, index))));
  if (!isFields(value)) return void 0;
  const inside = at2 === "" && "rules" in value ? namedRules(value["rules"], "/rules") : void 0;
  return inside ?? whole(
    Object.entries(value).map(
      ([name, rule]) => isAccessRule(rule) ? { at: join(at2, name), rule, name } : void 0
    )
  );
}
function listedRule(item, at2) {
  if (!isFields(item)) return void 0;
  const operations = Object.entries(item).filter(([key]) => OPERATIONS.has(key));
  const rule = Object.fromEntries(operations);
  const name = ["path", "collection", "collectionName", "name"].map((key) => item[key]).find(isText);
  return isAccessRule(rule) && name !== void 0 ? { at: at2, rule, name } : void 0;
}
function whole(rules) {
  const found = rules.filter((rule) => rule !== void 0);
  return found.length > 0 && found.length === rules.length ? found : void 0;
}
function speaksCloudBase(rule) {
  return Object.values(rule).some(
    (expression) => typeof expression === "string" && CLOUDBASE_EXPRESSION.test(expression)
  );
}
function standsInCloudBase(folder) {
  return hasSibling(folder, CLOUDBASE_FILES) || CLOUDBASE_FILES.some((name) => hasAbove(folder, name, LEVELS_TO_CLOUDBASE));
}
function typeOf2(file, rule) {
  if ("invoke" in rule) return "cloudbase_function_rule";
  return /storage|bucket/i.test(baseName(file)) ? "cloudbase_storage_rule" : "cloudbase_database_rule";
}
function resource(document, { at: at2, rule, name }) {
  const home = { document, pointer: at2 };
  const type = typeOf2(document.file, rule);
  const value = { ...name === void 0 ? {} : { collection: name }, aclRule: rule };
  const address = `${type}.${name ?? baseName(document.file).replace(/\.json$/i, "")}`;
  return tracedResource({ type, address, value }, /* @__PURE__ */ new Map([["/aclRule", home]]), home);
}

// src/platforms/wechat/mini-program/package-content.ts
var SERVER_ROOTS = ["cloudfunctionRoot", "cloudbaseRoot", "cloudcontainerRoot", "qcloudRoot"];
var SCRIPT = /\.js$/;
var DEPENDENCY = /\/node_modules\//;
function serverCodeInPackage(project2, folder) {
  const { miniprogramRoot = "", packOptions, setting } = project2;
  const client = rootPath(miniprogramRoot);
  if (client === void 0 || !isFields(setting) || setting["ignoreUploadUnusedFiles"] !== false) return [];
  if (!folder.exists(fileIn(folder.path, fileIn(client, "app.json")))) return [];
  const ignored = isFields(packOptions) ? listOf2(packOptions["ignore"]) : [];
  return SERVER_ROOTS.filter((key) => {
    const server = rootPath(project2[key]);
    if (server === void 0 || server === client || !`${server}/`.startsWith(prefix(client))) return false;
    const inPackage = server.slice(prefix(client).length);
    return !ignored.some((rule) => mayIgnore(rule, inPackage)) && holdsScripts(folder, fileIn(folder.path, server));
  });
}
function rootPath(written) {
  if (typeof written !== "string" || /\.\.|[${}<%\\]/.test(written)) return void 0;
  return written.split("/").filter((part) => part !== "" && part !== ".").join("/");
}
function prefix(path3) {
  return path3 === "" ? "" : `${path3}/`;
}
function mayIgnore(rule, path3) {
  if (!isFields(rule) || !isText(rule["value"])) return false;
  switch (rule["type"]) {
    case "folder":
      return `${path3}/`.toLowerCase().startsWith(prefix(rootPath(rule["value"])?.toLowerCase() ?? ""));
    case "glob":
    case "regexp":
    case "suffix":
      return true;
    default:
      return false;
  }
}
function holdsScripts(folder, path3) {
  const files = folder.list?.() ?? [];
  return files.some((file) => file.startsWith(`${path3}/`) && SCRIPT.test(file) && !DEPENDENCY.test(file));
}

// src/platforms/wechat/mini-program/project.ts
var SHARED = "project.config.json";
var PRIVATE = "project.private.config.json";
var COMPILE_TYPES = /* @__PURE__ */ new Set([
  "miniprogram",
  "plugin",
  "game",
  "gamePlugin",
  "miniprogramPlugin"
]);
var WECHAT_APP_ID2 = /^(?:wx|touristappid$|\$\{|\{\{|<%)/;
var SHARED_ONLY = /* @__PURE__ */ new Set([
  "babelSetting",
  "condition",
  "disableUseStrict",
  "enhance",
  "es6",
  "ignoreUploadUnusedFiles",
  "localPlugins",
  "minified",
  "minifyWXML",
  "minifyWXMLSetting",
  "minifyWXSS",
  "packNpmManually",
  "packNpmRelationList",
  "postcss",
  "swc",
  "uglifyFileName",
  "uploadWithSourceMap",
  "useCompilerPlugins"
]);
var project = {
  claims: (path3) => baseName(path3) === SHARED || baseName(path3) === PRIVATE,
  mayBe: () => true,
  read(documents, folder) {
    const shared = documents.find(
      (document) => baseName(document.file) === SHARED && isProject(document.value)
    );
    const isForeign2 = shared === void 0 && documents.some((document) => baseName(document.file) === SHARED);
    const own = documents.find(
      (document) => baseName(document.file) === PRIVATE && isPrivate(document.value)
    );
    const home = shared ?? (isForeign2 ? void 0 : own);
    return home === void 0 ? [] : [merge(home, shared, own, folder)];
  }
};
function isProject(value) {
  if (!isFields(value)) return false;
  const appId = value["appid"];
  if (isText(appId) && !WECHAT_APP_ID2.test(appId)) return false;
  if ("qqappid" in value) return false;
  if (!isFields(value["setting"]) && !isText(value["miniprogramRoot"])) return false;
  return isText(appId) || COMPILE_TYPES.has(value["compileType"]);
}
function isPrivate(value) {
  if (!isFields(value)) return false;
  const appId = value["appid"];
  if (isText(appId) && !WECHAT_APP_ID2.test(appId)) return false;
  return isFields(value["setting"]) || isFields(value["condition"]);
}
function merge(home, shared, own, folder) {
  const value = {};
  const setting = {};
  const origins = /* @__PURE__ */ new Map();
  for (const document of [shared, own]) {
    if (document === void 0 || !isFields(document.value)) continue;
    for (const [key, child] of Object.entries(document.value)) {
      const pointer = join("", key);
      if (key === "setting" && isFields(child)) {
        if (!origins.has(pointer)) origins.set(pointer, { document, pointer });
        for (const [name, choice] of Object.entries(child)) {
          if (document === own && SHARED_ONLY.has(name)) continue;
          const at2 = join(pointer, name);
          setField(setting, name, choice);
          origins.set(at2, { document, pointer: at2 });
        }
        setField(value, key, setting);
      } else {
        setField(value, key, child);
        origins.set(pointer, { document, pointer });
      }
    }
  }
  const context = { serverCodeInPackage: serverCodeInPackage(value, folder) };
  const described = { type: "wechat_project", address: "wechat_project", value, context };
  return tracedResource(described, origins, { document: home, pointer: "" });
}

// src/platforms/wechat/mini-program/strict-json.ts
function strictJson(text2) {
  try {
    const value = text2 === void 0 ? void 0 : JSON.parse(text2.replace(/^\uFEFF/, ""));
    if (text2 === void 0 || depthExceeds(value, MAX_NESTING_DEPTH)) return void 0;
    return mayHoldReservedKey(text2) ? escapeReserved(value) : value;
  } catch {
    return void 0;
  }
}

// src/platforms/wechat/mini-program/nearest-project.ts
var PROJECT = "project.config.json";
function nearestProject(folder, levels) {
  const own = documentsNamed(folder, PROJECT)[0];
  if (own !== void 0) return isProject(own.value) ? { path: folder.path, value: own.value } : void 0;
  for (const path3 of foldersUp(folder.path, levels)) {
    const file = fileIn(path3, PROJECT);
    if (!folder.exists(file)) continue;
    const value = strictJson(folder.read?.(file));
    return isProject(value) ? { path: path3, value } : void 0;
  }
  return void 0;
}
function dependsOn(folder, name) {
  const file = fileIn(folder.path, "package.json");
  const text2 = folder.exists(file) ? folder.read?.(file) : void 0;
  return text2?.includes(`"${name}"`) ?? false;
}
function rootOf(project2, key) {
  const written = project2.value[key];
  if (typeof written !== "string") return void 0;
  const parts = `${project2.path}/${written}`.split("/").filter((part) => part !== "" && part !== ".");
  return parts.join("/");
}

// src/platforms/wechat/cloud/cloud-function.ts
var LEVELS_TO_PROJECT = 4;
var cloudFunction = {
  claims: (path3) => baseName(path3) === "config.json",
  mayBe: (text2) => /"(?:openapi|triggers)"/.test(text2),
  read: (documents, folder) => standsInFunction(folder) ? documents.flatMap((document) => {
    const { value } = document;
    if (!isFunctionConfig(value)) return [];
    const type = "wechat_cloud_function";
    const address = `${type}.${baseName(folder.path) || "root"}`;
    return [resourceAt(document, "", { type, address, value })];
  }) : []
};
function isFunctionConfig(value) {
  if (!isFields(value)) return false;
  const { permissions, triggers } = value;
  return isFields(permissions) && Array.isArray(permissions["openapi"]) || listOf2(triggers).some((trigger) => isFields(trigger) && trigger["type"] === "timer");
}
function standsInFunction(folder) {
  if (dependsOn(folder, "wx-server-sdk")) return true;
  if (!hasSibling(folder, ["index.js", "index.ts"])) return false;
  const project2 = nearestProject(folder, LEVELS_TO_PROJECT);
  const root = project2 === void 0 ? void 0 : rootOf(project2, "cloudfunctionRoot");
  return root !== void 0 && root !== "" && folder.path.startsWith(`${root}/`);
}

// src/platforms/wechat/cloud/cloudbase.ts
var NAME2 = /^(?:cloudbaserc(?:\.[\w-]+)*\.(?:json|ya?ml|js)|cloudbase\.config\.js)$/;
var KEYS = ["envId", "functions", "framework", "functionRoot", "databases"];
var DATABASE_PLUGIN = /framework-plugin-database(?:@|$)/;
var WEBSITE_PLUGIN = /framework-plugin-website(?:@|$)/;
var FUNCTION_PLUGIN = /framework-plugin-function(?:@|$)/;
var cloudbase = {
  claims: (path3) => NAME2.test(baseName(path3)),
  mayBe: (text2) => KEYS.some((key) => text2.includes(key)),
  read: (documents) => documents.flatMap(resourcesIn)
};
function resourcesIn(document) {
  const { value } = document;
  if (!isFields(value) || !KEYS.some((key) => key in value)) return [];
  const plugins = pluginsOf(value);
  const inputs = (use, key) => plugins.filter((plugin2) => use.test(plugin2.use)).map((plugin2) => join(plugin2.inputs, key));
  return [
    environmentOf(document, value),
    ...plugins.flatMap((plugin2) => pluginVariables(document, plugin2)),
    ...["/functions", ...inputs(FUNCTION_PLUGIN, "functions")].flatMap((at2) => functionsAt(document, at2)),
    ...["/databases", ...inputs(DATABASE_PLUGIN, "collections")].flatMap((at2) => collectionsAt(document, at2))
  ];
}
var DEFAULT_REGION = "ap-shanghai";
function environmentOf(document, value) {
  const type = "cloudbase_environment";
  const resource2 = resourceAt(document, "", { type, address: type, value });
  return {
    ...resource2,
    provider: { name: "cloudbase", ...placeOf2(value["region"]) },
    locate: (pointer) => resource2.locate(segmentsOf(pointer)[1] === "provider" ? "/region" : pointer)
  };
}
function placeOf2(region) {
  if (region === void 0) return { region: DEFAULT_REGION, source: "default" };
  if (isText(region)) return { region, source: "argument" };
  return { region: isUnknown(region) ? region : unknown("region") };
}
function pluginsOf(value) {
  const framework = value["framework"];
  const plugins = isFields(framework) ? framework["plugins"] : void 0;
  if (!isFields(plugins)) return [];
  return Object.entries(plugins).flatMap(
    ([name, plugin2]) => isFields(plugin2) && isText(plugin2["use"]) ? [
      {
        use: plugin2["use"],
        inputs: join("", "framework", "plugins", name, "inputs"),
        variables: isFields(plugin2["inputs"]) ? plugin2["inputs"]["envVariables"] : void 0
      }
    ] : []
  );
}
function pluginVariables(document, { use, inputs, variables }) {
  const named = variablesOf(variables, join(inputs, "envVariables"));
  return [
    ...accountResources(accountsInVariables(document, named)),
    ...WEBSITE_PLUGIN.test(use) ? publishedSecrets(document, named) : []
  ];
}
function functionsAt(document, at2) {
  return fieldsAt(document, at2).flatMap(([pointer, value]) => {
    const type = "cloudbase_function";
    const address = isText(value["name"]) ? `${type}.${value["name"]}` : type;
    return [
      resourceAt(document, pointer, { type, address, value }),
      ...accountResources(
        accountsInVariables(document, variablesOf(value["envVariables"], join(pointer, "envVariables")))
      )
    ];
  });
}
function collectionsAt(document, at2) {
  return fieldsAt(document, at2).flatMap(([pointer, written]) => {
    const collection = written["collectionName"] ?? written["collection"] ?? written["name"];
    if (!isText(collection)) return [];
    const origins = /* @__PURE__ */ new Map();
    const value = { collection };
    for (const key of ["aclTag", "aclRule"]) {
      if (written[key] === void 0) continue;
      value[key] = key === "aclRule" ? ruleOf(written[key]) : written[key];
      origins.set(join("", key), { document, pointer: join(pointer, key) });
    }
    const type = "cloudbase_database_rule";
    return [
      tracedResource({ type, address: `${type}.${collection}`, value }, origins, { document, pointer })
    ];
  });
}
function ruleOf(written) {
  if (typeof written !== "string") return written;
  try {
    const rule = JSON.parse(written);
    return isAccessRule(rule) ? rule : written;
  } catch {
    return written;
  }
}
function fieldsAt(document, at2) {
  let list = document.value;
  for (const key of segmentsOf(at2)) list = isFields(list) ? list[key] : void 0;
  return listOf2(list).flatMap(
    (item, index) => isFields(item) ? [[join(at2, index), item]] : []
  );
}

// src/platforms/wechat/cloud/container.ts
var COMPANIONS2 = ["minNum", "maxNum", "envParams", "executeSQLs", "policyType", "policyDetails"];
var DEBUG = /(?:^|\/)\.cloudbase\/container\/debug\.config\.json$/;
var container = {
  claims: (path3) => baseName(path3) === "container.config.json" || DEBUG.test(path3),
  mayBe: (text2) => text2.includes("containerPort"),
  read: (documents) => documents.flatMap(
    (document) => DEBUG.test(document.file) ? debuggedServices(document) : serviceAt(document, "", document.value, "wechat_cloud_run_service")
  )
};
function debuggedServices(document) {
  const { value } = document;
  const services = isFields(value) && isFields(value["config"]) ? value["config"] : {};
  const type = "wechat_cloud_run_debug";
  return Object.entries(services).flatMap(
    ([name, service]) => serviceAt(document, join("", "config", name), service, type, `${type}.${name}`)
  );
}
function serviceAt(document, at2, value, type, address = type) {
  if (!isService(value)) return [];
  const variables = variablesOf(value["envParams"], join(at2, "envParams"));
  return [
    resourceAt(document, at2, { type, address, value }),
    ...accountResources(accountsInVariables(document, variables))
  ];
}
function isService(value) {
  return isFields(value) && "containerPort" in value && COMPANIONS2.some((key) => key in value);
}

// src/platforms/wechat/cloud/uni-cloud.ts
var PATH = /(?:^|\/)uniCloud(?:-[a-z]+)?\/database\/(?:[^/]+\/)*([^/]+)\.schema\.json$/;
var uniCloud = {
  claims: (path3) => PATH.test(path3),
  mayBe: (text2) => text2.includes('"bsonType"') || text2.includes('"permission"'),
  read: (documents) => documents.flatMap((document) => {
    const { value } = document;
    if (!isFields(value) || !("bsonType" in value || "permission" in value)) return [];
    const type = "unicloud_collection";
    const collection = baseName(document.file).replace(/\.schema\.json$/, "");
    return [
      resourceAt(document, "", {
        type,
        address: `${type}.${collection}`,
        value,
        context: { collection }
      })
    ];
  })
};

// src/platforms/wechat/mini-program/plugin-export.ts
var COMMENT = /\/\*(?:[\s\S]*?\*\/|[\s\S]*$)|(?<![:"'`\\])\/\/[^\n]*/g;
var HANDED = String.raw`wx(?:\.\w+)?(?![\w.$]|\s*[(?[])`;
var EXPORTED = new RegExp(
  String.raw`\b(?:(?:module\.)?exports(?:\.\w+)?\s*=|export\s+default|export\s+const\s+\w+\s*=)\s*${HANDED}`
);
var OBJECT = /\b(?:module\.exports\s*=|export\s+default)\s*\{/;
var MEMBER = new RegExp(String.raw`^\s*(?:(?:\w+|'[^']*'|"[^"]*")\s*:\s*)?${HANDED}\s*$`);
function exportsApi(folder, written, root) {
  const path3 = within(folder.path, root, written);
  if (path3 === void 0) return void 0;
  const file = [path3, `${path3}.js`, `${path3}.ts`, path3.replace(/\.js$/, ".ts")].find(
    (name) => folder.exists(name)
  );
  const text2 = file === void 0 ? void 0 : folder.read?.(file);
  return text2 === void 0 ? void 0 : handsOver(text2.replace(COMMENT, ""));
}
function handsOver(code) {
  if (EXPORTED.test(code)) return true;
  const start = OBJECT.exec(code);
  if (start === null) return false;
  return membersOf(code, start.index + start[0].length).some((member) => MEMBER.test(member));
}
function membersOf(code, from) {
  const members = [];
  let depth = 0;
  let begin = from;
  for (let at2 = from; at2 < code.length; at2++) {
    const character = code[at2] ?? "";
    if ("{[(".includes(character)) depth++;
    if (depth === 0 && (character === "," || character === "}")) {
      members.push(code.slice(begin, at2));
      begin = at2 + 1;
    }
    if ("}])".includes(character) && depth-- === 0) break;
  }
  return members;
}

// src/platforms/wechat/mini-program/plugin-usage.ts
var CODE = /\.(?:[cm]?[jt]s|[jt]sx|json|wxml|wxs|vue|nvue|uvue|mpx|wpy)$/;
var MARKUP = /\.(?:wxml|n?vue|uvue|mpx|wpy|[jt]sx)$/;
var MAX_FILES2 = 5e3;
var MAX_NAMES = 100;
function pluginUsage(folder, declaration, names) {
  let search;
  return (own) => {
    search ??= { inUse: namesInUse(folder, declaration, names) };
    const { inUse } = search;
    if (inUse === void 0) return void 0;
    return own.some((name) => inUse.has(name)) || (dependsOnPackages(folder) ? void 0 : false);
  };
}
function namesInUse(folder, declaration, names) {
  const files = (folder.list?.() ?? []).filter(
    (file) => isOwnCode(file, folder) && file !== declaration.file
  );
  if (files.length > MAX_FILES2 || names.length > MAX_NAMES) return void 0;
  if (!files.some((file) => MARKUP.test(file))) return void 0;
  const inUse = new Set(names.filter((name) => declaration.text.includes(`plugin://${name}/`)));
  let open = names.filter((name) => !inUse.has(name));
  for (const file of files) {
    if (open.length === 0) break;
    const text2 = folder.read?.(file) ?? "";
    for (const name of open) if (text2.includes(name)) inUse.add(name);
    open = open.filter((name) => !inUse.has(name));
  }
  return inUse;
}
function isOwnCode(file, { path: path3 }) {
  return (path3 === "" || file.startsWith(`${path3}/`)) && CODE.test(file);
}
function dependsOnPackages(folder) {
  for (let path3 = folder.path; ; path3 = path3.slice(0, Math.max(0, path3.lastIndexOf("/")))) {
    const file = fileIn(path3, "package.json");
    const value = folder.exists(file) ? strictJson(folder.read?.(file)) : {};
    const dependencies = isFields(value) ? value["dependencies"] : "unreadable";
    if (dependencies !== void 0 && !(isFields(dependencies) && Object.keys(dependencies).length === 0))
      return true;
    if (path3 === "") return false;
  }
}

// src/platforms/wechat/mini-program/embedded-apps.ts
var JUMP_LISTS = ["embeddedAppIdList", "navigateToMiniProgramAppIdList"];
function embeddedApps(document, at2, value, folder) {
  const plugins = [
    ...pluginsAt(join(at2, "plugins"), value["plugins"], "."),
    ...["subpackages", "subPackages"].flatMap(
      (key) => listOf2(value[key]).flatMap(
        (item, index) => isFields(item) ? pluginsAt(join(at2, key, index, "plugins"), item["plugins"], item["root"]) : []
      )
    )
  ];
  return [
    ...pluginResources(document, plugins, folder),
    ...JUMP_LISTS.flatMap((list) => targetsAt(document, join(at2, list), value[list], list))
  ];
}
function pluginsAt(at2, plugins, root) {
  if (!isFields(plugins)) return [];
  return Object.entries(plugins).flatMap(
    ([alias, value]) => isFields(value) ? [{ alias, value, at: join(at2, alias), root }] : []
  );
}
function pluginResources(document, plugins, folder) {
  const isUsed = declaresForItsFolder(document.file) ? pluginUsage(folder, document.source, plugins.flatMap(namesOf)) : () => void 0;
  return plugins.map((plugin2) => {
    const { alias, value, at: at2, root } = plugin2;
    const type = "wechat_plugin_use";
    const exported = exportsApi(folder, value["export"], root);
    const context = {
      ...exported === void 0 ? {} : { exportsApi: exported },
      get used() {
        return isUsed(namesOf(plugin2));
      }
    };
    return resourceAt(document, at2, { type, address: `${type}.${alias}`, value, context });
  });
}
function namesOf({ alias, value }) {
  return [alias, value["provider"]].filter(isText);
}
function declaresForItsFolder(file) {
  return ["app.json", "manifest.json", "pages.json"].includes(baseName(file));
}
function targetsAt(document, at2, targets, list) {
  return listOf2(targets).flatMap((appId, index) => {
    if (!isText(appId)) return [];
    const home = { document, pointer: join(at2, index) };
    const type = "wechat_jump_target";
    const described = { type, address: `${type}.${appId}`, value: { appId, list } };
    return [tracedResource(described, /* @__PURE__ */ new Map([["/appId", home]]), home)];
  });
}

// src/platforms/wechat/mini-program/foreign.ts
var FOREIGN2 = [
  "app.acss",
  "app.css",
  "app.jxss",
  "app.ksss",
  "app.qss",
  "app.ttss",
  "mini.project.json",
  "project.ks.json",
  "project.swan.json",
  "project.tt.json"
];
function isForeign(folder) {
  return hasSibling(folder, FOREIGN2);
}

// src/platforms/wechat/mini-program/ext.ts
var FOREIGN_APP_ID = /^(?:\d+|tt[0-9a-f]+)$/;
var ext = {
  claims: (path3) => baseName(path3) === "ext.json",
  mayBe: (text2) => text2.includes('"extAppid"') || text2.includes('"extEnable"'),
  read: (documents, folder) => documents.flatMap((document) => {
    const { value } = document;
    if (!isFields(value) || !isExt(value) || isForeign(folder)) return [];
    const type = "wechat_mini_program_ext";
    const context = overridden2(folder);
    return [
      resourceAt(document, "", { type, address: type, value, context }),
      ...embeddedApps(document, "", value, folder),
      ...accountResources(accountsInVariables(document, variablesOf(value["ext"], "/ext")))
    ];
  })
};
function extensionOf(path3, folder) {
  const file = fileIn(path3, "ext.json");
  const value = folder.exists(file) ? strictJson(folder.read?.(file)) : void 0;
  return isFields(value) && isExt(value) && value["extEnable"] !== false ? value : {};
}
function overridden2(folder) {
  const value = documentsNamed(folder, "app.json")[0]?.value;
  if (!isFields(value)) return {};
  const { permission, requiredPrivateInfos } = value;
  return {
    program: {
      ...permission === void 0 ? {} : { permission },
      ...requiredPrivateInfos === void 0 ? {} : { requiredPrivateInfos }
    }
  };
}
function isExt(value) {
  const appId = value["extAppid"];
  if (isText(appId)) return !FOREIGN_APP_ID.test(appId);
  return typeof value["extEnable"] === "boolean";
}

// src/platforms/wechat/mini-program/mini-game.ts
var KEYS2 = [
  "deviceOrientation",
  "openDataContext",
  "networkTimeout",
  "subpackages",
  "subPackages",
  "plugins"
];
var SCRIPTS = ["game.js", "game.ts"];
var LEVELS_TO_PROJECT2 = 3;
var miniGame = {
  claims: (path3) => baseName(path3) === "game.json",
  mayBe: (text2) => KEYS2.some((key) => text2.includes(`"${key}"`)),
  read(documents, folder) {
    if (isForeign(folder) || !hasSibling(folder, SCRIPTS)) return [];
    const compileType = nearestProject(folder, LEVELS_TO_PROJECT2)?.value["compileType"];
    if (compileType !== "game") return [];
    return documents.flatMap((document) => {
      const { value } = document;
      if (!isGame(value)) return [];
      const type = "wechat_mini_game";
      return [
        resourceAt(document, "", { type, address: type, value }),
        ...embeddedApps(document, "", value, folder)
      ];
    });
  }
};
function isGame(value) {
  return isFields(value) && KEYS2.some((key) => key in value);
}

// src/platforms/wechat/mini-program/plugin-components.ts
var COMPONENT = /^plugin:\/\/([^/]+)\//;
function pluginNames(manifests) {
  const names = /* @__PURE__ */ new Set();
  const declarations = manifests.filter(isFields).flatMap((manifest) => [
    manifest["plugins"],
    ...[manifest["subpackages"], manifest["subPackages"]].flatMap(listOf2).map((item) => isFields(item) ? item["plugins"] : void 0)
  ]);
  for (const plugins of declarations) {
    if (plugins === void 0 || plugins === null) continue;
    if (!isFields(plugins)) return void 0;
    for (const [alias, plugin2] of Object.entries(plugins)) {
      names.add(alias);
      if (isFields(plugin2) && isText(plugin2["provider"])) names.add(plugin2["provider"]);
    }
  }
  return names;
}
function pluginComponents(document, at2, components, names) {
  if (!isFields(components)) return [];
  return Object.entries(components).flatMap(([component, target]) => {
    const plugin2 = typeof target === "string" ? COMPONENT.exec(target)?.[1] : void 0;
    if (plugin2 === void 0 || plugin2.includes("$") || plugin2.includes("{")) return [];
    const home = { document, pointer: join(at2, component) };
    const type = "wechat_plugin_component";
    const described = {
      type,
      address: `${type}.${component}`,
      value: { component, plugin: plugin2 },
      ...names === void 0 ? {} : { context: { declared: names.has(plugin2) } }
    };
    return [tracedResource(described, /* @__PURE__ */ new Map([["/plugin", home]]), home)];
  });
}

// src/platforms/wechat/mini-program/mini-program.ts
var SCRIPTS2 = ["app.js", "app.ts", "App.vue"];
var FOREIGN_KEYS = ["expo", "buildpacks", "displayName", "formation", "addons"];
var FOREIGN_WINDOW_KEYS = ["defaultTitle", "titleBarColor"];
var PAGE = /^[^\s:?#]+$/;
var LEVELS_TO_PROJECT3 = 3;
var miniProgram = {
  claims: (path3) => baseName(path3) === "app.json",
  mayBe: (text2) => text2.includes('"pages"'),
  read: (documents, folder) => documents.filter((document) => isApp(document.value) && standsInMiniProgram(folder)).flatMap((document) => [
    resourceAt(document, "", describe(document)),
    ...embeddedApps(document, "", document.value, folder),
    ...globalPluginComponents(document, folder)
  ])
};
function describe(document) {
  return {
    type: "wechat_mini_program",
    address: "wechat_mini_program",
    value: document.value
  };
}
function globalPluginComponents(document, folder) {
  const value = document.value;
  const plugins = pluginNames([value, extensionOf(folder.path, folder)]);
  return pluginComponents(document, "/usingComponents", value["usingComponents"], plugins);
}
function isApp(value) {
  if (!isFields(value) || FOREIGN_KEYS.some((key) => key in value)) return false;
  const { pages, window } = value;
  if (isFields(window) && FOREIGN_WINDOW_KEYS.some((key) => key in window)) return false;
  return Array.isArray(pages) && pages.length > 0 && pages.every((page2) => isText(page2) && PAGE.test(page2));
}
function standsInMiniProgram(folder) {
  if (hasSibling(folder, ["app.wxss"])) return true;
  if (isForeign(folder)) return false;
  const project2 = nearestProject(folder, LEVELS_TO_PROJECT3);
  if (project2 === void 0) return false;
  const roots = ["miniprogramRoot", "srcMiniprogramRoot"].map((key) => rootOf(project2, key));
  return project2.path === folder.path || roots.includes(folder.path) || hasSibling(folder, SCRIPTS2);
}

// src/platforms/wechat/mini-program/nearest-app.ts
var LEVELS_TO_APP = 8;
var APPS = /* @__PURE__ */ new WeakMap();
function nearestApp(folder) {
  for (const path3 of foldersUp(folder.path, LEVELS_TO_APP)) {
    if (folder.exists(fileIn(path3, "app.json"))) return knownApp(folder, path3);
    if (folder.exists(fileIn(path3, "plugin.json"))) return void 0;
  }
  return void 0;
}
function knownApp(folder, path3) {
  const files = folder.list?.();
  if (files === void 0) return appIn(folder, path3);
  const apps = APPS.get(files) ?? /* @__PURE__ */ new Map();
  APPS.set(files, apps);
  if (!apps.has(path3)) apps.set(path3, appIn(folder, path3));
  return apps.get(path3);
}
function appIn(folder, path3) {
  const value = strictJson(folder.read?.(fileIn(path3, "app.json")));
  if (!isApp(value) || !standsInMiniProgram({ ...folder, path: path3, documents: [] })) return void 0;
  return { path: path3, value, pages: new Set(pagesOf(path3, value)) };
}
function pagesOf(path3, value) {
  const packages = [value["subpackages"], value["subPackages"]].flatMap(listOf2).filter(isFields);
  return [
    ...listOf2(value["pages"]).map((page2) => within(path3, page2)),
    ...packages.flatMap(({ root, pages }) => listOf2(pages).map((page2) => within(path3, root, page2)))
  ].filter((page2) => page2 !== void 0);
}

// src/platforms/wechat/mini-program/page.ts
var KEYS3 = /"(?:usingComponents|navigation(?:Bar\w+|Style)|enablePullDownRefresh|visualEffectInBackground|component"\s*:\s*true)/;
var PACKAGES = /(?:^|\/)(?:miniprogram_npm|node_modules)\//;
var page = {
  shares: true,
  claims: (path3) => path3.endsWith(".json") && !PACKAGES.test(path3),
  mayBe: (text2) => KEYS3.test(text2),
  read(documents, folder) {
    const app = nearestApp(folder);
    if (app === void 0) return [];
    const plugins = pluginNames([app.value, extensionOf(app.path, folder)]);
    return documents.flatMap((document) => {
      const resource2 = describe2(document, app, folder);
      if (resource2 === void 0) return [];
      const components = resource2.value["usingComponents"];
      return [resource2, ...pluginComponents(document, "/usingComponents", components, plugins)];
    });
  }
};
function describe2(document, app, folder) {
  const { file, value } = document;
  if (!isFields(value)) return void 0;
  const bare = file.slice(0, -".json".length);
  const path3 = app.path === "" ? bare : bare.slice(app.path.length + 1);
  if (app.pages.has(bare)) {
    const context = { page: path3, window: app.value["window"] ?? {} };
    return resourceAt(document, "", { type: "wechat_page", address: `wechat_page.${path3}`, value, context });
  }
  const isComponent = value["component"] === true && folder.exists(`${bare}.wxml`);
  if (!isComponent) return void 0;
  const type = "wechat_component";
  return resourceAt(document, "", { type, address: `${type}.${path3}`, value });
}

// src/platforms/wechat/mini-program/plugin.ts
var COMPILE_TYPES2 = /* @__PURE__ */ new Set(["plugin", "gamePlugin", "miniprogramPlugin"]);
var LEVELS_TO_PROJECT4 = 2;
var plugin = {
  claims: (path3) => baseName(path3) === "plugin.json",
  mayBe: (text2) => ["publicComponents", "pages", "main"].some((key) => text2.includes(`"${key}"`)),
  read: (documents, folder) => standsInPlugin(folder) ? documents.flatMap((document) => {
    const { value } = document;
    const type = "wechat_plugin";
    return isPlugin(value) ? [resourceAt(document, "", { type, address: type, value })] : [];
  }) : []
};
function standsInPlugin(folder) {
  const project2 = nearestProject(folder, LEVELS_TO_PROJECT4);
  if (project2 === void 0) return false;
  const root = rootOf(project2, "pluginRoot");
  return root === void 0 ? COMPILE_TYPES2.has(project2.value["compileType"]) : root === folder.path;
}
function isPlugin(value) {
  if (!isFields(value)) return false;
  const { publicComponents, pages, main } = value;
  return isFields(publicComponents) || isFields(pages) || typeof main === "string";
}

// src/platforms/wechat/mini-program/sitemap.ts
var ACTION = /"action"\s*:\s*"(?:dis)?allow"/;
var ACTIONS = /* @__PURE__ */ new Set(["allow", "disallow"]);
var sitemap = {
  claims: (path3) => path3.endsWith(".json"),
  mayBe: (text2) => ACTION.test(text2),
  read(documents, folder) {
    const maps = documents.filter(({ value }) => isSitemap(value));
    const app = maps.length === 0 ? void 0 : nearestApp(folder);
    if (app === void 0) return [];
    const location = within(app.path, app.value["sitemapLocation"] ?? "sitemap.json");
    const type = "wechat_sitemap";
    return maps.filter(({ file }) => file === location).map((document) => resourceAt(document, "", { type, address: type, value: document.value }));
  }
};
function isSitemap(value) {
  const rules = isFields(value) ? value["rules"] : void 0;
  return Array.isArray(rules) && rules.every((rule) => isFields(rule) && ACTIONS.has(rule["action"]) && isText(rule["page"]));
}

// src/platforms/wechat/mini-program/theme.ts
var BEGINS = /^\uFEFF?\s*\{\s*"(?:light|dark)"\s*:\s*\{/;
var theme = {
  claims: (path3) => path3.endsWith(".json"),
  mayBe: (text2) => BEGINS.test(text2),
  read(documents, folder) {
    const themes = documents.filter(({ value }) => isTheme(value));
    const app = themes.length === 0 ? void 0 : nearestApp(folder);
    if (app === void 0) return [];
    const location = within(app.path, app.value["themeLocation"]);
    const type = "wechat_theme";
    return themes.filter(({ file }) => file === location).map((document) => resourceAt(document, "", { type, address: type, value: document.value }));
  }
};
function isTheme(value) {
  return isFields(value) && isFields(value["light"]) && isFields(value["dark"]);
}

// src/platforms/wechat/mini-program/uni-app-pages.ts
var PLATFORM2 = /^(?:mp-.+|app(?:-.+)?|h5|web|quickapp.*)$/;
var WECHAT = "mp-weixin";
function uniAppPages(document, value, plugins) {
  const components = (style, at2) => partsOf(style, at2).flatMap(
    ([part, pointer]) => pluginComponents(document, join(pointer, "usingComponents"), part["usingComponents"], plugins)
  );
  const { globalStyle } = value;
  const window = effective(partsOf(globalStyle, ""));
  return [
    ...components(globalStyle, "/globalStyle"),
    ...pagesOf2(value).flatMap(({ path: path3, style, at: at2 }) => [
      pageResource(document, path3, style, at2, window),
      ...components(style, join(at2, "style"))
    ])
  ];
}
function pagesOf2(value) {
  const pages = (list, at2, root) => listOf2(list).flatMap(
    (page2, index) => isFields(page2) && isText(page2["path"]) ? [{ path: `${root}${page2["path"]}`, style: page2["style"], at: join(at2, index) }] : []
  );
  return [
    ...pages(value["pages"], "/pages", ""),
    ...["subPackages", "subpackages"].flatMap(
      (key) => listOf2(value[key]).flatMap((item, index) => {
        const { root, pages: list } = isFields(item) ? item : {};
        return isText(root) ? pages(list, join("", key, index, "pages"), `${root.replace(/\/$/, "")}/`) : [];
      })
    )
  ];
}
function partsOf(style, at2) {
  if (!isFields(style)) return [];
  const own = style[WECHAT];
  return isFields(own) ? [
    [style, at2],
    [own, join(at2, WECHAT)]
  ] : [[style, at2]];
}
function effective(parts) {
  const value = {};
  for (const [part] of parts) {
    for (const [key, child] of Object.entries(part)) if (!PLATFORM2.test(key)) setField(value, key, child);
  }
  return value;
}
function pageResource(document, path3, style, at2, window) {
  const parts = partsOf(style, join(at2, "style"));
  const origins = /* @__PURE__ */ new Map();
  for (const [part, pointer] of parts) {
    for (const key of Object.keys(part))
      origins.set(join("", key), { document, pointer: join(pointer, key) });
  }
  const context = { manifest: "uni-app", page: path3, window };
  const described = { type: "wechat_page", address: `wechat_page.${path3}`, value: effective(parts), context };
  return tracedResource(described, origins, { document, pointer: at2 });
}

// src/platforms/wechat/mini-program/uni-app.ts
var AT = "/mp-weixin";
var FOREIGN_KEYS2 = ["manifest_version", "start_url"];
var uniApp = {
  // Its settings for Android and iOS hold an account of the Open Platform: `app-plus.….oauth.weixin`.
  shares: true,
  claims: (path3) => ["manifest.json", "pages.json"].includes(baseName(path3)),
  mayBe: (text2) => text2.includes('"mp-weixin"') || /"pages"\s*:/.test(text2),
  read(documents, folder) {
    const manifests = documents.filter(
      (document) => baseName(document.file) === "manifest.json" && isManifest(document.value)
    );
    const pages = manifests.length === 0 ? [] : documentsNamed(folder, "pages.json");
    const plugins = pluginNames([...manifests.flatMap(miniPrograms), ...pages.map(({ value }) => value)]);
    return [
      ...manifests.flatMap((document) => fromManifest(document, folder)),
      ...pages.flatMap((document) => {
        const { value } = document;
        if (!isFields(value)) return [];
        return [
          ...embeddedApps(document, "", packagesOf(value), folder),
          ...uniAppPages(document, value, plugins)
        ];
      })
    ];
  }
};
function isManifest(value) {
  if (!isFields(value) || FOREIGN_KEYS2.some((key) => key in value)) return false;
  return isFields(value["mp-weixin"]);
}
function fromManifest(document, folder) {
  const value = document.value["mp-weixin"];
  const context = { manifest: "uni-app" };
  const program = "wechat_mini_program";
  const project2 = "wechat_project";
  return [
    resourceAt(document, AT, { type: program, address: program, value, context }),
    ...isFields(value["setting"]) ? [resourceAt(document, AT, { type: project2, address: project2, value, context })] : [],
    ...embeddedApps(document, AT, value, folder)
  ];
}
function miniPrograms({ value }) {
  return Object.entries(value).filter(([key]) => key.startsWith("mp-")).map(([, part]) => part);
}
function packagesOf({ subPackages, subpackages }) {
  return { subPackages, subpackages };
}

// src/platforms/wechat/release/package-scripts.ts
var packageScripts = {
  shares: true,
  claims: (path3) => baseName(path3) === "package.json",
  mayBe: (text2) => text2.includes("miniprogram-ci"),
  read: (documents) => documents.flatMap((document) => {
    const { value } = document;
    if (!isFields(value) || !isFields(value["scripts"])) return [];
    return Object.entries(value["scripts"]).flatMap(([name, run]) => {
      if (!isText(run) || !/\bminiprogram-ci\b/.test(run)) return [];
      const home = { document, pointer: join("", "scripts", name) };
      const type = "wechat_package_script";
      const described = { type, address: `${type}.${name}`, value: { run } };
      return [tracedResource(described, /* @__PURE__ */ new Map([["/run", home]]), home)];
    });
  })
};

// src/platforms/wechat/release/workflow.ts
var PATH2 = /(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/;
var UPLOADS = /\bminiprogram-ci\b|\bplugin-mini-ci\b|\bmini-?program-?(?:cli|upload|ci)-action\b/i;
var SECRET = /\bsecrets\.(\w+)/g;
var WECHAT2 = /(?:^|_)(?:WX|WXAPP|WXCLOUD|WECHAT|WEIXIN|WEAPP|WECOM|QYWX|MP|MINI_?(?:PROGRAM|APP)|TCB|CLOUDBASE)(?:_|$)/i;
var SECRET_WORD = /SECRET|KEY|PRIVATE|TOKEN|PEM/i;
var NOTICES = /WEBHOOK|ROBOT|BOT_/i;
var workflow = {
  shares: true,
  claims: (path3) => PATH2.test(path3),
  mayBe: (text2) => text2.includes("secrets.") && text2.includes("jobs"),
  read: (documents) => documents.flatMap(jobsIn)
};
function jobsIn(document) {
  const { value } = document;
  if (!isFields(value) || !isFields(value["jobs"])) return [];
  const shared = namesIn(value["env"]);
  const context = { events: eventsOf(value["on"]), permissions: "permissions" in value };
  return Object.entries(value["jobs"]).flatMap(([name, job]) => {
    if (!isFields(job) || !holdsWeChatSecret(job, shared)) return [];
    const type = "wechat_workflow_job";
    return [
      resourceAt(document, join("", "jobs", name), { type, address: `${type}.${name}`, value: job, context })
    ];
  });
}
function holdsWeChatSecret(job, shared) {
  const names = [...shared, ...namesIn(job)];
  if (names.some((name) => WECHAT2.test(name) && SECRET_WORD.test(name) && !NOTICES.test(name))) return true;
  return names.some((name) => name !== "GITHUB_TOKEN" && SECRET_WORD.test(name)) && uploads(job);
}
function namesIn(value) {
  return [...(JSON.stringify(value) ?? "").matchAll(SECRET)].flatMap(([, name]) => name ?? []);
}
function uploads(job) {
  return listOf2(job["steps"]).some(
    (step) => isFields(step) && [step["run"], step["uses"]].some((text2) => isText(text2) && UPLOADS.test(text2))
  );
}
function eventsOf(on) {
  if (isText(on)) return [on];
  if (isFields(on)) return Object.keys(on);
  return listOf2(on).filter(isText);
}

// src/platforms/wechat/kinds.ts
var MANIFEST_KINDS = [
  miniProgram,
  project,
  ext,
  miniGame,
  plugin,
  cloudFunction,
  uniApp,
  uniCloud,
  cloudbase,
  accessRules,
  page,
  sitemap,
  theme,
  workflow,
  packageScripts,
  container,
  spring,
  dotenv,
  environment,
  keyFile,
  phpSettings,
  taro,
  javaScriptSettings
];
function kindsOf(path3) {
  return MANIFEST_KINDS.filter((kind) => kind.claims(path3));
}

// src/platforms/wechat/index.ts
var wechat = {
  name: PLATFORM,
  scope: "folder",
  claims: (path3) => MANIFEST_KINDS.some((kind) => kind.claims(path3)),
  recognises: ({ file, text: text2 }) => kindsOf(file).some((kind) => kind.mayBe(text2)),
  read: read2
};
function read2(folder) {
  const resources = [];
  let left = folder.documents;
  for (const kind of MANIFEST_KINDS) {
    const documents = left.filter(({ file, source }) => kind.claims(file) && kind.mayBe(source.text));
    if (documents.length === 0) continue;
    const found = kind.read(documents, folder);
    resources.push(...found);
    if (kind.shares || found.length === 0) continue;
    const taken = new Set(found.map(({ file }) => file));
    left = left.filter(({ file }) => !taken.has(file));
  }
  const commented = commentedCredentials(folder.documents, resources);
  return { resources: withOwnAddresses([...resources, ...commented]), diagnostics: [] };
}
function withOwnAddresses(resources) {
  const seen = /* @__PURE__ */ new Map();
  return resources.map((resource2) => {
    const key = `${resource2.file}
${resource2.address}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? resource2 : { ...resource2, address: `${resource2.address}#${count}` };
  });
}

// src/platforms/index.ts
function platformsWith({ terraform: terraform2 = {} }) {
  return [wechat, terraformWith(terraform2), kubernetes];
}
var foldersInsideTools = installedFoldersIn;
function isGeneratedFile({ terraform: terraform2 = {} }) {
  const plans = plansNamedBy(terraform2);
  return (file) => isPlanFile(file) || plans.has(file);
}
var platforms = platformsWith({});

// src/policies/policy-set.ts
var PolicySet = class {
  /** @param wants decides by rule id, such as `encryption/ingress-tls/Ingress.networking.k8s.io` */
  constructor(sources, wants = () => true) {
    this.sources = sources;
    this.wants = wants;
  }
  sources;
  wants;
  #byType = /* @__PURE__ */ new Map();
  /** Synchronous once a type was asked for before. */
  rulesFor(type) {
    return this.#byType.get(type) ?? this.load(type);
  }
  async load(type) {
    const rules = [];
    for (const source of this.sources) rules.push(...await source.rulesFor(type));
    const wanted = rules.filter((rule) => this.wants(rule.id)).sort((a, b) => a.id < b.id ? -1 : 1);
    this.#byType.set(type, wanted);
    return wanted;
  }
  /** The policies in force, sorted by id, each with its wanted rules only. */
  async policies() {
    const all = (await Promise.all(this.sources.map((source) => source.policies()))).flat();
    return all.map((policy) => ({ ...policy, rules: policy.rules.filter((rule) => this.wants(rule.id)) })).filter((policy) => policy.rules.length > 0).sort((a, b) => a.id < b.id ? -1 : 1);
  }
};

// src/repository/disk.ts
import { lstatSync, readdirSync, realpathSync, statSync } from "node:fs";
import path2 from "node:path";

// src/repository/ignored.ts
var import_ignore = __toESM(require_ignore(), 1);
var TOOL_FOLDERS = /* @__PURE__ */ new Set([
  ".git",
  ".hg",
  ".svn",
  ".terraform",
  "bower_components",
  "miniprogram_npm",
  "node_modules",
  "unpackage"
]);
function isToolFolder(name) {
  return TOOL_FOLDERS.has(name);
}
var IgnoreRules = class _IgnoreRules {
  constructor(layers) {
    this.layers = layers;
  }
  layers;
  static NONE = new _IgnoreRules([]);
  /** These rules, and those of a .gitignore text in `folder` ('' for the root). */
  with(folder, text2) {
    return new _IgnoreRules([
      ...this.layers,
      // As git on a case-sensitive file system, and everywhere the same: `Infra/` does not hide `infra/`.
      { folder, rules: (0, import_ignore.default)({ allowRelativePaths: true, ignorecase: false }).add(text2) }
    ]);
  }
  /** @param path relative to the root, with a closing `/` for a folder */
  ignores(path3) {
    let ignored = false;
    for (const { folder, rules } of this.layers) {
      const result = rules.test(folder === "" ? path3 : path3.slice(folder.length + 1));
      if (result.ignored) ignored = true;
      else if (result.unignored) ignored = false;
    }
    return ignored;
  }
};

// src/repository/tracked.ts
import { existsSync } from "node:fs";
import path from "node:path";
function trackedThoughIgnored(root) {
  if (!isInCheckout(root)) return [];
  try {
    return git(root, ["ls-files", "--cached", "--ignored", "--exclude-standard", "-z"]).split("\0").filter((file) => file !== "");
  } catch {
    return [];
  }
}
function isInCheckout(folder) {
  if (existsSync(path.join(folder, ".git"))) return true;
  const parent = path.dirname(folder);
  return parent !== folder && isInCheckout(parent);
}

// src/repository/disk.ts
function diskRepository(root, options = {}) {
  const realRoot = realpathSync(root);
  const walk = new Walk(realRoot, options);
  walk.folder("", IgnoreRules.NONE, 0);
  walk.addTracked();
  return {
    files: walk.files.sort(),
    diagnostics: walk.diagnostics,
    read: (file, asBytes) => readInside(realRoot, file, options.isGenerated?.(file) ? MAX_GENERATED_BYTES : MAX_FILE_BYTES, asBytes)
  };
}
var Walk = class {
  constructor(root, { exclude = [], only = [], without = [], insideTools }) {
    this.root = root;
    this.#excluded = exclude.length === 0 ? IgnoreRules.NONE : IgnoreRules.NONE.with("", exclude.join("\n"));
    this.#only = only;
    this.#without = new Set(without);
    this.#insideTools = insideTools;
  }
  root;
  files = [];
  diagnostics = [];
  #excluded;
  #only;
  #without;
  #insideTools;
  #full = false;
  #ignoredAny = false;
  folder(folder, inherited, depth) {
    if (this.#full) return;
    if (depth > MAX_FOLDER_DEPTH) {
      this.report("limit-reached", `Folders deeper than ${MAX_FOLDER_DEPTH} are not read.`, folder);
      return;
    }
    let entries;
    try {
      entries = readdirSync(path2.join(this.root, folder), { withFileTypes: true });
    } catch {
      this.report("unreadable", "This folder cannot be read.", folder);
      return;
    }
    const rules = this.rulesOf(folder, entries, inherited);
    for (const entry of entries.sort((a, b) => byText(a.name, b.name))) {
      this.entry(folder, entry, rules, depth);
    }
  }
  /** What .gitignore files left out and git tracks all the same; asked for only where something was left out. */
  addTracked() {
    if (!this.#ignoredAny) return;
    for (const file of trackedThoughIgnored(this.root)) {
      const folders = file.split("/").slice(0, -1);
      const paths = folders.map((_, index) => folders.slice(0, index + 1).join("/"));
      const left = paths.some((folder) => this.#without.has(folder) || this.#excluded.ignores(`${folder}/`));
      if (left || folders.some(isToolFolder) || this.#excluded.ignores(file) || !this.isWanted(file))
        continue;
      if (this.isTrackedFile(file)) this.add(file);
    }
  }
  isTrackedFile(file) {
    const status = lstatSync(path2.join(this.root, file), { throwIfNoEntry: false });
    return status?.isFile() === true && !this.files.includes(file);
  }
  rulesOf(folder, entries, inherited) {
    if (!entries.some((entry) => entry.name === ".gitignore" && entry.isFile())) return inherited;
    const text2 = readInside(this.root, joined(folder, ".gitignore"));
    return "text" in text2 ? inherited.with(folder, text2.text) : inherited;
  }
  entry(folder, entry, rules, depth) {
    const file = joined(folder, entry.name);
    if (entry.isDirectory()) {
      if (this.#without.has(file) || this.#excluded.ignores(`${file}/`)) return;
      if (isToolFolder(entry.name)) {
        this.toolFolder(file);
        return;
      }
      const ignored = rules.ignores(`${file}/`);
      this.#ignoredAny ||= ignored;
      if (this.isWanted(file) && (!ignored || this.isNamed(file))) {
        this.folder(file, ignored ? IgnoreRules.NONE : rules, depth + 1);
      } else if (this.leadsToNamed(file)) this.folder(file, rules, depth + 1);
      return;
    }
    if (!this.isWanted(file) || this.#excluded.ignores(file)) return;
    if (rules.ignores(file) && !this.isNamed(file)) {
      this.#ignoredAny = true;
      return;
    }
    if (entry.isFile() || this.isInnerLink(file, entry)) this.add(file);
  }
  toolFolder(toolFolder) {
    const read3 = (file) => {
      const folder = file.slice(0, Math.max(0, file.lastIndexOf("/")));
      if (this.entriesInside(folder).length === 0) return void 0;
      const content = readInside(this.root, file);
      return "text" in content ? content.text : void 0;
    };
    for (const folder of new Set(this.#insideTools?.(toolFolder, read3) ?? [])) {
      for (const entry of this.entriesInside(folder)) {
        const file = joined(folder, entry.name);
        if (entry.isFile() && this.isWanted(file) && !this.#excluded.ignores(file)) this.add(file);
      }
    }
  }
  /** None where the folder is not there, or lies behind a link that leads out. */
  entriesInside(folder) {
    try {
      const absolute = path2.join(this.root, folder);
      if (!isInside(this.root, realpathSync(absolute))) return [];
      return readdirSync(absolute, { withFileTypes: true });
    } catch {
      return [];
    }
  }
  add(file) {
    if (this.files.length < MAX_FILES) this.files.push(file);
    else if (!this.#full) {
      this.#full = true;
      this.report(
        "limit-reached",
        `Only the first ${MAX_FILES} files are checked; check parts of the repository.`,
        ""
      );
    }
  }
  /** A link to a file inside the root. A link that leads out, or nowhere, is reported and not followed. */
  isInnerLink(file, entry) {
    if (!entry.isSymbolicLink()) return false;
    try {
      const target = realpathSync(path2.join(this.root, file));
      if (!isInside(this.root, target)) {
        this.report("outside-repository", OUTSIDE, file);
        return false;
      }
      return statSync(target).isFile();
    } catch {
      this.report("unreadable", "This link leads nowhere or in a circle.", file);
      return false;
    }
  }
  isWanted(file) {
    return this.#only.length === 0 || this.#only.some((wanted) => wanted === "" || file === wanted || file.startsWith(`${wanted}/`));
  }
  isNamed(file) {
    return this.#only.includes(file);
  }
  leadsToNamed(folder) {
    return this.#only.some((wanted) => wanted.startsWith(`${folder}/`));
  }
  report(code, message, file) {
    this.diagnostics.push(
      diagnostic(code, code === "outside-repository" ? "notice" : "warning", message, file)
    );
  }
};
function joined(folder, name) {
  return folder === "" ? name : `${folder}/${name}`;
}

export {
  check,
  platformsWith,
  foldersInsideTools,
  isGeneratedFile,
  platforms,
  PolicySet,
  diskRepository
};
