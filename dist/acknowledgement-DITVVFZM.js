import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import "./chunk-XNDQ27F5.js";

// src/generated/schemas/acknowledgement.js
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});
var require_formats = __commonJS({
  "node_modules/ajv-formats/dist/formats.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.formatNames = exports.fastFormats = exports.fullFormats = void 0;
    function fmtDef(validate2, compare) {
      return { validate: validate2, compare };
    }
    exports.fullFormats = {
      // date: http://tools.ietf.org/html/rfc3339#section-5.6
      date: fmtDef(date, compareDate),
      // date-time: http://tools.ietf.org/html/rfc3339#section-5.6
      time: fmtDef(getTime(true), compareTime),
      "date-time": fmtDef(getDateTime(true), compareDateTime),
      "iso-time": fmtDef(getTime(), compareIsoTime),
      "iso-date-time": fmtDef(getDateTime(), compareIsoDateTime),
      // duration: https://tools.ietf.org/html/rfc3339#appendix-A
      duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
      uri,
      "uri-reference": /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
      // uri-template: https://tools.ietf.org/html/rfc6570
      "uri-template": /^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
      // For the source: https://gist.github.com/dperini/729294
      // For test cases: https://mathiasbynens.be/demo/url-regex
      url: /^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
      email: /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
      hostname: /^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
      // optimized https://www.safaribooksonline.com/library/view/regular-expressions-cookbook/9780596802837/ch07s16.html
      ipv4: /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
      ipv6: /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
      regex,
      // uuid: http://tools.ietf.org/html/rfc4122
      uuid: /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
      // JSON-pointer: https://tools.ietf.org/html/rfc6901
      // uri fragment: https://tools.ietf.org/html/rfc3986#appendix-A
      "json-pointer": /^(?:\/(?:[^~/]|~0|~1)*)*$/,
      "json-pointer-uri-fragment": /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
      // relative JSON-pointer: http://tools.ietf.org/html/draft-luff-relative-json-pointer-00
      "relative-json-pointer": /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
      // the following formats are used by the openapi specification: https://spec.openapis.org/oas/v3.0.0#data-types
      // byte: https://github.com/miguelmota/is-base64
      byte,
      // signed 32 bit integer
      int32: { type: "number", validate: validateInt32 },
      // signed 64 bit integer
      int64: { type: "number", validate: validateInt64 },
      // C-type float
      float: { type: "number", validate: validateNumber },
      // C-type double
      double: { type: "number", validate: validateNumber },
      // hint to the UI to hide input strings
      password: true,
      // unchecked string payload
      binary: true
    };
    exports.fastFormats = {
      ...exports.fullFormats,
      date: fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, compareDate),
      time: fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareTime),
      "date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareDateTime),
      "iso-time": fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoTime),
      "iso-date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoDateTime),
      // uri: https://github.com/mafintosh/is-my-json-valid/blob/master/formats.js
      uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
      "uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
      // email (sources from jsen validator):
      // http://stackoverflow.com/questions/201323/using-a-regular-expression-to-validate-an-email-address#answer-8829363
      // http://www.w3.org/TR/html5/forms.html#valid-e-mail-address (search for 'wilful violation')
      email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i
    };
    exports.formatNames = Object.keys(exports.fullFormats);
    function isLeapYear(year) {
      return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    }
    var DATE = /^(\d\d\d\d)-(\d\d)-(\d\d)$/;
    var DAYS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    function date(str) {
      const matches = DATE.exec(str);
      if (!matches)
        return false;
      const year = +matches[1];
      const month = +matches[2];
      const day = +matches[3];
      return month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 && isLeapYear(year) ? 29 : DAYS[month]);
    }
    function compareDate(d1, d2) {
      if (!(d1 && d2))
        return void 0;
      if (d1 > d2)
        return 1;
      if (d1 < d2)
        return -1;
      return 0;
    }
    var TIME = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
    function getTime(strictTimeZone) {
      return function time(str) {
        const matches = TIME.exec(str);
        if (!matches)
          return false;
        const hr = +matches[1];
        const min = +matches[2];
        const sec = +matches[3];
        const tz = matches[4];
        const tzSign = matches[5] === "-" ? -1 : 1;
        const tzH = +(matches[6] || 0);
        const tzM = +(matches[7] || 0);
        if (tzH > 23 || tzM > 59 || strictTimeZone && !tz)
          return false;
        if (hr <= 23 && min <= 59 && sec < 60)
          return true;
        const utcMin = min - tzM * tzSign;
        const utcHr = hr - tzH * tzSign - (utcMin < 0 ? 1 : 0);
        return (utcHr === 23 || utcHr === -1) && (utcMin === 59 || utcMin === -1) && sec < 61;
      };
    }
    function compareTime(s1, s2) {
      if (!(s1 && s2))
        return void 0;
      const t1 = (/* @__PURE__ */ new Date("2020-01-01T" + s1)).valueOf();
      const t2 = (/* @__PURE__ */ new Date("2020-01-01T" + s2)).valueOf();
      if (!(t1 && t2))
        return void 0;
      return t1 - t2;
    }
    function compareIsoTime(t1, t2) {
      if (!(t1 && t2))
        return void 0;
      const a1 = TIME.exec(t1);
      const a2 = TIME.exec(t2);
      if (!(a1 && a2))
        return void 0;
      t1 = a1[1] + a1[2] + a1[3];
      t2 = a2[1] + a2[2] + a2[3];
      if (t1 > t2)
        return 1;
      if (t1 < t2)
        return -1;
      return 0;
    }
    var DATE_TIME_SEPARATOR = /t|\s/i;
    function getDateTime(strictTimeZone) {
      const time = getTime(strictTimeZone);
      return function date_time(str) {
        const dateTime = str.split(DATE_TIME_SEPARATOR);
        return dateTime.length === 2 && date(dateTime[0]) && time(dateTime[1]);
      };
    }
    function compareDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return void 0;
      const d1 = new Date(dt1).valueOf();
      const d2 = new Date(dt2).valueOf();
      if (!(d1 && d2))
        return void 0;
      return d1 - d2;
    }
    function compareIsoDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return void 0;
      const [d1, t1] = dt1.split(DATE_TIME_SEPARATOR);
      const [d2, t2] = dt2.split(DATE_TIME_SEPARATOR);
      const res = compareDate(d1, d2);
      if (res === void 0)
        return void 0;
      return res || compareTime(t1, t2);
    }
    var NOT_URI_FRAGMENT = /\/|:/;
    var URI = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
    function uri(str) {
      return NOT_URI_FRAGMENT.test(str) && URI.test(str);
    }
    var BYTE = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
    function byte(str) {
      BYTE.lastIndex = 0;
      return BYTE.test(str);
    }
    var MIN_INT32 = -(2 ** 31);
    var MAX_INT32 = 2 ** 31 - 1;
    function validateInt32(value) {
      return Number.isInteger(value) && value <= MAX_INT32 && value >= MIN_INT32;
    }
    function validateInt64(value) {
      return Number.isInteger(value);
    }
    function validateNumber() {
      return true;
    }
    var Z_ANCHOR = /[^\\]\\Z/;
    function regex(str) {
      if (Z_ANCHOR.test(str))
        return false;
      try {
        new RegExp(str);
        return true;
      } catch (e) {
        return false;
      }
    }
  }
});
var validate = validate52;
var schema19 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://raw.githubusercontent.com/wechat-policy/wechat-policy/main/schemas/acknowledgement.schema.json", "title": "Acknowledgement of terms or of a statement", "description": "Records that a named person accepted or reviewed one document in one version, or made one statement, on a date and until a date. One file each in .wechat-policy/acknowledgements/; `wechat-policy acknowledge` writes them.", "type": "object", "required": ["sha256", "decision", "acceptedBy", "date", "expires"], "if": { "required": ["statementId"] }, "else": { "required": ["documentId", "contractingEntity"], "anyOf": [{ "required": ["printedDate"] }, { "required": ["retrievedAt"] }] }, "additionalProperties": false, "properties": { "$schema": { "type": "string", "description": "The address of this schema, for editors." }, "documentId": { "enum": ["wechat-tos", "wechat-aup", "wechat-privacy", "wechat-jurisdictions", "weixin-tos", "weixin-privacy", "weixin-account-std", "weixin-open-dev", "weixin-oa", "wechat-oa-legacy", "mp-tos", "mp-ops", "mp-privacy-guide", "oa-dev-rules", "pay-user-cn", "pay-merchant-cn", "pay-xborder", "pay-hk", "wecom-intl", "wecom-prc", "wecom-eea", "wecom-isv"], "description": "Which document; a record is of a document or of a statement." }, "statementId": { "enum": ["governing-law", "arbitration-choice", "connected-persons", "audit-access", "lawful-basis", "availability-and-censorship", "foreign-authority-requests", "no-end-to-end-encryption", "certification-equivalence"], "description": "Which statement, in the wording that `wechat-policy acknowledge` shows." }, "geography": { "type": "string", "pattern": "^(?:EEA|[A-Z]{2}(?:-[A-Z0-9]{1,3})?)$", "description": "For which geography a statement is made, such as DE, or EU or EEA for all member states." }, "contractingEntity": { "type": "string", "minLength": 1, "description": "The other party, as the document names it, such as WeChat International Pte. Ltd." }, "accounts": { "type": "array", "items": { "type": "object", "required": ["id", "dialCode"], "additionalProperties": false, "properties": { "id": { "type": "string", "minLength": 1, "description": "Its `id` in the integration manifest." }, "dialCode": { "type": ["string", "integer"], "pattern": "^\\+?[1-9][0-9]{0,3}$", "minimum": 1, "maximum": 9999, "description": "Its dial code when the terms were accepted." }, "registrant": { "type": "string", "pattern": "^[A-Z]{2}$", "description": "Where its registrant was established." } } }, "description": "The accounts for which the terms were accepted, as they were. Another dial code or registrant voids the record: the account converts, and other terms bind." }, "printedDate": { "type": "string", "format": "date", "description": "The date that the document itself prints, YYYY-MM-DD. Texts change under an unchanged date, so the digest counts." }, "retrievedAt": { "type": "string", "format": "date", "description": "When the text was retrieved, YYYY-MM-DD." }, "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$", "description": "SHA-256 of the text that was read, 64 lower-case hexadecimal digits. For documents with a public archive: of the archived Markdown file, so that everyone gets the same digest." }, "file": { "type": "string", "minLength": 1, "description": "The text that was read, if it is kept in this repository: a path from the folder of this record, such as texts/mp-tos.html. `sha256` is the digest of its bytes." }, "decision": { "enum": ["accepted", "rejected", "not-applicable"], "description": "`accepted`, `rejected`, or `not-applicable` where the document does not bind this integration after all; say why in `rationale`." }, "rationale": { "type": "string", "minLength": 1, "description": "Why, where it is not plain." }, "acceptedBy": { "type": "object", "required": ["name", "role", "authority"], "additionalProperties": false, "description": "Who decided.", "properties": { "name": { "type": "string", "minLength": 1, "description": "The person." }, "role": { "type": "string", "minLength": 1, "description": "Their role, such as General Counsel." }, "authority": { "type": "string", "minLength": 1, "description": "Why they may bind the organisation, such as a board resolution or power of attorney." } } }, "recordedBy": { "type": "string", "minLength": 1, "description": "Who wrote this record: a name or a GitHub login." }, "approvedBy": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Who approved this record; at least one of them is not its author." }, "date": { "type": "string", "format": "date", "description": "When it was decided, YYYY-MM-DD." }, "expires": { "type": "string", "format": "date", "description": "The first day on which it no longer counts, YYYY-MM-DD: at most 366 days after `date`." }, "scope": { "type": "object", "additionalProperties": false, "description": "Where it is limited to some components or geographies.", "properties": { "components": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "AppIDs or types of components." }, "geographies": { "type": "array", "items": { "type": "string", "pattern": "^(?:EEA|[A-Z]{2}(?:-[A-Z0-9]{1,3})?)$" }, "description": "Audiences, such as CN or EEA." } } } } };
var func1 = Object.prototype.hasOwnProperty;
var func2 = require_ucs2length().default;
var pattern3 = new RegExp("^(?:EEA|[A-Z]{2}(?:-[A-Z0-9]{1,3})?)$", "u");
var pattern4 = new RegExp("^\\+?[1-9][0-9]{0,3}$", "u");
var pattern5 = new RegExp("^[A-Z]{2}$", "u");
var pattern6 = new RegExp("^[0-9a-f]{64}$", "u");
var formats0 = require_formats().fullFormats.date;
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.statementId === void 0 && (missing0 = "statementId")) {
      const err0 = {};
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (vErrors !== null) {
    if (_errs1) {
      vErrors.length = _errs1;
    } else {
      vErrors = null;
    }
  }
  if (!_valid0) {
    const _errs3 = errors;
    const _errs4 = errors;
    let valid1 = false;
    const _errs5 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.printedDate === void 0) {
        const err1 = { instancePath, schemaPath: "#/else/anyOf/0/required", keyword: "required", params: { missingProperty: "printedDate" }, message: "must have required property 'printedDate'", schema: schema19.else.anyOf[0].required, parentSchema: schema19.else.anyOf[0], data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    var _valid1 = _errs5 === errors;
    valid1 = valid1 || _valid1;
    const _errs6 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.retrievedAt === void 0) {
        const err2 = { instancePath, schemaPath: "#/else/anyOf/1/required", keyword: "required", params: { missingProperty: "retrievedAt" }, message: "must have required property 'retrievedAt'", schema: schema19.else.anyOf[1].required, parentSchema: schema19.else.anyOf[1], data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    var _valid1 = _errs6 === errors;
    valid1 = valid1 || _valid1;
    if (!valid1) {
      const err3 = { instancePath, schemaPath: "#/else/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema19.else.anyOf, parentSchema: schema19.else, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    } else {
      errors = _errs4;
      if (vErrors !== null) {
        if (_errs4) {
          vErrors.length = _errs4;
        } else {
          vErrors = null;
        }
      }
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.documentId === void 0) {
        const err4 = { instancePath, schemaPath: "#/else/required", keyword: "required", params: { missingProperty: "documentId" }, message: "must have required property 'documentId'", schema: schema19.else.required, parentSchema: schema19.else, data };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (data.contractingEntity === void 0) {
        const err5 = { instancePath, schemaPath: "#/else/required", keyword: "required", params: { missingProperty: "contractingEntity" }, message: "must have required property 'contractingEntity'", schema: schema19.else.required, parentSchema: schema19.else, data };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    const err6 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "else" }, message: 'must match "else" schema', schema: schema19.if, parentSchema: schema19, data };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.sha256 === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sha256" }, message: "must have required property 'sha256'", schema: schema19.required, parentSchema: schema19, data };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.decision === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decision" }, message: "must have required property 'decision'", schema: schema19.required, parentSchema: schema19, data };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.acceptedBy === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "acceptedBy" }, message: "must have required property 'acceptedBy'", schema: schema19.required, parentSchema: schema19, data };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.date === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "date" }, message: "must have required property 'date'", schema: schema19.required, parentSchema: schema19, data };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.expires === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expires" }, message: "must have required property 'expires'", schema: schema19.required, parentSchema: schema19, data };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema19.properties, key0)) {
        const err12 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19, data };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.$schema !== void 0) {
      let data0 = data.$schema;
      if (typeof data0 !== "string") {
        const err13 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.$schema.type, parentSchema: schema19.properties.$schema, data: data0 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.documentId !== void 0) {
      let data1 = data.documentId;
      if (!(data1 === "wechat-tos" || data1 === "wechat-aup" || data1 === "wechat-privacy" || data1 === "wechat-jurisdictions" || data1 === "weixin-tos" || data1 === "weixin-privacy" || data1 === "weixin-account-std" || data1 === "weixin-open-dev" || data1 === "weixin-oa" || data1 === "wechat-oa-legacy" || data1 === "mp-tos" || data1 === "mp-ops" || data1 === "mp-privacy-guide" || data1 === "oa-dev-rules" || data1 === "pay-user-cn" || data1 === "pay-merchant-cn" || data1 === "pay-xborder" || data1 === "pay-hk" || data1 === "wecom-intl" || data1 === "wecom-prc" || data1 === "wecom-eea" || data1 === "wecom-isv")) {
        const err14 = { instancePath: instancePath + "/documentId", schemaPath: "#/properties/documentId/enum", keyword: "enum", params: { allowedValues: schema19.properties.documentId.enum }, message: "must be equal to one of the allowed values", schema: schema19.properties.documentId.enum, parentSchema: schema19.properties.documentId, data: data1 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.statementId !== void 0) {
      let data2 = data.statementId;
      if (!(data2 === "governing-law" || data2 === "arbitration-choice" || data2 === "connected-persons" || data2 === "audit-access" || data2 === "lawful-basis" || data2 === "availability-and-censorship" || data2 === "foreign-authority-requests" || data2 === "no-end-to-end-encryption" || data2 === "certification-equivalence")) {
        const err15 = { instancePath: instancePath + "/statementId", schemaPath: "#/properties/statementId/enum", keyword: "enum", params: { allowedValues: schema19.properties.statementId.enum }, message: "must be equal to one of the allowed values", schema: schema19.properties.statementId.enum, parentSchema: schema19.properties.statementId, data: data2 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.geography !== void 0) {
      let data3 = data.geography;
      if (typeof data3 === "string") {
        if (!pattern3.test(data3)) {
          const err16 = { instancePath: instancePath + "/geography", schemaPath: "#/properties/geography/pattern", keyword: "pattern", params: { pattern: "^(?:EEA|[A-Z]{2}(?:-[A-Z0-9]{1,3})?)$" }, message: 'must match pattern "^(?:EEA|[A-Z]{2}(?:-[A-Z0-9]{1,3})?)$"', schema: "^(?:EEA|[A-Z]{2}(?:-[A-Z0-9]{1,3})?)$", parentSchema: schema19.properties.geography, data: data3 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/geography", schemaPath: "#/properties/geography/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.geography.type, parentSchema: schema19.properties.geography, data: data3 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.contractingEntity !== void 0) {
      let data4 = data.contractingEntity;
      if (typeof data4 === "string") {
        if (func2(data4) < 1) {
          const err18 = { instancePath: instancePath + "/contractingEntity", schemaPath: "#/properties/contractingEntity/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.contractingEntity, data: data4 };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/contractingEntity", schemaPath: "#/properties/contractingEntity/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.contractingEntity.type, parentSchema: schema19.properties.contractingEntity, data: data4 };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.accounts !== void 0) {
      let data5 = data.accounts;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
            if (data6.id === void 0) {
              const err20 = { instancePath: instancePath + "/accounts/" + i0, schemaPath: "#/properties/accounts/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema19.properties.accounts.items.required, parentSchema: schema19.properties.accounts.items, data: data6 };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
            if (data6.dialCode === void 0) {
              const err21 = { instancePath: instancePath + "/accounts/" + i0, schemaPath: "#/properties/accounts/items/required", keyword: "required", params: { missingProperty: "dialCode" }, message: "must have required property 'dialCode'", schema: schema19.properties.accounts.items.required, parentSchema: schema19.properties.accounts.items, data: data6 };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
            for (const key1 in data6) {
              if (!(key1 === "id" || key1 === "dialCode" || key1 === "registrant")) {
                const err22 = { instancePath: instancePath + "/accounts/" + i0, schemaPath: "#/properties/accounts/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19.properties.accounts.items, data: data6 };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
            }
            if (data6.id !== void 0) {
              let data7 = data6.id;
              if (typeof data7 === "string") {
                if (func2(data7) < 1) {
                  const err23 = { instancePath: instancePath + "/accounts/" + i0 + "/id", schemaPath: "#/properties/accounts/items/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.accounts.items.properties.id, data: data7 };
                  if (vErrors === null) {
                    vErrors = [err23];
                  } else {
                    vErrors.push(err23);
                  }
                  errors++;
                }
              } else {
                const err24 = { instancePath: instancePath + "/accounts/" + i0 + "/id", schemaPath: "#/properties/accounts/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.accounts.items.properties.id.type, parentSchema: schema19.properties.accounts.items.properties.id, data: data7 };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
            }
            if (data6.dialCode !== void 0) {
              let data8 = data6.dialCode;
              if (typeof data8 !== "string" && !(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
                const err25 = { instancePath: instancePath + "/accounts/" + i0 + "/dialCode", schemaPath: "#/properties/accounts/items/properties/dialCode/type", keyword: "type", params: { type: schema19.properties.accounts.items.properties.dialCode.type }, message: "must be string,integer", schema: schema19.properties.accounts.items.properties.dialCode.type, parentSchema: schema19.properties.accounts.items.properties.dialCode, data: data8 };
                if (vErrors === null) {
                  vErrors = [err25];
                } else {
                  vErrors.push(err25);
                }
                errors++;
              }
              if (typeof data8 == "number" && isFinite(data8)) {
                if (data8 > 9999 || isNaN(data8)) {
                  const err26 = { instancePath: instancePath + "/accounts/" + i0 + "/dialCode", schemaPath: "#/properties/accounts/items/properties/dialCode/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9999 }, message: "must be <= 9999", schema: 9999, parentSchema: schema19.properties.accounts.items.properties.dialCode, data: data8 };
                  if (vErrors === null) {
                    vErrors = [err26];
                  } else {
                    vErrors.push(err26);
                  }
                  errors++;
                }
                if (data8 < 1 || isNaN(data8)) {
                  const err27 = { instancePath: instancePath + "/accounts/" + i0 + "/dialCode", schemaPath: "#/properties/accounts/items/properties/dialCode/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema19.properties.accounts.items.properties.dialCode, data: data8 };
                  if (vErrors === null) {
                    vErrors = [err27];
                  } else {
                    vErrors.push(err27);
                  }
                  errors++;
                }
              }
              if (typeof data8 === "string") {
                if (!pattern4.test(data8)) {
                  const err28 = { instancePath: instancePath + "/accounts/" + i0 + "/dialCode", schemaPath: "#/properties/accounts/items/properties/dialCode/pattern", keyword: "pattern", params: { pattern: "^\\+?[1-9][0-9]{0,3}$" }, message: 'must match pattern "^\\+?[1-9][0-9]{0,3}$"', schema: "^\\+?[1-9][0-9]{0,3}$", parentSchema: schema19.properties.accounts.items.properties.dialCode, data: data8 };
                  if (vErrors === null) {
                    vErrors = [err28];
                  } else {
                    vErrors.push(err28);
                  }
                  errors++;
                }
              }
            }
            if (data6.registrant !== void 0) {
              let data9 = data6.registrant;
              if (typeof data9 === "string") {
                if (!pattern5.test(data9)) {
                  const err29 = { instancePath: instancePath + "/accounts/" + i0 + "/registrant", schemaPath: "#/properties/accounts/items/properties/registrant/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"', schema: "^[A-Z]{2}$", parentSchema: schema19.properties.accounts.items.properties.registrant, data: data9 };
                  if (vErrors === null) {
                    vErrors = [err29];
                  } else {
                    vErrors.push(err29);
                  }
                  errors++;
                }
              } else {
                const err30 = { instancePath: instancePath + "/accounts/" + i0 + "/registrant", schemaPath: "#/properties/accounts/items/properties/registrant/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.accounts.items.properties.registrant.type, parentSchema: schema19.properties.accounts.items.properties.registrant, data: data9 };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
            }
          } else {
            const err31 = { instancePath: instancePath + "/accounts/" + i0, schemaPath: "#/properties/accounts/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.accounts.items.type, parentSchema: schema19.properties.accounts.items, data: data6 };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
      } else {
        const err32 = { instancePath: instancePath + "/accounts", schemaPath: "#/properties/accounts/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.accounts.type, parentSchema: schema19.properties.accounts, data: data5 };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data.printedDate !== void 0) {
      let data10 = data.printedDate;
      if (typeof data10 === "string") {
        if (!formats0.validate(data10)) {
          const err33 = { instancePath: instancePath + "/printedDate", schemaPath: "#/properties/printedDate/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema19.properties.printedDate, data: data10 };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
      } else {
        const err34 = { instancePath: instancePath + "/printedDate", schemaPath: "#/properties/printedDate/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.printedDate.type, parentSchema: schema19.properties.printedDate, data: data10 };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.retrievedAt !== void 0) {
      let data11 = data.retrievedAt;
      if (typeof data11 === "string") {
        if (!formats0.validate(data11)) {
          const err35 = { instancePath: instancePath + "/retrievedAt", schemaPath: "#/properties/retrievedAt/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema19.properties.retrievedAt, data: data11 };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
      } else {
        const err36 = { instancePath: instancePath + "/retrievedAt", schemaPath: "#/properties/retrievedAt/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.retrievedAt.type, parentSchema: schema19.properties.retrievedAt, data: data11 };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.sha256 !== void 0) {
      let data12 = data.sha256;
      if (typeof data12 === "string") {
        if (!pattern6.test(data12)) {
          const err37 = { instancePath: instancePath + "/sha256", schemaPath: "#/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"', schema: "^[0-9a-f]{64}$", parentSchema: schema19.properties.sha256, data: data12 };
          if (vErrors === null) {
            vErrors = [err37];
          } else {
            vErrors.push(err37);
          }
          errors++;
        }
      } else {
        const err38 = { instancePath: instancePath + "/sha256", schemaPath: "#/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.sha256.type, parentSchema: schema19.properties.sha256, data: data12 };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
    if (data.file !== void 0) {
      let data13 = data.file;
      if (typeof data13 === "string") {
        if (func2(data13) < 1) {
          const err39 = { instancePath: instancePath + "/file", schemaPath: "#/properties/file/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.file, data: data13 };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
      } else {
        const err40 = { instancePath: instancePath + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.file.type, parentSchema: schema19.properties.file, data: data13 };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
    }
    if (data.decision !== void 0) {
      let data14 = data.decision;
      if (!(data14 === "accepted" || data14 === "rejected" || data14 === "not-applicable")) {
        const err41 = { instancePath: instancePath + "/decision", schemaPath: "#/properties/decision/enum", keyword: "enum", params: { allowedValues: schema19.properties.decision.enum }, message: "must be equal to one of the allowed values", schema: schema19.properties.decision.enum, parentSchema: schema19.properties.decision, data: data14 };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
    }
    if (data.rationale !== void 0) {
      let data15 = data.rationale;
      if (typeof data15 === "string") {
        if (func2(data15) < 1) {
          const err42 = { instancePath: instancePath + "/rationale", schemaPath: "#/properties/rationale/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.rationale, data: data15 };
          if (vErrors === null) {
            vErrors = [err42];
          } else {
            vErrors.push(err42);
          }
          errors++;
        }
      } else {
        const err43 = { instancePath: instancePath + "/rationale", schemaPath: "#/properties/rationale/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.rationale.type, parentSchema: schema19.properties.rationale, data: data15 };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
    }
    if (data.acceptedBy !== void 0) {
      let data16 = data.acceptedBy;
      if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
        if (data16.name === void 0) {
          const err44 = { instancePath: instancePath + "/acceptedBy", schemaPath: "#/properties/acceptedBy/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema19.properties.acceptedBy.required, parentSchema: schema19.properties.acceptedBy, data: data16 };
          if (vErrors === null) {
            vErrors = [err44];
          } else {
            vErrors.push(err44);
          }
          errors++;
        }
        if (data16.role === void 0) {
          const err45 = { instancePath: instancePath + "/acceptedBy", schemaPath: "#/properties/acceptedBy/required", keyword: "required", params: { missingProperty: "role" }, message: "must have required property 'role'", schema: schema19.properties.acceptedBy.required, parentSchema: schema19.properties.acceptedBy, data: data16 };
          if (vErrors === null) {
            vErrors = [err45];
          } else {
            vErrors.push(err45);
          }
          errors++;
        }
        if (data16.authority === void 0) {
          const err46 = { instancePath: instancePath + "/acceptedBy", schemaPath: "#/properties/acceptedBy/required", keyword: "required", params: { missingProperty: "authority" }, message: "must have required property 'authority'", schema: schema19.properties.acceptedBy.required, parentSchema: schema19.properties.acceptedBy, data: data16 };
          if (vErrors === null) {
            vErrors = [err46];
          } else {
            vErrors.push(err46);
          }
          errors++;
        }
        for (const key2 in data16) {
          if (!(key2 === "name" || key2 === "role" || key2 === "authority")) {
            const err47 = { instancePath: instancePath + "/acceptedBy", schemaPath: "#/properties/acceptedBy/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19.properties.acceptedBy, data: data16 };
            if (vErrors === null) {
              vErrors = [err47];
            } else {
              vErrors.push(err47);
            }
            errors++;
          }
        }
        if (data16.name !== void 0) {
          let data17 = data16.name;
          if (typeof data17 === "string") {
            if (func2(data17) < 1) {
              const err48 = { instancePath: instancePath + "/acceptedBy/name", schemaPath: "#/properties/acceptedBy/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.acceptedBy.properties.name, data: data17 };
              if (vErrors === null) {
                vErrors = [err48];
              } else {
                vErrors.push(err48);
              }
              errors++;
            }
          } else {
            const err49 = { instancePath: instancePath + "/acceptedBy/name", schemaPath: "#/properties/acceptedBy/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.acceptedBy.properties.name.type, parentSchema: schema19.properties.acceptedBy.properties.name, data: data17 };
            if (vErrors === null) {
              vErrors = [err49];
            } else {
              vErrors.push(err49);
            }
            errors++;
          }
        }
        if (data16.role !== void 0) {
          let data18 = data16.role;
          if (typeof data18 === "string") {
            if (func2(data18) < 1) {
              const err50 = { instancePath: instancePath + "/acceptedBy/role", schemaPath: "#/properties/acceptedBy/properties/role/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.acceptedBy.properties.role, data: data18 };
              if (vErrors === null) {
                vErrors = [err50];
              } else {
                vErrors.push(err50);
              }
              errors++;
            }
          } else {
            const err51 = { instancePath: instancePath + "/acceptedBy/role", schemaPath: "#/properties/acceptedBy/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.acceptedBy.properties.role.type, parentSchema: schema19.properties.acceptedBy.properties.role, data: data18 };
            if (vErrors === null) {
              vErrors = [err51];
            } else {
              vErrors.push(err51);
            }
            errors++;
          }
        }
        if (data16.authority !== void 0) {
          let data19 = data16.authority;
          if (typeof data19 === "string") {
            if (func2(data19) < 1) {
              const err52 = { instancePath: instancePath + "/acceptedBy/authority", schemaPath: "#/properties/acceptedBy/properties/authority/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.acceptedBy.properties.authority, data: data19 };
              if (vErrors === null) {
                vErrors = [err52];
              } else {
                vErrors.push(err52);
              }
              errors++;
            }
          } else {
            const err53 = { instancePath: instancePath + "/acceptedBy/authority", schemaPath: "#/properties/acceptedBy/properties/authority/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.acceptedBy.properties.authority.type, parentSchema: schema19.properties.acceptedBy.properties.authority, data: data19 };
            if (vErrors === null) {
              vErrors = [err53];
            } else {
              vErrors.push(err53);
            }
            errors++;
          }
        }
      } else {
        const err54 = { instancePath: instancePath + "/acceptedBy", schemaPath: "#/properties/acceptedBy/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.acceptedBy.type, parentSchema: schema19.properties.acceptedBy, data: data16 };
        if (vErrors === null) {
          vErrors = [err54];
        } else {
          vErrors.push(err54);
        }
        errors++;
      }
    }
    if (data.recordedBy !== void 0) {
      let data20 = data.recordedBy;
      if (typeof data20 === "string") {
        if (func2(data20) < 1) {
          const err55 = { instancePath: instancePath + "/recordedBy", schemaPath: "#/properties/recordedBy/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.recordedBy, data: data20 };
          if (vErrors === null) {
            vErrors = [err55];
          } else {
            vErrors.push(err55);
          }
          errors++;
        }
      } else {
        const err56 = { instancePath: instancePath + "/recordedBy", schemaPath: "#/properties/recordedBy/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.recordedBy.type, parentSchema: schema19.properties.recordedBy, data: data20 };
        if (vErrors === null) {
          vErrors = [err56];
        } else {
          vErrors.push(err56);
        }
        errors++;
      }
    }
    if (data.approvedBy !== void 0) {
      let data21 = data.approvedBy;
      if (Array.isArray(data21)) {
        const len1 = data21.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data22 = data21[i1];
          if (typeof data22 === "string") {
            if (func2(data22) < 1) {
              const err57 = { instancePath: instancePath + "/approvedBy/" + i1, schemaPath: "#/properties/approvedBy/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.approvedBy.items, data: data22 };
              if (vErrors === null) {
                vErrors = [err57];
              } else {
                vErrors.push(err57);
              }
              errors++;
            }
          } else {
            const err58 = { instancePath: instancePath + "/approvedBy/" + i1, schemaPath: "#/properties/approvedBy/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.approvedBy.items.type, parentSchema: schema19.properties.approvedBy.items, data: data22 };
            if (vErrors === null) {
              vErrors = [err58];
            } else {
              vErrors.push(err58);
            }
            errors++;
          }
        }
      } else {
        const err59 = { instancePath: instancePath + "/approvedBy", schemaPath: "#/properties/approvedBy/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.approvedBy.type, parentSchema: schema19.properties.approvedBy, data: data21 };
        if (vErrors === null) {
          vErrors = [err59];
        } else {
          vErrors.push(err59);
        }
        errors++;
      }
    }
    if (data.date !== void 0) {
      let data23 = data.date;
      if (typeof data23 === "string") {
        if (!formats0.validate(data23)) {
          const err60 = { instancePath: instancePath + "/date", schemaPath: "#/properties/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema19.properties.date, data: data23 };
          if (vErrors === null) {
            vErrors = [err60];
          } else {
            vErrors.push(err60);
          }
          errors++;
        }
      } else {
        const err61 = { instancePath: instancePath + "/date", schemaPath: "#/properties/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.date.type, parentSchema: schema19.properties.date, data: data23 };
        if (vErrors === null) {
          vErrors = [err61];
        } else {
          vErrors.push(err61);
        }
        errors++;
      }
    }
    if (data.expires !== void 0) {
      let data24 = data.expires;
      if (typeof data24 === "string") {
        if (!formats0.validate(data24)) {
          const err62 = { instancePath: instancePath + "/expires", schemaPath: "#/properties/expires/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema19.properties.expires, data: data24 };
          if (vErrors === null) {
            vErrors = [err62];
          } else {
            vErrors.push(err62);
          }
          errors++;
        }
      } else {
        const err63 = { instancePath: instancePath + "/expires", schemaPath: "#/properties/expires/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.expires.type, parentSchema: schema19.properties.expires, data: data24 };
        if (vErrors === null) {
          vErrors = [err63];
        } else {
          vErrors.push(err63);
        }
        errors++;
      }
    }
    if (data.scope !== void 0) {
      let data25 = data.scope;
      if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
        for (const key3 in data25) {
          if (!(key3 === "components" || key3 === "geographies")) {
            const err64 = { instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19.properties.scope, data: data25 };
            if (vErrors === null) {
              vErrors = [err64];
            } else {
              vErrors.push(err64);
            }
            errors++;
          }
        }
        if (data25.components !== void 0) {
          let data26 = data25.components;
          if (Array.isArray(data26)) {
            const len2 = data26.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data27 = data26[i2];
              if (typeof data27 === "string") {
                if (func2(data27) < 1) {
                  const err65 = { instancePath: instancePath + "/scope/components/" + i2, schemaPath: "#/properties/scope/properties/components/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.scope.properties.components.items, data: data27 };
                  if (vErrors === null) {
                    vErrors = [err65];
                  } else {
                    vErrors.push(err65);
                  }
                  errors++;
                }
              } else {
                const err66 = { instancePath: instancePath + "/scope/components/" + i2, schemaPath: "#/properties/scope/properties/components/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.scope.properties.components.items.type, parentSchema: schema19.properties.scope.properties.components.items, data: data27 };
                if (vErrors === null) {
                  vErrors = [err66];
                } else {
                  vErrors.push(err66);
                }
                errors++;
              }
            }
          } else {
            const err67 = { instancePath: instancePath + "/scope/components", schemaPath: "#/properties/scope/properties/components/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.scope.properties.components.type, parentSchema: schema19.properties.scope.properties.components, data: data26 };
            if (vErrors === null) {
              vErrors = [err67];
            } else {
              vErrors.push(err67);
            }
            errors++;
          }
        }
        if (data25.geographies !== void 0) {
          let data28 = data25.geographies;
          if (Array.isArray(data28)) {
            const len3 = data28.length;
            for (let i3 = 0; i3 < len3; i3++) {
              let data29 = data28[i3];
              if (typeof data29 === "string") {
                if (!pattern3.test(data29)) {
                  const err68 = { instancePath: instancePath + "/scope/geographies/" + i3, schemaPath: "#/properties/scope/properties/geographies/items/pattern", keyword: "pattern", params: { pattern: "^(?:EEA|[A-Z]{2}(?:-[A-Z0-9]{1,3})?)$" }, message: 'must match pattern "^(?:EEA|[A-Z]{2}(?:-[A-Z0-9]{1,3})?)$"', schema: "^(?:EEA|[A-Z]{2}(?:-[A-Z0-9]{1,3})?)$", parentSchema: schema19.properties.scope.properties.geographies.items, data: data29 };
                  if (vErrors === null) {
                    vErrors = [err68];
                  } else {
                    vErrors.push(err68);
                  }
                  errors++;
                }
              } else {
                const err69 = { instancePath: instancePath + "/scope/geographies/" + i3, schemaPath: "#/properties/scope/properties/geographies/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.scope.properties.geographies.items.type, parentSchema: schema19.properties.scope.properties.geographies.items, data: data29 };
                if (vErrors === null) {
                  vErrors = [err69];
                } else {
                  vErrors.push(err69);
                }
                errors++;
              }
            }
          } else {
            const err70 = { instancePath: instancePath + "/scope/geographies", schemaPath: "#/properties/scope/properties/geographies/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.scope.properties.geographies.type, parentSchema: schema19.properties.scope.properties.geographies, data: data28 };
            if (vErrors === null) {
              vErrors = [err70];
            } else {
              vErrors.push(err70);
            }
            errors++;
          }
        }
      } else {
        const err71 = { instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.scope.type, parentSchema: schema19.properties.scope, data: data25 };
        if (vErrors === null) {
          vErrors = [err71];
        } else {
          vErrors.push(err71);
        }
        errors++;
      }
    }
  } else {
    const err72 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.type, parentSchema: schema19, data };
    if (vErrors === null) {
      vErrors = [err72];
    } else {
      vErrors.push(err72);
    }
    errors++;
  }
  validate52.errors = vErrors;
  return errors === 0;
}
validate52.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
export {
  validate
};
