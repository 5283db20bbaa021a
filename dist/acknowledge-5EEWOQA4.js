import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  GEOGRAPHY_ANSWER,
  comment,
  complete,
  geographiesOf,
  givenAnswers,
  inWords,
  isDone,
  isTerminal,
  nameOfEntity,
  partiesOf,
  partyMeant,
  pendingText,
  sizeOf,
  subjectOf,
  suggestionFor,
  writeDeclaration
} from "./chunk-FHSLKJJQ.js";
import {
  first
} from "./chunk-TG2X2W6M.js";
import {
  LONGEST_PERIOD,
  daysBetween,
  factsOf,
  heldAgainst,
  takesIn
} from "./chunk-HYZOB4UE.js";
import {
  ENTITIES,
  dialCodeOf,
  isNameOf
} from "./chunk-LEY4ULLB.js";
import {
  dump
} from "./chunk-T7ACTOV4.js";
import {
  ACKNOWLEDGE_QUESTIONS,
  APPROVED_BY,
  AUTHORITY,
  DATE,
  DECISION,
  ENTITY,
  EXPIRES,
  FILE,
  GEOGRAPHY,
  NAME,
  PRINTED_DATE,
  RATIONALE,
  RECORDED_BY,
  RETRIEVED_AT,
  ROLE,
  SCOPE_COMPONENT,
  SCOPE_GEOGRAPHY
} from "./chunk-MSL5O6ZC.js";
import "./chunk-76D5FM7P.js";
import {
  dateOf
} from "./chunk-MKGGHVWF.js";
import {
  diskRepository
} from "./chunk-MJATNR3F.js";
import {
  DECLARATIONS,
  readDeclarations
} from "./chunk-IXLFQIW5.js";
import "./chunk-TRG7ZTXN.js";
import "./chunk-Z2PC6FEW.js";
import "./chunk-XDQH43KM.js";
import "./chunk-HKTA2T64.js";
import "./chunk-M2ZDMXLA.js";
import "./chunk-YWSNY7ER.js";
import "./chunk-F6TSUT2S.js";
import "./chunk-UT2GC63N.js";
import "./chunk-HKTY4CC6.js";
import "./chunk-5634J5A2.js";
import "./chunk-V6GZCNDY.js";
import "./chunk-RIRZVHLW.js";
import "./chunk-7HTIATAO.js";
import "./chunk-4IPUJL3W.js";
import "./chunk-LFQO7ICQ.js";
import {
  segmentsOf
} from "./chunk-NR6BUZBN.js";
import "./chunk-CFCIC2R7.js";
import {
  EXIT,
  UsageError
} from "./chunk-IPW7XAN4.js";
import "./chunk-LEYDJIEY.js";
import "./chunk-BA4LVDIO.js";
import {
  wrap
} from "./chunk-7RAGEM2K.js";
import {
  inert,
  visible
} from "./chunk-ZDOWRPSY.js";
import "./chunk-ODWGDKZ3.js";
import "./chunk-XNDQ27F5.js";

// src/commands/acknowledge.ts
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

