//! The ways to a door that need no server: a recovery sheet, the sheets of guardians, a passkey's output.

use super::{Vector, run, same};
use crate::{
    recovery::{GuardianPart, GuardiansSecret, Sheet, SheetSecret, combine, split},
    testing::rng,
    unlock::{Door, PasskeyOutput, WayIn},
};
use serde::{Deserialize, Serialize};
use wallet_api::{Bytes, SlotId, SlotPublicKey};

#[derive(Clone, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
enum Has {
    /// What is printed.
    Sheets(Vec<String>),
    /// What an authenticator gave.
    PasskeyOutput(Bytes),
}

#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct WayCase {
    about: String,
    has: Has,
    /// What the sheets hold.
    secret: Option<Bytes>,
    /// `null` if it leads nowhere.
    door: Option<(SlotId, SlotPublicKey)>,
}

impl WayCase {
    fn new(about: &str, has: Has) -> Self {
        let mut case = Self { about: about.to_owned(), has, secret: None, door: None };
        if let Ok((secret, door)) = case.walk() {
            case.secret = secret;
            case.door = Some(door);
        }
        case
    }

    fn walk(&self) -> Result<(Option<Bytes>, (SlotId, SlotPublicKey)), String> {
        let (secret, door) = match &self.has {
            Has::PasskeyOutput(bytes) => {
                let output = PasskeyOutput::from_bytes(&bytes.0).ok_or("not 32 bytes")?;
                (None, door(&output))
            }
            Has::Sheets(texts) => {
                let sheets: Result<Vec<Sheet>, _> = texts.iter().map(|text| text.parse()).collect();
                let (secret, door) = of_sheets(sheets.map_err(|error| format!("{error}"))?)?;
                (Some(secret), door)
            }
        };
        Ok((secret, (door.slot().clone(), door.public_key())))
    }
}

fn of_sheets(sheets: Vec<Sheet>) -> Result<(Bytes, Door), String> {
    let mut parts: Vec<GuardianPart> = Vec::new();
    for sheet in sheets {
        match sheet {
            Sheet::Recovery(secret) => return Ok((secret.expose_secret().to_vec().into(), door(&secret))),
            Sheet::Part(part) => parts.push(part),
        }
    }
    let secret = combine(&parts).map_err(|error| format!("{error}"))?;
    Ok((secret.expose_secret().to_vec().into(), door(&secret)))
}

fn door<W: WayIn<Answer = (), Error = std::convert::Infallible>>(way: W) -> Door {
    match way.door(&()) {
        Ok(door) => door,
    }
}

impl Vector for WayCase {
    const FOLDER: &'static str = "way-back";
    const REPEATABLE: bool = true;

    fn make() -> Vec<(&'static str, Self)> {
        let sheet = Sheet::Recovery(SheetSecret::generate(&mut rng(1))).to_string();
        let parts = split(&GuardiansSecret::generate(&mut rng(2)), 2, 3, &mut rng(3)).expect("2 of 3");
        let parts: Vec<String> = parts.into_iter().map(|part| Sheet::Part(part).to_string()).collect();
        let some = |places: &[usize]| Has::Sheets(places.iter().map(|place| parts[*place].clone()).collect());
        let arabic = |text: &str| {
            text.bytes().map(|digit| char::from_u32(0x660 + u32::from(digit - b'0')).expect("a digit")).collect()
        };
        let mut wrong = sheet.clone();
        wrong.replace_range(0..1, if sheet.starts_with('0') { "1" } else { "0" });
        vec![
            ("sheet", WayCase::new("a recovery sheet", Has::Sheets(vec![sheet.clone()]))),
            ("sheet-arabic", WayCase::new("the same in Arabic-Indic digits", Has::Sheets(vec![arabic(&sheet)]))),
            ("guardians-first-two", WayCase::new("two of three guardians", some(&[0, 1]))),
            ("guardians-last-two", WayCase::new("another two of them, in another order", some(&[2, 1]))),
            ("passkey", WayCase::new("a passkey's output", Has::PasskeyOutput(vec![7; 32].into()))),
            ("refused-digit", WayCase::new("one digit is wrong", Has::Sheets(vec![wrong]))),
            ("refused-one", WayCase::new("one of three guardians", some(&[0]))),
            ("refused-twice", WayCase::new("the same guardian twice", some(&[0, 0]))),
        ]
    }

    fn check(&self) -> Result<(), String> {
        match (self.walk(), &self.door) {
            (Ok((secret, door)), Some(expected)) => {
                same("secret", &secret, &self.secret)?;
                same("door", &door, expected)
            }
            (Err(_), None) => Ok(()),
            (Ok(_), None) => Err("it should be refused".to_owned()),
            (Err(error), Some(_)) => Err(error),
        }
    }

    fn spoil(&mut self) {
        match &mut self.door {
            Some((slot, _)) => slot.0[0] ^= 1,
            None => self.has = Has::PasskeyOutput(vec![7; 32].into()),
        }
    }
}

#[test]
fn vectors_of_ways_back() {
    run::<WayCase>();
}
