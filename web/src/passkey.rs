//! Passkeys: the page is the only place where they can be made and used. What is born here goes to the wallet worker at
//! once, in buffers that are transferred.
//!
//! A passkey says two things: who it is, signed, and the 32 bytes that its extension `prf` derives from our salt, which
//! open the vault. Those bytes are a secret: `toJSON()` of a credential would write them down, so it is never called.

use crate::text;
use bridge::{PasskeyCreation, PasskeyQuestion};
use js_sys::{Array, ArrayBuffer, Function, Object, Promise, Reflect, Uint8Array};
use leptos::prelude::window;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// The person has so long to agree.
const PATIENCE_MS: u32 = 120_000;
/// Bytes that `prf` derives.
const SECRET: u32 = 32;
/// ES256 and RS256, as COSE numbers them: all authenticators know one of them.
const ALGORITHMS: [i32; 2] = [-7, -257];

/// Why there is no passkey.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PasskeyProblem {
    /// This browser or this device has no passkeys of the kind that is needed.
    Unsupported,
    /// There is a passkey, and it cannot derive a key.
    NoPrf,
    /// The person said no, or waited too long, or there is no passkey.
    Refused,
    /// Something else.
    Failed,
}

/// Whether passkeys that derive a key can be expected to work here.
///
/// A browser that does not say is believed to: [`make`] finds out.
pub(crate) async fn is_supported() -> bool {
    let class = class();
    if !class.is_function() || credentials().is_undefined() {
        return false;
    }
    let Ok(asked) = call(&class, "getClientCapabilities", &[]) else { return true };
    let Ok(capabilities) = JsFuture::from(Promise::resolve(&asked)).await else { return true };
    get(&capabilities, "extension:prf") != JsValue::FALSE
}

/// Makes a passkey. The buffers of [`bridge::DoorsCommand::AddPasskey`], in that order.
///
/// Many authenticators derive nothing while they make a passkey: the person is then asked a second time, to use it.
///
/// # Errors
/// If there is none, or none that derives a key.
pub(crate) async fn make(creation: PasskeyCreation) -> Result<Vec<ArrayBuffer>, PasskeyProblem> {
    let made = run("create", &creation_options(&creation)).await?;
    let secret = match secret_of(&made) {
        Secret::Derived(secret) => Ok(secret),
        Secret::Promised => secret_by_using(&creation, &made).await,
        Secret::None => Err(PasskeyProblem::NoPrf),
    };
    // A passkey that opens nothing is better not offered at the next opening.
    let secret = secret.inspect_err(|_| disown(&creation.rp_id, &made))?;
    let response = get(&made, "response");
    let said = [(&made, "rawId"), (&response, "attestationObject"), (&response, "clientDataJSON")];
    with_copies(secret, &said)
}

/// Uses a passkey that the person chooses. The buffers of [`bridge::WalletCommand::OpenWithPasskey`], in that order.
///
/// # Errors
/// If there is none, or none that derives a key.
pub(crate) async fn ask(question: PasskeyQuestion) -> Result<Vec<ArrayBuffer>, PasskeyProblem> {
    let options = question_options(&question.challenge, &question.rp_id, &question.salt);
    let used = run("get", &options).await?;
    let Secret::Derived(secret) = secret_of(&used) else { return Err(PasskeyProblem::NoPrf) };
    let response = get(&used, "response");
    let said = [
        (&used, "rawId"),
        (&response, "authenticatorData"),
        (&response, "clientDataJSON"),
        (&response, "signature"),
        (&response, "userHandle"),
    ];
    with_copies(secret, &said)
}

fn creation_options(creation: &PasskeyCreation) -> Object {
    // What the person's device lists: it says nothing of whose wallet it is.
    let name = JsValue::from(text::day(&text::today()));
    let algorithms: Array = ALGORITHMS
        .iter()
        .map(|&algorithm| object(&[("type", "public-key".into()), ("alg", algorithm.into())]))
        .collect();
    let selection = object(&[
        ("residentKey", "required".into()),
        ("requireResidentKey", true.into()),
        ("userVerification", "required".into()),
    ]);
    object(&[
        ("challenge", bytes(&creation.challenge)),
        ("rp", object(&[("id", creation.rp_id.as_str().into()), ("name", "Farde".into())]).into()),
        ("user", object(&[("id", bytes(&creation.user)), ("name", name.clone()), ("displayName", name)]).into()),
        ("pubKeyCredParams", algorithms.into()),
        ("authenticatorSelection", selection.into()),
        ("attestation", "none".into()),
        ("timeout", PATIENCE_MS.into()),
        ("extensions", derive_from(&creation.salt)),
    ])
}

fn question_options(challenge: &[u8], rp_id: &str, salt: &[u8]) -> Object {
    object(&[
        ("challenge", bytes(challenge)),
        ("rpId", rp_id.into()),
        ("userVerification", "required".into()),
        ("timeout", PATIENCE_MS.into()),
        ("extensions", derive_from(salt)),
    ])
}

fn derive_from(salt: &[u8]) -> JsValue {
    object(&[("prf", object(&[("eval", object(&[("first", bytes(salt))]).into())]).into())]).into()
}

