//! Moving to other stores: as often as one likes while the source is served, and once more to end it.

use super::{
    CopyError, Counts, Place, Progress,
    claim::{claim, keys_of, release, require_whole},
    rows::{AS_IT_IS, difference},
    sync::sync,
    verify,
};
use crate::random::Random;
use storage::{Standing, StandingRow};

/// Makes the target like the source, which may be served meanwhile. The target is not served before [`finish`].
///
/// # Errors
/// When the target may not be filled, or something fails; then it can run again, and goes on.
pub async fn migrate(
    source: &Place,
    target: &Place,
    random: &dyn Random,
    progress: &Progress,
) -> Result<Counts, CopyError> {
    require_whole(source).await?;
    claim(target, &keys_of(source.database()).await?, random).await?;
    sync(source, target, AS_IT_IS, progress).await
}

/// Does it for the last time: the source takes no change from now on, the target is compared with it, row by row and file by file,
/// and can be served.
///
/// Files are compared by the hash in their rows, which are compared with the source's: each is read once, in the target, and not
/// once more in a source that waits. Gives what was done, and what the source itself lacks.
///
/// # Errors
/// As [`migrate`], and [`CopyError::Unlike`]. The source can be served again then.
pub async fn finish(
    source: &Place,
    target: &Place,
    random: &dyn Random,
    progress: &Progress,
) -> Result<Counts, CopyError> {
    require_whole(source).await?;
    claim(target, &keys_of(source.database()).await?, random).await?;
    source.storage.shut().await?;
    match end(source, target, progress).await {
        Ok(counts) => Ok(counts),
        Err(error) => {
            source.storage.unshut().await?;
            Err(error)
        }
    }
}

async fn end(source: &Place, target: &Place, progress: &Progress) -> Result<Counts, CopyError> {
    let counts = sync(source, target, AS_IT_IS, progress).await?;
    let mut snapshots = (source.storage.snapshot().await?, target.storage.snapshot().await?);
    if let Some((table, rows)) = difference(&mut *snapshots.0, &mut *snapshots.1, AS_IT_IS).await? {
        return Err(CopyError::Unlike(format!("{rows} rows of {table}")));
    }
    drop(snapshots);
    let findings = verify(target, progress).await?;
    let known = |finding: &String| counts.faults.iter().any(|fault| finding.starts_with(fault.as_str()));
    // What is wrong in the source is as wrong in the copy, and no reason to stay.
    if let Some(finding) = findings.told.iter().find(|finding| !known(finding)) {
        return Err(CopyError::Unlike(finding.clone()));
    }
    if findings.count > counts.faults.len() as u64 {
        return Err(CopyError::Unlike(format!("{} findings", findings.count)));
    }
    let restored_at = source.standing().await?.restored_at;
    release(target, StandingRow { restored_at, ..StandingRow::default() }).await?;
    Ok(counts)
}

/// Lets a source be served again that was moved.
///
/// # Errors
/// When it was not, or fails.
pub async fn take_back(source: &Place) -> Result<(), CopyError> {
    match source.standing().await?.standing {
        Standing::Moved => Ok(source.storage.unshut().await?),
        Standing::Serves | Standing::Copy => Err(CopyError::NotMoved),
    }
}
