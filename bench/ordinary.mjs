/** Files that a repository holds besides manifests: some carry the names of manifests, and must cost little. */

const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

const words = (random, count) =>
  Array.from({ length: count }, () =>
    random.pick([
      'order',
      'tea',
      'cart',
      'price',
      'await',
      'const',
      'result',
      'return',
      'shipping',
      'address',
      'value',
    ]),
  ).join(' ');

/** Other tools' files with our names and extensions. */
export function lookAlikeFile(random, index) {
  switch (index % 7) {
    case 0:
      return {
        path: `mobile-${index}/app.json`,
        text: json({ expo: { name: `staff-${index}`, slug: 'staff', version: '1.0.0' } }),
      };
    case 1:
      return {
        path: `package-${index}/package.json`,
        text: json({
          name: `package-${index}`,
          dependencies: Object.fromEntries(
            Array.from({ length: random.between(5, 50) }, (_, n) => [
              `dependency-${n}`,
              `^${random.below(9)}.${random.below(30)}.0`,
            ]),
          ),
        }),
      };
    case 2:
      return {
        path: `workflows-${index}/build.yml`,
        text: `on: [push]\njobs:\n${Array.from(
          { length: random.between(2, 10) },
          (_, n) =>
            `  job-${n}:\n    runs-on: ubuntu-latest\n    steps:\n      - run: make part-${n}\n      - run: echo ${random.hex(12)}`,
        ).join('\n')}\n`,
      };
    case 3:
      return {
        path: `api-${index}/openapi.yaml`,
        text: `openapi: 3.1.0\ninfo: { title: Api ${index}, version: "1" }\npaths:\n${Array.from(
          { length: random.between(5, 40) },
          (_, n) =>
            `  /items/${n}:\n    get:\n      summary: ${words(random, 6)}\n      responses: { "200": { description: ok } }`,
        ).join('\n')}\n`,
      };
    case 4:
      return {
        path: `locales-${index}/en.json`,
        text: json(
          Object.fromEntries(
            Array.from({ length: random.between(20, 200) }, (_, n) => [`key.${n}`, words(random, 5)]),
          ),
        ),
      };
    case 5:
      return {
        path: `tool-${index}/config.json`,
        text: json({ plugins: [], level: random.pick(['info', 'warn']), seed: random.hex(8) }),
      };
    default:
      return {
        path: `values-${index}/values.yaml`,
        text: `image:\n  tag: ${random.hex(8)}\nreplicas: ${random.between(1, 9)}\n`,
      };
  }
}

/** Source files and prose: never opened by a check that knows what it looks for. */
export function sourceFile(random, index) {
  const extension = random.pick(['ts', 'java', 'py', 'md', 'wxml', 'wxss', 'js']);
  const lines = Array.from({ length: random.between(10, 200) }, () => words(random, random.between(3, 12)));
  return { path: `src-${index % 50}/file-${index}.${extension}`, text: `${lines.join('\n')}\n` };
}
