/** Kubernetes manifests with several documents a file; about two Ingresses in a hundred lack TLS. */

const FAULTY = 0.02;

function deployment(random, name) {
  const env = Array.from({ length: random.between(3, 12) }, (_, n) =>
    random.chance(0.3)
      ? `            - name: SETTING_${n}\n              valueFrom:\n                secretKeyRef: { name: ${name}, key: setting-${n} }`
      : `            - name: SETTING_${n}\n              value: "${random.hex(random.between(4, 24))}"`,
  ).join('\n');
  return `apiVersion: apps/v1
kind: Deployment
metadata:
  name: ${name}
  namespace: shop
  labels: &labels
    app.kubernetes.io/name: ${name}
    app.kubernetes.io/version: "${random.between(1, 9)}.${random.below(40)}.${random.below(10)}"
spec:
  replicas: ${random.between(1, 12)}
  selector:
    matchLabels: { app: ${name} }
  template:
    metadata:
      labels: { app: ${name} }
      annotations:
        checksum/config: ${random.hex(64)}
    spec:
      securityContext:
        runAsNonRoot: true
        seccompProfile: { type: RuntimeDefault }
      containers:
        - name: ${name}
          image: registry.shop.example/${name}:${random.hex(12)}
          args: ["--listen", ":8080", '--log-level', info]
          env:
${env}
          resources:
            requests: { cpu: ${random.between(50, 900)}m, memory: ${random.between(64, 2048)}Mi }
            limits: { memory: 2Gi }
          readinessProbe:
            httpGet: { path: /healthz, port: 8080 }
            periodSeconds: ${random.between(2, 15)}`;
}

function service(name) {
  return `apiVersion: v1
kind: Service
metadata:
  name: ${name}
  namespace: shop
spec:
  selector:
    app: ${name}
  ports:
    - { name: http, port: 80, targetPort: 8080 }`;
}

function ingress(random, name) {
  const tls = random.chance(FAULTY)
    ? ''
    : `\n  tls:\n    - hosts: [${name}.shop.example]\n      secretName: ${name}-tls`;
  return `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: ${name}
  namespace: shop
  annotations:
    nginx.ingress.kubernetes.io/proxy-body-size: ${random.between(1, 50)}m
spec:
  ingressClassName: nginx${tls}
  rules:
    - host: ${name}.shop.example
      http:
        paths:
          - path: /
            pathType: Prefix
            backend: { service: { name: ${name}, port: { number: 80 } } }`;
}

function configMap(random, name) {
  const lines = Array.from(
    { length: random.between(4, 30) },
    (_, n) => `    key.${n}=${random.hex(16)}`,
  ).join('\n');
  return `apiVersion: v1
kind: ConfigMap
metadata:
  name: ${name}-settings
data:
  LOG_LEVEL: ${random.pick(['info', 'warn', 'debug'])}
  application.properties: |
${lines}`;
}

/** @returns {string} the text of one manifest with one to four documents */
export function kubernetesFile(random, index) {
  const name = `service-${index}`;
  const documents = [deployment(random, name)];
  if (random.chance(0.8)) documents.push(service(name));
  if (random.chance(0.4)) documents.push(ingress(random, name));
  if (random.chance(0.5)) documents.push(configMap(random, name));
  return `${documents.join('\n---\n')}\n`;
}
