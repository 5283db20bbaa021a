# The region comes from the environment of whoever runs it.
resource "aws_s3_bucket" "uploads" { # expect: unknown locality/mainland-store/aws_s3_bucket
  bucket = "lion-uploads"
}
