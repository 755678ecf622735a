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

#[cfg(test)]
mod tests {
    use super::*;

    /// RFC 9106, section 5.3: the same crate with the parameters of the RFC gives the tag of the RFC.
    #[test]
    fn the_vector_of_the_rfc() {
        let params = argon2::ParamsBuilder::new()
            .m_cost(32)
            .t_cost(3)
            .p_cost(4)
            .data(argon2::AssociatedData::new(&[4; 12]).expect("short"))
            .build()
            .expect("the parameters of the RFC");
        let argon = Argon2::new_with_secret(&[3; 8], Algorithm::Argon2id, Version::V0x13, params).expect("short");
        let mut tag = [0; 32];
        argon.hash_password_into(&[1; 32], &[2; 16], &mut tag).expect("right sizes");
        let expected = [
            0x0d, 0x64, 0x0d, 0xf5, 0x8d, 0x78, 0x76, 0x6c, 0x08, 0xc0, 0x37, 0xa3, 0x4a, 0x8b, 0x53, 0xc9, 0xd0, 0x1e,
            0xf0, 0x45, 0x2d, 0x75, 0xb6, 0x5e, 0xb5, 0x25, 0x20, 0xe9, 0x6b, 0x01, 0xe6, 0x59,
        ];
        assert_eq!(tag, expected);
    }
}
