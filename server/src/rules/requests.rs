//! What can be deposited for a file request now. All refusals look alike to the outside.

use storage::{BlobRow, RequestRow};
use subtle::ConstantTimeEq;
use wallet_api::{UnixSeconds, limits::DEPOSIT_WAIT_SECONDS, requests::Room};

/// How many deposits can be begun for each file that there is room for. Who begins and gives up, again and again, only
/// keeps the disk busy.
const BEGINNINGS_PER_FILE: u32 = 10;

/// The largest number of deposits that can be begun for a file request, whatever becomes of them.
pub(crate) fn beginning_limit(request: &RequestRow) -> u32 {
    request.room.files.saturating_mul(BEGINNINGS_PER_FILE)
}

/// Whether the file request has not ended.
pub(crate) fn is_live(request: &RequestRow, now: UnixSeconds) -> bool {
    now < request.expires_at
}

/// Whether a hashed access token is the file request's, in the same time for every token.
pub(crate) fn admits(request: &RequestRow, token_hash: &[u8; 32]) -> bool {
    request.access_token_hash.as_bytes().ct_eq(token_hash).into()
}

/// Whether a deposit that is not whole has waited too long for its next piece: its place is free for another one.
pub(crate) fn is_stale(deposit: &BlobRow, now: UnixSeconds) -> bool {
    deposit.since.plus(DEPOSIT_WAIT_SECONDS) <= now
}

/// How much room is left when all that is arriving arrives, but what is stale. No file if no deposit can be begun any more.
pub(crate) fn left(request: &RequestRow, arriving: &[BlobRow], now: UnixSeconds) -> Room {
    let coming = || arriving.iter().filter(|deposit| !is_stale(deposit, now));
    let files = u32::try_from(coming().count()).unwrap_or(u32::MAX);
    let places = if request.begun < beginning_limit(request) { request.room.files } else { 0 };
    let bytes = coming().map(|deposit| deposit.size).fold(0, u64::saturating_add);
    Room {
        files: places.saturating_sub(request.whole.files).saturating_sub(files),
        bytes: request.room.bytes.saturating_sub(request.whole.bytes).saturating_sub(bytes),
    }
}

/// Whether there is room for one more file of so many bytes.
pub(crate) fn has_room(left: Room, size: u64) -> bool {
    left.files > 0 && size <= left.bytes
}

#[cfg(test)]
mod tests {
    use super::*;
    use storage::BlobState;
    use wallet_api::{AccessTokenHash, BlobId, RequestId, Sha256, VaultId};

    fn request() -> RequestRow {
        RequestRow {
            id: RequestId([1; 16]),
            vault: VaultId([1; 16]),
            access_token_hash: AccessTokenHash([1; 32]),
            expires_at: UnixSeconds(5_000),
            lifetime: 5_000,
            room: Room { files: 3, bytes: 1_000 },
            whole: Room { files: 1, bytes: 300 },
            begun: 1,
        }
    }

    fn arriving(size: u64, since: u64) -> BlobRow {
        BlobRow {
            id: BlobId([1; 16]),
            vault: VaultId([1; 16]),
            size,
            received: 0,
            so_far: Sha256([0; 32]),
            tags: Vec::new(),
            born: storage::PieceTag([0; 8]),
            state: BlobState::Pending,
            since: UnixSeconds(since),
        }
    }

    #[test]
    fn what_is_arriving_takes_its_place_until_it_is_stale() {
        let now = UnixSeconds(1_000);
        let of = |arriving: &[BlobRow]| left(&request(), arriving, now);
        assert_eq!(of(&[]), Room { files: 2, bytes: 700 });
        assert_eq!(of(&[arriving(600, 401)]), Room { files: 1, bytes: 100 });
        assert_eq!(of(&[arriving(600, 400)]), Room { files: 2, bytes: 700 }, "ten minutes without a piece");
        assert_eq!(of(&[arriving(600, 999), arriving(u64::MAX, 999)]), Room { files: 0, bytes: 0 });
        assert!(has_room(of(&[arriving(600, 401)]), 100) && !has_room(of(&[arriving(600, 401)]), 101));
        assert!(!has_room(Room { files: 0, bytes: 100 }, 1));
        for (begun, files) in [(29, 2), (30, 0), (31, 0)] {
            let room = left(&RequestRow { begun, ..request() }, &[], now);
            assert_eq!(room, Room { files, bytes: 700 }, "{begun} were begun");
        }
    }

    #[test]
    fn a_file_request_ends_at_its_second_and_admits_its_own_token() {
        assert!(is_live(&request(), UnixSeconds(4_999)) && !is_live(&request(), UnixSeconds(5_000)));
        assert!(admits(&request(), &[1; 32]) && !admits(&request(), &[2; 32]));
    }
}