// src/declare/acknowledge-askings.ts
var SPELT_OUT = /* @__PURE__ */ new Set(["arbitration-choice", "foreign-authority-requests"]);
function acknowledgeAskings(subject, answers, today) {
  const decided = first(answers, DATE);
  const date = (question, isRequired, wrong, hint) => ({
    question,
    isRequired,
    complaint: (answer) => isDate(answer) ? wrong(answer) : "is no date such as 2026-11-27.",
    ...hint === void 0 ? {} : { hint }
  });
  return [
    ..."document" in subject ? documentAskings(subject, answers, date) : geographyAskings(subject, answers),
    { question: DECISION, isRequired: true },
    SPELT_OUT.has(subject.id) ? {
      question: RATIONALE,
      isRequired: true,
      hint: "the statement asks the record to say what was decided"
    } : {
      question: RATIONALE,
      isRequired: first(answers, DECISION) === "not-applicable",
      hint: "needed with not-applicable"
    },
    { question: NAME, isRequired: true },
    { question: ROLE, isRequired: true },
    { question: AUTHORITY, isRequired: true },
    date(
      DATE,
      true,
      (answer) => {
        if (daysBetween(answer, today) < 0) return `lies in the future; today is ${today}.`;
        return [PRINTED_DATE, RETRIEVED_AT].some((earlier) => isAfter(first(answers, earlier), answer)) ? "comes before the text: nobody decides on what they could not read." : void 0;
      },
      `today is ${today}`
    ),
    date(EXPIRES, true, (answer) => {
      if (daysBetween(today, answer) < 1) return `is over; today is ${today}.`;
      if (decided === void 0 || !isDate(decided)) return void 0;
      if (daysBetween(decided, answer) < 1) return "does not come after --date.";
      const longest = `is more than ${LONGEST_PERIOD} days after --date.`;
      return daysBetween(decided, answer) > LONGEST_PERIOD ? longest : void 0;
    }),
    { question: RECORDED_BY, isRequired: false },
    { question: APPROVED_BY, isRequired: false },
    { question: SCOPE_COMPONENT, isRequired: false },
    {
      question: SCOPE_GEOGRAPHY,
      isRequired: false,
      complaint: (answer) => GEOGRAPHY_ANSWER.test(answer) ? void 0 : "is a geography such as CN or EEA."
    }
  ];
}
function documentAskings(subject, answers, date) {
  const parties = partiesOf(subject);
  const names = parties.map(nameOfEntity);
  const party = {
    question: ENTITY,
    isRequired: true,
    ...names.length === 0 ? { hint: "our registry names none; for a text of your own, your organisation" } : {
      hint: names.join(" or "),
      suggestions: names,
      complaint: (answer) => partyMeant(subject, answer) === void 0 ? `is ${names.join(" or ")}.` : void 0
    }
  };
  return [
    { question: FILE, isRequired: true },
    date(PRINTED_DATE, false, () => void 0),
    date(
      RETRIEVED_AT,
      first(answers, PRINTED_DATE) === void 0,
      () => void 0,
      "needed where the document prints no date"
    ),
    // With one party there is nothing to choose, but a wrong name on the command line is still wrong.
    ...parties.length === 1 && !answers.has(ENTITY.name) ? [] : [party]
  ];
}
function geographyAskings(subject, answers) {
  const geographies = geographiesOf(subject);
  const isPlain = geographies.length === 1 && !answers.has(GEOGRAPHY.name);
  if (geographies.length === 0 || isPlain) return [];
  return [
    {
      question: GEOGRAPHY,
      isRequired: true,
      hint: geographies.join(", "),
      suggestions: geographies,
      complaint: (answer) => GEOGRAPHY_ANSWER.test(answer) && geographies.some((geography) => takesIn(answer, geography)) ? void 0 : `takes in none of ${geographies.join(", ")}.`
    }
  ];
}
function isAfter(date, other) {
  return date !== void 0 && isDate(date) && daysBetween(date, other) < 0;
}
function isDate(text) {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

// src/declare/record.ts
var SCHEMA = "https://raw.githubusercontent.com/wechat-policy/wechat-policy/main/schemas/acknowledgement.schema.json";
var COLUMNS = 80;
function recordOf(subject, answers, sha256, manifest, file) {
  const accounts = "document" in subject ? accountsOf(subject, manifest) : [];
  const scope = withoutGaps({
    components: answers.get(SCOPE_COMPONENT.name),
    geographies: answers.get(SCOPE_GEOGRAPHY.name)
  });
  return withoutGaps({
    ..."document" in subject ? { documentId: subject.id, contractingEntity: entityOf(subject, answers) } : { statementId: subject.id, geography: first(answers, GEOGRAPHY) ?? geographiesOf(subject)[0] },
    accounts: accounts.length === 0 ? void 0 : accounts,
    printedDate: first(answers, PRINTED_DATE),
    retrievedAt: first(answers, RETRIEVED_AT),
    sha256,
    file,
    decision: first(answers, DECISION),
    rationale: first(answers, RATIONALE),
    acceptedBy: {
      name: first(answers, NAME),
      role: first(answers, ROLE),
      authority: first(answers, AUTHORITY)
    },
    recordedBy: first(answers, RECORDED_BY),
    approvedBy: answers.get(APPROVED_BY.name),
    date: first(answers, DATE),
    expires: first(answers, EXPIRES),
    scope: Object.keys(scope).length === 0 ? void 0 : scope
  });
}
function recordYaml(subject, record) {
  const wording = "statement" in subject ? wrap(subject.statement.text, COLUMNS - 2).map((line) => comment(line)) : [];
  return [
    `# yaml-language-server: $schema=${SCHEMA}`,
    ...wording,
    dump(record, { lineWidth: COLUMNS, noRefs: true })
  ].join("\n");
}
function recordName(subject, record) {
  const party = partiesOf(subject).length > 1 ? partyMeant(subject, record.contractingEntity ?? "") : void 0;
  return [subject.id, record.geography ?? party].filter((part) => part !== void 0).join(".");
}
function isSameMatter(known, record) {
  if (typeof known !== "object" || known === null) return false;
  const { documentId, statementId, geography, contractingEntity } = known;
  if (documentId !== record.documentId || statementId !== record.statementId) return false;
  if (statementId !== void 0) return geography === record.geography;
  return isSameCompany(contractingEntity, record.contractingEntity);
}
function isSameCompany(known, recorded = "") {
  if (typeof known !== "string") return true;
  return known === recorded || Object.keys(ENTITIES).some((id) => isNameOf(id, known) && isNameOf(id, recorded));
}
function entityOf(subject, answers) {
  const answer = first(answers, ENTITY);
  const [only] = partiesOf(subject);
  if (answer === void 0) return only === void 0 ? void 0 : nameOfEntity(only);
  const party = partyMeant(subject, answer);
  return party === answer ? nameOfEntity(party) : answer;
}
function accountsOf({ required }, manifest) {
  const bringing = new Set(
    required.flatMap(({ requiredBy }) => requiredBy).map((at) => {
      const [list, index] = segmentsOf(at);
      if (list === "accounts") return manifest.accounts?.[Number(index)]?.id;
      return list === "components" ? manifest.components?.[Number(index)]?.account : void 0;
    })
  );
  return (manifest.accounts ?? []).flatMap((account) => account !== void 0 && bringing.has(account.id) ? [account] : []).map(({ id, dialCode, registrant }) => ({
    id,
    dialCode: dialCodeOf(dialCode),
    ...registrant === void 0 ? {} : { registrant }
  }));
}
function withoutGaps(fields) {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== void 0));
}

