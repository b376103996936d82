"""The parts of benches/keys.py."""
