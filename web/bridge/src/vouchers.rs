//! Vouchers, where making a wallet needs one.

use serde::{Deserialize, Serialize};

/// What the code of a voucher says, or what stands after `#` in that: like cash, whoever has it can use it.
#[derive(Clone, Serialize, Deserialize)]
#[serde(transparent)]
pub struct VoucherText(pub String);

impl std::fmt::Debug for VoucherText {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("VoucherText")
    }
}

/// Characters of a voucher after `#`.
const CODE: usize = 154;

/// Whether a link, or what stands after its `#`, has the shape of a voucher's.
pub fn is_voucher(link: &str) -> bool {
    let code = link.rsplit_once('#').map_or(link, |(_, code)| code).trim();
    code.len() == CODE && code.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
}

#[cfg(test)]
mod tests {
    use super::is_voucher;
    use crate::{is_request, is_screen};

    #[test]
    fn a_voucher_is_told_from_other_links_by_its_shape() {
        let (code, secret) = (["Aq_-".repeat(38), "Aq".to_owned()].concat(), "A".repeat(22));
        for link in [code.clone(), format!("https://host/v#{code}"), format!(" https://host/v#{code}\n")] {
            assert!(is_voucher(&link) && !is_request(&link) && !is_screen(&link), "{link}");
        }
        for other in ["", "https://host/v", &code[1..], &format!("{code}A"), &format!("{}.", &code[1..])] {
            assert!(!is_voucher(other), "{other}");
        }
        let others = [
            format!("{secret}.{secret}"),
            format!("{secret}.{secret}.{secret}"),
            format!("{secret}.age1qqq"),
            "0".repeat(20),
        ];
        assert!(others.iter().all(|other| !is_voucher(other)));
    }
}
