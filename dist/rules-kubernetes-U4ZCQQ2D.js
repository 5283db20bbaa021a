import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import "./chunk-XNDQ27F5.js";

// src/generated/policies/rules-kubernetes.ts
var shared0 = {
  "allOf": [
    {
      "required": ["provisioner"],
      "properties": {
        "provisioner": {
          "enum": [
            "ebs.csi.aws.com",
            "kubernetes.io/aws-ebs",
            "diskplugin.csi.alibabacloud.com",
            "com.tencent.cloud.csi.cbs"
          ]
        }
      }
    }
  ]
};
var shared1 = {
  "type": "object",
  "allOf": [
    {
      "required": ["parameters"],
      "if": { "properties": { "provisioner": { "const": "com.tencent.cloud.csi.cbs" } } },
      "then": { "properties": { "parameters": { "required": ["encrypt"], "properties": { "encrypt": { "const": "ENCRYPT" } } } } },
      "else": {
        "properties": { "parameters": { "required": ["encrypted"], "properties": { "encrypted": { "enum": ["true", true] } } } }
      }
    }
  ]
};
var shared2 = [["provisioner"], ["provisioner", "**"], [], ["parameters"], ["parameters", "encrypt"], ["parameters", "encrypt", "**"], ["parameters", "encrypted"], ["parameters", "encrypted", "**"]];
var shared3 = {
  "required": ["spec"],
  "properties": {
    "spec": {
      "anyOf": [
        {
          "required": ["rules"],
          "properties": { "rules": { "type": "array", "contains": { "type": "object", "required": ["http"] } } }
        },
        { "required": ["defaultBackend"] },
        { "required": ["backend"] }
      ],
      "not": {
        "required": ["rules"],
        "properties": {
          "rules": {
            "type": "array",
            "minItems": 1,
            "items": {
              "type": "object",
              "required": ["host"],
              "properties": { "host": { "type": "string", "pattern": "(^|\\.)(localhost|local|test)$" } }
            }
          }
        }
      }
    },
    "metadata": {
      "properties": {
        "annotations": {
          "not": {
            "anyOf": [
              {
                "required": ["nginx.ingress.kubernetes.io/canary"],
                "properties": { "nginx.ingress.kubernetes.io/canary": { "$ref": "#/$defs/yes" } }
              },
              {
                "required": ["nginx.org/mergeable-ingress-type"],
                "properties": { "nginx.org/mergeable-ingress-type": { "const": "minion" } }
              }
            ]
          }
        }
      }
    }
  }
};
var shared4 = { "enum": ["true", true] };
var shared5 = { ...{ "allOf": [{ "$ref": "#/$defs/servesPeople" }] }, "$defs": { "servesPeople": shared3, "yes": shared4 } };
var shared6 = { "type": "string", "pattern": "^(tailscale|ngrok|cloudflare)" };
var shared7 = {
  "anyOf": [
    {
      "required": ["kubernetes.io/ingress.class"],
      "properties": { "kubernetes.io/ingress.class": { "$ref": "#/$defs/alwaysEncrypts" } }
    },
    { "required": ["alb.ingress.kubernetes.io/certificate-arn"] },
    { "required": ["alb.ingress.kubernetes.io/ssl-redirect"] },
    { "required": ["alb.ingress.kubernetes.io/group.name"] },
    {
      "required": ["alb.ingress.kubernetes.io/listen-ports"],
      "properties": { "alb.ingress.kubernetes.io/listen-ports": { "type": "string", "pattern": "HTTPS" } }
    },
    { "required": ["networking.gke.io/managed-certificates"] },
    { "required": ["ingress.gcp.kubernetes.io/pre-shared-cert"] },
    { "required": ["networking.gke.io/certmap"] },
    {
      "required": ["kubernetes.io/ingress.allow-http"],
      "properties": { "kubernetes.io/ingress.allow-http": { "enum": ["false", false] } }
    },
    {
      "required": ["kubernetes.io/ingress.https-rules"],
      "properties": { "kubernetes.io/ingress.https-rules": { "type": "string", "pattern": "\\{" } }
    },
    {
      "required": ["ingress.cloud.tencent.com/listen-ports"],
      "properties": { "ingress.cloud.tencent.com/listen-ports": { "type": "string", "pattern": "HTTPS" } }
    },
    {
      "required": ["ingress.cloud.tencent.com/auto-rewrite"],
      "properties": { "ingress.cloud.tencent.com/auto-rewrite": { "$ref": "#/$defs/yes" } }
    },
    {
      "required": ["kubernetes.io/elb.tls-certificate-ids"],
      "properties": { "kubernetes.io/elb.tls-certificate-ids": { "$ref": "#/$defs/some" } }
    },
    { "required": ["appgw.ingress.kubernetes.io/appgw-ssl-certificate"] },
    { "required": ["kubernetes.azure.com/tls-cert-keyvault-uri"] },
    {
      "required": ["nginx.ingress.kubernetes.io/force-ssl-redirect"],
      "properties": { "nginx.ingress.kubernetes.io/force-ssl-redirect": { "$ref": "#/$defs/yes" } }
    },
    {
      "required": ["nginx.ingress.kubernetes.io/ssl-passthrough"],
      "properties": { "nginx.ingress.kubernetes.io/ssl-passthrough": { "$ref": "#/$defs/yes" } }
    },
    {
      "required": ["nginx.org/redirect-to-https"],
      "properties": { "nginx.org/redirect-to-https": { "$ref": "#/$defs/yes" } }
    },
    {
      "required": ["ingress.kubernetes.io/force-ssl-redirect"],
      "properties": { "ingress.kubernetes.io/force-ssl-redirect": { "$ref": "#/$defs/yes" } }
    },
    { "required": ["haproxy.org/ssl-redirect"], "properties": { "haproxy.org/ssl-redirect": { "$ref": "#/$defs/yes" } } },
    {
      "required": ["haproxy.org/ssl-passthrough"],
      "properties": { "haproxy.org/ssl-passthrough": { "$ref": "#/$defs/yes" } }
    },
    {
      "required": ["haproxy-ingress.github.io/ssl-passthrough"],
      "properties": { "haproxy-ingress.github.io/ssl-passthrough": { "$ref": "#/$defs/yes" } }
    },
    {
      "required": ["traefik.ingress.kubernetes.io/router.tls"],
      "properties": { "traefik.ingress.kubernetes.io/router.tls": { "$ref": "#/$defs/yes" } }
    },
    {
      "required": ["traefik.ingress.kubernetes.io/router.entrypoints"],
      "properties": { "traefik.ingress.kubernetes.io/router.entrypoints": { "type": "string", "pattern": "^(websecure|https)$" } }
    },
    {
      "required": ["konghq.com/protocols"],
      "properties": { "konghq.com/protocols": { "type": "string", "pattern": "^(https|grpcs|,)+$" } }
    },
    { "required": ["route.openshift.io/termination"] }
  ]
};
var shared8 = {
  "anyOf": [
    {
      "properties": {
        "spec": { "required": ["ingressClassName"], "properties": { "ingressClassName": { "$ref": "#/$defs/alwaysEncrypts" } } }
      }
    },
    {
      "required": ["metadata"],
      "properties": {
        "metadata": {
          "required": ["annotations"],
          "properties": { "annotations": { "type": "object", "$ref": "#/$defs/encryptingAnnotations" } }
        }
      }
    }
  ]
};
var shared9 = {
  "if": { "$ref": "#/$defs/endsElsewhere" },
  "else": { "properties": { "spec": { "required": ["tls"], "properties": { "tls": { "type": "array", "minItems": 1 } } } } }
};
var shared10 = { "type": "string", "minLength": 1 };
var shared11 = { ...{ "type": "object", "allOf": [{ "$ref": "#/$defs/servesTls" }] }, "$defs": { "alwaysEncrypts": shared6, "encryptingAnnotations": shared7, "endsElsewhere": shared8, "servesTls": shared9, "some": shared10, "yes": shared4 } };
var shared12 = [["spec"], ["spec", "rules"], ["spec", "rules", "*"], ["spec", "rules", "*", "http"], ["spec", "defaultBackend"], ["spec", "backend"], ["spec", "rules", "*", "host"], ["metadata", "annotations"], ["metadata", "annotations", "nginx.ingress.kubernetes.io/canary"], ["metadata", "annotations", "nginx.ingress.kubernetes.io/canary", "**"], ["metadata", "annotations", "nginx.org/mergeable-ingress-type"], ["metadata", "annotations", "nginx.org/mergeable-ingress-type", "**"], [], ["spec", "ingressClassName"], ["metadata"], ["metadata", "annotations", "kubernetes.io/ingress.class"], ["metadata", "annotations", "alb.ingress.kubernetes.io/certificate-arn"], ["metadata", "annotations", "alb.ingress.kubernetes.io/ssl-redirect"], ["metadata", "annotations", "alb.ingress.kubernetes.io/group.name"], ["metadata", "annotations", "alb.ingress.kubernetes.io/listen-ports"], ["metadata", "annotations", "networking.gke.io/managed-certificates"], ["metadata", "annotations", "ingress.gcp.kubernetes.io/pre-shared-cert"], ["metadata", "annotations", "networking.gke.io/certmap"], ["metadata", "annotations", "kubernetes.io/ingress.allow-http"], ["metadata", "annotations", "kubernetes.io/ingress.allow-http", "**"], ["metadata", "annotations", "kubernetes.io/ingress.https-rules"], ["metadata", "annotations", "ingress.cloud.tencent.com/listen-ports"], ["metadata", "annotations", "ingress.cloud.tencent.com/auto-rewrite"], ["metadata", "annotations", "ingress.cloud.tencent.com/auto-rewrite", "**"], ["metadata", "annotations", "kubernetes.io/elb.tls-certificate-ids"], ["metadata", "annotations", "appgw.ingress.kubernetes.io/appgw-ssl-certificate"], ["metadata", "annotations", "kubernetes.azure.com/tls-cert-keyvault-uri"], ["metadata", "annotations", "nginx.ingress.kubernetes.io/force-ssl-redirect"], ["metadata", "annotations", "nginx.ingress.kubernetes.io/force-ssl-redirect", "**"], ["metadata", "annotations", "nginx.ingress.kubernetes.io/ssl-passthrough"], ["metadata", "annotations", "nginx.ingress.kubernetes.io/ssl-passthrough", "**"], ["metadata", "annotations", "nginx.org/redirect-to-https"], ["metadata", "annotations", "nginx.org/redirect-to-https", "**"], ["metadata", "annotations", "ingress.kubernetes.io/force-ssl-redirect"], ["metadata", "annotations", "ingress.kubernetes.io/force-ssl-redirect", "**"], ["metadata", "annotations", "haproxy.org/ssl-redirect"], ["metadata", "annotations", "haproxy.org/ssl-redirect", "**"], ["metadata", "annotations", "haproxy.org/ssl-passthrough"], ["metadata", "annotations", "haproxy.org/ssl-passthrough", "**"], ["metadata", "annotations", "haproxy-ingress.github.io/ssl-passthrough"], ["metadata", "annotations", "haproxy-ingress.github.io/ssl-passthrough", "**"], ["metadata", "annotations", "traefik.ingress.kubernetes.io/router.tls"], ["metadata", "annotations", "traefik.ingress.kubernetes.io/router.tls", "**"], ["metadata", "annotations", "traefik.ingress.kubernetes.io/router.entrypoints"], ["metadata", "annotations", "konghq.com/protocols"], ["metadata", "annotations", "route.openshift.io/termination"], ["spec", "tls"]];
var shared13 = {
  "allOf": [
    {
      "required": ["spec"],
      "properties": { "spec": { "required": ["listeners"], "not": { "required": ["allowedListeners"] } } }
    }
  ]
};
var shared14 = { "properties": { "protocol": { "not": { "const": "HTTP" } } } };
var shared15 = { ...{
  "type": "object",
  "allOf": [
    {
      "if": {
        "properties": {
          "spec": {
            "anyOf": [
              {
                "required": ["gatewayClassName"],
                "properties": { "gatewayClassName": { "$ref": "#/$defs/alwaysEncrypts" } }
              },
              { "properties": { "listeners": { "contains": { "$ref": "#/$defs/noHttp" } } } }
            ]
          }
        }
      },
      "else": { "properties": { "spec": { "properties": { "listeners": { "prefixItems": [{ "$ref": "#/$defs/noHttp" }] } } } } }
    }
  ]
}, "$defs": { "alwaysEncrypts": shared6, "noHttp": shared14 } };
var shared16 = [["spec"], ["spec", "listeners"], ["spec", "allowedListeners"], [], ["spec", "gatewayClassName"], ["spec", "listeners", "*", "protocol"], ["spec", "listeners", "*", "protocol", "**"], ["spec", "listeners", "0", "protocol"], ["spec", "listeners", "0", "protocol", "**"]];
var shared17 = {
  "allOf": [
    {
      "description": "To repositories with an integration manifest, which says whose data it is.",
      "required": ["$context"],
      "properties": { "$context": { "required": ["integration"] } }
    }
  ]
};
var shared18 = {
  "properties": {
    "$context": {
      "properties": {
        "flows": {
          "items": {
            "if": { "properties": { "kind": { "const": "backup" } } },
            "then": { "properties": { "status": { "not": { "const": "export" } } } }
          }
        },
        "integration": {}
      },
      "required": ["flows", "integration"]
    }
  },
  "required": ["$context"]
};
var shared19 = { ...{ "$ref": "#/$defs/nothingLeaves" }, "$defs": { "nothingLeaves": shared18 } };
var shared20 = [["$context"], ["$context", "integration"], ["$context", "flows", "*", "kind", "**"], ["$context", "flows", "*", "status"], ["$context", "flows", "*", "status", "**"], ["$context", "flows"]];
var rules = {
  "encryption/block-storage-at-rest/StorageClass.storage.k8s.io": { condition: shared0, requirement: shared1, reads: shared2 },
  "encryption/ingress-tls/Ingress.networking.k8s.io": { condition: shared5, requirement: shared11, reads: shared12 },
  "encryption/ingress-tls/Ingress.extensions": { condition: shared5, requirement: shared11, reads: shared12 },
  "encryption/ingress-tls/Gateway.gateway.networking.k8s.io": { condition: shared13, requirement: shared15, reads: shared16 },
  "locality/backup-abroad/BackupStorageLocation.velero.io": { condition: shared17, requirement: shared19, reads: shared20 }
};
export {
  rules
};
