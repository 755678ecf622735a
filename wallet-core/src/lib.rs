//! The pure mechanism of Farde: keys, doors, sealed records, documents, manifest, shares.
