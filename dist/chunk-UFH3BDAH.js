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
} from "./chunk-IQGF6TUB.js";
import {
  git
} from "./chunk-HKTA2T64.js";
import {
  PASS,
  accepts
} from "./chunk-GEG245WF.js";
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
} from "./chunk-77C42EQA.js";
import {
  byPlace,
  byText
} from "./chunk-BA4LVDIO.js";
import {
  diagnostic
} from "./chunk-CFCIC2R7.js";
import {
  isUnknown,
  unknown
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
        define(this, "body", body);
        define(this, "ignoreCase", ignoreCase);
        define(this, "regexPrefix", prefix);
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

// src/integration/dates.ts
var DAY = 864e5;
function daysBetween(from, to) {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
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

// src/integration/data/geographies.json
var geographies_default = {
  asOf: "2026-11-27",
  reviewBy: "2027-02-28",
  geographies: {
    CN: {
      law: "Cybersecurity Law, Data Security Law, Personal Information Protection Law, Network Data Security Management Regulations",
      assessment: "required",
      assessmentType: "pipia",
      mechanisms: [
        "security-assessment",
        "standard-contract",
        "certification",
        "gba-standard-contract",
        "exempt:volume",
        "exempt:contract",
        "exempt:human-resources",
        "exempt:statutory-duty",
        "exempt:emergency",
        "exempt:transit",
        "exempt:free-trade-zone"
      ],
      representative: "required",
      officer: {
        from: 1e6,
        source: "PIPL article 52; CAC notice of 2025-07-18: named and reported within 30 working days from one million people"
      },
      incidentHours: 4,
      confidence: "primary",
      source: "PIPL articles 38, 52, 53, 55; National cyber incident reporting measures, in force 2025-11-01"
    },
    HK: {
      law: "Personal Data (Privacy) Ordinance, cap. 486",
      assessment: "none",
      mechanisms: ["unrestricted", "contract", "gba-standard-contract", "consent"],
      restriction: { whom: "public-sector", since: "2024-10", what: "Government computers" },
      confidence: "secondary",
      source: "Section 33 is not in force"
    },
    MO: {
      law: "Law 8/2005",
      assessment: "none",
      mechanisms: ["adequacy", "consent", "contract"],
      confidence: "general",
      source: "Articles 19 and 20"
    },
    TW: {
      law: "Personal Data Protection Act",
      assessment: "none",
      mechanisms: ["unrestricted", "consent", "contract"],
      restriction: { whom: "public-sector", what: "Devices of the public sector" },
      confidence: "secondary",
      source: "Article 21: free unless the authority restricts it"
    },
    EU: {
      law: "GDPR",
      assessment: "conditional",
      assessmentType: "dpia",
      mechanisms: ["standard-contractual-clauses", "binding-corporate-rules", "derogation", "consent"],
      representative: "required",
      incidentHours: 72,
      confidence: "primary",
      source: "GDPR articles 27, 33, 35, 44 to 49; there is no adequacy decision for CN, SG, MY and HK"
    },
    EEA: { sameAs: "EU" },
    IS: { sameAs: "EU" },
    LI: { sameAs: "EU" },
    NO: { sameAs: "EU" },
    GB: {
      law: "UK GDPR, Data (Use and Access) Act 2025",
      assessment: "conditional",
      assessmentType: "dpia",
      mechanisms: [
        "uk-transfer-agreement",
        "standard-contractual-clauses",
        "binding-corporate-rules",
        "derogation",
        "consent"
      ],
      representative: "required",
      incidentHours: 72,
      confidence: "secondary",
      source: "International data transfer agreement or addendum, with a transfer risk assessment"
    },
    CH: {
      law: "Federal Act on Data Protection",
      assessment: "conditional",
      assessmentType: "dpia",
      mechanisms: [
        "standard-contractual-clauses",
        "binding-corporate-rules",
        "contract",
        "consent",
        "derogation"
      ],
      representative: "conditional",
      confidence: "general",
      source: "Articles 14, 16, 17, 22"
    },
    US: {
      law: "28 CFR part 202",
      assessment: "none",
      mechanisms: ["unrestricted", "contract", "consent"],
      confidence: "primary",
      source: "Bulk sensitive personal data only; China with Hong Kong and Macao is a country of concern"
    },
    "US-CA": {
      law: "California Consumer Privacy Act and its regulations of 2026-01-01",
      assessment: "conditional",
      assessmentType: "dpia",
      mechanisms: ["contract", "unrestricted", "consent"],
      confidence: "secondary",
      source: "Risk assessment for selling, sharing, sensitive data and automated decisions"
    },
    "US-VA": {
      law: "Virginia Consumer Data Protection Act",
      assessment: "conditional",
      assessmentType: "dpia",
      mechanisms: ["contract", "unrestricted", "consent"],
      restriction: {
        whom: "public-sector",
        since: "2022-12-16",
        what: "Devices and networks of the state, and some of its contractors"
      },
      confidence: "secondary",
      source: "Executive order of 2022-12-16"
    },
    CA: {
      law: "PIPEDA",
      assessment: "none",
      mechanisms: ["accountability", "contract", "consent"],
      restriction: {
        whom: "public-sector",
        since: "2023-10-30",
        what: "Devices of the federal government"
      },
      officer: { from: 1 },
      confidence: "general",
      source: "Accountability principle"
    },
    "CA-QC": {
      law: "Law 25",
      assessment: "required",
      assessmentType: "dpia",
      mechanisms: ["transfer-impact-assessment"],
      restriction: {
        whom: "public-sector",
        since: "2023-10-30",
        what: "Devices of the federal government"
      },
      officer: { from: 1 },
      confidence: "general",
      source: "Section 17: an assessment before data leaves the province"
    },
    SG: {
      law: "Personal Data Protection Act",
      assessment: "none",
      mechanisms: [
        "standard-contractual-clauses",
        "contract",
        "binding-corporate-rules",
        "cross-border-privacy-rules",
        "consent"
      ],
      officer: { from: 1 },
      confidence: "general",
      source: "Section 26"
    },
    MY: {
      law: "Personal Data Protection Act as amended in 2024",
      assessment: "none",
      mechanisms: ["transfer-impact-assessment", "contract", "consent"],
      officer: { from: 20001 },
      confidence: "secondary",
      source: "Section 129; the list of countries ended on 2025-04-01"
    },
    TH: {
      law: "Personal Data Protection Act",
      assessment: "none",
      mechanisms: [
        "adequacy",
        "binding-corporate-rules",
        "standard-contractual-clauses",
        "consent",
        "contract"
      ],
      representative: "conditional",
      confidence: "general",
      source: "Sections 28, 29, 37(5)"
    },
    ID: {
      law: "Law 27/2022 on personal data protection",
      assessment: "conditional",
      assessmentType: "dpia",
      mechanisms: [
        "adequacy",
        "contract",
        "standard-contractual-clauses",
        "binding-corporate-rules",
        "consent"
      ],
      confidence: "secondary",
      source: "Articles 34 and 56"
    },
    VN: {
      law: "Law 91/2025 on personal data protection, Decree 356",
      assessment: "required",
      assessmentType: "dpia",
      mechanisms: ["transfer-dossier"],
      officer: { from: 1 },
      confidence: "secondary",
      source: "In force 2026-01-01; the dossier goes to the ministry within 60 days of the first transfer"
    },
    PH: {
      law: "Data Privacy Act 2012",
      assessment: "none",
      mechanisms: ["accountability", "contract", "consent"],
      officer: { from: 1 },
      confidence: "general",
      source: "Section 21"
    },
    LK: {
      law: "Personal Data Protection Act 9/2022",
      assessment: "conditional",
      assessmentType: "dpia",
      mechanisms: ["adequacy", "contract", "standard-contractual-clauses", "consent"],
      confidence: "general",
      source: "In force by stages"
    },
    IN: {
      law: "Digital Personal Data Protection Act 2023",
      assessment: "none",
      mechanisms: ["unrestricted", "consent"],
      restriction: {
        whom: "everyone",
        since: "2020-06-29",
        what: "WeChat is blocked nationwide under section 69A of the Information Technology Act"
      },
      confidence: "secondary",
      source: "Full duties from about May 2027"
    },
    JP: {
      law: "Act on the Protection of Personal Information",
      assessment: "none",
      mechanisms: ["consent", "contract", "cross-border-privacy-rules"],
      confidence: "general",
      source: "Article 28"
    },
    KR: {
      law: "Personal Information Protection Act",
      assessment: "none",
      mechanisms: ["consent", "contract", "adequacy"],
      representative: "conditional",
      confidence: "general",
      source: "Article 28-8"
    },
    AU: {
      law: "Privacy Act 1988",
      assessment: "none",
      mechanisms: ["accountability", "contract", "consent"],
      restriction: {
        whom: "public-sector",
        since: "2018",
        what: "Devices of the Department of Defence"
      },
      confidence: "general",
      source: "Australian Privacy Principle 8"
    },
    AE: {
      law: "Federal Decree-Law 45/2021",
      assessment: "conditional",
      assessmentType: "dpia",
      mechanisms: ["adequacy", "contract", "consent"],
      confidence: "general",
      source: "Articles 21 to 23"
    },
    SA: {
      law: "Personal Data Protection Law and its transfer regulation of 2024",
      assessment: "conditional",
      assessmentType: "dpia",
      mechanisms: ["standard-contractual-clauses", "binding-corporate-rules"],
      confidence: "secondary",
      source: "No list of adequate countries was found"
    },
    TR: {
      law: "Law 6698 (KVKK)",
      assessment: "none",
      mechanisms: ["standard-contractual-clauses", "binding-corporate-rules", "consent"],
      representative: "required",
      confidence: "general",
      source: "Article 9 as amended in 2024; standard contracts are notified within five business days"
    },
    RU: {
      law: "Federal Law 152-FZ",
      assessment: "none",
      mechanisms: ["transfer-dossier"],
      confidence: "secondary",
      source: "Article 18(5): no foreign database at collection since 2025-07-01"
    },
    RS: {
      law: "Law on Personal Data Protection 2018",
      assessment: "conditional",
      assessmentType: "dpia",
      mechanisms: [
        "adequacy",
        "standard-contractual-clauses",
        "binding-corporate-rules",
        "derogation",
        "consent"
      ],
      confidence: "general",
      source: "Modelled on the GDPR"
    },
    BR: {
      law: "LGPD, ANPD resolution CD/ANPD 19/2024",
      assessment: "conditional",
      assessmentType: "dpia",
      mechanisms: ["standard-contractual-clauses", "binding-corporate-rules", "consent"],
      officer: { from: 1 },
      confidence: "general",
      source: "Articles 33 and 38"
    },
    MX: {
      law: "Ley Federal de Protección de Datos Personales en Posesión de los Particulares 2025",
      assessment: "none",
      mechanisms: ["consent", "contract", "accountability"],
      confidence: "general",
      source: "Notice and consent"
    }
  }
};

// src/integration/geographies.ts
var TABLE = geographies_default.geographies;
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
function lawOf(geography) {
  for (const code of [geography, geography.split("-")[0] ?? ""]) {
    const entry = Object.hasOwn(TABLE, code) ? TABLE[code] : EU.has(code) ? TABLE["EU"] : void 0;
    if (entry !== void 0) return "sameAs" in entry ? lawOf(entry.sameAs) : entry;
  }
  return void 0;
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
  return [entity.name, ...entity.aliases ?? []].some((known) => plain(known) === plain(name));
}
function plain(name) {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

// src/integration/data/statements.json
var statements_default = {
  asOf: "2026-11-27",
  reviewBy: "2027-02-28",
  statements: {
    "governing-law": {
      title: "Governing law and forum",
      role: "legal",
      text: "I have read which law governs each document that binds this integration and which court or tribunal decides: for the WeChat terms the law of Singapore and arbitration at the Singapore International Arbitration Centre, for residents of the United States arbitration in the United States, for consumers of the European Union their home courts; for the Weixin terms and the Weixin Open Platform Developer Service Agreement the law of the People's Republic of China and the courts of Nanshan, Shenzhen. The organisation accepts them.",
      since: "2026-11-27",
      sha256: "84d056badcb28bd0bddc73dd467bd91b841b7e0906b8b267bd117decfb626506",
      source: "WeChat Terms of Service (2025-11-18); Weixin Open Platform Developer Service Agreement (2024-12-16)"
    },
    "arbitration-choice": {
      title: "Decision on arbitration in the United States",
      role: "legal",
      text: "The organisation knows that a party in the United States who accepts the WeChat Terms of Service agrees to arbitration, and that a party bound by an earlier arbitration clause may refuse its change within 30 days of the new effective date. It has decided whether to refuse, and this record states the decision.",
      since: "2026-11-27",
      sha256: "605992b188f86567804ff11a3890353f6a4378bbf52c08f71d90545f33a79f88",
      source: "WeChat Terms of Service (2025-11-18)"
    },
    "connected-persons": {
      title: "Connected persons were informed",
      role: "privacy",
      text: "The organisation has told its staff and others whose personal data it hands over through its accounts what WeChat does with it, and has their consent where the law asks for it, as the WeChat Privacy Policy demands of organisations.",
      since: "2026-11-27",
      sha256: "bdab810aa1a3b154b2357d630932b69796594949bbe97eae07f10152744c6137",
      source: "WeChat Privacy Policy (2026-08-06)"
    },
    "audit-access": {
      title: "Tencent may review our systems",
      role: "security",
      text: "The organisation accepts that Tencent may review the systems with which it uses the open platform (Weixin Open Platform Developer Service Agreement, clause 2.1.7), and has decided what it shows and how it keeps the data of others out of it.",
      since: "2026-11-27",
      sha256: "f55730daa2592abe4c81b1a5721b0cc05ba072829fb7653632b645defb4d670b",
      source: "Weixin Open Platform Developer Service Agreement (2024-12-16)"
    },
    "lawful-basis": {
      title: "Lawful basis and residual risk, by geography",
      role: "privacy",
      text: "For the geography named in this record the organisation has determined the lawful basis of each purpose for which personal data is processed, and of each transfer abroad, and accepts the risk that remains.",
      since: "2026-11-27",
      sha256: "81d45ac055ea36f8b18df37490e1a89aad08ac809ae1e24ac8fe7e71bec4bd9c",
      source: "GDPR article 6; PIPL article 13; and the law of the geography"
    },
    "availability-and-censorship": {
      title: "Availability and censorship",
      role: "business",
      text: "The organisation knows that messages and content on Weixin and WeChat are examined and may be removed, that files exchanged between accounts outside mainland China were analysed to train the filters used inside it (Citizen Lab, 2020), that Tencent decides at its discretion what violates its rules, and that the service was blocked or barred before: in India since 2020-06-29, on devices of the governments of Canada (2023), Hong Kong (2024) and Virginia (2022). It accepts what that means for its service and has another channel where it needs one.",
      since: "2026-11-27",
      sha256: "52dffd7794a9d70f2076e40a4b6c9d440bad16ec508770765f73e9d1cf494471",
      source: "Weixin Open Platform Developer Service Agreement, clause 2.8.4; Citizen Lab, 2016 and 2020"
    },
    "foreign-authority-requests": {
      title: "Requests of foreign authorities",
      role: "legal",
      text: "The organisation hands over data that is stored in mainland China to foreign courts and authorities only with the approval of the competent authority of the People's Republic of China (PIPL article 41, Data Security Law article 36), and this record names who decides and by which procedure.",
      since: "2026-11-27",
      sha256: "3661608696db162ba2749df2b86918b4e324d92e321e3cdfcc45b420b529659e",
      source: "PIPL article 41; Data Security Law article 36"
    },
    "no-end-to-end-encryption": {
      title: "Messages are not encrypted end to end",
      role: "security",
      text: "The organisation knows that chats and messages on WeChat and Weixin are encrypted in transit but not end to end, so that the operator can read them, and that the encryption of messages pushed to its server is optional and ends there. It accepts the risk for what it sends.",
      since: "2026-11-27",
      sha256: "5c46797237c321ac31f96d4e3a8568b8acc6075bfd662787973573b1279a69af",
      source: "WeChat Privacy Policy (2026-08-06); message push documentation"
    },
    "certification-equivalence": {
      title: "A certificate of another covers what we need",
      role: "privacy",
      text: "The organisation has read the scope and the statement of applicability of the certificate of another company that it relies on, and finds that they cover what this integration needs.",
      since: "2026-11-27",
      sha256: "408e7e7cfd02ed81a8952ac4777e88446e913692b85d523dd86212266bf55942",
      source: "ISO/IEC 27001:2022, clause 6.1.3 d"
    }
  }
};

// src/integration/statements.ts
var STATEMENTS = statements_default.statements;
function digestOf({ sha256, since }) {
  return { sha256, since, asOf: "9999-12-31", archive: "wechat-policy" };
}

// src/integration/acknowledgements.ts
var LONGEST_PERIOD = 366;
function factsOf({ value }, required, counts, asOf, declared2 = { accounts: [], legalApprovers: [] }) {
  const { registry, digest } = entryOf(value);
  const parties = required.flatMap(({ id, entityId }) => id === idOf(value) && entityId ? [entityId] : []);
  const { contractingEntity } = value;
  return {
    required: counts,
    daysLeft: daysBetween(asOf, value.expires),
    age: daysBetween(value.date, asOf),
    period: daysBetween(value.date, value.expires),
    ...parties.length === 0 || value.decision === "not-applicable" || contractingEntity === void 0 ? {} : { entityMatches: parties.some((id) => isNameOf(id, contractingEntity)) },
    ...value.accounts === void 0 ? {} : { accountsChanged: haveChanged(value.accounts, declared2) },
    ...value.scope?.geographies === void 0 ? {} : { spansBorder: spansBorder(value.scope.geographies) },
    ...value.approvedBy === void 0 ? {} : { independentlyApproved: isIndependent(value) },
    ...declared2.legalApprovers.length === 0 ? {} : { byLegalApprover: isByApprover(value, declared2) },
    ...digest === void 0 ? {} : { drift: driftOf(value, digest), driftAge: daysBetween(digest.since, asOf) },
    registry
  };
}
function idOf({ documentId, statementId }) {
  return documentId ?? statementId ?? "";
}
function entryOf({ documentId, statementId }) {
  const statement = statementId === void 0 ? void 0 : STATEMENTS[statementId];
  if (statement !== void 0) {
    const digest2 = digestOf(statement);
    return { registry: { name: statement.title, sha256: digest2.sha256 }, digest: digest2 };
  }
  const { name = "", url = "", digest } = DOCUMENTS[documentId ?? ""] ?? {};
  return { registry: { name, url, ...digest === void 0 ? {} : { sha256: digest.sha256 } }, digest };
}
function haveChanged(recorded, { accounts }) {
  return recorded.some((before) => {
    const now = accounts.find(({ id }) => id === before.id);
    if (now === void 0 || dialCodeOf(now.dialCode) !== dialCodeOf(before.dialCode)) return true;
    return before.registrant !== void 0 && before.registrant !== now.registrant;
  });
}
function spansBorder(geographies) {
  return geographies.includes("CN") && geographies.some((geography) => geography !== "CN");
}
function isIndependent({ approvedBy = [], recordedBy }) {
  return approvedBy.some((approver) => recordedBy === void 0 || !isSamePerson(approver, recordedBy));
}
function isByApprover({ acceptedBy, approvedBy = [] }, { legalApprovers }) {
  return [acceptedBy.name, ...approvedBy].some(
    (person) => legalApprovers.some((approver) => isSamePerson(approver, person))
  );
}
function isSamePerson(a, b) {
  const plain3 = (name) => name.trim().replace(/^@/, "").toLowerCase();
  return plain3(a) === plain3(b);
}
function driftOf(ack, digest) {
  if (ack.sha256 === digest.sha256) return false;
  if (daysBetween(digest.asOf, ack.retrievedAt ?? ack.date) <= 0) return true;
  return unknown(`the text of ${idOf(ack)} after ${digest.asOf}`);
}
function judgeAll(required, files, asOf) {
  return required.map((wanted) => {
    const ofDocument = files.filter(({ value }) => idOf(value) === wanted.id);
    const suiting = ofDocument.filter((file) => suits(wanted, file));
    const strays = ofDocument.filter(
      (file) => wanted.geography === void 0 && !required.some((other) => other.id === wanted.id && suits(other, file))
    );
    const [best] = (suiting.length > 0 ? suiting : strays).toSorted((a, b) => compare(a, b, asOf));
    if (best === void 0) return { required: wanted, status: "missing" };
    return {
      required: wanted,
      file: best,
      status: suiting.length > 0 ? statusOf(best, asOf) : "wrong-entity"
    };
  });
}
function suits({ entityId, geography }, { value }) {
  if (geography !== void 0) return value.geography !== void 0 && takesIn(value.geography, geography);
  if (entityId === void 0 || value.decision === "not-applicable") return true;
  return value.contractingEntity !== void 0 && isNameOf(entityId, value.contractingEntity);
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
  const [list, key] = LISTS[resource2.type];
  const allowed = manifest.allowList?.[list];
  const appId = resource2.value[key];
  return allowed === void 0 || typeof appId !== "string" ? void 0 : allowed.includes(appId);
}

// src/integration/manifest.ts
var ESSENTIAL = {
  organisation: ["name", "jurisdiction"],
  entities: ["id", "name", "jurisdiction"],
  "governance.incidents": ["runbook"],
  "governance.incidents.authorities": ["geography", "hours"],
  "governance.representatives": ["geography", "name"],
  "governance.officers": ["geography", "role"],
  audience: ["mainlandUsers"],
  accounts: ["id", "dialCode"],
  components: ["type"],
  "components.privacyGuide": ["interfaces"],
  "components.deletion": ["date"],
  data: ["id"],
  "data.consent": ["reference"],
  stores: ["match", "subjects"],
  transfers: ["from", "to", "mechanism"],
  messaging: ["mode"],
  privacyNotices: ["geography", "url"],
  certifications: ["scheme", "holder", "covers"],
  processors: ["name", "purpose"],
  moderation: ["provider"],
  payments: ["merchantId"],
  "payments.verification": ["mode"],
  "payments.certificate": ["expires"],
  logging: ["retentionDays"],
  assessments: ["type", "geography", "date"]
};
function readManifest(document, validate) {
  const problems = schemaProblems(validate, document.value);
  return { manifest: validPart(document.value, problems), problems };
}
function entriesOf(list, at) {
  return (list ?? []).flatMap(
    (value, index) => value === void 0 ? [] : [{ at: join(at, index), value }]
  );
}
function validPart(document, problems) {
  const sound = problems.length === 0 ? document : withoutBroken(document, problems);
  return complete(sound, "") ?? {};
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
function complete(value, path3) {
  if (Array.isArray(value)) return value.map((entry) => complete(entry, path3));
  if (typeof value !== "object" || value === null) return path3 === "" ? void 0 : value;
  if (!(ESSENTIAL[path3] ?? []).every((key) => Object.hasOwn(value, key))) return void 0;
  const parts = Object.entries(value).map(
    ([key, child]) => [key, complete(child, path3 === "" ? key : `${path3}.${key}`)]
  );
  return Object.fromEntries(parts.filter(([, child]) => child !== void 0));
}
function declaredIn(manifest) {
  return { profile: "law", ...withoutGaps(manifest) };
}
function withoutGaps(value) {
  if (Array.isArray(value)) return value.filter((item) => item !== void 0).map(withoutGaps);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, withoutGaps(child)]));
}

// src/integration/declared/scope.ts
var MAINLAND_OPERATED = /* @__PURE__ */ new Set([
  "official-account",
  "service-account",
  "mini-program",
  "mini-game",
  "weixin-login",
  "weixin-pay"
]);
function isMainlandOperated({ type }) {
  return MAINLAND_OPERATED.has(type);
}
function liveComponents(manifest) {
  return entriesOf(manifest.components, "/components").filter(({ value }) => value.status !== "retired");
}
function geographiesOf({ audience }) {
  const listed = entriesOf(audience?.geographies, "/audience/geographies");
  if (audience?.mainlandUsers !== "targeted" || listed.some(({ value }) => value === "CN")) return listed;
  return [...listed, { value: "CN", at: "/audience/mainlandUsers" }];
}
function isUnderChineseLaw(manifest) {
  const { organisation, audience } = manifest;
  return organisation?.jurisdiction === "CN" || organisation?.presenceInMainland === true || audience?.mainlandUsers === "targeted" || (audience?.geographies ?? []).includes("CN") || liveComponents(manifest).some(({ value }) => isMainlandOperated(value));
}
function isEstablishedIn(geography, { organisation, entities }) {
  if (geography === "CN" && organisation?.presenceInMainland === true) return true;
  const places = [organisation?.jurisdiction, ...(entities ?? []).map((entity) => entity?.jurisdiction)];
  return places.some(
    (place) => place !== void 0 && (takesIn(geography, place) || takesIn(place, geography) || takesIn("EEA", geography) && takesIn("EEA", place))
  );
}
function dataOn(geography, manifest) {
  return entriesOf(manifest.data, "/data").filter(({ value: { subjects } }) => {
    const named = Object.entries(subjects ?? {});
    return named.length === 0 || named.some(([place, people]) => people > 0 && overlaps(place, geography));
  });
}
function peopleIn(geography, manifest) {
  const numbers = entriesOf(manifest.data, "/data").map(
    ({ value: { subjects } }) => Object.entries(subjects ?? {}).filter(([place]) => takesIn(geography, place)).reduce((sum, [, people]) => sum + people, 0)
  );
  return Math.max(0, ...numbers);
}
function overlaps(a, b) {
  return takesIn(a, b) || takesIn(b, a);
}
function isSensitive({ class: level, nature }) {
  return level === "sensitive" || (nature ?? []).some((kind) => kind !== void 0 && !CONFIDENTIAL_ONLY.has(kind));
}
var CONFIDENTIAL_ONLY = /* @__PURE__ */ new Set(["government", "privileged", "confidential"]);

// src/integration/consistency.ts
var OPERATED = /* @__PURE__ */ new Set([
  "official-account",
  "service-account",
  "mini-program",
  "mini-game"
]);
function consistencyDiagnostics(document, manifest) {
  const found = [];
  const wrong = (at, message) => {
    found.push(diagnostic("invalid-configuration", "error", message, document.file, document.locate(at)));
  };
  const idsOf = (list, at, what) => {
    const ids = /* @__PURE__ */ new Set();
    for (const entry of entriesOf(list, at)) {
      const { id } = entry.value;
      if (ids.has(id)) wrong(`${entry.at}/id`, `Another ${what} has the same \`id\`; give each its own.`);
      ids.add(id);
    }
    return ids;
  };
  const refer = (id, ids, at, list) => {
    if (id !== void 0 && !ids.has(id)) wrong(at, `No entry of \`${list}\` has this \`id\`.`);
  };
  const entities = idsOf(manifest.entities, "/entities", "entity");
  const accounts = idsOf(manifest.accounts, "/accounts", "account");
  const data = idsOf(manifest.data, "/data", "kind of data");
  for (const { at, value } of entriesOf(manifest.entities, "/entities")) {
    refer(value.parent, entities, `${at}/parent`, "entities");
    if (value.parent !== void 0 && ownsItself(value.id, manifest))
      wrong(`${at}/parent`, "These entities own each other in a circle.");
  }
  for (const { at, value } of entriesOf(manifest.accounts, "/accounts")) {
    refer(value.entity, entities, `${at}/entity`, "entities");
  }
  for (const { at, value } of liveComponents(manifest)) {
    refer(value.account, accounts, `${at}/account`, "accounts");
    refer(value.operator, entities, `${at}/operator`, "entities");
  }
  for (const { at, value } of entriesOf(manifest.transfers, "/transfers")) {
    for (const named of entriesOf(value.data, `${at}/data`)) refer(named.value, data, named.at, "data");
  }
  const operated = liveComponents(manifest).find(({ value }) => OPERATED.has(value.type));
  if (operated !== void 0 && document.value.accounts === void 0) {
    const at = document.locate(`${operated.at}/type`);
    found.push(diagnostic("notice", "notice", ACCOUNT_WANTED, document.file, at));
  }
  return found;
}
function ownsItself(id, { entities }) {
  const parents = new Map((entities ?? []).map((entity) => [entity?.id, entity?.parent]));
  const seen = /* @__PURE__ */ new Set();
  for (let next = parents.get(id); next !== void 0 && !seen.has(next); next = parents.get(next)) {
    if (next === id) return true;
    seen.add(next);
  }
  return false;
}
var ACCOUNT_WANTED = "The user terms of whoever operates this component depend on the dial code of their account: declare it in `accounts`.";

// src/integration/declared/entry.ts
var PLATFORM = "integration";
function entryResource(document, entry) {
  const { type, address, at, value, context, origins = /* @__PURE__ */ new Map() } = entry;
  const placeOf = (pointer) => {
    for (let known = pointer; known !== ""; known = parentOf(known)) {
      const origin = origins.get(known);
      if (origin !== void 0) return origin;
    }
    return pointer.startsWith("/$context") ? at : `${at}${pointer}`;
  };
  return {
    platform: PLATFORM,
    type,
    address,
    value,
    context,
    locate: (pointer) => ({ location: document.locate(placeOf(pointer)), related: [] }),
    extent: () => document.extent(at)
  };
}
function withOwnAddresses(entries) {
  const seen = /* @__PURE__ */ new Map();
  return entries.map((entry) => {
    const count = (seen.get(entry.address) ?? 0) + 1;
    seen.set(entry.address, count);
    return count === 1 ? entry : { ...entry, address: `${entry.address}#${count}` };
  });
}

// src/integration/declaration.ts
function declarationResource(declared2, location, extent) {
  return {
    platform: PLATFORM,
    type: "declaration",
    address: "declaration",
    value: {},
    context: { declared: declared2 },
    locate: () => ({ location, related: [] }),
    extent: () => extent
  };
}

// src/integration/declared/assessment.ts
function assessmentEntries(manifest, asOf) {
  return entriesOf(manifest.assessments, "/assessments").map(({ at, value }) => ({
    type: "assessment",
    address: `assessment.${value.type}.${value.geography}`,
    at,
    value,
    context: {
      daysAgo: daysBetween(value.date, asOf),
      geographyKnown: lawOf(value.geography) !== void 0,
      ...value.reviewBy === void 0 ? {} : { daysLeft: daysBetween(asOf, value.reviewBy) }
    },
    origins: /* @__PURE__ */ new Map([
      ["/$context/daysAgo", `${at}/date`],
      ["/$context/daysLeft", `${at}/reviewBy`]
    ])
  }));
}

// src/integration/declared/certification.ts
var TENCENT = /tencent|wechat|weixin|tenpay|腾讯|微信|财付通/i;
var EDITIONS = {
  "iso-27001": ["2022"],
  "iso-27701": ["2019", "2025"],
  "iso-27018": ["2019", "2025"],
  "pci-dss": ["4.0.1"]
};
function isOfTencent({ holder }) {
  return TENCENT.test(holder);
}
function certificationEntries(manifest, asOf) {
  return entriesOf(manifest.certifications, "/certifications").map(({ at, value }) => ({
    type: "certification",
    address: `certification.${value.scheme}`,
    at,
    value,
    context: {
      ...value.expires === void 0 ? {} : { daysLeft: daysBetween(asOf, value.expires) },
      ...value.checkedOn === void 0 ? {} : { checkedDaysAgo: daysBetween(value.checkedOn, asOf) },
      ...value.scope === void 0 ? {} : { outOfScope: outOfScope(value) },
      heldBy: heldBy(value, manifest),
      ...value.edition === void 0 || EDITIONS[value.scheme] === void 0 ? {} : { editionInForce: EDITIONS[value.scheme]?.includes(String(value.edition)) ?? true },
      ...value.locations === void 0 ? {} : { territoriesOutside: territoriesOutside(value, manifest) }
    },
    origins: /* @__PURE__ */ new Map([
      ["/$context/daysLeft", `${at}/expires`],
      ["/$context/checkedDaysAgo", `${at}/checkedOn`],
      ["/$context/outOfScope", `${at}/covers`],
      ["/$context/heldBy", `${at}/holder`],
      ["/$context/editionInForce", `${at}/edition`],
      ["/$context/territoriesOutside", `${at}/locations`]
    ])
  }));
}
function outOfScope({ covers, scope }) {
  return covers.filter((item) => item !== void 0 && !scope?.includes(item));
}
function heldBy(certification, { organisation, entities, processors }) {
  const holder = plain2(certification.holder);
  const isNamed = (name) => name !== void 0 && plain2(name) === holder;
  if (isNamed(organisation?.name)) return "organisation";
  if ((entities ?? []).some((entity) => isNamed(entity?.name))) return "entity";
  if ((processors ?? []).some((processor) => isNamed(processor?.name))) return "processor";
  return isOfTencent(certification) ? "tencent" : "other";
}
function territoriesOutside({ locations }, { stores }) {
  const territories = (stores ?? []).flatMap((store) => store?.territory ? [store.territory] : []);
  return [...new Set(territories)].filter((territory) => !locations?.includes(territory)).sort();
}
function plain2(name) {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

// src/integration/declared/component.ts
var ANY = ["text", "image"];
function componentEntries(manifest) {
  return entriesOf(manifest.components, "/components").map(({ at, value }) => ({
    type: "component",
    address: ["component", value.type, ...value.appId === void 0 ? [] : [value.appId]].join("."),
    at,
    value,
    context: {
      live: value.status !== "retired",
      mainlandOperated: isMainlandOperated(value),
      mainlandUsers: manifest.audience?.mainlandUsers ?? "none",
      content: contentOf(value),
      ...accountOf(value, manifest)
    }
  }));
}
function contentOf({ userContent }) {
  if (userContent === true) return ANY;
  return Array.isArray(userContent) ? userContent.filter((kind) => kind !== void 0) : [];
}
function accountOf({ account }, manifest) {
  const found = manifest.accounts?.find((candidate) => candidate?.id === account);
  const entity = manifest.entities?.find((candidate) => candidate && candidate.id === found?.entity);
  const registrant = found?.registrant ?? entity?.jurisdiction ?? manifest.organisation?.jurisdiction;
  return {
    ...registrant === void 0 ? {} : { registrant },
    ...found === void 0 ? {} : { dialCode: dialCodeOf(found.dialCode) }
  };
}

// src/integration/declared/data-category.ts
function dataEntries(manifest) {
  return entriesOf(manifest.data, "/data").map(({ at, value }) => ({
    type: "data-category",
    address: `data-category.${value.id}`,
    at,
    value,
    context: { sensitive: isSensitive(value) }
  }));
}

// src/integration/declared/geography.ts
function geographyEntries(manifest, asOf) {
  return geographiesOf(manifest).map((place) => geographyEntry(place, manifest, asOf));
}
function geographyEntry({ at, value: geography }, manifest, asOf) {
  const law = lawOf(geography);
  const origins = /* @__PURE__ */ new Map();
  const { restriction } = law ?? {};
  return {
    type: "geography",
    address: `geography.${geography}`,
    at,
    value: { geography },
    context: {
      known: law !== void 0,
      notice: hasNotice(geography, manifest),
      ...law === void 0 ? {} : { law: law.law, confidence: law.confidence },
      ...restriction === void 0 ? {} : { restriction: restrictionOf(restriction, manifest) },
      ...law === void 0 ? {} : factsUnder(law, geography, manifest, asOf, origins)
    },
    origins
  };
}
function factsUnder(law, geography, manifest, asOf, origins) {
  const facts = {
    assessment: assessmentOf(law, geography, manifest, asOf, origins),
    transfer: transferOf(law, geography, manifest, asOf, origins),
    representative: representativeOf(law, geography, manifest, origins),
    officer: officerOf(law, geography, manifest, origins),
    incident: incidentOf(law, geography, manifest, origins)
  };
  return Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== void 0));
}
function hasNotice(geography, manifest) {
  return (manifest.privacyNotices ?? []).some((notice) => notice && takesIn(notice.geography, geography));
}
function restrictionOf(restriction, { audience }) {
  const applies = restriction.whom === "everyone" || audience?.publicSector === true;
  return { ...restriction, applies };
}
function triggersOf(geography, manifest) {
  const data = dataOn(geography, manifest).map(({ value }) => value);
  const found = {
    sensitive: data.some(isSensitive),
    minors: (manifest.audience?.minors ?? "none") !== "none",
    profiling: data.some(({ purposes }) => purposes?.includes("profiling"))
  };
  return Object.entries(found).flatMap(([name, there]) => there ? [name] : []);
}
function assessmentOf(law, geography, manifest, asOf, origins) {
  const { assessment: demand, assessmentType: type } = law;
  if (type === void 0 || demand === "none") return void 0;
  const triggers = triggersOf(geography, manifest);
  const demanded = demand === "required" || triggers.length > 0;
  const made = entriesOf(manifest.assessments, "/assessments").filter(({ value }) => value.type === type && takesIn(value.geography, geography)).sort((a, b) => a.value.date > b.value.date ? -1 : 1);
  const latest = made[0];
  if (latest === void 0) return { type, demand, demanded, triggers, status: "missing" };
  origins.set("/$context/assessment", `${latest.at}/reviewBy`);
  const { reviewBy, sha256, reference } = latest.value;
  return {
    type,
    demand,
    demanded,
    triggers,
    status: statusOf2(latest.value, triggers, asOf),
    evidence: sha256 !== void 0 || reference !== void 0,
    ...reviewBy === void 0 ? {} : { daysLeft: daysBetween(asOf, reviewBy) },
    /** Older than the text of the WeChat Privacy Policy in force, which it should have taken into account. */
    beforePolicyChange: latest.value.date < (DOCUMENTS["wechat-privacy"]?.printedDate ?? "")
  };
}
function statusOf2({ reviewBy, covers }, triggers, asOf) {
  if (reviewBy === void 0) return "undated";
  if (daysBetween(asOf, reviewBy) < 0) return "expired";
  return covers !== void 0 && triggers.some((risk) => !covers.includes(risk)) ? "partial" : "current";
}
function transferOf(law, geography, manifest, asOf, origins) {
  const component = liveComponents(manifest).find(({ value }) => isMainlandOperated(value));
  if (geography === "CN" || component === void 0) return void 0;
  const accepted = law.mechanisms;
  const declared2 = entriesOf(manifest.transfers, "/transfers").filter(
    ({ value }) => value.to === "CN" && takesIn(value.from, geography)
  );
  const sound = declared2.filter(({ value }) => accepted.includes(value.mechanism));
  const valid = sound.find(
    ({ value }) => value.validUntil === void 0 || daysBetween(asOf, value.validUntil) >= 0
  );
  const shown = valid ?? sound[0] ?? declared2[0];
  if (shown !== void 0)
    origins.set("/$context/transfer", `${shown.at}/${sound.length > 0 ? "validUntil" : "mechanism"}`);
  const status = valid ? "declared" : sound[0] ? "expired" : declared2[0] ? "not-accepted" : "undeclared";
  return { to: "CN", accepted, status };
}
function representativeOf(law, geography, manifest, origins) {
  if (law.representative !== "required" || manifest.organisation === void 0) return void 0;
  if (isEstablishedIn(geography, manifest)) return void 0;
  const named = entriesOf(manifest.governance?.representatives, "/governance/representatives").find(
    ({ value }) => takesIn(value.geography, geography) || takesIn(geography, value.geography)
  );
  if (named !== void 0) origins.set("/$context/representative", named.at);
  return { named: named !== void 0, reported: named?.value.reportedOn !== void 0 };
}
function officerOf(law, geography, manifest, origins) {
  const { officer } = law;
  const people = peopleIn(geography, manifest);
  if (officer === void 0 || people < officer.from) return void 0;
  const named = entriesOf(manifest.governance?.officers, "/governance/officers").find(
    ({ value }) => takesIn(value.geography, geography)
  );
  if (named !== void 0) origins.set("/$context/officer", named.at);
  return { from: officer.from, named: named !== void 0, reported: named?.value.reportedOn !== void 0 };
}
function incidentOf(law, geography, manifest, origins) {
  if (law.incidentHours === void 0 || geography === "CN" && !isUnderChineseLaw(manifest))
    return void 0;
  const designated = manifest.organisation?.criticalInfrastructure === "designated";
  const hours = geography === "CN" && designated ? 1 : law.incidentHours;
  const { incidents } = manifest.governance ?? {};
  const at = "/governance/incidents/authorities";
  const authority = entriesOf(incidents?.authorities, at).find(
    ({ value }) => takesIn(value.geography, geography)
  );
  if (incidents !== void 0) {
    origins.set("/$context/incident", authority === void 0 ? at : join(authority.at, "hours"));
  }
  return {
    hours,
    runbook: incidents !== void 0,
    ...authority === void 0 ? {} : { declaredHours: authority.value.hours },
    inTime: authority !== void 0 && authority.value.hours <= hours
  };
}