/// Uses the passkey that was just made, and nothing but its secret: nobody checks this signature, so any challenge does.
async fn secret_by_using(creation: &PasskeyCreation, made: &JsValue) -> Result<ArrayBuffer, PasskeyProblem> {
    let mut challenge = [0; 32];
    let random = window().crypto().map_err(|_| PasskeyProblem::Failed)?;
    random.get_random_values_with_u8_array(&mut challenge).map_err(|_| PasskeyProblem::Failed)?;
    let options = question_options(&challenge, &creation.rp_id, &creation.salt);
    let allowed = object(&[("type", "public-key".into()), ("id", get(made, "rawId"))]);
    set(&options, "allowCredentials", &Array::of1(&allowed));
    match secret_of(&run("get", &options).await?) {
        Secret::Derived(secret) => Ok(secret),
        Secret::Promised | Secret::None => Err(PasskeyProblem::NoPrf),
    }
}

/// What an authenticator says of its secret.
enum Secret {
    /// Here it is.
    Derived(ArrayBuffer),
    /// There will be one when the passkey is used.
    Promised,
    /// There is none.
    None,
}

/// Takes the secret out of a credential, into a buffer of its own; what the browser still holds is wiped.
fn secret_of(credential: &JsValue) -> Secret {
    let results = call(credential, "getClientExtensionResults", &[]).unwrap_or_default();
    let prf = get(&results, "prf");
    match get(&get(&prf, "results"), "first").dyn_into::<ArrayBuffer>() {
        Ok(first) => {
            let theirs = Uint8Array::new(&first);
            let ours = first.slice(0);
            theirs.fill(0, 0, theirs.length());
            if ours.byte_length() == SECRET { Secret::Derived(ours) } else { Secret::None }
        }
        Err(_) if get(&prf, "enabled") == JsValue::TRUE => Secret::Promised,
        Err(_) => Secret::None,
    }
}

/// The secret and copies of what else was said, or nothing if a piece is missing.
fn with_copies(secret: ArrayBuffer, said: &[(&JsValue, &str)]) -> Result<Vec<ArrayBuffer>, PasskeyProblem> {
    let copies = said.iter().map(|(holder, name)| Some(get(holder, name).dyn_into::<ArrayBuffer>().ok()?.slice(0)));
    match copies.collect::<Option<Vec<ArrayBuffer>>>() {
        Some(mut buffers) => {
            buffers.insert(0, secret);
            Ok(buffers)
        }
        None => {
            Uint8Array::new(&secret).fill(0, 0, secret.byte_length());
            Err(PasskeyProblem::Failed)
        }
    }
}

/// Asks the device to remove a passkey that no wallet knows, where it can be asked.
fn disown(rp_id: &str, credential: &JsValue) {
    let which = object(&[("rpId", rp_id.into()), ("credentialId", get(credential, "id"))]);
    if let Ok(asked) = call(&class(), "signalUnknownCredential", &[which.into()]) {
        leptos::task::spawn_local(async move {
            // Whether it did is not said anyway.
            let _ = JsFuture::from(Promise::resolve(&asked)).await;
        });
    }
}

/// Calls `create` or `get` of the browser's credentials.
async fn run(method: &str, public_key: &Object) -> Result<JsValue, PasskeyProblem> {
    let options = object(&[("publicKey", public_key.into())]);
    let asked = call(&credentials(), method, &[options.into()]).map_err(|_| PasskeyProblem::Unsupported)?;
    let credential = JsFuture::from(Promise::resolve(&asked)).await.map_err(|error| problem(&error))?;
    if credential.is_object() { Ok(credential) } else { Err(PasskeyProblem::Failed) }
}

fn problem(error: &JsValue) -> PasskeyProblem {
    match get(error, "name").as_string().as_deref() {
        Some("NotAllowedError" | "AbortError") => PasskeyProblem::Refused,
        Some("NotSupportedError" | "ConstraintError" | "SecurityError") => PasskeyProblem::Unsupported,
        _ => PasskeyProblem::Failed,
    }
}

fn class() -> JsValue {
    get(&js_sys::global(), "PublicKeyCredential")
}

fn credentials() -> JsValue {
    get(&window().navigator(), "credentials")
}

/// A property; undefined if there is none.
fn get(holder: &JsValue, name: &str) -> JsValue {
    Reflect::get(holder, &name.into()).unwrap_or_default()
}

fn set(object: &Object, name: &str, value: &JsValue) {
    // A plain object takes every property.
    let _ = Reflect::set(object, &name.into(), value);
}

fn object(properties: &[(&str, JsValue)]) -> Object {
    let object = Object::new();
    for (name, value) in properties {
        set(&object, name, value);
    }
    object
}

fn bytes(bytes: &[u8]) -> JsValue {
    Uint8Array::from(bytes).into()
}

/// Calls a method; an error if there is none, or if it throws.
fn call(holder: &JsValue, method: &str, arguments: &[JsValue]) -> Result<JsValue, JsValue> {
    get(holder, method).dyn_into::<Function>()?.apply(holder, &arguments.iter().collect())
}
