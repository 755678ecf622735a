//! Argon2id version 1.3 (RFC 9106), with parameters that no server can change.

use argon2::{Algorithm, Argon2, Block, Params, Version};
use zeroize::Zeroizing;

/// 64 MiB, in blocks of 1 KiB.
const MEMORY_KIB: u32 = 64 * 1024;
const PASSES: u32 = 3;
const LANES: u32 = 1;

/// The 64 MiB could not be had.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct OutOfMemory;

/// Fills `out` from a password and a salt. The memory is wiped before it is given back.
pub(crate) fn derive(password: &[u8; 64], salt: &[u8; 32], out: &mut [u8; 32]) -> Result<(), OutOfMemory> {
    let params = Params::new(MEMORY_KIB, PASSES, LANES, Some(out.len())).expect("the constants are within RFC 9106");
    let mut memory = Zeroizing::new(Vec::new());
    memory.try_reserve_exact(params.block_count()).map_err(|_| OutOfMemory)?;
    memory.resize(params.block_count(), Block::new());
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into_with_memory(password, salt, out, memory.as_mut_slice())
        .expect("password, salt, output and memory have the right sizes");
    Ok(())
}
