import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  __export
} from "./chunk-LQK3ML4U.js";

// src/generated/schemas.js
var schemas_exports = {};
__export(schemas_exports, {
  acknowledgement: () => acknowledgement,
  config: () => config,
  integration: () => integration,
  policy: () => policy,
  rules: () => rules
});
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
    function fmtDef(validate, compare) {
      return { validate, compare };
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
var require_fast_deep_equal = __commonJS({
  "node_modules/fast-deep-equal/index.js"(exports, module) {
    "use strict";
    module.exports = function equal(a, b) {
      if (a === b) return true;
      if (a && b && typeof a == "object" && typeof b == "object") {
        if (a.constructor !== b.constructor) return false;
        var length, i, keys;
        if (Array.isArray(a)) {
          length = a.length;
          if (length != b.length) return false;
          for (i = length; i-- !== 0; )
            if (!equal(a[i], b[i])) return false;
          return true;
        }
        if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
        if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
        if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
        keys = Object.keys(a);
        length = keys.length;
        if (length !== Object.keys(b).length) return false;
        for (i = length; i-- !== 0; )
          if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;
        for (i = length; i-- !== 0; ) {
          var key = keys[i];
          if (!equal(a[key], b[key])) return false;
        }
        return true;
      }
      return a !== a && b !== b;
    };
  }
});
var require_equal = __commonJS({
  "node_modules/ajv/dist/runtime/equal.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var equal = require_fast_deep_equal();
    equal.code = 'require("ajv/dist/runtime/equal").default';
    exports.default = equal;
  }
});
var acknowledgement = validate20;
var schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://raw.githubusercontent.com/wechat-policy/wechat-policy/main/schemas/acknowledgement.schema.json", "title": "Acknowledgement of terms", "description": "Records that a named person accepted or reviewed one document in one version, on a date and until a date. One file each in .wechat-policy/acknowledgements/.", "type": "object", "required": ["documentId", "contractingEntity", "sha256", "decision", "acceptedBy", "date", "expires"], "anyOf": [{ "required": ["printedDate"] }, { "required": ["retrievedAt"] }], "additionalProperties": false, "properties": { "$schema": { "type": "string", "description": "The address of this schema, for editors." }, "documentId": { "enum": ["wechat-tos", "wechat-aup", "wechat-privacy", "wechat-jurisdictions", "weixin-tos", "weixin-privacy", "weixin-account-std", "weixin-open-dev", "weixin-oa", "wechat-oa-legacy", "mp-tos", "mp-ops", "mp-privacy-guide", "oa-dev-rules", "pay-user-cn", "pay-merchant-cn", "pay-xborder", "pay-hk", "wecom-intl", "wecom-prc", "wecom-eea", "wecom-isv"], "description": "Which document." }, "contractingEntity": { "type": "string", "minLength": 1, "description": "The other party, as the document names it, such as WeChat International Pte. Ltd." }, "printedDate": { "type": "string", "format": "date", "description": "The date that the document itself prints, YYYY-MM-DD. Texts change under an unchanged date, so the digest counts." }, "retrievedAt": { "type": "string", "format": "date", "description": "When the text was retrieved, YYYY-MM-DD." }, "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$", "description": "SHA-256 of the text that was read, 64 lower-case hexadecimal digits. For documents with a public archive: of the archived Markdown file, so that everyone gets the same digest." }, "decision": { "enum": ["accepted", "rejected", "not-applicable"], "description": "`accepted`, `rejected`, or `not-applicable` where the document does not bind this integration after all; say why in `rationale`." }, "rationale": { "type": "string", "minLength": 1, "description": "Why, where it is not plain." }, "acceptedBy": { "type": "object", "required": ["name", "role", "authority"], "additionalProperties": false, "description": "Who decided.", "properties": { "name": { "type": "string", "minLength": 1, "description": "The person." }, "role": { "type": "string", "minLength": 1, "description": "Their role, such as General Counsel." }, "authority": { "type": "string", "minLength": 1, "description": "Why they may bind the organisation, such as a board resolution or power of attorney." } } }, "date": { "type": "string", "format": "date", "description": "When it was decided, YYYY-MM-DD." }, "expires": { "type": "string", "format": "date", "description": "The first day on which it no longer counts, YYYY-MM-DD: at most 366 days after `date`." }, "scope": { "type": "object", "additionalProperties": false, "description": "Where it is limited to some components or geographies.", "properties": { "components": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "AppIDs or types of components." }, "geographies": { "type": "array", "items": { "type": "string", "pattern": "^(?:EEA|[A-Z]{2}(?:-[A-Z0-9]{1,3})?)$" }, "description": "Audiences, such as CN or EEA." } } } } };
var func1 = Object.prototype.hasOwnProperty;
var func2 = require_ucs2length().default;
var formats0 = require_formats().fullFormats.date;
var pattern4 = new RegExp("^[0-9a-f]{64}$", "u");
var pattern5 = new RegExp("^(?:EEA|[A-Z]{2}(?:-[A-Z0-9]{1,3})?)$", "u");
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs1 = errors;
  let valid0 = false;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.printedDate === void 0) {
      const err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "printedDate" }, message: "must have required property 'printedDate'", schema: schema31.anyOf[0].required, parentSchema: schema31.anyOf[0], data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.retrievedAt === void 0) {
      const err1 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "retrievedAt" }, message: "must have required property 'retrievedAt'", schema: schema31.anyOf[1].required, parentSchema: schema31.anyOf[1], data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  var _valid0 = _errs3 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const err2 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema31.anyOf, parentSchema: schema31, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  } else {
    errors = _errs1;
    if (vErrors !== null) {
      if (_errs1) {
        vErrors.length = _errs1;
      } else {
        vErrors = null;
      }
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.documentId === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "documentId" }, message: "must have required property 'documentId'", schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.contractingEntity === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contractingEntity" }, message: "must have required property 'contractingEntity'", schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.sha256 === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sha256" }, message: "must have required property 'sha256'", schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.decision === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decision" }, message: "must have required property 'decision'", schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.acceptedBy === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "acceptedBy" }, message: "must have required property 'acceptedBy'", schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.date === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "date" }, message: "must have required property 'date'", schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.expires === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expires" }, message: "must have required property 'expires'", schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema31.properties, key0)) {
        const err10 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31, data };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.$schema !== void 0) {
      let data0 = data.$schema;
      if (typeof data0 !== "string") {
        const err11 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.$schema.type, parentSchema: schema31.properties.$schema, data: data0 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.documentId !== void 0) {
      let data1 = data.documentId;
      if (!(data1 === "wechat-tos" || data1 === "wechat-aup" || data1 === "wechat-privacy" || data1 === "wechat-jurisdictions" || data1 === "weixin-tos" || data1 === "weixin-privacy" || data1 === "weixin-account-std" || data1 === "weixin-open-dev" || data1 === "weixin-oa" || data1 === "wechat-oa-legacy" || data1 === "mp-tos" || data1 === "mp-ops" || data1 === "mp-privacy-guide" || data1 === "oa-dev-rules" || data1 === "pay-user-cn" || data1 === "pay-merchant-cn" || data1 === "pay-xborder" || data1 === "pay-hk" || data1 === "wecom-intl" || data1 === "wecom-prc" || data1 === "wecom-eea" || data1 === "wecom-isv")) {
        const err12 = { instancePath: instancePath + "/documentId", schemaPath: "#/properties/documentId/enum", keyword: "enum", params: { allowedValues: schema31.properties.documentId.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.documentId.enum, parentSchema: schema31.properties.documentId, data: data1 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.contractingEntity !== void 0) {
      let data2 = data.contractingEntity;
      if (typeof data2 === "string") {
        if (func2(data2) < 1) {
          const err13 = { instancePath: instancePath + "/contractingEntity", schemaPath: "#/properties/contractingEntity/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.contractingEntity, data: data2 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/contractingEntity", schemaPath: "#/properties/contractingEntity/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.contractingEntity.type, parentSchema: schema31.properties.contractingEntity, data: data2 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.printedDate !== void 0) {
      let data3 = data.printedDate;
      if (typeof data3 === "string") {
        if (!formats0.validate(data3)) {
          const err15 = { instancePath: instancePath + "/printedDate", schemaPath: "#/properties/printedDate/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema31.properties.printedDate, data: data3 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/printedDate", schemaPath: "#/properties/printedDate/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.printedDate.type, parentSchema: schema31.properties.printedDate, data: data3 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.retrievedAt !== void 0) {
      let data4 = data.retrievedAt;
      if (typeof data4 === "string") {
        if (!formats0.validate(data4)) {
          const err17 = { instancePath: instancePath + "/retrievedAt", schemaPath: "#/properties/retrievedAt/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema31.properties.retrievedAt, data: data4 };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/retrievedAt", schemaPath: "#/properties/retrievedAt/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.retrievedAt.type, parentSchema: schema31.properties.retrievedAt, data: data4 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.sha256 !== void 0) {
      let data5 = data.sha256;
      if (typeof data5 === "string") {
        if (!pattern4.test(data5)) {
          const err19 = { instancePath: instancePath + "/sha256", schemaPath: "#/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"', schema: "^[0-9a-f]{64}$", parentSchema: schema31.properties.sha256, data: data5 };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/sha256", schemaPath: "#/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.sha256.type, parentSchema: schema31.properties.sha256, data: data5 };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.decision !== void 0) {
      let data6 = data.decision;
      if (!(data6 === "accepted" || data6 === "rejected" || data6 === "not-applicable")) {
        const err21 = { instancePath: instancePath + "/decision", schemaPath: "#/properties/decision/enum", keyword: "enum", params: { allowedValues: schema31.properties.decision.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.decision.enum, parentSchema: schema31.properties.decision, data: data6 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.rationale !== void 0) {
      let data7 = data.rationale;
      if (typeof data7 === "string") {
        if (func2(data7) < 1) {
          const err22 = { instancePath: instancePath + "/rationale", schemaPath: "#/properties/rationale/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.rationale, data: data7 };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      } else {
        const err23 = { instancePath: instancePath + "/rationale", schemaPath: "#/properties/rationale/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.rationale.type, parentSchema: schema31.properties.rationale, data: data7 };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.acceptedBy !== void 0) {
      let data8 = data.acceptedBy;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        if (data8.name === void 0) {
          const err24 = { instancePath: instancePath + "/acceptedBy", schemaPath: "#/properties/acceptedBy/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema31.properties.acceptedBy.required, parentSchema: schema31.properties.acceptedBy, data: data8 };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        if (data8.role === void 0) {
          const err25 = { instancePath: instancePath + "/acceptedBy", schemaPath: "#/properties/acceptedBy/required", keyword: "required", params: { missingProperty: "role" }, message: "must have required property 'role'", schema: schema31.properties.acceptedBy.required, parentSchema: schema31.properties.acceptedBy, data: data8 };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
        if (data8.authority === void 0) {
          const err26 = { instancePath: instancePath + "/acceptedBy", schemaPath: "#/properties/acceptedBy/required", keyword: "required", params: { missingProperty: "authority" }, message: "must have required property 'authority'", schema: schema31.properties.acceptedBy.required, parentSchema: schema31.properties.acceptedBy, data: data8 };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        for (const key1 in data8) {
          if (!(key1 === "name" || key1 === "role" || key1 === "authority")) {
            const err27 = { instancePath: instancePath + "/acceptedBy", schemaPath: "#/properties/acceptedBy/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.acceptedBy, data: data8 };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
        if (data8.name !== void 0) {
          let data9 = data8.name;
          if (typeof data9 === "string") {
            if (func2(data9) < 1) {
              const err28 = { instancePath: instancePath + "/acceptedBy/name", schemaPath: "#/properties/acceptedBy/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.acceptedBy.properties.name, data: data9 };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
          } else {
            const err29 = { instancePath: instancePath + "/acceptedBy/name", schemaPath: "#/properties/acceptedBy/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.acceptedBy.properties.name.type, parentSchema: schema31.properties.acceptedBy.properties.name, data: data9 };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
        if (data8.role !== void 0) {
          let data10 = data8.role;
          if (typeof data10 === "string") {
            if (func2(data10) < 1) {
              const err30 = { instancePath: instancePath + "/acceptedBy/role", schemaPath: "#/properties/acceptedBy/properties/role/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.acceptedBy.properties.role, data: data10 };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
          } else {
            const err31 = { instancePath: instancePath + "/acceptedBy/role", schemaPath: "#/properties/acceptedBy/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.acceptedBy.properties.role.type, parentSchema: schema31.properties.acceptedBy.properties.role, data: data10 };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
        if (data8.authority !== void 0) {
          let data11 = data8.authority;
          if (typeof data11 === "string") {
            if (func2(data11) < 1) {
              const err32 = { instancePath: instancePath + "/acceptedBy/authority", schemaPath: "#/properties/acceptedBy/properties/authority/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.acceptedBy.properties.authority, data: data11 };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
          } else {
            const err33 = { instancePath: instancePath + "/acceptedBy/authority", schemaPath: "#/properties/acceptedBy/properties/authority/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.acceptedBy.properties.authority.type, parentSchema: schema31.properties.acceptedBy.properties.authority, data: data11 };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
      } else {
        const err34 = { instancePath: instancePath + "/acceptedBy", schemaPath: "#/properties/acceptedBy/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.acceptedBy.type, parentSchema: schema31.properties.acceptedBy, data: data8 };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.date !== void 0) {
      let data12 = data.date;
      if (typeof data12 === "string") {
        if (!formats0.validate(data12)) {
          const err35 = { instancePath: instancePath + "/date", schemaPath: "#/properties/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema31.properties.date, data: data12 };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
      } else {
        const err36 = { instancePath: instancePath + "/date", schemaPath: "#/properties/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.date.type, parentSchema: schema31.properties.date, data: data12 };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.expires !== void 0) {
      let data13 = data.expires;
      if (typeof data13 === "string") {
        if (!formats0.validate(data13)) {
          const err37 = { instancePath: instancePath + "/expires", schemaPath: "#/properties/expires/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema31.properties.expires, data: data13 };
          if (vErrors === null) {
            vErrors = [err37];
          } else {
            vErrors.push(err37);
          }
          errors++;
        }
      } else {
        const err38 = { instancePath: instancePath + "/expires", schemaPath: "#/properties/expires/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.expires.type, parentSchema: schema31.properties.expires, data: data13 };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
    if (data.scope !== void 0) {
      let data14 = data.scope;
      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
        for (const key2 in data14) {
          if (!(key2 === "components" || key2 === "geographies")) {
            const err39 = { instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.scope, data: data14 };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
        }
        if (data14.components !== void 0) {
          let data15 = data14.components;
          if (Array.isArray(data15)) {
            const len0 = data15.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data16 = data15[i0];
              if (typeof data16 === "string") {
                if (func2(data16) < 1) {
                  const err40 = { instancePath: instancePath + "/scope/components/" + i0, schemaPath: "#/properties/scope/properties/components/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.scope.properties.components.items, data: data16 };
                  if (vErrors === null) {
                    vErrors = [err40];
                  } else {
                    vErrors.push(err40);
                  }
                  errors++;
                }
              } else {
                const err41 = { instancePath: instancePath + "/scope/components/" + i0, schemaPath: "#/properties/scope/properties/components/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.scope.properties.components.items.type, parentSchema: schema31.properties.scope.properties.components.items, data: data16 };
                if (vErrors === null) {
                  vErrors = [err41];
                } else {
                  vErrors.push(err41);
                }
                errors++;
              }
            }
          } else {
            const err42 = { instancePath: instancePath + "/scope/components", schemaPath: "#/properties/scope/properties/components/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.scope.properties.components.type, parentSchema: schema31.properties.scope.properties.components, data: data15 };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
        if (data14.geographies !== void 0) {
          let data17 = data14.geographies;
          if (Array.isArray(data17)) {
            const len1 = data17.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data18 = data17[i1];
              if (typeof data18 === "string") {
                if (!pattern5.test(data18)) {
                  const err43 = { instancePath: instancePath + "/scope/geographies/" + i1, schemaPath: "#/properties/scope/properties/geographies/items/pattern", keyword: "pattern", params: { pattern: "^(?:EEA|[A-Z]{2}(?:-[A-Z0-9]{1,3})?)$" }, message: 'must match pattern "^(?:EEA|[A-Z]{2}(?:-[A-Z0-9]{1,3})?)$"', schema: "^(?:EEA|[A-Z]{2}(?:-[A-Z0-9]{1,3})?)$", parentSchema: schema31.properties.scope.properties.geographies.items, data: data18 };
                  if (vErrors === null) {
                    vErrors = [err43];
                  } else {
                    vErrors.push(err43);
                  }
                  errors++;
                }
              } else {
                const err44 = { instancePath: instancePath + "/scope/geographies/" + i1, schemaPath: "#/properties/scope/properties/geographies/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.scope.properties.geographies.items.type, parentSchema: schema31.properties.scope.properties.geographies.items, data: data18 };
                if (vErrors === null) {
                  vErrors = [err44];
                } else {
                  vErrors.push(err44);
                }
                errors++;
              }
            }
          } else {
            const err45 = { instancePath: instancePath + "/scope/geographies", schemaPath: "#/properties/scope/properties/geographies/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.scope.properties.geographies.type, parentSchema: schema31.properties.scope.properties.geographies, data: data17 };
            if (vErrors === null) {
              vErrors = [err45];
            } else {
              vErrors.push(err45);
            }
            errors++;
          }
        }
      } else {
        const err46 = { instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.scope.type, parentSchema: schema31.properties.scope, data: data14 };
        if (vErrors === null) {
          vErrors = [err46];
        } else {
          vErrors.push(err46);
        }
        errors++;
      }
    }
  } else {
    const err47 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.type, parentSchema: schema31, data };
    if (vErrors === null) {
      vErrors = [err47];
    } else {
      vErrors.push(err47);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var config = validate21;
var schema32 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://raw.githubusercontent.com/wechat-policy/wechat-policy/main/schemas/config.schema.json", "title": "wechat-policy configuration", "description": "`.wechat-policy/config.yaml`: what a repository asks of every run. The command line and the Action's inputs go before it.", "type": "object", "properties": { "$schema": { "type": "string" }, "failOn": { "description": "The run fails when an open finding is this bad or worse.", "enum": ["critical", "high", "medium", "low", "never"], "default": "high" }, "strict": { "description": "Unknown verdicts and unreadable manifests count as findings.", "type": "boolean", "default": false }, "policies": { "description": "Folders with policies of your own, relative to the checked root. `.wechat-policy/policies` is always read where it exists.", "type": "array", "items": { "type": "string", "minLength": 1 } }, "only": { "description": "Rule ids to check, as globs: `encryption/**`. Left out, all of them.", "type": "array", "items": { "type": "string", "minLength": 1 } }, "skip": { "description": "Rule ids to leave out, as globs. Prefer a waiver: it has a reason and an end.", "type": "array", "items": { "type": "string", "minLength": 1 } }, "exclude": { "description": "Files and folders not to read, as in .gitignore.", "type": "array", "items": { "type": "string", "minLength": 1 } } }, "additionalProperties": false };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "$schema" || key0 === "failOn" || key0 === "strict" || key0 === "policies" || key0 === "only" || key0 === "skip" || key0 === "exclude")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.$schema !== void 0) {
      let data0 = data.$schema;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.$schema.type, parentSchema: schema32.properties.$schema, data: data0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.failOn !== void 0) {
      let data1 = data.failOn;
      if (!(data1 === "critical" || data1 === "high" || data1 === "medium" || data1 === "low" || data1 === "never")) {
        const err2 = { instancePath: instancePath + "/failOn", schemaPath: "#/properties/failOn/enum", keyword: "enum", params: { allowedValues: schema32.properties.failOn.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties.failOn.enum, parentSchema: schema32.properties.failOn, data: data1 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.strict !== void 0) {
      let data2 = data.strict;
      if (typeof data2 !== "boolean") {
        const err3 = { instancePath: instancePath + "/strict", schemaPath: "#/properties/strict/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema32.properties.strict.type, parentSchema: schema32.properties.strict, data: data2 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.policies !== void 0) {
      let data3 = data.policies;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (typeof data4 === "string") {
            if (func2(data4) < 1) {
              const err4 = { instancePath: instancePath + "/policies/" + i0, schemaPath: "#/properties/policies/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.policies.items, data: data4 };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          } else {
            const err5 = { instancePath: instancePath + "/policies/" + i0, schemaPath: "#/properties/policies/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.policies.items.type, parentSchema: schema32.properties.policies.items, data: data4 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/policies", schemaPath: "#/properties/policies/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.policies.type, parentSchema: schema32.properties.policies, data: data3 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.only !== void 0) {
      let data5 = data.only;
      if (Array.isArray(data5)) {
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data6 = data5[i1];
          if (typeof data6 === "string") {
            if (func2(data6) < 1) {
              const err7 = { instancePath: instancePath + "/only/" + i1, schemaPath: "#/properties/only/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.only.items, data: data6 };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          } else {
            const err8 = { instancePath: instancePath + "/only/" + i1, schemaPath: "#/properties/only/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.only.items.type, parentSchema: schema32.properties.only.items, data: data6 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/only", schemaPath: "#/properties/only/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.only.type, parentSchema: schema32.properties.only, data: data5 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.skip !== void 0) {
      let data7 = data.skip;
      if (Array.isArray(data7)) {
        const len2 = data7.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data8 = data7[i2];
          if (typeof data8 === "string") {
            if (func2(data8) < 1) {
              const err10 = { instancePath: instancePath + "/skip/" + i2, schemaPath: "#/properties/skip/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.skip.items, data: data8 };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          } else {
            const err11 = { instancePath: instancePath + "/skip/" + i2, schemaPath: "#/properties/skip/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.skip.items.type, parentSchema: schema32.properties.skip.items, data: data8 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/skip", schemaPath: "#/properties/skip/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.skip.type, parentSchema: schema32.properties.skip, data: data7 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.exclude !== void 0) {
      let data9 = data.exclude;
      if (Array.isArray(data9)) {
        const len3 = data9.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data10 = data9[i3];
          if (typeof data10 === "string") {
            if (func2(data10) < 1) {
              const err13 = { instancePath: instancePath + "/exclude/" + i3, schemaPath: "#/properties/exclude/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.exclude.items, data: data10 };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          } else {
            const err14 = { instancePath: instancePath + "/exclude/" + i3, schemaPath: "#/properties/exclude/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.exclude.items.type, parentSchema: schema32.properties.exclude.items, data: data10 };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/exclude", schemaPath: "#/properties/exclude/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.exclude.type, parentSchema: schema32.properties.exclude, data: data9 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.type, parentSchema: schema32, data };
    if (vErrors === null) {
      vErrors = [err16];
    } else {
      vErrors.push(err16);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var integration = validate22;
var schema33 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://raw.githubusercontent.com/wechat-policy/wechat-policy/main/schemas/integration.schema.json", "title": "WeChat integration manifest", "description": "What no other file shows: who the audience is, which accounts and components are used, where personal data rests and what was agreed. Kept in .wechat-policy/integration.yaml.", "type": "object", "required": ["version", "organisation", "audience", "components"], "additionalProperties": false, "properties": { "$schema": { "type": "string", "description": "The address of this schema, for editors." }, "version": { "const": 1, "description": "The version of this format: 1." }, "organisation": { "type": "object", "required": ["name", "jurisdiction"], "additionalProperties": false, "description": "The company that answers for this integration.", "properties": { "name": { "type": "string", "minLength": 1, "description": "Its registered name." }, "jurisdiction": { "$ref": "#/$defs/country", "description": "Where it is established, as a two-letter country code. CN is mainland China only." } } }, "profile": { "enum": ["law", "mainland-only"], "default": "law", "description": "How strictly data on people in mainland China must stay there. `law` (the default): it may rest elsewhere under a declared and valid export mechanism. `mainland-only`: it may not." }, "audience": { "type": "object", "required": ["mainlandUsers"], "additionalProperties": false, "description": "The people whom the integration is for.", "properties": { "mainlandUsers": { "enum": ["none", "incidental", "targeted"], "description": "People in mainland China. `targeted`: goods or services are offered to them. `incidental`: some may use it, though it is not meant for them. `none`: they are kept out." }, "geographies": { "type": "array", "items": { "$ref": "#/$defs/geography" }, "uniqueItems": true, "description": "Where the users are; each entry brings its privacy law." }, "minors": { "enum": ["none", "possible", "targeted"], "default": "none", "description": "Users under 18: not admitted, possible among others, or the target group." } } }, "accounts": { "type": "array", "items": { "type": "object", "required": ["id", "dialCode"], "additionalProperties": false, "properties": { "id": { "type": "string", "minLength": 1, "description": "A name for the account, to refer to from components. Not the WeChat ID." }, "dialCode": { "type": ["string", "integer"], "pattern": "^\\+?[1-9][0-9]{0,3}$", "minimum": 1, "maximum": 9999, "description": 'The country calling code of the telephone number bound to the account, such as "+65". +86 makes it a Weixin account.' }, "registrant": { "$ref": "#/$defs/country", "description": "Where the person or company that registered the account is established. Default: the organisation's jurisdiction." } } }, "description": "The Weixin or WeChat accounts of the people who operate the components. Their dial code decides which terms bind." }, "components": { "type": "array", "items": { "type": "object", "required": ["type"], "additionalProperties": false, "properties": { "type": { "enum": ["mini-program", "mini-game", "official-account", "service-account", "weixin-login", "open-platform-app", "third-party-platform", "weixin-pay", "wechat-pay-hk", "wecom"], "description": "The WeChat service." }, "appId": { "type": "string", "minLength": 1, "description": "Its AppID, corporation ID or merchant number. Not a secret." }, "account": { "type": "string", "minLength": 1, "description": "The `id` of the account that operates it." }, "userContent": { "type": "boolean", "default": false, "description": "Can users publish text, pictures or sound that other users see?" }, "status": { "enum": ["planned", "live", "retired"], "default": "live", "description": "A retired component needs no terms." } } }, "description": "The WeChat services that this repository builds on." }, "stores": { "type": "array", "items": { "type": "object", "required": ["match", "subjects"], "additionalProperties": false, "properties": { "match": { "type": "string", "minLength": 1, "description": "Addresses of data stores, as `wechat-policy resources` prints them; `*` stands for any text: `aws_db_instance.orders`, `module.eu.*`." }, "subjects": { "type": "array", "items": { "$ref": "#/$defs/country" }, "uniqueItems": true, "description": "Where the people live whose personal data it holds. An empty list: it holds no personal data." }, "classes": { "type": "array", "items": { "enum": ["general", "sensitive", "important", "core"] }, "uniqueItems": true, "description": "`sensitive` as in PIPL article 28; `important` and `core` as in the Data Security Law, article 21." } } }, "description": "What the data stores of this repository hold. Where several entries match a store, the last one counts. With a targeted mainland audience, a store that no entry matches is assumed to hold data on people in mainland China." }, "transfers": { "type": "array", "items": { "type": "object", "required": ["from", "to", "mechanism"], "additionalProperties": false, "properties": { "from": { "$ref": "#/$defs/country", "description": "Where the people live whose data it is." }, "to": { "$ref": "#/$defs/country", "description": "Where the data goes, or from where it can be read." }, "mechanism": { "enum": ["security-assessment", "standard-contract", "certification", "gba-standard-contract", "exempt:volume", "exempt:contract", "exempt:human-resources", "exempt:statutory-duty", "exempt:emergency", "exempt:transit", "exempt:free-trade-zone", "adequacy", "standard-contractual-clauses", "binding-corporate-rules", "uk-transfer-agreement", "cross-border-privacy-rules", "consent"], "description": "What allows it. Out of mainland China: the mechanisms of PIPL article 38 (security-assessment, standard-contract, certification), the contract of the Greater Bay Area for HK and MO, or an exemption of the CAC provisions of 22 March 2024. Out of other places: the rest." }, "validUntil": { "$ref": "#/$defs/date", "description": "The last day on which the mechanism holds, YYYY-MM-DD. Out of mainland China, all but exemptions need one." }, "reference": { "type": "string", "minLength": 1, "description": "The filing or certificate number, or where the contract is kept." } } }, "description": "Personal data that crosses a border, and what allows it." }, "messaging": { "type": "object", "required": ["mode"], "additionalProperties": false, "description": "How the platform pushes messages and events to your server.", "properties": { "mode": { "enum": ["security", "compatible", "plaintext"], "description": "The message encryption mode chosen in the console (明文模式 plaintext, 兼容模式 compatible, 安全模式 security)." }, "callbackUrl": { "type": "string", "minLength": 1, "description": "The server address entered in the console." } } }, "privacyNotices": { "type": "array", "items": { "type": "object", "required": ["geography", "url"], "additionalProperties": false, "properties": { "geography": { "$ref": "#/$defs/geography", "description": "For whom it is written: DE, US-CA, or EU or EEA for all member states." }, "url": { "type": "string", "pattern": "^https?://", "description": "Where users can read it." }, "reviewed": { "$ref": "#/$defs/date", "description": "When it was last reviewed, YYYY-MM-DD." } } }, "description": "The privacy notices shown to users, one entry per geography." }, "certifications": { "type": "array", "items": { "type": "object", "required": ["scheme", "holder", "covers"], "additionalProperties": false, "properties": { "scheme": { "enum": ["truste", "iso-27001", "iso-27701", "iso-27018", "global-cbpr", "pipl-certification", "mlps", "pci-dss"], "description": "The seal or standard." }, "holder": { "type": "string", "minLength": 1, "description": "The company named on it, such as Tencent." }, "covers": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "What you rely on it for: AppIDs or types of components, site names, `wechat-app`, `wechat-desktop`." }, "checkedOn": { "$ref": "#/$defs/date", "description": "When the issuer's page or the certificate was last looked at, YYYY-MM-DD." }, "expires": { "$ref": "#/$defs/date", "description": "The last day on which it is valid, YYYY-MM-DD." } } }, "description": "Privacy seals and security certificates that this integration relies on, its own or Tencent's." }, "moderation": { "type": "object", "required": ["provider"], "additionalProperties": false, "description": "How content of users is checked before others see it.", "properties": { "provider": { "type": "string", "minLength": 1, "description": "The service, such as `weixin-sec-check` or `tencent-cloud-cms`." }, "text": { "type": "boolean", "default": false, "description": "Text is checked." }, "media": { "type": "boolean", "default": false, "description": "Pictures, sound and video are checked." }, "humanReview": { "type": "boolean", "default": false, "description": "People look at everything before it is published." } } }, "assessments": { "type": "array", "items": { "type": "object", "required": ["type", "geography", "date"], "additionalProperties": false, "properties": { "type": { "enum": ["pipia", "dpia", "transfer-impact", "compliance-audit", "minors-audit", "mlps", "commercial-cryptography"], "description": "`pipia`: PIPL article 55; `dpia`: GDPR article 35 and its like; `transfer-impact`: of a transfer abroad; the rest: Chinese audits and gradings." }, "geography": { "$ref": "#/$defs/geography" }, "date": { "$ref": "#/$defs/date", "description": "When it was finished, YYYY-MM-DD." }, "reviewBy": { "$ref": "#/$defs/date", "description": "When it must be looked at again, YYYY-MM-DD." }, "reference": { "type": "string", "minLength": 1, "description": "Where it is kept." }, "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$", "description": "Digest of the document." } } }, "description": "Privacy and security assessments that were carried out." } }, "$defs": { "country": { "type": "string", "pattern": "^[A-Z]{2}$", "description": "Two-letter country code (ISO 3166-1). CN is mainland China only; Hong Kong, Macao and Taiwan are HK, MO and TW." }, "geography": { "type": "string", "pattern": "^(?:EEA|[A-Z]{2}(?:-[A-Z0-9]{1,3})?)$", "description": "A country (DE), a country and its subdivision (US-CA), or EU or EEA for all member states. CN is mainland China only." }, "date": { "type": "string", "format": "date", "description": "A date, YYYY-MM-DD." } } };
var schema34 = { "type": "string", "pattern": "^[A-Z]{2}$", "description": "Two-letter country code (ISO 3166-1). CN is mainland China only; Hong Kong, Macao and Taiwan are HK, MO and TW." };
var schema35 = { "type": "string", "pattern": "^(?:EEA|[A-Z]{2}(?:-[A-Z0-9]{1,3})?)$", "description": "A country (DE), a country and its subdivision (US-CA), or EU or EEA for all member states. CN is mainland China only." };
var schema40 = { "type": "string", "format": "date", "description": "A date, YYYY-MM-DD." };
var func0 = require_equal().default;
var pattern6 = new RegExp("^[A-Z]{2}$", "u");
var pattern8 = new RegExp("^\\+?[1-9][0-9]{0,3}$", "u");
var pattern14 = new RegExp("^https?://", "u");
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'", schema: schema33.required, parentSchema: schema33, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.organisation === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "organisation" }, message: "must have required property 'organisation'", schema: schema33.required, parentSchema: schema33, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.audience === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "audience" }, message: "must have required property 'audience'", schema: schema33.required, parentSchema: schema33, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.components === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "components" }, message: "must have required property 'components'", schema: schema33.required, parentSchema: schema33, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema33.properties, key0)) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33, data };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.$schema !== void 0) {
      let data0 = data.$schema;
      if (typeof data0 !== "string") {
        const err5 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.$schema.type, parentSchema: schema33.properties.$schema, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.version !== void 0) {
      let data1 = data.version;
      if (1 !== data1) {
        const err6 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant", schema: 1, parentSchema: schema33.properties.version, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.organisation !== void 0) {
      let data2 = data.organisation;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.name === void 0) {
          const err7 = { instancePath: instancePath + "/organisation", schemaPath: "#/properties/organisation/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema33.properties.organisation.required, parentSchema: schema33.properties.organisation, data: data2 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data2.jurisdiction === void 0) {
          const err8 = { instancePath: instancePath + "/organisation", schemaPath: "#/properties/organisation/required", keyword: "required", params: { missingProperty: "jurisdiction" }, message: "must have required property 'jurisdiction'", schema: schema33.properties.organisation.required, parentSchema: schema33.properties.organisation, data: data2 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        for (const key1 in data2) {
          if (!(key1 === "name" || key1 === "jurisdiction")) {
            const err9 = { instancePath: instancePath + "/organisation", schemaPath: "#/properties/organisation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.properties.organisation, data: data2 };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data2.name !== void 0) {
          let data3 = data2.name;
          if (typeof data3 === "string") {
            if (func2(data3) < 1) {
              const err10 = { instancePath: instancePath + "/organisation/name", schemaPath: "#/properties/organisation/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.organisation.properties.name, data: data3 };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          } else {
            const err11 = { instancePath: instancePath + "/organisation/name", schemaPath: "#/properties/organisation/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.organisation.properties.name.type, parentSchema: schema33.properties.organisation.properties.name, data: data3 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data2.jurisdiction !== void 0) {
          let data4 = data2.jurisdiction;
          if (typeof data4 === "string") {
            if (!pattern6.test(data4)) {
              const err12 = { instancePath: instancePath + "/organisation/jurisdiction", schemaPath: "#/$defs/country/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"', schema: "^[A-Z]{2}$", parentSchema: schema34, data: data4 };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
          } else {
            const err13 = { instancePath: instancePath + "/organisation/jurisdiction", schemaPath: "#/$defs/country/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.type, parentSchema: schema34, data: data4 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/organisation", schemaPath: "#/properties/organisation/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.organisation.type, parentSchema: schema33.properties.organisation, data: data2 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.profile !== void 0) {
      let data5 = data.profile;
      if (!(data5 === "law" || data5 === "mainland-only")) {
        const err15 = { instancePath: instancePath + "/profile", schemaPath: "#/properties/profile/enum", keyword: "enum", params: { allowedValues: schema33.properties.profile.enum }, message: "must be equal to one of the allowed values", schema: schema33.properties.profile.enum, parentSchema: schema33.properties.profile, data: data5 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.audience !== void 0) {
      let data6 = data.audience;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.mainlandUsers === void 0) {
          const err16 = { instancePath: instancePath + "/audience", schemaPath: "#/properties/audience/required", keyword: "required", params: { missingProperty: "mainlandUsers" }, message: "must have required property 'mainlandUsers'", schema: schema33.properties.audience.required, parentSchema: schema33.properties.audience, data: data6 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        for (const key2 in data6) {
          if (!(key2 === "mainlandUsers" || key2 === "geographies" || key2 === "minors")) {
            const err17 = { instancePath: instancePath + "/audience", schemaPath: "#/properties/audience/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.properties.audience, data: data6 };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        if (data6.mainlandUsers !== void 0) {
          let data7 = data6.mainlandUsers;
          if (!(data7 === "none" || data7 === "incidental" || data7 === "targeted")) {
            const err18 = { instancePath: instancePath + "/audience/mainlandUsers", schemaPath: "#/properties/audience/properties/mainlandUsers/enum", keyword: "enum", params: { allowedValues: schema33.properties.audience.properties.mainlandUsers.enum }, message: "must be equal to one of the allowed values", schema: schema33.properties.audience.properties.mainlandUsers.enum, parentSchema: schema33.properties.audience.properties.mainlandUsers, data: data7 };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (data6.geographies !== void 0) {
          let data8 = data6.geographies;
          if (Array.isArray(data8)) {
            const len0 = data8.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data9 = data8[i0];
              if (typeof data9 === "string") {
                if (!pattern5.test(data9)) {
                  const err19 = { instancePath: instancePath + "/audience/geographies/" + i0, schemaPath: "#/$defs/geography/pattern", keyword: "pattern", params: { pattern: "^(?:EEA|[A-Z]{2}(?:-[A-Z0-9]{1,3})?)$" }, message: 'must match pattern "^(?:EEA|[A-Z]{2}(?:-[A-Z0-9]{1,3})?)$"', schema: "^(?:EEA|[A-Z]{2}(?:-[A-Z0-9]{1,3})?)$", parentSchema: schema35, data: data9 };
                  if (vErrors === null) {
                    vErrors = [err19];
                  } else {
                    vErrors.push(err19);
                  }
                  errors++;
                }
              } else {
                const err20 = { instancePath: instancePath + "/audience/geographies/" + i0, schemaPath: "#/$defs/geography/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data9 };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
            }
            let i1 = data8.length;
            let j0;
            if (i1 > 1) {
              outer0:
                for (; i1--; ) {
                  for (j0 = i1; j0--; ) {
                    if (func0(data8[i1], data8[j0])) {
                      const err21 = { instancePath: instancePath + "/audience/geographies", schemaPath: "#/properties/audience/properties/geographies/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)", schema: true, parentSchema: schema33.properties.audience.properties.geographies, data: data8 };
                      if (vErrors === null) {
                        vErrors = [err21];
                      } else {
                        vErrors.push(err21);
                      }
                      errors++;
                      break outer0;
                    }
                  }
                }
            }
          } else {
            const err22 = { instancePath: instancePath + "/audience/geographies", schemaPath: "#/properties/audience/properties/geographies/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.properties.audience.properties.geographies.type, parentSchema: schema33.properties.audience.properties.geographies, data: data8 };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (data6.minors !== void 0) {
          let data10 = data6.minors;
          if (!(data10 === "none" || data10 === "possible" || data10 === "targeted")) {
            const err23 = { instancePath: instancePath + "/audience/minors", schemaPath: "#/properties/audience/properties/minors/enum", keyword: "enum", params: { allowedValues: schema33.properties.audience.properties.minors.enum }, message: "must be equal to one of the allowed values", schema: schema33.properties.audience.properties.minors.enum, parentSchema: schema33.properties.audience.properties.minors, data: data10 };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
      } else {
        const err24 = { instancePath: instancePath + "/audience", schemaPath: "#/properties/audience/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.audience.type, parentSchema: schema33.properties.audience, data: data6 };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.accounts !== void 0) {
      let data11 = data.accounts;
      if (Array.isArray(data11)) {
        const len1 = data11.length;
        for (let i2 = 0; i2 < len1; i2++) {
          let data12 = data11[i2];
          if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
            if (data12.id === void 0) {
              const err25 = { instancePath: instancePath + "/accounts/" + i2, schemaPath: "#/properties/accounts/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema33.properties.accounts.items.required, parentSchema: schema33.properties.accounts.items, data: data12 };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
            if (data12.dialCode === void 0) {
              const err26 = { instancePath: instancePath + "/accounts/" + i2, schemaPath: "#/properties/accounts/items/required", keyword: "required", params: { missingProperty: "dialCode" }, message: "must have required property 'dialCode'", schema: schema33.properties.accounts.items.required, parentSchema: schema33.properties.accounts.items, data: data12 };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
            for (const key3 in data12) {
              if (!(key3 === "id" || key3 === "dialCode" || key3 === "registrant")) {
                const err27 = { instancePath: instancePath + "/accounts/" + i2, schemaPath: "#/properties/accounts/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.properties.accounts.items, data: data12 };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
            }
            if (data12.id !== void 0) {
              let data13 = data12.id;
              if (typeof data13 === "string") {
                if (func2(data13) < 1) {
                  const err28 = { instancePath: instancePath + "/accounts/" + i2 + "/id", schemaPath: "#/properties/accounts/items/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.accounts.items.properties.id, data: data13 };
                  if (vErrors === null) {
                    vErrors = [err28];
                  } else {
                    vErrors.push(err28);
                  }
                  errors++;
                }
              } else {
                const err29 = { instancePath: instancePath + "/accounts/" + i2 + "/id", schemaPath: "#/properties/accounts/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.accounts.items.properties.id.type, parentSchema: schema33.properties.accounts.items.properties.id, data: data13 };
                if (vErrors === null) {
                  vErrors = [err29];
                } else {
                  vErrors.push(err29);
                }
                errors++;
              }
            }
            if (data12.dialCode !== void 0) {
              let data14 = data12.dialCode;
              if (typeof data14 !== "string" && !(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14))) {
                const err30 = { instancePath: instancePath + "/accounts/" + i2 + "/dialCode", schemaPath: "#/properties/accounts/items/properties/dialCode/type", keyword: "type", params: { type: schema33.properties.accounts.items.properties.dialCode.type }, message: "must be string,integer", schema: schema33.properties.accounts.items.properties.dialCode.type, parentSchema: schema33.properties.accounts.items.properties.dialCode, data: data14 };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
              if (typeof data14 == "number" && isFinite(data14)) {
                if (data14 > 9999 || isNaN(data14)) {
                  const err31 = { instancePath: instancePath + "/accounts/" + i2 + "/dialCode", schemaPath: "#/properties/accounts/items/properties/dialCode/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9999 }, message: "must be <= 9999", schema: 9999, parentSchema: schema33.properties.accounts.items.properties.dialCode, data: data14 };
                  if (vErrors === null) {
                    vErrors = [err31];
                  } else {
                    vErrors.push(err31);
                  }
                  errors++;
                }
                if (data14 < 1 || isNaN(data14)) {
                  const err32 = { instancePath: instancePath + "/accounts/" + i2 + "/dialCode", schemaPath: "#/properties/accounts/items/properties/dialCode/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema33.properties.accounts.items.properties.dialCode, data: data14 };
                  if (vErrors === null) {
                    vErrors = [err32];
                  } else {
                    vErrors.push(err32);
                  }
                  errors++;
                }
              }
              if (typeof data14 === "string") {
                if (!pattern8.test(data14)) {
                  const err33 = { instancePath: instancePath + "/accounts/" + i2 + "/dialCode", schemaPath: "#/properties/accounts/items/properties/dialCode/pattern", keyword: "pattern", params: { pattern: "^\\+?[1-9][0-9]{0,3}$" }, message: 'must match pattern "^\\+?[1-9][0-9]{0,3}$"', schema: "^\\+?[1-9][0-9]{0,3}$", parentSchema: schema33.properties.accounts.items.properties.dialCode, data: data14 };
                  if (vErrors === null) {
                    vErrors = [err33];
                  } else {
                    vErrors.push(err33);
                  }
                  errors++;
                }
              }
            }
            if (data12.registrant !== void 0) {
              let data15 = data12.registrant;
              if (typeof data15 === "string") {
                if (!pattern6.test(data15)) {
                  const err34 = { instancePath: instancePath + "/accounts/" + i2 + "/registrant", schemaPath: "#/$defs/country/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"', schema: "^[A-Z]{2}$", parentSchema: schema34, data: data15 };
                  if (vErrors === null) {
                    vErrors = [err34];
                  } else {
                    vErrors.push(err34);
                  }
                  errors++;
                }
              } else {
                const err35 = { instancePath: instancePath + "/accounts/" + i2 + "/registrant", schemaPath: "#/$defs/country/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.type, parentSchema: schema34, data: data15 };
                if (vErrors === null) {
                  vErrors = [err35];
                } else {
                  vErrors.push(err35);
                }
                errors++;
              }
            }
          } else {
            const err36 = { instancePath: instancePath + "/accounts/" + i2, schemaPath: "#/properties/accounts/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.accounts.items.type, parentSchema: schema33.properties.accounts.items, data: data12 };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
        }
      } else {
        const err37 = { instancePath: instancePath + "/accounts", schemaPath: "#/properties/accounts/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.properties.accounts.type, parentSchema: schema33.properties.accounts, data: data11 };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
    if (data.components !== void 0) {
      let data16 = data.components;
      if (Array.isArray(data16)) {
        const len2 = data16.length;
        for (let i3 = 0; i3 < len2; i3++) {
          let data17 = data16[i3];
          if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
            if (data17.type === void 0) {
              const err38 = { instancePath: instancePath + "/components/" + i3, schemaPath: "#/properties/components/items/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'", schema: schema33.properties.components.items.required, parentSchema: schema33.properties.components.items, data: data17 };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
            for (const key4 in data17) {
              if (!(key4 === "type" || key4 === "appId" || key4 === "account" || key4 === "userContent" || key4 === "status")) {
                const err39 = { instancePath: instancePath + "/components/" + i3, schemaPath: "#/properties/components/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.properties.components.items, data: data17 };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
              }
            }
            if (data17.type !== void 0) {
              let data18 = data17.type;
              if (!(data18 === "mini-program" || data18 === "mini-game" || data18 === "official-account" || data18 === "service-account" || data18 === "weixin-login" || data18 === "open-platform-app" || data18 === "third-party-platform" || data18 === "weixin-pay" || data18 === "wechat-pay-hk" || data18 === "wecom")) {
                const err40 = { instancePath: instancePath + "/components/" + i3 + "/type", schemaPath: "#/properties/components/items/properties/type/enum", keyword: "enum", params: { allowedValues: schema33.properties.components.items.properties.type.enum }, message: "must be equal to one of the allowed values", schema: schema33.properties.components.items.properties.type.enum, parentSchema: schema33.properties.components.items.properties.type, data: data18 };
                if (vErrors === null) {
                  vErrors = [err40];
                } else {
                  vErrors.push(err40);
                }
                errors++;
              }
            }
            if (data17.appId !== void 0) {
              let data19 = data17.appId;
              if (typeof data19 === "string") {
                if (func2(data19) < 1) {
                  const err41 = { instancePath: instancePath + "/components/" + i3 + "/appId", schemaPath: "#/properties/components/items/properties/appId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.components.items.properties.appId, data: data19 };
                  if (vErrors === null) {
                    vErrors = [err41];
                  } else {
                    vErrors.push(err41);
                  }
                  errors++;
                }
              } else {
                const err42 = { instancePath: instancePath + "/components/" + i3 + "/appId", schemaPath: "#/properties/components/items/properties/appId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.components.items.properties.appId.type, parentSchema: schema33.properties.components.items.properties.appId, data: data19 };
                if (vErrors === null) {
                  vErrors = [err42];
                } else {
                  vErrors.push(err42);
                }
                errors++;
              }
            }
            if (data17.account !== void 0) {
              let data20 = data17.account;
              if (typeof data20 === "string") {
                if (func2(data20) < 1) {
                  const err43 = { instancePath: instancePath + "/components/" + i3 + "/account", schemaPath: "#/properties/components/items/properties/account/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.components.items.properties.account, data: data20 };
                  if (vErrors === null) {
                    vErrors = [err43];
                  } else {
                    vErrors.push(err43);
                  }
                  errors++;
                }
              } else {
                const err44 = { instancePath: instancePath + "/components/" + i3 + "/account", schemaPath: "#/properties/components/items/properties/account/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.components.items.properties.account.type, parentSchema: schema33.properties.components.items.properties.account, data: data20 };
                if (vErrors === null) {
                  vErrors = [err44];
                } else {
                  vErrors.push(err44);
                }
                errors++;
              }
            }
            if (data17.userContent !== void 0) {
              let data21 = data17.userContent;
              if (typeof data21 !== "boolean") {
                const err45 = { instancePath: instancePath + "/components/" + i3 + "/userContent", schemaPath: "#/properties/components/items/properties/userContent/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema33.properties.components.items.properties.userContent.type, parentSchema: schema33.properties.components.items.properties.userContent, data: data21 };
                if (vErrors === null) {
                  vErrors = [err45];
                } else {
                  vErrors.push(err45);
                }
                errors++;
              }
            }
            if (data17.status !== void 0) {
              let data22 = data17.status;
              if (!(data22 === "planned" || data22 === "live" || data22 === "retired")) {
                const err46 = { instancePath: instancePath + "/components/" + i3 + "/status", schemaPath: "#/properties/components/items/properties/status/enum", keyword: "enum", params: { allowedValues: schema33.properties.components.items.properties.status.enum }, message: "must be equal to one of the allowed values", schema: schema33.properties.components.items.properties.status.enum, parentSchema: schema33.properties.components.items.properties.status, data: data22 };
                if (vErrors === null) {
                  vErrors = [err46];
                } else {
                  vErrors.push(err46);
                }
                errors++;
              }
            }
          } else {
            const err47 = { instancePath: instancePath + "/components/" + i3, schemaPath: "#/properties/components/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.components.items.type, parentSchema: schema33.properties.components.items, data: data17 };
            if (vErrors === null) {
              vErrors = [err47];
            } else {
              vErrors.push(err47);
            }
            errors++;
          }
        }
      } else {
        const err48 = { instancePath: instancePath + "/components", schemaPath: "#/properties/components/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.properties.components.type, parentSchema: schema33.properties.components, data: data16 };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      }
    }
    if (data.stores !== void 0) {
      let data23 = data.stores;
      if (Array.isArray(data23)) {
        const len3 = data23.length;
        for (let i4 = 0; i4 < len3; i4++) {
          let data24 = data23[i4];
          if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
            if (data24.match === void 0) {
              const err49 = { instancePath: instancePath + "/stores/" + i4, schemaPath: "#/properties/stores/items/required", keyword: "required", params: { missingProperty: "match" }, message: "must have required property 'match'", schema: schema33.properties.stores.items.required, parentSchema: schema33.properties.stores.items, data: data24 };
              if (vErrors === null) {
                vErrors = [err49];
              } else {
                vErrors.push(err49);
              }
              errors++;
            }
            if (data24.subjects === void 0) {
              const err50 = { instancePath: instancePath + "/stores/" + i4, schemaPath: "#/properties/stores/items/required", keyword: "required", params: { missingProperty: "subjects" }, message: "must have required property 'subjects'", schema: schema33.properties.stores.items.required, parentSchema: schema33.properties.stores.items, data: data24 };
              if (vErrors === null) {
                vErrors = [err50];
              } else {
                vErrors.push(err50);
              }
              errors++;
            }
            for (const key5 in data24) {
              if (!(key5 === "match" || key5 === "subjects" || key5 === "classes")) {
                const err51 = { instancePath: instancePath + "/stores/" + i4, schemaPath: "#/properties/stores/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.properties.stores.items, data: data24 };
                if (vErrors === null) {
                  vErrors = [err51];
                } else {
                  vErrors.push(err51);
                }
                errors++;
              }
            }
            if (data24.match !== void 0) {
              let data25 = data24.match;
              if (typeof data25 === "string") {
                if (func2(data25) < 1) {
                  const err52 = { instancePath: instancePath + "/stores/" + i4 + "/match", schemaPath: "#/properties/stores/items/properties/match/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.stores.items.properties.match, data: data25 };
                  if (vErrors === null) {
                    vErrors = [err52];
                  } else {
                    vErrors.push(err52);
                  }
                  errors++;
                }
              } else {
                const err53 = { instancePath: instancePath + "/stores/" + i4 + "/match", schemaPath: "#/properties/stores/items/properties/match/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.stores.items.properties.match.type, parentSchema: schema33.properties.stores.items.properties.match, data: data25 };
                if (vErrors === null) {
                  vErrors = [err53];
                } else {
                  vErrors.push(err53);
                }
                errors++;
              }
            }
            if (data24.subjects !== void 0) {
              let data26 = data24.subjects;
              if (Array.isArray(data26)) {
                const len4 = data26.length;
                for (let i5 = 0; i5 < len4; i5++) {
                  let data27 = data26[i5];
                  if (typeof data27 === "string") {
                    if (!pattern6.test(data27)) {
                      const err54 = { instancePath: instancePath + "/stores/" + i4 + "/subjects/" + i5, schemaPath: "#/$defs/country/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"', schema: "^[A-Z]{2}$", parentSchema: schema34, data: data27 };
                      if (vErrors === null) {
                        vErrors = [err54];
                      } else {
                        vErrors.push(err54);
                      }
                      errors++;
                    }
                  } else {
                    const err55 = { instancePath: instancePath + "/stores/" + i4 + "/subjects/" + i5, schemaPath: "#/$defs/country/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.type, parentSchema: schema34, data: data27 };
                    if (vErrors === null) {
                      vErrors = [err55];
                    } else {
                      vErrors.push(err55);
                    }
                    errors++;
                  }
                }
                let i6 = data26.length;
                let j1;
                if (i6 > 1) {
                  outer1:
                    for (; i6--; ) {
                      for (j1 = i6; j1--; ) {
                        if (func0(data26[i6], data26[j1])) {
                          const err56 = { instancePath: instancePath + "/stores/" + i4 + "/subjects", schemaPath: "#/properties/stores/items/properties/subjects/uniqueItems", keyword: "uniqueItems", params: { i: i6, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i6 + " are identical)", schema: true, parentSchema: schema33.properties.stores.items.properties.subjects, data: data26 };
                          if (vErrors === null) {
                            vErrors = [err56];
                          } else {
                            vErrors.push(err56);
                          }
                          errors++;
                          break outer1;
                        }
                      }
                    }
                }
              } else {
                const err57 = { instancePath: instancePath + "/stores/" + i4 + "/subjects", schemaPath: "#/properties/stores/items/properties/subjects/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.properties.stores.items.properties.subjects.type, parentSchema: schema33.properties.stores.items.properties.subjects, data: data26 };
                if (vErrors === null) {
                  vErrors = [err57];
                } else {
                  vErrors.push(err57);
                }
                errors++;
              }
            }
            if (data24.classes !== void 0) {
              let data28 = data24.classes;
              if (Array.isArray(data28)) {
                const len5 = data28.length;
                for (let i7 = 0; i7 < len5; i7++) {
                  let data29 = data28[i7];
                  if (!(data29 === "general" || data29 === "sensitive" || data29 === "important" || data29 === "core")) {
                    const err58 = { instancePath: instancePath + "/stores/" + i4 + "/classes/" + i7, schemaPath: "#/properties/stores/items/properties/classes/items/enum", keyword: "enum", params: { allowedValues: schema33.properties.stores.items.properties.classes.items.enum }, message: "must be equal to one of the allowed values", schema: schema33.properties.stores.items.properties.classes.items.enum, parentSchema: schema33.properties.stores.items.properties.classes.items, data: data29 };
                    if (vErrors === null) {
                      vErrors = [err58];
                    } else {
                      vErrors.push(err58);
                    }
                    errors++;
                  }
                }
                let i8 = data28.length;
                let j2;
                if (i8 > 1) {
                  outer2:
                    for (; i8--; ) {
                      for (j2 = i8; j2--; ) {
                        if (func0(data28[i8], data28[j2])) {
                          const err59 = { instancePath: instancePath + "/stores/" + i4 + "/classes", schemaPath: "#/properties/stores/items/properties/classes/uniqueItems", keyword: "uniqueItems", params: { i: i8, j: j2 }, message: "must NOT have duplicate items (items ## " + j2 + " and " + i8 + " are identical)", schema: true, parentSchema: schema33.properties.stores.items.properties.classes, data: data28 };
                          if (vErrors === null) {
                            vErrors = [err59];
                          } else {
                            vErrors.push(err59);
                          }
                          errors++;
                          break outer2;
                        }
                      }
                    }
                }
              } else {
                const err60 = { instancePath: instancePath + "/stores/" + i4 + "/classes", schemaPath: "#/properties/stores/items/properties/classes/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.properties.stores.items.properties.classes.type, parentSchema: schema33.properties.stores.items.properties.classes, data: data28 };
                if (vErrors === null) {
                  vErrors = [err60];
                } else {
                  vErrors.push(err60);
                }
                errors++;
              }
            }
          } else {
            const err61 = { instancePath: instancePath + "/stores/" + i4, schemaPath: "#/properties/stores/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.stores.items.type, parentSchema: schema33.properties.stores.items, data: data24 };
            if (vErrors === null) {
              vErrors = [err61];
            } else {
              vErrors.push(err61);
            }
            errors++;
          }
        }
      } else {
        const err62 = { instancePath: instancePath + "/stores", schemaPath: "#/properties/stores/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.properties.stores.type, parentSchema: schema33.properties.stores, data: data23 };
        if (vErrors === null) {
          vErrors = [err62];
        } else {
          vErrors.push(err62);
        }
        errors++;
      }
    }
    if (data.transfers !== void 0) {
      let data30 = data.transfers;
      if (Array.isArray(data30)) {
        const len6 = data30.length;
        for (let i9 = 0; i9 < len6; i9++) {
          let data31 = data30[i9];
          if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
            if (data31.from === void 0) {
              const err63 = { instancePath: instancePath + "/transfers/" + i9, schemaPath: "#/properties/transfers/items/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'", schema: schema33.properties.transfers.items.required, parentSchema: schema33.properties.transfers.items, data: data31 };
              if (vErrors === null) {
                vErrors = [err63];
              } else {
                vErrors.push(err63);
              }
              errors++;
            }
            if (data31.to === void 0) {
              const err64 = { instancePath: instancePath + "/transfers/" + i9, schemaPath: "#/properties/transfers/items/required", keyword: "required", params: { missingProperty: "to" }, message: "must have required property 'to'", schema: schema33.properties.transfers.items.required, parentSchema: schema33.properties.transfers.items, data: data31 };
              if (vErrors === null) {
                vErrors = [err64];
              } else {
                vErrors.push(err64);
              }
              errors++;
            }
            if (data31.mechanism === void 0) {
              const err65 = { instancePath: instancePath + "/transfers/" + i9, schemaPath: "#/properties/transfers/items/required", keyword: "required", params: { missingProperty: "mechanism" }, message: "must have required property 'mechanism'", schema: schema33.properties.transfers.items.required, parentSchema: schema33.properties.transfers.items, data: data31 };
              if (vErrors === null) {
                vErrors = [err65];
              } else {
                vErrors.push(err65);
              }
              errors++;
            }
            for (const key6 in data31) {
              if (!(key6 === "from" || key6 === "to" || key6 === "mechanism" || key6 === "validUntil" || key6 === "reference")) {
                const err66 = { instancePath: instancePath + "/transfers/" + i9, schemaPath: "#/properties/transfers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.properties.transfers.items, data: data31 };
                if (vErrors === null) {
                  vErrors = [err66];
                } else {
                  vErrors.push(err66);
                }
                errors++;
              }
            }
            if (data31.from !== void 0) {
              let data32 = data31.from;
              if (typeof data32 === "string") {
                if (!pattern6.test(data32)) {
                  const err67 = { instancePath: instancePath + "/transfers/" + i9 + "/from", schemaPath: "#/$defs/country/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"', schema: "^[A-Z]{2}$", parentSchema: schema34, data: data32 };
                  if (vErrors === null) {
                    vErrors = [err67];
                  } else {
                    vErrors.push(err67);
                  }
                  errors++;
                }
              } else {
                const err68 = { instancePath: instancePath + "/transfers/" + i9 + "/from", schemaPath: "#/$defs/country/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.type, parentSchema: schema34, data: data32 };
                if (vErrors === null) {
                  vErrors = [err68];
                } else {
                  vErrors.push(err68);
                }
                errors++;
              }
            }
            if (data31.to !== void 0) {
              let data33 = data31.to;
              if (typeof data33 === "string") {
                if (!pattern6.test(data33)) {
                  const err69 = { instancePath: instancePath + "/transfers/" + i9 + "/to", schemaPath: "#/$defs/country/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"', schema: "^[A-Z]{2}$", parentSchema: schema34, data: data33 };
                  if (vErrors === null) {
                    vErrors = [err69];
                  } else {
                    vErrors.push(err69);
                  }
                  errors++;
                }
              } else {
                const err70 = { instancePath: instancePath + "/transfers/" + i9 + "/to", schemaPath: "#/$defs/country/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.type, parentSchema: schema34, data: data33 };
                if (vErrors === null) {
                  vErrors = [err70];
                } else {
                  vErrors.push(err70);
                }
                errors++;
              }
            }
            if (data31.mechanism !== void 0) {
              let data34 = data31.mechanism;
              if (!(data34 === "security-assessment" || data34 === "standard-contract" || data34 === "certification" || data34 === "gba-standard-contract" || data34 === "exempt:volume" || data34 === "exempt:contract" || data34 === "exempt:human-resources" || data34 === "exempt:statutory-duty" || data34 === "exempt:emergency" || data34 === "exempt:transit" || data34 === "exempt:free-trade-zone" || data34 === "adequacy" || data34 === "standard-contractual-clauses" || data34 === "binding-corporate-rules" || data34 === "uk-transfer-agreement" || data34 === "cross-border-privacy-rules" || data34 === "consent")) {
                const err71 = { instancePath: instancePath + "/transfers/" + i9 + "/mechanism", schemaPath: "#/properties/transfers/items/properties/mechanism/enum", keyword: "enum", params: { allowedValues: schema33.properties.transfers.items.properties.mechanism.enum }, message: "must be equal to one of the allowed values", schema: schema33.properties.transfers.items.properties.mechanism.enum, parentSchema: schema33.properties.transfers.items.properties.mechanism, data: data34 };
                if (vErrors === null) {
                  vErrors = [err71];
                } else {
                  vErrors.push(err71);
                }
                errors++;
              }
            }
            if (data31.validUntil !== void 0) {
              let data35 = data31.validUntil;
              if (typeof data35 === "string") {
                if (!formats0.validate(data35)) {
                  const err72 = { instancePath: instancePath + "/transfers/" + i9 + "/validUntil", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema40, data: data35 };
                  if (vErrors === null) {
                    vErrors = [err72];
                  } else {
                    vErrors.push(err72);
                  }
                  errors++;
                }
              } else {
                const err73 = { instancePath: instancePath + "/transfers/" + i9 + "/validUntil", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema40.type, parentSchema: schema40, data: data35 };
                if (vErrors === null) {
                  vErrors = [err73];
                } else {
                  vErrors.push(err73);
                }
                errors++;
              }
            }
            if (data31.reference !== void 0) {
              let data36 = data31.reference;
              if (typeof data36 === "string") {
                if (func2(data36) < 1) {
                  const err74 = { instancePath: instancePath + "/transfers/" + i9 + "/reference", schemaPath: "#/properties/transfers/items/properties/reference/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.transfers.items.properties.reference, data: data36 };
                  if (vErrors === null) {
                    vErrors = [err74];
                  } else {
                    vErrors.push(err74);
                  }
                  errors++;
                }
              } else {
                const err75 = { instancePath: instancePath + "/transfers/" + i9 + "/reference", schemaPath: "#/properties/transfers/items/properties/reference/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.transfers.items.properties.reference.type, parentSchema: schema33.properties.transfers.items.properties.reference, data: data36 };
                if (vErrors === null) {
                  vErrors = [err75];
                } else {
                  vErrors.push(err75);
                }
                errors++;
              }
            }
          } else {
            const err76 = { instancePath: instancePath + "/transfers/" + i9, schemaPath: "#/properties/transfers/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.transfers.items.type, parentSchema: schema33.properties.transfers.items, data: data31 };
            if (vErrors === null) {
              vErrors = [err76];
            } else {
              vErrors.push(err76);
            }
            errors++;
          }
        }
      } else {
        const err77 = { instancePath: instancePath + "/transfers", schemaPath: "#/properties/transfers/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.properties.transfers.type, parentSchema: schema33.properties.transfers, data: data30 };
        if (vErrors === null) {
          vErrors = [err77];
        } else {
          vErrors.push(err77);
        }
        errors++;
      }
    }
    if (data.messaging !== void 0) {
      let data37 = data.messaging;
      if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
        if (data37.mode === void 0) {
          const err78 = { instancePath: instancePath + "/messaging", schemaPath: "#/properties/messaging/required", keyword: "required", params: { missingProperty: "mode" }, message: "must have required property 'mode'", schema: schema33.properties.messaging.required, parentSchema: schema33.properties.messaging, data: data37 };
          if (vErrors === null) {
            vErrors = [err78];
          } else {
            vErrors.push(err78);
          }
          errors++;
        }
        for (const key7 in data37) {
          if (!(key7 === "mode" || key7 === "callbackUrl")) {
            const err79 = { instancePath: instancePath + "/messaging", schemaPath: "#/properties/messaging/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.properties.messaging, data: data37 };
            if (vErrors === null) {
              vErrors = [err79];
            } else {
              vErrors.push(err79);
            }
            errors++;
          }
        }
        if (data37.mode !== void 0) {
          let data38 = data37.mode;
          if (!(data38 === "security" || data38 === "compatible" || data38 === "plaintext")) {
            const err80 = { instancePath: instancePath + "/messaging/mode", schemaPath: "#/properties/messaging/properties/mode/enum", keyword: "enum", params: { allowedValues: schema33.properties.messaging.properties.mode.enum }, message: "must be equal to one of the allowed values", schema: schema33.properties.messaging.properties.mode.enum, parentSchema: schema33.properties.messaging.properties.mode, data: data38 };
            if (vErrors === null) {
              vErrors = [err80];
            } else {
              vErrors.push(err80);
            }
            errors++;
          }
        }
        if (data37.callbackUrl !== void 0) {
          let data39 = data37.callbackUrl;
          if (typeof data39 === "string") {
            if (func2(data39) < 1) {
              const err81 = { instancePath: instancePath + "/messaging/callbackUrl", schemaPath: "#/properties/messaging/properties/callbackUrl/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.messaging.properties.callbackUrl, data: data39 };
              if (vErrors === null) {
                vErrors = [err81];
              } else {
                vErrors.push(err81);
              }
              errors++;
            }
          } else {
            const err82 = { instancePath: instancePath + "/messaging/callbackUrl", schemaPath: "#/properties/messaging/properties/callbackUrl/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.messaging.properties.callbackUrl.type, parentSchema: schema33.properties.messaging.properties.callbackUrl, data: data39 };
            if (vErrors === null) {
              vErrors = [err82];
            } else {
              vErrors.push(err82);
            }
            errors++;
          }
        }
      } else {
        const err83 = { instancePath: instancePath + "/messaging", schemaPath: "#/properties/messaging/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.messaging.type, parentSchema: schema33.properties.messaging, data: data37 };
        if (vErrors === null) {
          vErrors = [err83];
        } else {
          vErrors.push(err83);
        }
        errors++;
      }
    }
    if (data.privacyNotices !== void 0) {
      let data40 = data.privacyNotices;
      if (Array.isArray(data40)) {
        const len7 = data40.length;
        for (let i10 = 0; i10 < len7; i10++) {
          let data41 = data40[i10];
          if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
            if (data41.geography === void 0) {
              const err84 = { instancePath: instancePath + "/privacyNotices/" + i10, schemaPath: "#/properties/privacyNotices/items/required", keyword: "required", params: { missingProperty: "geography" }, message: "must have required property 'geography'", schema: schema33.properties.privacyNotices.items.required, parentSchema: schema33.properties.privacyNotices.items, data: data41 };
              if (vErrors === null) {
                vErrors = [err84];
              } else {
                vErrors.push(err84);
              }
              errors++;
            }
            if (data41.url === void 0) {
              const err85 = { instancePath: instancePath + "/privacyNotices/" + i10, schemaPath: "#/properties/privacyNotices/items/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'", schema: schema33.properties.privacyNotices.items.required, parentSchema: schema33.properties.privacyNotices.items, data: data41 };
              if (vErrors === null) {
                vErrors = [err85];
              } else {
                vErrors.push(err85);
              }
              errors++;
            }
            for (const key8 in data41) {
              if (!(key8 === "geography" || key8 === "url" || key8 === "reviewed")) {
                const err86 = { instancePath: instancePath + "/privacyNotices/" + i10, schemaPath: "#/properties/privacyNotices/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.properties.privacyNotices.items, data: data41 };
                if (vErrors === null) {
                  vErrors = [err86];
                } else {
                  vErrors.push(err86);
                }
                errors++;
              }
            }
            if (data41.geography !== void 0) {
              let data42 = data41.geography;
              if (typeof data42 === "string") {
                if (!pattern5.test(data42)) {
                  const err87 = { instancePath: instancePath + "/privacyNotices/" + i10 + "/geography", schemaPath: "#/$defs/geography/pattern", keyword: "pattern", params: { pattern: "^(?:EEA|[A-Z]{2}(?:-[A-Z0-9]{1,3})?)$" }, message: 'must match pattern "^(?:EEA|[A-Z]{2}(?:-[A-Z0-9]{1,3})?)$"', schema: "^(?:EEA|[A-Z]{2}(?:-[A-Z0-9]{1,3})?)$", parentSchema: schema35, data: data42 };
                  if (vErrors === null) {
                    vErrors = [err87];
                  } else {
                    vErrors.push(err87);
                  }
                  errors++;
                }
              } else {
                const err88 = { instancePath: instancePath + "/privacyNotices/" + i10 + "/geography", schemaPath: "#/$defs/geography/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data42 };
                if (vErrors === null) {
                  vErrors = [err88];
                } else {
                  vErrors.push(err88);
                }
                errors++;
              }
            }
            if (data41.url !== void 0) {
              let data43 = data41.url;
              if (typeof data43 === "string") {
                if (!pattern14.test(data43)) {
                  const err89 = { instancePath: instancePath + "/privacyNotices/" + i10 + "/url", schemaPath: "#/properties/privacyNotices/items/properties/url/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"', schema: "^https?://", parentSchema: schema33.properties.privacyNotices.items.properties.url, data: data43 };
                  if (vErrors === null) {
                    vErrors = [err89];
                  } else {
                    vErrors.push(err89);
                  }
                  errors++;
                }
              } else {
                const err90 = { instancePath: instancePath + "/privacyNotices/" + i10 + "/url", schemaPath: "#/properties/privacyNotices/items/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.privacyNotices.items.properties.url.type, parentSchema: schema33.properties.privacyNotices.items.properties.url, data: data43 };
                if (vErrors === null) {
                  vErrors = [err90];
                } else {
                  vErrors.push(err90);
                }
                errors++;
              }
            }
            if (data41.reviewed !== void 0) {
              let data44 = data41.reviewed;
              if (typeof data44 === "string") {
                if (!formats0.validate(data44)) {
                  const err91 = { instancePath: instancePath + "/privacyNotices/" + i10 + "/reviewed", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema40, data: data44 };
                  if (vErrors === null) {
                    vErrors = [err91];
                  } else {
                    vErrors.push(err91);
                  }
                  errors++;
                }
              } else {
                const err92 = { instancePath: instancePath + "/privacyNotices/" + i10 + "/reviewed", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema40.type, parentSchema: schema40, data: data44 };
                if (vErrors === null) {
                  vErrors = [err92];
                } else {
                  vErrors.push(err92);
                }
                errors++;
              }
            }
          } else {
            const err93 = { instancePath: instancePath + "/privacyNotices/" + i10, schemaPath: "#/properties/privacyNotices/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.privacyNotices.items.type, parentSchema: schema33.properties.privacyNotices.items, data: data41 };
            if (vErrors === null) {
              vErrors = [err93];
            } else {
              vErrors.push(err93);
            }
            errors++;
          }
        }
      } else {
        const err94 = { instancePath: instancePath + "/privacyNotices", schemaPath: "#/properties/privacyNotices/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.properties.privacyNotices.type, parentSchema: schema33.properties.privacyNotices, data: data40 };
        if (vErrors === null) {
          vErrors = [err94];
        } else {
          vErrors.push(err94);
        }
        errors++;
      }
    }
    if (data.certifications !== void 0) {
      let data45 = data.certifications;
      if (Array.isArray(data45)) {
        const len8 = data45.length;
        for (let i11 = 0; i11 < len8; i11++) {
          let data46 = data45[i11];
          if (data46 && typeof data46 == "object" && !Array.isArray(data46)) {
            if (data46.scheme === void 0) {
              const err95 = { instancePath: instancePath + "/certifications/" + i11, schemaPath: "#/properties/certifications/items/required", keyword: "required", params: { missingProperty: "scheme" }, message: "must have required property 'scheme'", schema: schema33.properties.certifications.items.required, parentSchema: schema33.properties.certifications.items, data: data46 };
              if (vErrors === null) {
                vErrors = [err95];
              } else {
                vErrors.push(err95);
              }
              errors++;
            }
            if (data46.holder === void 0) {
              const err96 = { instancePath: instancePath + "/certifications/" + i11, schemaPath: "#/properties/certifications/items/required", keyword: "required", params: { missingProperty: "holder" }, message: "must have required property 'holder'", schema: schema33.properties.certifications.items.required, parentSchema: schema33.properties.certifications.items, data: data46 };
              if (vErrors === null) {
                vErrors = [err96];
              } else {
                vErrors.push(err96);
              }
              errors++;
            }
            if (data46.covers === void 0) {
              const err97 = { instancePath: instancePath + "/certifications/" + i11, schemaPath: "#/properties/certifications/items/required", keyword: "required", params: { missingProperty: "covers" }, message: "must have required property 'covers'", schema: schema33.properties.certifications.items.required, parentSchema: schema33.properties.certifications.items, data: data46 };
              if (vErrors === null) {
                vErrors = [err97];
              } else {
                vErrors.push(err97);
              }
              errors++;
            }
            for (const key9 in data46) {
              if (!(key9 === "scheme" || key9 === "holder" || key9 === "covers" || key9 === "checkedOn" || key9 === "expires")) {
                const err98 = { instancePath: instancePath + "/certifications/" + i11, schemaPath: "#/properties/certifications/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.properties.certifications.items, data: data46 };
                if (vErrors === null) {
                  vErrors = [err98];
                } else {
                  vErrors.push(err98);
                }
                errors++;
              }
            }
            if (data46.scheme !== void 0) {
              let data47 = data46.scheme;
              if (!(data47 === "truste" || data47 === "iso-27001" || data47 === "iso-27701" || data47 === "iso-27018" || data47 === "global-cbpr" || data47 === "pipl-certification" || data47 === "mlps" || data47 === "pci-dss")) {
                const err99 = { instancePath: instancePath + "/certifications/" + i11 + "/scheme", schemaPath: "#/properties/certifications/items/properties/scheme/enum", keyword: "enum", params: { allowedValues: schema33.properties.certifications.items.properties.scheme.enum }, message: "must be equal to one of the allowed values", schema: schema33.properties.certifications.items.properties.scheme.enum, parentSchema: schema33.properties.certifications.items.properties.scheme, data: data47 };
                if (vErrors === null) {
                  vErrors = [err99];
                } else {
                  vErrors.push(err99);
                }
                errors++;
              }
            }
            if (data46.holder !== void 0) {
              let data48 = data46.holder;
              if (typeof data48 === "string") {
                if (func2(data48) < 1) {
                  const err100 = { instancePath: instancePath + "/certifications/" + i11 + "/holder", schemaPath: "#/properties/certifications/items/properties/holder/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.certifications.items.properties.holder, data: data48 };
                  if (vErrors === null) {
                    vErrors = [err100];
                  } else {
                    vErrors.push(err100);
                  }
                  errors++;
                }
              } else {
                const err101 = { instancePath: instancePath + "/certifications/" + i11 + "/holder", schemaPath: "#/properties/certifications/items/properties/holder/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.certifications.items.properties.holder.type, parentSchema: schema33.properties.certifications.items.properties.holder, data: data48 };
                if (vErrors === null) {
                  vErrors = [err101];
                } else {
                  vErrors.push(err101);
                }
                errors++;
              }
            }
            if (data46.covers !== void 0) {
              let data49 = data46.covers;
              if (Array.isArray(data49)) {
                const len9 = data49.length;
                for (let i12 = 0; i12 < len9; i12++) {
                  let data50 = data49[i12];
                  if (typeof data50 === "string") {
                    if (func2(data50) < 1) {
                      const err102 = { instancePath: instancePath + "/certifications/" + i11 + "/covers/" + i12, schemaPath: "#/properties/certifications/items/properties/covers/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.certifications.items.properties.covers.items, data: data50 };
                      if (vErrors === null) {
                        vErrors = [err102];
                      } else {
                        vErrors.push(err102);
                      }
                      errors++;
                    }
                  } else {
                    const err103 = { instancePath: instancePath + "/certifications/" + i11 + "/covers/" + i12, schemaPath: "#/properties/certifications/items/properties/covers/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.certifications.items.properties.covers.items.type, parentSchema: schema33.properties.certifications.items.properties.covers.items, data: data50 };
                    if (vErrors === null) {
                      vErrors = [err103];
                    } else {
                      vErrors.push(err103);
                    }
                    errors++;
                  }
                }
              } else {
                const err104 = { instancePath: instancePath + "/certifications/" + i11 + "/covers", schemaPath: "#/properties/certifications/items/properties/covers/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.properties.certifications.items.properties.covers.type, parentSchema: schema33.properties.certifications.items.properties.covers, data: data49 };
                if (vErrors === null) {
                  vErrors = [err104];
                } else {
                  vErrors.push(err104);
                }
                errors++;
              }
            }
            if (data46.checkedOn !== void 0) {
              let data51 = data46.checkedOn;
              if (typeof data51 === "string") {
                if (!formats0.validate(data51)) {
                  const err105 = { instancePath: instancePath + "/certifications/" + i11 + "/checkedOn", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema40, data: data51 };
                  if (vErrors === null) {
                    vErrors = [err105];
                  } else {
                    vErrors.push(err105);
                  }
                  errors++;
                }
              } else {
                const err106 = { instancePath: instancePath + "/certifications/" + i11 + "/checkedOn", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema40.type, parentSchema: schema40, data: data51 };
                if (vErrors === null) {
                  vErrors = [err106];
                } else {
                  vErrors.push(err106);
                }
                errors++;
              }
            }
            if (data46.expires !== void 0) {
              let data52 = data46.expires;
              if (typeof data52 === "string") {
                if (!formats0.validate(data52)) {
                  const err107 = { instancePath: instancePath + "/certifications/" + i11 + "/expires", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema40, data: data52 };
                  if (vErrors === null) {
                    vErrors = [err107];
                  } else {
                    vErrors.push(err107);
                  }
                  errors++;
                }
              } else {
                const err108 = { instancePath: instancePath + "/certifications/" + i11 + "/expires", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema40.type, parentSchema: schema40, data: data52 };
                if (vErrors === null) {
                  vErrors = [err108];
                } else {
                  vErrors.push(err108);
                }
                errors++;
              }
            }
          } else {
            const err109 = { instancePath: instancePath + "/certifications/" + i11, schemaPath: "#/properties/certifications/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.certifications.items.type, parentSchema: schema33.properties.certifications.items, data: data46 };
            if (vErrors === null) {
              vErrors = [err109];
            } else {
              vErrors.push(err109);
            }
            errors++;
          }
        }
      } else {
        const err110 = { instancePath: instancePath + "/certifications", schemaPath: "#/properties/certifications/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.properties.certifications.type, parentSchema: schema33.properties.certifications, data: data45 };
        if (vErrors === null) {
          vErrors = [err110];
        } else {
          vErrors.push(err110);
        }
        errors++;
      }
    }
    if (data.moderation !== void 0) {
      let data53 = data.moderation;
      if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
        if (data53.provider === void 0) {
          const err111 = { instancePath: instancePath + "/moderation", schemaPath: "#/properties/moderation/required", keyword: "required", params: { missingProperty: "provider" }, message: "must have required property 'provider'", schema: schema33.properties.moderation.required, parentSchema: schema33.properties.moderation, data: data53 };
          if (vErrors === null) {
            vErrors = [err111];
          } else {
            vErrors.push(err111);
          }
          errors++;
        }
        for (const key10 in data53) {
          if (!(key10 === "provider" || key10 === "text" || key10 === "media" || key10 === "humanReview")) {
            const err112 = { instancePath: instancePath + "/moderation", schemaPath: "#/properties/moderation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.properties.moderation, data: data53 };
            if (vErrors === null) {
              vErrors = [err112];
            } else {
              vErrors.push(err112);
            }
            errors++;
          }
        }
        if (data53.provider !== void 0) {
          let data54 = data53.provider;
          if (typeof data54 === "string") {
            if (func2(data54) < 1) {
              const err113 = { instancePath: instancePath + "/moderation/provider", schemaPath: "#/properties/moderation/properties/provider/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.moderation.properties.provider, data: data54 };
              if (vErrors === null) {
                vErrors = [err113];
              } else {
                vErrors.push(err113);
              }
              errors++;
            }
          } else {
            const err114 = { instancePath: instancePath + "/moderation/provider", schemaPath: "#/properties/moderation/properties/provider/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.moderation.properties.provider.type, parentSchema: schema33.properties.moderation.properties.provider, data: data54 };
            if (vErrors === null) {
              vErrors = [err114];
            } else {
              vErrors.push(err114);
            }
            errors++;
          }
        }
        if (data53.text !== void 0) {
          let data55 = data53.text;
          if (typeof data55 !== "boolean") {
            const err115 = { instancePath: instancePath + "/moderation/text", schemaPath: "#/properties/moderation/properties/text/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema33.properties.moderation.properties.text.type, parentSchema: schema33.properties.moderation.properties.text, data: data55 };
            if (vErrors === null) {
              vErrors = [err115];
            } else {
              vErrors.push(err115);
            }
            errors++;
          }
        }
        if (data53.media !== void 0) {
          let data56 = data53.media;
          if (typeof data56 !== "boolean") {
            const err116 = { instancePath: instancePath + "/moderation/media", schemaPath: "#/properties/moderation/properties/media/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema33.properties.moderation.properties.media.type, parentSchema: schema33.properties.moderation.properties.media, data: data56 };
            if (vErrors === null) {
              vErrors = [err116];
            } else {
              vErrors.push(err116);
            }
            errors++;
          }
        }
        if (data53.humanReview !== void 0) {
          let data57 = data53.humanReview;
          if (typeof data57 !== "boolean") {
            const err117 = { instancePath: instancePath + "/moderation/humanReview", schemaPath: "#/properties/moderation/properties/humanReview/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema33.properties.moderation.properties.humanReview.type, parentSchema: schema33.properties.moderation.properties.humanReview, data: data57 };
            if (vErrors === null) {
              vErrors = [err117];
            } else {
              vErrors.push(err117);
            }
            errors++;
          }
        }
      } else {
        const err118 = { instancePath: instancePath + "/moderation", schemaPath: "#/properties/moderation/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.moderation.type, parentSchema: schema33.properties.moderation, data: data53 };
        if (vErrors === null) {
          vErrors = [err118];
        } else {
          vErrors.push(err118);
        }
        errors++;
      }
    }
    if (data.assessments !== void 0) {
      let data58 = data.assessments;
      if (Array.isArray(data58)) {
        const len10 = data58.length;
        for (let i13 = 0; i13 < len10; i13++) {
          let data59 = data58[i13];
          if (data59 && typeof data59 == "object" && !Array.isArray(data59)) {
            if (data59.type === void 0) {
              const err119 = { instancePath: instancePath + "/assessments/" + i13, schemaPath: "#/properties/assessments/items/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'", schema: schema33.properties.assessments.items.required, parentSchema: schema33.properties.assessments.items, data: data59 };
              if (vErrors === null) {
                vErrors = [err119];
              } else {
                vErrors.push(err119);
              }
              errors++;
            }
            if (data59.geography === void 0) {
              const err120 = { instancePath: instancePath + "/assessments/" + i13, schemaPath: "#/properties/assessments/items/required", keyword: "required", params: { missingProperty: "geography" }, message: "must have required property 'geography'", schema: schema33.properties.assessments.items.required, parentSchema: schema33.properties.assessments.items, data: data59 };
              if (vErrors === null) {
                vErrors = [err120];
              } else {
                vErrors.push(err120);
              }
              errors++;
            }
            if (data59.date === void 0) {
              const err121 = { instancePath: instancePath + "/assessments/" + i13, schemaPath: "#/properties/assessments/items/required", keyword: "required", params: { missingProperty: "date" }, message: "must have required property 'date'", schema: schema33.properties.assessments.items.required, parentSchema: schema33.properties.assessments.items, data: data59 };
              if (vErrors === null) {
                vErrors = [err121];
              } else {
                vErrors.push(err121);
              }
              errors++;
            }
            for (const key11 in data59) {
              if (!(key11 === "type" || key11 === "geography" || key11 === "date" || key11 === "reviewBy" || key11 === "reference" || key11 === "sha256")) {
                const err122 = { instancePath: instancePath + "/assessments/" + i13, schemaPath: "#/properties/assessments/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.properties.assessments.items, data: data59 };
                if (vErrors === null) {
                  vErrors = [err122];
                } else {
                  vErrors.push(err122);
                }
                errors++;
              }
            }
            if (data59.type !== void 0) {
              let data60 = data59.type;
              if (!(data60 === "pipia" || data60 === "dpia" || data60 === "transfer-impact" || data60 === "compliance-audit" || data60 === "minors-audit" || data60 === "mlps" || data60 === "commercial-cryptography")) {
                const err123 = { instancePath: instancePath + "/assessments/" + i13 + "/type", schemaPath: "#/properties/assessments/items/properties/type/enum", keyword: "enum", params: { allowedValues: schema33.properties.assessments.items.properties.type.enum }, message: "must be equal to one of the allowed values", schema: schema33.properties.assessments.items.properties.type.enum, parentSchema: schema33.properties.assessments.items.properties.type, data: data60 };
                if (vErrors === null) {
                  vErrors = [err123];
                } else {
                  vErrors.push(err123);
                }
                errors++;
              }
            }
            if (data59.geography !== void 0) {
              let data61 = data59.geography;
              if (typeof data61 === "string") {
                if (!pattern5.test(data61)) {
                  const err124 = { instancePath: instancePath + "/assessments/" + i13 + "/geography", schemaPath: "#/$defs/geography/pattern", keyword: "pattern", params: { pattern: "^(?:EEA|[A-Z]{2}(?:-[A-Z0-9]{1,3})?)$" }, message: 'must match pattern "^(?:EEA|[A-Z]{2}(?:-[A-Z0-9]{1,3})?)$"', schema: "^(?:EEA|[A-Z]{2}(?:-[A-Z0-9]{1,3})?)$", parentSchema: schema35, data: data61 };
                  if (vErrors === null) {
                    vErrors = [err124];
                  } else {
                    vErrors.push(err124);
                  }
                  errors++;
                }
              } else {
                const err125 = { instancePath: instancePath + "/assessments/" + i13 + "/geography", schemaPath: "#/$defs/geography/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data61 };
                if (vErrors === null) {
                  vErrors = [err125];
                } else {
                  vErrors.push(err125);
                }
                errors++;
              }
            }
            if (data59.date !== void 0) {
              let data62 = data59.date;
              if (typeof data62 === "string") {
                if (!formats0.validate(data62)) {
                  const err126 = { instancePath: instancePath + "/assessments/" + i13 + "/date", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema40, data: data62 };
                  if (vErrors === null) {
                    vErrors = [err126];
                  } else {
                    vErrors.push(err126);
                  }
                  errors++;
                }
              } else {
                const err127 = { instancePath: instancePath + "/assessments/" + i13 + "/date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema40.type, parentSchema: schema40, data: data62 };
                if (vErrors === null) {
                  vErrors = [err127];
                } else {
                  vErrors.push(err127);
                }
                errors++;
              }
            }
            if (data59.reviewBy !== void 0) {
              let data63 = data59.reviewBy;
              if (typeof data63 === "string") {
                if (!formats0.validate(data63)) {
                  const err128 = { instancePath: instancePath + "/assessments/" + i13 + "/reviewBy", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema40, data: data63 };
                  if (vErrors === null) {
                    vErrors = [err128];
                  } else {
                    vErrors.push(err128);
                  }
                  errors++;
                }
              } else {
                const err129 = { instancePath: instancePath + "/assessments/" + i13 + "/reviewBy", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema40.type, parentSchema: schema40, data: data63 };
                if (vErrors === null) {
                  vErrors = [err129];
                } else {
                  vErrors.push(err129);
                }
                errors++;
              }
            }
            if (data59.reference !== void 0) {
              let data64 = data59.reference;
              if (typeof data64 === "string") {
                if (func2(data64) < 1) {
                  const err130 = { instancePath: instancePath + "/assessments/" + i13 + "/reference", schemaPath: "#/properties/assessments/items/properties/reference/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.assessments.items.properties.reference, data: data64 };
                  if (vErrors === null) {
                    vErrors = [err130];
                  } else {
                    vErrors.push(err130);
                  }
                  errors++;
                }
              } else {
                const err131 = { instancePath: instancePath + "/assessments/" + i13 + "/reference", schemaPath: "#/properties/assessments/items/properties/reference/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.assessments.items.properties.reference.type, parentSchema: schema33.properties.assessments.items.properties.reference, data: data64 };
                if (vErrors === null) {
                  vErrors = [err131];
                } else {
                  vErrors.push(err131);
                }
                errors++;
              }
            }
            if (data59.sha256 !== void 0) {
              let data65 = data59.sha256;
              if (typeof data65 === "string") {
                if (!pattern4.test(data65)) {
                  const err132 = { instancePath: instancePath + "/assessments/" + i13 + "/sha256", schemaPath: "#/properties/assessments/items/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"', schema: "^[0-9a-f]{64}$", parentSchema: schema33.properties.assessments.items.properties.sha256, data: data65 };
                  if (vErrors === null) {
                    vErrors = [err132];
                  } else {
                    vErrors.push(err132);
                  }
                  errors++;
                }
              } else {
                const err133 = { instancePath: instancePath + "/assessments/" + i13 + "/sha256", schemaPath: "#/properties/assessments/items/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.assessments.items.properties.sha256.type, parentSchema: schema33.properties.assessments.items.properties.sha256, data: data65 };
                if (vErrors === null) {
                  vErrors = [err133];
                } else {
                  vErrors.push(err133);
                }
                errors++;
              }
            }
          } else {
            const err134 = { instancePath: instancePath + "/assessments/" + i13, schemaPath: "#/properties/assessments/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.assessments.items.type, parentSchema: schema33.properties.assessments.items, data: data59 };
            if (vErrors === null) {
              vErrors = [err134];
            } else {
              vErrors.push(err134);
            }
            errors++;
          }
        }
      } else {
        const err135 = { instancePath: instancePath + "/assessments", schemaPath: "#/properties/assessments/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.properties.assessments.type, parentSchema: schema33.properties.assessments, data: data58 };
        if (vErrors === null) {
          vErrors = [err135];
        } else {
          vErrors.push(err135);
        }
        errors++;
      }
    }
  } else {
    const err136 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.type, parentSchema: schema33, data };
    if (vErrors === null) {
      vErrors = [err136];
    } else {
      vErrors.push(err136);
    }
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
validate22.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var policy = validate23;
var schema48 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://raw.githubusercontent.com/wechat-policy/wechat-policy/main/schemas/policy.schema.json", "title": "A wechat-policy policy", "description": "One requirement, for people: `policy.yaml` in the folder `<area>/<policy>`. Its rules lie beside it.", "type": "object", "required": ["title", "severity", "rationale", "references"], "properties": { "title": { "$ref": "#/$defs/text", "description": "The requirement as a short sentence that is true where the policy passes." }, "severity": { "enum": ["critical", "high", "medium", "low"], "description": "How bad a failure is. A run fails at `high` and above unless told otherwise." }, "rationale": { "$ref": "#/$defs/text", "description": "Why it matters, and on which fact or law it rests." }, "references": { "description": "Primary documentation: the provider, WeChat, the law.", "type": "array", "minItems": 1, "items": { "type": "object", "required": ["title", "url", "read"], "properties": { "title": { "type": "string", "minLength": 1 }, "url": { "type": "string", "format": "uri", "pattern": "^https?://" }, "read": { "type": "string", "format": "date", "description": "The day it was read, YYYY-MM-DD." } }, "additionalProperties": false } }, "equivalents": { "description": "The same check in other scanners, as `scanner:ID`, for people who migrate.", "type": "array", "uniqueItems": true, "items": { "type": "string", "pattern": "^[a-z][a-z0-9-]*:\\S+$" } }, "when": { "$ref": "#/$defs/schema", "description": "When the policy applies, over the resource document. Left out, it always does." }, "sensitive": { "type": "boolean", "default": false, "description": "The offending value is a secret: reports show it masked." } }, "additionalProperties": false, "$defs": { "text": { "type": "object", "description": "Text by language; English is required.", "required": ["en"], "properties": { "en": { "type": "string", "minLength": 1 }, "zh-CN": { "type": "string", "minLength": 1 } }, "additionalProperties": false }, "count": { "type": "integer", "minimum": 0 }, "type": { "enum": ["array", "boolean", "integer", "null", "number", "object", "string"] }, "schema": { "description": "A JSON Schema 2020-12 over the resource document. `unevaluated*`, `$dynamicRef` and remote `$ref` are not allowed.", "type": ["object", "boolean"], "properties": { "$comment": { "type": "string" }, "$ref": { "type": "string", "pattern": "^#/\\$defs/[^/]+$", "description": "A part of the same file: `#/$defs/<name>`." }, "title": { "type": "string" }, "description": { "type": "string" }, "default": true, "examples": { "type": "array" }, "deprecated": { "type": "boolean" }, "type": { "anyOf": [{ "$ref": "#/$defs/type" }, { "type": "array", "items": { "$ref": "#/$defs/type" }, "minItems": 1, "uniqueItems": true }] }, "const": true, "enum": { "type": "array", "minItems": 1 }, "multipleOf": { "type": "number", "exclusiveMinimum": 0 }, "maximum": { "type": "number" }, "exclusiveMaximum": { "type": "number" }, "minimum": { "type": "number" }, "exclusiveMinimum": { "type": "number" }, "maxLength": { "$ref": "#/$defs/count" }, "minLength": { "$ref": "#/$defs/count" }, "pattern": { "type": "string", "format": "regex" }, "format": { "enum": ["date", "date-time", "email", "uri"] }, "maxItems": { "$ref": "#/$defs/count" }, "minItems": { "$ref": "#/$defs/count" }, "uniqueItems": { "type": "boolean" }, "maxContains": { "$ref": "#/$defs/count" }, "minContains": { "$ref": "#/$defs/count" }, "maxProperties": { "$ref": "#/$defs/count" }, "minProperties": { "$ref": "#/$defs/count" }, "required": { "type": "array", "items": { "type": "string" }, "uniqueItems": true }, "dependentRequired": { "type": "object", "additionalProperties": { "type": "array", "items": { "type": "string" }, "uniqueItems": true } }, "additionalProperties": { "$ref": "#/$defs/schema" }, "contains": { "$ref": "#/$defs/schema" }, "else": { "$ref": "#/$defs/schema" }, "if": { "$ref": "#/$defs/schema" }, "items": { "$ref": "#/$defs/schema" }, "not": { "$ref": "#/$defs/schema" }, "propertyNames": { "$ref": "#/$defs/schema" }, "then": { "$ref": "#/$defs/schema" }, "allOf": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/schema" } }, "anyOf": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/schema" } }, "oneOf": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/schema" } }, "prefixItems": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/schema" } }, "dependentSchemas": { "type": "object", "additionalProperties": { "$ref": "#/$defs/schema" } }, "properties": { "type": "object", "additionalProperties": { "$ref": "#/$defs/schema" } }, "patternProperties": { "type": "object", "propertyNames": { "format": "regex" }, "additionalProperties": { "$ref": "#/$defs/schema" } } }, "additionalProperties": false } } };
var schema49 = { "type": "object", "description": "Text by language; English is required.", "required": ["en"], "properties": { "en": { "type": "string", "minLength": 1 }, "zh-CN": { "type": "string", "minLength": 1 } }, "additionalProperties": false };
var formats20 = require_formats().fullFormats.uri;
var pattern18 = new RegExp("^[a-z][a-z0-9-]*:\\S+$", "u");
var schema51 = { "description": "A JSON Schema 2020-12 over the resource document. `unevaluated*`, `$dynamicRef` and remote `$ref` are not allowed.", "type": ["object", "boolean"], "properties": { "$comment": { "type": "string" }, "$ref": { "type": "string", "pattern": "^#/\\$defs/[^/]+$", "description": "A part of the same file: `#/$defs/<name>`." }, "title": { "type": "string" }, "description": { "type": "string" }, "default": true, "examples": { "type": "array" }, "deprecated": { "type": "boolean" }, "type": { "anyOf": [{ "$ref": "#/$defs/type" }, { "type": "array", "items": { "$ref": "#/$defs/type" }, "minItems": 1, "uniqueItems": true }] }, "const": true, "enum": { "type": "array", "minItems": 1 }, "multipleOf": { "type": "number", "exclusiveMinimum": 0 }, "maximum": { "type": "number" }, "exclusiveMaximum": { "type": "number" }, "minimum": { "type": "number" }, "exclusiveMinimum": { "type": "number" }, "maxLength": { "$ref": "#/$defs/count" }, "minLength": { "$ref": "#/$defs/count" }, "pattern": { "type": "string", "format": "regex" }, "format": { "enum": ["date", "date-time", "email", "uri"] }, "maxItems": { "$ref": "#/$defs/count" }, "minItems": { "$ref": "#/$defs/count" }, "uniqueItems": { "type": "boolean" }, "maxContains": { "$ref": "#/$defs/count" }, "minContains": { "$ref": "#/$defs/count" }, "maxProperties": { "$ref": "#/$defs/count" }, "minProperties": { "$ref": "#/$defs/count" }, "required": { "type": "array", "items": { "type": "string" }, "uniqueItems": true }, "dependentRequired": { "type": "object", "additionalProperties": { "type": "array", "items": { "type": "string" }, "uniqueItems": true } }, "additionalProperties": { "$ref": "#/$defs/schema" }, "contains": { "$ref": "#/$defs/schema" }, "else": { "$ref": "#/$defs/schema" }, "if": { "$ref": "#/$defs/schema" }, "items": { "$ref": "#/$defs/schema" }, "not": { "$ref": "#/$defs/schema" }, "propertyNames": { "$ref": "#/$defs/schema" }, "then": { "$ref": "#/$defs/schema" }, "allOf": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/schema" } }, "anyOf": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/schema" } }, "oneOf": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/schema" } }, "prefixItems": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/schema" } }, "dependentSchemas": { "type": "object", "additionalProperties": { "$ref": "#/$defs/schema" } }, "properties": { "type": "object", "additionalProperties": { "$ref": "#/$defs/schema" } }, "patternProperties": { "type": "object", "propertyNames": { "format": "regex" }, "additionalProperties": { "$ref": "#/$defs/schema" } } }, "additionalProperties": false };
var schema52 = { "enum": ["array", "boolean", "integer", "null", "number", "object", "string"] };
var schema54 = { "type": "integer", "minimum": 0 };
var pattern19 = new RegExp("^#/\\$defs/[^/]+$", "u");
var formats24 = require_formats().fullFormats.regex;
var wrapper0 = { validate: validate24 };
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate24.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data && typeof data == "object" && !Array.isArray(data)) && typeof data !== "boolean") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema51.type }, message: "must be object,boolean", schema: schema51.type, parentSchema: schema51, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func1.call(schema51.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema51, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.$comment !== void 0) {
      let data0 = data.$comment;
      if (typeof data0 !== "string") {
        const err2 = { instancePath: instancePath + "/$comment", schemaPath: "#/properties/%24comment/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema51.properties.$comment.type, parentSchema: schema51.properties.$comment, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.$ref !== void 0) {
      let data1 = data.$ref;
      if (typeof data1 === "string") {
        if (!pattern19.test(data1)) {
          const err3 = { instancePath: instancePath + "/$ref", schemaPath: "#/properties/%24ref/pattern", keyword: "pattern", params: { pattern: "^#/\\$defs/[^/]+$" }, message: 'must match pattern "^#/\\$defs/[^/]+$"', schema: "^#/\\$defs/[^/]+$", parentSchema: schema51.properties.$ref, data: data1 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/$ref", schemaPath: "#/properties/%24ref/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema51.properties.$ref.type, parentSchema: schema51.properties.$ref, data: data1 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.title !== void 0) {
      let data2 = data.title;
      if (typeof data2 !== "string") {
        const err5 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema51.properties.title.type, parentSchema: schema51.properties.title, data: data2 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.description !== void 0) {
      let data3 = data.description;
      if (typeof data3 !== "string") {
        const err6 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema51.properties.description.type, parentSchema: schema51.properties.description, data: data3 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.examples !== void 0) {
      let data4 = data.examples;
      if (!Array.isArray(data4)) {
        const err7 = { instancePath: instancePath + "/examples", schemaPath: "#/properties/examples/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema51.properties.examples.type, parentSchema: schema51.properties.examples, data: data4 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.deprecated !== void 0) {
      let data5 = data.deprecated;
      if (typeof data5 !== "boolean") {
        const err8 = { instancePath: instancePath + "/deprecated", schemaPath: "#/properties/deprecated/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema51.properties.deprecated.type, parentSchema: schema51.properties.deprecated, data: data5 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data6 = data.type;
      const _errs15 = errors;
      let valid1 = false;
      const _errs16 = errors;
      if (!(data6 === "array" || data6 === "boolean" || data6 === "integer" || data6 === "null" || data6 === "number" || data6 === "object" || data6 === "string")) {
        const err9 = { instancePath: instancePath + "/type", schemaPath: "#/$defs/type/enum", keyword: "enum", params: { allowedValues: schema52.enum }, message: "must be equal to one of the allowed values", schema: schema52.enum, parentSchema: schema52, data: data6 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      var _valid0 = _errs16 === errors;
      valid1 = valid1 || _valid0;
      const _errs18 = errors;
      if (Array.isArray(data6)) {
        if (data6.length < 1) {
          const err10 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema51.properties.type.anyOf[1], data: data6 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          if (!(data7 === "array" || data7 === "boolean" || data7 === "integer" || data7 === "null" || data7 === "number" || data7 === "object" || data7 === "string")) {
            const err11 = { instancePath: instancePath + "/type/" + i0, schemaPath: "#/$defs/type/enum", keyword: "enum", params: { allowedValues: schema52.enum }, message: "must be equal to one of the allowed values", schema: schema52.enum, parentSchema: schema52, data: data7 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        let i1 = data6.length;
        let j0;
        if (i1 > 1) {
          outer0:
            for (; i1--; ) {
              for (j0 = i1; j0--; ) {
                if (func0(data6[i1], data6[j0])) {
                  const err12 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/anyOf/1/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)", schema: true, parentSchema: schema51.properties.type.anyOf[1], data: data6 };
                  if (vErrors === null) {
                    vErrors = [err12];
                  } else {
                    vErrors.push(err12);
                  }
                  errors++;
                  break outer0;
                }
              }
            }
        }
      } else {
        const err13 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema51.properties.type.anyOf[1].type, parentSchema: schema51.properties.type.anyOf[1], data: data6 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      var _valid0 = _errs18 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const err14 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema51.properties.type.anyOf, parentSchema: schema51.properties.type, data: data6 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      } else {
        errors = _errs15;
        if (vErrors !== null) {
          if (_errs15) {
            vErrors.length = _errs15;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.enum !== void 0) {
      let data8 = data.enum;
      if (Array.isArray(data8)) {
        if (data8.length < 1) {
          const err15 = { instancePath: instancePath + "/enum", schemaPath: "#/properties/enum/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema51.properties.enum, data: data8 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/enum", schemaPath: "#/properties/enum/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema51.properties.enum.type, parentSchema: schema51.properties.enum, data: data8 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.multipleOf !== void 0) {
      let data9 = data.multipleOf;
      if (typeof data9 == "number" && isFinite(data9)) {
        if (data9 <= 0 || isNaN(data9)) {
          const err17 = { instancePath: instancePath + "/multipleOf", schemaPath: "#/properties/multipleOf/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: schema51.properties.multipleOf, data: data9 };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/multipleOf", schemaPath: "#/properties/multipleOf/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema51.properties.multipleOf.type, parentSchema: schema51.properties.multipleOf, data: data9 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.maximum !== void 0) {
      let data10 = data.maximum;
      if (!(typeof data10 == "number" && isFinite(data10))) {
        const err19 = { instancePath: instancePath + "/maximum", schemaPath: "#/properties/maximum/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema51.properties.maximum.type, parentSchema: schema51.properties.maximum, data: data10 };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.exclusiveMaximum !== void 0) {
      let data11 = data.exclusiveMaximum;
      if (!(typeof data11 == "number" && isFinite(data11))) {
        const err20 = { instancePath: instancePath + "/exclusiveMaximum", schemaPath: "#/properties/exclusiveMaximum/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema51.properties.exclusiveMaximum.type, parentSchema: schema51.properties.exclusiveMaximum, data: data11 };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.minimum !== void 0) {
      let data12 = data.minimum;
      if (!(typeof data12 == "number" && isFinite(data12))) {
        const err21 = { instancePath: instancePath + "/minimum", schemaPath: "#/properties/minimum/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema51.properties.minimum.type, parentSchema: schema51.properties.minimum, data: data12 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.exclusiveMinimum !== void 0) {
      let data13 = data.exclusiveMinimum;
      if (!(typeof data13 == "number" && isFinite(data13))) {
        const err22 = { instancePath: instancePath + "/exclusiveMinimum", schemaPath: "#/properties/exclusiveMinimum/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema51.properties.exclusiveMinimum.type, parentSchema: schema51.properties.exclusiveMinimum, data: data13 };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.maxLength !== void 0) {
      let data14 = data.maxLength;
      if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14))) {
        const err23 = { instancePath: instancePath + "/maxLength", schemaPath: "#/$defs/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema54.type, parentSchema: schema54, data: data14 };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
      if (typeof data14 == "number" && isFinite(data14)) {
        if (data14 < 0 || isNaN(data14)) {
          const err24 = { instancePath: instancePath + "/maxLength", schemaPath: "#/$defs/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema54, data: data14 };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
      }
    }
    if (data.minLength !== void 0) {
      let data15 = data.minLength;
      if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
        const err25 = { instancePath: instancePath + "/minLength", schemaPath: "#/$defs/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema54.type, parentSchema: schema54, data: data15 };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
      if (typeof data15 == "number" && isFinite(data15)) {
        if (data15 < 0 || isNaN(data15)) {
          const err26 = { instancePath: instancePath + "/minLength", schemaPath: "#/$defs/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema54, data: data15 };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
      }
    }
    if (data.pattern !== void 0) {
      let data16 = data.pattern;
      if (typeof data16 === "string") {
        if (!formats24(data16)) {
          const err27 = { instancePath: instancePath + "/pattern", schemaPath: "#/properties/pattern/format", keyword: "format", params: { format: "regex" }, message: 'must match format "regex"', schema: "regex", parentSchema: schema51.properties.pattern, data: data16 };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
      } else {
        const err28 = { instancePath: instancePath + "/pattern", schemaPath: "#/properties/pattern/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema51.properties.pattern.type, parentSchema: schema51.properties.pattern, data: data16 };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.format !== void 0) {
      let data17 = data.format;
      if (!(data17 === "date" || data17 === "date-time" || data17 === "email" || data17 === "uri")) {
        const err29 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/enum", keyword: "enum", params: { allowedValues: schema51.properties.format.enum }, message: "must be equal to one of the allowed values", schema: schema51.properties.format.enum, parentSchema: schema51.properties.format, data: data17 };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.maxItems !== void 0) {
      let data18 = data.maxItems;
      if (!(typeof data18 == "number" && (!(data18 % 1) && !isNaN(data18)) && isFinite(data18))) {
        const err30 = { instancePath: instancePath + "/maxItems", schemaPath: "#/$defs/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema54.type, parentSchema: schema54, data: data18 };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
      if (typeof data18 == "number" && isFinite(data18)) {
        if (data18 < 0 || isNaN(data18)) {
          const err31 = { instancePath: instancePath + "/maxItems", schemaPath: "#/$defs/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema54, data: data18 };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
      }
    }
    if (data.minItems !== void 0) {
      let data19 = data.minItems;
      if (!(typeof data19 == "number" && (!(data19 % 1) && !isNaN(data19)) && isFinite(data19))) {
        const err32 = { instancePath: instancePath + "/minItems", schemaPath: "#/$defs/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema54.type, parentSchema: schema54, data: data19 };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
      if (typeof data19 == "number" && isFinite(data19)) {
        if (data19 < 0 || isNaN(data19)) {
          const err33 = { instancePath: instancePath + "/minItems", schemaPath: "#/$defs/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema54, data: data19 };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
      }
    }
    if (data.uniqueItems !== void 0) {
      let data20 = data.uniqueItems;
      if (typeof data20 !== "boolean") {
        const err34 = { instancePath: instancePath + "/uniqueItems", schemaPath: "#/properties/uniqueItems/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema51.properties.uniqueItems.type, parentSchema: schema51.properties.uniqueItems, data: data20 };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.maxContains !== void 0) {
      let data21 = data.maxContains;
      if (!(typeof data21 == "number" && (!(data21 % 1) && !isNaN(data21)) && isFinite(data21))) {
        const err35 = { instancePath: instancePath + "/maxContains", schemaPath: "#/$defs/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema54.type, parentSchema: schema54, data: data21 };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
      if (typeof data21 == "number" && isFinite(data21)) {
        if (data21 < 0 || isNaN(data21)) {
          const err36 = { instancePath: instancePath + "/maxContains", schemaPath: "#/$defs/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema54, data: data21 };
          if (vErrors === null) {
            vErrors = [err36];
          } else {
            vErrors.push(err36);
          }
          errors++;
        }
      }
    }
    if (data.minContains !== void 0) {
      let data22 = data.minContains;
      if (!(typeof data22 == "number" && (!(data22 % 1) && !isNaN(data22)) && isFinite(data22))) {
        const err37 = { instancePath: instancePath + "/minContains", schemaPath: "#/$defs/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema54.type, parentSchema: schema54, data: data22 };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
      if (typeof data22 == "number" && isFinite(data22)) {
        if (data22 < 0 || isNaN(data22)) {
          const err38 = { instancePath: instancePath + "/minContains", schemaPath: "#/$defs/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema54, data: data22 };
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
      }
    }
    if (data.maxProperties !== void 0) {
      let data23 = data.maxProperties;
      if (!(typeof data23 == "number" && (!(data23 % 1) && !isNaN(data23)) && isFinite(data23))) {
        const err39 = { instancePath: instancePath + "/maxProperties", schemaPath: "#/$defs/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema54.type, parentSchema: schema54, data: data23 };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
      if (typeof data23 == "number" && isFinite(data23)) {
        if (data23 < 0 || isNaN(data23)) {
          const err40 = { instancePath: instancePath + "/maxProperties", schemaPath: "#/$defs/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema54, data: data23 };
          if (vErrors === null) {
            vErrors = [err40];
          } else {
            vErrors.push(err40);
          }
          errors++;
        }
      }
    }
    if (data.minProperties !== void 0) {
      let data24 = data.minProperties;
      if (!(typeof data24 == "number" && (!(data24 % 1) && !isNaN(data24)) && isFinite(data24))) {
        const err41 = { instancePath: instancePath + "/minProperties", schemaPath: "#/$defs/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema54.type, parentSchema: schema54, data: data24 };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
      if (typeof data24 == "number" && isFinite(data24)) {
        if (data24 < 0 || isNaN(data24)) {
          const err42 = { instancePath: instancePath + "/minProperties", schemaPath: "#/$defs/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema54, data: data24 };
          if (vErrors === null) {
            vErrors = [err42];
          } else {
            vErrors.push(err42);
          }
          errors++;
        }
      }
    }
    if (data.required !== void 0) {
      let data25 = data.required;
      if (Array.isArray(data25)) {
        const len1 = data25.length;
        for (let i2 = 0; i2 < len1; i2++) {
          let data26 = data25[i2];
          if (typeof data26 !== "string") {
            const err43 = { instancePath: instancePath + "/required/" + i2, schemaPath: "#/properties/required/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema51.properties.required.items.type, parentSchema: schema51.properties.required.items, data: data26 };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
        }
        let i3 = data25.length;
        let j1;
        if (i3 > 1) {
          const indices0 = {};
          for (; i3--; ) {
            let item0 = data25[i3];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j1 = indices0[item0];
              const err44 = { instancePath: instancePath + "/required", schemaPath: "#/properties/required/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i3 + " are identical)", schema: true, parentSchema: schema51.properties.required, data: data25 };
              if (vErrors === null) {
                vErrors = [err44];
              } else {
                vErrors.push(err44);
              }
              errors++;
              break;
            }
            indices0[item0] = i3;
          }
        }
      } else {
        const err45 = { instancePath: instancePath + "/required", schemaPath: "#/properties/required/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema51.properties.required.type, parentSchema: schema51.properties.required, data: data25 };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
    }
    if (data.dependentRequired !== void 0) {
      let data27 = data.dependentRequired;
      if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
        for (const key1 in data27) {
          let data28 = data27[key1];
          if (Array.isArray(data28)) {
            const len2 = data28.length;
            for (let i4 = 0; i4 < len2; i4++) {
              let data29 = data28[i4];
              if (typeof data29 !== "string") {
                const err46 = { instancePath: instancePath + "/dependentRequired/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i4, schemaPath: "#/properties/dependentRequired/additionalProperties/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema51.properties.dependentRequired.additionalProperties.items.type, parentSchema: schema51.properties.dependentRequired.additionalProperties.items, data: data29 };
                if (vErrors === null) {
                  vErrors = [err46];
                } else {
                  vErrors.push(err46);
                }
                errors++;
              }
            }
            let i5 = data28.length;
            let j2;
            if (i5 > 1) {
              const indices1 = {};
              for (; i5--; ) {
                let item1 = data28[i5];
                if (typeof item1 !== "string") {
                  continue;
                }
                if (typeof indices1[item1] == "number") {
                  j2 = indices1[item1];
                  const err47 = { instancePath: instancePath + "/dependentRequired/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/dependentRequired/additionalProperties/uniqueItems", keyword: "uniqueItems", params: { i: i5, j: j2 }, message: "must NOT have duplicate items (items ## " + j2 + " and " + i5 + " are identical)", schema: true, parentSchema: schema51.properties.dependentRequired.additionalProperties, data: data28 };
                  if (vErrors === null) {
                    vErrors = [err47];
                  } else {
                    vErrors.push(err47);
                  }
                  errors++;
                  break;
                }
                indices1[item1] = i5;
              }
            }
          } else {
            const err48 = { instancePath: instancePath + "/dependentRequired/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/dependentRequired/additionalProperties/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema51.properties.dependentRequired.additionalProperties.type, parentSchema: schema51.properties.dependentRequired.additionalProperties, data: data28 };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
        }
      } else {
        const err49 = { instancePath: instancePath + "/dependentRequired", schemaPath: "#/properties/dependentRequired/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema51.properties.dependentRequired.type, parentSchema: schema51.properties.dependentRequired, data: data27 };
        if (vErrors === null) {
          vErrors = [err49];
        } else {
          vErrors.push(err49);
        }
        errors++;
      }
    }
    if (data.additionalProperties !== void 0) {
      if (!wrapper0.validate(data.additionalProperties, { instancePath: instancePath + "/additionalProperties", parentData: data, parentDataProperty: "additionalProperties", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
        errors = vErrors.length;
      }
    }
    if (data.contains !== void 0) {
      if (!wrapper0.validate(data.contains, { instancePath: instancePath + "/contains", parentData: data, parentDataProperty: "contains", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
        errors = vErrors.length;
      }
    }
    if (data.else !== void 0) {
      if (!wrapper0.validate(data.else, { instancePath: instancePath + "/else", parentData: data, parentDataProperty: "else", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
        errors = vErrors.length;
      }
    }
    if (data.if !== void 0) {
      if (!wrapper0.validate(data.if, { instancePath: instancePath + "/if", parentData: data, parentDataProperty: "if", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
        errors = vErrors.length;
      }
    }
    if (data.items !== void 0) {
      if (!wrapper0.validate(data.items, { instancePath: instancePath + "/items", parentData: data, parentDataProperty: "items", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
        errors = vErrors.length;
      }
    }
    if (data.not !== void 0) {
      if (!wrapper0.validate(data.not, { instancePath: instancePath + "/not", parentData: data, parentDataProperty: "not", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
        errors = vErrors.length;
      }
    }
    if (data.propertyNames !== void 0) {
      if (!wrapper0.validate(data.propertyNames, { instancePath: instancePath + "/propertyNames", parentData: data, parentDataProperty: "propertyNames", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
        errors = vErrors.length;
      }
    }
    if (data.then !== void 0) {
      if (!wrapper0.validate(data.then, { instancePath: instancePath + "/then", parentData: data, parentDataProperty: "then", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
        errors = vErrors.length;
      }
    }
    if (data.allOf !== void 0) {
      let data38 = data.allOf;
      if (Array.isArray(data38)) {
        if (data38.length < 1) {
          const err50 = { instancePath: instancePath + "/allOf", schemaPath: "#/properties/allOf/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema51.properties.allOf, data: data38 };
          if (vErrors === null) {
            vErrors = [err50];
          } else {
            vErrors.push(err50);
          }
          errors++;
        }
        const len3 = data38.length;
        for (let i6 = 0; i6 < len3; i6++) {
          if (!wrapper0.validate(data38[i6], { instancePath: instancePath + "/allOf/" + i6, parentData: data38, parentDataProperty: i6, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err51 = { instancePath: instancePath + "/allOf", schemaPath: "#/properties/allOf/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema51.properties.allOf.type, parentSchema: schema51.properties.allOf, data: data38 };
        if (vErrors === null) {
          vErrors = [err51];
        } else {
          vErrors.push(err51);
        }
        errors++;
      }
    }
    if (data.anyOf !== void 0) {
      let data40 = data.anyOf;
      if (Array.isArray(data40)) {
        if (data40.length < 1) {
          const err52 = { instancePath: instancePath + "/anyOf", schemaPath: "#/properties/anyOf/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema51.properties.anyOf, data: data40 };
          if (vErrors === null) {
            vErrors = [err52];
          } else {
            vErrors.push(err52);
          }
          errors++;
        }
        const len4 = data40.length;
        for (let i7 = 0; i7 < len4; i7++) {
          if (!wrapper0.validate(data40[i7], { instancePath: instancePath + "/anyOf/" + i7, parentData: data40, parentDataProperty: i7, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err53 = { instancePath: instancePath + "/anyOf", schemaPath: "#/properties/anyOf/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema51.properties.anyOf.type, parentSchema: schema51.properties.anyOf, data: data40 };
        if (vErrors === null) {
          vErrors = [err53];
        } else {
          vErrors.push(err53);
        }
        errors++;
      }
    }
    if (data.oneOf !== void 0) {
      let data42 = data.oneOf;
      if (Array.isArray(data42)) {
        if (data42.length < 1) {
          const err54 = { instancePath: instancePath + "/oneOf", schemaPath: "#/properties/oneOf/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema51.properties.oneOf, data: data42 };
          if (vErrors === null) {
            vErrors = [err54];
          } else {
            vErrors.push(err54);
          }
          errors++;
        }
        const len5 = data42.length;
        for (let i8 = 0; i8 < len5; i8++) {
          if (!wrapper0.validate(data42[i8], { instancePath: instancePath + "/oneOf/" + i8, parentData: data42, parentDataProperty: i8, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err55 = { instancePath: instancePath + "/oneOf", schemaPath: "#/properties/oneOf/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema51.properties.oneOf.type, parentSchema: schema51.properties.oneOf, data: data42 };
        if (vErrors === null) {
          vErrors = [err55];
        } else {
          vErrors.push(err55);
        }
        errors++;
      }
    }
    if (data.prefixItems !== void 0) {
      let data44 = data.prefixItems;
      if (Array.isArray(data44)) {
        if (data44.length < 1) {
          const err56 = { instancePath: instancePath + "/prefixItems", schemaPath: "#/properties/prefixItems/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema51.properties.prefixItems, data: data44 };
          if (vErrors === null) {
            vErrors = [err56];
          } else {
            vErrors.push(err56);
          }
          errors++;
        }
        const len6 = data44.length;
        for (let i9 = 0; i9 < len6; i9++) {
          if (!wrapper0.validate(data44[i9], { instancePath: instancePath + "/prefixItems/" + i9, parentData: data44, parentDataProperty: i9, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err57 = { instancePath: instancePath + "/prefixItems", schemaPath: "#/properties/prefixItems/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema51.properties.prefixItems.type, parentSchema: schema51.properties.prefixItems, data: data44 };
        if (vErrors === null) {
          vErrors = [err57];
        } else {
          vErrors.push(err57);
        }
        errors++;
      }
    }
    if (data.dependentSchemas !== void 0) {
      let data46 = data.dependentSchemas;
      if (data46 && typeof data46 == "object" && !Array.isArray(data46)) {
        for (const key2 in data46) {
          if (!wrapper0.validate(data46[key2], { instancePath: instancePath + "/dependentSchemas/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data46, parentDataProperty: key2, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err58 = { instancePath: instancePath + "/dependentSchemas", schemaPath: "#/properties/dependentSchemas/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema51.properties.dependentSchemas.type, parentSchema: schema51.properties.dependentSchemas, data: data46 };
        if (vErrors === null) {
          vErrors = [err58];
        } else {
          vErrors.push(err58);
        }
        errors++;
      }
    }
    if (data.properties !== void 0) {
      let data48 = data.properties;
      if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
        for (const key3 in data48) {
          if (!wrapper0.validate(data48[key3], { instancePath: instancePath + "/properties/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data48, parentDataProperty: key3, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err59 = { instancePath: instancePath + "/properties", schemaPath: "#/properties/properties/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema51.properties.properties.type, parentSchema: schema51.properties.properties, data: data48 };
        if (vErrors === null) {
          vErrors = [err59];
        } else {
          vErrors.push(err59);
        }
        errors++;
      }
    }
    if (data.patternProperties !== void 0) {
      let data50 = data.patternProperties;
      if (data50 && typeof data50 == "object" && !Array.isArray(data50)) {
        for (const key4 in data50) {
          const _errs104 = errors;
          if (typeof key4 === "string") {
            if (!formats24(key4)) {
              const err60 = { instancePath: instancePath + "/patternProperties", schemaPath: "#/properties/patternProperties/propertyNames/format", keyword: "format", params: { format: "regex" }, message: 'must match format "regex"', schema: "regex", parentSchema: schema51.properties.patternProperties.propertyNames, data: key4, propertyName: key4 };
              if (vErrors === null) {
                vErrors = [err60];
              } else {
                vErrors.push(err60);
              }
              errors++;
            }
          }
          var valid32 = _errs104 === errors;
          if (!valid32) {
            const err61 = { instancePath: instancePath + "/patternProperties", schemaPath: "#/properties/patternProperties/propertyNames", keyword: "propertyNames", params: { propertyName: key4 }, message: "property name must be valid", schema: schema51.properties.patternProperties.propertyNames, parentSchema: schema51.properties.patternProperties, data: data50 };
            if (vErrors === null) {
              vErrors = [err61];
            } else {
              vErrors.push(err61);
            }
            errors++;
          }
        }
        for (const key5 in data50) {
          if (!wrapper0.validate(data50[key5], { instancePath: instancePath + "/patternProperties/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data50, parentDataProperty: key5, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err62 = { instancePath: instancePath + "/patternProperties", schemaPath: "#/properties/patternProperties/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema51.properties.patternProperties.type, parentSchema: schema51.properties.patternProperties, data: data50 };
        if (vErrors === null) {
          vErrors = [err62];
        } else {
          vErrors.push(err62);
        }
        errors++;
      }
    }
  }
  validate24.errors = vErrors;
  return errors === 0;
}
validate24.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate23.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.title === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'", schema: schema48.required, parentSchema: schema48, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.severity === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "severity" }, message: "must have required property 'severity'", schema: schema48.required, parentSchema: schema48, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.rationale === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rationale" }, message: "must have required property 'rationale'", schema: schema48.required, parentSchema: schema48, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.references === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "references" }, message: "must have required property 'references'", schema: schema48.required, parentSchema: schema48, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "title" || key0 === "severity" || key0 === "rationale" || key0 === "references" || key0 === "equivalents" || key0 === "when" || key0 === "sensitive")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema48, data };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.title !== void 0) {
      let data0 = data.title;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.en === void 0) {
          const err5 = { instancePath: instancePath + "/title", schemaPath: "#/$defs/text/required", keyword: "required", params: { missingProperty: "en" }, message: "must have required property 'en'", schema: schema49.required, parentSchema: schema49, data: data0 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        for (const key1 in data0) {
          if (!(key1 === "en" || key1 === "zh-CN")) {
            const err6 = { instancePath: instancePath + "/title", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema49, data: data0 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data0.en !== void 0) {
          let data1 = data0.en;
          if (typeof data1 === "string") {
            if (func2(data1) < 1) {
              const err7 = { instancePath: instancePath + "/title/en", schemaPath: "#/$defs/text/properties/en/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema49.properties.en, data: data1 };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          } else {
            const err8 = { instancePath: instancePath + "/title/en", schemaPath: "#/$defs/text/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema49.properties.en.type, parentSchema: schema49.properties.en, data: data1 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data0["zh-CN"] !== void 0) {
          let data2 = data0["zh-CN"];
          if (typeof data2 === "string") {
            if (func2(data2) < 1) {
              const err9 = { instancePath: instancePath + "/title/zh-CN", schemaPath: "#/$defs/text/properties/zh-CN/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema49.properties["zh-CN"], data: data2 };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          } else {
            const err10 = { instancePath: instancePath + "/title/zh-CN", schemaPath: "#/$defs/text/properties/zh-CN/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema49.properties["zh-CN"].type, parentSchema: schema49.properties["zh-CN"], data: data2 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/title", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema49.type, parentSchema: schema49, data: data0 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.severity !== void 0) {
      let data3 = data.severity;
      if (!(data3 === "critical" || data3 === "high" || data3 === "medium" || data3 === "low")) {
        const err12 = { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/enum", keyword: "enum", params: { allowedValues: schema48.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema48.properties.severity.enum, parentSchema: schema48.properties.severity, data: data3 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.rationale !== void 0) {
      let data4 = data.rationale;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.en === void 0) {
          const err13 = { instancePath: instancePath + "/rationale", schemaPath: "#/$defs/text/required", keyword: "required", params: { missingProperty: "en" }, message: "must have required property 'en'", schema: schema49.required, parentSchema: schema49, data: data4 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        for (const key2 in data4) {
          if (!(key2 === "en" || key2 === "zh-CN")) {
            const err14 = { instancePath: instancePath + "/rationale", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema49, data: data4 };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data4.en !== void 0) {
          let data5 = data4.en;
          if (typeof data5 === "string") {
            if (func2(data5) < 1) {
              const err15 = { instancePath: instancePath + "/rationale/en", schemaPath: "#/$defs/text/properties/en/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema49.properties.en, data: data5 };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
          } else {
            const err16 = { instancePath: instancePath + "/rationale/en", schemaPath: "#/$defs/text/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema49.properties.en.type, parentSchema: schema49.properties.en, data: data5 };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data4["zh-CN"] !== void 0) {
          let data6 = data4["zh-CN"];
          if (typeof data6 === "string") {
            if (func2(data6) < 1) {
              const err17 = { instancePath: instancePath + "/rationale/zh-CN", schemaPath: "#/$defs/text/properties/zh-CN/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema49.properties["zh-CN"], data: data6 };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          } else {
            const err18 = { instancePath: instancePath + "/rationale/zh-CN", schemaPath: "#/$defs/text/properties/zh-CN/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema49.properties["zh-CN"].type, parentSchema: schema49.properties["zh-CN"], data: data6 };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/rationale", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema49.type, parentSchema: schema49, data: data4 };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.references !== void 0) {
      let data7 = data.references;
      if (Array.isArray(data7)) {
        if (data7.length < 1) {
          const err20 = { instancePath: instancePath + "/references", schemaPath: "#/properties/references/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema48.properties.references, data: data7 };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data8 = data7[i0];
          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            if (data8.title === void 0) {
              const err21 = { instancePath: instancePath + "/references/" + i0, schemaPath: "#/properties/references/items/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'", schema: schema48.properties.references.items.required, parentSchema: schema48.properties.references.items, data: data8 };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
            if (data8.url === void 0) {
              const err22 = { instancePath: instancePath + "/references/" + i0, schemaPath: "#/properties/references/items/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'", schema: schema48.properties.references.items.required, parentSchema: schema48.properties.references.items, data: data8 };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
            if (data8.read === void 0) {
              const err23 = { instancePath: instancePath + "/references/" + i0, schemaPath: "#/properties/references/items/required", keyword: "required", params: { missingProperty: "read" }, message: "must have required property 'read'", schema: schema48.properties.references.items.required, parentSchema: schema48.properties.references.items, data: data8 };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
            for (const key3 in data8) {
              if (!(key3 === "title" || key3 === "url" || key3 === "read")) {
                const err24 = { instancePath: instancePath + "/references/" + i0, schemaPath: "#/properties/references/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema48.properties.references.items, data: data8 };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
            }
            if (data8.title !== void 0) {
              let data9 = data8.title;
              if (typeof data9 === "string") {
                if (func2(data9) < 1) {
                  const err25 = { instancePath: instancePath + "/references/" + i0 + "/title", schemaPath: "#/properties/references/items/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema48.properties.references.items.properties.title, data: data9 };
                  if (vErrors === null) {
                    vErrors = [err25];
                  } else {
                    vErrors.push(err25);
                  }
                  errors++;
                }
              } else {
                const err26 = { instancePath: instancePath + "/references/" + i0 + "/title", schemaPath: "#/properties/references/items/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema48.properties.references.items.properties.title.type, parentSchema: schema48.properties.references.items.properties.title, data: data9 };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
            }
            if (data8.url !== void 0) {
              let data10 = data8.url;
              if (typeof data10 === "string") {
                if (!pattern14.test(data10)) {
                  const err27 = { instancePath: instancePath + "/references/" + i0 + "/url", schemaPath: "#/properties/references/items/properties/url/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"', schema: "^https?://", parentSchema: schema48.properties.references.items.properties.url, data: data10 };
                  if (vErrors === null) {
                    vErrors = [err27];
                  } else {
                    vErrors.push(err27);
                  }
                  errors++;
                }
                if (!formats20(data10)) {
                  const err28 = { instancePath: instancePath + "/references/" + i0 + "/url", schemaPath: "#/properties/references/items/properties/url/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"', schema: "uri", parentSchema: schema48.properties.references.items.properties.url, data: data10 };
                  if (vErrors === null) {
                    vErrors = [err28];
                  } else {
                    vErrors.push(err28);
                  }
                  errors++;
                }
              } else {
                const err29 = { instancePath: instancePath + "/references/" + i0 + "/url", schemaPath: "#/properties/references/items/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema48.properties.references.items.properties.url.type, parentSchema: schema48.properties.references.items.properties.url, data: data10 };
                if (vErrors === null) {
                  vErrors = [err29];
                } else {
                  vErrors.push(err29);
                }
                errors++;
              }
            }
            if (data8.read !== void 0) {
              let data11 = data8.read;
              if (typeof data11 === "string") {
                if (!formats0.validate(data11)) {
                  const err30 = { instancePath: instancePath + "/references/" + i0 + "/read", schemaPath: "#/properties/references/items/properties/read/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema48.properties.references.items.properties.read, data: data11 };
                  if (vErrors === null) {
                    vErrors = [err30];
                  } else {
                    vErrors.push(err30);
                  }
                  errors++;
                }
              } else {
                const err31 = { instancePath: instancePath + "/references/" + i0 + "/read", schemaPath: "#/properties/references/items/properties/read/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema48.properties.references.items.properties.read.type, parentSchema: schema48.properties.references.items.properties.read, data: data11 };
                if (vErrors === null) {
                  vErrors = [err31];
                } else {
                  vErrors.push(err31);
                }
                errors++;
              }
            }
          } else {
            const err32 = { instancePath: instancePath + "/references/" + i0, schemaPath: "#/properties/references/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema48.properties.references.items.type, parentSchema: schema48.properties.references.items, data: data8 };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
      } else {
        const err33 = { instancePath: instancePath + "/references", schemaPath: "#/properties/references/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema48.properties.references.type, parentSchema: schema48.properties.references, data: data7 };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
    if (data.equivalents !== void 0) {
      let data12 = data.equivalents;
      if (Array.isArray(data12)) {
        const len1 = data12.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data13 = data12[i1];
          if (typeof data13 === "string") {
            if (!pattern18.test(data13)) {
              const err34 = { instancePath: instancePath + "/equivalents/" + i1, schemaPath: "#/properties/equivalents/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*:\\S+$" }, message: 'must match pattern "^[a-z][a-z0-9-]*:\\S+$"', schema: "^[a-z][a-z0-9-]*:\\S+$", parentSchema: schema48.properties.equivalents.items, data: data13 };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
          } else {
            const err35 = { instancePath: instancePath + "/equivalents/" + i1, schemaPath: "#/properties/equivalents/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema48.properties.equivalents.items.type, parentSchema: schema48.properties.equivalents.items, data: data13 };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
        let i2 = data12.length;
        let j0;
        if (i2 > 1) {
          const indices0 = {};
          for (; i2--; ) {
            let item0 = data12[i2];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              const err36 = { instancePath: instancePath + "/equivalents", schemaPath: "#/properties/equivalents/uniqueItems", keyword: "uniqueItems", params: { i: i2, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i2 + " are identical)", schema: true, parentSchema: schema48.properties.equivalents, data: data12 };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
              break;
            }
            indices0[item0] = i2;
          }
        }
      } else {
        const err37 = { instancePath: instancePath + "/equivalents", schemaPath: "#/properties/equivalents/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema48.properties.equivalents.type, parentSchema: schema48.properties.equivalents, data: data12 };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
    if (data.when !== void 0) {
      if (!validate24(data.when, { instancePath: instancePath + "/when", parentData: data, parentDataProperty: "when", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.sensitive !== void 0) {
      let data15 = data.sensitive;
      if (typeof data15 !== "boolean") {
        const err38 = { instancePath: instancePath + "/sensitive", schemaPath: "#/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema48.properties.sensitive.type, parentSchema: schema48.properties.sensitive, data: data15 };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
  } else {
    const err39 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema48.type, parentSchema: schema48, data };
    if (vErrors === null) {
      vErrors = [err39];
    } else {
      vErrors.push(err39);
    }
    errors++;
  }
  validate23.errors = vErrors;
  return errors === 0;
}
validate23.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var rules = validate26;
var schema62 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://raw.githubusercontent.com/wechat-policy/wechat-policy/main/schemas/rules.schema.json", "title": "Rules of a wechat-policy policy", "description": "One file per provider or platform, beside policy.yaml. A definition with `message` is the rule for the resource type of its name; the others are parts for `$ref`.", "type": "object", "required": ["$defs"], "properties": { "$schema": { "const": "https://json-schema.org/draft/2020-12/schema" }, "$comment": { "type": "string" }, "$defs": { "type": "object", "minProperties": 1, "additionalProperties": { "$ref": "#/$defs/rule" } } }, "additionalProperties": false, "$defs": { "text": { "type": "object", "description": "Text by language; English is required.", "required": ["en"], "properties": { "en": { "type": "string", "minLength": 1 }, "zh-CN": { "type": "string", "minLength": 1 } }, "additionalProperties": false }, "count": { "type": "integer", "minimum": 0 }, "type": { "enum": ["array", "boolean", "integer", "null", "number", "object", "string"] }, "schema": { "description": "A JSON Schema 2020-12 over the resource document. `unevaluated*`, `$dynamicRef` and remote `$ref` are not allowed.", "type": ["object", "boolean"], "properties": { "$comment": { "type": "string" }, "$ref": { "type": "string", "pattern": "^#/\\$defs/[^/]+$", "description": "A part of the same file: `#/$defs/<name>`." }, "title": { "type": "string" }, "description": { "type": "string" }, "default": true, "examples": { "type": "array" }, "deprecated": { "type": "boolean" }, "type": { "anyOf": [{ "$ref": "#/$defs/type" }, { "type": "array", "items": { "$ref": "#/$defs/type" }, "minItems": 1, "uniqueItems": true }] }, "const": true, "enum": { "type": "array", "minItems": 1 }, "multipleOf": { "type": "number", "exclusiveMinimum": 0 }, "maximum": { "type": "number" }, "exclusiveMaximum": { "type": "number" }, "minimum": { "type": "number" }, "exclusiveMinimum": { "type": "number" }, "maxLength": { "$ref": "#/$defs/count" }, "minLength": { "$ref": "#/$defs/count" }, "pattern": { "type": "string", "format": "regex" }, "format": { "enum": ["date", "date-time", "email", "uri"] }, "maxItems": { "$ref": "#/$defs/count" }, "minItems": { "$ref": "#/$defs/count" }, "uniqueItems": { "type": "boolean" }, "maxContains": { "$ref": "#/$defs/count" }, "minContains": { "$ref": "#/$defs/count" }, "maxProperties": { "$ref": "#/$defs/count" }, "minProperties": { "$ref": "#/$defs/count" }, "required": { "type": "array", "items": { "type": "string" }, "uniqueItems": true }, "dependentRequired": { "type": "object", "additionalProperties": { "type": "array", "items": { "type": "string" }, "uniqueItems": true } }, "additionalProperties": { "$ref": "#/$defs/schema" }, "contains": { "$ref": "#/$defs/schema" }, "else": { "$ref": "#/$defs/schema" }, "if": { "$ref": "#/$defs/schema" }, "items": { "$ref": "#/$defs/schema" }, "not": { "$ref": "#/$defs/schema" }, "propertyNames": { "$ref": "#/$defs/schema" }, "then": { "$ref": "#/$defs/schema" }, "allOf": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/schema" } }, "anyOf": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/schema" } }, "oneOf": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/schema" } }, "prefixItems": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/schema" } }, "dependentSchemas": { "type": "object", "additionalProperties": { "$ref": "#/$defs/schema" } }, "properties": { "type": "object", "additionalProperties": { "$ref": "#/$defs/schema" } }, "patternProperties": { "type": "object", "propertyNames": { "format": "regex" }, "additionalProperties": { "$ref": "#/$defs/schema" } } }, "additionalProperties": false }, "rule": { "description": "What the policy asks of one resource type (with `message`), or a part for `$ref` (without).", "type": ["object", "boolean"], "properties": { "$comment": { "type": "string" }, "$ref": { "type": "string", "pattern": "^#/\\$defs/[^/]+$", "description": "A part of the same file: `#/$defs/<name>`." }, "title": { "type": "string" }, "description": { "type": "string" }, "default": true, "examples": { "type": "array" }, "deprecated": { "type": "boolean" }, "type": { "anyOf": [{ "$ref": "#/$defs/type" }, { "type": "array", "items": { "$ref": "#/$defs/type" }, "minItems": 1, "uniqueItems": true }] }, "const": true, "enum": { "type": "array", "minItems": 1 }, "multipleOf": { "type": "number", "exclusiveMinimum": 0 }, "maximum": { "type": "number" }, "exclusiveMaximum": { "type": "number" }, "minimum": { "type": "number" }, "exclusiveMinimum": { "type": "number" }, "maxLength": { "$ref": "#/$defs/count" }, "minLength": { "$ref": "#/$defs/count" }, "pattern": { "type": "string", "format": "regex" }, "format": { "enum": ["date", "date-time", "email", "uri"] }, "maxItems": { "$ref": "#/$defs/count" }, "minItems": { "$ref": "#/$defs/count" }, "uniqueItems": { "type": "boolean" }, "maxContains": { "$ref": "#/$defs/count" }, "minContains": { "$ref": "#/$defs/count" }, "maxProperties": { "$ref": "#/$defs/count" }, "minProperties": { "$ref": "#/$defs/count" }, "required": { "type": "array", "items": { "type": "string" }, "uniqueItems": true }, "dependentRequired": { "type": "object", "additionalProperties": { "type": "array", "items": { "type": "string" }, "uniqueItems": true } }, "additionalProperties": { "$ref": "#/$defs/schema" }, "contains": { "$ref": "#/$defs/schema" }, "else": { "$ref": "#/$defs/schema" }, "if": { "$ref": "#/$defs/schema" }, "items": { "$ref": "#/$defs/schema" }, "not": { "$ref": "#/$defs/schema" }, "propertyNames": { "$ref": "#/$defs/schema" }, "then": { "$ref": "#/$defs/schema" }, "allOf": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/schema" } }, "anyOf": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/schema" } }, "oneOf": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/schema" } }, "prefixItems": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/schema" } }, "dependentSchemas": { "type": "object", "additionalProperties": { "$ref": "#/$defs/schema" } }, "properties": { "type": "object", "additionalProperties": { "$ref": "#/$defs/schema" } }, "patternProperties": { "type": "object", "propertyNames": { "format": "regex" }, "additionalProperties": { "$ref": "#/$defs/schema" } }, "message": { "$ref": "#/$defs/text", "description": "What is wrong, one sentence. Holds no value from the manifest." }, "remediation": { "$ref": "#/$defs/text", "description": "What to write instead." }, "severity": { "enum": ["critical", "high", "medium", "low"], "description": "Overrides the severity of the policy." } }, "additionalProperties": false, "dependentRequired": { "message": ["remediation"], "remediation": ["message"], "severity": ["message"] } } } };
var schema63 = { "description": "What the policy asks of one resource type (with `message`), or a part for `$ref` (without).", "type": ["object", "boolean"], "properties": { "$comment": { "type": "string" }, "$ref": { "type": "string", "pattern": "^#/\\$defs/[^/]+$", "description": "A part of the same file: `#/$defs/<name>`." }, "title": { "type": "string" }, "description": { "type": "string" }, "default": true, "examples": { "type": "array" }, "deprecated": { "type": "boolean" }, "type": { "anyOf": [{ "$ref": "#/$defs/type" }, { "type": "array", "items": { "$ref": "#/$defs/type" }, "minItems": 1, "uniqueItems": true }] }, "const": true, "enum": { "type": "array", "minItems": 1 }, "multipleOf": { "type": "number", "exclusiveMinimum": 0 }, "maximum": { "type": "number" }, "exclusiveMaximum": { "type": "number" }, "minimum": { "type": "number" }, "exclusiveMinimum": { "type": "number" }, "maxLength": { "$ref": "#/$defs/count" }, "minLength": { "$ref": "#/$defs/count" }, "pattern": { "type": "string", "format": "regex" }, "format": { "enum": ["date", "date-time", "email", "uri"] }, "maxItems": { "$ref": "#/$defs/count" }, "minItems": { "$ref": "#/$defs/count" }, "uniqueItems": { "type": "boolean" }, "maxContains": { "$ref": "#/$defs/count" }, "minContains": { "$ref": "#/$defs/count" }, "maxProperties": { "$ref": "#/$defs/count" }, "minProperties": { "$ref": "#/$defs/count" }, "required": { "type": "array", "items": { "type": "string" }, "uniqueItems": true }, "dependentRequired": { "type": "object", "additionalProperties": { "type": "array", "items": { "type": "string" }, "uniqueItems": true } }, "additionalProperties": { "$ref": "#/$defs/schema" }, "contains": { "$ref": "#/$defs/schema" }, "else": { "$ref": "#/$defs/schema" }, "if": { "$ref": "#/$defs/schema" }, "items": { "$ref": "#/$defs/schema" }, "not": { "$ref": "#/$defs/schema" }, "propertyNames": { "$ref": "#/$defs/schema" }, "then": { "$ref": "#/$defs/schema" }, "allOf": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/schema" } }, "anyOf": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/schema" } }, "oneOf": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/schema" } }, "prefixItems": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/schema" } }, "dependentSchemas": { "type": "object", "additionalProperties": { "$ref": "#/$defs/schema" } }, "properties": { "type": "object", "additionalProperties": { "$ref": "#/$defs/schema" } }, "patternProperties": { "type": "object", "propertyNames": { "format": "regex" }, "additionalProperties": { "$ref": "#/$defs/schema" } }, "message": { "$ref": "#/$defs/text", "description": "What is wrong, one sentence. Holds no value from the manifest." }, "remediation": { "$ref": "#/$defs/text", "description": "What to write instead." }, "severity": { "enum": ["critical", "high", "medium", "low"], "description": "Overrides the severity of the policy." } }, "additionalProperties": false, "dependentRequired": { "message": ["remediation"], "remediation": ["message"], "severity": ["message"] } };
var schema64 = { "enum": ["array", "boolean", "integer", "null", "number", "object", "string"] };
var schema66 = { "type": "integer", "minimum": 0 };
var schema85 = { "type": "object", "description": "Text by language; English is required.", "required": ["en"], "properties": { "en": { "type": "string", "minLength": 1 }, "zh-CN": { "type": "string", "minLength": 1 } }, "additionalProperties": false };
var schema74 = { "description": "A JSON Schema 2020-12 over the resource document. `unevaluated*`, `$dynamicRef` and remote `$ref` are not allowed.", "type": ["object", "boolean"], "properties": { "$comment": { "type": "string" }, "$ref": { "type": "string", "pattern": "^#/\\$defs/[^/]+$", "description": "A part of the same file: `#/$defs/<name>`." }, "title": { "type": "string" }, "description": { "type": "string" }, "default": true, "examples": { "type": "array" }, "deprecated": { "type": "boolean" }, "type": { "anyOf": [{ "$ref": "#/$defs/type" }, { "type": "array", "items": { "$ref": "#/$defs/type" }, "minItems": 1, "uniqueItems": true }] }, "const": true, "enum": { "type": "array", "minItems": 1 }, "multipleOf": { "type": "number", "exclusiveMinimum": 0 }, "maximum": { "type": "number" }, "exclusiveMaximum": { "type": "number" }, "minimum": { "type": "number" }, "exclusiveMinimum": { "type": "number" }, "maxLength": { "$ref": "#/$defs/count" }, "minLength": { "$ref": "#/$defs/count" }, "pattern": { "type": "string", "format": "regex" }, "format": { "enum": ["date", "date-time", "email", "uri"] }, "maxItems": { "$ref": "#/$defs/count" }, "minItems": { "$ref": "#/$defs/count" }, "uniqueItems": { "type": "boolean" }, "maxContains": { "$ref": "#/$defs/count" }, "minContains": { "$ref": "#/$defs/count" }, "maxProperties": { "$ref": "#/$defs/count" }, "minProperties": { "$ref": "#/$defs/count" }, "required": { "type": "array", "items": { "type": "string" }, "uniqueItems": true }, "dependentRequired": { "type": "object", "additionalProperties": { "type": "array", "items": { "type": "string" }, "uniqueItems": true } }, "additionalProperties": { "$ref": "#/$defs/schema" }, "contains": { "$ref": "#/$defs/schema" }, "else": { "$ref": "#/$defs/schema" }, "if": { "$ref": "#/$defs/schema" }, "items": { "$ref": "#/$defs/schema" }, "not": { "$ref": "#/$defs/schema" }, "propertyNames": { "$ref": "#/$defs/schema" }, "then": { "$ref": "#/$defs/schema" }, "allOf": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/schema" } }, "anyOf": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/schema" } }, "oneOf": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/schema" } }, "prefixItems": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/schema" } }, "dependentSchemas": { "type": "object", "additionalProperties": { "$ref": "#/$defs/schema" } }, "properties": { "type": "object", "additionalProperties": { "$ref": "#/$defs/schema" } }, "patternProperties": { "type": "object", "propertyNames": { "format": "regex" }, "additionalProperties": { "$ref": "#/$defs/schema" } } }, "additionalProperties": false };
var wrapper15 = { validate: validate28 };
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate28.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data && typeof data == "object" && !Array.isArray(data)) && typeof data !== "boolean") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema74.type }, message: "must be object,boolean", schema: schema74.type, parentSchema: schema74, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func1.call(schema74.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema74, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.$comment !== void 0) {
      let data0 = data.$comment;
      if (typeof data0 !== "string") {
        const err2 = { instancePath: instancePath + "/$comment", schemaPath: "#/properties/%24comment/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema74.properties.$comment.type, parentSchema: schema74.properties.$comment, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.$ref !== void 0) {
      let data1 = data.$ref;
      if (typeof data1 === "string") {
        if (!pattern19.test(data1)) {
          const err3 = { instancePath: instancePath + "/$ref", schemaPath: "#/properties/%24ref/pattern", keyword: "pattern", params: { pattern: "^#/\\$defs/[^/]+$" }, message: 'must match pattern "^#/\\$defs/[^/]+$"', schema: "^#/\\$defs/[^/]+$", parentSchema: schema74.properties.$ref, data: data1 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/$ref", schemaPath: "#/properties/%24ref/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema74.properties.$ref.type, parentSchema: schema74.properties.$ref, data: data1 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.title !== void 0) {
      let data2 = data.title;
      if (typeof data2 !== "string") {
        const err5 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema74.properties.title.type, parentSchema: schema74.properties.title, data: data2 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.description !== void 0) {
      let data3 = data.description;
      if (typeof data3 !== "string") {
        const err6 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema74.properties.description.type, parentSchema: schema74.properties.description, data: data3 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.examples !== void 0) {
      let data4 = data.examples;
      if (!Array.isArray(data4)) {
        const err7 = { instancePath: instancePath + "/examples", schemaPath: "#/properties/examples/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema74.properties.examples.type, parentSchema: schema74.properties.examples, data: data4 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.deprecated !== void 0) {
      let data5 = data.deprecated;
      if (typeof data5 !== "boolean") {
        const err8 = { instancePath: instancePath + "/deprecated", schemaPath: "#/properties/deprecated/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema74.properties.deprecated.type, parentSchema: schema74.properties.deprecated, data: data5 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data6 = data.type;
      const _errs15 = errors;
      let valid1 = false;
      const _errs16 = errors;
      if (!(data6 === "array" || data6 === "boolean" || data6 === "integer" || data6 === "null" || data6 === "number" || data6 === "object" || data6 === "string")) {
        const err9 = { instancePath: instancePath + "/type", schemaPath: "#/$defs/type/enum", keyword: "enum", params: { allowedValues: schema64.enum }, message: "must be equal to one of the allowed values", schema: schema64.enum, parentSchema: schema64, data: data6 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      var _valid0 = _errs16 === errors;
      valid1 = valid1 || _valid0;
      const _errs18 = errors;
      if (Array.isArray(data6)) {
        if (data6.length < 1) {
          const err10 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema74.properties.type.anyOf[1], data: data6 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          if (!(data7 === "array" || data7 === "boolean" || data7 === "integer" || data7 === "null" || data7 === "number" || data7 === "object" || data7 === "string")) {
            const err11 = { instancePath: instancePath + "/type/" + i0, schemaPath: "#/$defs/type/enum", keyword: "enum", params: { allowedValues: schema64.enum }, message: "must be equal to one of the allowed values", schema: schema64.enum, parentSchema: schema64, data: data7 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        let i1 = data6.length;
        let j0;
        if (i1 > 1) {
          outer0:
            for (; i1--; ) {
              for (j0 = i1; j0--; ) {
                if (func0(data6[i1], data6[j0])) {
                  const err12 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/anyOf/1/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)", schema: true, parentSchema: schema74.properties.type.anyOf[1], data: data6 };
                  if (vErrors === null) {
                    vErrors = [err12];
                  } else {
                    vErrors.push(err12);
                  }
                  errors++;
                  break outer0;
                }
              }
            }
        }
      } else {
        const err13 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema74.properties.type.anyOf[1].type, parentSchema: schema74.properties.type.anyOf[1], data: data6 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      var _valid0 = _errs18 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const err14 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema74.properties.type.anyOf, parentSchema: schema74.properties.type, data: data6 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      } else {
        errors = _errs15;
        if (vErrors !== null) {
          if (_errs15) {
            vErrors.length = _errs15;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.enum !== void 0) {
      let data8 = data.enum;
      if (Array.isArray(data8)) {
        if (data8.length < 1) {
          const err15 = { instancePath: instancePath + "/enum", schemaPath: "#/properties/enum/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema74.properties.enum, data: data8 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/enum", schemaPath: "#/properties/enum/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema74.properties.enum.type, parentSchema: schema74.properties.enum, data: data8 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.multipleOf !== void 0) {
      let data9 = data.multipleOf;
      if (typeof data9 == "number" && isFinite(data9)) {
        if (data9 <= 0 || isNaN(data9)) {
          const err17 = { instancePath: instancePath + "/multipleOf", schemaPath: "#/properties/multipleOf/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: schema74.properties.multipleOf, data: data9 };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/multipleOf", schemaPath: "#/properties/multipleOf/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema74.properties.multipleOf.type, parentSchema: schema74.properties.multipleOf, data: data9 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.maximum !== void 0) {
      let data10 = data.maximum;
      if (!(typeof data10 == "number" && isFinite(data10))) {
        const err19 = { instancePath: instancePath + "/maximum", schemaPath: "#/properties/maximum/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema74.properties.maximum.type, parentSchema: schema74.properties.maximum, data: data10 };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.exclusiveMaximum !== void 0) {
      let data11 = data.exclusiveMaximum;
      if (!(typeof data11 == "number" && isFinite(data11))) {
        const err20 = { instancePath: instancePath + "/exclusiveMaximum", schemaPath: "#/properties/exclusiveMaximum/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema74.properties.exclusiveMaximum.type, parentSchema: schema74.properties.exclusiveMaximum, data: data11 };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.minimum !== void 0) {
      let data12 = data.minimum;
      if (!(typeof data12 == "number" && isFinite(data12))) {
        const err21 = { instancePath: instancePath + "/minimum", schemaPath: "#/properties/minimum/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema74.properties.minimum.type, parentSchema: schema74.properties.minimum, data: data12 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.exclusiveMinimum !== void 0) {
      let data13 = data.exclusiveMinimum;
      if (!(typeof data13 == "number" && isFinite(data13))) {
        const err22 = { instancePath: instancePath + "/exclusiveMinimum", schemaPath: "#/properties/exclusiveMinimum/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema74.properties.exclusiveMinimum.type, parentSchema: schema74.properties.exclusiveMinimum, data: data13 };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.maxLength !== void 0) {
      let data14 = data.maxLength;
      if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14))) {
        const err23 = { instancePath: instancePath + "/maxLength", schemaPath: "#/$defs/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema66.type, parentSchema: schema66, data: data14 };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
      if (typeof data14 == "number" && isFinite(data14)) {
        if (data14 < 0 || isNaN(data14)) {
          const err24 = { instancePath: instancePath + "/maxLength", schemaPath: "#/$defs/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema66, data: data14 };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
      }
    }
    if (data.minLength !== void 0) {
      let data15 = data.minLength;
      if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
        const err25 = { instancePath: instancePath + "/minLength", schemaPath: "#/$defs/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema66.type, parentSchema: schema66, data: data15 };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
      if (typeof data15 == "number" && isFinite(data15)) {
        if (data15 < 0 || isNaN(data15)) {
          const err26 = { instancePath: instancePath + "/minLength", schemaPath: "#/$defs/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema66, data: data15 };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
      }
    }
    if (data.pattern !== void 0) {
      let data16 = data.pattern;
      if (typeof data16 === "string") {
        if (!formats24(data16)) {
          const err27 = { instancePath: instancePath + "/pattern", schemaPath: "#/properties/pattern/format", keyword: "format", params: { format: "regex" }, message: 'must match format "regex"', schema: "regex", parentSchema: schema74.properties.pattern, data: data16 };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
      } else {
        const err28 = { instancePath: instancePath + "/pattern", schemaPath: "#/properties/pattern/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema74.properties.pattern.type, parentSchema: schema74.properties.pattern, data: data16 };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.format !== void 0) {
      let data17 = data.format;
      if (!(data17 === "date" || data17 === "date-time" || data17 === "email" || data17 === "uri")) {
        const err29 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/enum", keyword: "enum", params: { allowedValues: schema74.properties.format.enum }, message: "must be equal to one of the allowed values", schema: schema74.properties.format.enum, parentSchema: schema74.properties.format, data: data17 };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.maxItems !== void 0) {
      let data18 = data.maxItems;
      if (!(typeof data18 == "number" && (!(data18 % 1) && !isNaN(data18)) && isFinite(data18))) {
        const err30 = { instancePath: instancePath + "/maxItems", schemaPath: "#/$defs/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema66.type, parentSchema: schema66, data: data18 };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
      if (typeof data18 == "number" && isFinite(data18)) {
        if (data18 < 0 || isNaN(data18)) {
          const err31 = { instancePath: instancePath + "/maxItems", schemaPath: "#/$defs/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema66, data: data18 };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
      }
    }
    if (data.minItems !== void 0) {
      let data19 = data.minItems;
      if (!(typeof data19 == "number" && (!(data19 % 1) && !isNaN(data19)) && isFinite(data19))) {
        const err32 = { instancePath: instancePath + "/minItems", schemaPath: "#/$defs/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema66.type, parentSchema: schema66, data: data19 };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
      if (typeof data19 == "number" && isFinite(data19)) {
        if (data19 < 0 || isNaN(data19)) {
          const err33 = { instancePath: instancePath + "/minItems", schemaPath: "#/$defs/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema66, data: data19 };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
      }
    }
    if (data.uniqueItems !== void 0) {
      let data20 = data.uniqueItems;
      if (typeof data20 !== "boolean") {
        const err34 = { instancePath: instancePath + "/uniqueItems", schemaPath: "#/properties/uniqueItems/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema74.properties.uniqueItems.type, parentSchema: schema74.properties.uniqueItems, data: data20 };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.maxContains !== void 0) {
      let data21 = data.maxContains;
      if (!(typeof data21 == "number" && (!(data21 % 1) && !isNaN(data21)) && isFinite(data21))) {
        const err35 = { instancePath: instancePath + "/maxContains", schemaPath: "#/$defs/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema66.type, parentSchema: schema66, data: data21 };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
      if (typeof data21 == "number" && isFinite(data21)) {
        if (data21 < 0 || isNaN(data21)) {
          const err36 = { instancePath: instancePath + "/maxContains", schemaPath: "#/$defs/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema66, data: data21 };
          if (vErrors === null) {
            vErrors = [err36];
          } else {
            vErrors.push(err36);
          }
          errors++;
        }
      }
    }
    if (data.minContains !== void 0) {
      let data22 = data.minContains;
      if (!(typeof data22 == "number" && (!(data22 % 1) && !isNaN(data22)) && isFinite(data22))) {
        const err37 = { instancePath: instancePath + "/minContains", schemaPath: "#/$defs/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema66.type, parentSchema: schema66, data: data22 };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
      if (typeof data22 == "number" && isFinite(data22)) {
        if (data22 < 0 || isNaN(data22)) {
          const err38 = { instancePath: instancePath + "/minContains", schemaPath: "#/$defs/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema66, data: data22 };
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
      }
    }
    if (data.maxProperties !== void 0) {
      let data23 = data.maxProperties;
      if (!(typeof data23 == "number" && (!(data23 % 1) && !isNaN(data23)) && isFinite(data23))) {
        const err39 = { instancePath: instancePath + "/maxProperties", schemaPath: "#/$defs/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema66.type, parentSchema: schema66, data: data23 };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
      if (typeof data23 == "number" && isFinite(data23)) {
        if (data23 < 0 || isNaN(data23)) {
          const err40 = { instancePath: instancePath + "/maxProperties", schemaPath: "#/$defs/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema66, data: data23 };
          if (vErrors === null) {
            vErrors = [err40];
          } else {
            vErrors.push(err40);
          }
          errors++;
        }
      }
    }
    if (data.minProperties !== void 0) {
      let data24 = data.minProperties;
      if (!(typeof data24 == "number" && (!(data24 % 1) && !isNaN(data24)) && isFinite(data24))) {
        const err41 = { instancePath: instancePath + "/minProperties", schemaPath: "#/$defs/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema66.type, parentSchema: schema66, data: data24 };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
      if (typeof data24 == "number" && isFinite(data24)) {
        if (data24 < 0 || isNaN(data24)) {
          const err42 = { instancePath: instancePath + "/minProperties", schemaPath: "#/$defs/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema66, data: data24 };
          if (vErrors === null) {
            vErrors = [err42];
          } else {
            vErrors.push(err42);
          }
          errors++;
        }
      }
    }
    if (data.required !== void 0) {
      let data25 = data.required;
      if (Array.isArray(data25)) {
        const len1 = data25.length;
        for (let i2 = 0; i2 < len1; i2++) {
          let data26 = data25[i2];
          if (typeof data26 !== "string") {
            const err43 = { instancePath: instancePath + "/required/" + i2, schemaPath: "#/properties/required/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema74.properties.required.items.type, parentSchema: schema74.properties.required.items, data: data26 };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
        }
        let i3 = data25.length;
        let j1;
        if (i3 > 1) {
          const indices0 = {};
          for (; i3--; ) {
            let item0 = data25[i3];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j1 = indices0[item0];
              const err44 = { instancePath: instancePath + "/required", schemaPath: "#/properties/required/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i3 + " are identical)", schema: true, parentSchema: schema74.properties.required, data: data25 };
              if (vErrors === null) {
                vErrors = [err44];
              } else {
                vErrors.push(err44);
              }
              errors++;
              break;
            }
            indices0[item0] = i3;
          }
        }
      } else {
        const err45 = { instancePath: instancePath + "/required", schemaPath: "#/properties/required/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema74.properties.required.type, parentSchema: schema74.properties.required, data: data25 };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
    }
    if (data.dependentRequired !== void 0) {
      let data27 = data.dependentRequired;
      if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
        for (const key1 in data27) {
          let data28 = data27[key1];
          if (Array.isArray(data28)) {
            const len2 = data28.length;
            for (let i4 = 0; i4 < len2; i4++) {
              let data29 = data28[i4];
              if (typeof data29 !== "string") {
                const err46 = { instancePath: instancePath + "/dependentRequired/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i4, schemaPath: "#/properties/dependentRequired/additionalProperties/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema74.properties.dependentRequired.additionalProperties.items.type, parentSchema: schema74.properties.dependentRequired.additionalProperties.items, data: data29 };
                if (vErrors === null) {
                  vErrors = [err46];
                } else {
                  vErrors.push(err46);
                }
                errors++;
              }
            }
            let i5 = data28.length;
            let j2;
            if (i5 > 1) {
              const indices1 = {};
              for (; i5--; ) {
                let item1 = data28[i5];
                if (typeof item1 !== "string") {
                  continue;
                }
                if (typeof indices1[item1] == "number") {
                  j2 = indices1[item1];
                  const err47 = { instancePath: instancePath + "/dependentRequired/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/dependentRequired/additionalProperties/uniqueItems", keyword: "uniqueItems", params: { i: i5, j: j2 }, message: "must NOT have duplicate items (items ## " + j2 + " and " + i5 + " are identical)", schema: true, parentSchema: schema74.properties.dependentRequired.additionalProperties, data: data28 };
                  if (vErrors === null) {
                    vErrors = [err47];
                  } else {
                    vErrors.push(err47);
                  }
                  errors++;
                  break;
                }
                indices1[item1] = i5;
              }
            }
          } else {
            const err48 = { instancePath: instancePath + "/dependentRequired/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/dependentRequired/additionalProperties/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema74.properties.dependentRequired.additionalProperties.type, parentSchema: schema74.properties.dependentRequired.additionalProperties, data: data28 };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
        }
      } else {
        const err49 = { instancePath: instancePath + "/dependentRequired", schemaPath: "#/properties/dependentRequired/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema74.properties.dependentRequired.type, parentSchema: schema74.properties.dependentRequired, data: data27 };
        if (vErrors === null) {
          vErrors = [err49];
        } else {
          vErrors.push(err49);
        }
        errors++;
      }
    }
    if (data.additionalProperties !== void 0) {
      if (!wrapper15.validate(data.additionalProperties, { instancePath: instancePath + "/additionalProperties", parentData: data, parentDataProperty: "additionalProperties", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? wrapper15.validate.errors : vErrors.concat(wrapper15.validate.errors);
        errors = vErrors.length;
      }
    }
    if (data.contains !== void 0) {
      if (!wrapper15.validate(data.contains, { instancePath: instancePath + "/contains", parentData: data, parentDataProperty: "contains", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? wrapper15.validate.errors : vErrors.concat(wrapper15.validate.errors);
        errors = vErrors.length;
      }
    }
    if (data.else !== void 0) {
      if (!wrapper15.validate(data.else, { instancePath: instancePath + "/else", parentData: data, parentDataProperty: "else", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? wrapper15.validate.errors : vErrors.concat(wrapper15.validate.errors);
        errors = vErrors.length;
      }
    }
    if (data.if !== void 0) {
      if (!wrapper15.validate(data.if, { instancePath: instancePath + "/if", parentData: data, parentDataProperty: "if", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? wrapper15.validate.errors : vErrors.concat(wrapper15.validate.errors);
        errors = vErrors.length;
      }
    }
    if (data.items !== void 0) {
      if (!wrapper15.validate(data.items, { instancePath: instancePath + "/items", parentData: data, parentDataProperty: "items", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? wrapper15.validate.errors : vErrors.concat(wrapper15.validate.errors);
        errors = vErrors.length;
      }
    }
    if (data.not !== void 0) {
      if (!wrapper15.validate(data.not, { instancePath: instancePath + "/not", parentData: data, parentDataProperty: "not", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? wrapper15.validate.errors : vErrors.concat(wrapper15.validate.errors);
        errors = vErrors.length;
      }
    }
    if (data.propertyNames !== void 0) {
      if (!wrapper15.validate(data.propertyNames, { instancePath: instancePath + "/propertyNames", parentData: data, parentDataProperty: "propertyNames", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? wrapper15.validate.errors : vErrors.concat(wrapper15.validate.errors);
        errors = vErrors.length;
      }
    }
    if (data.then !== void 0) {
      if (!wrapper15.validate(data.then, { instancePath: instancePath + "/then", parentData: data, parentDataProperty: "then", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? wrapper15.validate.errors : vErrors.concat(wrapper15.validate.errors);
        errors = vErrors.length;
      }
    }
    if (data.allOf !== void 0) {
      let data38 = data.allOf;
      if (Array.isArray(data38)) {
        if (data38.length < 1) {
          const err50 = { instancePath: instancePath + "/allOf", schemaPath: "#/properties/allOf/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema74.properties.allOf, data: data38 };
          if (vErrors === null) {
            vErrors = [err50];
          } else {
            vErrors.push(err50);
          }
          errors++;
        }
        const len3 = data38.length;
        for (let i6 = 0; i6 < len3; i6++) {
          if (!wrapper15.validate(data38[i6], { instancePath: instancePath + "/allOf/" + i6, parentData: data38, parentDataProperty: i6, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? wrapper15.validate.errors : vErrors.concat(wrapper15.validate.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err51 = { instancePath: instancePath + "/allOf", schemaPath: "#/properties/allOf/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema74.properties.allOf.type, parentSchema: schema74.properties.allOf, data: data38 };
        if (vErrors === null) {
          vErrors = [err51];
        } else {
          vErrors.push(err51);
        }
        errors++;
      }
    }
    if (data.anyOf !== void 0) {
      let data40 = data.anyOf;
      if (Array.isArray(data40)) {
        if (data40.length < 1) {
          const err52 = { instancePath: instancePath + "/anyOf", schemaPath: "#/properties/anyOf/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema74.properties.anyOf, data: data40 };
          if (vErrors === null) {
            vErrors = [err52];
          } else {
            vErrors.push(err52);
          }
          errors++;
        }
        const len4 = data40.length;
        for (let i7 = 0; i7 < len4; i7++) {
          if (!wrapper15.validate(data40[i7], { instancePath: instancePath + "/anyOf/" + i7, parentData: data40, parentDataProperty: i7, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? wrapper15.validate.errors : vErrors.concat(wrapper15.validate.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err53 = { instancePath: instancePath + "/anyOf", schemaPath: "#/properties/anyOf/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema74.properties.anyOf.type, parentSchema: schema74.properties.anyOf, data: data40 };
        if (vErrors === null) {
          vErrors = [err53];
        } else {
          vErrors.push(err53);
        }
        errors++;
      }
    }
    if (data.oneOf !== void 0) {
      let data42 = data.oneOf;
      if (Array.isArray(data42)) {
        if (data42.length < 1) {
          const err54 = { instancePath: instancePath + "/oneOf", schemaPath: "#/properties/oneOf/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema74.properties.oneOf, data: data42 };
          if (vErrors === null) {
            vErrors = [err54];
          } else {
            vErrors.push(err54);
          }
          errors++;
        }
        const len5 = data42.length;
        for (let i8 = 0; i8 < len5; i8++) {
          if (!wrapper15.validate(data42[i8], { instancePath: instancePath + "/oneOf/" + i8, parentData: data42, parentDataProperty: i8, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? wrapper15.validate.errors : vErrors.concat(wrapper15.validate.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err55 = { instancePath: instancePath + "/oneOf", schemaPath: "#/properties/oneOf/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema74.properties.oneOf.type, parentSchema: schema74.properties.oneOf, data: data42 };
        if (vErrors === null) {
          vErrors = [err55];
        } else {
          vErrors.push(err55);
        }
        errors++;
      }
    }
    if (data.prefixItems !== void 0) {
      let data44 = data.prefixItems;
      if (Array.isArray(data44)) {
        if (data44.length < 1) {
          const err56 = { instancePath: instancePath + "/prefixItems", schemaPath: "#/properties/prefixItems/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema74.properties.prefixItems, data: data44 };
          if (vErrors === null) {
            vErrors = [err56];
          } else {
            vErrors.push(err56);
          }
          errors++;
        }
        const len6 = data44.length;
        for (let i9 = 0; i9 < len6; i9++) {
          if (!wrapper15.validate(data44[i9], { instancePath: instancePath + "/prefixItems/" + i9, parentData: data44, parentDataProperty: i9, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? wrapper15.validate.errors : vErrors.concat(wrapper15.validate.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err57 = { instancePath: instancePath + "/prefixItems", schemaPath: "#/properties/prefixItems/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema74.properties.prefixItems.type, parentSchema: schema74.properties.prefixItems, data: data44 };
        if (vErrors === null) {
          vErrors = [err57];
        } else {
          vErrors.push(err57);
        }
        errors++;
      }
    }
    if (data.dependentSchemas !== void 0) {
      let data46 = data.dependentSchemas;
      if (data46 && typeof data46 == "object" && !Array.isArray(data46)) {
        for (const key2 in data46) {
          if (!wrapper15.validate(data46[key2], { instancePath: instancePath + "/dependentSchemas/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data46, parentDataProperty: key2, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? wrapper15.validate.errors : vErrors.concat(wrapper15.validate.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err58 = { instancePath: instancePath + "/dependentSchemas", schemaPath: "#/properties/dependentSchemas/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema74.properties.dependentSchemas.type, parentSchema: schema74.properties.dependentSchemas, data: data46 };
        if (vErrors === null) {
          vErrors = [err58];
        } else {
          vErrors.push(err58);
        }
        errors++;
      }
    }
    if (data.properties !== void 0) {
      let data48 = data.properties;
      if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
        for (const key3 in data48) {
          if (!wrapper15.validate(data48[key3], { instancePath: instancePath + "/properties/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data48, parentDataProperty: key3, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? wrapper15.validate.errors : vErrors.concat(wrapper15.validate.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err59 = { instancePath: instancePath + "/properties", schemaPath: "#/properties/properties/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema74.properties.properties.type, parentSchema: schema74.properties.properties, data: data48 };
        if (vErrors === null) {
          vErrors = [err59];
        } else {
          vErrors.push(err59);
        }
        errors++;
      }
    }
    if (data.patternProperties !== void 0) {
      let data50 = data.patternProperties;
      if (data50 && typeof data50 == "object" && !Array.isArray(data50)) {
        for (const key4 in data50) {
          const _errs104 = errors;
          if (typeof key4 === "string") {
            if (!formats24(key4)) {
              const err60 = { instancePath: instancePath + "/patternProperties", schemaPath: "#/properties/patternProperties/propertyNames/format", keyword: "format", params: { format: "regex" }, message: 'must match format "regex"', schema: "regex", parentSchema: schema74.properties.patternProperties.propertyNames, data: key4, propertyName: key4 };
              if (vErrors === null) {
                vErrors = [err60];
              } else {
                vErrors.push(err60);
              }
              errors++;
            }
          }
          var valid32 = _errs104 === errors;
          if (!valid32) {
            const err61 = { instancePath: instancePath + "/patternProperties", schemaPath: "#/properties/patternProperties/propertyNames", keyword: "propertyNames", params: { propertyName: key4 }, message: "property name must be valid", schema: schema74.properties.patternProperties.propertyNames, parentSchema: schema74.properties.patternProperties, data: data50 };
            if (vErrors === null) {
              vErrors = [err61];
            } else {
              vErrors.push(err61);
            }
            errors++;
          }
        }
        for (const key5 in data50) {
          if (!wrapper15.validate(data50[key5], { instancePath: instancePath + "/patternProperties/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data50, parentDataProperty: key5, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? wrapper15.validate.errors : vErrors.concat(wrapper15.validate.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err62 = { instancePath: instancePath + "/patternProperties", schemaPath: "#/properties/patternProperties/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema74.properties.patternProperties.type, parentSchema: schema74.properties.patternProperties, data: data50 };
        if (vErrors === null) {
          vErrors = [err62];
        } else {
          vErrors.push(err62);
        }
        errors++;
      }
    }
  }
  validate28.errors = vErrors;
  return errors === 0;
}
validate28.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate27.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data && typeof data == "object" && !Array.isArray(data)) && typeof data !== "boolean") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema63.type }, message: "must be object,boolean", schema: schema63.type, parentSchema: schema63, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func1.call(schema63.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema63, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.$comment !== void 0) {
      let data0 = data.$comment;
      if (typeof data0 !== "string") {
        const err2 = { instancePath: instancePath + "/$comment", schemaPath: "#/properties/%24comment/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema63.properties.$comment.type, parentSchema: schema63.properties.$comment, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.$ref !== void 0) {
      let data1 = data.$ref;
      if (typeof data1 === "string") {
        if (!pattern19.test(data1)) {
          const err3 = { instancePath: instancePath + "/$ref", schemaPath: "#/properties/%24ref/pattern", keyword: "pattern", params: { pattern: "^#/\\$defs/[^/]+$" }, message: 'must match pattern "^#/\\$defs/[^/]+$"', schema: "^#/\\$defs/[^/]+$", parentSchema: schema63.properties.$ref, data: data1 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/$ref", schemaPath: "#/properties/%24ref/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema63.properties.$ref.type, parentSchema: schema63.properties.$ref, data: data1 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.title !== void 0) {
      let data2 = data.title;
      if (typeof data2 !== "string") {
        const err5 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema63.properties.title.type, parentSchema: schema63.properties.title, data: data2 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.description !== void 0) {
      let data3 = data.description;
      if (typeof data3 !== "string") {
        const err6 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema63.properties.description.type, parentSchema: schema63.properties.description, data: data3 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.examples !== void 0) {
      let data4 = data.examples;
      if (!Array.isArray(data4)) {
        const err7 = { instancePath: instancePath + "/examples", schemaPath: "#/properties/examples/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema63.properties.examples.type, parentSchema: schema63.properties.examples, data: data4 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.deprecated !== void 0) {
      let data5 = data.deprecated;
      if (typeof data5 !== "boolean") {
        const err8 = { instancePath: instancePath + "/deprecated", schemaPath: "#/properties/deprecated/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema63.properties.deprecated.type, parentSchema: schema63.properties.deprecated, data: data5 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data6 = data.type;
      const _errs15 = errors;
      let valid1 = false;
      const _errs16 = errors;
      if (!(data6 === "array" || data6 === "boolean" || data6 === "integer" || data6 === "null" || data6 === "number" || data6 === "object" || data6 === "string")) {
        const err9 = { instancePath: instancePath + "/type", schemaPath: "#/$defs/type/enum", keyword: "enum", params: { allowedValues: schema64.enum }, message: "must be equal to one of the allowed values", schema: schema64.enum, parentSchema: schema64, data: data6 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      var _valid0 = _errs16 === errors;
      valid1 = valid1 || _valid0;
      const _errs18 = errors;
      if (Array.isArray(data6)) {
        if (data6.length < 1) {
          const err10 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema63.properties.type.anyOf[1], data: data6 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          if (!(data7 === "array" || data7 === "boolean" || data7 === "integer" || data7 === "null" || data7 === "number" || data7 === "object" || data7 === "string")) {
            const err11 = { instancePath: instancePath + "/type/" + i0, schemaPath: "#/$defs/type/enum", keyword: "enum", params: { allowedValues: schema64.enum }, message: "must be equal to one of the allowed values", schema: schema64.enum, parentSchema: schema64, data: data7 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        let i1 = data6.length;
        let j0;
        if (i1 > 1) {
          outer0:
            for (; i1--; ) {
              for (j0 = i1; j0--; ) {
                if (func0(data6[i1], data6[j0])) {
                  const err12 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/anyOf/1/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)", schema: true, parentSchema: schema63.properties.type.anyOf[1], data: data6 };
                  if (vErrors === null) {
                    vErrors = [err12];
                  } else {
                    vErrors.push(err12);
                  }
                  errors++;
                  break outer0;
                }
              }
            }
        }
      } else {
        const err13 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema63.properties.type.anyOf[1].type, parentSchema: schema63.properties.type.anyOf[1], data: data6 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      var _valid0 = _errs18 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const err14 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema63.properties.type.anyOf, parentSchema: schema63.properties.type, data: data6 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      } else {
        errors = _errs15;
        if (vErrors !== null) {
          if (_errs15) {
            vErrors.length = _errs15;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.enum !== void 0) {
      let data8 = data.enum;
      if (Array.isArray(data8)) {
        if (data8.length < 1) {
          const err15 = { instancePath: instancePath + "/enum", schemaPath: "#/properties/enum/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema63.properties.enum, data: data8 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/enum", schemaPath: "#/properties/enum/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema63.properties.enum.type, parentSchema: schema63.properties.enum, data: data8 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.multipleOf !== void 0) {
      let data9 = data.multipleOf;
      if (typeof data9 == "number" && isFinite(data9)) {
        if (data9 <= 0 || isNaN(data9)) {
          const err17 = { instancePath: instancePath + "/multipleOf", schemaPath: "#/properties/multipleOf/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: schema63.properties.multipleOf, data: data9 };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/multipleOf", schemaPath: "#/properties/multipleOf/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema63.properties.multipleOf.type, parentSchema: schema63.properties.multipleOf, data: data9 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.maximum !== void 0) {
      let data10 = data.maximum;
      if (!(typeof data10 == "number" && isFinite(data10))) {
        const err19 = { instancePath: instancePath + "/maximum", schemaPath: "#/properties/maximum/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema63.properties.maximum.type, parentSchema: schema63.properties.maximum, data: data10 };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.exclusiveMaximum !== void 0) {
      let data11 = data.exclusiveMaximum;
      if (!(typeof data11 == "number" && isFinite(data11))) {
        const err20 = { instancePath: instancePath + "/exclusiveMaximum", schemaPath: "#/properties/exclusiveMaximum/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema63.properties.exclusiveMaximum.type, parentSchema: schema63.properties.exclusiveMaximum, data: data11 };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.minimum !== void 0) {
      let data12 = data.minimum;
      if (!(typeof data12 == "number" && isFinite(data12))) {
        const err21 = { instancePath: instancePath + "/minimum", schemaPath: "#/properties/minimum/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema63.properties.minimum.type, parentSchema: schema63.properties.minimum, data: data12 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.exclusiveMinimum !== void 0) {
      let data13 = data.exclusiveMinimum;
      if (!(typeof data13 == "number" && isFinite(data13))) {
        const err22 = { instancePath: instancePath + "/exclusiveMinimum", schemaPath: "#/properties/exclusiveMinimum/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema63.properties.exclusiveMinimum.type, parentSchema: schema63.properties.exclusiveMinimum, data: data13 };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.maxLength !== void 0) {
      let data14 = data.maxLength;
      if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14))) {
        const err23 = { instancePath: instancePath + "/maxLength", schemaPath: "#/$defs/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema66.type, parentSchema: schema66, data: data14 };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
      if (typeof data14 == "number" && isFinite(data14)) {
        if (data14 < 0 || isNaN(data14)) {
          const err24 = { instancePath: instancePath + "/maxLength", schemaPath: "#/$defs/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema66, data: data14 };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
      }
    }
    if (data.minLength !== void 0) {
      let data15 = data.minLength;
      if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
        const err25 = { instancePath: instancePath + "/minLength", schemaPath: "#/$defs/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema66.type, parentSchema: schema66, data: data15 };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
      if (typeof data15 == "number" && isFinite(data15)) {
        if (data15 < 0 || isNaN(data15)) {
          const err26 = { instancePath: instancePath + "/minLength", schemaPath: "#/$defs/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema66, data: data15 };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
      }
    }
    if (data.pattern !== void 0) {
      let data16 = data.pattern;
      if (typeof data16 === "string") {
        if (!formats24(data16)) {
          const err27 = { instancePath: instancePath + "/pattern", schemaPath: "#/properties/pattern/format", keyword: "format", params: { format: "regex" }, message: 'must match format "regex"', schema: "regex", parentSchema: schema63.properties.pattern, data: data16 };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
      } else {
        const err28 = { instancePath: instancePath + "/pattern", schemaPath: "#/properties/pattern/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema63.properties.pattern.type, parentSchema: schema63.properties.pattern, data: data16 };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.format !== void 0) {
      let data17 = data.format;
      if (!(data17 === "date" || data17 === "date-time" || data17 === "email" || data17 === "uri")) {
        const err29 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/enum", keyword: "enum", params: { allowedValues: schema63.properties.format.enum }, message: "must be equal to one of the allowed values", schema: schema63.properties.format.enum, parentSchema: schema63.properties.format, data: data17 };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.maxItems !== void 0) {
      let data18 = data.maxItems;
      if (!(typeof data18 == "number" && (!(data18 % 1) && !isNaN(data18)) && isFinite(data18))) {
        const err30 = { instancePath: instancePath + "/maxItems", schemaPath: "#/$defs/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema66.type, parentSchema: schema66, data: data18 };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
      if (typeof data18 == "number" && isFinite(data18)) {
        if (data18 < 0 || isNaN(data18)) {
          const err31 = { instancePath: instancePath + "/maxItems", schemaPath: "#/$defs/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema66, data: data18 };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
      }
    }
    if (data.minItems !== void 0) {
      let data19 = data.minItems;
      if (!(typeof data19 == "number" && (!(data19 % 1) && !isNaN(data19)) && isFinite(data19))) {
        const err32 = { instancePath: instancePath + "/minItems", schemaPath: "#/$defs/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema66.type, parentSchema: schema66, data: data19 };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
      if (typeof data19 == "number" && isFinite(data19)) {
        if (data19 < 0 || isNaN(data19)) {
          const err33 = { instancePath: instancePath + "/minItems", schemaPath: "#/$defs/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema66, data: data19 };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
      }
    }
    if (data.uniqueItems !== void 0) {
      let data20 = data.uniqueItems;
      if (typeof data20 !== "boolean") {
        const err34 = { instancePath: instancePath + "/uniqueItems", schemaPath: "#/properties/uniqueItems/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema63.properties.uniqueItems.type, parentSchema: schema63.properties.uniqueItems, data: data20 };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.maxContains !== void 0) {
      let data21 = data.maxContains;
      if (!(typeof data21 == "number" && (!(data21 % 1) && !isNaN(data21)) && isFinite(data21))) {
        const err35 = { instancePath: instancePath + "/maxContains", schemaPath: "#/$defs/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema66.type, parentSchema: schema66, data: data21 };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
      if (typeof data21 == "number" && isFinite(data21)) {
        if (data21 < 0 || isNaN(data21)) {
          const err36 = { instancePath: instancePath + "/maxContains", schemaPath: "#/$defs/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema66, data: data21 };
          if (vErrors === null) {
            vErrors = [err36];
          } else {
            vErrors.push(err36);
          }
          errors++;
        }
      }
    }
    if (data.minContains !== void 0) {
      let data22 = data.minContains;
      if (!(typeof data22 == "number" && (!(data22 % 1) && !isNaN(data22)) && isFinite(data22))) {
        const err37 = { instancePath: instancePath + "/minContains", schemaPath: "#/$defs/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema66.type, parentSchema: schema66, data: data22 };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
      if (typeof data22 == "number" && isFinite(data22)) {
        if (data22 < 0 || isNaN(data22)) {
          const err38 = { instancePath: instancePath + "/minContains", schemaPath: "#/$defs/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema66, data: data22 };
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
      }
    }
    if (data.maxProperties !== void 0) {
      let data23 = data.maxProperties;
      if (!(typeof data23 == "number" && (!(data23 % 1) && !isNaN(data23)) && isFinite(data23))) {
        const err39 = { instancePath: instancePath + "/maxProperties", schemaPath: "#/$defs/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema66.type, parentSchema: schema66, data: data23 };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
      if (typeof data23 == "number" && isFinite(data23)) {
        if (data23 < 0 || isNaN(data23)) {
          const err40 = { instancePath: instancePath + "/maxProperties", schemaPath: "#/$defs/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema66, data: data23 };
          if (vErrors === null) {
            vErrors = [err40];
          } else {
            vErrors.push(err40);
          }
          errors++;
        }
      }
    }
    if (data.minProperties !== void 0) {
      let data24 = data.minProperties;
      if (!(typeof data24 == "number" && (!(data24 % 1) && !isNaN(data24)) && isFinite(data24))) {
        const err41 = { instancePath: instancePath + "/minProperties", schemaPath: "#/$defs/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema66.type, parentSchema: schema66, data: data24 };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
      if (typeof data24 == "number" && isFinite(data24)) {
        if (data24 < 0 || isNaN(data24)) {
          const err42 = { instancePath: instancePath + "/minProperties", schemaPath: "#/$defs/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema66, data: data24 };
          if (vErrors === null) {
            vErrors = [err42];
          } else {
            vErrors.push(err42);
          }
          errors++;
        }
      }
    }
    if (data.required !== void 0) {
      let data25 = data.required;
      if (Array.isArray(data25)) {
        const len1 = data25.length;
        for (let i2 = 0; i2 < len1; i2++) {
          let data26 = data25[i2];
          if (typeof data26 !== "string") {
            const err43 = { instancePath: instancePath + "/required/" + i2, schemaPath: "#/properties/required/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema63.properties.required.items.type, parentSchema: schema63.properties.required.items, data: data26 };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
        }
        let i3 = data25.length;
        let j1;
        if (i3 > 1) {
          const indices0 = {};
          for (; i3--; ) {
            let item0 = data25[i3];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j1 = indices0[item0];
              const err44 = { instancePath: instancePath + "/required", schemaPath: "#/properties/required/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i3 + " are identical)", schema: true, parentSchema: schema63.properties.required, data: data25 };
              if (vErrors === null) {
                vErrors = [err44];
              } else {
                vErrors.push(err44);
              }
              errors++;
              break;
            }
            indices0[item0] = i3;
          }
        }
      } else {
        const err45 = { instancePath: instancePath + "/required", schemaPath: "#/properties/required/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema63.properties.required.type, parentSchema: schema63.properties.required, data: data25 };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
    }
    if (data.dependentRequired !== void 0) {
      let data27 = data.dependentRequired;
      if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
        for (const key1 in data27) {
          let data28 = data27[key1];
          if (Array.isArray(data28)) {
            const len2 = data28.length;
            for (let i4 = 0; i4 < len2; i4++) {
              let data29 = data28[i4];
              if (typeof data29 !== "string") {
                const err46 = { instancePath: instancePath + "/dependentRequired/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i4, schemaPath: "#/properties/dependentRequired/additionalProperties/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema63.properties.dependentRequired.additionalProperties.items.type, parentSchema: schema63.properties.dependentRequired.additionalProperties.items, data: data29 };
                if (vErrors === null) {
                  vErrors = [err46];
                } else {
                  vErrors.push(err46);
                }
                errors++;
              }
            }
            let i5 = data28.length;
            let j2;
            if (i5 > 1) {
              const indices1 = {};
              for (; i5--; ) {
                let item1 = data28[i5];
                if (typeof item1 !== "string") {
                  continue;
                }
                if (typeof indices1[item1] == "number") {
                  j2 = indices1[item1];
                  const err47 = { instancePath: instancePath + "/dependentRequired/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/dependentRequired/additionalProperties/uniqueItems", keyword: "uniqueItems", params: { i: i5, j: j2 }, message: "must NOT have duplicate items (items ## " + j2 + " and " + i5 + " are identical)", schema: true, parentSchema: schema63.properties.dependentRequired.additionalProperties, data: data28 };
                  if (vErrors === null) {
                    vErrors = [err47];
                  } else {
                    vErrors.push(err47);
                  }
                  errors++;
                  break;
                }
                indices1[item1] = i5;
              }
            }
          } else {
            const err48 = { instancePath: instancePath + "/dependentRequired/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/dependentRequired/additionalProperties/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema63.properties.dependentRequired.additionalProperties.type, parentSchema: schema63.properties.dependentRequired.additionalProperties, data: data28 };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
        }
      } else {
        const err49 = { instancePath: instancePath + "/dependentRequired", schemaPath: "#/properties/dependentRequired/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema63.properties.dependentRequired.type, parentSchema: schema63.properties.dependentRequired, data: data27 };
        if (vErrors === null) {
          vErrors = [err49];
        } else {
          vErrors.push(err49);
        }
        errors++;
      }
    }
    if (data.additionalProperties !== void 0) {
      if (!validate28(data.additionalProperties, { instancePath: instancePath + "/additionalProperties", parentData: data, parentDataProperty: "additionalProperties", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.contains !== void 0) {
      if (!validate28(data.contains, { instancePath: instancePath + "/contains", parentData: data, parentDataProperty: "contains", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.else !== void 0) {
      if (!validate28(data.else, { instancePath: instancePath + "/else", parentData: data, parentDataProperty: "else", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.if !== void 0) {
      if (!validate28(data.if, { instancePath: instancePath + "/if", parentData: data, parentDataProperty: "if", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.items !== void 0) {
      if (!validate28(data.items, { instancePath: instancePath + "/items", parentData: data, parentDataProperty: "items", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.not !== void 0) {
      if (!validate28(data.not, { instancePath: instancePath + "/not", parentData: data, parentDataProperty: "not", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.propertyNames !== void 0) {
      if (!validate28(data.propertyNames, { instancePath: instancePath + "/propertyNames", parentData: data, parentDataProperty: "propertyNames", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.then !== void 0) {
      if (!validate28(data.then, { instancePath: instancePath + "/then", parentData: data, parentDataProperty: "then", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.allOf !== void 0) {
      let data38 = data.allOf;
      if (Array.isArray(data38)) {
        if (data38.length < 1) {
          const err50 = { instancePath: instancePath + "/allOf", schemaPath: "#/properties/allOf/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema63.properties.allOf, data: data38 };
          if (vErrors === null) {
            vErrors = [err50];
          } else {
            vErrors.push(err50);
          }
          errors++;
        }
        const len3 = data38.length;
        for (let i6 = 0; i6 < len3; i6++) {
          if (!validate28(data38[i6], { instancePath: instancePath + "/allOf/" + i6, parentData: data38, parentDataProperty: i6, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err51 = { instancePath: instancePath + "/allOf", schemaPath: "#/properties/allOf/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema63.properties.allOf.type, parentSchema: schema63.properties.allOf, data: data38 };
        if (vErrors === null) {
          vErrors = [err51];
        } else {
          vErrors.push(err51);
        }
        errors++;
      }
    }
    if (data.anyOf !== void 0) {
      let data40 = data.anyOf;
      if (Array.isArray(data40)) {
        if (data40.length < 1) {
          const err52 = { instancePath: instancePath + "/anyOf", schemaPath: "#/properties/anyOf/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema63.properties.anyOf, data: data40 };
          if (vErrors === null) {
            vErrors = [err52];
          } else {
            vErrors.push(err52);
          }
          errors++;
        }
        const len4 = data40.length;
        for (let i7 = 0; i7 < len4; i7++) {
          if (!validate28(data40[i7], { instancePath: instancePath + "/anyOf/" + i7, parentData: data40, parentDataProperty: i7, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err53 = { instancePath: instancePath + "/anyOf", schemaPath: "#/properties/anyOf/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema63.properties.anyOf.type, parentSchema: schema63.properties.anyOf, data: data40 };
        if (vErrors === null) {
          vErrors = [err53];
        } else {
          vErrors.push(err53);
        }
        errors++;
      }
    }
    if (data.oneOf !== void 0) {
      let data42 = data.oneOf;
      if (Array.isArray(data42)) {
        if (data42.length < 1) {
          const err54 = { instancePath: instancePath + "/oneOf", schemaPath: "#/properties/oneOf/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema63.properties.oneOf, data: data42 };
          if (vErrors === null) {
            vErrors = [err54];
          } else {
            vErrors.push(err54);
          }
          errors++;
        }
        const len5 = data42.length;
        for (let i8 = 0; i8 < len5; i8++) {
          if (!validate28(data42[i8], { instancePath: instancePath + "/oneOf/" + i8, parentData: data42, parentDataProperty: i8, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err55 = { instancePath: instancePath + "/oneOf", schemaPath: "#/properties/oneOf/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema63.properties.oneOf.type, parentSchema: schema63.properties.oneOf, data: data42 };
        if (vErrors === null) {
          vErrors = [err55];
        } else {
          vErrors.push(err55);
        }
        errors++;
      }
    }
    if (data.prefixItems !== void 0) {
      let data44 = data.prefixItems;
      if (Array.isArray(data44)) {
        if (data44.length < 1) {
          const err56 = { instancePath: instancePath + "/prefixItems", schemaPath: "#/properties/prefixItems/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema63.properties.prefixItems, data: data44 };
          if (vErrors === null) {
            vErrors = [err56];
          } else {
            vErrors.push(err56);
          }
          errors++;
        }
        const len6 = data44.length;
        for (let i9 = 0; i9 < len6; i9++) {
          if (!validate28(data44[i9], { instancePath: instancePath + "/prefixItems/" + i9, parentData: data44, parentDataProperty: i9, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err57 = { instancePath: instancePath + "/prefixItems", schemaPath: "#/properties/prefixItems/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema63.properties.prefixItems.type, parentSchema: schema63.properties.prefixItems, data: data44 };
        if (vErrors === null) {
          vErrors = [err57];
        } else {
          vErrors.push(err57);
        }
        errors++;
      }
    }
    if (data.dependentSchemas !== void 0) {
      let data46 = data.dependentSchemas;
      if (data46 && typeof data46 == "object" && !Array.isArray(data46)) {
        for (const key2 in data46) {
          if (!validate28(data46[key2], { instancePath: instancePath + "/dependentSchemas/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data46, parentDataProperty: key2, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err58 = { instancePath: instancePath + "/dependentSchemas", schemaPath: "#/properties/dependentSchemas/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema63.properties.dependentSchemas.type, parentSchema: schema63.properties.dependentSchemas, data: data46 };
        if (vErrors === null) {
          vErrors = [err58];
        } else {
          vErrors.push(err58);
        }
        errors++;
      }
    }
    if (data.properties !== void 0) {
      let data48 = data.properties;
      if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
        for (const key3 in data48) {
          if (!validate28(data48[key3], { instancePath: instancePath + "/properties/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data48, parentDataProperty: key3, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err59 = { instancePath: instancePath + "/properties", schemaPath: "#/properties/properties/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema63.properties.properties.type, parentSchema: schema63.properties.properties, data: data48 };
        if (vErrors === null) {
          vErrors = [err59];
        } else {
          vErrors.push(err59);
        }
        errors++;
      }
    }
    if (data.patternProperties !== void 0) {
      let data50 = data.patternProperties;
      if (data50 && typeof data50 == "object" && !Array.isArray(data50)) {
        for (const key4 in data50) {
          const _errs104 = errors;
          if (typeof key4 === "string") {
            if (!formats24(key4)) {
              const err60 = { instancePath: instancePath + "/patternProperties", schemaPath: "#/properties/patternProperties/propertyNames/format", keyword: "format", params: { format: "regex" }, message: 'must match format "regex"', schema: "regex", parentSchema: schema63.properties.patternProperties.propertyNames, data: key4, propertyName: key4 };
              if (vErrors === null) {
                vErrors = [err60];
              } else {
                vErrors.push(err60);
              }
              errors++;
            }
          }
          var valid32 = _errs104 === errors;
          if (!valid32) {
            const err61 = { instancePath: instancePath + "/patternProperties", schemaPath: "#/properties/patternProperties/propertyNames", keyword: "propertyNames", params: { propertyName: key4 }, message: "property name must be valid", schema: schema63.properties.patternProperties.propertyNames, parentSchema: schema63.properties.patternProperties, data: data50 };
            if (vErrors === null) {
              vErrors = [err61];
            } else {
              vErrors.push(err61);
            }
            errors++;
          }
        }
        for (const key5 in data50) {
          if (!validate28(data50[key5], { instancePath: instancePath + "/patternProperties/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data50, parentDataProperty: key5, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err62 = { instancePath: instancePath + "/patternProperties", schemaPath: "#/properties/patternProperties/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema63.properties.patternProperties.type, parentSchema: schema63.properties.patternProperties, data: data50 };
        if (vErrors === null) {
          vErrors = [err62];
        } else {
          vErrors.push(err62);
        }
        errors++;
      }
    }
    if (data.message !== void 0) {
      let data52 = data.message;
      if (data52 && typeof data52 == "object" && !Array.isArray(data52)) {
        if (data52.en === void 0) {
          const err63 = { instancePath: instancePath + "/message", schemaPath: "#/$defs/text/required", keyword: "required", params: { missingProperty: "en" }, message: "must have required property 'en'", schema: schema85.required, parentSchema: schema85, data: data52 };
          if (vErrors === null) {
            vErrors = [err63];
          } else {
            vErrors.push(err63);
          }
          errors++;
        }
        for (const key6 in data52) {
          if (!(key6 === "en" || key6 === "zh-CN")) {
            const err64 = { instancePath: instancePath + "/message", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties", schema: false, parentSchema: schema85, data: data52 };
            if (vErrors === null) {
              vErrors = [err64];
            } else {
              vErrors.push(err64);
            }
            errors++;
          }
        }
        if (data52.en !== void 0) {
          let data53 = data52.en;
          if (typeof data53 === "string") {
            if (func2(data53) < 1) {
              const err65 = { instancePath: instancePath + "/message/en", schemaPath: "#/$defs/text/properties/en/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema85.properties.en, data: data53 };
              if (vErrors === null) {
                vErrors = [err65];
              } else {
                vErrors.push(err65);
              }
              errors++;
            }
          } else {
            const err66 = { instancePath: instancePath + "/message/en", schemaPath: "#/$defs/text/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema85.properties.en.type, parentSchema: schema85.properties.en, data: data53 };
            if (vErrors === null) {
              vErrors = [err66];
            } else {
              vErrors.push(err66);
            }
            errors++;
          }
        }
        if (data52["zh-CN"] !== void 0) {
          let data54 = data52["zh-CN"];
          if (typeof data54 === "string") {
            if (func2(data54) < 1) {
              const err67 = { instancePath: instancePath + "/message/zh-CN", schemaPath: "#/$defs/text/properties/zh-CN/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema85.properties["zh-CN"], data: data54 };
              if (vErrors === null) {
                vErrors = [err67];
              } else {
                vErrors.push(err67);
              }
              errors++;
            }
          } else {
            const err68 = { instancePath: instancePath + "/message/zh-CN", schemaPath: "#/$defs/text/properties/zh-CN/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema85.properties["zh-CN"].type, parentSchema: schema85.properties["zh-CN"], data: data54 };
            if (vErrors === null) {
              vErrors = [err68];
            } else {
              vErrors.push(err68);
            }
            errors++;
          }
        }
      } else {
        const err69 = { instancePath: instancePath + "/message", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema85.type, parentSchema: schema85, data: data52 };
        if (vErrors === null) {
          vErrors = [err69];
        } else {
          vErrors.push(err69);
        }
        errors++;
      }
    }
    if (data.remediation !== void 0) {
      let data55 = data.remediation;
      if (data55 && typeof data55 == "object" && !Array.isArray(data55)) {
        if (data55.en === void 0) {
          const err70 = { instancePath: instancePath + "/remediation", schemaPath: "#/$defs/text/required", keyword: "required", params: { missingProperty: "en" }, message: "must have required property 'en'", schema: schema85.required, parentSchema: schema85, data: data55 };
          if (vErrors === null) {
            vErrors = [err70];
          } else {
            vErrors.push(err70);
          }
          errors++;
        }
        for (const key7 in data55) {
          if (!(key7 === "en" || key7 === "zh-CN")) {
            const err71 = { instancePath: instancePath + "/remediation", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties", schema: false, parentSchema: schema85, data: data55 };
            if (vErrors === null) {
              vErrors = [err71];
            } else {
              vErrors.push(err71);
            }
            errors++;
          }
        }
        if (data55.en !== void 0) {
          let data56 = data55.en;
          if (typeof data56 === "string") {
            if (func2(data56) < 1) {
              const err72 = { instancePath: instancePath + "/remediation/en", schemaPath: "#/$defs/text/properties/en/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema85.properties.en, data: data56 };
              if (vErrors === null) {
                vErrors = [err72];
              } else {
                vErrors.push(err72);
              }
              errors++;
            }
          } else {
            const err73 = { instancePath: instancePath + "/remediation/en", schemaPath: "#/$defs/text/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema85.properties.en.type, parentSchema: schema85.properties.en, data: data56 };
            if (vErrors === null) {
              vErrors = [err73];
            } else {
              vErrors.push(err73);
            }
            errors++;
          }
        }
        if (data55["zh-CN"] !== void 0) {
          let data57 = data55["zh-CN"];
          if (typeof data57 === "string") {
            if (func2(data57) < 1) {
              const err74 = { instancePath: instancePath + "/remediation/zh-CN", schemaPath: "#/$defs/text/properties/zh-CN/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema85.properties["zh-CN"], data: data57 };
              if (vErrors === null) {
                vErrors = [err74];
              } else {
                vErrors.push(err74);
              }
              errors++;
            }
          } else {
            const err75 = { instancePath: instancePath + "/remediation/zh-CN", schemaPath: "#/$defs/text/properties/zh-CN/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema85.properties["zh-CN"].type, parentSchema: schema85.properties["zh-CN"], data: data57 };
            if (vErrors === null) {
              vErrors = [err75];
            } else {
              vErrors.push(err75);
            }
            errors++;
          }
        }
      } else {
        const err76 = { instancePath: instancePath + "/remediation", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema85.type, parentSchema: schema85, data: data55 };
        if (vErrors === null) {
          vErrors = [err76];
        } else {
          vErrors.push(err76);
        }
        errors++;
      }
    }
    if (data.severity !== void 0) {
      let data58 = data.severity;
      if (!(data58 === "critical" || data58 === "high" || data58 === "medium" || data58 === "low")) {
        const err77 = { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/enum", keyword: "enum", params: { allowedValues: schema63.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema63.properties.severity.enum, parentSchema: schema63.properties.severity, data: data58 };
        if (vErrors === null) {
          vErrors = [err77];
        } else {
          vErrors.push(err77);
        }
        errors++;
      }
    }
    if (data.message !== void 0) {
      if (data.remediation === void 0) {
        const err78 = { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
          property: "message",
          missingProperty: "remediation",
          depsCount: 1,
          deps: "remediation"
        }, message: "must have property remediation when property message is present", schema: schema63.dependentRequired, parentSchema: schema63, data };
        if (vErrors === null) {
          vErrors = [err78];
        } else {
          vErrors.push(err78);
        }
        errors++;
      }
    }
    if (data.remediation !== void 0) {
      if (data.message === void 0) {
        const err79 = { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
          property: "remediation",
          missingProperty: "message",
          depsCount: 1,
          deps: "message"
        }, message: "must have property message when property remediation is present", schema: schema63.dependentRequired, parentSchema: schema63, data };
        if (vErrors === null) {
          vErrors = [err79];
        } else {
          vErrors.push(err79);
        }
        errors++;
      }
    }
    if (data.severity !== void 0) {
      if (data.message === void 0) {
        const err80 = { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
          property: "severity",
          missingProperty: "message",
          depsCount: 1,
          deps: "message"
        }, message: "must have property message when property severity is present", schema: schema63.dependentRequired, parentSchema: schema63, data };
        if (vErrors === null) {
          vErrors = [err80];
        } else {
          vErrors.push(err80);
        }
        errors++;
      }
    }
  }
  validate27.errors = vErrors;
  return errors === 0;
}
validate27.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate26.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.$defs === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "$defs" }, message: "must have required property '$defs'", schema: schema62.required, parentSchema: schema62, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "$schema" || key0 === "$comment" || key0 === "$defs")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema62, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.$schema !== void 0) {
      let data0 = data.$schema;
      if ("https://json-schema.org/draft/2020-12/schema" !== data0) {
        const err2 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/const", keyword: "const", params: { allowedValue: "https://json-schema.org/draft/2020-12/schema" }, message: "must be equal to constant", schema: "https://json-schema.org/draft/2020-12/schema", parentSchema: schema62.properties.$schema, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.$comment !== void 0) {
      let data1 = data.$comment;
      if (typeof data1 !== "string") {
        const err3 = { instancePath: instancePath + "/$comment", schemaPath: "#/properties/%24comment/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema62.properties.$comment.type, parentSchema: schema62.properties.$comment, data: data1 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.$defs !== void 0) {
      let data2 = data.$defs;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (Object.keys(data2).length < 1) {
          const err4 = { instancePath: instancePath + "/$defs", schemaPath: "#/properties/%24defs/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema62.properties.$defs, data: data2 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        for (const key1 in data2) {
          if (!validate27(data2[key1], { instancePath: instancePath + "/$defs/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data2, parentDataProperty: key1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/$defs", schemaPath: "#/properties/%24defs/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema62.properties.$defs.type, parentSchema: schema62.properties.$defs, data: data2 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema62.type, parentSchema: schema62, data };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate26.errors = vErrors;
  return errors === 0;
}
validate26.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

export {
  acknowledgement,
  config,
  integration,
  policy,
  rules,
  schemas_exports
};
