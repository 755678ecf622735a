//! Farde's server: stores ciphertext for vaults that it cannot read.
