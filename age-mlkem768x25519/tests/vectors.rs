//! The vectors of C2SP (npm `cctv-age`), and the other way round with age in TypeScript (npm `age-encryption`), which was
//! written by others from the same specification.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use age::DecryptError;
use age_core::secrecy::ExposeSecret;
use age_mlkem768x25519::{Identity, ParseIdentityError, ParseRecipientError, Recipient};
use base64::{Engine, prelude::BASE64_STANDARD};
use sha2::{Digest, Sha256};
use std::io::Read;
use std::mem::discriminant;
use std::path::PathBuf;
use std::process::Command;

/// All vectors about this type but the one that is in armor, which is not this crate's.
const VECTORS: usize = 18;

/// What a script of `tests/node` prints.
fn node(script: &str, args: &[&str]) -> String {
    let tools = std::env::var_os("XTASK_TOOLS").map(PathBuf::from);
    let tools = tools.unwrap_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../target/tools"));
    let script = tools.join("age-node").join(script);
    let said = Command::new("node").arg(script).args(args).output().unwrap();
    let error = String::from_utf8_lossy(&said.stderr);
    assert!(said.status.success(), "`cargo xtask test` installs what this needs: {error}");
    String::from_utf8(said.stdout).unwrap()
}

/// What came of a vector, in its own words.
fn outcome(identities: &[Box<dyn age::Identity>], file: &[u8]) -> Result<String, String> {
    let decryptor = age::Decryptor::new_buffered(file).map_err(|_| "header failure")?;
    let words = [
        (DecryptError::NoMatchingKeys, "no match"),
        (DecryptError::InvalidHeader, "header failure"),
        (DecryptError::InvalidMac, "HMAC failure"),
    ];
    let opened = decryptor.decrypt(identities.iter().map(AsRef::as_ref)).map_err(|error| {
        let known = words.iter().find(|(kind, _)| discriminant(kind) == discriminant(&error));
        known.map_or_else(|| error.to_string(), |(_, words)| (*words).to_owned())
    });
    let mut payload = Vec::new();
    opened?.read_to_end(&mut payload).map_err(|_| "payload failure")?;
    Ok(format!("{:x}", Sha256::digest(payload)))
}

#[test]
fn vectors_of_c2sp() {
    let vectors: serde_json::Value = serde_json::from_str(&node("vectors.js", &[])).unwrap();
    let vectors = vectors.as_array().unwrap();
    assert_eq!(vectors.len(), VECTORS);
    for vector in vectors {
        let pairs = || vector["header"].as_array().unwrap().iter().map(|pair| (&pair[0], pair[1].as_str().unwrap()));
        let all = |key: &str| pairs().filter(|(found, _)| *found == key).map(|(_, value)| value).collect::<Vec<_>>();
        let identities: Vec<Box<dyn age::Identity>> = all("identity")
            .into_iter()
            .map(|text| match text.parse::<Identity>() {
                Ok(hybrid) => Box::new(hybrid) as Box<dyn age::Identity>,
                Err(_) => Box::new(text.parse::<age::x25519::Identity>().unwrap()),
            })
            .collect();
        let expected = match all("expect")[0] {
            "success" => Ok(all("payload")[0].to_owned()),
            failure => Err(failure.to_owned()),
        };
        let file = BASE64_STANDARD.decode(vector["file"].as_str().unwrap()).unwrap();
        assert_eq!(outcome(&identities, &file), expected, "{}", vector["name"]);
    }
}

#[test]
fn the_npm_package_opens_what_this_seals_and_the_other_way_round() {
    let ours = Identity::generate(&mut rand_core::OsRng);
    let (secret, recipient) = (ours.to_text(), ours.to_recipient().to_string());
    assert_eq!(node("age.js", &["recipient", secret.expose_secret()]), recipient);
    for plaintext in [Vec::new(), b"one paper".to_vec(), vec![7; 70_000]] {
        let file = BASE64_STANDARD.encode(age::encrypt(&ours.to_recipient(), &plaintext).unwrap());
        let opened = node("age.js", &["decrypt", secret.expose_secret(), &file]);
        assert_eq!(BASE64_STANDARD.decode(opened).unwrap(), plaintext);
    }

    let theirs: Identity = node("age.js", &["generate"]).parse().unwrap();
    for plaintext in [Vec::new(), b"a decision".to_vec(), vec![9; 70_000]] {
        let text = BASE64_STANDARD.encode(&plaintext);
        let file = node("age.js", &["encrypt", &theirs.to_recipient().to_string(), &text]);
        let file = BASE64_STANDARD.decode(file).unwrap();
        assert_eq!(age::decrypt(&theirs, &file).unwrap(), plaintext);
        assert!(age::decrypt(&ours, &file).is_err(), "for somebody else");
    }
}