// src/integration/declared/payment.ts
function paymentEntries(manifest, asOf) {
  const hosts = serverHosts(manifest);
  return entriesOf(manifest.payments, "/payments").map(({ at, value }) => {
    const { certificate, verification, notifyUrl } = value;
    const registrant = value.registrant ?? manifest.organisation?.jurisdiction;
    const host = notifyUrl === void 0 ? void 0 : hostOf(notifyUrl);
    return {
      type: "payment",
      address: `payment.${value.merchantId}`,
      at,
      value,
      context: {
        ...registrant === void 0 ? {} : { registrant },
        ...certificate === void 0 ? {} : { certificateDaysLeft: daysBetween(asOf, certificate.expires) },
        ...verification?.expires === void 0 ? {} : { verificationDaysLeft: daysBetween(asOf, verification.expires) },
        ...host === void 0 || hosts.size === 0 ? {} : { notifyHostDeclared: hosts.has(host) }
      },
      origins: /* @__PURE__ */ new Map([
        ["/$context/certificateDaysLeft", `${at}/certificate/expires`],
        ["/$context/verificationDaysLeft", `${at}/verification/expires`],
        ["/$context/notifyHostDeclared", `${at}/notifyUrl`],
        ["/$context/registrant", `${at}/acquiring`]
      ])
    };
  });
}
function serverHosts(manifest) {
  const addresses = liveComponents(manifest).flatMap(
    ({ value }) => Object.values(value.domains ?? {}).flat()
  );
  return new Set(addresses.flatMap((address) => address === void 0 ? [] : hostOf(address) ?? []));
}
function hostOf(address) {
  return URL.canParse(address) ? new URL(address).hostname : void 0;
}

