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
var schema19 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://raw.githubusercontent.com/wechat-policy/wechat-policy/main/schemas/integration.schema.json", "title": "WeChat integration manifest", "description": "What no other file shows: who the audience is, which accounts and components are used, where personal data rests and what was agreed. Kept in .wechat-policy/integration.yaml.", "type": "object", "required": ["version", "organisation", "audience", "components"], "additionalProperties": false, "properties": { "$schema": { "type": "string", "description": "The address of this schema, for editors." }, "version": { "const": 1, "description": "The version of this format: 1." }, "organisation": { "type": "object", "required": ["name", "jurisdiction"], "additionalProperties": false, "description": "The company that answers for this integration.", "properties": { "name": { "type": "string", "minLength": 1, "description": "Its registered name." }, "jurisdiction": { "$ref": "#/$defs/country", "description": "Where it is established, as a two-letter country code. CN is mainland China only." }, "presenceInMainland": { "type": "boolean", "default": false, "description": "Does it have an office, staff or servers in mainland China? PIPL article 3(1) then applies to it directly." }, "criticalInfrastructure": { "enum": ["no", "designated", "undetermined"], "default": "no", "description": "Was it told that it operates critical information infrastructure in mainland China (Cybersecurity Law)? Nobody is until they are told." }, "gradedProtection": { "type": "integer", "minimum": 1, "maximum": 5, "description": "The level of the graded protection of its systems in mainland China (MLPS, GB/T 22239), 1 to 5." } } }, "entities": { "type": "array", "items": { "type": "object", "required": ["id", "name", "jurisdiction"], "additionalProperties": false, "properties": { "id": { "type": "string", "minLength": 1, "description": "A name for the company, to refer to from accounts, components and other entities." }, "name": { "type": "string", "minLength": 1, "description": "Its registered name." }, "jurisdiction": { "$ref": "#/$defs/country", "description": "Where it is established." }, "parent": { "type": "string", "minLength": 1, "description": "The `id` of the entity that owns it; left out, the organisation does." } } }, "maxItems": 1e3, "description": "Other companies that take part: subsidiaries, agencies, service providers that operate accounts." }, "governance": { "type": "object", "additionalProperties": false, "description": "Who may decide, and what happens when something goes wrong.", "properties": { "legalApprovers": { "type": "array", "items": { "type": "string", "minLength": 1, "description": "A person's name, a GitHub login (@octocat) or team (@org/legal)." }, "maxItems": 1e3, "uniqueItems": true, "description": "Those who may accept terms for the organisation. An acknowledgement has to name one of them." }, "incidents": { "type": "object", "required": ["runbook"], "additionalProperties": false, "description": "What is prepared for a leak or a break-in.", "properties": { "runbook": { "type": "string", "minLength": 1, "description": "Where the runbook is kept." }, "authorities": { "type": "array", "items": { "type": "object", "required": ["geography", "hours"], "additionalProperties": false, "properties": { "geography": { "$ref": "#/$defs/geography", "description": "Where the authority is." }, "hours": { "type": "number", "exclusiveMinimum": 0, "description": "Hours after which the runbook has it informed at the latest." } } }, "maxItems": 1e3, "description": "The authorities that the runbook informs, and how fast." }, "informsTencent": { "type": "boolean", "default": false, "description": "The runbook informs Tencent too (Weixin Open Platform Developer Service Agreement, clause 2.7.8)." }, "testedOn": { "$ref": "#/$defs/date", "description": "When it was last rehearsed, YYYY-MM-DD." } } }, "representatives": { "type": "array", "items": { "type": "object", "required": ["geography", "name"], "additionalProperties": false, "properties": { "geography": { "$ref": "#/$defs/geography", "description": "Whose law asks for the representative." }, "name": { "type": "string", "minLength": 1, "description": "The representative: a company or a person." }, "reportedOn": { "$ref": "#/$defs/date", "description": "When they were reported to the authority, YYYY-MM-DD." } } }, "maxItems": 1e3, "description": "Representatives of an organisation without an establishment there: PIPL article 53, GDPR article 27 and their like." }, "officers": { "type": "array", "items": { "type": "object", "required": ["geography", "role"], "additionalProperties": false, "properties": { "geography": { "$ref": "#/$defs/geography", "description": "Whose law asks for the officer." }, "role": { "type": "string", "minLength": 1, "description": "The role that was given the task, such as Group DPO. Not a private address." }, "reportedOn": { "$ref": "#/$defs/date", "description": "When they were reported to the authority, YYYY-MM-DD." } } }, "maxItems": 1e3, "description": "Data protection and personal information protection officers." } } }, "profile": { "enum": ["law", "mainland-only"], "default": "law", "description": "How strictly data on people in mainland China must stay there. `law` (the default): it may rest elsewhere under a declared and valid export mechanism. `mainland-only`: it may not." }, "audience": { "type": "object", "required": ["mainlandUsers"], "additionalProperties": false, "description": "The people whom the integration is for.", "properties": { "mainlandUsers": { "enum": ["none", "incidental", "targeted"], "description": "People in mainland China. `targeted`: goods or services are offered to them. `incidental`: some may use it, though it is not meant for them. `none`: they are kept out." }, "geographies": { "type": "array", "items": { "type": "string", "$ref": "#/$defs/geography" }, "maxItems": 500, "uniqueItems": true, "description": "Where the users are; each entry brings its privacy law." }, "minors": { "enum": ["none", "possible", "targeted"], "default": "none", "description": "Users under 18: not admitted, possible among others, or the target group." }, "publicSector": { "type": "boolean", "default": false, "description": "Are public authorities, or people on the devices of such, among the users?" } } }, "accounts": { "type": "array", "items": { "type": "object", "required": ["id", "dialCode"], "additionalProperties": false, "properties": { "id": { "type": "string", "minLength": 1, "description": "A name for the account, to refer to from components. Not the WeChat ID." }, "dialCode": { "type": ["string", "integer"], "pattern": "^\\+?[1-9][0-9]{0,3}$", "minimum": 1, "maximum": 9999, "description": 'The country calling code of the telephone number bound to the account, such as "+65". +86 makes it a Weixin account.' }, "registrant": { "$ref": "#/$defs/country", "description": "Where the person or company that registered the account is established. Default: the organisation's jurisdiction." }, "entity": { "type": "string", "minLength": 1, "description": "The `id` of the entity that registered it; left out, the organisation did." } } }, "maxItems": 1e3, "description": "The Weixin or WeChat accounts of the people who operate the components. Their dial code decides which terms bind." }, "components": { "type": "array", "items": { "type": "object", "required": ["type"], "additionalProperties": false, "properties": { "type": { "enum": ["mini-program", "mini-game", "official-account", "service-account", "weixin-login", "open-platform-app", "third-party-platform", "weixin-pay", "wechat-pay-hk", "wecom"], "description": "The WeChat service." }, "appId": { "type": "string", "minLength": 1, "description": "Its AppID, corporation ID or merchant number. Not a secret." }, "account": { "type": "string", "minLength": 1, "description": "The `id` of the account that operates it." }, "userContent": { "anyOf": [{ "type": "boolean" }, { "type": "array", "items": { "type": "string", "enum": ["text", "image", "audio", "video", "live", "messages"] }, "maxItems": 1e3, "uniqueItems": true }], "default": false, "description": "Can users publish what other users see? `true`, or which kinds; `messages` are messages between users." }, "status": { "enum": ["planned", "live", "retired"], "default": "live", "description": "A retired component needs no terms." }, "operator": { "type": "string", "minLength": 1, "description": "The `id` of the entity that operates it; left out, the organisation does." }, "categories": { "type": "array", "items": { "type": "string", "minLength": 1, "description": "As the console lists it, such as 社交/community." }, "maxItems": 1e3, "uniqueItems": true, "description": "The service categories registered in the console." }, "recommendation": { "type": "boolean", "default": false, "description": "Does an algorithm choose or rank what a user sees (personalised pushing, ranking, search, feeds)?" }, "generativeAi": { "type": "boolean", "default": false, "description": "Does it show text, pictures or sound that a model generates?" }, "filings": { "type": "object", "additionalProperties": false, "description": "The filings and permits that it holds in mainland China.", "properties": { "miniProgram": { "type": "string", "minLength": 1, "description": "The filing number (备案号) of the mini program or app." }, "icp": { "type": "string", "minLength": 1, "description": "The ICP filing or licence number of its domains." }, "content": { "type": "string", "minLength": 1, "description": "The reference of the local cyberspace administration's review, for social, video, broadcasting and news categories." }, "algorithm": { "type": "string", "minLength": 1, "description": "The algorithm filing number." }, "generativeAi": { "type": "string", "minLength": 1, "description": "The filing number of the generative service." } } }, "realNames": { "enum": ["none", "phone-number", "identity-document", "platform"], "default": "none", "description": "How users who publish or send messages are identified: Cybersecurity Law, article 26 (24 before 2026). `platform`: by Weixin's own verification." }, "domains": { "type": "object", "additionalProperties": false, "description": "The server domains entered in the console (开发管理, 服务器域名), and the business domains of web views.", "properties": { "request": { "type": "array", "items": { "type": "string", "minLength": 1, "description": "An address, such as https://api.example.com." }, "maxItems": 1e3, "uniqueItems": true, "description": "Of wx.request: https." }, "socket": { "type": "array", "items": { "type": "string", "minLength": 1, "description": "An address, such as https://api.example.com." }, "maxItems": 1e3, "uniqueItems": true, "description": "Of wx.connectSocket: wss." }, "upload": { "type": "array", "items": { "type": "string", "minLength": 1, "description": "An address, such as https://api.example.com." }, "maxItems": 1e3, "uniqueItems": true, "description": "Of wx.uploadFile: https." }, "download": { "type": "array", "items": { "type": "string", "minLength": 1, "description": "An address, such as https://api.example.com." }, "maxItems": 1e3, "uniqueItems": true, "description": "Of wx.downloadFile: https." }, "udp": { "type": "array", "items": { "type": "string", "minLength": 1, "description": "An address, such as https://api.example.com." }, "maxItems": 1e3, "uniqueItems": true, "description": "Of UDP: udp." }, "tcp": { "type": "array", "items": { "type": "string", "minLength": 1, "description": "An address, such as https://api.example.com." }, "maxItems": 1e3, "uniqueItems": true, "description": "Of TCP: tcp." }, "business": { "type": "array", "items": { "type": "string", "minLength": 1, "description": "An address, such as https://api.example.com." }, "maxItems": 1e3, "uniqueItems": true, "description": "Of web views (业务域名): https." } } }, "privacyGuide": { "type": "object", "required": ["interfaces"], "additionalProperties": false, "description": "The user privacy protection guide (用户隐私保护指引) that is filled in in the console.", "properties": { "interfaces": { "type": "array", "items": { "type": "string", "minLength": 1, "description": "Such as getLocation, chooseAddress, getPhoneNumber." }, "maxItems": 1e3, "uniqueItems": true, "description": "The interfaces and kinds of data that it declares." }, "plugins": { "type": "array", "items": { "type": "string", "$ref": "#/$defs/appId" }, "maxItems": 1e3, "uniqueItems": true, "description": "The plugins that it names." }, "reviewed": { "$ref": "#/$defs/date", "description": "When it was last compared with the code, YYYY-MM-DD." } } }, "deletion": { "type": "object", "required": ["date"], "additionalProperties": false, "description": "Of a retired component: the deletion of what it collected, backups included (clause 2.7.7).", "properties": { "date": { "$ref": "#/$defs/date", "description": "When everything was deleted, YYYY-MM-DD." }, "backupsUntil": { "$ref": "#/$defs/date", "description": "The day on which the last backup ends, YYYY-MM-DD." }, "reference": { "type": "string", "minLength": 1, "description": "Where the record is kept." } } } } }, "maxItems": 1e3, "description": "The WeChat services that this repository builds on." }, "data": { "type": "array", "items": { "type": "object", "required": ["id"], "additionalProperties": false, "properties": { "id": { "type": "string", "minLength": 1, "description": "A name for this kind of data, to refer to from transfers." }, "description": { "type": "string", "minLength": 1, "description": "What it is, in a few words." }, "class": { "enum": ["general", "sensitive", "important", "core"], "default": "general", "description": "`sensitive` as in PIPL article 28; `important` and `core` as in the Data Security Law, article 21." }, "nature": { "type": "array", "items": { "type": "string", "enum": ["health", "biometric", "religion", "specific-identity", "financial-account", "location-track", "minor-under-14", "government", "privileged", "confidential"] }, "maxItems": 1e3, "uniqueItems": true, "description": "What makes it sensitive or confidential." }, "source": { "enum": ["user", "tencent-api", "partner", "public"], "default": "user", "description": "Where it comes from. `tencent-api`: Tencent's interfaces hand it over (OpenID, phone number, profile, relationships)." }, "purposes": { "type": "array", "items": { "type": "string", "enum": ["service", "security", "analytics", "marketing", "profiling", "legal-duty"] }, "maxItems": 1e3, "uniqueItems": true, "description": "What it is used for." }, "subjects": { "type": "object", "propertyNames": { "$ref": "#/$defs/geography" }, "additionalProperties": { "type": "integer", "minimum": 0, "description": "How many people live there." }, "description": "How many people's data it is, by where they live: { CN: 120000, SG: 4000 }." }, "exported": { "type": "object", "propertyNames": { "$ref": "#/$defs/geography" }, "additionalProperties": { "type": "integer", "minimum": 0, "description": "How many people." }, "description": "How many people's data left their geography since 1 January, exempt flows not counted." }, "consent": { "type": "object", "required": ["reference"], "additionalProperties": false, "description": "How people consent, where consent is the basis.", "properties": { "reference": { "type": "string", "minLength": 1, "description": "Where the consent text or its record is kept." }, "optOut": { "type": "boolean", "default": false, "description": "People can refuse marketing and profiling and still use the service." }, "separate": { "type": "boolean", "default": false, "description": "Consent is asked for apart from other consent (PIPL articles 23, 29 and 39)." } } }, "approval": { "type": "string", "minLength": 1, "description": "Where Tencent's written consent to marketing use is kept (clause 2.7.3)." }, "channels": { "type": "array", "items": { "type": "string", "enum": ["official-account-message", "customer-service-message", "wecom-message", "mini-program", "own-server"] }, "maxItems": 1e3, "uniqueItems": true, "description": "Where it passes through." } } }, "maxItems": 1e3, "description": "The kinds of personal and confidential data that are processed, with the number of people. Numbers decide which duties apply." }, "stores": { "type": "array", "items": { "type": "object", "required": ["match", "subjects"], "additionalProperties": false, "properties": { "match": { "type": "string", "minLength": 1, "description": "Addresses of data stores, as `wechat-policy resources` prints them; `*` stands for any text: `aws_db_instance.orders`, `module.eu.*`." }, "subjects": { "type": "array", "items": { "type": "string", "$ref": "#/$defs/country" }, "maxItems": 1e3, "uniqueItems": true, "description": "Where the people live whose personal data it holds. An empty list: it holds no personal data." }, "classes": { "type": "array", "items": { "type": "string", "enum": ["general", "sensitive", "important", "core"] }, "maxItems": 1e3, "uniqueItems": true, "description": "`sensitive` as in PIPL article 28; `important` and `core` as in the Data Security Law, article 21." }, "territory": { "$ref": "#/$defs/country", "description": "Where it is, if no file of this repository shows it." }, "accessibleFrom": { "type": "array", "items": { "type": "string", "$ref": "#/$defs/country" }, "maxItems": 1e3, "uniqueItems": true, "description": "From where people or systems can query or download what it holds, apart from where it is." } } }, "maxItems": 5e3, "description": "What the data stores of this repository hold. Where several entries match a store, the last one counts. With a targeted mainland audience, a store that no entry matches is assumed to hold data on people in mainland China." }, "transfers": { "type": "array", "items": { "type": "object", "required": ["from", "to", "mechanism"], "additionalProperties": false, "properties": { "from": { "$ref": "#/$defs/geography", "description": "Where the people live whose data it is; EU or EEA for all member states." }, "to": { "$ref": "#/$defs/country", "description": "Where the data goes, or from where it can be read." }, "mechanism": { "enum": ["security-assessment", "standard-contract", "certification", "gba-standard-contract", "exempt:volume", "exempt:contract", "exempt:human-resources", "exempt:statutory-duty", "exempt:emergency", "exempt:transit", "exempt:free-trade-zone", "adequacy", "standard-contractual-clauses", "binding-corporate-rules", "uk-transfer-agreement", "cross-border-privacy-rules", "consent", "contract", "accountability", "transfer-impact-assessment", "transfer-dossier", "derogation", "unrestricted"], "description": "What allows it. Out of mainland China: the mechanisms of PIPL article 38 (security-assessment, standard-contract, certification), the contract of the Greater Bay Area for HK and MO, or an exemption of the CAC provisions of 22 March 2024. Out of other places: the rest; `standard-contractual-clauses` are those that the law there publishes, `derogation` its narrow exceptions, `transfer-dossier` one that is filed with the authority." }, "validUntil": { "$ref": "#/$defs/date", "description": "The last day on which the mechanism holds, YYYY-MM-DD. Out of mainland China, all but exemptions need one." }, "reference": { "type": "string", "minLength": 1, "description": "The filing or certificate number, or where the contract is kept." }, "data": { "type": "array", "items": { "type": "string", "minLength": 1, "description": "An `id` of `data`." }, "maxItems": 1e3, "uniqueItems": true, "description": "What is transferred; left out, all of it." }, "recipient": { "type": "string", "minLength": 1, "description": "Who receives it, if not the organisation itself." }, "approval": { "type": "string", "minLength": 1, "description": "Where Tencent's written approval is kept, for data received from Tencent (clause 2.7.1(9))." } } }, "maxItems": 1e3, "description": "Personal data that crosses a border, and what allows it." }, "messaging": { "type": "object", "required": ["mode"], "additionalProperties": false, "description": "How the platform pushes messages and events to your server.", "properties": { "mode": { "enum": ["security", "compatible", "plaintext"], "description": "The message encryption mode chosen in the console (明文模式 plaintext, 兼容模式 compatible, 安全模式 security)." }, "callbackUrl": { "type": "string", "minLength": 1, "description": "The server address entered in the console." }, "compatibleUntil": { "$ref": "#/$defs/date", "description": "With mode `compatible`: the day on which it ends, YYYY-MM-DD." }, "encodingAesKey": { "type": "object", "additionalProperties": false, "description": "The key that encrypts messages (EncodingAESKey). Not the key itself.", "properties": { "rotatedOn": { "$ref": "#/$defs/date", "description": "When it was last changed, YYYY-MM-DD." }, "previousKeyAccepted": { "type": "boolean", "default": false, "description": "Messages under the previous key are still decrypted while it changes." } } } } }, "privacyNotices": { "type": "array", "items": { "type": "object", "required": ["geography", "url"], "additionalProperties": false, "properties": { "geography": { "$ref": "#/$defs/geography", "description": "For whom it is written: DE, US-CA, or EU or EEA for all member states." }, "url": { "type": "string", "pattern": "^https?://", "description": "Where users can read it." }, "reviewed": { "$ref": "#/$defs/date", "description": "When it was last reviewed, YYYY-MM-DD." }, "countriesNamed": { "type": "array", "items": { "type": "string", "$ref": "#/$defs/country" }, "maxItems": 1e3, "uniqueItems": true, "description": "The countries that the notice names as places where data goes or is read." }, "recipientsNamed": { "type": "array", "items": { "type": "string", "minLength": 1, "description": "A company." }, "maxItems": 1e3, "uniqueItems": true, "description": "The recipients that the notice names." } } }, "maxItems": 1e3, "description": "The privacy notices shown to users, one entry per geography." }, "certifications": { "type": "array", "items": { "type": "object", "required": ["scheme", "holder", "covers"], "additionalProperties": false, "properties": { "scheme": { "enum": ["truste", "iso-27001", "iso-27701", "iso-27018", "global-cbpr", "pipl-certification", "mlps", "pci-dss"], "description": "The seal or standard." }, "holder": { "type": "string", "minLength": 1, "description": "The company named on it, such as Tencent." }, "covers": { "type": "array", "items": { "type": "string", "minLength": 1 }, "maxItems": 1e3, "description": "What you rely on it for: AppIDs or types of components, site names, `wechat-app`, `wechat-desktop`." }, "checkedOn": { "$ref": "#/$defs/date", "description": "When the issuer's page or the certificate was last looked at, YYYY-MM-DD." }, "expires": { "$ref": "#/$defs/date", "description": "The last day on which it is valid, YYYY-MM-DD." }, "edition": { "type": ["string", "integer"], "description": "The edition of the standard, such as 2022 or 4.0.1." }, "scope": { "type": "array", "items": { "type": "string", "minLength": 1, "description": "As the certificate or its validation page lists it." }, "maxItems": 1e3, "uniqueItems": true, "description": "What the certificate itself says that it covers, in the words of `covers`." }, "locations": { "type": "array", "items": { "type": "string", "$ref": "#/$defs/country" }, "maxItems": 1e3, "uniqueItems": true, "description": "The places that the certificate covers, if it names any." }, "reference": { "type": "string", "minLength": 1, "description": "The certificate number or the address of the validation page." } } }, "maxItems": 1e3, "description": "Privacy seals and security certificates that this integration relies on, its own or Tencent's." }, "allowList": { "type": "object", "additionalProperties": false, "description": "The apps within your app that were reviewed. A list that is left out is not checked; an empty one allows none.", "properties": { "plugins": { "type": "array", "items": { "type": "string", "$ref": "#/$defs/appId" }, "maxItems": 1e3, "uniqueItems": true, "description": "AppIDs of the plugins (`provider`) that mini programs and mini games may use." }, "miniPrograms": { "type": "array", "items": { "type": "string", "$ref": "#/$defs/appId" }, "maxItems": 1e3, "uniqueItems": true, "description": "AppIDs of the mini programs that may be opened from yours (`embeddedAppIdList`, `navigateToMiniProgramAppIdList`)." } } }, "processors": { "type": "array", "items": { "type": "object", "required": ["name", "purpose"], "additionalProperties": false, "properties": { "name": { "type": "string", "minLength": 1, "description": "The company or service, such as `uni-app statistics`." }, "purpose": { "type": "string", "minLength": 1, "description": "What it does with the data." }, "jurisdiction": { "$ref": "#/$defs/country", "description": "Where it is established or stores the data." }, "contract": { "type": "string", "minLength": 1, "description": "Where the processing contract is kept." }, "provider": { "$ref": "#/$defs/appId", "description": "Of a plugin: the AppID of its owner." } } }, "maxItems": 1e3, "description": "Who else processes personal data: analytics, plugins, cloud services, agencies." }, "moderation": { "type": "object", "required": ["provider"], "additionalProperties": false, "description": "How content of users is checked before others see it.", "properties": { "provider": { "type": "string", "minLength": 1, "description": "The service, such as `weixin-sec-check` or `tencent-cloud-cms`." }, "text": { "type": "boolean", "default": false, "description": "Text is checked." }, "media": { "type": "boolean", "default": false, "description": "Pictures, sound and video are checked." }, "humanReview": { "type": "boolean", "default": false, "description": "People look at everything before it is published." }, "video": { "type": "boolean", "default": false, "description": "Video and live streams are checked; media_check_async does not do that." }, "takedownLogDays": { "type": "integer", "minimum": 0, "description": "Days for which records of content that was taken down are kept." }, "interfaceVersion": { "enum": [1, 2], "description": "Of Weixin's own checks: version 1 (frozen since 2021-09-01) or 2." } } }, "fallbackChannels": { "type": "array", "items": { "type": "string", "minLength": 1, "description": "Such as web, app, e-mail, whatsapp." }, "maxItems": 1e3, "uniqueItems": true, "description": "How users outside mainland China reach the service when WeChat is blocked there or the account is suspended." }, "payments": { "type": "array", "items": { "type": "object", "required": ["merchantId"], "additionalProperties": false, "properties": { "merchantId": { "type": "string", "minLength": 1, "description": "The merchant number (mchid). Not a secret." }, "wallets": { "type": "array", "items": { "type": "string", "enum": ["mainland", "hong-kong"] }, "maxItems": 1e3, "uniqueItems": true, "description": "Whose wallets it accepts: Weixin Pay of mainland China, WeChat Pay HK." }, "registrant": { "$ref": "#/$defs/country", "description": "Where the merchant is established. Default: the organisation's jurisdiction." }, "acquiring": { "enum": ["mainland", "direct", "institution"], "description": "`mainland`: a merchant of mainland China; `direct`: a contract with Tenpay across the border (HK, SG and GB only); `institution`: through an acquirer." }, "apiVersion": { "enum": ["v2", "v3"], "description": "The version of the payment interface." }, "signature": { "enum": ["MD5", "HMAC-SHA256", "RSA-SHA256", "SM2-SM3"], "description": "How requests are signed." }, "notifyUrl": { "type": "string", "minLength": 1, "description": "Where results of payments are sent." }, "verification": { "type": "object", "required": ["mode"], "additionalProperties": false, "description": "How answers and notifications of WeChat Pay are verified.", "properties": { "mode": { "enum": ["public-key", "platform-certificate", "none"], "description": "The WeChat Pay public key (does not expire) or the platform certificate (five years)." }, "publicKeyId": { "type": "string", "pattern": "^PUB_KEY_ID_[0-9]+$", "description": "The id of the public key. Not a secret." }, "expires": { "$ref": "#/$defs/date", "description": "The last day of the platform certificate, YYYY-MM-DD." }, "rotationPlan": { "type": "string", "minLength": 1, "description": "Where the plan for its replacement is kept." } } }, "certificate": { "type": "object", "required": ["expires"], "additionalProperties": false, "description": "The merchant's own API certificate.", "properties": { "expires": { "$ref": "#/$defs/date", "description": "Its last day, YYYY-MM-DD." }, "keyStorage": { "enum": ["hsm", "kms", "secret-store", "file"], "description": "Where its private key is kept." } } }, "callbacks": { "type": "object", "additionalProperties": false, "description": "What the notification handler does.", "properties": { "verifiesFirst": { "type": "boolean", "default": false, "description": "It verifies the signature over the raw body before it decrypts or acts." }, "clockSkewSeconds": { "type": "integer", "minimum": 0, "description": "Seconds by which a notification's time may differ." }, "rejectsProbes": { "type": "boolean", "default": false, "description": "It answers 4xx or 5xx to wrong signatures, WECHATPAY/SIGNTEST/ included." }, "idempotent": { "type": "boolean", "default": false, "description": "The same notification twice acts once." }, "rechecks": { "type": "boolean", "default": false, "description": "It compares amount, currency and merchant number with the order." }, "queriesOrders": { "type": "boolean", "default": false, "description": "It asks for the state of orders whose notification does not come." } } }, "evidence": { "type": "object", "additionalProperties": false, "description": "What is kept to prove what was paid.", "properties": { "appendOnly": { "type": "boolean", "default": false, "description": "It cannot be changed or deleted before its time (object lock, WORM)." }, "encrypted": { "type": "boolean", "default": false, "description": "It is encrypted at rest." }, "retentionYears": { "type": "number", "minimum": 0, "description": "Years for which it is kept." } } }, "access": { "type": "object", "additionalProperties": false, "description": "Who can move money.", "properties": { "multiFactor": { "type": "boolean", "default": false, "description": "Everybody who signs in to the merchant platform uses a second factor." }, "addressAllowList": { "type": "boolean", "default": false, "description": "The interfaces accept calls from listed addresses only." }, "dualRefunds": { "type": "boolean", "default": false, "description": "Refunds and transfers need two people." } } }, "cardDataStored": { "type": "boolean", "default": false, "description": "Are card numbers stored anywhere? WeChat Pay hands out none." } } }, "maxItems": 1e3, "description": "The WeChat Pay merchants of the weixin-pay and wechat-pay-hk components." }, "logging": { "type": "object", "required": ["retentionDays"], "additionalProperties": false, "description": "Logs of visits, callbacks, sign-ins and administration.", "properties": { "retentionDays": { "type": "integer", "minimum": 0, "description": "Days for which they are kept. Cybersecurity Law, article 23 (21 before 2026): six months at least." } } }, "assessments": { "type": "array", "items": { "type": "object", "required": ["type", "geography", "date"], "additionalProperties": false, "properties": { "type": { "enum": ["pipia", "dpia", "transfer-impact", "compliance-audit", "minors-audit", "mlps", "commercial-cryptography"], "description": "`pipia`: PIPL article 55; `dpia`: GDPR article 35 and its like; `transfer-impact`: of a transfer abroad; the rest: Chinese audits and gradings." }, "geography": { "$ref": "#/$defs/geography" }, "date": { "$ref": "#/$defs/date", "description": "When it was finished, YYYY-MM-DD." }, "reviewBy": { "$ref": "#/$defs/date", "description": "When it must be looked at again, YYYY-MM-DD." }, "reference": { "type": "string", "minLength": 1, "description": "Where it is kept." }, "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$", "description": "Digest of the document." }, "covers": { "type": "array", "items": { "type": "string", "enum": ["sensitive", "minors", "profiling", "marketing", "large-scale", "transfer"] }, "maxItems": 1e3, "uniqueItems": true, "description": "The risks that it deals with; left out, all of them." }, "signedBy": { "type": "string", "minLength": 1, "description": "The role that signed it." } } }, "maxItems": 1e3, "description": "Privacy and security assessments that were carried out." } }, "$defs": { "appId": { "type": "string", "pattern": "^wx[0-9a-f]{16}$", "description": "An AppID: wx and 16 characters." }, "country": { "type": "string", "pattern": "^[A-Z]{2}$", "description": "Two-letter country code (ISO 3166-1). CN is mainland China only; Hong Kong, Macao and Taiwan are HK, MO and TW." }, "geography": { "type": "string", "pattern": "^(?:EEA|[A-Z]{2}(?:-[A-Z0-9]{1,3})?)$", "description": "A country (DE), a country and its subdivision (US-CA), or EU or EEA for all member states. CN is mainland China only." }, "date": { "type": "string", "format": "date", "description": "A date, YYYY-MM-DD." } } };
var func1 = Object.prototype.hasOwnProperty;
var func2 = require_ucs2length().default;
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
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate56.evaluated;
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
  validate56.errors = vErrors;
  return errors === 0;
}
validate56.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema22 = { "type": "string", "format": "date", "description": "A date, YYYY-MM-DD." };
var formats0 = require_formats().fullFormats.date;
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate58.evaluated;
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
  validate58.errors = vErrors;
  return errors === 0;
}
validate58.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema23 = { "type": "string", "pattern": "^wx[0-9a-f]{16}$", "description": "An AppID: wx and 16 characters." };
var pattern6 = new RegExp("^wx[0-9a-f]{16}$", "u");
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate66.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern6.test(data)) {
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
  validate66.errors = vErrors;
  return errors === 0;
}
validate66.evaluated = { "dynamicProps": false, "dynamicItems": false };
var pattern5 = new RegExp("^\\+?[1-9][0-9]{0,3}$", "u");
var pattern7 = new RegExp("^https?://", "u");
var pattern8 = new RegExp("^PUB_KEY_ID_[0-9]+$", "u");
var pattern9 = new RegExp("^[0-9a-f]{64}$", "u");
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
          if (!(key1 === "name" || key1 === "jurisdiction" || key1 === "presenceInMainland" || key1 === "criticalInfrastructure" || key1 === "gradedProtection")) {
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
        if (data2.presenceInMainland !== void 0) {
          let data5 = data2.presenceInMainland;
          if (typeof data5 !== "boolean") {
            const err12 = { instancePath: instancePath + "/organisation/presenceInMainland", schemaPath: "#/properties/organisation/properties/presenceInMainland/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema19.properties.organisation.properties.presenceInMainland.type, parentSchema: schema19.properties.organisation.properties.presenceInMainland, data: data5 };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data2.criticalInfrastructure !== void 0) {
          let data6 = data2.criticalInfrastructure;
          if (!(data6 === "no" || data6 === "designated" || data6 === "undetermined")) {
            const err13 = { instancePath: instancePath + "/organisation/criticalInfrastructure", schemaPath: "#/properties/organisation/properties/criticalInfrastructure/enum", keyword: "enum", params: { allowedValues: schema19.properties.organisation.properties.criticalInfrastructure.enum }, message: "must be equal to one of the allowed values", schema: schema19.properties.organisation.properties.criticalInfrastructure.enum, parentSchema: schema19.properties.organisation.properties.criticalInfrastructure, data: data6 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data2.gradedProtection !== void 0) {
          let data7 = data2.gradedProtection;
          if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
            const err14 = { instancePath: instancePath + "/organisation/gradedProtection", schemaPath: "#/properties/organisation/properties/gradedProtection/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema19.properties.organisation.properties.gradedProtection.type, parentSchema: schema19.properties.organisation.properties.gradedProtection, data: data7 };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
          if (typeof data7 == "number" && isFinite(data7)) {
            if (data7 > 5 || isNaN(data7)) {
              const err15 = { instancePath: instancePath + "/organisation/gradedProtection", schemaPath: "#/properties/organisation/properties/gradedProtection/maximum", keyword: "maximum", params: { comparison: "<=", limit: 5 }, message: "must be <= 5", schema: 5, parentSchema: schema19.properties.organisation.properties.gradedProtection, data: data7 };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            if (data7 < 1 || isNaN(data7)) {
              const err16 = { instancePath: instancePath + "/organisation/gradedProtection", schemaPath: "#/properties/organisation/properties/gradedProtection/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema19.properties.organisation.properties.gradedProtection, data: data7 };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/organisation", schemaPath: "#/properties/organisation/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.organisation.type, parentSchema: schema19.properties.organisation, data: data2 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.entities !== void 0) {
      let data8 = data.entities;
      if (Array.isArray(data8)) {
        if (data8.length > 1e3) {
          const err18 = { instancePath: instancePath + "/entities", schemaPath: "#/properties/entities/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: schema19.properties.entities, data: data8 };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data9 = data8[i0];
          if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
            if (data9.id === void 0) {
              const err19 = { instancePath: instancePath + "/entities/" + i0, schemaPath: "#/properties/entities/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema19.properties.entities.items.required, parentSchema: schema19.properties.entities.items, data: data9 };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
            if (data9.name === void 0) {
              const err20 = { instancePath: instancePath + "/entities/" + i0, schemaPath: "#/properties/entities/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema19.properties.entities.items.required, parentSchema: schema19.properties.entities.items, data: data9 };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
            if (data9.jurisdiction === void 0) {
              const err21 = { instancePath: instancePath + "/entities/" + i0, schemaPath: "#/properties/entities/items/required", keyword: "required", params: { missingProperty: "jurisdiction" }, message: "must have required property 'jurisdiction'", schema: schema19.properties.entities.items.required, parentSchema: schema19.properties.entities.items, data: data9 };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
            for (const key2 in data9) {
              if (!(key2 === "id" || key2 === "name" || key2 === "jurisdiction" || key2 === "parent")) {
                const err22 = { instancePath: instancePath + "/entities/" + i0, schemaPath: "#/properties/entities/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19.properties.entities.items, data: data9 };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
            }
            if (data9.id !== void 0) {
              let data10 = data9.id;
              if (typeof data10 === "string") {
                if (func2(data10) < 1) {
                  const err23 = { instancePath: instancePath + "/entities/" + i0 + "/id", schemaPath: "#/properties/entities/items/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.entities.items.properties.id, data: data10 };
                  if (vErrors === null) {
                    vErrors = [err23];
                  } else {
                    vErrors.push(err23);
                  }
                  errors++;
                }
              } else {
                const err24 = { instancePath: instancePath + "/entities/" + i0 + "/id", schemaPath: "#/properties/entities/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.entities.items.properties.id.type, parentSchema: schema19.properties.entities.items.properties.id, data: data10 };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
            }
            if (data9.name !== void 0) {
              let data11 = data9.name;
              if (typeof data11 === "string") {
                if (func2(data11) < 1) {
                  const err25 = { instancePath: instancePath + "/entities/" + i0 + "/name", schemaPath: "#/properties/entities/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.entities.items.properties.name, data: data11 };
                  if (vErrors === null) {
                    vErrors = [err25];
                  } else {
                    vErrors.push(err25);
                  }
                  errors++;
                }
              } else {
                const err26 = { instancePath: instancePath + "/entities/" + i0 + "/name", schemaPath: "#/properties/entities/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.entities.items.properties.name.type, parentSchema: schema19.properties.entities.items.properties.name, data: data11 };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
            }
            if (data9.jurisdiction !== void 0) {
              if (!validate53(data9.jurisdiction, { instancePath: instancePath + "/entities/" + i0 + "/jurisdiction", parentData: data9, parentDataProperty: "jurisdiction", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                errors = vErrors.length;
              }
            }
            if (data9.parent !== void 0) {
              let data13 = data9.parent;
              if (typeof data13 === "string") {
                if (func2(data13) < 1) {
                  const err27 = { instancePath: instancePath + "/entities/" + i0 + "/parent", schemaPath: "#/properties/entities/items/properties/parent/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.entities.items.properties.parent, data: data13 };
                  if (vErrors === null) {
                    vErrors = [err27];
                  } else {
                    vErrors.push(err27);
                  }
                  errors++;
                }
              } else {
                const err28 = { instancePath: instancePath + "/entities/" + i0 + "/parent", schemaPath: "#/properties/entities/items/properties/parent/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.entities.items.properties.parent.type, parentSchema: schema19.properties.entities.items.properties.parent, data: data13 };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
            }
          } else {
            const err29 = { instancePath: instancePath + "/entities/" + i0, schemaPath: "#/properties/entities/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.entities.items.type, parentSchema: schema19.properties.entities.items, data: data9 };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
      } else {
        const err30 = { instancePath: instancePath + "/entities", schemaPath: "#/properties/entities/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.entities.type, parentSchema: schema19.properties.entities, data: data8 };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.governance !== void 0) {
      let data14 = data.governance;
      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
        for (const key3 in data14) {
          if (!(key3 === "legalApprovers" || key3 === "incidents" || key3 === "representatives" || key3 === "officers")) {
            const err31 = { instancePath: instancePath + "/governance", schemaPath: "#/properties/governance/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19.properties.governance, data: data14 };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
        if (data14.legalApprovers !== void 0) {
          let data15 = data14.legalApprovers;
          if (Array.isArray(data15)) {
            if (data15.length > 1e3) {
              const err32 = { instancePath: instancePath + "/governance/legalApprovers", schemaPath: "#/properties/governance/properties/legalApprovers/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: schema19.properties.governance.properties.legalApprovers, data: data15 };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
            const len1 = data15.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data16 = data15[i1];
              if (typeof data16 === "string") {
                if (func2(data16) < 1) {
                  const err33 = { instancePath: instancePath + "/governance/legalApprovers/" + i1, schemaPath: "#/properties/governance/properties/legalApprovers/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.governance.properties.legalApprovers.items, data: data16 };
                  if (vErrors === null) {
                    vErrors = [err33];
                  } else {
                    vErrors.push(err33);
                  }
                  errors++;
                }
              } else {
                const err34 = { instancePath: instancePath + "/governance/legalApprovers/" + i1, schemaPath: "#/properties/governance/properties/legalApprovers/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.governance.properties.legalApprovers.items.type, parentSchema: schema19.properties.governance.properties.legalApprovers.items, data: data16 };
                if (vErrors === null) {
                  vErrors = [err34];
                } else {
                  vErrors.push(err34);
                }
                errors++;
              }
            }
            let i2 = data15.length;
            let j0;
            if (i2 > 1) {
              const indices0 = {};
              for (; i2--; ) {
                let item0 = data15[i2];
                if (typeof item0 !== "string") {
                  continue;
                }
                if (typeof indices0[item0] == "number") {
                  j0 = indices0[item0];
                  const err35 = { instancePath: instancePath + "/governance/legalApprovers", schemaPath: "#/properties/governance/properties/legalApprovers/uniqueItems", keyword: "uniqueItems", params: { i: i2, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i2 + " are identical)", schema: true, parentSchema: schema19.properties.governance.properties.legalApprovers, data: data15 };
                  if (vErrors === null) {
                    vErrors = [err35];
                  } else {
                    vErrors.push(err35);
                  }
                  errors++;
                  break;
                }
                indices0[item0] = i2;
              }
            }
          } else {
            const err36 = { instancePath: instancePath + "/governance/legalApprovers", schemaPath: "#/properties/governance/properties/legalApprovers/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.governance.properties.legalApprovers.type, parentSchema: schema19.properties.governance.properties.legalApprovers, data: data15 };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
        }
        if (data14.incidents !== void 0) {
          let data17 = data14.incidents;
          if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
            if (data17.runbook === void 0) {
              const err37 = { instancePath: instancePath + "/governance/incidents", schemaPath: "#/properties/governance/properties/incidents/required", keyword: "required", params: { missingProperty: "runbook" }, message: "must have required property 'runbook'", schema: schema19.properties.governance.properties.incidents.required, parentSchema: schema19.properties.governance.properties.incidents, data: data17 };
              if (vErrors === null) {
                vErrors = [err37];
              } else {
                vErrors.push(err37);
              }
              errors++;
            }
            for (const key4 in data17) {
              if (!(key4 === "runbook" || key4 === "authorities" || key4 === "informsTencent" || key4 === "testedOn")) {
                const err38 = { instancePath: instancePath + "/governance/incidents", schemaPath: "#/properties/governance/properties/incidents/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19.properties.governance.properties.incidents, data: data17 };
                if (vErrors === null) {
                  vErrors = [err38];
                } else {
                  vErrors.push(err38);
                }
                errors++;
              }
            }
            if (data17.runbook !== void 0) {
              let data18 = data17.runbook;
              if (typeof data18 === "string") {
                if (func2(data18) < 1) {
                  const err39 = { instancePath: instancePath + "/governance/incidents/runbook", schemaPath: "#/properties/governance/properties/incidents/properties/runbook/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.governance.properties.incidents.properties.runbook, data: data18 };
                  if (vErrors === null) {
                    vErrors = [err39];
                  } else {
                    vErrors.push(err39);
                  }
                  errors++;
                }
              } else {
                const err40 = { instancePath: instancePath + "/governance/incidents/runbook", schemaPath: "#/properties/governance/properties/incidents/properties/runbook/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.governance.properties.incidents.properties.runbook.type, parentSchema: schema19.properties.governance.properties.incidents.properties.runbook, data: data18 };
                if (vErrors === null) {
                  vErrors = [err40];
                } else {
                  vErrors.push(err40);
                }
                errors++;
              }
            }
            if (data17.authorities !== void 0) {
              let data19 = data17.authorities;
              if (Array.isArray(data19)) {
                if (data19.length > 1e3) {
                  const err41 = { instancePath: instancePath + "/governance/incidents/authorities", schemaPath: "#/properties/governance/properties/incidents/properties/authorities/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: schema19.properties.governance.properties.incidents.properties.authorities, data: data19 };
                  if (vErrors === null) {
                    vErrors = [err41];
                  } else {
                    vErrors.push(err41);
                  }
                  errors++;
                }
                const len2 = data19.length;
                for (let i3 = 0; i3 < len2; i3++) {
                  let data20 = data19[i3];
                  if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
                    if (data20.geography === void 0) {
                      const err42 = { instancePath: instancePath + "/governance/incidents/authorities/" + i3, schemaPath: "#/properties/governance/properties/incidents/properties/authorities/items/required", keyword: "required", params: { missingProperty: "geography" }, message: "must have required property 'geography'", schema: schema19.properties.governance.properties.incidents.properties.authorities.items.required, parentSchema: schema19.properties.governance.properties.incidents.properties.authorities.items, data: data20 };
                      if (vErrors === null) {
                        vErrors = [err42];
                      } else {
                        vErrors.push(err42);
                      }
                      errors++;
                    }
                    if (data20.hours === void 0) {
                      const err43 = { instancePath: instancePath + "/governance/incidents/authorities/" + i3, schemaPath: "#/properties/governance/properties/incidents/properties/authorities/items/required", keyword: "required", params: { missingProperty: "hours" }, message: "must have required property 'hours'", schema: schema19.properties.governance.properties.incidents.properties.authorities.items.required, parentSchema: schema19.properties.governance.properties.incidents.properties.authorities.items, data: data20 };
                      if (vErrors === null) {
                        vErrors = [err43];
                      } else {
                        vErrors.push(err43);
                      }
                      errors++;
                    }
                    for (const key5 in data20) {
                      if (!(key5 === "geography" || key5 === "hours")) {
                        const err44 = { instancePath: instancePath + "/governance/incidents/authorities/" + i3, schemaPath: "#/properties/governance/properties/incidents/properties/authorities/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19.properties.governance.properties.incidents.properties.authorities.items, data: data20 };
                        if (vErrors === null) {
                          vErrors = [err44];
                        } else {
                          vErrors.push(err44);
                        }
                        errors++;
                      }
                    }
                    if (data20.geography !== void 0) {
                      if (!validate56(data20.geography, { instancePath: instancePath + "/governance/incidents/authorities/" + i3 + "/geography", parentData: data20, parentDataProperty: "geography", rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                        errors = vErrors.length;
                      }
                    }
                    if (data20.hours !== void 0) {
                      let data22 = data20.hours;
                      if (typeof data22 == "number" && isFinite(data22)) {
                        if (data22 <= 0 || isNaN(data22)) {
                          const err45 = { instancePath: instancePath + "/governance/incidents/authorities/" + i3 + "/hours", schemaPath: "#/properties/governance/properties/incidents/properties/authorities/items/properties/hours/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: schema19.properties.governance.properties.incidents.properties.authorities.items.properties.hours, data: data22 };
                          if (vErrors === null) {
                            vErrors = [err45];
                          } else {
                            vErrors.push(err45);
                          }
                          errors++;
                        }
                      } else {
                        const err46 = { instancePath: instancePath + "/governance/incidents/authorities/" + i3 + "/hours", schemaPath: "#/properties/governance/properties/incidents/properties/authorities/items/properties/hours/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema19.properties.governance.properties.incidents.properties.authorities.items.properties.hours.type, parentSchema: schema19.properties.governance.properties.incidents.properties.authorities.items.properties.hours, data: data22 };
                        if (vErrors === null) {
                          vErrors = [err46];
                        } else {
                          vErrors.push(err46);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err47 = { instancePath: instancePath + "/governance/incidents/authorities/" + i3, schemaPath: "#/properties/governance/properties/incidents/properties/authorities/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.governance.properties.incidents.properties.authorities.items.type, parentSchema: schema19.properties.governance.properties.incidents.properties.authorities.items, data: data20 };
                    if (vErrors === null) {
                      vErrors = [err47];
                    } else {
                      vErrors.push(err47);
                    }
                    errors++;
                  }
                }
              } else {
                const err48 = { instancePath: instancePath + "/governance/incidents/authorities", schemaPath: "#/properties/governance/properties/incidents/properties/authorities/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.governance.properties.incidents.properties.authorities.type, parentSchema: schema19.properties.governance.properties.incidents.properties.authorities, data: data19 };
                if (vErrors === null) {
                  vErrors = [err48];
                } else {
                  vErrors.push(err48);
                }
                errors++;
              }
            }
            if (data17.informsTencent !== void 0) {
              let data23 = data17.informsTencent;
              if (typeof data23 !== "boolean") {
                const err49 = { instancePath: instancePath + "/governance/incidents/informsTencent", schemaPath: "#/properties/governance/properties/incidents/properties/informsTencent/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema19.properties.governance.properties.incidents.properties.informsTencent.type, parentSchema: schema19.properties.governance.properties.incidents.properties.informsTencent, data: data23 };
                if (vErrors === null) {
                  vErrors = [err49];
                } else {
                  vErrors.push(err49);
                }
                errors++;
              }
            }
            if (data17.testedOn !== void 0) {
              if (!validate58(data17.testedOn, { instancePath: instancePath + "/governance/incidents/testedOn", parentData: data17, parentDataProperty: "testedOn", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err50 = { instancePath: instancePath + "/governance/incidents", schemaPath: "#/properties/governance/properties/incidents/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.governance.properties.incidents.type, parentSchema: schema19.properties.governance.properties.incidents, data: data17 };
            if (vErrors === null) {
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
        }
        if (data14.representatives !== void 0) {
          let data25 = data14.representatives;
          if (Array.isArray(data25)) {
            if (data25.length > 1e3) {
              const err51 = { instancePath: instancePath + "/governance/representatives", schemaPath: "#/properties/governance/properties/representatives/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: schema19.properties.governance.properties.representatives, data: data25 };
              if (vErrors === null) {
                vErrors = [err51];
              } else {
                vErrors.push(err51);
              }
              errors++;
            }
            const len3 = data25.length;
            for (let i4 = 0; i4 < len3; i4++) {
              let data26 = data25[i4];
              if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
                if (data26.geography === void 0) {
                  const err52 = { instancePath: instancePath + "/governance/representatives/" + i4, schemaPath: "#/properties/governance/properties/representatives/items/required", keyword: "required", params: { missingProperty: "geography" }, message: "must have required property 'geography'", schema: schema19.properties.governance.properties.representatives.items.required, parentSchema: schema19.properties.governance.properties.representatives.items, data: data26 };
                  if (vErrors === null) {
                    vErrors = [err52];
                  } else {
                    vErrors.push(err52);
                  }
                  errors++;
                }
                if (data26.name === void 0) {
                  const err53 = { instancePath: instancePath + "/governance/representatives/" + i4, schemaPath: "#/properties/governance/properties/representatives/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema19.properties.governance.properties.representatives.items.required, parentSchema: schema19.properties.governance.properties.representatives.items, data: data26 };
                  if (vErrors === null) {
                    vErrors = [err53];
                  } else {
                    vErrors.push(err53);
                  }
                  errors++;
                }
                for (const key6 in data26) {
                  if (!(key6 === "geography" || key6 === "name" || key6 === "reportedOn")) {
                    const err54 = { instancePath: instancePath + "/governance/representatives/" + i4, schemaPath: "#/properties/governance/properties/representatives/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19.properties.governance.properties.representatives.items, data: data26 };
                    if (vErrors === null) {
                      vErrors = [err54];
                    } else {
                      vErrors.push(err54);
                    }
                    errors++;
                  }
                }
                if (data26.geography !== void 0) {
                  if (!validate56(data26.geography, { instancePath: instancePath + "/governance/representatives/" + i4 + "/geography", parentData: data26, parentDataProperty: "geography", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                    errors = vErrors.length;
                  }
                }
                if (data26.name !== void 0) {
                  let data28 = data26.name;
                  if (typeof data28 === "string") {
                    if (func2(data28) < 1) {
                      const err55 = { instancePath: instancePath + "/governance/representatives/" + i4 + "/name", schemaPath: "#/properties/governance/properties/representatives/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.governance.properties.representatives.items.properties.name, data: data28 };
                      if (vErrors === null) {
                        vErrors = [err55];
                      } else {
                        vErrors.push(err55);
                      }
                      errors++;
                    }
                  } else {
                    const err56 = { instancePath: instancePath + "/governance/representatives/" + i4 + "/name", schemaPath: "#/properties/governance/properties/representatives/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.governance.properties.representatives.items.properties.name.type, parentSchema: schema19.properties.governance.properties.representatives.items.properties.name, data: data28 };
                    if (vErrors === null) {
                      vErrors = [err56];
                    } else {
                      vErrors.push(err56);
                    }
                    errors++;
                  }
                }
                if (data26.reportedOn !== void 0) {
                  if (!validate58(data26.reportedOn, { instancePath: instancePath + "/governance/representatives/" + i4 + "/reportedOn", parentData: data26, parentDataProperty: "reportedOn", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
                    errors = vErrors.length;
                  }
                }
              } else {
                const err57 = { instancePath: instancePath + "/governance/representatives/" + i4, schemaPath: "#/properties/governance/properties/representatives/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.governance.properties.representatives.items.type, parentSchema: schema19.properties.governance.properties.representatives.items, data: data26 };
                if (vErrors === null) {
                  vErrors = [err57];
                } else {
                  vErrors.push(err57);
                }
                errors++;
              }
            }
          } else {
            const err58 = { instancePath: instancePath + "/governance/representatives", schemaPath: "#/properties/governance/properties/representatives/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.governance.properties.representatives.type, parentSchema: schema19.properties.governance.properties.representatives, data: data25 };
            if (vErrors === null) {
              vErrors = [err58];
            } else {
              vErrors.push(err58);
            }
            errors++;
          }
        }
        if (data14.officers !== void 0) {
          let data30 = data14.officers;
          if (Array.isArray(data30)) {
            if (data30.length > 1e3) {
              const err59 = { instancePath: instancePath + "/governance/officers", schemaPath: "#/properties/governance/properties/officers/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: schema19.properties.governance.properties.officers, data: data30 };
              if (vErrors === null) {
                vErrors = [err59];
              } else {
                vErrors.push(err59);
              }
              errors++;
            }
            const len4 = data30.length;
            for (let i5 = 0; i5 < len4; i5++) {
              let data31 = data30[i5];
              if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
                if (data31.geography === void 0) {
                  const err60 = { instancePath: instancePath + "/governance/officers/" + i5, schemaPath: "#/properties/governance/properties/officers/items/required", keyword: "required", params: { missingProperty: "geography" }, message: "must have required property 'geography'", schema: schema19.properties.governance.properties.officers.items.required, parentSchema: schema19.properties.governance.properties.officers.items, data: data31 };
                  if (vErrors === null) {
                    vErrors = [err60];
                  } else {
                    vErrors.push(err60);
                  }
                  errors++;
                }
                if (data31.role === void 0) {
                  const err61 = { instancePath: instancePath + "/governance/officers/" + i5, schemaPath: "#/properties/governance/properties/officers/items/required", keyword: "required", params: { missingProperty: "role" }, message: "must have required property 'role'", schema: schema19.properties.governance.properties.officers.items.required, parentSchema: schema19.properties.governance.properties.officers.items, data: data31 };
                  if (vErrors === null) {
                    vErrors = [err61];
                  } else {
                    vErrors.push(err61);
                  }
                  errors++;
                }
                for (const key7 in data31) {
                  if (!(key7 === "geography" || key7 === "role" || key7 === "reportedOn")) {
                    const err62 = { instancePath: instancePath + "/governance/officers/" + i5, schemaPath: "#/properties/governance/properties/officers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19.properties.governance.properties.officers.items, data: data31 };
                    if (vErrors === null) {
                      vErrors = [err62];
                    } else {
                      vErrors.push(err62);
                    }
                    errors++;
                  }
                }
                if (data31.geography !== void 0) {
                  if (!validate56(data31.geography, { instancePath: instancePath + "/governance/officers/" + i5 + "/geography", parentData: data31, parentDataProperty: "geography", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                    errors = vErrors.length;
                  }
                }
                if (data31.role !== void 0) {
                  let data33 = data31.role;
                  if (typeof data33 === "string") {
                    if (func2(data33) < 1) {
                      const err63 = { instancePath: instancePath + "/governance/officers/" + i5 + "/role", schemaPath: "#/properties/governance/properties/officers/items/properties/role/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.governance.properties.officers.items.properties.role, data: data33 };
                      if (vErrors === null) {
                        vErrors = [err63];
                      } else {
                        vErrors.push(err63);
                      }
                      errors++;
                    }
                  } else {
                    const err64 = { instancePath: instancePath + "/governance/officers/" + i5 + "/role", schemaPath: "#/properties/governance/properties/officers/items/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.governance.properties.officers.items.properties.role.type, parentSchema: schema19.properties.governance.properties.officers.items.properties.role, data: data33 };
                    if (vErrors === null) {
                      vErrors = [err64];
                    } else {
                      vErrors.push(err64);
                    }
                    errors++;
                  }
                }
                if (data31.reportedOn !== void 0) {
                  if (!validate58(data31.reportedOn, { instancePath: instancePath + "/governance/officers/" + i5 + "/reportedOn", parentData: data31, parentDataProperty: "reportedOn", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
                    errors = vErrors.length;
                  }
                }
              } else {
                const err65 = { instancePath: instancePath + "/governance/officers/" + i5, schemaPath: "#/properties/governance/properties/officers/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.governance.properties.officers.items.type, parentSchema: schema19.properties.governance.properties.officers.items, data: data31 };
                if (vErrors === null) {
                  vErrors = [err65];
                } else {
                  vErrors.push(err65);
                }
                errors++;
              }
            }
          } else {
            const err66 = { instancePath: instancePath + "/governance/officers", schemaPath: "#/properties/governance/properties/officers/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.governance.properties.officers.type, parentSchema: schema19.properties.governance.properties.officers, data: data30 };
            if (vErrors === null) {
              vErrors = [err66];
            } else {
              vErrors.push(err66);
            }
            errors++;
          }
        }
      } else {
        const err67 = { instancePath: instancePath + "/governance", schemaPath: "#/properties/governance/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.governance.type, parentSchema: schema19.properties.governance, data: data14 };
        if (vErrors === null) {
          vErrors = [err67];
        } else {
          vErrors.push(err67);
        }
        errors++;
      }
    }
    if (data.profile !== void 0) {
      let data35 = data.profile;
      if (!(data35 === "law" || data35 === "mainland-only")) {
        const err68 = { instancePath: instancePath + "/profile", schemaPath: "#/properties/profile/enum", keyword: "enum", params: { allowedValues: schema19.properties.profile.enum }, message: "must be equal to one of the allowed values", schema: schema19.properties.profile.enum, parentSchema: schema19.properties.profile, data: data35 };
        if (vErrors === null) {
          vErrors = [err68];
        } else {
          vErrors.push(err68);
        }
        errors++;
      }
    }
    if (data.audience !== void 0) {
      let data36 = data.audience;
      if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
        if (data36.mainlandUsers === void 0) {
          const err69 = { instancePath: instancePath + "/audience", schemaPath: "#/properties/audience/required", keyword: "required", params: { missingProperty: "mainlandUsers" }, message: "must have required property 'mainlandUsers'", schema: schema19.properties.audience.required, parentSchema: schema19.properties.audience, data: data36 };
          if (vErrors === null) {
            vErrors = [err69];
          } else {
            vErrors.push(err69);
          }
          errors++;
        }
        for (const key8 in data36) {
          if (!(key8 === "mainlandUsers" || key8 === "geographies" || key8 === "minors" || key8 === "publicSector")) {
            const err70 = { instancePath: instancePath + "/audience", schemaPath: "#/properties/audience/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19.properties.audience, data: data36 };
            if (vErrors === null) {
              vErrors = [err70];
            } else {
              vErrors.push(err70);
            }
            errors++;
          }
        }
        if (data36.mainlandUsers !== void 0) {
          let data37 = data36.mainlandUsers;
          if (!(data37 === "none" || data37 === "incidental" || data37 === "targeted")) {
            const err71 = { instancePath: instancePath + "/audience/mainlandUsers", schemaPath: "#/properties/audience/properties/mainlandUsers/enum", keyword: "enum", params: { allowedValues: schema19.properties.audience.properties.mainlandUsers.enum }, message: "must be equal to one of the allowed values", schema: schema19.properties.audience.properties.mainlandUsers.enum, parentSchema: schema19.properties.audience.properties.mainlandUsers, data: data37 };
            if (vErrors === null) {
              vErrors = [err71];
            } else {
              vErrors.push(err71);
            }
            errors++;
          }
        }
        if (data36.geographies !== void 0) {
          let data38 = data36.geographies;
          if (Array.isArray(data38)) {
            if (data38.length > 500) {
              const err72 = { instancePath: instancePath + "/audience/geographies", schemaPath: "#/properties/audience/properties/geographies/maxItems", keyword: "maxItems", params: { limit: 500 }, message: "must NOT have more than 500 items", schema: 500, parentSchema: schema19.properties.audience.properties.geographies, data: data38 };
              if (vErrors === null) {
                vErrors = [err72];
              } else {
                vErrors.push(err72);
              }
              errors++;
            }
            const len5 = data38.length;
            for (let i6 = 0; i6 < len5; i6++) {
              let data39 = data38[i6];
              if (typeof data39 !== "string") {
                const err73 = { instancePath: instancePath + "/audience/geographies/" + i6, schemaPath: "#/properties/audience/properties/geographies/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.audience.properties.geographies.items.type, parentSchema: schema19.properties.audience.properties.geographies.items, data: data39 };
                if (vErrors === null) {
                  vErrors = [err73];
                } else {
                  vErrors.push(err73);
                }
                errors++;
              }
              if (!validate56(data39, { instancePath: instancePath + "/audience/geographies/" + i6, parentData: data38, parentDataProperty: i6, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                errors = vErrors.length;
              }
            }
            let i7 = data38.length;
            let j1;
            if (i7 > 1) {
              const indices1 = {};
              for (; i7--; ) {
                let item1 = data38[i7];
                if (typeof item1 !== "string") {
                  continue;
                }
                if (typeof indices1[item1] == "number") {
                  j1 = indices1[item1];
                  const err74 = { instancePath: instancePath + "/audience/geographies", schemaPath: "#/properties/audience/properties/geographies/uniqueItems", keyword: "uniqueItems", params: { i: i7, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i7 + " are identical)", schema: true, parentSchema: schema19.properties.audience.properties.geographies, data: data38 };
                  if (vErrors === null) {
                    vErrors = [err74];
                  } else {
                    vErrors.push(err74);
                  }
                  errors++;
                  break;
                }
                indices1[item1] = i7;
              }
            }
          } else {
            const err75 = { instancePath: instancePath + "/audience/geographies", schemaPath: "#/properties/audience/properties/geographies/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.audience.properties.geographies.type, parentSchema: schema19.properties.audience.properties.geographies, data: data38 };
            if (vErrors === null) {
              vErrors = [err75];
            } else {
              vErrors.push(err75);
            }
            errors++;
          }
        }
        if (data36.minors !== void 0) {
          let data40 = data36.minors;
          if (!(data40 === "none" || data40 === "possible" || data40 === "targeted")) {
            const err76 = { instancePath: instancePath + "/audience/minors", schemaPath: "#/properties/audience/properties/minors/enum", keyword: "enum", params: { allowedValues: schema19.properties.audience.properties.minors.enum }, message: "must be equal to one of the allowed values", schema: schema19.properties.audience.properties.minors.enum, parentSchema: schema19.properties.audience.properties.minors, data: data40 };
            if (vErrors === null) {
              vErrors = [err76];
            } else {
              vErrors.push(err76);
            }
            errors++;
          }
        }
        if (data36.publicSector !== void 0) {
          let data41 = data36.publicSector;
          if (typeof data41 !== "boolean") {
            const err77 = { instancePath: instancePath + "/audience/publicSector", schemaPath: "#/properties/audience/properties/publicSector/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema19.properties.audience.properties.publicSector.type, parentSchema: schema19.properties.audience.properties.publicSector, data: data41 };
            if (vErrors === null) {
              vErrors = [err77];
            } else {
              vErrors.push(err77);
            }
            errors++;
          }
        }
      } else {
        const err78 = { instancePath: instancePath + "/audience", schemaPath: "#/properties/audience/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.audience.type, parentSchema: schema19.properties.audience, data: data36 };
        if (vErrors === null) {
          vErrors = [err78];
        } else {
          vErrors.push(err78);
        }
        errors++;
      }
    }
    if (data.accounts !== void 0) {
      let data42 = data.accounts;
      if (Array.isArray(data42)) {
        if (data42.length > 1e3) {
          const err79 = { instancePath: instancePath + "/accounts", schemaPath: "#/properties/accounts/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: schema19.properties.accounts, data: data42 };
          if (vErrors === null) {
            vErrors = [err79];
          } else {
            vErrors.push(err79);
          }
          errors++;
        }
        const len6 = data42.length;
        for (let i8 = 0; i8 < len6; i8++) {
          let data43 = data42[i8];
          if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
            if (data43.id === void 0) {
              const err80 = { instancePath: instancePath + "/accounts/" + i8, schemaPath: "#/properties/accounts/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema19.properties.accounts.items.required, parentSchema: schema19.properties.accounts.items, data: data43 };
              if (vErrors === null) {
                vErrors = [err80];
              } else {
                vErrors.push(err80);
              }
              errors++;
            }
            if (data43.dialCode === void 0) {
              const err81 = { instancePath: instancePath + "/accounts/" + i8, schemaPath: "#/properties/accounts/items/required", keyword: "required", params: { missingProperty: "dialCode" }, message: "must have required property 'dialCode'", schema: schema19.properties.accounts.items.required, parentSchema: schema19.properties.accounts.items, data: data43 };
              if (vErrors === null) {
                vErrors = [err81];
              } else {
                vErrors.push(err81);
              }
              errors++;
            }
            for (const key9 in data43) {
              if (!(key9 === "id" || key9 === "dialCode" || key9 === "registrant" || key9 === "entity")) {
                const err82 = { instancePath: instancePath + "/accounts/" + i8, schemaPath: "#/properties/accounts/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19.properties.accounts.items, data: data43 };
                if (vErrors === null) {
                  vErrors = [err82];
                } else {
                  vErrors.push(err82);
                }
                errors++;
              }
            }
            if (data43.id !== void 0) {
              let data44 = data43.id;
              if (typeof data44 === "string") {
                if (func2(data44) < 1) {
                  const err83 = { instancePath: instancePath + "/accounts/" + i8 + "/id", schemaPath: "#/properties/accounts/items/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.accounts.items.properties.id, data: data44 };
                  if (vErrors === null) {
                    vErrors = [err83];
                  } else {
                    vErrors.push(err83);
                  }
                  errors++;
                }
              } else {
                const err84 = { instancePath: instancePath + "/accounts/" + i8 + "/id", schemaPath: "#/properties/accounts/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.accounts.items.properties.id.type, parentSchema: schema19.properties.accounts.items.properties.id, data: data44 };
                if (vErrors === null) {
                  vErrors = [err84];
                } else {
                  vErrors.push(err84);
                }
                errors++;
              }
            }
            if (data43.dialCode !== void 0) {
              let data45 = data43.dialCode;
              if (typeof data45 !== "string" && !(typeof data45 == "number" && (!(data45 % 1) && !isNaN(data45)) && isFinite(data45))) {
                const err85 = { instancePath: instancePath + "/accounts/" + i8 + "/dialCode", schemaPath: "#/properties/accounts/items/properties/dialCode/type", keyword: "type", params: { type: schema19.properties.accounts.items.properties.dialCode.type }, message: "must be string,integer", schema: schema19.properties.accounts.items.properties.dialCode.type, parentSchema: schema19.properties.accounts.items.properties.dialCode, data: data45 };
                if (vErrors === null) {
                  vErrors = [err85];
                } else {
                  vErrors.push(err85);
                }
                errors++;
              }
              if (typeof data45 == "number" && isFinite(data45)) {
                if (data45 > 9999 || isNaN(data45)) {
                  const err86 = { instancePath: instancePath + "/accounts/" + i8 + "/dialCode", schemaPath: "#/properties/accounts/items/properties/dialCode/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9999 }, message: "must be <= 9999", schema: 9999, parentSchema: schema19.properties.accounts.items.properties.dialCode, data: data45 };
                  if (vErrors === null) {
                    vErrors = [err86];
                  } else {
                    vErrors.push(err86);
                  }
                  errors++;
                }
                if (data45 < 1 || isNaN(data45)) {
                  const err87 = { instancePath: instancePath + "/accounts/" + i8 + "/dialCode", schemaPath: "#/properties/accounts/items/properties/dialCode/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema19.properties.accounts.items.properties.dialCode, data: data45 };
                  if (vErrors === null) {
                    vErrors = [err87];
                  } else {
                    vErrors.push(err87);
                  }
                  errors++;
                }
              }
              if (typeof data45 === "string") {
                if (!pattern5.test(data45)) {
                  const err88 = { instancePath: instancePath + "/accounts/" + i8 + "/dialCode", schemaPath: "#/properties/accounts/items/properties/dialCode/pattern", keyword: "pattern", params: { pattern: "^\\+?[1-9][0-9]{0,3}$" }, message: 'must match pattern "^\\+?[1-9][0-9]{0,3}$"', schema: "^\\+?[1-9][0-9]{0,3}$", parentSchema: schema19.properties.accounts.items.properties.dialCode, data: data45 };
                  if (vErrors === null) {
                    vErrors = [err88];
                  } else {
                    vErrors.push(err88);
                  }
                  errors++;
                }
              }
            }
            if (data43.registrant !== void 0) {
              if (!validate53(data43.registrant, { instancePath: instancePath + "/accounts/" + i8 + "/registrant", parentData: data43, parentDataProperty: "registrant", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                errors = vErrors.length;
              }
            }
            if (data43.entity !== void 0) {
              let data47 = data43.entity;
              if (typeof data47 === "string") {
                if (func2(data47) < 1) {
                  const err89 = { instancePath: instancePath + "/accounts/" + i8 + "/entity", schemaPath: "#/properties/accounts/items/properties/entity/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.accounts.items.properties.entity, data: data47 };
                  if (vErrors === null) {
                    vErrors = [err89];
                  } else {
                    vErrors.push(err89);
                  }
                  errors++;
                }
              } else {
                const err90 = { instancePath: instancePath + "/accounts/" + i8 + "/entity", schemaPath: "#/properties/accounts/items/properties/entity/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.accounts.items.properties.entity.type, parentSchema: schema19.properties.accounts.items.properties.entity, data: data47 };
                if (vErrors === null) {
                  vErrors = [err90];
                } else {
                  vErrors.push(err90);
                }
                errors++;
              }
            }
          } else {
            const err91 = { instancePath: instancePath + "/accounts/" + i8, schemaPath: "#/properties/accounts/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.accounts.items.type, parentSchema: schema19.properties.accounts.items, data: data43 };
            if (vErrors === null) {
              vErrors = [err91];
            } else {
              vErrors.push(err91);
            }
            errors++;
          }
        }
      } else {
        const err92 = { instancePath: instancePath + "/accounts", schemaPath: "#/properties/accounts/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.accounts.type, parentSchema: schema19.properties.accounts, data: data42 };
        if (vErrors === null) {
          vErrors = [err92];
        } else {
          vErrors.push(err92);
        }
        errors++;
      }
    }
    if (data.components !== void 0) {
      let data48 = data.components;
      if (Array.isArray(data48)) {
        if (data48.length > 1e3) {
          const err93 = { instancePath: instancePath + "/components", schemaPath: "#/properties/components/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: schema19.properties.components, data: data48 };
          if (vErrors === null) {
            vErrors = [err93];
          } else {
            vErrors.push(err93);
          }
          errors++;
        }
        const len7 = data48.length;
        for (let i9 = 0; i9 < len7; i9++) {
          let data49 = data48[i9];
          if (data49 && typeof data49 == "object" && !Array.isArray(data49)) {
            if (data49.type === void 0) {
              const err94 = { instancePath: instancePath + "/components/" + i9, schemaPath: "#/properties/components/items/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'", schema: schema19.properties.components.items.required, parentSchema: schema19.properties.components.items, data: data49 };
              if (vErrors === null) {
                vErrors = [err94];
              } else {
                vErrors.push(err94);
              }
              errors++;
            }
            for (const key10 in data49) {
              if (!func1.call(schema19.properties.components.items.properties, key10)) {
                const err95 = { instancePath: instancePath + "/components/" + i9, schemaPath: "#/properties/components/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19.properties.components.items, data: data49 };
                if (vErrors === null) {
                  vErrors = [err95];
                } else {
                  vErrors.push(err95);
                }
                errors++;
              }
            }
            if (data49.type !== void 0) {
              let data50 = data49.type;
              if (!(data50 === "mini-program" || data50 === "mini-game" || data50 === "official-account" || data50 === "service-account" || data50 === "weixin-login" || data50 === "open-platform-app" || data50 === "third-party-platform" || data50 === "weixin-pay" || data50 === "wechat-pay-hk" || data50 === "wecom")) {
                const err96 = { instancePath: instancePath + "/components/" + i9 + "/type", schemaPath: "#/properties/components/items/properties/type/enum", keyword: "enum", params: { allowedValues: schema19.properties.components.items.properties.type.enum }, message: "must be equal to one of the allowed values", schema: schema19.properties.components.items.properties.type.enum, parentSchema: schema19.properties.components.items.properties.type, data: data50 };
                if (vErrors === null) {
                  vErrors = [err96];
                } else {
                  vErrors.push(err96);
                }
                errors++;
              }
            }
            if (data49.appId !== void 0) {
              let data51 = data49.appId;
              if (typeof data51 === "string") {
                if (func2(data51) < 1) {
                  const err97 = { instancePath: instancePath + "/components/" + i9 + "/appId", schemaPath: "#/properties/components/items/properties/appId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.components.items.properties.appId, data: data51 };
                  if (vErrors === null) {
                    vErrors = [err97];
                  } else {
                    vErrors.push(err97);
                  }
                  errors++;
                }
              } else {
                const err98 = { instancePath: instancePath + "/components/" + i9 + "/appId", schemaPath: "#/properties/components/items/properties/appId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.components.items.properties.appId.type, parentSchema: schema19.properties.components.items.properties.appId, data: data51 };
                if (vErrors === null) {
                  vErrors = [err98];
                } else {
                  vErrors.push(err98);
                }
                errors++;
              }
            }
            if (data49.account !== void 0) {
              let data52 = data49.account;
              if (typeof data52 === "string") {
                if (func2(data52) < 1) {
                  const err99 = { instancePath: instancePath + "/components/" + i9 + "/account", schemaPath: "#/properties/components/items/properties/account/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.components.items.properties.account, data: data52 };
                  if (vErrors === null) {
                    vErrors = [err99];
                  } else {
                    vErrors.push(err99);
                  }
                  errors++;
                }
              } else {
                const err100 = { instancePath: instancePath + "/components/" + i9 + "/account", schemaPath: "#/properties/components/items/properties/account/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.components.items.properties.account.type, parentSchema: schema19.properties.components.items.properties.account, data: data52 };
                if (vErrors === null) {
                  vErrors = [err100];
                } else {
                  vErrors.push(err100);
                }
                errors++;
              }
            }
            if (data49.userContent !== void 0) {
              let data53 = data49.userContent;
              const _errs104 = errors;
              let valid29 = false;
              const _errs105 = errors;
              if (typeof data53 !== "boolean") {
                const err101 = { instancePath: instancePath + "/components/" + i9 + "/userContent", schemaPath: "#/properties/components/items/properties/userContent/anyOf/0/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema19.properties.components.items.properties.userContent.anyOf[0].type, parentSchema: schema19.properties.components.items.properties.userContent.anyOf[0], data: data53 };
                if (vErrors === null) {
                  vErrors = [err101];
                } else {
                  vErrors.push(err101);
                }
                errors++;
              }
              var _valid0 = _errs105 === errors;
              valid29 = valid29 || _valid0;
              const _errs107 = errors;
              if (Array.isArray(data53)) {
                if (data53.length > 1e3) {
                  const err102 = { instancePath: instancePath + "/components/" + i9 + "/userContent", schemaPath: "#/properties/components/items/properties/userContent/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: schema19.properties.components.items.properties.userContent.anyOf[1], data: data53 };
                  if (vErrors === null) {
                    vErrors = [err102];
                  } else {
                    vErrors.push(err102);
                  }
                  errors++;
                }
                const len8 = data53.length;
                for (let i10 = 0; i10 < len8; i10++) {
                  let data54 = data53[i10];
                  if (typeof data54 !== "string") {
                    const err103 = { instancePath: instancePath + "/components/" + i9 + "/userContent/" + i10, schemaPath: "#/properties/components/items/properties/userContent/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.components.items.properties.userContent.anyOf[1].items.type, parentSchema: schema19.properties.components.items.properties.userContent.anyOf[1].items, data: data54 };
                    if (vErrors === null) {
                      vErrors = [err103];
                    } else {
                      vErrors.push(err103);
                    }
                    errors++;
                  }
                  if (!(data54 === "text" || data54 === "image" || data54 === "audio" || data54 === "video" || data54 === "live" || data54 === "messages")) {
                    const err104 = { instancePath: instancePath + "/components/" + i9 + "/userContent/" + i10, schemaPath: "#/properties/components/items/properties/userContent/anyOf/1/items/enum", keyword: "enum", params: { allowedValues: schema19.properties.components.items.properties.userContent.anyOf[1].items.enum }, message: "must be equal to one of the allowed values", schema: schema19.properties.components.items.properties.userContent.anyOf[1].items.enum, parentSchema: schema19.properties.components.items.properties.userContent.anyOf[1].items, data: data54 };
                    if (vErrors === null) {
                      vErrors = [err104];
                    } else {
                      vErrors.push(err104);
                    }
                    errors++;
                  }
                }
                let i11 = data53.length;
                let j2;
                if (i11 > 1) {
                  const indices2 = {};
                  for (; i11--; ) {
                    let item2 = data53[i11];
                    if (typeof item2 !== "string") {
                      continue;
                    }
                    if (typeof indices2[item2] == "number") {
                      j2 = indices2[item2];
                      const err105 = { instancePath: instancePath + "/components/" + i9 + "/userContent", schemaPath: "#/properties/components/items/properties/userContent/anyOf/1/uniqueItems", keyword: "uniqueItems", params: { i: i11, j: j2 }, message: "must NOT have duplicate items (items ## " + j2 + " and " + i11 + " are identical)", schema: true, parentSchema: schema19.properties.components.items.properties.userContent.anyOf[1], data: data53 };
                      if (vErrors === null) {
                        vErrors = [err105];
                      } else {
                        vErrors.push(err105);
                      }
                      errors++;
                      break;
                    }
                    indices2[item2] = i11;
                  }
                }
              } else {
                const err106 = { instancePath: instancePath + "/components/" + i9 + "/userContent", schemaPath: "#/properties/components/items/properties/userContent/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.components.items.properties.userContent.anyOf[1].type, parentSchema: schema19.properties.components.items.properties.userContent.anyOf[1], data: data53 };
                if (vErrors === null) {
                  vErrors = [err106];
                } else {
                  vErrors.push(err106);
                }
                errors++;
              }
              var _valid0 = _errs107 === errors;
              valid29 = valid29 || _valid0;
              if (!valid29) {
                const err107 = { instancePath: instancePath + "/components/" + i9 + "/userContent", schemaPath: "#/properties/components/items/properties/userContent/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema19.properties.components.items.properties.userContent.anyOf, parentSchema: schema19.properties.components.items.properties.userContent, data: data53 };
                if (vErrors === null) {
                  vErrors = [err107];
                } else {
                  vErrors.push(err107);
                }
                errors++;
              } else {
                errors = _errs104;
                if (vErrors !== null) {
                  if (_errs104) {
                    vErrors.length = _errs104;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
            if (data49.status !== void 0) {
              let data55 = data49.status;
              if (!(data55 === "planned" || data55 === "live" || data55 === "retired")) {
                const err108 = { instancePath: instancePath + "/components/" + i9 + "/status", schemaPath: "#/properties/components/items/properties/status/enum", keyword: "enum", params: { allowedValues: schema19.properties.components.items.properties.status.enum }, message: "must be equal to one of the allowed values", schema: schema19.properties.components.items.properties.status.enum, parentSchema: schema19.properties.components.items.properties.status, data: data55 };
                if (vErrors === null) {
                  vErrors = [err108];
                } else {
                  vErrors.push(err108);
                }
                errors++;
              }
            }
            if (data49.operator !== void 0) {
              let data56 = data49.operator;
              if (typeof data56 === "string") {
                if (func2(data56) < 1) {
                  const err109 = { instancePath: instancePath + "/components/" + i9 + "/operator", schemaPath: "#/properties/components/items/properties/operator/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.components.items.properties.operator, data: data56 };
                  if (vErrors === null) {
                    vErrors = [err109];
                  } else {
                    vErrors.push(err109);
                  }
                  errors++;
                }
              } else {
                const err110 = { instancePath: instancePath + "/components/" + i9 + "/operator", schemaPath: "#/properties/components/items/properties/operator/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.components.items.properties.operator.type, parentSchema: schema19.properties.components.items.properties.operator, data: data56 };
                if (vErrors === null) {
                  vErrors = [err110];
                } else {
                  vErrors.push(err110);
                }
                errors++;
              }
            }
            if (data49.categories !== void 0) {
              let data57 = data49.categories;
              if (Array.isArray(data57)) {
                if (data57.length > 1e3) {
                  const err111 = { instancePath: instancePath + "/components/" + i9 + "/categories", schemaPath: "#/properties/components/items/properties/categories/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: schema19.properties.components.items.properties.categories, data: data57 };
                  if (vErrors === null) {
                    vErrors = [err111];
                  } else {
                    vErrors.push(err111);
                  }
                  errors++;
                }
                const len9 = data57.length;
                for (let i12 = 0; i12 < len9; i12++) {
                  let data58 = data57[i12];
                  if (typeof data58 === "string") {
                    if (func2(data58) < 1) {
                      const err112 = { instancePath: instancePath + "/components/" + i9 + "/categories/" + i12, schemaPath: "#/properties/components/items/properties/categories/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.components.items.properties.categories.items, data: data58 };
                      if (vErrors === null) {
                        vErrors = [err112];
                      } else {
                        vErrors.push(err112);
                      }
                      errors++;
                    }
                  } else {
                    const err113 = { instancePath: instancePath + "/components/" + i9 + "/categories/" + i12, schemaPath: "#/properties/components/items/properties/categories/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.components.items.properties.categories.items.type, parentSchema: schema19.properties.components.items.properties.categories.items, data: data58 };
                    if (vErrors === null) {
                      vErrors = [err113];
                    } else {
                      vErrors.push(err113);
                    }
                    errors++;
                  }
                }
                let i13 = data57.length;
                let j3;
                if (i13 > 1) {
                  const indices3 = {};
                  for (; i13--; ) {
                    let item3 = data57[i13];
                    if (typeof item3 !== "string") {
                      continue;
                    }
                    if (typeof indices3[item3] == "number") {
                      j3 = indices3[item3];
                      const err114 = { instancePath: instancePath + "/components/" + i9 + "/categories", schemaPath: "#/properties/components/items/properties/categories/uniqueItems", keyword: "uniqueItems", params: { i: i13, j: j3 }, message: "must NOT have duplicate items (items ## " + j3 + " and " + i13 + " are identical)", schema: true, parentSchema: schema19.properties.components.items.properties.categories, data: data57 };
                      if (vErrors === null) {
                        vErrors = [err114];
                      } else {
                        vErrors.push(err114);
                      }
                      errors++;
                      break;
                    }
                    indices3[item3] = i13;
                  }
                }
              } else {
                const err115 = { instancePath: instancePath + "/components/" + i9 + "/categories", schemaPath: "#/properties/components/items/properties/categories/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.components.items.properties.categories.type, parentSchema: schema19.properties.components.items.properties.categories, data: data57 };
                if (vErrors === null) {
                  vErrors = [err115];
                } else {
                  vErrors.push(err115);
                }
                errors++;
              }
            }
            if (data49.recommendation !== void 0) {
              let data59 = data49.recommendation;
              if (typeof data59 !== "boolean") {
                const err116 = { instancePath: instancePath + "/components/" + i9 + "/recommendation", schemaPath: "#/properties/components/items/properties/recommendation/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema19.properties.components.items.properties.recommendation.type, parentSchema: schema19.properties.components.items.properties.recommendation, data: data59 };
                if (vErrors === null) {
                  vErrors = [err116];
                } else {
                  vErrors.push(err116);
                }
                errors++;
              }
            }
            if (data49.generativeAi !== void 0) {
              let data60 = data49.generativeAi;
              if (typeof data60 !== "boolean") {
                const err117 = { instancePath: instancePath + "/components/" + i9 + "/generativeAi", schemaPath: "#/properties/components/items/properties/generativeAi/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema19.properties.components.items.properties.generativeAi.type, parentSchema: schema19.properties.components.items.properties.generativeAi, data: data60 };
                if (vErrors === null) {
                  vErrors = [err117];
                } else {
                  vErrors.push(err117);
                }
                errors++;
              }
            }
            if (data49.filings !== void 0) {
              let data61 = data49.filings;
              if (data61 && typeof data61 == "object" && !Array.isArray(data61)) {
                for (const key11 in data61) {
                  if (!(key11 === "miniProgram" || key11 === "icp" || key11 === "content" || key11 === "algorithm" || key11 === "generativeAi")) {
                    const err118 = { instancePath: instancePath + "/components/" + i9 + "/filings", schemaPath: "#/properties/components/items/properties/filings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19.properties.components.items.properties.filings, data: data61 };
                    if (vErrors === null) {
                      vErrors = [err118];
                    } else {
                      vErrors.push(err118);
                    }
                    errors++;
                  }
                }
                if (data61.miniProgram !== void 0) {
                  let data62 = data61.miniProgram;
                  if (typeof data62 === "string") {
                    if (func2(data62) < 1) {
                      const err119 = { instancePath: instancePath + "/components/" + i9 + "/filings/miniProgram", schemaPath: "#/properties/components/items/properties/filings/properties/miniProgram/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.components.items.properties.filings.properties.miniProgram, data: data62 };
                      if (vErrors === null) {
                        vErrors = [err119];
                      } else {
                        vErrors.push(err119);
                      }
                      errors++;
                    }
                  } else {
                    const err120 = { instancePath: instancePath + "/components/" + i9 + "/filings/miniProgram", schemaPath: "#/properties/components/items/properties/filings/properties/miniProgram/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.components.items.properties.filings.properties.miniProgram.type, parentSchema: schema19.properties.components.items.properties.filings.properties.miniProgram, data: data62 };
                    if (vErrors === null) {
                      vErrors = [err120];
                    } else {
                      vErrors.push(err120);
                    }
                    errors++;
                  }
                }
                if (data61.icp !== void 0) {
                  let data63 = data61.icp;
                  if (typeof data63 === "string") {
                    if (func2(data63) < 1) {
                      const err121 = { instancePath: instancePath + "/components/" + i9 + "/filings/icp", schemaPath: "#/properties/components/items/properties/filings/properties/icp/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.components.items.properties.filings.properties.icp, data: data63 };
                      if (vErrors === null) {
                        vErrors = [err121];
                      } else {
                        vErrors.push(err121);
                      }
                      errors++;
                    }
                  } else {
                    const err122 = { instancePath: instancePath + "/components/" + i9 + "/filings/icp", schemaPath: "#/properties/components/items/properties/filings/properties/icp/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.components.items.properties.filings.properties.icp.type, parentSchema: schema19.properties.components.items.properties.filings.properties.icp, data: data63 };
                    if (vErrors === null) {
                      vErrors = [err122];
                    } else {
                      vErrors.push(err122);
                    }
                    errors++;
                  }
                }
                if (data61.content !== void 0) {
                  let data64 = data61.content;
                  if (typeof data64 === "string") {
                    if (func2(data64) < 1) {
                      const err123 = { instancePath: instancePath + "/components/" + i9 + "/filings/content", schemaPath: "#/properties/components/items/properties/filings/properties/content/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.components.items.properties.filings.properties.content, data: data64 };
                      if (vErrors === null) {
                        vErrors = [err123];
                      } else {
                        vErrors.push(err123);
                      }
                      errors++;
                    }
                  } else {
                    const err124 = { instancePath: instancePath + "/components/" + i9 + "/filings/content", schemaPath: "#/properties/components/items/properties/filings/properties/content/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.components.items.properties.filings.properties.content.type, parentSchema: schema19.properties.components.items.properties.filings.properties.content, data: data64 };
                    if (vErrors === null) {
                      vErrors = [err124];
                    } else {
                      vErrors.push(err124);
                    }
                    errors++;
                  }
                }
                if (data61.algorithm !== void 0) {
                  let data65 = data61.algorithm;
                  if (typeof data65 === "string") {
                    if (func2(data65) < 1) {
                      const err125 = { instancePath: instancePath + "/components/" + i9 + "/filings/algorithm", schemaPath: "#/properties/components/items/properties/filings/properties/algorithm/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.components.items.properties.filings.properties.algorithm, data: data65 };
                      if (vErrors === null) {
                        vErrors = [err125];
                      } else {
                        vErrors.push(err125);
                      }
                      errors++;
                    }
                  } else {
                    const err126 = { instancePath: instancePath + "/components/" + i9 + "/filings/algorithm", schemaPath: "#/properties/components/items/properties/filings/properties/algorithm/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.components.items.properties.filings.properties.algorithm.type, parentSchema: schema19.properties.components.items.properties.filings.properties.algorithm, data: data65 };
                    if (vErrors === null) {
                      vErrors = [err126];
                    } else {
                      vErrors.push(err126);
                    }
                    errors++;
                  }
                }
                if (data61.generativeAi !== void 0) {
                  let data66 = data61.generativeAi;
                  if (typeof data66 === "string") {
                    if (func2(data66) < 1) {
                      const err127 = { instancePath: instancePath + "/components/" + i9 + "/filings/generativeAi", schemaPath: "#/properties/components/items/properties/filings/properties/generativeAi/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.components.items.properties.filings.properties.generativeAi, data: data66 };
                      if (vErrors === null) {
                        vErrors = [err127];
                      } else {
                        vErrors.push(err127);
                      }
                      errors++;
                    }
                  } else {
                    const err128 = { instancePath: instancePath + "/components/" + i9 + "/filings/generativeAi", schemaPath: "#/properties/components/items/properties/filings/properties/generativeAi/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.components.items.properties.filings.properties.generativeAi.type, parentSchema: schema19.properties.components.items.properties.filings.properties.generativeAi, data: data66 };
                    if (vErrors === null) {
                      vErrors = [err128];
                    } else {
                      vErrors.push(err128);
                    }
                    errors++;
                  }
                }
              } else {
                const err129 = { instancePath: instancePath + "/components/" + i9 + "/filings", schemaPath: "#/properties/components/items/properties/filings/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.components.items.properties.filings.type, parentSchema: schema19.properties.components.items.properties.filings, data: data61 };
                if (vErrors === null) {
                  vErrors = [err129];
                } else {
                  vErrors.push(err129);
                }
                errors++;
              }
            }
            if (data49.realNames !== void 0) {
              let data67 = data49.realNames;
              if (!(data67 === "none" || data67 === "phone-number" || data67 === "identity-document" || data67 === "platform")) {
                const err130 = { instancePath: instancePath + "/components/" + i9 + "/realNames", schemaPath: "#/properties/components/items/properties/realNames/enum", keyword: "enum", params: { allowedValues: schema19.properties.components.items.properties.realNames.enum }, message: "must be equal to one of the allowed values", schema: schema19.properties.components.items.properties.realNames.enum, parentSchema: schema19.properties.components.items.properties.realNames, data: data67 };
                if (vErrors === null) {
                  vErrors = [err130];
                } else {
                  vErrors.push(err130);
                }
                errors++;
              }
            }
            if (data49.domains !== void 0) {
              let data68 = data49.domains;
              if (data68 && typeof data68 == "object" && !Array.isArray(data68)) {
                for (const key12 in data68) {
                  if (!(key12 === "request" || key12 === "socket" || key12 === "upload" || key12 === "download" || key12 === "udp" || key12 === "tcp" || key12 === "business")) {
                    const err131 = { instancePath: instancePath + "/components/" + i9 + "/domains", schemaPath: "#/properties/components/items/properties/domains/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19.properties.components.items.properties.domains, data: data68 };
                    if (vErrors === null) {
                      vErrors = [err131];
                    } else {
                      vErrors.push(err131);
                    }
                    errors++;
                  }
                }
                if (data68.request !== void 0) {
                  let data69 = data68.request;
                  if (Array.isArray(data69)) {
                    if (data69.length > 1e3) {
                      const err132 = { instancePath: instancePath + "/components/" + i9 + "/domains/request", schemaPath: "#/properties/components/items/properties/domains/properties/request/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: schema19.properties.components.items.properties.domains.properties.request, data: data69 };
                      if (vErrors === null) {
                        vErrors = [err132];
                      } else {
                        vErrors.push(err132);
                      }
                      errors++;
                    }
                    const len10 = data69.length;
                    for (let i14 = 0; i14 < len10; i14++) {
                      let data70 = data69[i14];
                      if (typeof data70 === "string") {
                        if (func2(data70) < 1) {
                          const err133 = { instancePath: instancePath + "/components/" + i9 + "/domains/request/" + i14, schemaPath: "#/properties/components/items/properties/domains/properties/request/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.components.items.properties.domains.properties.request.items, data: data70 };
                          if (vErrors === null) {
                            vErrors = [err133];
                          } else {
                            vErrors.push(err133);
                          }
                          errors++;
                        }
                      } else {
                        const err134 = { instancePath: instancePath + "/components/" + i9 + "/domains/request/" + i14, schemaPath: "#/properties/components/items/properties/domains/properties/request/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.components.items.properties.domains.properties.request.items.type, parentSchema: schema19.properties.components.items.properties.domains.properties.request.items, data: data70 };
                        if (vErrors === null) {
                          vErrors = [err134];
                        } else {
                          vErrors.push(err134);
                        }
                        errors++;
                      }
                    }
                    let i15 = data69.length;
                    let j4;
                    if (i15 > 1) {
                      const indices4 = {};
                      for (; i15--; ) {
                        let item4 = data69[i15];
                        if (typeof item4 !== "string") {
                          continue;
                        }
                        if (typeof indices4[item4] == "number") {
                          j4 = indices4[item4];
                          const err135 = { instancePath: instancePath + "/components/" + i9 + "/domains/request", schemaPath: "#/properties/components/items/properties/domains/properties/request/uniqueItems", keyword: "uniqueItems", params: { i: i15, j: j4 }, message: "must NOT have duplicate items (items ## " + j4 + " and " + i15 + " are identical)", schema: true, parentSchema: schema19.properties.components.items.properties.domains.properties.request, data: data69 };
                          if (vErrors === null) {
                            vErrors = [err135];
                          } else {
                            vErrors.push(err135);
                          }
                          errors++;
                          break;
                        }
                        indices4[item4] = i15;
                      }
                    }
                  } else {
                    const err136 = { instancePath: instancePath + "/components/" + i9 + "/domains/request", schemaPath: "#/properties/components/items/properties/domains/properties/request/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.components.items.properties.domains.properties.request.type, parentSchema: schema19.properties.components.items.properties.domains.properties.request, data: data69 };
                    if (vErrors === null) {
                      vErrors = [err136];
                    } else {
                      vErrors.push(err136);
                    }
                    errors++;
                  }
                }
                if (data68.socket !== void 0) {
                  let data71 = data68.socket;
                  if (Array.isArray(data71)) {
                    if (data71.length > 1e3) {
                      const err137 = { instancePath: instancePath + "/components/" + i9 + "/domains/socket", schemaPath: "#/properties/components/items/properties/domains/properties/socket/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: schema19.properties.components.items.properties.domains.properties.socket, data: data71 };
                      if (vErrors === null) {
                        vErrors = [err137];
                      } else {
                        vErrors.push(err137);
                      }
                      errors++;
                    }
                    const len11 = data71.length;
                    for (let i16 = 0; i16 < len11; i16++) {
                      let data72 = data71[i16];
                      if (typeof data72 === "string") {
                        if (func2(data72) < 1) {
                          const err138 = { instancePath: instancePath + "/components/" + i9 + "/domains/socket/" + i16, schemaPath: "#/properties/components/items/properties/domains/properties/socket/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.components.items.properties.domains.properties.socket.items, data: data72 };
                          if (vErrors === null) {
                            vErrors = [err138];
                          } else {
                            vErrors.push(err138);
                          }
                          errors++;
                        }
                      } else {
                        const err139 = { instancePath: instancePath + "/components/" + i9 + "/domains/socket/" + i16, schemaPath: "#/properties/components/items/properties/domains/properties/socket/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.components.items.properties.domains.properties.socket.items.type, parentSchema: schema19.properties.components.items.properties.domains.properties.socket.items, data: data72 };
                        if (vErrors === null) {
                          vErrors = [err139];
                        } else {
                          vErrors.push(err139);
                        }
                        errors++;
                      }
                    }
                    let i17 = data71.length;
                    let j5;
                    if (i17 > 1) {
                      const indices5 = {};
                      for (; i17--; ) {
                        let item5 = data71[i17];
                        if (typeof item5 !== "string") {
                          continue;
                        }
                        if (typeof indices5[item5] == "number") {
                          j5 = indices5[item5];
                          const err140 = { instancePath: instancePath + "/components/" + i9 + "/domains/socket", schemaPath: "#/properties/components/items/properties/domains/properties/socket/uniqueItems", keyword: "uniqueItems", params: { i: i17, j: j5 }, message: "must NOT have duplicate items (items ## " + j5 + " and " + i17 + " are identical)", schema: true, parentSchema: schema19.properties.components.items.properties.domains.properties.socket, data: data71 };
                          if (vErrors === null) {
                            vErrors = [err140];
                          } else {
                            vErrors.push(err140);
                          }
                          errors++;
                          break;
                        }
                        indices5[item5] = i17;
                      }
                    }
                  } else {
                    const err141 = { instancePath: instancePath + "/components/" + i9 + "/domains/socket", schemaPath: "#/properties/components/items/properties/domains/properties/socket/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.components.items.properties.domains.properties.socket.type, parentSchema: schema19.properties.components.items.properties.domains.properties.socket, data: data71 };
                    if (vErrors === null) {
                      vErrors = [err141];
                    } else {
                      vErrors.push(err141);
                    }
                    errors++;
                  }
                }
                if (data68.upload !== void 0) {
                  let data73 = data68.upload;
                  if (Array.isArray(data73)) {
                    if (data73.length > 1e3) {
                      const err142 = { instancePath: instancePath + "/components/" + i9 + "/domains/upload", schemaPath: "#/properties/components/items/properties/domains/properties/upload/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: schema19.properties.components.items.properties.domains.properties.upload, data: data73 };
                      if (vErrors === null) {
                        vErrors = [err142];
                      } else {
                        vErrors.push(err142);
                      }
                      errors++;
                    }
                    const len12 = data73.length;
                    for (let i18 = 0; i18 < len12; i18++) {
                      let data74 = data73[i18];
                      if (typeof data74 === "string") {
                        if (func2(data74) < 1) {
                          const err143 = { instancePath: instancePath + "/components/" + i9 + "/domains/upload/" + i18, schemaPath: "#/properties/components/items/properties/domains/properties/upload/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.components.items.properties.domains.properties.upload.items, data: data74 };
                          if (vErrors === null) {
                            vErrors = [err143];
                          } else {
                            vErrors.push(err143);
                          }
                          errors++;
                        }
                      } else {
                        const err144 = { instancePath: instancePath + "/components/" + i9 + "/domains/upload/" + i18, schemaPath: "#/properties/components/items/properties/domains/properties/upload/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.components.items.properties.domains.properties.upload.items.type, parentSchema: schema19.properties.components.items.properties.domains.properties.upload.items, data: data74 };
                        if (vErrors === null) {
                          vErrors = [err144];
                        } else {
                          vErrors.push(err144);
                        }
                        errors++;
                      }
                    }
                    let i19 = data73.length;
                    let j6;
                    if (i19 > 1) {
                      const indices6 = {};
                      for (; i19--; ) {
                        let item6 = data73[i19];
                        if (typeof item6 !== "string") {
                          continue;
                        }
                        if (typeof indices6[item6] == "number") {
                          j6 = indices6[item6];
                          const err145 = { instancePath: instancePath + "/components/" + i9 + "/domains/upload", schemaPath: "#/properties/components/items/properties/domains/properties/upload/uniqueItems", keyword: "uniqueItems", params: { i: i19, j: j6 }, message: "must NOT have duplicate items (items ## " + j6 + " and " + i19 + " are identical)", schema: true, parentSchema: schema19.properties.components.items.properties.domains.properties.upload, data: data73 };
                          if (vErrors === null) {
                            vErrors = [err145];
                          } else {
                            vErrors.push(err145);
                          }
                          errors++;
                          break;
                        }
                        indices6[item6] = i19;
                      }
                    }
                  } else {
                    const err146 = { instancePath: instancePath + "/components/" + i9 + "/domains/upload", schemaPath: "#/properties/components/items/properties/domains/properties/upload/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.components.items.properties.domains.properties.upload.type, parentSchema: schema19.properties.components.items.properties.domains.properties.upload, data: data73 };
                    if (vErrors === null) {
                      vErrors = [err146];
                    } else {
                      vErrors.push(err146);
                    }
                    errors++;
                  }
                }
                if (data68.download !== void 0) {
                  let data75 = data68.download;
                  if (Array.isArray(data75)) {
                    if (data75.length > 1e3) {
                      const err147 = { instancePath: instancePath + "/components/" + i9 + "/domains/download", schemaPath: "#/properties/components/items/properties/domains/properties/download/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: schema19.properties.components.items.properties.domains.properties.download, data: data75 };
                      if (vErrors === null) {
                        vErrors = [err147];
                      } else {
                        vErrors.push(err147);
                      }
                      errors++;
                    }
                    const len13 = data75.length;
                    for (let i20 = 0; i20 < len13; i20++) {
                      let data76 = data75[i20];
                      if (typeof data76 === "string") {
                        if (func2(data76) < 1) {
                          const err148 = { instancePath: instancePath + "/components/" + i9 + "/domains/download/" + i20, schemaPath: "#/properties/components/items/properties/domains/properties/download/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.components.items.properties.domains.properties.download.items, data: data76 };
                          if (vErrors === null) {
                            vErrors = [err148];
                          } else {
                            vErrors.push(err148);
                          }
                          errors++;
                        }
                      } else {
                        const err149 = { instancePath: instancePath + "/components/" + i9 + "/domains/download/" + i20, schemaPath: "#/properties/components/items/properties/domains/properties/download/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.components.items.properties.domains.properties.download.items.type, parentSchema: schema19.properties.components.items.properties.domains.properties.download.items, data: data76 };
                        if (vErrors === null) {
                          vErrors = [err149];
                        } else {
                          vErrors.push(err149);
                        }
                        errors++;
                      }
                    }
                    let i21 = data75.length;
                    let j7;
                    if (i21 > 1) {
                      const indices7 = {};
                      for (; i21--; ) {
                        let item7 = data75[i21];
                        if (typeof item7 !== "string") {
                          continue;
                        }
                        if (typeof indices7[item7] == "number") {
                          j7 = indices7[item7];
                          const err150 = { instancePath: instancePath + "/components/" + i9 + "/domains/download", schemaPath: "#/properties/components/items/properties/domains/properties/download/uniqueItems", keyword: "uniqueItems", params: { i: i21, j: j7 }, message: "must NOT have duplicate items (items ## " + j7 + " and " + i21 + " are identical)", schema: true, parentSchema: schema19.properties.components.items.properties.domains.properties.download, data: data75 };
                          if (vErrors === null) {
                            vErrors = [err150];
                          } else {
                            vErrors.push(err150);
                          }
                          errors++;
                          break;
                        }
                        indices7[item7] = i21;
                      }
                    }
                  } else {
                    const err151 = { instancePath: instancePath + "/components/" + i9 + "/domains/download", schemaPath: "#/properties/components/items/properties/domains/properties/download/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.components.items.properties.domains.properties.download.type, parentSchema: schema19.properties.components.items.properties.domains.properties.download, data: data75 };
                    if (vErrors === null) {
                      vErrors = [err151];
                    } else {
                      vErrors.push(err151);
                    }
                    errors++;
                  }
                }
                if (data68.udp !== void 0) {
                  let data77 = data68.udp;
                  if (Array.isArray(data77)) {
                    if (data77.length > 1e3) {
                      const err152 = { instancePath: instancePath + "/components/" + i9 + "/domains/udp", schemaPath: "#/properties/components/items/properties/domains/properties/udp/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: schema19.properties.components.items.properties.domains.properties.udp, data: data77 };
                      if (vErrors === null) {
                        vErrors = [err152];
                      } else {
                        vErrors.push(err152);
                      }
                      errors++;
                    }
                    const len14 = data77.length;
                    for (let i22 = 0; i22 < len14; i22++) {
                      let data78 = data77[i22];
                      if (typeof data78 === "string") {
                        if (func2(data78) < 1) {
                          const err153 = { instancePath: instancePath + "/components/" + i9 + "/domains/udp/" + i22, schemaPath: "#/properties/components/items/properties/domains/properties/udp/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.components.items.properties.domains.properties.udp.items, data: data78 };
                          if (vErrors === null) {
                            vErrors = [err153];
                          } else {
                            vErrors.push(err153);
                          }
                          errors++;
                        }
                      } else {
                        const err154 = { instancePath: instancePath + "/components/" + i9 + "/domains/udp/" + i22, schemaPath: "#/properties/components/items/properties/domains/properties/udp/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.components.items.properties.domains.properties.udp.items.type, parentSchema: schema19.properties.components.items.properties.domains.properties.udp.items, data: data78 };
                        if (vErrors === null) {
                          vErrors = [err154];
                        } else {
                          vErrors.push(err154);
                        }
                        errors++;
                      }
                    }
                    let i23 = data77.length;
                    let j8;
                    if (i23 > 1) {
                      const indices8 = {};
                      for (; i23--; ) {
                        let item8 = data77[i23];
                        if (typeof item8 !== "string") {
                          continue;
                        }
                        if (typeof indices8[item8] == "number") {
                          j8 = indices8[item8];
                          const err155 = { instancePath: instancePath + "/components/" + i9 + "/domains/udp", schemaPath: "#/properties/components/items/properties/domains/properties/udp/uniqueItems", keyword: "uniqueItems", params: { i: i23, j: j8 }, message: "must NOT have duplicate items (items ## " + j8 + " and " + i23 + " are identical)", schema: true, parentSchema: schema19.properties.components.items.properties.domains.properties.udp, data: data77 };
                          if (vErrors === null) {
                            vErrors = [err155];
                          } else {
                            vErrors.push(err155);
                          }
                          errors++;
                          break;
                        }
                        indices8[item8] = i23;
                      }
                    }
                  } else {
                    const err156 = { instancePath: instancePath + "/components/" + i9 + "/domains/udp", schemaPath: "#/properties/components/items/properties/domains/properties/udp/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.components.items.properties.domains.properties.udp.type, parentSchema: schema19.properties.components.items.properties.domains.properties.udp, data: data77 };
                    if (vErrors === null) {
                      vErrors = [err156];
                    } else {
                      vErrors.push(err156);
                    }
                    errors++;
                  }
                }
                if (data68.tcp !== void 0) {
                  let data79 = data68.tcp;
                  if (Array.isArray(data79)) {
                    if (data79.length > 1e3) {
                      const err157 = { instancePath: instancePath + "/components/" + i9 + "/domains/tcp", schemaPath: "#/properties/components/items/properties/domains/properties/tcp/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: schema19.properties.components.items.properties.domains.properties.tcp, data: data79 };
                      if (vErrors === null) {
                        vErrors = [err157];
                      } else {
                        vErrors.push(err157);
                      }
                      errors++;
                    }
                    const len15 = data79.length;
                    for (let i24 = 0; i24 < len15; i24++) {
                      let data80 = data79[i24];
                      if (typeof data80 === "string") {
                        if (func2(data80) < 1) {
                          const err158 = { instancePath: instancePath + "/components/" + i9 + "/domains/tcp/" + i24, schemaPath: "#/properties/components/items/properties/domains/properties/tcp/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.components.items.properties.domains.properties.tcp.items, data: data80 };
                          if (vErrors === null) {
                            vErrors = [err158];
                          } else {
                            vErrors.push(err158);
                          }
                          errors++;
                        }
                      } else {
                        const err159 = { instancePath: instancePath + "/components/" + i9 + "/domains/tcp/" + i24, schemaPath: "#/properties/components/items/properties/domains/properties/tcp/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.components.items.properties.domains.properties.tcp.items.type, parentSchema: schema19.properties.components.items.properties.domains.properties.tcp.items, data: data80 };
                        if (vErrors === null) {
                          vErrors = [err159];
                        } else {
                          vErrors.push(err159);
                        }
                        errors++;
                      }
                    }
                    let i25 = data79.length;
                    let j9;
                    if (i25 > 1) {
                      const indices9 = {};
                      for (; i25--; ) {
                        let item9 = data79[i25];
                        if (typeof item9 !== "string") {
                          continue;
                        }
                        if (typeof indices9[item9] == "number") {
                          j9 = indices9[item9];
                          const err160 = { instancePath: instancePath + "/components/" + i9 + "/domains/tcp", schemaPath: "#/properties/components/items/properties/domains/properties/tcp/uniqueItems", keyword: "uniqueItems", params: { i: i25, j: j9 }, message: "must NOT have duplicate items (items ## " + j9 + " and " + i25 + " are identical)", schema: true, parentSchema: schema19.properties.components.items.properties.domains.properties.tcp, data: data79 };
                          if (vErrors === null) {
                            vErrors = [err160];
                          } else {
                            vErrors.push(err160);
                          }
                          errors++;
                          break;
                        }
                        indices9[item9] = i25;
                      }
                    }
                  } else {
                    const err161 = { instancePath: instancePath + "/components/" + i9 + "/domains/tcp", schemaPath: "#/properties/components/items/properties/domains/properties/tcp/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.components.items.properties.domains.properties.tcp.type, parentSchema: schema19.properties.components.items.properties.domains.properties.tcp, data: data79 };
                    if (vErrors === null) {
                      vErrors = [err161];
                    } else {
                      vErrors.push(err161);
                    }
                    errors++;
                  }
                }
                if (data68.business !== void 0) {
                  let data81 = data68.business;
                  if (Array.isArray(data81)) {
                    if (data81.length > 1e3) {
                      const err162 = { instancePath: instancePath + "/components/" + i9 + "/domains/business", schemaPath: "#/properties/components/items/properties/domains/properties/business/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: schema19.properties.components.items.properties.domains.properties.business, data: data81 };
                      if (vErrors === null) {
                        vErrors = [err162];
                      } else {
                        vErrors.push(err162);
                      }
                      errors++;
                    }
                    const len16 = data81.length;
                    for (let i26 = 0; i26 < len16; i26++) {
                      let data82 = data81[i26];
                      if (typeof data82 === "string") {
                        if (func2(data82) < 1) {
                          const err163 = { instancePath: instancePath + "/components/" + i9 + "/domains/business/" + i26, schemaPath: "#/properties/components/items/properties/domains/properties/business/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.components.items.properties.domains.properties.business.items, data: data82 };
                          if (vErrors === null) {
                            vErrors = [err163];
                          } else {
                            vErrors.push(err163);
                          }
                          errors++;
                        }
                      } else {
                        const err164 = { instancePath: instancePath + "/components/" + i9 + "/domains/business/" + i26, schemaPath: "#/properties/components/items/properties/domains/properties/business/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.components.items.properties.domains.properties.business.items.type, parentSchema: schema19.properties.components.items.properties.domains.properties.business.items, data: data82 };
                        if (vErrors === null) {
                          vErrors = [err164];
                        } else {
                          vErrors.push(err164);
                        }
                        errors++;
                      }
                    }
                    let i27 = data81.length;
                    let j10;
                    if (i27 > 1) {
                      const indices10 = {};
                      for (; i27--; ) {
                        let item10 = data81[i27];
                        if (typeof item10 !== "string") {
                          continue;
                        }
                        if (typeof indices10[item10] == "number") {
                          j10 = indices10[item10];
                          const err165 = { instancePath: instancePath + "/components/" + i9 + "/domains/business", schemaPath: "#/properties/components/items/properties/domains/properties/business/uniqueItems", keyword: "uniqueItems", params: { i: i27, j: j10 }, message: "must NOT have duplicate items (items ## " + j10 + " and " + i27 + " are identical)", schema: true, parentSchema: schema19.properties.components.items.properties.domains.properties.business, data: data81 };
                          if (vErrors === null) {
                            vErrors = [err165];
                          } else {
                            vErrors.push(err165);
                          }
                          errors++;
                          break;
                        }
                        indices10[item10] = i27;
                      }
                    }
                  } else {
                    const err166 = { instancePath: instancePath + "/components/" + i9 + "/domains/business", schemaPath: "#/properties/components/items/properties/domains/properties/business/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.components.items.properties.domains.properties.business.type, parentSchema: schema19.properties.components.items.properties.domains.properties.business, data: data81 };
                    if (vErrors === null) {
                      vErrors = [err166];
                    } else {
                      vErrors.push(err166);
                    }
                    errors++;
                  }
                }
              } else {
                const err167 = { instancePath: instancePath + "/components/" + i9 + "/domains", schemaPath: "#/properties/components/items/properties/domains/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.components.items.properties.domains.type, parentSchema: schema19.properties.components.items.properties.domains, data: data68 };
                if (vErrors === null) {
                  vErrors = [err167];
                } else {
                  vErrors.push(err167);
                }
                errors++;
              }
            }
            if (data49.privacyGuide !== void 0) {
              let data83 = data49.privacyGuide;
              if (data83 && typeof data83 == "object" && !Array.isArray(data83)) {
                if (data83.interfaces === void 0) {
                  const err168 = { instancePath: instancePath + "/components/" + i9 + "/privacyGuide", schemaPath: "#/properties/components/items/properties/privacyGuide/required", keyword: "required", params: { missingProperty: "interfaces" }, message: "must have required property 'interfaces'", schema: schema19.properties.components.items.properties.privacyGuide.required, parentSchema: schema19.properties.components.items.properties.privacyGuide, data: data83 };
                  if (vErrors === null) {
                    vErrors = [err168];
                  } else {
                    vErrors.push(err168);
                  }
                  errors++;
                }
                for (const key13 in data83) {
                  if (!(key13 === "interfaces" || key13 === "plugins" || key13 === "reviewed")) {
                    const err169 = { instancePath: instancePath + "/components/" + i9 + "/privacyGuide", schemaPath: "#/properties/components/items/properties/privacyGuide/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19.properties.components.items.properties.privacyGuide, data: data83 };
                    if (vErrors === null) {
                      vErrors = [err169];
                    } else {
                      vErrors.push(err169);
                    }
                    errors++;
                  }
                }
                if (data83.interfaces !== void 0) {
                  let data84 = data83.interfaces;
                  if (Array.isArray(data84)) {
                    if (data84.length > 1e3) {
                      const err170 = { instancePath: instancePath + "/components/" + i9 + "/privacyGuide/interfaces", schemaPath: "#/properties/components/items/properties/privacyGuide/properties/interfaces/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: schema19.properties.components.items.properties.privacyGuide.properties.interfaces, data: data84 };
                      if (vErrors === null) {
                        vErrors = [err170];
                      } else {
                        vErrors.push(err170);
                      }
                      errors++;
                    }
                    const len17 = data84.length;
                    for (let i28 = 0; i28 < len17; i28++) {
                      let data85 = data84[i28];
                      if (typeof data85 === "string") {
                        if (func2(data85) < 1) {
                          const err171 = { instancePath: instancePath + "/components/" + i9 + "/privacyGuide/interfaces/" + i28, schemaPath: "#/properties/components/items/properties/privacyGuide/properties/interfaces/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.components.items.properties.privacyGuide.properties.interfaces.items, data: data85 };
                          if (vErrors === null) {
                            vErrors = [err171];
                          } else {
                            vErrors.push(err171);
                          }
                          errors++;
                        }
                      } else {
                        const err172 = { instancePath: instancePath + "/components/" + i9 + "/privacyGuide/interfaces/" + i28, schemaPath: "#/properties/components/items/properties/privacyGuide/properties/interfaces/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.components.items.properties.privacyGuide.properties.interfaces.items.type, parentSchema: schema19.properties.components.items.properties.privacyGuide.properties.interfaces.items, data: data85 };
                        if (vErrors === null) {
                          vErrors = [err172];
                        } else {
                          vErrors.push(err172);
                        }
                        errors++;
                      }
                    }
                    let i29 = data84.length;
                    let j11;
                    if (i29 > 1) {
                      const indices11 = {};
                      for (; i29--; ) {
                        let item11 = data84[i29];
                        if (typeof item11 !== "string") {
                          continue;
                        }
                        if (typeof indices11[item11] == "number") {
                          j11 = indices11[item11];
                          const err173 = { instancePath: instancePath + "/components/" + i9 + "/privacyGuide/interfaces", schemaPath: "#/properties/components/items/properties/privacyGuide/properties/interfaces/uniqueItems", keyword: "uniqueItems", params: { i: i29, j: j11 }, message: "must NOT have duplicate items (items ## " + j11 + " and " + i29 + " are identical)", schema: true, parentSchema: schema19.properties.components.items.properties.privacyGuide.properties.interfaces, data: data84 };
                          if (vErrors === null) {
                            vErrors = [err173];
                          } else {
                            vErrors.push(err173);
                          }
                          errors++;
                          break;
                        }
                        indices11[item11] = i29;
                      }
                    }
                  } else {
                    const err174 = { instancePath: instancePath + "/components/" + i9 + "/privacyGuide/interfaces", schemaPath: "#/properties/components/items/properties/privacyGuide/properties/interfaces/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.components.items.properties.privacyGuide.properties.interfaces.type, parentSchema: schema19.properties.components.items.properties.privacyGuide.properties.interfaces, data: data84 };
                    if (vErrors === null) {
                      vErrors = [err174];
                    } else {
                      vErrors.push(err174);
                    }
                    errors++;
                  }
                }
                if (data83.plugins !== void 0) {
                  let data86 = data83.plugins;
                  if (Array.isArray(data86)) {
                    if (data86.length > 1e3) {
                      const err175 = { instancePath: instancePath + "/components/" + i9 + "/privacyGuide/plugins", schemaPath: "#/properties/components/items/properties/privacyGuide/properties/plugins/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: schema19.properties.components.items.properties.privacyGuide.properties.plugins, data: data86 };
                      if (vErrors === null) {
                        vErrors = [err175];
                      } else {
                        vErrors.push(err175);
                      }
                      errors++;
                    }
                    const len18 = data86.length;
                    for (let i30 = 0; i30 < len18; i30++) {
                      let data87 = data86[i30];
                      if (typeof data87 !== "string") {
                        const err176 = { instancePath: instancePath + "/components/" + i9 + "/privacyGuide/plugins/" + i30, schemaPath: "#/properties/components/items/properties/privacyGuide/properties/plugins/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.components.items.properties.privacyGuide.properties.plugins.items.type, parentSchema: schema19.properties.components.items.properties.privacyGuide.properties.plugins.items, data: data87 };
                        if (vErrors === null) {
                          vErrors = [err176];
                        } else {
                          vErrors.push(err176);
                        }
                        errors++;
                      }
                      if (!validate66(data87, { instancePath: instancePath + "/components/" + i9 + "/privacyGuide/plugins/" + i30, parentData: data86, parentDataProperty: i30, rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
                        errors = vErrors.length;
                      }
                    }
                    let i31 = data86.length;
                    let j12;
                    if (i31 > 1) {
                      const indices12 = {};
                      for (; i31--; ) {
                        let item12 = data86[i31];
                        if (typeof item12 !== "string") {
                          continue;
                        }
                        if (typeof indices12[item12] == "number") {
                          j12 = indices12[item12];
                          const err177 = { instancePath: instancePath + "/components/" + i9 + "/privacyGuide/plugins", schemaPath: "#/properties/components/items/properties/privacyGuide/properties/plugins/uniqueItems", keyword: "uniqueItems", params: { i: i31, j: j12 }, message: "must NOT have duplicate items (items ## " + j12 + " and " + i31 + " are identical)", schema: true, parentSchema: schema19.properties.components.items.properties.privacyGuide.properties.plugins, data: data86 };
                          if (vErrors === null) {
                            vErrors = [err177];
                          } else {
                            vErrors.push(err177);
                          }
                          errors++;
                          break;
                        }
                        indices12[item12] = i31;
                      }
                    }
                  } else {
                    const err178 = { instancePath: instancePath + "/components/" + i9 + "/privacyGuide/plugins", schemaPath: "#/properties/components/items/properties/privacyGuide/properties/plugins/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.components.items.properties.privacyGuide.properties.plugins.type, parentSchema: schema19.properties.components.items.properties.privacyGuide.properties.plugins, data: data86 };
                    if (vErrors === null) {
                      vErrors = [err178];
                    } else {
                      vErrors.push(err178);
                    }
                    errors++;
                  }
                }
                if (data83.reviewed !== void 0) {
                  if (!validate58(data83.reviewed, { instancePath: instancePath + "/components/" + i9 + "/privacyGuide/reviewed", parentData: data83, parentDataProperty: "reviewed", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
                    errors = vErrors.length;
                  }
                }
              } else {
                const err179 = { instancePath: instancePath + "/components/" + i9 + "/privacyGuide", schemaPath: "#/properties/components/items/properties/privacyGuide/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.components.items.properties.privacyGuide.type, parentSchema: schema19.properties.components.items.properties.privacyGuide, data: data83 };
                if (vErrors === null) {
                  vErrors = [err179];
                } else {
                  vErrors.push(err179);
                }
                errors++;
              }
            }
            if (data49.deletion !== void 0) {
              let data89 = data49.deletion;
              if (data89 && typeof data89 == "object" && !Array.isArray(data89)) {
                if (data89.date === void 0) {
                  const err180 = { instancePath: instancePath + "/components/" + i9 + "/deletion", schemaPath: "#/properties/components/items/properties/deletion/required", keyword: "required", params: { missingProperty: "date" }, message: "must have required property 'date'", schema: schema19.properties.components.items.properties.deletion.required, parentSchema: schema19.properties.components.items.properties.deletion, data: data89 };
                  if (vErrors === null) {
                    vErrors = [err180];
                  } else {
                    vErrors.push(err180);
                  }
                  errors++;
                }
                for (const key14 in data89) {
                  if (!(key14 === "date" || key14 === "backupsUntil" || key14 === "reference")) {
                    const err181 = { instancePath: instancePath + "/components/" + i9 + "/deletion", schemaPath: "#/properties/components/items/properties/deletion/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19.properties.components.items.properties.deletion, data: data89 };
                    if (vErrors === null) {
                      vErrors = [err181];
                    } else {
                      vErrors.push(err181);
                    }
                    errors++;
                  }
                }
                if (data89.date !== void 0) {
                  if (!validate58(data89.date, { instancePath: instancePath + "/components/" + i9 + "/deletion/date", parentData: data89, parentDataProperty: "date", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
                    errors = vErrors.length;
                  }
                }
                if (data89.backupsUntil !== void 0) {
                  if (!validate58(data89.backupsUntil, { instancePath: instancePath + "/components/" + i9 + "/deletion/backupsUntil", parentData: data89, parentDataProperty: "backupsUntil", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
                    errors = vErrors.length;
                  }
                }
                if (data89.reference !== void 0) {
                  let data92 = data89.reference;
                  if (typeof data92 === "string") {
                    if (func2(data92) < 1) {
                      const err182 = { instancePath: instancePath + "/components/" + i9 + "/deletion/reference", schemaPath: "#/properties/components/items/properties/deletion/properties/reference/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.components.items.properties.deletion.properties.reference, data: data92 };
                      if (vErrors === null) {
                        vErrors = [err182];
                      } else {
                        vErrors.push(err182);
                      }
                      errors++;
                    }
                  } else {
                    const err183 = { instancePath: instancePath + "/components/" + i9 + "/deletion/reference", schemaPath: "#/properties/components/items/properties/deletion/properties/reference/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.components.items.properties.deletion.properties.reference.type, parentSchema: schema19.properties.components.items.properties.deletion.properties.reference, data: data92 };
                    if (vErrors === null) {
                      vErrors = [err183];
                    } else {
                      vErrors.push(err183);
                    }
                    errors++;
                  }
                }
              } else {
                const err184 = { instancePath: instancePath + "/components/" + i9 + "/deletion", schemaPath: "#/properties/components/items/properties/deletion/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.components.items.properties.deletion.type, parentSchema: schema19.properties.components.items.properties.deletion, data: data89 };
                if (vErrors === null) {
                  vErrors = [err184];
                } else {
                  vErrors.push(err184);
                }
                errors++;
              }
            }
          } else {
            const err185 = { instancePath: instancePath + "/components/" + i9, schemaPath: "#/properties/components/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.components.items.type, parentSchema: schema19.properties.components.items, data: data49 };
            if (vErrors === null) {
              vErrors = [err185];
            } else {
              vErrors.push(err185);
            }
            errors++;
          }
        }
      } else {
        const err186 = { instancePath: instancePath + "/components", schemaPath: "#/properties/components/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.components.type, parentSchema: schema19.properties.components, data: data48 };
        if (vErrors === null) {
          vErrors = [err186];
        } else {
          vErrors.push(err186);
        }
        errors++;
      }
    }
    if (data.data !== void 0) {
      let data93 = data.data;
      if (Array.isArray(data93)) {
        if (data93.length > 1e3) {
          const err187 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: schema19.properties.data, data: data93 };
          if (vErrors === null) {
            vErrors = [err187];
          } else {
            vErrors.push(err187);
          }
          errors++;
        }
        const len19 = data93.length;
        for (let i32 = 0; i32 < len19; i32++) {
          let data94 = data93[i32];
          if (data94 && typeof data94 == "object" && !Array.isArray(data94)) {
            if (data94.id === void 0) {
              const err188 = { instancePath: instancePath + "/data/" + i32, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema19.properties.data.items.required, parentSchema: schema19.properties.data.items, data: data94 };
              if (vErrors === null) {
                vErrors = [err188];
              } else {
                vErrors.push(err188);
              }
              errors++;
            }
            for (const key15 in data94) {
              if (!func1.call(schema19.properties.data.items.properties, key15)) {
                const err189 = { instancePath: instancePath + "/data/" + i32, schemaPath: "#/properties/data/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19.properties.data.items, data: data94 };
                if (vErrors === null) {
                  vErrors = [err189];
                } else {
                  vErrors.push(err189);
                }
                errors++;
              }
            }
            if (data94.id !== void 0) {
              let data95 = data94.id;
              if (typeof data95 === "string") {
                if (func2(data95) < 1) {
                  const err190 = { instancePath: instancePath + "/data/" + i32 + "/id", schemaPath: "#/properties/data/items/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.data.items.properties.id, data: data95 };
                  if (vErrors === null) {
                    vErrors = [err190];
                  } else {
                    vErrors.push(err190);
                  }
                  errors++;
                }
              } else {
                const err191 = { instancePath: instancePath + "/data/" + i32 + "/id", schemaPath: "#/properties/data/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.data.items.properties.id.type, parentSchema: schema19.properties.data.items.properties.id, data: data95 };
                if (vErrors === null) {
                  vErrors = [err191];
                } else {
                  vErrors.push(err191);
                }
                errors++;
              }
            }
            if (data94.description !== void 0) {
              let data96 = data94.description;
              if (typeof data96 === "string") {
                if (func2(data96) < 1) {
                  const err192 = { instancePath: instancePath + "/data/" + i32 + "/description", schemaPath: "#/properties/data/items/properties/description/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.data.items.properties.description, data: data96 };
                  if (vErrors === null) {
                    vErrors = [err192];
                  } else {
                    vErrors.push(err192);
                  }
                  errors++;
                }
              } else {
                const err193 = { instancePath: instancePath + "/data/" + i32 + "/description", schemaPath: "#/properties/data/items/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.data.items.properties.description.type, parentSchema: schema19.properties.data.items.properties.description, data: data96 };
                if (vErrors === null) {
                  vErrors = [err193];
                } else {
                  vErrors.push(err193);
                }
                errors++;
              }
            }
            if (data94.class !== void 0) {
              let data97 = data94.class;
              if (!(data97 === "general" || data97 === "sensitive" || data97 === "important" || data97 === "core")) {
                const err194 = { instancePath: instancePath + "/data/" + i32 + "/class", schemaPath: "#/properties/data/items/properties/class/enum", keyword: "enum", params: { allowedValues: schema19.properties.data.items.properties.class.enum }, message: "must be equal to one of the allowed values", schema: schema19.properties.data.items.properties.class.enum, parentSchema: schema19.properties.data.items.properties.class, data: data97 };
                if (vErrors === null) {
                  vErrors = [err194];
                } else {
                  vErrors.push(err194);
                }
                errors++;
              }
            }
            if (data94.nature !== void 0) {
              let data98 = data94.nature;
              if (Array.isArray(data98)) {
                if (data98.length > 1e3) {
                  const err195 = { instancePath: instancePath + "/data/" + i32 + "/nature", schemaPath: "#/properties/data/items/properties/nature/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: schema19.properties.data.items.properties.nature, data: data98 };
                  if (vErrors === null) {
                    vErrors = [err195];
                  } else {
                    vErrors.push(err195);
                  }
                  errors++;
                }
                const len20 = data98.length;
                for (let i33 = 0; i33 < len20; i33++) {
                  let data99 = data98[i33];
                  if (typeof data99 !== "string") {
                    const err196 = { instancePath: instancePath + "/data/" + i32 + "/nature/" + i33, schemaPath: "#/properties/data/items/properties/nature/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.data.items.properties.nature.items.type, parentSchema: schema19.properties.data.items.properties.nature.items, data: data99 };
                    if (vErrors === null) {
                      vErrors = [err196];
                    } else {
                      vErrors.push(err196);
                    }
                    errors++;
                  }
                  if (!(data99 === "health" || data99 === "biometric" || data99 === "religion" || data99 === "specific-identity" || data99 === "financial-account" || data99 === "location-track" || data99 === "minor-under-14" || data99 === "government" || data99 === "privileged" || data99 === "confidential")) {
                    const err197 = { instancePath: instancePath + "/data/" + i32 + "/nature/" + i33, schemaPath: "#/properties/data/items/properties/nature/items/enum", keyword: "enum", params: { allowedValues: schema19.properties.data.items.properties.nature.items.enum }, message: "must be equal to one of the allowed values", schema: schema19.properties.data.items.properties.nature.items.enum, parentSchema: schema19.properties.data.items.properties.nature.items, data: data99 };
                    if (vErrors === null) {
                      vErrors = [err197];
                    } else {
                      vErrors.push(err197);
                    }
                    errors++;
                  }
                }
                let i34 = data98.length;
                let j13;
                if (i34 > 1) {
                  const indices13 = {};
                  for (; i34--; ) {
                    let item13 = data98[i34];
                    if (typeof item13 !== "string") {
                      continue;
                    }
                    if (typeof indices13[item13] == "number") {
                      j13 = indices13[item13];
                      const err198 = { instancePath: instancePath + "/data/" + i32 + "/nature", schemaPath: "#/properties/data/items/properties/nature/uniqueItems", keyword: "uniqueItems", params: { i: i34, j: j13 }, message: "must NOT have duplicate items (items ## " + j13 + " and " + i34 + " are identical)", schema: true, parentSchema: schema19.properties.data.items.properties.nature, data: data98 };
                      if (vErrors === null) {
                        vErrors = [err198];
                      } else {
                        vErrors.push(err198);
                      }
                      errors++;
                      break;
                    }
                    indices13[item13] = i34;
                  }
                }
              } else {
                const err199 = { instancePath: instancePath + "/data/" + i32 + "/nature", schemaPath: "#/properties/data/items/properties/nature/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.data.items.properties.nature.type, parentSchema: schema19.properties.data.items.properties.nature, data: data98 };
                if (vErrors === null) {
                  vErrors = [err199];
                } else {
                  vErrors.push(err199);
                }
                errors++;
              }
            }
            if (data94.source !== void 0) {
              let data100 = data94.source;
              if (!(data100 === "user" || data100 === "tencent-api" || data100 === "partner" || data100 === "public")) {
                const err200 = { instancePath: instancePath + "/data/" + i32 + "/source", schemaPath: "#/properties/data/items/properties/source/enum", keyword: "enum", params: { allowedValues: schema19.properties.data.items.properties.source.enum }, message: "must be equal to one of the allowed values", schema: schema19.properties.data.items.properties.source.enum, parentSchema: schema19.properties.data.items.properties.source, data: data100 };
                if (vErrors === null) {
                  vErrors = [err200];
                } else {
                  vErrors.push(err200);
                }
                errors++;
              }
            }
            if (data94.purposes !== void 0) {
              let data101 = data94.purposes;
              if (Array.isArray(data101)) {
                if (data101.length > 1e3) {
                  const err201 = { instancePath: instancePath + "/data/" + i32 + "/purposes", schemaPath: "#/properties/data/items/properties/purposes/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: schema19.properties.data.items.properties.purposes, data: data101 };
                  if (vErrors === null) {
                    vErrors = [err201];
                  } else {
                    vErrors.push(err201);
                  }
                  errors++;
                }
                const len21 = data101.length;
                for (let i35 = 0; i35 < len21; i35++) {
                  let data102 = data101[i35];
                  if (typeof data102 !== "string") {
                    const err202 = { instancePath: instancePath + "/data/" + i32 + "/purposes/" + i35, schemaPath: "#/properties/data/items/properties/purposes/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.data.items.properties.purposes.items.type, parentSchema: schema19.properties.data.items.properties.purposes.items, data: data102 };
                    if (vErrors === null) {
                      vErrors = [err202];
                    } else {
                      vErrors.push(err202);
                    }
                    errors++;
                  }
                  if (!(data102 === "service" || data102 === "security" || data102 === "analytics" || data102 === "marketing" || data102 === "profiling" || data102 === "legal-duty")) {
                    const err203 = { instancePath: instancePath + "/data/" + i32 + "/purposes/" + i35, schemaPath: "#/properties/data/items/properties/purposes/items/enum", keyword: "enum", params: { allowedValues: schema19.properties.data.items.properties.purposes.items.enum }, message: "must be equal to one of the allowed values", schema: schema19.properties.data.items.properties.purposes.items.enum, parentSchema: schema19.properties.data.items.properties.purposes.items, data: data102 };
                    if (vErrors === null) {
                      vErrors = [err203];
                    } else {
                      vErrors.push(err203);
                    }
                    errors++;
                  }
                }
                let i36 = data101.length;
                let j14;
                if (i36 > 1) {
                  const indices14 = {};
                  for (; i36--; ) {
                    let item14 = data101[i36];
                    if (typeof item14 !== "string") {
                      continue;
                    }
                    if (typeof indices14[item14] == "number") {
                      j14 = indices14[item14];
                      const err204 = { instancePath: instancePath + "/data/" + i32 + "/purposes", schemaPath: "#/properties/data/items/properties/purposes/uniqueItems", keyword: "uniqueItems", params: { i: i36, j: j14 }, message: "must NOT have duplicate items (items ## " + j14 + " and " + i36 + " are identical)", schema: true, parentSchema: schema19.properties.data.items.properties.purposes, data: data101 };
                      if (vErrors === null) {
                        vErrors = [err204];
                      } else {
                        vErrors.push(err204);
                      }
                      errors++;
                      break;
                    }
                    indices14[item14] = i36;
                  }
                }
              } else {
                const err205 = { instancePath: instancePath + "/data/" + i32 + "/purposes", schemaPath: "#/properties/data/items/properties/purposes/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.data.items.properties.purposes.type, parentSchema: schema19.properties.data.items.properties.purposes, data: data101 };
                if (vErrors === null) {
                  vErrors = [err205];
                } else {
                  vErrors.push(err205);
                }
                errors++;
              }
            }
            if (data94.subjects !== void 0) {
              let data103 = data94.subjects;
              if (data103 && typeof data103 == "object" && !Array.isArray(data103)) {
                for (const key16 in data103) {
                  const _errs207 = errors;
                  if (!validate56(key16, { instancePath: instancePath + "/data/" + i32 + "/subjects", parentData: data103, parentDataProperty: "subjects", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                    errors = vErrors.length;
                  }
                  var valid76 = _errs207 === errors;
                  if (!valid76) {
                    const err206 = { instancePath: instancePath + "/data/" + i32 + "/subjects", schemaPath: "#/properties/data/items/properties/subjects/propertyNames", keyword: "propertyNames", params: { propertyName: key16 }, message: "property name must be valid", schema: schema19.properties.data.items.properties.subjects.propertyNames, parentSchema: schema19.properties.data.items.properties.subjects, data: data103 };
                    if (vErrors === null) {
                      vErrors = [err206];
                    } else {
                      vErrors.push(err206);
                    }
                    errors++;
                  }
                }
                for (const key17 in data103) {
                  let data104 = data103[key17];
                  if (!(typeof data104 == "number" && (!(data104 % 1) && !isNaN(data104)) && isFinite(data104))) {
                    const err207 = { instancePath: instancePath + "/data/" + i32 + "/subjects/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/data/items/properties/subjects/additionalProperties/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema19.properties.data.items.properties.subjects.additionalProperties.type, parentSchema: schema19.properties.data.items.properties.subjects.additionalProperties, data: data104 };
                    if (vErrors === null) {
                      vErrors = [err207];
                    } else {
                      vErrors.push(err207);
                    }
                    errors++;
                  }
                  if (typeof data104 == "number" && isFinite(data104)) {
                    if (data104 < 0 || isNaN(data104)) {
                      const err208 = { instancePath: instancePath + "/data/" + i32 + "/subjects/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/data/items/properties/subjects/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema19.properties.data.items.properties.subjects.additionalProperties, data: data104 };
                      if (vErrors === null) {
                        vErrors = [err208];
                      } else {
                        vErrors.push(err208);
                      }
                      errors++;
                    }
                  }
                }
              } else {
                const err209 = { instancePath: instancePath + "/data/" + i32 + "/subjects", schemaPath: "#/properties/data/items/properties/subjects/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.data.items.properties.subjects.type, parentSchema: schema19.properties.data.items.properties.subjects, data: data103 };
                if (vErrors === null) {
                  vErrors = [err209];
                } else {
                  vErrors.push(err209);
                }
                errors++;
              }
            }
            if (data94.exported !== void 0) {
              let data105 = data94.exported;
              if (data105 && typeof data105 == "object" && !Array.isArray(data105)) {
                for (const key18 in data105) {
                  const _errs213 = errors;
                  if (!validate56(key18, { instancePath: instancePath + "/data/" + i32 + "/exported", parentData: data105, parentDataProperty: "exported", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                    errors = vErrors.length;
                  }
                  var valid78 = _errs213 === errors;
                  if (!valid78) {
                    const err210 = { instancePath: instancePath + "/data/" + i32 + "/exported", schemaPath: "#/properties/data/items/properties/exported/propertyNames", keyword: "propertyNames", params: { propertyName: key18 }, message: "property name must be valid", schema: schema19.properties.data.items.properties.exported.propertyNames, parentSchema: schema19.properties.data.items.properties.exported, data: data105 };
                    if (vErrors === null) {
                      vErrors = [err210];
                    } else {
                      vErrors.push(err210);
                    }
                    errors++;
                  }
                }
                for (const key19 in data105) {
                  let data106 = data105[key19];
                  if (!(typeof data106 == "number" && (!(data106 % 1) && !isNaN(data106)) && isFinite(data106))) {
                    const err211 = { instancePath: instancePath + "/data/" + i32 + "/exported/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/data/items/properties/exported/additionalProperties/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema19.properties.data.items.properties.exported.additionalProperties.type, parentSchema: schema19.properties.data.items.properties.exported.additionalProperties, data: data106 };
                    if (vErrors === null) {
                      vErrors = [err211];
                    } else {
                      vErrors.push(err211);
                    }
                    errors++;
                  }
                  if (typeof data106 == "number" && isFinite(data106)) {
                    if (data106 < 0 || isNaN(data106)) {
                      const err212 = { instancePath: instancePath + "/data/" + i32 + "/exported/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/data/items/properties/exported/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema19.properties.data.items.properties.exported.additionalProperties, data: data106 };
                      if (vErrors === null) {
                        vErrors = [err212];
                      } else {
                        vErrors.push(err212);
                      }
                      errors++;
                    }
                  }
                }
              } else {
                const err213 = { instancePath: instancePath + "/data/" + i32 + "/exported", schemaPath: "#/properties/data/items/properties/exported/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.data.items.properties.exported.type, parentSchema: schema19.properties.data.items.properties.exported, data: data105 };
                if (vErrors === null) {
                  vErrors = [err213];
                } else {
                  vErrors.push(err213);
                }
                errors++;
              }
            }
            if (data94.consent !== void 0) {
              let data107 = data94.consent;
              if (data107 && typeof data107 == "object" && !Array.isArray(data107)) {
                if (data107.reference === void 0) {
                  const err214 = { instancePath: instancePath + "/data/" + i32 + "/consent", schemaPath: "#/properties/data/items/properties/consent/required", keyword: "required", params: { missingProperty: "reference" }, message: "must have required property 'reference'", schema: schema19.properties.data.items.properties.consent.required, parentSchema: schema19.properties.data.items.properties.consent, data: data107 };
                  if (vErrors === null) {
                    vErrors = [err214];
                  } else {
                    vErrors.push(err214);
                  }
                  errors++;
                }
                for (const key20 in data107) {
                  if (!(key20 === "reference" || key20 === "optOut" || key20 === "separate")) {
                    const err215 = { instancePath: instancePath + "/data/" + i32 + "/consent", schemaPath: "#/properties/data/items/properties/consent/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19.properties.data.items.properties.consent, data: data107 };
                    if (vErrors === null) {
                      vErrors = [err215];
                    } else {
                      vErrors.push(err215);
                    }
                    errors++;
                  }
                }
                if (data107.reference !== void 0) {
                  let data108 = data107.reference;
                  if (typeof data108 === "string") {
                    if (func2(data108) < 1) {
                      const err216 = { instancePath: instancePath + "/data/" + i32 + "/consent/reference", schemaPath: "#/properties/data/items/properties/consent/properties/reference/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.data.items.properties.consent.properties.reference, data: data108 };
                      if (vErrors === null) {
                        vErrors = [err216];
                      } else {
                        vErrors.push(err216);
                      }
                      errors++;
                    }
                  } else {
                    const err217 = { instancePath: instancePath + "/data/" + i32 + "/consent/reference", schemaPath: "#/properties/data/items/properties/consent/properties/reference/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.data.items.properties.consent.properties.reference.type, parentSchema: schema19.properties.data.items.properties.consent.properties.reference, data: data108 };
                    if (vErrors === null) {
                      vErrors = [err217];
                    } else {
                      vErrors.push(err217);
                    }
                    errors++;
                  }
                }
                if (data107.optOut !== void 0) {
                  let data109 = data107.optOut;
                  if (typeof data109 !== "boolean") {
                    const err218 = { instancePath: instancePath + "/data/" + i32 + "/consent/optOut", schemaPath: "#/properties/data/items/properties/consent/properties/optOut/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema19.properties.data.items.properties.consent.properties.optOut.type, parentSchema: schema19.properties.data.items.properties.consent.properties.optOut, data: data109 };
                    if (vErrors === null) {
                      vErrors = [err218];
                    } else {
                      vErrors.push(err218);
                    }
                    errors++;
                  }
                }
                if (data107.separate !== void 0) {
                  let data110 = data107.separate;
                  if (typeof data110 !== "boolean") {
                    const err219 = { instancePath: instancePath + "/data/" + i32 + "/consent/separate", schemaPath: "#/properties/data/items/properties/consent/properties/separate/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema19.properties.data.items.properties.consent.properties.separate.type, parentSchema: schema19.properties.data.items.properties.consent.properties.separate, data: data110 };
                    if (vErrors === null) {
                      vErrors = [err219];
                    } else {
                      vErrors.push(err219);
                    }
                    errors++;
                  }
                }
              } else {
                const err220 = { instancePath: instancePath + "/data/" + i32 + "/consent", schemaPath: "#/properties/data/items/properties/consent/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.data.items.properties.consent.type, parentSchema: schema19.properties.data.items.properties.consent, data: data107 };
                if (vErrors === null) {
                  vErrors = [err220];
                } else {
                  vErrors.push(err220);
                }
                errors++;
              }
            }
            if (data94.approval !== void 0) {
              let data111 = data94.approval;
              if (typeof data111 === "string") {
                if (func2(data111) < 1) {
                  const err221 = { instancePath: instancePath + "/data/" + i32 + "/approval", schemaPath: "#/properties/data/items/properties/approval/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.data.items.properties.approval, data: data111 };
                  if (vErrors === null) {
                    vErrors = [err221];
                  } else {
                    vErrors.push(err221);
                  }
                  errors++;
                }
              } else {
                const err222 = { instancePath: instancePath + "/data/" + i32 + "/approval", schemaPath: "#/properties/data/items/properties/approval/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.data.items.properties.approval.type, parentSchema: schema19.properties.data.items.properties.approval, data: data111 };
                if (vErrors === null) {
                  vErrors = [err222];
                } else {
                  vErrors.push(err222);
                }
                errors++;
              }
            }
            if (data94.channels !== void 0) {
              let data112 = data94.channels;
              if (Array.isArray(data112)) {
                if (data112.length > 1e3) {
                  const err223 = { instancePath: instancePath + "/data/" + i32 + "/channels", schemaPath: "#/properties/data/items/properties/channels/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: schema19.properties.data.items.properties.channels, data: data112 };
                  if (vErrors === null) {
                    vErrors = [err223];
                  } else {
                    vErrors.push(err223);
                  }
                  errors++;
                }
                const len22 = data112.length;
                for (let i37 = 0; i37 < len22; i37++) {
                  let data113 = data112[i37];
                  if (typeof data113 !== "string") {
                    const err224 = { instancePath: instancePath + "/data/" + i32 + "/channels/" + i37, schemaPath: "#/properties/data/items/properties/channels/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.data.items.properties.channels.items.type, parentSchema: schema19.properties.data.items.properties.channels.items, data: data113 };
                    if (vErrors === null) {
                      vErrors = [err224];
                    } else {
                      vErrors.push(err224);
                    }
                    errors++;
                  }
                  if (!(data113 === "official-account-message" || data113 === "customer-service-message" || data113 === "wecom-message" || data113 === "mini-program" || data113 === "own-server")) {
                    const err225 = { instancePath: instancePath + "/data/" + i32 + "/channels/" + i37, schemaPath: "#/properties/data/items/properties/channels/items/enum", keyword: "enum", params: { allowedValues: schema19.properties.data.items.properties.channels.items.enum }, message: "must be equal to one of the allowed values", schema: schema19.properties.data.items.properties.channels.items.enum, parentSchema: schema19.properties.data.items.properties.channels.items, data: data113 };
                    if (vErrors === null) {
                      vErrors = [err225];
                    } else {
                      vErrors.push(err225);
                    }
                    errors++;
                  }
                }
                let i38 = data112.length;
                let j15;
                if (i38 > 1) {
                  const indices15 = {};
                  for (; i38--; ) {
                    let item15 = data112[i38];
                    if (typeof item15 !== "string") {
                      continue;
                    }
                    if (typeof indices15[item15] == "number") {
                      j15 = indices15[item15];
                      const err226 = { instancePath: instancePath + "/data/" + i32 + "/channels", schemaPath: "#/properties/data/items/properties/channels/uniqueItems", keyword: "uniqueItems", params: { i: i38, j: j15 }, message: "must NOT have duplicate items (items ## " + j15 + " and " + i38 + " are identical)", schema: true, parentSchema: schema19.properties.data.items.properties.channels, data: data112 };
                      if (vErrors === null) {
                        vErrors = [err226];
                      } else {
                        vErrors.push(err226);
                      }
                      errors++;
                      break;
                    }
                    indices15[item15] = i38;
                  }
                }
              } else {
                const err227 = { instancePath: instancePath + "/data/" + i32 + "/channels", schemaPath: "#/properties/data/items/properties/channels/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.data.items.properties.channels.type, parentSchema: schema19.properties.data.items.properties.channels, data: data112 };
                if (vErrors === null) {
                  vErrors = [err227];
                } else {
                  vErrors.push(err227);
                }
                errors++;
              }
            }
          } else {
            const err228 = { instancePath: instancePath + "/data/" + i32, schemaPath: "#/properties/data/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.data.items.type, parentSchema: schema19.properties.data.items, data: data94 };
            if (vErrors === null) {
              vErrors = [err228];
            } else {
              vErrors.push(err228);
            }
            errors++;
          }
        }
      } else {
        const err229 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.data.type, parentSchema: schema19.properties.data, data: data93 };
        if (vErrors === null) {
          vErrors = [err229];
        } else {
          vErrors.push(err229);
        }
        errors++;
      }
    }
    if (data.stores !== void 0) {
      let data114 = data.stores;
      if (Array.isArray(data114)) {
        if (data114.length > 5e3) {
          const err230 = { instancePath: instancePath + "/stores", schemaPath: "#/properties/stores/maxItems", keyword: "maxItems", params: { limit: 5e3 }, message: "must NOT have more than 5000 items", schema: 5e3, parentSchema: schema19.properties.stores, data: data114 };
          if (vErrors === null) {
            vErrors = [err230];
          } else {
            vErrors.push(err230);
          }
          errors++;
        }
        const len23 = data114.length;
        for (let i39 = 0; i39 < len23; i39++) {
          let data115 = data114[i39];
          if (data115 && typeof data115 == "object" && !Array.isArray(data115)) {
            if (data115.match === void 0) {
              const err231 = { instancePath: instancePath + "/stores/" + i39, schemaPath: "#/properties/stores/items/required", keyword: "required", params: { missingProperty: "match" }, message: "must have required property 'match'", schema: schema19.properties.stores.items.required, parentSchema: schema19.properties.stores.items, data: data115 };
              if (vErrors === null) {
                vErrors = [err231];
              } else {
                vErrors.push(err231);
              }
              errors++;
            }
            if (data115.subjects === void 0) {
              const err232 = { instancePath: instancePath + "/stores/" + i39, schemaPath: "#/properties/stores/items/required", keyword: "required", params: { missingProperty: "subjects" }, message: "must have required property 'subjects'", schema: schema19.properties.stores.items.required, parentSchema: schema19.properties.stores.items, data: data115 };
              if (vErrors === null) {
                vErrors = [err232];
              } else {
                vErrors.push(err232);
              }
              errors++;
            }
            for (const key21 in data115) {
              if (!(key21 === "match" || key21 === "subjects" || key21 === "classes" || key21 === "territory" || key21 === "accessibleFrom")) {
                const err233 = { instancePath: instancePath + "/stores/" + i39, schemaPath: "#/properties/stores/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key21 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19.properties.stores.items, data: data115 };
                if (vErrors === null) {
                  vErrors = [err233];
                } else {
                  vErrors.push(err233);
                }
                errors++;
              }
            }
            if (data115.match !== void 0) {
              let data116 = data115.match;
              if (typeof data116 === "string") {
                if (func2(data116) < 1) {
                  const err234 = { instancePath: instancePath + "/stores/" + i39 + "/match", schemaPath: "#/properties/stores/items/properties/match/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.stores.items.properties.match, data: data116 };
                  if (vErrors === null) {
                    vErrors = [err234];
                  } else {
                    vErrors.push(err234);
                  }
                  errors++;
                }
              } else {
                const err235 = { instancePath: instancePath + "/stores/" + i39 + "/match", schemaPath: "#/properties/stores/items/properties/match/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.stores.items.properties.match.type, parentSchema: schema19.properties.stores.items.properties.match, data: data116 };
                if (vErrors === null) {
                  vErrors = [err235];
                } else {
                  vErrors.push(err235);
                }
                errors++;
              }
            }
            if (data115.subjects !== void 0) {
              let data117 = data115.subjects;
              if (Array.isArray(data117)) {
                if (data117.length > 1e3) {
                  const err236 = { instancePath: instancePath + "/stores/" + i39 + "/subjects", schemaPath: "#/properties/stores/items/properties/subjects/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: schema19.properties.stores.items.properties.subjects, data: data117 };
                  if (vErrors === null) {
                    vErrors = [err236];
                  } else {
                    vErrors.push(err236);
                  }
                  errors++;
                }
                const len24 = data117.length;
                for (let i40 = 0; i40 < len24; i40++) {
                  let data118 = data117[i40];
                  if (typeof data118 !== "string") {
                    const err237 = { instancePath: instancePath + "/stores/" + i39 + "/subjects/" + i40, schemaPath: "#/properties/stores/items/properties/subjects/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.stores.items.properties.subjects.items.type, parentSchema: schema19.properties.stores.items.properties.subjects.items, data: data118 };
                    if (vErrors === null) {
                      vErrors = [err237];
                    } else {
                      vErrors.push(err237);
                    }
                    errors++;
                  }
                  if (!validate53(data118, { instancePath: instancePath + "/stores/" + i39 + "/subjects/" + i40, parentData: data117, parentDataProperty: i40, rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                    errors = vErrors.length;
                  }
                }
                let i41 = data117.length;
                let j16;
                if (i41 > 1) {
                  const indices16 = {};
                  for (; i41--; ) {
                    let item16 = data117[i41];
                    if (typeof item16 !== "string") {
                      continue;
                    }
                    if (typeof indices16[item16] == "number") {
                      j16 = indices16[item16];
                      const err238 = { instancePath: instancePath + "/stores/" + i39 + "/subjects", schemaPath: "#/properties/stores/items/properties/subjects/uniqueItems", keyword: "uniqueItems", params: { i: i41, j: j16 }, message: "must NOT have duplicate items (items ## " + j16 + " and " + i41 + " are identical)", schema: true, parentSchema: schema19.properties.stores.items.properties.subjects, data: data117 };
                      if (vErrors === null) {
                        vErrors = [err238];
                      } else {
                        vErrors.push(err238);
                      }
                      errors++;
                      break;
                    }
                    indices16[item16] = i41;
                  }
                }
              } else {
                const err239 = { instancePath: instancePath + "/stores/" + i39 + "/subjects", schemaPath: "#/properties/stores/items/properties/subjects/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.stores.items.properties.subjects.type, parentSchema: schema19.properties.stores.items.properties.subjects, data: data117 };
                if (vErrors === null) {
                  vErrors = [err239];
                } else {
                  vErrors.push(err239);
                }
                errors++;
              }
            }
            if (data115.classes !== void 0) {
              let data119 = data115.classes;
              if (Array.isArray(data119)) {
                if (data119.length > 1e3) {
                  const err240 = { instancePath: instancePath + "/stores/" + i39 + "/classes", schemaPath: "#/properties/stores/items/properties/classes/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: schema19.properties.stores.items.properties.classes, data: data119 };
                  if (vErrors === null) {
                    vErrors = [err240];
                  } else {
                    vErrors.push(err240);
                  }
                  errors++;
                }
                const len25 = data119.length;
                for (let i42 = 0; i42 < len25; i42++) {
                  let data120 = data119[i42];
                  if (typeof data120 !== "string") {
                    const err241 = { instancePath: instancePath + "/stores/" + i39 + "/classes/" + i42, schemaPath: "#/properties/stores/items/properties/classes/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.stores.items.properties.classes.items.type, parentSchema: schema19.properties.stores.items.properties.classes.items, data: data120 };
                    if (vErrors === null) {
                      vErrors = [err241];
                    } else {
                      vErrors.push(err241);
                    }
                    errors++;
                  }
                  if (!(data120 === "general" || data120 === "sensitive" || data120 === "important" || data120 === "core")) {
                    const err242 = { instancePath: instancePath + "/stores/" + i39 + "/classes/" + i42, schemaPath: "#/properties/stores/items/properties/classes/items/enum", keyword: "enum", params: { allowedValues: schema19.properties.stores.items.properties.classes.items.enum }, message: "must be equal to one of the allowed values", schema: schema19.properties.stores.items.properties.classes.items.enum, parentSchema: schema19.properties.stores.items.properties.classes.items, data: data120 };
                    if (vErrors === null) {
                      vErrors = [err242];
                    } else {
                      vErrors.push(err242);
                    }
                    errors++;
                  }
                }
                let i43 = data119.length;
                let j17;
                if (i43 > 1) {
                  const indices17 = {};
                  for (; i43--; ) {
                    let item17 = data119[i43];
                    if (typeof item17 !== "string") {
                      continue;
                    }
                    if (typeof indices17[item17] == "number") {
                      j17 = indices17[item17];
                      const err243 = { instancePath: instancePath + "/stores/" + i39 + "/classes", schemaPath: "#/properties/stores/items/properties/classes/uniqueItems", keyword: "uniqueItems", params: { i: i43, j: j17 }, message: "must NOT have duplicate items (items ## " + j17 + " and " + i43 + " are identical)", schema: true, parentSchema: schema19.properties.stores.items.properties.classes, data: data119 };
                      if (vErrors === null) {
                        vErrors = [err243];
                      } else {
                        vErrors.push(err243);
                      }
                      errors++;
                      break;
                    }
                    indices17[item17] = i43;
                  }
                }
              } else {
                const err244 = { instancePath: instancePath + "/stores/" + i39 + "/classes", schemaPath: "#/properties/stores/items/properties/classes/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.stores.items.properties.classes.type, parentSchema: schema19.properties.stores.items.properties.classes, data: data119 };
                if (vErrors === null) {
                  vErrors = [err244];
                } else {
                  vErrors.push(err244);
                }
                errors++;
              }
            }
            if (data115.territory !== void 0) {
              if (!validate53(data115.territory, { instancePath: instancePath + "/stores/" + i39 + "/territory", parentData: data115, parentDataProperty: "territory", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                errors = vErrors.length;
              }
            }
            if (data115.accessibleFrom !== void 0) {
              let data122 = data115.accessibleFrom;
              if (Array.isArray(data122)) {
                if (data122.length > 1e3) {
                  const err245 = { instancePath: instancePath + "/stores/" + i39 + "/accessibleFrom", schemaPath: "#/properties/stores/items/properties/accessibleFrom/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: schema19.properties.stores.items.properties.accessibleFrom, data: data122 };
                  if (vErrors === null) {
                    vErrors = [err245];
                  } else {
                    vErrors.push(err245);
                  }
                  errors++;
                }
                const len26 = data122.length;
                for (let i44 = 0; i44 < len26; i44++) {
                  let data123 = data122[i44];
                  if (typeof data123 !== "string") {
                    const err246 = { instancePath: instancePath + "/stores/" + i39 + "/accessibleFrom/" + i44, schemaPath: "#/properties/stores/items/properties/accessibleFrom/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.stores.items.properties.accessibleFrom.items.type, parentSchema: schema19.properties.stores.items.properties.accessibleFrom.items, data: data123 };
                    if (vErrors === null) {
                      vErrors = [err246];
                    } else {
                      vErrors.push(err246);
                    }
                    errors++;
                  }
                  if (!validate53(data123, { instancePath: instancePath + "/stores/" + i39 + "/accessibleFrom/" + i44, parentData: data122, parentDataProperty: i44, rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                    errors = vErrors.length;
                  }
                }
                let i45 = data122.length;
                let j18;
                if (i45 > 1) {
                  const indices18 = {};
                  for (; i45--; ) {
                    let item18 = data122[i45];
                    if (typeof item18 !== "string") {
                      continue;
                    }
                    if (typeof indices18[item18] == "number") {
                      j18 = indices18[item18];
                      const err247 = { instancePath: instancePath + "/stores/" + i39 + "/accessibleFrom", schemaPath: "#/properties/stores/items/properties/accessibleFrom/uniqueItems", keyword: "uniqueItems", params: { i: i45, j: j18 }, message: "must NOT have duplicate items (items ## " + j18 + " and " + i45 + " are identical)", schema: true, parentSchema: schema19.properties.stores.items.properties.accessibleFrom, data: data122 };
                      if (vErrors === null) {
                        vErrors = [err247];
                      } else {
                        vErrors.push(err247);
                      }
                      errors++;
                      break;
                    }
                    indices18[item18] = i45;
                  }
                }
              } else {
                const err248 = { instancePath: instancePath + "/stores/" + i39 + "/accessibleFrom", schemaPath: "#/properties/stores/items/properties/accessibleFrom/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.stores.items.properties.accessibleFrom.type, parentSchema: schema19.properties.stores.items.properties.accessibleFrom, data: data122 };
                if (vErrors === null) {
                  vErrors = [err248];
                } else {
                  vErrors.push(err248);
                }
                errors++;
              }
            }
          } else {
            const err249 = { instancePath: instancePath + "/stores/" + i39, schemaPath: "#/properties/stores/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.stores.items.type, parentSchema: schema19.properties.stores.items, data: data115 };
            if (vErrors === null) {
              vErrors = [err249];
            } else {
              vErrors.push(err249);
            }
            errors++;
          }
        }
      } else {
        const err250 = { instancePath: instancePath + "/stores", schemaPath: "#/properties/stores/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.stores.type, parentSchema: schema19.properties.stores, data: data114 };
        if (vErrors === null) {
          vErrors = [err250];
        } else {
          vErrors.push(err250);
        }
        errors++;
      }
    }
    if (data.transfers !== void 0) {
      let data124 = data.transfers;
      if (Array.isArray(data124)) {
        if (data124.length > 1e3) {
          const err251 = { instancePath: instancePath + "/transfers", schemaPath: "#/properties/transfers/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: schema19.properties.transfers, data: data124 };
          if (vErrors === null) {
            vErrors = [err251];
          } else {
            vErrors.push(err251);
          }
          errors++;
        }
        const len27 = data124.length;
        for (let i46 = 0; i46 < len27; i46++) {
          let data125 = data124[i46];
          if (data125 && typeof data125 == "object" && !Array.isArray(data125)) {
            if (data125.from === void 0) {
              const err252 = { instancePath: instancePath + "/transfers/" + i46, schemaPath: "#/properties/transfers/items/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'", schema: schema19.properties.transfers.items.required, parentSchema: schema19.properties.transfers.items, data: data125 };
              if (vErrors === null) {
                vErrors = [err252];
              } else {
                vErrors.push(err252);
              }
              errors++;
            }
            if (data125.to === void 0) {
              const err253 = { instancePath: instancePath + "/transfers/" + i46, schemaPath: "#/properties/transfers/items/required", keyword: "required", params: { missingProperty: "to" }, message: "must have required property 'to'", schema: schema19.properties.transfers.items.required, parentSchema: schema19.properties.transfers.items, data: data125 };
              if (vErrors === null) {
                vErrors = [err253];
              } else {
                vErrors.push(err253);
              }
              errors++;
            }
            if (data125.mechanism === void 0) {
              const err254 = { instancePath: instancePath + "/transfers/" + i46, schemaPath: "#/properties/transfers/items/required", keyword: "required", params: { missingProperty: "mechanism" }, message: "must have required property 'mechanism'", schema: schema19.properties.transfers.items.required, parentSchema: schema19.properties.transfers.items, data: data125 };
              if (vErrors === null) {
                vErrors = [err254];
              } else {
                vErrors.push(err254);
              }
              errors++;
            }
            for (const key22 in data125) {
              if (!(key22 === "from" || key22 === "to" || key22 === "mechanism" || key22 === "validUntil" || key22 === "reference" || key22 === "data" || key22 === "recipient" || key22 === "approval")) {
                const err255 = { instancePath: instancePath + "/transfers/" + i46, schemaPath: "#/properties/transfers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key22 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19.properties.transfers.items, data: data125 };
                if (vErrors === null) {
                  vErrors = [err255];
                } else {
                  vErrors.push(err255);
                }
                errors++;
              }
            }
            if (data125.from !== void 0) {
              if (!validate56(data125.from, { instancePath: instancePath + "/transfers/" + i46 + "/from", parentData: data125, parentDataProperty: "from", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                errors = vErrors.length;
              }
            }
            if (data125.to !== void 0) {
              if (!validate53(data125.to, { instancePath: instancePath + "/transfers/" + i46 + "/to", parentData: data125, parentDataProperty: "to", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                errors = vErrors.length;
              }
            }
            if (data125.mechanism !== void 0) {
              let data128 = data125.mechanism;
              if (!(data128 === "security-assessment" || data128 === "standard-contract" || data128 === "certification" || data128 === "gba-standard-contract" || data128 === "exempt:volume" || data128 === "exempt:contract" || data128 === "exempt:human-resources" || data128 === "exempt:statutory-duty" || data128 === "exempt:emergency" || data128 === "exempt:transit" || data128 === "exempt:free-trade-zone" || data128 === "adequacy" || data128 === "standard-contractual-clauses" || data128 === "binding-corporate-rules" || data128 === "uk-transfer-agreement" || data128 === "cross-border-privacy-rules" || data128 === "consent" || data128 === "contract" || data128 === "accountability" || data128 === "transfer-impact-assessment" || data128 === "transfer-dossier" || data128 === "derogation" || data128 === "unrestricted")) {
                const err256 = { instancePath: instancePath + "/transfers/" + i46 + "/mechanism", schemaPath: "#/properties/transfers/items/properties/mechanism/enum", keyword: "enum", params: { allowedValues: schema19.properties.transfers.items.properties.mechanism.enum }, message: "must be equal to one of the allowed values", schema: schema19.properties.transfers.items.properties.mechanism.enum, parentSchema: schema19.properties.transfers.items.properties.mechanism, data: data128 };
                if (vErrors === null) {
                  vErrors = [err256];
                } else {
                  vErrors.push(err256);
                }
                errors++;
              }
            }
            if (data125.validUntil !== void 0) {
              if (!validate58(data125.validUntil, { instancePath: instancePath + "/transfers/" + i46 + "/validUntil", parentData: data125, parentDataProperty: "validUntil", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
                errors = vErrors.length;
              }
            }
            if (data125.reference !== void 0) {
              let data130 = data125.reference;
              if (typeof data130 === "string") {
                if (func2(data130) < 1) {
                  const err257 = { instancePath: instancePath + "/transfers/" + i46 + "/reference", schemaPath: "#/properties/transfers/items/properties/reference/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.transfers.items.properties.reference, data: data130 };
                  if (vErrors === null) {
                    vErrors = [err257];
                  } else {
                    vErrors.push(err257);
                  }
                  errors++;
                }
              } else {
                const err258 = { instancePath: instancePath + "/transfers/" + i46 + "/reference", schemaPath: "#/properties/transfers/items/properties/reference/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.transfers.items.properties.reference.type, parentSchema: schema19.properties.transfers.items.properties.reference, data: data130 };
                if (vErrors === null) {
                  vErrors = [err258];
                } else {
                  vErrors.push(err258);
                }
                errors++;
              }
            }
            if (data125.data !== void 0) {
              let data131 = data125.data;
              if (Array.isArray(data131)) {
                if (data131.length > 1e3) {
                  const err259 = { instancePath: instancePath + "/transfers/" + i46 + "/data", schemaPath: "#/properties/transfers/items/properties/data/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: schema19.properties.transfers.items.properties.data, data: data131 };
                  if (vErrors === null) {
                    vErrors = [err259];
                  } else {
                    vErrors.push(err259);
                  }
                  errors++;
                }
                const len28 = data131.length;
                for (let i47 = 0; i47 < len28; i47++) {
                  let data132 = data131[i47];
                  if (typeof data132 === "string") {
                    if (func2(data132) < 1) {
                      const err260 = { instancePath: instancePath + "/transfers/" + i46 + "/data/" + i47, schemaPath: "#/properties/transfers/items/properties/data/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.transfers.items.properties.data.items, data: data132 };
                      if (vErrors === null) {
                        vErrors = [err260];
                      } else {
                        vErrors.push(err260);
                      }
                      errors++;
                    }
                  } else {
                    const err261 = { instancePath: instancePath + "/transfers/" + i46 + "/data/" + i47, schemaPath: "#/properties/transfers/items/properties/data/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.transfers.items.properties.data.items.type, parentSchema: schema19.properties.transfers.items.properties.data.items, data: data132 };
                    if (vErrors === null) {
                      vErrors = [err261];
                    } else {
                      vErrors.push(err261);
                    }
                    errors++;
                  }
                }
                let i48 = data131.length;
                let j19;
                if (i48 > 1) {
                  const indices19 = {};
                  for (; i48--; ) {
                    let item19 = data131[i48];
                    if (typeof item19 !== "string") {
                      continue;
                    }
                    if (typeof indices19[item19] == "number") {
                      j19 = indices19[item19];
                      const err262 = { instancePath: instancePath + "/transfers/" + i46 + "/data", schemaPath: "#/properties/transfers/items/properties/data/uniqueItems", keyword: "uniqueItems", params: { i: i48, j: j19 }, message: "must NOT have duplicate items (items ## " + j19 + " and " + i48 + " are identical)", schema: true, parentSchema: schema19.properties.transfers.items.properties.data, data: data131 };
                      if (vErrors === null) {
                        vErrors = [err262];
                      } else {
                        vErrors.push(err262);
                      }
                      errors++;
                      break;
                    }
                    indices19[item19] = i48;
                  }
                }
              } else {
                const err263 = { instancePath: instancePath + "/transfers/" + i46 + "/data", schemaPath: "#/properties/transfers/items/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.transfers.items.properties.data.type, parentSchema: schema19.properties.transfers.items.properties.data, data: data131 };
                if (vErrors === null) {
                  vErrors = [err263];
                } else {
                  vErrors.push(err263);
                }
                errors++;
              }
            }
            if (data125.recipient !== void 0) {
              let data133 = data125.recipient;
              if (typeof data133 === "string") {
                if (func2(data133) < 1) {
                  const err264 = { instancePath: instancePath + "/transfers/" + i46 + "/recipient", schemaPath: "#/properties/transfers/items/properties/recipient/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.transfers.items.properties.recipient, data: data133 };
                  if (vErrors === null) {
                    vErrors = [err264];
                  } else {
                    vErrors.push(err264);
                  }
                  errors++;
                }
              } else {
                const err265 = { instancePath: instancePath + "/transfers/" + i46 + "/recipient", schemaPath: "#/properties/transfers/items/properties/recipient/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.transfers.items.properties.recipient.type, parentSchema: schema19.properties.transfers.items.properties.recipient, data: data133 };
                if (vErrors === null) {
                  vErrors = [err265];
                } else {
                  vErrors.push(err265);
                }
                errors++;
              }
            }
            if (data125.approval !== void 0) {
              let data134 = data125.approval;
              if (typeof data134 === "string") {
                if (func2(data134) < 1) {
                  const err266 = { instancePath: instancePath + "/transfers/" + i46 + "/approval", schemaPath: "#/properties/transfers/items/properties/approval/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.transfers.items.properties.approval, data: data134 };
                  if (vErrors === null) {
                    vErrors = [err266];
                  } else {
                    vErrors.push(err266);
                  }
                  errors++;
                }
              } else {
                const err267 = { instancePath: instancePath + "/transfers/" + i46 + "/approval", schemaPath: "#/properties/transfers/items/properties/approval/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.transfers.items.properties.approval.type, parentSchema: schema19.properties.transfers.items.properties.approval, data: data134 };
                if (vErrors === null) {
                  vErrors = [err267];
                } else {
                  vErrors.push(err267);
                }
                errors++;
              }
            }
          } else {
            const err268 = { instancePath: instancePath + "/transfers/" + i46, schemaPath: "#/properties/transfers/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.transfers.items.type, parentSchema: schema19.properties.transfers.items, data: data125 };
            if (vErrors === null) {
              vErrors = [err268];
            } else {
              vErrors.push(err268);
            }
            errors++;
          }
        }
      } else {
        const err269 = { instancePath: instancePath + "/transfers", schemaPath: "#/properties/transfers/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.transfers.type, parentSchema: schema19.properties.transfers, data: data124 };
        if (vErrors === null) {
          vErrors = [err269];
        } else {
          vErrors.push(err269);
        }
        errors++;
      }
    }
    if (data.messaging !== void 0) {
      let data135 = data.messaging;
      if (data135 && typeof data135 == "object" && !Array.isArray(data135)) {
        if (data135.mode === void 0) {
          const err270 = { instancePath: instancePath + "/messaging", schemaPath: "#/properties/messaging/required", keyword: "required", params: { missingProperty: "mode" }, message: "must have required property 'mode'", schema: schema19.properties.messaging.required, parentSchema: schema19.properties.messaging, data: data135 };
          if (vErrors === null) {
            vErrors = [err270];
          } else {
            vErrors.push(err270);
          }
          errors++;
        }
        for (const key23 in data135) {
          if (!(key23 === "mode" || key23 === "callbackUrl" || key23 === "compatibleUntil" || key23 === "encodingAesKey")) {
            const err271 = { instancePath: instancePath + "/messaging", schemaPath: "#/properties/messaging/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key23 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19.properties.messaging, data: data135 };
            if (vErrors === null) {
              vErrors = [err271];
            } else {
              vErrors.push(err271);
            }
            errors++;
          }
        }
        if (data135.mode !== void 0) {
          let data136 = data135.mode;
          if (!(data136 === "security" || data136 === "compatible" || data136 === "plaintext")) {
            const err272 = { instancePath: instancePath + "/messaging/mode", schemaPath: "#/properties/messaging/properties/mode/enum", keyword: "enum", params: { allowedValues: schema19.properties.messaging.properties.mode.enum }, message: "must be equal to one of the allowed values", schema: schema19.properties.messaging.properties.mode.enum, parentSchema: schema19.properties.messaging.properties.mode, data: data136 };
            if (vErrors === null) {
              vErrors = [err272];
            } else {
              vErrors.push(err272);
            }
            errors++;
          }
        }
        if (data135.callbackUrl !== void 0) {
          let data137 = data135.callbackUrl;
          if (typeof data137 === "string") {
            if (func2(data137) < 1) {
              const err273 = { instancePath: instancePath + "/messaging/callbackUrl", schemaPath: "#/properties/messaging/properties/callbackUrl/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.messaging.properties.callbackUrl, data: data137 };
              if (vErrors === null) {
                vErrors = [err273];
              } else {
                vErrors.push(err273);
              }
              errors++;
            }
          } else {
            const err274 = { instancePath: instancePath + "/messaging/callbackUrl", schemaPath: "#/properties/messaging/properties/callbackUrl/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.messaging.properties.callbackUrl.type, parentSchema: schema19.properties.messaging.properties.callbackUrl, data: data137 };
            if (vErrors === null) {
              vErrors = [err274];
            } else {
              vErrors.push(err274);
            }
            errors++;
          }
        }
        if (data135.compatibleUntil !== void 0) {
          if (!validate58(data135.compatibleUntil, { instancePath: instancePath + "/messaging/compatibleUntil", parentData: data135, parentDataProperty: "compatibleUntil", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
            errors = vErrors.length;
          }
        }
        if (data135.encodingAesKey !== void 0) {
          let data139 = data135.encodingAesKey;
          if (data139 && typeof data139 == "object" && !Array.isArray(data139)) {
            for (const key24 in data139) {
              if (!(key24 === "rotatedOn" || key24 === "previousKeyAccepted")) {
                const err275 = { instancePath: instancePath + "/messaging/encodingAesKey", schemaPath: "#/properties/messaging/properties/encodingAesKey/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key24 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19.properties.messaging.properties.encodingAesKey, data: data139 };
                if (vErrors === null) {
                  vErrors = [err275];
                } else {
                  vErrors.push(err275);
                }
                errors++;
              }
            }
            if (data139.rotatedOn !== void 0) {
              if (!validate58(data139.rotatedOn, { instancePath: instancePath + "/messaging/encodingAesKey/rotatedOn", parentData: data139, parentDataProperty: "rotatedOn", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
                errors = vErrors.length;
              }
            }
            if (data139.previousKeyAccepted !== void 0) {
              let data141 = data139.previousKeyAccepted;
              if (typeof data141 !== "boolean") {
                const err276 = { instancePath: instancePath + "/messaging/encodingAesKey/previousKeyAccepted", schemaPath: "#/properties/messaging/properties/encodingAesKey/properties/previousKeyAccepted/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema19.properties.messaging.properties.encodingAesKey.properties.previousKeyAccepted.type, parentSchema: schema19.properties.messaging.properties.encodingAesKey.properties.previousKeyAccepted, data: data141 };
                if (vErrors === null) {
                  vErrors = [err276];
                } else {
                  vErrors.push(err276);
                }
                errors++;
              }
            }
          } else {
            const err277 = { instancePath: instancePath + "/messaging/encodingAesKey", schemaPath: "#/properties/messaging/properties/encodingAesKey/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.messaging.properties.encodingAesKey.type, parentSchema: schema19.properties.messaging.properties.encodingAesKey, data: data139 };
            if (vErrors === null) {
              vErrors = [err277];
            } else {
              vErrors.push(err277);
            }
            errors++;
          }
        }
      } else {
        const err278 = { instancePath: instancePath + "/messaging", schemaPath: "#/properties/messaging/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.messaging.type, parentSchema: schema19.properties.messaging, data: data135 };
        if (vErrors === null) {
          vErrors = [err278];
        } else {
          vErrors.push(err278);
        }
        errors++;
      }
    }
    if (data.privacyNotices !== void 0) {
      let data142 = data.privacyNotices;
      if (Array.isArray(data142)) {
        if (data142.length > 1e3) {
          const err279 = { instancePath: instancePath + "/privacyNotices", schemaPath: "#/properties/privacyNotices/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: schema19.properties.privacyNotices, data: data142 };
          if (vErrors === null) {
            vErrors = [err279];
          } else {
            vErrors.push(err279);
          }
          errors++;
        }
        const len29 = data142.length;
        for (let i49 = 0; i49 < len29; i49++) {
          let data143 = data142[i49];
          if (data143 && typeof data143 == "object" && !Array.isArray(data143)) {
            if (data143.geography === void 0) {
              const err280 = { instancePath: instancePath + "/privacyNotices/" + i49, schemaPath: "#/properties/privacyNotices/items/required", keyword: "required", params: { missingProperty: "geography" }, message: "must have required property 'geography'", schema: schema19.properties.privacyNotices.items.required, parentSchema: schema19.properties.privacyNotices.items, data: data143 };
              if (vErrors === null) {
                vErrors = [err280];
              } else {
                vErrors.push(err280);
              }
              errors++;
            }
            if (data143.url === void 0) {
              const err281 = { instancePath: instancePath + "/privacyNotices/" + i49, schemaPath: "#/properties/privacyNotices/items/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'", schema: schema19.properties.privacyNotices.items.required, parentSchema: schema19.properties.privacyNotices.items, data: data143 };
              if (vErrors === null) {
                vErrors = [err281];
              } else {
                vErrors.push(err281);
              }
              errors++;
            }
            for (const key25 in data143) {
              if (!(key25 === "geography" || key25 === "url" || key25 === "reviewed" || key25 === "countriesNamed" || key25 === "recipientsNamed")) {
                const err282 = { instancePath: instancePath + "/privacyNotices/" + i49, schemaPath: "#/properties/privacyNotices/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key25 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19.properties.privacyNotices.items, data: data143 };
                if (vErrors === null) {
                  vErrors = [err282];
                } else {
                  vErrors.push(err282);
                }
                errors++;
              }
            }
            if (data143.geography !== void 0) {
              if (!validate56(data143.geography, { instancePath: instancePath + "/privacyNotices/" + i49 + "/geography", parentData: data143, parentDataProperty: "geography", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                errors = vErrors.length;
              }
            }
            if (data143.url !== void 0) {
              let data145 = data143.url;
              if (typeof data145 === "string") {
                if (!pattern7.test(data145)) {
                  const err283 = { instancePath: instancePath + "/privacyNotices/" + i49 + "/url", schemaPath: "#/properties/privacyNotices/items/properties/url/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"', schema: "^https?://", parentSchema: schema19.properties.privacyNotices.items.properties.url, data: data145 };
                  if (vErrors === null) {
                    vErrors = [err283];
                  } else {
                    vErrors.push(err283);
                  }
                  errors++;
                }
              } else {
                const err284 = { instancePath: instancePath + "/privacyNotices/" + i49 + "/url", schemaPath: "#/properties/privacyNotices/items/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.privacyNotices.items.properties.url.type, parentSchema: schema19.properties.privacyNotices.items.properties.url, data: data145 };
                if (vErrors === null) {
                  vErrors = [err284];
                } else {
                  vErrors.push(err284);
                }
                errors++;
              }
            }
            if (data143.reviewed !== void 0) {
              if (!validate58(data143.reviewed, { instancePath: instancePath + "/privacyNotices/" + i49 + "/reviewed", parentData: data143, parentDataProperty: "reviewed", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
                errors = vErrors.length;
              }
            }
            if (data143.countriesNamed !== void 0) {
              let data147 = data143.countriesNamed;
              if (Array.isArray(data147)) {
                if (data147.length > 1e3) {
                  const err285 = { instancePath: instancePath + "/privacyNotices/" + i49 + "/countriesNamed", schemaPath: "#/properties/privacyNotices/items/properties/countriesNamed/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: schema19.properties.privacyNotices.items.properties.countriesNamed, data: data147 };
                  if (vErrors === null) {
                    vErrors = [err285];
                  } else {
                    vErrors.push(err285);
                  }
                  errors++;
                }
                const len30 = data147.length;
                for (let i50 = 0; i50 < len30; i50++) {
                  let data148 = data147[i50];
                  if (typeof data148 !== "string") {
                    const err286 = { instancePath: instancePath + "/privacyNotices/" + i49 + "/countriesNamed/" + i50, schemaPath: "#/properties/privacyNotices/items/properties/countriesNamed/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.privacyNotices.items.properties.countriesNamed.items.type, parentSchema: schema19.properties.privacyNotices.items.properties.countriesNamed.items, data: data148 };
                    if (vErrors === null) {
                      vErrors = [err286];
                    } else {
                      vErrors.push(err286);
                    }
                    errors++;
                  }
                  if (!validate53(data148, { instancePath: instancePath + "/privacyNotices/" + i49 + "/countriesNamed/" + i50, parentData: data147, parentDataProperty: i50, rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                    errors = vErrors.length;
                  }
                }
                let i51 = data147.length;
                let j20;
                if (i51 > 1) {
                  const indices20 = {};
                  for (; i51--; ) {
                    let item20 = data147[i51];
                    if (typeof item20 !== "string") {
                      continue;
                    }
                    if (typeof indices20[item20] == "number") {
                      j20 = indices20[item20];
                      const err287 = { instancePath: instancePath + "/privacyNotices/" + i49 + "/countriesNamed", schemaPath: "#/properties/privacyNotices/items/properties/countriesNamed/uniqueItems", keyword: "uniqueItems", params: { i: i51, j: j20 }, message: "must NOT have duplicate items (items ## " + j20 + " and " + i51 + " are identical)", schema: true, parentSchema: schema19.properties.privacyNotices.items.properties.countriesNamed, data: data147 };
                      if (vErrors === null) {
                        vErrors = [err287];
                      } else {
                        vErrors.push(err287);
                      }
                      errors++;
                      break;
                    }
                    indices20[item20] = i51;
                  }
                }
              } else {
                const err288 = { instancePath: instancePath + "/privacyNotices/" + i49 + "/countriesNamed", schemaPath: "#/properties/privacyNotices/items/properties/countriesNamed/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.privacyNotices.items.properties.countriesNamed.type, parentSchema: schema19.properties.privacyNotices.items.properties.countriesNamed, data: data147 };
                if (vErrors === null) {
                  vErrors = [err288];
                } else {
                  vErrors.push(err288);
                }
                errors++;
              }
            }
            if (data143.recipientsNamed !== void 0) {
              let data149 = data143.recipientsNamed;
              if (Array.isArray(data149)) {
                if (data149.length > 1e3) {
                  const err289 = { instancePath: instancePath + "/privacyNotices/" + i49 + "/recipientsNamed", schemaPath: "#/properties/privacyNotices/items/properties/recipientsNamed/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: schema19.properties.privacyNotices.items.properties.recipientsNamed, data: data149 };
                  if (vErrors === null) {
                    vErrors = [err289];
                  } else {
                    vErrors.push(err289);
                  }
                  errors++;
                }
                const len31 = data149.length;
                for (let i52 = 0; i52 < len31; i52++) {
                  let data150 = data149[i52];
                  if (typeof data150 === "string") {
                    if (func2(data150) < 1) {
                      const err290 = { instancePath: instancePath + "/privacyNotices/" + i49 + "/recipientsNamed/" + i52, schemaPath: "#/properties/privacyNotices/items/properties/recipientsNamed/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.privacyNotices.items.properties.recipientsNamed.items, data: data150 };
                      if (vErrors === null) {
                        vErrors = [err290];
                      } else {
                        vErrors.push(err290);
                      }
                      errors++;
                    }
                  } else {
                    const err291 = { instancePath: instancePath + "/privacyNotices/" + i49 + "/recipientsNamed/" + i52, schemaPath: "#/properties/privacyNotices/items/properties/recipientsNamed/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.privacyNotices.items.properties.recipientsNamed.items.type, parentSchema: schema19.properties.privacyNotices.items.properties.recipientsNamed.items, data: data150 };
                    if (vErrors === null) {
                      vErrors = [err291];
                    } else {
                      vErrors.push(err291);
                    }
                    errors++;
                  }
                }
                let i53 = data149.length;
                let j21;
                if (i53 > 1) {
                  const indices21 = {};
                  for (; i53--; ) {
                    let item21 = data149[i53];
                    if (typeof item21 !== "string") {
                      continue;
                    }
                    if (typeof indices21[item21] == "number") {
                      j21 = indices21[item21];
                      const err292 = { instancePath: instancePath + "/privacyNotices/" + i49 + "/recipientsNamed", schemaPath: "#/properties/privacyNotices/items/properties/recipientsNamed/uniqueItems", keyword: "uniqueItems", params: { i: i53, j: j21 }, message: "must NOT have duplicate items (items ## " + j21 + " and " + i53 + " are identical)", schema: true, parentSchema: schema19.properties.privacyNotices.items.properties.recipientsNamed, data: data149 };
                      if (vErrors === null) {
                        vErrors = [err292];
                      } else {
                        vErrors.push(err292);
                      }
                      errors++;
                      break;
                    }
                    indices21[item21] = i53;
                  }
                }
              } else {
                const err293 = { instancePath: instancePath + "/privacyNotices/" + i49 + "/recipientsNamed", schemaPath: "#/properties/privacyNotices/items/properties/recipientsNamed/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.privacyNotices.items.properties.recipientsNamed.type, parentSchema: schema19.properties.privacyNotices.items.properties.recipientsNamed, data: data149 };
                if (vErrors === null) {
                  vErrors = [err293];
                } else {
                  vErrors.push(err293);
                }
                errors++;
              }
            }
          } else {
            const err294 = { instancePath: instancePath + "/privacyNotices/" + i49, schemaPath: "#/properties/privacyNotices/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.privacyNotices.items.type, parentSchema: schema19.properties.privacyNotices.items, data: data143 };
            if (vErrors === null) {
              vErrors = [err294];
            } else {
              vErrors.push(err294);
            }
            errors++;
          }
        }
      } else {
        const err295 = { instancePath: instancePath + "/privacyNotices", schemaPath: "#/properties/privacyNotices/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.privacyNotices.type, parentSchema: schema19.properties.privacyNotices, data: data142 };
        if (vErrors === null) {
          vErrors = [err295];
        } else {
          vErrors.push(err295);
        }
        errors++;
      }
    }
    if (data.certifications !== void 0) {
      let data151 = data.certifications;
      if (Array.isArray(data151)) {
        if (data151.length > 1e3) {
          const err296 = { instancePath: instancePath + "/certifications", schemaPath: "#/properties/certifications/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: schema19.properties.certifications, data: data151 };
          if (vErrors === null) {
            vErrors = [err296];
          } else {
            vErrors.push(err296);
          }
          errors++;
        }
        const len32 = data151.length;
        for (let i54 = 0; i54 < len32; i54++) {
          let data152 = data151[i54];
          if (data152 && typeof data152 == "object" && !Array.isArray(data152)) {
            if (data152.scheme === void 0) {
              const err297 = { instancePath: instancePath + "/certifications/" + i54, schemaPath: "#/properties/certifications/items/required", keyword: "required", params: { missingProperty: "scheme" }, message: "must have required property 'scheme'", schema: schema19.properties.certifications.items.required, parentSchema: schema19.properties.certifications.items, data: data152 };
              if (vErrors === null) {
                vErrors = [err297];
              } else {
                vErrors.push(err297);
              }
              errors++;
            }
            if (data152.holder === void 0) {
              const err298 = { instancePath: instancePath + "/certifications/" + i54, schemaPath: "#/properties/certifications/items/required", keyword: "required", params: { missingProperty: "holder" }, message: "must have required property 'holder'", schema: schema19.properties.certifications.items.required, parentSchema: schema19.properties.certifications.items, data: data152 };
              if (vErrors === null) {
                vErrors = [err298];
              } else {
                vErrors.push(err298);
              }
              errors++;
            }
            if (data152.covers === void 0) {
              const err299 = { instancePath: instancePath + "/certifications/" + i54, schemaPath: "#/properties/certifications/items/required", keyword: "required", params: { missingProperty: "covers" }, message: "must have required property 'covers'", schema: schema19.properties.certifications.items.required, parentSchema: schema19.properties.certifications.items, data: data152 };
              if (vErrors === null) {
                vErrors = [err299];
              } else {
                vErrors.push(err299);
              }
              errors++;
            }
            for (const key26 in data152) {
              if (!func1.call(schema19.properties.certifications.items.properties, key26)) {
                const err300 = { instancePath: instancePath + "/certifications/" + i54, schemaPath: "#/properties/certifications/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key26 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19.properties.certifications.items, data: data152 };
                if (vErrors === null) {
                  vErrors = [err300];
                } else {
                  vErrors.push(err300);
                }
                errors++;
              }
            }
            if (data152.scheme !== void 0) {
              let data153 = data152.scheme;
              if (!(data153 === "truste" || data153 === "iso-27001" || data153 === "iso-27701" || data153 === "iso-27018" || data153 === "global-cbpr" || data153 === "pipl-certification" || data153 === "mlps" || data153 === "pci-dss")) {
                const err301 = { instancePath: instancePath + "/certifications/" + i54 + "/scheme", schemaPath: "#/properties/certifications/items/properties/scheme/enum", keyword: "enum", params: { allowedValues: schema19.properties.certifications.items.properties.scheme.enum }, message: "must be equal to one of the allowed values", schema: schema19.properties.certifications.items.properties.scheme.enum, parentSchema: schema19.properties.certifications.items.properties.scheme, data: data153 };
                if (vErrors === null) {
                  vErrors = [err301];
                } else {
                  vErrors.push(err301);
                }
                errors++;
              }
            }
            if (data152.holder !== void 0) {
              let data154 = data152.holder;
              if (typeof data154 === "string") {
                if (func2(data154) < 1) {
                  const err302 = { instancePath: instancePath + "/certifications/" + i54 + "/holder", schemaPath: "#/properties/certifications/items/properties/holder/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.certifications.items.properties.holder, data: data154 };
                  if (vErrors === null) {
                    vErrors = [err302];
                  } else {
                    vErrors.push(err302);
                  }
                  errors++;
                }
              } else {
                const err303 = { instancePath: instancePath + "/certifications/" + i54 + "/holder", schemaPath: "#/properties/certifications/items/properties/holder/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.certifications.items.properties.holder.type, parentSchema: schema19.properties.certifications.items.properties.holder, data: data154 };
                if (vErrors === null) {
                  vErrors = [err303];
                } else {
                  vErrors.push(err303);
                }
                errors++;
              }
            }
            if (data152.covers !== void 0) {
              let data155 = data152.covers;
              if (Array.isArray(data155)) {
                if (data155.length > 1e3) {
                  const err304 = { instancePath: instancePath + "/certifications/" + i54 + "/covers", schemaPath: "#/properties/certifications/items/properties/covers/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: schema19.properties.certifications.items.properties.covers, data: data155 };
                  if (vErrors === null) {
                    vErrors = [err304];
                  } else {
                    vErrors.push(err304);
                  }
                  errors++;
                }
                const len33 = data155.length;
                for (let i55 = 0; i55 < len33; i55++) {
                  let data156 = data155[i55];
                  if (typeof data156 === "string") {
                    if (func2(data156) < 1) {
                      const err305 = { instancePath: instancePath + "/certifications/" + i54 + "/covers/" + i55, schemaPath: "#/properties/certifications/items/properties/covers/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.certifications.items.properties.covers.items, data: data156 };
                      if (vErrors === null) {
                        vErrors = [err305];
                      } else {
                        vErrors.push(err305);
                      }
                      errors++;
                    }
                  } else {
                    const err306 = { instancePath: instancePath + "/certifications/" + i54 + "/covers/" + i55, schemaPath: "#/properties/certifications/items/properties/covers/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.certifications.items.properties.covers.items.type, parentSchema: schema19.properties.certifications.items.properties.covers.items, data: data156 };
                    if (vErrors === null) {
                      vErrors = [err306];
                    } else {
                      vErrors.push(err306);
                    }
                    errors++;
                  }
                }
              } else {
                const err307 = { instancePath: instancePath + "/certifications/" + i54 + "/covers", schemaPath: "#/properties/certifications/items/properties/covers/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.certifications.items.properties.covers.type, parentSchema: schema19.properties.certifications.items.properties.covers, data: data155 };
                if (vErrors === null) {
                  vErrors = [err307];
                } else {
                  vErrors.push(err307);
                }
                errors++;
              }
            }
            if (data152.checkedOn !== void 0) {
              if (!validate58(data152.checkedOn, { instancePath: instancePath + "/certifications/" + i54 + "/checkedOn", parentData: data152, parentDataProperty: "checkedOn", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
                errors = vErrors.length;
              }
            }
            if (data152.expires !== void 0) {
              if (!validate58(data152.expires, { instancePath: instancePath + "/certifications/" + i54 + "/expires", parentData: data152, parentDataProperty: "expires", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
                errors = vErrors.length;
              }
            }
            if (data152.edition !== void 0) {
              let data159 = data152.edition;
              if (typeof data159 !== "string" && !(typeof data159 == "number" && (!(data159 % 1) && !isNaN(data159)) && isFinite(data159))) {
                const err308 = { instancePath: instancePath + "/certifications/" + i54 + "/edition", schemaPath: "#/properties/certifications/items/properties/edition/type", keyword: "type", params: { type: schema19.properties.certifications.items.properties.edition.type }, message: "must be string,integer", schema: schema19.properties.certifications.items.properties.edition.type, parentSchema: schema19.properties.certifications.items.properties.edition, data: data159 };
                if (vErrors === null) {
                  vErrors = [err308];
                } else {
                  vErrors.push(err308);
                }
                errors++;
              }
            }
            if (data152.scope !== void 0) {
              let data160 = data152.scope;
              if (Array.isArray(data160)) {
                if (data160.length > 1e3) {
                  const err309 = { instancePath: instancePath + "/certifications/" + i54 + "/scope", schemaPath: "#/properties/certifications/items/properties/scope/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: schema19.properties.certifications.items.properties.scope, data: data160 };
                  if (vErrors === null) {
                    vErrors = [err309];
                  } else {
                    vErrors.push(err309);
                  }
                  errors++;
                }
                const len34 = data160.length;
                for (let i56 = 0; i56 < len34; i56++) {
                  let data161 = data160[i56];
                  if (typeof data161 === "string") {
                    if (func2(data161) < 1) {
                      const err310 = { instancePath: instancePath + "/certifications/" + i54 + "/scope/" + i56, schemaPath: "#/properties/certifications/items/properties/scope/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.certifications.items.properties.scope.items, data: data161 };
                      if (vErrors === null) {
                        vErrors = [err310];
                      } else {
                        vErrors.push(err310);
                      }
                      errors++;
                    }
                  } else {
                    const err311 = { instancePath: instancePath + "/certifications/" + i54 + "/scope/" + i56, schemaPath: "#/properties/certifications/items/properties/scope/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.certifications.items.properties.scope.items.type, parentSchema: schema19.properties.certifications.items.properties.scope.items, data: data161 };
                    if (vErrors === null) {
                      vErrors = [err311];
                    } else {
                      vErrors.push(err311);
                    }
                    errors++;
                  }
                }
                let i57 = data160.length;
                let j22;
                if (i57 > 1) {
                  const indices22 = {};
                  for (; i57--; ) {
                    let item22 = data160[i57];
                    if (typeof item22 !== "string") {
                      continue;
                    }
                    if (typeof indices22[item22] == "number") {
                      j22 = indices22[item22];
                      const err312 = { instancePath: instancePath + "/certifications/" + i54 + "/scope", schemaPath: "#/properties/certifications/items/properties/scope/uniqueItems", keyword: "uniqueItems", params: { i: i57, j: j22 }, message: "must NOT have duplicate items (items ## " + j22 + " and " + i57 + " are identical)", schema: true, parentSchema: schema19.properties.certifications.items.properties.scope, data: data160 };
                      if (vErrors === null) {
                        vErrors = [err312];
                      } else {
                        vErrors.push(err312);
                      }
                      errors++;
                      break;
                    }
                    indices22[item22] = i57;
                  }
                }
              } else {
                const err313 = { instancePath: instancePath + "/certifications/" + i54 + "/scope", schemaPath: "#/properties/certifications/items/properties/scope/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.certifications.items.properties.scope.type, parentSchema: schema19.properties.certifications.items.properties.scope, data: data160 };
                if (vErrors === null) {
                  vErrors = [err313];
                } else {
                  vErrors.push(err313);
                }
                errors++;
              }
            }
            if (data152.locations !== void 0) {
              let data162 = data152.locations;
              if (Array.isArray(data162)) {
                if (data162.length > 1e3) {
                  const err314 = { instancePath: instancePath + "/certifications/" + i54 + "/locations", schemaPath: "#/properties/certifications/items/properties/locations/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: schema19.properties.certifications.items.properties.locations, data: data162 };
                  if (vErrors === null) {
                    vErrors = [err314];
                  } else {
                    vErrors.push(err314);
                  }
                  errors++;
                }
                const len35 = data162.length;
                for (let i58 = 0; i58 < len35; i58++) {
                  let data163 = data162[i58];
                  if (typeof data163 !== "string") {
                    const err315 = { instancePath: instancePath + "/certifications/" + i54 + "/locations/" + i58, schemaPath: "#/properties/certifications/items/properties/locations/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.certifications.items.properties.locations.items.type, parentSchema: schema19.properties.certifications.items.properties.locations.items, data: data163 };
                    if (vErrors === null) {
                      vErrors = [err315];
                    } else {
                      vErrors.push(err315);
                    }
                    errors++;
                  }
                  if (!validate53(data163, { instancePath: instancePath + "/certifications/" + i54 + "/locations/" + i58, parentData: data162, parentDataProperty: i58, rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                    errors = vErrors.length;
                  }
                }
                let i59 = data162.length;
                let j23;
                if (i59 > 1) {
                  const indices23 = {};
                  for (; i59--; ) {
                    let item23 = data162[i59];
                    if (typeof item23 !== "string") {
                      continue;
                    }
                    if (typeof indices23[item23] == "number") {
                      j23 = indices23[item23];
                      const err316 = { instancePath: instancePath + "/certifications/" + i54 + "/locations", schemaPath: "#/properties/certifications/items/properties/locations/uniqueItems", keyword: "uniqueItems", params: { i: i59, j: j23 }, message: "must NOT have duplicate items (items ## " + j23 + " and " + i59 + " are identical)", schema: true, parentSchema: schema19.properties.certifications.items.properties.locations, data: data162 };
                      if (vErrors === null) {
                        vErrors = [err316];
                      } else {
                        vErrors.push(err316);
                      }
                      errors++;
                      break;
                    }
                    indices23[item23] = i59;
                  }
                }
              } else {
                const err317 = { instancePath: instancePath + "/certifications/" + i54 + "/locations", schemaPath: "#/properties/certifications/items/properties/locations/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.certifications.items.properties.locations.type, parentSchema: schema19.properties.certifications.items.properties.locations, data: data162 };
                if (vErrors === null) {
                  vErrors = [err317];
                } else {
                  vErrors.push(err317);
                }
                errors++;
              }
            }
            if (data152.reference !== void 0) {
              let data164 = data152.reference;
              if (typeof data164 === "string") {
                if (func2(data164) < 1) {
                  const err318 = { instancePath: instancePath + "/certifications/" + i54 + "/reference", schemaPath: "#/properties/certifications/items/properties/reference/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.certifications.items.properties.reference, data: data164 };
                  if (vErrors === null) {
                    vErrors = [err318];
                  } else {
                    vErrors.push(err318);
                  }
                  errors++;
                }
              } else {
                const err319 = { instancePath: instancePath + "/certifications/" + i54 + "/reference", schemaPath: "#/properties/certifications/items/properties/reference/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.certifications.items.properties.reference.type, parentSchema: schema19.properties.certifications.items.properties.reference, data: data164 };
                if (vErrors === null) {
                  vErrors = [err319];
                } else {
                  vErrors.push(err319);
                }
                errors++;
              }
            }
          } else {
            const err320 = { instancePath: instancePath + "/certifications/" + i54, schemaPath: "#/properties/certifications/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.certifications.items.type, parentSchema: schema19.properties.certifications.items, data: data152 };
            if (vErrors === null) {
              vErrors = [err320];
            } else {
              vErrors.push(err320);
            }
            errors++;
          }
        }
      } else {
        const err321 = { instancePath: instancePath + "/certifications", schemaPath: "#/properties/certifications/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.certifications.type, parentSchema: schema19.properties.certifications, data: data151 };
        if (vErrors === null) {
          vErrors = [err321];
        } else {
          vErrors.push(err321);
        }
        errors++;
      }
    }
    if (data.allowList !== void 0) {
      let data165 = data.allowList;
      if (data165 && typeof data165 == "object" && !Array.isArray(data165)) {
        for (const key27 in data165) {
          if (!(key27 === "plugins" || key27 === "miniPrograms")) {
            const err322 = { instancePath: instancePath + "/allowList", schemaPath: "#/properties/allowList/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key27 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19.properties.allowList, data: data165 };
            if (vErrors === null) {
              vErrors = [err322];
            } else {
              vErrors.push(err322);
            }
            errors++;
          }
        }
        if (data165.plugins !== void 0) {
          let data166 = data165.plugins;
          if (Array.isArray(data166)) {
            if (data166.length > 1e3) {
              const err323 = { instancePath: instancePath + "/allowList/plugins", schemaPath: "#/properties/allowList/properties/plugins/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: schema19.properties.allowList.properties.plugins, data: data166 };
              if (vErrors === null) {
                vErrors = [err323];
              } else {
                vErrors.push(err323);
              }
              errors++;
            }
            const len36 = data166.length;
            for (let i60 = 0; i60 < len36; i60++) {
              let data167 = data166[i60];
              if (typeof data167 !== "string") {
                const err324 = { instancePath: instancePath + "/allowList/plugins/" + i60, schemaPath: "#/properties/allowList/properties/plugins/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.allowList.properties.plugins.items.type, parentSchema: schema19.properties.allowList.properties.plugins.items, data: data167 };
                if (vErrors === null) {
                  vErrors = [err324];
                } else {
                  vErrors.push(err324);
                }
                errors++;
              }
              if (!validate66(data167, { instancePath: instancePath + "/allowList/plugins/" + i60, parentData: data166, parentDataProperty: i60, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
                errors = vErrors.length;
              }
            }
            let i61 = data166.length;
            let j24;
            if (i61 > 1) {
              const indices24 = {};
              for (; i61--; ) {
                let item24 = data166[i61];
                if (typeof item24 !== "string") {
                  continue;
                }
                if (typeof indices24[item24] == "number") {
                  j24 = indices24[item24];
                  const err325 = { instancePath: instancePath + "/allowList/plugins", schemaPath: "#/properties/allowList/properties/plugins/uniqueItems", keyword: "uniqueItems", params: { i: i61, j: j24 }, message: "must NOT have duplicate items (items ## " + j24 + " and " + i61 + " are identical)", schema: true, parentSchema: schema19.properties.allowList.properties.plugins, data: data166 };
                  if (vErrors === null) {
                    vErrors = [err325];
                  } else {
                    vErrors.push(err325);
                  }
                  errors++;
                  break;
                }
                indices24[item24] = i61;
              }
            }
          } else {
            const err326 = { instancePath: instancePath + "/allowList/plugins", schemaPath: "#/properties/allowList/properties/plugins/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.allowList.properties.plugins.type, parentSchema: schema19.properties.allowList.properties.plugins, data: data166 };
            if (vErrors === null) {
              vErrors = [err326];
            } else {
              vErrors.push(err326);
            }
            errors++;
          }
        }
        if (data165.miniPrograms !== void 0) {
          let data168 = data165.miniPrograms;
          if (Array.isArray(data168)) {
            if (data168.length > 1e3) {
              const err327 = { instancePath: instancePath + "/allowList/miniPrograms", schemaPath: "#/properties/allowList/properties/miniPrograms/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: schema19.properties.allowList.properties.miniPrograms, data: data168 };
              if (vErrors === null) {
                vErrors = [err327];
              } else {
                vErrors.push(err327);
              }
              errors++;
            }
            const len37 = data168.length;
            for (let i62 = 0; i62 < len37; i62++) {
              let data169 = data168[i62];
              if (typeof data169 !== "string") {
                const err328 = { instancePath: instancePath + "/allowList/miniPrograms/" + i62, schemaPath: "#/properties/allowList/properties/miniPrograms/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.allowList.properties.miniPrograms.items.type, parentSchema: schema19.properties.allowList.properties.miniPrograms.items, data: data169 };
                if (vErrors === null) {
                  vErrors = [err328];
                } else {
                  vErrors.push(err328);
                }
                errors++;
              }
              if (!validate66(data169, { instancePath: instancePath + "/allowList/miniPrograms/" + i62, parentData: data168, parentDataProperty: i62, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
                errors = vErrors.length;
              }
            }
            let i63 = data168.length;
            let j25;
            if (i63 > 1) {
              const indices25 = {};
              for (; i63--; ) {
                let item25 = data168[i63];
                if (typeof item25 !== "string") {
                  continue;
                }
                if (typeof indices25[item25] == "number") {
                  j25 = indices25[item25];
                  const err329 = { instancePath: instancePath + "/allowList/miniPrograms", schemaPath: "#/properties/allowList/properties/miniPrograms/uniqueItems", keyword: "uniqueItems", params: { i: i63, j: j25 }, message: "must NOT have duplicate items (items ## " + j25 + " and " + i63 + " are identical)", schema: true, parentSchema: schema19.properties.allowList.properties.miniPrograms, data: data168 };
                  if (vErrors === null) {
                    vErrors = [err329];
                  } else {
                    vErrors.push(err329);
                  }
                  errors++;
                  break;
                }
                indices25[item25] = i63;
              }
            }
          } else {
            const err330 = { instancePath: instancePath + "/allowList/miniPrograms", schemaPath: "#/properties/allowList/properties/miniPrograms/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.allowList.properties.miniPrograms.type, parentSchema: schema19.properties.allowList.properties.miniPrograms, data: data168 };
            if (vErrors === null) {
              vErrors = [err330];
            } else {
              vErrors.push(err330);
            }
            errors++;
          }
        }
      } else {
        const err331 = { instancePath: instancePath + "/allowList", schemaPath: "#/properties/allowList/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.allowList.type, parentSchema: schema19.properties.allowList, data: data165 };
        if (vErrors === null) {
          vErrors = [err331];
        } else {
          vErrors.push(err331);
        }
        errors++;
      }
    }
    if (data.processors !== void 0) {
      let data170 = data.processors;
      if (Array.isArray(data170)) {
        if (data170.length > 1e3) {
          const err332 = { instancePath: instancePath + "/processors", schemaPath: "#/properties/processors/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: schema19.properties.processors, data: data170 };
          if (vErrors === null) {
            vErrors = [err332];
          } else {
            vErrors.push(err332);
          }
          errors++;
        }
        const len38 = data170.length;
        for (let i64 = 0; i64 < len38; i64++) {
          let data171 = data170[i64];
          if (data171 && typeof data171 == "object" && !Array.isArray(data171)) {
            if (data171.name === void 0) {
              const err333 = { instancePath: instancePath + "/processors/" + i64, schemaPath: "#/properties/processors/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema19.properties.processors.items.required, parentSchema: schema19.properties.processors.items, data: data171 };
              if (vErrors === null) {
                vErrors = [err333];
              } else {
                vErrors.push(err333);
              }
              errors++;
            }
            if (data171.purpose === void 0) {
              const err334 = { instancePath: instancePath + "/processors/" + i64, schemaPath: "#/properties/processors/items/required", keyword: "required", params: { missingProperty: "purpose" }, message: "must have required property 'purpose'", schema: schema19.properties.processors.items.required, parentSchema: schema19.properties.processors.items, data: data171 };
              if (vErrors === null) {
                vErrors = [err334];
              } else {
                vErrors.push(err334);
              }
              errors++;
            }
            for (const key28 in data171) {
              if (!(key28 === "name" || key28 === "purpose" || key28 === "jurisdiction" || key28 === "contract" || key28 === "provider")) {
                const err335 = { instancePath: instancePath + "/processors/" + i64, schemaPath: "#/properties/processors/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key28 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19.properties.processors.items, data: data171 };
                if (vErrors === null) {
                  vErrors = [err335];
                } else {
                  vErrors.push(err335);
                }
                errors++;
              }
            }
            if (data171.name !== void 0) {
              let data172 = data171.name;
              if (typeof data172 === "string") {
                if (func2(data172) < 1) {
                  const err336 = { instancePath: instancePath + "/processors/" + i64 + "/name", schemaPath: "#/properties/processors/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.processors.items.properties.name, data: data172 };
                  if (vErrors === null) {
                    vErrors = [err336];
                  } else {
                    vErrors.push(err336);
                  }
                  errors++;
                }
              } else {
                const err337 = { instancePath: instancePath + "/processors/" + i64 + "/name", schemaPath: "#/properties/processors/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.processors.items.properties.name.type, parentSchema: schema19.properties.processors.items.properties.name, data: data172 };
                if (vErrors === null) {
                  vErrors = [err337];
                } else {
                  vErrors.push(err337);
                }
                errors++;
              }
            }
            if (data171.purpose !== void 0) {
              let data173 = data171.purpose;
              if (typeof data173 === "string") {
                if (func2(data173) < 1) {
                  const err338 = { instancePath: instancePath + "/processors/" + i64 + "/purpose", schemaPath: "#/properties/processors/items/properties/purpose/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.processors.items.properties.purpose, data: data173 };
                  if (vErrors === null) {
                    vErrors = [err338];
                  } else {
                    vErrors.push(err338);
                  }
                  errors++;
                }
              } else {
                const err339 = { instancePath: instancePath + "/processors/" + i64 + "/purpose", schemaPath: "#/properties/processors/items/properties/purpose/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.processors.items.properties.purpose.type, parentSchema: schema19.properties.processors.items.properties.purpose, data: data173 };
                if (vErrors === null) {
                  vErrors = [err339];
                } else {
                  vErrors.push(err339);
                }
                errors++;
              }
            }
            if (data171.jurisdiction !== void 0) {
              if (!validate53(data171.jurisdiction, { instancePath: instancePath + "/processors/" + i64 + "/jurisdiction", parentData: data171, parentDataProperty: "jurisdiction", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                errors = vErrors.length;
              }
            }
            if (data171.contract !== void 0) {
              let data175 = data171.contract;
              if (typeof data175 === "string") {
                if (func2(data175) < 1) {
                  const err340 = { instancePath: instancePath + "/processors/" + i64 + "/contract", schemaPath: "#/properties/processors/items/properties/contract/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.processors.items.properties.contract, data: data175 };
                  if (vErrors === null) {
                    vErrors = [err340];
                  } else {
                    vErrors.push(err340);
                  }
                  errors++;
                }
              } else {
                const err341 = { instancePath: instancePath + "/processors/" + i64 + "/contract", schemaPath: "#/properties/processors/items/properties/contract/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.processors.items.properties.contract.type, parentSchema: schema19.properties.processors.items.properties.contract, data: data175 };
                if (vErrors === null) {
                  vErrors = [err341];
                } else {
                  vErrors.push(err341);
                }
                errors++;
              }
            }
            if (data171.provider !== void 0) {
              if (!validate66(data171.provider, { instancePath: instancePath + "/processors/" + i64 + "/provider", parentData: data171, parentDataProperty: "provider", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err342 = { instancePath: instancePath + "/processors/" + i64, schemaPath: "#/properties/processors/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.processors.items.type, parentSchema: schema19.properties.processors.items, data: data171 };
            if (vErrors === null) {
              vErrors = [err342];
            } else {
              vErrors.push(err342);
            }
            errors++;
          }
        }
      } else {
        const err343 = { instancePath: instancePath + "/processors", schemaPath: "#/properties/processors/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.processors.type, parentSchema: schema19.properties.processors, data: data170 };
        if (vErrors === null) {
          vErrors = [err343];
        } else {
          vErrors.push(err343);
        }
        errors++;
      }
    }
    if (data.moderation !== void 0) {
      let data177 = data.moderation;
      if (data177 && typeof data177 == "object" && !Array.isArray(data177)) {
        if (data177.provider === void 0) {
          const err344 = { instancePath: instancePath + "/moderation", schemaPath: "#/properties/moderation/required", keyword: "required", params: { missingProperty: "provider" }, message: "must have required property 'provider'", schema: schema19.properties.moderation.required, parentSchema: schema19.properties.moderation, data: data177 };
          if (vErrors === null) {
            vErrors = [err344];
          } else {
            vErrors.push(err344);
          }
          errors++;
        }
        for (const key29 in data177) {
          if (!(key29 === "provider" || key29 === "text" || key29 === "media" || key29 === "humanReview" || key29 === "video" || key29 === "takedownLogDays" || key29 === "interfaceVersion")) {
            const err345 = { instancePath: instancePath + "/moderation", schemaPath: "#/properties/moderation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key29 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19.properties.moderation, data: data177 };
            if (vErrors === null) {
              vErrors = [err345];
            } else {
              vErrors.push(err345);
            }
            errors++;
          }
        }
        if (data177.provider !== void 0) {
          let data178 = data177.provider;
          if (typeof data178 === "string") {
            if (func2(data178) < 1) {
              const err346 = { instancePath: instancePath + "/moderation/provider", schemaPath: "#/properties/moderation/properties/provider/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.moderation.properties.provider, data: data178 };
              if (vErrors === null) {
                vErrors = [err346];
              } else {
                vErrors.push(err346);
              }
              errors++;
            }
          } else {
            const err347 = { instancePath: instancePath + "/moderation/provider", schemaPath: "#/properties/moderation/properties/provider/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.moderation.properties.provider.type, parentSchema: schema19.properties.moderation.properties.provider, data: data178 };
            if (vErrors === null) {
              vErrors = [err347];
            } else {
              vErrors.push(err347);
            }
            errors++;
          }
        }
        if (data177.text !== void 0) {
          let data179 = data177.text;
          if (typeof data179 !== "boolean") {
            const err348 = { instancePath: instancePath + "/moderation/text", schemaPath: "#/properties/moderation/properties/text/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema19.properties.moderation.properties.text.type, parentSchema: schema19.properties.moderation.properties.text, data: data179 };
            if (vErrors === null) {
              vErrors = [err348];
            } else {
              vErrors.push(err348);
            }
            errors++;
          }
        }
        if (data177.media !== void 0) {
          let data180 = data177.media;
          if (typeof data180 !== "boolean") {
            const err349 = { instancePath: instancePath + "/moderation/media", schemaPath: "#/properties/moderation/properties/media/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema19.properties.moderation.properties.media.type, parentSchema: schema19.properties.moderation.properties.media, data: data180 };
            if (vErrors === null) {
              vErrors = [err349];
            } else {
              vErrors.push(err349);
            }
            errors++;
          }
        }
        if (data177.humanReview !== void 0) {
          let data181 = data177.humanReview;
          if (typeof data181 !== "boolean") {
            const err350 = { instancePath: instancePath + "/moderation/humanReview", schemaPath: "#/properties/moderation/properties/humanReview/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema19.properties.moderation.properties.humanReview.type, parentSchema: schema19.properties.moderation.properties.humanReview, data: data181 };
            if (vErrors === null) {
              vErrors = [err350];
            } else {
              vErrors.push(err350);
            }
            errors++;
          }
        }
        if (data177.video !== void 0) {
          let data182 = data177.video;
          if (typeof data182 !== "boolean") {
            const err351 = { instancePath: instancePath + "/moderation/video", schemaPath: "#/properties/moderation/properties/video/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema19.properties.moderation.properties.video.type, parentSchema: schema19.properties.moderation.properties.video, data: data182 };
            if (vErrors === null) {
              vErrors = [err351];
            } else {
              vErrors.push(err351);
            }
            errors++;
          }
        }
        if (data177.takedownLogDays !== void 0) {
          let data183 = data177.takedownLogDays;
          if (!(typeof data183 == "number" && (!(data183 % 1) && !isNaN(data183)) && isFinite(data183))) {
            const err352 = { instancePath: instancePath + "/moderation/takedownLogDays", schemaPath: "#/properties/moderation/properties/takedownLogDays/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema19.properties.moderation.properties.takedownLogDays.type, parentSchema: schema19.properties.moderation.properties.takedownLogDays, data: data183 };
            if (vErrors === null) {
              vErrors = [err352];
            } else {
              vErrors.push(err352);
            }
            errors++;
          }
          if (typeof data183 == "number" && isFinite(data183)) {
            if (data183 < 0 || isNaN(data183)) {
              const err353 = { instancePath: instancePath + "/moderation/takedownLogDays", schemaPath: "#/properties/moderation/properties/takedownLogDays/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema19.properties.moderation.properties.takedownLogDays, data: data183 };
              if (vErrors === null) {
                vErrors = [err353];
              } else {
                vErrors.push(err353);
              }
              errors++;
            }
          }
        }
        if (data177.interfaceVersion !== void 0) {
          let data184 = data177.interfaceVersion;
          if (!(data184 === 1 || data184 === 2)) {
            const err354 = { instancePath: instancePath + "/moderation/interfaceVersion", schemaPath: "#/properties/moderation/properties/interfaceVersion/enum", keyword: "enum", params: { allowedValues: schema19.properties.moderation.properties.interfaceVersion.enum }, message: "must be equal to one of the allowed values", schema: schema19.properties.moderation.properties.interfaceVersion.enum, parentSchema: schema19.properties.moderation.properties.interfaceVersion, data: data184 };
            if (vErrors === null) {
              vErrors = [err354];
            } else {
              vErrors.push(err354);
            }
            errors++;
          }
        }
      } else {
        const err355 = { instancePath: instancePath + "/moderation", schemaPath: "#/properties/moderation/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.moderation.type, parentSchema: schema19.properties.moderation, data: data177 };
        if (vErrors === null) {
          vErrors = [err355];
        } else {
          vErrors.push(err355);
        }
        errors++;
      }
    }
    if (data.fallbackChannels !== void 0) {
      let data185 = data.fallbackChannels;
      if (Array.isArray(data185)) {
        if (data185.length > 1e3) {
          const err356 = { instancePath: instancePath + "/fallbackChannels", schemaPath: "#/properties/fallbackChannels/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: schema19.properties.fallbackChannels, data: data185 };
          if (vErrors === null) {
            vErrors = [err356];
          } else {
            vErrors.push(err356);
          }
          errors++;
        }
        const len39 = data185.length;
        for (let i65 = 0; i65 < len39; i65++) {
          let data186 = data185[i65];
          if (typeof data186 === "string") {
            if (func2(data186) < 1) {
              const err357 = { instancePath: instancePath + "/fallbackChannels/" + i65, schemaPath: "#/properties/fallbackChannels/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.fallbackChannels.items, data: data186 };
              if (vErrors === null) {
                vErrors = [err357];
              } else {
                vErrors.push(err357);
              }
              errors++;
            }
          } else {
            const err358 = { instancePath: instancePath + "/fallbackChannels/" + i65, schemaPath: "#/properties/fallbackChannels/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.fallbackChannels.items.type, parentSchema: schema19.properties.fallbackChannels.items, data: data186 };
            if (vErrors === null) {
              vErrors = [err358];
            } else {
              vErrors.push(err358);
            }
            errors++;
          }
        }
        let i66 = data185.length;
        let j26;
        if (i66 > 1) {
          const indices26 = {};
          for (; i66--; ) {
            let item26 = data185[i66];
            if (typeof item26 !== "string") {
              continue;
            }
            if (typeof indices26[item26] == "number") {
              j26 = indices26[item26];
              const err359 = { instancePath: instancePath + "/fallbackChannels", schemaPath: "#/properties/fallbackChannels/uniqueItems", keyword: "uniqueItems", params: { i: i66, j: j26 }, message: "must NOT have duplicate items (items ## " + j26 + " and " + i66 + " are identical)", schema: true, parentSchema: schema19.properties.fallbackChannels, data: data185 };
              if (vErrors === null) {
                vErrors = [err359];
              } else {
                vErrors.push(err359);
              }
              errors++;
              break;
            }
            indices26[item26] = i66;
          }
        }
      } else {
        const err360 = { instancePath: instancePath + "/fallbackChannels", schemaPath: "#/properties/fallbackChannels/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.fallbackChannels.type, parentSchema: schema19.properties.fallbackChannels, data: data185 };
        if (vErrors === null) {
          vErrors = [err360];
        } else {
          vErrors.push(err360);
        }
        errors++;
      }
    }
    if (data.payments !== void 0) {
      let data187 = data.payments;
      if (Array.isArray(data187)) {
        if (data187.length > 1e3) {
          const err361 = { instancePath: instancePath + "/payments", schemaPath: "#/properties/payments/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: schema19.properties.payments, data: data187 };
          if (vErrors === null) {
            vErrors = [err361];
          } else {
            vErrors.push(err361);
          }
          errors++;
        }
        const len40 = data187.length;
        for (let i67 = 0; i67 < len40; i67++) {
          let data188 = data187[i67];
          if (data188 && typeof data188 == "object" && !Array.isArray(data188)) {
            if (data188.merchantId === void 0) {
              const err362 = { instancePath: instancePath + "/payments/" + i67, schemaPath: "#/properties/payments/items/required", keyword: "required", params: { missingProperty: "merchantId" }, message: "must have required property 'merchantId'", schema: schema19.properties.payments.items.required, parentSchema: schema19.properties.payments.items, data: data188 };
              if (vErrors === null) {
                vErrors = [err362];
              } else {
                vErrors.push(err362);
              }
              errors++;
            }
            for (const key30 in data188) {
              if (!func1.call(schema19.properties.payments.items.properties, key30)) {
                const err363 = { instancePath: instancePath + "/payments/" + i67, schemaPath: "#/properties/payments/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key30 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19.properties.payments.items, data: data188 };
                if (vErrors === null) {
                  vErrors = [err363];
                } else {
                  vErrors.push(err363);
                }
                errors++;
              }
            }
            if (data188.merchantId !== void 0) {
              let data189 = data188.merchantId;
              if (typeof data189 === "string") {
                if (func2(data189) < 1) {
                  const err364 = { instancePath: instancePath + "/payments/" + i67 + "/merchantId", schemaPath: "#/properties/payments/items/properties/merchantId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.payments.items.properties.merchantId, data: data189 };
                  if (vErrors === null) {
                    vErrors = [err364];
                  } else {
                    vErrors.push(err364);
                  }
                  errors++;
                }
              } else {
                const err365 = { instancePath: instancePath + "/payments/" + i67 + "/merchantId", schemaPath: "#/properties/payments/items/properties/merchantId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.payments.items.properties.merchantId.type, parentSchema: schema19.properties.payments.items.properties.merchantId, data: data189 };
                if (vErrors === null) {
                  vErrors = [err365];
                } else {
                  vErrors.push(err365);
                }
                errors++;
              }
            }
            if (data188.wallets !== void 0) {
              let data190 = data188.wallets;
              if (Array.isArray(data190)) {
                if (data190.length > 1e3) {
                  const err366 = { instancePath: instancePath + "/payments/" + i67 + "/wallets", schemaPath: "#/properties/payments/items/properties/wallets/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: schema19.properties.payments.items.properties.wallets, data: data190 };
                  if (vErrors === null) {
                    vErrors = [err366];
                  } else {
                    vErrors.push(err366);
                  }
                  errors++;
                }
                const len41 = data190.length;
                for (let i68 = 0; i68 < len41; i68++) {
                  let data191 = data190[i68];
                  if (typeof data191 !== "string") {
                    const err367 = { instancePath: instancePath + "/payments/" + i67 + "/wallets/" + i68, schemaPath: "#/properties/payments/items/properties/wallets/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.payments.items.properties.wallets.items.type, parentSchema: schema19.properties.payments.items.properties.wallets.items, data: data191 };
                    if (vErrors === null) {
                      vErrors = [err367];
                    } else {
                      vErrors.push(err367);
                    }
                    errors++;
                  }
                  if (!(data191 === "mainland" || data191 === "hong-kong")) {
                    const err368 = { instancePath: instancePath + "/payments/" + i67 + "/wallets/" + i68, schemaPath: "#/properties/payments/items/properties/wallets/items/enum", keyword: "enum", params: { allowedValues: schema19.properties.payments.items.properties.wallets.items.enum }, message: "must be equal to one of the allowed values", schema: schema19.properties.payments.items.properties.wallets.items.enum, parentSchema: schema19.properties.payments.items.properties.wallets.items, data: data191 };
                    if (vErrors === null) {
                      vErrors = [err368];
                    } else {
                      vErrors.push(err368);
                    }
                    errors++;
                  }
                }
                let i69 = data190.length;
                let j27;
                if (i69 > 1) {
                  const indices27 = {};
                  for (; i69--; ) {
                    let item27 = data190[i69];
                    if (typeof item27 !== "string") {
                      continue;
                    }
                    if (typeof indices27[item27] == "number") {
                      j27 = indices27[item27];
                      const err369 = { instancePath: instancePath + "/payments/" + i67 + "/wallets", schemaPath: "#/properties/payments/items/properties/wallets/uniqueItems", keyword: "uniqueItems", params: { i: i69, j: j27 }, message: "must NOT have duplicate items (items ## " + j27 + " and " + i69 + " are identical)", schema: true, parentSchema: schema19.properties.payments.items.properties.wallets, data: data190 };
                      if (vErrors === null) {
                        vErrors = [err369];
                      } else {
                        vErrors.push(err369);
                      }
                      errors++;
                      break;
                    }
                    indices27[item27] = i69;
                  }
                }
              } else {
                const err370 = { instancePath: instancePath + "/payments/" + i67 + "/wallets", schemaPath: "#/properties/payments/items/properties/wallets/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.payments.items.properties.wallets.type, parentSchema: schema19.properties.payments.items.properties.wallets, data: data190 };
                if (vErrors === null) {
                  vErrors = [err370];
                } else {
                  vErrors.push(err370);
                }
                errors++;
              }
            }
            if (data188.registrant !== void 0) {
              if (!validate53(data188.registrant, { instancePath: instancePath + "/payments/" + i67 + "/registrant", parentData: data188, parentDataProperty: "registrant", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                errors = vErrors.length;
              }
            }
            if (data188.acquiring !== void 0) {
              let data193 = data188.acquiring;
              if (!(data193 === "mainland" || data193 === "direct" || data193 === "institution")) {
                const err371 = { instancePath: instancePath + "/payments/" + i67 + "/acquiring", schemaPath: "#/properties/payments/items/properties/acquiring/enum", keyword: "enum", params: { allowedValues: schema19.properties.payments.items.properties.acquiring.enum }, message: "must be equal to one of the allowed values", schema: schema19.properties.payments.items.properties.acquiring.enum, parentSchema: schema19.properties.payments.items.properties.acquiring, data: data193 };
                if (vErrors === null) {
                  vErrors = [err371];
                } else {
                  vErrors.push(err371);
                }
                errors++;
              }
            }
            if (data188.apiVersion !== void 0) {
              let data194 = data188.apiVersion;
              if (!(data194 === "v2" || data194 === "v3")) {
                const err372 = { instancePath: instancePath + "/payments/" + i67 + "/apiVersion", schemaPath: "#/properties/payments/items/properties/apiVersion/enum", keyword: "enum", params: { allowedValues: schema19.properties.payments.items.properties.apiVersion.enum }, message: "must be equal to one of the allowed values", schema: schema19.properties.payments.items.properties.apiVersion.enum, parentSchema: schema19.properties.payments.items.properties.apiVersion, data: data194 };
                if (vErrors === null) {
                  vErrors = [err372];
                } else {
                  vErrors.push(err372);
                }
                errors++;
              }
            }
            if (data188.signature !== void 0) {
              let data195 = data188.signature;
              if (!(data195 === "MD5" || data195 === "HMAC-SHA256" || data195 === "RSA-SHA256" || data195 === "SM2-SM3")) {
                const err373 = { instancePath: instancePath + "/payments/" + i67 + "/signature", schemaPath: "#/properties/payments/items/properties/signature/enum", keyword: "enum", params: { allowedValues: schema19.properties.payments.items.properties.signature.enum }, message: "must be equal to one of the allowed values", schema: schema19.properties.payments.items.properties.signature.enum, parentSchema: schema19.properties.payments.items.properties.signature, data: data195 };
                if (vErrors === null) {
                  vErrors = [err373];
                } else {
                  vErrors.push(err373);
                }
                errors++;
              }
            }
            if (data188.notifyUrl !== void 0) {
              let data196 = data188.notifyUrl;
              if (typeof data196 === "string") {
                if (func2(data196) < 1) {
                  const err374 = { instancePath: instancePath + "/payments/" + i67 + "/notifyUrl", schemaPath: "#/properties/payments/items/properties/notifyUrl/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.payments.items.properties.notifyUrl, data: data196 };
                  if (vErrors === null) {
                    vErrors = [err374];
                  } else {
                    vErrors.push(err374);
                  }
                  errors++;
                }
              } else {
                const err375 = { instancePath: instancePath + "/payments/" + i67 + "/notifyUrl", schemaPath: "#/properties/payments/items/properties/notifyUrl/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.payments.items.properties.notifyUrl.type, parentSchema: schema19.properties.payments.items.properties.notifyUrl, data: data196 };
                if (vErrors === null) {
                  vErrors = [err375];
                } else {
                  vErrors.push(err375);
                }
                errors++;
              }
            }
            if (data188.verification !== void 0) {
              let data197 = data188.verification;
              if (data197 && typeof data197 == "object" && !Array.isArray(data197)) {
                if (data197.mode === void 0) {
                  const err376 = { instancePath: instancePath + "/payments/" + i67 + "/verification", schemaPath: "#/properties/payments/items/properties/verification/required", keyword: "required", params: { missingProperty: "mode" }, message: "must have required property 'mode'", schema: schema19.properties.payments.items.properties.verification.required, parentSchema: schema19.properties.payments.items.properties.verification, data: data197 };
                  if (vErrors === null) {
                    vErrors = [err376];
                  } else {
                    vErrors.push(err376);
                  }
                  errors++;
                }
                for (const key31 in data197) {
                  if (!(key31 === "mode" || key31 === "publicKeyId" || key31 === "expires" || key31 === "rotationPlan")) {
                    const err377 = { instancePath: instancePath + "/payments/" + i67 + "/verification", schemaPath: "#/properties/payments/items/properties/verification/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key31 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19.properties.payments.items.properties.verification, data: data197 };
                    if (vErrors === null) {
                      vErrors = [err377];
                    } else {
                      vErrors.push(err377);
                    }
                    errors++;
                  }
                }
                if (data197.mode !== void 0) {
                  let data198 = data197.mode;
                  if (!(data198 === "public-key" || data198 === "platform-certificate" || data198 === "none")) {
                    const err378 = { instancePath: instancePath + "/payments/" + i67 + "/verification/mode", schemaPath: "#/properties/payments/items/properties/verification/properties/mode/enum", keyword: "enum", params: { allowedValues: schema19.properties.payments.items.properties.verification.properties.mode.enum }, message: "must be equal to one of the allowed values", schema: schema19.properties.payments.items.properties.verification.properties.mode.enum, parentSchema: schema19.properties.payments.items.properties.verification.properties.mode, data: data198 };
                    if (vErrors === null) {
                      vErrors = [err378];
                    } else {
                      vErrors.push(err378);
                    }
                    errors++;
                  }
                }
                if (data197.publicKeyId !== void 0) {
                  let data199 = data197.publicKeyId;
                  if (typeof data199 === "string") {
                    if (!pattern8.test(data199)) {
                      const err379 = { instancePath: instancePath + "/payments/" + i67 + "/verification/publicKeyId", schemaPath: "#/properties/payments/items/properties/verification/properties/publicKeyId/pattern", keyword: "pattern", params: { pattern: "^PUB_KEY_ID_[0-9]+$" }, message: 'must match pattern "^PUB_KEY_ID_[0-9]+$"', schema: "^PUB_KEY_ID_[0-9]+$", parentSchema: schema19.properties.payments.items.properties.verification.properties.publicKeyId, data: data199 };
                      if (vErrors === null) {
                        vErrors = [err379];
                      } else {
                        vErrors.push(err379);
                      }
                      errors++;
                    }
                  } else {
                    const err380 = { instancePath: instancePath + "/payments/" + i67 + "/verification/publicKeyId", schemaPath: "#/properties/payments/items/properties/verification/properties/publicKeyId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.payments.items.properties.verification.properties.publicKeyId.type, parentSchema: schema19.properties.payments.items.properties.verification.properties.publicKeyId, data: data199 };
                    if (vErrors === null) {
                      vErrors = [err380];
                    } else {
                      vErrors.push(err380);
                    }
                    errors++;
                  }
                }
                if (data197.expires !== void 0) {
                  if (!validate58(data197.expires, { instancePath: instancePath + "/payments/" + i67 + "/verification/expires", parentData: data197, parentDataProperty: "expires", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
                    errors = vErrors.length;
                  }
                }
                if (data197.rotationPlan !== void 0) {
                  let data201 = data197.rotationPlan;
                  if (typeof data201 === "string") {
                    if (func2(data201) < 1) {
                      const err381 = { instancePath: instancePath + "/payments/" + i67 + "/verification/rotationPlan", schemaPath: "#/properties/payments/items/properties/verification/properties/rotationPlan/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.payments.items.properties.verification.properties.rotationPlan, data: data201 };
                      if (vErrors === null) {
                        vErrors = [err381];
                      } else {
                        vErrors.push(err381);
                      }
                      errors++;
                    }
                  } else {
                    const err382 = { instancePath: instancePath + "/payments/" + i67 + "/verification/rotationPlan", schemaPath: "#/properties/payments/items/properties/verification/properties/rotationPlan/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.payments.items.properties.verification.properties.rotationPlan.type, parentSchema: schema19.properties.payments.items.properties.verification.properties.rotationPlan, data: data201 };
                    if (vErrors === null) {
                      vErrors = [err382];
                    } else {
                      vErrors.push(err382);
                    }
                    errors++;
                  }
                }
              } else {
                const err383 = { instancePath: instancePath + "/payments/" + i67 + "/verification", schemaPath: "#/properties/payments/items/properties/verification/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.payments.items.properties.verification.type, parentSchema: schema19.properties.payments.items.properties.verification, data: data197 };
                if (vErrors === null) {
                  vErrors = [err383];
                } else {
                  vErrors.push(err383);
                }
                errors++;
              }
            }
            if (data188.certificate !== void 0) {
              let data202 = data188.certificate;
              if (data202 && typeof data202 == "object" && !Array.isArray(data202)) {
                if (data202.expires === void 0) {
                  const err384 = { instancePath: instancePath + "/payments/" + i67 + "/certificate", schemaPath: "#/properties/payments/items/properties/certificate/required", keyword: "required", params: { missingProperty: "expires" }, message: "must have required property 'expires'", schema: schema19.properties.payments.items.properties.certificate.required, parentSchema: schema19.properties.payments.items.properties.certificate, data: data202 };
                  if (vErrors === null) {
                    vErrors = [err384];
                  } else {
                    vErrors.push(err384);
                  }
                  errors++;
                }
                for (const key32 in data202) {
                  if (!(key32 === "expires" || key32 === "keyStorage")) {
                    const err385 = { instancePath: instancePath + "/payments/" + i67 + "/certificate", schemaPath: "#/properties/payments/items/properties/certificate/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key32 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19.properties.payments.items.properties.certificate, data: data202 };
                    if (vErrors === null) {
                      vErrors = [err385];
                    } else {
                      vErrors.push(err385);
                    }
                    errors++;
                  }
                }
                if (data202.expires !== void 0) {
                  if (!validate58(data202.expires, { instancePath: instancePath + "/payments/" + i67 + "/certificate/expires", parentData: data202, parentDataProperty: "expires", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
                    errors = vErrors.length;
                  }
                }
                if (data202.keyStorage !== void 0) {
                  let data204 = data202.keyStorage;
                  if (!(data204 === "hsm" || data204 === "kms" || data204 === "secret-store" || data204 === "file")) {
                    const err386 = { instancePath: instancePath + "/payments/" + i67 + "/certificate/keyStorage", schemaPath: "#/properties/payments/items/properties/certificate/properties/keyStorage/enum", keyword: "enum", params: { allowedValues: schema19.properties.payments.items.properties.certificate.properties.keyStorage.enum }, message: "must be equal to one of the allowed values", schema: schema19.properties.payments.items.properties.certificate.properties.keyStorage.enum, parentSchema: schema19.properties.payments.items.properties.certificate.properties.keyStorage, data: data204 };
                    if (vErrors === null) {
                      vErrors = [err386];
                    } else {
                      vErrors.push(err386);
                    }
                    errors++;
                  }
                }
              } else {
                const err387 = { instancePath: instancePath + "/payments/" + i67 + "/certificate", schemaPath: "#/properties/payments/items/properties/certificate/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.payments.items.properties.certificate.type, parentSchema: schema19.properties.payments.items.properties.certificate, data: data202 };
                if (vErrors === null) {
                  vErrors = [err387];
                } else {
                  vErrors.push(err387);
                }
                errors++;
              }
            }
            if (data188.callbacks !== void 0) {
              let data205 = data188.callbacks;
              if (data205 && typeof data205 == "object" && !Array.isArray(data205)) {
                for (const key33 in data205) {
                  if (!(key33 === "verifiesFirst" || key33 === "clockSkewSeconds" || key33 === "rejectsProbes" || key33 === "idempotent" || key33 === "rechecks" || key33 === "queriesOrders")) {
                    const err388 = { instancePath: instancePath + "/payments/" + i67 + "/callbacks", schemaPath: "#/properties/payments/items/properties/callbacks/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key33 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19.properties.payments.items.properties.callbacks, data: data205 };
                    if (vErrors === null) {
                      vErrors = [err388];
                    } else {
                      vErrors.push(err388);
                    }
                    errors++;
                  }
                }
                if (data205.verifiesFirst !== void 0) {
                  let data206 = data205.verifiesFirst;
                  if (typeof data206 !== "boolean") {
                    const err389 = { instancePath: instancePath + "/payments/" + i67 + "/callbacks/verifiesFirst", schemaPath: "#/properties/payments/items/properties/callbacks/properties/verifiesFirst/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema19.properties.payments.items.properties.callbacks.properties.verifiesFirst.type, parentSchema: schema19.properties.payments.items.properties.callbacks.properties.verifiesFirst, data: data206 };
                    if (vErrors === null) {
                      vErrors = [err389];
                    } else {
                      vErrors.push(err389);
                    }
                    errors++;
                  }
                }
                if (data205.clockSkewSeconds !== void 0) {
                  let data207 = data205.clockSkewSeconds;
                  if (!(typeof data207 == "number" && (!(data207 % 1) && !isNaN(data207)) && isFinite(data207))) {
                    const err390 = { instancePath: instancePath + "/payments/" + i67 + "/callbacks/clockSkewSeconds", schemaPath: "#/properties/payments/items/properties/callbacks/properties/clockSkewSeconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema19.properties.payments.items.properties.callbacks.properties.clockSkewSeconds.type, parentSchema: schema19.properties.payments.items.properties.callbacks.properties.clockSkewSeconds, data: data207 };
                    if (vErrors === null) {
                      vErrors = [err390];
                    } else {
                      vErrors.push(err390);
                    }
                    errors++;
                  }
                  if (typeof data207 == "number" && isFinite(data207)) {
                    if (data207 < 0 || isNaN(data207)) {
                      const err391 = { instancePath: instancePath + "/payments/" + i67 + "/callbacks/clockSkewSeconds", schemaPath: "#/properties/payments/items/properties/callbacks/properties/clockSkewSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema19.properties.payments.items.properties.callbacks.properties.clockSkewSeconds, data: data207 };
                      if (vErrors === null) {
                        vErrors = [err391];
                      } else {
                        vErrors.push(err391);
                      }
                      errors++;
                    }
                  }
                }
                if (data205.rejectsProbes !== void 0) {
                  let data208 = data205.rejectsProbes;
                  if (typeof data208 !== "boolean") {
                    const err392 = { instancePath: instancePath + "/payments/" + i67 + "/callbacks/rejectsProbes", schemaPath: "#/properties/payments/items/properties/callbacks/properties/rejectsProbes/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema19.properties.payments.items.properties.callbacks.properties.rejectsProbes.type, parentSchema: schema19.properties.payments.items.properties.callbacks.properties.rejectsProbes, data: data208 };
                    if (vErrors === null) {
                      vErrors = [err392];
                    } else {
                      vErrors.push(err392);
                    }
                    errors++;
                  }
                }
                if (data205.idempotent !== void 0) {
                  let data209 = data205.idempotent;
                  if (typeof data209 !== "boolean") {
                    const err393 = { instancePath: instancePath + "/payments/" + i67 + "/callbacks/idempotent", schemaPath: "#/properties/payments/items/properties/callbacks/properties/idempotent/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema19.properties.payments.items.properties.callbacks.properties.idempotent.type, parentSchema: schema19.properties.payments.items.properties.callbacks.properties.idempotent, data: data209 };
                    if (vErrors === null) {
                      vErrors = [err393];
                    } else {
                      vErrors.push(err393);
                    }
                    errors++;
                  }
                }
                if (data205.rechecks !== void 0) {
                  let data210 = data205.rechecks;
                  if (typeof data210 !== "boolean") {
                    const err394 = { instancePath: instancePath + "/payments/" + i67 + "/callbacks/rechecks", schemaPath: "#/properties/payments/items/properties/callbacks/properties/rechecks/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema19.properties.payments.items.properties.callbacks.properties.rechecks.type, parentSchema: schema19.properties.payments.items.properties.callbacks.properties.rechecks, data: data210 };
                    if (vErrors === null) {
                      vErrors = [err394];
                    } else {
                      vErrors.push(err394);
                    }
                    errors++;
                  }
                }
                if (data205.queriesOrders !== void 0) {
                  let data211 = data205.queriesOrders;
                  if (typeof data211 !== "boolean") {
                    const err395 = { instancePath: instancePath + "/payments/" + i67 + "/callbacks/queriesOrders", schemaPath: "#/properties/payments/items/properties/callbacks/properties/queriesOrders/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema19.properties.payments.items.properties.callbacks.properties.queriesOrders.type, parentSchema: schema19.properties.payments.items.properties.callbacks.properties.queriesOrders, data: data211 };
                    if (vErrors === null) {
                      vErrors = [err395];
                    } else {
                      vErrors.push(err395);
                    }
                    errors++;
                  }
                }
              } else {
                const err396 = { instancePath: instancePath + "/payments/" + i67 + "/callbacks", schemaPath: "#/properties/payments/items/properties/callbacks/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.payments.items.properties.callbacks.type, parentSchema: schema19.properties.payments.items.properties.callbacks, data: data205 };
                if (vErrors === null) {
                  vErrors = [err396];
                } else {
                  vErrors.push(err396);
                }
                errors++;
              }
            }
            if (data188.evidence !== void 0) {
              let data212 = data188.evidence;
              if (data212 && typeof data212 == "object" && !Array.isArray(data212)) {
                for (const key34 in data212) {
                  if (!(key34 === "appendOnly" || key34 === "encrypted" || key34 === "retentionYears")) {
                    const err397 = { instancePath: instancePath + "/payments/" + i67 + "/evidence", schemaPath: "#/properties/payments/items/properties/evidence/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key34 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19.properties.payments.items.properties.evidence, data: data212 };
                    if (vErrors === null) {
                      vErrors = [err397];
                    } else {
                      vErrors.push(err397);
                    }
                    errors++;
                  }
                }
                if (data212.appendOnly !== void 0) {
                  let data213 = data212.appendOnly;
                  if (typeof data213 !== "boolean") {
                    const err398 = { instancePath: instancePath + "/payments/" + i67 + "/evidence/appendOnly", schemaPath: "#/properties/payments/items/properties/evidence/properties/appendOnly/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema19.properties.payments.items.properties.evidence.properties.appendOnly.type, parentSchema: schema19.properties.payments.items.properties.evidence.properties.appendOnly, data: data213 };
                    if (vErrors === null) {
                      vErrors = [err398];
                    } else {
                      vErrors.push(err398);
                    }
                    errors++;
                  }
                }
                if (data212.encrypted !== void 0) {
                  let data214 = data212.encrypted;
                  if (typeof data214 !== "boolean") {
                    const err399 = { instancePath: instancePath + "/payments/" + i67 + "/evidence/encrypted", schemaPath: "#/properties/payments/items/properties/evidence/properties/encrypted/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema19.properties.payments.items.properties.evidence.properties.encrypted.type, parentSchema: schema19.properties.payments.items.properties.evidence.properties.encrypted, data: data214 };
                    if (vErrors === null) {
                      vErrors = [err399];
                    } else {
                      vErrors.push(err399);
                    }
                    errors++;
                  }
                }
                if (data212.retentionYears !== void 0) {
                  let data215 = data212.retentionYears;
                  if (typeof data215 == "number" && isFinite(data215)) {
                    if (data215 < 0 || isNaN(data215)) {
                      const err400 = { instancePath: instancePath + "/payments/" + i67 + "/evidence/retentionYears", schemaPath: "#/properties/payments/items/properties/evidence/properties/retentionYears/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema19.properties.payments.items.properties.evidence.properties.retentionYears, data: data215 };
                      if (vErrors === null) {
                        vErrors = [err400];
                      } else {
                        vErrors.push(err400);
                      }
                      errors++;
                    }
                  } else {
                    const err401 = { instancePath: instancePath + "/payments/" + i67 + "/evidence/retentionYears", schemaPath: "#/properties/payments/items/properties/evidence/properties/retentionYears/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema19.properties.payments.items.properties.evidence.properties.retentionYears.type, parentSchema: schema19.properties.payments.items.properties.evidence.properties.retentionYears, data: data215 };
                    if (vErrors === null) {
                      vErrors = [err401];
                    } else {
                      vErrors.push(err401);
                    }
                    errors++;
                  }
                }
              } else {
                const err402 = { instancePath: instancePath + "/payments/" + i67 + "/evidence", schemaPath: "#/properties/payments/items/properties/evidence/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.payments.items.properties.evidence.type, parentSchema: schema19.properties.payments.items.properties.evidence, data: data212 };
                if (vErrors === null) {
                  vErrors = [err402];
                } else {
                  vErrors.push(err402);
                }
                errors++;
              }
            }
            if (data188.access !== void 0) {
              let data216 = data188.access;
              if (data216 && typeof data216 == "object" && !Array.isArray(data216)) {
                for (const key35 in data216) {
                  if (!(key35 === "multiFactor" || key35 === "addressAllowList" || key35 === "dualRefunds")) {
                    const err403 = { instancePath: instancePath + "/payments/" + i67 + "/access", schemaPath: "#/properties/payments/items/properties/access/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key35 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19.properties.payments.items.properties.access, data: data216 };
                    if (vErrors === null) {
                      vErrors = [err403];
                    } else {
                      vErrors.push(err403);
                    }
                    errors++;
                  }
                }
                if (data216.multiFactor !== void 0) {
                  let data217 = data216.multiFactor;
                  if (typeof data217 !== "boolean") {
                    const err404 = { instancePath: instancePath + "/payments/" + i67 + "/access/multiFactor", schemaPath: "#/properties/payments/items/properties/access/properties/multiFactor/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema19.properties.payments.items.properties.access.properties.multiFactor.type, parentSchema: schema19.properties.payments.items.properties.access.properties.multiFactor, data: data217 };
                    if (vErrors === null) {
                      vErrors = [err404];
                    } else {
                      vErrors.push(err404);
                    }
                    errors++;
                  }
                }
                if (data216.addressAllowList !== void 0) {
                  let data218 = data216.addressAllowList;
                  if (typeof data218 !== "boolean") {
                    const err405 = { instancePath: instancePath + "/payments/" + i67 + "/access/addressAllowList", schemaPath: "#/properties/payments/items/properties/access/properties/addressAllowList/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema19.properties.payments.items.properties.access.properties.addressAllowList.type, parentSchema: schema19.properties.payments.items.properties.access.properties.addressAllowList, data: data218 };
                    if (vErrors === null) {
                      vErrors = [err405];
                    } else {
                      vErrors.push(err405);
                    }
                    errors++;
                  }
                }
                if (data216.dualRefunds !== void 0) {
                  let data219 = data216.dualRefunds;
                  if (typeof data219 !== "boolean") {
                    const err406 = { instancePath: instancePath + "/payments/" + i67 + "/access/dualRefunds", schemaPath: "#/properties/payments/items/properties/access/properties/dualRefunds/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema19.properties.payments.items.properties.access.properties.dualRefunds.type, parentSchema: schema19.properties.payments.items.properties.access.properties.dualRefunds, data: data219 };
                    if (vErrors === null) {
                      vErrors = [err406];
                    } else {
                      vErrors.push(err406);
                    }
                    errors++;
                  }
                }
              } else {
                const err407 = { instancePath: instancePath + "/payments/" + i67 + "/access", schemaPath: "#/properties/payments/items/properties/access/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.payments.items.properties.access.type, parentSchema: schema19.properties.payments.items.properties.access, data: data216 };
                if (vErrors === null) {
                  vErrors = [err407];
                } else {
                  vErrors.push(err407);
                }
                errors++;
              }
            }
            if (data188.cardDataStored !== void 0) {
              let data220 = data188.cardDataStored;
              if (typeof data220 !== "boolean") {
                const err408 = { instancePath: instancePath + "/payments/" + i67 + "/cardDataStored", schemaPath: "#/properties/payments/items/properties/cardDataStored/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema19.properties.payments.items.properties.cardDataStored.type, parentSchema: schema19.properties.payments.items.properties.cardDataStored, data: data220 };
                if (vErrors === null) {
                  vErrors = [err408];
                } else {
                  vErrors.push(err408);
                }
                errors++;
              }
            }
          } else {
            const err409 = { instancePath: instancePath + "/payments/" + i67, schemaPath: "#/properties/payments/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.payments.items.type, parentSchema: schema19.properties.payments.items, data: data188 };
            if (vErrors === null) {
              vErrors = [err409];
            } else {
              vErrors.push(err409);
            }
            errors++;
          }
        }
      } else {
        const err410 = { instancePath: instancePath + "/payments", schemaPath: "#/properties/payments/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.payments.type, parentSchema: schema19.properties.payments, data: data187 };
        if (vErrors === null) {
          vErrors = [err410];
        } else {
          vErrors.push(err410);
        }
        errors++;
      }
    }
    if (data.logging !== void 0) {
      let data221 = data.logging;
      if (data221 && typeof data221 == "object" && !Array.isArray(data221)) {
        if (data221.retentionDays === void 0) {
          const err411 = { instancePath: instancePath + "/logging", schemaPath: "#/properties/logging/required", keyword: "required", params: { missingProperty: "retentionDays" }, message: "must have required property 'retentionDays'", schema: schema19.properties.logging.required, parentSchema: schema19.properties.logging, data: data221 };
          if (vErrors === null) {
            vErrors = [err411];
          } else {
            vErrors.push(err411);
          }
          errors++;
        }
        for (const key36 in data221) {
          if (!(key36 === "retentionDays")) {
            const err412 = { instancePath: instancePath + "/logging", schemaPath: "#/properties/logging/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key36 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19.properties.logging, data: data221 };
            if (vErrors === null) {
              vErrors = [err412];
            } else {
              vErrors.push(err412);
            }
            errors++;
          }
        }
        if (data221.retentionDays !== void 0) {
          let data222 = data221.retentionDays;
          if (!(typeof data222 == "number" && (!(data222 % 1) && !isNaN(data222)) && isFinite(data222))) {
            const err413 = { instancePath: instancePath + "/logging/retentionDays", schemaPath: "#/properties/logging/properties/retentionDays/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema19.properties.logging.properties.retentionDays.type, parentSchema: schema19.properties.logging.properties.retentionDays, data: data222 };
            if (vErrors === null) {
              vErrors = [err413];
            } else {
              vErrors.push(err413);
            }
            errors++;
          }
          if (typeof data222 == "number" && isFinite(data222)) {
            if (data222 < 0 || isNaN(data222)) {
              const err414 = { instancePath: instancePath + "/logging/retentionDays", schemaPath: "#/properties/logging/properties/retentionDays/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema19.properties.logging.properties.retentionDays, data: data222 };
              if (vErrors === null) {
                vErrors = [err414];
              } else {
                vErrors.push(err414);
              }
              errors++;
            }
          }
        }
      } else {
        const err415 = { instancePath: instancePath + "/logging", schemaPath: "#/properties/logging/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.logging.type, parentSchema: schema19.properties.logging, data: data221 };
        if (vErrors === null) {
          vErrors = [err415];
        } else {
          vErrors.push(err415);
        }
        errors++;
      }
    }
    if (data.assessments !== void 0) {
      let data223 = data.assessments;
      if (Array.isArray(data223)) {
        if (data223.length > 1e3) {
          const err416 = { instancePath: instancePath + "/assessments", schemaPath: "#/properties/assessments/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: schema19.properties.assessments, data: data223 };
          if (vErrors === null) {
            vErrors = [err416];
          } else {
            vErrors.push(err416);
          }
          errors++;
        }
        const len42 = data223.length;
        for (let i70 = 0; i70 < len42; i70++) {
          let data224 = data223[i70];
          if (data224 && typeof data224 == "object" && !Array.isArray(data224)) {
            if (data224.type === void 0) {
              const err417 = { instancePath: instancePath + "/assessments/" + i70, schemaPath: "#/properties/assessments/items/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'", schema: schema19.properties.assessments.items.required, parentSchema: schema19.properties.assessments.items, data: data224 };
              if (vErrors === null) {
                vErrors = [err417];
              } else {
                vErrors.push(err417);
              }
              errors++;
            }
            if (data224.geography === void 0) {
              const err418 = { instancePath: instancePath + "/assessments/" + i70, schemaPath: "#/properties/assessments/items/required", keyword: "required", params: { missingProperty: "geography" }, message: "must have required property 'geography'", schema: schema19.properties.assessments.items.required, parentSchema: schema19.properties.assessments.items, data: data224 };
              if (vErrors === null) {
                vErrors = [err418];
              } else {
                vErrors.push(err418);
              }
              errors++;
            }
            if (data224.date === void 0) {
              const err419 = { instancePath: instancePath + "/assessments/" + i70, schemaPath: "#/properties/assessments/items/required", keyword: "required", params: { missingProperty: "date" }, message: "must have required property 'date'", schema: schema19.properties.assessments.items.required, parentSchema: schema19.properties.assessments.items, data: data224 };
              if (vErrors === null) {
                vErrors = [err419];
              } else {
                vErrors.push(err419);
              }
              errors++;
            }
            for (const key37 in data224) {
              if (!(key37 === "type" || key37 === "geography" || key37 === "date" || key37 === "reviewBy" || key37 === "reference" || key37 === "sha256" || key37 === "covers" || key37 === "signedBy")) {
                const err420 = { instancePath: instancePath + "/assessments/" + i70, schemaPath: "#/properties/assessments/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key37 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19.properties.assessments.items, data: data224 };
                if (vErrors === null) {
                  vErrors = [err420];
                } else {
                  vErrors.push(err420);
                }
                errors++;
              }
            }
            if (data224.type !== void 0) {
              let data225 = data224.type;
              if (!(data225 === "pipia" || data225 === "dpia" || data225 === "transfer-impact" || data225 === "compliance-audit" || data225 === "minors-audit" || data225 === "mlps" || data225 === "commercial-cryptography")) {
                const err421 = { instancePath: instancePath + "/assessments/" + i70 + "/type", schemaPath: "#/properties/assessments/items/properties/type/enum", keyword: "enum", params: { allowedValues: schema19.properties.assessments.items.properties.type.enum }, message: "must be equal to one of the allowed values", schema: schema19.properties.assessments.items.properties.type.enum, parentSchema: schema19.properties.assessments.items.properties.type, data: data225 };
                if (vErrors === null) {
                  vErrors = [err421];
                } else {
                  vErrors.push(err421);
                }
                errors++;
              }
            }
            if (data224.geography !== void 0) {
              if (!validate56(data224.geography, { instancePath: instancePath + "/assessments/" + i70 + "/geography", parentData: data224, parentDataProperty: "geography", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                errors = vErrors.length;
              }
            }
            if (data224.date !== void 0) {
              if (!validate58(data224.date, { instancePath: instancePath + "/assessments/" + i70 + "/date", parentData: data224, parentDataProperty: "date", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
                errors = vErrors.length;
              }
            }
            if (data224.reviewBy !== void 0) {
              if (!validate58(data224.reviewBy, { instancePath: instancePath + "/assessments/" + i70 + "/reviewBy", parentData: data224, parentDataProperty: "reviewBy", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
                errors = vErrors.length;
              }
            }
            if (data224.reference !== void 0) {
              let data229 = data224.reference;
              if (typeof data229 === "string") {
                if (func2(data229) < 1) {
                  const err422 = { instancePath: instancePath + "/assessments/" + i70 + "/reference", schemaPath: "#/properties/assessments/items/properties/reference/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.assessments.items.properties.reference, data: data229 };
                  if (vErrors === null) {
                    vErrors = [err422];
                  } else {
                    vErrors.push(err422);
                  }
                  errors++;
                }
              } else {
                const err423 = { instancePath: instancePath + "/assessments/" + i70 + "/reference", schemaPath: "#/properties/assessments/items/properties/reference/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.assessments.items.properties.reference.type, parentSchema: schema19.properties.assessments.items.properties.reference, data: data229 };
                if (vErrors === null) {
                  vErrors = [err423];
                } else {
                  vErrors.push(err423);
                }
                errors++;
              }
            }
            if (data224.sha256 !== void 0) {
              let data230 = data224.sha256;
              if (typeof data230 === "string") {
                if (!pattern9.test(data230)) {
                  const err424 = { instancePath: instancePath + "/assessments/" + i70 + "/sha256", schemaPath: "#/properties/assessments/items/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"', schema: "^[0-9a-f]{64}$", parentSchema: schema19.properties.assessments.items.properties.sha256, data: data230 };
                  if (vErrors === null) {
                    vErrors = [err424];
                  } else {
                    vErrors.push(err424);
                  }
                  errors++;
                }
              } else {
                const err425 = { instancePath: instancePath + "/assessments/" + i70 + "/sha256", schemaPath: "#/properties/assessments/items/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.assessments.items.properties.sha256.type, parentSchema: schema19.properties.assessments.items.properties.sha256, data: data230 };
                if (vErrors === null) {
                  vErrors = [err425];
                } else {
                  vErrors.push(err425);
                }
                errors++;
              }
            }
            if (data224.covers !== void 0) {
              let data231 = data224.covers;
              if (Array.isArray(data231)) {
                if (data231.length > 1e3) {
                  const err426 = { instancePath: instancePath + "/assessments/" + i70 + "/covers", schemaPath: "#/properties/assessments/items/properties/covers/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: schema19.properties.assessments.items.properties.covers, data: data231 };
                  if (vErrors === null) {
                    vErrors = [err426];
                  } else {
                    vErrors.push(err426);
                  }
                  errors++;
                }
                const len43 = data231.length;
                for (let i71 = 0; i71 < len43; i71++) {
                  let data232 = data231[i71];
                  if (typeof data232 !== "string") {
                    const err427 = { instancePath: instancePath + "/assessments/" + i70 + "/covers/" + i71, schemaPath: "#/properties/assessments/items/properties/covers/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.assessments.items.properties.covers.items.type, parentSchema: schema19.properties.assessments.items.properties.covers.items, data: data232 };
                    if (vErrors === null) {
                      vErrors = [err427];
                    } else {
                      vErrors.push(err427);
                    }
                    errors++;
                  }
                  if (!(data232 === "sensitive" || data232 === "minors" || data232 === "profiling" || data232 === "marketing" || data232 === "large-scale" || data232 === "transfer")) {
                    const err428 = { instancePath: instancePath + "/assessments/" + i70 + "/covers/" + i71, schemaPath: "#/properties/assessments/items/properties/covers/items/enum", keyword: "enum", params: { allowedValues: schema19.properties.assessments.items.properties.covers.items.enum }, message: "must be equal to one of the allowed values", schema: schema19.properties.assessments.items.properties.covers.items.enum, parentSchema: schema19.properties.assessments.items.properties.covers.items, data: data232 };
                    if (vErrors === null) {
                      vErrors = [err428];
                    } else {
                      vErrors.push(err428);
                    }
                    errors++;
                  }
                }
                let i72 = data231.length;
                let j28;
                if (i72 > 1) {
                  const indices28 = {};
                  for (; i72--; ) {
                    let item28 = data231[i72];
                    if (typeof item28 !== "string") {
                      continue;
                    }
                    if (typeof indices28[item28] == "number") {
                      j28 = indices28[item28];
                      const err429 = { instancePath: instancePath + "/assessments/" + i70 + "/covers", schemaPath: "#/properties/assessments/items/properties/covers/uniqueItems", keyword: "uniqueItems", params: { i: i72, j: j28 }, message: "must NOT have duplicate items (items ## " + j28 + " and " + i72 + " are identical)", schema: true, parentSchema: schema19.properties.assessments.items.properties.covers, data: data231 };
                      if (vErrors === null) {
                        vErrors = [err429];
                      } else {
                        vErrors.push(err429);
                      }
                      errors++;
                      break;
                    }
                    indices28[item28] = i72;
                  }
                }
              } else {
                const err430 = { instancePath: instancePath + "/assessments/" + i70 + "/covers", schemaPath: "#/properties/assessments/items/properties/covers/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.assessments.items.properties.covers.type, parentSchema: schema19.properties.assessments.items.properties.covers, data: data231 };
                if (vErrors === null) {
                  vErrors = [err430];
                } else {
                  vErrors.push(err430);
                }
                errors++;
              }
            }
            if (data224.signedBy !== void 0) {
              let data233 = data224.signedBy;
              if (typeof data233 === "string") {
                if (func2(data233) < 1) {
                  const err431 = { instancePath: instancePath + "/assessments/" + i70 + "/signedBy", schemaPath: "#/properties/assessments/items/properties/signedBy/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.assessments.items.properties.signedBy, data: data233 };
                  if (vErrors === null) {
                    vErrors = [err431];
                  } else {
                    vErrors.push(err431);
                  }
                  errors++;
                }
              } else {
                const err432 = { instancePath: instancePath + "/assessments/" + i70 + "/signedBy", schemaPath: "#/properties/assessments/items/properties/signedBy/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.assessments.items.properties.signedBy.type, parentSchema: schema19.properties.assessments.items.properties.signedBy, data: data233 };
                if (vErrors === null) {
                  vErrors = [err432];
                } else {
                  vErrors.push(err432);
                }
                errors++;
              }
            }
          } else {
            const err433 = { instancePath: instancePath + "/assessments/" + i70, schemaPath: "#/properties/assessments/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.assessments.items.type, parentSchema: schema19.properties.assessments.items, data: data224 };
            if (vErrors === null) {
              vErrors = [err433];
            } else {
              vErrors.push(err433);
            }
            errors++;
          }
        }
      } else {
        const err434 = { instancePath: instancePath + "/assessments", schemaPath: "#/properties/assessments/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.assessments.type, parentSchema: schema19.properties.assessments, data: data223 };
        if (vErrors === null) {
          vErrors = [err434];
        } else {
          vErrors.push(err434);
        }
        errors++;
      }
    }
  } else {
    const err435 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.type, parentSchema: schema19, data };
    if (vErrors === null) {
      vErrors = [err435];
    } else {
      vErrors.push(err435);
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
