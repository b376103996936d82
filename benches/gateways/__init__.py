"""The parts of benches/gateway.py."""
