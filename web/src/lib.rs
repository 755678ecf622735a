//! Farde's page: the interface, which holds no key.
