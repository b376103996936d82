#!/bin/sh
# What a job does with a key of its own.
test -n "$IMKIT_API_KEY" && echo "provisioning at $IMKIT_BASE_URL"
