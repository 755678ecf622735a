use super::{BATCH, Job, JobError};
use crate::{app::App, rules::vouchers::period_of};
use async_trait::async_trait;
use wallet_api::vouchers::VoucherPeriod;

/// Used vouchers that ran out a whole half-year ago: a clock that jumps must not make used ones good again. The others are mixed: what was used since the last round lies among them then.
pub(super) struct Vouchers;

#[async_trait]
impl Job for Vouchers {
    fn name(&self) -> &'static str {
        "vouchers"
    }

    async fn batch(&self, app: &App) -> Result<u64, JobError> {
        let period = VoucherPeriod(period_of(app.now()).0.saturating_sub(1));
        let deleted = app.write(&period, |tx, period| Box::pin(tx.delete_old_vouchers(*period, BATCH))).await?;
        app.write(&(), |tx, ()| tx.mix_vouchers()).await?;
        Ok(deleted)
    }
}
