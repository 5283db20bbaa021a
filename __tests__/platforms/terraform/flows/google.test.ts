import { describe, expect, test } from '@jest/globals';
import { flowsIn } from './flows-of.js';

const RESOURCES = `
provider "aws" { region = "cn-north-1" }
provider "google" { region = "asia-southeast1" }
resource "aws_s3_bucket" "orders" { bucket = "lion-orders" }
resource "google_storage_bucket" "far" {
  name     = "lion-far"
  location = "ASIA"
}
`;

const job = (source: string, more = '') => `
resource "google_storage_transfer_job" "x" {
  ${more}
  transfer_spec {
    ${source}
    gcs_data_sink {
      bucket_name = google_storage_bucket.far.name
    }
  }
}
`;

const SINK = 'google_storage_bucket.far in gcp asia, at google_storage_bucket.far.name';

describe('what comes to a resource of Google Cloud', () => {
  test.each<[string, string, string[]]>([
    [
      'objects of a bucket that is here',
      job('aws_s3_data_source {\n bucket_name = aws_s3_bucket.orders.bucket\n}'),
      [`migration: aws_s3_bucket.orders in aws cn-north-1 -> ${SINK}`],
    ],
    [
      'objects of a bucket by name',
      job('aws_s3_data_source {\n bucket_name = "lion-orders"\n}'),
      [`migration: aws_s3_bucket.orders in aws cn-north-1 -> ${SINK}`],
    ],
    [
      'objects of a bucket that is not here',
      job('aws_s3_data_source {\n bucket_name = "others"\n}'),
      [`migration: unknown -> ${SINK}`],
    ],
    [
      'objects of another vendor, known by its host',
      job('aws_s3_compatible_data_source {\n endpoint = "oss-cn-hangzhou.aliyuncs.com"\n}'),
      [`migration: alicloud cn-hangzhou -> ${SINK}`],
    ],
    [
      'a job that is switched off',
      job('aws_s3_data_source {\n bucket_name = "others"\n}', 'status = "DISABLED"'),
      [],
    ],
    [
      'a database that is replicated',
      `resource "google_sql_source_representation_instance" "x" {
         region = "asia-east2"
         host   = "orders.abc.cn-north-1.rds.amazonaws.com.cn"
       }`,
      ['replication: aws cn-north-1 -> gcp asia-east2, at "orders.abc.cn-north-1.rds.amazonaws.com.cn"'],
    ],
    [
      'a replica',
      `resource "google_sql_database_instance" "a" { region = "asia-east2" }
       resource "google_sql_database_instance" "x" {
         region               = "us-central1"
         master_instance_name = google_sql_database_instance.a.name
       }`,
      [
        'replication: google_sql_database_instance.a in gcp asia-east2 -> gcp us-central1, at google_sql_database_instance.a.name',
      ],
    ],
    [
      'backups, where they are made',
      `resource "google_sql_database_instance" "x" {
         region = "asia-east2"
         settings {
           backup_configuration {
             enabled  = true
             location = "us"
           }
         }
       }
       resource "google_sql_database_instance" "y" {
         region = "asia-east2"
         settings {
           backup_configuration {
             enabled  = false
             location = "us"
           }
         }
       }`,
      ['backup: google_sql_database_instance.x in gcp asia-east2 -> gcp us, at "us"'],
    ],
    [
      'databases that are streamed or migrated',
      `resource "google_datastream_connection_profile" "x" {
         location = "asia-east2"
         mysql_profile { hostname = "orders.abc.cn-north-1.rds.amazonaws.com.cn" }
       }
       resource "google_database_migration_service_connection_profile" "y" {
         location = "asia-east2"
         mysql { host = "10.0.0.1" }
       }`,
      [
        'migration: aws cn-north-1 -> gcp asia-east2, at "orders.abc.cn-north-1.rds.amazonaws.com.cn"',
        'migration: unknown -> gcp asia-east2, at "10.0.0.1"',
      ],
    ],
    [
      'streams that a topic takes in',
      `resource "google_pubsub_topic" "x" {
         ingestion_data_source_settings {
           aws_kinesis { stream_arn = "arn:aws-cn:kinesis:cn-north-1:123456789012:stream/orders" }
         }
       }
       resource "google_pubsub_topic" "y" {
         message_storage_policy { allowed_persistence_regions = ["asia-east2"] }
         ingestion_data_source_settings {
           aws_msk { cluster_arn = "arn:aws-cn:kafka:cn-northwest-1:123456789012:cluster/orders/1" }
         }
       }
       resource "google_pubsub_topic" "z" { name = "orders" }`,
      [
        'events: aws cn-north-1 -> everywhere, at "arn:aws-cn:kinesis:cn-north-1:123456789012:stream/orders"',
        'events: aws cn-northwest-1 -> gcp asia-east2, at "arn:aws-cn:kafka:cn-northwest-1:123456789012:cluster/orders/1"',
      ],
    ],
    [
      'logs',
      `resource "google_logging_project_sink" "x" { destination = "storage.googleapis.com/lion-far" }
       resource "google_logging_project_sink" "y" {
         disabled    = true
         destination = "storage.googleapis.com/lion-far"
       }`,
      ['logs: everywhere -> google_storage_bucket.far in gcp asia, at "storage.googleapis.com/lion-far"'],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await flowsIn(RESOURCES + text)).toEqual(expected);
  });
});
