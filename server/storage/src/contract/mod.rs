//! What every storage engine must do; an engine's tests call [`check`] with a function that makes an empty one.
//!
//! Each case is a function of its own, so that a failure names it.

mod blobs;
mod copying;
mod counts;
mod doors;
mod requests;
mod shares;
mod transactions;
mod vaults;
mod vouchers;

pub use copying::{check as check_copying, sample};

use crate::{Access, OpenTx, SlotRow, Storage, VaultRow};
use std::sync::Arc;
use wallet_api::{SlotId, SlotPublicKey, UnixSeconds, VaultId, vaults::Wait};

/// Runs every case, each on an empty storage of its own.
///
/// # Panics
/// When the engine breaks the contract.
pub async fn check<F, Fut>(make: F)
where
    F: Fn() -> Fut,
    Fut: Future<Output = Arc<dyn Storage>>,
{
    macro_rules! cases {
        ($($module:ident :: $case:ident),* $(,)?) => { $( $module::$case(make().await).await; )* };
    }
    cases!(
        transactions::a_dropped_transaction_leaves_nothing,
        transactions::a_failed_piece_of_work_leaves_nothing,
        transactions::parallel_counting_is_exact,
        transactions::a_row_that_all_want_takes_every_change,
        transactions::a_reader_does_not_wait_for_a_writer,
        vaults::a_vault_and_its_slots_are_found_again,
        vaults::a_taken_id_is_refused_and_nothing_changes,
        vaults::deleting_a_vault_takes_everything_but_its_files,
        vaults::a_challenge_is_taken_once,
        vaults::sessions_begin_are_used_and_end,
        vaults::the_newest_manifest_wins_and_old_ones_go,
        vaults::attempts_are_remembered_and_forgotten,
        vaults::creations_are_counted_by_bucket_and_hour,
        vaults::a_key_stays_what_it_was,
        transactions::a_round_is_taken_once,
        transactions::what_a_database_is_among_its_copies_is_remembered,
        vouchers::a_voucher_is_used_once,
        vouchers::of_two_at_the_same_moment_one_uses_it,
        vouchers::used_vouchers_go_with_their_period,
        vouchers::a_key_of_vouchers_stays_what_it_was,
        doors::keyslots_of_a_vault_come_and_go,
        doors::a_keyslot_takes_its_wait_and_its_passkey_with_it,
        doors::sessions_know_what_opened_them,
        doors::a_wait_that_has_begun_stays_as_it_is,
        doors::refusals_are_remembered_and_forgotten,
        doors::a_ceremony_is_taken_once,
        doors::only_so_many_ceremonies_of_nobody_are_kept,
        doors::a_passkey_is_found_by_its_keyslot,
        counts::counts_add_up_by_month_and_go,
        counts::what_is_kept_is_counted_as_of_a_day,
        blobs::pieces_are_counted_in_order,
        blobs::a_pending_blob_has_another_size_if_nothing_came_meanwhile,
        blobs::the_quota_counts_every_state,
        blobs::a_doomed_file_keeps_its_id,
        blobs::files_that_no_row_knows_are_doomed_once,
        blobs::stale_blobs_are_doomed_in_batches,
        shares::a_share_gives_exactly_its_blobs,
        shares::openings_stop_at_the_limit,
        shares::the_first_computer_stays,
        shares::a_spoken_code_goes_with_its_share,
        shares::stopping_takes_openings_and_leaves_receipts,
        shares::expired_shares_and_openings_go,
        shares::an_opening_leaves_one_receipt,
        shares::old_receipts_of_a_share_are_emptied,
        requests::a_file_request_is_found_again,
        requests::beginnings_stop_at_the_limit,
        requests::a_deposit_is_whole_once_it_is_finished,
        requests::a_deposit_goes_with_its_blob_and_its_vault,
        requests::that_a_deposit_was_whole_goes_with_its_file_request,
        requests::stale_and_old_deposits_are_doomed,
        requests::expired_requests_go_and_their_whole_deposits_stay,
    );
}

async fn write(storage: &Arc<dyn Storage>) -> Box<dyn OpenTx> {
    storage.begin(Access::Write).await.expect("a write transaction opens")
}

fn vault_row(n: u8) -> VaultRow {
    VaultRow { id: VaultId([n; 16]), created_day: 7, locked_until: None, erased_at: None }
}

fn slot_row(n: u8, vault: u8) -> SlotRow {
    SlotRow {
        id: SlotId([n; 16]),
        vault: VaultId([vault; 16]),
        public_key: SlotPublicKey([n; 32]),
        record: vec![n; 100],
        wait: Wait::None,
    }
}

fn at(seconds: u64) -> UnixSeconds {
    UnixSeconds(seconds)
}

/// A storage with the vaults 1 and 2.
async fn with_two_vaults(storage: &Arc<dyn Storage>) {
    let mut tx = write(storage).await;
    for n in [1, 2] {
        tx.as_tx().insert_vault(&vault_row(n)).await.expect("inserts");
        tx.as_tx().insert_slot(&slot_row(n, n)).await.expect("inserts");
    }
    tx.commit().await.expect("commits");
}