#[test]
fn texts_have_one_meaning() {
    // From the specification.
    let text = "AGE-SECRET-KEY-PQ-1XX76JRALNLXDMEW0CRK45QMCCH4X06SE84UN3VPM33W6HWDX0H3SK3ZQFR";
    let identity: Identity = text.parse().unwrap();
    assert_eq!(identity.to_text().expose_secret(), text);
    let recipient = identity.to_recipient().to_string();
    assert!(recipient.starts_with("age1pq1x34nzsvr0rxjsgdn8zgyhfe8j7ceq5r9rdelkjuh3y235jzxshfg87pzf5zrqtzdxz95pa"));
    assert_eq!((recipient.len(), recipient.parse::<Recipient>().unwrap()), (1_959, identity.to_recipient()));

    let wrong = [
        ("", ParseIdentityError::Bech32),
        (&text.replace("3ZQFR", "3ZQFQ"), ParseIdentityError::Bech32),
        ("AGE-SECRET-KEY-1GQ9778VQXMMJVE8SK7J6VT8UJ4HDQAJUVSFCWCM02D8GEWQ72PVQ2Y5J33", ParseIdentityError::Prefix),
    ];
    for (text, error) in wrong {
        assert_eq!(text.parse::<Identity>().unwrap_err(), error, "{text}");
    }
    let wrong = [
        ("age1pq1", ParseRecipientError::Bech32),
        (&recipient.replace("age1pq1x3", "age1pq1x4"), ParseRecipientError::Bech32),
        ("age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj", ParseRecipientError::Prefix),
    ];
    for (text, error) in wrong {
        assert_eq!(text.parse::<Recipient>().unwrap_err(), error, "{text}");
    }
    assert!(!format!("{identity:?}").contains("XX76"), "a secret is not printed");
}

/// A recipient with other bytes in it, and a right checksum.
fn with(recipient: &Recipient, change: impl FnOnce(&mut [u8])) -> Result<Recipient, ParseRecipientError> {
    use age_core::primitives::{bech32_decode, bech32_encode};
    let text = recipient.to_string();
    let (prefix, mut bytes) =
        bech32_decode(&text, drop, |_| Ok(()), |prefix, bytes| Ok((prefix, bytes.collect::<Vec<_>>()))).unwrap();
    assert_eq!(bytes.len(), 1_216);
    change(&mut bytes);
    bech32_encode(prefix, &bytes).parse()
}

#[test]
fn keys_that_would_be_weak_or_have_a_second_spelling_are_refused() {
    let recipient = Identity::from_seed(&[1; 32]).to_recipient();
    assert_eq!(with(&recipient, |_| ()), Ok(recipient.clone()));
    // A coefficient of 3,329 or more: the first of twelve bits.
    assert_eq!(with(&recipient, |bytes| bytes[..2].fill(0xff)), Err(ParseRecipientError::Key));
    // The points of order 1, 2, 4 and 8, and their other encodings (RFC 7748, section 6.1).
    let order_8 = [
        0xe0, 0xeb, 0x7a, 0x7c, 0x3b, 0x41, 0xb8, 0xae, 0x16, 0x56, 0xe3, 0xfa, 0xf1, 0x9f, 0xc4, 0x6a, 0xda, 0x09,
        0x8d, 0xeb, 0x9c, 0x32, 0xb1, 0xfd, 0x86, 0x62, 0x05, 0x16, 0x5f, 0x49, 0xb8, 0x00,
    ];
    let mut points = vec![[0; 32], order_8];
    for (first, middle, last) in [(1, 0, 0), (0xec, 0xff, 0x7f), (0xed, 0xff, 0x7f), (0xee, 0xff, 0x7f)] {
        let mut point = [middle; 32];
        (point[0], point[31]) = (first, last);
        points.push(point);
    }
    for point in points {
        assert_eq!(with(&recipient, |bytes| bytes[1_184..].copy_from_slice(&point)), Err(ParseRecipientError::Key));
    }
}

#[test]
fn it_is_not_mixed_with_what_a_quantum_computer_opens() {
    let hybrid = Identity::from_seed(&[1; 32]).to_recipient();
    let classic = age::x25519::Identity::generate().to_public();
    let both: [&dyn age::Recipient; 2] = [&hybrid, &classic];
    assert!(age::Encryptor::with_recipients(both.into_iter()).is_err());
    let two: [&dyn age::Recipient; 2] = [&hybrid, &Identity::from_seed(&[2; 32]).to_recipient()];
    assert!(age::Encryptor::with_recipients(two.into_iter()).is_ok());
}
