//! The commit: a new manifest, blobs that become live, blobs that go, keyslots that come and go. All of it or nothing.
//!
//! A keyslot that is to go and is not this vault's is `not-found`; one that is to come and is anybody's is
//! `already-exists`.

use super::{keyslots, passkeys};
use crate::{
    app::AppState,
    http::{
        Failure, endpoint_error,
        extract::{Json, Session},
        no_content,
    },
};
use axum::{
    extract::State,
    http::{HeaderMap, header::IF_MATCH},
    response::Response,
};
use std::collections::BTreeSet;
use storage::{BlobRow, BlobState, Counted, PasskeyRow, Tx};
use wallet_api::{
    BlobId, ManifestVersion, UnixSeconds, VaultId,
    blobs::piece_count,
    limits::{COMMIT_BLOBS, MANIFEST_BYTES, MANIFESTS_KEPT},
    problem::{Problem, ProblemCode},
    sessions::ManifestRecord,
    vaults::CommitRequest,
};

endpoint_error! {
    /// Why a commit does not happen.
    session CommitError {
        VersionRequired, Malformed, TooLarge, WrongBlobState, NotFound, AlreadyExists, TooManyKeyslots, LastKeyslot,
        PasskeyRefused;
        Conflict(ManifestRecord) => |current| {
            Problem { current: Some(current), ..Problem::new(ProblemCode::VersionConflict) }.into()
        }
    }
}

struct Input<'a> {
    session: &'a Session,
    follows: ManifestVersion,
    body: CommitRequest,
    /// Those of the body that were made as asked.
    passkeys: Vec<PasskeyRow>,
    now: UnixSeconds,
}

pub(crate) async fn handler(
    State(app): State<AppState>,
    session: Session,
    headers: HeaderMap,
    Json(body): Json<CommitRequest>,
) -> Result<Response, Failure> {
    let follows = parse_if_match(&headers)?;
    check(&body)?;
    keyslots::check(&body)?;
    let now = app.now();
    let passkeys = passkeys::verify(&app, &session, &body, now).await?;
    let input = Input { session: &session, follows, body, passkeys, now };
    let added = app.write_as(&session, &input, |tx, input| Box::pin(commit(tx, input))).await?;
    app.count(Counted::BlobsAdded, added);
    Ok(no_content())
}

/// `If-Match: "7"`: one version, quoted, in the one way that it is written.
fn parse_if_match(headers: &HeaderMap) -> Result<ManifestVersion, CommitError> {
    let mut values = headers.get_all(IF_MATCH).iter();
    let value = values.next().ok_or(CommitError::VersionRequired)?.to_str().map_err(|_| CommitError::Malformed)?;
    let digits = value.strip_prefix('"').and_then(|v| v.strip_suffix('"')).ok_or(CommitError::Malformed)?;
    let version: u64 = digits.parse().map_err(|_| CommitError::Malformed)?;
    if values.next().is_some() || version.to_string() != digits || i64::try_from(version).is_err() {
        return Err(CommitError::Malformed);
    }
    Ok(ManifestVersion(version))
}

fn check(body: &CommitRequest) -> Result<(), CommitError> {
    let count = body.live.len() + body.gone.len();
    if body.record.0.len() > MANIFEST_BYTES || count > COMMIT_BLOBS {
        return Err(CommitError::TooLarge);
    }
    let distinct: BTreeSet<&BlobId> = body.live.iter().chain(&body.gone).collect();
    if body.record.0.is_empty() || distinct.len() != count {
        return Err(CommitError::Malformed);
    }
    Ok(())
}

/// Gives how many blobs became live.
async fn commit(tx: &mut dyn Tx, input: &Input<'_>) -> Result<usize, CommitError> {
    let Input { session, follows, body, passkeys, now } = input;
    let vault = &session.vault;
    let current = tx.newest_manifest(vault).await?.ok_or(CommitError::SessionEnded)?;
    if current.version == follows.next() && current.record == body.record {
        return Ok(0);
    }
    if current.version != *follows {
        return Err(CommitError::Conflict(current));
    }
    move_blobs(tx, vault, body, *now).await?;
    keyslots::change(tx, session, body, passkeys, *now).await?;
    let manifest = ManifestRecord { version: follows.next(), record: body.record.clone() };
    tx.insert_manifest(vault, &manifest, now.day()).await?;
    tx.trim_manifests(vault, MANIFESTS_KEPT).await?;
    Ok(body.live.len())
}

async fn move_blobs(
    tx: &mut dyn Tx,
    vault: &VaultId,
    body: &CommitRequest,
    now: UnixSeconds,
) -> Result<(), CommitError> {
    let today = UnixSeconds(now.day() * 86_400);
    for blob in &body.live {
        require(tx, vault, blob, can_become_live).await?;
        tx.set_blob_state(blob, BlobState::Live, today).await?;
    }
    for blob in &body.gone {
        require(tx, vault, blob, |blob| blob.state == BlobState::Live).await?;
        tx.set_blob_state(blob, BlobState::Binned, now).await?;
    }
    Ok(())
}

fn can_become_live(blob: &BlobRow) -> bool {
    match blob.state {
        BlobState::Pending => blob.received == piece_count(blob.size),
        BlobState::Binned => true,
        BlobState::Live => false,
    }
}

async fn require(
    tx: &mut dyn Tx,
    vault: &VaultId,
    blob: &BlobId,
    is_right: impl Fn(&BlobRow) -> bool + Send,
) -> Result<(), CommitError> {
    let row = tx.blob(blob).await?.filter(|row| row.vault == *vault);
    if row.is_some_and(|row| is_right(&row)) { Ok(()) } else { Err(CommitError::WrongBlobState) }
}
