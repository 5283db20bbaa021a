import { expect, test } from '@jest/globals';
import { check, places, repositoryOf } from '../__helpers__/cli.js';

const RULE = 'privacy/bucket-for-anybody/aws_s3_bucket_policy';

/** A company policy that looks into bucket policies. */
const POLICY = {
  '.wechat-policy/policies/privacy/bucket-for-anybody/policy.yaml': `title: { en: No bucket is open to anybody }
severity: high
rationale: { en: It holds personal data. }
references: [{ title: S3, url: "https://docs.aws.amazon.com/s3/", read: 2026-11-22 }]
`,
  '.wechat-policy/policies/privacy/bucket-for-anybody/aws.yaml': `$schema: https://json-schema.org/draft/2020-12/schema
$defs:
  aws_s3_bucket_policy:
    message: { en: Anybody may read this bucket. }
    remediation: { en: Name who may. }
    type: object
    properties:
      $context:
        properties:
          documents:
            properties:
              policy:
                properties:
                  Statement:
                    items: { properties: { Principal: { not: { const: "*" } } } }
`,
};

const BUCKET_POLICIES = `resource "aws_s3_bucket" "b" {}

resource "aws_s3_bucket_policy" "encoded" {
  bucket = aws_s3_bucket.b.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Resource  = "\${aws_s3_bucket.b.arn}/*"
    }]
  })
}

resource "aws_s3_bucket_policy" "heredoc" {
  bucket = aws_s3_bucket.b.id
  policy = <<-EOF
    {
      "Statement": [
        { "Effect": "Allow", "Principal": "*", "Resource": "\${aws_s3_bucket.b.arn}/*" }
      ]
    }
  EOF
}

data "aws_iam_policy_document" "open" {
  statement {
    resources = ["\${aws_s3_bucket.b.arn}/*"]
    principals {
      type        = "*"
      identifiers = ["*"]
    }
  }
}

resource "aws_s3_bucket_policy" "data" {
  bucket = aws_s3_bucket.b.id
  policy = data.aws_iam_policy_document.open.json
}

resource "aws_s3_bucket_policy" "closed" {
  bucket = aws_s3_bucket.b.id
  policy = jsonencode({ Statement = [{ Principal = { AWS = var.account }, Resource = aws_s3_bucket.b.arn }] })
}

resource "aws_s3_bucket_policy" "unknown" {
  bucket = aws_s3_bucket.b.id
  policy = var.policy
}

variable "account" {}
variable "policy" {}
`;

test('a rule looks into documents however they are written, and points into them', () => {
  const folder = repositoryOf({ ...POLICY, 'main.tf': BUCKET_POLICIES });
  const { report } = check(['.', '--only', RULE, '--strict'], { cwd: folder });
  expect(places(report)).toEqual([
    `main.tf:9:19 ${RULE}`,
    `main.tf:20:43 ${RULE}`,
    `main.tf:29:5 ${RULE}`,
    `main.tf:48:12 ${RULE}`,
  ]);
  expect(report.findings).toMatchObject([
    { verdict: 'fail' },
    { verdict: 'fail' },
    { verdict: 'fail', relatedLocations: [{ file: 'main.tf', startLine: 38 }] },
    { verdict: 'unknown', unknowns: ['var.policy'] },
  ]);
});
