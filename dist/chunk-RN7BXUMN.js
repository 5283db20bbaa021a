import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  MAX_FILES,
  MAX_FILE_BYTES,
  MAX_FOLDER_DEPTH,
  MAX_GENERATED_BYTES,
  OUTSIDE,
  formatOf,
  isInside,
  parse,
  problemDiagnostics,
  readInside,
  schemaProblems,
  unknownsAlong
} from "./chunk-DYEYULCP.js";
import {
  git
} from "./chunk-HKTA2T64.js";
import {
  byPlace,
  byText
} from "./chunk-BA4LVDIO.js";
import {
  PASS,
  accepts
} from "./chunk-GEG245WF.js";
import {
  jsonPositions,
  scannedDepthExceeds
} from "./chunk-L2NA34N2.js";
import {
  HclDocument,
  convertBodyIn,
  expressionValue,
  groupBy,
  keyOf,
  loadParser,
  nameOf,
  parseSyntax,
  readDirectly,
  setOwn,
  traversalsIn,
  traversalsInBody
} from "./chunk-UHRK3JUE.js";
import {
  MAX_NESTING_DEPTH,
  Problems
} from "./chunk-RBHYGRNJ.js";
import {
  diagnostic
} from "./chunk-CFCIC2R7.js";
import {
  escapeReserved,
  escapeReservedKey,
  isUnknown,
  restoreReserved,
  unknown,
  unknownsIn
} from "./chunk-LFQO7ICQ.js";
import {
  join,
  parentOf,
  segmentsOf
} from "./chunk-NR6BUZBN.js";
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
    var define2 = (object, key, value) => {
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
      const { length: length2 } = pattern;
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
        } else if (char === "-" && prev && index + 1 < length2 && pattern[index + 1] !== "]") {
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
          while (end < length2 && pattern[end] !== "]") {
            end++;
          }
          if (end === length2) {
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
      const { length: length2 } = pattern;
      let out = EMPTY;
      let index = 0;
      while (index < length2) {
        const char = pattern[index];
        if (char === ESCAPE) {
          const escaped = pattern[index + 1];
          if (escaped === SLASH && index + 2 === length2) {
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
            index = length2;
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
      const prefix = p1 ? `${p1}[^/]+` : "[^/]*";
      return `${prefix}(?=$|\\/$)`;
    };
    var REGEX_REPLACE_TRAILING_DOUBLESTAR = /\uE001$/;
    var replaceTrailingDoublestar = () => "[\\s\\S]";
    var separatorAfter = (run, at) => {
      let separator = EMPTY;
      for (let index = at + 1; index < run.length && !run[index].wildcard; index++) {
        separator += run[index].single;
      }
      return separator;
    };
    var pinWildcards = (source) => {
      if (source.indexOf(WILDCARD) < 0) {
        return source;
      }
      const tokens = [];
      const { length: length2 } = source;
      let index = 0;
      while (index < length2) {
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
          while (end < length2 && source[end] !== "]") {
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
          } while (end < length2 && depth > 0);
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
        run.forEach((token, at) => {
          if (token.wildcard) {
            lastWildcard = at;
          }
        });
        run.forEach((token, at) => {
          if (!token.wildcard) {
            out += token.single;
            return;
          }
          out += at === lastWildcard ? WILDCARD : `(?:(?!${separatorAfter(run, at)})[^\\/])*`;
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
        (prev, [matcher2, replacer, required]) => {
          if (matcher2 === DIRECT) {
            return replacer(prev, pattern);
          }
          if (required !== UNDEFINED && prev.indexOf(required) < 0) {
            return prev;
          }
          return matcher2.test(prev) ? prev.replace(matcher2, replacer.bind(pattern)) : prev;
        },
        source
      );
      return sources.length ? replaced.replace(
        REGEX_RESTORE_PLACEHOLDER,
        (match, index) => sources[index]
      ) : replaced;
    };
    var checkSourceOf = (body, prefix) => {
      if (body[body.length - 1] === SLASH) {
        prefix = makeRegexPrefix(body.slice(0, -1));
      }
      const head = prefix.slice(0, -1);
      const last = prefix[prefix.length - 1];
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
      constructor(pattern, mark, body, ignoreCase, negative, prefix) {
        this.pattern = pattern;
        this.mark = mark;
        this.negative = negative;
        define2(this, "body", body);
        define2(this, "ignoreCase", ignoreCase);
        define2(this, "regexPrefix", prefix);
      }
      // Worked out on first use and kept behind an own property, the way `regex`
      //   caches itself in `_regex`. Deciding it in the constructor instead would
      //   add a fourth `defineProperty` to every rule ever built, which cost 4% of
      //   every compile -- including the compiles of rules that are never matched
      //   against anything.
      get _basenameOnly() {
        return define2(this, "_basenameOnly", matchesBasename(this.body));
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
        return define2(this, key, regex);
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
        const { length: length2 } = rules;
        const shortcut = this._basenameCount * 2 >= length2;
        const basename2 = shortcut ? basenameOf(path3) : path3;
        for (let index = length2 - 1; index >= 0; index--) {
          const rule = rules[index];
          if (rule[mode].test(
            shortcut && rule._basenameOnly ? basename2 : path3
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
        define2(this, KEY_IGNORE, true);
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
    define2(module.exports, /* @__PURE__ */ Symbol.for("setupWindows"), setupWindows);
  }
});

// src/integration/dates.ts
var DAY = 864e5;
function daysBetween(from, to) {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}

// src/integration/data/documents.json
var documents_default = {
  asOf: "2026-11-22",
  reviewBy: "2027-02-28",
  entities: {
    "wechat-international": { name: "WeChat International Pte. Ltd.", jurisdiction: "SG" },
    "tencent-europe": {
      name: "Tencent International Service Europe B.V.",
      aliases: ["Tencent International Services Europe B.V."],
      jurisdiction: "NL"
    },
    "shenzhen-tencent": {
      name: "Shenzhen Tencent Computer Systems Company Limited",
      aliases: ["Shenzhen Tencent Computer Systems Co. Ltd.", "深圳市腾讯计算机系统有限公司"],
      jurisdiction: "CN"
    },
    tenpay: {
      name: "Tenpay Payment Technology Co., Ltd.",
      aliases: ["Tenpay Payment Technology Company Limited", "财付通支付科技有限公司"],
      jurisdiction: "CN"
    }
  },
  documents: {
    "wechat-tos": {
      name: "WeChat Terms of Service",
      entities: ["wechat-international", "tencent-europe"],
      url: "https://www.wechat.com/en/service_terms.html",
      printedDate: "2025-11-18",
      digest: {
        sha256: "cde3441930c4c6ed0c58d9e8847744333f595ea7a04b1688548ea1357632f67b",
        since: "2025-11-18",
        asOf: "2026-08-22",
        archive: "OpenTermsArchive/pga-versions"
      },
      confidence: "primary"
    },
    "wechat-aup": {
      name: "WeChat Acceptable Use Policy",
      entities: ["wechat-international", "tencent-europe"],
      url: "https://www.wechat.com/en/acceptable_use_policy.html",
      printedDate: "2023-08-01",
      digest: {
        sha256: "bbc0d0b93cc5a230e854af7554b61afb6e7a32985296a4b263bd77b2c1294949",
        since: "2023-08-01",
        asOf: "2026-08-22",
        archive: "OpenTermsArchive/contrib-versions"
      },
      confidence: "primary"
    },
    "wechat-privacy": {
      name: "WeChat Privacy Policy",
      entities: ["wechat-international", "tencent-europe"],
      url: "https://www.wechat.com/en/privacy_policy.html",
      printedDate: "2026-08-06",
      digest: {
        sha256: "24ef3f4ae475495ca084a095d4c8bc7172e17518fa91d4cdbe7a020003f3d5e5",
        since: "2026-08-06",
        asOf: "2026-08-22",
        archive: "OpenTermsArchive/pga-versions"
      },
      confidence: "primary"
    },
    "wechat-jurisdictions": {
      name: "WeChat jurisdiction-specific privacy addenda",
      entities: ["wechat-international", "tencent-europe"],
      url: "https://www.wechat.com/en/jurisdictions.html",
      confidence: "primary"
    },
    "weixin-tos": {
      name: "Agreement on Software License and Service of Tencent Weixin",
      entities: ["shenzhen-tencent"],
      url: "https://weixin.qq.com/cgi-bin/readtemplate?t=weixin_agreement&s=default",
      confidence: "primary"
    },
    "weixin-privacy": {
      name: "Weixin Privacy Protection Guidelines",
      entities: ["shenzhen-tencent"],
      url: "https://weixin.qq.com/cgi-bin/readtemplate?t=weixin_agreement&s=privacy",
      printedDate: "2025-05-09",
      confidence: "primary"
    },
    "weixin-account-std": {
      name: "Standards of Weixin Account Usage",
      entities: ["shenzhen-tencent"],
      url: "https://weixin.qq.com/cgi-bin/readtemplate?t=page/agreement/personal_account",
      confidence: "primary"
    },
    "weixin-open-dev": {
      name: "Weixin Open Platform Developer Service Agreement",
      entities: ["shenzhen-tencent"],
      url: "https://open.weixin.qq.com/cgi-bin/frame?t=news/protocol_developer_tmpl",
      digest: {
        sha256: "f87bff5ad96c2f1ec74f9a2fe69a32fae06f1bdfbe2316210e147c2cc5a0e798",
        since: "2024-12-16",
        asOf: "2026-08-22",
        archive: "OpenTermsArchive/contrib-versions"
      },
      confidence: "primary"
    },
    "weixin-oa": {
      name: "Weixin Official Account Platform Service Agreement",
      entities: ["shenzhen-tencent"],
      url: "https://mp.weixin.qq.com/",
      confidence: "primary"
    },
    "wechat-oa-legacy": {
      name: "WeChat Official Account Admin Platform Service Agreement",
      entities: [],
      url: "https://open.wechat.com/",
      confidence: "secondary"
    },
    "mp-tos": {
      name: "Weixin Mini Program Platform Terms of Service",
      entities: ["shenzhen-tencent"],
      url: "https://developers.weixin.qq.com/miniprogram/en/product/service.html",
      confidence: "primary"
    },
    "mp-ops": {
      name: "Weixin Mini Program platform operation rules",
      entities: ["shenzhen-tencent"],
      url: "https://developers.weixin.qq.com/miniprogram/product/",
      confidence: "primary"
    },
    "mp-privacy-guide": {
      name: "User Privacy Protection Guideline of the mini program, written by its developer",
      entities: [],
      url: "https://developers.weixin.qq.com/miniprogram/dev/framework/user-privacy/",
      confidence: "primary"
    },
    "oa-dev-rules": {
      name: "Official Account developer standards",
      entities: ["shenzhen-tencent"],
      url: "https://developers.weixin.qq.com/doc/service/en/Getting_Started/Developer_Standards.html",
      confidence: "primary"
    },
    "pay-user-cn": {
      name: "WeChat Payment System User Service Agreement",
      entities: ["tenpay"],
      url: "https://posts.tenpay.com/posts/4ebb756064deeb3e01182bfe3f56701f.html",
      printedDate: "2023-08-13",
      confidence: "primary"
    },
    "pay-merchant-cn": {
      name: "WeChat Pay Service Agreement and Merchant Platform Use Agreement",
      entities: ["tenpay"],
      url: "https://pay.weixin.qq.com/index.php/public/apply_sign/protocol_v2",
      confidence: "secondary"
    },
    "pay-xborder": {
      name: "Weixin Pay Cross-border Payment Service Agreement",
      entities: ["tenpay"],
      url: "https://pay.weixin.qq.com/index.php/public/wechatpay_en/cooperation_rule",
      confidence: "primary"
    },
    "pay-hk": {
      name: "WeChat Pay HK Stored Value and Payment Processing Service Agreement",
      entities: [],
      url: "https://www.wechat.com/",
      confidence: "primary"
    },
    "wecom-intl": {
      name: "WeCom Service Agreement",
      entities: ["wechat-international"],
      url: "https://work.weixin.qq.com/nl/service_agreement",
      printedDate: "2022-01-26",
      confidence: "primary"
    },
    "wecom-prc": {
      name: "Tencent WeCom Software License and Service Agreement",
      entities: [],
      url: "https://work.weixin.qq.com/nl/eula",
      confidence: "primary"
    },
    "wecom-eea": {
      name: "WeCom Service Agreement (European Economic Area, Switzerland and the United Kingdom)",
      entities: ["tencent-europe"],
      url: "https://work.weixin.qq.com/nl/service_agreement_eu",
      printedDate: "2024-02-07",
      confidence: "primary"
    },
    "wecom-isv": {
      name: "WeCom service provider agreement",
      entities: [],
      url: "https://open.work.weixin.qq.com/",
      confidence: "primary"
    }
  }
};

// src/integration/registry.ts
var DOCUMENTS = documents_default.documents;
var ENTITIES = documents_default.entities;
function isNameOf(entityId, name) {
  const entity = ENTITIES[entityId];
  if (entity === void 0) return false;
  return [entity.name, ...entity.aliases ?? []].some((known3) => plain(known3) === plain(name));
}
function plain(name) {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

// src/integration/acknowledgements.ts
var LONGEST_PERIOD = 366;
function factsOf({ value }, required, counts, asOf) {
  const { name = "", url = "", digest: digest2 } = DOCUMENTS[value.documentId] ?? {};
  const parties = required.flatMap(
    ({ id, entityId }) => id === value.documentId && entityId ? [entityId] : []
  );
  return {
    required: counts,
    daysLeft: daysBetween(asOf, value.expires),
    age: daysBetween(value.date, asOf),
    period: daysBetween(value.date, value.expires),
    ...parties.length === 0 || value.decision === "not-applicable" ? {} : { entityMatches: parties.some((id) => isNameOf(id, value.contractingEntity)) },
    ...digest2 === void 0 ? {} : { drift: driftOf(value, digest2), driftAge: daysBetween(digest2.since, asOf) },
    registry: { name, url, ...digest2 === void 0 ? {} : { sha256: digest2.sha256 } }
  };
}
function driftOf({ documentId, sha256, retrievedAt, date }, digest2) {
  if (sha256 === digest2.sha256) return false;
  if (daysBetween(digest2.asOf, retrievedAt ?? date) <= 0) return true;
  return unknown(`the text of ${documentId} after ${digest2.asOf}`);
}
function judgeAll(required, files, asOf) {
  return required.map((wanted) => {
    const ofDocument = files.filter(({ value }) => value.documentId === wanted.id);
    const ofParty = ofDocument.filter((file) => isParty(wanted, file));
    const strays = ofDocument.filter(
      (file) => !required.some((other) => other.id === wanted.id && isParty(other, file))
    );
    const [best] = (ofParty.length > 0 ? ofParty : strays).toSorted((a, b) => compare(a, b, asOf));
    if (best === void 0) return { required: wanted, status: "missing" };
    return {
      required: wanted,
      file: best,
      status: ofParty.length > 0 ? statusOf(best, asOf) : "wrong-entity"
    };
  });
}
function isParty({ entityId }, { value }) {
  const anyParty = entityId === void 0 || value.decision === "not-applicable";
  return anyParty || isNameOf(entityId, value.contractingEntity);
}
function compare(a, b, asOf) {
  const good = Number(statusOf(b, asOf) === "acknowledged") - Number(statusOf(a, asOf) === "acknowledged");
  if (good !== 0) return good;
  if (a.value.date !== b.value.date) return a.value.date > b.value.date ? -1 : 1;
  return a.document.file < b.document.file ? -1 : 1;
}
function statusOf(file, asOf) {
  const facts = factsOf(file, [], true, asOf);
  if (file.value.decision === "rejected") return "rejected";
  if (facts.age < 0) return "not-yet";
  if (facts.daysLeft < 1) return "expired";
  if (facts.period > LONGEST_PERIOD) return "too-long";
  return facts.drift === true ? "wrong-version" : "acknowledged";
}

// src/integration/allow-list.ts
var LISTS = {
  wechat_plugin_use: ["plugins", "provider"],
  wechat_jump_target: ["miniPrograms", "appId"]
};
function isAllowed(resource2, manifest) {
  if (!Object.hasOwn(LISTS, resource2.type)) return void 0;
  const [list3, key] = LISTS[resource2.type];
  const allowed = manifest.allowList?.[list3];
  const appId = resource2.value[key];
  return allowed === void 0 || typeof appId !== "string" ? void 0 : allowed.includes(appId);
}

// src/integration/data/regions.json
var regions_default = {
  asOf: "2026-11-22",
  reviewBy: "2027-02-28",
  providers: {
    tencentcloud: {
      "ap-guangzhou": { name: "Guangzhou", jurisdiction: "CN", confidence: "docs" },
      "ap-shanghai": { name: "Shanghai", jurisdiction: "CN", confidence: "docs" },
      "ap-nanjing": { name: "Nanjing", jurisdiction: "CN", confidence: "docs" },
      "ap-beijing": { name: "Beijing", jurisdiction: "CN", confidence: "docs" },
      "ap-chengdu": { name: "Chengdu", jurisdiction: "CN", confidence: "docs" },
      "ap-chongqing": { name: "Chongqing", jurisdiction: "CN", confidence: "docs" },
      "ap-shenzhen-fsi": { name: "Shenzhen Finance", jurisdiction: "CN", confidence: "docs" },
      "ap-shanghai-fsi": { name: "Shanghai Finance", jurisdiction: "CN", confidence: "docs" },
      "ap-beijing-fsi": { name: "Beijing Finance", jurisdiction: "CN", confidence: "docs" },
      "ap-hongkong": { name: "Hong Kong", jurisdiction: "HK", confidence: "docs" },
      "ap-singapore": { name: "Singapore", jurisdiction: "SG", confidence: "docs" },
      "ap-jakarta": { name: "Jakarta", jurisdiction: "ID", confidence: "docs" },
      "ap-bangkok": { name: "Bangkok", jurisdiction: "TH", confidence: "docs" },
      "ap-mumbai": { name: "Mumbai", jurisdiction: "IN", confidence: "docs" },
      "ap-seoul": { name: "Seoul", jurisdiction: "KR", confidence: "docs" },
      "ap-tokyo": { name: "Tokyo", jurisdiction: "JP", confidence: "docs" },
      "na-siliconvalley": { name: "Silicon Valley", jurisdiction: "US", confidence: "docs" },
      "na-ashburn": { name: "Virginia", jurisdiction: "US", confidence: "docs" },
      "na-toronto": { name: "Toronto", jurisdiction: "CA", confidence: "docs" },
      "sa-saopaulo": { name: "Sao Paulo", jurisdiction: "BR", confidence: "docs" },
      "eu-frankfurt": { name: "Frankfurt", jurisdiction: "DE", confidence: "docs" },
      "eu-moscow": { name: "Moscow", jurisdiction: "RU", confidence: "docs" },
      "ap-taipei": { name: "Taipei", jurisdiction: "TW", confidence: "general-knowledge" },
      "ap-osaka": { name: "Osaka", jurisdiction: "JP", confidence: "general-knowledge" },
      "me-saudi-arabia": { name: "Saudi Arabia", jurisdiction: "SA", confidence: "general-knowledge" },
      "ap-tianjin": { name: "Tianjin", jurisdiction: "CN", confidence: "general-knowledge" },
      "ap-shenzhen": { name: "Shenzhen", jurisdiction: "CN", confidence: "general-knowledge" },
      "ap-qingyuan": { name: "Qingyuan", jurisdiction: "CN", confidence: "general-knowledge" },
      "ap-shanghai-adc": {
        name: "Shanghai autonomous-driving cloud",
        jurisdiction: "CN",
        confidence: "general-knowledge"
      },
      "ap-beijing-1": {
        name: "Beijing zone-style COS region",
        jurisdiction: "CN",
        confidence: "general-knowledge"
      },
      "ap-hangzhou-ec": { name: "Hangzhou edge", jurisdiction: "CN", confidence: "general-knowledge" },
      "ap-fuzhou-ec": { name: "Fuzhou edge", jurisdiction: "CN", confidence: "general-knowledge" },
      "ap-jinan-ec": { name: "Jinan edge", jurisdiction: "CN", confidence: "general-knowledge" },
      "ap-wuhan-ec": { name: "Wuhan edge", jurisdiction: "CN", confidence: "general-knowledge" },
      "ap-changsha-ec": { name: "Changsha edge", jurisdiction: "CN", confidence: "general-knowledge" },
      "ap-shijiazhuang-ec": {
        name: "Shijiazhuang edge",
        jurisdiction: "CN",
        confidence: "general-knowledge"
      },
      "ap-zhengzhou-ec": {
        name: "Zhengzhou edge",
        jurisdiction: "CN",
        confidence: "general-knowledge"
      },
      "ap-hefei-ec": { name: "Hefei edge", jurisdiction: "CN", confidence: "general-knowledge" },
      "ap-shenyang-ec": { name: "Shenyang edge", jurisdiction: "CN", confidence: "general-knowledge" },
      "ap-xian-ec": { name: "Xi'an edge", jurisdiction: "CN", confidence: "general-knowledge" },
      "ap-xibei-ec": { name: "Northwest edge", jurisdiction: "CN", confidence: "general-knowledge" },
      gz: {
        name: "Guangzhou",
        jurisdiction: "CN",
        confidence: "sdk",
        note: "short form accepted by the CloudBase command line"
      },
      sh: {
        name: "Shanghai",
        jurisdiction: "CN",
        confidence: "sdk",
        note: "short form accepted by the CloudBase command line"
      },
      bj: {
        name: "Beijing",
        jurisdiction: "CN",
        confidence: "sdk",
        note: "short form accepted by the CloudBase command line"
      },
      nj: {
        name: "Nanjing",
        jurisdiction: "CN",
        confidence: "sdk",
        note: "short form accepted by the CloudBase command line"
      },
      cd: {
        name: "Chengdu",
        jurisdiction: "CN",
        confidence: "sdk",
        note: "short form accepted by the CloudBase command line"
      },
      cq: {
        name: "Chongqing",
        jurisdiction: "CN",
        confidence: "sdk",
        note: "short form accepted by the CloudBase command line"
      },
      sg: {
        name: "Singapore",
        jurisdiction: "SG",
        confidence: "sdk",
        note: "short form accepted by the CloudBase command line"
      },
      "cn-north": { name: "Tianjin (legacy COS v4 name)", jurisdiction: "CN", confidence: "repo" },
      "cn-east": { name: "Shanghai (legacy COS v4 name)", jurisdiction: "CN", confidence: "repo" },
      "cn-south": { name: "Guangzhou (legacy COS v4 name)", jurisdiction: "CN", confidence: "repo" },
      "cn-southwest": { name: "Chengdu (legacy COS v4 name)", jurisdiction: "CN", confidence: "repo" }
    },
    cloudbase: {
      "ap-shanghai": { name: "Shanghai (default when absent)", jurisdiction: "CN", confidence: "sdk" },
      "ap-beijing": { name: "Beijing", jurisdiction: "CN", confidence: "sdk" },
      "ap-guangzhou": { name: "Guangzhou", jurisdiction: "CN", confidence: "sdk" },
      "ap-singapore": { name: "Singapore", jurisdiction: "SG", confidence: "sdk" }
    },
    alicloud: {
      "cn-qingdao": { name: "Qingdao", jurisdiction: "CN", confidence: "docs" },
      "cn-beijing": { name: "Beijing", jurisdiction: "CN", confidence: "docs" },
      "cn-zhangjiakou": { name: "Zhangjiakou", jurisdiction: "CN", confidence: "docs" },
      "cn-huhehaote": { name: "Hohhot", jurisdiction: "CN", confidence: "docs" },
      "cn-wulanchabu": { name: "Ulanqab", jurisdiction: "CN", confidence: "docs" },
      "cn-hangzhou": { name: "Hangzhou", jurisdiction: "CN", confidence: "docs" },
      "cn-shanghai": { name: "Shanghai", jurisdiction: "CN", confidence: "docs" },
      "cn-nanjing": { name: "Nanjing, local region", jurisdiction: "CN", confidence: "docs" },
      "cn-fuzhou": { name: "Fuzhou, local region", jurisdiction: "CN", confidence: "docs" },
      "cn-wuhan-lr": { name: "Wuhan, local region", jurisdiction: "CN", confidence: "docs" },
      "cn-shenzhen": { name: "Shenzhen", jurisdiction: "CN", confidence: "docs" },
      "cn-heyuan": { name: "Heyuan", jurisdiction: "CN", confidence: "docs" },
      "cn-guangzhou": { name: "Guangzhou", jurisdiction: "CN", confidence: "docs" },
      "cn-chengdu": { name: "Chengdu", jurisdiction: "CN", confidence: "docs" },
      "cn-zhengzhou-jva": { name: "Zhengzhou, joint venture", jurisdiction: "CN", confidence: "docs" },
      "cn-zhongwei": { name: "Zhongwei", jurisdiction: "CN", confidence: "docs" },
      "cn-shanghai-finance-1": { name: "Shanghai Finance", jurisdiction: "CN", confidence: "docs" },
      "cn-shenzhen-finance-1": { name: "Shenzhen Finance", jurisdiction: "CN", confidence: "docs" },
      "cn-north-2-gov-1": { name: "Beijing Government", jurisdiction: "CN", confidence: "docs" },
      "cn-hongkong": { name: "Hong Kong", jurisdiction: "HK", confidence: "docs" },
      "ap-northeast-1": { name: "Tokyo", jurisdiction: "JP", confidence: "docs" },
      "ap-northeast-2": { name: "Seoul", jurisdiction: "KR", confidence: "docs" },
      "ap-southeast-1": { name: "Singapore", jurisdiction: "SG", confidence: "docs" },
      "ap-southeast-2": { name: "Sydney, closed", jurisdiction: "AU", confidence: "docs" },
      "ap-southeast-3": { name: "Kuala Lumpur", jurisdiction: "MY", confidence: "docs" },
      "ap-southeast-5": { name: "Jakarta", jurisdiction: "ID", confidence: "docs" },
      "ap-southeast-6": { name: "Manila", jurisdiction: "PH", confidence: "docs" },
      "ap-southeast-7": { name: "Bangkok", jurisdiction: "TH", confidence: "docs" },
      "ap-southeast-8": { name: "Johor", jurisdiction: "MY", confidence: "docs" },
      "ap-south-1": { name: "Mumbai, closed", jurisdiction: "IN", confidence: "docs" },
      "us-east-1": { name: "Virginia", jurisdiction: "US", confidence: "docs" },
      "us-west-1": { name: "Silicon Valley", jurisdiction: "US", confidence: "docs" },
      "us-southeast-1": { name: "Atlanta", jurisdiction: "US", confidence: "docs" },
      "eu-central-1": { name: "Frankfurt", jurisdiction: "DE", confidence: "docs" },
      "eu-west-1": { name: "London", jurisdiction: "GB", confidence: "docs" },
      "me-east-1": { name: "Dubai", jurisdiction: "AE", confidence: "docs" },
      "me-central-1": { name: "Riyadh", jurisdiction: "SA", confidence: "docs" },
      "cn-beijing-finance-1": {
        name: "Beijing Finance",
        jurisdiction: "CN",
        confidence: "general-knowledge"
      },
      "cn-hangzhou-finance": {
        name: "Hangzhou Finance",
        jurisdiction: "CN",
        confidence: "general-knowledge"
      },
      "na-south-1": { name: "Mexico", jurisdiction: "MX", confidence: "general-knowledge" },
      "eu-west-2": { name: "Paris", jurisdiction: "FR", confidence: "general-knowledge" }
    },
    huaweicloud: {
      "cn-north-1": { name: "Beijing1", jurisdiction: "CN", confidence: "sdk" },
      "cn-north-2": { name: "Beijing2", jurisdiction: "CN", confidence: "sdk" },
      "cn-north-4": { name: "Beijing4", jurisdiction: "CN", confidence: "sdk" },
      "cn-north-9": { name: "Ulanqab1", jurisdiction: "CN", confidence: "sdk" },
      "cn-north-12": { name: "North China 12", jurisdiction: "CN", confidence: "sdk" },
      "cn-east-2": { name: "Shanghai2", jurisdiction: "CN", confidence: "sdk" },
      "cn-east-3": { name: "Shanghai1", jurisdiction: "CN", confidence: "sdk" },
      "cn-east-4": { name: "East2 (Wuhu)", jurisdiction: "CN", confidence: "sdk" },
      "cn-east-5": { name: "Qingdao", jurisdiction: "CN", confidence: "sdk" },
      "cn-south-1": { name: "Guangzhou", jurisdiction: "CN", confidence: "sdk" },
      "cn-south-2": { name: "Shenzhen", jurisdiction: "CN", confidence: "sdk" },
      "cn-southwest-2": { name: "Guiyang1", jurisdiction: "CN", confidence: "sdk" },
      "ap-southeast-1": { name: "CN-Hong Kong", jurisdiction: "HK", confidence: "sdk" },
      "ap-southeast-2": { name: "Bangkok", jurisdiction: "TH", confidence: "sdk" },
      "ap-southeast-3": { name: "Singapore", jurisdiction: "SG", confidence: "sdk" },
      "ap-southeast-4": { name: "Jakarta", jurisdiction: "ID", confidence: "sdk" },
      "af-south-1": { name: "Johannesburg", jurisdiction: "ZA", confidence: "sdk" },
      "la-south-2": { name: "Santiago", jurisdiction: "CL", confidence: "sdk" },
      "la-north-2": { name: "Mexico City2", jurisdiction: "MX", confidence: "sdk" },
      "na-mexico-1": { name: "Mexico City1", jurisdiction: "MX", confidence: "sdk" },
      "sa-brazil-1": { name: "Sao Paulo1", jurisdiction: "BR", confidence: "sdk" },
      "tr-west-1": { name: "Istanbul", jurisdiction: "TR", confidence: "sdk" },
      "me-east-1": { name: "Riyadh", jurisdiction: "SA", confidence: "sdk" },
      "ae-ad-1": { name: "Abu Dhabi", jurisdiction: "AE", confidence: "sdk" },
      "my-kualalumpur-1": { name: "Kuala Lumpur", jurisdiction: "MY", confidence: "sdk" },
      "ru-moscow-1": { name: "Moscow", jurisdiction: "RU", confidence: "sdk" },
      "eu-west-0": { name: "Paris (partner)", jurisdiction: "FR", confidence: "sdk" },
      "eu-west-101": { name: "Dublin", jurisdiction: "IE", confidence: "sdk" },
      "cn-south-4": {
        name: "Guangzhou-InvitationOnly",
        jurisdiction: "CN",
        confidence: "general-knowledge"
      },
      "cn-north-11": {
        name: "Ulanqab-InvitationOnly",
        jurisdiction: "CN",
        confidence: "general-knowledge"
      },
      "ap-southeast-5": { name: "Manila", jurisdiction: "PH", confidence: "general-knowledge" },
      "af-north-1": { name: "Cairo", jurisdiction: "EG", confidence: "general-knowledge" },
      "ru-northwest-2": { name: "Moscow2", jurisdiction: "RU", confidence: "general-knowledge" },
      "sa-argentina-1": { name: "Buenos Aires1", jurisdiction: "AR", confidence: "general-knowledge" },
      "sa-peru-1": { name: "Lima1", jurisdiction: "PE", confidence: "general-knowledge" },
      "sa-chile-1": { name: "Santiago2", jurisdiction: "CL", confidence: "general-knowledge" }
    },
    volcengine: {
      "cn-beijing": { name: "Beijing", jurisdiction: "CN", confidence: "sdk" },
      "cn-shanghai": { name: "Shanghai", jurisdiction: "CN", confidence: "sdk" },
      "cn-guangzhou": { name: "Guangzhou", jurisdiction: "CN", confidence: "sdk" },
      "cn-nantong": { name: "Nantong", jurisdiction: "CN", confidence: "sdk" },
      "cn-beijing-autodriving": {
        name: "Beijing autonomous-driving",
        jurisdiction: "CN",
        confidence: "sdk"
      },
      "cn-beijing-selfdrive": {
        name: "Beijing autonomous-driving",
        jurisdiction: "CN",
        confidence: "sdk"
      },
      "cn-shanghai-autodriving": {
        name: "Shanghai autonomous-driving",
        jurisdiction: "CN",
        confidence: "sdk"
      },
      "cn-north-1": {
        name: "North China (service-level alias)",
        jurisdiction: "CN",
        confidence: "sdk"
      },
      "cn-hongkong": { name: "Hong Kong", jurisdiction: "HK", confidence: "general-knowledge" },
      "ap-southeast-1": { name: "Johor", jurisdiction: "MY", confidence: "general-knowledge" },
      "ap-southeast-3": { name: "Jakarta", jurisdiction: "ID", confidence: "general-knowledge" },
      "ap-singapore-1": { name: "Singapore", jurisdiction: "SG", confidence: "sdk" }
    },
    jdcloud: {
      "cn-north-1": {
        name: "Beijing",
        jurisdiction: "CN",
        confidence: "sdk",
        note: "same ids as AWS China or Huawei; never resolve without the provider"
      },
      "cn-east-1": { name: "Suqian", jurisdiction: "CN", confidence: "sdk" },
      "cn-south-1": {
        name: "Guangzhou",
        jurisdiction: "CN",
        confidence: "sdk",
        note: "same ids as AWS China or Huawei; never resolve without the provider"
      },
      "cn-east-2": {
        name: "Shanghai",
        jurisdiction: "CN",
        confidence: "general-knowledge",
        note: "same ids as AWS China or Huawei; never resolve without the provider"
      }
    },
    baiducloud: {
      bj: { name: "Beijing", jurisdiction: "CN", confidence: "sdk" },
      bd: { name: "Baoding", jurisdiction: "CN", confidence: "docs" },
      gz: { name: "Guangzhou", jurisdiction: "CN", confidence: "sdk" },
      su: { name: "Suzhou", jurisdiction: "CN", confidence: "sdk" },
      fsh: { name: "Shanghai finance", jurisdiction: "CN", confidence: "sdk" },
      fwh: { name: "Wuhan finance", jurisdiction: "CN", confidence: "docs" },
      hkg: { name: "Hong Kong", jurisdiction: "HK", confidence: "docs" },
      sin: { name: "Singapore", jurisdiction: "SG", confidence: "general-knowledge" },
      yq: { name: "Yangquan", jurisdiction: "CN", confidence: "general-knowledge" },
      nj: { name: "Nanjing", jurisdiction: "CN", confidence: "general-knowledge" },
      cd: { name: "Chengdu", jurisdiction: "CN", confidence: "general-knowledge" }
    },
    qiniu: {
      z0: { name: "East China, Zhejiang", jurisdiction: "CN", confidence: "general-knowledge" },
      "cn-east-2": {
        name: "East China, Zhejiang 2",
        jurisdiction: "CN",
        confidence: "general-knowledge"
      },
      z1: { name: "North China, Hebei", jurisdiction: "CN", confidence: "general-knowledge" },
      z2: { name: "South China, Guangdong", jurisdiction: "CN", confidence: "general-knowledge" },
      "cn-northwest-1": {
        name: "Northwest China",
        jurisdiction: "CN",
        confidence: "general-knowledge"
      },
      na0: { name: "North America", jurisdiction: "US", confidence: "general-knowledge" },
      as0: { name: "Singapore", jurisdiction: "SG", confidence: "general-knowledge" },
      "ap-southeast-2": { name: "Hanoi", jurisdiction: "VN", confidence: "general-knowledge" },
      "ap-southeast-3": {
        name: "Ho Chi Minh City",
        jurisdiction: "VN",
        confidence: "general-knowledge"
      }
    },
    ucloud: {
      "cn-bj1": { name: "Beijing 1", jurisdiction: "CN", confidence: "general-knowledge" },
      "cn-bj2": { name: "Beijing 2", jurisdiction: "CN", confidence: "general-knowledge" },
      "cn-sh2": { name: "Shanghai 2", jurisdiction: "CN", confidence: "general-knowledge" },
      "cn-gd": { name: "Guangzhou", jurisdiction: "CN", confidence: "general-knowledge" },
      "cn-wlcb": { name: "Ulanqab", jurisdiction: "CN", confidence: "general-knowledge" },
      hk: { name: "Hong Kong", jurisdiction: "HK", confidence: "general-knowledge" },
      "tw-tp": { name: "Taipei", jurisdiction: "TW", confidence: "general-knowledge" },
      sg: { name: "Singapore", jurisdiction: "SG", confidence: "general-knowledge" },
      "us-ca": { name: "Los Angeles", jurisdiction: "US", confidence: "general-knowledge" },
      "us-ws": { name: "Washington", jurisdiction: "US", confidence: "general-knowledge" },
      "jpn-tky": { name: "Tokyo", jurisdiction: "JP", confidence: "general-knowledge" },
      "kr-seoul": { name: "Seoul", jurisdiction: "KR", confidence: "general-knowledge" },
      "ge-fra": { name: "Frankfurt", jurisdiction: "DE", confidence: "general-knowledge" },
      "uk-london": { name: "London", jurisdiction: "GB", confidence: "general-knowledge" }
    },
    ksyun: {
      "cn-beijing-6": { name: "Beijing 6", jurisdiction: "CN", confidence: "general-knowledge" },
      "cn-shanghai-2": { name: "Shanghai 2", jurisdiction: "CN", confidence: "general-knowledge" },
      "cn-guangzhou-1": { name: "Guangzhou 1", jurisdiction: "CN", confidence: "general-knowledge" },
      "cn-ningbo-1": { name: "Ningbo 1", jurisdiction: "CN", confidence: "general-knowledge" },
      "cn-hongkong-2": { name: "Hong Kong 2", jurisdiction: "HK", confidence: "general-knowledge" },
      "ap-singapore-1": { name: "Singapore 1", jurisdiction: "SG", confidence: "general-knowledge" }
    },
    aws: {
      "af-south-1": {
        name: "Africa (Cape Town)",
        jurisdiction: "ZA",
        partition: "aws",
        confidence: "sdk"
      },
      "ap-east-1": {
        name: "Asia Pacific (Hong Kong)",
        jurisdiction: "HK",
        partition: "aws",
        confidence: "sdk"
      },
      "ap-east-2": {
        name: "Asia Pacific (Taipei)",
        jurisdiction: "TW",
        partition: "aws",
        confidence: "sdk"
      },
      "ap-northeast-1": {
        name: "Asia Pacific (Tokyo)",
        jurisdiction: "JP",
        partition: "aws",
        confidence: "sdk"
      },
      "ap-northeast-2": {
        name: "Asia Pacific (Seoul)",
        jurisdiction: "KR",
        partition: "aws",
        confidence: "sdk"
      },
      "ap-northeast-3": {
        name: "Asia Pacific (Osaka)",
        jurisdiction: "JP",
        partition: "aws",
        confidence: "sdk"
      },
      "ap-south-1": {
        name: "Asia Pacific (Mumbai)",
        jurisdiction: "IN",
        partition: "aws",
        confidence: "sdk"
      },
      "ap-south-2": {
        name: "Asia Pacific (Hyderabad)",
        jurisdiction: "IN",
        partition: "aws",
        confidence: "sdk"
      },
      "ap-southeast-1": {
        name: "Asia Pacific (Singapore)",
        jurisdiction: "SG",
        partition: "aws",
        confidence: "sdk"
      },
      "ap-southeast-2": {
        name: "Asia Pacific (Sydney)",
        jurisdiction: "AU",
        partition: "aws",
        confidence: "sdk"
      },
      "ap-southeast-3": {
        name: "Asia Pacific (Jakarta)",
        jurisdiction: "ID",
        partition: "aws",
        confidence: "sdk"
      },
      "ap-southeast-4": {
        name: "Asia Pacific (Melbourne)",
        jurisdiction: "AU",
        partition: "aws",
        confidence: "sdk"
      },
      "ap-southeast-5": {
        name: "Asia Pacific (Malaysia)",
        jurisdiction: "MY",
        partition: "aws",
        confidence: "sdk"
      },
      "ap-southeast-6": {
        name: "Asia Pacific (New Zealand)",
        jurisdiction: "NZ",
        partition: "aws",
        confidence: "sdk"
      },
      "ap-southeast-7": {
        name: "Asia Pacific (Thailand)",
        jurisdiction: "TH",
        partition: "aws",
        confidence: "sdk"
      },
      "ca-central-1": {
        name: "Canada (Central)",
        jurisdiction: "CA",
        partition: "aws",
        confidence: "sdk"
      },
      "ca-west-1": {
        name: "Canada West (Calgary)",
        jurisdiction: "CA",
        partition: "aws",
        confidence: "sdk"
      },
      "eu-central-1": {
        name: "Europe (Frankfurt)",
        jurisdiction: "DE",
        partition: "aws",
        confidence: "sdk"
      },
      "eu-central-2": {
        name: "Europe (Zurich)",
        jurisdiction: "CH",
        partition: "aws",
        confidence: "sdk"
      },
      "eu-north-1": {
        name: "Europe (Stockholm)",
        jurisdiction: "SE",
        partition: "aws",
        confidence: "sdk"
      },
      "eu-south-1": {
        name: "Europe (Milan)",
        jurisdiction: "IT",
        partition: "aws",
        confidence: "sdk"
      },
      "eu-south-2": {
        name: "Europe (Spain)",
        jurisdiction: "ES",
        partition: "aws",
        confidence: "sdk"
      },
      "eu-west-1": {
        name: "Europe (Ireland)",
        jurisdiction: "IE",
        partition: "aws",
        confidence: "sdk"
      },
      "eu-west-2": {
        name: "Europe (London)",
        jurisdiction: "GB",
        partition: "aws",
        confidence: "sdk"
      },
      "eu-west-3": {
        name: "Europe (Paris)",
        jurisdiction: "FR",
        partition: "aws",
        confidence: "sdk"
      },
      "il-central-1": {
        name: "Israel (Tel Aviv)",
        jurisdiction: "IL",
        partition: "aws",
        confidence: "sdk"
      },
      "me-central-1": {
        name: "Middle East (UAE)",
        jurisdiction: "AE",
        partition: "aws",
        confidence: "sdk"
      },
      "me-south-1": {
        name: "Middle East (Bahrain)",
        jurisdiction: "BH",
        partition: "aws",
        confidence: "sdk"
      },
      "mx-central-1": {
        name: "Mexico (Central)",
        jurisdiction: "MX",
        partition: "aws",
        confidence: "sdk"
      },
      "sa-east-1": {
        name: "South America (Sao Paulo)",
        jurisdiction: "BR",
        partition: "aws",
        confidence: "sdk"
      },
      "us-east-1": {
        name: "US East (N. Virginia)",
        jurisdiction: "US",
        partition: "aws",
        confidence: "sdk"
      },
      "us-east-2": {
        name: "US East (Ohio)",
        jurisdiction: "US",
        partition: "aws",
        confidence: "sdk"
      },
      "us-west-1": {
        name: "US West (N. California)",
        jurisdiction: "US",
        partition: "aws",
        confidence: "sdk"
      },
      "us-west-2": {
        name: "US West (Oregon)",
        jurisdiction: "US",
        partition: "aws",
        confidence: "sdk"
      },
      "cn-north-1": {
        name: "China (Beijing)",
        jurisdiction: "CN",
        partition: "aws-cn",
        confidence: "sdk"
      },
      "cn-northwest-1": {
        name: "China (Ningxia)",
        jurisdiction: "CN",
        partition: "aws-cn",
        confidence: "sdk"
      },
      "us-gov-east-1": {
        name: "AWS GovCloud (US-East)",
        jurisdiction: "US",
        partition: "aws-us-gov",
        confidence: "sdk"
      },
      "us-gov-west-1": {
        name: "AWS GovCloud (US-West)",
        jurisdiction: "US",
        partition: "aws-us-gov",
        confidence: "sdk"
      },
      "us-iso-east-1": {
        name: "US ISO East",
        jurisdiction: "US",
        partition: "aws-iso",
        confidence: "sdk"
      },
      "us-iso-west-1": {
        name: "US ISO WEST",
        jurisdiction: "US",
        partition: "aws-iso",
        confidence: "sdk"
      },
      "us-isob-east-1": {
        name: "US ISOB East (Ohio)",
        jurisdiction: "US",
        partition: "aws-iso-b",
        confidence: "sdk"
      },
      "us-isob-west-1": {
        name: "US ISOB West",
        jurisdiction: "US",
        partition: "aws-iso-b",
        confidence: "sdk"
      },
      "eu-isoe-west-1": {
        name: "EU ISOE West",
        jurisdiction: "GB",
        partition: "aws-iso-e",
        confidence: "sdk"
      },
      "us-isof-east-1": {
        name: "US ISOF EAST",
        jurisdiction: "US",
        partition: "aws-iso-f",
        confidence: "sdk"
      },
      "us-isof-south-1": {
        name: "US ISOF SOUTH",
        jurisdiction: "US",
        partition: "aws-iso-f",
        confidence: "sdk"
      },
      "eusc-de-east-1": {
        name: "AWS European Sovereign Cloud (Germany)",
        jurisdiction: "DE",
        partition: "aws-eusc",
        confidence: "sdk"
      }
    },
    azure: {
      eastasia: {
        name: "East Asia (Hong Kong)",
        jurisdiction: "HK",
        partition: "public",
        confidence: "sdk"
      },
      southeastasia: {
        name: "Southeast Asia (Singapore)",
        jurisdiction: "SG",
        partition: "public",
        confidence: "sdk"
      },
      centralus: { name: "Central US", jurisdiction: "US", partition: "public", confidence: "sdk" },
      eastus: { name: "East US", jurisdiction: "US", partition: "public", confidence: "sdk" },
      eastus2: { name: "East US 2", jurisdiction: "US", partition: "public", confidence: "sdk" },
      westus: { name: "West US", jurisdiction: "US", partition: "public", confidence: "sdk" },
      westus2: { name: "West US 2", jurisdiction: "US", partition: "public", confidence: "sdk" },
      northcentralus: {
        name: "North Central US",
        jurisdiction: "US",
        partition: "public",
        confidence: "sdk"
      },
      southcentralus: {
        name: "South Central US",
        jurisdiction: "US",
        partition: "public",
        confidence: "sdk"
      },
      northeurope: {
        name: "North Europe (Ireland)",
        jurisdiction: "IE",
        partition: "public",
        confidence: "sdk"
      },
      westeurope: {
        name: "West Europe (Netherlands)",
        jurisdiction: "NL",
        partition: "public",
        confidence: "sdk"
      },
      japanwest: { name: "Japan West", jurisdiction: "JP", partition: "public", confidence: "sdk" },
      japaneast: { name: "Japan East", jurisdiction: "JP", partition: "public", confidence: "sdk" },
      brazilsouth: {
        name: "Brazil South",
        jurisdiction: "BR",
        partition: "public",
        confidence: "sdk"
      },
      australiaeast: {
        name: "Australia East",
        jurisdiction: "AU",
        partition: "public",
        confidence: "sdk"
      },
      australiasoutheast: {
        name: "Australia Southeast",
        jurisdiction: "AU",
        partition: "public",
        confidence: "sdk"
      },
      australiacentral: {
        name: "Australia Central",
        jurisdiction: "AU",
        partition: "public",
        confidence: "sdk"
      },
      australiacentral2: {
        name: "Australia Central 2",
        jurisdiction: "AU",
        partition: "public",
        confidence: "sdk"
      },
      southindia: {
        name: "South India",
        jurisdiction: "IN",
        partition: "public",
        confidence: "sdk"
      },
      centralindia: {
        name: "Central India",
        jurisdiction: "IN",
        partition: "public",
        confidence: "sdk"
      },
      westindia: { name: "West India", jurisdiction: "IN", partition: "public", confidence: "sdk" },
      canadacentral: {
        name: "Canada Central",
        jurisdiction: "CA",
        partition: "public",
        confidence: "sdk"
      },
      canadaeast: {
        name: "Canada East",
        jurisdiction: "CA",
        partition: "public",
        confidence: "sdk"
      },
      uksouth: { name: "UK South", jurisdiction: "GB", partition: "public", confidence: "sdk" },
      ukwest: { name: "UK West", jurisdiction: "GB", partition: "public", confidence: "sdk" },
      westcentralus: {
        name: "West Central US",
        jurisdiction: "US",
        partition: "public",
        confidence: "sdk"
      },
      koreacentral: {
        name: "Korea Central",
        jurisdiction: "KR",
        partition: "public",
        confidence: "sdk"
      },
      koreasouth: {
        name: "Korea South",
        jurisdiction: "KR",
        partition: "public",
        confidence: "sdk"
      },
      francecentral: {
        name: "France Central",
        jurisdiction: "FR",
        partition: "public",
        confidence: "sdk"
      },
      francesouth: {
        name: "France South",
        jurisdiction: "FR",
        partition: "public",
        confidence: "sdk"
      },
      southafricanorth: {
        name: "South Africa North",
        jurisdiction: "ZA",
        partition: "public",
        confidence: "sdk"
      },
      southafricawest: {
        name: "South Africa West",
        jurisdiction: "ZA",
        partition: "public",
        confidence: "sdk"
      },
      uaenorth: { name: "UAE North", jurisdiction: "AE", partition: "public", confidence: "sdk" },
      uaecentral: {
        name: "UAE Central",
        jurisdiction: "AE",
        partition: "public",
        confidence: "sdk"
      },
      westus3: {
        name: "West US 3",
        jurisdiction: "US",
        partition: "public",
        confidence: "general-knowledge"
      },
      germanywestcentral: {
        name: "Germany West Central",
        jurisdiction: "DE",
        partition: "public",
        confidence: "general-knowledge"
      },
      germanynorth: {
        name: "Germany North",
        jurisdiction: "DE",
        partition: "public",
        confidence: "general-knowledge"
      },
      switzerlandnorth: {
        name: "Switzerland North",
        jurisdiction: "CH",
        partition: "public",
        confidence: "general-knowledge"
      },
      switzerlandwest: {
        name: "Switzerland West",
        jurisdiction: "CH",
        partition: "public",
        confidence: "general-knowledge"
      },
      norwayeast: {
        name: "Norway East",
        jurisdiction: "NO",
        partition: "public",
        confidence: "general-knowledge"
      },
      norwaywest: {
        name: "Norway West",
        jurisdiction: "NO",
        partition: "public",
        confidence: "general-knowledge"
      },
      swedencentral: {
        name: "Sweden Central",
        jurisdiction: "SE",
        partition: "public",
        confidence: "general-knowledge"
      },
      swedensouth: {
        name: "Sweden South",
        jurisdiction: "SE",
        partition: "public",
        confidence: "general-knowledge"
      },
      polandcentral: {
        name: "Poland Central",
        jurisdiction: "PL",
        partition: "public",
        confidence: "general-knowledge"
      },
      italynorth: {
        name: "Italy North",
        jurisdiction: "IT",
        partition: "public",
        confidence: "general-knowledge"
      },
      spaincentral: {
        name: "Spain Central",
        jurisdiction: "ES",
        partition: "public",
        confidence: "general-knowledge"
      },
      austriaeast: {
        name: "Austria East",
        jurisdiction: "AT",
        partition: "public",
        confidence: "general-knowledge"
      },
      belgiumcentral: {
        name: "Belgium Central",
        jurisdiction: "BE",
        partition: "public",
        confidence: "general-knowledge"
      },
      denmarkeast: {
        name: "Denmark East",
        jurisdiction: "DK",
        partition: "public",
        confidence: "general-knowledge"
      },
      israelcentral: {
        name: "Israel Central",
        jurisdiction: "IL",
        partition: "public",
        confidence: "general-knowledge"
      },
      qatarcentral: {
        name: "Qatar Central",
        jurisdiction: "QA",
        partition: "public",
        confidence: "general-knowledge"
      },
      jioindiawest: {
        name: "Jio India West",
        jurisdiction: "IN",
        partition: "public",
        confidence: "general-knowledge"
      },
      jioindiacentral: {
        name: "Jio India Central",
        jurisdiction: "IN",
        partition: "public",
        confidence: "general-knowledge"
      },
      newzealandnorth: {
        name: "New Zealand North",
        jurisdiction: "NZ",
        partition: "public",
        confidence: "general-knowledge"
      },
      indonesiacentral: {
        name: "Indonesia Central",
        jurisdiction: "ID",
        partition: "public",
        confidence: "general-knowledge"
      },
      malaysiawest: {
        name: "Malaysia West",
        jurisdiction: "MY",
        partition: "public",
        confidence: "general-knowledge"
      },
      mexicocentral: {
        name: "Mexico Central",
        jurisdiction: "MX",
        partition: "public",
        confidence: "general-knowledge"
      },
      chilecentral: {
        name: "Chile Central",
        jurisdiction: "CL",
        partition: "public",
        confidence: "general-knowledge"
      },
      brazilsoutheast: {
        name: "Brazil Southeast",
        jurisdiction: "BR",
        partition: "public",
        confidence: "general-knowledge"
      },
      taiwannorth: {
        name: "Taiwan North",
        jurisdiction: "TW",
        partition: "public",
        confidence: "general-knowledge"
      },
      taiwannorthwest: {
        name: "Taiwan Northwest",
        jurisdiction: "TW",
        partition: "public",
        confidence: "general-knowledge"
      },
      usgovvirginia: {
        name: "US Gov Virginia",
        jurisdiction: "US",
        partition: "usgovernment",
        confidence: "general-knowledge"
      },
      usgovarizona: {
        name: "US Gov Arizona",
        jurisdiction: "US",
        partition: "usgovernment",
        confidence: "general-knowledge"
      },
      usgovtexas: {
        name: "US Gov Texas",
        jurisdiction: "US",
        partition: "usgovernment",
        confidence: "general-knowledge"
      },
      usdodeast: {
        name: "US DoD East",
        jurisdiction: "US",
        partition: "usgovernment",
        confidence: "general-knowledge"
      },
      usdodcentral: {
        name: "US DoD Central",
        jurisdiction: "US",
        partition: "usgovernment",
        confidence: "general-knowledge"
      },
      chinaeast: { name: "China East", jurisdiction: "CN", partition: "china", confidence: "docs" },
      chinaeast2: {
        name: "China East 2",
        jurisdiction: "CN",
        partition: "china",
        confidence: "docs"
      },
      chinaeast3: {
        name: "China East 3",
        jurisdiction: "CN",
        partition: "china",
        confidence: "docs"
      },
      chinanorth: {
        name: "China North",
        jurisdiction: "CN",
        partition: "china",
        confidence: "docs"
      },
      chinanorth2: {
        name: "China North 2",
        jurisdiction: "CN",
        partition: "china",
        confidence: "docs"
      },
      chinanorth3: {
        name: "China North 3",
        jurisdiction: "CN",
        partition: "china",
        confidence: "docs"
      }
    },
    gcp: {
      "africa-south1": { name: "Johannesburg", jurisdiction: "ZA", confidence: "docs" },
      "asia-east1": { name: "Changhua County, Taiwan", jurisdiction: "TW", confidence: "docs" },
      "asia-east2": { name: "Hong Kong", jurisdiction: "HK", confidence: "docs" },
      "asia-northeast1": { name: "Tokyo", jurisdiction: "JP", confidence: "docs" },
      "asia-northeast2": { name: "Osaka", jurisdiction: "JP", confidence: "docs" },
      "asia-northeast3": { name: "Seoul", jurisdiction: "KR", confidence: "docs" },
      "asia-south1": { name: "Mumbai", jurisdiction: "IN", confidence: "docs" },
      "asia-south2": { name: "Delhi", jurisdiction: "IN", confidence: "docs" },
      "asia-southeast1": { name: "Jurong West, Singapore", jurisdiction: "SG", confidence: "docs" },
      "asia-southeast2": { name: "Jakarta", jurisdiction: "ID", confidence: "docs" },
      "australia-southeast1": { name: "Sydney", jurisdiction: "AU", confidence: "docs" },
      "australia-southeast2": { name: "Melbourne", jurisdiction: "AU", confidence: "docs" },
      "europe-central2": { name: "Warsaw", jurisdiction: "PL", confidence: "docs" },
      "europe-north1": { name: "Hamina", jurisdiction: "FI", confidence: "docs" },
      "europe-north2": { name: "Stockholm", jurisdiction: "SE", confidence: "docs" },
      "europe-southwest1": { name: "Madrid", jurisdiction: "ES", confidence: "docs" },
      "europe-west1": { name: "St. Ghislain", jurisdiction: "BE", confidence: "docs" },
      "europe-west2": { name: "London", jurisdiction: "GB", confidence: "docs" },
      "europe-west3": { name: "Frankfurt", jurisdiction: "DE", confidence: "docs" },
      "europe-west4": { name: "Eemshaven", jurisdiction: "NL", confidence: "docs" },
      "europe-west6": { name: "Zurich", jurisdiction: "CH", confidence: "docs" },
      "europe-west8": { name: "Milan", jurisdiction: "IT", confidence: "docs" },
      "europe-west9": { name: "Paris", jurisdiction: "FR", confidence: "docs" },
      "europe-west10": { name: "Berlin", jurisdiction: "DE", confidence: "docs" },
      "europe-west12": { name: "Turin", jurisdiction: "IT", confidence: "docs" },
      "me-central1": { name: "Doha", jurisdiction: "QA", confidence: "docs" },
      "me-central2": { name: "Dammam", jurisdiction: "SA", confidence: "docs" },
      "me-west1": { name: "Tel Aviv", jurisdiction: "IL", confidence: "docs" },
      "northamerica-northeast1": { name: "Montreal", jurisdiction: "CA", confidence: "docs" },
      "northamerica-northeast2": { name: "Toronto", jurisdiction: "CA", confidence: "docs" },
      "northamerica-south1": { name: "Queretaro", jurisdiction: "MX", confidence: "docs" },
      "southamerica-east1": { name: "Osasco, Sao Paulo", jurisdiction: "BR", confidence: "docs" },
      "southamerica-west1": { name: "Santiago", jurisdiction: "CL", confidence: "docs" },
      "us-central1": { name: "Iowa", jurisdiction: "US", confidence: "docs" },
      "us-east1": { name: "South Carolina", jurisdiction: "US", confidence: "docs" },
      "us-east4": { name: "Northern Virginia", jurisdiction: "US", confidence: "docs" },
      "us-east5": { name: "Columbus", jurisdiction: "US", confidence: "docs" },
      "us-south1": { name: "Dallas", jurisdiction: "US", confidence: "docs" },
      "us-west1": { name: "Oregon", jurisdiction: "US", confidence: "docs" },
      "us-west2": { name: "Los Angeles", jurisdiction: "US", confidence: "docs" },
      "us-west3": { name: "Salt Lake City", jurisdiction: "US", confidence: "docs" },
      "us-west4": { name: "Las Vegas", jurisdiction: "US", confidence: "docs" },
      asia: {
        name: "Asia multi-region",
        jurisdiction: "MULTI",
        confidence: "docs",
        note: "multi-region; none is in the Chinese mainland"
      },
      eu: {
        name: "European Union multi-region",
        jurisdiction: "EU",
        confidence: "docs",
        note: "multi-region; none is in the Chinese mainland"
      },
      us: {
        name: "United States multi-region",
        jurisdiction: "US",
        confidence: "docs",
        note: "multi-region; none is in the Chinese mainland"
      }
    },
    oracle: {
      "ap-chuncheon-1": {
        name: "Chuncheon",
        jurisdiction: "KR",
        confidence: "sdk",
        note: "realm OC1"
      },
      "ap-mumbai-1": { name: "Mumbai", jurisdiction: "IN", confidence: "sdk", note: "realm OC1" },
      "ap-hyderabad-1": {
        name: "Hyderabad",
        jurisdiction: "IN",
        confidence: "sdk",
        note: "realm OC1"
      },
      "ap-seoul-1": { name: "Seoul", jurisdiction: "KR", confidence: "sdk", note: "realm OC1" },
      "ap-sydney-1": { name: "Sydney", jurisdiction: "AU", confidence: "sdk", note: "realm OC1" },
      "ap-melbourne-1": {
        name: "Melbourne",
        jurisdiction: "AU",
        confidence: "sdk",
        note: "realm OC1"
      },
      "ap-osaka-1": { name: "Osaka", jurisdiction: "JP", confidence: "sdk", note: "realm OC1" },
      "ap-tokyo-1": { name: "Tokyo", jurisdiction: "JP", confidence: "sdk", note: "realm OC1" },
      "ca-montreal-1": { name: "Montreal", jurisdiction: "CA", confidence: "sdk", note: "realm OC1" },
      "ca-toronto-1": { name: "Toronto", jurisdiction: "CA", confidence: "sdk", note: "realm OC1" },
      "eu-frankfurt-1": {
        name: "Frankfurt",
        jurisdiction: "DE",
        confidence: "sdk",
        note: "realm OC1"
      },
      "eu-zurich-1": { name: "Zurich", jurisdiction: "CH", confidence: "sdk", note: "realm OC1" },
      "sa-saopaulo-1": { name: "Saopaulo", jurisdiction: "BR", confidence: "sdk", note: "realm OC1" },
      "uk-cardiff-1": { name: "Cardiff", jurisdiction: "GB", confidence: "sdk", note: "realm OC1" },
      "uk-london-1": { name: "London", jurisdiction: "GB", confidence: "sdk", note: "realm OC1" },
      "us-ashburn-1": { name: "Ashburn", jurisdiction: "US", confidence: "sdk", note: "realm OC1" },
      "us-phoenix-1": { name: "Phoenix", jurisdiction: "US", confidence: "sdk", note: "realm OC1" },
      "eu-amsterdam-1": {
        name: "Amsterdam",
        jurisdiction: "NL",
        confidence: "sdk",
        note: "realm OC1"
      },
      "me-jeddah-1": { name: "Jeddah", jurisdiction: "SA", confidence: "sdk", note: "realm OC1" },
      "us-sanjose-1": { name: "Sanjose", jurisdiction: "US", confidence: "sdk", note: "realm OC1" },
      "me-dubai-1": { name: "Dubai", jurisdiction: "AE", confidence: "sdk", note: "realm OC1" },
      "sa-santiago-1": { name: "Santiago", jurisdiction: "CL", confidence: "sdk", note: "realm OC1" },
      "sa-vinhedo-1": { name: "Vinhedo", jurisdiction: "BR", confidence: "sdk", note: "realm OC1" },
      "il-jerusalem-1": {
        name: "Jerusalem",
        jurisdiction: "IL",
        confidence: "sdk",
        note: "realm OC1"
      },
      "eu-marseille-1": {
        name: "Marseille",
        jurisdiction: "FR",
        confidence: "sdk",
        note: "realm OC1"
      },
      "ap-singapore-1": {
        name: "Singapore",
        jurisdiction: "SG",
        confidence: "sdk",
        note: "realm OC1"
      },
      "me-abudhabi-1": { name: "Abudhabi", jurisdiction: "AE", confidence: "sdk", note: "realm OC1" },
      "eu-milan-1": { name: "Milan", jurisdiction: "IT", confidence: "sdk", note: "realm OC1" },
      "eu-stockholm-1": {
        name: "Stockholm",
        jurisdiction: "SE",
        confidence: "sdk",
        note: "realm OC1"
      },
      "af-johannesburg-1": {
        name: "Johannesburg",
        jurisdiction: "ZA",
        confidence: "sdk",
        note: "realm OC1"
      },
      "eu-paris-1": { name: "Paris", jurisdiction: "FR", confidence: "sdk", note: "realm OC1" },
      "mx-queretaro-1": {
        name: "Queretaro",
        jurisdiction: "MX",
        confidence: "sdk",
        note: "realm OC1"
      },
      "eu-madrid-1": { name: "Madrid", jurisdiction: "ES", confidence: "sdk", note: "realm OC1" },
      "us-chicago-1": { name: "Chicago", jurisdiction: "US", confidence: "sdk", note: "realm OC1" },
      "mx-monterrey-1": {
        name: "Monterrey",
        jurisdiction: "MX",
        confidence: "sdk",
        note: "realm OC1"
      },
      "us-saltlake-2": { name: "Saltlake", jurisdiction: "US", confidence: "sdk", note: "realm OC1" },
      "sa-bogota-1": { name: "Bogota", jurisdiction: "CO", confidence: "sdk", note: "realm OC1" },
      "sa-valparaiso-1": {
        name: "Valparaiso",
        jurisdiction: "CL",
        confidence: "sdk",
        note: "realm OC1"
      },
      "ap-singapore-2": {
        name: "Singapore",
        jurisdiction: "SG",
        confidence: "sdk",
        note: "realm OC1"
      },
      "me-riyadh-1": { name: "Riyadh", jurisdiction: "SA", confidence: "sdk", note: "realm OC1" },
      "ap-delhi-1": { name: "Delhi", jurisdiction: "IN", confidence: "sdk", note: "realm OC1" },
      "ap-batam-1": { name: "Batam", jurisdiction: "ID", confidence: "sdk", note: "realm OC1" },
      "eu-madrid-3": { name: "Madrid", jurisdiction: "ES", confidence: "sdk", note: "realm OC1" },
      "eu-turin-1": { name: "Turin", jurisdiction: "IT", confidence: "sdk", note: "realm OC1" },
      "ap-kulai-2": { name: "Kulai", jurisdiction: "MY", confidence: "sdk", note: "realm OC1" },
      "af-casablanca-1": {
        name: "Casablanca",
        jurisdiction: "MA",
        confidence: "sdk",
        note: "realm OC1"
      },
      "us-langley-1": { name: "Langley", jurisdiction: "US", confidence: "sdk", note: "realm OC2" },
      "us-luke-1": { name: "Luke", jurisdiction: "US", confidence: "sdk", note: "realm OC2" },
      "us-gov-ashburn-1": {
        name: "Ashburn",
        jurisdiction: "US",
        confidence: "sdk",
        note: "realm OC3"
      },
      "us-gov-chicago-1": {
        name: "Chicago",
        jurisdiction: "US",
        confidence: "sdk",
        note: "realm OC3"
      },
      "us-gov-phoenix-1": {
        name: "Phoenix",
        jurisdiction: "US",
        confidence: "sdk",
        note: "realm OC3"
      },
      "uk-gov-london-1": { name: "London", jurisdiction: "GB", confidence: "sdk", note: "realm OC4" },
      "uk-gov-cardiff-1": {
        name: "Cardiff",
        jurisdiction: "GB",
        confidence: "sdk",
        note: "realm OC4"
      },
      "ap-chiyoda-1": { name: "Chiyoda", jurisdiction: "JP", confidence: "sdk", note: "realm OC8" },
      "ap-ibaraki-1": { name: "Ibaraki", jurisdiction: "JP", confidence: "sdk", note: "realm OC8" },
      "me-dcc-muscat-1": { name: "Muscat", jurisdiction: "OM", confidence: "sdk", note: "realm OC9" },
      "me-ibri-1": { name: "Ibri", jurisdiction: "OM", confidence: "sdk", note: "realm OC9" },
      "ap-dcc-canberra-1": {
        name: "Canberra",
        jurisdiction: "AU",
        confidence: "sdk",
        note: "realm OC10"
      },
      "eu-dcc-milan-1": { name: "Milan", jurisdiction: "IT", confidence: "sdk", note: "realm OC14" },
      "eu-dcc-milan-2": { name: "Milan", jurisdiction: "IT", confidence: "sdk", note: "realm OC14" },
      "eu-dcc-dublin-2": {
        name: "Dublin",
        jurisdiction: "IE",
        confidence: "sdk",
        note: "realm OC14"
      },
      "eu-dcc-rating-2": {
        name: "Rating",
        jurisdiction: "DE",
        confidence: "sdk",
        note: "realm OC14"
      },
      "eu-dcc-rating-1": {
        name: "Rating",
        jurisdiction: "DE",
        confidence: "sdk",
        note: "realm OC14"
      },
      "eu-dcc-dublin-1": {
        name: "Dublin",
        jurisdiction: "IE",
        confidence: "sdk",
        note: "realm OC14"
      },
      "eu-jovanovac-1": {
        name: "Jovanovac",
        jurisdiction: "RS",
        confidence: "sdk",
        note: "realm OC20"
      },
      "eu-madrid-2": { name: "Madrid", jurisdiction: "ES", confidence: "sdk", note: "realm OC19" },
      "eu-frankfurt-2": {
        name: "Frankfurt",
        jurisdiction: "DE",
        confidence: "sdk",
        note: "realm OC19"
      },
      "eu-dcc-zurich-1": {
        name: "Zurich",
        jurisdiction: "CH",
        confidence: "sdk",
        note: "realm OC24"
      },
      "eu-crissier-1": {
        name: "Crissier",
        jurisdiction: "CH",
        confidence: "sdk",
        note: "realm OC24"
      },
      "me-dcc-doha-1": { name: "Doha", jurisdiction: "QA", confidence: "sdk", note: "realm OC21" },
      "me-alrayyan-1": {
        name: "Alrayyan",
        jurisdiction: "QA",
        confidence: "sdk",
        note: "realm OC21"
      },
      "me-abudhabi-3": {
        name: "Abudhabi",
        jurisdiction: "AE",
        confidence: "sdk",
        note: "realm OC26"
      },
      "me-alain-1": { name: "Alain", jurisdiction: "AE", confidence: "sdk", note: "realm OC26" },
      "ap-dcc-gazipur-1": {
        name: "Gazipur",
        jurisdiction: "BD",
        confidence: "sdk",
        note: "realm OC15"
      },
      "me-abudhabi-2": {
        name: "Abudhabi",
        jurisdiction: "AE",
        confidence: "sdk",
        note: "realm OC29"
      },
      "me-abudhabi-4": {
        name: "Abudhabi",
        jurisdiction: "AE",
        confidence: "sdk",
        note: "realm OC29"
      },
      "us-somerset-1": {
        name: "Somerset",
        jurisdiction: "US",
        confidence: "sdk",
        note: "realm OC23"
      },
      "us-thames-1": { name: "Thames", jurisdiction: "US", confidence: "sdk", note: "realm OC23" },
      "ap-seoul-2": { name: "Seoul", jurisdiction: "KR", confidence: "sdk", note: "realm OC35" },
      "ap-suwon-1": { name: "Suwon", jurisdiction: "KR", confidence: "sdk", note: "realm OC35" },
      "ap-chuncheon-2": {
        name: "Chuncheon",
        jurisdiction: "KR",
        confidence: "sdk",
        note: "realm OC35"
      },
      "us-ashburn-2": { name: "Ashburn", jurisdiction: "US", confidence: "sdk", note: "realm OC42" },
      "us-newark-1": { name: "Newark", jurisdiction: "US", confidence: "sdk", note: "realm OC42" },
      "eu-budapest-1": {
        name: "Budapest",
        jurisdiction: "HU",
        confidence: "sdk",
        note: "realm OC51"
      },
      "sa-riodejaneiro-1": {
        name: "Riodejaneiro",
        jurisdiction: "BR",
        confidence: "sdk",
        note: "realm OC52"
      }
    }
  }
};

// src/integration/manifest.ts
var ESSENTIAL = {
  organisation: ["name", "jurisdiction"],
  audience: ["mainlandUsers"],
  accounts: ["id", "dialCode"],
  components: ["type"],
  stores: ["match", "subjects"],
  transfers: ["from", "to", "mechanism"],
  messaging: ["mode"],
  privacyNotices: ["geography", "url"],
  certifications: ["scheme", "holder", "covers"],
  moderation: ["provider"],
  assessments: ["type", "geography", "date"]
};
function readManifest(document, validate) {
  const problems = schemaProblems(validate, document.value);
  return { manifest: validPart(document.value, problems), problems };
}
function entriesOf(list3, at) {
  return (list3 ?? []).flatMap(
    (value, index) => value === void 0 ? [] : [{ at: join(at, index), value }]
  );
}
function validPart(document, problems) {
  const sound = problems.length === 0 ? document : withoutBroken(document, problems);
  if (typeof sound !== "object" || sound === null) return {};
  const parts = Object.entries(sound).map(
    ([key, value]) => [key, complete(value, ESSENTIAL[key] ?? [])]
  );
  return Object.fromEntries(parts.filter(([, value]) => value !== void 0));
}
function withoutBroken(root, problems) {
  const broken = /* @__PURE__ */ new Set();
  const around = /* @__PURE__ */ new Set();
  for (const { pointer, kind } of problems) {
    if (kind === "missing-key") continue;
    broken.add(pointer);
    for (let at = pointer; at !== "" && !around.has(parentOf(at)); at = parentOf(at))
      around.add(parentOf(at));
  }
  const keep = (value, at) => {
    if (broken.has(at)) return void 0;
    if (!around.has(at) || typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return value.map((item, index) => keep(item, join(at, index)));
    const kept = Object.entries(value).map(([key, child]) => [key, keep(child, join(at, key))]);
    return Object.fromEntries(kept.filter(([, child]) => child !== void 0));
  };
  return keep(root, "");
}
function complete(value, essential) {
  if (Array.isArray(value)) return value.map((entry) => complete(entry, essential));
  if (typeof value !== "object" || value === null) return value;
  return essential.every((key) => Object.hasOwn(value, key)) ? value : void 0;
}
function declaredIn(manifest) {
  return { profile: "law", ...withoutGaps(manifest) };
}
function withoutGaps(value) {
  if (Array.isArray(value)) return value.filter((item) => item !== void 0).map(withoutGaps);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, withoutGaps(child)]));
}

// src/integration/consistency.ts
var NOTICE_PERIOD = 30;
var OPERATED = /* @__PURE__ */ new Set([
  "official-account",
  "service-account",
  "mini-program",
  "mini-game"
]);
function consistencyDiagnostics(document, manifest) {
  const components = entriesOf(manifest.components, "/components").filter(
    ({ value }) => value.status !== "retired"
  );
  const wrong = (at, message) => diagnostic("invalid-configuration", "error", message, document.file, document.locate(at));
  const found2 = [];
  const ids = /* @__PURE__ */ new Set();
  for (const { at, value } of entriesOf(manifest.accounts, "/accounts")) {
    if (ids.has(value.id))
      found2.push(wrong(`${at}/id`, "Another account has the same `id`; give each its own."));
    ids.add(value.id);
  }
  for (const { at, value } of components) {
    if (value.account === void 0 || ids.has(value.account)) continue;
    found2.push(wrong(`${at}/account`, "No entry of `accounts` has this `id`."));
  }
  const operated = components.find(({ value }) => OPERATED.has(value.type));
  if (operated !== void 0 && document.value.accounts === void 0) {
    const at = document.locate(`${operated.at}/type`);
    found2.push(diagnostic("notice", "notice", ACCOUNT_WANTED, document.file, at));
  }
  return found2;
}
var ACCOUNT_WANTED = "The user terms of whoever operates this component depend on the dial code of their account: declare it in `accounts`.";
function noticesOf(judged, document, asOf) {
  const found2 = [];
  const seen = /* @__PURE__ */ new Set();
  for (const { file, status } of judged) {
    if (file === void 0 || status !== "acknowledged" || seen.has(file.document)) continue;
    seen.add(file.document);
    const days = daysBetween(asOf, file.value.expires);
    if (days > NOTICE_PERIOD) continue;
    const message = `This acknowledgement expires in ${days} ${days === 1 ? "day" : "days"}.`;
    found2.push(diagnostic("notice", "notice", message, file.document.file, file.document.locate("/expires")));
  }
  for (const [what, { reviewBy }] of [
    ["documents", documents_default],
    ["cloud regions", regions_default]
  ]) {
    if (daysBetween(asOf, reviewBy) >= 0) continue;
    const message = `Our table of ${what} was due for review on ${reviewBy}; use a newer version of wechat-policy.`;
    found2.push(diagnostic("notice", "notice", message, document.file));
  }
  return found2;
}

// src/integration/address-pattern.ts
function matchesAddress(pattern, address) {
  const [head = "", ...parts] = pattern.split("*");
  const tail = parts.pop();
  if (tail === void 0) return address === pattern;
  if (!address.startsWith(head)) return false;
  let from = head.length;
  for (const part of parts) {
    const at = address.indexOf(part, from);
    if (at === -1) return false;
    from = at + part.length;
  }
  return address.length - tail.length >= from && address.endsWith(tail);
}

// src/integration/data-stores.ts
var DATA_STORES = /* @__PURE__ */ new Set([
  "aws_s3_bucket",
  "aws_db_instance",
  "aws_rds_cluster",
  "aws_dynamodb_table",
  "aws_docdb_cluster",
  "aws_docdbelastic_cluster",
  "aws_neptune_cluster",
  "aws_redshift_cluster",
  "aws_redshiftserverless_namespace",
  "aws_opensearch_domain",
  "aws_elasticsearch_domain",
  "aws_opensearchserverless_collection",
  "aws_efs_file_system",
  "aws_fsx_lustre_file_system",
  "aws_fsx_windows_file_system",
  "aws_fsx_ontap_file_system",
  "aws_fsx_openzfs_file_system",
  "aws_keyspaces_table",
  "aws_memorydb_cluster",
  "aws_timestreamwrite_table",
  "aws_dsql_cluster",
  "alicloud_oss_bucket",
  "alicloud_db_instance",
  "alicloud_db_readonly_instance",
  "alicloud_polardb_cluster",
  "alicloud_mongodb_instance",
  "alicloud_mongodb_sharding_instance",
  "alicloud_ots_instance",
  "alicloud_lindorm_instance",
  "alicloud_lindorm_instance_v2",
  "alicloud_hbase_instance",
  "alicloud_elasticsearch_instance",
  "alicloud_nas_file_system",
  "alicloud_gpdb_instance",
  "alicloud_adb_db_cluster",
  "alicloud_adb_db_cluster_lake_version",
  "alicloud_click_house_db_cluster",
  "alicloud_click_house_enterprise_db_cluster",
  "alicloud_drds_polardbx_instance",
  "alicloud_ocean_base_instance",
  "alicloud_graph_database_db_instance",
  "alicloud_selectdb_db_instance",
  "tencentcloud_cos_bucket",
  "tencentcloud_mysql_instance",
  "tencentcloud_mysql_readonly_instance",
  "tencentcloud_mysql_dr_instance",
  "tencentcloud_postgresql_instance",
  "tencentcloud_postgresql_readonly_instance",
  "tencentcloud_sqlserver_instance",
  "tencentcloud_sqlserver_basic_instance",
  "tencentcloud_sqlserver_readonly_instance",
  "tencentcloud_sqlserver_general_cloud_instance",
  "tencentcloud_mariadb_instance",
  "tencentcloud_mariadb_hour_db_instance",
  "tencentcloud_dcdb_db_instance",
  "tencentcloud_dcdb_hourdb_instance",
  "tencentcloud_cynosdb_cluster",
  "tencentcloud_cynosdb_cluster_v2",
  "tencentcloud_mongodb_instance",
  "tencentcloud_mongodb_standby_instance",
  "tencentcloud_mongodb_readonly_instance",
  "tencentcloud_mongodb_sharding_instance",
  "tencentcloud_elasticsearch_instance",
  "tencentcloud_cfs_file_system",
  "tencentcloud_chdfs_file_system",
  "tencentcloud_clickhouse_instance",
  "tencentcloud_cdwpg_instance",
  "tencentcloud_cdwdoris_instance",
  "tencentcloud_tcaplus_cluster",
  "tencentcloud_vdb_instance",
  "huaweicloud_obs_bucket",
  "huaweicloud_rds_instance",
  "huaweicloud_rds_read_replica_instance",
  "huaweicloud_gaussdb_mysql_instance",
  "huaweicloud_taurusdb_instance",
  "huaweicloud_gaussdb_opengauss_instance",
  "huaweicloud_gaussdb_instance",
  "huaweicloud_gaussdb_cassandra_instance",
  "huaweicloud_gaussdb_mongo_instance",
  "huaweicloud_gaussdb_influx_instance",
  "huaweicloud_geminidb_instance",
  "huaweicloud_dds_instance",
  "huaweicloud_css_cluster",
  "huaweicloud_dws_cluster",
  "huaweicloud_cloudtable_cluster",
  "huaweicloud_ges_graph",
  "huaweicloud_sfs_turbo",
  "huaweicloud_sfs_file_system",
  "azurerm_storage_account",
  "azurerm_mssql_server",
  "azurerm_mssql_managed_instance",
  "azurerm_sql_server",
  "azurerm_mysql_flexible_server",
  "azurerm_mysql_server",
  "azurerm_mariadb_server",
  "azurerm_postgresql_flexible_server",
  "azurerm_postgresql_server",
  "azurerm_cosmosdb_account",
  "azurerm_cosmosdb_postgresql_cluster",
  "azurerm_cosmosdb_cassandra_datacenter",
  "azurerm_mongo_cluster",
  "azurerm_search_service",
  "azurerm_kusto_cluster",
  "azurerm_netapp_volume",
  "azurerm_managed_lustre_file_system",
  "google_storage_bucket",
  "google_sql_database_instance",
  "google_alloydb_cluster",
  "google_bigquery_dataset",
  "google_filestore_instance"
]);
function isDataStore(type) {
  return DATA_STORES.has(type);
}

// src/integration/holdings.ts
function holdingsOf(resource2, jurisdiction, manifest, asOf) {
  const declared3 = manifest.stores?.findLast(
    (store) => store !== void 0 && matchesAddress(store.match, resource2.address)
  );
  const assumed = declared3 === void 0;
  if (assumed && !(manifest.audience?.mainlandUsers === "targeted" && isDataStore(resource2.type)))
    return void 0;
  const subjects = assumed ? ["CN"] : present(declared3.subjects);
  const exportMechanism = subjects.includes("CN") ? exportTo(jurisdiction, manifest, asOf) : void 0;
  return {
    subjects,
    classes: present(declared3?.classes),
    assumed,
    ...exportMechanism === void 0 ? {} : { exportMechanism }
  };
}
function present(list3) {
  return (list3 ?? []).filter((item) => item !== void 0);
}
var EXPORT_MECHANISMS = /* @__PURE__ */ new Set([
  "security-assessment",
  "standard-contract",
  "certification"
]);
var GREATER_BAY_AREA = { mechanism: "gba-standard-contract", to: ["HK", "MO"] };
function exportTo(jurisdiction, manifest, asOf) {
  if (jurisdiction === void 0 || isUnknown(jurisdiction) || jurisdiction === "CN") return void 0;
  return manifest.transfers?.find(
    (transfer) => transfer !== void 0 && transfer.from === "CN" && transfer.to === jurisdiction && allows(transfer, asOf)
  );
}
function allows({ mechanism, to, validUntil }, asOf) {
  if (validUntil !== void 0 && daysBetween(asOf, validUntil) < 0) return false;
  if (mechanism.startsWith("exempt:")) return true;
  if (validUntil === void 0) return false;
  if (mechanism === GREATER_BAY_AREA.mechanism) return GREATER_BAY_AREA.to.includes(to);
  return EXPORT_MECHANISMS.has(mechanism);
}

// src/integration/jurisdictions.ts
var PROVIDERS = regions_default.providers;
var ZONE_SUFFIXES = {
  aws: /[a-z]$/,
  alicloud: /(?:-?[a-z]|-maz\d+(?:\([a-z0-9,]+\))?)$/,
  tencentcloud: /-\d+$/,
  huaweicloud: /[a-z]$/,
  gcp: /-[a-z]$/,
  volcengine: /-[a-z]$/,
  jdcloud: /[a-z]$/,
  ucloud: /-\d+$/,
  ksyun: /[a-z]$/
};
function jurisdictionOf(provider) {
  const { name, region } = provider;
  if (region === void 0) return unknown(`the region of provider ${name}`);
  if (isUnknown(region)) return region;
  if (!Object.hasOwn(PROVIDERS, name)) return unknown(`the regions of provider ${name}`);
  return regionOf(name, region)?.jurisdiction ?? unknown(`the place of this region of provider ${name}`);
}
function partitionOf(provider) {
  return typeof provider.region === "string" ? regionOf(provider.name, provider.region)?.partition : void 0;
}
function regionOf(vendor2, region) {
  const regions = Object.hasOwn(PROVIDERS, vendor2) ? PROVIDERS[vendor2] : void 0;
  if (regions === void 0) return void 0;
  const id = region.toLowerCase().replaceAll(" ", "");
  if (Object.hasOwn(regions, id)) return regions[id];
  const suffix = ZONE_SUFFIXES[vendor2];
  const withoutZone = suffix === void 0 ? id : id.replace(suffix, "");
  return Object.hasOwn(regions, withoutZone) ? regions[withoutZone] : void 0;
}

// src/integration/dial-codes.ts
var MAINLAND = "+86";
var EUROPEAN = new Set(
  "+30 +31 +32 +33 +34 +36 +39 +40 +41 +43 +44 +45 +46 +47 +48 +49 +351 +352 +353 +354 +356 +357 +358 +359 +370 +371 +372 +385 +386 +420 +421 +423".split(" ")
);
var WITH_ADDENDUM = new Set(
  "+1 +7 +44 +52 +55 +60 +61 +62 +63 +65 +66 +81 +82 +84 +90 +94 +381 +852 +853 +886 +966 +971".split(" ")
);
function dialCodeOf(written) {
  return `+${String(written).replace(/^\+/, "")}`;
}
function isEuropean(dialCode) {
  return EUROPEAN.has(dialCode);
}
function hasAddendum(dialCode) {
  return WITH_ADDENDUM.has(dialCode);
}

// src/integration/geographies.ts
var EU = new Set(
  "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split(" ")
);
var EEA = /* @__PURE__ */ new Set([...EU, "IS", "LI", "NO"]);
function isEuropean2(country) {
  return EEA.has(country) || country === "GB" || country === "CH";
}
function takesIn(wider, geography) {
  if (wider === geography || geography.startsWith(`${wider}-`)) return true;
  if (wider === "EEA") return geography === "EU" || EEA.has(geography);
  return wider === "EU" && EU.has(geography);
}

// src/integration/required-documents.ts
var OFFICIAL_ACCOUNT = ["weixin-oa", "oa-dev-rules", "weixin-open-dev", "weixin-privacy"];
var MINI_PROGRAM = [
  "weixin-oa",
  "weixin-open-dev",
  "weixin-privacy",
  "mp-tos",
  "mp-ops",
  "mp-privacy-guide"
];
var OPEN_PLATFORM = ["weixin-open-dev"];
var BY_COMPONENT = {
  "official-account": () => OFFICIAL_ACCOUNT,
  "service-account": () => OFFICIAL_ACCOUNT,
  "mini-program": () => MINI_PROGRAM,
  "mini-game": () => MINI_PROGRAM,
  "weixin-login": () => OPEN_PLATFORM,
  "open-platform-app": () => OPEN_PLATFORM,
  "third-party-platform": () => OPEN_PLATFORM,
  "weixin-pay": (registrant) => byPlace2(registrant, (place) => place === "CN" ? "pay-merchant-cn" : "pay-xborder"),
  "wechat-pay-hk": () => ["pay-hk"],
  wecom: (registrant) => byPlace2(registrant, wecomAgreement)
};
function wecomAgreement(place) {
  if (place === "CN") return "wecom-prc";
  return isEuropean2(place) ? "wecom-eea" : "wecom-intl";
}
function byPlace2(place, choose) {
  return place === void 0 ? [] : [choose(place)];
}
function requiredDocuments(manifest) {
  const found2 = /* @__PURE__ */ new Map();
  const add = (id, by, party) => {
    const entityId = party ?? DOCUMENTS[id]?.entities[0];
    const key = `${id} ${entityId ?? ""}`;
    const known3 = found2.get(key);
    if (known3 === void 0)
      found2.set(key, { id, ...entityId === void 0 ? {} : { entityId }, requiredBy: [by] });
    else known3.requiredBy.push(by);
  };
  for (const { at, value } of entriesOf(manifest.accounts, "/accounts")) {
    const { ids, party } = userTerms(dialCodeOf(value.dialCode));
    for (const id of ids) add(id, `${at}/dialCode`, party);
  }
  const registrants = new Map((manifest.accounts ?? []).map((account) => [account?.id, account?.registrant]));
  for (const { at, value } of entriesOf(manifest.components, "/components")) {
    if (value.status === "retired") continue;
    const registrant = registrants.get(value.account) ?? manifest.organisation?.jurisdiction;
    const ids = BY_COMPONENT[value.type]?.(registrant) ?? [];
    for (const id of ids) add(id, `${at}/type`);
  }
  return [...found2.entries()].sort(([a], [b]) => a < b ? -1 : 1).map(([, required]) => required);
}
function userTerms(dialCode) {
  if (dialCode === MAINLAND) {
    return { ids: ["weixin-tos", "weixin-privacy", "weixin-account-std"], party: "shenzhen-tencent" };
  }
  const ids = [
    "wechat-tos",
    "wechat-aup",
    "wechat-privacy",
    ...hasAddendum(dialCode) ? ["wechat-jurisdictions"] : []
  ];
  return { ids, party: isEuropean(dialCode) ? "tencent-europe" : "wechat-international" };
}

// src/integration/resources.ts
var PLATFORM = "integration";
function integrationResource(document, manifest, judged, asOf) {
  const origins = /* @__PURE__ */ new Map();
  judged.forEach(({ required }, index) => {
    origins.set(join("/$context/requiredDocuments", index), required.requiredBy[0] ?? "");
  });
  for (const { geography, at } of geographiesOf(manifest)) {
    origins.set(join("/$context/geographies", geography), at);
  }
  for (const { at } of entriesOf(manifest.certifications, "/certifications")) {
    origins.set(`/$context${at}`, `${at}/expires`);
  }
  const publishing = entriesOf(manifest.components, "/components").find(
    ({ value }) => value.userContent === true && value.status !== "retired"
  );
  if (publishing !== void 0 && document.position("/moderation") === void 0) {
    origins.set("/moderation", `${publishing.at}/userContent`);
  }
  return {
    platform: PLATFORM,
    type: "integration",
    address: "integration",
    value: document.value,
    context: {
      requiredDocuments: judged.map((one) => describe(one, asOf)),
      geographies: noticesByGeography(manifest),
      certifications: (manifest.certifications ?? []).map(
        (certification) => certification?.expires === void 0 ? {} : { daysLeft: daysBetween(asOf, certification.expires) }
      )
    },
    ...placedIn(document, origins)
  };
}
function requiredDocumentResource(document, judged, asOf) {
  const [home = "", ...others] = judged.required.requiredBy;
  const { status, daysLeft, ...value } = describe(judged, asOf);
  return {
    platform: PLATFORM,
    type: "required-document",
    address: addressOf(judged),
    value,
    context: { status, ...daysLeft === void 0 ? {} : { daysLeft } },
    locate: () => ({
      location: document.locate(home),
      related: others.map((at) => ({ ...document.locate(at), message: "This needs the same document." }))
    }),
    extent: () => document.extent(parentOf(home))
  };
}
function acknowledgementResource(file, judged, asOf) {
  const { document, value } = file;
  const required = judged.map((one) => one.required);
  const counts = judged.some((one) => one.file === file);
  return {
    platform: PLATFORM,
    type: "acknowledgement",
    address: `acknowledgement.${stemOf(document.file)}`,
    value,
    context: { ...factsOf(file, required, counts, asOf) },
    ...placedIn(
      document,
      /* @__PURE__ */ new Map([
        ["/$context/daysLeft", "/expires"],
        ["/$context/period", "/expires"],
        ["/$context/age", "/date"],
        ["/$context/entityMatches", "/contractingEntity"],
        ["/$context/drift", "/sha256"],
        ["/$context/driftAge", "/sha256"]
      ])
    )
  };
}
function addressOf({ required: { id, entityId } }) {
  const oneParty = (DOCUMENTS[id]?.entities.length ?? 0) < 2;
  return oneParty || entityId === void 0 ? `document.${id}` : `document.${id}.${entityId}`;
}
function describe({ required: { id, entityId }, status, file }, asOf) {
  const { name = id, url = "" } = DOCUMENTS[id] ?? {};
  const entity = entityId === void 0 ? void 0 : ENTITIES[entityId]?.name;
  return {
    id,
    name,
    url,
    ...entity === void 0 ? {} : { entity },
    status,
    ...file === void 0 ? {} : { daysLeft: daysBetween(asOf, file.value.expires) }
  };
}
function noticesByGeography(manifest) {
  const notices = entriesOf(manifest.privacyNotices, "/privacyNotices").map(({ value }) => value.geography);
  const result = {};
  for (const { geography } of geographiesOf(manifest)) {
    result[geography] = { notice: notices.some((written) => takesIn(written, geography)) };
  }
  return result;
}
function geographiesOf({ audience }) {
  const listed2 = entriesOf(audience?.geographies, "/audience/geographies").map(({ at, value }) => ({
    geography: value,
    at
  }));
  if (audience?.mainlandUsers !== "targeted" || listed2.some(({ geography }) => geography === "CN"))
    return listed2;
  return [...listed2, { geography: "CN", at: "/audience/mainlandUsers" }];
}
function placedIn(document, origins) {
  const placeOf = (pointer) => {
    for (let known3 = pointer; known3 !== ""; known3 = parentOf(known3)) {
      const origin = origins.get(known3);
      if (origin !== void 0) return origin;
    }
    return pointer;
  };
  return {
    locate: (pointer) => ({ location: document.locate(placeOf(pointer)), related: [] }),
    extent: () => document.extent("")
  };
}
function stemOf(file) {
  return file.slice(file.lastIndexOf("/") + 1).replace(/\.[^.]+$/, "");
}

// src/integration/index.ts
function readIntegration(input, validators) {
  if (validators === void 0) return undeclared(input, [], []);
  const { files, diagnostics } = readAcknowledgements(input.acknowledgements, validators.acknowledgement);
  return input.manifest === void 0 ? undeclared(input, files, diagnostics) : declared(input.manifest, input, files, diagnostics, validators.integration);
}
function readAcknowledgements(documents, validate) {
  const files = [];
  const diagnostics = [];
  for (const document of documents) {
    const problems = schemaProblems(validate, document.value);
    diagnostics.push(...problemDiagnostics(problems, document));
    if (problems.some(({ kind }) => kind !== "unknown-key")) continue;
    files.push({ document, value: document.value });
  }
  return { files, diagnostics };
}
function undeclared({ asOf }, files, diagnostics) {
  const provider = providerContexts();
  return {
    resources: files.map((file) => acknowledgementResource(file, [], asOf)),
    diagnostics,
    contextFor: (resource2) => provider(resource2.provider)
  };
}
function declared(document, { asOf }, files, diagnostics, validate) {
  const { manifest, problems } = readManifest(document, validate);
  const judged = judgeAll(requiredDocuments(manifest), files, asOf);
  const integration = declaredIn(manifest);
  const providerContext = providerContexts();
  return {
    resources: [
      ...isMapping(document.value) ? [integrationResource(document, manifest, judged, asOf)] : [],
      ...judged.map((one) => requiredDocumentResource(document, one, asOf)),
      ...files.map((file) => acknowledgementResource(file, judged, asOf))
    ],
    diagnostics: [
      ...diagnostics,
      ...problemDiagnostics(problems, document),
      ...consistencyDiagnostics(document, manifest),
      ...noticesOf(judged, document, asOf)
    ],
    contextFor: (resource2) => {
      const { provider } = providerContext(resource2.provider);
      const allowed = isAllowed(resource2, manifest);
      const holds = holdingsOf(resource2, provider?.jurisdiction, manifest, asOf);
      return {
        ...provider === void 0 ? {} : { provider },
        ...holds === void 0 ? {} : { holds },
        ...allowed === void 0 ? {} : { allowed },
        integration
      };
    }
  };
}
function providerContexts() {
  const known3 = /* @__PURE__ */ new Map();
  const compute = (provider) => {
    const partition = partitionOf(provider);
    const jurisdiction = jurisdictionOf(provider);
    return { provider: { ...provider, ...partition === void 0 ? {} : { partition }, jurisdiction } };
  };
  return (provider) => {
    if (provider === void 0) return {};
    const key = JSON.stringify([provider.name, provider.region]);
    const context = known3.get(key) ?? compute(provider);
    known3.set(key, context);
    return context;
  };
}
function isMapping(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/declarations.ts
var DECLARATIONS = ".wechat-policy";
var MANIFEST = /^\.wechat-policy\/integration\.(?:ya?ml|json)$/;
var ACKNOWLEDGEMENT = /^\.wechat-policy\/acknowledgements\/[^/]+\.(?:ya?ml|json)$/;
async function readDeclarations(repository, asOf) {
  const diagnostics = [];
  const read4 = async (file) => {
    const content = repository.read(file);
    if ("diagnostic" in content) {
      diagnostics.push({ ...content.diagnostic, severity: "error" });
      return [];
    }
    const parsed3 = await parse({ file, text: content.text }, formatOf(file) ?? "yaml");
    diagnostics.push(...parsed3.diagnostics);
    const [document, second] = parsed3.documents;
    const problem = (message, at) => {
      diagnostics.push(diagnostic("invalid-configuration", "error", message, file, at));
    };
    if (document === void 0 && parsed3.diagnostics.length === 0) problem("The file is empty.");
    if (second !== void 0) problem("Only the first document of this file is read.", second.locate(""));
    return document === void 0 ? [] : [document];
  };
  const [first, ...others] = repository.files.filter((file) => MANIFEST.test(file));
  for (const other of others) {
    diagnostics.push(
      diagnostic(
        "invalid-configuration",
        "error",
        `There is an integration manifest already: ${first}. Keep one.`,
        other
      )
    );
  }
  const manifest = first === void 0 ? [] : await read4(first);
  const acknowledgements = [];
  for (const file of repository.files.filter((path3) => ACKNOWLEDGEMENT.test(path3))) {
    acknowledgements.push(...await read4(file));
  }
  const validators = manifest.length + acknowledgements.length > 0 ? await loadValidators() : void 0;
  const integration = readIntegration({ manifest: manifest[0], acknowledgements, asOf }, validators);
  return { integration, documents: [...manifest, ...acknowledgements], diagnostics };
}
async function loadValidators() {
  const [integration, acknowledgement] = await Promise.all([
    import("./integration-LO2XINR3.js"),
    import("./acknowledgement-ACKZP66W.js")
  ]);
  return { integration: integration.validate, acknowledgement: acknowledgement.validate };
}

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
function folderOf(file) {
  return file.slice(0, Math.max(0, file.lastIndexOf("/")));
}
function byFolder(files, platforms2) {
  const folders = /* @__PURE__ */ new Map();
  for (const file of files) {
    if (isDeclaration(file)) continue;
    const claiming = platforms2.filter((platform) => platform.claims(file));
    if (claiming.length === 0) continue;
    const folder = folderOf(file);
    const known3 = folders.get(folder);
    if (known3 === void 0) folders.set(folder, [{ file, platforms: claiming }]);
    else known3.push({ file, platforms: claiming });
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
    let at = folder;
    for (let next = this.#next.get(at); next !== void 0; next = this.#next.get(at)) at = next;
    if (at !== folder) this.#next.set(folder, at);
    return at;
  }
  join(a, b) {
    const [first, second] = [this.first(a), this.first(b)];
    if (first !== second) this.#next.set(second, first);
  }
};

// src/policies/evaluate.ts
function evaluate(rule, document) {
  const relevant = unknownsAlong(rule.reads, document);
  if (relevant.length > 0) {
    return import("./detail-XQQIW3MD.js").then(({ bracketed }) => bracketed(rule, document, relevant));
  }
  if (!accepts(rule.schemas.condition, document)) return void 0;
  if (accepts(rule.schemas.requirement, document)) return PASS;
  return import("./detail-XQQIW3MD.js").then(({ failure }) => failure(rule, document));
}

// src/policies/resource-document.ts
function resourceDocument(resource2, declared3) {
  const { platform, type, address, provider } = resource2;
  const context = { platform, type, address, ...provider === void 0 ? {} : { provider }, ...declared3 };
  if (resource2.context !== void 0) {
    Object.defineProperties(context, Object.getOwnPropertyDescriptors(resource2.context));
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
  return run.result();
}
function foldersOf(file) {
  const folder = folderOf(file);
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
  #paths;
  #changed;
  /** Could the change have introduced a finding there? Whatever changed in the declarations concerns all. */
  concerns(group) {
    const changed2 = this.#changed;
    return changed2 === void 0 || changed2.has(DECLARATIONS) || [...group.keys()].some((folder) => changed2.has(folder));
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
        const known3 = together.get(platform);
        if (known3 === void 0) together.set(platform, { path: path3, documents });
        else known3.documents.push(...documents);
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
    const format2 = formatOf(file);
    const content = this.input.repository.read(file, format2 === "key");
    if ("diagnostic" in content) {
      this.#files.unreadable++;
      this.#diagnostics.push(content.diagnostic);
      return { documents: [], recognising: [] };
    }
    const source = { file, text: content.text };
    const recognising = platforms2.filter((platform) => platform.recognises(source));
    if (format2 === void 0 || recognising.length === 0) return { documents: [], recognising: [] };
    const { documents, diagnostics } = await parse(source, format2);
    this.#diagnostics.push(...diagnostics);
    if (diagnostics.some((found2) => found2.severity === "error")) this.#files.unreadable++;
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
    const loading = this.input.policies.rulesFor(resource2.type);
    const rules = loading instanceof Promise ? await loading : loading;
    if (rules.length === 0 && this.input.onResource === void 0) return;
    const document = resourceDocument(resource2, this.input.integration.contextFor(resource2));
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
        const at = resource2.locate("").location;
        this.failed(at.file, `The rule ${rule.id} could not be evaluated on ${resource2.address}`, error, at);
      }
    }
  }
  async record(rule, resource2, verdict, { places, unknowns }) {
    if (!this.isTouched(resource2, places)) return;
    if (verdict === "unknown" && !this.input.strict) {
      const { location } = resource2.locate(places[0] ?? "");
      const { id: ruleId, policyId } = rule;
      this.#undecided.push({ ruleId, policyId, address: resource2.address, location, unknowns });
      return;
    }
    const lines = (file) => (this.#atHand.get(file) ?? this.#declarations.get(file))?.lines;
    const secretsIn2 = (file) => this.#secretsIn?.(file) ?? [];
    const { createFinding } = await import("./finding-FOZ4CWJE.js");
    for (const pointer of places) {
      this.#findings.push(
        await createFinding({ rule, resource: resource2, verdict, pointer, unknowns, lines, secretsIn: secretsIn2 })
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
  failed(file, what, error, at = { startLine: 1, startColumn: 1 }) {
    const kind = error instanceof Error ? error.name : typeof error;
    this.#diagnostics.push(
      diagnostic(
        "evaluation-failed",
        "error",
        `${what} (${kind}): a defect of wechat-policy; please report it.`,
        file,
        at
      )
    );
  }
  result() {
    const inOrder = this.#findings.sort(
      (a, b) => byPlace(a.location, b.location) || byText(a.ruleId, b.ruleId)
    );
    const findings = distinct(onePerLine(inOrder));
    const open = findings.filter((finding) => finding.status === "open");
    const { failOn, asOf, version, policies } = this.input;
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
      failOn,
      failed: open.some((finding) => reaches(finding.severity, failOn)) || this.input.strict && this.#diagnostics.some((found2) => found2.severity !== "notice"),
      policies: () => policies.policies()
    };
  }
};
function countBySeverity(findings) {
  const counts = Object.fromEntries(SEVERITIES.map((severity) => [severity, 0]));
  for (const finding of findings) counts[finding.severity]++;
  return counts;
}
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
function addressOf2(type, metadata) {
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

// src/platforms/kubernetes/objects.ts
function objectsIn(document) {
  const found2 = [];
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
    if (isObject(metadata)) found2.push({ document, pointer, type: typeOf(kind, group), value, metadata });
  };
  visit2(document.value, "", {});
  return found2;
}
function itemsOf(kind, value) {
  const items = value["items"];
  if (!kind.endsWith("List") || !Array.isArray(items)) return void 0;
  const metadata = value["metadata"];
  return isObject(metadata) && text(metadata["name"]) !== void 0 ? void 0 : items;
}

// src/platforms/kubernetes/platform.ts
var EXTENSION = /\.(?:ya?ml|json)$/i;
var kubernetes = {
  name: "kubernetes",
  scope: "file",
  claims: (path3) => EXTENSION.test(path3),
  recognises: ({ text: text4 }) => text4.includes("apiVersion") && text4.includes("kind"),
  read
};
function read(folder) {
  const seen = /* @__PURE__ */ new Map();
  const resources = folder.documents.flatMap(objectsIn).map((object) => {
    const address = addressOf2(object.type, object.metadata);
    const key = `${object.document.file}
${address}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return resourceOf(object, count === 1 ? address : `${address}#${count}`);
  });
  return { resources, diagnostics: [] };
}
function resourceOf({ document, pointer: at, type, value }, address) {
  const head = join(at, "");
  return {
    platform: "kubernetes",
    type,
    address,
    value,
    locate: (pointer) => ({
      location: document.locate(pointer === "" ? head : at + pointer),
      related: []
    }),
    extent: () => document.extent(at)
  };
}

// src/formats/hcl/template-text.ts
async function loadedReader() {
  return standaloneReader(await loadParser());
}
function standaloneReader(grammar) {
  const read4 = (text4) => {
    const { attributes, blocks } = readDirectly(text4) ?? (grammar && readBy(grammar, text4)) ?? NOTHING;
    const [only] = attributes;
    return attributes.length === 1 && blocks.length === 0 ? only?.expression : void 0;
  };
  return {
    expression: (text4) => read4(`t = ${text4}
`),
    template(text4) {
      if (!isTemplate(text4)) return { kind: "literal", value: text4, span: { start: 0, end: text4.length } };
      const end = endMark(text4);
      const heredoc = read4(`t = <<${end}
${text4}
${end}
`);
      return heredoc && withoutLastNewline(heredoc, text4.endsWith("}"));
    }
  };
}
var NOTHING = { attributes: [], blocks: [] };
function readBy(grammar, text4) {
  const syntax = parseSyntax(grammar, text4);
  const problems = new Problems({ file: "", text: text4 });
  const body = "root" in syntax ? convertBodyIn(syntax.root, { text: text4, problems }) : void 0;
  return problems.list.length === 0 ? body : void 0;
}
function isTemplate(text4) {
  return text4.includes("${") || text4.includes("%{");
}
function endMark(text4) {
  let mark = "END_OF_TEMPLATE";
  while (text4.includes(mark)) mark += "_";
  return mark;
}
function withoutLastNewline(heredoc, endsInMarker) {
  if (heredoc.kind === "literal" && typeof heredoc.value === "string")
    return { ...heredoc, value: heredoc.value.replace(/\n$/, "") };
  if (heredoc.kind !== "template") return heredoc;
  const last = heredoc.parts.at(-1);
  if (last?.kind !== "text") return heredoc;
  const before = heredoc.parts.slice(0, -1);
  if (endsInMarker && last.value.trim() === "") return { ...heredoc, parts: before };
  return { ...heredoc, parts: [...before, { kind: "text", value: last.value.replace(/\n$/, "") }] };
}

// src/platforms/terraform/inputs.ts
function isConfigurationFile(file) {
  return /\.(?:tf|tofu)(?:\.json)?$/.test(file);
}
function isVariablesFile(file) {
  return /\.tfvars(?:\.json)?$/.test(file);
}
function givenValues({ files, settings, named: named3 }) {
  const given = /* @__PURE__ */ new Map();
  for (const [name, text4] of Object.entries(settings?.environment ?? {}))
    given.set(name.replace(ENVIRONMENT_PREFIX, ""), { text: text4, name });
  const inOrder = [...files].sort((a, b) => rank(a.file) - rank(b.file) || byText(a.file, b.file));
  for (const document of inOrder) {
    const isRead = rank(document.file) < NAMED;
    if (isRead || settings?.varFiles === void 0) define(given, document, isRead);
  }
  for (const document of named3) define(given, document, true);
  return given;
}
var ENVIRONMENT_PREFIX = /^TF_VAR_/;
function define(given, document, isRead) {
  for (const attribute of document.body.attributes) {
    const { name } = attribute;
    given.set(name, isRead ? { definition: { document, attribute } } : { setIn: nameOf2(document.file) });
  }
}
var NAMED = 2;
function rank(file) {
  if (/^terraform\.tfvars(?:\.json)?$/.test(nameOf2(file))) return 0;
  return /\.auto\.tfvars(?:\.json)?$/.test(file) ? 1 : NAMED;
}
function nameOf2(file) {
  return file.slice(file.lastIndexOf("/") + 1);
}

// src/platforms/terraform/module-source.ts
function moduleSource(source, caller) {
  const path3 = source?.kind === "literal" ? source.value : void 0;
  if (typeof path3 !== "string" || !/^\.{1,2}\//.test(path3)) return { kind: "elsewhere" };
  const folder = resolved(caller, path3);
  return folder === void 0 ? { kind: "outside" } : { kind: "folder", folder };
}
function moduleFoldersIn(text4, caller) {
  const paths = [...text4.matchAll(/\bsource"?\s*[=:]\s*"(\.{1,2}\/[^"$%\\]*)"/g)].map(
    ([, path3 = ""]) => path3
  );
  return paths.map((path3) => resolved(caller, path3)).filter((folder) => folder !== void 0);
}
function resolved(folder, path3) {
  const segments = folder === "" ? [] : folder.split("/");
  for (const segment of path3.split("/")) {
    if (segment === "" || segment === ".") continue;
    if (segment !== "..") segments.push(segment);
    else if (segments.pop() === void 0) return void 0;
  }
  return segments.join("/");
}

// src/platforms/terraform/plan.ts
function isPlanFile(path3) {
  return /(?:^|[/._-])(?:tf|tofu)?plan(?:[._-][^/]*)?\.json$/i.test(path3);
}
function looksLikePlan(text4) {
  return text4.includes('"format_version"') && text4.includes('"planned_values"');
}
var MAJOR_VERSIONS = /* @__PURE__ */ new Set(["0", "1"]);
var Plan = class _Plan {
  constructor(document, content) {
    this.document = document;
    this.content = content;
    const changes = list(content["resource_changes"]).map(mapping);
    this.#changes = new Map(changes.map((change) => [text2(change["address"]), mapping(change["change"])]));
    this.add(mapping(mapping(content["planned_values"])["root_module"]), "", () => true);
    const before = mapping(mapping(content["prior_state"])["values"]);
    this.add(mapping(before["root_module"]), "", ({ mode }) => mode === "data");
  }
  document;
  content;
  #resources = /* @__PURE__ */ new Map();
  #modules = /* @__PURE__ */ new Map();
  #changes;
  /** The plan; or why it cannot be used. */
  static read(document) {
    const content = mapping(document.value);
    const version = text2(content["format_version"]);
    if (!MAJOR_VERSIONS.has(version.split(".")[0] ?? "")) {
      return {
        problem: "This is no plan in a format that is known (format_version 0.x or 1.x); it is not used."
      };
    }
    if (content["errored"] === true) {
      return { problem: "This plan ended with an error, so it is not complete; it is not used." };
    }
    const whole2 = ["planned_values", "configuration"].every((name) => isMapping2(content[name]));
    if (!whole2)
      return { problem: "This plan lacks its planned values or its configuration; it is not used." };
    return new _Plan(document, content);
  }
  /** The root module as the plan repeats its configuration. */
  get root() {
    return mapping(mapping(this.content["configuration"])["root_module"]);
  }
  get providers() {
    return mapping(mapping(this.content["configuration"])["provider_config"]);
  }
  /** The value of a variable of the root module; undefined for one that the plan does not have. */
  variable(name) {
    const variables2 = mapping(this.content["variables"]);
    if (!Object.hasOwn(variables2, name)) return void 0;
    return { value: mapping(variables2[name])["value"] ?? null };
  }
  /**
   * The instances of a block, maybe none; undefined if the plan does not know the block.
   * @param path before every address of the module: `module.shop["eu"].`
   * @param address inside of the module: `data.aws_vpc.main`
   */
  instancesOf(path3, address) {
    const planned = this.#resources.get(path3 + address);
    if (planned !== void 0) return planned;
    const resources = list(this.moduleAt(path3)?.["resources"]).map(mapping);
    return resources.some((resource2) => resource2["address"] === address) ? [] : void 0;
  }
  /** The keys of the instances of a module call that hold something; undefined if none does. */
  keysOf(path3, name) {
    const keys = this.#modules.get(`${path3}module.${name}`);
    return keys && [...keys];
  }
  /** The configuration of a module, as the plan repeats it. */
  moduleAt(path3) {
    let module = this.root;
    for (const [, name = ""] of path3.matchAll(MODULE_STEP)) {
      const call = mapping(mapping(module?.["module_calls"])[name]);
      module = isMapping2(call["module"]) ? call["module"] : void 0;
    }
    return module;
  }
  /** Of what `moduleAt` finds. */
  pointerTo(path3) {
    const names = [...path3.matchAll(MODULE_STEP)].map(([, name = ""]) => name);
    const steps = names.flatMap((name) => ["module_calls", name, "module"]);
    return join("", "configuration", "root_module", ...steps);
  }
  add(module, path3, isWanted2) {
    for (const resource2 of list(module["resources"]).map(mapping)) {
      if (!isWanted2(resource2)) continue;
      const [mode, type, name] = [resource2["mode"], text2(resource2["type"]), text2(resource2["name"])];
      const address = `${path3}${mode === "data" ? "data." : ""}${type}.${name}`;
      pushTo(this.#resources, address, this.instance(resource2));
    }
    for (const child of list(module["child_modules"]).map(mapping)) {
      const address = text2(child["address"]);
      const step = /^module\.[^.[]+/.exec(address.slice(path3.length))?.[0];
      if (step === void 0 || !address.startsWith(path3)) continue;
      const call = path3 + step;
      const keys = this.#modules.get(call) ?? /* @__PURE__ */ new Set();
      this.#modules.set(call, keys.add(address.slice(call.length)));
      this.add(child, `${address}.`, isWanted2);
    }
  }
  instance(resource2) {
    const { index } = resource2;
    const change = this.#changes.get(text2(resource2["address"])) ?? {};
    return {
      key: index === void 0 || index === null ? "" : `[${JSON.stringify(index)}]`,
      values: mapping(resource2["values"]),
      unknown: change["after_unknown"],
      sensitive: change["after_sensitive"] ?? resource2["sensitive_values"]
    };
  }
};
function pushTo(map, key, value) {
  const values = map.get(key);
  if (values === void 0) map.set(key, [value]);
  else values.push(value);
}
var MODULE_STEP = /\bmodule\.([^.[]+)(?:\[(?:\d+|"(?:[^"\\]|\\.)*")\])?\./g;
function isMapping2(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function mapping(value) {
  return isMapping2(value) ? value : {};
}
function list(value) {
  return Array.isArray(value) ? value : [];
}
function text2(value) {
  return typeof value === "string" ? value : "";
}

// src/platforms/terraform/installed-modules.ts
var LISTING = /(?:^|\/)\.terraform\/modules\/modules\.json$/;
function isInstalledListing(file) {
  return LISTING.test(file);
}
function isInstalled(file) {
  return `/${file}`.includes("/.terraform/modules/");
}
function rootOfListing(file) {
  return file.replace(LISTING, "");
}
function installedModules({
  file,
  value
}) {
  const root = rootOfListing(file);
  const modules = list(mapping(value)["Modules"]).map(mapping);
  const entries = modules.flatMap((module) => {
    const folder = resolved(root, text2(module["Dir"]).replaceAll("\\", "/"));
    const key = text2(module["Key"]);
    return key === "" || folder === void 0 ? [] : [[key, folder]];
  });
  return new Map(entries);
}
function installedFolders(file, content) {
  try {
    return [...new Set(installedModules({ file, value: JSON.parse(content) }).values())];
  } catch {
    return [];
  }
}
function installedFoldersIn(toolFolder, read4) {
  const listing = `${toolFolder}/modules/modules.json`;
  const content = isInstalledListing(listing) ? read4(listing) : void 0;
  if (content === void 0) return [];
  const named3 = installedFolders(listing, content).filter((folder) => folder.startsWith(`${toolFolder}/`));
  return [`${toolFolder}/modules`, ...named3];
}

// src/platforms/terraform/declaration.ts
function declarationOf({ document, block }) {
  const [kind, name] = block.labels;
  if (kind === void 0 || name === void 0 || block.labels.length > 2) return void 0;
  const managed = block.type === "resource";
  const type = managed ? kind : `data.${kind}`;
  return { document, block, managed, kind, type, address: `${type}.${name}` };
}
function attributeOf(body, name) {
  return body.attributes.findLast((attribute) => attribute.name === name);
}
function argument(block, name) {
  return attributeOf(block.body, name)?.expression;
}
function isSensitive(block) {
  const sensitive = argument(block, "sensitive");
  return sensitive !== void 0 && !(sensitive.kind === "literal" && sensitive.value === false);
}

// src/platforms/terraform/local-cycles.ts
var MAX_REPORTED = 10;
function localCycles(locals) {
  const state = /* @__PURE__ */ new Map();
  const found2 = [];
  for (const start of locals.keys()) visit2(start);
  const [first, ...more] = found2.splice(MAX_REPORTED);
  if (first === void 0) return found2;
  const message = `This local value and ${more.length} others are defined by themselves too; they stay unknown.`;
  return [...found2, { ...first, message }];
  function visit2(start) {
    if (state.has(start)) return;
    state.set(start, "open");
    const trail = [{ name: start, next: readsOf(locals.get(start)) }];
    for (let top = trail.at(-1); top !== void 0; top = trail.at(-1)) {
      const read4 = top.next.pop();
      if (read4 === void 0) {
        state.set(top.name, "done");
        trail.pop();
      } else if (state.get(read4) === "open") {
        found2.push(cycleAt(top.name, locals.get(top.name)));
      } else if (!state.has(read4) && locals.has(read4)) {
        state.set(read4, "open");
        trail.push({ name: read4, next: readsOf(locals.get(read4)) });
      }
    }
  }
}
function cycleAt(name, definition) {
  const message = `The local value \`${name}\` is defined by itself; it stays unknown.`;
  const document = definition?.document;
  const at = definition && document?.at(definition.attribute.key);
  return diagnostic("unresolved", "warning", message, document?.file ?? "", at);
}
function readsOf(definition) {
  if (definition === void 0) return [];
  const names = traversalsIn(definition.attribute.expression).filter(({ root }) => root === "local").map((traversal) => nameOf(traversal).split(".")[1] ?? "");
  return [...new Set(names)];
}

// src/platforms/terraform/overrides.ts
function isOverride({ file }) {
  return /(?:^|\/|_)override\.(?:tf|tofu)(?:\.json)?$/.test(file);
}
function merged(blocks, overriding, problems) {
  if (overriding.length === 0) return blocks;
  const byIdentity = /* @__PURE__ */ new Map();
  for (const placed2 of overriding) {
    const identity = identityOf(placed2);
    byIdentity.set(identity, [...byIdentity.get(identity) ?? [], placed2]);
  }
  const result = blocks.map((placed2) => {
    const changes = byIdentity.get(identityOf(placed2)) ?? [];
    byIdentity.delete(identityOf(placed2));
    return changes.reduce(changed, placed2);
  });
  const left = [...byIdentity.values()].map(([first]) => first).filter((placed2) => placed2 !== void 0);
  problems.push(...left.filter((placed2) => !isDefaultProvider(placed2)).map(overridesNothing));
  return [...result, ...left.filter(isDefaultProvider)];
}
function isDefaultProvider({ block }) {
  return block.type === "provider" && argument(block, "alias") === void 0;
}
function identityOf({ block }) {
  const alias = block.type === "provider" ? argument(block, "alias") : void 0;
  return JSON.stringify([block.type, ...block.labels, alias?.kind === "literal" ? alias.value : void 0]);
}
function changed(placed2, { document, block }) {
  return {
    ...placed2,
    block: { ...placed2.block, body: changedBody(placed2.block.body, block.body, document) }
  };
}
function changedBody(original, changes, document) {
  const names = new Set(changes.attributes.map(({ name }) => name));
  const types = new Set(changes.blocks.map(madeType));
  return {
    attributes: [
      ...original.attributes.filter(({ name }) => !names.has(name)),
      ...changes.attributes.map((attribute) => ({ ...attribute, document }))
    ],
    blocks: [
      ...original.blocks.filter((block) => !types.has(madeType(block))),
      ...changes.blocks.map((block) => ({ ...block, document }))
    ]
  };
}
function madeType({ type, labels }) {
  return type === "dynamic" ? labels[0] ?? type : type;
}
function overridesNothing({ document, block }) {
  const message = "This block overrides one that no other file of the folder has; it is not checked.";
  return diagnostic("unresolved", "warning", message, document.file, document.at(block.header));
}

// src/platforms/terraform/configuration.ts
var Configuration = class {
  /**
   * @param folder relative to the checked root; '' is the root itself
   * @param origin `installed`: fetched by Terraform; `plan`: repeated by a plan. Nobody edits such files.
   */
  constructor(folder, documents, origin = "repository") {
    this.folder = folder;
    this.origin = origin;
    this.files = new Set(documents.map(({ file }) => file));
    this.variablesFiles = documents.filter(({ file }) => isVariablesFile(file));
    const all = documents.filter((document) => {
      return !isVariablesFile(document.file) && !isShadowed(document, documents);
    });
    const own2 = all.filter((document) => !isOverride(document));
    const overriding = all.filter(isOverride);
    const problems = [];
    const blocks = (type) => {
      return merged(blocksIn(own2, type), blocksIn(overriding, type), problems);
    };
    this.declarations = [...blocks("resource"), ...blocks("data")].flatMap((placed2) => {
      return declared2(placed2, problems);
    });
    this.#byAddress = new Map(this.declarations.map((declaration) => [declaration.address, declaration]));
    this.variables = named(blocks("variable"));
    this.outputs = named(blocks("output"));
    this.calls = named(blocks("module"));
    this.locals = localsOf([...own2, ...overriding]);
    this.providers = blocks("provider");
    this.diagnostics = [...problems, ...localCycles(this.locals)];
  }
  folder;
  origin;
  files;
  /** Resources and data sources. */
  declarations;
  #byAddress;
  variables;
  outputs;
  calls;
  locals;
  providers;
  diagnostics;
  /** Files that give values to the variables of a root module. */
  variablesFiles;
  /** The resource or data source at an address inside the module. */
  declarationAt(address) {
    return this.#byAddress.get(address);
  }
};
function declared2(placed2, problems) {
  const declaration = declarationOf(placed2);
  if (declaration !== void 0) return [declaration];
  const { document, block } = placed2;
  const message = `A \`${block.type}\` block has two labels, its type and its name; this one is not checked.`;
  problems.push(diagnostic("syntax-error", "error", message, document.file, document.at(block.header)));
  return [];
}
function blocksIn(documents, type) {
  return documents.flatMap((document) => document.blocks(type).map(({ block }) => ({ document, block })));
}
function named(blocks) {
  const byName = /* @__PURE__ */ new Map();
  for (const placed2 of blocks) {
    const [name] = placed2.block.labels;
    if (name !== void 0 && !byName.has(name)) byName.set(name, placed2);
  }
  return byName;
}
function localsOf(documents) {
  const locals = /* @__PURE__ */ new Map();
  for (const { document, block } of blocksIn(documents, "locals")) {
    for (const attribute of block.body.attributes) locals.set(attribute.name, { document, attribute });
  }
  return locals;
}
function isShadowed({ file }, documents) {
  const twin = file.replace(/\.tf(\.json)?$/, ".tofu$1");
  return twin !== file && documents.some((other) => other.file === twin);
}

// src/platforms/terraform/expression/budget.ts
var MAX_STEPS = 5e5;
var Budget = class {
  #steps;
  #spent = false;
  constructor(steps = MAX_STEPS) {
    this.#steps = steps;
  }
  /** Was something left out because it would have cost too much? */
  get spent() {
    return this.#spent;
  }
  /** Takes steps; false if there are not that many left, and from then on. */
  take(steps = 1) {
    if (steps > this.#steps) this.refuse();
    else this.#steps -= steps;
    return !this.#spent;
  }
  /** Nothing more may be computed. */
  refuse() {
    this.#spent = true;
    this.#steps = 0;
  }
};

// src/platforms/terraform/expression/term.ts
var MAX_NAMES = 5;
var MORE = "…";
var NOTHING2 = "an expression";
var wholly = /* @__PURE__ */ new WeakMap();
function isKnown(term) {
  if (typeof term !== "object" || term === null) return true;
  if (isUnknown(term)) return false;
  const seen = wholly.get(term);
  if (seen !== void 0) return seen;
  const known3 = Object.values(term).every(isKnown);
  wholly.set(term, known3);
  return known3;
}
function unknownOf(...terms) {
  const names = /* @__PURE__ */ new Set();
  const seen = /* @__PURE__ */ new Set();
  const visit2 = (term) => {
    if (typeof term !== "object" || term === null || isKnown(term) || seen.has(term)) return;
    seen.add(term);
    if (isUnknown(term)) for (const name of term.$unknown.split(", ")) names.add(name);
    else for (const part of Object.values(term)) visit2(part);
  };
  for (const term of terms) visit2(term);
  if (names.size === 0) names.add(NOTHING2);
  const sorted2 = [...names].filter((name) => name !== MORE).sort();
  const listed2 = sorted2.slice(0, MAX_NAMES);
  if (sorted2.length > MAX_NAMES || names.has(MORE)) listed2.push(MORE);
  return unknown(listed2.join(", "));
}
var sets = /* @__PURE__ */ new WeakSet();
function asSet(items) {
  const set = [...items];
  sets.add(set);
  return set;
}
function isSet(term) {
  return typeof term === "object" && term !== null && sets.has(term);
}

// src/platforms/terraform/expression/knowledge.ts
var knowledge = /* @__PURE__ */ new WeakMap();
function knowing(dependsOn2, what) {
  const unknown2 = { ...dependsOn2 };
  knowledge.set(unknown2, what);
  return unknown2;
}
function ofKind(term, kind) {
  return isUnknown(term) && kind !== void 0 && likeOf(term) === void 0 ? knowing(term, { kind }) : term;
}
function kindOf(term) {
  if (typeof term === "number") return "number";
  if (typeof term === "boolean") return "bool";
  return isUnknown(term) ? knowledge.get(term)?.kind : void 0;
}
function likeOf(unknown2) {
  return knowledge.get(unknown2)?.like;
}
function maybeText(term, reasons) {
  if (term === null || typeof term === "string") return term;
  if (typeof term !== "object") return knowing(unknownOf(...reasons), { like: term });
  if (isUnknown(term)) return kindOf(term) === void 0 ? term : unknownOf(term);
  const parts = Object.entries(term).map(([key, part]) => [key, maybeText(part, reasons)]);
  if (parts.every(([key, part]) => part === term[key])) return term;
  if (!Array.isArray(term)) return Object.fromEntries(parts);
  if (isSet(term) && parts.length > 1) return unknownOf(...reasons);
  const items = parts.map(([, part]) => part);
  return isSet(term) ? asSet(items) : items;
}
function settled(term) {
  if (typeof term !== "object" || term === null || isKnown(term)) return term;
  if (isUnknown(term)) {
    const like = likeOf(term);
    return like === void 0 ? term : settled(like);
  }
  if (Array.isArray(term)) {
    const items = term.map(settled);
    return isSet(term) ? asSet(items) : items;
  }
  return Object.fromEntries(Object.entries(term).map(([key, part]) => [key, settled(part)]));
}

// src/platforms/terraform/expression/functions/definition.ts
var TOO_LARGE = unknown("a value too large to compute");
var NOT_COMPUTED = unknown("a function that is not computed here");
var IMPRECISE = unknown("a number too precise to compute");
function strict(parameters, apply) {
  return (args) => {
    const values = args.length === parameters.length ? readAll(args, (index) => parameters[index]) : void 0;
    return values === void 0 || isUnknown(values) ? values : apply(...values);
  };
}
function variadic(parameters, rest, apply) {
  const count = parameters.length;
  return (args) => {
    if (args.length < count) return void 0;
    const values = readAll(args, (index) => parameters[index] ?? rest);
    if (values === void 0 || isUnknown(values)) return values;
    return apply(...[...values.slice(0, count), values.slice(count)]);
  };
}
function readAll(args, parameterOf) {
  const values = [];
  const unknowns = [];
  for (const [index, arg] of args.entries()) {
    const value = parameterOf(index)?.(arg);
    if (value === void 0) return void 0;
    if (isUnknown(value)) unknowns.push(value);
    values.push(value);
  }
  return unknowns.length > 0 ? unknownOf(...unknowns) : values;
}
function anything(term) {
  return term;
}
function known(term) {
  return isKnown(term) ? term : unknownOf(term);
}

// src/platforms/terraform/expression/functions/primitives.ts
var EXACT_DIGITS = 15;
var NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
var STRANGE_NUMBER = /^[+-]?(?:inf|[\d.]+p[+-]?\d+)$/i;
function text3(term) {
  if (typeof term === "string") return term;
  if (isUnknown(term)) return kindOf(term) === void 0 ? resolved2(term, text3) : unknownOf(term);
  if (typeof term === "boolean") return String(term);
  return typeof term === "number" ? numberText(term) ?? IMPRECISE : void 0;
}
function number(term) {
  if (typeof term === "string") return parseNumber(term);
  if (isUnknown(term)) return resolved2(term, number);
  return typeof term === "number" ? term : void 0;
}
function resolved2(term, read4) {
  const like = likeOf(term);
  return like === void 0 ? term : read4(like);
}
function integer(term) {
  const value = number(term);
  if (typeof value !== "number" || Number.isSafeInteger(value)) return value;
  return Number.isInteger(value) ? IMPRECISE : void 0;
}
function flag(term) {
  if (typeof term === "boolean") return term;
  if (isUnknown(term)) return typeof likeOf(term) === "number" ? unknownOf(term) : resolved2(term, flag);
  if (term === "true" || term === "1") return true;
  return term === "false" || term === "0" ? false : void 0;
}
function numberText(value) {
  if (Number.isInteger(value))
    return Number.isSafeInteger(value) ? String(value === 0 ? 0 : value) : void 0;
  const written = decimalOf(value);
  return written === void 0 ? void 0 : written.sign + withPoint(written.digits, written.scale);
}
function decimalOf(value) {
  const [mantissa = "", exponent = "0"] = Math.abs(value).toExponential().split("e");
  const [whole2 = "", fraction = ""] = mantissa.split(".");
  const digits = whole2 + fraction;
  if (!Number.isFinite(value) || digits.length > EXACT_DIGITS) return void 0;
  return { sign: value < 0 ? "-" : "", digits, scale: fraction.length - Number(exponent) };
}
function withPoint(digits, scale) {
  if (scale <= 0) return digits + "0".repeat(-scale);
  const padded2 = digits.padStart(scale + 1, "0");
  return `${padded2.slice(0, -scale)}.${padded2.slice(-scale)}`;
}
function parseNumber(written) {
  if (!NUMBER.test(written)) return STRANGE_NUMBER.test(written) ? IMPRECISE : void 0;
  const value = Number(written);
  const digits = written.replace(/[eE].*$/, "").replace(/\D/g, "").replace(/^0+/, "");
  if (digits.length > EXACT_DIGITS && !(Number.isSafeInteger(value) && /^[+-]?\d+$/.test(written)))
    return IMPRECISE;
  return Number.isFinite(value) ? value : IMPRECISE;
}

// src/platforms/terraform/expression/functions/containers.ts
function list2(term) {
  return isList(term) || isUnknown(term) ? term : void 0;
}
function sequence(term) {
  return isSet(term) ? void 0 : list2(term);
}
function textList(term) {
  if (!isList(term)) return isUnknown(term) ? term : void 0;
  if (!isKnown(term)) return unknownOf(term);
  const texts = term.map(text3);
  const strange = texts.find((item) => typeof item !== "string");
  return texts.some((item) => item === void 0) ? void 0 : strange ?? texts;
}
function mapping2(term) {
  return isMapping3(term) || isUnknown(term) ? term : void 0;
}
function isList(term) {
  return Array.isArray(term);
}
function isMapping3(term) {
  return typeof term === "object" && term !== null && !isList(term) && !isUnknown(term);
}
function mappingOf(members2) {
  return Object.fromEntries(Array.from(members2, ([name, value]) => [escapeReservedKey(name), value]));
}
function membersOf(object) {
  return Object.entries(object).map(([key, value]) => [nameOfKey(key), value]).sort(([left], [right]) => compareTexts(left, right));
}
function memberOf(object, name) {
  const key = escapeReservedKey(name);
  return Object.hasOwn(object, key) ? object[key] : void 0;
}
function nameOfKey(key) {
  return key.startsWith("$$") ? Object.keys(restoreReserved({ [key]: null }))[0] ?? key : key;
}
function compareTexts(left, right) {
  if (left === right) return 0;
  const length2 = Math.min(left.length, right.length);
  for (let index = 0; index < length2; index++) {
    const [a, b] = [left.charCodeAt(index), right.charCodeAt(index)];
    if (a !== b) return isSurrogate(a) === isSurrogate(b) ? a - b : isSurrogate(a) ? 1 : -1;
  }
  return left.length - right.length;
}
function isSurrogate(unit) {
  return unit >= 55296 && unit <= 57343;
}

// src/platforms/terraform/expression/functions/set-order.ts
function distinctInOrder(items) {
  const distinct4 = new Map(items.map((item) => [keyOf2(item), item]));
  return [...distinct4].sort(compareElements).map(([, item]) => item);
}
function compareElements([leftKey, left], [rightKey, right]) {
  if (left === null || right === null) return left === null ? 1 : -1;
  if (typeof left === "number" && typeof right === "number") return left - right;
  if (typeof left === "string" && typeof right === "string") return compareTexts(left, right);
  return compareTexts(leftKey, rightKey);
}
function keyOf2(term) {
  if (term === null) return "~";
  if (typeof term === "boolean") return term ? "T" : "F";
  if (typeof term === "number") return String(term);
  if (typeof term === "string") return JSON.stringify(term);
  if (isList(term)) return `<${term.map((item) => `${keyOf2(item)};`).join("")}>`;
  if (!isMapping3(term)) return "?";
  return `{${membersOf(term).map(([name, value]) => `${JSON.stringify(name)}:${keyOf2(value)};`).join("")}}`;
}

// src/platforms/terraform/expression/functions/unify.ts
function unify(terms) {
  if (terms.some(isUnknown)) return unifyAround(terms);
  const present3 = terms.filter((term) => term !== null);
  if (present3.every(isList)) return unifyParts(terms, present3, unifyLists);
  if (present3.every(isMapping3)) return unifyParts(terms, present3, unifyObjects);
  return present3.some((term) => isList(term) || isMapping3(term)) ? void 0 : unifyPrimitives(terms);
}
function unifyAround(terms) {
  if (terms.every((term) => term === null || kindOf(term) !== void 0)) return terms;
  const unknowns = terms.filter(isUnknown);
  const rest = terms.filter((term) => !isUnknown(term));
  const known3 = (unify(rest) ?? rest).values();
  const isText3 = rest.some((term) => typeof term === "string");
  return terms.map((term) => {
    if (!isUnknown(term)) return maybeText(known3.next().value ?? null, unknowns);
    return maybeText((isText3 ? text3(term) : void 0) ?? term, unknowns);
  });
}
function unifyPrimitives(terms) {
  const kinds = new Set(terms.filter((term) => term !== null).map((term) => typeof term));
  if (kinds.size <= 1) return terms;
  if (!kinds.has("string")) return void 0;
  return terms.map((term) => term === null ? null : text3(term) ?? null);
}
function unifyParts(terms, present3, unifyContainers) {
  if (present3.length <= 1) return terms;
  const unified2 = unifyContainers(present3);
  if (unified2 === void 0) return void 0;
  const rest = unified2.values();
  return terms.map((term) => term === null ? null : rest.next().value ?? null);
}
function unifyObjects(objects) {
  const keys = objects.map((object) => Object.keys(object));
  const names = keys[0] ?? [];
  const same = objects.every(
    (object, index) => keys[index]?.length === names.length && names.every((name) => Object.hasOwn(object, name))
  );
  const values = regroup(
    objects.map((object, index) => (same ? names : keys[index] ?? []).map((key) => object[key] ?? null)),
    same
  );
  return values?.map(
    (parts, index) => Object.fromEntries((same ? names : keys[index] ?? []).map((key, at) => [key, parts[at] ?? null]))
  );
}
function unifyLists(lists) {
  const unified2 = regroup(
    lists,
    lists.every((list3) => list3.length === lists[0]?.length && !isSet(list3))
  );
  return unified2?.map(
    (items, index) => isSet(lists[index] ?? null) ? setAfter(lists[index] ?? [], items) : items
  );
}
function setAfter(set, items) {
  return items.every(isKnown) ? asSet(distinctInOrder(items)) : maybeText(set, items);
}
function unifyAll(lists) {
  const unified2 = unify(lists.flat(1))?.values();
  return unified2 && lists.map((list3) => list3.map(() => unified2.next().value ?? null));
}
function regroup(containers, byPosition) {
  if (!byPosition) return unifyAll(containers);
  const columns = [];
  for (let at = 0; at < (containers[0]?.length ?? 0); at++) {
    const column = unify(containers.map((container2) => container2[at] ?? null));
    if (column === void 0) return void 0;
    columns.push(column);
  }
  return containers.map((_, index) => columns.map((column) => column[index] ?? null));
}

// src/platforms/terraform/expression/functions/sets.ts
function setOf(items) {
  if (items.length > 1 && !items.every(isKnown)) return unknownOf(items);
  const unified2 = unify(items);
  if (unified2 === void 0) return void 0;
  if (!unified2.every(isKnown)) return items.length > 1 ? unknownOf(unified2) : unified2;
  return distinctInOrder(unified2);
}
function combine(sets2, keep) {
  const all = setOf(sets2.flat(1));
  if (!Array.isArray(all)) return all;
  const keys = (unifyAll(sets2) ?? []).map((set) => new Set(set.map(keyOf2)));
  return all.filter((item) => keep(keys, keyOf2(item)));
}
function unlessEmpty(isEmpty2, otherwise) {
  return (args) => {
    const result = otherwise(args);
    return isUnknown(result) && isEmpty2(args) ? [] : result;
  };
}
function isEmptyList(term) {
  return Array.isArray(term) && term.length === 0;
}
var intersect = variadic(
  [list2],
  list2,
  (first, others) => combine([first, ...others], (sets2, key) => sets2.every((set) => set.has(key)))
);
var subtract = strict(
  [list2, list2],
  (from, without) => combine([from, without], ([first, second], key) => first?.has(key) === true && second?.has(key) === false)
);
var SET_FUNCTIONS = {
  setunion: variadic([list2], list2, (first, others) => combine([first, ...others], () => true)),
  setintersection: unlessEmpty((args) => args.some(isEmptyList), intersect),
  setsubtract: unlessEmpty(([from]) => isEmptyList(from), subtract)
};

// src/platforms/terraform/type-constraint.ts
var ANY = { kind: "any" };
function typeOf2(expression) {
  switch (expression.kind) {
    case "traversal":
      return expression.steps.length === 0 ? namedType(expression.root) : void 0;
    case "literal":
      return typeof expression.value === "string" ? namedType(expression.value) : void 0;
    case "call":
      return constructedType(expression.name, expression.arguments[0]);
    default:
      return void 0;
  }
}
function namedType(name) {
  if (name === "any" || name === "string" || name === "number" || name === "bool") return { kind: name };
  return name === "list" || name === "set" || name === "map" ? { kind: name, element: ANY } : void 0;
}
function constructedType(name, of) {
  if (of === void 0) return void 0;
  if (name === "list" || name === "set" || name === "map") {
    const element = typeOf2(of);
    return element && { kind: name, element };
  }
  if (name === "tuple" && of.kind === "tuple") {
    const elements = of.items.map(typeOf2);
    return elements.every((element) => element !== void 0) ? { kind: "tuple", elements } : void 0;
  }
  if (name !== "object" || of.kind !== "object") return void 0;
  const attributes = [];
  for (const { key, value } of of.items) {
    const attribute = attributeType(keyOf(key), value);
    if (attribute === void 0) return void 0;
    attributes.push(attribute);
  }
  return { kind: "object", attributes };
}
function attributeType(name, value) {
  if (name === void 0) return void 0;
  const optional2 = value.kind === "call" && value.name === "optional";
  const [inner, fallback] = optional2 ? value.arguments : [value];
  const type = inner && typeOf2(inner);
  if (type === void 0) return void 0;
  return { name, type, optional: optional2, ...fallback === void 0 ? {} : { fallback } };
}
function convert(term, type, evaluate3) {
  if (term === null || type.kind === "any") return term;
  if (type.kind === "string" || type.kind === "number" || type.kind === "bool")
    return toPrimitive(term, type.kind);
  if (isUnknown(term)) return term;
  switch (type.kind) {
    case "map":
      return toMap(term, type.element, evaluate3);
    case "object":
      return toObject(term, type.attributes, evaluate3);
    case "tuple":
      return isList(term) && term.length === type.elements.length ? convertedList(term, (index) => type.elements[index] ?? ANY, evaluate3) : void 0;
    case "list":
    case "set":
      return toCollection(term, type.kind, type.element, evaluate3);
  }
}
function toPrimitive(term, kind) {
  if (kind === "string") return text3(term);
  const value = kind === "number" ? number(term) : flag(term);
  return value === void 0 ? void 0 : ofKind(value, kind);
}
function toMap(term, element, evaluate3) {
  if (!isMapping3(term)) return void 0;
  const values = convertedList(Object.values(term), () => element, evaluate3);
  const unified2 = values && ofOneType(values, element);
  return unified2 && Object.fromEntries(Object.keys(term).map((key, index) => [key, unified2[index] ?? null]));
}
function toCollection(term, kind, element, evaluate3) {
  if (!isList(term)) return void 0;
  const values = convertedList(term, () => element, evaluate3);
  const items = values && ofOneType(values, element);
  if (items === void 0 || kind === "list") return items;
  const set = setOf(items);
  return set !== void 0 && isList(set) ? asSet(set) : set;
}
function ofOneType(items, element) {
  return element.kind === "any" ? unify(items) : items;
}
function toObject(term, attributes, evaluate3) {
  if (!isMapping3(term)) return void 0;
  const given = new Map(Object.entries(term));
  const entries = [];
  for (const { name, type, optional: optional2, fallback } of attributes) {
    if (!given.has(name) && !optional2) return void 0;
    let value = given.get(name) ?? null;
    if (value === null && fallback !== void 0) value = evaluate3(fallback);
    const fitting = convert(value, type, evaluate3);
    if (fitting === void 0) return void 0;
    entries.push([name, fitting]);
  }
  return Object.fromEntries(entries);
}
function convertedList(items, typeAt, evaluate3) {
  const result = [];
  for (const [index, item] of items.entries()) {
    const fitting = convert(item, typeAt(index), evaluate3);
    if (fitting === void 0) return void 0;
    result.push(fitting);
  }
  return result;
}

// src/platforms/terraform/expression/functions/limits.ts
var MAX_WEIGHT = 2e6;
var MAX_TEXT = 1e6;
var MAX_ELEMENTS = 2e4;
var MAX_DEPTH = 200;
var MAX_RANGE = 1024;
var MAX_FORMAT_WIDTH = 1e4;
var MAX_PATTERN_SIZE = 5e3;
var MAX_PATTERN_REPEAT = 1e3;
var MAX_PATTERN_DEPTH = 100;
var MAX_PATTERN_STEPS = 2e6;

// src/platforms/terraform/expression/functions/measure.ts
var LEAF = { weight: 1, depth: 0 };
var ENDLESS = { weight: Number.POSITIVE_INFINITY, depth: Number.POSITIVE_INFINITY };
var MAX_LEVEL = 1e3;
var measured = /* @__PURE__ */ new WeakMap();
function measure(term, level = 0) {
  if (typeof term === "string") return { weight: term.length + 1, depth: 0 };
  if (typeof term !== "object" || term === null || isUnknown(term)) return LEAF;
  if (level > MAX_LEVEL) return ENDLESS;
  const before = measured.get(term);
  if (before !== void 0) return before;
  let [weight, depth] = [1, 0];
  for (const [key, part] of Object.entries(term)) {
    const inner = measure(part, level + 1);
    weight += inner.weight + (Array.isArray(term) ? 0 : key.length);
    depth = Math.max(depth, inner.depth);
  }
  const result = { weight, depth: depth + 1 };
  if (Number.isFinite(depth)) measured.set(term, result);
  return result;
}

// src/platforms/terraform/expression/context.ts
function tooMuch({ budget, trace }) {
  budget.refuse();
  return trace.depend(unknown("too much to compute"));
}
function bounded(term, context) {
  const { weight, depth } = measure(term);
  return weight > MAX_WEIGHT || depth > MAX_DEPTH ? tooMuch(context) : term;
}
var WEIGHT_PER_STEP = 16;
function payFor(terms, { budget }) {
  return budget.take(
    terms.reduce((sum2, term) => sum2 + Math.ceil(measure(term).weight / WEIGHT_PER_STEP), 0)
  );
}
function bind(names, key, value, outer) {
  const [first, second] = names;
  if (first === void 0) return outer;
  if (second === void 0) return { name: first, term: value, outer };
  return { name: second, term: value, outer: { name: first, term: key, outer } };
}
function boundTo(name, names) {
  let found2 = names;
  while (found2 !== void 0 && found2.name !== name) found2 = found2.outer;
  return found2;
}

// src/platforms/terraform/expression/functions/equality.ts
function equality(left, right) {
  if (isUnknown(left) || isUnknown(right)) return "maybe";
  if (left === right) return true;
  if (isList(left) && isList(right)) {
    return left.length === right.length && every(left.map((item, index) => [item, right[index] ?? null]));
  }
  if (!isMapping3(left) || !isMapping3(right)) return false;
  const keys = Object.keys(left);
  if (keys.length !== Object.keys(right).length || !keys.every((key) => Object.hasOwn(right, key)))
    return false;
  return every(keys.map((key) => [left[key] ?? null, right[key] ?? null]));
}
function every(pairs) {
  let result = true;
  for (const [left, right] of pairs) {
    const equal = equality(left, right);
    if (equal === false) return false;
    if (equal === "maybe") result = "maybe";
  }
  return result;
}

// src/platforms/terraform/expression/like-other.ts
function likeOther(term, other, context) {
  if (term === null || other.result === null || other.failure !== void 0) return term;
  if (other.doubt === void 0) return unified(term, other.result, context);
  const converted = context.trace.perhaps(() => unified(term, other.result, context));
  return equality(converted, term) === true ? term : maybeText(term, [other.doubt]);
}
function unified(term, other, context) {
  const { trace } = context;
  if (!payFor([term, other], context)) return tooMuch(context);
  if (!isKnown(term) || !isKnown(other)) trace.depend(term, other);
  return unify([term, other])?.[0] ?? trace.fail("a conditional with results of different types");
}

// src/platforms/terraform/expression/choice.ts
function evaluateConditional({ condition, whenTrue, whenFalse }, names, context) {
  const { trace } = context;
  const attempt = (result) => trace.attempt(() => context.evaluate(result, names));
  const decision = flag(context.evaluate(condition, names));
  if (decision === void 0) return trace.fail("invalid condition");
  if (!isUnknown(decision)) {
    const chosen = context.evaluate(decision ? whenTrue : whenFalse, names);
    if (chosen === null || typeof chosen === "string" && !trace.isAttempt) return chosen;
    return likeOther(chosen, attempt(decision ? whenFalse : whenTrue), context);
  }
  trace.depend(decision);
  return trace.perhaps(() => {
    const [yes, no] = [attempt(whenTrue), attempt(whenFalse)];
    for (const reason of [yes.failure, yes.doubt, no.failure, no.doubt])
      if (reason !== void 0) trace.depend(reason);
    const [left, right] = [likeOther(yes.result, no, context), likeOther(no.result, yes, context)];
    return payFor([left, right], context) ? bounded(either(left, right, decision), context) : tooMuch(context);
  });
}
function either(left, right, decision) {
  if (left === right) return left;
  const kind = left === null ? kindOf(right) : kindOf(left);
  if (kind !== void 0 && (right === null || kindOf(right) === kind))
    return ofKind(unknownOf(left, right, decision), kind);
  if (isList(left) && isList(right)) return eitherList(left, right, decision);
  if (isMapping3(left) && isMapping3(right)) return eitherObject(left, right, decision);
  return unknownOf(left, right, decision);
}
function eitherList(left, right, decision) {
  const comparable = left.length === right.length && !isSet(left) && !isSet(right);
  if (!comparable) return unknownOf(left, right, decision);
  return left.map((item, index) => either(item, right[index] ?? null, decision));
}
function eitherObject(left, right, decision) {
  const keys = Object.keys(left);
  const comparable = keys.length === Object.keys(right).length && keys.every((key) => Object.hasOwn(right, key));
  if (!comparable) return unknownOf(left, right, decision);
  return Object.fromEntries(
    keys.map((key) => [key, either(left[key] ?? null, right[key] ?? null, decision)])
  );
}

// src/platforms/terraform/expression/functions.ts
function invalidCall(name) {
  return unknown(`${name}(): invalid arguments`);
}

// src/platforms/terraform/expression/call.ts
function evaluateCall(call, names, context) {
  const name = call.name.replace(/^core::/, "");
  const special = call.expandsLast ? void 0 : SPECIAL.get(name);
  if (special !== void 0) return special(call.arguments, names, context);
  return ofKind(applied(name, call, names, context), RESULTS.get(name));
}
function applied(name, call, names, context) {
  const args = argumentsOf(call, names, context);
  if (isUnknown(args)) return args;
  if (!payFor(args, context)) return tooMuch(context);
  const result = asDeclared(name, context.scope.functions.call(name, args), args);
  const known3 = args.every(isKnown);
  if (known3 && isUnknown(result) && result.$unknown === invalidCall(name).$unknown) {
    return context.trace.fail(result.$unknown);
  }
  if (!known3 || !isKnown(result)) context.trace.depend(...args, result);
  return payFor([result], context) ? bounded(result, context) : tooMuch(context);
}
function argumentsOf({ arguments: expressions, expandsLast }, names, context) {
  const args = expressions.map((expression) => context.evaluate(expression, names));
  const last = args.pop();
  if (last === void 0) return args;
  if (!expandsLast) return [...args, last];
  if (isUnknown(last)) return context.trace.depend(...args, last);
  if (!isList(last)) return context.trace.fail("...: no list");
  return context.budget.take(last.length) ? [...args, ...last] : tooMuch(context);
}
function attemptInTurn(expressions, names, context) {
  const [first, ...others] = expressions;
  if (first === void 0) return context.trace.fail("try: every argument is an error");
  const { result, failure, doubt } = context.trace.attempt(() => context.evaluate(first, names));
  if (failure !== void 0) return attemptInTurn(others, names, context);
  if (doubt === void 0) return result;
  const decision = context.trace.depend(doubt);
  const instead = context.trace.perhaps(() => attemptInTurn(others, names, context));
  return payFor([result, instead], context) ? bounded(either(result, instead, decision), context) : tooMuch(context);
}
function canEvaluate(expressions, names, context) {
  const [only] = expressions;
  if (only === void 0 || expressions.length > 1) return context.trace.fail(invalidCall("can").$unknown);
  const { failure, doubt } = context.trace.attempt(() => context.evaluate(only, names));
  if (failure !== void 0) return false;
  return doubt === void 0 ? true : ofKind(context.trace.depend(doubt), "bool");
}
function convertTo(expressions, names, context) {
  const { trace } = context;
  const [value, constraint, ...others] = expressions;
  const type = constraint && typeOf2(constraint);
  if (value === void 0 || type === void 0 || others.length > 0)
    return trace.fail(invalidCall("convert").$unknown);
  const term = context.evaluate(value, names);
  if (!payFor([term], context)) return tooMuch(context);
  const result = convert(term, type, (fallback) => context.evaluate(fallback, void 0));
  if (!isKnown(term)) trace.depend(term);
  if (result !== void 0) return bounded(result, context);
  return isKnown(term) ? trace.fail(invalidCall("convert").$unknown) : unknownOf(term);
}
var SPECIAL = /* @__PURE__ */ new Map([
  ["can", canEvaluate],
  ["convert", convertTo],
  ["try", attemptInTurn]
]);
var RESULTS = new Map([
  ...["abs", "ceil", "floor", "index", "length", "log", "max", "min", "parseint", "pow", "signum", "sum"].map(
    (name) => [name, "number"]
  ),
  ...["timecmp", "tonumber"].map((name) => [name, "number"]),
  ...["alltrue", "anytrue", "cidrcontains", "contains", "endswith", "fileexists", "issensitive"].map(
    (name) => [name, "bool"]
  ),
  ...["startswith", "strcontains", "tobool"].map((name) => [name, "bool"])
]);
var MAKING_SETS = /* @__PURE__ */ new Set([
  "fileset",
  "setintersection",
  "setsubtract",
  "setunion",
  "toset"
]);
var MAKING_LISTS = /* @__PURE__ */ new Set([
  "compact",
  "concat",
  "distinct",
  "flatten",
  "reverse",
  "slice",
  "sort",
  "tolist"
]);
function asDeclared(name, result, args) {
  if (!isList(result)) return result;
  if (MAKING_SETS.has(name) || name === "setproduct" && args.some(isSet)) return asSet(result);
  return MAKING_LISTS.has(name) && isSet(result) ? [...result] : result;
}

// src/platforms/terraform/expression/members.ts
function membersIn(collection2, { trace }) {
  if (isUnknown(collection2)) return trace.depend(collection2);
  if (isList(collection2)) {
    const keyed2 = !isSet(collection2);
    return collection2.map((item, index) => [keyed2 ? index : item, item]);
  }
  return isMapping3(collection2) ? membersOf(collection2) : trace.fail("for: no collection");
}

// src/platforms/terraform/expression/for.ts
function evaluateFor(expression, names, context) {
  const members2 = membersIn(context.evaluate(expression.collection, names), context);
  if (isUnknown(members2)) return members2;
  const selected = [];
  for (const [key2, value2] of members2) {
    if (!context.budget.take()) return tooMuch(context);
    const inner = bind(expression.names, key2, value2, names);
    const wanted = isWanted(expression.condition, inner, context);
    if (isUnknown(wanted)) return wanted;
    if (wanted) selected.push(inner);
  }
  const { key, value, grouped } = expression;
  if (key !== void 0) return objectOf(key, value, grouped, selected, context);
  return bounded(
    selected.map((inner) => context.evaluate(value, inner)),
    context
  );
}
function isWanted(condition, names, context) {
  const wanted = condition === void 0 || flag(context.evaluate(condition, names));
  if (wanted === void 0) return context.trace.fail("for: invalid condition");
  return isUnknown(wanted) ? context.trace.depend(wanted) : wanted;
}
function objectOf(key, value, grouped, selected, context) {
  const groups = /* @__PURE__ */ new Map();
  for (const inner of selected) {
    const name = text3(context.evaluate(key, inner));
    if (name === void 0) return context.trace.fail("for: invalid key");
    if (isUnknown(name)) return context.trace.depend(name);
    const term = context.evaluate(value, inner);
    const group = groups.get(name);
    if (group === void 0) groups.set(name, [term]);
    else if (grouped) group.push(term);
    else return context.trace.fail("for: two values for one key");
  }
  const members2 = [...groups].map(([name, terms]) => [name, grouped ? terms : terms[0] ?? null]);
  return bounded(mappingOf(members2), context);
}

// src/platforms/terraform/expression/arithmetic.ts
var QUOTIENT_DIGITS = 20;
function calculate(operator, left, right) {
  const [a, b] = [decimal(left), decimal(right)];
  if (a === void 0 || b === void 0) return void 0;
  const exact = calculateExactly(operator, a, b);
  const result = exact === void 0 ? left / right : toNumber(exact);
  return Number.isFinite(result) && !(Number.isInteger(result) && !Number.isSafeInteger(result)) ? result + 0 : void 0;
}
function decimal(value) {
  if (Number.isSafeInteger(value)) return { coefficient: BigInt(value), scale: 0 };
  const written = decimalOf(value);
  if (written === void 0) return void 0;
  const coefficient = BigInt(written.sign + written.digits);
  return written.scale >= 0 ? { coefficient, scale: written.scale } : { coefficient: coefficient * 10n ** BigInt(-written.scale), scale: 0 };
}
function calculateExactly(operator, a, b) {
  if (operator === "*") return { coefficient: a.coefficient * b.coefficient, scale: a.scale + b.scale };
  const scale = Math.max(a.scale, b.scale);
  const left = a.coefficient * 10n ** BigInt(scale - a.scale);
  const right = b.coefficient * 10n ** BigInt(scale - b.scale);
  switch (operator) {
    case "+":
      return { coefficient: left + right, scale };
    case "-":
      return { coefficient: left - right, scale };
    case "%":
      return { coefficient: left % right, scale };
    case "/": {
      const shifted = left * 10n ** BigInt(QUOTIENT_DIGITS);
      return shifted % right === 0n ? { coefficient: shifted / right, scale: QUOTIENT_DIGITS } : void 0;
    }
  }
}
function toNumber({ coefficient, scale }) {
  return Number(`${coefficient}e-${scale}`);
}

// src/platforms/terraform/expression/equality.ts
function equalityOf(operation, left, right) {
  if (isList(left) && isList(right) && isSet(left) !== isSet(right)) return "maybe";
  const equal = equality(left, right);
  if (equal !== true || !(isList(left) || isMapping3(left))) return equal;
  return isStructural(operation.left, left) && isStructural(operation.right, right) ? true : "maybe";
}
function isStructural(expression, term) {
  if (isPrimitive(term)) return true;
  switch (expression.kind) {
    case "parentheses":
      return isStructural(expression.inner, term);
    case "tuple":
      return isList(term) && expression.items.every((item, index) => isStructural(item, term[index] ?? null));
    case "for":
    case "object":
      return Object.values(term).every(isPrimitive);
    default:
      return false;
  }
}
function isPrimitive(term) {
  return typeof term !== "object" || term === null;
}

// src/platforms/terraform/expression/operators.ts
var UNTYPED = unknown("a comparison of collections");
function evaluateUnary(operation, names, context) {
  return ofKind(unary(operation, names, context), operation.operator === "!" ? "bool" : "number");
}
function evaluateBinary(operation, names, context) {
  return ofKind(binary(operation, names, context), ARITHMETIC.has(operation.operator) ? "number" : "bool");
}
var ARITHMETIC = /* @__PURE__ */ new Set(["+", "-", "*", "/", "%"]);
function unary(operation, names, context) {
  const { operator } = operation;
  const operand = context.evaluate(operation.operand, names);
  const value = operator === "!" ? flag(operand) : number(operand);
  if (value === void 0) return invalidOperand(operator, context);
  if (isUnknown(value)) return context.trace.depend(value);
  return typeof value === "boolean" ? !value : -value + 0;
}
function binary(operation, names, context) {
  const { operator } = operation;
  if (operator === "&&" || operator === "||") return logical(operation, operator === "||", names, context);
  const left = context.evaluate(operation.left, names);
  const right = context.evaluate(operation.right, names);
  if (operator === "==" || operator === "!=") {
    if (!payFor([left, right], context)) return tooMuch(context);
    const equal = equalityOf(operation, left, right);
    if (equal !== "maybe") return equal === (operator === "==");
    return context.trace.depend(...isKnown(left) && isKnown(right) ? [UNTYPED] : [left, right]);
  }
  return numeric(operator, left, right, context);
}
function logical({ operator, left, right }, deciding, names, context) {
  const { trace } = context;
  const truthOf = (operand) => {
    const value = flag(context.evaluate(operand, names));
    if (value === void 0) return invalidOperand(operator, context);
    return isUnknown(value) ? trace.depend(value) : value;
  };
  const first = trace.attempt(() => truthOf(left));
  if (first.doubt !== void 0) trace.depend(first.doubt);
  if (first.result === !deciding) return truthOf(right);
  const second = trace.perhaps(() => truthOf(right));
  if (first.failure !== void 0 && second === deciding) trace.depend(first.failure);
  else if (first.failure !== void 0) trace.fail(first.failure.$unknown);
  if (second === deciding || first.result === deciding) return deciding;
  return isUnknown(second) ? unknownOf(first.result, second) : first.result;
}
function numeric(operator, left, right, context) {
  const { trace } = context;
  const [a, b] = [number(left), number(right)];
  if (a === void 0 || b === void 0) return invalidOperand(operator, context);
  if (typeof a !== "number" || typeof b !== "number") {
    return trace.depend(...[a, b].filter((value) => typeof value !== "number"));
  }
  switch (operator) {
    case "<":
      return a < b;
    case "<=":
      return a <= b;
    case ">":
      return a > b;
    case ">=":
      return a >= b;
    default:
      return arithmetic(operator, a, b, context);
  }
}
function arithmetic(operator, left, right, { trace }) {
  if (right === 0 && (operator === "/" || operator === "%"))
    return trace.depend(unknown("a division by zero"));
  return calculate(operator, left, right) ?? trace.depend(IMPRECISE);
}
function invalidOperand(operator, { trace }) {
  return trace.fail(`invalid operand of ${operator}`);
}

// src/platforms/terraform/expression/steps.ts
function takeSteps(value, steps, label, names, context) {
  let [taken2, path3] = [value, label];
  for (const step of steps) {
    if (isUnknown(taken2)) return context.trace.depend(taken2);
    if (step.kind === "attribute") {
      path3 = `${path3}.${step.name}`;
      taken2 = attributeOf2(taken2, step.name, path3, context);
    } else if (step.kind === "index") {
      taken2 = elementOf(taken2, step, path3, names, context);
    } else {
      taken2 = splat(taken2, step.each, path3, names, context);
    }
  }
  return taken2;
}
function attributeOf2(value, name, path3, { trace }) {
  const attribute = isMapping3(value) ? memberOf(value, name) : void 0;
  return attribute === void 0 ? trace.fail(about(path3, "no such attribute")) : attribute;
}
function elementOf(value, step, path3, names, context) {
  const { trace } = context;
  const key = context.evaluate(step.key, names);
  const readable = isMapping3(value) || isList(value) && !isSet(value);
  const index = readable ? isList(value) ? number(key) : text3(key) : void 0;
  if (isUnknown(index)) return trace.depend(index);
  let element;
  if (isList(value)) element = typeof index === "number" ? value[index] : void 0;
  else if (isMapping3(value)) element = typeof index === "string" ? memberOf(value, index) : void 0;
  return element === void 0 ? trace.fail(about(path3, "no such element")) : element;
}
function splat(value, each, path3, names, context) {
  if (value === null) {
    context.trace.depend(unknown("a splat of null"));
    return [];
  }
  if (!isList(value)) return [takeSteps(value, each, path3, names, context)];
  if (!context.budget.take(value.length * (each.length + 1))) return tooMuch(context);
  return bounded(
    value.map((item) => takeSteps(item, each, path3, names, context)),
    context
  );
}
function about(path3, problem) {
  return path3 === "" ? problem : `${path3}: ${problem}`;
}

// src/platforms/terraform/expression/template.ts
var CHARACTERS_PER_STEP = 64;
function evaluateTemplate({ parts }, names, context) {
  const [only, ...others] = parts;
  if (only?.kind === "interpolation" && others.length === 0) return context.evaluate(only.expression, names);
  return renderAll(parts, names, context);
}
function renderAll(parts, names, context) {
  return joined(
    parts.map((part) => render(part, names, context)),
    context
  );
}
function joined(texts, context) {
  const unknowns = texts.filter(isUnknown);
  if (unknowns.length > 0) return unknownOf(...unknowns);
  const length2 = texts.reduce((sum2, part) => sum2 + (typeof part === "string" ? part.length : 0), 0);
  const affordable = length2 <= MAX_TEXT && context.budget.take(Math.ceil(length2 / CHARACTERS_PER_STEP));
  return affordable ? texts.join("").normalize() : tooMuch(context);
}
function render(part, names, context) {
  switch (part.kind) {
    case "text":
      return part.value.normalize();
    case "interpolation":
      return inserted(context.evaluate(part.expression, names), context);
    case "if":
      return renderIf(part, names, context);
    case "for":
      return renderFor(part, names, context);
  }
}
function inserted(term, { trace }) {
  const written = text3(term);
  if (written === void 0) return trace.fail("a value in a template that is no text");
  return isUnknown(written) ? trace.depend(written) : written;
}
function renderIf({ condition, whenTrue, whenFalse }, names, context) {
  const { trace } = context;
  const decision = flag(context.evaluate(condition, names));
  if (decision === void 0) return trace.fail("invalid condition");
  if (!isUnknown(decision)) return renderAll(decision ? whenTrue : whenFalse, names, context);
  const merged3 = trace.depend(decision);
  return trace.perhaps(() => {
    const [yes, no] = [renderAll(whenTrue, names, context), renderAll(whenFalse, names, context)];
    if (yes === no) return yes;
    return unknownOf(merged3, yes, no);
  });
}
function renderFor(part, names, context) {
  const members2 = membersIn(context.evaluate(part.collection, names), context);
  if (isUnknown(members2)) return members2;
  const texts = [];
  for (const [key, value] of members2) {
    if (!context.budget.take()) return tooMuch(context);
    texts.push(renderAll(part.parts, bind(part.names, key, value, names), context));
  }
  return joined(texts, context);
}

// src/platforms/terraform/expression/trace.ts
var Trace = class {
  #failure;
  #doubt;
  #attempts = 0;
  /** Is a part being run whose errors are not, or not surely, errors of the whole? Only then it matters where they are. */
  get isAttempt() {
    return this.#attempts > 0;
  }
  /** Terraform reports an error here. The reason holds no literal text of the configuration. */
  fail(reason) {
    const failure = unknown(reason);
    this.#failure ??= failure;
    return failure;
  }
  /** The result depends on the unknowns in these terms, which may also lead to an error. */
  depend(...terms) {
    const merged3 = unknownOf(...terms);
    this.#doubt = this.#doubt === void 0 ? merged3 : unknownOf(this.#doubt, merged3);
    return merged3;
  }
  /** Runs a part whose errors are not, or not surely, errors of the whole. */
  attempt(run) {
    const [failure, doubt] = [this.#failure, this.#doubt];
    this.#failure = void 0;
    this.#doubt = void 0;
    this.#attempts++;
    const result = run();
    this.#attempts--;
    const attempt = {
      result,
      ...this.#failure === void 0 ? {} : { failure: this.#failure },
      ...this.#doubt === void 0 ? {} : { doubt: this.#doubt }
    };
    this.#failure = failure;
    this.#doubt = doubt;
    return attempt;
  }
  /** Runs a part of which it is not known whether Terraform looks at it. */
  perhaps(run) {
    const { result, failure, doubt } = this.attempt(run);
    if (failure !== void 0) this.depend(failure);
    if (doubt !== void 0) this.depend(doubt);
    return result;
  }
};

// src/platforms/terraform/expression/evaluate.ts
function evaluate2(expression, scope, budget) {
  return new Evaluator(scope, budget).evaluate(expression, void 0);
}
var Evaluator = class {
  constructor(scope, budget) {
    this.scope = scope;
    this.budget = budget;
  }
  scope;
  budget;
  trace = new Trace();
  evaluate(expression, names) {
    if (!this.budget.take()) return tooMuch(this);
    switch (expression.kind) {
      case "literal":
        return typeof expression.value === "string" ? expression.value.normalize() : expression.value;
      case "traversal":
        return this.traversal(expression, names);
      case "access":
        return takeSteps(this.evaluate(expression.target, names), expression.steps, "", names, this);
      case "parentheses":
        return this.evaluate(expression.inner, names);
      case "tuple":
        return bounded(
          expression.items.map((item) => this.evaluate(item, names)),
          this
        );
      case "object":
        return this.object(expression, names);
      case "template":
        return evaluateTemplate(expression, names, this);
      case "unary":
        return evaluateUnary(expression, names, this);
      case "binary":
        return evaluateBinary(expression, names, this);
      case "conditional":
        return evaluateConditional(expression, names, this);
      case "for":
        return evaluateFor(expression, names, this);
      case "call":
        return evaluateCall(expression, names, this);
      case "invalid":
        return this.trace.depend(unknown("a syntax error"));
    }
  }
  traversal({ root, steps }, names) {
    const bound = boundTo(root, names);
    if (bound !== void 0) return takeSteps(bound.term, steps, root, names, this);
    const path3 = [root, ...leadingNames(steps)];
    const found2 = this.scope.lookup(path3);
    if (found2 === void 0) return this.trace.depend(unknown(path3.join(".")));
    const label = path3.slice(0, found2.used).join(".");
    return takeSteps(found2.term, steps.slice(found2.used - 1), label, names, this);
  }
  object({ items }, names) {
    const members2 = [];
    for (const item of items) {
      const key = text3(this.evaluate(item.key, names));
      if (key === void 0) return this.trace.fail("invalid key of an object");
      if (isUnknown(key)) return this.trace.depend(key);
      members2.push([key, this.evaluate(item.value, names)]);
    }
    return bounded(mappingOf(members2), this);
  }
};
function leadingNames(steps) {
  const names = [];
  for (const step of steps) {
    if (step.kind !== "attribute") break;
    names.push(step.name);
  }
  return names;
}

// src/platforms/terraform/evaluation.ts
var MAX_INSTANCES = 256;
var MAX_ALL_INSTANCES = 2e4;
var MAX_DEPTH2 = 200;
var TOO_MUCH = unknown("too much to compute");
var Evaluation = class {
  diagnostics = [];
  #reported = /* @__PURE__ */ new Set();
  #noted;
  #instances = 0;
  #depth = 0;
  evaluate(written) {
    const { expression, scope } = written;
    if (expression.kind === "literal") return expression.value;
    const budget = new Budget();
    if (this.#depth < MAX_DEPTH2) {
      const outer = this.#noted;
      this.#noted = void 0;
      this.#depth++;
      try {
        const term = evaluate2(expression, scope, budget);
        if (this.#noted !== void 0) this.reportProblem(this.#noted, written);
        if (!budget.spent) return term;
      } finally {
        this.#depth--;
        this.#noted = outer;
      }
    }
    this.reportProblem("too-much", written);
    return TOO_MUCH;
  }
  /** A function that is being called ran into this. */
  note(problem) {
    this.#noted = problem;
  }
  reportProblem(problem, { document, expression }) {
    if (problem === "nested-template") {
      const message = "A template that is used here renders another one, which Terraform refuses; it stays unknown.";
      this.report("unresolved", "warning", message, document, expression.span);
    } else if (problem === "too-much") {
      const message = "This is too much to compute; its value stays unknown.";
      this.report("limit-reached", "warning", message, document, expression.span);
    } else {
      const message = "A function here reads outside of the checked folder; its value stays unknown.";
      this.report("outside-repository", "notice", message, document, expression.span);
    }
  }
  /** May that many instances be made? Reports it at the argument if not. */
  mayMake(count, { document, expression }) {
    if (count <= MAX_INSTANCES && this.#instances + count <= MAX_ALL_INSTANCES) {
      this.#instances += count;
      return true;
    }
    const message = `More than ${MAX_INSTANCES} instances of one block, or ${MAX_ALL_INSTANCES} of all, are checked as one whose key is unknown.`;
    this.report("limit-reached", "warning", message, document, expression.span);
    return false;
  }
  /** Reports once for each place, however many instances of a module there are. */
  report(code2, severity, message, document, span) {
    const key = `${document.file} ${span.start} ${message}`;
    if (this.#reported.has(key)) return;
    this.#reported.add(key);
    this.diagnostics.push(diagnostic(code2, severity, message, document.file, document.at(span)));
  }
};

// src/platforms/terraform/json-span.ts
var SpanInJson = class {
  constructor(document, pointer, what) {
    this.document = document;
    this.pointer = pointer;
    this.what = what;
  }
  document;
  pointer;
  what;
  get start() {
    const { key, value } = this.position();
    return this.what === "value" ? value.start : (key ?? value).start;
  }
  get end() {
    const { key, value } = this.position();
    if (this.what !== "key") return value.end;
    if (key !== void 0) return key.end;
    const newline = this.document.source.text.indexOf("\n", value.start);
    return newline === -1 ? value.end : Math.min(newline, value.end);
  }
  position() {
    return this.document.position(this.pointer) ?? { value: { start: 0, end: 0 } };
  }
};

// src/platforms/terraform/json-syntax.ts
var LABELS = {
  data: 2,
  locals: 0,
  module: 1,
  output: 1,
  provider: 1,
  resource: 2,
  variable: 1
};
var COMMENT = "//";
var META_BLOCKS = /* @__PURE__ */ new Set(["connection", "lifecycle", "provisioner", "timeouts"]);
var MAP = /(?:^|_)(?:annotations|arguments|context|dimensions|labels|map|metadata|tags|tags_all|triggers|variables)$|^(?:app_settings|parameters)$/;
function configurationFromJson(document, reader) {
  const conversion = new Conversion(document, reader);
  const body = { attributes: [], blocks: conversion.topLevel() };
  return { document: new HclDocument(document.source, body), diagnostics: conversion.diagnostics };
}
function variablesFromJson(document) {
  const conversion = new Conversion(document, void 0);
  const body = { attributes: conversion.literals(document.value, ""), blocks: [] };
  return { document: new HclDocument(document.source, body), diagnostics: conversion.diagnostics };
}
var Conversion = class _Conversion {
  /** @param reader undefined where text holds no templates */
  constructor(document, reader) {
    this.document = document;
    this.reader = reader;
  }
  document;
  reader;
  diagnostics = [];
  topLevel() {
    return this.mappingsIn(this.document.value, "").flatMap(
      ([value, at]) => Object.entries(value).flatMap(([type, content]) => {
        const labels = Object.hasOwn(LABELS, type) ? LABELS[type] : void 0;
        return labels === void 0 ? [] : this.labelled(type, [], labels, content, join(at, type));
      })
    );
  }
  literals(value, at) {
    return this.mappingsIn(value, at).flatMap(([mapping3, pointer]) => this.attributes(mapping3, pointer));
  }
  /** The blocks below so many levels of labels; at each level there may be lists. */
  labelled(type, labels, missing2, value, at) {
    return this.mappingsIn(value, at).flatMap(([mapping3, pointer]) => {
      if (missing2 === 0) return [this.block(type, labels, this.bodyOf(type, mapping3, pointer), pointer, at)];
      return Object.entries(mapping3).filter(([label]) => label !== COMMENT).flatMap(
        ([label, inner]) => this.labelled(type, [...labels, label], missing2 - 1, inner, join(pointer, label))
      );
    });
  }
  /** @param keyed where the key stands that a missing argument is found at */
  block(type, labels, body, at, keyed2) {
    const header = this.spanOf(keyed2, "key");
    return { type, labels, header, body, span: this.spanOf(at, "whole") };
  }
  bodyOf(type, value, at) {
    switch (type) {
      case "variable":
        return { attributes: this.variable(value, at), blocks: [] };
      case "module":
      case "output":
      case "locals":
        return { attributes: this.attributes(value, at), blocks: [] };
      default:
        return this.nested(value, at);
    }
  }
  /** The type is an expression inside of text; everything else in a variable is meant literally. */
  variable(value, at) {
    const literal = new _Conversion(this.document, void 0);
    return literal.attributes(value, at).map((attribute) => {
      const { name, expression } = attribute;
      return name === "type" ? { ...attribute, expression: this.reread(expression) } : attribute;
    });
  }
  /** A body whose arguments may be nested blocks. */
  nested(value, at) {
    const attributes = [];
    const blocks = [];
    for (const [name, content] of Object.entries(value)) {
      const pointer = join(at, name);
      if (name === "dynamic") blocks.push(...this.dynamic(content, pointer));
      else if (isBlock(name, content)) blocks.push(...this.nestedBlocks(name, content, pointer));
      else if (name !== COMMENT && content !== null) attributes.push(this.attribute(name, content, pointer));
    }
    return { attributes, blocks };
  }
  nestedBlocks(type, value, at) {
    return this.mappingsIn(value, at).map(
      ([mapping3, pointer]) => this.block(type, [], this.nested(mapping3, pointer), pointer, pointer)
    );
  }
  dynamic(value, at) {
    return this.mappingsIn(value, at).flatMap(
      ([byLabel, outer]) => Object.entries(byLabel).flatMap(
        ([label, inner]) => this.mappingsIn(inner, join(outer, label)).map(([mapping3, pointer]) => {
          const { content, iterator, ...rest } = mapping3;
          const attributes = this.attributes(rest, pointer);
          if (iterator !== void 0) {
            const written = this.attribute("iterator", iterator, join(pointer, "iterator"));
            attributes.push({ ...written, expression: this.reread(written.expression) });
          }
          const blocks = this.nestedBlocks("content", content ?? {}, join(pointer, "content"));
          return this.block("dynamic", [label], { attributes, blocks }, pointer, pointer);
        })
      )
    );
  }
  attributes(value, at) {
    return Object.entries(value).filter(([name]) => name !== COMMENT).map(([name, content]) => this.attribute(name, content, join(at, name)));
  }
  attribute(name, value, at) {
    return { name, key: this.spanOf(at, "key"), expression: this.expression(value, at) };
  }
  expression(value, at) {
    const span = this.spanOf(at, "value");
    if (typeof value === "string") return this.text(value, span);
    if (Array.isArray(value))
      return {
        kind: "tuple",
        items: value.map((item, index) => this.expression(item, join(at, index))),
        span
      };
    if (isMapping4(value)) {
      const items = Object.entries(value).map(([key, content]) => {
        const pointer = join(at, key);
        return { key: this.text(key, this.spanOf(pointer, "key")), value: this.expression(content, pointer) };
      });
      return { kind: "object", items, span };
    }
    return { kind: "literal", value, span };
  }
  text(value, span) {
    if (this.reader === void 0) return { kind: "literal", value, span };
    const template = this.reader.template(value);
    if (template !== void 0) return placed(template, span);
    this.report("syntax-error", "error", "The template in this text is not valid; it stays unknown.", span);
    return { kind: "invalid", span };
  }
  /** Text that holds an expression: `"list(string)"`, `"aws.cn"`. */
  reread(expression) {
    if (expression.kind !== "literal" || typeof expression.value !== "string") return expression;
    const inner = this.reader?.expression(expression.value);
    return inner === void 0 ? expression : placed(inner, expression.span);
  }
  /** The objects that stand at a place, alone or in lists. */
  mappingsIn(value, at) {
    if (Array.isArray(value)) return value.flatMap((item, index) => this.mappingsIn(item, join(at, index)));
    if (isMapping4(value)) return [[value, at]];
    if (value !== null)
      this.report("syntax-error", "error", "An object is expected here.", this.spanOf(at, "value"));
    return [];
  }
  spanOf(at, what) {
    return new SpanInJson(this.document, at, what);
  }
  report(code2, severity, message, span) {
    this.diagnostics.push(diagnostic(code2, severity, message, this.document.file, this.document.at(span)));
  }
};
function isMapping4(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isContainer(value) {
  return typeof value === "object" && value !== null;
}
function isBlock(name, value) {
  if (META_BLOCKS.has(name)) return true;
  if (Array.isArray(value)) return value.length > 0 && value.every(isMapping4);
  return isMapping4(value) && !(MAP.test(name) && !Object.values(value).some(isContainer));
}
function placed(tree, span) {
  if (Array.isArray(tree)) return tree.map((item) => placed(item, span));
  if (typeof tree !== "object" || tree === null) return tree;
  const parts = Object.entries(tree).map(([name, part]) => [
    name,
    name === "span" ? span : placed(part, span)
  ]);
  return Object.fromEntries(parts);
}

// src/platforms/terraform/definition.ts
function writtenIn(scope, { document, attribute }) {
  const { key, expression } = attribute;
  return { document: attribute.document ?? document, key, expression, scope };
}

// src/platforms/terraform/bound-scope.ts
var BoundScope = class {
  constructor(outer, name, binding) {
    this.outer = outer;
    this.name = name;
    this.binding = binding;
  }
  outer;
  name;
  binding;
  get functions() {
    return this.outer.functions;
  }
  get module() {
    return this.outer.module;
  }
  declared(names) {
    return names[0] === this.name ? void 0 : this.outer.declared(names);
  }
  lookup(names) {
    const [name, attribute] = names;
    if (name !== this.name) return this.outer.lookup(names);
    const { attributes } = this.binding;
    if (attribute === void 0) return { term: attributes, used: 1 };
    const term = Object.hasOwn(attributes, attribute) ? attributes[attribute] : void 0;
    return term === void 0 ? void 0 : { term, used: 2 };
  }
  originOf(names) {
    const [name, attribute] = names;
    if (name !== this.name) return this.outer.originOf(names);
    const origin = attribute === void 0 ? void 0 : this.binding.origins?.[attribute];
    return origin === void 0 ? void 0 : { origin, used: 2 };
  }
};

// src/platforms/terraform/repetition.ts
function repetitionOf({ document, block }, scope, evaluation) {
  for (const name of ["count", "for_each"]) {
    const attribute = attributeOf(block.body, name);
    if (attribute === void 0) continue;
    const written = writtenIn(scope, { document, attribute });
    const term = evaluation.evaluate(written);
    return name === "count" ? counted(written, settled(term), evaluation) : forEach(written, term, evaluation);
  }
  return enabled({ document, block }, scope, evaluation);
}
function enabled({ document, block }, scope, evaluation) {
  const instance = { key: "", scope };
  const lifecycle = block.body.blocks.find(({ type }) => type === "lifecycle");
  const attribute = lifecycle && attributeOf(lifecycle.body, "enabled");
  if (attribute === void 0) return { shape: "one", instances: [instance] };
  const isEnabled = flag(evaluation.evaluate(writtenIn(scope, { document, attribute })));
  if (typeof isEnabled !== "boolean") return { shape: "symbolic", instances: [instance] };
  return isEnabled ? { shape: "one", instances: [instance] } : { shape: "none", instances: [] };
}
function plannedRepetition({ document, block }, keys, scope, evaluation) {
  const forEach2 = attributeOf(block.body, "for_each");
  if (forEach2 !== void 0) {
    const written = writtenIn(scope, { document, attribute: forEach2 });
    return { shape: "map", instances: plannedForEach(written, keys, evaluation.evaluate(written)) };
  }
  const isCounted = attributeOf(block.body, "count") !== void 0;
  const instances = keys.map((key) => {
    const index = Number(key.slice(1, -1));
    const attributes = Number.isInteger(index) ? { index } : {};
    return { key, scope: key === "" ? scope : new BoundScope(scope, "count", { attributes }) };
  });
  return { shape: isCounted ? "list" : "one", instances };
}
function plannedForEach(written, keys, term) {
  const known3 = new Map(bindingsOf(written, term)?.map(({ key, binding }) => [key, binding]));
  const value = isUnknown(term) ? { value: term } : {};
  return keys.map((key) => {
    const name = String(JSON.parse(key === "" ? '[""]' : key)[0]);
    const binding = known3.get(name) ?? { attributes: { key: name, ...value } };
    return { key, scope: new BoundScope(written.scope, "each", binding) };
  });
}
function counted(written, term, evaluation) {
  const count = typeof term === "string" && term.trim() !== "" ? Number(term) : term;
  if (typeof count !== "number" || !Number.isInteger(count) || count < 0) {
    const attributes = isUnknown(term) ? { index: term } : {};
    return symbolic(written.scope, "count", { attributes });
  }
  if (!evaluation.mayMake(count, written)) return symbolic(written.scope, "count", { attributes: {} });
  const instances = Array.from({ length: count }, (_, index) => ({
    key: `[${index}]`,
    scope: new BoundScope(written.scope, "count", { attributes: { index } })
  }));
  return { shape: "list", instances };
}
function forEach(written, term, evaluation) {
  const bindings = bindingsOf(written, term);
  if (bindings === void 0) {
    const attributes = isUnknown(term) ? { key: term, value: term } : {};
    return symbolic(written.scope, "each", { attributes });
  }
  if (!evaluation.mayMake(bindings.length, written)) {
    return symbolic(written.scope, "each", { attributes: {} });
  }
  const instances = bindings.map(({ key, binding }) => ({
    key: `[${JSON.stringify(key)}]`,
    scope: new BoundScope(written.scope, "each", binding)
  }));
  return { shape: "map", instances };
}
function bindingsOf(written, term) {
  if (typeof term !== "object" || term === null || isUnknown(term)) return void 0;
  if (isList2(term)) {
    if (!term.every((item) => typeof item === "string")) return void 0;
    return [...new Set(term)].map((key) => ({ key, binding: { attributes: { key, value: key } } }));
  }
  return Object.entries(term).map(([key, value]) => ({
    key,
    binding: { attributes: { key, value }, origins: { value: { written, inside: [key] } } }
  }));
}
function symbolic(scope, name, binding) {
  return { shape: "symbolic", instances: [{ key: "", scope: new BoundScope(scope, name, binding) }] };
}
function isList2(term) {
  return Array.isArray(term);
}

// src/platforms/terraform/nested-blocks.ts
var MAX_MADE = 256;
function nestedBlocksOf(part, evaluation) {
  const nested = /* @__PURE__ */ new Map();
  for (const block of part.body.blocks) {
    const [label] = block.labels;
    const isDynamic = block.type === "dynamic" && label !== void 0;
    const type = isDynamic ? label : block.type;
    const made = isDynamic ? madeBy(block, label, part, evaluation) : [partOf(block, part)];
    const known3 = nested.get(type) ?? [];
    if ("unknown" in known3) continue;
    if ("unknown" in made) nested.set(type, made);
    else if (made.length > 0) nested.set(type, [...known3, ...made]);
  }
  return nested;
}
function partOf(block, { document, scope }) {
  const { header, span, body } = block;
  return { document: block.document ?? document, header, span, body, scope };
}
function madeBy(block, label, part, evaluation) {
  const { scope } = part;
  const document = block.document ?? part.document;
  const { header, span } = block;
  const forEach2 = attributeOf(block.body, "for_each");
  const content = block.body.blocks.find(({ type }) => type === "content");
  if (forEach2 === void 0 || content === void 0) return { unknown: unknown(`dynamic.${label}`), header };
  const written = writtenIn(scope, { document, attribute: forEach2 });
  const term = evaluation.evaluate(written);
  const bindings = bindingsOf2(written, term);
  if (bindings === void 0) return { unknown: reasonOf(written, term, label), header };
  const name = iteratorOf(block) ?? label;
  return bindings.map((binding) => ({
    document,
    header,
    span,
    body: content.body,
    scope: new BoundScope(scope, name, binding)
  }));
}
function iteratorOf(block) {
  const iterator = attributeOf(block.body, "iterator")?.expression;
  return iterator?.kind === "traversal" ? iterator.root : void 0;
}
function bindingsOf2(written, term) {
  if (typeof term !== "object" || term === null || isUnknown(term)) return void 0;
  const entries = isList2(term) ? [...term.entries()] : Object.entries(term);
  if (entries.length > MAX_MADE) return void 0;
  if (isSet(term)) return entries.map(([, value]) => ({ attributes: { key: value, value } }));
  return entries.map(([key, value]) => ({
    attributes: { key, value },
    origins: { value: { written, inside: [String(key)] } }
  }));
}
function reasonOf({ expression }, term, label) {
  if (isUnknown(term) && traversalsIn(expression).length > 0) return term;
  return unknown(`dynamic.${label}`);
}

// src/platforms/terraform/documents/arguments.ts
var INVALID = unknown("an argument that the provider does not take");
var Arguments = class _Arguments {
  constructor(part, evaluation) {
    this.part = part;
    this.evaluation = evaluation;
  }
  part;
  evaluation;
  #blocks;
  written(name) {
    const attribute = attributeOf(this.part.body, name);
    const { document, scope } = this.part;
    return attribute && writtenIn(scope, { document, attribute });
  }
  /** `null` where there is none. */
  value(name) {
    const written = this.written(name);
    return written === void 0 ? null : this.evaluation.evaluate(written);
  }
  /** @returns undefined where there is none, or an empty one, which providers do not tell apart */
  text(name) {
    const value = this.value(name);
    if (value === null || value === "") return void 0;
    return text3(value) ?? INVALID;
  }
  /** @returns undefined for an empty list, or none */
  texts(name) {
    const value = this.value(name);
    if (value === null) return void 0;
    if (isUnknown(value)) return value;
    if (!isList(value)) return INVALID;
    const items = value.map((item) => text3(item) ?? INVALID);
    return items.length === 0 ? void 0 : items;
  }
  blocks(type) {
    this.#blocks ??= nestedBlocksOf(this.part, this.evaluation);
    const blocks = this.#blocks.get(type) ?? [];
    return "unknown" in blocks ? blocks.unknown : blocks.map((part) => new _Arguments(part, this.evaluation));
  }
};
function sorted(items, order) {
  if (!isKnown(items) && items.length > 1) return unknownOf(items);
  const sign = order === "ascending" ? 1 : -1;
  return items.toSorted((left, right) => sign * compareTexts(left, right));
}
function sortedSet(items, order) {
  return sorted([...new Set(items)], order);
}
var UNORDERED = unknown("the order of blocks");
function joined2(before, value) {
  return before === void 0 ? value : unknownOf(UNORDERED, before, value);
}
function single(values) {
  return isList(values) && values.length === 1 ? values[0] ?? null : values;
}
function distinct2(blocks, names) {
  const seen = /* @__PURE__ */ new Set();
  return blocks.filter((block) => {
    const values = names.map((name) => block.value(name));
    const text4 = JSON.stringify(values);
    return !isKnown(values) || !seen.has(text4) && seen.add(text4);
  });
}
function keyed(entries) {
  return mappingOf([...entries].sort(([a], [b]) => compareTexts(a, b)));
}
function present2(entries) {
  return Object.fromEntries(entries.filter((entry) => entry[1] !== void 0));
}

// src/platforms/terraform/expression/functions/json.ts
var JSON_FUNCTIONS = {
  jsondecode: strict([text3], decode),
  jsonencode: strict([known], (value) => jsonText(value) ?? IMPRECISE)
};
var ESCAPED = /[<>&\u2028\u2029]/g;
function jsonText(term) {
  if (typeof term === "number") return numberText(term);
  if (typeof term === "string") return quoted(term);
  if (isList(term)) return joined3("[", term.map(jsonText), "]");
  if (!isMapping3(term)) return String(term);
  const members2 = membersOf(term).map(([name, value]) => {
    const written = jsonText(value);
    return written === void 0 ? void 0 : `${quoted(name)}:${written}`;
  });
  return joined3("{", members2, "}");
}
function quoted(value) {
  return JSON.stringify(value).replace(
    ESCAPED,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`
  );
}
function joined3(open, parts, close) {
  return parts.includes(void 0) ? void 0 : open + parts.join(",") + close;
}
var STRING = /"(?:[^"\\]|\\.)*"/g;
var LONG_NUMBER = /[\d.]{16,}/;
function decode(source) {
  if (scannedDepthExceeds(source, MAX_NESTING_DEPTH)) return TOO_LARGE;
  let value;
  try {
    value = JSON.parse(source);
  } catch {
    return void 0;
  }
  return LONG_NUMBER.test(source.replace(STRING, "")) ? IMPRECISE : decoded(value);
}
function decoded(value) {
  const term = escapeReserved(value);
  return isUnknown(term) ? null : term;
}

// src/platforms/terraform/documents/go-json.ts
function goJson(value, indent2, margin = "") {
  if (typeof value !== "object" || value === null) return jsonText(value);
  if (isUnknown(value)) return void 0;
  const inner = margin + indent2;
  if (isList(value))
    return enclosed(
      "[",
      value.map((item) => goJson(item, indent2, inner)),
      "]",
      inner,
      margin
    );
  const members2 = Object.entries(restoreReserved(value));
  const colon = indent2 === "" ? ":" : ": ";
  const written = members2.map(([name, member]) => {
    const text4 = goJson(member, indent2, inner);
    return text4 === void 0 ? void 0 : quoted(name) + colon + text4;
  });
  return enclosed("{", written, "}", inner, margin);
}
function enclosed(open, parts, close, inner, margin) {
  if (parts.includes(void 0)) return void 0;
  if (inner === margin || parts.length === 0) return open + parts.join(",") + close;
  return `${open}
${parts.map((part) => inner + part).join(",\n")}
${margin}${close}`;
}

// src/platforms/terraform/documents/json-document.ts
function isDocument(found2) {
  return found2 !== void 0 && !isUnknown(found2);
}
function documentOf(term, locate4) {
  if (typeof term !== "object" || term === null) return void 0;
  return isUnknown(term) ? term : { value: term, locate: locate4 };
}
function behind(hops, found2) {
  if (!isDocument(found2) || hops.length === 0) return found2;
  return {
    value: found2.value,
    locate(segments, trace) {
      for (const hop of hops) trace.passed(hop);
      return found2.locate(segments, trace);
    }
  };
}

// src/platforms/terraform/documents/google-iam-policy.ts
var CONDITION = ["expression", "title", "description"];
function googleIamPolicy(given) {
  const bindings = bindingsIn(given);
  const value = present2([
    ["auditConfigs", auditConfigs(given.blocks("audit_config"))],
    ["bindings", isUnknown(bindings) ? bindings : notEmpty(bindings.map(bindingValue))]
  ]);
  return documentOf(value, (segments, trace) => locate(given, bindings, segments, trace));
}
function bindingsIn(given) {
  const blocks = given.blocks("binding");
  if (isUnknown(blocks)) return blocks;
  const all = blocks.map(bindingOf);
  const [first, ...others] = all;
  if (first === void 0 || others.length === 0) return all;
  const byKey2 = /* @__PURE__ */ new Map();
  const seen = /* @__PURE__ */ new Set();
  for (const binding of all) {
    const { role, members: members2, condition } = binding;
    if (isUnknown(role) || isUnknown(condition) || !isKnown(condition ?? null)) {
      return unknownOf(role, condition ?? null);
    }
    const whole2 = JSON.stringify([role, condition, isUnknown(members2) ? members2 : [...members2].sort()]);
    if (seen.has(whole2) && isKnown(members2)) continue;
    seen.add(whole2);
    const key = JSON.stringify([role, condition]);
    const same = byKey2.get(key);
    byKey2.set(key, same === void 0 ? binding : { ...same, members: allMembers(same.members, members2) });
  }
  return [...byKey2.values()].sort(compareBindings);
}
function bindingOf(block) {
  const members2 = block.texts("members") ?? [];
  const conditions3 = block.blocks("condition");
  const [only] = isUnknown(conditions3) ? [] : conditions3;
  const condition = only && present2(CONDITION.map((name) => [name, only.text(name)]));
  return {
    block,
    role: block.text("role") ?? INVALID,
    members: isUnknown(members2) ? members2 : [...new Set(members2)],
    condition: isUnknown(conditions3) ? conditions3 : condition
  };
}
function allMembers(left, right) {
  return isUnknown(left) || isUnknown(right) ? unknownOf(left, right) : [...left, ...right];
}
function compareBindings(left, right) {
  const [a, b] = [sortKeys(left), sortKeys(right)];
  const index = a.findIndex((key, at) => key !== b[at]);
  return index === -1 ? 0 : compareTexts(a[index] ?? "", b[index] ?? "");
}
function sortKeys({ role, condition }) {
  const conditional = condition === void 0 || isUnknown(condition) ? void 0 : condition;
  return [
    String(role),
    conditional === void 0 ? "0" : "1",
    ...CONDITION.map((name) => String(conditional?.[name] ?? ""))
  ];
}
function bindingValue({ role, members: members2, condition }) {
  const ordered = isUnknown(members2) ? members2 : notEmpty(sorted(members2, "ascending"));
  const expression = condition === void 0 || isUnknown(condition) ? condition : present2(["description", "expression", "title"].map((name) => [name, condition[name]]));
  return present2([
    ["condition", expression],
    ["members", ordered],
    ["role", role]
  ]);
}
function notEmpty(list3) {
  return isUnknown(list3) || list3.length > 0 ? list3 : void 0;
}
function auditConfigs(blocks) {
  return fromSet(
    blocks,
    (block) => present2([
      ["auditLogConfigs", fromSet(block.blocks("audit_log_configs"), auditLogConfig)],
      ["service", block.text("service") ?? INVALID]
    ])
  );
}
function auditLogConfig(block) {
  const members2 = block.texts("exempted_members");
  const exempted = members2 === void 0 || isUnknown(members2) ? members2 : sortedSet(members2, "ascending");
  const several = exempted !== void 0 && !isUnknown(exempted) && exempted.length > 1;
  return present2([
    ["exemptedMembers", several ? joined2(exempted, exempted) : exempted],
    ["logType", block.text("log_type") ?? INVALID]
  ]);
}
function fromSet(blocks, convert2) {
  if (isUnknown(blocks)) return blocks;
  const items = blocks.map(convert2);
  if (items.length > 1) return joined2(items, items);
  return notEmpty(items);
}
function locate({ part }, bindings, segments, trace) {
  const [element, index, name] = segments;
  if (element === "auditConfigs") return trace.part(part, ["audit_config"]);
  if (element !== "bindings") return trace.part(part, []);
  const binding = isUnknown(bindings) ? void 0 : bindings[Number(index)];
  if (binding === void 0) return trace.part(part, ["binding"]);
  return trace.part(binding.block.part, name === void 0 ? [] : [name]);
}

// src/platforms/terraform/documents/iam-policy.ts
function merged2(policies) {
  let [version, id] = [void 0, void 0];
  let statements = [];
  for (const policy of policies) {
    id = policy.id ?? id;
    version = laterOf(version, policy.version);
    statements = withStatements(statements, policy);
  }
  return { version, id, statements };
}
function laterOf(left, right) {
  if (left === void 0 || right === void 0) return left ?? right;
  if (isUnknown(left) || isUnknown(right)) return unknownOf(left, right);
  return compareTexts(right, left) > 0 ? right : left;
}
function withStatements(earlier, { statements, hasDistinctSids }) {
  if (isUnknown(earlier) || isUnknown(statements))
    return unknownOf(...[earlier, statements].filter(isUnknown));
  const result = [...earlier];
  for (const statement of statements) {
    const candidates = hasDistinctSids ? result.slice(0, earlier.length) : result;
    const doubtful = candidates.map(({ sid }) => sid).filter((sid) => maySame(sid, statement.sid));
    if (doubtful.length > 0) return unknownOf(...[statement.sid, ...doubtful].filter(isUnknown));
    const same = candidates.findIndex(({ sid }) => sid !== void 0 && sid === statement.sid);
    if (same === -1) result.push(statement);
    else result[same] = statement;
  }
  return result;
}
function maySame(left, right) {
  return left !== void 0 && right !== void 0 && (isUnknown(left) || isUnknown(right));
}

// src/platforms/terraform/documents/iam-policy-source.ts
var DOCUMENT = ["Version", "Id", "Statement"];
var STATEMENT = [
  "Sid",
  "Effect",
  "Action",
  "NotAction",
  "Resource",
  "NotResource",
  "Principal",
  "NotPrincipal",
  "Condition"
];
var Unreadable = class extends Error {
  constructor(reason) {
    super();
    this.reason = reason;
  }
  reason;
};
function policyIn(document) {
  try {
    return read2(document);
  } catch (error) {
    if (error instanceof Unreadable) return error.reason;
    throw error;
  }
}
function read2(document) {
  const members2 = membersIn2(document.value, DOCUMENT);
  const statements = members2.get("Statement") ?? null;
  return {
    version: textIn(members2.get("Version")),
    id: textIn(members2.get("Id")),
    statements: isUnknown(statements) ? statements : listIn(statements).map((item, index) => statementIn(item, index, document))
  };
}
function listIn(term) {
  if (term === null) return [];
  if (!isList(term)) throw new Unreadable(INVALID);
  return term;
}
function statementIn(term, index, document) {
  const members2 = membersIn2(term, STATEMENT);
  const sid = textIn(members2.get("Sid"));
  const given = (name) => members2.get(name) ?? void 0;
  const value = present2([
    ["Sid", sid],
    ["Effect", textIn(members2.get("Effect"))],
    ["Action", given("Action")],
    ["NotAction", given("NotAction")],
    ["Resource", given("Resource")],
    ["NotResource", given("NotResource")],
    ["Principal", principalIn(members2.get("Principal"))],
    ["NotPrincipal", principalIn(members2.get("NotPrincipal"))],
    ["Condition", conditionIn(members2.get("Condition"))]
  ]);
  return {
    sid,
    value,
    locate: (segments, trace) => document.locate(["Statement", String(index), ...segments], trace)
  };
}
function membersIn2(term, names) {
  if (isUnknown(term)) throw new Unreadable(term);
  if (!isMapping3(term)) throw new Unreadable(INVALID);
  const members2 = new Map(membersOf(term));
  const isMisspelt = (name) => !names.includes(name) && names.some((known3) => known3.toLowerCase() === name.toLowerCase());
  if ([...members2.keys()].some(isMisspelt)) throw new Unreadable(INVALID);
  return members2;
}
function textIn(term) {
  if (term === void 0 || term === null || term === "") return void 0;
  if (typeof term !== "string" && !isUnknown(term)) throw new Unreadable(INVALID);
  return term;
}
function principalIn(term) {
  if (term === void 0 || isUnknown(term)) return term;
  if (typeof term === "string") return "*";
  if (!isMapping3(term)) throw new Unreadable(INVALID);
  const members2 = membersOf(term).map(([type, value]) => [type, identifiersIn(value)]);
  const [only, ...others] = members2;
  if (only === void 0) return void 0;
  if (others.length === 0 && only[0] === "*") {
    if (!isKnown(only[1])) return unknownOf(only[1]);
    if (only[1] === "*" || isList(only[1]) && only[1].length === 1 && only[1][0] === "*") return "*";
  }
  return mappingOf(members2);
}
function identifiersIn(term) {
  if (typeof term === "string" || isUnknown(term)) return term;
  if (!isList(term)) throw new Unreadable(INVALID);
  const items = term.map((item) => {
    if (typeof item !== "string" && !isUnknown(item)) throw new Unreadable(INVALID);
    return item;
  });
  return sorted(items, "descending");
}
function conditionIn(term) {
  if (term === void 0 || term === null) return void 0;
  if (!isKnown(term)) return unknownOf(term);
  if (!isMapping3(term)) throw new Unreadable(INVALID);
  const tests = membersOf(term).flatMap(([test, variables2]) => {
    if (!isMapping3(variables2)) throw new Unreadable(INVALID);
    const kept = membersOf(variables2).flatMap(([name, value]) => {
      const values = valuesIn(value);
      return values === void 0 ? [] : [[name, values]];
    });
    return kept.length === 0 ? [] : [[test, mappingOf(kept)]];
  });
  return tests.length === 0 ? void 0 : mappingOf(tests);
}
function valuesIn(value) {
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return String(value);
  if (!isList(value)) return void 0;
  if (!value.every((item) => typeof item === "string")) throw new Unreadable(INVALID);
  return value.length === 1 ? value[0] : value;
}

// src/platforms/terraform/documents/statement-places.ts
function locateElement(block, [element = "", first, second], names, trace) {
  const name = Object.hasOwn(names.arguments, element) ? names.arguments[element] : void 0;
  if (name === void 0) return trace.part(block.part, []);
  const { principal, condition } = names;
  if (first !== void 0 && element.endsWith("Principal"))
    return inBlock(block, name, { [principal.type]: first }, principal.value, trace);
  if (first === void 0 || element !== "Condition") return trace.part(block.part, [name]);
  return second === void 0 ? inBlock(block, name, { [condition.test]: first }, void 0, trace) : inBlock(block, name, { [condition.test]: first, [condition.variable]: second }, condition.value, trace);
}
function inBlock(outer, name, wanted, argument2, trace) {
  const blocks = outer.blocks(name);
  const index = isUnknown(blocks) ? -1 : blocks.findIndex((block) => Object.entries(wanted).every(([key, text4]) => block.text(key) === text4));
  if (index === -1) return trace.part(outer.part, [name]);
  return trace.part(outer.part, [name, String(index), ...argument2 === void 0 ? [] : [argument2]]);
}

// src/platforms/terraform/documents/iam-policy-document.ts
var ELEMENTS = {
  arguments: {
    Sid: "sid",
    Effect: "effect",
    Action: "actions",
    NotAction: "not_actions",
    Resource: "resources",
    NotResource: "not_resources",
    Principal: "principals",
    NotPrincipal: "not_principals",
    Condition: "condition"
  },
  principal: { type: "type", value: "identifiers" },
  condition: { test: "test", variable: "variable", value: "values" }
};
function iamPolicyDocument(given, reader) {
  const sources = policiesIn(given, "source_policy_documents", reader);
  const overrides = policiesIn(given, "override_policy_documents", reader);
  if (isUnknown(sources)) return sources;
  if (isUnknown(overrides)) return overrides;
  const { version, id, statements } = merged2([...sources, ownPolicy(given), ...overrides]);
  const value = present2([
    ["Version", version],
    ["Id", id],
    ["Statement", statementsValue(statements)]
  ]);
  return documentOf(value, (segments, trace) => locate2(given, statements, segments, trace));
}
function statementsValue(statements) {
  if (isUnknown(statements)) return statements;
  return statements.length === 0 ? void 0 : statements.map(({ value }) => value);
}
function ownPolicy(given) {
  const blocks = given.blocks("statement");
  return {
    version: given.text("version") ?? "2012-10-17",
    id: given.text("policy_id"),
    statements: isUnknown(blocks) ? blocks : blocks.map(statementOf),
    hasDistinctSids: true
  };
}
function policiesIn(given, name, reader) {
  const written = given.written(name);
  const value = given.value(name);
  if (written === void 0 || value === null) return [];
  const items = reader.readItems(written);
  if (items === void 0) return isUnknown(value) ? value : INVALID;
  const policies = [];
  for (const { found: found2, term } of items) {
    if (term === null) continue;
    const policy = isDocument(found2) ? policyIn(found2) : found2 ?? INVALID;
    if (isUnknown(policy)) return policy;
    policies.push({ ...policy, hasDistinctSids: name === "source_policy_documents" });
  }
  return policies;
}
function statementOf(block) {
  const sid = block.text("sid");
  const value = present2([
    ["Sid", sid],
    ["Effect", block.text("effect") ?? "Allow"],
    ["Action", oneOrAll(block.texts("actions"), false)],
    ["NotAction", oneOrAll(block.texts("not_actions"), false)],
    ["Resource", oneOrAll(block.texts("resources"), true)],
    ["NotResource", oneOrAll(block.texts("not_resources"), true)],
    ["Principal", principals(block.blocks("principals"))],
    ["NotPrincipal", principals(block.blocks("not_principals"))],
    ["Condition", conditions(block.blocks("condition"))]
  ]);
  return { sid, value, locate: (segments, trace) => locateElement(block, segments, ELEMENTS, trace) };
}
function oneOrAll(items, withVariables) {
  if (items === void 0 || isUnknown(items)) return items;
  const ordered = sortedSet(items, "descending");
  return isUnknown(ordered) ? ordered : single(withVariables ? ordered.map(variablesIn) : ordered);
}
function variablesIn(item) {
  return typeof item === "string" ? item.replaceAll("&{", "${") : item;
}
function principals(blocks) {
  if (isUnknown(blocks)) return blocks;
  const different = distinct2(blocks, ["type", "identifiers"]);
  if (different.length === 0) return void 0;
  const byType = /* @__PURE__ */ new Map();
  for (const block of different) {
    const type = block.text("type") ?? INVALID;
    if (isUnknown(type)) return type;
    const identifiers = oneOrAll(block.texts("identifiers"), true) ?? [];
    if (type === "*" && different.length === 1 && (identifiers === "*" || isUnknown(identifiers)))
      return identifiers;
    byType.set(type, joined2(byType.get(type), identifiers));
  }
  return keyed(byType);
}
function conditions(blocks) {
  if (isUnknown(blocks)) return blocks;
  if (blocks.length === 0) return void 0;
  const byTest = /* @__PURE__ */ new Map();
  for (const block of distinct2(blocks, ["test", "variable", "values"])) {
    const [test, variable] = [block.text("test") ?? INVALID, block.text("variable") ?? INVALID];
    if (isUnknown(test) || isUnknown(variable)) return unknownOf(test, variable);
    const values = block.texts("values") ?? [];
    const written = isUnknown(values) ? values : values.map(variablesIn);
    const byVariable = byTest.get(test) ?? /* @__PURE__ */ new Map();
    byVariable.set(variable, joined2(byVariable.get(variable), single(written)));
    byTest.set(test, byVariable);
  }
  return keyed(new Map([...byTest].map(([test, variables2]) => [test, keyed(variables2)])));
}
function locate2({ part }, statements, segments, trace) {
  const [element, index, ...inside] = segments;
  if (element === "Version") return trace.part(part, ["version"]);
  if (element === "Id") return trace.part(part, ["policy_id"]);
  if (element !== "Statement") return trace.part(part, []);
  const statement = isUnknown(statements) ? void 0 : statements[Number(index)];
  return statement === void 0 ? trace.part(part, ["statement"]) : statement.locate(inside, trace);
}

// src/platforms/terraform/documents/ram-policy-document.ts
var ELEMENTS2 = {
  arguments: {
    Effect: "effect",
    Action: "action",
    Resource: "resource",
    Principal: "principal",
    Condition: "condition"
  },
  principal: { type: "entity", value: "identifiers" },
  condition: { test: "operator", variable: "variable", value: "values" }
};
function ramPolicyDocument(given) {
  const blocks = given.blocks("statement");
  const value = present2([
    ["Statement", isUnknown(blocks) ? blocks : blocks.map(statementOf2)],
    ["Version", given.text("version") ?? "1"]
  ]);
  return documentOf(value, (segments, trace) => locate3(given, segments, trace));
}
function statementOf2(block) {
  return present2([
    ["Effect", block.text("effect") ?? "Allow"],
    ["Action", single(block.texts("action") ?? INVALID)],
    ["Resource", optional(block.texts("resource"))],
    ["Principal", principals2(block.blocks("principal"))],
    ["Condition", conditions2(block.blocks("condition"))]
  ]);
}
function optional(texts) {
  return texts === void 0 ? void 0 : single(texts);
}
function principals2(blocks) {
  if (isUnknown(blocks)) return blocks;
  const byEntity = /* @__PURE__ */ new Map();
  for (const block of distinct2(blocks, ["entity", "identifiers"])) {
    const entity = block.text("entity") ?? INVALID;
    if (isUnknown(entity)) return entity;
    const identifiers = block.texts("identifiers") ?? [];
    const written = isUnknown(identifiers) ? identifiers : sorted(identifiers, "descending");
    byEntity.set(entity, joined2(byEntity.get(entity), written));
  }
  return byEntity.size === 0 ? void 0 : keyed(byEntity);
}
function conditions2(blocks) {
  if (isUnknown(blocks)) return blocks;
  const byOperator = /* @__PURE__ */ new Map();
  for (const block of distinct2(blocks, ["operator", "variable", "values"])) {
    const [operator, variable] = [block.text("operator") ?? INVALID, block.text("variable") ?? INVALID];
    if (isUnknown(operator) || isUnknown(variable)) return unknownOf(operator, variable);
    const byVariable = byOperator.get(operator) ?? /* @__PURE__ */ new Map();
    byVariable.set(variable, joined2(byVariable.get(variable), single(block.texts("values") ?? [])));
    byOperator.set(operator, byVariable);
  }
  if (byOperator.size === 0) return void 0;
  return keyed(new Map([...byOperator].map(([operator, variables2]) => [operator, keyed(variables2)])));
}
function locate3(given, segments, trace) {
  const [element, index, ...inside] = segments;
  if (element === "Version") return trace.part(given.part, ["version"]);
  if (element !== "Statement") return trace.part(given.part, []);
  const blocks = given.blocks("statement");
  const statement = isUnknown(blocks) ? void 0 : blocks[Number(index)];
  return statement === void 0 ? trace.part(given.part, ["statement"]) : locateElement(statement, inside, ELEMENTS2, trace);
}

// src/platforms/terraform/follow.ts
var MAX_HOPS = 50;
var CONVERSIONS = /* @__PURE__ */ new Set(["tobool", "tolist", "tomap", "tonumber", "tostring"]);
function follow(written, segments, evaluation, onHop = () => {
}) {
  let leaf = { written, segments };
  let hops = 0;
  const counting = (hop) => {
    hops++;
    onHop(hop);
  };
  for (; ; ) {
    const next = hops < MAX_HOPS ? new Follower(evaluation, counting).next(leaf) : void 0;
    if (next === void 0) return leaf;
    leaf = next;
  }
}
var Follower = class {
  constructor(evaluation, onHop) {
    this.evaluation = evaluation;
    this.onHop = onHop;
  }
  evaluation;
  onHop;
  /** One step further; undefined where the expression itself says what the value is. */
  next({ written, segments }) {
    const { expression } = written;
    const [segment, ...rest] = segments;
    switch (expression.kind) {
      case "parentheses":
        return leafAt(written, expression.inner, segments);
      case "tuple": {
        const item = segment === void 0 ? void 0 : expression.items[Number(segment)];
        return item && { written: { ...written, key: item.span, expression: item }, segments: rest };
      }
      case "object": {
        const item = segment === void 0 ? void 0 : this.itemOf(written, expression, segment);
        return item && { written: { ...written, key: item.key.span, expression: item.value }, segments: rest };
      }
      case "conditional": {
        const condition = this.evaluation.evaluate({ ...written, expression: expression.condition });
        if (condition !== true && condition !== false) return void 0;
        return leafAt(written, condition ? expression.whenTrue : expression.whenFalse, segments);
      }
      case "template": {
        const [only, ...others] = expression.parts;
        if (only?.kind !== "interpolation" || others.length > 0) return void 0;
        return leafAt(written, only.expression, segments);
      }
      case "call": {
        const source = this.sourceOf(written, expression, segment);
        return source && leafAt(written, source, segments);
      }
      case "traversal":
        return this.origin(written, expression.root, expression.steps, segments);
      default:
        return void 0;
    }
  }
  origin(written, root, steps, segments) {
    const names = namesOf(root, steps);
    const traced2 = written.scope.originOf(names);
    const path3 = traced2 && pathOf(written, steps.slice(traced2.used - 1), this.evaluation);
    if (traced2 === void 0 || path3 === void 0) return void 0;
    const { document, expression } = written;
    this.onHop({ document, span: expression.span, name: names.slice(0, traced2.used).join(".") });
    return { written: traced2.origin.written, segments: [...traced2.origin.inside, ...path3, ...segments] };
  }
  /** The item under a key; none where a key is unknown, since it may be the same one. */
  itemOf(written, { items }, segment) {
    const keys = items.map(({ key }) => keyOf3({ ...written, expression: key }, this.evaluation));
    return keys.includes(void 0) ? void 0 : items[keys.lastIndexOf(segment)];
  }
  /** The argument of a function that the value at `segment` of its result was taken from. */
  sourceOf(written, { name, arguments: given, expandsLast }, segment) {
    if (CONVERSIONS.has(name)) return given[0];
    if (name !== "merge" || expandsLast || segment === void 0) return void 0;
    for (const argument2 of given.toReversed()) {
      const term = this.evaluation.evaluate({ ...written, expression: argument2 });
      if (!isMapping3(term)) return void 0;
      if (Object.hasOwn(term, segment)) return argument2;
    }
    return void 0;
  }
};
function pathOf(written, steps, evaluation) {
  const path3 = [];
  for (const step of steps) {
    if (step.kind === "splat") return void 0;
    const key = step.kind === "attribute" ? escapeReservedKey(step.name) : keyOf3({ ...written, expression: step.key }, evaluation);
    if (key === void 0) return void 0;
    path3.push(key);
  }
  return path3;
}
function keyOf3(written, evaluation) {
  const term = evaluation.evaluate(written);
  return typeof term === "string" || typeof term === "number" ? escapeReservedKey(String(term)) : void 0;
}
function leafAt(written, expression, segments) {
  return { written: { ...written, expression }, segments };
}
function namesOf(root, steps) {
  const names = [root];
  for (const step of steps) {
    if (step.kind !== "attribute") break;
    names.push(step.name);
  }
  return names;
}

// src/platforms/terraform/referred.ts
function referredBy({ written, segments }, evaluation) {
  const { expression, scope } = written;
  if (expression.kind !== "traversal") return void 0;
  const declared3 = scope.declared(namesOf(expression.root, expression.steps));
  if (declared3 === void 0 || "variable" in declared3) return void 0;
  const { declaration, module, used } = declared3;
  const steps = pathOf(written, expression.steps.slice(used - 1), evaluation);
  const path3 = steps && [...steps, ...segments];
  const attribute = path3?.at(-1);
  const repetition = module.repetition(declaration);
  if (path3 === void 0 || attribute === void 0 || repetition === void 0) return void 0;
  const { shape, instances } = repetition;
  if (path3.length !== (shape === "one" ? 1 : 2)) return void 0;
  const keys = [`[${path3[0]}]`, `[${JSON.stringify(path3[0])}]`];
  const instance = shape === "one" || shape === "symbolic" ? instances[0] : instances.find(({ key }) => keys.includes(key));
  return instance && { declaration, module, instance, attribute };
}

// src/platforms/terraform/documents/source-places.ts
var SourcePlaces = class {
  constructor(written) {
    this.written = written;
    this.#offset = bodyStart(this.source, written.expression.span);
  }
  written;
  #stretches = [];
  /** Where the next part starts in the source; undefined where that is not clear. */
  #offset;
  get source() {
    return this.written.document.source.text;
  }
  /**
   * To be called for each part of the template, in their order.
   * @param start where the part begins in the JSON
   */
  add(part, start, next) {
    const offset = this.#offset;
    if (offset === void 0) return;
    if (part.kind !== "text") {
      this.#offset = part.kind === "interpolation" ? this.after(part.expression) : void 0;
      return;
    }
    this.#offset = next === void 0 ? this.bodyEnd() : this.before(next);
    if (this.#offset === void 0) return;
    this.#stretches.push({ text: part.value, start, source: { start: offset, end: this.#offset } });
  }
  /** Locates values in the JSON; where that is not clear, the whole text. */
  locator(json) {
    return (segments, trace) => {
      const span = this.spanIn(json, segments) ?? this.written.expression.span;
      return trace.found(this.written.document.at(span));
    };
  }
  /** Before the line of the closing name. */
  bodyEnd() {
    const { start, end } = this.written.expression.span;
    const newline = this.source.slice(start, end).trimEnd().lastIndexOf("\n");
    return newline === -1 ? void 0 : start + newline + 1;
  }
  /** The marker that a part starts with. */
  before(part) {
    if (part.kind === "text") return void 0;
    const [marker, inner] = part.kind === "interpolation" ? ["${", part.expression] : ["%{", part.kind === "if" ? part.condition : part.collection];
    const at = this.source.lastIndexOf(marker, inner.span.start);
    return at === -1 ? void 0 : at;
  }
  after({ span }) {
    const brace = this.source.indexOf("}", span.end);
    return brace === -1 ? void 0 : brace + 1;
  }
  spanIn(json, segments) {
    const place = placeIn(json, segments);
    const start = place && this.sourceOffset(place.start);
    if (place === void 0 || start === void 0) return void 0;
    const last = this.sourceOffset(place.end - 1);
    const isExact = start.isExact && last?.isExact === true && last.offset >= start.offset;
    return { start: start.offset, end: isExact ? last.offset + 1 : this.lineEnd(start.offset) };
  }
  lineEnd(offset) {
    const newline = this.source.indexOf("\n", offset);
    return this.source.slice(0, newline === -1 ? void 0 : newline).trimEnd().length;
  }
  /** Where a character of the JSON stands in the source; where only its line is clear, where that begins. */
  sourceOffset(offset) {
    const stretch = this.#stretches.findLast(({ start }) => start <= offset);
    if (stretch === void 0 || offset >= stretch.start + stretch.text.length) return void 0;
    const lines = stretch.text.split("\n");
    const sourceLines = this.source.slice(stretch.source.start, stretch.source.end).split("\n");
    if (lines.length !== sourceLines.length) return void 0;
    const before = stretch.text.slice(0, offset - stretch.start).split("\n");
    const row = before.length - 1;
    const [line = "", sourceLine = ""] = [lines[row], sourceLines[row]];
    const lineStart = stretch.source.start + sourceLines.slice(0, row).reduce((sum2, { length: length2 }) => sum2 + length2 + 1, 0);
    if (!sourceLine.endsWith(line))
      return { offset: lineStart + Math.max(0, sourceLine.search(/\S/)), isExact: false };
    const column = sourceLine.length - line.length + (before[row]?.length ?? 0);
    return { offset: lineStart + column, isExact: true };
  }
};
function bodyStart(source, { start, end }) {
  const newline = source.startsWith("<<", start) ? source.indexOf("\n", start) : -1;
  return newline === -1 || newline >= end ? void 0 : newline + 1;
}
function placeIn(json, segments) {
  const positions = jsonPositions(json);
  const pointer = join("", ...segments);
  const exact = positions.get(pointer);
  if (exact !== void 0) return pointer === "" ? void 0 : exact.value;
  for (let ancestor = parentOf(pointer); ancestor !== ""; ancestor = parentOf(ancestor)) {
    const position = positions.get(ancestor);
    if (position !== void 0) return position.key ?? position.value;
  }
  return void 0;
}

// src/platforms/terraform/documents/containment.ts
var SPECIAL2 = /["\\\p{Cc}]/u;
var HARMLESS = new Set(
  `abs base64encode base64sha256 base64sha512 basename ceil chomp cidrhost cidrnetmask cidrsubnet coalesce
  coalescelist compact concat contains dirname distinct element filebase64 filebase64sha256 filemd5 filesha1
  filesha256 filesha512 flatten floor format formatdate index join keys length lookup lower max md5 merge min
  nonsensitive one parseint plantimestamp range regex regexall replace reverse sensitive setintersection
  setproduct setsubtract setunion sha1 sha256 sha512 slice sort split strrev substr sum timeadd timestamp title
  tobool tolist tomap tonumber toset tostring trim trimprefix trimspace trimsuffix try upper urlencode uuid
  values zipmap`.split(/\s+/)
);
var QUOTING_VERB = /%[^%a-zA-Z]*[qv]/;
var ANY_TEXT = /(?:json|yaml|policy|document|rendered|content|body|template|data|script|secret|password|value)$/;
var MAX_DEPTH3 = 20;
function mayHoldQuotes(written, evaluation, depth = 0) {
  if (depth > MAX_DEPTH3) return true;
  const known3 = evaluation.evaluate(written);
  if (typeof known3 === "string") return SPECIAL2.test(known3);
  if (!isUnknown(known3) && (typeof known3 !== "object" || known3 === null)) return false;
  const inner = (expression2) => mayHoldQuotes({ ...written, expression: expression2 }, evaluation, depth + 1);
  const { expression } = written;
  switch (expression.kind) {
    case "traversal": {
      const leaf = follow(written, [], evaluation).written;
      if (leaf.expression !== expression) return mayHoldQuotes(leaf, evaluation, depth + 1);
      const isInput = expression.root === "var" || expression.root === "each";
      return !isInput && ANY_TEXT.test(namesOf(expression.root, expression.steps).at(-1) ?? "");
    }
    case "literal":
      return false;
    case "access":
      return inner(expression.target);
    case "parentheses":
      return inner(expression.inner);
    case "conditional":
      return inner(expression.whenTrue) || inner(expression.whenFalse);
    case "tuple":
      return expression.items.some(inner);
    case "template":
      return expression.parts.some((part) => mayWriteQuotes(part, inner));
    case "call":
      return !isHarmless(expression) || expression.arguments.some(inner);
    case "unary":
    case "binary":
      return false;
    // Their names stand for what only an evaluation knows.
    case "for":
    case "object":
    case "invalid":
      return true;
  }
}
function isHarmless({ name, arguments: given }) {
  if (name !== "format") return HARMLESS.has(name);
  const [pattern] = given;
  return pattern?.kind === "literal" && typeof pattern.value === "string" && !QUOTING_VERB.test(pattern.value);
}
function mayWriteQuotes(part, inner) {
  switch (part.kind) {
    case "text":
      return SPECIAL2.test(part.value);
    case "interpolation":
      return inner(part.expression);
    case "if":
      return [...part.whenTrue, ...part.whenFalse].some((one) => mayWriteQuotes(one, inner));
    case "for":
      return true;
  }
}

// src/platforms/terraform/documents/text.ts
function opensDocument(text4) {
  return /^[ \t\n\r]*[[{]/.test(text4);
}
function parsed(text4, functions) {
  const term = functions.call("jsondecode", [text4]);
  return isUnknown(term) && term.$unknown === invalidCall("jsondecode").$unknown ? void 0 : term;
}
function parsedAt(text4, written, evaluation) {
  const term = parsed(text4, written.scope.functions);
  if (term !== void 0 && isUnknown(term) && term.$unknown.includes(TOO_LARGE.$unknown)) {
    const message = "This JSON is too large or nested too deep to be looked into; what it holds stays unknown.";
    evaluation.report("limit-reached", "warning", message, written.document, written.expression.span);
  }
  return term;
}

// src/platforms/terraform/documents/template.ts
var [OPEN, CLOSE] = ["", ""];
var MARK = new RegExp(`${OPEN}(\\d+)${CLOSE}`, "g");
var SPELLED = /[\ue000\ue001]|\\ue00[01]/i;
function templateDocument(written, { parts }, evaluation, inner) {
  const composer = new Composer(written, evaluation, inner);
  const places = new SourcePlaces(written);
  for (const [index, part] of parts.entries()) {
    places.add(part, composer.text.length, parts[index + 1]);
    composer.add(part);
  }
  return composer.document(places);
}
var Composer = class {
  constructor(written, evaluation, inner) {
    this.written = written;
    this.evaluation = evaluation;
    this.inner = inner;
  }
  written;
  evaluation;
  inner;
  text = "";
  #holes = [];
  /** Something stands where nothing can be parsed around it. */
  #broken = false;
  /** The text itself spells marks. */
  #spellsMarks = false;
  #inString = false;
  #escaped = false;
  add(part) {
    switch (part.kind) {
      case "text":
        this.addText(part.value);
        break;
      case "interpolation":
        this.addInterpolation({ ...this.written, expression: part.expression });
        break;
      case "if": {
        const condition = this.evaluation.evaluate({ ...this.written, expression: part.condition });
        if (typeof condition !== "boolean") this.addRendered(part);
        else for (const chosen of condition ? part.whenTrue : part.whenFalse) this.add(chosen);
        break;
      }
      case "for":
        this.addRendered(part);
    }
  }
  addRendered(part) {
    const { span } = this.written.expression;
    const rendered2 = { kind: "template", parts: [part], span };
    const term = this.evaluation.evaluate({ ...this.written, expression: rendered2 });
    if (typeof term === "string") this.addText(term);
    else this.addHole({ json: false, found: unknownOf(term), mayEndString: true });
  }
  document(places) {
    if (!this.mayBeDocument()) return void 0;
    const hasHoles = this.#holes.length > 0;
    const isReadable = !hasHoles || !(this.#broken || this.#spellsMarks);
    const term = isReadable ? parsedAt(this.text, this.written, this.evaluation) : void 0;
    if (hasHoles && (term === void 0 || isUnknown(term))) return unknownOf(...this.#holes.map(contentOf));
    if (term === void 0) return void 0;
    const locateText = places.locator(this.text);
    return documentOf(this.filled(term), (segments, trace) => {
      const [hole, inside] = this.holeOn(term, segments);
      return hole !== void 0 && isDocument(hole.found) ? hole.found.locate(inside, trace) : locateText(segments, trace);
    });
  }
  addInterpolation(written) {
    const term = text3(this.evaluation.evaluate(written));
    if (typeof term === "string") {
      this.addText(term);
      return;
    }
    const found2 = this.inner.read(written);
    const json = isDocument(found2) || this.inner.isJson(written);
    const mayEndString = isDocument(found2) || mayHoldQuotes(written, this.evaluation);
    this.addHole({ json, found: found2 ?? term ?? INVALID2, mayEndString });
  }
  addText(text4) {
    if (SPELLED.test(text4)) this.#spellsMarks = true;
    for (const character of text4) {
      if (this.#escaped) this.#escaped = false;
      else if (this.#inString && character === "\\") this.#escaped = true;
      else if (character === '"') this.#inString = !this.#inString;
    }
    this.text += text4;
  }
  addHole(hole) {
    const mark = `${OPEN}${this.#holes.length}${CLOSE}`;
    this.#holes.push(hole);
    const fits = this.#inString ? !hole.mayEndString && !this.#escaped : hole.json;
    if (!fits) this.#broken = true;
    this.text += this.#inString ? mark : `"${mark}"`;
  }
  /** An object or array has brackets around it, unless those are in the holes. */
  mayBeDocument() {
    const text4 = this.text.trim();
    const opens = opensDocument(text4) || text4.startsWith(`"${OPEN}`);
    return opens && (/[\]}]$/.test(text4) || text4.endsWith(`${CLOSE}"`) || text4.endsWith(CLOSE));
  }
  /** The value with unknowns, or what is known of them, in place of the holes. */
  filled(term) {
    if (typeof term === "string") return this.filledText(term);
    if (isList(term)) return term.map((item) => this.filled(item));
    if (typeof term !== "object" || term === null) return term;
    const inKeys = Object.keys(term).flatMap((key) => this.holesIn(key));
    if (inKeys.length > 0) return unknownOf(...inKeys.map(contentOf));
    return Object.fromEntries(Object.entries(term).map(([key, value]) => [key, this.filled(value)]));
  }
  filledText(written) {
    const holes = this.holesIn(written);
    const [first] = holes;
    if (first === void 0) return written;
    return first.json && isWhole(written) ? contentOf(first) : unknownOf(...holes.map(contentOf));
  }
  holesIn(written) {
    return [...written.matchAll(MARK)].flatMap(([, index]) => this.#holes[Number(index)] ?? []);
  }
  /** The hole that a way leads to, and what of the way is left inside of it. */
  holeOn(term, segments) {
    let at = term;
    for (let depth = 0; at !== void 0; depth++) {
      if (typeof at === "string")
        return [isWhole(at) ? this.holesIn(at)[0] : void 0, segments.slice(depth)];
      const segment = segments[depth];
      if (segment === void 0 || typeof at !== "object" || at === null) break;
      at = Object.hasOwn(at, segment) ? at[segment] : void 0;
    }
    return [void 0, []];
  }
};
var INVALID2 = unknown("a value in a template that is no text");
function contentOf({ found: found2 }) {
  return isDocument(found2) ? found2.value : found2;
}
function isWhole(written) {
  return new RegExp(`^${MARK.source}$`).test(written);
}

// src/platforms/terraform/documents/reader.ts
var TRANSPARENT = /* @__PURE__ */ new Set(["chomp", "nonsensitive", "sensitive", "trimspace"]);
var PLAIN_ATTRIBUTE = /(?:^|_)(?:arns?|ids?|names?|self_link|urls?|uri|endpoint|region|location)$/;
var DocumentReader = class {
  constructor(evaluation) {
    this.evaluation = evaluation;
  }
  evaluation;
  read(written) {
    const hops = [];
    const leaf = follow(written, [], this.evaluation, (hop) => hops.push(hop));
    const isRepeated2 = leaf.written.scope.module.configuration.origin === "plan";
    if (leaf.segments.length > 0 || isRepeated2) return this.evaluated(written);
    return behind(hops, this.leaf(leaf.written));
  }
  /** Is the text surely one JSON value, whatever is not known of it? */
  isJson(written) {
    const { expression } = follow(written, [], this.evaluation).written;
    return expression.kind === "call" && expression.name === "jsonencode" || kindOf(this.evaluation.evaluate(written)) !== void 0;
  }
  /** The items of a list of texts, as far as they are written one by one; undefined where the list is not known. */
  readItems(written) {
    const { written: leaf, segments } = follow(written, [], this.evaluation);
    const { expression } = leaf;
    if (segments.length === 0 && expression.kind === "call" && expression.name === "compact") {
      const [list3, ...others] = expression.arguments;
      if (list3 === void 0 || others.length > 0) return void 0;
      return this.readItems({ ...leaf, expression: list3 })?.filter(
        ({ term: term2 }) => term2 !== null && term2 !== ""
      );
    }
    if (segments.length === 0 && expression.kind === "tuple") {
      return expression.items.map((item) => {
        const one = { ...leaf, expression: item };
        return { found: this.read(one), term: this.evaluation.evaluate(one) };
      });
    }
    const term = this.evaluation.evaluate(written);
    if (!isList(term)) return void 0;
    return term.map((item) => ({ found: this.fromTerm(item, written), term: item }));
  }
  leaf(written) {
    const { expression } = written;
    switch (expression.kind) {
      case "literal":
        return typeof expression.value === "string" ? this.text(expression.value, written) : void 0;
      case "template":
        return templateDocument(written, expression, this.evaluation, this);
      case "traversal":
        return this.traversal(written, expression);
      case "call":
        return this.call(written, expression);
      case "conditional":
        return this.conditional(written, expression);
      case "tuple":
      case "object":
      case "for":
      case "unary":
      case "binary":
        return void 0;
      default:
        return this.evaluated(written);
    }
  }
  call(written, { name, arguments: given, expandsLast }) {
    const [first, ...others] = given;
    if (first === void 0 || expandsLast) return this.evaluated(written);
    const inner = { ...written, expression: first };
    if (name === "jsonencode" && others.length === 0) {
      const term = this.evaluation.evaluate(inner);
      return documentOf(term, (segments, trace) => trace.written(inner, segments));
    }
    if (name === "coalesce") return this.coalesced(written, given);
    const found2 = TRANSPARENT.has(name) && others.length === 0 ? this.read(inner) : void 0;
    return found2 ?? this.evaluated(written);
  }
  /** The first argument that is neither null nor empty. */
  coalesced(written, given) {
    for (const expression of given) {
      const argument2 = { ...written, expression };
      const found2 = this.read(argument2);
      if (isDocument(found2)) return found2;
      const term = this.evaluation.evaluate(argument2);
      if (term !== null && term !== "") break;
    }
    return this.evaluated(written);
  }
  /** One of two, not known which: what both have in common. */
  conditional(written, { condition, whenTrue, whenFalse }) {
    const [yes, no] = [whenTrue, whenFalse].map((expression) => this.read({ ...written, expression }));
    if (yes === void 0 && no === void 0) return void 0;
    const decision = this.evaluation.evaluate({ ...written, expression: condition });
    if (!isDocument(yes) || !isDocument(no) || !isUnknown(decision)) return this.evaluated(written);
    return documentOf(
      either(yes.value, no.value, decision),
      (_, trace) => trace.found(written.document.at(written.expression.span))
    );
  }
  traversal(written, { root, steps }) {
    const names = namesOf(root, steps);
    const declared3 = written.scope.declared(names);
    const attribute = steps.at(-1);
    const isExported = root === "module" || declared3 !== void 0 && !("variable" in declared3);
    if (isExported && attribute?.kind === "attribute" && PLAIN_ATTRIBUTE.test(attribute.name))
      return void 0;
    const referred = referredBy({ written, segments: [] }, this.evaluation);
    const found2 = referred?.module.dataSources.document(referred);
    if (!isDocument(found2)) return found2 ?? this.evaluated(written);
    const name = names.join(".");
    return behind([{ document: written.document, span: written.expression.span, name }], found2);
  }
  evaluated(written) {
    return this.fromTerm(this.evaluation.evaluate(written), written);
  }
  fromTerm(term, written) {
    if (isUnknown(term)) return kindOf(term) === void 0 ? term : void 0;
    return typeof term === "string" ? this.text(term, written) : void 0;
  }
  text(text4, written) {
    if (!opensDocument(text4)) return void 0;
    const places = new SourcePlaces(written);
    places.add({ kind: "text", value: text4 }, 0, void 0);
    return documentOf(parsedAt(text4, written, this.evaluation) ?? null, places.locator(text4));
  }
};

// src/platforms/terraform/memo.ts
var Memo = class {
  #values = /* @__PURE__ */ new Map();
  #open = /* @__PURE__ */ new Set();
  /** @param whenOpen what a value is while it is being computed */
  get(key, compute, whenOpen) {
    if (this.#open.has(key)) return whenOpen;
    const known3 = this.#values.get(key);
    if (known3 !== void 0 || this.#values.has(key)) return known3;
    this.#open.add(key);
    try {
      const value = compute();
      this.#values.set(key, value);
      return value;
    } finally {
      this.#open.delete(key);
    }
  }
};

// src/platforms/terraform/place-sources.ts
var PARTITIONS = [
  { regions: /^cn-\w+-\d+$/, partition: "aws-cn", suffix: "amazonaws.com.cn", prefix: "cn.com.amazonaws" },
  { regions: /^us-gov-\w+-\d+$/, partition: "aws-us-gov", suffix: "amazonaws.com", prefix: "com.amazonaws" },
  {
    regions: /^(?:af|ap|ca|eu|il|me|mx|sa|us)-(?!gov|iso)\w+-\d+$/,
    partition: "aws",
    suffix: "amazonaws.com",
    prefix: "com.amazonaws"
  }
];
var PLACE_SOURCES = {
  aws_region: {
    otherwise: ["endpoint", "id", "name"],
    regions: ["id", "name", "region"],
    others: ["description", "endpoint"],
    attributesAt: (region) => ({ id: region, name: region, region })
  },
  aws_partition: {
    otherwise: [],
    regions: [],
    others: [],
    attributesAt(region) {
      const found2 = PARTITIONS.find(({ regions }) => regions.test(region));
      if (found2 === void 0) return void 0;
      const { partition, suffix, prefix } = found2;
      return { id: partition, partition, dns_suffix: suffix, reverse_dns_prefix: prefix };
    }
  },
  google_client_config: {
    otherwise: [],
    regions: ["region"],
    others: ["access_token", "default_labels", "id", "project", "zone"],
    attributesAt: (region) => ({ region })
  }
};

// src/platforms/terraform/value.ts
var META_ARGUMENTS = /* @__PURE__ */ new Set(["count", "depends_on", "for_each", "provider"]);
var META_BLOCKS2 = /* @__PURE__ */ new Set(["connection", "lifecycle", "provisioner"]);
function isMetaArgument(name) {
  return META_ARGUMENTS.has(name);
}
function providerBody(body) {
  return {
    attributes: body.attributes.filter(({ name }) => !META_ARGUMENTS.has(name)),
    blocks: body.blocks.filter(({ type }) => !META_BLOCKS2.has(type))
  };
}
function partValue(part, evaluation) {
  const value = {};
  const { document, scope } = part;
  for (const attribute of part.body.attributes) {
    const term = settled(evaluation.evaluate(writtenIn(scope, { document, attribute })));
    if (term !== null) setOwn(value, attribute.name, term);
  }
  for (const [type, blocks] of nestedBlocksOf(part, evaluation)) {
    setOwn(
      value,
      type,
      "unknown" in blocks ? blocks.unknown : blocks.map((block) => partValue(block, evaluation))
    );
  }
  return value;
}

// src/platforms/terraform/data-sources.ts
var DOCUMENT_SOURCES = {
  aws_iam_policy_document: {
    attributes: { json: "  ", minified_json: "" },
    others: [
      "id",
      "override_json",
      "override_policy_documents",
      "policy_id",
      "source_json",
      "source_policy_documents",
      "statement",
      "version"
    ],
    read: iamPolicyDocument
  },
  alicloud_ram_policy_document: {
    attributes: { document: "" },
    others: ["id", "output_file", "statement", "version"],
    read: ramPolicyDocument
  },
  google_iam_policy: {
    attributes: { policy_data: "" },
    others: ["audit_config", "binding", "id"],
    read: googleIamPolicy
  }
};
var DataSources = class {
  constructor(module, evaluation) {
    this.module = module;
    this.evaluation = evaluation;
    this.#reader = new DocumentReader(evaluation);
  }
  module;
  evaluation;
  #documents = new Memo();
  #known = new Memo();
  #reader;
  /** The attributes that are known; undefined where that is none. */
  known(declaration, instance) {
    const [source, place] = [sourceOf(declaration), placeSourceOf(declaration)];
    if (source === void 0 && place === void 0) return void 0;
    const compute = () => (source && this.texts(declaration, source, instance)) ?? (place && this.place(declaration, place, instance));
    return this.#known.get(`${declaration.address}${instance.key}`, compute, void 0);
  }
  /** All attributes, the others unknown; undefined where none is known. */
  all(declaration, instance, name) {
    const known3 = this.known(declaration, instance);
    if (known3 === void 0) return void 0;
    const { others } = sourceOf(declaration) ?? placeSourceOf(declaration) ?? { others: [] };
    return { ...Object.fromEntries(others.map((other) => [other, unknown(`${name}.${other}`)])), ...known3 };
  }
  /** The document that an attribute holds; undefined for one that holds none, or is not known here. */
  document({ declaration, instance, attribute }) {
    const source = sourceOf(declaration);
    if (source === void 0 || !Object.hasOwn(source.attributes, attribute)) return void 0;
    const read4 = this.read(declaration, source, instance);
    const text4 = this.planned(declaration, source, instance)?.[attribute];
    if (typeof text4 !== "string") return read4;
    const { document: file, block } = declaration;
    return documentOf(
      parsed(text4, this.module.functions) ?? null,
      (segments, trace) => isDocument(read4) ? read4.locate(segments, trace) : trace.found(file.at(block.header))
    );
  }
  texts(declaration, source, instance) {
    const planned = this.planned(declaration, source, instance);
    return planned ?? textsOf(source, this.read(declaration, source, instance));
  }
  place(declaration, { otherwise, attributesAt }, { scope }) {
    const { body } = declaration.block;
    if (otherwise.some((name) => attributeOf(body, name) !== void 0)) return void 0;
    const { providers } = this.module;
    if (providers.placeOf(declaration, scope)?.argument === "zone") return void 0;
    const region = providers.regionOf(declaration, scope);
    return typeof region === "string" ? attributesAt(region) : void 0;
  }
  /** The texts that a plan has. */
  planned({ address }, { attributes }, { key }) {
    const { plan, path: path3 } = this.module;
    const values = plan?.instancesOf(path3, address)?.find((planned) => planned.key === key)?.values;
    const names = Object.keys(attributes).filter((name) => typeof values?.[name] === "string");
    return names.length === 0 ? void 0 : Object.fromEntries(names.map((name) => [name, values?.[name]]));
  }
  read(declaration, source, instance) {
    const { address, document, block } = declaration;
    if (this.module.configuration.origin === "plan") return unknown(address);
    const compute = () => {
      const { header, span } = block;
      const part = { document, header, span, body: providerBody(block.body), scope: instance.scope };
      return source.read(new Arguments(part, this.evaluation), this.#reader);
    };
    return this.#documents.get(`${address}${instance.key}`, compute, unknown(address));
  }
};
function sourceOf({ managed, kind }) {
  return !managed && Object.hasOwn(DOCUMENT_SOURCES, kind) ? DOCUMENT_SOURCES[kind] : void 0;
}
function placeSourceOf({ managed, kind }) {
  return !managed && Object.hasOwn(PLACE_SOURCES, kind) ? PLACE_SOURCES[kind] : void 0;
}
function textsOf({ attributes }, found2) {
  if (!isDocument(found2) || !isKnown(found2.value)) return void 0;
  const texts = Object.entries(attributes).map(([name, indent2]) => [name, goJson(found2.value, indent2)]);
  return texts.some(([, text4]) => text4 === void 0) ? void 0 : Object.fromEntries(texts);
}

// src/platforms/terraform/taggable-types.ts
var AWS = `
  acm_certificate acmpca_certificate_authority alb alb_listener alb_listener_rule alb_target_group ami ami_copy
  ami_from_instance api_gateway_client_certificate api_gateway_domain_name
  api_gateway_domain_name_access_association api_gateway_rest_api api_gateway_stage apigatewayv2_api
  apigatewayv2_domain_name apigatewayv2_stage appfabric_app_bundle appflow_flow apprunner_connection
  apprunner_service appstream_image_builder appsync_api appsync_graphql_api athena_capacity_reservation
  athena_data_catalog athena_workgroup auditmanager_assessment auditmanager_control auditmanager_framework
  backup_framework backup_logically_air_gapped_vault backup_plan backup_report_plan backup_restore_testing_plan
  backup_vault batch_compute_environment batch_job_definition bcmdataexports_export bedrock_custom_model
  bedrock_guardrail bedrock_inference_profile bedrock_provisioned_model_throughput bedrockagent_agent
  bedrockagent_agent_alias bedrockagent_knowledge_base bedrockagentcore_browser bedrockagentcore_gateway
  bedrockagentcore_memory cleanrooms_collaboration cleanrooms_membership cloud9_environment_ec2
  cloudformation_stack cloudfront_distribution cloudfront_vpc_origin cloudhsm_v2_cluster cloudtrail
  cloudtrail_event_data_store cloudwatch_composite_alarm cloudwatch_event_bus cloudwatch_log_anomaly_detector
  cloudwatch_log_delivery cloudwatch_log_delivery_destination cloudwatch_log_delivery_source
  cloudwatch_log_destination cloudwatch_log_group cloudwatch_metric_alarm codeartifact_domain
  codeartifact_repository codebuild_fleet codebuild_project codebuild_report_group codecommit_repository
  codegurureviewer_repository_association codepipeline codepipeline_custom_action_type codepipeline_webhook
  codestarconnections_connection comprehend_document_classifier comprehend_entity_recognizer
  config_aggregate_authorization config_config_rule config_configuration_aggregator connect_instance
  controltower_baseline controltower_landing_zone cur_report_definition customerprofiles_domain
  dataexchange_data_set dataexchange_revision dataexchange_revision_assets datapipeline_pipeline datasync_agent
  datasync_location_azure_blob datasync_location_efs datasync_location_fsx_lustre_file_system
  datasync_location_fsx_ontap_file_system datasync_location_fsx_openzfs_file_system
  datasync_location_fsx_windows_file_system datasync_location_hdfs datasync_location_nfs
  datasync_location_object_storage datasync_location_s3 datasync_location_smb datasync_task dax_cluster
  db_cluster_snapshot db_event_subscription db_instance db_option_group db_parameter_group db_proxy
  db_proxy_endpoint db_snapshot db_snapshot_copy db_subnet_group dlm_lifecycle_policy dms_certificate dms_endpoint
  dms_replication_config dms_replication_instance dms_replication_subnet_group dms_replication_task
  dms_s3_endpoint docdb_cluster docdb_cluster_instance docdb_cluster_parameter_group docdb_event_subscription
  docdb_subnet_group docdbelastic_cluster drs_replication_configuration_template dsql_cluster dynamodb_table
  dynamodb_table_replica ebs_snapshot ebs_snapshot_copy ebs_snapshot_import ebs_volume
  ec2_capacity_block_reservation ec2_capacity_reservation ecr_repository ecrpublic_repository ecs_cluster
  ecs_service ecs_task_definition ecs_task_set efs_access_point efs_file_system eks_cluster eks_node_group
  eks_pod_identity_association elastic_beanstalk_environment elasticache_cluster elasticache_parameter_group
  elasticache_replication_group elasticache_reserved_cache_node elasticache_serverless_cache
  elasticache_subnet_group elasticache_user elasticache_user_group elasticsearch_domain elb emr_cluster emr_studio
  emrcontainers_job_template emrcontainers_virtual_cluster emrserverless_application evidently_project
  finspace_kx_cluster finspace_kx_dataview finspace_kx_environment finspace_kx_scaling_group flow_log fsx_backup
  fsx_data_repository_association fsx_file_cache fsx_lustre_file_system fsx_ontap_file_system
  fsx_ontap_storage_virtual_machine fsx_ontap_volume fsx_openzfs_file_system fsx_openzfs_snapshot
  fsx_openzfs_volume fsx_windows_file_system glacier_vault glue_catalog_database glue_connection glue_crawler
  glue_data_quality_ruleset glue_dev_endpoint glue_job glue_ml_transform glue_registry glue_schema glue_trigger
  glue_workflow grafana_workspace guardduty_detector iam_policy iam_role iam_server_certificate
  imagebuilder_component imagebuilder_container_recipe imagebuilder_distribution_configuration imagebuilder_image
  imagebuilder_image_pipeline imagebuilder_image_recipe imagebuilder_infrastructure_configuration
  imagebuilder_lifecycle_policy imagebuilder_workflow instance kendra_data_source kendra_faq kendra_index
  kendra_query_suggestions_block_list kendra_thesaurus keyspaces_keyspace keyspaces_table
  kinesis_analytics_application kinesis_firehose_delivery_stream kinesis_stream kinesis_stream_consumer
  kinesis_video_stream kms_external_key kms_key kms_replica_external_key kms_replica_key
  lambda_code_signing_config lambda_event_source_mapping lambda_function launch_template lb lb_listener
  lb_listener_rule lb_target_group lb_trust_store lightsail_bucket lightsail_database lightsail_disk
  lightsail_distribution lightsail_lb location_geofence_collection location_tracker macie2_member memorydb_acl
  memorydb_cluster memorydb_multi_region_cluster memorydb_parameter_group memorydb_snapshot memorydb_subnet_group
  memorydb_user mq_broker mq_configuration msk_cluster msk_replicator msk_serverless_cluster msk_vpc_connection
  mskconnect_connector mskconnect_custom_plugin mskconnect_worker_configuration mwaa_environment neptune_cluster
  neptune_cluster_endpoint neptune_cluster_instance neptune_cluster_parameter_group neptune_event_subscription
  neptune_parameter_group neptune_subnet_group neptunegraph_graph network_acl networkfirewall_firewall
  networkfirewall_firewall_policy networkfirewall_rule_group networkfirewall_tls_inspection_configuration
  opensearch_domain opensearchserverless_collection organizations_organizational_unit organizations_policy
  osis_pipeline prometheus_workspace qldb_ledger qldb_stream quicksight_data_source rbin_rule rds_cluster
  rds_cluster_endpoint rds_cluster_instance rds_cluster_parameter_group rds_cluster_snapshot_copy
  rds_custom_db_engine_version rds_global_cluster rds_integration rds_reserved_instance rds_shard_group
  redshift_cluster redshift_cluster_snapshot redshift_event_subscription redshift_hsm_client_certificate
  redshift_hsm_configuration redshift_integration redshift_parameter_group redshift_snapshot_copy_grant
  redshift_snapshot_schedule redshift_subnet_group redshift_usage_limit redshiftserverless_namespace
  redshiftserverless_workgroup resourceexplorer2_index resourceexplorer2_view route53_zone s3_access_point
  s3_bucket s3_bucket_object s3_directory_bucket s3_object s3_object_copy s3control_access_grant
  s3control_access_grants_instance s3control_access_grants_location s3control_bucket
  s3control_storage_lens_configuration s3tables_table s3tables_table_bucket s3vectors_index
  s3vectors_vector_bucket sagemaker_data_quality_job_definition sagemaker_domain sagemaker_endpoint
  sagemaker_endpoint_configuration sagemaker_feature_group sagemaker_flow_definition sagemaker_model
  sagemaker_model_package_group sagemaker_monitoring_schedule sagemaker_notebook_instance
  sagemaker_notebook_instance_lifecycle_configuration sagemaker_pipeline sagemaker_space
  sagemaker_studio_lifecycle_config sagemaker_user_profile scheduler_schedule_group secretsmanager_secret
  securitylake_data_lake securitylake_subscriber servicecatalog_provisioned_product sesv2_configuration_set
  sfn_state_machine signer_signing_profile sns_topic spot_instance_request sqs_queue ssm_document ssm_parameter
  ssmincidents_replication_set storagegateway_cached_iscsi_volume storagegateway_file_system_association
  storagegateway_gateway storagegateway_nfs_file_share storagegateway_smb_file_share
  storagegateway_stored_iscsi_volume storagegateway_tape_pool synthetics_canary timestreaminfluxdb_db_cluster
  timestreaminfluxdb_db_instance timestreamquery_scheduled_query timestreamwrite_database timestreamwrite_table
  transcribe_language_model transcribe_medical_vocabulary transcribe_vocabulary transcribe_vocabulary_filter
  transfer_agreement transfer_certificate transfer_connector transfer_host_key transfer_profile transfer_server
  transfer_user transfer_web_app transfer_workflow verifiedaccess_instance vpc_endpoint vpn_connection
  workspaces_connection_alias workspaces_directory workspaces_ip_group workspaces_workspace
`;
var GOOGLE = `
  alloydb_backup alloydb_cluster alloydb_instance artifact_registry_repository assured_workloads_workload
  backup_dr_backup_vault bigquery_dataset bigquery_job bigquery_table bigtable_instance
  certificate_manager_certificate certificate_manager_certificate_issuance_config
  certificate_manager_certificate_map certificate_manager_certificate_map_entry cloud_run_v2_job
  cloud_run_v2_service cloud_run_v2_worker_pool cloudfunctions2_function cloudfunctions_function
  colab_runtime_template composer_environment compute_disk compute_forwarding_rule compute_global_forwarding_rule
  compute_image compute_instance compute_instance_template compute_instant_snapshot compute_interconnect
  compute_region_disk compute_region_instance_template compute_snapshot compute_storage_pool compute_vpn_tunnel
  data_fusion_instance database_migration_service_connection_profile database_migration_service_migration_job
  database_migration_service_private_connection dataflow_job dataform_repository dataplex_asset dataplex_lake
  dataplex_zone dataproc_cluster dataproc_metastore_federation dataproc_metastore_service
  datastream_connection_profile datastream_private_connection datastream_stream dns_managed_zone
  document_ai_schema eventarc_channel eventarc_google_api_source eventarc_message_bus eventarc_pipeline
  eventarc_trigger filestore_backup filestore_instance filestore_snapshot gke_backup_backup_channel
  gke_backup_backup_plan gke_backup_restore_channel gke_backup_restore_plan gke_hub_membership
  gke_hub_membership_binding healthcare_dicom_store healthcare_fhir_store healthcare_hl7_v2_store
  healthcare_pipeline_job healthcare_workspace kms_crypto_key lustre_instance managed_kafka_cluster
  managed_kafka_connect_cluster memcache_instance memorystore_instance ml_engine_model netapp_active_directory
  netapp_backup netapp_backup_policy netapp_backup_vault netapp_host_group netapp_kmsconfig netapp_storage_pool
  netapp_volume netapp_volume_quota_rule netapp_volume_replication netapp_volume_snapshot notebooks_instance
  notebooks_runtime oracle_database_autonomous_database oracle_database_cloud_exadata_infrastructure
  parallelstore_instance parameter_manager_parameter parameter_manager_regional_parameter privateca_ca_pool
  privateca_certificate_authority pubsub_subscription pubsub_topic redis_cluster redis_instance
  secret_manager_regional_secret secret_manager_secret secure_source_manager_instance spanner_instance
  spanner_instance_config storage_bucket tpu_node vertex_ai_dataset vertex_ai_endpoint vertex_ai_evaluation_metric
  vertex_ai_featurestore vertex_ai_featurestore_entitytype vertex_ai_featurestore_entitytype_feature
  vertex_ai_index vertex_ai_index_endpoint vertex_ai_persistent_resource vertex_ai_reasoning_engine
  vertex_ai_tensorboard vertex_ai_tensorboard_experiment vertex_ai_tensorboard_run workbench_instance
  workstations_workstation_config
`;
var TAGGABLE = {
  aws: new Set(AWS.trim().split(/\s+/)),
  google: new Set(GOOGLE.trim().split(/\s+/))
};

// src/platforms/terraform/default-tags.ts
var ATTRIBUTION = "goog-terraform-provisioned";
var JOININGS = {
  aws: {
    own: "tags",
    joined: ["tags_all"],
    defaultsAt: ["default_tags", "0", "tags"],
    defaultsOf(configuration) {
      const blocks = configuration.blocks("default_tags");
      if (isUnknown(blocks)) return blocks;
      const tags = blocks[0]?.value("tags");
      return tags !== void 0 && has(configuration.part, "ignore_tags") ? unknown("ignore_tags of the provider") : tags;
    }
  },
  google: {
    own: "labels",
    joined: ["effective_labels", "terraform_labels"],
    defaultsAt: ["default_labels"],
    defaultsOf(configuration) {
      const labels = configuration.value("default_labels");
      if (!isMapping3(labels) || configuration.value("add_terraform_attribution_label") === false)
        return labels;
      return { [ATTRIBUTION]: unknown("add_terraform_attribution_label of the provider"), ...labels };
    }
  },
  huaweicloud: {
    own: "tags",
    joined: ["tags"],
    defaultsAt: ["default_tags"],
    defaultsOf: (configuration) => configuration.value("default_tags")
  }
};
var OTHER_LABELS = "google_monitoring_notification_channel";
var DefaultTags = class _DefaultTags {
  constructor(joining, defaults) {
    this.joining = joining;
    this.defaults = defaults;
  }
  joining;
  defaults;
  /** Undefined where the configuration has none. */
  static of(prefix, configuration, evaluation) {
    const joining = Object.hasOwn(JOININGS, prefix) ? JOININGS[prefix] : void 0;
    const defaults = joining?.defaultsOf(new Arguments(configuration, evaluation)) ?? null;
    return joining === void 0 || defaults === null ? void 0 : new _DefaultTags(joining, defaults);
  }
  /** The attributes of a resource that hold its tags together with these, as in a plan. */
  attributesOf({ managed, kind, block }, part, evaluation) {
    const [prefix = ""] = kind.split("_", 1);
    const { own: own2, joined: joined5 } = this.joining;
    const isTaggable = attributeOf(block.body, own2) !== void 0 || TAGGABLE[prefix]?.has(kind.slice(prefix.length + 1)) === true;
    if (!managed || !isTaggable || kind === OTHER_LABELS) return {};
    const tags = has(part, "override_provider") ? unknown("override_provider") : withDefaults(this.defaults, new Arguments(part, evaluation).value(own2));
    return Object.fromEntries(joined5.map((attribute) => [attribute, tags]));
  }
  /** Is it an attribute with both? */
  joins(attribute) {
    return this.joining.joined.includes(attribute);
  }
  /**
   * The body in which a tag is written, which may be the provider configuration, and the way to it there. One that is
   * missing is looked for at the tags of the resource.
   */
  writtenAt(part, configuration, [, ...inside], evaluation) {
    const [tag] = inside;
    const { own: own2, defaultsAt } = this.joining;
    const written = new Arguments(part, evaluation).value(own2);
    const isOwn = tag === void 0 || isMapping3(written) && Object.hasOwn(written, tag);
    const isDefault = isMapping3(this.defaults) && tag !== void 0 && Object.hasOwn(this.defaults, tag);
    return isDefault && !isOwn ? [configuration, [...defaultsAt, ...inside]] : [part, [own2, ...inside]];
  }
};
function has({ body }, type) {
  return body.blocks.some((block) => block.type === type || block.labels[0] === type);
}
function withDefaults(defaults, own2) {
  if (!isMapping3(defaults) || own2 !== null && !isMapping3(own2)) return unknownOf(defaults, own2);
  const tags = { ...defaults, ...own2 };
  return Object.fromEntries(Object.entries(tags).map(([key, value]) => [key, textOf(value)]));
}
function textOf(value) {
  return text3(value) ?? unknown("a tag that is no text");
}

// src/platforms/terraform/endpoints.ts
var AWS_HOST = /^(?:https?:\/\/)?(?:[\w-]+\.)*(?:amazonaws\.com(?:\.cn)?|api\.aws|api\.amazonwebservices\.com\.cn)(?::\d+)?(?:\/|$)/i;
function foreignEndpoint(prefix, configuration, evaluation) {
  if (prefix !== "aws") return void 0;
  const blocks = nestedBlocksOf(configuration, evaluation).get("endpoints") ?? [];
  if ("unknown" in blocks) return blocks.unknown;
  for (const endpoint of blocks.flatMap((block) => Object.values(partValue(block, evaluation)))) {
    if (isUnknown(endpoint)) return endpoint;
    if (typeof endpoint === "string" && !AWS_HOST.test(endpoint))
      return unknown("endpoints of the aws provider");
  }
  return void 0;
}

// src/platforms/terraform/provider.ts
var vendor = (name, own2 = [], regionOfProvider = true) => ({
  name,
  own: own2,
  regionOfProvider
});
var VENDORS = {
  // `region` on every resource since version 6 of the provider.
  aws: vendor("aws", ["region"]),
  awscc: vendor("aws"),
  alicloud: vendor("alicloud"),
  tencentcloud: vendor("tencentcloud"),
  azurerm: vendor("azure", ["location"], false),
  azapi: vendor("azure", ["location"], false),
  google: vendor("gcp", ["region", "location", "zone"]),
  huaweicloud: vendor("huaweicloud", ["region"]),
  volcengine: vendor("volcengine"),
  byteplus: vendor("byteplus"),
  jdcloud: vendor("jdcloud"),
  baiducloud: vendor("baiducloud"),
  ucloud: vendor("ucloud"),
  ksyun: vendor("ksyun"),
  oci: vendor("oracle")
};
var PLACE_ARGUMENTS = /* @__PURE__ */ new Set(["location", "region", "zone"]);
var MAX_DEPTH4 = 10;
var Providers = class {
  /** @param callers those of the calling module, which passes them on; undefined for a root module */
  constructor(module, callers, evaluation) {
    this.evaluation = evaluation;
    this.#byName = new Map(isRepeated(module) ? rootOf(module).providers.#byName : callers?.passedTo(module));
    for (const { document, block } of module.configuration.providers) {
      const [label] = block.labels;
      if (label === void 0) continue;
      const alias = argument(block, "alias");
      const aliasName = alias === void 0 ? void 0 : expressionValue(alias);
      const name = typeof aliasName === "string" ? `${label}.${aliasName}` : label;
      this.#byName.set(name, { document, block, name, scope: module });
    }
  }
  evaluation;
  #byName;
  #defaultTags = new Memo();
  #elsewhere = new Memo();
  /** @param scope what names mean in the declaration */
  providerOf(declaration, scope) {
    const known3 = vendorOf(declaration);
    if (known3 === void 0) return { name: prefixOf(declaration) };
    return { name: known3.name, region: this.regionOf(declaration, scope) };
  }
  /** Where a resource says that it is, or else its provider; undefined where none of them does. */
  placeOf(declaration, scope) {
    const known3 = vendorOf(declaration);
    const { document, block } = declaration;
    const own2 = known3 && this.placeIn({ document, block, scope }, known3.own);
    if (own2 !== void 0 || known3?.regionOfProvider !== true) return own2;
    const configuration = this.configurationOf(declaration);
    const place = configuration && this.placeIn(configuration, ["region", "zone"]);
    return place && { ...place, provider: configuration.name };
  }
  /** The place that another one is taken from: that of the resource or data source that it refers to. */
  behind({ written }) {
    const referred = referredBy(follow(written, [], this.evaluation), this.evaluation);
    if (referred === void 0) return void 0;
    const { declaration, instance, module, attribute } = referred;
    const { document, block, managed, kind } = declaration;
    const ofProvider = () => module.providers.placeOf(declaration, instance.scope);
    if (!managed) {
      const source = Object.hasOwn(PLACE_SOURCES, kind) ? PLACE_SOURCES[kind] : void 0;
      return source?.regions.includes(attribute) ? ofProvider() : void 0;
    }
    if (!PLACE_ARGUMENTS.has(attribute)) return void 0;
    const same = this.placeIn({ document, block, scope: instance.scope }, [attribute]);
    return same ?? (prefixOf(declaration) === "aws" ? ofProvider() : void 0);
  }
  /** What the provider configuration of a resource adds to its tags; undefined where that is nothing. */
  defaultTagsOf(declaration) {
    const configuration = this.configurationOf(declaration);
    if (configuration === void 0) return void 0;
    const prefix = prefixOf(declaration);
    const compute = () => DefaultTags.of(prefix, partOf2(configuration), this.evaluation);
    return this.#defaultTags.get(`${prefix} ${nameOfConfiguration(declaration)}`, compute, void 0);
  }
  regionOf(declaration, scope) {
    const known3 = vendorOf(declaration);
    const elsewhere = this.elsewhere(declaration);
    if (elsewhere !== void 0) return elsewhere;
    const place = this.placeOf(declaration, scope);
    if (place !== void 0 && known3 !== void 0) return this.regionAt(place, known3.name);
    if (known3?.regionOfProvider === false) return unknown(`location of ${declaration.address}`);
    return unknown(`region of the ${nameOfConfiguration(declaration) ?? prefixOf(declaration)} provider`);
  }
  /** The part of the configuration of a resource's provider. */
  configurationPartOf(declaration) {
    const configuration = this.configurationOf(declaration);
    return configuration && partOf2(configuration);
  }
  /** Undefined where a provider configuration leads to the provider itself, as nearly all do. */
  elsewhere(declaration) {
    const configuration = this.configurationOf(declaration);
    if (configuration === void 0) return void 0;
    const prefix = prefixOf(declaration);
    const compute = () => foreignEndpoint(prefix, partOf2(configuration), this.evaluation);
    return this.#elsewhere.get(`${prefix} ${nameOfConfiguration(declaration)}`, compute, void 0);
  }
  /**
   * What a called module gets: what `providers` says or, without it, every configuration that has no alias.
   * https://developer.hashicorp.com/terraform/language/modules/develop/providers
   */
  passedTo({ call }) {
    if (call === void 0) return [];
    const map = argument(call.placed.block, "providers");
    if (map === void 0) return [...this.#byName].filter(([name]) => !name.includes("."));
    if (map.kind !== "object") return [];
    return map.items.flatMap(({ key, value }) => {
      const [inner, outer] = [referredName(key), referredName(value)];
      const configuration = outer === void 0 ? void 0 : this.#byName.get(outer);
      return inner === void 0 || configuration === void 0 ? [] : [[inner, configuration]];
    });
  }
  configurationOf(declaration) {
    const name = nameOfConfiguration(declaration);
    return name === void 0 ? void 0 : this.#byName.get(name);
  }
  /** The first of the arguments that is given. */
  placeIn({ document, block, scope }, names) {
    for (const name of names) {
      const attribute = attributeOf(block.body, name);
      const written = attribute && writtenIn(scope, { document, attribute });
      const value = written && this.evaluation.evaluate(written);
      if (written !== void 0 && (typeof value === "string" || isUnknown(value)))
        return { written, argument: name };
    }
    return void 0;
  }
  regionAt(place, vendorName, depth = 0) {
    const value = this.evaluation.evaluate(place.written);
    if (typeof value === "string") return normalised(value, place.argument, vendorName);
    const next = depth < MAX_DEPTH4 ? this.behind(place) : void 0;
    if (next !== void 0) return this.regionAt(next, vendorName, depth + 1);
    return isUnknown(value) ? value : unknown(place.argument);
  }
};
function vendorOf(declaration) {
  const prefix = prefixOf(declaration);
  return Object.hasOwn(VENDORS, prefix) ? VENDORS[prefix] : void 0;
}
function prefixOf({ kind }) {
  return kind.split("_", 1)[0] ?? "";
}
function nameOfConfiguration(declaration) {
  const reference = argument(declaration.block, "provider");
  return reference === void 0 ? prefixOf(declaration) : referredName(reference);
}
function partOf2({ document, block, scope }) {
  const { header, span, body } = block;
  return { document, header, span, body, scope };
}
function isRepeated({ configuration, call }) {
  return configuration.origin === "plan" && call !== void 0;
}
function rootOf(module) {
  return module.chain().at(-1) ?? module;
}
function referredName(reference) {
  if (reference.kind === "traversal") return nameOf(reference);
  return reference.kind === "literal" && typeof reference.value === "string" ? reference.value : void 0;
}
function normalised(region, argumentName, vendorName) {
  if (vendorName === "azure") return region.toLowerCase().replaceAll(" ", "");
  if (vendorName !== "gcp") return region;
  return argumentName === "zone" ? region.replace(/-[a-z]$/, "") : region.toLowerCase();
}

// src/platforms/terraform/variables.ts
import { isDeepStrictEqual } from "node:util";
var Variables = class {
  constructor(module, evaluation) {
    this.module = module;
    this.evaluation = evaluation;
  }
  module;
  evaluation;
  #values = new Memo();
  #given;
  /** Undefined for a variable that is not declared. */
  valueOf(name) {
    const declared3 = this.module.configuration.variables.get(name);
    if (declared3 === void 0) return void 0;
    return this.#values.get(name, () => this.compute(name, declared3), unknown(`var.${name}`));
  }
  /** Where the value is written; undefined for one that is not known, or must not be shown. */
  originOf(name) {
    const declared3 = this.module.configuration.variables.get(name);
    if (declared3 === void 0 || isSensitive(declared3.block)) return void 0;
    const source = this.sourceOf(name, declared3);
    if (!("expression" in source)) return void 0;
    const constraint = argument(declared3.block, "type");
    if (constraint && typeOf2(constraint)?.kind === "set") return void 0;
    if (isRequired(declared3.block) && this.evaluation.evaluate(source) === null)
      return this.fallback(declared3);
    return source;
  }
  compute(name, declared3) {
    const source = this.sourceOf(name, declared3);
    let term = this.termOf(source);
    if (term === null && isRequired(declared3.block)) {
      const fallback = this.fallback(declared3);
      if (fallback === void 0) return unknown(`var.${name}`);
      term = this.evaluation.evaluate(fallback);
    }
    const constraint = argument(declared3.block, "type");
    if (constraint === void 0) return term;
    const type = typeOf2(constraint);
    const constant = { document: declared3.document, key: declared3.block.header, scope: this.module };
    const evaluate3 = (expression) => this.evaluation.evaluate({ ...constant, expression });
    const converted = type && convert(term, type, evaluate3);
    return converted === void 0 ? unknown(`var.${name}`) : converted;
  }
  termOf(source) {
    if ("$unknown" in source) return source;
    return "term" in source ? source.term : this.evaluation.evaluate(source);
  }
  sourceOf(name, declared3) {
    const { origin } = this.module;
    if (origin === "unseen") return unknown(`var.${name}`);
    const given = "caller" in origin ? this.passed(name, origin) : this.given(name, declared3, origin);
    return given ?? this.fallback(declared3) ?? unknown(`var.${name}`);
  }
  /** What the inputs of the root module say. */
  given(name, declared3, inputs) {
    const planned = inputs.plan?.variable(name);
    const source = this.givenBefore(name, declared3, inputs);
    if (planned === void 0) return source;
    const written = source ?? this.fallback(declared3);
    const isSame2 = written !== void 0 && "expression" in written && isDeepStrictEqual(this.evaluation.evaluate(written), planned.value);
    return isSame2 ? written : { term: planned.value };
  }
  /** The same without a plan. */
  givenBefore(name, declared3, inputs) {
    this.#given ??= givenValues(inputs);
    const given = this.#given.get(name);
    if (given === void 0) return void 0;
    if ("definition" in given) return writtenIn(this.module, given.definition);
    if (!("text" in given)) return unknown(`var.${name}`);
    if (isText(declared3.block)) return { term: given.text };
    const expression = inputs.read(given.text);
    const { document, block } = declared3;
    const nothing = {
      functions: this.module.functions,
      module: this.module,
      lookup: () => void 0,
      originOf: () => void 0,
      declared: () => void 0
    };
    if (expression === void 0) return unknown(`var.${name}`);
    return { term: this.evaluation.evaluate({ document, key: block.header, expression, scope: nothing }) };
  }
  /** What the caller says. */
  passed(name, { placed: placed2, scope }) {
    const attribute = attributeOf(placed2.block.body, name);
    return attribute && writtenIn(scope, { document: placed2.document, attribute });
  }
  fallback({ document, block }) {
    const attribute = attributeOf(block.body, "default");
    return attribute && writtenIn(this.module, { document, attribute });
  }
};
function isText(block) {
  const constraint = argument(block, "type");
  const kind = constraint && typeOf2(constraint)?.kind;
  return kind === void 0 || ["any", "string", "number", "bool"].includes(kind);
}
function isRequired(block) {
  const nullable = argument(block, "nullable");
  return nullable?.kind === "literal" && nullable.value === false;
}

// src/platforms/terraform/module-instance.ts
var ModuleInstance = class {
  /** @param origin the call, or the inputs of a root module; `unseen` where something calls it that cannot be followed */
  constructor(configuration, calls, evaluation, functions, origin) {
    this.configuration = configuration;
    this.calls = calls;
    this.evaluation = evaluation;
    this.functions = functions;
    this.origin = origin;
    this.path = this.call?.path ?? "";
    this.plan = this.call?.caller.plan ?? (typeof origin === "object" && "files" in origin ? origin.plan : void 0);
    this.#variables = new Variables(this, evaluation);
    this.dataSources = new DataSources(this, evaluation);
  }
  configuration;
  calls;
  evaluation;
  functions;
  origin;
  /** Before every address in it: `module.shop["eu"].`, or '' for a root module. */
  path;
  dataSources;
  #variables;
  #locals = new Memo();
  #outputs = new Memo();
  #repetitions = new Memo();
  #called = new Memo();
  #providers;
  /** Of the root module. */
  plan;
  get module() {
    return this;
  }
  get providers() {
    this.#providers ??= new Providers(this, this.call?.caller.providers, this.evaluation);
    return this.#providers;
  }
  /** Undefined for a root module, and for one whose calls cannot be followed. */
  get call() {
    return typeof this.origin === "object" && "caller" in this.origin ? this.origin : void 0;
  }
  /** This instance and those that lead to it, the innermost first. */
  chain() {
    return this.call === void 0 ? [this] : [this, ...this.call.caller.chain()];
  }
  /** What a `module` block of this module makes; undefined if that cannot be known. */
  called(name) {
    const placed2 = this.configuration.calls.get(name);
    if (placed2 === void 0) return void 0;
    return this.#called.get(name, () => this.calls.call(name, placed2, this), void 0);
  }
  /** What `count` or `for_each` make of a resource; undefined while that is being worked out. */
  repetition(declaration) {
    const { address } = declaration;
    const compute = () => {
      const keys = this.plan?.instancesOf(this.path, address)?.map(({ key }) => key);
      return keys === void 0 ? repetitionOf(declaration, this, this.evaluation) : plannedRepetition(declaration, keys, this, this.evaluation);
    };
    return this.#repetitions.get(address, compute, void 0);
  }
  lookup(names) {
    const [root, name, output] = names;
    if (name === void 0) return void 0;
    switch (root) {
      case "var":
        return found(this.#variables.valueOf(name), 2);
      case "local":
        return found(this.local(name), 2);
      case "module":
        return this.outputsOf(name, output);
      case "path":
        return found(this.pathTo(name), 2);
      case "terraform":
        return name === "workspace" ? found(this.workspace(), 2) : void 0;
      default:
        return this.resource(names);
    }
  }
  originOf([root, name, output]) {
    if (name === void 0) return void 0;
    switch (root) {
      case "var":
        return traced(this.#variables.originOf(name), 2);
      case "local":
        return traced(this.writtenLocal(name), 2);
      case "module": {
        const called = this.called(name);
        if (called?.shape !== "one" || output === void 0) return void 0;
        const [only] = called.instances;
        return traced(only?.module.shownOutput(output), 3);
      }
      default:
        return void 0;
    }
  }
  declared(names) {
    const [root, name = ""] = names;
    if (root === "var") {
      const variable = this.configuration.variables.get(name);
      return variable && { variable };
    }
    const used = root === "data" ? 3 : 2;
    const declaration = this.configuration.declarationAt(names.slice(0, used).join("."));
    return declaration && { declaration, module: this, used };
  }
  local(name) {
    const written = this.writtenLocal(name);
    return written && this.#locals.get(name, () => this.evaluation.evaluate(written), unknown(`local.${name}`));
  }
  writtenLocal(name) {
    const definition = this.configuration.locals.get(name);
    return definition && writtenIn(this, definition);
  }
  output(name) {
    const written = this.writtenOutput(name);
    if (written === void 0) return void 0;
    const whenOpen = unknown(`output.${name}`);
    return this.#outputs.get(name, () => this.evaluation.evaluate(written), whenOpen);
  }
  shownOutput(name) {
    const output = this.configuration.outputs.get(name);
    return output === void 0 || isSensitive(output.block) ? void 0 : this.writtenOutput(name);
  }
  writtenOutput(name) {
    const output = this.configuration.outputs.get(name);
    const attribute = output && attributeOf(output.block.body, "value");
    if (output === void 0 || attribute === void 0) return void 0;
    return writtenIn(this, { document: output.document, attribute });
  }
  /** `module.shop.id` alone is looked up without the other outputs. */
  outputsOf(name, output) {
    const called = this.called(name);
    if (called === void 0 || called.shape === "symbolic") return void 0;
    if (called.shape === "none") return found(null, 2);
    const [only] = called.instances;
    if (called.shape === "one" && only !== void 0) {
      return output === void 0 ? found(only.module.allOutputs(name), 2) : found(only.module.output(output), 3);
    }
    const all = called.instances.map(({ key, module }) => {
      return { key, outputs: module.allOutputs(`${name}${key}`) };
    });
    if (called.shape === "list")
      return found(
        all.map(({ outputs }) => outputs),
        2
      );
    return found(byKey(all.map(({ key, outputs }) => [key, outputs])), 2);
  }
  allOutputs(name) {
    const names = [...this.configuration.outputs.keys()];
    return Object.fromEntries(
      names.map((output) => [output, this.output(output) ?? unknown(`module.${name}.${output}`)])
    );
  }
  /** What a resource exports is not known, but which resource it is: the unknown has its address as its name. */
  resource(names) {
    const length2 = names[0] === "data" ? 3 : 2;
    const address = names.slice(0, length2).join(".");
    const declaration = names.length < length2 ? void 0 : this.configuration.declarationAt(address);
    const repetition = declaration && this.repetition(declaration);
    if (declaration === void 0 || repetition === void 0) return void 0;
    const { shape, instances } = repetition;
    const one = (instance) => {
      const name = `${this.path}${address}${instance.key}`;
      return this.dataSources.all(declaration, instance, name) ?? unknown(name);
    };
    if (shape === "none") return found(null, length2);
    if (shape === "list") return found(instances.map(one), length2);
    if (shape === "map") return found(byKey(instances.map((each) => [each.key, one(each)])), length2);
    return this.exported(declaration, instances[0], names[length2], length2) ?? found(unknown(`${this.path}${names.join(".")}`), names.length);
  }
  /** An attribute of a data source that follows from the configuration. */
  exported(declaration, instance, attribute, length2) {
    if (instance === void 0 || attribute === void 0) return void 0;
    const known3 = this.dataSources.known(declaration, instance) ?? {};
    return Object.hasOwn(known3, attribute) ? found(known3[attribute], length2 + 1) : void 0;
  }
  workspace() {
    const root = this.chain().at(-1)?.origin;
    return typeof root === "object" && "files" in root ? root.settings?.workspace : void 0;
  }
  /** As Terraform gives it: relative to the root module. */
  pathTo(what) {
    if (what === "root") return ".";
    if (what !== "module") return void 0;
    const root = this.chain().at(-1)?.configuration.folder ?? "";
    return relative(root, this.configuration.folder);
  }
};
function found(term, used) {
  return term === void 0 ? void 0 : { term, used };
}
function byKey(entries) {
  return Object.fromEntries(entries.map(([key, term]) => [JSON.parse(key)[0], term]));
}
function traced(written, used) {
  return written && { origin: { written, inside: [] }, used };
}
function relative(from, to) {
  const start = from === "" ? [] : from.split("/");
  const end = to === "" ? [] : to.split("/");
  let shared = 0;
  while (shared < start.length && start[shared] === end[shared]) shared++;
  return [...start.slice(shared).map(() => ".."), ...end.slice(shared)].join("/") || ".";
}

// src/platforms/terraform/plan-configuration.ts
function planConfiguration(plan, reader) {
  const blocks = new Rebuilding(plan, reader).module(plan.root, "/configuration/root_module");
  const providers = new Rebuilding(plan, reader).providers(plan.providers, "/configuration/provider_config");
  return documentOf2(plan, [...blocks, ...providers]);
}
function plannedModule(plan, path3, reader) {
  const module = plan.moduleAt(path3);
  if (module === void 0) return void 0;
  return documentOf2(plan, new Rebuilding(plan, reader).module(module, plan.pointerTo(path3)));
}
function documentOf2({ document }, blocks) {
  return new HclDocument(document.source, { attributes: [], blocks });
}
var Rebuilding = class {
  constructor(plan, reader) {
    this.plan = plan;
    this.reader = reader;
  }
  plan;
  reader;
  module(module, at) {
    return [
      ...list(module["resources"]).map(
        (resource2, index) => this.resource(mapping(resource2), join(at, "resources", index))
      ),
      ...this.named(
        "variable",
        module,
        "variables",
        at,
        (variable, pointer) => this.variable(variable, pointer)
      ),
      ...this.named("output", module, "outputs", at, (output, pointer) => [
        this.attribute("value", output["expression"], join(pointer, "expression"))
      ]),
      ...this.named("module", module, "module_calls", at, (call, pointer) => this.call(call, pointer))
    ];
  }
  /** Only those of the root module: others belong to modules, which name them by their key. */
  providers(configurations, at) {
    return Object.entries(configurations).flatMap(([key, content]) => {
      const configuration = mapping(content);
      if (text2(configuration["module_address"]) !== "") return [];
      const pointer = join(at, key);
      const body = this.body(mapping(configuration["expressions"]), join(pointer, "expressions"));
      const alias = text2(configuration["alias"]);
      const named3 = alias === "" ? [] : [this.constant("alias", alias, pointer)];
      const block = this.block(
        "provider",
        [text2(configuration["name"])],
        [...named3, ...body.attributes],
        pointer
      );
      return [{ ...block, body: { ...block.body, blocks: body.blocks } }];
    });
  }
  resource(resource2, at) {
    const { attributes, blocks } = this.body(mapping(resource2["expressions"]), join(at, "expressions"));
    const provider = text2(resource2["provider_config_key"]);
    const all = [
      ...this.repetition(resource2, at),
      // `module.shop:aws` is a configuration inside of a module, which is not known here.
      ...provider === "" || provider.includes(":") ? [] : [this.constant("provider", provider, at)],
      ...attributes
    ];
    const type = resource2["mode"] === "data" ? "data" : "resource";
    const block = this.block(type, [text2(resource2["type"]), text2(resource2["name"])], all, at);
    return { ...block, body: { attributes: all, blocks } };
  }
  call(call, at) {
    return [
      this.constant("source", text2(call["source"]), at),
      ...this.repetition(call, at),
      ...this.body(mapping(call["expressions"]), join(at, "expressions")).attributes
    ];
  }
  variable(variable, at) {
    const sensitive = variable["sensitive"] === true ? [this.constant("sensitive", true, at)] : [];
    if (!Object.hasOwn(variable, "default")) return sensitive;
    return [...sensitive, this.constant("default", variable["default"], join(at, "default"))];
  }
  repetition(holder, at) {
    return ["count", "for_each"].flatMap((name) => {
      const member = `${name}_expression`;
      return holder[member] === void 0 ? [] : [this.attribute(name, holder[member], join(at, member))];
    });
  }
  body(expressions, at) {
    const attributes = [];
    const blocks = [];
    for (const [name, content] of Object.entries(expressions)) {
      const pointer = join(at, name);
      if (isExpression(content)) attributes.push(this.attribute(name, content, pointer));
      else {
        const items = Array.isArray(content) ? content.map((item, index) => [item, join(pointer, index)]) : [[content, pointer]];
        for (const [item, itemPointer] of items) {
          const body = this.body(mapping(item), itemPointer);
          blocks.push({ ...this.block(name, [], body.attributes, itemPointer), body });
        }
      }
    }
    return { attributes, blocks };
  }
  named(type, module, member, at, attributes) {
    return Object.entries(mapping(module[member])).map(([name, content]) => {
      const pointer = join(at, member, name);
      return this.block(type, [name], attributes(mapping(content), pointer), pointer);
    });
  }
  block(type, labels, attributes, at) {
    const { document } = this.plan;
    const header = new SpanInJson(document, at, "key");
    return {
      type,
      labels,
      header,
      body: { attributes, blocks: [] },
      span: new SpanInJson(document, at, "whole")
    };
  }
  attribute(name, content, at) {
    const { document } = this.plan;
    const span = new SpanInJson(document, at, "value");
    return {
      name,
      key: new SpanInJson(document, at, "key"),
      expression: this.expression(mapping(content), span)
    };
  }
  constant(name, value, at) {
    const { document } = this.plan;
    const span = new SpanInJson(document, at, "value");
    return { name, key: new SpanInJson(document, at, "key"), expression: constantOf(value, span) };
  }
  /**
   * A plan tells which names an expression reads, not what it does with them. With one name it is taken to be the
   * value of that; the planned value counts in any case.
   */
  expression(content, span) {
    if (Object.hasOwn(content, "constant_value")) return constantOf(content["constant_value"], span);
    const names = list(content["references"]).map(text2).filter(isWhole2);
    const traversals = names.map((name) => this.reader.expression(name)).filter((read4) => read4?.kind === "traversal");
    const [only, ...others] = traversals.map((traversal) => ({ ...traversal, span }));
    if (only !== void 0 && others.length === 0) return only;
    const parts = [only, ...others].flatMap((expression) => {
      return expression === void 0 ? [] : [{ kind: "interpolation", expression }];
    });
    return parts.length === 0 ? { kind: "invalid", span } : { kind: "template", parts: [NOTHING3, ...parts], span };
  }
};
var NOTHING3 = { kind: "text", value: "" };
function isWhole2(name, index, names) {
  return !names.some(
    (other, place) => place < index && (other === name || other.startsWith(`${name}.`) || other.startsWith(`${name}[`))
  );
}
function isExpression(content) {
  if (!isMapping2(content)) return false;
  const names = Object.keys(content);
  return names.length === 0 || names.every((name) => name === "constant_value" || name === "references");
}
function constantOf(value, span) {
  if (Array.isArray(value))
    return { kind: "tuple", items: value.map((item) => constantOf(item, span)), span };
  if (isMapping2(value)) {
    const items = Object.entries(value).map(([key, item]) => ({
      key: { kind: "literal", value: key, span },
      value: constantOf(item, span)
    }));
    return { kind: "object", items, span };
  }
  return { kind: "literal", value, span };
}

// src/platforms/terraform/module-calls.ts
var MAX_DEPTH5 = 16;
var MAX_MODULES = 2e4;
var ModuleCalls = class {
  /**
   * @param installed folders of installed modules, by the folder of the root module and the names of the calls that
   *   lead to it: `shop.database`
   * @param reader for modules that only a plan repeats
   */
  constructor(configurations, evaluation, installed, reader) {
    this.configurations = configurations;
    this.evaluation = evaluation;
    this.installed = installed;
    this.reader = reader;
  }
  configurations;
  evaluation;
  installed;
  reader;
  /** Folders that were evaluated for a call, or whose calls were found to make nothing. */
  reached = /* @__PURE__ */ new Set();
  #planned = /* @__PURE__ */ new Map();
  #made = 0;
  /** What a call makes; undefined, and reported once, if that cannot be known. */
  call(name, placed2, caller) {
    const configuration = this.configurationOf(name, placed2, caller);
    if (configuration === void 0) return void 0;
    const { shape, instances } = this.repetitionOf(name, placed2, caller);
    this.reach(configuration, instances);
    return {
      shape,
      instances: instances.map(({ key, scope }) => ({
        key,
        module: new ModuleInstance(configuration, this, this.evaluation, caller.functions, {
          caller,
          path: `${caller.path}module.${name}${key}.`,
          placed: placed2,
          scope
        })
      }))
    };
  }
  repetitionOf(name, placed2, caller) {
    const keys = caller.plan?.keysOf(caller.path, name);
    return keys === void 0 ? repetitionOf(placed2, caller, this.evaluation) : plannedRepetition(placed2, keys, caller, this.evaluation);
  }
  configurationOf(name, { document, block }, caller) {
    const source = moduleSource(argument(block, "source"), caller.configuration.folder);
    const isHere = source.kind === "folder" && caller.configuration.origin !== "plan";
    const local = isHere ? this.configurations.get(source.folder) : void 0;
    const configuration = local ?? this.fromElsewhere(name, caller);
    const problem = configuration === void 0 ? missing(name, source) : tooDeep(name, configuration, caller) ?? this.tooMany(name);
    if (problem === void 0) return configuration;
    const { code: code2, severity, message } = problem;
    this.evaluation.report(code2, severity, message, document, block.header);
    return void 0;
  }
  /** A module that is no folder of the repository: one that was installed, or that the plan repeats. */
  fromElsewhere(name, caller) {
    const chain = caller.chain();
    const names = chain.map(({ call }) => call?.placed.block.labels[0]).filter((label) => label !== void 0);
    const key = [...names.reverse(), name].join(".");
    const folder = this.installed.get(chain.at(-1)?.configuration.folder ?? "")?.get(key);
    const installed = folder === void 0 ? void 0 : this.configurations.get(folder);
    if (installed !== void 0 || caller.plan === void 0) return installed;
    const known3 = this.#planned.get(caller.plan) ?? /* @__PURE__ */ new Map();
    this.#planned.set(caller.plan, known3);
    if (!known3.has(key)) {
      const document = plannedModule(caller.plan, `${caller.path}module.${name}.`, this.reader);
      known3.set(key, document && new Configuration(caller.configuration.folder, [document], "plan"));
    }
    return known3.get(key);
  }
  tooMany(name) {
    if (this.#made++ < MAX_MODULES) return void 0;
    const message = `More than ${MAX_MODULES} calls of modules are made; this one of module \`${name}\` is not followed.`;
    return { code: "limit-reached", severity: "warning", message };
  }
  /** A module that is called for no instance makes nothing, nor does what it calls. */
  reach(configuration, instances) {
    if (this.reached.has(configuration.folder)) return;
    this.reached.add(configuration.folder);
    if (instances.length > 0) return;
    for (const { block } of configuration.calls.values()) {
      const source = moduleSource(argument(block, "source"), configuration.folder);
      const called = source.kind === "folder" ? this.configurations.get(source.folder) : void 0;
      if (called !== void 0) this.reach(called, []);
    }
  }
};
function missing(name, { kind }) {
  if (kind === "outside") {
    const message2 = `The source of module \`${name}\` leads out of the checked folder; it is not checked, and its outputs are unknown.`;
    return { code: "outside-repository", severity: "notice", message: message2 };
  }
  const message = `Module \`${name}\` is neither in the repository nor installed; \`terraform init\` fetches it. It is not checked, and its outputs are unknown.`;
  return { code: "unresolved", severity: "notice", message };
}
function tooDeep(name, configuration, caller) {
  const callers = caller.chain();
  if (callers.some((instance) => instance.configuration === configuration)) {
    const message2 = `Module \`${name}\` calls itself, straight or through others; the inner call is not followed.`;
    return { code: "unresolved", severity: "warning", message: message2 };
  }
  if (callers.length <= MAX_DEPTH5) return void 0;
  const message = `Module \`${name}\` is called through more than ${MAX_DEPTH5} others; the call is not followed.`;
  return { code: "limit-reached", severity: "warning", message };
}

// src/platforms/terraform/node-registry.ts
var NodeRegistry = class {
  #graphs = [];
  #byAddress = /* @__PURE__ */ new Map();
  #byType = /* @__PURE__ */ new Map();
  #linked = /* @__PURE__ */ new Set();
  #count = 0;
  #isPassed = false;
  /** The place of the next node: each takes two, one for the links that its names make after all others. */
  get places() {
    return this.#count * 2;
  }
  add(graph) {
    this.#graphs.push(graph);
    for (const node of graph.nodes) {
      this.#count++;
      const { address, type } = node.resource;
      this.#byAddress.set(address, node);
      const known3 = this.#byType.get(type);
      if (known3 === void 0) this.#byType.set(type, [node]);
      else known3.push(node);
    }
  }
  /** Finds out what the resources of a type refer to. */
  link(type) {
    if (this.#linked.has(type)) return;
    this.#linked.add(type);
    for (const node of this.#byType.get(type) ?? []) node.graph.outgoingOf(node);
  }
  linkAll() {
    for (const type of this.#byType.keys()) this.link(type);
  }
  /** Finds out what is passed to modules that are not at hand. */
  pass() {
    if (this.#isPassed) return;
    this.#isPassed = true;
    for (const graph of this.#graphs) graph.pass();
  }
  /** The resource that an unknown value depends on: `module.shop.aws_s3_bucket.logs["eu"].arn` without the attribute. */
  find(name) {
    for (let end = name.length; end > 0; end = name.lastIndexOf(".", end - 1)) {
      const node = this.#byAddress.get(name.slice(0, end));
      if (node !== void 0) return node;
    }
    return void 0;
  }
};

// src/platforms/terraform/place-to-edit.ts
function placeToEdit(found2, module) {
  const chain = module.chain();
  const foreign = chain.filter(({ configuration }) => configuration.origin !== "repository");
  if (foreign.length === 0 || foreign.length === chain.length) return withCalls(found2, chain);
  const holds = (file, { configuration }) => configuration.files.has(file);
  const isShown = ({ file }) => !foreign.some((instance) => instance.configuration.origin === "plan" && holds(file, instance));
  const related = found2.related.filter(isShown);
  const call = foreign.at(-1)?.call;
  if (call === void 0 || !foreign.some((instance) => holds(found2.location.file, instance)))
    return { location: found2.location, related };
  const inside = { ...found2.location, message: "It is written here, inside of the module." };
  const location = call.placed.document.at(call.placed.block.header);
  return withCalls({ location, related: [...related, ...[inside].filter(isShown)] }, call.caller.chain());
}
function withCalls(found2, chain) {
  const first = chain.findIndex(({ configuration }) => configuration.files.has(found2.location.file));
  const calls = first === -1 ? [] : chain.slice(first).flatMap(callOf);
  return calls.length === 0 ? found2 : { ...found2, related: [...found2.related, ...calls] };
}
function callOf({ call }) {
  if (call === void 0) return [];
  const { document, block } = call.placed;
  const message = `The module is called here, as \`${call.path.replace(/\.$/, "")}\`.`;
  return [{ ...document.at(block.header), message }];
}

// src/platforms/terraform/affinity.ts
var DESCRIPTIVE = /^(?:tags(?:_all)?|labels|description|comment|region|location|zone|acl|policy|timeouts|(?:.*_)?(?:enabled|encrypted|password|size|count|type|version|mode|class|period|days))$/;
var SUFFIX = /_(?:id|ids|arn|arns|name|names|identifier|identifiers|self_link)$/;
var GENERIC = /* @__PURE__ */ new Set(["resource", "target", "source", "parent", "instance"]);
var SYNONYMS = {
  balancer: ["lb", "alb", "elb", "nlb", "slb", "clb"]
};
function mayPointTo(argument2, from, to) {
  if (DESCRIPTIVE.test(argument2) || providerOf(from) !== providerOf(to)) return false;
  if (isCompanionOf(from, to)) return true;
  const stem = argument2.replace(SUFFIX, "");
  const isOwnName = from.endsWith(`_${stem}`) && (to === from || isCompanionOf(to, from));
  if (isOwnName) return false;
  const word = stem.split("_").at(-1) ?? "";
  if (GENERIC.has(word)) return true;
  const words = [word, ...Object.hasOwn(SYNONYMS, word) ? SYNONYMS[word] ?? [] : []];
  const kinds = to.split("_").slice(1);
  return words.some((candidate) => kinds.includes(candidate));
}
function isCompanionOf(from, to) {
  return from.startsWith(`${to}_`);
}
function providerOf(type) {
  return type.slice(0, type.indexOf("_"));
}

// src/platforms/terraform/lazy-members.ts
function lazyMembers(member, all) {
  const known3 = /* @__PURE__ */ new Map();
  let whole2;
  const read4 = (name) => {
    if (typeof name === "symbol") return void 0;
    if (whole2 !== void 0) return whole2[name];
    if (!known3.has(name)) known3.set(name, member(name));
    return known3.get(name);
  };
  const plain2 = {};
  return new Proxy(plain2, {
    get: (_, name) => name in plain2 ? Reflect.get(plain2, name) : read4(name),
    has: (_, name) => name in plain2 || read4(name) !== void 0,
    ownKeys() {
      whole2 ??= all();
      return Reflect.ownKeys(whole2);
    },
    getOwnPropertyDescriptor(_, name) {
      const value = name in plain2 ? void 0 : read4(name);
      return value === void 0 ? void 0 : { value, enumerable: true, configurable: true, writable: true };
    }
  });
}

// src/platforms/terraform/naming.ts
var NAMING_ARGUMENTS = ["bucket", "name"];
var NamedByText = class {
  /** @param byType the resources of one module */
  constructor(byType) {
    this.byType = byType;
  }
  byType;
  /** By owning type: its resources, by argument and name. */
  #byName = /* @__PURE__ */ new Map();
  #first = /* @__PURE__ */ new Map();
  /** By type: the types of which it is a companion. */
  #owners = /* @__PURE__ */ new Map();
  /** The resources whose names a companion gives. */
  targetsOf(node) {
    return this.ownersOf(node.resource.type).flatMap((owner) => {
      const byName = this.byNameOf(owner);
      return textNames(node).flatMap(
        ([name, text4]) => (byName.get(keyOf4(name, text4)) ?? []).map((named3) => named3.node)
      );
    });
  }
  /** What it depends on whether a companion of the type means this resource, since its own name is unknown. */
  possibleSource(target, type) {
    if (!isCompanionOf(type, target.resource.type)) return void 0;
    return this.unknownNames(target).filter(([name]) => this.firstNaming(type, name) !== void 0).at(-1)?.[1];
  }
  /** The types of companions that may mean this resource, in the order of the first of each. */
  possibleSourceTypes(target) {
    const companions = [...this.byType.keys()].filter((type) => isCompanionOf(type, target.resource.type));
    const types = this.unknownNames(target).flatMap(
      ([name]) => companions.map((type) => ({ type, place: this.firstNaming(type, name)?.place })).filter(({ place }) => place !== void 0).sort((a, b) => (a.place ?? 0) - (b.place ?? 0)).map(({ type }) => type)
    );
    return [...new Set(types)];
  }
  unknownNames(target) {
    return NAMING_ARGUMENTS.flatMap((name) => {
      const value = target.resource.value[name];
      return isUnknown(value) ? [[name, value.$unknown]] : [];
    });
  }
  /** The first of a type that gives a name as text. */
  firstNaming(type, name) {
    const key = keyOf4(name, type);
    if (!this.#first.has(key)) {
      const nodes = this.byType.get(type);
      this.#first.set(
        key,
        nodes?.find(({ resource: resource2 }) => typeof resource2.value[name] === "string")
      );
    }
    return this.#first.get(key);
  }
  byNameOf(owner) {
    let byName = this.#byName.get(owner);
    if (byName === void 0) {
      const named3 = (this.byType.get(owner) ?? []).flatMap(
        (node) => textNames(node).map(([name, text4]) => ({ key: keyOf4(name, text4), node }))
      );
      byName = groupBy(named3, ({ key }) => key);
      this.#byName.set(owner, byName);
    }
    return byName;
  }
  /** Every type that `type` continues. */
  ownersOf(type) {
    let owners = this.#owners.get(type);
    if (owners === void 0) {
      const words = type.split("_");
      owners = words.map((_, index) => words.slice(0, index).join("_")).filter((owner) => this.byType.has(owner) && isCompanionOf(type, owner));
      this.#owners.set(type, owners);
    }
    return owners;
  }
};
function textNames({ resource: resource2 }) {
  return NAMING_ARGUMENTS.flatMap((name) => {
    const value = resource2.value[name];
    return typeof value === "string" ? [[name, value]] : [];
  });
}
function keyOf4(name, text4) {
  return `${name} ${text4}`;
}

// src/platforms/terraform/open-ends.ts
var OPEN_ROOTS = /* @__PURE__ */ new Set(["var", "local", "module", "each", "data"]);
function addressOf3(traversal) {
  return nameOf(traversal).split(".", traversal.root === "data" ? 3 : 2).join(".");
}
var mentioned = /* @__PURE__ */ new WeakMap();
function mentionsOf(block) {
  let mentions = mentioned.get(block);
  if (mentions === void 0) {
    mentions = { targets: findTargets(block), open: findOpen(block) };
    mentioned.set(block, mentions);
  }
  return mentions;
}
function targetsOf(block) {
  return mentionsOf(block).targets;
}
function findTargets(block) {
  const attributes = block.body.attributes.filter(({ name }) => name === "for_each" || !isMetaArgument(name));
  const blocks = block.body.blocks.filter(({ type }) => type !== "lifecycle");
  return new Set(traversalsInBody({ attributes, blocks }).map(addressOf3));
}
function findOpen(block) {
  const forEach2 = argument(block, "for_each");
  const eachIsOpen = forEach2 === void 0 || !traversalsIn(forEach2).some((traversal) => !isOpen(traversal, true));
  return block.body.attributes.flatMap(({ name, expression }) => {
    if (isMetaArgument(name)) return [];
    const [dependsOn2] = openNamesIn(expression, eachIsOpen);
    return dependsOn2 === void 0 ? [] : [{ argument: name, dependsOn: dependsOn2 }];
  });
}
function openEndsOf(resource2, isResource) {
  return mentionsOf(resource2.declaration.block).open.filter((end) => {
    const unknowns = unknownsIn(resource2.value[escapeReservedKey(end.argument)]);
    return !unknowns.every((found2) => isResource(found2.dependsOn));
  });
}
function openNamesIn(expression, eachIsOpen) {
  if (expression.kind === "invalid") return ["a syntax error"];
  const traversals = expression.kind === "traversal" ? [expression] : traversalsIn(expression);
  return traversals.filter((traversal) => isOpen(traversal, eachIsOpen)).map(nameOf);
}
function isOpen(traversal, eachIsOpen) {
  return traversal.root === "each" ? eachIsOpen : OPEN_ROOTS.has(traversal.root);
}

// src/platforms/terraform/resource-node.ts
function link(source, { targets }, target, place) {
  if (target === source) return;
  targets.add(target);
  const { sources } = incomingOf(target);
  if (!sources.has(source)) sources.set(source, place);
}
function linkPossibly(source, outgoing, target, dependsOn2) {
  if (target === source) return;
  outgoing.possible.set(target.resource.type, dependsOn2);
  const { possible } = incomingOf(target);
  const { type } = source.resource;
  const known3 = possible.get(type);
  const { place } = source;
  if (known3 === void 0) possible.set(type, { dependsOn: dependsOn2, first: place, last: place });
  else if (place < known3.last) known3.first = Math.min(known3.first, place);
  else Object.assign(known3, { dependsOn: dependsOn2, last: place });
}
function incomingOf(node) {
  node.incoming ??= { sources: /* @__PURE__ */ new Map(), possible: /* @__PURE__ */ new Map() };
  return node.incoming;
}
function sourcesOf({ incoming }, type) {
  return [...incoming?.sources ?? []].filter(([{ resource: resource2 }]) => type === void 0 || resource2.type === type).sort(([, a], [, b]) => a - b).map(([source]) => source);
}
function possibleSourceTypes({ incoming }) {
  return [...incoming?.possible ?? []].sort(([, a], [, b]) => a.first - b.first).map(([type]) => type);
}

// src/platforms/terraform/reference-graph.ts
var MAX_NAMES2 = 5;
var ReferenceGraph = class {
  /**
   * @param passed what the calls of modules that are not at hand are given
   * @param registry shared with the other modules of the tree
   */
  constructor(resources, passed, registry) {
    this.passed = passed;
    this.registry = registry;
    const nodes = resources.map((resource2, index) => this.nodeOf(resource2, registry.places + index));
    this.#nodes = new Map(nodes.map((node) => [node.resource, node]));
    this.#byType = groupBy(nodes, ({ resource: resource2 }) => resource2.type);
    this.#named = new NamedByText(this.#byType);
    registry.add(this);
  }
  passed;
  registry;
  #nodes;
  #byType;
  #named;
  #openNames = /* @__PURE__ */ new Map();
  #byDeclaration;
  /** Rules ask for the same resource several times in a row. */
  #references;
  #referencedBy;
  get nodes() {
    return this.#nodes.values();
  }
  /** By type: the values of the resources that this one refers to. */
  referencesOf(resource2) {
    const node = this.#nodes.get(resource2);
    if (node === void 0) return {};
    if (this.#references?.node !== node) {
      const byType = lazyMembers(
        (type) => this.reference(node, type),
        () => this.allReferences(node)
      );
      this.#references = { node, byType };
    }
    return this.#references.byType;
  }
  /** By type: the values of the resources that refer to this one; unknown as a whole once it leaves the module. */
  referencedByOf(resource2) {
    const node = this.#nodes.get(resource2);
    if (node === void 0) return {};
    this.registry.pass();
    if (node.passedTo !== void 0) return unknown(listed(node.passedTo));
    if (this.#referencedBy?.node !== node) {
      const byType = lazyMembers(
        (type) => this.referring(node, type),
        () => this.allReferring(node)
      );
      this.#referencedBy = { node, byType };
    }
    return this.#referencedBy.byType;
  }
  /** What a resource of this module refers to. */
  outgoingOf(node) {
    node.outgoing ??= this.linked(node);
    return node.outgoing;
  }
  /** Notes what is passed to modules that are not at hand. */
  pass() {
    for (const { call, names, traversals } of this.passed) {
      const passedOn = traversals.flatMap((traversal) => this.declared(addressOf3(traversal)));
      const byName = [...names()].map((name) => this.registry.find(name));
      for (const node of [...passedOn, ...byName]) {
        if (node !== void 0) node.passedTo = (node.passedTo ?? /* @__PURE__ */ new Set()).add(call);
      }
    }
  }
  nodeOf(resource2, place) {
    return { resource: resource2, graph: this, place, outgoing: void 0, incoming: void 0, passedTo: void 0 };
  }
  linked(node) {
    const { declaration, written } = node.resource;
    const outgoing = { targets: /* @__PURE__ */ new Set(), possible: /* @__PURE__ */ new Map(), openEnds: NO_ENDS };
    this.linkThroughValues(node, outgoing, written);
    for (const address of targetsOf(declaration.block)) this.linkToDeclaration(node, outgoing, address);
    for (const target of this.#named.targetsOf(node))
      link(node, outgoing, target, node.place + this.#nodes.size);
    if (declaration.managed) {
      const ends = openEndsOf(node.resource, (name) => this.registry.find(name) !== void 0);
      if (ends.length > 0) outgoing.openEnds = ends;
    }
    return outgoing;
  }
  linkThroughValues(node, outgoing, value) {
    if (typeof value !== "object" || value === null) return;
    if (!isUnknown(value)) {
      for (const part of Object.values(value)) this.linkThroughValues(node, outgoing, part);
      return;
    }
    const names = value.$unknown.split(", ");
    for (const name of names) {
      const target = this.registry.find(name);
      if (target === void 0) continue;
      if (names.length === 1) link(node, outgoing, target, node.place);
      else linkPossibly(node, outgoing, target, value.$unknown);
    }
  }
  /** Of several instances those are meant that the values name; if they name none, it may be any. */
  linkToDeclaration(node, outgoing, address) {
    const targets = this.declared(address);
    const [only, ...others] = targets;
    if (only !== void 0 && others.length === 0) link(node, outgoing, only, node.place);
    else if (!targets.some((target) => outgoing.targets.has(target)))
      for (const target of targets) linkPossibly(node, outgoing, target, address);
  }
  /** The instances of a declaration in this module. */
  declared(address) {
    this.#byDeclaration ??= groupBy([...this.nodes], ({ resource: resource2 }) => resource2.declaration.address);
    return this.#byDeclaration.get(address) ?? [];
  }
  reference(node, type) {
    const { targets, possible } = this.outgoingOf(node);
    return valuesOf([...targets].filter(({ resource: resource2 }) => resource2.type === type)) ?? this.openReference(node, type) ?? unknownIf(possible.get(type));
  }
  /** The resources of a type that an argument may refer to without saying so. */
  openReference(node, type) {
    const candidates = this.#byType.get(type);
    const isOnlyOne = candidates?.length === 1 && candidates[0] === node;
    if (candidates === void 0 || isOnlyOne) return void 0;
    const from = node.resource.type;
    const open = this.outgoingOf(node).openEnds.filter(({ argument: argument2 }) => mayPointTo(argument2, from, type));
    return unknownIf(listed(open.map(({ dependsOn: dependsOn2 }) => dependsOn2)));
  }
  allReferences(node) {
    const { targets, possible } = this.outgoingOf(node);
    const open = [...this.#byType.keys()].filter((type) => this.openReference(node, type) !== void 0);
    return members([...typesOf(targets), ...open, ...possible.keys()], (type) => this.reference(node, type));
  }
  referring(node, type) {
    this.registry.link(type);
    return valuesOf(sourcesOf(node, type)) ?? this.openSource(node, type) ?? unknownIf(this.#named.possibleSource(node, type)) ?? unknownIf(node.incoming?.possible.get(type)?.dependsOn);
  }
  /** The resources of a type that may refer to this one without saying so. */
  openSource(node, type) {
    const to = node.resource.type;
    const key = `${type} ${to}`;
    let open = this.#openNames.get(key);
    if (open === void 0) {
      open = this.openNames(type, to);
      this.#openNames.set(key, open);
    }
    return unknownIf(listed(namesFromOthers(open, node)));
  }
  /** A resource that says which one of type `to` it refers to is not taken to refer to others by its other arguments. */
  openNames(from, to) {
    const names = /* @__PURE__ */ new Map();
    for (const node of this.#byType.get(from) ?? []) {
      const { openEnds, targets } = this.outgoingOf(node);
      const open = openEnds.filter(({ argument: argument2 }) => mayPointTo(argument2, from, to));
      if (open.length === 0 || [...targets].some(({ resource: resource2 }) => resource2.type === to)) continue;
      for (const { dependsOn: dependsOn2 } of open)
        names.set(dependsOn2, (names.get(dependsOn2) ?? node) === node ? node : "several");
    }
    return names;
  }
  allReferring(node) {
    this.registry.linkAll();
    const open = [...this.#byType.keys()].filter((type) => this.openSource(node, type) !== void 0);
    const possible = [...this.#named.possibleSourceTypes(node), ...possibleSourceTypes(node)];
    const types = [...typesOf(sourcesOf(node)), ...open, ...possible];
    return members(types, (type) => this.referring(node, type));
  }
};
var NO_ENDS = [];
function typesOf(nodes) {
  return [...nodes].map(({ resource: resource2 }) => resource2.type);
}
function valuesOf(nodes) {
  return nodes.length === 0 ? void 0 : nodes.map(({ resource: resource2 }) => resource2.value);
}
function members(names, member) {
  return Object.fromEntries([...new Set(names)].map((name) => [name, member(name)]));
}
function unknownIf(dependsOn2) {
  return dependsOn2 === void 0 || dependsOn2 === "" ? void 0 : unknown(dependsOn2);
}
function* namesFromOthers(open, node) {
  for (const [name, source] of open) if (source !== node) yield name;
}
function listed(names) {
  const distinct4 = /* @__PURE__ */ new Set();
  for (const name of names) {
    if (distinct4.size === MAX_NAMES2 && !distinct4.has(name)) return `${[...distinct4].join(", ")}, …`;
    distinct4.add(name);
  }
  return [...distinct4].join(", ");
}

// src/platforms/terraform/trace.ts
var Trace2 = class {
  constructor(evaluation) {
    this.evaluation = evaluation;
  }
  evaluation;
  #related = [];
  part(part, segments) {
    const [name, index, ...inside] = segments;
    const { document, scope, header } = part;
    const blocks = name === void 0 ? void 0 : this.blocks(part, name);
    if (blocks !== void 0) {
      if ("unknown" in blocks) return this.found(document.at(blocks.header));
      const block = blocks[Number(index)] ?? blocks[0];
      if (block === void 0) return this.found(document.at(header));
      if (index === void 0) return this.found(document.at(spanOfAll(blocks)));
      if (inside.length > 0) return this.part(block, inside);
      return this.found(document.at(block.body === part.body ? block.header : block.span));
    }
    const attribute = part.body.attributes.findLast(
      (candidate) => escapeReservedKey(candidate.name) === name
    );
    if (attribute === void 0) return this.found(document.at(header));
    return this.written(writtenIn(scope, { document, attribute }), segments.slice(1));
  }
  /** The value that `segments` lead to inside of what is written. */
  written(written, segments) {
    const leaf = follow(written, segments, this.evaluation, (hop) => this.passed(hop));
    const { document, expression } = leaf.written;
    if (expression.kind === "unary" && expression.operator === "!" && isNamed(expression.operand))
      return this.written({ ...leaf.written, expression: expression.operand }, []);
    const span = leaf.segments.length === 0 ? expression.span : this.holderOf(leaf.written);
    return this.found(document.at(span));
  }
  /** The way leads through a name. */
  passed({ document, span, name }) {
    this.#related.push({ ...document.at(span), message: `The value comes from \`${name}\`.` });
  }
  found(location) {
    return { location, related: this.#related };
  }
  blocks(part, name) {
    for (const [type, blocks] of nestedBlocksOf(part, this.evaluation)) {
      if (escapeReservedKey(type) === name) return blocks;
    }
    return void 0;
  }
  /** Where something missing is found: the name of what lacks it. */
  holderOf({ expression, key }) {
    return expression.kind === "object" || expression.kind === "tuple" ? key : expression.span;
  }
};
function isNamed(expression) {
  return expression.kind === "parentheses" ? isNamed(expression.inner) : expression.kind === "traversal";
}
function spanOfAll(parts) {
  return { start: parts[0]?.header.start ?? 0, end: parts.at(-1)?.span.end ?? 0 };
}

// src/platforms/terraform/documents/of-resource.ts
function documentsIn(part, evaluation) {
  return collect(part, evaluation, new DocumentReader(evaluation));
}
function collect(part, evaluation, reader) {
  const documents = {};
  for (const attribute of part.body.attributes) {
    const found2 = reader.read(writtenIn(part.scope, { document: part.document, attribute }));
    if (found2 !== void 0) setOwn(documents, attribute.name, isDocument(found2) ? found2.value : found2);
  }
  for (const [type, blocks] of nestedBlocksOf(part, evaluation)) {
    if ("unknown" in blocks) {
      setOwn(documents, type, blocks.unknown);
      continue;
    }
    const inside = blocks.map((block) => collect(block, evaluation, reader));
    if (inside.some((block) => Object.keys(block).length > 0)) setOwn(documents, type, inside);
  }
  return documents;
}
function plannedDocuments(value, written, functions) {
  const documents = [];
  for (const [name, planned] of Object.entries(value)) {
    const before = written !== void 0 && Object.hasOwn(written, name) ? written[name] : void 0;
    const document = plannedDocument(planned, before, written !== void 0, functions);
    if (document !== void 0) documents.push([name, document]);
  }
  return Object.fromEntries(documents);
}
function plannedDocument(planned, before, isWritten, functions) {
  if (isUnknown(planned)) return isWritten ? before : planned;
  if (typeof planned === "string") {
    const term = opensDocument(planned) ? parsed(planned, functions) : void 0;
    return typeof term === "object" && term !== null ? term : void 0;
  }
  if (!Array.isArray(planned) || !planned.every(isMapping2)) return void 0;
  const blocks = planned.map((block, index) => {
    if (isUnknown(block)) return block;
    const inside = Array.isArray(before) ? before[index] : void 0;
    return plannedDocuments(block, isWritten ? isMapping2(inside) ? inside : {} : void 0, functions);
  });
  return blocks.some((block) => Object.keys(block).length > 0) ? blocks : void 0;
}
function locateInDocument(part, segments, evaluation) {
  const trace = new Trace2(evaluation);
  const [written, inside] = documentAt(part, segments, evaluation) ?? [void 0, []];
  const found2 = written && new DocumentReader(evaluation).read(written);
  return found2 === void 0 || isUnknown(found2) || inside.length === 0 ? trace.part(part, segments) : found2.locate(inside, trace);
}
function documentAt(part, segments, evaluation) {
  const [inner, [name, ...inside]] = innermost(part, segments, evaluation);
  const written = name === void 0 ? void 0 : argumentNamed(inner, name);
  return written && [written, inside];
}
function innermost(part, segments, evaluation) {
  const [name, index, ...rest] = segments;
  for (const [type, blocks] of nestedBlocksOf(part, evaluation)) {
    if (escapeReservedKey(type) !== name || "unknown" in blocks) continue;
    const block = blocks[Number(index)];
    if (block !== void 0) return innermost(block, rest, evaluation);
  }
  return [part, segments];
}
function argumentNamed({ body, document, scope }, name) {
  const attribute = body.attributes.findLast((candidate) => escapeReservedKey(candidate.name) === name);
  return attribute && writtenIn(scope, { document, attribute });
}

// src/platforms/terraform/place.ts
var MAX_DEPTH6 = 10;
function locatePlace(part, place, providers, evaluation) {
  const trace = new Trace2(evaluation);
  const head = part.body.attributes.some(({ name }) => name === "zone") ? ["zone"] : [];
  if (place === void 0) return trace.part(part, head);
  if (place.provider !== void 0) {
    const message = `The region comes from the provider \`${place.provider}\`.`;
    const { location: location2 } = trace.part(part, head);
    return {
      location: location2,
      related: [...wayOf(place, message, evaluation), ...taken(place, providers, evaluation)]
    };
  }
  const { location, related } = trace.written(place.written, []);
  return { location, related: [...related, ...taken(place, providers, evaluation)] };
}
function taken(place, providers, evaluation) {
  const related = [];
  let at = place;
  for (let depth = 0; depth < MAX_DEPTH6; depth++) {
    const next = providers.behind(at);
    if (next === void 0) break;
    related.push(...wayOf(next, `The region comes from \`${nameOf3(at.written)}\`.`, evaluation));
    at = next;
  }
  return related;
}
function wayOf({ written }, message, evaluation) {
  const start = written.document.at(written.expression.span);
  const { location, related } = new Trace2(evaluation).written(written, []);
  const between = related.filter((one) => !isSame(one, start));
  const end = isSame(location, start) ? [] : [{ ...location, message: "It is written here." }];
  return [{ ...start, message }, ...between, ...end];
}
function nameOf3({ expression }) {
  return expression.kind === "traversal" ? namesOf(expression.root, expression.steps).join(".") : "an expression";
}
function isSame(left, right) {
  return left.file === right.file && left.startLine === right.startLine && left.startColumn === right.startColumn;
}

// src/platforms/terraform/plan-marks.ts
function isMarked(mask, [segment, ...rest]) {
  if (Array.isArray(mask)) return mask.some((item) => isMarked(item, rest));
  if (typeof mask !== "object" || mask === null) return mask === true;
  return segment !== void 0 && Object.hasOwn(mask, segment) ? isMarked(mask[segment], rest) : false;
}

// src/platforms/terraform/planned-value.ts
var AFTER_APPLY = unknown("a value that is known after apply");
function plannedValue(written, { values, unknown: mask }) {
  return mappingOf2(written, values, mask);
}
function mappingOf2(written, planned, mask) {
  const source = isMapping2(written) && !isUnknown(written) ? written : {};
  const result = {};
  const names = [source, planned, isUnknown(written) && isMapping2(mask) ? mask : {}].flatMap(Object.keys);
  for (const name of new Set(names)) {
    const inner = isUnknown(written) ? written : own(source, name);
    const value = known2(inner, own(planned, name), isMapping2(mask) ? own(mask, name) : void 0);
    if (value !== void 0) Object.defineProperty(result, name, { value, ...OWN });
  }
  return result;
}
var OWN = { enumerable: true, configurable: true, writable: true };
function known2(written, planned, mask) {
  if (mask === true) return written === void 0 ? void 0 : unknownLike(written);
  if (planned === null || planned === void 0) return void 0;
  if (written === void 0 && isEmpty(planned) && !holdsUnknown(mask)) return void 0;
  if (Array.isArray(planned)) return listOf(written, planned, mask);
  return isMapping2(planned) ? mappingOf2(written, planned, mask) : planned;
}
function listOf(written, planned, mask) {
  const source = Array.isArray(written) ? written : [];
  const masks = Array.isArray(mask) ? mask : [];
  const items = planned.map((item, index) => ({ item, mask: masks[index] }));
  return inOrderOf(source, items).map(({ item, mask: itemMask }, index) => {
    const inner = isUnknown(written) ? written : source[index];
    return item === null && itemMask !== true ? null : known2(inner, item, itemMask) ?? AFTER_APPLY;
  });
}
function inOrderOf(source, items) {
  if (source.length !== items.length || items.length < 2) return items;
  const left = [...items];
  const ordered = [];
  for (const written of source) {
    const index = left.findIndex(({ item }) => agree(written, item));
    if (index === -1) return items;
    ordered.push(...left.splice(index, 1));
  }
  return ordered;
}
function agree(written, planned) {
  if (isUnknown(written) || planned === null || planned === void 0) return true;
  if (Array.isArray(written)) return Array.isArray(planned) && planned.length === written.length;
  if (isMapping2(written))
    return isMapping2(planned) && Object.keys(written).every((name) => agree(written[name], own(planned, name)));
  return String(written) === String(planned);
}
function unknownLike(written) {
  if (isUnknown(written)) return written;
  if (Array.isArray(written)) return written.find(isUnknown) ?? AFTER_APPLY;
  return isMapping2(written) ? Object.values(written).find(isUnknown) ?? AFTER_APPLY : AFTER_APPLY;
}
function isEmpty(value) {
  return (Array.isArray(value) || isMapping2(value)) && Object.keys(value).length === 0;
}
function holdsUnknown(mask) {
  if (typeof mask !== "object" || mask === null) return mask === true;
  return Object.values(mask).some(holdsUnknown);
}
function own(mapping3, name) {
  return Object.hasOwn(mapping3, name) ? mapping3[name] : void 0;
}

// src/platforms/terraform/sensitivity.ts
var MAX_DEPTH7 = 200;
var KEEPING_KEYS = /* @__PURE__ */ new Set(["merge", "tomap", "tolist", "coalesce"]);
var NOTHING4 = /* @__PURE__ */ new Set();
var ALL = { segments: [], deep: true };
var Sensitivity = class {
  constructor(evaluation) {
    this.evaluation = evaluation;
  }
  evaluation;
  /** Whole expressions, by what their names mean; one that is being looked at is left to itself. */
  #whole = /* @__PURE__ */ new WeakMap();
  /** Is a value in a block sensitive? */
  inPart(part, [name, ...rest]) {
    if (name === void 0) return false;
    const blocks = nestedBlocksOf(part, this.evaluation).get(name);
    if (blocks !== void 0 && !("unknown" in blocks)) {
      const [index, ...inside] = rest;
      const block = blocks[Number(index)];
      return block !== void 0 && this.inPart(block, inside);
    }
    const { document, scope, body } = part;
    const attribute = attributeOf(body, name);
    return attribute !== void 0 && this.isAt(writtenIn(scope, { document, attribute }), rest, false);
  }
  /** Is a part sensitive of the JSON that an argument holds? */
  inDocument(written, segments) {
    const { written: leaf, segments: left } = follow(written, [], this.evaluation);
    const { expression } = leaf;
    const [only, ...others] = expression.kind === "call" && expression.name === "jsonencode" ? expression.arguments : [];
    if (only === void 0 || others.length > 0 || left.length > 0) return this.dependsOnAny(written);
    return this.isAt({ ...leaf, expression: only }, segments, false);
  }
  /** Does a value depend on anything sensitive, in any part of it? */
  dependsOnAny(written) {
    return this.whole(written, 0);
  }
  /**
   * Is the value sensitive that `segments` lead to inside of what is written?
   * @param deep does it count what an object or list holds that is put together there?
   */
  isAt(written, segments, deep, depth = 0) {
    const { expression } = written;
    const [segment, ...rest] = segments;
    if (depth > MAX_DEPTH7) return true;
    if (segment === void 0 && deep) return this.whole(written, depth);
    const inner = (part, way) => this.isAt({ ...written, expression: part }, way, deep, depth + 1);
    switch (expression.kind) {
      case "parentheses":
        return inner(expression.inner, segments);
      case "tuple": {
        const item = segment === void 0 ? void 0 : expression.items[Number(segment)];
        return item !== void 0 && inner(item, rest);
      }
      case "object": {
        if (segment === void 0) return false;
        const value = this.memberOf(written, expression, segment);
        return value === void 0 ? this.whole(written, depth) : value !== null && inner(value, rest);
      }
      case "conditional":
        return this.whole({ ...written, expression: expression.condition }, depth) || inner(expression.whenTrue, segments) || inner(expression.whenFalse, segments);
      case "call":
        return KEEPING_KEYS.has(expression.name) && !expression.expandsLast ? expression.arguments.some((part) => inner(part, segments)) : this.whole(written, depth);
      case "traversal":
        return this.traversal(written, expression, { segments, deep }, NOTHING4, depth);
      default:
        return this.whole(written, depth);
    }
  }
  /** The value under a key; null if there is none, undefined if that is not known. */
  memberOf(written, { items }, segment) {
    const keys = items.map(({ key }) => this.evaluation.evaluate({ ...written, expression: key }));
    if (!keys.every((key) => typeof key === "string")) return void 0;
    return items[keys.map(escapeReservedKey).lastIndexOf(segment)]?.value ?? null;
  }
  /** Does an expression depend on anything sensitive? */
  whole(written, depth) {
    const { expression, scope } = written;
    const known3 = this.#whole.get(expression) ?? /* @__PURE__ */ new Map();
    this.#whole.set(expression, known3);
    const before = known3.get(scope);
    if (before !== void 0) return before;
    known3.set(scope, false);
    const result = this.inside(written, NOTHING4, depth);
    known3.set(scope, result);
    return result;
  }
  inside(written, bound, depth) {
    const { expression } = written;
    if (depth > MAX_DEPTH7) return true;
    const any = (...parts) => parts.some(
      (part) => part !== void 0 && this.inside({ ...written, expression: part }, bound, depth + 1)
    );
    switch (expression.kind) {
      case "literal":
      case "invalid":
        return false;
      case "traversal":
        return this.traversal(written, expression, ALL, bound, depth);
      case "access":
        return any(expression.target) || this.inSteps(written, expression.steps, bound, depth);
      case "parentheses":
        return any(expression.inner);
      case "tuple":
        return any(...expression.items);
      case "object":
        return any(...expression.items.flatMap(({ key, value }) => [key, value]));
      case "unary":
        return any(expression.operand);
      case "binary":
        return any(expression.left, expression.right);
      case "conditional":
        return any(expression.condition, expression.whenTrue, expression.whenFalse);
      case "call":
        return this.call(expression, any);
      case "template":
        return expression.parts.some((part) => this.inTemplate(written, part, bound, depth));
      case "for": {
        const { names, collection: collection2, key, value, condition } = expression;
        const inner = /* @__PURE__ */ new Set([...bound, ...names]);
        const parts = [key, value, condition].filter((part) => part !== void 0);
        return any(collection2) || parts.some((part) => this.inside({ ...written, expression: part }, inner, depth + 1));
      }
    }
  }
  call({ name, arguments: given }, any) {
    if (name === "sensitive") return true;
    return name !== "nonsensitive" && any(...given);
  }
  inTemplate(written, part, bound, depth) {
    const inside = (expression, names) => this.inside({ ...written, expression }, names, depth + 1);
    switch (part.kind) {
      case "text":
        return false;
      case "interpolation":
        return inside(part.expression, bound);
      case "if":
        return inside(part.condition, bound) || [...part.whenTrue, ...part.whenFalse].some((one) => this.inTemplate(written, one, bound, depth + 1));
      case "for": {
        const inner = /* @__PURE__ */ new Set([...bound, ...part.names]);
        return inside(part.collection, bound) || part.parts.some((one) => this.inTemplate(written, one, inner, depth + 1));
      }
    }
  }
  inSteps(written, steps, bound, depth) {
    return steps.some((step) => {
      if (step.kind === "splat") return this.inSteps(written, step.each, bound, depth + 1);
      return step.kind === "index" && this.inside({ ...written, expression: step.key }, bound, depth + 1);
    });
  }
  traversal(written, { root, steps }, { segments, deep }, bound, depth) {
    if (this.inSteps(written, steps, bound, depth)) return true;
    if (bound.has(root)) return false;
    const { scope } = written;
    const names = namesOf(root, steps);
    const declared3 = scope.declared(names);
    if (declared3 !== void 0 && "variable" in declared3 && isSensitive(declared3.variable.block)) return true;
    const traced2 = scope.originOf(names);
    if (traced2 !== void 0) {
      const { origin, used } = traced2;
      const path3 = pathOf(written, steps.slice(used - 1), this.evaluation);
      if (path3 === void 0) return this.whole(origin.written, depth + 1);
      return this.isAt(origin.written, [...origin.inside, ...path3, ...segments], deep, depth + 1);
    }
    if (root === "var") return this.passed(scope, names[1] ?? "", depth);
    if (root === "module") return this.output(scope, names, steps, depth);
    return this.documentSource(written, segments, depth);
  }
  /** A variable whose value is not found where it is written, such as a set. */
  passed({ module }, name, depth) {
    if (module.call === void 0) return false;
    const { placed: placed2, scope } = module.call;
    const expression = argument(placed2.block, name);
    if (expression === void 0) return false;
    const { document, block } = placed2;
    return this.whole({ document, key: block.header, expression, scope }, depth + 1);
  }
  /** Outputs of a module: those that are named, or else all of them. */
  output({ module }, [, name = ""], steps, depth) {
    const named3 = new Set(steps.flatMap((step) => step.kind === "attribute" ? [step.name] : []));
    return (module.called(name)?.instances ?? []).some(({ module: called }) => {
      const all = [...called.configuration.outputs];
      const wanted = all.filter(([output]) => named3.has(output));
      return (wanted.length > 0 ? wanted : all).some(([, { document, block }]) => {
        const attribute = attributeOf(block.body, "value");
        if (isSensitive(block)) return true;
        return attribute !== void 0 && this.whole(writtenIn(called, { document, attribute }), depth + 1);
      });
    });
  }
  /** What a data source writes as text is as sensitive as what it is made of. */
  documentSource(written, segments, depth) {
    const referred = referredBy({ written, segments }, this.evaluation);
    if (referred === void 0 || referred.declaration.managed) return false;
    const { document, block } = referred.declaration;
    const { header, span, body } = block;
    const part = { document, header, span, body: providerBody(body), scope: referred.instance.scope };
    return this.anyIn(part, depth + 1);
  }
  anyIn(part, depth) {
    const { document, scope, body } = part;
    if (depth > MAX_DEPTH7) return true;
    const attributes = body.attributes.map((attribute) => writtenIn(scope, { document, attribute }));
    const blocks = [...nestedBlocksOf(part, this.evaluation).values()].flatMap(
      (found2) => "unknown" in found2 ? [] : found2
    );
    return attributes.some((written) => this.whole(written, depth + 1)) || blocks.some((block) => this.anyIn(block, depth + 1));
  }
};

// src/platforms/terraform/resource.ts
var TerraformResource = class {
  /**
   * @param address with the module's path and the instance's key: `module.shop.aws_s3_bucket.logs["eu"]`
   * @param scope what names mean in the block
   * @param planned what a plan says about the instance
   */
  constructor(declaration, address, scope, surroundings, planned) {
    this.declaration = declaration;
    this.address = address;
    this.scope = scope;
    this.surroundings = surroundings;
    this.planned = planned;
    const self = this;
    this.context = {
      get references() {
        return surroundings.referencesOf(self);
      },
      get referencedBy() {
        return surroundings.referencedByOf(self);
      },
      get documents() {
        self.#documents ??= self.computeDocuments();
        return self.#documents;
      }
    };
  }
  declaration;
  address;
  scope;
  surroundings;
  planned;
  platform = "terraform";
  context;
  #value;
  #written;
  #documents;
  #sensitivity;
  get type() {
    return this.declaration.type;
  }
  get value() {
    this.#value ??= this.planned === void 0 ? this.written : plannedValue(this.written, this.planned);
    return this.#value;
  }
  /** The value as the configuration has it: a plan may know the id of another resource, but not whose it is. */
  get written() {
    this.#written ??= this.computeWritten();
    return this.#written;
  }
  get provider() {
    return this.surroundings.providerOf(this.declaration, this.scope);
  }
  forget() {
    this.#value = void 0;
    this.#written = void 0;
  }
  /** The value of one argument of the block, without computing the others; undefined where there is none. */
  argument(name) {
    if (this.planned !== void 0) return this.value[name];
    const { document, block } = this.declaration;
    const attribute = attributeOf(block.body, name);
    return attribute && this.surroundings.evaluation.evaluate(writtenIn(this.scope, { document, attribute }));
  }
  locate(pointer) {
    return this.surroundings.placeToEdit(this.trace(pointer));
  }
  trace(pointer) {
    const segments = segmentsOf(pointer);
    const [root, fact, ...inside] = segments;
    const { evaluation } = this.surroundings;
    const part = this.part();
    if (root === "$context" && fact === "documents") return locateInDocument(part, inside, evaluation);
    const { providers } = this.scope.module;
    if (root === "$context") {
      const place = providers.placeOf(this.declaration, this.scope);
      const isAboutPlace = fact === "provider" || place?.provider === void 0;
      return locatePlace(part, isAboutPlace ? place : void 0, providers, evaluation);
    }
    return new Trace2(evaluation).part(...this.writtenAt(segments));
  }
  isSensitive(pointer) {
    const segments = segmentsOf(pointer);
    const [root, fact, ...inside] = segments;
    const { evaluation } = this.surroundings;
    this.#sensitivity ??= new Sensitivity(evaluation);
    if (root === "$context" && fact === "documents") {
      const found2 = documentAt(this.part(), inside, evaluation);
      return found2 !== void 0 && this.#sensitivity.inDocument(...found2);
    }
    if (root === "$context") {
      const isPlace = fact === "provider" && inside.length > 0 && inside[0] !== "name";
      const place = isPlace ? this.scope.module.providers.placeOf(this.declaration, this.scope) : void 0;
      return place !== void 0 && this.#sensitivity.dependsOnAny(place.written);
    }
    return isMarked(this.planned?.sensitive, segments) || this.#sensitivity.inPart(...this.writtenAt(segments));
  }
  extent() {
    const { document, block } = this.declaration;
    return this.surroundings.placeToEdit({ location: document.at(block.span), related: [] }).location;
  }
  /** The body in which a value is written, and the way to it there. */
  writtenAt(segments) {
    const { providers } = this.scope.module;
    const tags = providers.defaultTagsOf(this.declaration);
    const configuration = providers.configurationPartOf(this.declaration);
    return tags?.joins(segments[0] ?? "") && configuration !== void 0 ? tags.writtenAt(this.part(), configuration, segments, this.surroundings.evaluation) : [this.part(), segments];
  }
  computeWritten() {
    const { evaluation } = this.surroundings;
    const part = this.part();
    const value = partValue(part, evaluation);
    const tags = this.scope.module.providers.defaultTagsOf(this.declaration);
    return tags === void 0 ? value : { ...value, ...tags.attributesOf(this.declaration, part, evaluation) };
  }
  computeDocuments() {
    const { functions, module } = this.scope;
    const isWritten = module.configuration.origin !== "plan";
    const written = isWritten ? documentsIn(this.part(), this.surroundings.evaluation) : void 0;
    return this.planned === void 0 && written !== void 0 ? written : plannedDocuments(this.value, written, functions);
  }
  part() {
    const { document, block } = this.declaration;
    const { header, span } = block;
    return { document, header, span, body: providerBody(block.body), scope: this.scope };
  }
};

// src/platforms/terraform/module-resources.ts
function* resourcesOf(module, evaluation, registry = new NodeRegistry()) {
  const { configuration, providers } = module;
  const surroundings = {
    evaluation,
    providerOf: (declaration, scope) => providers.providerOf(declaration, scope),
    placeToEdit: (found2) => placeToEdit(found2, module),
    referencesOf: (resource2) => graph.referencesOf(resource2),
    referencedByOf: (resource2) => graph.referencedByOf(resource2)
  };
  const resources = configuration.declarations.flatMap((declaration) => {
    const instances = module.plan?.instancesOf(module.path, declaration.address) ?? [];
    const planned = new Map(instances.map((instance) => [instance.key, instance]));
    return (module.repetition(declaration)?.instances ?? []).map(({ key, scope }) => {
      const address = `${module.path}${declaration.address}${key}`;
      return new TerraformResource(declaration, address, scope, surroundings, planned.get(key));
    });
  });
  const graph = new ReferenceGraph(resources, passedBy(module, evaluation), registry);
  yield* resources;
  for (const name of configuration.calls.keys()) {
    for (const { module: called } of module.called(name)?.instances ?? [])
      yield* resourcesOf(called, evaluation, registry);
  }
}
function passedBy(module, evaluation) {
  const calls = [...module.configuration.calls].filter(([name]) => module.called(name) === void 0);
  return calls.map(([name, { document, block }]) => ({
    call: `module.${name}`,
    traversals: traversalsInBody(block.body),
    names: () => block.body.attributes.flatMap((attribute) => {
      const term = evaluation.evaluate(writtenIn(module, { document, attribute }));
      return unknownsIn(term).flatMap(({ dependsOn: dependsOn2 }) => dependsOn2.split(", "));
    })
  }));
}

// src/platforms/terraform/expression/functions/base64.ts
import { isUtf8 } from "node:buffer";
import { gunzipSync } from "node:zlib";
var BASE64_FUNCTIONS = {
  base64decode: strict([text3], (value) => textOf2(bytesOf(value))),
  base64encode: strict([text3], (value) => Buffer.from(value, "utf8").toString("base64")),
  base64gunzip: strict([text3], (value) => unzipped(bytesOf(value))),
  // The bytes depend on the version of the compressor.
  base64gzip: strict([text3], () => NOT_COMPUTED),
  textdecodebase64: strict([text3, text3], decodeText),
  textencodebase64: strict([text3, text3], encodeText),
  urldecode: strict([text3], urlDecode),
  urlencode: strict([text3], urlEncode)
};
var BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
function bytesOf(value) {
  const compact = value.replace(/[\r\n]/g, "");
  return BASE64.test(compact) ? Buffer.from(compact, "base64") : void 0;
}
function textOf2(bytes) {
  return bytes && isUtf8(bytes) ? bytes.toString("utf8") : void 0;
}
function unzipped(bytes) {
  if (bytes === void 0) return void 0;
  try {
    const content = gunzipSync(bytes, { maxOutputLength: MAX_TEXT });
    return isUtf8(content) ? content.toString("utf8") : NOT_COMPUTED;
  } catch (error) {
    return error instanceof RangeError ? TOO_LARGE : void 0;
  }
}
var ENCODINGS = {
  "utf-8": "utf8",
  "us-ascii": "ascii",
  "utf-16le": "utf16le"
};
function encodingOf(name) {
  const key = name.toLowerCase();
  return Object.hasOwn(ENCODINGS, key) ? ENCODINGS[key] : void 0;
}
function encodeText(value, name) {
  const encoding = encodingOf(name);
  if (encoding === void 0) return NOT_COMPUTED;
  if (encoding === "ascii" && !isAscii(value)) return NOT_COMPUTED;
  return Buffer.from(value, encoding).toString("base64");
}
function decodeText(value, name) {
  const bytes = bytesOf(value);
  if (bytes === void 0) return void 0;
  const encoding = encodingOf(name);
  if (encoding === void 0) return NOT_COMPUTED;
  if (encoding === "utf8") return isUtf8(bytes) ? bytes.toString("utf8") : NOT_COMPUTED;
  if (encoding === "utf16le" && bytes.length % 2 === 1) return NOT_COMPUTED;
  const decoded3 = bytes.toString(encoding === "ascii" ? "latin1" : encoding);
  return encoding === "ascii" && !isAscii(decoded3) || LONE_SURROGATE.test(decoded3) ? NOT_COMPUTED : decoded3;
}
var LONE_SURROGATE = /[\ud800-\udfff]/u;
function isAscii(value) {
  return !/[^\0-\x7f]/.test(value);
}
function urlDecode(value) {
  if (/%(?![0-9a-fA-F]{2})/.test(value)) return void 0;
  try {
    return decodeURIComponent(value.replaceAll("+", " "));
  } catch {
    return NOT_COMPUTED;
  }
}
function urlEncode(value) {
  if (LONE_SURROGATE.test(value)) return void 0;
  return encodeURIComponent(value).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`).replaceAll("%20", "+");
}

// src/platforms/terraform/expression/functions/ip-address.ts
function parseNetwork(written) {
  const [, host2 = "", digits = ""] = /^([^/]*)\/(\d{1,3})$/.exec(written) ?? [];
  const address = host2.includes(":") ? parse6(host2) : parse4(host2);
  const length2 = Number(digits);
  if (address === void 0 || digits === "" || length2 > address.bits) return void 0;
  const rest = BigInt(address.bits - length2);
  return { ...address, length: length2, value: address.value >> rest << rest };
}
function parse4(written) {
  const parts = written.split(".");
  if (parts.length !== 4 || !parts.every((part) => /^\d+$/.test(part) && Number(part) <= 255))
    return void 0;
  return { bits: 32, value: parts.reduce((value, part) => value << 8n | BigInt(Number(part)), 0n) };
}
function parse6(written) {
  const tail = /^(.*:)([\d.]+\.[\d.]+)$/.exec(written);
  const last = tail === null ? void 0 : parse4(tail[2] ?? "");
  if (tail !== null && last === void 0) return void 0;
  const hex = (value) => value.toString(16);
  const whole2 = last ? `${tail?.[1]}${hex(last.value >> 16n)}:${hex(last.value & 0xffffn)}` : written;
  const halves = whole2.split("::");
  if (halves.length > 2) return void 0;
  const [front = [], back = []] = halves.map((half) => half === "" ? [] : half.split(":"));
  const missing2 = 8 - front.length - back.length;
  if (halves.length === 2 ? missing2 < 1 : missing2 !== 0) return void 0;
  const groups = [...front, ...Array(missing2).fill("0"), ...back];
  if (!groups.every((group) => /^[0-9a-fA-F]{1,4}$/.test(group))) return void 0;
  return { bits: 128, value: groups.reduce((value, group) => value << 16n | BigInt(`0x${group}`), 0n) };
}
function networkText(network) {
  return `${addressText(network)}/${network.length}`;
}
function addressText({ bits, value }) {
  const width = bits === 32 ? 8 : 16;
  const groups = Array.from(
    { length: bits / width },
    (_, index) => Number(value >> BigInt(bits - width * (index + 1)) & (1n << BigInt(width)) - 1n)
  );
  if (bits === 32) return groups.join(".");
  const mapped = mappedText(groups, value);
  if (mapped !== void 0) return mapped;
  const [start, length2] = longestZeros(groups);
  const hex = groups.map((group) => group.toString(16));
  if (length2 < 2) return hex.join(":");
  return `${hex.slice(0, start).join(":")}::${hex.slice(start + length2).join(":")}`;
}
function mappedText(groups, value) {
  const isMapped = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 65535;
  return isMapped ? addressText({ bits: 32, value: value & 0xffffffffn }) : void 0;
}
function longestZeros(groups) {
  let best = [0, 0];
  let start = 0;
  for (const [index, group] of groups.entries()) {
    if (group !== 0) start = index + 1;
    else if (index + 1 - start > best[1]) best = [start, index + 1 - start];
  }
  return best;
}

// src/platforms/terraform/expression/functions/cidr.ts
var CIDR_FUNCTIONS = {
  // OpenTofu's own.
  cidrcontains: strict([text3, text3], contains),
  cidrhost: strict([text3, integer], host),
  cidrnetmask: strict([text3], (prefix) => {
    const network = parseNetwork(prefix);
    return network?.bits === 32 ? addressText({ bits: 32, value: maskOf(network) }) : void 0;
  }),
  cidrsubnet: strict([text3, integer, integer], (prefix, newBits, number3) => {
    const network = parseNetwork(prefix);
    return network && subnet(network, newBits, BigInt(number3));
  }),
  cidrsubnets: variadic([text3], integer, subnets)
};
var MAX_NEW_BITS = 32;
function maskOf({ bits, length: length2 }) {
  return (1n << BigInt(length2)) - 1n << BigInt(bits - length2);
}
function contains(prefix, written) {
  const outer = parseNetwork(prefix);
  const inner = parseNetwork(written.includes("/") ? written : `${written}/${outer?.bits}`);
  if (outer === void 0 || inner === void 0 || outer.bits !== inner.bits) return void 0;
  const rest = BigInt(outer.bits - outer.length);
  return inner.length >= outer.length && inner.value >> rest === outer.value >> rest;
}
function host(prefix, number3) {
  const network = parseNetwork(prefix);
  if (network === void 0) return void 0;
  const size = 1n << BigInt(network.bits - network.length);
  const wanted = BigInt(number3);
  if (wanted >= size || wanted < -size) return void 0;
  const address = {
    bits: network.bits,
    value: network.value + (wanted < 0n ? size + wanted : wanted)
  };
  return addressText(address);
}
function subnet(network, newBits, number3) {
  const length2 = network.length + newBits;
  if (newBits < 0 || length2 > network.bits) return void 0;
  const count = 1n << BigInt(newBits);
  if (number3 >= count || number3 < 0n) return void 0;
  return networkText({
    ...network,
    length: length2,
    value: network.value + (number3 << BigInt(network.bits - length2))
  });
}
function subnets(prefix, newBits) {
  const network = parseNetwork(prefix);
  if (network === void 0) return void 0;
  const end = network.value + (1n << BigInt(network.bits - network.length));
  const found2 = [];
  let next = network.value;
  for (const bits of newBits) {
    const length2 = network.length + bits;
    if (bits < 1 || bits > MAX_NEW_BITS || length2 > network.bits) return void 0;
    const size = 1n << BigInt(network.bits - length2);
    const value = (next + size - 1n) / size * size;
    if (value + size > end) return void 0;
    found2.push(networkText({ ...network, length: length2, value }));
    next = value + size;
  }
  return found2;
}

// src/platforms/terraform/expression/functions/graphemes.ts
var SIMPLE = /^[\n\t\x20-\x7e]*$/;
var segmenter;
function charactersOf(text4) {
  if (SIMPLE.test(text4)) return text4.split("");
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  return Array.from(segmenter.segment(text4), ({ segment }) => segment);
}
function lengthOf(text4) {
  return SIMPLE.test(text4) ? text4.length : charactersOf(text4).length;
}

// src/platforms/terraform/expression/functions/collection.ts
var COLLECTION_FUNCTIONS = {
  alltrue: strict([list2], (items) => settled2(items, false)),
  anytrue: strict([list2], (items) => settled2(items, true)),
  chunklist: strict([list2, integer], chunks),
  coalesce,
  coalescelist: coalesceLists,
  compact: strict([textListWithNulls], (items) => items.filter((item) => item !== null && item !== "")),
  concat: variadic([sequence], sequence, (first, others) => [first, ...others].flat(1)),
  contains: strict([list2, anything], contains2),
  distinct: strict([list2], distinct3),
  element: strict([sequence, integer], (items, index) => items.at(index % items.length)),
  flatten: strict([list2], flatten),
  index: strict([sequence, anything], indexOf),
  length: strict([anything], length),
  matchkeys: strict([list2, list2, list2], matchKeys),
  one: strict([list2], (items) => items.length > 1 ? void 0 : items[0] ?? null),
  reverse: strict([list2], (items) => items.toReversed()),
  setproduct: variadic([list2, list2], list2, (first, second, others) => product([first, second, ...others])),
  slice: strict(
    [sequence, integer, integer],
    (items, from, to) => from < 0 || from > to || to > items.length ? void 0 : items.slice(from, to)
  ),
  sort: strict([textList], (items) => items.toSorted(compareTexts))
};
function settled2(items, settling) {
  const flags = items.map((item) => item === null ? false : flag(item));
  if (flags.includes(void 0)) return void 0;
  if (flags.includes(settling)) return settling;
  return isKnown(items) ? !settling : unknownOf(items);
}
function chunks(items, size) {
  const unified2 = size < 0 ? void 0 : unify(items);
  if (unified2 === void 0 || unified2.length === 0) return unified2;
  if (size === 0) return [unified2];
  const count = Math.ceil(unified2.length / size);
  if (count > MAX_ELEMENTS) return TOO_LARGE;
  return Array.from({ length: count }, (_, index) => unified2.slice(index * size, (index + 1) * size));
}
function coalesce(args) {
  const unified2 = unify(args);
  const ofTexts = unified2?.some((value) => typeof value === "string");
  for (const value of unified2 ?? []) {
    if (value === null || ofTexts && value === "") continue;
    return value;
  }
  return void 0;
}
function coalesceLists(args) {
  for (const arg of args) {
    if (arg === null) continue;
    if (isUnknown(arg)) return arg;
    if (!isList(arg) || isSet(arg)) return void 0;
    if (arg.length > 0) return arg;
  }
  return void 0;
}
function textListWithNulls(term) {
  if (!isList(term) || !isKnown(term)) return textList(term);
  return textList(term.filter((item) => item !== null));
}
function contains2(items, value) {
  const answers = items.map((item) => equality(item, value));
  if (answers.includes(true)) return true;
  return answers.includes("maybe") ? unknownOf(items, value) : false;
}
function distinct3(items) {
  const unified2 = unify(items);
  if (unified2 === void 0 || unified2.length <= 1) return unified2;
  if (!unified2.every(isKnown)) return unknownOf(items);
  const seen = /* @__PURE__ */ new Map();
  for (const item of unified2) if (!seen.has(keyOf2(item))) seen.set(keyOf2(item), item);
  return [...seen.values()];
}
function flatten(items) {
  const flat = [];
  const add = (item) => {
    if (isList(item)) return item.every(add);
    flat.push(item);
    return !isUnknown(item);
  };
  return items.every(add) ? flat : unknownOf(items);
}
function indexOf(items, value) {
  for (const [index, item] of items.entries()) {
    const equal = equality(item, value);
    if (equal === "maybe") return unknownOf(item, value);
    if (equal) return index;
  }
  return void 0;
}
function length(value) {
  if (isList(value)) return value.length;
  if (isMapping3(value)) return Object.keys(value).length;
  return typeof value === "string" ? lengthOf(value) : void 0;
}
function matchKeys(values, keys, wanted) {
  if (values.length !== keys.length) return void 0;
  if (wanted.length === 0) return [];
  if (!isKnown(keys) || !isKnown(wanted)) return unknownOf(keys, wanted);
  const unified2 = unify([...keys, ...wanted]);
  const list3 = unify(values);
  if (unified2 === void 0 || list3 === void 0) return void 0;
  if (!isKnown(unified2)) return unknownOf(unified2);
  const searched = new Set(unified2.slice(keys.length).map(keyOf2));
  return list3.filter((_, index) => searched.has(keyOf2(unified2[index] ?? null)));
}
function product(factors) {
  const size = factors.reduce((count, { length: length2 }) => count * length2, 1);
  if (size * factors.length > MAX_ELEMENTS) return TOO_LARGE;
  const unified2 = factors.map(unify);
  let combinations = [[]];
  for (const items of unified2) {
    if (items === void 0) return void 0;
    combinations = combinations.flatMap((combination) => items.map((item) => [...combination, item]));
  }
  return factors.some(isSet) ? setOf(combinations) : combinations;
}

// src/platforms/terraform/expression/functions/conversion.ts
var CONVERSION_FUNCTIONS = {
  // Terms carry no marks: whether a value is sensitive is for those to know who print it.
  nonsensitive: strict([anything], (value) => value),
  sensitive: strict([anything], (value) => value),
  tobool: orNull(flag),
  tolist: collection(list2, (items) => unify(items)),
  tomap: collection(mapping2, (map) => {
    const keys = Object.keys(map);
    const values = unify(Object.values(map));
    return values && Object.fromEntries(keys.map((key, index) => [key, values[index] ?? null]));
  }),
  tonumber: orNull(number),
  toset: collection(list2, setOf),
  tostring: orNull(text3)
};
function orNull(convert2) {
  return ([value, ...others]) => {
    if (value === void 0 || others.length > 0) return void 0;
    return value === null ? null : convert2(value);
  };
}
function collection(read4, convert2) {
  const converted = strict([read4], convert2);
  return (args) => args.length === 1 && args[0] === null ? null : converted(args);
}

// src/platforms/terraform/expression/functions/csv.ts
var CSV_FUNCTIONS = {
  csvdecode: strict([text3], decode2)
};
function decode2(source) {
  const records = recordsOf(source);
  const [header, ...rows] = records ?? [];
  if (header === void 0 || new Set(header).size < header.length) return void 0;
  if (rows.some((row) => row.length !== header.length)) return void 0;
  return rows.map((row) => mappingOf(header.map((name, index) => [name, row[index] ?? ""])));
}
var FIELD = /(?:"((?:[^"]|"")*)"|([^",\r\n]*|[^",\n]*?))(,|\r?\n|$)/y;
function recordsOf(source) {
  const records = [];
  let record = [];
  let at = 0;
  while (at < source.length || record.length > 0) {
    if (record.length === 0) {
      const empty = /^\r?\n/.exec(source.slice(at, at + 2));
      if (empty) {
        at += empty[0].length;
        continue;
      }
    }
    FIELD.lastIndex = at;
    const match = FIELD.exec(source);
    if (match === null) return void 0;
    const [whole2, inQuotes, plain2 = "", end] = match;
    record.push(inQuotes === void 0 ? plain2 : inQuotes.replaceAll('""', '"').replaceAll("\r\n", "\n"));
    at += whole2.length;
    if (end === ",") continue;
    records.push(record);
    record = [];
  }
  return records;
}

// src/platforms/terraform/expression/functions/timestamp.ts
var RFC3339 = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:[.,](\d+))?(Z|([+-])(\d\d):(\d\d))$/;
function parseTimestamp(written) {
  const match = RFC3339.exec(written);
  if (match === null) return void 0;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1, 7).map(Number);
  const [hours, minutes] = [Number(match[10] ?? 0), Number(match[11] ?? 0)];
  if (hour > 23 || minute > 59 || second > 59 || hours > 24 || minutes > 60) return void 0;
  const date = /* @__PURE__ */ new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return void 0;
  const offset = (match[9] === "-" ? -1 : 1) * (hours * 60 + minutes);
  return {
    seconds: date.getTime() / 1e3 + hour * 3600 + (minute - offset) * 60 + second,
    nanoseconds: Number((match[7] ?? "").slice(0, 9).padEnd(9, "0")),
    offset
  };
}
function clockOf({ seconds, offset }) {
  return new Date((seconds + offset * 60) * 1e3);
}
function timestampText(timestamp) {
  const clock = clockOf(timestamp);
  const year = clock.getUTCFullYear();
  if (!(year >= 0 && year <= 9999)) return void 0;
  return clock.toISOString().slice(0, 19) + (timestamp.offset === 0 ? "Z" : offsetText(timestamp.offset, ":"));
}
function offsetText(offset, separator) {
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
  return `${offset < 0 ? "-" : "+"}${twoDigits(hours)}${separator}${twoDigits(minutes)}`;
}
function twoDigits(value) {
  return String(value).padStart(2, "0");
}
var NANOSECONDS = {
  ns: 1n,
  us: 1000n,
  µs: 1000n,
  μs: 1000n,
  ms: 1000000n,
  s: 1000000000n,
  m: 60000000000n,
  h: 3600000000000n
};
var MAX_DURATION = (1n << 63n) - 1n;
var MAX_DIGITS = 20;
function durationOf(written) {
  const [, sign, rest = ""] = /^([+-]?)(.*)$/s.exec(written) ?? [];
  if (rest === "0") return 0n;
  let total = 0n;
  let at = 0;
  const part = /(\d*)(?:\.(\d*))?(ns|us|µs|μs|ms|s|m|h)/y;
  while (at < rest.length) {
    part.lastIndex = at;
    const [whole2, digits = "", fraction = "", unit = ""] = part.exec(rest) ?? [];
    if (whole2 === void 0 || digits + fraction === "" || digits.length > MAX_DIGITS) return void 0;
    const size = NANOSECONDS[unit] ?? 0n;
    const decimals = fraction.slice(0, MAX_DIGITS);
    total += BigInt(digits || 0) * size + BigInt(decimals || 0) * size / 10n ** BigInt(decimals.length);
    at += whole2.length;
  }
  if (rest === "" || total > MAX_DURATION) return void 0;
  return sign === "-" ? -total : total;
}

// src/platforms/terraform/expression/functions/date-format.ts
var MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December"
];
var WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
var TOKEN = /''|'((?:[^']|'')*)'|([A-Za-z])\2*|[^'A-Za-z]+/gy;
function formatDate(specification, timestamp) {
  const clock = clockOf(timestamp);
  let [text4, at] = ["", 0];
  for (const [token, literal, letter] of specification.matchAll(TOKEN)) {
    at += token.length;
    if (letter !== void 0) {
      const written = verb(letter, token.length, clock, timestamp.offset);
      if (written === void 0) return void 0;
      text4 += written;
    } else if (literal !== void 0) text4 += literal.replaceAll("''", "'");
    else text4 += token === "''" ? "'" : token;
  }
  return at === specification.length ? text4 : void 0;
}
function verb(letter, length2, clock, offset) {
  const forms = formsOf(letter, clock, offset);
  const form = forms?.[length2 - 1];
  return form === void 0 ? void 0 : form;
}
function formsOf(letter, clock, offset) {
  const [month, weekday] = [MONTHS[clock.getUTCMonth()] ?? "", WEEKDAYS[clock.getUTCDay()] ?? ""];
  const [year, hour] = [clock.getUTCFullYear(), clock.getUTCHours()];
  const half = hour < 12 ? "am" : "pm";
  switch (letter) {
    case "Y":
      return [void 0, twoDigits(year % 100), void 0, String(year).padStart(4, "0")];
    case "M":
      return [...number2(clock.getUTCMonth() + 1), month.slice(0, 3), month];
    case "D":
      return number2(clock.getUTCDate());
    case "E":
      return [void 0, void 0, weekday.slice(0, 3), weekday];
    case "h":
      return number2(hour);
    case "H":
      return number2(hour % 12 || 12);
    case "A":
      return [void 0, half.toUpperCase()];
    case "a":
      return [void 0, half];
    case "m":
      return number2(clock.getUTCMinutes());
    case "s":
      return number2(clock.getUTCSeconds());
    case "Z":
      return zone(offset);
    default:
      return void 0;
  }
}
function number2(value) {
  return [String(value), twoDigits(value)];
}
function zone(offset) {
  const [short, long] = [offsetText(offset, ""), offsetText(offset, ":")];
  return [offset === 0 ? "Z" : long, void 0, offset === 0 ? "UTC" : short, short, long];
}

// src/platforms/terraform/expression/functions/dates.ts
var DATE_FUNCTIONS = {
  formatdate: strict([text3, text3], (specification, written) => {
    const timestamp = parseTimestamp(written);
    return timestamp && formatDate(specification, timestamp);
  }),
  timeadd: strict([text3, text3], timeAdd),
  timecmp: strict([text3, text3], (left, right) => {
    const [a, b] = [parseTimestamp(left), parseTimestamp(right)];
    if (a === void 0 || b === void 0) return void 0;
    const difference = a.seconds - b.seconds || a.nanoseconds - b.nanoseconds;
    return difference === 0 ? 0 : Math.sign(difference);
  })
};
function timeAdd(written, duration) {
  const timestamp = parseTimestamp(written);
  const nanoseconds = durationOf(duration);
  if (timestamp === void 0 || nanoseconds === void 0) return void 0;
  const total = BigInt(timestamp.nanoseconds) + nanoseconds;
  const second = 1000000000n;
  const whole2 = total / second - (total % second < 0n ? 1n : 0n);
  return timestampText({ ...timestamp, seconds: timestamp.seconds + Number(whole2) });
}

// src/platforms/terraform/expression/functions/hash.ts
import { createHash } from "node:crypto";
function digest(algorithm, value, encoding = "hex") {
  return createHash(algorithm).update(value).digest(encoding);
}
var HASH_FUNCTIONS = {
  base64sha256: strict([text3], (value) => digest("sha256", value, "base64")),
  base64sha512: strict([text3], (value) => digest("sha512", value, "base64")),
  md5: strict([text3], (value) => digest("md5", value)),
  sha1: strict([text3], (value) => digest("sha1", value)),
  sha256: strict([text3], (value) => digest("sha256", value)),
  sha512: strict([text3], (value) => digest("sha512", value)),
  uuidv5: strict([text3, text3], uuidv5)
};
var NAMESPACES = {
  dns: "6ba7b810-9dad-11d1-80b4-00c04fd430c8",
  url: "6ba7b811-9dad-11d1-80b4-00c04fd430c8",
  oid: "6ba7b812-9dad-11d1-80b4-00c04fd430c8",
  x500: "6ba7b814-9dad-11d1-80b4-00c04fd430c8"
};
var UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
function uuidv5(namespace, name) {
  const id = Object.hasOwn(NAMESPACES, namespace) ? NAMESPACES[namespace] : namespace;
  if (id === void 0 || !UUID.test(id)) return NOT_COMPUTED;
  const bytes = createHash("sha1").update(Buffer.from(id.replaceAll("-", ""), "hex")).update(name).digest();
  bytes.writeUInt8(bytes.readUInt8(6) & 15 | 80, 6);
  bytes.writeUInt8(bytes.readUInt8(8) & 63 | 128, 8);
  return bytes.toString("hex", 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

// src/platforms/terraform/expression/functions/files.ts
function fileFunctions(environment2) {
  const contents = (use) => (
    // A file that is not there may be made before Terraform runs.
    strict([text3], (path3) => {
      const content = environment2.readFile(path3);
      return content === void 0 ? NOT_COMPUTED : use(content);
    })
  );
  const hash = (algorithm, encoding) => contents((content) => digest(algorithm, content, encoding));
  return {
    // They depend on the machine that Terraform runs on.
    abspath: strict([text3], (path3) => path3.startsWith("/") ? cleaned(path3) : NOT_COMPUTED),
    basename: strict([text3], basename),
    dirname: strict([text3], dirname),
    file: contents((content) => content),
    filebase64: contents((content) => Buffer.from(content).toString("base64")),
    filebase64sha256: hash("sha256", "base64"),
    filebase64sha512: hash("sha512", "base64"),
    fileexists: contents(() => true),
    filemd5: hash("md5"),
    fileset: strict(
      [text3, text3],
      (path3, pattern) => environment2.listFiles?.(path3, pattern) ?? NOT_COMPUTED
    ),
    filesha1: hash("sha1"),
    filesha256: hash("sha256"),
    filesha512: hash("sha512"),
    pathexpand: strict([text3], (path3) => path3.startsWith("~") ? NOT_COMPUTED : path3),
    templatefile: strict([text3, variables], (path3, values) => {
      const template = environment2.readFile(path3);
      return template === void 0 ? NOT_COMPUTED : render2(environment2, template, values);
    }),
    templatestring: strict([text3, variables], (template, values) => render2(environment2, template, values))
  };
}
function variables(term) {
  const map = mapping2(term);
  if (map === void 0 || isUnknown(map) || !isMapping3(map))
    return isUnknown(map) ? unknownOf(map) : void 0;
  return Object.fromEntries(membersOf(map));
}
function render2({ renderTemplate }, template, values) {
  const term = renderTemplate?.(template, values);
  return term === void 0 ? NOT_COMPUTED : term;
}
function cleaned(path3) {
  const rooted = path3.startsWith("/");
  const parts = [];
  for (const part of path3.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.length > 0 && parts.at(-1) !== "..") parts.pop();
    else if (!rooted) parts.push(part);
  }
  return (rooted ? "/" : "") + parts.join("/") || ".";
}
function basename(path3) {
  if (path3 === "") return ".";
  const trimmed2 = path3.replace(/\/+$/, "");
  return trimmed2 === "" ? "/" : trimmed2.slice(trimmed2.lastIndexOf("/") + 1);
}
function dirname(path3) {
  return cleaned(path3.slice(0, path3.lastIndexOf("/") + 1));
}

// src/platforms/terraform/expression/functions/number-format.ts
var ERROR = 1e-15;
var RADIX = { b: 2, o: 8, d: 10, x: 16, X: 16 };
function integerText(verb2, value) {
  if (isUnusual(verb2) || verb2.precision === 0 && value === 0) return void 0;
  const written = Math.abs(value).toString(RADIX[verb2.letter]);
  const digits = (verb2.letter === "X" ? written.toUpperCase() : written).padStart(verb2.precision ?? 0, "0");
  return withSign(verb2, value < 0, digits, verb2.precision === void 0);
}
function isUnusual({ flags }) {
  return flags.includes("#") || flags.includes("-") && flags.includes("0");
}
function floatText(verb2, value) {
  const written = magnitude(verb2, Math.abs(value));
  if (written === void 0 || isUnusual(verb2)) return void 0;
  const cased = verb2.letter === "E" || verb2.letter === "G" ? written.toUpperCase() : written;
  return withSign(verb2, value < 0, cased, true);
}
function magnitude({ letter, precision }, value) {
  const digits = precision ?? 6;
  if (digits > 100) return void 0;
  if (letter === "f") {
    if (Number.isSafeInteger(value)) return digits === 0 ? String(value) : `${value}.${"0".repeat(digits)}`;
    return certain(value, (near) => near.toFixed(digits));
  }
  if (letter === "g" || letter === "G") return precision === void 0 ? shortestText(value) : void 0;
  return certain(value, (near) => twoDigitExponent(near.toExponential(digits)));
}
function certain(value, write) {
  const written = write(value * (1 - ERROR));
  return write(value * (1 + ERROR)) === written && value < 1e15 ? write(value) : void 0;
}
function shortestText(value) {
  const decimal2 = decimalOf(value);
  if (decimal2 === void 0) return void 0;
  const { sign, scale } = decimal2;
  const digits = decimal2.digits.replace(/(?!^)0+$/, "");
  const exponent = decimal2.digits.length - scale - 1;
  if (value === 0) return "0";
  if (exponent < -4 || exponent >= SHORTEST_EXPONENT) {
    const mantissa = digits.length > 1 ? `${digits[0]}.${digits.slice(1)}` : digits;
    return sign + twoDigitExponent(`${mantissa}e${exponent < 0 ? "-" : "+"}${Math.abs(exponent)}`);
  }
  if (exponent < 0) return `${sign}0.${"0".repeat(-exponent - 1)}${digits}`;
  const whole2 = digits.slice(0, exponent + 1).padEnd(exponent + 1, "0");
  const fraction = digits.slice(exponent + 1);
  return sign + (fraction === "" ? whole2 : `${whole2}.${fraction}`);
}
var SHORTEST_EXPONENT = 6;
function twoDigitExponent(written) {
  return written.replace(/e([+-])(\d)$/, "e$10$2");
}
function withSign({ flags, width }, negative, digits, zeros) {
  const sign = negative ? "-" : flags.includes("+") ? "+" : flags.includes(" ") ? " " : "";
  if (flags.includes("-")) return (sign + digits).padEnd(width);
  if (flags.includes("0") && zeros) return sign + digits.padStart(width - sign.length, "0");
  return (sign + digits).padStart(width);
}

// src/platforms/terraform/expression/functions/format.ts
var FORMAT_FUNCTIONS = {
  format: ([specification = null, ...args]) => {
    const written = text3(specification);
    if (written === void 0) return void 0;
    if (isUnknown(written) || !isKnown(args)) return unknownOf(written, args);
    return format(written, args);
  },
  formatlist: formatList
};
var VERB = /%(?:%|([0#\-+ ]*)([1-9]\d*)?(?:\.(\d*))?(?:\[([1-9]\d*)\])?([A-Za-z]))/y;
function format(specification, args) {
  const parts = [];
  let [at, next, highest, size] = [0, 1, 0, 0];
  while (at < specification.length) {
    if (specification[at] !== "%") {
      const end = specification.indexOf("%", at);
      parts.push(specification.slice(at, end === -1 ? void 0 : end));
      at = end === -1 ? specification.length : end;
      continue;
    }
    VERB.lastIndex = at;
    const match = VERB.exec(specification);
    if (match === null) return void 0;
    at = VERB.lastIndex;
    const piece = match[5] === void 0 ? "%" : formatted(verbOf(match), args[Number(match[4] ?? next) - 1]);
    if (typeof piece !== "string") return piece;
    if (match[5] !== void 0) {
      const index = Number(match[4] ?? next);
      next = index + 1;
      highest = Math.max(highest, index);
    }
    parts.push(piece);
    size += piece.length;
    if (size > MAX_TEXT) return TOO_LARGE;
  }
  return highest < args.length ? void 0 : parts.join("");
}
function verbOf([, flags = "", width = "0", precision, , letter = ""]) {
  return {
    letter,
    flags,
    width: Number(width),
    precision: precision === void 0 ? void 0 : Number(precision)
  };
}
function formatted(verb2, arg) {
  if (arg === void 0 || arg === null && verb2.letter !== "v") return void 0;
  if (Math.max(verb2.width, verb2.precision ?? 0) > MAX_FORMAT_WIDTH) return TOO_LARGE;
  switch (verb2.letter) {
    case "v":
      return padded(verb2, asIs(verb2, arg));
    case "t": {
      const value = flag(arg);
      return typeof value === "boolean" ? String(value) : void 0;
    }
    case "s":
    case "q": {
      const value = text3(arg);
      if (typeof value !== "string") return value;
      const cut = verb2.precision ? charactersOf(value).slice(0, verb2.precision).join("") : value;
      return padded(verb2, verb2.letter === "q" ? quoted(cut) : cut);
    }
    default:
      return formattedNumber(verb2, arg);
  }
}
function formattedNumber(verb2, arg) {
  const value = number(arg);
  if (typeof value !== "number") return value;
  if ("bdoxX".includes(verb2.letter))
    return Number.isSafeInteger(value) ? integerText(verb2, value) ?? NOT_COMPUTED : void 0;
  return "eEfgG".includes(verb2.letter) ? floatText(verb2, value) ?? IMPRECISE : void 0;
}
function asIs(verb2, arg) {
  if (!verb2.flags.includes("#")) {
    if (typeof arg === "string") return arg;
    if (typeof arg === "number") return shortestText(arg);
  }
  return jsonText(arg);
}
function padded({ flags, width }, value) {
  if (value === void 0) return IMPRECISE;
  const missing2 = width - lengthOf(value);
  if (missing2 <= 0) return value;
  const padding = (flags.includes("0") ? "0" : " ").repeat(missing2);
  return flags.includes("-") ? value + padding : padding + value;
}
function formatList([specification = null, ...args]) {
  const written = text3(specification);
  if (written === void 0) return void 0;
  const unknowns = [written, ...args].filter(isUnknown);
  if (unknowns.length > 0) return unknownOf(...unknowns);
  const lengths = new Set(args.filter(isList).map(({ length: length3 }) => length3));
  if (lengths.size > 1) return void 0;
  const [length2 = 1] = lengths;
  if (length2 > MAX_ELEMENTS || length2 * String(written).length > MAX_TEXT) return TOO_LARGE;
  const results = [];
  let size = 0;
  for (let index = 0; index < length2; index++) {
    const taken2 = args.map((arg) => isList(arg) ? arg[index] ?? null : arg);
    const result = isKnown(taken2) ? format(String(written), taken2) : unknownOf(...taken2);
    if (result === void 0) return void 0;
    size += typeof result === "string" ? result.length : 0;
    if (size > MAX_TEXT) return TOO_LARGE;
    results.push(result);
  }
  return results;
}

// src/platforms/terraform/expression/functions/maps.ts
var MAP_FUNCTIONS = {
  keys: strict([mapping2], (map) => membersOf(map).map(([name]) => name)),
  lookup: (args) => args.length === 2 || args.length === 3 ? lookup(args) : void 0,
  merge,
  transpose: strict([mapping2], transpose),
  values: strict([mapping2], (map) => membersOf(map).map(([, value]) => value)),
  zipmap: strict(
    [textList, sequence],
    (names, values) => names.length === values.length ? mappingOf(names.map((name, index) => [name, values[index] ?? null])) : void 0
  )
};
function lookup([map = null, key = null, ...others]) {
  const name = text3(key);
  if (name === void 0 || !isMapping3(map) && !isUnknown(map)) return void 0;
  if (isUnknown(map) || isUnknown(name)) return unknownOf(map, name);
  const found2 = memberOf(map, name);
  return found2 === void 0 ? others[0] : found2;
}
function merge(maps) {
  if (!maps.every((map) => map === null || isMapping3(map) || isUnknown(map))) return void 0;
  const unknowns = maps.filter(isUnknown);
  if (unknowns.length > 0) return unknownOf(...unknowns);
  return Object.fromEntries(maps.filter(isMapping3).flatMap((map) => Object.entries(map)));
}
function transpose(map) {
  if (!isKnown(map)) return unknownOf(map);
  const transposed = /* @__PURE__ */ new Map();
  for (const [name, value] of membersOf(map)) {
    const texts = isList(value) ? textList(value) : void 0;
    if (texts === void 0 || isUnknown(texts)) return texts;
    for (const item of texts) transposed.set(item, [...transposed.get(item) ?? [], name]);
  }
  return mappingOf([...transposed].sort(([left], [right]) => compareTexts(left, right)));
}

// src/platforms/terraform/expression/functions/numeric.ts
var NEAR = 1e-9;
var NUMERIC_FUNCTIONS = {
  abs: strict([number], (value) => Math.abs(value)),
  ceil: strict([number], (value) => rounded(value, Math.ceil)),
  floor: strict([number], (value) => rounded(value, Math.floor)),
  log: strict([number, number], (value, base) => finite(Math.log(value) / Math.log(base))),
  max: variadic(
    [number],
    number,
    (first, others) => others.reduce((most, value) => Math.max(most, value), first)
  ),
  min: variadic(
    [number],
    number,
    (first, others) => others.reduce((least, value) => Math.min(least, value), first)
  ),
  parseint: strict([writtenNumber, integer], parseInteger),
  pow: strict([number, number], (value, power) => finite(value ** power)),
  range: variadic([number], number, rangeOf),
  signum: strict([integer], (value) => value === 0 ? 0 : Math.sign(value)),
  sum: strict([summands], sum)
};
function rounded(value, round) {
  const nearest = Math.round(value);
  if (value !== nearest && Math.abs(value - nearest) < NEAR * Math.max(1, Math.abs(value))) return IMPRECISE;
  return round(value) + 0;
}
function finite(value) {
  if (Number.isNaN(value)) return void 0;
  return Number.isFinite(value) ? value : IMPRECISE;
}
function writtenNumber(term) {
  if (typeof term === "string") return term;
  return isKnown(term) ? void 0 : unknownOf(term);
}
function parseInteger(written, base) {
  const [, sign, digits = ""] = /^([+-]?)([0-9A-Za-z]+)$/.exec(written) ?? [];
  if (base < 2 || base > 62 || digits === "") return void 0;
  let value = 0n;
  if (digits.length > MAX_DIGITS2) return IMPRECISE;
  for (const character of digits) {
    const digit = digitOf(character, base);
    if (digit >= base) return void 0;
    value = value * BigInt(base) + BigInt(digit);
  }
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) return IMPRECISE;
  return value === 0n ? 0 : Number(sign === "-" ? -value : value);
}
var MAX_DIGITS2 = 512;
function digitOf(character, base) {
  const code2 = character.charCodeAt(0);
  if (code2 <= 57) return code2 - 48;
  if (code2 >= 97) return code2 - 97 + 10;
  return code2 - 65 + (base <= 36 ? 10 : 36);
}
function rangeOf(first, others) {
  const [start, end] = others[0] === void 0 ? [0, first] : [first, others[0]];
  const step = others[1] ?? (end < start ? -1 : 1);
  if (others.length > 2 || step === 0 || (step < 0 ? end > start : end < start)) return void 0;
  if (![start, end, step].every(Number.isSafeInteger)) return fractionalRange(start, end, step);
  const count = Math.ceil((end - start) / step);
  return count > MAX_RANGE ? void 0 : Array.from({ length: count }, (_, index) => start + index * step);
}
function fractionalRange(start, end, step) {
  const decimals = [start, end, step].map(decimalOf);
  const scale = Math.max(...decimals.map((decimal2) => decimal2?.scale ?? Number.POSITIVE_INFINITY), 0);
  const unit = 10 ** scale;
  const [from, to, by] = [start, end, step].map((value) => Math.round(value * unit));
  if (![from, to, by, unit].every(Number.isSafeInteger)) return IMPRECISE;
  const whole2 = rangeOf(from ?? 0, [to ?? 0, by ?? 1]);
  return Array.isArray(whole2) ? whole2.map((value) => Number(value) / unit) : whole2;
}
function summands(term) {
  if (!isList(term)) return isKnown(term) ? void 0 : unknownOf(term);
  if (!isKnown(term)) return unknownOf(term);
  const values = term.map(number);
  if (values.some((value) => value === void 0)) return void 0;
  return values.every((value) => typeof value === "number") ? values : IMPRECISE;
}
function sum(values) {
  if (values.length === 0) return void 0;
  const decimals = values.map(decimalOf);
  const scale = Math.max(...decimals.map((decimal2) => decimal2?.scale ?? Number.POSITIVE_INFINITY), 0);
  if (scale > 20) return IMPRECISE;
  let total = 0n;
  for (const decimal2 of decimals) {
    if (decimal2 === void 0) return IMPRECISE;
    if (scale - decimal2.scale > 40) return IMPRECISE;
    total += BigInt(decimal2.sign + decimal2.digits) * 10n ** BigInt(scale - decimal2.scale);
  }
  const result = Number(total) / 10 ** scale;
  const exact = decimalOf(result);
  const same = exact && BigInt(exact.sign + exact.digits) * 10n ** BigInt(Math.max(0, scale - exact.scale)) === total;
  return same ? result : IMPRECISE;
}

// src/platforms/terraform/expression/functions/regexp/syntax.ts
var PatternError = class extends Error {
};
var UnsupportedPattern = class extends Error {
};

// src/platforms/terraform/expression/functions/regexp/compile.ts
function compile({ root, groups }) {
  const writer = new Writer();
  writer.write({ kind: "capture", index: 0, part: root });
  writer.emit({ kind: "match" });
  return { instructions: writer.instructions, groups };
}
function matchesNothing(node) {
  switch (node.kind) {
    case "character":
      return false;
    case "assertion":
      return true;
    case "sequence":
      return node.parts.every(matchesNothing);
    case "alternatives":
      return node.options.some(matchesNothing);
    case "capture":
      return matchesNothing(node.part);
    case "repeat":
      return node.min === 0 || matchesNothing(node.part);
  }
}
var Writer = class {
  instructions = [];
  emit(instruction) {
    if (this.instructions.push(instruction) > MAX_PATTERN_SIZE) throw new UnsupportedPattern();
    return instruction;
  }
  write(node) {
    switch (node.kind) {
      case "character":
      case "assertion":
        this.emit(node);
        break;
      case "sequence":
        for (const part of node.parts) this.write(part);
        break;
      case "capture":
        this.emit({ kind: "save", slot: node.index * 2 });
        this.write(node.part);
        this.emit({ kind: "save", slot: node.index * 2 + 1 });
        break;
      case "alternatives":
        this.#writeAlternatives(node.options);
        break;
      case "repeat":
        if (node.max === Number.POSITIVE_INFINITY) this.#writeLoop(node);
        else this.#writeCopies(node);
    }
  }
  get #here() {
    return this.instructions.length;
  }
  #writeAlternatives(options) {
    const ends = options.slice(0, -1).map((option) => {
      const skip = this.#optionally(true);
      this.write(option);
      const end = this.emit({ kind: "jump", to: 0 });
      skip(this.#here);
      return end;
    });
    for (const option of options.slice(-1)) this.write(option);
    for (const end of ends) end.to = this.#here;
  }
  /** `x{2,4}` as `xx(x(x)?)?` */
  #writeCopies({ part, min, max, greedy }) {
    for (let count = 0; count < min; count++) this.write(part);
    const skips = [];
    for (let count = min; count < max; count++) {
      skips.push(this.#optionally(greedy));
      this.write(part);
    }
    for (const skip of skips) skip(this.#here);
  }
  /** `x*` as `(x+)?`. What may match nothing is not repeated: engines do not agree on what the groups are then. */
  #writeLoop({ part, min, greedy }) {
    if (matchesNothing(part)) throw new UnsupportedPattern();
    for (let count = 1; count < min; count++) this.write(part);
    const skip = min === 0 ? this.#optionally(greedy) : void 0;
    const start = this.#here;
    this.write(part);
    const next = this.#here + 1;
    this.emit({ kind: "split", first: greedy ? start : next, second: greedy ? next : start });
    skip?.(this.#here);
  }
  /** What follows may be skipped: preferably if not greedy. The result says where to. */
  #optionally(greedy) {
    const next = this.#here + 1;
    const split = this.emit({ kind: "split", first: next, second: next });
    return (to) => {
      if (greedy) split.second = to;
      else split.first = to;
    };
  }
};

// src/platforms/terraform/expression/functions/regexp/match.ts
var TooManySteps = class extends Error {
};
function* matches(program, characters) {
  const attempts = new Attempts(program, characters);
  let from = 0;
  let lastEnd = -1;
  while (from <= characters.length) {
    const slots = firstMatch(program, characters, from, attempts);
    if (slots === void 0) return;
    const [start = 0, end = 0] = slots;
    if (end > start || start !== lastEnd) yield slots;
    lastEnd = end;
    from = end > start ? end : start + 1;
  }
}
var Attempts = class {
  #width;
  /** By step and place, the number of the last search that tried it. */
  #searches;
  #search = 0;
  #left = MAX_PATTERN_STEPS;
  constructor({ instructions }, characters) {
    this.#width = characters.length + 1;
    const size = instructions.length * this.#width;
    if (size > MAX_PATTERN_STEPS) throw new TooManySteps();
    this.#searches = new Uint32Array(size);
  }
  beginSearch() {
    this.#search++;
  }
  /** May the step be tried at this place? Only once in a search. */
  enter(step, at) {
    const index = step * this.#width + at;
    if (this.#searches[index] === this.#search) return false;
    if (--this.#left < 0) throw new TooManySteps();
    this.#searches[index] = this.#search;
    return true;
  }
};
function firstMatch(program, characters, from, attempts) {
  attempts.beginSearch();
  for (let start = from; start <= characters.length; start++) {
    const slots = matchAt(program, characters, start, attempts);
    if (slots !== void 0) return slots;
  }
  return void 0;
}
function matchAt({ instructions, groups }, characters, start, attempts) {
  const slots = Array((groups.length + 1) * 2).fill(void 0);
  const pending = [{ step: 0, at: start, restore: void 0 }];
  for (let thread = pending.pop(); thread !== void 0; thread = pending.pop()) {
    if (thread.restore !== void 0) {
      slots[thread.restore.slot] = thread.restore.value;
      continue;
    }
    let { step, at } = thread;
    while (attempts.enter(step, at)) {
      const instruction = instructions[step];
      if (instruction === void 0 || instruction.kind === "match") return [...slots];
      if (instruction.kind === "character") {
        const character = characters[at];
        if (character === void 0 || !instruction.matches(character)) break;
        at++;
      } else if (instruction.kind === "assertion") {
        if (!instruction.holds(characters, at)) break;
      } else if (instruction.kind === "save") {
        pending.push({ step: 0, at: 0, restore: { slot: instruction.slot, value: slots[instruction.slot] } });
        slots[instruction.slot] = at;
      } else if (instruction.kind === "split") {
        pending.push({ step: instruction.second, at, restore: void 0 });
        step = instruction.first;
        continue;
      } else {
        step = instruction.to;
        continue;
      }
      step++;
    }
  }
  return void 0;
}

// src/platforms/terraform/expression/functions/regexp/characters.ts
function code(character) {
  return character.codePointAt(0) ?? -1;
}
var isDigit = (value) => value >= 48 && value <= 57;
var isLower = (value) => value >= 97 && value <= 122;
var isUpper = (value) => value >= 65 && value <= 90;
var isLetter = (value) => isLower(value) || isUpper(value);
var isGraphic = (value) => value > 32 && value < 127;
var isWord = (value) => isLetter(value) || isDigit(value) || value === 95;
var isSpace = (value) => [9, 10, 12, 13, 32].includes(value);
var SHORTHANDS = { d: isDigit, s: isSpace, w: isWord };
var POSIX = {
  alnum: (value) => isLetter(value) || isDigit(value),
  alpha: isLetter,
  ascii: (value) => value < 128,
  blank: (value) => value === 9 || value === 32,
  cntrl: (value) => value < 32 || value === 127,
  digit: isDigit,
  graph: isGraphic,
  lower: isLower,
  print: (value) => value === 32 || isGraphic(value),
  punct: (value) => isGraphic(value) && !isLetter(value) && !isDigit(value),
  space: (value) => isSpace(value) || value === 11,
  upper: isUpper,
  word: isWord,
  xdigit: (value) => isDigit(value) || value >= 65 && value <= 70 || value >= 97 && value <= 102
};
function not(predicate) {
  return (value) => !predicate(value);
}
function shorthand(letter) {
  const own2 = Object.hasOwn(SHORTHANDS, letter) ? SHORTHANDS[letter] : void 0;
  if (own2 !== void 0) return own2;
  const opposite = Object.hasOwn(SHORTHANDS, letter.toLowerCase()) ? SHORTHANDS[letter.toLowerCase()] : void 0;
  return opposite && not(opposite);
}
function posix(name) {
  const plain2 = name.replace(/^\^/, "");
  const predicate = Object.hasOwn(POSIX, plain2) ? POSIX[plain2] : void 0;
  if (predicate === void 0) throw new PatternError();
  return name === plain2 ? predicate : not(predicate);
}
function unicode(name) {
  if (!/^[A-Z][A-Za-z_]*$/.test(name)) throw new UnsupportedPattern();
  try {
    const test = new RegExp(name.length <= 2 ? `\\p{${name}}` : `\\p{Script=${name}}`, "u");
    return (value) => test.test(String.fromCodePoint(value));
  } catch {
    throw new UnsupportedPattern();
  }
}
function ignoringCase(predicate) {
  return (value) => variants(value).some(predicate);
}
function variants(value) {
  const character = String.fromCodePoint(value);
  const all = [character, character.toLowerCase(), character.toUpperCase()];
  if (/^[sS]$/.test(character)) all.push("ſ");
  if (/^[kK]$/.test(character)) all.push("K");
  return all.filter((one) => one.length === String.fromCodePoint(code(one)).length).map(code);
}

// src/platforms/terraform/expression/functions/regexp/parse.ts
var NO_FLAGS = { ignoreCase: false, lines: false, dotAll: false, ungreedy: false };
var FLAG_NAMES = {
  i: "ignoreCase",
  m: "lines",
  s: "dotAll",
  U: "ungreedy"
};
var NEWLINE = 10;
var atStart = (_, at) => at === 0;
var atEnd = (characters, at) => at === characters.length;
var atLineStart = (characters, at) => at === 0 || characters[at - 1] === NEWLINE;
var atLineEnd = (characters, at) => at === characters.length || characters[at] === NEWLINE;
var atWordBoundary = (characters, at) => isWord(characters[at - 1] ?? -1) !== isWord(characters[at] ?? -1);
var insideWord = (characters, at) => !atWordBoundary(characters, at);
var ASSERTIONS = {
  A: atStart,
  b: atWordBoundary,
  B: insideWord,
  z: atEnd
};
var ESCAPES = { a: 7, f: 12, n: 10, r: 13, t: 9, v: 11 };
function parsePattern(source) {
  return new Parser(source).parse();
}
var Parser = class {
  #characters;
  #groups = [];
  #at = 0;
  #depth = 0;
  #flags = NO_FLAGS;
  constructor(source) {
    this.#characters = Array.from(source);
  }
  parse() {
    const root = this.#alternatives();
    if (this.#at < this.#characters.length) throw new PatternError();
    return { root, groups: this.#groups };
  }
  #alternatives() {
    if (++this.#depth > MAX_PATTERN_DEPTH) throw new UnsupportedPattern();
    const options = [];
    do
      options.push(this.#sequence());
    while (this.#take("|"));
    this.#depth--;
    return options.length === 1 && options[0] ? options[0] : { kind: "alternatives", options };
  }
  #sequence() {
    const parts = [];
    while (this.#at < this.#characters.length && !this.#looksAt("|") && !this.#looksAt(")")) {
      const start = this.#at;
      const part = this.#atom();
      if (part !== void 0 && !this.#startsQuote(start)) parts.push(this.#repeated(part));
      else if (this.#counts() !== void 0) throw new UnsupportedPattern();
      else if (part !== void 0) parts.push(part);
    }
    return { kind: "sequence", parts };
  }
  /** Of `\Q…\E` only the last character would be repeated, of `(?i)` what stands before it. */
  #startsQuote(at) {
    return this.#characters[at] === "\\" && this.#characters[at + 1] === "Q";
  }
  /** Undefined for `(?i)`, which changes the flags of what follows. */
  #atom() {
    const character = this.#next();
    switch (character) {
      case "(":
        return this.#group();
      case "[":
        return this.#character(this.#class());
      case "\\":
        return this.#escape();
      case ".":
        return { kind: "character", matches: this.#flags.dotAll ? () => true : (value) => value !== NEWLINE };
      case "^":
        return { kind: "assertion", holds: this.#flags.lines ? atLineStart : atStart };
      case "$":
        return { kind: "assertion", holds: this.#flags.lines ? atLineEnd : atEnd };
      case "*":
      case "+":
      case "?":
        throw new PatternError();
      default:
        return this.#literal(code(character));
    }
  }
  #repeated(part) {
    const counts = this.#counts();
    if (counts === void 0) return part;
    const greedy = this.#take("?") === this.#flags.ungreedy;
    const again = this.#at;
    if (this.#counts() !== void 0) throw new PatternError();
    this.#at = again;
    return { kind: "repeat", part, ...counts, greedy };
  }
  /** The counts of a repetition, if one stands here. A brace that is none stands for itself. */
  #counts() {
    if (this.#take("*")) return { min: 0, max: Number.POSITIVE_INFINITY };
    if (this.#take("+")) return { min: 1, max: Number.POSITIVE_INFINITY };
    if (this.#take("?")) return { min: 0, max: 1 };
    const match = /^\{(\d{1,5})(,(\d{1,5})?)?\}/.exec(
      this.#characters.slice(this.#at, this.#at + 14).join("")
    );
    if (match === null) return void 0;
    const min = Number(match[1]);
    const max = match[2] === void 0 ? min : Number(match[3] ?? Number.POSITIVE_INFINITY);
    const limit = match[3] === void 0 ? min : max;
    if (limit > MAX_PATTERN_REPEAT || min > max) throw new PatternError();
    this.#at += match[0].length;
    return { min, max };
  }
  #group() {
    const before = this.#flags;
    if (!this.#take("?")) return this.#capture(void 0);
    if (this.#take("P<") || this.#take("<")) {
      const name = this.#until(">");
      if (!/^\w+$/.test(name) || this.#groups.includes(name)) throw new PatternError();
      return this.#capture(name);
    }
    const flags = this.#readFlags();
    if (this.#take(")")) {
      this.#flags = flags;
      return void 0;
    }
    if (!this.#take(":")) throw new PatternError();
    this.#flags = flags;
    return this.#closed(before);
  }
  #capture(name) {
    this.#groups.push(name);
    const index = this.#groups.length;
    return { kind: "capture", index, part: this.#closed(this.#flags) };
  }
  /** The inside of a group and its `)`; flags set in it end with it. */
  #closed(outer) {
    const inside = this.#alternatives();
    if (!this.#take(")")) throw new PatternError();
    this.#flags = outer;
    return inside;
  }
  #readFlags() {
    const flags = { ...this.#flags };
    let value = true;
    for (; ; ) {
      if (this.#looksAt(")") || this.#looksAt(":")) return flags;
      const character = this.#next();
      const name = Object.hasOwn(FLAG_NAMES, character) ? FLAG_NAMES[character] : void 0;
      if (name !== void 0) flags[name] = value;
      else if (character === "-" && value) value = false;
      else throw new PatternError();
    }
  }
  #escape() {
    const letter = this.#next();
    const assertion = Object.hasOwn(ASSERTIONS, letter) ? ASSERTIONS[letter] : void 0;
    if (assertion !== void 0) return { kind: "assertion", holds: assertion };
    if (letter === "Q") return this.#quotedText();
    const predicate = this.#classEscape(letter);
    return predicate === void 0 ? this.#literal(this.#escapedCode(letter)) : this.#character(predicate);
  }
  /** `\Q…\E` */
  #quotedText() {
    const parts = [];
    while (this.#at < this.#characters.length && !this.#take("\\E"))
      parts.push(this.#literal(code(this.#next())));
    return { kind: "sequence", parts };
  }
  #classEscape(letter) {
    if (letter === "p" || letter === "P") {
      const name = this.#take("{") ? this.#until("}") : this.#next();
      const predicate = unicode(name.replace(/^\^/, ""));
      return letter === "P" === name.startsWith("^") ? predicate : not(predicate);
    }
    return shorthand(letter);
  }
  #escapedCode(letter) {
    const known3 = Object.hasOwn(ESCAPES, letter) ? ESCAPES[letter] : void 0;
    if (known3 !== void 0) return known3;
    if (letter === "x") {
      const digits = this.#take("{") ? this.#until("}") : this.#next() + this.#next();
      const value = /^[0-9a-fA-F]{1,8}$/.test(digits) ? Number.parseInt(digits, 16) : Number.NaN;
      if (!(value <= 1114111)) throw new PatternError();
      return value;
    }
    if (/[0-7]/.test(letter)) throw new UnsupportedPattern();
    if (/\w/.test(letter) && letter !== "_") throw new PatternError();
    if (code(letter) > 127) throw new PatternError();
    return code(letter);
  }
  #class() {
    const negated = this.#take("^");
    const predicates = [];
    for (let first = true; first || !this.#looksAt("]"); first = false) {
      if (this.#take("[:")) predicates.push(posix(this.#until(":]")));
      else predicates.push(this.#classItem(first));
    }
    this.#next();
    const inside = (value) => predicates.some((predicate) => predicate(value));
    const folded = this.#flags.ignoreCase ? ignoringCase(inside) : inside;
    return negated ? not(folded) : folded;
  }
  #classItem(first) {
    if (this.#looksAt("-") && !first && this.#characters[this.#at + 1] !== "]") throw new PatternError();
    const low = this.#classCharacter();
    if (typeof low !== "number") return low;
    if (!this.#looksAt("-") || this.#characters[this.#at + 1] === "]") return (value) => value === low;
    this.#next();
    const high = this.#classCharacter();
    if (typeof high !== "number" || high < low) throw new PatternError();
    return (value) => value >= low && value <= high;
  }
  #classCharacter() {
    const character = this.#next();
    if (character !== "\\") return code(character);
    const letter = this.#next();
    return this.#classEscape(letter) ?? this.#escapedCode(letter);
  }
  #literal(value) {
    return this.#character((other) => other === value);
  }
  #character(predicate) {
    return { kind: "character", matches: this.#flags.ignoreCase ? ignoringCase(predicate) : predicate };
  }
  #looksAt(text4) {
    for (let index = 0; index < text4.length; index++) {
      if (this.#characters[this.#at + index] !== text4[index]) return false;
    }
    return true;
  }
  #take(text4) {
    if (!this.#looksAt(text4)) return false;
    this.#at += text4.length;
    return true;
  }
  #until(end) {
    let text4 = "";
    while (!this.#take(end)) text4 += this.#next();
    return text4;
  }
  #next() {
    const character = this.#characters[this.#at++];
    if (character === void 0) throw new PatternError();
    return character;
  }
};

// src/platforms/terraform/expression/functions/regex.ts
var REGEX_FUNCTIONS = {
  regex: strict([text3, text3], (pattern, subject) => guarded(() => find(pattern, subject).next().value)),
  regexall: strict([text3, text3], (pattern, subject) => guarded(() => [...find(pattern, subject)])),
  replace: strict(
    [text3, text3, text3],
    (subject, part, replacement) => part.length > 1 && part.startsWith("/") && part.endsWith("/") ? guarded(() => replacePattern(subject, part.slice(1, -1), replacement)) : replaceText(subject, part, replacement)
  )
};
function guarded(work) {
  try {
    return work();
  } catch (error) {
    if (error instanceof TooManySteps) return TOO_LARGE;
    if (error instanceof UnsupportedPattern) return NOT_COMPUTED;
    if (error instanceof PatternError) return void 0;
    throw error;
  }
}
function* find(pattern, subject) {
  const program = compile(parsePattern(pattern));
  const named3 = program.groups.filter((name) => name !== void 0).length;
  if (named3 > 0 && named3 < program.groups.length) throw new PatternError();
  const characters = Array.from(subject);
  for (const slots of matches(program, codesOf(characters))) {
    const groups = program.groups.map((_, index) => groupText(characters, slots, index + 1));
    if (groups.length === 0) yield groupText(characters, slots, 0);
    else if (named3 === 0) yield groups;
    else yield mappingOf(program.groups.map((name, index) => [name ?? "", groups[index] ?? null]));
  }
  return void 0;
}
function codesOf(characters) {
  return characters.map((character) => character.codePointAt(0) ?? 0);
}
function groupText(characters, slots, group) {
  const [start, end] = [slots[group * 2], slots[group * 2 + 1]];
  return start === void 0 || end === void 0 ? null : characters.slice(start, end).join("");
}
function replaceText(subject, part, replacement) {
  const pieces = part === "" ? ["", ...subject, ""] : subject.split(part);
  const size = subject.length + pieces.length * replacement.length;
  return size > MAX_TEXT ? TOO_LARGE : pieces.join(replacement);
}
function replacePattern(subject, pattern, replacement) {
  const program = compile(parsePattern(pattern));
  const characters = Array.from(subject);
  const pieces = [];
  let [from, size] = [0, 0];
  for (const slots of matches(program, codesOf(characters))) {
    const [start = 0, end = 0] = slots;
    const piece = characters.slice(from, start).join("") + expand(replacement, program, (group) => groupText(characters, slots, group) ?? "");
    from = end;
    pieces.push(piece);
    size += piece.length;
    if (size > MAX_TEXT) return TOO_LARGE;
  }
  return pieces.join("") + characters.slice(from).join("");
}
var REFERENCE = /\$(?:\$|([A-Za-z0-9_]+)|\{([A-Za-z0-9_]+)\})/g;
function expand(replacement, { groups }, textOf4) {
  return replacement.replace(REFERENCE, (whole2, bare, braced) => {
    const name = bare ?? braced;
    if (name === void 0) return whole2 === "$$" ? "$" : whole2;
    const group = /^\d+$/.test(name) ? Number(name) : groups.indexOf(name) + 1 || groups.length + 1;
    return group <= groups.length ? textOf4(group) : "";
  });
}

// src/platforms/terraform/expression/functions/text.ts
var TEXT_FUNCTIONS = {
  chomp: strict([text3], (value) => trimmed(value, NOTHING5, NEWLINES)),
  endswith: strict([text3, text3], (value, suffix) => value.endsWith(suffix)),
  indent: strict([integer, text3], indent),
  join: variadic(
    [text3, textList],
    textList,
    (separator, first, others) => join2(separator, [first, ...others].flat())
  ),
  lower: strict([text3], (value) => recased(value, lower)),
  split: strict(
    [text3, text3],
    (separator, value) => separator === "" ? Array.from(value) : value.split(separator)
  ),
  startswith: strict([text3, text3], (value, prefix) => value.startsWith(prefix)),
  strcontains: strict([text3, text3], (value, part) => value.includes(part)),
  strrev: strict([text3], (value) => charactersOf(value).toReversed().join("")),
  substr: strict([text3, integer, integer], substring),
  title: strict([text3], title),
  trim: strict([text3, text3], (value, cutset) => trimmed(value, new Set(cutset), new Set(cutset))),
  trimprefix: strict(
    [text3, text3],
    (value, prefix) => value.startsWith(prefix) ? value.slice(prefix.length) : value
  ),
  trimspace: strict([text3], (value) => trimmed(value, SPACES, SPACES)),
  trimsuffix: strict(
    [text3, text3],
    (value, suffix) => value.endsWith(suffix) ? value.slice(0, value.length - suffix.length) : value
  ),
  upper: strict([text3], (value) => recased(value, upper))
};
var NOTHING5 = /* @__PURE__ */ new Set();
var NEWLINES = new Set("\r\n");
var SPACES = new Set(
  "	\n\v\f\r              \u2028\u2029  　"
);
function trimmed(value, atStart2, atEnd2) {
  const characters = Array.from(value);
  let [start, end] = [0, characters.length];
  while (start < end && atStart2.has(characters[start] ?? "")) start++;
  while (start < end && atEnd2.has(characters[end - 1] ?? "")) end--;
  return characters.slice(start, end).join("");
}
function indent(spaces, value) {
  if (spaces < 0) return void 0;
  const lines = value.split("\n");
  if (value.length + (lines.length - 1) * spaces > MAX_TEXT) return TOO_LARGE;
  return lines.join(`
${" ".repeat(lines.length > 1 ? spaces : 0)}`);
}
function join2(separator, items) {
  const size = items.reduce((length2, item) => length2 + item.length, separator.length * items.length);
  return size > MAX_TEXT ? TOO_LARGE : items.join(separator);
}
function substring(value, offset, length2) {
  const characters = charactersOf(value);
  const start = Math.max(0, offset < 0 ? offset + characters.length : offset);
  if (length2 === 0 && offset >= 0) return "";
  return characters.slice(start, length2 <= 0 ? void 0 : start + length2).join("");
}
var UNSETTLED = /[\u019b\u01c4-\u01cc\u01f1-\u01f3\u0264]/;
var LAST_SETTLED = 1279;
function isSettled(character) {
  if (character.length === 1 && character.charCodeAt(0) <= LAST_SETTLED) return !UNSETTLED.test(character);
  return character.toUpperCase() === character && character.toLowerCase() === character;
}
function recased(value, recase) {
  const characters = Array.from(value);
  return characters.every(isSettled) ? characters.map(recase).join("") : NOT_COMPUTED;
}
function upper(character) {
  return single2(character.toUpperCase()) ?? character;
}
function lower(character) {
  return character === "İ" ? "i" : single2(character.toLowerCase()) ?? character;
}
function single2(mapped) {
  return mapped.length === 1 || Array.from(mapped).length === 1 ? mapped : void 0;
}
var WORD = /[\p{L}\p{N}_]/u;
function title(value) {
  let before = " ";
  return recased(value, (character) => {
    const starts = isSeparator(before);
    before = character;
    return starts ? upper(character) : character;
  });
}
function isSeparator(character) {
  if (WORD.test(character)) return false;
  return character.charCodeAt(0) < 128 || SPACES.has(character);
}

// src/platforms/terraform/expression/functions/yaml.ts
function yamlFunctions(environment2) {
  return { yamldecode: decode3(environment2), yamlencode: strict([known], encode) };
}
function decode3({ readYaml }) {
  return strict([text3], (source) => {
    const value = readYaml?.(source);
    return value === void 0 ? NOT_COMPUTED : decoded(value);
  });
}
function encode(value) {
  const lines = linesOf(value);
  return lines === void 0 ? NOT_COMPUTED : `${lines.join("\n")}
`;
}
function linesOf(value) {
  if (isList(value)) return value.length === 0 ? ["[]"] : concatenated(value.map(itemLines));
  if (!isMapping3(value)) return scalarLines(value);
  const members2 = membersOf(value);
  if (members2.length === 0) return ["{}"];
  return concatenated(members2.map(([name, member]) => memberLines(name, member)));
}
function itemLines(item) {
  const lines = linesOf(item);
  return lines?.map((line, index) => index === 0 ? `- ${line}` : `  ${line}`);
}
function memberLines(name, member) {
  const key = scalarLines(name)?.[0];
  const lines = linesOf(member);
  if (key === void 0 || lines === void 0 || key.length > MAX_KEY) return void 0;
  const opens = isList(member) ? member.length > 0 : isMapping3(member) && lines[0] !== "{}";
  if (!opens) return [`${key}: ${lines[0] ?? ""}`];
  return [`${key}:`, ...lines.map((line) => isList(member) ? line : `  ${line}`)];
}
var MAX_KEY = 128;
var PLAIN = /^[\x20-\x7e]{0,60}$/;
function scalarLines(value) {
  if (typeof value === "string") return PLAIN.test(value) ? [JSON.stringify(value)] : void 0;
  const written = typeof value === "number" ? numberText(value) : String(value);
  return written === void 0 ? void 0 : [written];
}
function concatenated(groups) {
  return groups.includes(void 0) ? void 0 : groups.flatMap((lines) => lines ?? []);
}

// src/platforms/terraform/expression/functions/index.ts
var PURE = {
  ...BASE64_FUNCTIONS,
  ...CIDR_FUNCTIONS,
  ...COLLECTION_FUNCTIONS,
  ...CONVERSION_FUNCTIONS,
  ...CSV_FUNCTIONS,
  ...DATE_FUNCTIONS,
  ...FORMAT_FUNCTIONS,
  ...HASH_FUNCTIONS,
  ...JSON_FUNCTIONS,
  ...MAP_FUNCTIONS,
  ...NUMERIC_FUNCTIONS,
  ...REGEX_FUNCTIONS,
  ...SET_FUNCTIONS,
  ...TEXT_FUNCTIONS
};
function terraformFunctions(environment2) {
  const definitions = { ...PURE, ...fileFunctions(environment2), ...yamlFunctions(environment2) };
  return {
    call(name, args) {
      const plain2 = name.replace(/^core::/, "");
      const definition = Object.hasOwn(definitions, plain2) ? definitions[plain2] : void 0;
      if (definition === void 0) return unknown(`${name}()`);
      if (isTooLarge(args)) return named2(name, TOO_LARGE);
      const result = definition(args);
      if (result === void 0) return invalidCall(name);
      return named2(name, isTooLarge([result]) ? TOO_LARGE : result);
    }
  };
}
function isTooLarge(terms) {
  const { weight, depth } = measure(terms);
  return weight > MAX_WEIGHT || depth > MAX_DEPTH;
}
function named2(name, result) {
  if (result === NOT_COMPUTED) return unknown(`${name}()`);
  if (result === TOO_LARGE) return unknown(`${name}(): ${TOO_LARGE.$unknown}`);
  return result;
}

// src/platforms/terraform/root-functions.ts
var MAX_TEMPLATE_STEPS = 2e6;
function rootFunctions(root, files, readers, onProblem) {
  const fileAt = (path3) => {
    const file = /^[/~]/.test(path3) ? void 0 : resolved(root, path3);
    if (file === void 0 && files !== void 0) onProblem("outside");
    return file;
  };
  const budget = new Budget(MAX_TEMPLATE_STEPS);
  const templates = /* @__PURE__ */ new Map();
  const inTemplates = {
    call(name, args) {
      if (!/^(?:core::)?template(?:file|string)$/.test(name)) return functions.call(name, args);
      onProblem("nested-template");
      return unknown(`${name}() in a template`);
    }
  };
  const functions = terraformFunctions({
    readFile(path3) {
      const file = fileAt(path3);
      return file === void 0 ? void 0 : files?.read?.(file);
    },
    listFiles(path3, pattern) {
      const folder = fileAt(path3);
      const all = folder === void 0 ? void 0 : files?.list?.();
      return all && readers.matches && filesMatching(all, folder ?? "", pattern, readers.matches);
    },
    renderTemplate(template, variables2) {
      if (!templates.has(template)) templates.set(template, readers.templates.template(template));
      const expression = templates.get(template);
      const term = expression && rendered(expression, variables2, inTemplates, budget);
      if (budget.spent) onProblem("too-much");
      return term;
    },
    ...readers.yaml === void 0 ? {} : { readYaml: readers.yaml }
  });
  return functions;
}
function filesMatching(all, folder, pattern, matches2) {
  const prefix = folder === "" ? "" : `${folder}/`;
  const inside = all.filter((file) => file.startsWith(prefix)).map((file) => file.slice(prefix.length));
  if (inside.length === 0) return void 0;
  return inside.filter((file) => matches2(file, pattern)).sort(byText);
}
function rendered(expression, variables2, functions, budget) {
  const scope = {
    lookup([name = ""]) {
      const term2 = Object.hasOwn(variables2, name) ? variables2[name] : void 0;
      return term2 === void 0 ? void 0 : { term: term2, used: 1 };
    },
    functions
  };
  const term = evaluate2(expression, scope, budget);
  return budget.spent ? unknown("too much to compute") : term;
}

// src/platforms/terraform/program.ts
function readFolders(folder, readers, settings) {
  return new Program(folder, readers, settings).read();
}
var Program = class {
  constructor(folder, readers, settings) {
    this.folder = folder;
    this.readers = readers;
    this.settings = settings;
    const { documents } = folder;
    const isListing = ({ file }) => isInstalledListing(file);
    this.#plans = documents.flatMap((document) => this.planIn(document));
    this.#files = documents.flatMap((document) => this.treeOf(document));
    for (const [path3, inside] of groupBy(this.#files, ({ file }) => folderOf2(file))) {
      const origin = isInstalled(`${path3}/`) ? "installed" : "repository";
      this.#configurations.set(path3, new Configuration(path3, inside, origin));
    }
    const installed = documents.filter(isListing).map((listing) => [rootOfListing(listing.file), installedModules(listing)]);
    this.#calls = new ModuleCalls(
      this.#configurations,
      this.#evaluation,
      new Map(installed),
      readers.templates
    );
  }
  folder;
  readers;
  settings;
  #evaluation = new Evaluation();
  #files;
  #plans;
  #configurations = /* @__PURE__ */ new Map();
  #calls;
  read() {
    const { diagnostics } = this.#evaluation;
    for (const configuration of this.#configurations.values()) diagnostics.push(...configuration.diagnostics);
    return { resources: this.resources(), diagnostics };
  }
  /** Root by root, so that what one of them made can be forgotten before the next one is evaluated. */
  *resources() {
    const called = calledFolders(this.#configurations);
    for (const root of this.roots(called)) yield* [...resourcesOf(root, this.#evaluation)];
    for (const configuration of this.#configurations.values()) {
      const { folder, origin } = configuration;
      if (origin !== "repository" || !called.has(folder) || this.#calls.reached.has(folder)) continue;
      yield* [...resourcesOf(this.instance(configuration, "unseen"), this.#evaluation)];
    }
  }
  *roots(called) {
    const used = /* @__PURE__ */ new Set();
    const ways = [...this.#configurations.values()].flatMap(
      (configuration) => waysToApply(configuration, this.settings, called).map((way) => [configuration, way])
    );
    const owners = this.ownersOfPlans(ways.map(([configuration]) => configuration));
    for (const [configuration, way] of ways) {
      const plans = this.plansOf(configuration, way, owners);
      for (const plan of plans) used.add(plan);
      for (const plan of plans.length === 0 ? [void 0] : plans) {
        yield this.instance(configuration, this.inputsOf(configuration, way, plan));
      }
    }
    for (const plan of this.#plans) if (!used.has(plan)) yield this.rootOf(plan);
  }
  /** Of each plan the root module that it was made of: the one in its folder, or the one with most blocks in common. */
  ownersOfPlans(roots) {
    const owners = /* @__PURE__ */ new Map();
    for (const plan of this.#plans) {
      const folder = folderOf2(plan.document.file);
      const fitting = roots.map((root) => ({ root, isBeside: root.folder === folder, common: blocksInCommon(plan, root) })).filter(({ common }) => common > 0).sort((a, b) => Number(b.isBeside) - Number(a.isBeside) || b.common - a.common);
      if (fitting[0] !== void 0) owners.set(plan, fitting[0].root);
    }
    return owners;
  }
  /** The plans of a root module: the one that the settings name, or those that were made of it. */
  plansOf(configuration, settings, owners) {
    const { folder } = configuration;
    const named3 = settings?.plan === void 0 ? void 0 : resolved(folder, settings.plan);
    if (named3 !== void 0) {
      const plans = this.#plans.filter(({ document }) => document.file === named3);
      if (plans.length === 0) this.missing("plan", folder, named3);
      return plans;
    }
    return this.#plans.filter((plan) => owners.get(plan) === configuration);
  }
  /** A plan whose configuration is not at hand. */
  rootOf(plan) {
    const folder = folderOf2(plan.document.file);
    const configuration = new Configuration(
      folder,
      [planConfiguration(plan, this.readers.templates)],
      "plan"
    );
    return this.instance(configuration, {
      plan,
      files: [],
      named: [],
      read: this.readers.templates.expression
    });
  }
  instance(configuration, origin) {
    const files = origin === "unseen" ? void 0 : this.folder;
    const functions = rootFunctions(configuration.folder, files, this.readers, (problem) => {
      this.#evaluation.note(problem);
    });
    return new ModuleInstance(configuration, this.#calls, this.#evaluation, functions, origin);
  }
  inputsOf({ folder, variablesFiles }, settings, plan) {
    const named3 = (settings?.varFiles ?? []).flatMap((name) => {
      const path3 = resolved(folder, name);
      const found2 = this.#files.find(({ file }) => file === path3);
      if (found2 === void 0) this.missing("variables file", folder, path3);
      return found2 ?? [];
    });
    return { settings, plan, files: variablesFiles, named: named3, read: this.readers.templates.expression };
  }
  missing(what, folder, path3) {
    const message = `The configuration of wechat-policy names this ${what} for the root module ${folder || "."}; it is not in the repository.`;
    this.#evaluation.diagnostics.push(diagnostic("unresolved", "warning", message, path3 ?? folder));
  }
  planIn(document) {
    if (document instanceof HclDocument || !looksLikePlan(document.source.text)) return [];
    const plan = Plan.read(document);
    if (plan instanceof Plan) return [plan];
    this.#evaluation.diagnostics.push(diagnostic("unresolved", "warning", plan.problem, document.file));
    return [];
  }
  /** The tree of a configuration or variables file, whichever of Terraform's two syntaxes it is written in. */
  treeOf(document) {
    if (document instanceof HclDocument) return [document];
    const isVariables = isVariablesFile(document.file);
    if (!isVariables && !isConfigurationFile(document.file)) return [];
    const converted = isVariables ? variablesFromJson(document) : configurationFromJson(document, this.readers.templates);
    this.#evaluation.diagnostics.push(...converted.diagnostics);
    return [converted.document];
  }
};
function blocksInCommon({ root }, { declarations, calls }) {
  const planned = new Set(list(root["resources"]).map((resource2) => mapping(resource2)["address"]));
  const plannedCalls = Object.keys(mapping(root["module_calls"]));
  return declarations.filter(({ address }) => planned.has(address)).length + plannedCalls.filter((name) => calls.has(name)).length;
}
function waysToApply({ folder, origin }, settings, called) {
  const ways = (settings.roots ?? []).filter((root) => resolved("", root.folder) === folder);
  if (ways.length > 0) return ways;
  return origin === "installed" || called.has(folder) ? [] : [void 0];
}
function calledFolders(configurations) {
  const called = /* @__PURE__ */ new Set();
  for (const { folder, calls } of configurations.values()) {
    for (const { block } of calls.values()) {
      const source = moduleSource(argument(block, "source"), folder);
      if (source.kind === "folder" && source.folder !== folder) called.add(source.folder);
    }
  }
  return called;
}
function folderOf2(file) {
  return file.slice(0, Math.max(0, file.lastIndexOf("/")));
}

// src/platforms/terraform/secrets.ts
function secretsIn(documents) {
  const byFile = new Map(documents.map((document) => [document.file, document]));
  let names;
  return (file) => {
    const document = byFile.get(file);
    if (document === void 0) return [];
    names ??= new Set(documents.flatMap(sensitiveVariables));
    const spans = document instanceof HclDocument ? spansInHcl(document, names) : spansInJson(document, names);
    return spans.map((span) => document.rangeOf(span));
  };
}
function sensitiveVariables(document) {
  if (document instanceof HclDocument) {
    return document.body.blocks.filter((block) => block.type === "variable" && isSensitive(block)).flatMap(({ labels }) => labels.slice(0, 1));
  }
  return variablesInJson(document).flatMap(({ name, isSensitive: isSensitive2 }) => isSensitive2 ? [name] : []);
}
function spansInHcl({ file, body }, names) {
  const given = (attributes) => attributes.filter(({ name }) => names.has(name)).map(({ expression }) => expression);
  if (isVariablesFile(file)) return given(body.attributes).flatMap(literalsIn);
  const hidden = body.blocks.flatMap((block) => [
    ...hiddenIn(block),
    ...block.type === "module" ? given(block.body.attributes) : []
  ]);
  return [...hidden, ...sensitiveCallsIn(body)].flatMap(literalsIn);
}
function hiddenIn(block) {
  const name = block.type === "variable" ? "default" : block.type === "output" ? "value" : void 0;
  const attribute = name !== void 0 && isSensitive(block) ? attributeOf(block.body, name) : void 0;
  return attribute === void 0 ? [] : [attribute.expression];
}
function sensitiveCallsIn(tree) {
  return nodesIn(tree).filter((node) => node.kind === "call" && node.name === "sensitive");
}
function literalsIn(expression) {
  return nodesIn(expression).filter(({ kind }) => kind === "literal" || kind === "template").map(({ span }) => span);
}
function nodesIn(tree) {
  const found2 = [];
  const visit2 = (node) => {
    if (typeof node !== "object" || node === null) return;
    if ("kind" in node && "span" in node) found2.push(node);
    for (const [name, child] of Object.entries(node)) if (name !== "document") visit2(child);
  };
  visit2(tree);
  return found2;
}
function variablesInJson({ source, value }) {
  const found2 = [];
  const add = (variables2, at) => {
    for (const [name, content] of Object.entries(mapping(variables2))) {
      const { sensitive } = mapping(Array.isArray(content) ? content[0] : content);
      const pointer = join(at, name, ...Array.isArray(content) ? [0] : []);
      found2.push({ name, pointer, isSensitive: sensitive !== void 0 && sensitive !== false });
    }
  };
  if (!looksLikePlan(source.text)) {
    add(mapping(value)["variable"], "/variable");
    return found2;
  }
  const visit2 = (module, at) => {
    add(mapping(module)["variables"], join(at, "variables"));
    for (const [name, call] of Object.entries(mapping(mapping(module)["module_calls"])))
      visit2(mapping(call)["module"], join(at, "module_calls", name, "module"));
  };
  visit2(mapping(mapping(value)["configuration"])["root_module"], "/configuration/root_module");
  return found2;
}
function spansInJson(document, names) {
  const { file, value } = document;
  const pointers = variablesInJson(document).filter(({ isSensitive: isSensitive2 }) => isSensitive2).map(({ pointer }) => join(pointer, "default"));
  if (isVariablesFile(file)) pointers.push(...[...names].map((name) => join("", name)));
  for (const [call, content] of Object.entries(mapping(mapping(value)["module"]))) {
    if (isMapping2(content)) pointers.push(...[...names].map((name) => join("/module", call, name)));
  }
  return pointers.flatMap((pointer) => document.position(pointer)?.value ?? []);
}

// src/platforms/terraform/index.ts
function terraformWith(settings) {
  const named3 = new Set((settings.roots ?? []).map(({ folder, plan }) => plan && resolved(folder, plan)));
  const isPlan = (path3) => isPlanFile(path3) || named3.has(path3);
  return {
    name: "terraform",
    scope: "folder",
    claims: (path3) => {
      if (isInstalled(path3)) return isConfigurationFile(path3) || isInstalledListing(path3);
      const isOurs = isConfigurationFile(path3) || isVariablesFile(path3) || isPlan(path3);
      return isOurs && !`/${path3}`.includes("/.terraform/");
    },
    recognises: ({ file, text: text4 }) => !isPlan(file) || looksLikePlan(text4),
    readsWith({ file, text: text4 }, folders) {
      if (isInstalledListing(file)) return [rootOfListing(file), ...installedFolders(file, text4)];
      if (isPlan(file)) return looksLikePlan(text4) ? folders : [];
      const folder = folderOf3(file);
      return [...moduleFoldersIn(text4, folder), ...foldersNamedFor(folder, settings)];
    },
    read: async (folder) => ({
      ...readFolders(folder, await readersFor(folder.documents), settings),
      secretsIn: secretsIn(folder.documents)
    })
  };
}
async function readersFor(documents) {
  const calls = (name) => documents.some(({ source }) => name.test(source.text));
  const holdsTexts = documents.some(({ format: format2 }) => format2 !== "hcl") || calls(/\btemplate(?:file|string)\(/);
  return {
    templates: holdsTexts ? await loadedReader() : standaloneReader(),
    ...calls(/\byamldecode\(/) ? { yaml: yamlReader((await import("./yaml-EGFY24WX.js")).parseYaml) } : {},
    ...calls(/\bfileset\(/) ? { matches: matcher((await import("./picomatch-5JYZ2M22.js")).default) } : {}
  };
}
function yamlReader(parseYaml) {
  return (text4) => {
    const { documents, diagnostics } = parseYaml({ file: "", text: text4 });
    return documents.length === 1 && diagnostics.length === 0 ? documents[0]?.value : void 0;
  };
}
function matcher(picomatch) {
  const known3 = /* @__PURE__ */ new Map();
  return (path3, pattern) => {
    const matches2 = known3.get(pattern) ?? picomatch(pattern, { dot: true, noextglob: true, nonegate: true });
    known3.set(pattern, matches2);
    return matches2(path3);
  };
}
var terraform = terraformWith({});
function foldersNamedFor(folder, { roots = [] }) {
  return roots.filter((root) => resolved("", root.folder) === folder).flatMap(({ varFiles = [], plan }) => plan === void 0 ? varFiles : [...varFiles, plan]).map((name) => resolved(folder, name)).filter((file) => file !== void 0).map(folderOf3);
}
function folderOf3(file) {
  return file.slice(0, Math.max(0, file.lastIndexOf("/")));
}

// src/platforms/wechat/references.ts
var REFERENCE2 = /\$\{\s*([\w.-]*)[^{}]*\}|\{\{\s*\.?([\w.-]*)[^{}]*\}\}|#\{[^{}]*\}|@([\w.-]+)@|<%[=-]?\s*([\w.]*)[^%]*%>|%(\w+)%|\$([A-Za-z_]\w*)/g;
var STORED = /^(ENC\(|vault:|secret:\/\/|ssm:|kms:|sm:\/\/|op:\/\/|file:)/;
var PLACEHOLDER = /[<>*[\]]|你的|您的|请|域名|x{3}|\byour|example\.(?:com|org|net)|\bdomain\.com/i;
function addressValue(text4) {
  const names = [...text4.matchAll(REFERENCE2)].map(
    (match) => match.slice(1).find((name) => name) ?? "an expression"
  );
  if (names.length > 0 && !text4.startsWith("http://")) return unknown(names.join(", "));
  if (STORED.test(text4)) return unknown("a secret store");
  return PLACEHOLDER.test(text4) ? unknown("what replaces a placeholder") : text4;
}

// src/platforms/wechat/stage.ts
var EXAMPLE = /(?:^|[._-])(?:example|sample|template|tmpl|dist|tpl)(?:[._-]|$)/i;
var DEVELOPMENT = /(?:^|[._-])(?:dev|develop|development|local|test|testing|unittest|junit)(?:[._-]|$)/i;
var TEST_FOLDER = /(?:^|\/)(?:test|tests|__tests__|testdata|fixtures)\//i;
function stageOf(file, profile) {
  const name = file.slice(file.lastIndexOf("/") + 1);
  if (EXAMPLE.test(name)) return "example";
  if (DEVELOPMENT.test(name) || TEST_FOLDER.test(file)) return "development";
  if (profile === void 0) return void 0;
  const profiles = profile.split(/[\s,|&()]+/).filter((each) => each !== "");
  return profiles.length > 0 && profiles.every((each) => DEVELOPMENT.test(each)) ? "development" : void 0;
}

// src/platforms/wechat/resource.ts
var PLATFORM2 = "wechat";
function resourceAt(document, at, { context, ...described }) {
  return {
    platform: PLATFORM2,
    file: document.file,
    ...described,
    ...context === void 0 ? {} : { context },
    locate: (pointer) => ({
      location: document.locate(pointer === "" ? headOf(at) : at + pointer),
      related: []
    }),
    extent: () => document.extent(at)
  };
}
function headOf(at) {
  return join(at, "");
}

// src/platforms/wechat/traced-resource.ts
function tracedResource({ context, ...described }, origins, home) {
  return {
    platform: PLATFORM2,
    file: home.document.file,
    ...described,
    ...context === void 0 ? {} : { context },
    locate: (pointer) => ({ location: locationOf(pointer, origins, home), related: [] }),
    extent: () => extentOf([home, ...origins.values()])
  };
}
function locationOf(pointer, origins, home) {
  for (let known3 = pointer; known3 !== ""; known3 = parentOf(known3)) {
    const origin = origins.get(known3);
    if (origin !== void 0) return origin.document.locate(origin.pointer + pointer.slice(known3.length));
  }
  const missing2 = pointer === "" ? headOf(home.pointer) : home.pointer + pointer;
  return home.document.locate(missing2);
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

// src/platforms/wechat/account.ts
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
function accountResources(declared3) {
  const filledByAny = /* @__PURE__ */ new Map();
  for (const { kind, name, filled } of declared3) {
    const slots = filledByAny.get(addressOf4(kind, name)) ?? /* @__PURE__ */ new Set();
    for (const slot2 of filled.keys()) slots.add(slot2);
    filledByAny.set(addressOf4(kind, name), slots);
  }
  return declared3.map((account) => {
    const { kind, name, filled, open = false } = account;
    const others = filledByAny.get(addressOf4(kind, name));
    const slots = kind.slots.map((slot2) => slot2.name).filter((slot2) => !filled.has(slot2));
    const elsewhere = open ? slots : slots.filter((slot2) => others?.has(slot2));
    return accountResource(account, elsewhere, overridden(account, declared3));
  });
}
var COMMON = /(?:^|\/)(?:(?:application|bootstrap)\.(?:ya?ml|properties)|\.env)$/i;
function overridden(account, declared3) {
  const isCommon = ({ home, profile }) => profile === void 0 && COMMON.test(home.document.file);
  if (!isCommon(account)) return [];
  const specific = declared3.filter(
    (other) => !isCommon(other) && addressOf4(other.kind, other.name) === addressOf4(account.kind, account.name) && stageOf(other.home.document.file, other.profile) === void 0
  );
  return [...account.filled.keys()].filter((slot2) => specific.some(({ filled }) => filled.has(slot2)));
}
function accountResource(account, elsewhere, overrides) {
  const { kind, name, filled, home, profile } = account;
  const value = {};
  const origins = /* @__PURE__ */ new Map();
  for (const slot2 of kind.slots) {
    const written = filled.get(slot2.name);
    if (written === void 0) continue;
    value[slot2.name] = slot2.value !== "text" && written.text !== "" ? addressValue(written.text) : written.text;
    origins.set(join("", slot2.name), { document: home.document, pointer: written.pointer });
  }
  const stage = stageOf(home.document.file, profile);
  const context = {
    ...stage === void 0 ? {} : { stage },
    ...elsewhere.length === 0 ? {} : { elsewhere },
    ...overrides.length === 0 ? {} : { overridden: overrides }
  };
  return tracedResource({ type: kind.type, address: addressOf4(kind, name), value, context }, origins, home);
}
function addressOf4(kind, name) {
  return `${kind.type}.${name}`;
}
function textOf3(value) {
  if (value === null) return "";
  if (typeof value === "string") return value.trim();
  return typeof value === "number" || typeof value === "boolean" ? String(value) : void 0;
}

// src/platforms/wechat/comments.ts
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
    platform: PLATFORM2,
    type,
    address: `${type}.${key}`,
    file: document.file,
    value: { [secret]: value },
    ...stage === void 0 ? {} : { context: { stage } },
    locate: () => ({ location: document.at(span), related: [] }),
    extent: () => document.at(span)
  };
}

// src/platforms/wechat/paths.ts
function baseName(path3) {
  return path3.slice(path3.lastIndexOf("/") + 1);
}
function inFolder(folder, name) {
  return folder.path === "" ? name : `${folder.path}/${name}`;
}
function hasSibling(folder, names) {
  return names.some((name) => folder.exists(inFolder(folder, name)));
}
function hasAbove(folder, name, levels) {
  let path3 = folder.path;
  for (let level = 0; level < levels && path3 !== ""; level++) {
    path3 = path3.slice(0, Math.max(0, path3.lastIndexOf("/")));
    if (folder.exists(path3 === "" ? name : `${path3}/${name}`)) return true;
  }
  return false;
}
function documentsNamed(folder, name) {
  return folder.documents.filter((document) => baseName(document.file) === name);
}

// src/platforms/wechat/values.ts
function isFields(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isText2(value) {
  return typeof value === "string" && value !== "";
}
function listOf2(value) {
  return Array.isArray(value) ? value : [];
}
function setField(target, key, value) {
  Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
}

// src/platforms/wechat/access-rules.ts
var OPERATIONS = /* @__PURE__ */ new Set(["read", "write", "create", "update", "delete", "invoke"]);
var CLOUDBASE_EXPRESSION = /\b(?:auth|doc|resource|request)\s*(?:\.|[!=]=)/;
var CLOUDBASE_FILES = ["cloudbaserc.json", "cloudbaserc.js", "project.config.json"];
var LEVELS_TO_CLOUDBASE = 4;
var accessRules = {
  claims: (path3) => /(?:^|[./-])rules?\.json$/i.test(path3),
  mayBe: (text4) => /"(?:read|write|invoke)"/.test(text4),
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
function namedRules(value, at) {
  if (isAccessRule(value)) return [{ at, rule: value }];
  if (Array.isArray(value))
    return whole(value.map((item, index) => listedRule(item, join(at, index))));
  if (!isFields(value)) return void 0;
  const inside = at === "" && "rules" in value ? namedRules(value["rules"], "/rules") : void 0;
  return inside ?? whole(
    Object.entries(value).map(
      ([name, rule]) => isAccessRule(rule) ? { at: join(at, name), rule, name } : void 0
    )
  );
}
function listedRule(item, at) {
  if (!isFields(item)) return void 0;
  const operations = Object.entries(item).filter(([key]) => OPERATIONS.has(key));
  const rule = Object.fromEntries(operations);
  const name = ["path", "collection", "collectionName", "name"].map((key) => item[key]).find(isText2);
  return isAccessRule(rule) && name !== void 0 ? { at, rule, name } : void 0;
}
function whole(rules) {
  const found2 = rules.filter((rule) => rule !== void 0);
  return found2.length > 0 && found2.length === rules.length ? found2 : void 0;
}
function speaksCloudBase(rule) {
  return Object.values(rule).some(
    (expression) => typeof expression === "string" && CLOUDBASE_EXPRESSION.test(expression)
  );
}
function standsInCloudBase(folder) {
  return hasSibling(folder, CLOUDBASE_FILES) || CLOUDBASE_FILES.some((name) => hasAbove(folder, name, LEVELS_TO_CLOUDBASE));
}
function typeOf3(file, rule) {
  if ("invoke" in rule) return "cloudbase_function_rule";
  return /storage|bucket/i.test(baseName(file)) ? "cloudbase_storage_rule" : "cloudbase_database_rule";
}
function resource(document, { at, rule, name }) {
  const home = { document, pointer: at };
  const type = typeOf3(document.file, rule);
  const value = { ...name === void 0 ? {} : { collection: name }, aclRule: rule };
  const address = `${type}.${name ?? baseName(document.file).replace(/\.json$/i, "")}`;
  return tracedResource({ type, address, value }, /* @__PURE__ */ new Map([["/aclRule", home]]), home);
}

// src/platforms/wechat/project.ts
var SHARED = "project.config.json";
var PRIVATE = "project.private.config.json";
var COMPILE_TYPES = /* @__PURE__ */ new Set([
  "miniprogram",
  "plugin",
  "game",
  "gamePlugin",
  "miniprogramPlugin"
]);
var WECHAT_APP_ID = /^(?:wx|touristappid$|\$\{|\{\{|<%)/;
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
  read(documents) {
    const shared = documents.find(
      (document) => baseName(document.file) === SHARED && isProject(document.value)
    );
    const isForeign2 = shared === void 0 && documents.some((document) => baseName(document.file) === SHARED);
    const own2 = documents.find(
      (document) => baseName(document.file) === PRIVATE && isPrivate(document.value)
    );
    const home = shared ?? (isForeign2 ? void 0 : own2);
    return home === void 0 ? [] : [merge2(home, shared, own2)];
  }
};
function isProject(value) {
  if (!isFields(value)) return false;
  const appId = value["appid"];
  if (isText2(appId) && !WECHAT_APP_ID.test(appId)) return false;
  if ("qqappid" in value) return false;
  if (!isFields(value["setting"]) && !isText2(value["miniprogramRoot"])) return false;
  return isText2(appId) || COMPILE_TYPES.has(value["compileType"]);
}
function isPrivate(value) {
  if (!isFields(value)) return false;
  const appId = value["appid"];
  if (isText2(appId) && !WECHAT_APP_ID.test(appId)) return false;
  return isFields(value["setting"]) || isFields(value["condition"]);
}
function merge2(home, shared, own2) {
  const value = {};
  const setting = {};
  const origins = /* @__PURE__ */ new Map();
  for (const document of [shared, own2]) {
    if (document === void 0 || !isFields(document.value)) continue;
    for (const [key, child] of Object.entries(document.value)) {
      const pointer = join("", key);
      if (key === "setting" && isFields(child)) {
        if (!origins.has(pointer)) origins.set(pointer, { document, pointer });
        for (const [name, choice] of Object.entries(child)) {
          if (document === own2 && SHARED_ONLY.has(name)) continue;
          const at = join(pointer, name);
          setField(setting, name, choice);
          origins.set(at, { document, pointer: at });
        }
        setField(value, key, setting);
      } else {
        setField(value, key, child);
        origins.set(pointer, { document, pointer });
      }
    }
  }
  const described = { type: "wechat_project", address: "wechat_project", value };
  return tracedResource(described, origins, { document: home, pointer: "" });
}

// src/platforms/wechat/nearest-project.ts
var PROJECT = "project.config.json";
function nearestProject(folder, levels) {
  const own2 = documentsNamed(folder, PROJECT)[0];
  if (own2 !== void 0) return isProject(own2.value) ? { path: folder.path, value: own2.value } : void 0;
  let path3 = folder.path;
  for (let level = 0; level < levels && path3 !== ""; level++) {
    path3 = path3.slice(0, Math.max(0, path3.lastIndexOf("/")));
    const file = path3 === "" ? PROJECT : `${path3}/${PROJECT}`;
    if (!folder.exists(file)) continue;
    const value = parsed2(folder.read?.(file));
    return isProject(value) ? { path: path3, value } : void 0;
  }
  return void 0;
}
function dependsOn(folder, name) {
  const file = folder.path === "" ? "package.json" : `${folder.path}/package.json`;
  const text4 = folder.exists(file) ? folder.read?.(file) : void 0;
  return text4?.includes(`"${name}"`) ?? false;
}
function rootOf2(project2, key) {
  const written = project2.value[key];
  if (typeof written !== "string") return void 0;
  const parts = `${project2.path}/${written}`.split("/").filter((part) => part !== "" && part !== ".");
  return parts.join("/");
}
function parsed2(text4) {
  try {
    return text4 === void 0 ? void 0 : JSON.parse(text4.replace(/^\uFEFF/, ""));
  } catch {
    return void 0;
  }
}

// src/platforms/wechat/cloud-function.ts
var LEVELS_TO_PROJECT = 4;
var cloudFunction = {
  claims: (path3) => baseName(path3) === "config.json",
  mayBe: (text4) => /"(?:openapi|triggers)"/.test(text4),
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
  const root = project2 === void 0 ? void 0 : rootOf2(project2, "cloudfunctionRoot");
  return root !== void 0 && root !== "" && folder.path.startsWith(`${root}/`);
}

// src/platforms/wechat/account-kinds.ts
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
var ACCOUNT = { type: "wechat_account", slots: APP_SLOTS, marks: APP_MARKS };
var OFFICIAL_ACCOUNT2 = { ...ACCOUNT, type: "wechat_official_account" };
var MINI_PROGRAM_ACCOUNT = { ...ACCOUNT, type: "wechat_mini_program_account" };
var OPEN_PLATFORM2 = {
  ...ACCOUNT,
  type: "wechat_open_platform",
  slots: APP_SLOTS.map(
    (it) => it.name === "appId" ? slot("appId", "text", "componentappid") : it.name === "appSecret" ? { ...it, keys: [...it.keys, "componentsecret", "componentappsecret"] } : it
  )
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
  marks: ["corpId", "agentId", "secret", "messageAuditPrivateKey"]
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
    slot("notifyUrl", "address", "paynotifyurl", "notifypayurl"),
    slot("refundNotifyUrl", "address", "notifyrefundurl"),
    slot("payScoreNotifyUrl", "address"),
    slot("signType", "setting", "paysigntype"),
    slot("sandbox", "setting", "usesandboxenv", "usesandbox", "sandboxenv", "issandbox"),
    slot("apiHost", "address", ...API_HOST_KEYS, "paybaseurl")
  ],
  marks: ["mchId", "apiV2Key", "apiV3Key", "privateKey", "privateKeyPath", "notifyUrl"]
};

// src/platforms/wechat/variables.ts
var FAMILIES = [
  [family("(?:WECHAT|WEIXIN|WX)_?PAY(?:MENT)?"), PAY_MERCHANT],
  [
    family("WECOM|WEWORK|WORK_?(?:WECHAT|WEIXIN|WX)|(?:WECHAT|WEIXIN|WX)_?(?:WORK|CP)|QYWX|QYWEIXIN"),
    WECOM_APP
  ],
  [family("(?:WECHAT|WEIXIN|WX)_?OPEN(?:_?PLATFORM)?"), OPEN_PLATFORM2],
  [
    family(
      "(?:(?:WECHAT|WEIXIN|WX)_?)?MINI_?(?:PROGRAM|APP)|(?:WECHAT|WEIXIN|WX)_?(?:MINI|XCX|MA)|WXAPP|WXA"
    ),
    MINI_PROGRAM_ACCOUNT
  ],
  [family("(?:WECHAT|WEIXIN|WX)_?(?:OFFICIAL(?:_?ACCOUNT)?|OA|MP|GZH|OFFIACCOUNT)"), OFFICIAL_ACCOUNT2],
  [family("WECHAT|WEIXIN|WX"), ACCOUNT]
];
var PAY_ALONE = /^(?:PAY_)?((?:MCH|API_?V3|MERCHANT_SERIAL)\w+)$/;
var PAY_REST = /^(?:MCH|API_?V[23]|MERCHANT|PAY_)/;
var WECOM_REST = /^(?:CORP|AGENT)/;
var PLAIN2 = /^(?:APP_?ID|APP_?SECRET)$/;
var WECHAT_APP_ID2 = /^wx[0-9a-f]{16}$/;
var FOREIGN = /ALIPAY|BAIDU|DINGTALK|DOUYIN|FEISHU|KUAISHOU|TOUTIAO/;
var SPEAKS_OF_WECHAT = /wx|wechat|weixin|wecom|wework|qywx|mini_?program|mini_?app|mch|api_?v3/i;
function variablesOf(map, at) {
  if (!isFields(map)) return [];
  return Object.entries(map).map(([name, value]) => ({ name, value, pointer: join(at, name) }));
}
function accountsInVariables(document, variables2) {
  const groups = /* @__PURE__ */ new Map();
  for (const { name, value, pointer } of variables2) {
    const text4 = textOf3(value);
    const assigned = assign(constantCase(name));
    if (text4 === void 0 || assigned === void 0) continue;
    const key = keyOf5(assigned.kind, assigned.group);
    const group = groups.get(key) ?? { ...assigned, filled: /* @__PURE__ */ new Map() };
    if (!group.filled.has(assigned.slot)) group.filled.set(assigned.slot, { text: text4, pointer });
    groups.set(key, group);
  }
  adoptByWecom(groups);
  return [...groups.values()].filter(isDeclared).map(({ kind, group, filled }) => ({
    kind,
    name: group,
    filled,
    home: { document, pointer: firstOf(filled) }
  }));
}
function keyOf5(kind, group) {
  return `${kind.type} ${group}`;
}
function adoptByWecom(groups) {
  for (const { kind, group, filled } of [...groups.values()]) {
    const general = groups.get(keyOf5(ACCOUNT, group));
    if (kind !== WECOM_APP || general === void 0) continue;
    for (const [slot2, written] of general.filled) {
      const own2 = slotOf(WECOM_APP, slot2)?.name;
      if (own2 !== void 0 && !filled.has(own2)) filled.set(own2, written);
    }
    groups.delete(keyOf5(ACCOUNT, group));
  }
}
function isDeclared({ kind, group, filled }) {
  if (!isAccount(kind, filled)) return false;
  return group !== PLAIN_GROUP || WECHAT_APP_ID2.test(filled.get("appId")?.text ?? "");
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
  const plain2 = PLAIN2.test(name) ? slotOf(ACCOUNT, name) : void 0;
  if (plain2 !== void 0) return { kind: ACCOUNT, group: PLAIN_GROUP, slot: plain2.name };
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

// src/platforms/wechat/cloudbase.ts
var NAME = /^cloudbaserc(?:\.[\w-]+)*\.json$/;
var KEYS = ["envId", "functions", "framework", "functionRoot", "databases"];
var DATABASE_PLUGIN = /framework-plugin-database(?:@|$)/;
var FUNCTION_PLUGIN = /framework-plugin-function(?:@|$)/;
var cloudbase = {
  claims: (path3) => NAME.test(baseName(path3)),
  mayBe: (text4) => KEYS.some((key) => text4.includes(`"${key}"`)),
  read: (documents) => documents.flatMap(resourcesIn)
};
function resourcesIn(document) {
  const { value } = document;
  if (!isFields(value) || !KEYS.some((key) => key in value)) return [];
  const type = "cloudbase_environment";
  const plugins = pluginsOf(value);
  const inputs = (use, key) => plugins.filter((plugin2) => use.test(plugin2.use)).map((plugin2) => join(plugin2.inputs, key));
  return [
    resourceAt(document, "", { type, address: type, value }),
    ...plugins.flatMap(
      ({ inputs: inputs2, variables: variables2 }) => accountResources(accountsInVariables(document, variablesOf(variables2, join(inputs2, "envVariables"))))
    ),
    ...["/functions", ...inputs(FUNCTION_PLUGIN, "functions")].flatMap((at) => functionsAt(document, at)),
    ...["/databases", ...inputs(DATABASE_PLUGIN, "collections")].flatMap((at) => collectionsAt(document, at))
  ];
}
function pluginsOf(value) {
  const framework = value["framework"];
  const plugins = isFields(framework) ? framework["plugins"] : void 0;
  if (!isFields(plugins)) return [];
  return Object.entries(plugins).flatMap(
    ([name, plugin2]) => isFields(plugin2) && isText2(plugin2["use"]) ? [
      {
        use: plugin2["use"],
        inputs: join("", "framework", "plugins", name, "inputs"),
        variables: isFields(plugin2["inputs"]) ? plugin2["inputs"]["envVariables"] : void 0
      }
    ] : []
  );
}
function functionsAt(document, at) {
  return fieldsAt(document, at).flatMap(([pointer, value]) => {
    const type = "cloudbase_function";
    const address = isText2(value["name"]) ? `${type}.${value["name"]}` : type;
    return [
      resourceAt(document, pointer, { type, address, value }),
      ...accountResources(
        accountsInVariables(document, variablesOf(value["envVariables"], join(pointer, "envVariables")))
      )
    ];
  });
}
function collectionsAt(document, at) {
  return fieldsAt(document, at).flatMap(([pointer, written]) => {
    const collection2 = written["collectionName"] ?? written["collection"] ?? written["name"];
    if (!isText2(collection2)) return [];
    const origins = /* @__PURE__ */ new Map();
    const value = { collection: collection2 };
    for (const key of ["aclTag", "aclRule"]) {
      if (written[key] === void 0) continue;
      value[key] = key === "aclRule" ? ruleOf(written[key]) : written[key];
      origins.set(join("", key), { document, pointer: join(pointer, key) });
    }
    const type = "cloudbase_database_rule";
    return [
      tracedResource({ type, address: `${type}.${collection2}`, value }, origins, { document, pointer })
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
function fieldsAt(document, at) {
  let list3 = document.value;
  for (const key of segmentsOf(at)) list3 = isFields(list3) ? list3[key] : void 0;
  return listOf2(list3).flatMap(
    (item, index) => isFields(item) ? [[join(at, index), item]] : []
  );
}

// src/platforms/wechat/container.ts
var COMPANIONS = ["minNum", "maxNum", "envParams", "executeSQLs", "policyType", "policyDetails"];
var container = {
  claims: (path3) => baseName(path3) === "container.config.json",
  mayBe: (text4) => text4.includes("containerPort"),
  read: (documents) => documents.flatMap((document) => {
    const { value } = document;
    if (!isFields(value) || !("containerPort" in value)) return [];
    if (!COMPANIONS.some((key) => key in value)) return [];
    const type = "wechat_cloud_run_service";
    return [
      resourceAt(document, "", { type, address: type, value }),
      ...accountResources(accountsInVariables(document, variablesOf(value["envParams"], "/envParams")))
    ];
  })
};

// src/platforms/wechat/dotenv.ts
var dotenv = {
  claims: (path3) => formatOf(path3) === "dotenv",
  mayBe: (text4) => SPEAKS_OF_WECHAT.test(text4),
  read: (documents) => accountResources(
    documents.flatMap((document) => accountsInVariables(document, variablesOf(document.value, "")))
  )
};

// src/platforms/wechat/binding.ts
function bind2(document) {
  const root = { name: "", pointer: "", children: /* @__PURE__ */ new Map(), written: void 0 };
  visit(document.value, "", root);
  return root;
}
function bindingAt(root, ...keys) {
  let node = root;
  for (const key of keys) node = node?.children.get(key);
  return node;
}
function visit(value, pointer, node) {
  const text4 = textOf3(value);
  if (text4 !== void 0) {
    node.written = { text: text4, pointer };
    return;
  }
  if (typeof value !== "object" || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    const at = join(pointer, key);
    const into = Array.isArray(value) ? childOf(node, key, `${node.name}[${key}]`, at) : descend(node, key, at);
    visit(child, at, into);
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
  const known3 = node.children.get(key);
  if (known3 !== void 0) return known3;
  const child = { name, pointer, children: /* @__PURE__ */ new Map(), written: void 0 };
  node.children.set(key, child);
  return child;
}

// src/platforms/wechat/settings.ts
var ROOTS = ["wx", "wechat", "weixin"];
var PREFIXES = [
  ["mp", OFFICIAL_ACCOUNT2],
  ["miniapp", MINI_PROGRAM_ACCOUNT],
  ["open", OPEN_PLATFORM2],
  ["cp", WECOM_APP],
  ["pay", PAY_MERCHANT],
  // The modules of EasyWeChat, in versions 4 to 6, and what people write.
  ["officialaccount", OFFICIAL_ACCOUNT2],
  ["miniprogram", MINI_PROGRAM_ACCOUNT],
  ["mini", MINI_PROGRAM_ACCOUNT],
  ["openplatform", OPEN_PLATFORM2],
  ["work", WECOM_APP],
  ["payment", PAY_MERCHANT]
];
var JOINED = new Map(
  ROOTS.flatMap((root) => PREFIXES.map(([prefix, kind]) => [root + prefix, kind]))
);
var COLLECTIONS = ["configs", "appconfigs", "apps", "corps"];
var NAMING = ["appId", "mchId", "corpId"];
function accountsInSpring(document) {
  const root = bind2(document);
  return accountsWithin(document, root, profileOf(root));
}
function accountsInSettings(document, isAboutWechat2) {
  const root = bind2(document);
  const below = isAboutWechat2 ? accountsBelow(document, { ...root, name: "wechat" }, void 0) : [];
  const found2 = [...below, ...accountsWithin(document, root, void 0)].filter(hasEvidence);
  const known3 = new Set(found2.map(({ home }) => home.pointer));
  const visit2 = (node) => {
    for (const child of node.children.values()) {
      const filled = filledSlots(ACCOUNT, child);
      if (!known3.has(child.pointer) && isNamedAccount(filled)) {
        const home = { document, pointer: child.pointer };
        found2.push({ kind: ACCOUNT, name: child.name, filled, home });
      }
      visit2(child);
    }
  };
  visit2(root);
  return found2;
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
  [/(?:Secret|Key|Id|token)$|^secret$/, /^[0-9a-zA-Z_-]{32}$|^[0-9a-zA-Z_-]{43}$|^\$\{|^ENC\(|^vault:/]
];
function hasEvidence({ filled }) {
  return [...filled].some(
    ([slot2, { text: text4 }]) => EVIDENCE.some(([slots, shape]) => slots.test(slot2) && shape.test(text4))
  );
}
function accountsWithin(document, root, profile) {
  const found2 = [];
  const visit2 = (node) => {
    for (const [key, child] of node.children) {
      const joined5 = JOINED.get(key);
      if (ROOTS.includes(key)) found2.push(...accountsBelow(document, child, profile));
      else if (joined5 !== void 0) found2.push(...accountsAt(document, joined5, child, /* @__PURE__ */ new Map(), profile));
      visit2(child);
    }
  };
  visit2(root);
  return found2;
}
function accountsBelow(document, root, profile) {
  const home = { document, pointer: root.pointer };
  const app = filledSlots(ACCOUNT, root);
  const merchant = filledSlots(PAY_MERCHANT, root);
  merchant.delete("appSecret");
  return [
    ...isAccount(ACCOUNT, app) ? [{ kind: ACCOUNT, name: root.name, filled: app, home, profile }] : [],
    ...merchant.has("mchId") ? [{ kind: PAY_MERCHANT, name: root.name, filled: merchant, home, profile }] : [],
    ...PREFIXES.flatMap(([prefix, kind]) => {
      const node = bindingAt(root, prefix);
      return node === void 0 ? [] : accountsAt(document, kind, node, /* @__PURE__ */ new Map(), profile);
    })
  ];
}
function accountsAt(document, kind, node, inherited, profile) {
  const own2 = filledSlots(kind, node);
  const filled = new Map([...inherited, ...own2]);
  const nodes = COLLECTIONS.flatMap((key) => [...node.children.get(key)?.children.values() ?? []]);
  const several = nodes.flatMap((child) => accountsAt(document, kind, child, filled, profile));
  if (several.length > 0) return several;
  if (!isAccount(kind, own2)) {
    return [...node.children.values()].filter((child) => NAMING.some((name) => filledSlots(kind, child).has(name))).flatMap((child) => accountsAt(document, kind, child, filled, profile));
  }
  return [{ kind, name: node.name, filled, home: { document, pointer: node.pointer }, profile }];
}
function filledSlots(kind, node) {
  const filled = /* @__PURE__ */ new Map();
  const fill = (key, { written }) => {
    const slot2 = slotOf(kind, key);
    if (slot2 !== void 0 && written !== void 0) filled.set(slot2.name, written);
  };
  for (const [key, child] of node.children) {
    fill(key, child);
    if (!NESTED_KEYS.includes(key)) continue;
    for (const [inner, grandchild] of child.children) fill(key + inner, grandchild);
  }
  return filled;
}
function profileOf(root) {
  const node = bindingAt(root, "spring", "config", "activate", "onprofile") ?? bindingAt(root, "spring", "profiles");
  if (node === void 0) return void 0;
  if (node.written !== void 0) return node.written.text;
  const items = [...node.children].filter(([key]) => /^\d+$/.test(key)).map(([, item]) => item.written?.text ?? "");
  return items.length === 0 ? void 0 : items.join(",");
}

// src/platforms/wechat/environment.ts
var ACCOUNT_VARIABLE = /(?:wx|wechat|weixin|wecom|wework|qywx|mini_?program|mini_?app|mch|api_?v3|app)[\w.-]{0,40}(?:secret|key|token|id|url)/i;
var BLOCK = /\benv(?:ironment)?["']?\s*:|\bkind["']?\s*:\s*["']?(?:ConfigMap|Secret)\b/;
var SPEAKS_OF_ACCOUNT = /wechat|weixin|wecom|\bwx|w[xw][0-9a-f]{16}/i;
var SETTING = /(?:^|[\s"'._-])(?:(?:app|corp)?[_-]?secret|token|mch[_-]?(?:id|key)|api[_-]?v[23][_-]?key)["']?\s*[:=]/im;
var BLOCKS = /* @__PURE__ */ new Set(["env", "environment"]);
var environment = {
  claims: (path3) => ["yaml", "json", "toml"].includes(formatOf(path3) ?? ""),
  mayBe: (text4) => BLOCK.test(text4) && ACCOUNT_VARIABLE.test(text4) || SPEAKS_OF_ACCOUNT.test(text4) && SETTING.test(text4),
  read: (documents) => accountResources(
    documents.flatMap((document) => [
      ...accountsInSettings(document, isAboutWechat(document.file)),
      ...blocksIn2(document).flatMap((block) => accountsInVariables(document, block)).map((account) => ({ ...account, open: true }))
    ])
  )
};
function blocksIn2(document) {
  const blocks = [];
  const visit2 = (value, pointer) => {
    if (typeof value !== "object" || value === null) return;
    if (isFields(value)) blocks.push(...dataOf(value, pointer));
    for (const [key, child] of Object.entries(value)) {
      const at = join(pointer, key);
      if (BLOCKS.has(key)) blocks.push(variablesIn2(child, at));
      visit2(child, at);
    }
  };
  visit2(document.value, "");
  return blocks.filter((block) => block.length > 0);
}
function variablesIn2(block, at) {
  if (isFields(block)) return variablesOf(block, at);
  if (!Array.isArray(block)) return [];
  return block.flatMap((item, index) => {
    const pointer = join(at, index);
    if (isFields(item) && typeof item["name"] === "string") return namedVariable(item["name"], item, pointer);
    const [, name, value] = typeof item === "string" ? /^(\w+)=(.*)$/s.exec(item) ?? [] : [];
    return name === void 0 ? [] : [{ name, value, pointer }];
  });
}
function namedVariable(name, item, at) {
  if ("value" in item) return [{ name, value: item["value"], pointer: join(at, "value") }];
  return "valueFrom" in item ? [{ name, value: `\${${name}}`, pointer: join(at, "valueFrom") }] : [];
}
function dataOf(object, at) {
  const { kind, data, stringData } = object;
  if (typeof object["apiVersion"] !== "string" || kind !== "ConfigMap" && kind !== "Secret") return [];
  const variables2 = variablesOf(data, join(at, "data"));
  return [
    kind === "Secret" ? variables2.map((variable) => ({ ...variable, value: decoded2(variable.value) })) : variables2,
    variablesOf(stringData, join(at, "stringData"))
  ];
}
function decoded2(value) {
  if (typeof value !== "string") return value;
  const text4 = value.trim();
  return text4.length % 4 === 0 && /^[A-Za-z0-9+/]+={0,2}$/.test(text4) ? atob(text4) : value;
}

// src/platforms/wechat/embedded-apps.ts
var JUMP_LISTS = ["embeddedAppIdList", "navigateToMiniProgramAppIdList"];
function embeddedApps(document, at, value) {
  return [
    ...pluginsAt(document, join(at, "plugins"), value["plugins"]),
    ...["subpackages", "subPackages"].flatMap(
      (key) => pluginsOfPackages(document, join(at, key), value[key])
    ),
    ...JUMP_LISTS.flatMap((list3) => targetsAt(document, join(at, list3), value[list3], list3))
  ];
}
function pluginsOfPackages(document, at, packages) {
  return listOf2(packages).flatMap(
    (item, index) => isFields(item) ? pluginsAt(document, join(at, index, "plugins"), item["plugins"]) : []
  );
}
function pluginsAt(document, at, plugins) {
  if (!isFields(plugins)) return [];
  return Object.entries(plugins).flatMap(([alias, value]) => {
    if (!isFields(value)) return [];
    const type = "wechat_plugin_use";
    return [resourceAt(document, join(at, alias), { type, address: `${type}.${alias}`, value })];
  });
}
function targetsAt(document, at, targets, list3) {
  return listOf2(targets).flatMap((appId, index) => {
    if (!isText2(appId)) return [];
    const home = { document, pointer: join(at, index) };
    const type = "wechat_jump_target";
    const described = { type, address: `${type}.${appId}`, value: { appId, list: list3 } };
    return [tracedResource(described, /* @__PURE__ */ new Map([["/appId", home]]), home)];
  });
}

// src/platforms/wechat/foreign.ts
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

// src/platforms/wechat/ext.ts
var FOREIGN_APP_ID = /^(?:\d+|tt[0-9a-f]+)$/;
var ext = {
  claims: (path3) => baseName(path3) === "ext.json",
  mayBe: (text4) => text4.includes('"extAppid"') || text4.includes('"extEnable"'),
  read: (documents, folder) => documents.flatMap((document) => {
    const { value } = document;
    if (!isFields(value) || !isExt(value) || isForeign(folder)) return [];
    const type = "wechat_mini_program_ext";
    return [
      resourceAt(document, "", { type, address: type, value }),
      ...embeddedApps(document, "", value),
      ...accountResources(accountsInVariables(document, variablesOf(value["ext"], "/ext")))
    ];
  })
};
function isExt(value) {
  const appId = value["extAppid"];
  if (isText2(appId)) return !FOREIGN_APP_ID.test(appId);
  return typeof value["extEnable"] === "boolean";
}

// src/platforms/wechat/key-file.ts
var UPLOAD_KEY = /^private\.wx[0-9a-f]{16}\.key$/i;
var MERCHANT_KEY = /(?:^|[._-])apiclient_(?:key|cert)(?:[._-]|$)/i;
var WECHAT_PATH = /(?:^|[/._-])(?:(?:wechat|weixin|wx)(?:_?pay|_?cert)?)(?:[/._-]|$)/i;
var keyFile = {
  claims: (path3) => formatOf(path3) === "key",
  // PKCS #12 begins with the tag of a sequence, which is the character `0`.
  mayBe: (text4) => text4.startsWith("0") || text4.includes("-----BEGIN "),
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

// src/platforms/wechat/mini-game.ts
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
  mayBe: (text4) => KEYS2.some((key) => text4.includes(`"${key}"`)),
  read(documents, folder) {
    if (isForeign(folder) || !hasSibling(folder, SCRIPTS)) return [];
    const compileType = nearestProject(folder, LEVELS_TO_PROJECT2)?.value["compileType"];
    if (compileType !== "game") return [];
    return documents.flatMap((document) => {
      const { value } = document;
      if (!isGame(value)) return [];
      const type = "wechat_mini_game";
      return [resourceAt(document, "", { type, address: type, value }), ...embeddedApps(document, "", value)];
    });
  }
};
function isGame(value) {
  return isFields(value) && KEYS2.some((key) => key in value);
}

// src/platforms/wechat/mini-program.ts
var PROJECT2 = "project.config.json";
var SCRIPTS2 = ["app.js", "app.ts"];
var FOREIGN_KEYS = ["expo", "buildpacks", "displayName", "formation", "addons"];
var FOREIGN_WINDOW_KEYS = ["defaultTitle", "titleBarColor"];
var PAGE = /^[^\s:?#]+$/;
var LEVELS_TO_PROJECT3 = 3;
var miniProgram = {
  claims: (path3) => baseName(path3) === "app.json",
  mayBe: (text4) => text4.includes('"pages"'),
  read: (documents, folder) => documents.filter((document) => isApp(document.value) && standsInMiniProgram(folder)).flatMap((document) => [
    resourceAt(document, "", describe2(document)),
    ...embeddedApps(document, "", document.value)
  ])
};
function describe2(document) {
  return {
    type: "wechat_mini_program",
    address: "wechat_mini_program",
    value: document.value
  };
}
function isApp(value) {
  if (!isFields(value) || FOREIGN_KEYS.some((key) => key in value)) return false;
  const { pages, window } = value;
  if (isFields(window) && FOREIGN_WINDOW_KEYS.some((key) => key in window)) return false;
  return Array.isArray(pages) && pages.length > 0 && pages.every((page) => isText2(page) && PAGE.test(page));
}
function standsInMiniProgram(folder) {
  if (hasSibling(folder, ["app.wxss"])) return true;
  if (isForeign(folder)) return false;
  const project2 = documentsNamed(folder, PROJECT2)[0];
  if (project2 !== void 0) return isProject(project2.value);
  return hasSibling(folder, SCRIPTS2) && hasAbove(folder, PROJECT2, LEVELS_TO_PROJECT3);
}

// src/platforms/wechat/package-scripts.ts
var packageScripts = {
  shares: true,
  claims: (path3) => baseName(path3) === "package.json",
  mayBe: (text4) => text4.includes("miniprogram-ci"),
  read: (documents) => documents.flatMap((document) => {
    const { value } = document;
    if (!isFields(value) || !isFields(value["scripts"])) return [];
    return Object.entries(value["scripts"]).flatMap(([name, run]) => {
      if (!isText2(run) || !/\bminiprogram-ci\b/.test(run)) return [];
      const home = { document, pointer: join("", "scripts", name) };
      const type = "wechat_package_script";
      const described = { type, address: `${type}.${name}`, value: { run } };
      return [tracedResource(described, /* @__PURE__ */ new Map([["/run", home]]), home)];
    });
  })
};

// src/platforms/wechat/php.ts
var PLACE = /(?:^|\/)(?:config|configs|conf|settings)\/|(?:config|settings|wechat|weixin|wxpay)[^/]*\.php/i;
var phpSettings = {
  claims: (path3) => formatOf(path3) === "php" && PLACE.test(path3),
  mayBe: (text4) => /wx|wechat|weixin/i.test(text4) && /['"](?:app_?id|mch_?id|corp_?id)['"]\s*=>/i.test(text4),
  read: (documents) => accountResources(
    documents.flatMap((document) => accountsInSettings(document, isAboutWechat(document.file)))
  )
};

// src/platforms/wechat/plugin.ts
var COMPILE_TYPES2 = /* @__PURE__ */ new Set(["plugin", "gamePlugin", "miniprogramPlugin"]);
var LEVELS_TO_PROJECT4 = 2;
var plugin = {
  claims: (path3) => baseName(path3) === "plugin.json",
  mayBe: (text4) => ["publicComponents", "pages", "main"].some((key) => text4.includes(`"${key}"`)),
  read: (documents, folder) => standsInPlugin(folder) ? documents.flatMap((document) => {
    const { value } = document;
    const type = "wechat_plugin";
    return isPlugin(value) ? [resourceAt(document, "", { type, address: type, value })] : [];
  }) : []
};
function standsInPlugin(folder) {
  const project2 = nearestProject(folder, LEVELS_TO_PROJECT4);
  if (project2 === void 0) return false;
  const root = rootOf2(project2, "pluginRoot");
  return root === void 0 ? COMPILE_TYPES2.has(project2.value["compileType"]) : root === folder.path;
}
function isPlugin(value) {
  if (!isFields(value)) return false;
  const { publicComponents, pages, main } = value;
  return isFields(publicComponents) || isFields(pages) || typeof main === "string";
}

// src/platforms/wechat/spring.ts
var NAME2 = /^(?:application|bootstrap)(?:[-_.][^/]*)?\.(?:ya?ml|properties)(?:\.(?:example|sample|template|tmpl|dist))?$/i;
var spring = {
  claims: (path3) => NAME2.test(baseName(path3)),
  mayBe: (text4) => /wx|wechat|weixin/i.test(text4),
  read: (documents) => accountResources(documents.flatMap(accountsInSpring))
};

// src/platforms/wechat/uni-app.ts
var AT = "/mp-weixin";
var FOREIGN_KEYS2 = ["manifest_version", "start_url"];
var uniApp = {
  claims: (path3) => ["manifest.json", "pages.json"].includes(baseName(path3)),
  mayBe: (text4) => text4.includes('"mp-weixin"') || /"plugins"\s*:/.test(text4),
  read(documents, folder) {
    const manifests = documents.filter(
      (document) => baseName(document.file) === "manifest.json" && isManifest(document.value)
    );
    const pages = manifests.length === 0 ? [] : documentsNamed(folder, "pages.json");
    return [
      ...manifests.flatMap(fromManifest),
      ...pages.flatMap((document) => {
        const { value } = document;
        return isFields(value) ? embeddedApps(document, "", packagesOf(value)) : [];
      })
    ];
  }
};
function isManifest(value) {
  if (!isFields(value) || FOREIGN_KEYS2.some((key) => key in value)) return false;
  return isFields(value["mp-weixin"]);
}
function fromManifest(document) {
  const value = document.value["mp-weixin"];
  const context = { manifest: "uni-app" };
  const program = "wechat_mini_program";
  const project2 = "wechat_project";
  return [
    resourceAt(document, AT, { type: program, address: program, value, context }),
    ...isFields(value["setting"]) ? [resourceAt(document, AT, { type: project2, address: project2, value, context })] : [],
    ...embeddedApps(document, AT, value)
  ];
}
function packagesOf({ subPackages, subpackages }) {
  return { subPackages, subpackages };
}

// src/platforms/wechat/uni-cloud.ts
var PATH = /(?:^|\/)uniCloud(?:-[a-z]+)?\/database\/(?:[^/]+\/)*([^/]+)\.schema\.json$/;
var uniCloud = {
  claims: (path3) => PATH.test(path3),
  mayBe: (text4) => text4.includes('"bsonType"') || text4.includes('"permission"'),
  read: (documents) => documents.flatMap((document) => {
    const { value } = document;
    if (!isFields(value) || !("bsonType" in value || "permission" in value)) return [];
    const type = "unicloud_collection";
    const collection2 = baseName(document.file).replace(/\.schema\.json$/, "");
    return [
      resourceAt(document, "", {
        type,
        address: `${type}.${collection2}`,
        value,
        context: { collection: collection2 }
      })
    ];
  })
};

// src/platforms/wechat/workflow.ts
var PATH2 = /(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/;
var UPLOADS = /\bminiprogram-ci\b|\bplugin-mini-ci\b|\bmini-?program-?(?:cli|upload|ci)-action\b/i;
var SECRET = /\bsecrets\.(\w+)/g;
var WECHAT = /(?:^|_)(?:WX|WXAPP|WXCLOUD|WECHAT|WEIXIN|WEAPP|WECOM|QYWX|MP|MINI_?(?:PROGRAM|APP)|TCB|CLOUDBASE)(?:_|$)/i;
var SECRET_WORD = /SECRET|KEY|PRIVATE|TOKEN|PEM/i;
var NOTICES = /WEBHOOK|ROBOT|BOT_/i;
var workflow = {
  shares: true,
  claims: (path3) => PATH2.test(path3),
  mayBe: (text4) => text4.includes("secrets.") && text4.includes("jobs"),
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
  if (names.some((name) => WECHAT.test(name) && SECRET_WORD.test(name) && !NOTICES.test(name))) return true;
  return names.some((name) => name !== "GITHUB_TOKEN" && SECRET_WORD.test(name)) && uploads(job);
}
function namesIn(value) {
  return [...(JSON.stringify(value) ?? "").matchAll(SECRET)].flatMap(([, name]) => name ?? []);
}
function uploads(job) {
  return listOf2(job["steps"]).some(
    (step) => isFields(step) && [step["run"], step["uses"]].some((text4) => isText2(text4) && UPLOADS.test(text4))
  );
}
function eventsOf(on) {
  if (isText2(on)) return [on];
  if (isFields(on)) return Object.keys(on);
  return listOf2(on).filter(isText2);
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
  workflow,
  packageScripts,
  container,
  spring,
  dotenv,
  environment,
  keyFile,
  phpSettings
];
function kindsOf(path3) {
  return MANIFEST_KINDS.filter((kind) => kind.claims(path3));
}

// src/platforms/wechat/index.ts
var wechat = {
  name: PLATFORM2,
  scope: "folder",
  claims: (path3) => MANIFEST_KINDS.some((kind) => kind.claims(path3)),
  recognises: ({ file, text: text4 }) => kindsOf(file).some((kind) => kind.mayBe(text4)),
  read: read3
};
function read3(folder) {
  const resources = [];
  let left = folder.documents;
  for (const kind of MANIFEST_KINDS) {
    const documents = left.filter(({ file, source }) => kind.claims(file) && kind.mayBe(source.text));
    if (documents.length === 0) continue;
    const found2 = kind.read(documents, folder);
    resources.push(...found2);
    if (kind.shares || found2.length === 0) continue;
    const taken2 = new Set(found2.map(({ file }) => file));
    left = left.filter(({ file }) => !taken2.has(file));
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
var isGeneratedFile = isPlanFile;
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
  with(folder, text4) {
    return new _IgnoreRules([
      ...this.layers,
      // As git on a case-sensitive file system, and everywhere the same: `Infra/` does not hide `infra/`.
      { folder, rules: (0, import_ignore.default)({ allowRelativePaths: true, ignorecase: false }).add(text4) }
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
    const text4 = readInside(this.root, joined4(folder, ".gitignore"));
    return "text" in text4 ? inherited.with(folder, text4.text) : inherited;
  }
  entry(folder, entry, rules, depth) {
    const file = joined4(folder, entry.name);
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
    const read4 = (file) => {
      const content = readInside(this.root, file);
      return "text" in content ? content.text : void 0;
    };
    for (const folder of new Set(this.#insideTools?.(toolFolder, read4) ?? [])) {
      for (const entry of this.entriesInside(folder)) {
        const file = joined4(folder, entry.name);
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
  report(code2, message, file) {
    this.diagnostics.push(
      diagnostic(code2, code2 === "outside-repository" ? "notice" : "warning", message, file)
    );
  }
};
function joined4(folder, name) {
  return folder === "" ? name : `${folder}/${name}`;
}

export {
  DECLARATIONS,
  readDeclarations,
  check,
  platformsWith,
  foldersInsideTools,
  isGeneratedFile,
  platforms,
  PolicySet,
  diskRepository
};