// src/integration/declared/privacy-notice.ts
var WECHAT_COUNTRIES = ["HK", "MY", "NL", "SG", "US"];
function noticeEntries(manifest, asOf) {
  return entriesOf(manifest.privacyNotices, "/privacyNotices").map(({ at, value }) => {
    const { reviewed, countriesNamed, geography } = value;
    const missing = countriesFor(geography, manifest).filter((country) => !countriesNamed?.includes(country));
    return {
      type: "privacy-notice",
      address: `privacy-notice.${geography}`,
      at,
      value,
      context: {
        ...reviewed === void 0 ? {} : { reviewedDaysAgo: daysBetween(reviewed, asOf) },
        ...countriesNamed === void 0 ? {} : { countriesMissing: missing }
      },
      origins: /* @__PURE__ */ new Map([
        ["/$context/reviewedDaysAgo", `${at}/reviewed`],
        ["/$context/countriesMissing", `${at}/countriesNamed`]
      ])
    };
  });
}
function countriesFor(geography, manifest) {
  const live = liveComponents(manifest).map(({ value }) => value);
  const home = geography.slice(0, 2);
  const transfers = (manifest.transfers ?? []).flatMap(
    (transfer) => transfer && transfer.from.slice(0, 2) === home ? [transfer.to] : []
  );
  const countries = /* @__PURE__ */ new Set([
    ...transfers,
    ...live.some(isMainlandOperated) ? ["CN"] : [],
    ...geography !== "CN" && live.length > 0 ? WECHAT_COUNTRIES : []
  ]);
  countries.delete(home);
  return [...countries].sort();
}