// src/declare/reservations.ts
function reservationsAbout(file, required, manifest, asOf) {
  const declared = heldAgainst(manifest);
  const { legalApprovers } = declared;
  const facts = factsOf(file, required, true, asOf, declared);
  return [
    ...facts.byLegalApprover === false ? [`It names none of the manifest's legal approvers: ${legalApprovers.join(", ")}.`] : [],
    ...facts.independentlyApproved === false ? ["Nobody but its author approved it."] : [],
    ...facts.spansBorder === true ? ["Its scope takes in mainland China and other places: make a record for each."] : []
  ];
}

// src/commands/acknowledge.ts
var COLUMNS2 = 80;
var FOLDER = `${DECLARATIONS}/acknowledgements`;
async function acknowledgeCommand(id, options) {
  const today = dateOf(options["asOf"]);
  const declared = await declarations(today);
  const given = givenAnswers(ACKNOWLEDGE_QUESTIONS, options);
  if (id === void 0) {
    if (given.size > 0)
      throw new UsageError("Which document or statement? Without an id, acknowledge only lists.");
    process.stdout.write(pendingText(declared.integration.judged, COLUMNS2));
    return EXIT.passed;
  }
  const subject = subjectOf(id, declared.integration.judged);
  if (subject === void 0) {
    const meant = suggestionFor(id);
    throw new UsageError(
      `There is no document or statement ${id}${meant === void 0 ? "" : `; did you mean ${meant}?`}`
    );
  }
  if (subject.required.length === 0)
    tell(`This integration does not need ${id}; the record will count for nothing.`);
  refuseUnfit(subject, given, today);
  if ("statement" in subject) show(subject.statement.title, subject.statement.text);
  else show(subject.document.name, whereabouts(subject.document));
  const isReplacing = options["replace"] === true;
  fileFor(subject, recordOf(subject, given, "", declared.manifest), declared, isReplacing);
  const answers = await complete((so) => askings(subject, so, today), given);
  const sha256 = digest(subject, answers);
  const record = recordOf(subject, answers, sha256, declared.manifest, keptText(answers));
  const file = fileFor(subject, record, declared, isReplacing);
  const text = recordYaml(subject, record);
  if (isTerminal()) await (await import("./prompts-ECD7MSOF.js")).confirmed(text, file);
  writeDeclaration(".", file, text, isReplacing);
  process.stdout.write(await outcome(file, today));
  return EXIT.passed;
}
async function declarations(asOf) {
  const declared = await readDeclarations(diskRepository(".", { only: [DECLARATIONS] }), asOf);
  const { manifest } = declared.integration;
  const broken = [...declared.diagnostics, ...declared.integration.diagnostics].filter(
    ({ severity, file }) => severity === "error" && !file.startsWith(`${FOLDER}/`)
  );
  if (broken.length > 0) {
    const lines = broken.map(({ file, startLine, message }) => `  ${file}:${startLine}: ${message}`);
    throw new UsageError("The integration manifest has to be put right first:", lines);
  }
  if (manifest === void 0) {
    throw new UsageError(
      "There is no integration manifest here (.wechat-policy/integration.yaml): run `wechat-policy init`."
    );
  }
  return { ...declared, manifest };
}
function askings(subject, answers, today) {
  return acknowledgeAskings(subject, answers, today).map(
    (asking) => asking.question === FILE ? { ...asking, complaint: complaintAboutText } : asking
  );
}
function refuseUnfit(subject, given, today) {
  const asked = new Set(acknowledgeAskings(subject, given, today).map(({ question }) => question.name));
  const unfit = [...given.keys()].filter((name) => !asked.has(name)).map((name) => `--${name}`);
  if (unfit.length > 0) throw new UsageError(`${unfit.join(", ")} does not apply to ${subject.id}.`);
}
function whereabouts({ url, digest: known }) {
  if (known === void 0)
    return `Its text: ${url}. No public archive keeps it: capture it and keep the file.`;
  const { archive, asOf } = known;
  return `Its text: ${url}. Take it as the Markdown file of https://github.com/${archive}, whose digest is known as of ${asOf}.`;
}
function digest(subject, answers) {
  if ("statement" in subject) return subject.statement.sha256;
  const given = first(answers, FILE) ?? "";
  const bytes = readFileSync(given);
  const sha256 = sha256Of(bytes);
  const known = subject.document.digest;
  if (known !== void 0 && known.sha256 !== sha256) {
    const isLineEnds = sha256Of(Buffer.from(bytes.toString("utf8").replaceAll("\r\n", "\n"))) === known.sha256;
    tell(
      isLineEnds ? `${given} has the text in force with other line ends (CRLF): its digest differs. Fetch it anew.` : `${given} is another text than the one known as of ${known.asOf} (sha256 ${known.sha256}): take that from https://github.com/${known.archive}, unless the document has changed since.`
    );
  }
  return sha256;
}
function keptText(answers) {
  const given = first(answers, FILE);
  if (given === void 0) return void 0;
  const relative = path.relative(FOLDER, given).split(path.sep).join("/");
  return relative.startsWith("../") || path.isAbsolute(relative) ? void 0 : relative;
}
function complaintAboutText(given) {
  try {
    return readFileSync(given).length === 0 ? `names ${given}, which is empty.` : void 0;
  } catch (error) {
    return `names ${given}, which cannot be read (${error.code ?? "error"}).`;
  }
}
function sha256Of(bytes) {
  return createHash("sha256").update(bytes).digest("hex");
}
function fileFor(subject, record, { documents }, isReplacing) {
  const own = `${FOLDER}/${recordName(subject, record)}.yaml`;
  const known = documents.find(
    ({ file: file2, value }) => file2.startsWith(`${FOLDER}/`) && isSameMatter(value, record)
  );
  const file = known?.file ?? own;
  if (!existsSync(file)) return file;
  if (file.endsWith(".json")) throw new UsageError(`${file} holds this record already; delete it first.`);
  if (!isReplacing) {
    throw new UsageError(
      `${file} holds this record already; --replace writes over it (git keeps the old one).`
    );
  }
  return file;
}
async function outcome(file, today) {
  const { integration, manifest } = await declarations(today);
  const { judged } = integration;
  const own = judged.find((one) => one.file?.document.file === file);
  const standing = own === void 0 ? "nothing here needs it" : inWords(own);
  if (own?.file !== void 0) reservationsAbout(own.file, [own.required], manifest, today).forEach(tell);
  const open = judged.filter((one) => !isDone(one));
  const rest = open.length === 0 ? "Nothing else is open." : `${sizeOf(open)} more on record.`;
  return `Wrote ${visible(file)}.
For the check: ${standing}.
${rest}
`;
}
function show(title, text) {
  process.stdout.write(`${[title, "", ...wrap(visible(text), COLUMNS2), ""].join("\n")}
`);
}
function tell(text) {
  for (const line of wrap(visible(text), COLUMNS2)) process.stderr.write(`${inert(line)}
`);
}
export {
  acknowledgeCommand
};
