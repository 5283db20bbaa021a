import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import "./chunk-XNDQ27F5.js";

// src/generated/schemas/integration.js
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
var schema19 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://raw.githubusercontent.com/wechat-policy/wechat-policy/main/schemas/integration.schema.json", "title": "WeChat integration manifest", "description": "What no other file shows: who the audience is, which accounts and components are used, where personal data rests and what was agreed. Kept in .wechat-policy/integration.yaml.", "type": "object", "required": ["version", "organisation", "audience", "components"], "additionalProperties": false, "properties": { "$schema": { "type": "string", "description": "The address of this schema, for editors." }, "version": { "const": 1, "description": "The version of this format: 1." }, "organisation": { "type": "object", "required": ["name", "jurisdiction"], "additionalProperties": false, "description": "The company that answers for this integration.", "properties": { "name": { "type": "string", "minLength": 1, "description": "Its registered name." }, "jurisdiction": { "$ref": "#/$defs/country", "description": "Where it is established, as a two-letter country code. CN is mainland China only." } } }, "profile": { "enum": ["law", "mainland-only"], "default": "law", "description": "How strictly data on people in mainland China must stay there. `law` (the default): it may rest elsewhere under a declared and valid export mechanism. `mainland-only`: it may not." }, "audience": { "type": "object", "required": ["mainlandUsers"], "additionalProperties": false, "description": "The people whom the integration is for.", "properties": { "mainlandUsers": { "enum": ["none", "incidental", "targeted"], "description": "People in mainland China. `targeted`: goods or services are offered to them. `incidental`: some may use it, though it is not meant for them. `none`: they are kept out." }, "geographies": { "type": "array", "items": { "$ref": "#/$defs/geography" }, "uniqueItems": true, "description": "Where the users are; each entry brings its privacy law." }, "minors": { "enum": ["none", "possible", "targeted"], "default": "none", "description": "Users under 18: not admitted, possible among others, or the target group." } } }, "accounts": { "type": "array", "items": { "type": "object", "required": ["id", "dialCode"], "additionalProperties": false, "properties": { "id": { "type": "string", "minLength": 1, "description": "A name for the account, to refer to from components. Not the WeChat ID." }, "dialCode": { "type": ["string", "integer"], "pattern": "^\\+?[1-9][0-9]{0,3}$", "minimum": 1, "maximum": 9999, "description": 'The country calling code of the telephone number bound to the account, such as "+65". +86 makes it a Weixin account.' }, "registrant": { "$ref": "#/$defs/country", "description": "Where the person or company that registered the account is established. Default: the organisation's jurisdiction." } } }, "description": "The Weixin or WeChat accounts of the people who operate the components. Their dial code decides which terms bind." }, "components": { "type": "array", "items": { "type": "object", "required": ["type"], "additionalProperties": false, "properties": { "type": { "enum": ["mini-program", "mini-game", "official-account", "service-account", "weixin-login", "open-platform-app", "third-party-platform", "weixin-pay", "wechat-pay-hk", "wecom"], "description": "The WeChat service." }, "appId": { "type": "string", "minLength": 1, "description": "Its AppID, corporation ID or merchant number. Not a secret." }, "account": { "type": "string", "minLength": 1, "description": "The `id` of the account that operates it." }, "userContent": { "type": "boolean", "default": false, "description": "Can users publish text, pictures or sound that other users see?" }, "status": { "enum": ["planned", "live", "retired"], "default": "live", "description": "A retired component needs no terms." } } }, "description": "The WeChat services that this repository builds on." }, "stores": { "type": "array", "items": { "type": "object", "required": ["match", "subjects"], "additionalProperties": false, "properties": { "match": { "type": "string", "minLength": 1, "description": "Addresses of data stores, as `wechat-policy resources` prints them; `*` stands for any text: `aws_db_instance.orders`, `module.eu.*`." }, "subjects": { "type": "array", "items": { "$ref": "#/$defs/country" }, "uniqueItems": true, "description": "Where the people live whose personal data it holds. An empty list: it holds no personal data." }, "classes": { "type": "array", "items": { "enum": ["general", "sensitive", "important", "core"] }, "uniqueItems": true, "description": "`sensitive` as in PIPL article 28; `important` and `core` as in the Data Security Law, article 21." } } }, "description": "What the data stores of this repository hold. Where several entries match a store, the last one counts. With a targeted mainland audience, a store that no entry matches is assumed to hold data on people in mainland China." }, "transfers": { "type": "array", "items": { "type": "object", "required": ["from", "to", "mechanism"], "additionalProperties": false, "properties": { "from": { "$ref": "#/$defs/country", "description": "Where the people live whose data it is." }, "to": { "$ref": "#/$defs/country", "description": "Where the data goes, or from where it can be read." }, "mechanism": { "enum": ["security-assessment", "standard-contract", "certification", "gba-standard-contract", "exempt:volume", "exempt:contract", "exempt:human-resources", "exempt:statutory-duty", "exempt:emergency", "exempt:transit", "exempt:free-trade-zone", "adequacy", "standard-contractual-clauses", "binding-corporate-rules", "uk-transfer-agreement", "cross-border-privacy-rules", "consent"], "description": "What allows it. Out of mainland China: the mechanisms of PIPL article 38 (security-assessment, standard-contract, certification), the contract of the Greater Bay Area for HK and MO, or an exemption of the CAC provisions of 22 March 2024. Out of other places: the rest." }, "validUntil": { "$ref": "#/$defs/date", "description": "The last day on which the mechanism holds, YYYY-MM-DD. Out of mainland China, all but exemptions need one." }, "reference": { "type": "string", "minLength": 1, "description": "The filing or certificate number, or where the contract is kept." } } }, "description": "Personal data that crosses a border, and what allows it." }, "messaging": { "type": "object", "required": ["mode"], "additionalProperties": false, "description": "How the platform pushes messages and events to your server.", "properties": { "mode": { "enum": ["security", "compatible", "plaintext"], "description": "The message encryption mode chosen in the console (明文模式 plaintext, 兼容模式 compatible, 安全模式 security)." }, "callbackUrl": { "type": "string", "minLength": 1, "description": "The server address entered in the console." } } }, "privacyNotices": { "type": "array", "items": { "type": "object", "required": ["geography", "url"], "additionalProperties": false, "properties": { "geography": { "$ref": "#/$defs/geography", "description": "For whom it is written: DE, US-CA, or EU or EEA for all member states." }, "url": { "type": "string", "pattern": "^https?://", "description": "Where users can read it." }, "reviewed": { "$ref": "#/$defs/date", "description": "When it was last reviewed, YYYY-MM-DD." } } }, "description": "The privacy notices shown to users, one entry per geography." }, "certifications": { "type": "array", "items": { "type": "object", "required": ["scheme", "holder", "covers"], "additionalProperties": false, "properties": { "scheme": { "enum": ["truste", "iso-27001", "iso-27701", "iso-27018", "global-cbpr", "pipl-certification", "mlps", "pci-dss"], "description": "The seal or standard." }, "holder": { "type": "string", "minLength": 1, "description": "The company named on it, such as Tencent." }, "covers": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "What you rely on it for: AppIDs or types of components, site names, `wechat-app`, `wechat-desktop`." }, "checkedOn": { "$ref": "#/$defs/date", "description": "When the issuer's page or the certificate was last looked at, YYYY-MM-DD." }, "expires": { "$ref": "#/$defs/date", "description": "The last day on which it is valid, YYYY-MM-DD." } } }, "description": "Privacy seals and security certificates that this integration relies on, its own or Tencent's." }, "allowList": { "type": "object", "additionalProperties": false, "description": "The apps within your app that were reviewed. A list that is left out is not checked; an empty one allows none.", "properties": { "plugins": { "type": "array", "items": { "$ref": "#/$defs/appId" }, "uniqueItems": true, "description": "AppIDs of the plugins (`provider`) that mini programs and mini games may use." }, "miniPrograms": { "type": "array", "items": { "$ref": "#/$defs/appId" }, "uniqueItems": true, "description": "AppIDs of the mini programs that may be opened from yours (`embeddedAppIdList`, `navigateToMiniProgramAppIdList`)." } } }, "moderation": { "type": "object", "required": ["provider"], "additionalProperties": false, "description": "How content of users is checked before others see it.", "properties": { "provider": { "type": "string", "minLength": 1, "description": "The service, such as `weixin-sec-check` or `tencent-cloud-cms`." }, "text": { "type": "boolean", "default": false, "description": "Text is checked." }, "media": { "type": "boolean", "default": false, "description": "Pictures, sound and video are checked." }, "humanReview": { "type": "boolean", "default": false, "description": "People look at everything before it is published." } } }, "assessments": { "type": "array", "items": { "type": "object", "required": ["type", "geography", "date"], "additionalProperties": false, "properties": { "type": { "enum": ["pipia", "dpia", "transfer-impact", "compliance-audit", "minors-audit", "mlps", "commercial-cryptography"], "description": "`pipia`: PIPL article 55; `dpia`: GDPR article 35 and its like; `transfer-impact`: of a transfer abroad; the rest: Chinese audits and gradings." }, "geography": { "$ref": "#/$defs/geography" }, "date": { "$ref": "#/$defs/date", "description": "When it was finished, YYYY-MM-DD." }, "reviewBy": { "$ref": "#/$defs/date", "description": "When it must be looked at again, YYYY-MM-DD." }, "reference": { "type": "string", "minLength": 1, "description": "Where it is kept." }, "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$", "description": "Digest of the document." } } }, "description": "Privacy and security assessments that were carried out." } }, "$defs": { "appId": { "type": "string", "pattern": "^wx[0-9a-f]{16}$", "description": "An AppID: wx and 16 characters." }, "country": { "type": "string", "pattern": "^[A-Z]{2}$", "description": "Two-letter country code (ISO 3166-1). CN is mainland China only; Hong Kong, Macao and Taiwan are HK, MO and TW." }, "geography": { "type": "string", "pattern": "^(?:EEA|[A-Z]{2}(?:-[A-Z0-9]{1,3})?)$", "description": "A country (DE), a country and its subdivision (US-CA), or EU or EEA for all member states. CN is mainland China only." }, "date": { "type": "string", "format": "date", "description": "A date, YYYY-MM-DD." } } };
var func1 = Object.prototype.hasOwnProperty;
var func2 = require_ucs2length().default;
var func0 = require_equal().default;
var schema20 = { "type": "string", "pattern": "^[A-Z]{2}$", "description": "Two-letter country code (ISO 3166-1). CN is mainland China only; Hong Kong, Macao and Taiwan are HK, MO and TW." };
var pattern3 = new RegExp("^[A-Z]{2}$", "u");
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate53.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern3.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"', schema: "^[A-Z]{2}$", parentSchema: schema20, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema20.type, parentSchema: schema20, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
validate53.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema21 = { "type": "string", "pattern": "^(?:EEA|[A-Z]{2}(?:-[A-Z0-9]{1,3})?)$", "description": "A country (DE), a country and its subdivision (US-CA), or EU or EEA for all member states. CN is mainland China only." };
var pattern4 = new RegExp("^(?:EEA|[A-Z]{2}(?:-[A-Z0-9]{1,3})?)$", "u");
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate55.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern4.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:EEA|[A-Z]{2}(?:-[A-Z0-9]{1,3})?)$" }, message: 'must match pattern "^(?:EEA|[A-Z]{2}(?:-[A-Z0-9]{1,3})?)$"', schema: "^(?:EEA|[A-Z]{2}(?:-[A-Z0-9]{1,3})?)$", parentSchema: schema21, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema21.type, parentSchema: schema21, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate55.errors = vErrors;
  return errors === 0;
}
validate55.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema22 = { "type": "string", "format": "date", "description": "A date, YYYY-MM-DD." };
var formats0 = require_formats().fullFormats.date;
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate61.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!formats0.validate(data)) {
      const err0 = { instancePath, schemaPath: "#/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema22, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema22.type, parentSchema: schema22, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate61.errors = vErrors;
  return errors === 0;
}
validate61.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema23 = { "type": "string", "pattern": "^wx[0-9a-f]{16}$", "description": "An AppID: wx and 16 characters." };
var pattern7 = new RegExp("^wx[0-9a-f]{16}$", "u");
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate67.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern7.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^wx[0-9a-f]{16}$" }, message: 'must match pattern "^wx[0-9a-f]{16}$"', schema: "^wx[0-9a-f]{16}$", parentSchema: schema23, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema23.type, parentSchema: schema23, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate67.errors = vErrors;
  return errors === 0;
}
validate67.evaluated = { "dynamicProps": false, "dynamicItems": false };
var pattern5 = new RegExp("^\\+?[1-9][0-9]{0,3}$", "u");
var pattern6 = new RegExp("^https?://", "u");
var pattern8 = new RegExp("^[0-9a-f]{64}$", "u");
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'", schema: schema19.required, parentSchema: schema19, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.organisation === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "organisation" }, message: "must have required property 'organisation'", schema: schema19.required, parentSchema: schema19, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.audience === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "audience" }, message: "must have required property 'audience'", schema: schema19.required, parentSchema: schema19, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.components === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "components" }, message: "must have required property 'components'", schema: schema19.required, parentSchema: schema19, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema19.properties, key0)) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19, data };
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
        const err5 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.$schema.type, parentSchema: schema19.properties.$schema, data: data0 };
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
        const err6 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant", schema: 1, parentSchema: schema19.properties.version, data: data1 };
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
          const err7 = { instancePath: instancePath + "/organisation", schemaPath: "#/properties/organisation/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema19.properties.organisation.required, parentSchema: schema19.properties.organisation, data: data2 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data2.jurisdiction === void 0) {
          const err8 = { instancePath: instancePath + "/organisation", schemaPath: "#/properties/organisation/required", keyword: "required", params: { missingProperty: "jurisdiction" }, message: "must have required property 'jurisdiction'", schema: schema19.properties.organisation.required, parentSchema: schema19.properties.organisation, data: data2 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        for (const key1 in data2) {
          if (!(key1 === "name" || key1 === "jurisdiction")) {
            const err9 = { instancePath: instancePath + "/organisation", schemaPath: "#/properties/organisation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19.properties.organisation, data: data2 };
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
              const err10 = { instancePath: instancePath + "/organisation/name", schemaPath: "#/properties/organisation/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.organisation.properties.name, data: data3 };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          } else {
            const err11 = { instancePath: instancePath + "/organisation/name", schemaPath: "#/properties/organisation/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.organisation.properties.name.type, parentSchema: schema19.properties.organisation.properties.name, data: data3 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data2.jurisdiction !== void 0) {
          if (!validate53(data2.jurisdiction, { instancePath: instancePath + "/organisation/jurisdiction", parentData: data2, parentDataProperty: "jurisdiction", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/organisation", schemaPath: "#/properties/organisation/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.organisation.type, parentSchema: schema19.properties.organisation, data: data2 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.profile !== void 0) {
      let data5 = data.profile;
      if (!(data5 === "law" || data5 === "mainland-only")) {
        const err13 = { instancePath: instancePath + "/profile", schemaPath: "#/properties/profile/enum", keyword: "enum", params: { allowedValues: schema19.properties.profile.enum }, message: "must be equal to one of the allowed values", schema: schema19.properties.profile.enum, parentSchema: schema19.properties.profile, data: data5 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.audience !== void 0) {
      let data6 = data.audience;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.mainlandUsers === void 0) {
          const err14 = { instancePath: instancePath + "/audience", schemaPath: "#/properties/audience/required", keyword: "required", params: { missingProperty: "mainlandUsers" }, message: "must have required property 'mainlandUsers'", schema: schema19.properties.audience.required, parentSchema: schema19.properties.audience, data: data6 };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        for (const key2 in data6) {
          if (!(key2 === "mainlandUsers" || key2 === "geographies" || key2 === "minors")) {
            const err15 = { instancePath: instancePath + "/audience", schemaPath: "#/properties/audience/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19.properties.audience, data: data6 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data6.mainlandUsers !== void 0) {
          let data7 = data6.mainlandUsers;
          if (!(data7 === "none" || data7 === "incidental" || data7 === "targeted")) {
            const err16 = { instancePath: instancePath + "/audience/mainlandUsers", schemaPath: "#/properties/audience/properties/mainlandUsers/enum", keyword: "enum", params: { allowedValues: schema19.properties.audience.properties.mainlandUsers.enum }, message: "must be equal to one of the allowed values", schema: schema19.properties.audience.properties.mainlandUsers.enum, parentSchema: schema19.properties.audience.properties.mainlandUsers, data: data7 };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data6.geographies !== void 0) {
          let data8 = data6.geographies;
          if (Array.isArray(data8)) {
            const len0 = data8.length;
            for (let i0 = 0; i0 < len0; i0++) {
              if (!validate55(data8[i0], { instancePath: instancePath + "/audience/geographies/" + i0, parentData: data8, parentDataProperty: i0, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                errors = vErrors.length;
              }
            }
            let i1 = data8.length;
            let j0;
            if (i1 > 1) {
              outer0:
                for (; i1--; ) {
                  for (j0 = i1; j0--; ) {
                    if (func0(data8[i1], data8[j0])) {
                      const err17 = { instancePath: instancePath + "/audience/geographies", schemaPath: "#/properties/audience/properties/geographies/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)", schema: true, parentSchema: schema19.properties.audience.properties.geographies, data: data8 };
                      if (vErrors === null) {
                        vErrors = [err17];
                      } else {
                        vErrors.push(err17);
                      }
                      errors++;
                      break outer0;
                    }
                  }
                }
            }
          } else {
            const err18 = { instancePath: instancePath + "/audience/geographies", schemaPath: "#/properties/audience/properties/geographies/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.audience.properties.geographies.type, parentSchema: schema19.properties.audience.properties.geographies, data: data8 };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (data6.minors !== void 0) {
          let data10 = data6.minors;
          if (!(data10 === "none" || data10 === "possible" || data10 === "targeted")) {
            const err19 = { instancePath: instancePath + "/audience/minors", schemaPath: "#/properties/audience/properties/minors/enum", keyword: "enum", params: { allowedValues: schema19.properties.audience.properties.minors.enum }, message: "must be equal to one of the allowed values", schema: schema19.properties.audience.properties.minors.enum, parentSchema: schema19.properties.audience.properties.minors, data: data10 };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/audience", schemaPath: "#/properties/audience/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.audience.type, parentSchema: schema19.properties.audience, data: data6 };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
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
              const err21 = { instancePath: instancePath + "/accounts/" + i2, schemaPath: "#/properties/accounts/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema19.properties.accounts.items.required, parentSchema: schema19.properties.accounts.items, data: data12 };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
            if (data12.dialCode === void 0) {
              const err22 = { instancePath: instancePath + "/accounts/" + i2, schemaPath: "#/properties/accounts/items/required", keyword: "required", params: { missingProperty: "dialCode" }, message: "must have required property 'dialCode'", schema: schema19.properties.accounts.items.required, parentSchema: schema19.properties.accounts.items, data: data12 };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
            for (const key3 in data12) {
              if (!(key3 === "id" || key3 === "dialCode" || key3 === "registrant")) {
                const err23 = { instancePath: instancePath + "/accounts/" + i2, schemaPath: "#/properties/accounts/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19.properties.accounts.items, data: data12 };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
            if (data12.id !== void 0) {
              let data13 = data12.id;
              if (typeof data13 === "string") {
                if (func2(data13) < 1) {
                  const err24 = { instancePath: instancePath + "/accounts/" + i2 + "/id", schemaPath: "#/properties/accounts/items/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.accounts.items.properties.id, data: data13 };
                  if (vErrors === null) {
                    vErrors = [err24];
                  } else {
                    vErrors.push(err24);
                  }
                  errors++;
                }
              } else {
                const err25 = { instancePath: instancePath + "/accounts/" + i2 + "/id", schemaPath: "#/properties/accounts/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.accounts.items.properties.id.type, parentSchema: schema19.properties.accounts.items.properties.id, data: data13 };
                if (vErrors === null) {
                  vErrors = [err25];
                } else {
                  vErrors.push(err25);
                }
                errors++;
              }
            }
            if (data12.dialCode !== void 0) {
              let data14 = data12.dialCode;
              if (typeof data14 !== "string" && !(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14))) {
                const err26 = { instancePath: instancePath + "/accounts/" + i2 + "/dialCode", schemaPath: "#/properties/accounts/items/properties/dialCode/type", keyword: "type", params: { type: schema19.properties.accounts.items.properties.dialCode.type }, message: "must be string,integer", schema: schema19.properties.accounts.items.properties.dialCode.type, parentSchema: schema19.properties.accounts.items.properties.dialCode, data: data14 };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
              if (typeof data14 == "number" && isFinite(data14)) {
                if (data14 > 9999 || isNaN(data14)) {
                  const err27 = { instancePath: instancePath + "/accounts/" + i2 + "/dialCode", schemaPath: "#/properties/accounts/items/properties/dialCode/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9999 }, message: "must be <= 9999", schema: 9999, parentSchema: schema19.properties.accounts.items.properties.dialCode, data: data14 };
                  if (vErrors === null) {
                    vErrors = [err27];
                  } else {
                    vErrors.push(err27);
                  }
                  errors++;
                }
                if (data14 < 1 || isNaN(data14)) {
                  const err28 = { instancePath: instancePath + "/accounts/" + i2 + "/dialCode", schemaPath: "#/properties/accounts/items/properties/dialCode/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema19.properties.accounts.items.properties.dialCode, data: data14 };
                  if (vErrors === null) {
                    vErrors = [err28];
                  } else {
                    vErrors.push(err28);
                  }
                  errors++;
                }
              }
              if (typeof data14 === "string") {
                if (!pattern5.test(data14)) {
                  const err29 = { instancePath: instancePath + "/accounts/" + i2 + "/dialCode", schemaPath: "#/properties/accounts/items/properties/dialCode/pattern", keyword: "pattern", params: { pattern: "^\\+?[1-9][0-9]{0,3}$" }, message: 'must match pattern "^\\+?[1-9][0-9]{0,3}$"', schema: "^\\+?[1-9][0-9]{0,3}$", parentSchema: schema19.properties.accounts.items.properties.dialCode, data: data14 };
                  if (vErrors === null) {
                    vErrors = [err29];
                  } else {
                    vErrors.push(err29);
                  }
                  errors++;
                }
              }
            }
            if (data12.registrant !== void 0) {
              if (!validate53(data12.registrant, { instancePath: instancePath + "/accounts/" + i2 + "/registrant", parentData: data12, parentDataProperty: "registrant", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err30 = { instancePath: instancePath + "/accounts/" + i2, schemaPath: "#/properties/accounts/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.accounts.items.type, parentSchema: schema19.properties.accounts.items, data: data12 };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
      } else {
        const err31 = { instancePath: instancePath + "/accounts", schemaPath: "#/properties/accounts/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.accounts.type, parentSchema: schema19.properties.accounts, data: data11 };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
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
              const err32 = { instancePath: instancePath + "/components/" + i3, schemaPath: "#/properties/components/items/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'", schema: schema19.properties.components.items.required, parentSchema: schema19.properties.components.items, data: data17 };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
            for (const key4 in data17) {
              if (!(key4 === "type" || key4 === "appId" || key4 === "account" || key4 === "userContent" || key4 === "status")) {
                const err33 = { instancePath: instancePath + "/components/" + i3, schemaPath: "#/properties/components/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19.properties.components.items, data: data17 };
                if (vErrors === null) {
                  vErrors = [err33];
                } else {
                  vErrors.push(err33);
                }
                errors++;
              }
            }
            if (data17.type !== void 0) {
              let data18 = data17.type;
              if (!(data18 === "mini-program" || data18 === "mini-game" || data18 === "official-account" || data18 === "service-account" || data18 === "weixin-login" || data18 === "open-platform-app" || data18 === "third-party-platform" || data18 === "weixin-pay" || data18 === "wechat-pay-hk" || data18 === "wecom")) {
                const err34 = { instancePath: instancePath + "/components/" + i3 + "/type", schemaPath: "#/properties/components/items/properties/type/enum", keyword: "enum", params: { allowedValues: schema19.properties.components.items.properties.type.enum }, message: "must be equal to one of the allowed values", schema: schema19.properties.components.items.properties.type.enum, parentSchema: schema19.properties.components.items.properties.type, data: data18 };
                if (vErrors === null) {
                  vErrors = [err34];
                } else {
                  vErrors.push(err34);
                }
                errors++;
              }
            }
            if (data17.appId !== void 0) {
              let data19 = data17.appId;
              if (typeof data19 === "string") {
                if (func2(data19) < 1) {
                  const err35 = { instancePath: instancePath + "/components/" + i3 + "/appId", schemaPath: "#/properties/components/items/properties/appId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.components.items.properties.appId, data: data19 };
                  if (vErrors === null) {
                    vErrors = [err35];
                  } else {
                    vErrors.push(err35);
                  }
                  errors++;
                }
              } else {
                const err36 = { instancePath: instancePath + "/components/" + i3 + "/appId", schemaPath: "#/properties/components/items/properties/appId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.components.items.properties.appId.type, parentSchema: schema19.properties.components.items.properties.appId, data: data19 };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
            }
            if (data17.account !== void 0) {
              let data20 = data17.account;
              if (typeof data20 === "string") {
                if (func2(data20) < 1) {
                  const err37 = { instancePath: instancePath + "/components/" + i3 + "/account", schemaPath: "#/properties/components/items/properties/account/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.components.items.properties.account, data: data20 };
                  if (vErrors === null) {
                    vErrors = [err37];
                  } else {
                    vErrors.push(err37);
                  }
                  errors++;
                }
              } else {
                const err38 = { instancePath: instancePath + "/components/" + i3 + "/account", schemaPath: "#/properties/components/items/properties/account/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.components.items.properties.account.type, parentSchema: schema19.properties.components.items.properties.account, data: data20 };
                if (vErrors === null) {
                  vErrors = [err38];
                } else {
                  vErrors.push(err38);
                }
                errors++;
              }
            }
            if (data17.userContent !== void 0) {
              let data21 = data17.userContent;
              if (typeof data21 !== "boolean") {
                const err39 = { instancePath: instancePath + "/components/" + i3 + "/userContent", schemaPath: "#/properties/components/items/properties/userContent/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema19.properties.components.items.properties.userContent.type, parentSchema: schema19.properties.components.items.properties.userContent, data: data21 };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
              }
            }
            if (data17.status !== void 0) {
              let data22 = data17.status;
              if (!(data22 === "planned" || data22 === "live" || data22 === "retired")) {
                const err40 = { instancePath: instancePath + "/components/" + i3 + "/status", schemaPath: "#/properties/components/items/properties/status/enum", keyword: "enum", params: { allowedValues: schema19.properties.components.items.properties.status.enum }, message: "must be equal to one of the allowed values", schema: schema19.properties.components.items.properties.status.enum, parentSchema: schema19.properties.components.items.properties.status, data: data22 };
                if (vErrors === null) {
                  vErrors = [err40];
                } else {
                  vErrors.push(err40);
                }
                errors++;
              }
            }
          } else {
            const err41 = { instancePath: instancePath + "/components/" + i3, schemaPath: "#/properties/components/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.components.items.type, parentSchema: schema19.properties.components.items, data: data17 };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
        }
      } else {
        const err42 = { instancePath: instancePath + "/components", schemaPath: "#/properties/components/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.components.type, parentSchema: schema19.properties.components, data: data16 };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
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
              const err43 = { instancePath: instancePath + "/stores/" + i4, schemaPath: "#/properties/stores/items/required", keyword: "required", params: { missingProperty: "match" }, message: "must have required property 'match'", schema: schema19.properties.stores.items.required, parentSchema: schema19.properties.stores.items, data: data24 };
              if (vErrors === null) {
                vErrors = [err43];
              } else {
                vErrors.push(err43);
              }
              errors++;
            }
            if (data24.subjects === void 0) {
              const err44 = { instancePath: instancePath + "/stores/" + i4, schemaPath: "#/properties/stores/items/required", keyword: "required", params: { missingProperty: "subjects" }, message: "must have required property 'subjects'", schema: schema19.properties.stores.items.required, parentSchema: schema19.properties.stores.items, data: data24 };
              if (vErrors === null) {
                vErrors = [err44];
              } else {
                vErrors.push(err44);
              }
              errors++;
            }
            for (const key5 in data24) {
              if (!(key5 === "match" || key5 === "subjects" || key5 === "classes")) {
                const err45 = { instancePath: instancePath + "/stores/" + i4, schemaPath: "#/properties/stores/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19.properties.stores.items, data: data24 };
                if (vErrors === null) {
                  vErrors = [err45];
                } else {
                  vErrors.push(err45);
                }
                errors++;
              }
            }
            if (data24.match !== void 0) {
              let data25 = data24.match;
              if (typeof data25 === "string") {
                if (func2(data25) < 1) {
                  const err46 = { instancePath: instancePath + "/stores/" + i4 + "/match", schemaPath: "#/properties/stores/items/properties/match/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.stores.items.properties.match, data: data25 };
                  if (vErrors === null) {
                    vErrors = [err46];
                  } else {
                    vErrors.push(err46);
                  }
                  errors++;
                }
              } else {
                const err47 = { instancePath: instancePath + "/stores/" + i4 + "/match", schemaPath: "#/properties/stores/items/properties/match/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.stores.items.properties.match.type, parentSchema: schema19.properties.stores.items.properties.match, data: data25 };
                if (vErrors === null) {
                  vErrors = [err47];
                } else {
                  vErrors.push(err47);
                }
                errors++;
              }
            }
            if (data24.subjects !== void 0) {
              let data26 = data24.subjects;
              if (Array.isArray(data26)) {
                const len4 = data26.length;
                for (let i5 = 0; i5 < len4; i5++) {
                  if (!validate53(data26[i5], { instancePath: instancePath + "/stores/" + i4 + "/subjects/" + i5, parentData: data26, parentDataProperty: i5, rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                    errors = vErrors.length;
                  }
                }
                let i6 = data26.length;
                let j1;
                if (i6 > 1) {
                  outer1:
                    for (; i6--; ) {
                      for (j1 = i6; j1--; ) {
                        if (func0(data26[i6], data26[j1])) {
                          const err48 = { instancePath: instancePath + "/stores/" + i4 + "/subjects", schemaPath: "#/properties/stores/items/properties/subjects/uniqueItems", keyword: "uniqueItems", params: { i: i6, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i6 + " are identical)", schema: true, parentSchema: schema19.properties.stores.items.properties.subjects, data: data26 };
                          if (vErrors === null) {
                            vErrors = [err48];
                          } else {
                            vErrors.push(err48);
                          }
                          errors++;
                          break outer1;
                        }
                      }
                    }
                }
              } else {
                const err49 = { instancePath: instancePath + "/stores/" + i4 + "/subjects", schemaPath: "#/properties/stores/items/properties/subjects/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.stores.items.properties.subjects.type, parentSchema: schema19.properties.stores.items.properties.subjects, data: data26 };
                if (vErrors === null) {
                  vErrors = [err49];
                } else {
                  vErrors.push(err49);
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
                    const err50 = { instancePath: instancePath + "/stores/" + i4 + "/classes/" + i7, schemaPath: "#/properties/stores/items/properties/classes/items/enum", keyword: "enum", params: { allowedValues: schema19.properties.stores.items.properties.classes.items.enum }, message: "must be equal to one of the allowed values", schema: schema19.properties.stores.items.properties.classes.items.enum, parentSchema: schema19.properties.stores.items.properties.classes.items, data: data29 };
                    if (vErrors === null) {
                      vErrors = [err50];
                    } else {
                      vErrors.push(err50);
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
                          const err51 = { instancePath: instancePath + "/stores/" + i4 + "/classes", schemaPath: "#/properties/stores/items/properties/classes/uniqueItems", keyword: "uniqueItems", params: { i: i8, j: j2 }, message: "must NOT have duplicate items (items ## " + j2 + " and " + i8 + " are identical)", schema: true, parentSchema: schema19.properties.stores.items.properties.classes, data: data28 };
                          if (vErrors === null) {
                            vErrors = [err51];
                          } else {
                            vErrors.push(err51);
                          }
                          errors++;
                          break outer2;
                        }
                      }
                    }
                }
              } else {
                const err52 = { instancePath: instancePath + "/stores/" + i4 + "/classes", schemaPath: "#/properties/stores/items/properties/classes/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.stores.items.properties.classes.type, parentSchema: schema19.properties.stores.items.properties.classes, data: data28 };
                if (vErrors === null) {
                  vErrors = [err52];
                } else {
                  vErrors.push(err52);
                }
                errors++;
              }
            }
          } else {
            const err53 = { instancePath: instancePath + "/stores/" + i4, schemaPath: "#/properties/stores/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.stores.items.type, parentSchema: schema19.properties.stores.items, data: data24 };
            if (vErrors === null) {
              vErrors = [err53];
            } else {
              vErrors.push(err53);
            }
            errors++;
          }
        }
      } else {
        const err54 = { instancePath: instancePath + "/stores", schemaPath: "#/properties/stores/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.stores.type, parentSchema: schema19.properties.stores, data: data23 };
        if (vErrors === null) {
          vErrors = [err54];
        } else {
          vErrors.push(err54);
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
              const err55 = { instancePath: instancePath + "/transfers/" + i9, schemaPath: "#/properties/transfers/items/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'", schema: schema19.properties.transfers.items.required, parentSchema: schema19.properties.transfers.items, data: data31 };
              if (vErrors === null) {
                vErrors = [err55];
              } else {
                vErrors.push(err55);
              }
              errors++;
            }
            if (data31.to === void 0) {
              const err56 = { instancePath: instancePath + "/transfers/" + i9, schemaPath: "#/properties/transfers/items/required", keyword: "required", params: { missingProperty: "to" }, message: "must have required property 'to'", schema: schema19.properties.transfers.items.required, parentSchema: schema19.properties.transfers.items, data: data31 };
              if (vErrors === null) {
                vErrors = [err56];
              } else {
                vErrors.push(err56);
              }
              errors++;
            }
            if (data31.mechanism === void 0) {
              const err57 = { instancePath: instancePath + "/transfers/" + i9, schemaPath: "#/properties/transfers/items/required", keyword: "required", params: { missingProperty: "mechanism" }, message: "must have required property 'mechanism'", schema: schema19.properties.transfers.items.required, parentSchema: schema19.properties.transfers.items, data: data31 };
              if (vErrors === null) {
                vErrors = [err57];
              } else {
                vErrors.push(err57);
              }
              errors++;
            }
            for (const key6 in data31) {
              if (!(key6 === "from" || key6 === "to" || key6 === "mechanism" || key6 === "validUntil" || key6 === "reference")) {
                const err58 = { instancePath: instancePath + "/transfers/" + i9, schemaPath: "#/properties/transfers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19.properties.transfers.items, data: data31 };
                if (vErrors === null) {
                  vErrors = [err58];
                } else {
                  vErrors.push(err58);
                }
                errors++;
              }
            }
            if (data31.from !== void 0) {
              if (!validate53(data31.from, { instancePath: instancePath + "/transfers/" + i9 + "/from", parentData: data31, parentDataProperty: "from", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                errors = vErrors.length;
              }
            }
            if (data31.to !== void 0) {
              if (!validate53(data31.to, { instancePath: instancePath + "/transfers/" + i9 + "/to", parentData: data31, parentDataProperty: "to", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                errors = vErrors.length;
              }
            }
            if (data31.mechanism !== void 0) {
              let data34 = data31.mechanism;
              if (!(data34 === "security-assessment" || data34 === "standard-contract" || data34 === "certification" || data34 === "gba-standard-contract" || data34 === "exempt:volume" || data34 === "exempt:contract" || data34 === "exempt:human-resources" || data34 === "exempt:statutory-duty" || data34 === "exempt:emergency" || data34 === "exempt:transit" || data34 === "exempt:free-trade-zone" || data34 === "adequacy" || data34 === "standard-contractual-clauses" || data34 === "binding-corporate-rules" || data34 === "uk-transfer-agreement" || data34 === "cross-border-privacy-rules" || data34 === "consent")) {
                const err59 = { instancePath: instancePath + "/transfers/" + i9 + "/mechanism", schemaPath: "#/properties/transfers/items/properties/mechanism/enum", keyword: "enum", params: { allowedValues: schema19.properties.transfers.items.properties.mechanism.enum }, message: "must be equal to one of the allowed values", schema: schema19.properties.transfers.items.properties.mechanism.enum, parentSchema: schema19.properties.transfers.items.properties.mechanism, data: data34 };
                if (vErrors === null) {
                  vErrors = [err59];
                } else {
                  vErrors.push(err59);
                }
                errors++;
              }
            }
            if (data31.validUntil !== void 0) {
              if (!validate61(data31.validUntil, { instancePath: instancePath + "/transfers/" + i9 + "/validUntil", parentData: data31, parentDataProperty: "validUntil", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                errors = vErrors.length;
              }
            }
            if (data31.reference !== void 0) {
              let data36 = data31.reference;
              if (typeof data36 === "string") {
                if (func2(data36) < 1) {
                  const err60 = { instancePath: instancePath + "/transfers/" + i9 + "/reference", schemaPath: "#/properties/transfers/items/properties/reference/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.transfers.items.properties.reference, data: data36 };
                  if (vErrors === null) {
                    vErrors = [err60];
                  } else {
                    vErrors.push(err60);
                  }
                  errors++;
                }
              } else {
                const err61 = { instancePath: instancePath + "/transfers/" + i9 + "/reference", schemaPath: "#/properties/transfers/items/properties/reference/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.transfers.items.properties.reference.type, parentSchema: schema19.properties.transfers.items.properties.reference, data: data36 };
                if (vErrors === null) {
                  vErrors = [err61];
                } else {
                  vErrors.push(err61);
                }
                errors++;
              }
            }
          } else {
            const err62 = { instancePath: instancePath + "/transfers/" + i9, schemaPath: "#/properties/transfers/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.transfers.items.type, parentSchema: schema19.properties.transfers.items, data: data31 };
            if (vErrors === null) {
              vErrors = [err62];
            } else {
              vErrors.push(err62);
            }
            errors++;
          }
        }
      } else {
        const err63 = { instancePath: instancePath + "/transfers", schemaPath: "#/properties/transfers/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.transfers.type, parentSchema: schema19.properties.transfers, data: data30 };
        if (vErrors === null) {
          vErrors = [err63];
        } else {
          vErrors.push(err63);
        }
        errors++;
      }
    }
    if (data.messaging !== void 0) {
      let data37 = data.messaging;
      if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
        if (data37.mode === void 0) {
          const err64 = { instancePath: instancePath + "/messaging", schemaPath: "#/properties/messaging/required", keyword: "required", params: { missingProperty: "mode" }, message: "must have required property 'mode'", schema: schema19.properties.messaging.required, parentSchema: schema19.properties.messaging, data: data37 };
          if (vErrors === null) {
            vErrors = [err64];
          } else {
            vErrors.push(err64);
          }
          errors++;
        }
        for (const key7 in data37) {
          if (!(key7 === "mode" || key7 === "callbackUrl")) {
            const err65 = { instancePath: instancePath + "/messaging", schemaPath: "#/properties/messaging/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19.properties.messaging, data: data37 };
            if (vErrors === null) {
              vErrors = [err65];
            } else {
              vErrors.push(err65);
            }
            errors++;
          }
        }
        if (data37.mode !== void 0) {
          let data38 = data37.mode;
          if (!(data38 === "security" || data38 === "compatible" || data38 === "plaintext")) {
            const err66 = { instancePath: instancePath + "/messaging/mode", schemaPath: "#/properties/messaging/properties/mode/enum", keyword: "enum", params: { allowedValues: schema19.properties.messaging.properties.mode.enum }, message: "must be equal to one of the allowed values", schema: schema19.properties.messaging.properties.mode.enum, parentSchema: schema19.properties.messaging.properties.mode, data: data38 };
            if (vErrors === null) {
              vErrors = [err66];
            } else {
              vErrors.push(err66);
            }
            errors++;
          }
        }
        if (data37.callbackUrl !== void 0) {
          let data39 = data37.callbackUrl;
          if (typeof data39 === "string") {
            if (func2(data39) < 1) {
              const err67 = { instancePath: instancePath + "/messaging/callbackUrl", schemaPath: "#/properties/messaging/properties/callbackUrl/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.messaging.properties.callbackUrl, data: data39 };
              if (vErrors === null) {
                vErrors = [err67];
              } else {
                vErrors.push(err67);
              }
              errors++;
            }
          } else {
            const err68 = { instancePath: instancePath + "/messaging/callbackUrl", schemaPath: "#/properties/messaging/properties/callbackUrl/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.messaging.properties.callbackUrl.type, parentSchema: schema19.properties.messaging.properties.callbackUrl, data: data39 };
            if (vErrors === null) {
              vErrors = [err68];
            } else {
              vErrors.push(err68);
            }
            errors++;
          }
        }
      } else {
        const err69 = { instancePath: instancePath + "/messaging", schemaPath: "#/properties/messaging/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.messaging.type, parentSchema: schema19.properties.messaging, data: data37 };
        if (vErrors === null) {
          vErrors = [err69];
        } else {
          vErrors.push(err69);
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
              const err70 = { instancePath: instancePath + "/privacyNotices/" + i10, schemaPath: "#/properties/privacyNotices/items/required", keyword: "required", params: { missingProperty: "geography" }, message: "must have required property 'geography'", schema: schema19.properties.privacyNotices.items.required, parentSchema: schema19.properties.privacyNotices.items, data: data41 };
              if (vErrors === null) {
                vErrors = [err70];
              } else {
                vErrors.push(err70);
              }
              errors++;
            }
            if (data41.url === void 0) {
              const err71 = { instancePath: instancePath + "/privacyNotices/" + i10, schemaPath: "#/properties/privacyNotices/items/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'", schema: schema19.properties.privacyNotices.items.required, parentSchema: schema19.properties.privacyNotices.items, data: data41 };
              if (vErrors === null) {
                vErrors = [err71];
              } else {
                vErrors.push(err71);
              }
              errors++;
            }
            for (const key8 in data41) {
              if (!(key8 === "geography" || key8 === "url" || key8 === "reviewed")) {
                const err72 = { instancePath: instancePath + "/privacyNotices/" + i10, schemaPath: "#/properties/privacyNotices/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19.properties.privacyNotices.items, data: data41 };
                if (vErrors === null) {
                  vErrors = [err72];
                } else {
                  vErrors.push(err72);
                }
                errors++;
              }
            }
            if (data41.geography !== void 0) {
              if (!validate55(data41.geography, { instancePath: instancePath + "/privacyNotices/" + i10 + "/geography", parentData: data41, parentDataProperty: "geography", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                errors = vErrors.length;
              }
            }
            if (data41.url !== void 0) {
              let data43 = data41.url;
              if (typeof data43 === "string") {
                if (!pattern6.test(data43)) {
                  const err73 = { instancePath: instancePath + "/privacyNotices/" + i10 + "/url", schemaPath: "#/properties/privacyNotices/items/properties/url/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"', schema: "^https?://", parentSchema: schema19.properties.privacyNotices.items.properties.url, data: data43 };
                  if (vErrors === null) {
                    vErrors = [err73];
                  } else {
                    vErrors.push(err73);
                  }
                  errors++;
                }
              } else {
                const err74 = { instancePath: instancePath + "/privacyNotices/" + i10 + "/url", schemaPath: "#/properties/privacyNotices/items/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.privacyNotices.items.properties.url.type, parentSchema: schema19.properties.privacyNotices.items.properties.url, data: data43 };
                if (vErrors === null) {
                  vErrors = [err74];
                } else {
                  vErrors.push(err74);
                }
                errors++;
              }
            }
            if (data41.reviewed !== void 0) {
              if (!validate61(data41.reviewed, { instancePath: instancePath + "/privacyNotices/" + i10 + "/reviewed", parentData: data41, parentDataProperty: "reviewed", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err75 = { instancePath: instancePath + "/privacyNotices/" + i10, schemaPath: "#/properties/privacyNotices/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.privacyNotices.items.type, parentSchema: schema19.properties.privacyNotices.items, data: data41 };
            if (vErrors === null) {
              vErrors = [err75];
            } else {
              vErrors.push(err75);
            }
            errors++;
          }
        }
      } else {
        const err76 = { instancePath: instancePath + "/privacyNotices", schemaPath: "#/properties/privacyNotices/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.privacyNotices.type, parentSchema: schema19.properties.privacyNotices, data: data40 };
        if (vErrors === null) {
          vErrors = [err76];
        } else {
          vErrors.push(err76);
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
              const err77 = { instancePath: instancePath + "/certifications/" + i11, schemaPath: "#/properties/certifications/items/required", keyword: "required", params: { missingProperty: "scheme" }, message: "must have required property 'scheme'", schema: schema19.properties.certifications.items.required, parentSchema: schema19.properties.certifications.items, data: data46 };
              if (vErrors === null) {
                vErrors = [err77];
              } else {
                vErrors.push(err77);
              }
              errors++;
            }
            if (data46.holder === void 0) {
              const err78 = { instancePath: instancePath + "/certifications/" + i11, schemaPath: "#/properties/certifications/items/required", keyword: "required", params: { missingProperty: "holder" }, message: "must have required property 'holder'", schema: schema19.properties.certifications.items.required, parentSchema: schema19.properties.certifications.items, data: data46 };
              if (vErrors === null) {
                vErrors = [err78];
              } else {
                vErrors.push(err78);
              }
              errors++;
            }
            if (data46.covers === void 0) {
              const err79 = { instancePath: instancePath + "/certifications/" + i11, schemaPath: "#/properties/certifications/items/required", keyword: "required", params: { missingProperty: "covers" }, message: "must have required property 'covers'", schema: schema19.properties.certifications.items.required, parentSchema: schema19.properties.certifications.items, data: data46 };
              if (vErrors === null) {
                vErrors = [err79];
              } else {
                vErrors.push(err79);
              }
              errors++;
            }
            for (const key9 in data46) {
              if (!(key9 === "scheme" || key9 === "holder" || key9 === "covers" || key9 === "checkedOn" || key9 === "expires")) {
                const err80 = { instancePath: instancePath + "/certifications/" + i11, schemaPath: "#/properties/certifications/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19.properties.certifications.items, data: data46 };
                if (vErrors === null) {
                  vErrors = [err80];
                } else {
                  vErrors.push(err80);
                }
                errors++;
              }
            }
            if (data46.scheme !== void 0) {
              let data47 = data46.scheme;
              if (!(data47 === "truste" || data47 === "iso-27001" || data47 === "iso-27701" || data47 === "iso-27018" || data47 === "global-cbpr" || data47 === "pipl-certification" || data47 === "mlps" || data47 === "pci-dss")) {
                const err81 = { instancePath: instancePath + "/certifications/" + i11 + "/scheme", schemaPath: "#/properties/certifications/items/properties/scheme/enum", keyword: "enum", params: { allowedValues: schema19.properties.certifications.items.properties.scheme.enum }, message: "must be equal to one of the allowed values", schema: schema19.properties.certifications.items.properties.scheme.enum, parentSchema: schema19.properties.certifications.items.properties.scheme, data: data47 };
                if (vErrors === null) {
                  vErrors = [err81];
                } else {
                  vErrors.push(err81);
                }
                errors++;
              }
            }
            if (data46.holder !== void 0) {
              let data48 = data46.holder;
              if (typeof data48 === "string") {
                if (func2(data48) < 1) {
                  const err82 = { instancePath: instancePath + "/certifications/" + i11 + "/holder", schemaPath: "#/properties/certifications/items/properties/holder/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.certifications.items.properties.holder, data: data48 };
                  if (vErrors === null) {
                    vErrors = [err82];
                  } else {
                    vErrors.push(err82);
                  }
                  errors++;
                }
              } else {
                const err83 = { instancePath: instancePath + "/certifications/" + i11 + "/holder", schemaPath: "#/properties/certifications/items/properties/holder/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.certifications.items.properties.holder.type, parentSchema: schema19.properties.certifications.items.properties.holder, data: data48 };
                if (vErrors === null) {
                  vErrors = [err83];
                } else {
                  vErrors.push(err83);
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
                      const err84 = { instancePath: instancePath + "/certifications/" + i11 + "/covers/" + i12, schemaPath: "#/properties/certifications/items/properties/covers/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.certifications.items.properties.covers.items, data: data50 };
                      if (vErrors === null) {
                        vErrors = [err84];
                      } else {
                        vErrors.push(err84);
                      }
                      errors++;
                    }
                  } else {
                    const err85 = { instancePath: instancePath + "/certifications/" + i11 + "/covers/" + i12, schemaPath: "#/properties/certifications/items/properties/covers/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.certifications.items.properties.covers.items.type, parentSchema: schema19.properties.certifications.items.properties.covers.items, data: data50 };
                    if (vErrors === null) {
                      vErrors = [err85];
                    } else {
                      vErrors.push(err85);
                    }
                    errors++;
                  }
                }
              } else {
                const err86 = { instancePath: instancePath + "/certifications/" + i11 + "/covers", schemaPath: "#/properties/certifications/items/properties/covers/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.certifications.items.properties.covers.type, parentSchema: schema19.properties.certifications.items.properties.covers, data: data49 };
                if (vErrors === null) {
                  vErrors = [err86];
                } else {
                  vErrors.push(err86);
                }
                errors++;
              }
            }
            if (data46.checkedOn !== void 0) {
              if (!validate61(data46.checkedOn, { instancePath: instancePath + "/certifications/" + i11 + "/checkedOn", parentData: data46, parentDataProperty: "checkedOn", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                errors = vErrors.length;
              }
            }
            if (data46.expires !== void 0) {
              if (!validate61(data46.expires, { instancePath: instancePath + "/certifications/" + i11 + "/expires", parentData: data46, parentDataProperty: "expires", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err87 = { instancePath: instancePath + "/certifications/" + i11, schemaPath: "#/properties/certifications/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.certifications.items.type, parentSchema: schema19.properties.certifications.items, data: data46 };
            if (vErrors === null) {
              vErrors = [err87];
            } else {
              vErrors.push(err87);
            }
            errors++;
          }
        }
      } else {
        const err88 = { instancePath: instancePath + "/certifications", schemaPath: "#/properties/certifications/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.certifications.type, parentSchema: schema19.properties.certifications, data: data45 };
        if (vErrors === null) {
          vErrors = [err88];
        } else {
          vErrors.push(err88);
        }
        errors++;
      }
    }
    if (data.allowList !== void 0) {
      let data53 = data.allowList;
      if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
        for (const key10 in data53) {
          if (!(key10 === "plugins" || key10 === "miniPrograms")) {
            const err89 = { instancePath: instancePath + "/allowList", schemaPath: "#/properties/allowList/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19.properties.allowList, data: data53 };
            if (vErrors === null) {
              vErrors = [err89];
            } else {
              vErrors.push(err89);
            }
            errors++;
          }
        }
        if (data53.plugins !== void 0) {
          let data54 = data53.plugins;
          if (Array.isArray(data54)) {
            const len10 = data54.length;
            for (let i13 = 0; i13 < len10; i13++) {
              if (!validate67(data54[i13], { instancePath: instancePath + "/allowList/plugins/" + i13, parentData: data54, parentDataProperty: i13, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
                errors = vErrors.length;
              }
            }
            let i14 = data54.length;
            let j3;
            if (i14 > 1) {
              outer3:
                for (; i14--; ) {
                  for (j3 = i14; j3--; ) {
                    if (func0(data54[i14], data54[j3])) {
                      const err90 = { instancePath: instancePath + "/allowList/plugins", schemaPath: "#/properties/allowList/properties/plugins/uniqueItems", keyword: "uniqueItems", params: { i: i14, j: j3 }, message: "must NOT have duplicate items (items ## " + j3 + " and " + i14 + " are identical)", schema: true, parentSchema: schema19.properties.allowList.properties.plugins, data: data54 };
                      if (vErrors === null) {
                        vErrors = [err90];
                      } else {
                        vErrors.push(err90);
                      }
                      errors++;
                      break outer3;
                    }
                  }
                }
            }
          } else {
            const err91 = { instancePath: instancePath + "/allowList/plugins", schemaPath: "#/properties/allowList/properties/plugins/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.allowList.properties.plugins.type, parentSchema: schema19.properties.allowList.properties.plugins, data: data54 };
            if (vErrors === null) {
              vErrors = [err91];
            } else {
              vErrors.push(err91);
            }
            errors++;
          }
        }
        if (data53.miniPrograms !== void 0) {
          let data56 = data53.miniPrograms;
          if (Array.isArray(data56)) {
            const len11 = data56.length;
            for (let i15 = 0; i15 < len11; i15++) {
              if (!validate67(data56[i15], { instancePath: instancePath + "/allowList/miniPrograms/" + i15, parentData: data56, parentDataProperty: i15, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
                errors = vErrors.length;
              }
            }
            let i16 = data56.length;
            let j4;
            if (i16 > 1) {
              outer4:
                for (; i16--; ) {
                  for (j4 = i16; j4--; ) {
                    if (func0(data56[i16], data56[j4])) {
                      const err92 = { instancePath: instancePath + "/allowList/miniPrograms", schemaPath: "#/properties/allowList/properties/miniPrograms/uniqueItems", keyword: "uniqueItems", params: { i: i16, j: j4 }, message: "must NOT have duplicate items (items ## " + j4 + " and " + i16 + " are identical)", schema: true, parentSchema: schema19.properties.allowList.properties.miniPrograms, data: data56 };
                      if (vErrors === null) {
                        vErrors = [err92];
                      } else {
                        vErrors.push(err92);
                      }
                      errors++;
                      break outer4;
                    }
                  }
                }
            }
          } else {
            const err93 = { instancePath: instancePath + "/allowList/miniPrograms", schemaPath: "#/properties/allowList/properties/miniPrograms/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.allowList.properties.miniPrograms.type, parentSchema: schema19.properties.allowList.properties.miniPrograms, data: data56 };
            if (vErrors === null) {
              vErrors = [err93];
            } else {
              vErrors.push(err93);
            }
            errors++;
          }
        }
      } else {
        const err94 = { instancePath: instancePath + "/allowList", schemaPath: "#/properties/allowList/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.allowList.type, parentSchema: schema19.properties.allowList, data: data53 };
        if (vErrors === null) {
          vErrors = [err94];
        } else {
          vErrors.push(err94);
        }
        errors++;
      }
    }
    if (data.moderation !== void 0) {
      let data58 = data.moderation;
      if (data58 && typeof data58 == "object" && !Array.isArray(data58)) {
        if (data58.provider === void 0) {
          const err95 = { instancePath: instancePath + "/moderation", schemaPath: "#/properties/moderation/required", keyword: "required", params: { missingProperty: "provider" }, message: "must have required property 'provider'", schema: schema19.properties.moderation.required, parentSchema: schema19.properties.moderation, data: data58 };
          if (vErrors === null) {
            vErrors = [err95];
          } else {
            vErrors.push(err95);
          }
          errors++;
        }
        for (const key11 in data58) {
          if (!(key11 === "provider" || key11 === "text" || key11 === "media" || key11 === "humanReview")) {
            const err96 = { instancePath: instancePath + "/moderation", schemaPath: "#/properties/moderation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19.properties.moderation, data: data58 };
            if (vErrors === null) {
              vErrors = [err96];
            } else {
              vErrors.push(err96);
            }
            errors++;
          }
        }
        if (data58.provider !== void 0) {
          let data59 = data58.provider;
          if (typeof data59 === "string") {
            if (func2(data59) < 1) {
              const err97 = { instancePath: instancePath + "/moderation/provider", schemaPath: "#/properties/moderation/properties/provider/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.moderation.properties.provider, data: data59 };
              if (vErrors === null) {
                vErrors = [err97];
              } else {
                vErrors.push(err97);
              }
              errors++;
            }
          } else {
            const err98 = { instancePath: instancePath + "/moderation/provider", schemaPath: "#/properties/moderation/properties/provider/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.moderation.properties.provider.type, parentSchema: schema19.properties.moderation.properties.provider, data: data59 };
            if (vErrors === null) {
              vErrors = [err98];
            } else {
              vErrors.push(err98);
            }
            errors++;
          }
        }
        if (data58.text !== void 0) {
          let data60 = data58.text;
          if (typeof data60 !== "boolean") {
            const err99 = { instancePath: instancePath + "/moderation/text", schemaPath: "#/properties/moderation/properties/text/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema19.properties.moderation.properties.text.type, parentSchema: schema19.properties.moderation.properties.text, data: data60 };
            if (vErrors === null) {
              vErrors = [err99];
            } else {
              vErrors.push(err99);
            }
            errors++;
          }
        }
        if (data58.media !== void 0) {
          let data61 = data58.media;
          if (typeof data61 !== "boolean") {
            const err100 = { instancePath: instancePath + "/moderation/media", schemaPath: "#/properties/moderation/properties/media/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema19.properties.moderation.properties.media.type, parentSchema: schema19.properties.moderation.properties.media, data: data61 };
            if (vErrors === null) {
              vErrors = [err100];
            } else {
              vErrors.push(err100);
            }
            errors++;
          }
        }
        if (data58.humanReview !== void 0) {
          let data62 = data58.humanReview;
          if (typeof data62 !== "boolean") {
            const err101 = { instancePath: instancePath + "/moderation/humanReview", schemaPath: "#/properties/moderation/properties/humanReview/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema19.properties.moderation.properties.humanReview.type, parentSchema: schema19.properties.moderation.properties.humanReview, data: data62 };
            if (vErrors === null) {
              vErrors = [err101];
            } else {
              vErrors.push(err101);
            }
            errors++;
          }
        }
      } else {
        const err102 = { instancePath: instancePath + "/moderation", schemaPath: "#/properties/moderation/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.moderation.type, parentSchema: schema19.properties.moderation, data: data58 };
        if (vErrors === null) {
          vErrors = [err102];
        } else {
          vErrors.push(err102);
        }
        errors++;
      }
    }
    if (data.assessments !== void 0) {
      let data63 = data.assessments;
      if (Array.isArray(data63)) {
        const len12 = data63.length;
        for (let i17 = 0; i17 < len12; i17++) {
          let data64 = data63[i17];
          if (data64 && typeof data64 == "object" && !Array.isArray(data64)) {
            if (data64.type === void 0) {
              const err103 = { instancePath: instancePath + "/assessments/" + i17, schemaPath: "#/properties/assessments/items/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'", schema: schema19.properties.assessments.items.required, parentSchema: schema19.properties.assessments.items, data: data64 };
              if (vErrors === null) {
                vErrors = [err103];
              } else {
                vErrors.push(err103);
              }
              errors++;
            }
            if (data64.geography === void 0) {
              const err104 = { instancePath: instancePath + "/assessments/" + i17, schemaPath: "#/properties/assessments/items/required", keyword: "required", params: { missingProperty: "geography" }, message: "must have required property 'geography'", schema: schema19.properties.assessments.items.required, parentSchema: schema19.properties.assessments.items, data: data64 };
              if (vErrors === null) {
                vErrors = [err104];
              } else {
                vErrors.push(err104);
              }
              errors++;
            }
            if (data64.date === void 0) {
              const err105 = { instancePath: instancePath + "/assessments/" + i17, schemaPath: "#/properties/assessments/items/required", keyword: "required", params: { missingProperty: "date" }, message: "must have required property 'date'", schema: schema19.properties.assessments.items.required, parentSchema: schema19.properties.assessments.items, data: data64 };
              if (vErrors === null) {
                vErrors = [err105];
              } else {
                vErrors.push(err105);
              }
              errors++;
            }
            for (const key12 in data64) {
              if (!(key12 === "type" || key12 === "geography" || key12 === "date" || key12 === "reviewBy" || key12 === "reference" || key12 === "sha256")) {
                const err106 = { instancePath: instancePath + "/assessments/" + i17, schemaPath: "#/properties/assessments/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19.properties.assessments.items, data: data64 };
                if (vErrors === null) {
                  vErrors = [err106];
                } else {
                  vErrors.push(err106);
                }
                errors++;
              }
            }
            if (data64.type !== void 0) {
              let data65 = data64.type;
              if (!(data65 === "pipia" || data65 === "dpia" || data65 === "transfer-impact" || data65 === "compliance-audit" || data65 === "minors-audit" || data65 === "mlps" || data65 === "commercial-cryptography")) {
                const err107 = { instancePath: instancePath + "/assessments/" + i17 + "/type", schemaPath: "#/properties/assessments/items/properties/type/enum", keyword: "enum", params: { allowedValues: schema19.properties.assessments.items.properties.type.enum }, message: "must be equal to one of the allowed values", schema: schema19.properties.assessments.items.properties.type.enum, parentSchema: schema19.properties.assessments.items.properties.type, data: data65 };
                if (vErrors === null) {
                  vErrors = [err107];
                } else {
                  vErrors.push(err107);
                }
                errors++;
              }
            }
            if (data64.geography !== void 0) {
              if (!validate55(data64.geography, { instancePath: instancePath + "/assessments/" + i17 + "/geography", parentData: data64, parentDataProperty: "geography", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                errors = vErrors.length;
              }
            }
            if (data64.date !== void 0) {
              if (!validate61(data64.date, { instancePath: instancePath + "/assessments/" + i17 + "/date", parentData: data64, parentDataProperty: "date", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                errors = vErrors.length;
              }
            }
            if (data64.reviewBy !== void 0) {
              if (!validate61(data64.reviewBy, { instancePath: instancePath + "/assessments/" + i17 + "/reviewBy", parentData: data64, parentDataProperty: "reviewBy", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                errors = vErrors.length;
              }
            }
            if (data64.reference !== void 0) {
              let data69 = data64.reference;
              if (typeof data69 === "string") {
                if (func2(data69) < 1) {
                  const err108 = { instancePath: instancePath + "/assessments/" + i17 + "/reference", schemaPath: "#/properties/assessments/items/properties/reference/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.assessments.items.properties.reference, data: data69 };
                  if (vErrors === null) {
                    vErrors = [err108];
                  } else {
                    vErrors.push(err108);
                  }
                  errors++;
                }
              } else {
                const err109 = { instancePath: instancePath + "/assessments/" + i17 + "/reference", schemaPath: "#/properties/assessments/items/properties/reference/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.assessments.items.properties.reference.type, parentSchema: schema19.properties.assessments.items.properties.reference, data: data69 };
                if (vErrors === null) {
                  vErrors = [err109];
                } else {
                  vErrors.push(err109);
                }
                errors++;
              }
            }
            if (data64.sha256 !== void 0) {
              let data70 = data64.sha256;
              if (typeof data70 === "string") {
                if (!pattern8.test(data70)) {
                  const err110 = { instancePath: instancePath + "/assessments/" + i17 + "/sha256", schemaPath: "#/properties/assessments/items/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"', schema: "^[0-9a-f]{64}$", parentSchema: schema19.properties.assessments.items.properties.sha256, data: data70 };
                  if (vErrors === null) {
                    vErrors = [err110];
                  } else {
                    vErrors.push(err110);
                  }
                  errors++;
                }
              } else {
                const err111 = { instancePath: instancePath + "/assessments/" + i17 + "/sha256", schemaPath: "#/properties/assessments/items/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.assessments.items.properties.sha256.type, parentSchema: schema19.properties.assessments.items.properties.sha256, data: data70 };
                if (vErrors === null) {
                  vErrors = [err111];
                } else {
                  vErrors.push(err111);
                }
                errors++;
              }
            }
          } else {
            const err112 = { instancePath: instancePath + "/assessments/" + i17, schemaPath: "#/properties/assessments/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.assessments.items.type, parentSchema: schema19.properties.assessments.items, data: data64 };
            if (vErrors === null) {
              vErrors = [err112];
            } else {
              vErrors.push(err112);
            }
            errors++;
          }
        }
      } else {
        const err113 = { instancePath: instancePath + "/assessments", schemaPath: "#/properties/assessments/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.assessments.type, parentSchema: schema19.properties.assessments, data: data63 };
        if (vErrors === null) {
          vErrors = [err113];
        } else {
          vErrors.push(err113);
        }
        errors++;
      }
    }
  } else {
    const err114 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.type, parentSchema: schema19, data };
    if (vErrors === null) {
      vErrors = [err114];
    } else {
      vErrors.push(err114);
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