// src/integration/declared/processor.ts
function processorEntries(manifest) {
  return entriesOf(manifest.processors, "/processors").map(({ at, value }) => ({
    type: "processor",
    address: `processor.${value.name}`,
    at,
    value,
    context: {}
  }));
}

// src/integration/declared/transfer.ts
function transferEntries(manifest, asOf) {
  return entriesOf(manifest.transfers, "/transfers").map(({ at, value }) => {
    const law = lawOf(value.from);
    const data = dataOf(value, manifest);
    return {
      type: "transfer",
      address: `transfer.${value.from}.${value.to}`,
      at,
      value,
      context: {
        ...law === void 0 ? {} : { accepted: law.mechanisms, mechanismAccepted: law.mechanisms.includes(value.mechanism) },
        platformData: data.some(({ source }) => source === "tencent-api"),
        ...value.validUntil === void 0 ? {} : { daysLeft: daysBetween(asOf, value.validUntil) }
      },
      origins: /* @__PURE__ */ new Map([
        ["/$context/mechanismAccepted", `${at}/mechanism`],
        ["/$context/daysLeft", `${at}/validUntil`]
      ])
    };
  });
}
function dataOf({ data }, manifest) {
  return entriesOf(manifest.data, "/data").map(({ value }) => value).filter(({ id }) => data === void 0 || data.includes(id));
}

