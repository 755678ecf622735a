//! Vouchers: where a server says so, making a vault needs one (`docs/protocol.md`, section 8).

use crate::bytes::{decode, encode};
use crate::{OprfElement, VoucherId, VoucherNonce, VoucherOutput};
use serde::{Deserialize, Serialize};

/// The half-year at whose end a voucher runs out, the same for all that are signed in one: twice the year, plus one for its
/// second half. The POPRF's public info.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct VoucherPeriod(pub u16);

/// A voucher as a server gets it, to be looked at (`POST /api/v1/vouchers`, answered by 204) and with the making of a vault.
///
/// Whoever issued it has seen neither the id nor the output.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Voucher {
    /// When it runs out.
    pub period: VoucherPeriod,
    /// Which one it is: SHA-256 over [`id_message`].
    pub id: VoucherId,
    /// What the POPRF gives for the id, with [`info`] as its public info.
    pub output: VoucherOutput,
}

/// A voucher as somebody has it on paper: what stands after `#` in `https://host/v#<code>`. It never reaches a server.
#[derive(Clone, Debug)]
pub struct VoucherCode {
    /// When it runs out.
    pub period: VoucherPeriod,
    /// With which key it was made: the first 16 bytes of its SHA-256. Of a server that shows another key nobody makes use of it.
    pub key: VoucherKeyHash,
    /// What its id is made of.
    pub nonce: VoucherNonce,
    /// What the POPRF gives for the id.
    pub output: VoucherOutput,
}

/// A text that is no voucher: it was cut or changed, or it is something else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a voucher")]
pub struct NoVoucher;

/// The first 16 bytes of the SHA-256 of a public key of vouchers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VoucherKeyHash(pub [u8; 16]);

/// What the bytes of a code begin with.
const FORMAT: u8 = 1;

impl VoucherCode {
    /// Base64url over a version (1), the period (2 bytes, big endian), the hash of the key, the nonce and the output: 154
    /// characters.
    #[must_use]
    pub fn expose_text(&self) -> String {
        let mut bytes = vec![FORMAT];
        bytes.extend_from_slice(&self.period.0.to_be_bytes());
        bytes.extend_from_slice(&self.key.0);
        bytes.extend_from_slice(self.nonce.as_bytes());
        bytes.extend_from_slice(self.output.as_bytes());
        encode(&bytes)
    }

    /// Reads a code, or a link that ends in one; white space around it is tolerated, nothing else.
    ///
    /// # Errors
    ///
    /// [`NoVoucher`].
    pub fn parse(text: &str) -> Result<Self, NoVoucher> {
        let text = text.trim();
        let code = text.rsplit_once('#').map_or(text, |(_, code)| code);
        let bytes = decode(code).map_err(|_| NoVoucher)?;
        let (format, rest) = bytes.split_first().ok_or(NoVoucher)?;
        let (period, rest) = rest.split_first_chunk().ok_or(NoVoucher)?;
        let (key, rest) = rest.split_first_chunk().ok_or(NoVoucher)?;
        let (nonce, output) = rest.split_first_chunk().ok_or(NoVoucher)?;
        let output = output.try_into().map_err(|_| NoVoucher)?;
        if *format != FORMAT {
            return Err(NoVoucher);
        }
        let period = VoucherPeriod(u16::from_be_bytes(*period));
        Ok(Self { period, key: VoucherKeyHash(*key), nonce: VoucherNonce(*nonce), output: VoucherOutput(output) })
    }
}

/// The bytes whose SHA-256 names a voucher, and is what the POPRF is evaluated on: `"farde/voucher/v1"`, the public key, the nonce.
///
/// # Security
/// The key is part of it, as the client sees it when the voucher is used, so what was made with another key fits nothing.
#[must_use]
pub fn id_message(key: &OprfElement, nonce: &VoucherNonce) -> Vec<u8> {
    [b"farde/voucher/v1".as_slice(), key.as_bytes(), nonce.as_bytes()].concat()
}

/// The POPRF's public info: `"farde/voucher period/v1"` and the period (2 bytes, big endian).
#[must_use]
pub fn info(period: VoucherPeriod) -> Vec<u8> {
    [b"farde/voucher period/v1".as_slice(), &period.0.to_be_bytes()].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code() -> VoucherCode {
        let (nonce, output) = (VoucherNonce([2; 32]), VoucherOutput([3; 64]));
        VoucherCode { period: VoucherPeriod(4_054), key: VoucherKeyHash([1; 16]), nonce, output }
    }

    #[test]
    fn a_code_survives_and_so_does_its_link() {
        let text = code().expose_text();
        assert_eq!(text.len(), 154);
        assert!(text.starts_with("AQ_WAQEB") && text.ends_with("MDAw"), "frozen: {text}");
        for whole in [text.clone(), format!(" {text}\n"), format!("#{text}"), format!("https://farde.example/v#{text}")]
        {
            assert_eq!(VoucherCode::parse(&whole).map(|code| code.expose_text()), Ok(text.clone()), "{whole}");
        }
        assert!(!format!("{:?}", code()).contains(&text[10..20]));
    }

    #[test]
    fn what_is_not_whole_is_refused() {
        let text = code().expose_text();
        let share = "AAAAAAAAAAAAAAAAAAAAAA.AAAAAAAAAAAAAAAAAAAAAA";
        let wrong =
            ["", "#", share, &text[..153], &text[..132], &text[1..], &format!("{text}A"), &format!("Ag{}", &text[2..])];
        for wrong in wrong {
            assert_eq!(VoucherCode::parse(wrong).err(), Some(NoVoucher), "{wrong}");
        }
    }

    #[test]
    fn key_nonce_and_period_are_bound() {
        let (one, other) = (OprfElement([1; 32]), OprfElement([2; 32]));
        assert_ne!(id_message(&one, &VoucherNonce([3; 32])), id_message(&other, &VoucherNonce([3; 32])));
        assert_ne!(id_message(&one, &VoucherNonce([3; 32])), id_message(&one, &VoucherNonce([4; 32])));
        assert_ne!(info(VoucherPeriod(1)), info(VoucherPeriod(256)));
    }
}
