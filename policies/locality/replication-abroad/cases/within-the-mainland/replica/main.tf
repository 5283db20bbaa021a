resource "aws_s3_bucket" "replica" {
  bucket = "lion-orders-replica"
}

output "arn" {
  value = aws_s3_bucket.replica.arn
}
