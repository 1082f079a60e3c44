"""Photographs and manifests in an S3 bucket."""