// src/integration/declared/entries.ts
function declaredEntries(manifest, asOf) {
  return withOwnAddresses([
    ...geographyEntries(manifest, asOf),
    ...componentEntries(manifest),
    ...dataEntries(manifest),
    ...transferEntries(manifest, asOf),
    ...noticeEntries(manifest, asOf),
    ...certificationEntries(manifest, asOf),
    ...processorEntries(manifest),
    ...paymentEntries(manifest, asOf),
    ...assessmentEntries(manifest, asOf)
  ]);
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
  const declared2 = manifest.stores?.findLast(
    (store) => store !== void 0 && matchesAddress(store.match, resource2.address)
  );
  const assumed = declared2 === void 0;
  if (assumed && !(manifest.audience?.mainlandUsers === "targeted" && isDataStore(resource2.type)))
    return void 0;
  const subjects = assumed ? ["CN"] : present(declared2.subjects);
  const exportMechanism = subjects.includes("CN") ? exportTo(jurisdiction, manifest, asOf) : void 0;
  return {
    subjects,
    classes: present(declared2?.classes),
    assumed,
    ...exportMechanism === void 0 ? {} : { exportMechanism }
  };
}
function present(list) {
  return (list ?? []).filter((item) => item !== void 0);
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
function regionOf(vendor, region) {
  const regions = Object.hasOwn(PROVIDERS, vendor) ? PROVIDERS[vendor] : void 0;
  if (regions === void 0) return void 0;
  const id = region.toLowerCase().replaceAll(" ", "");
  if (Object.hasOwn(regions, id)) return regions[id];
  const suffix = ZONE_SUFFIXES[vendor];
  const withoutZone = suffix === void 0 ? id : id.replace(suffix, "");
  return Object.hasOwn(regions, withoutZone) ? regions[withoutZone] : void 0;
}

// src/integration/notices.ts
var NOTICE_PERIOD = 30;
var TABLES = [
  ["documents", documents_default],
  ["statements", statements_default],
  ["the law by geography", geographies_default],
  ["cloud regions", regions_default]
];
function noticesOf(judged, manifest, document, asOf) {
  return [
    ...acknowledgementsEnding(judged, asOf),
    ...declarationsEnding(manifest, document, asOf),
    ...TABLES.filter(([, { reviewBy }]) => daysBetween(asOf, reviewBy) < 0).map(
      ([what, { reviewBy }]) => diagnostic(
        "notice",
        "notice",
        `Our table of ${what} was due for review on ${reviewBy}; use a newer version of wechat-policy.`,
        document.file
      )
    )
  ];
}
function acknowledgementsEnding(judged, asOf) {
  const found = [];
  const seen = /* @__PURE__ */ new Set();
  for (const { file, status } of judged) {
    if (file === void 0 || status !== "acknowledged" || seen.has(file.document)) continue;
    seen.add(file.document);
    found.push(...ending("This acknowledgement", file.value.expires, file.document, "/expires", asOf));
  }
  return found;
}
function declarationsEnding(manifest, document, asOf) {
  const dates = [
    ...entriesOf(manifest.transfers, "/transfers").map(
      ({ at, value }) => [
        "This transfer mechanism",
        value.validUntil,
        `${at}/validUntil`
      ]
    ),
    ...entriesOf(manifest.certifications, "/certifications").map(
      ({ at, value }) => [
        "This certificate",
        value.expires,
        `${at}/expires`
      ]
    ),
    ...entriesOf(manifest.assessments, "/assessments").map(
      ({ at, value }) => [
        "The time to review this assessment",
        value.reviewBy,
        `${at}/reviewBy`
      ]
    ),
    ["The compatible message mode", manifest.messaging?.compatibleUntil, "/messaging/compatibleUntil"]
  ];
  return dates.flatMap(
    ([what, date, at]) => date === void 0 ? [] : ending(what, date, document, at, asOf)
  );
}
function ending(what, date, document, at, asOf) {
  const days = daysBetween(asOf, date);
  if (days < 0 || days > NOTICE_PERIOD) return [];
  const when = days === 0 ? "today" : `in ${days} ${days === 1 ? "day" : "days"}`;
  const verb = what.startsWith("The ") ? "ends" : "expires";
  return [diagnostic("notice", "notice", `${what} ${verb} ${when}.`, document.file, document.locate(at))];
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
  const found = /* @__PURE__ */ new Map();
  const add = (id, by, party) => {
    const entityId = party ?? DOCUMENTS[id]?.entities[0];
    const key = `${id} ${entityId ?? ""}`;
    const known = found.get(key);
    if (known === void 0)
      found.set(key, { id, ...entityId === void 0 ? {} : { entityId }, requiredBy: [by] });
    else known.requiredBy.push(by);
  };
  for (const { at, value } of entriesOf(manifest.accounts, "/accounts")) {
    const { ids, party } = userTerms(dialCodeOf(value.dialCode));
    for (const id of ids) add(id, `${at}/dialCode`, party);
  }
  const registrants = registrantsOf(manifest);
  for (const { at, value } of entriesOf(manifest.components, "/components")) {
    if (value.status === "retired") continue;
    const registrant = registrants.get(value.account) ?? manifest.organisation?.jurisdiction;
    const ids = BY_COMPONENT[value.type]?.(registrant) ?? [];
    for (const id of ids) add(id, `${at}/type`);
  }
  return [...found.entries()].sort(([a], [b]) => a < b ? -1 : 1).map(([, required]) => required);
}
function registrantsOf({ accounts, entities }) {
  const places = new Map((entities ?? []).map((entity) => [entity?.id, entity?.jurisdiction]));
  return new Map(
    (accounts ?? []).map((account) => [account?.id, account?.registrant ?? places.get(account?.entity)])
  );
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

// src/integration/required-statements.ts
var MESSAGING = /* @__PURE__ */ new Set(["official-account", "service-account", "wecom"]);
function requiredStatements(manifest) {
  const live = liveComponents(manifest);
  const accounts = entriesOf(manifest.accounts, "/accounts");
  const operated = live.filter(({ value }) => isMainlandOperated(value));
  const certificates = entriesOf(manifest.certifications, "/certifications");
  const statements = [
    ...once("arbitration-choice", placesOf(americanPlaces(manifest))),
    ...once("audit-access", typesOf(operated)),
    ...once("availability-and-censorship", typesOf(live)),
    ...once(
      "certification-equivalence",
      certificates.filter(({ value }) => isOfTencent(value)).map(({ at }) => `${at}/holder`)
    ),
    ...once(
      "connected-persons",
      accounts.filter(({ value }) => dialCodeOf(value.dialCode) !== "+86").map(({ at }) => `${at}/dialCode`)
    ),
    ...once(
      "foreign-authority-requests",
      manifest.audience?.mainlandUsers === "targeted" ? ["/audience/mainlandUsers"] : []
    ),
    ...once("governing-law", [...accounts.map(({ at }) => `${at}/dialCode`), ...typesOf(live)]),
    ...live.length === 0 ? [] : geographiesOf(manifest).map(({ at, value }) => ({
      id: "lawful-basis",
      geography: value,
      requiredBy: [at]
    })),
    ...once("no-end-to-end-encryption", typesOf(live.filter(({ value }) => MESSAGING.has(value.type))))
  ];
  return statements;
}
function americanPlaces({ accounts, organisation, entities }) {
  return entriesOf(accounts, "/accounts").filter(({ value }) => {
    if (dialCodeOf(value.dialCode) === "+86") return false;
    const entity = entities?.find((candidate) => candidate && candidate.id === value.entity);
    return (value.registrant ?? entity?.jurisdiction ?? organisation?.jurisdiction) === "US";
  });
}
function placesOf(placed) {
  return placed.map(({ at }) => at);
}
function typesOf(components) {
  return components.map(({ at }) => `${at}/type`);
}
function once(id, requiredBy) {
  return requiredBy.length === 0 ? [] : [{ id, requiredBy }];
}

// src/integration/resources.ts
function integrationResource(document, manifest, judged, asOf) {
  const origins = /* @__PURE__ */ new Map([
    ["/$context/messaging/keyAge", "/messaging/encodingAesKey/rotatedOn"],
    ["/$context/messaging/compatibleDaysLeft", "/messaging/compatibleUntil"]
  ]);
  judged.forEach(({ required }, index) => {
    origins.set(join("/$context/requiredDocuments", index), required.requiredBy[0] ?? "");
  });
  const live = liveComponents(manifest);
  const publishing = live.find(({ value }) => contentOf(value).length > 0);
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
      underChineseLaw: isUnderChineseLaw(manifest),
      live: [...new Set(live.map(({ value }) => value.type))].sort(),
      content: [...new Set(live.flatMap(({ value }) => contentOf(value)))].sort(),
      mainlandPeople: peopleIn("CN", manifest),
      messaging: messagingFacts(manifest, asOf)
    },
    ...placedIn(document, origins)
  };
}
function messagingFacts({ messaging }, asOf) {
  const rotatedOn = messaging?.encodingAesKey?.rotatedOn;
  const until = messaging?.compatibleUntil;
  return {
    ...rotatedOn === void 0 ? {} : { keyAge: daysBetween(rotatedOn, asOf) },
    ...until === void 0 ? {} : { compatibleDaysLeft: daysBetween(asOf, until) }
  };
}
function requiredStatementResource(document, judged, asOf) {
  const { id, geography, requiredBy } = judged.required;
  const [home = "", ...others] = requiredBy;
  const { title = id, role, text: text2, sha256 } = STATEMENTS[id] ?? {};
  const { status, file } = judged;
  return {
    platform: PLATFORM,
    type: "required-statement",
    address: ["statement", id, ...geography === void 0 ? [] : [geography]].join("."),
    value: { id, title, role, text: text2, sha256, ...geography === void 0 ? {} : { geography } },
    context: { status, ...file === void 0 ? {} : { daysLeft: daysBetween(asOf, file.value.expires) } },
    locate: () => ({
      location: document.locate(home),
      related: others.map((at) => ({ ...document.locate(at), message: "This needs the same statement." }))
    }),
    extent: () => document.extent(parentOf(home))
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
function acknowledgementResource(file, judged, asOf, declared2) {
  const { document, value } = file;
  const required = judged.map((one) => one.required);
  const counts = judged.some((one) => one.file === file);
  return {
    platform: PLATFORM,
    type: "acknowledgement",
    address: `acknowledgement.${stemOf(document.file)}`,
    value,
    context: { ...factsOf(file, required, counts, asOf, declared2) },
    ...placedIn(
      document,
      /* @__PURE__ */ new Map([
        ["/$context/daysLeft", "/expires"],
        ["/$context/period", "/expires"],
        ["/$context/age", "/date"],
        ["/$context/entityMatches", "/contractingEntity"],
        ["/$context/accountsChanged", "/accounts"],
        ["/$context/spansBorder", "/scope/geographies"],
        ["/$context/independentlyApproved", "/approvedBy"],
        ["/$context/byLegalApprover", "/acceptedBy/name"],
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
function placedIn(document, origins) {
  const placeOf = (pointer) => {
    for (let known = pointer; known !== ""; known = parentOf(known)) {
      const origin = origins.get(known);
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
function undeclared({ asOf, isUnreadable: isDeclared2 = false }, files, diagnostics) {
  const provider = providerContexts();
  return {
    isDeclared: isDeclared2,
    resources: files.map((file) => acknowledgementResource(file, [], asOf)),
    diagnostics,
    contextFor: (resource2) => provider(resource2.provider)
  };
}
function declared(document, { asOf }, files, diagnostics, validate) {
  const { manifest, problems } = readManifest(document, validate);
  const documents = judgeAll(requiredDocuments(manifest), files, asOf);
  const statements = judgeAll(requiredStatements(manifest), files, asOf);
  const judged = [...documents, ...statements];
  const declaredForAcknowledgements = {
    accounts: (manifest.accounts ?? []).filter((account) => account !== void 0),
    legalApprovers: (manifest.governance?.legalApprovers ?? []).filter((name) => name !== void 0)
  };
  const integration = declaredIn(manifest);
  const providerContext = providerContexts();
  return {
    isDeclared: true,
    resources: [
      ...isMapping(document.value) ? [
        declarationResource(true, document.locate(""), document.extent("")),
        integrationResource(document, manifest, documents, asOf)
      ] : [],
      ...declaredEntries(manifest, asOf).map((entry) => entryResource(document, entry)),
      ...documents.map((one) => requiredDocumentResource(document, one, asOf)),
      ...statements.map((one) => requiredStatementResource(document, one, asOf)),
      ...files.map((file) => acknowledgementResource(file, judged, asOf, declaredForAcknowledgements))
    ],
    diagnostics: [
      ...diagnostics,
      ...problemDiagnostics(problems, document),
      ...consistencyDiagnostics(document, manifest),
      ...noticesOf(judged, manifest, document, asOf)
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
  const known = /* @__PURE__ */ new Map();
  const compute = (provider) => {
    const partition = partitionOf(provider);
    const jurisdiction = jurisdictionOf(provider);
    return { provider: { ...provider, ...partition === void 0 ? {} : { partition }, jurisdiction } };
  };
  return (provider) => {
    if (provider === void 0) return {};
    const key = JSON.stringify([provider.name, provider.region]);
    const context = known.get(key) ?? compute(provider);
    known.set(key, context);
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
  const read3 = async (file) => {
    const content = repository.read(file);
    if ("diagnostic" in content) {
      diagnostics.push({ ...content.diagnostic, severity: "error" });
      return [];
    }
    const parsed2 = await parse({ file, text: content.text }, formatOf(file) ?? "yaml");
    diagnostics.push(...parsed2.diagnostics);
    const [document, second] = parsed2.documents;
    const problem = (message, at) => {
      diagnostics.push(diagnostic("invalid-configuration", "error", message, file, at));
    };
    if (document === void 0 && parsed2.diagnostics.length === 0) problem("The file is empty.");
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
  const manifest = first === void 0 ? [] : await read3(first);
  const acknowledgements = [];
  for (const file of repository.files.filter((path3) => ACKNOWLEDGEMENT.test(path3))) {
    acknowledgements.push(...await read3(file));
  }
  const validators = manifest.length + acknowledgements.length > 0 ? await loadValidators() : void 0;
  const integration = readIntegration(
    { manifest: manifest[0], isUnreadable: first !== void 0, acknowledgements, asOf },
    validators
  );
  return { integration, documents: [...manifest, ...acknowledgements], diagnostics };
}
async function loadValidators() {
  const [integration, acknowledgement] = await Promise.all([
    import("./integration-KGKTV2TI.js"),
    import("./acknowledgement-ONI5WFVU.js")
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
    return import("./detail-XQQIW3MD.js").then(({ bracketed }) => bracketed(rule, document, relevant));
  }
  if (!accepts(rule.schemas.condition, document)) return void 0;
  if (accepts(rule.schemas.requirement, document)) return PASS;
  return import("./detail-XQQIW3MD.js").then(({ failure }) => failure(rule, document));
}

// src/policies/resource-document.ts
function resourceDocument(resource2, declared2) {
  const { platform, type, address, provider } = resource2;
  const context = { platform, type, address, ...provider === void 0 ? {} : { provider }, ...declared2 };
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
  async results({ resources, diagnostics, secretsIn }) {
    this.#secretsIn = secretsIn;
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
    if (resource2.platform === "wechat" && !this.input.integration.isDeclared) this.#remember(resource2);
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
  #remember(resource2) {
    const { location } = resource2.locate("");
    const first = this.#firstOfWechat;
    if (first !== void 0 && byPlace(first.location, location) <= 0) return;
    this.#firstOfWechat = { location, extent: resource2.extent() };
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
    const secretsIn = (file) => this.#secretsIn?.(file) ?? [];
    const { createFinding } = await import("./finding-FOZ4CWJE.js");
    for (const pointer of places) {
      this.#findings.push(
        await createFinding({ rule, resource: resource2, verdict, pointer, unknowns, lines, secretsIn })
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
      ...this.#changed === void 0 ? { usesWechat: this.input.integration.isDeclared || this.#firstOfWechat !== void 0 } : {},
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
    read: async (folder) => (await import("./read-IZT4CSAD.js")).read(folder, settings)
  };
}
function plansNamedBy({ roots = [] }) {
  return new Set(roots.map(({ folder, plan }) => plan && resolved(folder, plan)));
}
var terraform = terraformWith({});
function foldersNamedFor(folder, { roots = [] }) {
  return roots.filter((root) => resolved("", root.folder) === folder).flatMap(({ varFiles = [], plan }) => plan === void 0 ? varFiles : [...varFiles, plan]).map((name) => resolved(folder, name)).filter((file) => file !== void 0).map(folderOf);
}

// src/platforms/wechat/references.ts
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
function accountResources(declared2) {
  const filledByAny = /* @__PURE__ */ new Map();
  for (const { kind, name, filled } of declared2) {
    const slots = filledByAny.get(addressOf3(kind, name)) ?? /* @__PURE__ */ new Set();
    for (const slot2 of filled.keys()) slots.add(slot2);
    filledByAny.set(addressOf3(kind, name), slots);
  }
  return declared2.map((account) => {
    const { kind, name, filled, open = false } = account;
    const others = filledByAny.get(addressOf3(kind, name));
    const slots = kind.slots.map((slot2) => slot2.name).filter((slot2) => !filled.has(slot2));
    const elsewhere = open ? slots : slots.filter((slot2) => others?.has(slot2));
    return accountResource(account, elsewhere, overridden(account, declared2));
  });
}
var COMMON = /(?:^|\/)(?:(?:application|bootstrap)\.(?:ya?ml|properties)|\.env)$/i;
function overridden(account, declared2) {
  const isCommon = ({ home, profile }) => profile === void 0 && COMMON.test(home.document.file);
  if (!isCommon(account)) return [];
  const specific = declared2.filter(
    (other) => !isCommon(other) && addressOf3(other.kind, other.name) === addressOf3(account.kind, account.name) && stageOf(other.home.document.file, other.profile) === void 0
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
  return tracedResource({ type: kind.type, address: addressOf3(kind, name), value, context }, origins, home);
}
function addressOf3(kind, name) {
  return `${kind.type}.${name}`;
}
function textOf(value) {
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
function isText(value) {
  return typeof value === "string" && value !== "";
}
function listOf(value) {
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
  const name = ["path", "collection", "collectionName", "name"].map((key) => item[key]).find(isText);
  return isAccessRule(rule) && name !== void 0 ? { at, rule, name } : void 0;
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
function resource(document, { at, rule, name }) {
  const home = { document, pointer: at };
  const type = typeOf2(document.file, rule);
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
    const own = documents.find(
      (document) => baseName(document.file) === PRIVATE && isPrivate(document.value)
    );
    const home = shared ?? (isForeign2 ? void 0 : own);
    return home === void 0 ? [] : [merge(home, shared, own)];
  }
};
function isProject(value) {
  if (!isFields(value)) return false;
  const appId = value["appid"];
  if (isText(appId) && !WECHAT_APP_ID.test(appId)) return false;
  if ("qqappid" in value) return false;
  if (!isFields(value["setting"]) && !isText(value["miniprogramRoot"])) return false;
  return isText(appId) || COMPILE_TYPES.has(value["compileType"]);
}
function isPrivate(value) {
  if (!isFields(value)) return false;
  const appId = value["appid"];
  if (isText(appId) && !WECHAT_APP_ID.test(appId)) return false;
  return isFields(value["setting"]) || isFields(value["condition"]);
}
function merge(home, shared, own) {
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
  const own = documentsNamed(folder, PROJECT)[0];
  if (own !== void 0) return isProject(own.value) ? { path: folder.path, value: own.value } : void 0;
  let path3 = folder.path;
  for (let level = 0; level < levels && path3 !== ""; level++) {
    path3 = path3.slice(0, Math.max(0, path3.lastIndexOf("/")));
    const file = path3 === "" ? PROJECT : `${path3}/${PROJECT}`;
    if (!folder.exists(file)) continue;
    const value = parsed(folder.read?.(file));
    return isProject(value) ? { path: path3, value } : void 0;
  }
  return void 0;
}
function dependsOn(folder, name) {
  const file = folder.path === "" ? "package.json" : `${folder.path}/package.json`;
  const text2 = folder.exists(file) ? folder.read?.(file) : void 0;
  return text2?.includes(`"${name}"`) ?? false;
}
function rootOf(project2, key) {
  const written = project2.value[key];
  if (typeof written !== "string") return void 0;
  const parts = `${project2.path}/${written}`.split("/").filter((part) => part !== "" && part !== ".");
  return parts.join("/");
}
function parsed(text2) {
  try {
    return text2 === void 0 ? void 0 : JSON.parse(text2.replace(/^\uFEFF/, ""));
  } catch {
    return void 0;
  }
}

// src/platforms/wechat/cloud-function.ts
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
  return isFields(permissions) && Array.isArray(permissions["openapi"]) || listOf(triggers).some((trigger) => isFields(trigger) && trigger["type"] === "timer");
}
function standsInFunction(folder) {
  if (dependsOn(folder, "wx-server-sdk")) return true;
  if (!hasSibling(folder, ["index.js", "index.ts"])) return false;
  const project2 = nearestProject(folder, LEVELS_TO_PROJECT);
  const root = project2 === void 0 ? void 0 : rootOf(project2, "cloudfunctionRoot");
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
var PLAIN = /^(?:APP_?ID|APP_?SECRET)$/;
var WECHAT_APP_ID2 = /^wx[0-9a-f]{16}$/;
var FOREIGN = /ALIPAY|BAIDU|DINGTALK|DOUYIN|FEISHU|KUAISHOU|TOUTIAO/;
var SPEAKS_OF_WECHAT = /wx|wechat|weixin|wecom|wework|qywx|mini_?program|mini_?app|mch|api_?v3/i;
function variablesOf(map, at) {
  if (!isFields(map)) return [];
  return Object.entries(map).map(([name, value]) => ({ name, value, pointer: join(at, name) }));
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
  return [...groups.values()].filter(isDeclared).map(({ kind, group, filled }) => ({
    kind,
    name: group,
    filled,
    home: { document, pointer: firstOf(filled) }
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
  const plain3 = PLAIN.test(name) ? slotOf(ACCOUNT, name) : void 0;
  if (plain3 !== void 0) return { kind: ACCOUNT, group: PLAIN_GROUP, slot: plain3.name };
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
  mayBe: (text2) => KEYS.some((key) => text2.includes(`"${key}"`)),
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
      ({ inputs: inputs2, variables }) => accountResources(accountsInVariables(document, variablesOf(variables, join(inputs2, "envVariables"))))
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
    ([name, plugin2]) => isFields(plugin2) && isText(plugin2["use"]) ? [
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
    const address = isText(value["name"]) ? `${type}.${value["name"]}` : type;
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
function fieldsAt(document, at) {
  let list = document.value;
  for (const key of segmentsOf(at)) list = isFields(list) ? list[key] : void 0;
  return listOf(list).flatMap(
    (item, index) => isFields(item) ? [[join(at, index), item]] : []
  );
}

// src/platforms/wechat/container.ts
var COMPANIONS = ["minNum", "maxNum", "envParams", "executeSQLs", "policyType", "policyDetails"];
var container = {
  claims: (path3) => baseName(path3) === "container.config.json",
  mayBe: (text2) => text2.includes("containerPort"),
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
  mayBe: (text2) => SPEAKS_OF_WECHAT.test(text2),
  read: (documents) => accountResources(
    documents.flatMap((document) => accountsInVariables(document, variablesOf(document.value, "")))
  )
};

// src/platforms/wechat/binding.ts
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
function visit(value, pointer, node) {
  const text2 = textOf(value);
  if (text2 !== void 0) {
    node.written = { text: text2, pointer };
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
  const known = node.children.get(key);
  if (known !== void 0) return known;
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
  const root = bind(document);
  return accountsWithin(document, root, profileOf(root));
}
function accountsInSettings(document, isAboutWechat2) {
  const root = bind(document);
  const below = isAboutWechat2 ? accountsBelow(document, { ...root, name: "wechat" }, void 0) : [];
  const found = [...below, ...accountsWithin(document, root, void 0)].filter(hasEvidence);
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
  const own = filledSlots(kind, node);
  const filled = new Map([...inherited, ...own]);
  const nodes = COLLECTIONS.flatMap((key) => [...node.children.get(key)?.children.values() ?? []]);
  const several = nodes.flatMap((child) => accountsAt(document, kind, child, filled, profile));
  if (several.length > 0) return several;
  if (!isAccount(kind, own)) {
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
  mayBe: (text2) => BLOCK.test(text2) && ACCOUNT_VARIABLE.test(text2) || SPEAKS_OF_ACCOUNT.test(text2) && SETTING.test(text2),
  read: (documents) => accountResources(
    documents.flatMap((document) => [
      ...accountsInSettings(document, isAboutWechat(document.file)),
      ...blocksIn(document).flatMap((block) => accountsInVariables(document, block)).map((account) => ({ ...account, open: true }))
    ])
  )
};
function blocksIn(document) {
  const blocks = [];
  const visit2 = (value, pointer) => {
    if (typeof value !== "object" || value === null) return;
    if (isFields(value)) blocks.push(...dataOf2(value, pointer));
    for (const [key, child] of Object.entries(value)) {
      const at = join(pointer, key);
      if (BLOCKS.has(key)) blocks.push(variablesIn(child, at));
      visit2(child, at);
    }
  };
  visit2(document.value, "");
  return blocks.filter((block) => block.length > 0);
}
function variablesIn(block, at) {
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
function dataOf2(object, at) {
  const { kind, data, stringData } = object;
  if (typeof object["apiVersion"] !== "string" || kind !== "ConfigMap" && kind !== "Secret") return [];
  const variables = variablesOf(data, join(at, "data"));
  return [
    kind === "Secret" ? variables.map((variable) => ({ ...variable, value: decoded(variable.value) })) : variables,
    variablesOf(stringData, join(at, "stringData"))
  ];
}
function decoded(value) {
  if (typeof value !== "string") return value;
  const text2 = value.trim();
  return text2.length % 4 === 0 && /^[A-Za-z0-9+/]+={0,2}$/.test(text2) ? atob(text2) : value;
}

// src/platforms/wechat/embedded-apps.ts
var JUMP_LISTS = ["embeddedAppIdList", "navigateToMiniProgramAppIdList"];
function embeddedApps(document, at, value) {
  return [
    ...pluginsAt(document, join(at, "plugins"), value["plugins"]),
    ...["subpackages", "subPackages"].flatMap(
      (key) => pluginsOfPackages(document, join(at, key), value[key])
    ),
    ...JUMP_LISTS.flatMap((list) => targetsAt(document, join(at, list), value[list], list))
  ];
}
function pluginsOfPackages(document, at, packages) {
  return listOf(packages).flatMap(
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
function targetsAt(document, at, targets, list) {
  return listOf(targets).flatMap((appId, index) => {
    if (!isText(appId)) return [];
    const home = { document, pointer: join(at, index) };
    const type = "wechat_jump_target";
    const described = { type, address: `${type}.${appId}`, value: { appId, list } };
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
  mayBe: (text2) => text2.includes('"extAppid"') || text2.includes('"extEnable"'),
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
  if (isText(appId)) return !FOREIGN_APP_ID.test(appId);
  return typeof value["extEnable"] === "boolean";
}

// src/platforms/wechat/key-file.ts
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
  mayBe: (text2) => KEYS2.some((key) => text2.includes(`"${key}"`)),
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
  mayBe: (text2) => text2.includes('"pages"'),
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
  return Array.isArray(pages) && pages.length > 0 && pages.every((page) => isText(page) && PAGE.test(page));
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

// src/platforms/wechat/php.ts
var PLACE = /(?:^|\/)(?:config|configs|conf|settings)\/|(?:config|settings|wechat|weixin|wxpay)[^/]*\.php/i;
var phpSettings = {
  claims: (path3) => formatOf(path3) === "php" && PLACE.test(path3),
  mayBe: (text2) => /wx|wechat|weixin/i.test(text2) && /['"](?:app_?id|mch_?id|corp_?id)['"]\s*=>/i.test(text2),
  read: (documents) => accountResources(
    documents.flatMap((document) => accountsInSettings(document, isAboutWechat(document.file)))
  )
};

// src/platforms/wechat/plugin.ts
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

// src/platforms/wechat/spring.ts
var NAME2 = /^(?:application|bootstrap)(?:[-_.][^/]*)?\.(?:ya?ml|properties)(?:\.(?:example|sample|template|tmpl|dist))?$/i;
var spring = {
  claims: (path3) => NAME2.test(baseName(path3)),
  mayBe: (text2) => /wx|wechat|weixin/i.test(text2),
  read: (documents) => accountResources(documents.flatMap(accountsInSpring))
};

// src/platforms/wechat/uni-app.ts
var AT = "/mp-weixin";
var FOREIGN_KEYS2 = ["manifest_version", "start_url"];
var uniApp = {
  claims: (path3) => ["manifest.json", "pages.json"].includes(baseName(path3)),
  mayBe: (text2) => text2.includes('"mp-weixin"') || /"plugins"\s*:/.test(text2),
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
  if (names.some((name) => WECHAT.test(name) && SECRET_WORD.test(name) && !NOTICES.test(name))) return true;
  return names.some((name) => name !== "GITHUB_TOKEN" && SECRET_WORD.test(name)) && uploads(job);
}
function namesIn(value) {
  return [...(JSON.stringify(value) ?? "").matchAll(SECRET)].flatMap(([, name]) => name ?? []);
}
function uploads(job) {
  return listOf(job["steps"]).some(
    (step) => isFields(step) && [step["run"], step["uses"]].some((text2) => isText(text2) && UPLOADS.test(text2))
  );
}
function eventsOf(on) {
  if (isText(on)) return [on];
  if (isFields(on)) return Object.keys(on);
  return listOf(on).filter(isText);
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
  return { resources: withOwnAddresses2([...resources, ...commented]), diagnostics: [] };
}
function withOwnAddresses2(resources) {
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
